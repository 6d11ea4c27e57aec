/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Hints and the hand-in: the only places at which work on an exercise touches the truth. */

#include "config.h"

#include "assay-practice-private.h"

static gboolean
was_hinted (AssayPractice *self,
            guint          index)
{
  GArray *hinted = self->handin->unfinished->hinted;

  for (guint i = 0; i < hinted->len; i++)
    {
      if (g_array_index (hinted, guint, i) == index)
        return TRUE;
    }

  return FALSE;
}

/* Whether the trainee calls something wrong on the words of this thing to be found. */
static gboolean
is_marked (AssayPractice     *self,
           const AssayAnswer *truth)
{
  GPtrArray *answers = self->handin->unfinished->answers;

  for (guint i = 0; i < answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (answers, i);

      if (assay_answer_is_problem (answer) && assay_span_overlaps (answer->span, truth->span))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_practice_take_hint:
 *
 * A hint to the first thing to be found that is not marked yet. It is counted, and costs points.
 *
 * Returns: (transfer full) (nullable): the hint, or %NULL if there is none left
 */
char *
assay_practice_take_hint (AssayPractice *self)
{
  GPtrArray *truths = NULL;
  guint index = 0;

  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), NULL);

  if (self->handin->unfinished == NULL)
    return NULL;

  truths = assay_exercise_get_truth (self->exercise)->answers;

  for (guint i = 0; i < truths->len; i++)
    {
      const AssayAnswer *truth = g_ptr_array_index (truths, i);

      if (!assay_answer_is_problem (truth))
        continue;

      if (!was_hinted (self, index) && !is_marked (self, truth))
        {
          g_array_append_val (self->handin->unfinished->hinted, index);
          self->handin->unfinished->hints++;
          assay_practice_emit_changed (self);
          return assay_exercise_dup_hint (self->exercise, index);
        }

      index++;
    }

  return NULL;
}

/**
 * assay_practice_list_hints:
 *
 * Returns: (transfer full) (element-type utf8): the hints that were taken in this attempt
 */
GPtrArray *
assay_practice_list_hints (AssayPractice *self)
{
  GPtrArray *hints = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), hints);

  if (self->handin->unfinished == NULL)
    return hints;

  for (guint i = 0; i < self->handin->unfinished->hinted->len; i++)
    {
      char *hint = assay_exercise_dup_hint (
          self->exercise, g_array_index (self->handin->unfinished->hinted, guint, i));

      if (hint != NULL)
        g_ptr_array_add (hints, hint);
    }

  return hints;
}

/**
 * assay_practice_hand_in:
 * @at: now, ISO 8601 in UTC
 *
 * What is at work becomes an attempt that is never changed again.
 *
 * Returns: %FALSE with @error set if there are as many as there may be; then it is still at work
 */
gboolean
assay_practice_hand_in (AssayPractice  *self,
                        const char     *at,
                        GError        **error)
{
  AssayAttempt *attempt = NULL;

  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), FALSE);
  g_return_val_if_fail (self->handin->unfinished != NULL, FALSE);
  g_return_val_if_fail (at != NULL, FALSE);

  attempt = assay_attempt_copy (self->handin->unfinished);
  g_free (attempt->at);
  attempt->at = g_strdup (at);

  if (!assay_handin_add (self->handin, attempt, error))
    return FALSE;

  g_clear_pointer (&self->handin->unfinished, assay_attempt_free);
  g_ptr_array_set_size (self->undone, 0);
  g_ptr_array_set_size (self->redone, 0);
  assay_practice_emit_changed (self);

  return TRUE;
}

/**
 * assay_practice_count_problems:
 *
 * Returns: how many things the trainee calls wrong
 */
guint
assay_practice_count_problems (AssayPractice *self)
{
  guint n = 0;

  g_return_val_if_fail (ASSAY_IS_PRACTICE (self), 0);

  if (self->handin->unfinished == NULL)
    return 0;

  for (guint i = 0; i < self->handin->unfinished->answers->len; i++)
    n += assay_answer_is_problem (g_ptr_array_index (self->handin->unfinished->answers, i));

  return n;
}
