/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-rendering-private.h"

#include <string.h>

#include "assay-import-private.h"

/* The longest words of one cell, in characters: what is longer is a text of its own, not one of a row's values. */
#define MAX_CELL 300

/*
 * Tables. A row whose cells are short is read as one line, its cells parted by bars, so that a figure stands
 * beside what it is the figure of. A table that only sets out a page, as mail programs do, leaves its text as it is:
 * it holds headings, lists or another table, or no two rows of it have several cells with words.
 */

/* What was read of a table so far is no table of values. */
static void
forget_rows (AssayRendering *self)
{
  for (guint i = self->table_line; i < self->manuscript->lines->len; i++)
    assay_manuscript_line (self->manuscript, i)->row = 0;
}

void
assay_rendering_begin_table (AssayRendering *self)
{
  assay_rendering_end_block (self);

  if (self->is_table)
    forget_rows (self);

  self->n_open++;
  self->is_table = TRUE;
  self->table_line = self->manuscript->lines->len;
  self->row = 0;
  self->n_rows = 0;
}

void
assay_rendering_begin_row (AssayRendering *self)
{
  assay_rendering_end_block (self);

  if (self->n_open == 0 || !self->is_table)
    return;

  self->row = ++self->n_rows;
  self->cell = 0;
}

void
assay_rendering_begin_cell (AssayRendering *self)
{
  assay_rendering_end_block (self);

  self->cell += self->row > 0;
}

void
assay_rendering_end_row (AssayRendering *self)
{
  assay_rendering_end_block (self);

  self->row = 0;
  self->cell = 0;
}

static guint
find_row_end (AssayManuscript *manuscript,
              guint            begin)
{
  guint row = assay_manuscript_line (manuscript, begin)->row;
  guint end = begin + 1;

  while (end < manuscript->lines->len && assay_manuscript_line (manuscript, end)->row == row)
    end++;

  return end;
}

/* Whether the lines of a row are values beside each other: several cells with words, none of them long. */
static gboolean
is_line (AssayManuscript *manuscript,
         guint            begin,
         guint            end)
{
  const AssayLine *first = assay_manuscript_line (manuscript, begin);
  guint n_columns = 0;
  guint n_cells = 1;

  if (first->row == 0)
    return FALSE;

  for (guint i = begin; i < end; i++)
    {
      const AssayLine *line = assay_manuscript_line (manuscript, i);
      gboolean begins_cell = i > begin && line->cell != line[-1].cell;

      n_cells += begins_cell;
      n_columns = begins_cell ? line->n_columns : n_columns + line->n_columns;
      if (n_columns > MAX_CELL)
        return FALSE;
    }

  return n_cells > 1;
}

/* Whether a table has rows of values, and nothing in it that parts a text. */
static gboolean
has_values (AssayManuscript *manuscript,
            guint            begin)
{
  guint n_rows = 0;

  for (guint i = begin; i < manuscript->lines->len; i++)
    {
      const AssayLine *line = assay_manuscript_line (manuscript, i);

      if (line->row > 0 && line->kind != ASSAY_PART_PARAGRAPH && line->kind != ASSAY_PART_QUOTATION)
        return FALSE;
    }

  for (guint i = begin; i < manuscript->lines->len && n_rows < 2;)
    {
      guint end = find_row_end (manuscript, i);

      n_rows += is_line (manuscript, i, end);
      i = end;
    }

  return n_rows >= 2;
}

static void
join_row (AssayManuscript *manuscript,
          guint            begin,
          guint            end)
{
  for (guint i = begin + 1; i < end; i++)
    {
      AssayLine *line = assay_manuscript_line (manuscript, i);

      line->parted = line->opens && line->cell == line[-1].cell;
      line->opens = FALSE;
    }
}

/* Says of the lines of a table from @begin on which of them are read as one. */
static void
settle_table (AssayRendering *self,
              guint           begin)
{
  AssayManuscript *manuscript = self->manuscript;
  gboolean is_table = has_values (manuscript, begin);

  self->n_tables += is_table;

  for (guint i = begin; i < manuscript->lines->len;)
    {
      guint end = find_row_end (manuscript, i);
      gboolean is_one = is_table && is_line (manuscript, i, end);

      if (is_one)
        join_row (manuscript, i, end);

      for (; i < end; i++)
        {
          AssayLine *line = assay_manuscript_line (manuscript, i);

          line->table = is_table && line->row > 0 ? self->n_tables : 0;
          line->row = is_one ? line->row : 0;
        }
    }
}

