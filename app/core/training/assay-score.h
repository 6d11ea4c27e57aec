/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-agreement-spans.h"
#include "assay-exercise.h"
#include "assay-handin.h"

G_BEGIN_DECLS

/**
 * AssayOutcome:
 * @ASSAY_OUTCOME_FOUND: the trainee found it, and said nothing wrong about it
 * @ASSAY_OUTCOME_WRONG_SOURCE: found, with a source that does not show it
 * @ASSAY_OUTCOME_WRONG_KIND: found, but called by another rule
 * @ASSAY_OUTCOME_MISSED: not found
 * @ASSAY_OUTCOME_FALSE_ALARM: the trainee says that something is wrong where nothing is
 */
typedef enum
{
  ASSAY_OUTCOME_FOUND,
  ASSAY_OUTCOME_WRONG_SOURCE,
  ASSAY_OUTCOME_WRONG_KIND,
  ASSAY_OUTCOME_MISSED,
  ASSAY_OUTCOME_FALSE_ALARM,
} AssayOutcome;

#define ASSAY_N_OUTCOMES 5

const char *assay_outcome_to_id     (AssayOutcome outcome);
const char *assay_outcome_get_label (AssayOutcome outcome);

/**
 * AssayScoreItem:
 * @outcome: what became of it
 * @truth: what was to be found, or %NULL for a false alarm; borrowed
 * @answer: what the trainee says, or %NULL if that is nothing; borrowed
 */
typedef struct
{
  AssayOutcome       outcome;
  const AssayAnswer *truth;
  const AssayAnswer *answer;
} AssayScoreItem;

/**
 * AssayConfusion:
 * @editor: rule of the editor; borrowed
 * @trainee: rule of the trainee; borrowed
 * @n: how often
 *
 * “Took N2 for A1”.
 */
typedef struct
{
  const char *editor;
  const char *trainee;
  guint       n;
} AssayConfusion;

/**
 * AssayScore:
 * @items: (element-type AssayScoreItem): in order of the text
 * @counts: how many items of each outcome
 * @spans: agreement on where the problems are and on their rules
 * @kappa_kinds: Cohen's kappa over the rules of what was found; NAN if undefined
 * @kappa_states: Cohen's kappa over the states of all that either of the two closed; NAN if undefined
 * @distances: of the trainee's score of each check from the editor's; NAN where one of them gave none
 * @distance: their mean over the checks where there is one; NAN if there is none
 * @verdict_agrees: 1 if the verdict is the editor's, 0 if not, NAN if one of them gave none
 * @seconds_per_fact: NAN if nobody measured
 * @confusions: (element-type AssayConfusion): most frequent first, then by id; rules that differ alone
 * @points: 0 to 100
 * @has_passed: whether the points reach the pass mark
 *
 * How an attempt compares with the truth. The exercise and the attempt must outlive it.
 */
typedef struct
{
  GArray             *items;
  guint               counts[ASSAY_N_OUTCOMES];
  AssaySpanAgreement  spans;
  double              kappa_kinds;
  double              kappa_states;
  double              distances[ASSAY_N_CHECKS];
  double              distance;
  double              verdict_agrees;
  double              seconds_per_fact;
  GArray             *confusions;
  double              points;
  gboolean            has_passed;
} AssayScore;

AssayScore *assay_score_new  (AssayExercise      *exercise,
                              const AssayAttempt *attempt) G_GNUC_WARN_UNUSED_RESULT;
void        assay_score_free (AssayScore         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayScore, assay_score_free)

G_END_DECLS
