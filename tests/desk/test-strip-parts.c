/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-clock.h"
#include "assay-marked-line.h"
#include "assay-note-editor.h"
#include "assay-state-button.h"
#include "assay-word-diff.h"
#include "assay-wrap-layout.h"
#include "desk-help.h"

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          guint      *count)
{
  (*count)++;
}

/* A row of boxes of one size, laid out by a wrap layout. */
static GtkWidget *
make_row (guint n_children,
          int   width)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkLayoutManager *layout = assay_wrap_layout_new ();

  assay_wrap_layout_set_spacing (ASSAY_WRAP_LAYOUT (layout), 10);
  gtk_widget_set_layout_manager (row, layout);

  for (guint i = 0; i < n_children; i++)
    {
      GtkWidget *child = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

      gtk_widget_set_size_request (child, width, 20);
      gtk_box_append (GTK_BOX (row), child);
    }

  return g_object_ref_sink (row);
}

static int
measure (GtkWidget      *row,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum)
{
  int natural = 0;

  gtk_widget_measure (row, orientation, for_size, minimum, &natural, NULL, NULL);

  return natural;
}

/* As many rows as the width needs, and never wider than its widest child must be. */
static void
test_wrap_rows (void)
{
  GtkWidget *row = make_row (3, 100);
  int minimum = 0;

  g_assert_cmpint (measure (row, GTK_ORIENTATION_HORIZONTAL, -1, &minimum), ==, 320);
  g_assert_cmpint (minimum, ==, 100);
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 320, &minimum), ==, 20);
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 319, &minimum), ==, 50);
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 210, &minimum), ==, 50);
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 209, &minimum), ==, 80);
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 100, &minimum), ==, 80);

  gtk_widget_set_visible (gtk_widget_get_first_child (row), FALSE);
  g_assert_cmpint (measure (row, GTK_ORIENTATION_VERTICAL, 210, &minimum), ==, 20);
  g_object_unref (row);
}

static void
assert_place (GtkWidget *child,
              GtkWidget *row,
              float      x,
              float      y)
{
  graphene_rect_t area;

  g_assert_true (gtk_widget_compute_bounds (child, row, &area));
  g_assert_cmpfloat (area.origin.x, ==, x);
  g_assert_cmpfloat (area.origin.y, ==, y);
}

/* From the left, and from the right where the script runs that way. */
static void
test_wrap_places (void)
{
  GtkWidget *row = make_row (3, 100);
  GtkWidget *first = gtk_widget_get_first_child (row);

  gtk_widget_size_allocate (row, &(GtkAllocation){ 0, 0, 250, 50 }, -1);
  assert_place (first, row, 0, 0);
  assert_place (gtk_widget_get_next_sibling (first), row, 110, 0);
  assert_place (gtk_widget_get_last_child (row), row, 0, 30);

  gtk_widget_set_direction (row, GTK_TEXT_DIR_RTL);
  gtk_widget_queue_allocate (row);
  gtk_widget_size_allocate (row, &(GtkAllocation){ 0, 0, 250, 50 }, -1);
  assert_place (first, row, 150, 0);
  assert_place (gtk_widget_get_last_child (row), row, 150, 30);
  g_object_unref (row);
}

static void
test_wrap_notify (void)
{
  AssayWrapLayout *layout = ASSAY_WRAP_LAYOUT (assay_wrap_layout_new ());
  guint count = 0;

  g_signal_connect (layout, "notify::spacing", G_CALLBACK (count_cb), &count);
  assay_wrap_layout_set_spacing (layout, 6);
  assay_wrap_layout_set_spacing (layout, 6);
  g_assert_cmpuint (count, ==, 1);
  g_assert_finalize_object (layout);
}

