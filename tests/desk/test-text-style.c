/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "assay-marked-view.h"
#include "assay-settings.h"
#include "assay-text-style.h"
#include "desk-help.h"

static void
test_style_font (void)
{
  static const struct
  {
    const char *font;
    const char *css;
  } cases[] = {
    { "Serif 13", ".assay-text { font-family: \"Serif\"; font-size: 13.00pt; font-weight: 400; }" },
    { "Noto Sans Bold 10.5",
      ".assay-text { font-family: \"Noto Sans\"; font-size: 10.50pt; font-weight: 700; }" },
    { "Serif Italic 20px", ".assay-text { font-family: \"Serif\"; font-size: 20.00px; font-weight: "
                           "400; font-style: italic; }" },
    { "", ".assay-text { font-weight: 400; }" },
    /* What would end the string, and the rule. */
    { "Odd\"; } * { color: red 12",
      ".assay-text { font-family: \"Odd\\\"; } * { color: red\"; font-size: 12.00pt; "
      "font-weight: 400; }" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *css = assay_text_style_dup_font_css (cases[i].font);

      g_assert_cmpstr (css, ==, cases[i].css);
    }
}

static void
look_up_box (GtkWidget *widget,
             GdkRGBA   *color)
{
  AssayInk ink;

  assay_shape_lookup_ink (ASSAY_SHAPE_BOX, widget, &ink);
  *color = ink.edge;
}

/* What a person chooses is seen at once, and what they take back too. */
static void
test_style_live (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = g_object_new (ASSAY_TYPE_MARKED_VIEW, NULL);
  GdkRGBA before;
  GdkRGBA after;

  gtk_widget_add_css_class (view, "assay-text");
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (window);

  look_up_box (view, &before);
  g_settings_set_string (settings, "mark-colors", "color-blind");
  look_up_box (view, &after);
  g_assert_false (gdk_rgba_equal (&before, &after));
  g_settings_reset (settings, "mark-colors");
  look_up_box (view, &after);
  g_assert_true (gdk_rgba_equal (&before, &after));

  g_settings_set_uint (settings, "column-width", 500);
  g_assert_cmpuint (assay_marked_view_get_column_width (ASSAY_MARKED_VIEW (view)), ==, 500);
  g_settings_reset (settings, "column-width");

  g_settings_set_string (settings, "font", "Sans 31");
  g_settings_set_boolean (settings, "use-own-font", TRUE);
  desk_help_settle (window);
  g_assert_cmpint (pango_font_description_get_size (pango_context_get_font_description (
                       gtk_widget_get_pango_context (view))),
                   >, 30 * PANGO_SCALE);
  g_settings_reset (settings, "use-own-font");
  desk_help_settle (window);
  g_assert_cmpint (pango_font_description_get_size (pango_context_get_font_description (
                       gtk_widget_get_pango_context (view))),
                   <, 30 * PANGO_SCALE);
  g_settings_reset (settings, "font");

  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  gtk_window_destroy (GTK_WINDOW (window));
  desk_help_wait_until (view == NULL);
}

/* Of a part of light, as the eye sees it (WCAG 2.1, relative luminance). */
static double
linearize (guchar value)
{
  double share = value / 255.0;

  return share <= 0.03928 ? share / 12.92 : pow ((share + 0.055) / 1.055, 2.4);
}

/* Between the lightest and the darkest point of a widget. */
static double
measure_contrast (GtkWidget *widget)
{
  g_autoptr (GdkTexture) texture = desk_help_draw (widget);
  gsize width = (gsize) gdk_texture_get_width (texture);
  gsize height = (gsize) gdk_texture_get_height (texture);
  g_autofree guchar *pixels = g_new0 (guchar, width * height * 4);
  double least = 1;
  double most = 0;

  gdk_texture_download (texture, pixels, width * 4);

  for (gsize i = 0; i < width * height; i++)
    {
      const guchar *at = pixels + i * 4; /* blue, green, red */
      double light = 0.0722 * linearize (at[0]) + 0.7152 * linearize (at[1]) +
                     0.2126 * linearize (at[2]);

      least = MIN (least, light);
      most = MAX (most, light);
    }

  return (most + 0.05) / (least + 0.05);
}

/* What stands back can still be read, by day and by night: 4.5 is what WCAG asks for, AA. */
static void
test_style_contrast (void)
{
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_FORCE_LIGHT,
                                            ADW_COLOR_SCHEME_FORCE_DARK };
  static const char *const styles[] = { "dim-label", "assay-dimmed" };
  static const char *const grounds[] = { "background", "view", "card", "assay-notice" };

  for (guint i = 0; i < G_N_ELEMENTS (schemes) * G_N_ELEMENTS (styles); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (grounds); j++)
        {
          GtkWidget *window = gtk_window_new ();
          GtkWidget *ground = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
          GtkWidget *label = gtk_label_new ("M");
          PangoAttrList *large = pango_attr_list_new ();
          const char *style = styles[i / G_N_ELEMENTS (schemes)];

          adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                              schemes[i % G_N_ELEMENTS (schemes)]);
          pango_attr_list_insert (large, pango_attr_size_new (60 * PANGO_SCALE));
          gtk_label_set_attributes (GTK_LABEL (label), large);
          pango_attr_list_unref (large);
          gtk_widget_add_css_class (label, style);
          gtk_widget_add_css_class (ground, grounds[j]);
          gtk_widget_set_margin_start (label, 20);
          gtk_box_append (GTK_BOX (ground), label);
          gtk_window_set_child (GTK_WINDOW (window), ground);
          gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
          gtk_window_present (GTK_WINDOW (window));
          desk_help_settle (window);
          if (measure_contrast (window) < 4.5)
            g_error ("%s on %s has a contrast of %g", style, grounds[j], measure_contrast (window));
          gtk_window_destroy (GTK_WINDOW (window));
        }
    }

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
}

