/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-document-private.h"

#include <string.h>

/*
 * Tables of values (RFC 4180, and what spreadsheets make of it). Who reads one row by itself needs the heads of the
 * columns: a line a row, each cell behind its head and before the measure that the head has in brackets, parted by bars,
 * as the cells of tables in pages are. “Year: 2024 | Felt sold: 41000 lb”
 */

/* The values of one row are no more; what is longer is written as it stands. */
#define MAX_CELLS 200

/* “(USD per tonne)” is a measure, longer words are a remark. */
#define MAX_UNIT_BYTES 20

/**
 * assay_page_is_table:
 * @name: of a file
 *
 * Returns: whether the name says that it is a table of values parted by commas or tabs
 */
gboolean
assay_page_is_table (const char *name)
{
  return assay_page_has_suffix (name, ".csv") || assay_page_has_suffix (name, ".tsv") ||
         assay_page_has_suffix (name, ".tab");
}

/* What parts the cells: of comma, semicolon and tab the one that the first line has most of. */
static char
find_separator (const char *utf8)
{
  static const char separators[] = { ',', ';', '\t' };
  gsize n_line = strcspn (utf8, "\r\n");
  char found = ',';
  guint most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      guint n = 0;

      for (gsize at = 0; at < n_line; at++)
        n += utf8[at] == separators[i];
      if (n > most)
        {
          most = n;
          found = separators[i];
        }
    }

  return found;
}

/* Appends one cell; a line break in it is a space. Returns where it ends. */
static const char *
append_cell (GString    *row,
             const char *p,
             char        separator)
{
  gboolean is_quoted = *p == '"';

  for (p += is_quoted; *p != '\0'; p++)
    {
      if (is_quoted && *p == '"')
        {
          if (p[1] != '"')
            {
              is_quoted = FALSE;
              continue;
            }
          p++;
        }
      else if (!is_quoted && (*p == separator || *p == '\n' || *p == '\r'))
        break;

      g_string_append_c (row, *p == '\n' || *p == '\r' ? ' ' : *p);
    }

  return p;
}

typedef struct
{
  char *name;
  char *unit; /* or NULL */
} Head;

static void
free_head (Head *self)
{
  g_free (self->name);
  g_free (self->unit);
  g_free (self);
}

static gboolean
is_number (const char *cell)
{
  gboolean has_digit = FALSE;

  for (; *cell != '\0'; cell++)
    {
      if (!g_ascii_isdigit (*cell) && strchr (".,+- ", *cell) == NULL)
        return FALSE;
      has_digit |= g_ascii_isdigit (*cell);
    }

  return has_digit;
}

/* “Felt sold (lb)”: the measure of a column stands in brackets at the end of its head. */
static Head *
new_head (const char *cell)
{
  Head *self = g_new0 (Head, 1);
  const char *open = strrchr (cell, '(');
  gsize n = strlen (cell);

  if (open == NULL || open == cell || cell[n - 1] != ')' || open + 2 >= cell + n ||
      (gsize) (cell + n - open) > MAX_UNIT_BYTES + 2)
    {
      self->name = g_strdup (cell);
      return self;
    }

  self->name = g_strchomp (g_strndup (cell, (gsize) (open - cell)));
  self->unit = g_strndup (open + 1, (gsize) (cell + n - open) - 2);

  return self;
}

/* Whether the cells name columns: each has words, none a number. */
static gboolean
are_heads (GPtrArray *row)
{
  for (guint i = 0; i < row->len; i++)
    {
      const char *cell = g_ptr_array_index (row, i);

      if (*cell == '\0' || is_number (cell))
        return FALSE;
    }

  return row->len > 1;
}

static void
append_row (GString   *text,
            GPtrArray *row,
            GPtrArray *heads)
{
  gsize begin = text->len;

  for (guint i = 0; i < row->len; i++)
    {
      const char *cell = g_ptr_array_index (row, i);
      const Head *head = i < heads->len ? g_ptr_array_index (heads, i) : NULL;

      if (*cell == '\0')
        continue;
      if (text->len > begin)
        g_string_append (text, i < MAX_CELLS ? " | " : " ");
      if (head != NULL)
        g_string_append_printf (text, "%s: ", head->name);
      g_string_append (text, cell);
      if (head != NULL && head->unit != NULL && is_number (cell))
        g_string_append_printf (text, *head->unit == '%' ? "%s" : " %s", head->unit);
    }

  g_string_append_c (text, '\n');
}

/* Reads the cells of one row. Returns where the next begins. */
static const char *
read_row (GPtrArray  *row,
          const char *p,
          char        separator)
{
  g_ptr_array_set_size (row, 0);

  for (;; p++)
    {
      GString *cell = g_string_new (NULL);

      p = append_cell (cell, p, separator);
      g_ptr_array_add (row, g_strstrip (g_string_free (cell, FALSE)));
      if (*p != separator)
        return p + strspn (p, "\r\n");
    }
}

/**
 * assay_page_dup_rows:
 * @utf8: a table of values
 *
 * Returns: (transfer full): its rows, a line each
 */
char *
assay_page_dup_rows (const char *utf8)
{
  g_autoptr (GPtrArray) row = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) heads = g_ptr_array_new_with_free_func ((GDestroyNotify) free_head);
  GString *text = g_string_new (NULL);
  const char *p = g_str_has_prefix (utf8, "\xef\xbb\xbf") ? utf8 + 3 : utf8;
  char separator = find_separator (p);

  p = read_row (row, p, separator);
  if (are_heads (row) && *p != '\0')
    for (guint i = 0; i < row->len; i++)
      g_ptr_array_add (heads, new_head (g_ptr_array_index (row, i)));
  else
    append_row (text, row, heads);

  while (*p != '\0')
    {
      p = read_row (row, p, separator);
      append_row (text, row, heads);
    }

  return g_string_free (text, FALSE);
}
