/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-group.h"

#include <math.h>

#include "assay-agreement-coding.h"
#include "assay-agreement-gamma.h"

/* What one trainee says about a thing to be found: nothing, that it is wrong, or by which rule. */
#define SAYS_NOTHING 0
#define SAYS_WRONG 1

static double
number_answer (const AssayAnswer *answer)
{
  if (answer == NULL)
    return SAYS_NOTHING;
  if (answer->rule == NULL)
    return SAYS_WRONG;

  return (double) answer->rule[0] * 10 + g_ascii_digit_value (answer->rule[1]);
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const AssayGroupItem *first = a;
  const AssayGroupItem *second = b;

  if (first->n_found != second->n_found)
    return first->n_found < second->n_found ? -1 : 1;

  return assay_answer_compare (&first->truth, &second->truth);
}

/* All scores list the same truths in the same order, with false alarms between them. */
static void
add_score (AssayGroup *self,
           AssayScore *score,
           GArray     *values)
{
  guint at = 0;

  for (guint i = 0; i < score->items->len; i++)
    {
      const AssayScoreItem *item = &g_array_index (score->items, AssayScoreItem, i);
      double value = number_answer (item->answer);

      if (item->truth == NULL)
        continue;

      if (at == self->items->len)
        {
          AssayGroupItem new_item = { item->truth, 0 };

          g_array_append_val (self->items, new_item);
        }

      g_array_index (self->items, AssayGroupItem, at++).n_found += item->answer != NULL;
      g_array_append_val (values, value);
    }
}

static void
add_units (const AssayAttempt *attempt,
           guint               trainee,
           GArray             *units)
{
  for (guint i = 0; i < attempt->answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (attempt->answers, i);
      AssayContinuumUnit unit = { trainee, (guint) number_answer (answer), answer->span.begin,
                                  answer->span.end };

      if (assay_answer_is_problem (answer))
        g_array_append_val (units, unit);
    }
}

/**
 * assay_group_new:
 * @handins: (element-type AssayHandin): at least one, each with an attempt
 * @cancellable: (nullable): stops gamma, which is then undefined
 *
 * Returns: (transfer full): how the class did, by the last attempt of each
 */
AssayGroup *
assay_group_new (AssayExercise *exercise,
                 GPtrArray     *handins,
                 GCancellable  *cancellable)
{
  const AssayGammaOptions options = ASSAY_GAMMA_OPTIONS_INIT;
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (AssayContinuumUnit));
  AssayGroup *self = NULL;
  AssayCoding coding = { 0 };

  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (handins != NULL && handins->len > 0, NULL);

  self = g_new0 (AssayGroup, 1);
  self->items = g_array_new (FALSE, FALSE, sizeof (AssayGroupItem));
  self->n_trainees = handins->len;

  for (guint i = 0; i < handins->len; i++)
    {
      AssayHandin *handin = g_ptr_array_index (handins, i);
      AssayAttempt *attempt = g_ptr_array_index (handin->attempts, handin->attempts->len - 1);
      g_autoptr (AssayScore) score = assay_score_new (exercise, attempt);

      add_score (self, score, values);
      add_units (attempt, i, units);
      self->mean_points += score->points / handins->len;
      self->n_passed += score->has_passed;
    }

  coding = (AssayCoding){ (const double *) values->data, handins->len, self->items->len };
  self->alpha = assay_coding_get_alpha (&coding, ASSAY_LEVEL_NOMINAL);

  /* A class that cannot be computed is not the fault of anybody: it is shown as undefined. */
  if (!assay_gamma_get_gamma (units, handins->len, &options, &self->gamma, cancellable, NULL))
    self->gamma = NAN;

  g_array_sort (self->items, compare_items);

  return self;
}

void
assay_group_free (AssayGroup *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->items);
  g_free (self);
}
