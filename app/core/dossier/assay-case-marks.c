/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-case-private.h"
#include "assay-revision.h"

/* Free marks, what is said below marks, and several facts at once. */

/**
 * assay_case_add_mark:
 * @mark: its span, its scope, its state, its note and its suggestion; all else is not read
 * @at: when, ISO 8601 in UTC
 *
 * Puts a free mark on words, whatever other marks are there.
 *
 * Returns: (transfer full): its id, or %NULL with @error set if there is no word in its span
 */
char *
assay_case_add_mark (AssayCase        *self,
                     const AssayMark  *mark,
                     const char       *at,
                     GError          **error)
{
  g_autofree char *id = NULL;
  AssayMark copy = { 0 };

  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);
  g_return_val_if_fail (mark != NULL && at != NULL, NULL);
  g_return_val_if_fail (mark->scope != ASSAY_MARK_FACT, NULL);
  g_return_val_if_fail (mark->span.begin <= mark->span.end, NULL);
  g_return_val_if_fail (mark->span.end <= assay_text_get_length (assay_draft_get_text (
                                              assay_case_get_draft (self))),
                        NULL);

  if (assay_span_is_empty (mark->span))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("Select the words that the mark is about"));
      return NULL;
    }

  id = assay_case_dup_new_id (self, assay_mark_scope_to_id (mark->scope), mark->span);
  copy.id = id;
  copy.span = mark->span;
  copy.scope = mark->scope;
  copy.kind = ASSAY_FACT_STATEMENT;
  copy.state = mark->state;
  copy.note = mark->note;
  copy.noted_by = mark->note != NULL ? self->person : NULL;
  copy.noted_at = mark->note != NULL ? (char *) at : NULL;
  copy.suggestion = mark->suggestion;
  copy.by = self->person;
  copy.at = (char *) at;
  assay_case_set_mark (self, &copy, "marked");

  return g_steal_pointer (&id);
}

/**
 * assay_case_find_target:
 *
 * Returns: (transfer none) (nullable): the mark there, valid until the next change
 */
const AssayMark *
assay_case_find_target (AssayCase             *self,
                        const AssayMarkTarget *target)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);
  g_return_val_if_fail (target != NULL, NULL);

  return target->fact >= 0 ? assay_case_get_mark (self, (guint) target->fact)
                           : assay_dossier_find_mark (self->dossier, target->id);
}

/* The mark to change, its strings borrowed but for @new_id. Returns whether there is something to mark. */
static gboolean
begin_target (AssayCase             *self,
              const AssayMarkTarget *target,
              const char            *at,
              AssayMark             *mark,
              char                 **new_id)
{
  const AssayMark *old = NULL;

  if (target->fact >= 0)
    {
      g_return_val_if_fail ((guint) target->fact < self->marks->len, FALSE);

      if (assay_case_is_gone (self, (guint) target->fact))
        return FALSE;

      *mark = assay_case_begin_mark (self, (guint) target->fact, at, new_id);
      return TRUE;
    }

  old = assay_dossier_find_mark (self->dossier, target->id);
  if (old == NULL)
    return FALSE;

  *mark = *old;
  mark->by = self->person;
  mark->at = (char *) at;

  return TRUE;
}

/**
 * assay_case_set_target_state:
 *
 * What is a mere note becomes a passage that is to be closed.
 *
 * Returns: %FALSE if there is nothing to mark, or it has that state
 */
gboolean
assay_case_set_target_state (AssayCase             *self,
                             const AssayMarkTarget *target,
                             AssayState             state,
                             const char            *at)
{
  g_autofree char *new_id = NULL;
  AssayMark mark = { 0 };

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (target != NULL && at != NULL, FALSE);

  if (!begin_target (self, target, at, &mark, &new_id) ||
      (mark.state == state && mark.scope != ASSAY_MARK_NOTE))
    return FALSE;

  if (mark.scope == ASSAY_MARK_NOTE)
    mark.scope = ASSAY_MARK_PASSAGE;
  mark.state = state;
  assay_case_set_mark (self, &mark, assay_state_to_id (state));

  return TRUE;
}

/**
 * assay_case_set_target_note:
 * @note: (nullable): what a person writes about it; %NULL or nothing to take the note away
 *
 * Returns: %FALSE if there is nothing to mark, or it has that note
 */
gboolean
assay_case_set_target_note (AssayCase             *self,
                            const AssayMarkTarget *target,
                            const char            *note,
                            const char            *at)
{
  g_autofree char *new_id = NULL;
  AssayMark mark = { 0 };

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (target != NULL && at != NULL, FALSE);

  if (note != NULL && *note == '\0')
    note = NULL;
  if (!begin_target (self, target, at, &mark, &new_id) || g_strcmp0 (mark.note, note) == 0)
    return FALSE;

  mark.note = (char *) note;
  mark.noted_by = note != NULL ? self->person : NULL;
  mark.noted_at = note != NULL ? (char *) at : NULL;
  assay_case_set_mark (self, &mark, "note");

  return TRUE;
}

