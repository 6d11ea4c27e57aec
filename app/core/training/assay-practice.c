/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-practice-private.h"

/* Nobody goes back further; each step is a copy of a few dozen answers. */
#define MAX_STEPS 200

G_DEFINE_FINAL_TYPE (AssayPractice, assay_practice, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
assay_practice_finalize (GObject *object)
{
  AssayPractice *self = ASSAY_PRACTICE (object);

  g_clear_object (&self->exercise);
  g_clear_pointer (&self->handin, assay_handin_free);
  g_clear_pointer (&self->undone, g_ptr_array_unref);
  g_clear_pointer (&self->redone, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_practice_parent_class)->finalize (object);
}

static void
assay_practice_class_init (AssayPracticeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_practice_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
assay_practice_init (AssayPractice *self)
{
  self->undone = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_attempt_free);
  self->redone = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_attempt_free);
}

/**
 * assay_practice_new:
 * @handin: (transfer full): what the trainee handed in for it, and what is begun
 *
 * Returns: (transfer full): the work on it
 */
AssayPractice *
assay_practice_new (AssayExercise *exercise,
                    AssayHandin   *handin)
{
  AssayPractice *self = NULL;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (handin != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_PRACTICE, NULL);
  self->exercise = g_object_ref (exercise);
  self->handin = handin;

  return self;
}

AssayExercise *
assay_practice_get_exercise (AssayPractice *self)
{
  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), NULL);

  return self->exercise;
}

AssayHandin *
assay_practice_get_handin (AssayPractice *self)
{
  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), NULL);

  return self->handin;
}

/**
 * assay_practice_get_attempt:
 *
 * Returns: (transfer none) (nullable): the attempt at work, or %NULL if none is begun
 */
const AssayAttempt *
assay_practice_get_attempt (AssayPractice *self)
{
  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), NULL);

  return self->handin->unfinished;
}

gboolean
assay_practice_is_begun (AssayPractice *self)
{
  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), FALSE);

  return self->handin->unfinished != NULL;
}

