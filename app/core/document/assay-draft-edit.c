/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-edit.h"

#include <string.h>

/* Where a position goes. One inside the edited words goes to their begin or to their end. */
static guint
move_position (guint     position,
               AssaySpan edited,
               guint     n_inserted,
               gboolean  to_end)
{
  if (position <= edited.begin)
    return position;
  if (position >= edited.end)
    return position - assay_span_length (edited) + n_inserted;

  return to_end ? edited.begin + n_inserted : edited.begin;
}

/**
 * assay_span_after_edit:
 * @span: words of the text as it was
 * @edited: the words that were replaced
 * @n_inserted: how many characters stand in their place
 *
 * A span around the edit keeps what was inserted; one that the edit meets at an end keeps its own
 * words; one inside the edited words becomes the inserted ones.
 *
 * Returns: where the words of @span stand now; empty if nothing is left of them
 */
AssaySpan
assay_span_after_edit (AssaySpan span,
                       AssaySpan edited,
                       guint     n_inserted)
{
  AssaySpan moved;

  /* What is inserted before the first character pushes the words along; it does not join them. */
  if (span.begin >= edited.end)
    moved.begin = span.begin - assay_span_length (edited) + n_inserted;
  else
    moved.begin = move_position (span.begin, edited, n_inserted, FALSE);

  if (span.end <= edited.begin)
    moved.end = span.end;
  else
    moved.end = move_position (span.end, edited, n_inserted, TRUE);

  moved.end = MAX (moved.end, moved.begin);

  return moved;
}

static AssayText *
replace_text (AssayText  *text,
              AssaySpan   span,
              const char *replacement)
{
  const char *utf8 = assay_text_get_utf8 (text);
  g_autoptr (GString) string = g_string_sized_new (assay_text_get_n_bytes (text) + 64);

  g_string_append_len (string, utf8, assay_text_to_byte (text, span.begin));
  g_string_append (string, replacement);
  g_string_append (string, utf8 + assay_text_to_byte (text, span.end));

  return assay_text_new (string->str, string->len);
}

/* A part takes in what is written at either end of it, else the new words would belong to none. */
static AssaySpan
move_part (AssaySpan span,
           AssaySpan edited,
           guint     n_inserted)
{
  if (assay_span_contains (span, edited))
    return (AssaySpan){ span.begin, span.end - assay_span_length (edited) + n_inserted };

  return assay_span_after_edit (span, edited, n_inserted);
}

/* The parts of a draft while its text changes. */
typedef struct
{
  AssayText *text;     /* as it is now */
  AssaySpan  inserted; /* what stands there in the place of the edited words */
  gboolean   joins;    /* whether a line end was among those */
  GArray    *parts;    /* of AssayPart, those that are done, in the order of the text */
} Parts;

/* The first line end in @span, or its end. */
static guint
find_line_end (AssayText *text,
               AssaySpan  span)
{
  const char *utf8 = assay_text_get_utf8 (text);
  const char *begin = utf8 + assay_text_to_byte (text, span.begin);
  const char *end = utf8 + assay_text_to_byte (text, span.end);
  const char *at = memchr (begin, '\n', (gsize) (end - begin));

  return at != NULL ? span.begin + (guint) g_utf8_strlen (begin, at - begin) : span.end;
}

static gboolean
is_space_at (AssayText *text,
             guint      position)
{
  const char *at = assay_text_get_utf8 (text) + assay_text_to_byte (text, position);

  return g_unichar_isspace (g_utf8_get_char (at));
}

static AssaySpan
trim (AssayText *text,
      AssaySpan  span)
{
  while (span.begin < span.end && is_space_at (text, span.begin))
    span.begin++;
  while (span.begin < span.end && is_space_at (text, span.end - 1))
    span.end--;

  return span;
}

/* What a new line makes of what stands behind it: below a headline begins the text. */
static AssayPart
get_part_below (const AssayPart *part)
{
  AssayPart below = *part;

  below.begins_list = FALSE;
  if (assay_part_kind_is_item (part->kind) || part->kind == ASSAY_PART_QUOTATION)
    return below;

  return (AssayPart){ .kind = ASSAY_PART_PARAGRAPH };
}

/* Whether a part at @span stands on one line with the last, and only what was edited lies between. */
static gboolean
is_beside_last (Parts     *self,
                AssaySpan  span)
{
  const AssayPart *last = &g_array_index (self->parts, AssayPart, self->parts->len - 1);

  return last->span.end <= self->inserted.end && span.begin >= self->inserted.begin &&
         find_line_end (self->text, (AssaySpan){ last->span.end, span.begin }) == span.begin;
}

/* Adds a part like @like, but at @span. */
static void
add_part (Parts           *self,
          const AssayPart *like,
          AssaySpan        span,
          gboolean         may_join)
{
  AssayPart part = *like;
  AssayPart *last = NULL;

  part.span = span;

  if (self->parts->len > 0)
    {
      last = &g_array_index (self->parts, AssayPart, self->parts->len - 1);
      part.span.begin = MAX (part.span.begin, last->span.end);
    }

  if (part.span.begin >= part.span.end)
    return;

  if (last != NULL && may_join && is_beside_last (self, part.span))
    last->span.end = part.span.end;
  else
    g_array_append_val (self->parts, part);
}

