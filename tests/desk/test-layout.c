/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-settings.h"
#include "assay-upright-layout.h"
#include "assay-window-private.h"
#include "desk-help.h"

#define MAX_FRAME 12

/* The smallest window that the desk is for, those that people have, and the largest screen. */
static const struct
{
  int width;
  int height;
} sizes[] = {
  { 1024, 700 }, { 1090, 700 },  { 1120, 700 },  { 1280, 800 },
  { 1366, 768 }, { 1920, 1080 }, { 3840, 2160 },
};

static AssayApplication *application;

static AssayWindow *
open_sample (int width,
             int height)
{
  g_autofree char *path = desk_help_dup_sample ();
  AssayWindow *window = desk_help_open_sized (application, path, width, height);

  /* Less the frame that a window has on a display without a compositor. */
  g_assert_cmpint (width - gtk_widget_get_width (GTK_WIDGET (window)), <=, MAX_FRAME);
  g_assert_cmpint (height - gtk_widget_get_height (GTK_WIDGET (window)), <=, MAX_FRAME);

  return window;
}

/* A button's label says all that it has to say, and lies within the button; the button lies within @root. */
static void
assert_button_fits (GtkWidget *button,
                    GtkWidget *root)
{
  graphene_rect_t area;
  graphene_rect_t outer = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (root),
                                              (float) gtk_widget_get_height (root));

  g_assert_true (gtk_widget_compute_bounds (button, root, &area));
  if (!graphene_rect_contains_rect (&outer, &area))
    g_error ("A button at %g,%g of %g×%g does not lie within %g×%g", (double) area.origin.x,
             (double) area.origin.y, (double) area.size.width, (double) area.size.height,
             (double) outer.size.width, (double) outer.size.height);
}

static void
assert_label_whole (GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  int width = 0;

  pango_layout_get_pixel_size (layout, &width, NULL);
  if (pango_layout_is_ellipsized (layout) || width > gtk_widget_get_width (label))
    g_error ("“%s” is cut", gtk_label_get_text (GTK_LABEL (label)));
}

/* What lies in a scrolled part may be out of sight; all else must be there, whole. */
static void
assert_fits (GtkWidget *widget,
             GtkWidget *root)
{
  if (!gtk_widget_get_mapped (widget) || GTK_IS_SCROLLED_WINDOW (widget))
    return;

  if (GTK_IS_BUTTON (widget))
    assert_button_fits (widget, root);
  if (GTK_IS_LABEL (widget) && gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON) != NULL)
    assert_label_whole (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_fits (child, root);
}

/* Words of other languages are longer: by two fifths, as a rule of thumb. */
static void
lengthen (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_ancestor (widget, GTK_TYPE_BUTTON) != NULL &&
      g_utf8_strlen (gtk_label_get_text (GTK_LABEL (widget)), -1) > 1)
    {
      const char *text = gtk_label_get_text (GTK_LABEL (widget));
      glong length = g_utf8_strlen (text, -1);
      g_autofree char *tail = g_strnfill ((gsize) (length * 2 + 4) / 5, 'm');
      g_autofree char *longer = g_strconcat (text, tail, NULL);

      gtk_label_set_label (GTK_LABEL (widget), longer);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    lengthen (child);
}

static void
test_layout_sizes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      AssayWindow *window = open_sample (sizes[i].width, sizes[i].height);

      g_assert_cmpint (adw_flap_get_folded (window->flap), ==, sizes[i].width < 1100);
      assay_window_set_fact (window, 4);
      adw_flap_set_reveal_flap (window->flap, TRUE);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.verdict", "s", "FAIL");
      desk_help_settle (GTK_WIDGET (window));
      assert_fits (GTK_WIDGET (window->strip), GTK_WIDGET (window->strip));
      assert_fits (GTK_WIDGET (window->side), GTK_WIDGET (window->side));
      assert_fits (GTK_WIDGET (window->side), GTK_WIDGET (window));

      /* The texts are what the window is for. */
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (window->draft)), >, sizes[i].height / 2);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window->draft)), >=, 300);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window->source)), >=, 300);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static void
test_layout_longer (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      AssayWindow *window = open_sample (sizes[i].width, sizes[i].height);

      assay_window_set_fact (window, 4);
      lengthen (GTK_WIDGET (window->strip));
      desk_help_settle (GTK_WIDGET (window));
      assert_fits (GTK_WIDGET (window->strip), GTK_WIDGET (window->strip));
      assert_fits (GTK_WIDGET (window->strip), GTK_WIDGET (window));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* The columns keep their shares when the window changes, and the next window has them again. */
static void
test_layout_shares (void)
{
  GSettings *settings = assay_settings_get_default ();
  AssayWindow *window = open_sample (1280, 800);
  int width = gtk_widget_get_width (GTK_WIDGET (window->columns));
  int strip = gtk_widget_get_height (GTK_WIDGET (window->strip));

  g_assert_cmpint (ABS (gtk_paned_get_position (window->columns) - width / 2), <=, 1);
  gtk_paned_set_position (window->columns, width * 2 / 5);
  gtk_paned_set_position (window->rows, gtk_paned_get_position (window->rows) - 60);
  desk_help_settle (GTK_WIDGET (window));
  g_assert_cmpfloat (g_settings_get_double (settings, "draft-share"), <, 0.41);
  g_assert_cmpint (g_settings_get_int (settings, "strip-height"), >=, strip + 60);
  gtk_window_destroy (GTK_WINDOW (window));

  window = open_sample (1920, 1080);
  width = gtk_widget_get_width (GTK_WIDGET (window->columns));
  g_assert_cmpint (ABS (gtk_paned_get_position (window->columns) - width * 2 / 5), <=, 2);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (window->strip)), ==, strip + 60);
  gtk_window_destroy (GTK_WINDOW (window));

  g_settings_reset (settings, "draft-share");
  g_settings_reset (settings, "strip-height");
}

