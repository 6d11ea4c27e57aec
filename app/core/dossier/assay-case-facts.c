/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-case-private.h"
#include "assay-draft-edit.h"
#include "assay-replacement.h"
#include "assay-revision.h"

/* Facts of the newest analysis, and the marks on them. */

/* Where the facts stand in the text now, and who said what of them. */
void
assay_case_match_marks (AssayCase *self)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);

  g_array_set_size (self->places, 0);
  for (guint i = 0; i < n_facts; i++)
    {
      AssaySpan place = assay_case_map_span (self, facts[i].span);

      g_array_append_val (self->places, place);
    }

  g_clear_pointer (&self->marks, g_array_unref);
  self->marks = assay_dossier_match_marks (self->dossier, facts, self->places);
}

/* All but open and error. */
gboolean
assay_state_is_closed (AssayState state)
{
  return state != ASSAY_STATE_OPEN && state != ASSAY_STATE_ERROR;
}

/**
 * assay_case_get_mark:
 * @fact: index of a fact of the analysis
 *
 * Returns: (transfer none) (nullable): what a person said of it; valid until the next change
 */
const AssayMark *
assay_case_get_mark (AssayCase *self,
                     guint      fact)
{
  guint n_marks = 0;
  int mark;

  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);
  g_return_val_if_fail (fact < self->marks->len, NULL);

  mark = g_array_index (self->marks, int, fact);

  return mark >= 0 ? &assay_dossier_get_marks (self->dossier, &n_marks)[mark] : NULL;
}

AssayState
assay_case_get_state (AssayCase *self,
                      guint      fact)
{
  const AssayMark *mark = assay_case_get_mark (self, fact);

  return mark != NULL ? mark->state : ASSAY_STATE_OPEN;
}

guint
assay_case_count_closed (AssayCase *self)
{
  guint count = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), 0);

  for (guint i = 0; i < self->marks->len; i++)
    count += assay_state_is_closed (assay_case_get_state (self, i));

  return count;
}

/* Marks without a place keep their ids, as they may find one. */
static gboolean
id_is_taken (AssayCase  *self,
             const char *id)
{
  return assay_dossier_find_mark (self->dossier, id) != NULL ||
         assay_dossier_find_orphan (self->dossier, id) != NULL;
}

/*
 * The id says what it is on, so that the same step gives the same file anywhere. Words move and keep
 * their mark, so another mark may have that id already.
 */
char *
assay_case_dup_new_id (AssayCase  *self,
                       const char *what,
                       AssaySpan   span)
{
  char *id = g_strdup_printf ("%s-%u-%u", what, span.begin, span.end);

  for (guint i = 2; id_is_taken (self, id); i++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u-%u-%u", what, span.begin, span.end, i);
    }

  return id;
}

/* A mark for @fact as it is now, its strings borrowed but for the id, which is set where it is new. */
AssayMark
assay_case_begin_mark (AssayCase   *self,
                       guint        fact,
                       const char  *at,
                       char       **new_id)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);
  const AssayMark *old = assay_case_get_mark (self, fact);
  AssayMark mark = { 0 };

  g_assert (fact < n_facts);

  if (old != NULL)
    {
      mark = *old;
    }
  else
    {
      mark.span = g_array_index (self->places, AssaySpan, fact);
      mark.kind = facts[fact].kind;
      *new_id = assay_case_dup_new_id (self, assay_fact_kind_to_id (mark.kind), mark.span);
      mark.id = *new_id;
    }

  mark.by = self->person;
  mark.at = (char *) at;

  return mark;
}

/* Words that were touched since the analysis are no fact any more. */
gboolean
assay_case_is_gone (AssayCase *self,
                    guint      fact)
{
  return assay_span_is_empty (g_array_index (self->places, AssaySpan, fact));
}

void
assay_case_set_mark (AssayCase  *self,
                     AssayMark  *mark,
                     const char *what)
{
  const AssayOperation operation = {
    .kind = ASSAY_OPERATION_STEP,
    .at = mark->at,
    .by = self->person,
    .what = (char *) what,
    .about = mark->id,
    .mark = mark,
    .removed = -1,
  };

  assay_case_perform (self, &operation);
}