/* Adds what became of a part: one for each line that was made of it. */
static void
add_lines (Parts           *self,
           const AssayPart *part,
           AssaySpan        span)
{
  AssayPart below = get_part_below (part);
  AssaySpan written = { MAX (span.begin, self->inserted.begin),
                        MIN (span.end, self->inserted.end) };
  guint n_parts = self->parts->len;

  while (written.begin < written.end)
    {
      guint end = find_line_end (self->text, written);

      if (end == written.end)
        break;

      add_part (self, self->parts->len > n_parts ? &below : part,
                trim (self->text, (AssaySpan){ span.begin, end }), self->joins);
      span.begin = end + 1;
      written.begin = end + 1;
      while (span.begin < span.end && is_space_at (self->text, span.begin))
        span.begin++;
    }

  add_part (self, self->parts->len > n_parts ? &below : part, span, self->joins);
}

/* Adds what was written outside of any part, between @begin and @end: each of its lines is a part. */
static void
add_written (Parts *self,
             guint  begin,
             guint  end)
{
  begin = MAX (begin, self->inserted.begin);
  end = MIN (end, self->inserted.end);

  while (begin < end)
    {
      guint line_end = find_line_end (self->text, (AssaySpan){ begin, end });
      AssayPart part = { .kind = ASSAY_PART_PARAGRAPH };

      if (self->parts->len > 0)
        part = get_part_below (&g_array_index (self->parts, AssayPart, self->parts->len - 1));

      add_part (self, &part, trim (self->text, (AssaySpan){ begin, line_end }), TRUE);
      begin = line_end + 1;
    }
}

/*
 * The part as it stands when what was before it has been edited. Where the item is gone with which a list began,
 * it begins with the next.
 *
 * @begun: (inout): the level of a list that lost it, plus one; 0 for none
 */
static AssayPart
take_begin (const AssayPart *part,
            gboolean         is_gone,
            guint           *begun)
{
  AssayPart taken = *part;
  gboolean ends = !assay_part_kind_is_item (part->kind) || part->level < *begun;

  taken.begins_list = part->begins_list || (*begun > 0 && assay_part_kind_is_item (part->kind) &&
                       part->level + 1 == *begun);
  if (is_gone && taken.begins_list)
    *begun = part->level + 1;
  else if (ends)
    *begun = 0;

  return taken;
}

static void
copy_parts (AssayDraft        *draft,
            AssayDraftBuilder *builder,
            AssayText         *text,
            AssaySpan          edited,
            guint              n_inserted)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  g_autoptr (GArray) done = g_array_new (FALSE, FALSE, sizeof (AssayPart));
  Parts self = {
    .text = text,
    .inserted = { edited.begin, edited.begin + n_inserted },
    .joins = find_line_end (assay_draft_get_text (draft), edited) < edited.end,
    .parts = done,
  };
  guint end = 0;
  guint begun = 0;

  for (guint i = 0; i < n_parts; i++)
    {
      AssaySpan span = move_part (parts[i].span, edited, n_inserted);

      AssayPart part = take_begin (&parts[i], assay_span_is_empty (span), &begun);

      add_written (&self, end, span.begin);
      if (!assay_span_is_empty (span))
        add_lines (&self, &part, span);
      end = MAX (end, span.end);
    }
  add_written (&self, end, assay_text_get_length (text));

  for (guint i = 0; i < done->len; i++)
    {
      const AssayPart *part = &g_array_index (done, AssayPart, i);

      assay_draft_builder_add_part (builder, part->kind, part->span);
      if (assay_part_kind_is_item (part->kind))
        assay_draft_builder_set_list (builder, part->level, part->counted_from, part->begins_list);
    }
}

static void
copy_links (AssayDraft        *draft,
            AssayDraftBuilder *builder,
            AssaySpan          edited,
            guint              n_inserted)
{
  guint n_links = 0;
  const AssayLink *links = assay_draft_get_links (draft, &n_links);

  for (guint i = 0; i < n_links; i++)
    assay_draft_builder_add_link (
        builder, assay_span_after_edit (links[i].span, edited, n_inserted), links[i].url);
}

/**
 * assay_draft_replace:
 * @span: the words to replace; empty to insert
 * @replacement: valid UTF-8
 *
 * Parts and links keep their words. A new line in a part makes two of it, and where the line end between
 * two parts is erased they become one; what is written outside of any is a part of its own.
 *
 * Returns: (transfer full): another draft, in which @replacement stands for the words of @span; everything
 *   else is as it was
 */
AssayDraft *
assay_draft_replace (AssayDraft *self,
                     AssaySpan   span,
                     const char *replacement)
{
  g_autoptr (AssayText) text = NULL;
  AssayDraftBuilder *builder = NULL;
  const AssayListedSource *sources = NULL;
  const char *const *notices = NULL;
  guint n_sources = 0;
  guint n_inserted = 0;

  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);
  g_return_val_if_fail (span.begin <= span.end, NULL);
  g_return_val_if_fail (span.end <= assay_text_get_length (assay_draft_get_text (self)), NULL);
  g_return_val_if_fail (replacement != NULL, NULL);

  builder = assay_draft_builder_new (assay_draft_get_name (self), assay_draft_get_format (self));
  text = replace_text (assay_draft_get_text (self), span, replacement);
  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_set_language (builder, assay_draft_get_language (self));
  assay_draft_builder_set_date (builder, assay_draft_get_date (self));
  assay_draft_builder_set_earlier_check (builder, assay_draft_get_earlier_check (self));
  n_inserted = (guint) g_utf8_strlen (replacement, -1);
  copy_parts (self, builder, text, span, n_inserted);
  copy_links (self, builder, span, n_inserted);

  sources = assay_draft_get_sources (self, &n_sources);
  for (guint i = 0; i < n_sources; i++)
    assay_draft_builder_add_source (builder, &sources[i]);

  notices = assay_draft_get_notices (self);
  for (guint i = 0; notices[i] != NULL; i++)
    assay_draft_builder_add_notice (builder, notices[i]);

  return assay_draft_builder_end (builder);
}