static void
test_button_notify (void)
{
  GtkWidget *button = g_object_ref_sink (g_object_new (ASSAY_TYPE_STATE_BUTTON, NULL));
  guint count = 0;
  g_autofree char *key = NULL;

  g_signal_connect (button, "notify::text", G_CALLBACK (count_cb), &count);
  g_object_set (button, "text", "Confirm", "key", "C", NULL);
  g_object_set (button, "text", "Confirm", NULL);
  g_assert_cmpuint (count, ==, 1);
  g_object_get (button, "key", &key, NULL);
  g_assert_cmpstr (key, ==, "C");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Confirm");
  g_assert_finalize_object (button);
}

/* Words are never markup, breaks are spaces, and each run has the ink that it was given. */
static void
test_line (void)
{
  const PangoColor red = { 0xffff, 0, 0 };
  const PangoColor green = { 0, 0xffff, 0 };
  g_autoptr (AssayMarkedLine) line = assay_marked_line_new ();
  PangoAttrList *attributes = NULL;
  g_autofree char *written = NULL;

  assay_marked_line_add (line, ASSAY_LINE_PLAIN, "Größe <b>\n");
  assay_marked_line_add (line, ASSAY_LINE_REMOVED, "40%");
  assay_marked_line_add (line, ASSAY_LINE_ADDED, "30%");
  g_assert_cmpstr (assay_marked_line_get_text (line), ==, "Größe <b> 40%30%");

  attributes = assay_marked_line_dup_attributes (line, &red, &green);
  written = pango_attr_list_to_string (attributes);
  g_assert_cmpstr (written, ==,
                   "12 15 strikethrough true\n12 15 foreground #ffff00000000\n"
                   "12 15 foreground-alpha 65535\n"
                   "15 18 weight bold\n15 18 foreground #0000ffff0000\n"
                   "15 18 foreground-alpha 65535");
  pango_attr_list_unref (attributes);
}

static void
kept_cb (AssayNoteEditor *editor,
         const char      *text,
         GString         *kept)
{
  g_string_append_printf (kept, "[%s]", text);
}

static void
left_cb (AssayNoteEditor *editor,
         guint           *count)
{
  (*count)++;
}

static GtkTextBuffer *
get_buffer (GtkWidget *widget)
{
  if (GTK_IS_TEXT_VIEW (widget))
    return gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkTextBuffer *found = get_buffer (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* What is written is kept once, and only where it is another text than before. */
static void
test_editor (void)
{
  GtkWidget *widget = g_object_ref_sink (g_object_new (ASSAY_TYPE_NOTE_EDITOR, NULL));
  AssayNoteEditor *editor = ASSAY_NOTE_EDITOR (widget);
  g_autoptr (GString) kept = g_string_new (NULL);
  g_autofree char *text = NULL;
  guint n_left = 0;

  g_signal_connect (editor, "kept", G_CALLBACK (kept_cb), kept);
  g_signal_connect (editor, "left", G_CALLBACK (left_cb), &n_left);
  assay_note_editor_set_prompt (editor, "Note", "What should others know?");
  g_assert_nonnull (desk_help_find_text (widget, "What should others know?"));

  assay_note_editor_set_text (editor, "Rang her.");
  g_assert_null (desk_help_find_text (widget, "What should others know?"));
  assay_note_editor_keep (editor);
  g_assert_cmpstr (kept->str, ==, "");
  g_assert_cmpuint (n_left, ==, 1);

  gtk_text_buffer_set_text (get_buffer (widget), "Rang him.", -1);
  g_assert_true (assay_note_editor_is_writing (editor));
  assay_note_editor_keep (editor);
  assay_note_editor_keep (editor);
  g_assert_cmpstr (kept->str, ==, "[Rang him.]");
  g_assert_false (assay_note_editor_is_writing (editor));

  gtk_text_buffer_set_text (get_buffer (widget), "No", -1);
  assay_note_editor_set_text (editor, NULL);
  text = assay_note_editor_dup_text (editor);
  g_assert_cmpstr (text, ==, "");
  g_assert_finalize_object (widget);
}

static gboolean
press (GtkWidget *editor,
       guint      key)
{
  GtkWidget *scroller = gtk_widget_get_first_child (gtk_widget_get_first_child (editor));
  GtkWidget *view = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (view);
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &is_handled);
    }

  return is_handled;
}