/**
 * assay_case_set_state:
 * @fact: index of a fact
 * @state: what a person says of it
 * @at: when, ISO 8601 in UTC
 */
void
assay_case_set_state (AssayCase  *self,
                      guint       fact,
                      AssayState  state,
                      const char *at)
{
  g_autofree char *new_id = NULL;
  AssayMark mark;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (fact < self->marks->len);
  g_return_if_fail (at != NULL);

  if (assay_case_get_state (self, fact) == state || assay_case_is_gone (self, fact))
    return;

  mark = assay_case_begin_mark (self, fact, at, &new_id);
  mark.state = state;
  assay_case_set_mark (self, &mark, assay_state_to_id (state));
}

/**
 * assay_case_set_note:
 * @note: (nullable): what a person writes about it; %NULL to take the note away
 */
void
assay_case_set_note (AssayCase  *self,
                     guint       fact,
                     const char *note,
                     const char *at)
{
  const AssayMark *old = NULL;
  g_autofree char *new_id = NULL;
  AssayMark mark;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (fact < self->marks->len);
  g_return_if_fail (at != NULL);

  old = assay_case_get_mark (self, fact);
  if (note != NULL && *note == '\0')
    note = NULL;
  if (g_strcmp0 (old != NULL ? old->note : NULL, note) == 0 || assay_case_is_gone (self, fact))
    return;

  mark = assay_case_begin_mark (self, fact, at, &new_id);
  mark.note = (char *) note;
  mark.noted_by = note != NULL ? self->person : NULL;
  mark.noted_at = note != NULL ? (char *) at : NULL;
  assay_case_set_mark (self, &mark, "note");
}

/**
 * assay_case_dup_wording:
 *
 * Returns: (transfer full) (nullable): what assay_analysis_dup_replacement() offers for it
 */
char *
assay_case_dup_wording (AssayCase *self,
                        guint      fact)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  return assay_analysis_dup_replacement (assay_case_get_analysis (self), fact);
}

/* The mark that says that @wording was put in the place of a fact's words; as assay_case_begin_mark() gives it. */
static AssayMark
begin_fixed (AssayCase   *self,
             guint        fact,
             const char  *wording,
             const char  *at,
             char       **new_id)
{
  AssayMark mark = assay_case_begin_mark (self, fact, at, new_id);
  AssaySpan place = g_array_index (self->places, AssaySpan, fact);

  mark.span = assay_span_after_edit (mark.span, place, (guint) g_utf8_strlen (wording, -1));
  mark.state = ASSAY_STATE_FIXED;
  mark.suggestion = (char *) wording;

  return mark;
}

/**
 * assay_case_replace:
 * @fact: index of the fact whose words are replaced
 * @wording: what shall stand there
 *
 * Changes the draft's text and marks the new words as fixed. The case is not current then.
 *
 * Returns: %FALSE with @error set if the words of the fact are no longer there; nothing has changed then
 */
gboolean
assay_case_replace (AssayCase   *self,
                    guint        fact,
                    const char  *wording,
                    const char  *at,
                    GError     **error)
{
  g_autofree char *new_id = NULL;
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  AssayMark mark;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (wording != NULL && at != NULL, FALSE);
  g_return_val_if_fail (fact < self->places->len, FALSE);

  if (assay_case_is_gone (self, fact))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("These words were changed in the meantime"));
      return FALSE;
    }

  mark = begin_fixed (self, fact, wording, at, &new_id);
  operation.at = (char *) at;
  operation.by = self->person;
  operation.what = (char *) "replaced";
  operation.about = mark.id;
  operation.text = (char *) wording;
  operation.span = g_array_index (self->places, AssaySpan, fact);
  operation.mark = assay_span_is_empty (mark.span) ? NULL : &mark;
  assay_case_perform (self, &operation);

  return TRUE;
}
