/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-manuscript.h"

/**
 * Anchors:
 * @manuscript: what the remarks stand beside
 * @places: for each line of the article, where its words begin in @text
 * @text: the article
 * @next: [number of lines + 1] for each line the first of the article that is not before it
 * @first: the first words of the article
 *
 * Where bytes of the manuscript stand in the article.
 */
typedef struct
{
  AssayManuscript *manuscript;
  const gsize     *places;
  AssayText       *text;
  guint           *next;
  AssaySpan        first;
} Anchors;

/* The first line that ends behind a byte; the number of lines if there is none. */
static guint
find_line (AssayManuscript *self,
           gsize            byte)
{
  guint low = 0;

  assay_bisect (low, self->lines->len, i, assay_manuscript_line (self, i)->end_byte <= byte);

  return low;
}

/* Where the first word of the article stands that is not before @byte, in bytes of it; its end if none is. */
static gsize
find_place (const Anchors *self,
            gsize          byte)
{
  AssayManuscript *manuscript = self->manuscript;
  guint index = self->next[find_line (manuscript, byte)];
  const AssayLine *line = NULL;
  gsize words_byte;

  if (index >= manuscript->lines->len)
    return assay_text_get_n_bytes (self->text);

  line = assay_manuscript_line (manuscript, index);
  words_byte = line->begin_byte + line->label_bytes;

  return self->places[index] + (byte > words_byte ? byte - words_byte : 0);
}

/* Where words of the article end that end before @byte: what is put between two lines is none of them. */
static gsize
find_end (const Anchors *self,
          gsize          byte)
{
  AssayManuscript *manuscript = self->manuscript;
  guint after = 0;
  const AssayLine *line = NULL;
  gsize words_byte;

  assay_bisect (after, manuscript->lines->len, i,
                assay_manuscript_line (manuscript, i)->begin_byte < byte);
  if (after == 0)
    return find_place (self, byte);

  line = assay_manuscript_line (manuscript, after - 1);
  words_byte = line->begin_byte + line->label_bytes;
  if (line->role != ASSAY_LINE_ARTICLE || byte <= words_byte)
    return find_place (self, byte);

  return self->places[after - 1] + MIN (byte, line->end_byte) - words_byte;
}

static AssaySpan
trim (AssayText *text,
      AssaySpan  span)
{
  const char *utf8 = assay_text_get_utf8 (text);

  while (span.begin < span.end &&
         g_unichar_isspace (g_utf8_get_char (utf8 + assay_text_to_byte (text, span.begin))))
    span.begin++;
  while (span.begin < span.end &&
         g_unichar_isspace (g_utf8_get_char (utf8 + assay_text_to_byte (text, span.end - 1))))
    span.end--;

  return span;
}

static AssaySpan
find_span (const Anchors *self,
           gsize          begin_byte,
           gsize          end_byte)
{
  gsize begin = find_place (self, begin_byte);
  gsize end = find_end (self, end_byte);

  return trim (self->text, assay_text_to_span (self->text, begin, MAX (begin, end)));
}

static gboolean
is_gap (char c)
{
  return g_ascii_isspace (c) || c == ASSAY_HARD_BREAK;
}

/* What stands between words belongs to the word before it on its line, or to that behind it, or to the last of all. */
static AssaySpan
find_word (const Anchors *self,
           gsize          byte)
{
  const GString *text = self->manuscript->text;
  gsize end = byte;
  gsize begin;

  while (end > 0 && text->str[end - 1] == ' ')
    end--;

  if (end == 0 || is_gap (text->str[end - 1]))
    {
      for (begin = byte; begin < text->len && is_gap (text->str[begin]); begin++)
        ;
      for (end = begin; end < text->len && !is_gap (text->str[end]); end++)
        ;

      if (begin < end)
        return find_span (self, begin, end);

      for (end = byte; end > 0 && is_gap (text->str[end - 1]); end--)
        ;
    }

  for (begin = end; begin > 0 && !is_gap (text->str[begin - 1]); begin--)
    ;

  return find_span (self, begin, end);
}

static void
add_comment (const Anchors         *self,
             const AssayTextRemark *remark,
             AssayDraftBuilder     *builder)
{
  AssayDraftComment comment = remark->comment;

  comment.span = find_span (self, remark->begin_byte, remark->end_byte);
  if (assay_span_is_empty (comment.span))
    comment.span = find_word (self, remark->begin_byte);
  if (assay_span_is_empty (comment.span))
    comment.span = self->first;

  assay_draft_builder_add_comment (builder, &comment);
}

/**
 * assay_manuscript_add_comments:
 * @places: for each line of the article, where its words begin in @text, in bytes
 * @text: the article, which is not empty
 * @builder: of the draft
 *
 * Puts the remarks on their words. One on what is not of the article, such as its source list, goes to the
 * words behind it, or to the first of all: none is lost.
 */
void
assay_manuscript_add_comments (AssayManuscript   *self,
                               const gsize       *places,
                               AssayText         *text,
                               AssayDraftBuilder *builder)
{
  const char *utf8 = assay_text_get_utf8 (text);
  const char *stop = strchr (utf8, '\n');
  g_autofree guint *next = NULL;
  Anchors anchors = { .manuscript = self, .places = places, .text = text };

  if (self->remarks->len == 0)
    return;

  next = g_new (guint, self->lines->len + 1);
  next[self->lines->len] = self->lines->len;
  for (guint i = self->lines->len; i > 0; i--)
    next[i - 1] = assay_manuscript_line (self, i - 1)->role == ASSAY_LINE_ARTICLE ? i - 1 : next[i];

  anchors.next = next;
  anchors.first = assay_text_to_span (
      text, 0, stop != NULL ? (gsize) (stop - utf8) : assay_text_get_n_bytes (text));

  for (guint i = 0; i < self->remarks->len; i++)
    add_comment (&anchors, &g_array_index (self->remarks, AssayTextRemark, i), builder);
}
