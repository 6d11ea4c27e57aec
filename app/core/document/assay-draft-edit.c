/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-edit.h"

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

static void
copy_spans (AssayDraft        *draft,
            AssayDraftBuilder *builder,
            AssaySpan          edited,
            guint              n_inserted)
{
  guint n_parts = 0;
  guint n_links = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  const AssayLink *links = assay_draft_get_links (draft, &n_links);

  for (guint i = 0; i < n_parts; i++)
    {
      AssaySpan span = move_part (parts[i].span, edited, n_inserted);

      if (!assay_span_is_empty (span))
        assay_draft_builder_add_part (builder, parts[i].kind, span);
    }

  for (guint i = 0; i < n_links; i++)
    assay_draft_builder_add_link (
        builder, assay_span_after_edit (links[i].span, edited, n_inserted), links[i].url);
}

/**
 * assay_draft_replace:
 * @span: the words to replace; empty to insert
 * @replacement: valid UTF-8
 *
 * Returns: (transfer full): another draft, in which @replacement stands for the words of @span; parts
 *   and links keep their words, and everything else is as it was
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
  copy_spans (self, builder, span, (guint) g_utf8_strlen (replacement, -1));

  sources = assay_draft_get_sources (self, &n_sources);
  for (guint i = 0; i < n_sources; i++)
    assay_draft_builder_add_source (builder, &sources[i]);

  notices = assay_draft_get_notices (self);
  for (guint i = 0; notices[i] != NULL; i++)
    assay_draft_builder_add_notice (builder, notices[i]);

  return assay_draft_builder_end (builder);
}
