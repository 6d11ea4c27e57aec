/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-score.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-agreement-coding.h"

/* What a thing to be found is worth, by what became of it. */
static const double worths[ASSAY_N_OUTCOMES] = {
  [ASSAY_OUTCOME_FOUND] = 1,
  [ASSAY_OUTCOME_WRONG_SOURCE] = 0.75,
  [ASSAY_OUTCOME_WRONG_KIND] = 0.5,
  [ASSAY_OUTCOME_MISSED] = 0,
  /* Crying wolf costs a quarter of what a find is worth: less than it costs to be silent. */
  [ASSAY_OUTCOME_FALSE_ALARM] = -0.25,
};

static const char *const outcome_ids[ASSAY_N_OUTCOMES] = {
  [ASSAY_OUTCOME_FOUND] = "found",
  [ASSAY_OUTCOME_WRONG_SOURCE] = "wrong-source",
  [ASSAY_OUTCOME_WRONG_KIND] = "wrong-kind",
  [ASSAY_OUTCOME_MISSED] = "missed",
  [ASSAY_OUTCOME_FALSE_ALARM] = "false-alarm",
};

static const char *const outcome_labels[ASSAY_N_OUTCOMES] = {
  [ASSAY_OUTCOME_FOUND] = N_ ("Found"),
  [ASSAY_OUTCOME_WRONG_SOURCE] = N_ ("Wrong source"),
  [ASSAY_OUTCOME_WRONG_KIND] = N_ ("Wrong kind"),
  [ASSAY_OUTCOME_MISSED] = N_ ("Missed"),
  [ASSAY_OUTCOME_FALSE_ALARM] = N_ ("False alarm"),
};

/* The label of a problem whose rule nobody named: never the same as a rule. */
#define NO_RULE "?"

const char *
assay_outcome_to_id (AssayOutcome outcome)
{
  g_return_val_if_fail ((guint) outcome < ASSAY_N_OUTCOMES, NULL);

  return outcome_ids[outcome];
}

const char *
assay_outcome_get_label (AssayOutcome outcome)
{
  g_return_val_if_fail ((guint) outcome < ASSAY_N_OUTCOMES, NULL);

  return _ (outcome_labels[outcome]);
}

void
assay_score_free (AssayScore *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->items);
  g_array_unref (self->confusions);
  g_free (self);
}

/* A thing to be found and an answer that lie on common words. */
typedef struct
{
  guint  truth;
  guint  answer;
  double common; /* share of the characters of either that both have */
} Pair;

static int
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  const Pair *first = a;
  const Pair *second = b;

  if (first->common != second->common)
    return first->common > second->common ? -1 : 1;
  if (first->truth != second->truth)
    return first->truth < second->truth ? -1 : 1;

  return first->answer < second->answer ? -1 : first->answer > second->answer;
}

static double
get_common (AssaySpan a,
            AssaySpan b)
{
  double both = (double) MIN (a.end, b.end) - MAX (a.begin, b.begin);
  double either = (double) MAX (a.end, b.end) - MIN (a.begin, b.begin);

  return both > 0 ? both / either : 0;
}

static GPtrArray *
pick_problems (GPtrArray *answers)
{
  GPtrArray *problems = g_ptr_array_new ();

  for (guint i = 0; i < answers->len; i++)
    {
      if (assay_answer_is_problem (g_ptr_array_index (answers, i)))
        g_ptr_array_add (problems, g_ptr_array_index (answers, i));
    }

  return problems;
}

/*
 * Who marks the sentence around a wrong figure has found it, if less exactly: all that overlaps may be
 * matched, and what has most in common goes first. How exact it was, the agreement on spans says.
 */
static GArray *
list_pairs (GPtrArray *truths,
            GPtrArray *answers)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (Pair));

  for (guint i = 0; i < truths->len; i++)
    {
      const AssayAnswer *truth = g_ptr_array_index (truths, i);

      for (guint j = 0; j < answers->len; j++)
        {
          const AssayAnswer *answer = g_ptr_array_index (answers, j);
          Pair pair = { i, j, get_common (truth->span, answer->span) };

          if (answer->span.begin >= truth->span.end)
            break;
          if (pair.common > 0)
            g_array_append_val (pairs, pair);
        }
    }

  g_array_sort (pairs, compare_pairs);

  return pairs;
}

static AssayOutcome
judge (const AssayAnswer *truth,
       const AssayAnswer *answer)
{
  if (truth->rule != NULL && answer->rule != NULL && strcmp (truth->rule, answer->rule) != 0)
    return ASSAY_OUTCOME_WRONG_KIND;

  if (truth->sources->len > 0 && answer->sources->len > 0 &&
      !assay_answer_names (truth, g_array_index (answer->sources, guint, 0)))
    return ASSAY_OUTCOME_WRONG_SOURCE;

  return ASSAY_OUTCOME_FOUND;
}