/* Whether an entry of that kind would change nothing. */
static gboolean
is_so_already (AssayCase       *self,
               GPtrArray       *thread,
               AssayRemarkKind  kind,
               const char      *text)
{
  switch (kind)
    {
    case ASSAY_REMARK_REPLY:
      return text == NULL;

    case ASSAY_REMARK_RESOLVED:
      return assay_thread_is_resolved (thread);

    case ASSAY_REMARK_REOPENED:
      return !assay_thread_is_resolved (thread);

    case ASSAY_REMARK_LEGAL:
      return assay_thread_is_legal (thread);

    case ASSAY_REMARK_CLEARED:
      return !assay_thread_is_legal (thread);

    case ASSAY_REMARK_CONFIDENTIAL:
      return assay_thread_is_confidential (thread);

    case ASSAY_REMARK_PUBLIC:
      return !assay_thread_is_confidential (thread);

    case ASSAY_REMARK_QUESTION:
      return g_strcmp0 (assay_thread_get_question (thread, self->person), text) == 0;
    }

  g_return_val_if_reached (TRUE);
}

/**
 * assay_case_remark:
 * @text: (nullable): words; a reply must have them
 *
 * Adds to the thread below a mark.
 *
 * Returns: %FALSE if there is nothing to mark, or it is so already
 */
gboolean
assay_case_remark (AssayCase             *self,
                   const AssayMarkTarget *target,
                   AssayRemarkKind        kind,
                   const char            *text,
                   const char            *at)
{
  g_autoptr (GPtrArray) thread = NULL;
  g_autofree char *new_id = NULL;
  AssayRemark remark = { .kind = kind };
  AssayMark mark = { 0 };

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (target != NULL && at != NULL, FALSE);

  if (text != NULL && *text == '\0')
    text = NULL;
  if (!begin_target (self, target, at, &mark, &new_id) ||
      is_so_already (self, mark.thread, kind, text))
    return FALSE;

  remark.text = (char *) text;
  remark.by = self->person;
  remark.at = (char *) at;
  thread = assay_thread_add (mark.thread, &remark);
  mark.thread = thread;
  assay_case_set_mark (self, &mark, assay_remark_kind_to_id (kind));

  return TRUE;
}

/**
 * assay_case_remove_mark:
 * @id: of a free mark
 *
 * Returns: %FALSE if there is no free mark of that id; those of facts are taken back by their state
 */
gboolean
assay_case_remove_mark (AssayCase  *self,
                        const char *id,
                        const char *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  g_autoptr (GPtrArray) gone = NULL;
  g_autofree char *about = NULL;
  const AssayMark *mark = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (id != NULL && at != NULL, FALSE);

  mark = assay_dossier_find_mark (self->dossier, id);
  if (mark == NULL || mark->scope == ASSAY_MARK_FACT)
    return FALSE;

  /* @id may be the mark's own, which goes. */
  about = g_strdup (id);
  gone = g_ptr_array_new ();
  g_ptr_array_add (gone, about);
  operation.at = (char *) at;
  operation.by = self->person;
  operation.what = (char *) "removed";
  operation.about = about;
  operation.gone = gone;
  assay_case_perform (self, &operation);

  return TRUE;
}

/**
 * assay_case_set_states:
 * @facts: indices of facts
 * @n_facts: how many
 * @state: what a person says of all of them
 *
 * One step.
 */
void
assay_case_set_states (AssayCase   *self,
                       const guint *facts,
                       guint        n_facts,
                       AssayState   state,
                       const char  *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) history = g_array_new (FALSE, FALSE, sizeof (AssayHistoryEntry));

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (facts != NULL || n_facts == 0);
  g_return_if_fail (at != NULL);

  for (guint i = 0; i < n_facts; i++)
    {
      AssayHistoryEntry entry = { .at = (char *) at, .by = self->person };
      char *new_id = NULL;
      AssayMark mark;

      if (assay_case_get_state (self, facts[i]) == state || assay_case_is_gone (self, facts[i]))
        continue;

      mark = assay_case_begin_mark (self, facts[i], at, &new_id);
      if (new_id != NULL)
        g_ptr_array_add (ids, new_id);
      mark.state = state;
      entry.what = (char *) assay_state_to_id (state);
      entry.about = mark.id;
      g_array_append_val (history, entry);
      g_ptr_array_add (marks, g_memdup2 (&mark, sizeof mark));
    }

  if (marks->len == 0)
    return;

  operation.at = (char *) at;
  operation.by = self->person;
  operation.marks = marks;
  operation.history = history;
  assay_case_perform (self, &operation);
}