void
assay_practice_emit_changed (AssayPractice *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * assay_practice_begin:
 * @at: now, ISO 8601 in UTC
 *
 * Begins an attempt, unless one is begun already.
 */
void
assay_practice_begin (AssayPractice *self,
                      const char    *at)
{
  g_return_if_fail (ASSAY_IS_PRACTICE (self));

  if (self->handin->unfinished != NULL)
    return;

  self->handin->unfinished = assay_attempt_begin (at);
  assay_practice_emit_changed (self);
}

/* Before each step of the trainee. */
static void
keep_step (AssayPractice *self)
{
  if (self->undone->len == MAX_STEPS)
    g_ptr_array_remove_index (self->undone, 0);

  g_ptr_array_add (self->undone, assay_attempt_copy (self->handin->unfinished));
  g_ptr_array_set_size (self->redone, 0);
}

static gboolean
find_index (AssayPractice *self,
            AssaySpan      span,
            guint         *index)
{
  GPtrArray *answers = self->handin->unfinished->answers;

  for (guint i = 0; i < answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (answers, i);

      if (answer->span.begin == span.begin && answer->span.end == span.end)
        {
          *index = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_practice_find:
 *
 * Returns: (transfer none) (nullable): what the trainee says of exactly these words
 */
const AssayAnswer *
assay_practice_find (AssayPractice *self,
                     AssaySpan      span)
{
  guint index = 0;

  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), NULL);

  if (self->handin->unfinished == NULL || !find_index (self, span, &index))
    return NULL;

  return g_ptr_array_index (self->handin->unfinished->answers, index);
}

/* Whether words are words of the draft, and the attempt may be changed. */
static gboolean
may_answer (AssayPractice *self,
            AssaySpan      span)
{
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (self->exercise));

  return self->handin->unfinished != NULL && !assay_span_is_empty (span) &&
         span.end <= assay_text_get_length (text);
}

/* What is said of these words, to be changed; made if nothing was. */
static AssayAnswer *
take_answer (AssayPractice *self,
             AssaySpan      span)
{
  GPtrArray *answers = self->handin->unfinished->answers;
  guint index = 0;

  if (find_index (self, span, &index))
    return g_ptr_array_index (answers, index);

  g_ptr_array_add (answers, assay_answer_new (span, ASSAY_STATE_OPEN, NULL));
  g_ptr_array_sort (answers, assay_answer_compare);

  if (!find_index (self, span, &index))
    g_assert_not_reached ();

  return g_ptr_array_index (answers, index);
}

/**
 * assay_practice_set_state:
 * @state: open takes back what was said of @span
 *
 * Closes a place. What is not called wrong has no kind.
 */
void
assay_practice_set_state (AssayPractice *self,
                          AssaySpan      span,
                          AssayState     state)
{
  const AssayAnswer *before = assay_practice_find (self, span);
  AssayAnswer *answer = NULL;

  if (state == ASSAY_STATE_OPEN)
    {
      assay_practice_remove (self, span);
      return;
    }

  if (!may_answer (self, span) || (before != NULL && before->state == state))
    return;

  keep_step (self);
  answer = take_answer (self, span);
  answer->state = state;

  if (state != ASSAY_STATE_ERROR && state != ASSAY_STATE_CANNOT_CONFIRM)
    {
      g_clear_pointer (&answer->rule, g_free);
      g_array_set_size (answer->sources, 0);
    }

  assay_practice_emit_changed (self);
}

/**
 * assay_practice_set_kind:
 * @rule: (nullable): id of a rule; what has one and was not closed yet is called an error
 */
void
assay_practice_set_kind (AssayPractice *self,
                         AssaySpan      span,
                         const char    *rule)
{
  const AssayAnswer *before = assay_practice_find (self, span);
  AssayAnswer *answer = NULL;

  g_return_if_fail (rule == NULL || assay_answer_is_rule (rule));

  if (!may_answer (self, span) || (before != NULL && g_strcmp0 (before->rule, rule) == 0))
    return;

  keep_step (self);
  answer = take_answer (self, span);
  g_free (answer->rule);
  answer->rule = g_strdup (rule);

  if (answer->state != ASSAY_STATE_CANNOT_CONFIRM)
    answer->state = ASSAY_STATE_ERROR;

  assay_practice_emit_changed (self);
}

/**
 * assay_practice_set_source:
 * @source: number of the source that shows it, from 0; or -1 for none
 */
void
assay_practice_set_source (AssayPractice *self,
                           AssaySpan      span,
                           int            source)
{
  guint n_sources = g_list_model_get_n_items (assay_exercise_get_sources (self->exercise));
  const AssayAnswer *before = assay_practice_find (self, span);
  AssayAnswer *answer = NULL;
  int old = -1;

  if (before == NULL || source >= (int) n_sources)
    return;

  if (before->sources->len > 0)
    old = (int) g_array_index (before->sources, guint, 0);

  if (old == source)
    return;

  keep_step (self);
  answer = take_answer (self, span);
  g_array_set_size (answer->sources, 0);

  if (source >= 0)
    {
      guint number = (guint) source;

      g_array_append_val (answer->sources, number);
    }

  assay_practice_emit_changed (self);
}

/**
 * assay_practice_set_note:
 * @note: (nullable): what the trainee writes of it; nothing of what says nothing else
 */
void
assay_practice_set_note (AssayPractice *self,
                         AssaySpan      span,
                         const char    *note)
{
  const AssayAnswer *before = assay_practice_find (self, span);
  AssayAnswer *answer = NULL;

  if (note != NULL && *note == '\0')
    note = NULL;

  if (before == NULL || g_strcmp0 (before->note, note) == 0)
    return;

  keep_step (self);
  answer = take_answer (self, span);
  g_free (answer->note);
  answer->note = g_strdup (note);
  assay_practice_emit_changed (self);
}

void
assay_practice_remove (AssayPractice *self,
                       AssaySpan      span)
{
  guint index = 0;

  g_return_if_fail (ASSAY_IS_PRACTICE (self));

  if (self->handin->unfinished == NULL || !find_index (self, span, &index))
    return;

  keep_step (self);
  g_ptr_array_remove_index (self->handin->unfinished->answers, index);
  assay_practice_emit_changed (self);
}

/**
 * assay_practice_set_score:
 * @score: 0 to 10, or -1 for none
 */
void
assay_practice_set_score (AssayPractice *self,
                          AssayCheck     check,
                          int            score)
{
  g_return_if_fail (ASSAY_IS_PRACTICE (self));
  g_return_if_fail ((guint) check < ASSAY_N_CHECKS);
  g_return_if_fail (score >= -1 && score <= 10);

  if (self->handin->unfinished == NULL || self->handin->unfinished->scores[check] == score)
    return;

  keep_step (self);
  self->handin->unfinished->scores[check] = score;
  assay_practice_emit_changed (self);
}

void
assay_practice_set_verdict (AssayPractice *self,
                            AssayVerdict   verdict)
{
  g_return_if_fail (ASSAY_IS_PRACTICE (self));

  if (self->handin->unfinished == NULL || self->handin->unfinished->verdict == verdict)
    return;

  keep_step (self);
  self->handin->unfinished->verdict = verdict;
  assay_practice_emit_changed (self);
}

void
assay_practice_set_confidence (AssayPractice   *self,
                               AssayConfidence  confidence)
{
  g_return_if_fail (ASSAY_IS_PRACTICE (self));

  if (self->handin->unfinished == NULL || self->handin->unfinished->confidence == confidence)
    return;

  keep_step (self);
  self->handin->unfinished->confidence = confidence;
  assay_practice_emit_changed (self);
}

/* Time that went by; no step, and told to nobody. */
void
assay_practice_add_seconds (AssayPractice *self,
                            guint          seconds)
{
  AssayAttempt *attempt = NULL;

  g_return_if_fail (ASSAY_IS_PRACTICE (self));

  attempt = self->handin->unfinished;

  if (attempt != NULL)
    attempt->seconds = MIN (attempt->seconds + seconds, ASSAY_HANDIN_MAX_SECONDS);
}

gboolean
assay_practice_can_undo (AssayPractice *self)
{
  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), FALSE);

  return self->handin->unfinished != NULL && self->undone->len > 0;
}

gboolean
assay_practice_can_redo (AssayPractice *self)
{
  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), FALSE);

  return self->handin->unfinished != NULL && self->redone->len > 0;
}

/* Time and hints go on: what was seen cannot be unseen. */
static void
restore (AssayPractice *self,
         GPtrArray     *from,
         GPtrArray     *to)
{
  AssayAttempt *now = self->handin->unfinished;
  AssayAttempt *then = g_ptr_array_steal_index (from, from->len - 1);

  then->seconds = now->seconds;
  then->hints = now->hints;
  g_array_set_size (then->hinted, 0);
  g_array_append_vals (then->hinted, now->hinted->data, now->hinted->len);
  g_ptr_array_add (to, now);
  self->handin->unfinished = then;
  assay_practice_emit_changed (self);
}

void
assay_practice_undo (AssayPractice *self)
{
  g_return_if_fail (ASSAY_IS_PRACTICE (self));

  if (assay_practice_can_undo (self))
    restore (self, self->undone, self->redone);
}

void
assay_practice_redo (AssayPractice *self)
{
  g_return_if_fail (ASSAY_IS_PRACTICE (self));

  if (assay_practice_can_redo (self))
    restore (self, self->redone, self->undone);
}