static void
add_item (AssayScore        *self,
          AssayOutcome       outcome,
          const AssayAnswer *truth,
          const AssayAnswer *answer)
{
  AssayScoreItem item = { outcome, truth, answer };

  g_array_append_val (self->items, item);
  self->counts[outcome]++;
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const AssayScoreItem *first = a;
  const AssayScoreItem *second = b;
  const AssayAnswer *one = first->truth != NULL ? first->truth : first->answer;
  const AssayAnswer *two = second->truth != NULL ? second->truth : second->answer;
  int order = assay_answer_compare (&one, &two);

  return order != 0 ? order : (int) first->outcome - (int) second->outcome;
}

static void
match (AssayScore *self,
       GPtrArray  *truths,
       GPtrArray  *answers)
{
  g_autoptr (GArray) pairs = list_pairs (truths, answers);
  g_autofree gboolean *has_truth = g_new0 (gboolean, truths->len + 1);
  g_autofree gboolean *is_taken = g_new0 (gboolean, answers->len + 1);
  g_autofree gboolean *is_about_one = g_new0 (gboolean, answers->len + 1);

  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *pair = &g_array_index (pairs, Pair, i);
      const AssayAnswer *truth = g_ptr_array_index (truths, pair->truth);
      const AssayAnswer *answer = g_ptr_array_index (answers, pair->answer);

      is_about_one[pair->answer] = TRUE;

      if (has_truth[pair->truth] || is_taken[pair->answer])
        continue;

      has_truth[pair->truth] = TRUE;
      is_taken[pair->answer] = TRUE;
      add_item (self, judge (truth, answer), truth, answer);
    }

  for (guint i = 0; i < truths->len; i++)
    {
      if (!has_truth[i])
        add_item (self, ASSAY_OUTCOME_MISSED, g_ptr_array_index (truths, i), NULL);
    }

  /* Who marks a figure and its sentence too says one thing twice, and raises no false alarm. */
  for (guint i = 0; i < answers->len; i++)
    {
      if (!is_about_one[i])
        add_item (self, ASSAY_OUTCOME_FALSE_ALARM, NULL, g_ptr_array_index (answers, i));
    }

  g_array_sort (self->items, compare_items);
}

static GArray *
make_spans (GPtrArray *answers)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (AssayLabelledSpan));

  for (guint i = 0; i < answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (answers, i);
      AssayLabelledSpan span = { answer->span, answer->rule != NULL ? answer->rule : NO_RULE };

      g_array_append_val (spans, span);
    }

  return spans;
}

static double
get_kappa (GArray *editor,
           GArray *trainee)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  AssayCoding coding = { 0 };

  g_array_append_vals (values, editor->data, editor->len);
  g_array_append_vals (values, trainee->data, trainee->len);
  coding = (AssayCoding){ (const double *) values->data, 2, editor->len };

  return assay_coding_get_kappa (&coding, ASSAY_WEIGHTS_NONE);
}

/* A rule as a number: its letter and its digit. */
static double
number_rule (const char *rule)
{
  return (double) rule[0] * 10 + g_ascii_digit_value (rule[1]);
}

static void
compare_kinds (AssayScore *self)
{
  g_autoptr (GArray) editor = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) trainee = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < self->items->len; i++)
    {
      const AssayScoreItem *item = &g_array_index (self->items, AssayScoreItem, i);
      double one = 0;
      double two = 0;

      if (item->truth == NULL || item->answer == NULL || item->truth->rule == NULL ||
          item->answer->rule == NULL)
        continue;

      one = number_rule (item->truth->rule);
      two = number_rule (item->answer->rule);
      g_array_append_val (editor, one);
      g_array_append_val (trainee, two);
    }

  self->kappa_kinds = get_kappa (editor, trainee);
}

/* The states of all places that either of the two says something about; -1 where one says nothing. */
static void
compare_states (AssayScore *self,
                GPtrArray  *truths,
                GPtrArray  *answers)
{
  g_autoptr (GArray) editor = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) trainee = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree gboolean *used = g_new0 (gboolean, answers->len + 1);

  for (guint i = 0; i < truths->len; i++)
    {
      const AssayAnswer *truth = g_ptr_array_index (truths, i);
      double one = truth->state;
      double two = -1;

      for (guint j = 0; j < answers->len; j++)
        {
          const AssayAnswer *answer = g_ptr_array_index (answers, j);

          if (answer->span.begin > truth->span.begin)
            break;

          if (!used[j] && answer->span.begin == truth->span.begin &&
              answer->span.end == truth->span.end)
            {
              used[j] = TRUE;
              two = answer->state;
              break;
            }
        }

      g_array_append_val (editor, one);
      g_array_append_val (trainee, two);
    }

  for (guint j = 0; j < answers->len; j++)
    {
      const AssayAnswer *answer = g_ptr_array_index (answers, j);
      double one = -1;
      double two = answer->state;

      if (!used[j])
        {
          g_array_append_val (editor, one);
          g_array_append_val (trainee, two);
        }
    }

  self->kappa_states = get_kappa (editor, trainee);
}

