/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-case-private.h"
#include "assay-draft-edit.h"

/* Changes of the text, and where words of the analysed text stand in the text now. */

/* What is typed after a longer pause is another step, and so is what came in at one go. */
#define PAUSE_SECONDS 3

/* So many characters on either side tell people where something was written. */
#define PLACE_LENGTH 24
#define MAX_TYPED_CHARACTERS 16

/* Keeps count of what was done to the text since the analysis. Edits that meet are kept as one. */
void
assay_case_log_edit (AssayCase *self,
                     AssaySpan  span,
                     guint      n_inserted)
{
  const AssayTextEdit edit = { span, n_inserted };
  AssayTextEdit *last = NULL;
  AssaySpan written;

  self->followed = assay_span_after_edit (self->followed, span, n_inserted);

  if (self->edits->len > 0)
    last = &g_array_index (self->edits, AssayTextEdit, self->edits->len - 1);

  if (last == NULL)
    {
      g_array_append_val (self->edits, edit);
      return;
    }

  written = (AssaySpan){ last->span.begin, last->span.begin + last->n_inserted };

  if (assay_span_contains (written, span))
    last->n_inserted = last->n_inserted - assay_span_length (span) + n_inserted;
  else
    g_array_append_val (self->edits, edit);
}

/**
 * assay_case_map_span:
 * @span: words of the text that the analysis is of
 *
 * Returns: where they stand in the text now; empty if they were touched
 */
AssaySpan
assay_case_map_span (AssayCase *self,
                     AssaySpan  span)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), span);
  g_return_val_if_fail (span.begin <= span.end, span);

  for (guint i = 0; i < self->edits->len; i++)
    {
      const AssayTextEdit *edit = &g_array_index (self->edits, AssayTextEdit, i);
      gboolean is_touched = assay_span_overlaps (span, edit->span);

      span = assay_span_after_edit (span, edit->span, edit->n_inserted);
      if (is_touched)
        span.end = span.begin;
    }

  return span;
}

AssayStepKind
assay_case_get_edit_kind (const char *replacement)
{
  if (*replacement == '\0')
    return ASSAY_STEP_ERASING;

  return g_utf8_strlen (replacement, -1) <= MAX_TYPED_CHARACTERS ? ASSAY_STEP_TYPING
                                                                 : ASSAY_STEP_ACTION;
}

static gboolean
is_soon (const char *before,
         const char *at)
{
  g_autoptr (GDateTime) first = g_date_time_new_from_iso8601 (before, NULL);
  g_autoptr (GDateTime) second = g_date_time_new_from_iso8601 (at, NULL);

  return first != NULL && second != NULL &&
         g_date_time_difference (second, first) <= PAUSE_SECONDS * G_TIME_SPAN_SECOND;
}

/* Whether an edit of that kind goes on where the last step ended. */
gboolean
assay_case_may_join (AssayCase     *self,
                     AssayStepKind  kind,
                     AssaySpan      span)
{
  AssayStep *last = assay_case_get_last_step (self);
  guint end;

  if (!self->can_join || last == NULL || last->kind != kind)
    return FALSE;

  end = last->edited.begin + last->n_inserted;

  if (kind == ASSAY_STEP_TYPING)
    return assay_span_is_empty (span) && span.begin == end;

  /* Erased backwards, or forwards from the same place. */
  return kind == ASSAY_STEP_ERASING && (span.end == end || span.begin == end);
}

/* Whether it stands in the place of what the last step erased. */
gboolean
assay_case_may_write_over (AssayCase     *self,
                           AssayStepKind  kind,
                           AssaySpan      span)
{
  AssayStep *last = assay_case_get_last_step (self);

  return last != NULL && last->kind == ASSAY_STEP_ERASING && kind == ASSAY_STEP_TYPING &&
         assay_span_is_empty (span) && span.begin == last->edited.begin + last->n_inserted;
}

