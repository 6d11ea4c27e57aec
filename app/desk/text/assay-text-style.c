/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-text-style.h"

#include <string.h>

#include <adwaita.h>

/* The values of the setting “mark-colors”. */
#define COLOR_BLIND 1

/* One for the display, as long as it lives. */
typedef struct
{
  GtkCssProvider *font;
  GtkCssProvider *colors;
} TextStyle;

/* A name of a font as a string of CSS: nothing in it may end the string. */
static void
append_family (GString    *css,
               const char *family)
{
  g_string_append_c (css, '"');

  for (const char *at = family; *at != '\0'; at++)
    {
      if (*at == '"' || *at == '\\')
        g_string_append_c (css, '\\');
      if ((guchar) *at >= 0x20)
        g_string_append_c (css, *at);
    }

  g_string_append_c (css, '"');
}

static void
append_families (GString    *css,
                 const char *families)
{
  g_auto (GStrv) list = g_strsplit (families, ",", -1);

  g_string_append (css, "font-family: ");

  for (guint i = 0; list[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (css, ", ");
      append_family (css, g_strstrip (list[i]));
    }

  g_string_append (css, "; ");
}

/**
 * assay_text_style_dup_font_css:
 * @font: family and size, as Pango writes them
 *
 * Returns: (transfer full): a style sheet that sets drafts and sources in that font
 */
char *
assay_text_style_dup_font_css (const char *font)
{
  PangoFontDescription *description = NULL;
  PangoFontMask set;
  GString *css = NULL;
  char size[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_val_if_fail (font != NULL, NULL);

  description = pango_font_description_from_string (font);
  set = pango_font_description_get_set_fields (description);
  css = g_string_new (".assay-text { ");
  if ((set & PANGO_FONT_MASK_FAMILY) != 0 && pango_font_description_get_family (description))
    append_families (css, pango_font_description_get_family (description));

  if ((set & PANGO_FONT_MASK_SIZE) != 0)
    {
      g_ascii_formatd (size, sizeof size, "%.2f",
                       (double) pango_font_description_get_size (description) / PANGO_SCALE);
      g_string_append_printf (css, "font-size: %s%s; ", size,
                              pango_font_description_get_size_is_absolute (description) ? "px"
                                                                                        : "pt");
    }

  if ((set & PANGO_FONT_MASK_WEIGHT) != 0)
    g_string_append_printf (css, "font-weight: %d; ",
                            (int) pango_font_description_get_weight (description));
  if (pango_font_description_get_style (description) != PANGO_STYLE_NORMAL)
    g_string_append (css, "font-style: italic; ");

  g_string_append (css, "}");
  pango_font_description_free (description);

  return g_string_free (css, FALSE);
}

static void
update_font (GSettings  *settings,
             const char *key,
             TextStyle  *self)
{
  g_autofree char *font = g_settings_get_string (settings, "font");
  g_autofree char *css = g_settings_get_boolean (settings, "use-own-font")
                             ? assay_text_style_dup_font_css (font)
                             : g_strdup ("");

  gtk_css_provider_load_from_data (self->font, css, -1);
}

static void
update_colors (GSettings  *settings,
               const char *key,
               TextStyle  *self)
{
  gboolean is_dark = adw_style_manager_get_dark (adw_style_manager_get_default ());

  if (g_settings_get_enum (settings, "mark-colors") != COLOR_BLIND)
    gtk_css_provider_load_from_data (self->colors, "", -1);
  else if (is_dark)
    gtk_css_provider_load_from_resource (self->colors,
                                         "/org/assaydesk/Assay/marks-safe-dark.css");
  else
    gtk_css_provider_load_from_resource (self->colors, "/org/assaydesk/Assay/marks-safe.css");
}

static void
dark_changed_cb (GSettings *settings)
{
  update_colors (settings, NULL, g_object_get_data (G_OBJECT (settings), "assay-text-style"));
}

static void
free_style (gpointer data)
{
  TextStyle *self = data;

  g_object_unref (self->font);
  g_object_unref (self->colors);
  g_free (self);
}

static GtkCssProvider *
add_provider (GdkDisplay *display)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  /* Over the style sheets of the program, under those of the person. */
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);

  return provider;
}

/**
 * assay_text_style_install:
 * @settings: those of the desk
 *
 * Sets drafts and sources in the person's own font, and marks in the colours that they chose, and follows
 * when they choose anew. Once for a display.
 */
void
assay_text_style_install (GdkDisplay *display,
                          GSettings  *settings)
{
  TextStyle *self = NULL;

  g_return_if_fail (GDK_IS_DISPLAY (display));
  g_return_if_fail (G_IS_SETTINGS (settings));

  if (g_object_get_data (G_OBJECT (settings), "assay-text-style") != NULL)
    return;

  self = g_new0 (TextStyle, 1);
  self->font = add_provider (display);
  self->colors = add_provider (display);
  g_object_set_data_full (G_OBJECT (settings), "assay-text-style", self, free_style);

  g_signal_connect (settings, "changed::font", G_CALLBACK (update_font), self);
  g_signal_connect (settings, "changed::use-own-font", G_CALLBACK (update_font), self);
  g_signal_connect (settings, "changed::mark-colors", G_CALLBACK (update_colors), self);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (dark_changed_cb), settings, G_CONNECT_SWAPPED);
  update_font (settings, NULL, self);
  update_colors (settings, NULL, self);
}
