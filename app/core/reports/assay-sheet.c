/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sheet.h"

#include <string.h>

struct _AssaySheet
{
  GString  *out;
  guint     width;
  guint     column; /* where the next word of the line goes */
  gboolean  is_coloured;
};

/* Of ECMA-48: the sixteen colours that each terminal lets its owner choose. */
static const char *const ink_codes[] = {
  [ASSAY_INK_PLAIN] = NULL,      [ASSAY_INK_STRONG] = "\033[1m",  [ASSAY_INK_FAINT] = "\033[2m",
  [ASSAY_INK_GOOD] = "\033[32m", [ASSAY_INK_WARNING] = "\033[33m", [ASSAY_INK_BAD] = "\033[31m",
};

/**
 * assay_sheet_new:
 * @width: columns of the terminal; 0 for the usual. It is kept within bounds
 * @is_coloured: whether ink becomes colour
 *
 * Returns: (transfer full): an empty sheet
 */
AssaySheet *
assay_sheet_new (guint    width,
                 gboolean is_coloured)
{
  AssaySheet *self = g_new0 (AssaySheet, 1);

  self->out = g_string_new (NULL);
  self->width = width == 0 ? ASSAY_SHEET_DEFAULT_WIDTH
                           : CLAMP (width, ASSAY_SHEET_MIN_WIDTH, ASSAY_SHEET_MAX_WIDTH);
  self->is_coloured = is_coloured;

  return self;
}

void
assay_sheet_free (AssaySheet *self)
{
  g_return_if_fail (self != NULL);

  if (self->out != NULL)
    g_string_free (self->out, TRUE);

  g_free (self);
}

/**
 * assay_sheet_end:
 * @self: (transfer full): the sheet, which is gone afterwards
 *
 * Returns: (transfer full): its text
 */
char *
assay_sheet_end (AssaySheet *self)
{
  char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_free (g_steal_pointer (&self->out), FALSE);
  assay_sheet_free (self);

  return text;
}

/*
 * A draft is a stranger's text. What could move the cursor, change colours or turn the direction of
 * the line is shown as the replacement character.
 */