/* The first column, from the left, in which a widget is not as it is in its corner; pixels. */
static int
find_left (GtkWidget *widget)
{
  g_autoptr (GdkTexture) texture = desk_help_draw (widget);
  int width = gdk_texture_get_width (texture);
  int height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new0 (guint32, width * height);

  gdk_texture_download (texture, (guchar *) pixels, (gsize) width * 4);

  for (int x = 0; x < width; x++)
    {
      for (int y = 0; y < height; y++)
        {
          if (pixels[y * width + x] != pixels[0])
            return x;
        }
    }

  return width;
}

/* In a line that reads from right to left the selected words are tinted to their end, a number's too. */
static void
test_style_block (void)
{
  static const char text[] = "3 במרץ 2025";
  AssayShapeSpan block = { .span = { 0, (guint) g_utf8_strlen (text, -1) },
                           .shape = ASSAY_SHAPE_BLOCK,
                           .strength = 1 };
  GtkWidget *window = gtk_window_new ();
  AssayMarkedView *view = g_object_new (ASSAY_TYPE_MARKED_VIEW, "cursor-visible", FALSE, NULL);
  int bare;

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "3 במרץ 2025\n", -1);
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 200);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (view));
  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (window);
  bare = find_left (GTK_WIDGET (view));

  assay_marked_view_set_shapes (view, &block, 1);
  desk_help_settle (window);
  g_assert_cmpint (find_left (GTK_WIDGET (view)), <, bare);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A view that shows a text in which every word is underlined, and the third paragraph set by a tag. */
static AssayMarkedView *
present_marked (const char *text,
                double      scale)
{
  GtkWidget *window = gtk_window_new ();
  AssayMarkedView *view = g_object_new (ASSAY_TYPE_MARKED_VIEW, "cursor-visible", FALSE,
                                        "wrap-mode", GTK_WRAP_WORD_CHAR, NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_create_tag (buffer, "large", "scale", scale, NULL);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_get_iter_at_line (buffer, &begin, 2);
  end = begin;
  gtk_text_iter_forward_to_line_end (&end);
  gtk_text_buffer_apply_tag_by_name (buffer, "large", &begin, &end);
  gtk_window_set_default_size (GTK_WINDOW (window), 300, 500);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (view));
  gtk_window_present (GTK_WINDOW (window));

  return view;
}