/* Esc leaves, and nothing that was typed is lost; how to keep and to take back is told. */
static void
test_editor_escape (void)
{
  GtkWidget *widget = g_object_ref_sink (g_object_new (ASSAY_TYPE_NOTE_EDITOR, NULL));
  g_autoptr (GString) kept = g_string_new (NULL);
  guint n_left = 0;

  g_signal_connect (widget, "kept", G_CALLBACK (kept_cb), kept);
  g_signal_connect (widget, "left", G_CALLBACK (left_cb), &n_left);
  gtk_text_buffer_set_text (get_buffer (widget), "Rang him.", -1);
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (widget), "Ctrl+Enter"));
  g_assert_true (press (widget, GDK_KEY_Escape));
  g_assert_cmpstr (kept->str, ==, "[Rang him.]");
  g_assert_cmpuint (n_left, ==, 1);
  g_assert_false (press (widget, GDK_KEY_a));
  g_assert_finalize_object (widget);
}

/* A moment as people say it; what is none stays as it is. */
static void
test_clock (void)
{
  g_autofree char *moment = assay_clock_dup_label ("2025-05-14T11:30:00Z");
  g_autofree char *other = assay_clock_dup_label ("some time in May");
  g_autofree char *none = assay_clock_dup_label (NULL);

  g_assert_cmpstr (moment, ==, "14 May 2025, 11:30");
  g_assert_cmpstr (other, ==, "some time in May");
  g_assert_cmpstr (none, ==, "");
}

/* Of a long sentence the words beside a difference are shown, of a short one all. */
static void
test_line_sides (void)
{
  static const struct
  {
    const char *first;
    const char *second;
    const char *shown;
  } cases[] = {
    { "The harbour raised its dues by 4% in May", "The harbour raised its dues by 3% in May",
      "The harbour raised its dues by 4% in May|The harbour raised its dues by 3% in May" },
    { "one two three four five six seven eight nine ten eleven twelve thirteen red and no more",
      "one two three four five six seven eight nine ten eleven twelve thirteen blue and no more",
      "… ten eleven twelve thirteen red and no more|… ten eleven twelve thirteen blue and no "
      "more" },
    { "red one two three four five six seven eight nine ten eleven twelve thirteen",
      "one two three four five six seven eight nine ten eleven twelve thirteen",
      "red one two three four …|one two three four …" },
    { "a one two three four five six seven eight nine ten eleven twelve thirteen b",
      "c one two three four five six seven eight nine ten eleven twelve thirteen d",
      "a one two three four … ten eleven twelve thirteen b|"
      "c one two three four … ten eleven twelve thirteen d" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayText) first = assay_text_new (cases[i].first, -1);
      g_autoptr (AssayText) second = assay_text_new (cases[i].second, -1);
      const AssaySpan one = { 0, assay_text_get_length (first) };
      const AssaySpan two = { 0, assay_text_get_length (second) };
      g_autoptr (GArray) diff = assay_word_diff (first, one, second, two, ASSAY_DIFF_EXACT);
      g_autoptr (AssayMarkedLine) line = assay_marked_line_new ();

      assay_marked_line_add_side (line, first, one, diff, TRUE);
      assay_marked_line_add (line, ASSAY_LINE_PLAIN, "|");
      assay_marked_line_add_side (line, second, two, diff, FALSE);
      g_assert_cmpstr (assay_marked_line_get_text (line), ==, cases[i].shown);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (AssayApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/wrap/rows", test_wrap_rows);
  g_test_add_func ("/wrap/places", test_wrap_places);
  g_test_add_func ("/wrap/notify", test_wrap_notify);
  g_test_add_func ("/state-button/notify", test_button_notify);
  g_test_add_func ("/marked-line", test_line);
  g_test_add_func ("/marked-line/sides", test_line_sides);
  g_test_add_func ("/clock", test_clock);
  g_test_add_func ("/note-editor/keep", test_editor);
  g_test_add_func ("/note-editor/escape", test_editor_escape);

  return g_test_run ();
}