static gunichar
make_visible (gunichar c)
{
  if (g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
    return 0xfffd;

  return c;
}

static guint
measure_character (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

/* A no-break space holds its words together. */
static gboolean
is_break (gunichar c)
{
  return c != 0xa0 && c != 0x202f && c != 0x2007 && g_unichar_isspace (c);
}

/**
 * assay_sheet_measure:
 * @text: UTF-8
 *
 * Returns: the columns that @text takes in a terminal
 */
guint
assay_sheet_measure (const char *text)
{
  guint columns = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    columns += measure_character (make_visible (g_utf8_get_char (p)));

  return columns;
}

/**
 * assay_sheet_elide:
 * @text: UTF-8
 * @columns: how many it may take
 *
 * Returns: (transfer full): @text with single spaces for white space and line ends; where it is too
 *   long, its beginning up to the end of a word and an ellipsis
 */
char *
assay_sheet_elide (const char *text,
                   guint       columns)
{
  g_autoptr (GString) out = g_string_new (NULL);
  gsize word_end_byte = 0; /* the last place after a word with room for the ellipsis */
  gsize room_end_byte = 0; /* the last place with room for it */
  gboolean is_at_space = TRUE;
  guint column = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_space = is_break (c);

      if (is_space && is_at_space)
        continue;

      if (is_space && column < columns)
        word_end_byte = out->len;

      is_at_space = is_space;
      c = is_space ? ' ' : make_visible (c);
      column += measure_character (c);

      if (column > columns)
        {
          g_string_truncate (out, word_end_byte > 0 ? word_end_byte : room_end_byte);
          g_string_append (out, "…");
          return g_string_free (g_steal_pointer (&out), FALSE);
        }

      g_string_append_unichar (out, c);

      if (column < columns)
        room_end_byte = out->len;
    }

  if (is_at_space && out->len > 0)
    g_string_truncate (out, out->len - 1);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
pad (AssaySheet *self,
     guint      column)
{
  for (; self->column < column; self->column++)
    g_string_append_c (self->out, ' ');
}

/* Leaves no space at the end of a line. */
static void
end_line (AssaySheet *self)
{
  while (self->out->len > 0 && self->out->str[self->out->len - 1] == ' ')
    g_string_truncate (self->out, self->out->len - 1);

  g_string_append_c (self->out, '\n');
  self->column = 0;
}

static void
append_inked (AssaySheet  *self,
              AssayInk    ink,
              const char *text,
              gsize       n_bytes)
{
  const char *code = self->is_coloured ? ink_codes[ink] : NULL;
  const char *end = text + n_bytes;

  if (code != NULL && n_bytes > 0)
    g_string_append (self->out, code);

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      c = is_break (c) ? ' ' : make_visible (c);
      g_string_append_unichar (self->out, c);
      self->column += measure_character (c);
    }

  if (code != NULL && n_bytes > 0)
    g_string_append (self->out, "\033[0m");
}

/**
 * assay_sheet_add_cell:
 * @columns: how wide the cell is; text that is wider pushes what follows to the right
 * @text: what stands in it, at the left
 */
void
assay_sheet_add_cell (AssaySheet *self,
                      AssayInk    ink,
                      guint       columns,
                      const char *text)
{
  guint end = 0;

  g_return_if_fail (self != NULL);

  end = self->column + columns;
  append_inked (self, ink, text, strlen (text));

  if (self->column >= end && columns > 0)
    end = self->column + 1;

  pad (self, end);
}

/**
 * assay_sheet_add_number:
 * @columns: how wide the cell is
 * @text: what stands in it, at the right; two spaces follow
 */
void
assay_sheet_add_number (AssaySheet *self,
                        AssayInk    ink,
                        guint       columns,
                        const char *text)
{
  guint width = 0;

  g_return_if_fail (self != NULL);

  width = assay_sheet_measure (text);

  if (width < columns)
    pad (self, self->column + columns - width);

  append_inked (self, ink, text, strlen (text));
  pad (self, self->column + 2);
}

/* The end of the word that begins at @p, and the columns that it takes. */
static const char *
find_word_end (const char *p,
               guint      *columns)
{
  *columns = 0;

  for (; *p != '\0' && !is_break (g_utf8_get_char (p)); p = g_utf8_next_char (p))
    *columns += measure_character (make_visible (g_utf8_get_char (p)));

  return p;
}

static const char *
skip_breaks (const char *p)
{
  while (*p != '\0' && is_break (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);

  return p;
}

/**
 * assay_sheet_add_flow:
 * @text: what stands from here to the end of the line, and below it as far as it needs
 *
 * Ends the line. A word that is wider than the sheet, such as an address, is not broken.
 */
void
assay_sheet_add_flow (AssaySheet *self,
                      AssayInk    ink,
                      const char *text)
{
  guint indent = 0;
  gboolean is_first = TRUE; /* on its line */

  g_return_if_fail (self != NULL);

  indent = self->column;

  for (const char *p = skip_breaks (text); *p != '\0'; p = skip_breaks (p))
    {
      guint columns = 0;
      const char *end = find_word_end (p, &columns);

      if (!is_first && self->column + 1 + columns > self->width)
        {
          end_line (self);
          pad (self, indent);
          is_first = TRUE;
        }

      if (!is_first)
        pad (self, self->column + 1);

      append_inked (self, ink, p, (gsize) (end - p));
      is_first = FALSE;
      p = end;
    }

  end_line (self);
}

/**
 * assay_sheet_add_blank:
 *
 * An empty line, but never two, and none at the top.
 */
void
assay_sheet_add_blank (AssaySheet *self)
{
  g_return_if_fail (self != NULL);

  if (self->out->len > 1 && self->out->str[self->out->len - 2] != '\n')
    g_string_append_c (self->out, '\n');
}

/**
 * assay_sheet_get_room:
 *
 * Returns: the columns that are left on this line; at least twenty, so that something can be shown
 */
guint
assay_sheet_get_room (AssaySheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->column + 20 < self->width ? self->width - self->column : 20;
}