/* A sentence takes no more room than a figure: the text above stays where it is from fact to fact. */
static void
test_layout_steady (void)
{
  /* The wider the window, the more room there is. */
  for (guint i = 0; i < 4; i++)
    {
      AssayWindow *window = open_sample (sizes[i].width, sizes[i].height);
      int height = 0;
      guint n_facts = 0;

      height = gtk_widget_get_height (GTK_WIDGET (window->strip));
      assay_analysis_get_facts (assay_case_get_analysis (window->work), &n_facts);
      for (guint j = 0; j < n_facts; j += 6)
        {
          assay_window_set_fact (window, (int) j);
          desk_help_settle (GTK_WIDGET (window));
          g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (window->strip)), ==, height);
        }

      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* Whether the side bar is there is remembered where there is room for it, and only there. */
static void
test_layout_side_bar (void)
{
  GSettings *settings = assay_settings_get_default ();
  AssayWindow *window = open_sample (1280, 800);

  g_assert_true (adw_flap_get_reveal_flap (window->flap));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.side-bar", NULL);
  g_assert_false (g_settings_get_boolean (settings, "side-bar-shown"));
  gtk_window_destroy (GTK_WINDOW (window));

  window = open_sample (1280, 800);
  g_assert_false (adw_flap_get_reveal_flap (window->flap));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.side-bar", NULL);
  g_assert_true (g_settings_get_boolean (settings, "side-bar-shown"));
  gtk_window_destroy (GTK_WINDOW (window));

  window = open_sample (1024, 700);
  g_assert_false (adw_flap_get_reveal_flap (window->flap));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.side-bar", NULL);
  desk_help_settle (GTK_WIDGET (window));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (window->side)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.side-bar", NULL);
  g_assert_true (g_settings_get_boolean (settings, "side-bar-shown"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* F6 goes round the panes, and back. */
static void
test_layout_panes (void)
{
  AssayWindow *window = open_sample (1280, 800);
  GtkWidget *const panes[] = { GTK_WIDGET (window->draft), GTK_WIDGET (window->source),
                               GTK_WIDGET (window->strip), GTK_WIDGET (window->side),
                               GTK_WIDGET (window->draft) };

  gtk_window_set_focus (GTK_WINDOW (window), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (panes); i++)
    {
      GtkWidget *focus = NULL;

      gtk_widget_activate_action (GTK_WIDGET (window), "win.next-pane", NULL);
      focus = gtk_window_get_focus (GTK_WINDOW (window));
      g_assert_true (focus == panes[i] || gtk_widget_is_ancestor (focus, panes[i]));
    }

  gtk_widget_activate_action (GTK_WIDGET (window), "win.previous-pane", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), panes[3]));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Words beside a button are as wide as at any height, and as high as they need to be at their width. */
static void
test_layout_upright (void)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "layout-manager",
                                 g_object_new (ASSAY_TYPE_UPRIGHT_LAYOUT, NULL), NULL);
  GtkWidget *label = gtk_label_new (
      "The plan breaks with what came before it, the ministers said.");
  int wanted[3] = { 0 };
  int least[3] = { 0 };

  g_object_ref_sink (box);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), label);

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &least[0], &wanted[0], NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &least[1], &wanted[1], NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, 40, &least[2], &wanted[2], NULL, NULL);
  g_assert_cmpint (least[0], <, wanted[0]);
  for (guint i = 1; i < G_N_ELEMENTS (least); i++)
    {
      g_assert_cmpint (least[i], ==, least[0]);
      g_assert_cmpint (wanted[i], ==, wanted[0]);
    }

  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, least[0], &least[1], NULL, NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, least[0], &least[2], NULL, NULL, NULL);
  g_assert_cmpint (least[2], ==, least[1]);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, wanted[0], &least[2], NULL, NULL, NULL);
  g_assert_cmpint (least[2], <, least[1]);

  g_object_unref (box);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/layout/sizes", test_layout_sizes);
  g_test_add_func ("/layout/longer", test_layout_longer);
  g_test_add_func ("/layout/steady", test_layout_steady);
  g_test_add_func ("/layout/shares", test_layout_shares);
  g_test_add_func ("/layout/side-bar", test_layout_side_bar);
  g_test_add_func ("/layout/panes", test_layout_panes);
  g_test_add_func ("/layout/upright", test_layout_upright);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
