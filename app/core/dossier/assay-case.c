/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-case-private.h"
#include "assay-text-map.h"
#include "assay-untied.h"

#include <string.h>

/* Steps that can be undone, and how much of older text they may keep; the oldest are forgotten first. */
#define MAX_STEPS 1000
#define MAX_STEP_BYTES (64u * 1024 * 1024)

G_DEFINE_FINAL_TYPE (AssayCase, assay_case, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

void
assay_case_emit_changed (AssayCase *self)
{
  assay_case_match_marks (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
assay_case_finalize (GObject *object)
{
  AssayCase *self = ASSAY_CASE (object);

  g_clear_object (&self->dossier);
  g_clear_pointer (&self->person, g_free);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_clear_pointer (&self->analyses, g_ptr_array_unref);
  g_clear_pointer (&self->edits, g_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->marks, g_array_unref);

  G_OBJECT_CLASS (assay_case_parent_class)->finalize (object);
}

static void
assay_case_class_init (AssayCaseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_case_finalize;

  /**
   * AssayCase::changed:
   *
   * Something was done, undone or done again, or an analysis is finished.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
free_step (gpointer data)
{
  assay_step_free (data);
}

static void
assay_case_init (AssayCase *self)
{
  self->steps = g_ptr_array_new_with_free_func (free_step);
  self->analyses = g_ptr_array_new_with_free_func (g_object_unref);
  self->edits = g_array_new (FALSE, FALSE, sizeof (AssayTextEdit));
  self->places = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  self->marks = g_array_new (FALSE, FALSE, sizeof (int));
}

/**
 * assay_case_new:
 * @dossier: the job as it was opened, which is current or still to be analysed; taken as saved
 * @person: whose name the steps carry
 *
 * Returns: (transfer full): the job at work
 */
AssayCase *
assay_case_new (AssayDossier *dossier,
                const char   *person)
{
  AssayCase *self = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (assay_dossier_is_current (dossier) ||
                            assay_analysis_is_pending (assay_dossier_get_analysis (dossier)),
                        NULL);
  g_return_val_if_fail (person != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_CASE, NULL);
  self->person = g_strdup (person);
  self->dossier = assay_dossier_copy (dossier);
  if (assay_dossier_is_current (dossier))
    assay_case_keep_analysis (self, assay_dossier_get_analysis (dossier));
  assay_case_match_marks (self);

  return self;
}

/**
 * assay_case_get_person:
 *
 * Returns: (transfer none): whose name the steps carry
 */
const char *
assay_case_get_person (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  return self->person;
}

/**
 * assay_case_get_dossier:
 *
 * Returns: (transfer none): the job as it is now. It changes with the case: copy what is to be kept, or
 *   to be read in a worker. Only while the case is current can it be written
 */
AssayDossier *
assay_case_get_dossier (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  return self->dossier;
}

/* The text as it is now. */
AssayDraft *
assay_case_get_draft (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  return assay_dossier_get_draft (self->dossier);
}

/**
 * assay_case_get_sources:
 *
 * Returns: (transfer none): a list of #AssaySource, as they are now; it never changes, another takes its
 *   place
 */
GListModel *
assay_case_get_sources (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  return assay_dossier_get_sources (self->dossier);
}

/* The step that was done last, or NULL. */
AssayStep *
assay_case_get_last_step (AssayCase *self)
{
  return self->n_done > 0 ? g_ptr_array_index (self->steps, self->n_done - 1) : NULL;
}

/* Bytes of text that only undo needs. */
static gsize
count_bytes (GPtrArray *steps)
{
  gsize n_bytes = 0;

  for (guint i = 0; i < steps->len; i++)
    {
      const AssayStep *step = g_ptr_array_index (steps, i);

      if (step->draft != NULL)
        n_bytes += assay_text_get_n_bytes (assay_draft_get_text (step->draft));
    }

  return n_bytes;
}

static gboolean
goes_on (AssayCase *self,
         guint      index)
{
  return ((const AssayStep *) g_ptr_array_index (self->steps, index))->goes_on;
}

/* With all that is of one piece with it: half of that could not be undone. */
static void
forget_oldest (AssayCase *self)
{
  do
    {
      const AssayStep *oldest = g_ptr_array_index (self->steps, 0);

      self->base = oldest->serial;
      g_ptr_array_remove_index (self->steps, 0);
      self->n_done--;
    }
  while (self->n_done > 1 && goes_on (self, 0));
}

/* Whether the last piece that was done is there as a whole. */
static gboolean
has_whole_piece (AssayCase *self)
{
  guint index = self->n_done;

  while (index > 0 && goes_on (self, index - 1))
    index--;

  return index > 0;
}

/* @step: (transfer full): what was just done; what was undone can no longer be done again */
static void
push_step (AssayCase *self,
           AssayStep *step)
{
  g_ptr_array_set_size (self->steps, (int) self->n_done);
  step->serial = ++self->n_serials;
  g_ptr_array_add (self->steps, step);
  self->n_done++;
  self->can_join = step->kind == ASSAY_STEP_TYPING || step->kind == ASSAY_STEP_ERASING;

  while (self->steps->len > MAX_STEPS ||
         (self->steps->len > 1 && count_bytes (self->steps) > MAX_STEP_BYTES))
    forget_oldest (self);
}

/* Whether it may be looked at, but not changed. */
gboolean
assay_case_is_sealed (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return assay_dossier_get_seal (self->dossier) != NULL;
}

/**
 * assay_case_seal:
 * @at: when, ISO 8601 in UTC
 *
 * Freezes the case, which must be current and not sealed. No step: what is sealed is not undone, but
 * reopened.
 */
void
assay_case_seal (AssayCase  *self,
                 const char *at)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  assay_dossier_seal (self->dossier, self->person, at);
  push_step (self, assay_step_new (ASSAY_STEP_ACTION, self->dossier, at));
  assay_case_emit_changed (self);
}

/**
 * assay_case_take_signature:
 * @signature: (transfer full): of what is sealed
 * @at: when, ISO 8601 in UTC
 *
 * A sealed case is a signed one from now on.
 */
void
assay_case_take_signature (AssayCase  *self,
                           char       *signature,
                           const char *at)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  assay_dossier_take_signature (self->dossier, signature);
  push_step (self, assay_step_new (ASSAY_STEP_ACTION, self->dossier, at));
  assay_case_emit_changed (self);
}

/* Makes a sealed case one that can be changed again; the history says so. What was done before is past. */
void
assay_case_reopen (AssayCase  *self,
                   const char *at)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  assay_dossier_reopen (self->dossier, self->person, at);
  g_ptr_array_set_size (self->steps, 0);
  self->n_done = 0;
  self->base = ++self->n_serials;
  self->can_join = FALSE;
  assay_case_emit_changed (self);
}

gboolean
assay_case_can_undo (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return has_whole_piece (self) && !assay_case_is_sealed (self);
}

gboolean
assay_case_can_redo (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return self->n_done < self->steps->len && !assay_case_is_sealed (self);
}

/* Where the words that somebody looks at stand in @draft, which takes the place of the whole text; @self->followed is
 * that of the text before. What they look at has gone where its words have. */
static AssaySpan
find_followed (AssayCase  *self,
               AssayDraft *draft)
{
  g_autoptr (AssayTextMap) map = assay_text_map_new (
      assay_draft_get_text (assay_case_get_draft (self)), assay_draft_get_text (draft));
  AssaySpan landed = { 0, 0 };

  return assay_text_map_find (map, self->followed, &landed) != ASSAY_LANDING_LOST
             ? landed
             : (AssaySpan){ 0, 0 };
}

static void
exchange (AssayCase *self,
          AssayStep *step)
{
  gboolean is_other = step->is_edit || step->sources != NULL;
  gboolean is_revision = step->is_edit && step->revisions != NULL && self->is_following;
  guint n_inserted = 0;
  AssaySpan edited = assay_step_get_exchange (step, &n_inserted);
  AssaySpan followed = { 0, 0 };

  if (is_revision)
    followed = find_followed (self, step->draft);
  if (step->is_edit)
    assay_case_log_edit (self, edited, n_inserted);
  if (!assay_span_is_empty (followed))
    self->followed = followed;

  assay_step_exchange (step, self->dossier);
  self->can_join = FALSE;

  if (is_other)
    assay_case_find_analysis (self);
}

/* The whole text is another then; sources that the new revision brings stand beside those that were there. */
static void
revise (AssayCase            *self,
        AssayStep            *step,
        const AssayOperation *operation)
{
  AssayText *text = assay_draft_get_text (operation->draft);
  AssaySpan followed = find_followed (self, operation->draft);
  g_autoptr (GListModel) sources = NULL;

  assay_step_revise (step, self->dossier, operation->draft, operation->by);
  assay_case_log_edit (self, step->edited, assay_text_get_length (text));

  if (!assay_span_is_empty (followed))
    self->followed = followed;
  sources = assay_source_list_revise (assay_case_get_sources (self), operation->draft,
                                      assay_register_get_default ());
  assay_step_set_sources (step, self->dossier, sources);
  assay_case_find_analysis (self);
}

static void
set_mark (AssayCase       *self,
          AssayStep       *step,
          const AssayMark *mark)
{
  assay_step_place (step, self->dossier, mark);
  assay_step_set_mark (step, self->dossier, mark);
}

/* Does to the dossier what an operation that is a step says. */
static void
change_dossier (AssayCase            *self,
                AssayStep            *step,
                const AssayOperation *operation)
{
  g_autoptr (GListModel) sources = NULL;

  for (guint i = 0; operation->history != NULL && i < operation->history->len; i++)
    assay_dossier_add_history (self->dossier,
                               &g_array_index (operation->history, AssayHistoryEntry, i));
  if (operation->what != NULL)
    assay_dossier_add_history (self->dossier, &(AssayHistoryEntry){ .at = operation->at,
                                                                    .by = operation->by,
                                                                    .what = operation->what,
                                                                    .about = operation->about });

  if (operation->text != NULL)
    {
      assay_step_edit (step, self->dossier, operation->span, operation->text);
      assay_case_log_edit (self, operation->span, (guint) g_utf8_strlen (operation->text, -1));
    }

  if (operation->draft != NULL)
    revise (self, step, operation);
  if (operation->mark != NULL)
    set_mark (self, step, operation->mark);
  for (guint i = 0; operation->marks != NULL && i < operation->marks->len; i++)
    set_mark (self, step, g_ptr_array_index (operation->marks, i));
  for (guint i = 0; operation->gone != NULL && i < operation->gone->len; i++)
    assay_step_remove_mark (step, self->dossier, g_ptr_array_index (operation->gone, i));
  if (operation->lost != NULL)
    assay_step_add_orphans (step, self->dossier, operation->lost);
  if (operation->person != NULL)
    assay_step_set_person (step, self->dossier, operation->person);

  if (operation->sources != NULL)
    sources = g_object_ref (operation->sources);
  else if (operation->source != NULL)
    sources = assay_source_list_add (assay_case_get_sources (self), operation->source);
  else if (operation->removed >= 0)
    sources = assay_source_list_remove (assay_case_get_sources (self), (guint) operation->removed);

  if (sources != NULL)
    {
      g_autoptr (GListModel) before = g_object_ref (assay_case_get_sources (self));

      assay_step_set_sources (step, self->dossier, sources);
      assay_step_reopen (step, self->dossier, before, operation->by);
      assay_case_find_analysis (self);
    }
}

static void
do_step (AssayCase            *self,
         const AssayOperation *operation)
{
  gboolean is_typed = operation->text != NULL && operation->mark == NULL;
  AssayStepKind kind = is_typed ? assay_case_get_edit_kind (operation->text)
                       : assay_case_is_reading (operation) ? ASSAY_STEP_READING
                                                           : ASSAY_STEP_ACTION;
  AssayStep *step = NULL;

  if (operation->joins)
    {
      step = assay_case_get_last_step (self);
      change_dossier (self, step, operation);
      g_free (step->at);
      step->at = g_strdup (operation->at);
      /* What is written over what was erased can be written on. */
      step->kind = kind;
      self->can_join = kind == ASSAY_STEP_TYPING || kind == ASSAY_STEP_ERASING;
    }
  else
    {
      step = assay_step_new (kind, self->dossier, operation->at);
      step->goes_on = operation->goes_on;
      change_dossier (self, step, operation);
      push_step (self, step);
    }

  /* A new line ends what may be joined. */
  if (is_typed && strchr (operation->text, '\n') != NULL)
    self->can_join = FALSE;
}

/**
 * assay_case_perform:
 * @operation: what fits the case as it is
 *
 * All that is done to a case is done here, by a person or again from a journal. Nothing is done to one that
 * is sealed.
 */
void
assay_case_perform (AssayCase            *self,
                    const AssayOperation *operation)
{
  if (assay_case_is_sealed (self))
    return;

  /* First, since its words may be the dossier's own, which go with the change. */
  if (self->recorder != NULL && !self->is_replaying)
    self->recorder (operation, self->recorder_data);

  switch (operation->kind)
    {
    case ASSAY_OPERATION_STEP:
      do_step (self, operation);
      break;

    case ASSAY_OPERATION_UNDO:
      self->n_done--;
      exchange (self, g_ptr_array_index (self->steps, self->n_done));
      break;

    case ASSAY_OPERATION_REDO:
      self->n_done++;
      exchange (self, g_ptr_array_index (self->steps, self->n_done - 1));
      break;
    }

  if (!self->is_replaying)
    assay_case_emit_changed (self);
}

void
assay_case_undo (AssayCase *self)
{
  const AssayOperation operation = { .kind = ASSAY_OPERATION_UNDO, .removed = -1 };

  g_return_if_fail (ASSAY_IS_CASE (self));

  if (!assay_case_can_undo (self))
    return;

  while (goes_on (self, self->n_done - 1))
    assay_case_perform (self, &operation);
  assay_case_perform (self, &operation);
}

void
assay_case_redo (AssayCase *self)
{
  const AssayOperation operation = { .kind = ASSAY_OPERATION_REDO, .removed = -1 };

  g_return_if_fail (ASSAY_IS_CASE (self));

  if (!assay_case_can_redo (self))
    return;

  do
    assay_case_perform (self, &operation);
  while (self->n_done < self->steps->len && goes_on (self, self->n_done));
}

static guint64
get_stamp (AssayCase *self)
{
  const AssayStep *step = assay_case_get_last_step (self);

  return step != NULL ? step->serial : self->base;
}

/* Whether anything was done since it was saved. */
gboolean
assay_case_is_modified (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return self->saved != get_stamp (self);
}

/**
 * assay_case_get_stamp:
 *
 * What is typed next is another step, so the stamp stays that of the dossier as it is now.
 *
 * Returns: what assay_case_set_saved() takes once a copy of the dossier is saved
 */
guint64
assay_case_get_stamp (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), 0);

  self->can_join = FALSE;

  return get_stamp (self);
}

/**
 * assay_case_set_saved:
 * @stamp: of the case when the copy was made that is saved now
 */
void
assay_case_set_saved (AssayCase *self,
                      guint64    stamp)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  self->saved = stamp;
  self->can_join = FALSE;
  assay_case_emit_changed (self);
}
