/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-manuscript.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-bisect.h"
#include "assay-import.h"

static void
clear_link (gpointer data)
{
  AssayTextLink *link = data;

  g_free (link->url);
}

static void
clear_source (gpointer data)
{
  AssayListedSource *source = data;

  g_free (source->url);
  g_free (source->title);
  g_free (source->summary);
  g_free (source->cited_url);
}

static void
clear_remark (gpointer data)
{
  assay_draft_comment_clear (&((AssayTextRemark *) data)->comment);
}

AssayManuscript *
assay_manuscript_new (void)
{
  AssayManuscript *self = g_new0 (AssayManuscript, 1);

  self->text = g_string_new (NULL);
  self->lines = g_array_new (FALSE, FALSE, sizeof (AssayLine));
  self->links = g_array_new (FALSE, FALSE, sizeof (AssayTextLink));
  self->remarks = g_array_new (FALSE, FALSE, sizeof (AssayTextRemark));
  self->sources = g_array_new (FALSE, FALSE, sizeof (AssayListedSource));
  self->notices = g_ptr_array_new_with_free_func (g_free);

  g_array_set_clear_func (self->links, clear_link);
  g_array_set_clear_func (self->remarks, clear_remark);
  g_array_set_clear_func (self->sources, clear_source);

  return self;
}

void
assay_manuscript_free (AssayManuscript *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->text, TRUE);
  g_array_unref (self->lines);
  g_array_unref (self->links);
  g_array_unref (self->remarks);
  g_array_unref (self->sources);
  g_clear_pointer (&self->check, assay_earlier_check_free);
  g_ptr_array_unref (self->notices);
  g_free (self->language);
  g_free (self);
}

/* Fails where there are more lines than a draft has. */
gboolean
assay_manuscript_add_line (AssayManuscript *self,
                           const AssayLine *line,
                           GError         **error)
{
  g_assert (line->begin_byte < line->end_byte);

  if (self->lines->len >= ASSAY_MANUSCRIPT_MAX_LINES)
    {
      g_set_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_TOO_LARGE,
                   _ ("There are more lines than a draft has: line %u goes beyond the limit of %u"),
                   line->number, ASSAY_MANUSCRIPT_MAX_LINES);
      return FALSE;
    }

  g_array_append_val (self->lines, *line);

  return TRUE;
}

/* The error of a file with more links than ASSAY_MANUSCRIPT_MAX_LINKS. */
void
assay_manuscript_set_too_many_links (GError **error)
{
  g_set_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_TOO_LARGE,
               _ ("There are more links in it than a draft has: the limit is %u"),
               ASSAY_MANUSCRIPT_MAX_LINKS);
}

/* @notice: (transfer full) */
void
assay_manuscript_take_notice (AssayManuscript *self,
                              char            *notice)
{
  g_ptr_array_add (self->notices, notice);
}

/* The first link that ends after a byte; the number of links if there is none. */
guint
assay_manuscript_find_link (AssayManuscript *self,
                            gsize            begin_byte)
{
  guint low = 0;

  assay_bisect (low, self->links->len, i, assay_manuscript_link (self, i)->end_byte <= begin_byte);

  return low;
}

/**
 * Galley:
 * @text: the article so far
 * @places: [number of lines] where the words of each line of the article begin in @text
 *
 * The article while it is put together from the lines that belong to it.
 */
typedef struct
{
  GString *text;
  gsize   *places;
} Galley;

/* What stands between two parts of rendered text, where the file's own white space says nothing. */
static const char *
choose_gap (AssayManuscript *self,
            const AssayLine *previous,
            const AssayLine *line)
{
  const char *gap = self->text->str + previous->end_byte;

  if (line->joins && line->row > 0)
    return line->parted ? "; " : " ";
  if (line->joins)
    return memchr (gap, ASSAY_HARD_BREAK, line->begin_byte - previous->end_byte) != NULL ? "\n"
                                                                                         : " ";
  if (line->table > 0 && line->table == previous->table)
    return "\n";

  /* Below a list another may begin at once. */
  return assay_part_kind_is_item (line->kind) && assay_part_kind_is_item (previous->kind) &&
                 !(line->begins_list && line->indent <= 1)
             ? "\n"
             : "\n\n";
}

/* A bar for each cell that ends between two lines of a row: one without words is seen, too. */
static void
append_bars (Galley *galley,
             guint   n_cells)
{
  g_string_append (galley->text, " ");
  for (guint i = 0; i < n_cells; i++)
    g_string_append (galley->text, "| ");
}

/* A file whose article comes first keeps its own white space, so that positions equal the file's. */
static void
append_gap (AssayManuscript *self,
            Galley          *galley,
            guint            index,
            gint64           previous_index)
{
  const AssayLine *line = assay_manuscript_line (self, index);
  const AssayLine *previous = NULL;

  if (previous_index < 0)
    {
      if (index == 0 && !self->rendered)
        g_string_append_len (galley->text, self->text->str, line->begin_byte);
      return;
    }

  previous = assay_manuscript_line (self, (guint) previous_index);

  if (line->joins && line->row > 0 && line->cell > previous->cell)
    append_bars (galley, line->cell - previous->cell);
  else if (self->rendered)
    g_string_append (galley->text, choose_gap (self, previous, line));
  else if ((guint) previous_index + 1 == index)
    g_string_append_len (galley->text, self->text->str + previous->end_byte,
                         line->begin_byte - previous->end_byte);
  else
    g_string_append (galley->text, line->opens ? "\n\n" : "\n");
}