/* The words there, and those beside them, on one line: where somebody wrote. */
static char *
dup_place (AssayCase *self,
           AssaySpan  span)
{
  AssayText *text = assay_draft_get_text (assay_case_get_draft (self));
  guint begin = span.begin > PLACE_LENGTH ? span.begin - PLACE_LENGTH : 0;
  guint end = MIN (assay_text_get_length (text),
                   MIN (span.end, span.begin + PLACE_LENGTH) + PLACE_LENGTH);
  g_autofree char *before = assay_text_dup_span (text, (AssaySpan){ begin, span.begin });
  g_autofree char *after = assay_text_dup_span (text, (AssaySpan){ span.begin, end });
  const char *first = strrchr (before, '\n') != NULL ? strrchr (before, '\n') + 1 : before;
  gboolean is_line = first > before || begin == 0;
  gboolean ends_line = strchr (after, '\n') != NULL || end == assay_text_get_length (text);
  g_autofree char *words = NULL;

  if (strchr (after, '\n') != NULL)
    *strchr (after, '\n') = '\0';
  /* From a word's beginning to a word's end. */
  if (!is_line && strchr (first, ' ') != NULL)
    first = strchr (first, ' ') + 1;
  if (!ends_line && strrchr (after, ' ') != NULL)
    *strrchr (after, ' ') = '\0';
  words = g_strconcat (first, after, NULL);
  if (*words == '\0')
    return NULL;

  return g_strdup_printf ("“%s%s%s”", is_line ? "" : "…", words, ends_line ? "" : "…");
}

static void
edit (AssayCase  *self,
      AssaySpan   span,
      const char *replacement,
      gboolean    writes_over,
      const char *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  AssayStepKind kind = assay_case_get_edit_kind (replacement);
  g_autofree char *place = NULL;

  if (assay_span_is_empty (span) && *replacement == '\0')
    return;

  operation.at = (char *) at;
  operation.by = self->person;
  operation.text = (char *) replacement;
  operation.span = span;
  operation.joins = writes_over ? assay_case_may_write_over (self, kind, span)
                                : assay_case_may_join (self, kind, span) &&
                                      is_soon (assay_case_get_last_step (self)->at, at);
  if (!operation.joins)
    {
      place = dup_place (self, span);
      operation.what = (char *) "edited";
      operation.about = place;
    }
  assay_case_perform (self, &operation);
}

/**
 * assay_case_write_over:
 * @span: empty, in the place of what was just erased
 * @replacement: what is written there by the same key press
 * @at: when, ISO 8601 in UTC
 *
 * Does as assay_case_edit() does, in one step with what erased the words: undo takes both back.
 */
void
assay_case_write_over (AssayCase  *self,
                       AssaySpan   span,
                       const char *replacement,
                       const char *at)
{
  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (replacement != NULL && at != NULL);
  g_return_if_fail (span.begin <= span.end);
  g_return_if_fail (span.end <=
                    assay_text_get_length (assay_draft_get_text (assay_case_get_draft (self))));

  edit (self, span, replacement, TRUE, at);
}

/**
 * assay_case_edit:
 * @span: the words to replace; empty to insert
 * @replacement: valid UTF-8, with LF line ends; empty to erase
 * @at: when, ISO 8601 in UTC
 *
 * Changes the draft's text; the case is not current then. What is typed on without a pause, a new line or
 * anything else between is one step, and so is what is erased. Give what one key press does as one edit,
 * also where it writes over a selection.
 */
void
assay_case_edit (AssayCase  *self,
                 AssaySpan   span,
                 const char *replacement,
                 const char *at)
{
  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (replacement != NULL && at != NULL);
  g_return_if_fail (span.begin <= span.end);
  g_return_if_fail (span.end <=
                    assay_text_get_length (assay_draft_get_text (assay_case_get_draft (self))));

  edit (self, span, replacement, FALSE, at);
}

/**
 * assay_case_replace_all:
 * @spans: (array length=n_spans): words, in the order of the text; none meets another
 * @replacement: what takes the place of each
 *
 * Each is an edit of its own, so that marks between them stay where they are; undo takes all of them back.
 */
void
assay_case_replace_all (AssayCase       *self,
                        const AssaySpan *spans,
                        guint            n_spans,
                        const char      *replacement,
                        const char      *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (spans != NULL || n_spans == 0);
  g_return_if_fail (replacement != NULL && at != NULL);

  operation.at = (char *) at;
  operation.by = self->person;
  operation.text = (char *) replacement;
  operation.what = (char *) "edited";

  /* From the end, so that those before stay where they were found. */
  for (guint i = n_spans; i > 0; i--)
    {
      if (assay_span_is_empty (spans[i - 1]))
        continue;

      operation.span = spans[i - 1];
      assay_case_perform (self, &operation);
      operation.what = NULL;
      operation.goes_on = TRUE;
    }

  self->can_join = FALSE;
}

/**
 * assay_case_end_typing:
 *
 * Something else happened, such as that the caret was moved: what is typed next is another step.
 */
void
assay_case_end_typing (AssayCase *self)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  self->can_join = FALSE;
}

/* Whether what is typed next may join the last step: somebody is likely to type on. */
gboolean
assay_case_is_typing (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return self->can_join;
}