static int
compare_confusions (gconstpointer a,
                    gconstpointer b)
{
  const AssayConfusion *first = a;
  const AssayConfusion *second = b;
  int order = strcmp (first->editor, second->editor);

  if (first->n != second->n)
    return first->n > second->n ? -1 : 1;

  return order != 0 ? order : strcmp (first->trainee, second->trainee);
}

static void
count_confusions (AssayScore *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const AssayScoreItem *item = &g_array_index (self->items, AssayScoreItem, i);
      AssayConfusion confusion = { 0 };
      gboolean is_known = FALSE;

      if (item->outcome != ASSAY_OUTCOME_WRONG_KIND)
        continue;

      confusion = (AssayConfusion){ item->truth->rule, item->answer->rule, 1 };

      for (guint j = 0; j < self->confusions->len && !is_known; j++)
        {
          AssayConfusion *known = &g_array_index (self->confusions, AssayConfusion, j);

          is_known = strcmp (known->editor, confusion.editor) == 0 &&
                     strcmp (known->trainee, confusion.trainee) == 0;
          known->n += is_known;
        }

      if (!is_known)
        g_array_append_val (self->confusions, confusion);
    }

  g_array_sort (self->confusions, compare_confusions);
}

static void
compare_verdicts (AssayScore         *self,
                  const AssayTruth   *truth,
                  const AssayAttempt *attempt)
{
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      self->distances[i] = NAN;

      if (truth->scores[i] < 0 || attempt->scores[i] < 0)
        continue;

      self->distances[i] = ABS (truth->scores[i] - attempt->scores[i]);
      sum += self->distances[i];
      n++;
    }

  self->distance = n > 0 ? sum / n : NAN;
  self->verdict_agrees = truth->verdict == ASSAY_VERDICT_UNSET ||
                                 attempt->verdict == ASSAY_VERDICT_UNSET
                             ? NAN
                             : truth->verdict == attempt->verdict;
}

static void
count_points (AssayScore              *self,
              const AssayExerciseInfo *info,
              const AssayAttempt      *attempt)
{
  guint n_truths = self->items->len - self->counts[ASSAY_OUTCOME_FALSE_ALARM];
  double sum = n_truths > 0 ? 0 : 1;

  for (guint i = 0; i < ASSAY_N_OUTCOMES; i++)
    sum += self->counts[i] * worths[i];

  sum = 100 * sum / MAX (n_truths, 1) - (double) attempt->hints * info->hint_cost;
  self->points = CLAMP (round (sum * 10) / 10, 0, 100);
  self->has_passed = self->points >= info->pass_mark;
}

/**
 * assay_score_new:
 * @attempt: what was handed in for @exercise
 *
 * Returns: (transfer full): how it compares
 */
AssayScore *
assay_score_new (AssayExercise      *exercise,
                 const AssayAttempt *attempt)
{
  AssayScore *self = NULL;
  const AssayTruth *truth = NULL;
  g_autoptr (GPtrArray) truths = NULL;
  g_autoptr (GPtrArray) answers = NULL;
  g_autoptr (GArray) editor = NULL;
  g_autoptr (GArray) trainee = NULL;
  guint length = 0;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (attempt != NULL, NULL);

  self = g_new0 (AssayScore, 1);
  self->items = g_array_new (FALSE, FALSE, sizeof (AssayScoreItem));
  self->confusions = g_array_new (FALSE, FALSE, sizeof (AssayConfusion));
  truth = assay_exercise_get_truth (exercise);
  truths = pick_problems (truth->answers);
  answers = pick_problems (attempt->answers);
  match (self, truths, answers);

  length = assay_text_get_length (assay_draft_get_text (assay_exercise_get_draft (exercise)));
  editor = make_spans (truths);
  trainee = make_spans (answers);
  assay_agreement_compare_spans (length, trainee, editor, &self->spans);
  compare_kinds (self);
  compare_states (self, truth->answers, attempt->answers);
  compare_verdicts (self, truth, attempt);
  self->seconds_per_fact = attempt->seconds > 0 && attempt->answers->len > 0
                               ? (double) attempt->seconds / attempt->answers->len
                               : NAN;
  count_confusions (self);
  count_points (self, assay_exercise_get_info (exercise), attempt);

  return self;
}