void
assay_rendering_end_table (AssayRendering *self)
{
  assay_rendering_end_block (self);

  if (self->n_open == 0)
    return;

  if (self->is_table)
    settle_table (self, self->table_line);

  /* The one around it has had a table in it. */
  self->n_open--;
  self->is_table = FALSE;
  self->row = 0;
  self->cell = 0;
}

static gboolean
is_blank_or_pipe (char c)
{
  return c == '|' || g_ascii_isspace (c);
}

/* The words of a line of pipes without those at its ends. */
static void
trim_pipes (const char **begin,
            const char **end)
{
  *begin += *begin < *end && **begin == '|';
  *end -= *begin < *end && (*end)[-1] == '|';
}

static guint
count_cells (const char *begin,
             const char *end)
{
  guint n_cells = 1;

  trim_pipes (&begin, &end);
  for (const char *p = begin; p < end; p++)
    n_cells += *p == '|';

  return n_cells;
}

/* “|---|:--:|”, which stands below the first row. */
static gboolean
is_delimiter (const char *begin,
              const char *end)
{
  gboolean has_pipe = FALSE;
  gboolean has_dash = FALSE;

  for (const char *p = begin; p < end; p++)
    {
      if (*p != '-' && *p != ':' && !is_blank_or_pipe (*p))
        return FALSE;

      has_pipe |= *p == '|';
      has_dash |= *p == '-';
    }

  return has_pipe && has_dash;
}

/* The row below which the delimiter of a table stands, or the end of the manuscript. */
static guint
find_pipes (AssayManuscript *manuscript,
            guint            first)
{
  const char *text = manuscript->text->str;

  for (guint i = first; i + 2 < manuscript->lines->len; i++)
    {
      const AssayLine *head = assay_manuscript_line (manuscript, i);
      const char *begin = text + head[1].begin_byte;
      const char *end = text + head[1].end_byte;

      if (head->kind == ASSAY_PART_PARAGRAPH && head->indent == 0 && is_delimiter (begin, end) &&
          count_cells (begin, end) == count_cells (text + head->begin_byte, text + head->end_byte))
        return i;
    }

  return manuscript->lines->len;
}

/* Adds a line for each cell of @line that has words. Returns FALSE if there are more lines than a draft has. */
static gboolean
add_cells (AssayRendering  *self,
           const AssayLine *line,
           guint            row)
{
  const char *text = self->manuscript->text->str;
  const char *begin = text + line->begin_byte;
  const char *end = text + line->end_byte;
  guint cell = 1;

  trim_pipes (&begin, &end);

  while (begin < end)
    {
      const char *bar = memchr (begin, '|', (gsize) (end - begin));
      const char *stop = bar != NULL ? bar : end;
      const char *words = assay_scan_space (begin, stop);
      AssayLine own = *line;

      stop = assay_scan_space_back (words, stop);
      own.begin_byte = (gsize) (words - text);
      own.end_byte = (gsize) (stop - text);
      own.n_columns = (guint) g_utf8_strlen (words, stop - words);
      own.opens = TRUE;
      own.row = row;
      own.cell = cell++;

      if (words < stop && !assay_manuscript_add_line (self->manuscript, &own, self->error))
        return FALSE;

      begin = bar != NULL ? bar + 1 : end;
    }

  return TRUE;
}

/**
 * assay_rendering_take_pipes:
 * @first_line: the first line of the paragraph that just ended
 *
 * Reads a paragraph that is a table of Markdown as such: rows of cells between pipes, and below the first of
 * them a line of dashes.
 */
void
assay_rendering_take_pipes (AssayRendering *self,
                            guint           first_line)
{
  AssayManuscript *manuscript = self->manuscript;
  guint head = find_pipes (manuscript, first_line);
  g_autofree AssayLine *lines = NULL;
  guint n_lines = manuscript->lines->len - head;

  if (n_lines == 0)
    return;

  lines = g_memdup2 (assay_manuscript_line (manuscript, head), n_lines * sizeof *lines);
  g_array_set_size (manuscript->lines, head);

  for (guint i = 0; i < n_lines && !self->failed; i++)
    {
      if (i != 1)
        self->failed = !add_cells (self, &lines[i], i + 1);
    }

  settle_table (self, head);
}