/* Bars for the cells without words that a row begins with: so the others stay below their heads. In bytes. */
static guint
count_lead (const AssayLine *line)
{
  return line->row > 0 && !line->joins ? 2 * (line->cell - 1) : 0;
}

static void
set_galley (AssayManuscript *self,
            Galley          *galley)
{
  gint64 previous = -1;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);

      if (line->role != ASSAY_LINE_ARTICLE)
        continue;

      append_gap (self, galley, i, previous);
      for (guint n = count_lead (line); n > 0; n -= 2)
        g_string_append (galley->text, "| ");
      galley->places[i] = galley->text->len;
      g_string_append_len (galley->text, self->text->str + line->begin_byte + line->label_bytes,
                           line->end_byte - line->begin_byte - line->label_bytes);
      previous = i;
    }
}

/* Where the words of a line end in the galley. */
static gsize
end_of_line (const Galley    *galley,
             const AssayLine *line,
             guint            index)
{
  return galley->places[index] + line->end_byte - line->begin_byte - line->label_bytes;
}

/* @first: the line with which it begins */
static void
add_part (AssayManuscript   *self,
          const AssayLine   *first,
          AssaySpan          span,
          AssayDraftBuilder *builder)
{
  assay_draft_builder_add_part (builder, first->kind, span);
  if (assay_part_kind_is_item (first->kind) && self->rendered)
    assay_draft_builder_set_list (builder, MAX (first->indent, 1) - 1, first->counted_from,
                                  first->begins_list);
}

static void
add_parts (AssayManuscript   *self,
           const Galley      *galley,
           AssayText         *text,
           AssayDraftBuilder *builder)
{
  const AssayLine *first = NULL;
  gsize begin_byte = 0;
  gsize end_byte = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);

      if (line->role != ASSAY_LINE_ARTICLE)
        continue;

      if (first == NULL || !line->joins)
        {
          if (first != NULL)
            add_part (self, first, assay_text_to_span (text, begin_byte, end_byte), builder);

          first = line;
          begin_byte = galley->places[i] - count_lead (line);
        }

      end_byte = end_of_line (galley, line, i);
    }

  if (first != NULL)
    add_part (self, first, assay_text_to_span (text, begin_byte, end_byte), builder);
}

/* Links lie within a line each, but for rendered ones, which may run on over a soft break. */
static void
add_links (AssayManuscript   *self,
           const Galley      *galley,
           AssayText         *text,
           AssayDraftBuilder *builder)
{
  guint next = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const AssayLine *line = assay_manuscript_line (self, i);
      gsize words_byte = line->begin_byte + line->label_bytes;

      while (next < self->links->len && assay_manuscript_link (self, next)->end_byte <= words_byte)
        next++;

      if (line->role != ASSAY_LINE_ARTICLE)
        continue;

      for (guint j = next; j < self->links->len; j++)
        {
          const AssayTextLink *link = assay_manuscript_link (self, j);
          gsize begin_byte = MAX (link->label_begin_byte, words_byte);
          gsize end_byte = MIN (link->label_end_byte, line->end_byte);

          if (link->begin_byte >= line->end_byte)
            break;

          if (begin_byte < end_byte)
            assay_draft_builder_add_link (
              builder,
              assay_text_to_span (text, galley->places[i] + begin_byte - words_byte,
                                  galley->places[i] + end_byte - words_byte),
              link->url);
        }
    }
}

/**
 * assay_manuscript_to_draft:
 * @self: a manuscript whose lines have their roles and kinds
 * @name: file name for people
 * @format: id of the format
 *
 * Returns: (transfer full): the draft, or %NULL with @error set if no line belongs to an article
 */
AssayDraft *
assay_manuscript_to_draft (AssayManuscript *self,
                           const char      *name,
                           const char      *format,
                           GError         **error)
{
  g_autoptr (AssayDraftBuilder) builder = NULL;
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (AssayText) text = NULL;
  g_autofree gsize *places = g_new0 (gsize, self->lines->len + 1);
  Galley galley = { .text = string, .places = places };

  set_galley (self, &galley);

  if (string->len == 0)
    {
      g_set_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_EMPTY,
                   self->sources->len > 0 || self->check != NULL
                     ? _ ("There is no article in it, only a source list or a fact check")
                     : _ ("There is no text in it"));
      return NULL;
    }

  text = assay_text_new (string->str, string->len);
  builder = assay_draft_builder_new (name, format);
  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_set_language (builder, self->language);
  assay_draft_builder_set_date (builder, self->date);
  assay_draft_builder_set_earlier_check (builder, self->check);
  add_parts (self, &galley, text, builder);
  add_links (self, &galley, text, builder);
  assay_manuscript_add_comments (self, places, text, builder);

  for (guint i = 0; i < self->sources->len; i++)
    assay_draft_builder_add_source (builder, &g_array_index (self->sources, AssayListedSource, i));

  for (guint i = 0; i < self->notices->len; i++)
    assay_draft_builder_add_notice (builder, g_ptr_array_index (self->notices, i));

  return assay_draft_builder_end (g_steal_pointer (&builder));
}
