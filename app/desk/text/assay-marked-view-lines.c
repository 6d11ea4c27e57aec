/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marked-view-private.h"

#include <string.h>

static gboolean
is_right_to_left (gunichar ch)
{
  return (ch >= 0x0590 && ch <= 0x08ff) || (ch >= 0xfb1d && ch <= 0xfdff) ||
         (ch >= 0xfe70 && ch <= 0xfeff) || (ch >= 0x10800 && ch <= 0x10fff) ||
         (ch >= 0x1e800 && ch <= 0x1eeff);
}

static gboolean
has_right_to_left (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if ((guchar) *at >= 0xd6 && is_right_to_left (g_utf8_get_char (at)))
        return TRUE;
    }

  return FALSE;
}

static guint
count_trailing_space (const char *text)
{
  const char *at = text + strlen (text);
  guint n = 0;

  while (at > text)
    {
      at = g_utf8_prev_char (at);
      if (!g_unichar_isspace (g_utf8_get_char (at)))
        break;
      n++;
    }

  return n;
}

/* Which way a paragraph reads, as Pango tells it: by its first letter. */
static gboolean
paragraph_is_rtl (AssayMarkedView   *self,
                  const GtkTextIter *at)
{
  GtkTextIter iter = *at;

  for (gtk_text_iter_set_line_offset (&iter, 0); !gtk_text_iter_ends_line (&iter);
       gtk_text_iter_forward_char (&iter))
    {
      gunichar ch = gtk_text_iter_get_char (&iter);

      if (g_unichar_isalpha (ch))
        return is_right_to_left (ch);
    }

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/**
 * assay_marked_view_get_screen_line:
 * @at: (inout): where the line begins; then where the next one does
 * @line: (out): the line
 *
 * Returns: whether there is another line after it
 */
gboolean
assay_marked_view_get_screen_line (AssayMarkedView *self,
                                   GtkTextIter     *at,
                                   AssayScreenLine *line)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextIter next = *at;
  g_autofree char *text = NULL;
  gboolean goes_on;

  goes_on = gtk_text_view_forward_display_line (view, &next) &&
            gtk_text_iter_compare (&next, at) > 0;
  if (!goes_on)
    gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (view), &next);

  text = gtk_text_iter_get_slice (at, &next);
  *line = (AssayScreenLine){ .span = { .begin = gtk_text_iter_get_offset (at),
                                       .end = gtk_text_iter_get_offset (&next) },
                             .right = -1 };
  line->text_end = line->span.end - count_trailing_space (text);
  gtk_text_view_get_iter_location (view, at, &line->area);
  line->is_mixed = has_right_to_left (text);
  line->is_rtl = paragraph_is_rtl (self, at);
  *at = next;

  return goes_on;
}