/* Marks every other word of the buffer, and draws the view. */
static GBytes *
draw_marked (AssayMarkedView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan));
  g_autoptr (GdkTexture) texture = NULL;
  GtkTextIter iter;
  gsize n_bytes;
  guchar *pixels = NULL;

  gtk_text_buffer_get_start_iter (buffer, &iter);
  while (gtk_text_iter_forward_word_end (&iter))
    {
      GtkTextIter begin = iter;
      AssayShapeSpan shape = { .strength = 1 };

      gtk_text_iter_backward_word_start (&begin);
      shape.shape = shapes->len % 2 == 0 ? ASSAY_SHAPE_BOX : ASSAY_SHAPE_UNDERLINE;
      shape.span = (AssaySpan){ (guint) gtk_text_iter_get_offset (&begin),
                                (guint) gtk_text_iter_get_offset (&iter) };
      g_array_append_val (shapes, shape);
      gtk_text_iter_forward_word_end (&iter);
    }

  assay_marked_view_set_shapes (view, (const AssayShapeSpan *) (gpointer) shapes->data,
                                shapes->len);
  desk_help_settle (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (view))));
  texture = desk_help_draw (GTK_WIDGET (view));
  n_bytes = (gsize) gdk_texture_get_width (texture) * 4 * (gsize) gdk_texture_get_height (texture);
  pixels = g_malloc (n_bytes);
  gdk_texture_download (texture, pixels, (gsize) gdk_texture_get_width (texture) * 4);

  return g_bytes_new_take (pixels, n_bytes);
}

/* Whether a view that has been changed looks like one that never showed anything else. */
static void
assert_fresh (AssayMarkedView *view,
              double           scale)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  g_autofree char *text = NULL;
  AssayMarkedView *other = NULL;
  g_autoptr (GBytes) shown = draw_marked (view);
  g_autoptr (GBytes) expected = NULL;

  g_object_get (buffer, "text", &text, NULL);
  other = present_marked (text, scale);
  expected = draw_marked (other);
  g_assert_true (g_bytes_equal (shown, expected));
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (other))));
}

/* Where the words of a line stand is kept from frame to frame; marks must follow them all the same. */
static void
test_style_marks (void)
{
  static const char text[] =
      "The quay of Aldham cost more than the harbour board had set aside for it in the spring.\n"
      "It was opened by the mayor, who spoke of ships that had not come for twenty years or so.\n"
      "Ships have come since.\n"
      "The quay of Aldham cost more than the harbour board had set aside for it in the spring.\n";
  AssayMarkedView *view = present_marked (text, 1.0);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), "large");
  GtkTextIter iter;
  GtkTextIter end;

  assert_fresh (view, 1.0);

  g_object_set (tag, "scale", 1.3, NULL);
  assert_fresh (view, 1.3);

  /* Within a line, and at the beginning, which moves all lines of the paragraph. */
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, 30);
  gtk_text_buffer_insert (buffer, &iter, "much ", -1);
  assert_fresh (view, 1.3);
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, 0);
  gtk_text_buffer_insert (buffer, &iter, "At last! ", -1);
  assert_fresh (view, 1.3);

  gtk_text_buffer_get_iter_at_line (buffer, &iter, 1);
  gtk_text_buffer_get_iter_at_line (buffer, &end, 2);
  gtk_text_iter_backward_chars (&end, 10);
  gtk_text_buffer_delete (buffer, &iter, &end);
  assert_fresh (view, 1.3);

  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (view))));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (AssayApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/text-style/font", test_style_font);
  g_test_add_func ("/text-style/live", test_style_live);
  g_test_add_func ("/text-style/contrast", test_style_contrast);
  g_test_add_func ("/text-style/block", test_style_block);
  g_test_add_func ("/text-style/marks", test_style_marks);

  return g_test_run ();
}
