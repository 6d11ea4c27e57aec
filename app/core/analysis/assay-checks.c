/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include <math.h>

/* Findings are scaled to a draft of this many words; a shorter one counts as this long. */
#define SCALE_WORDS 1000.0

#define MAX_SCORE 10.0

#define HIGH_SHARE 0.8
#define HIGH_OUTLETS 2
#define LOW_SHARE 0.3

/*
 * Points of one finding: its rule's delta, less where the rule's cap is passed, so that the findings of
 * a rule always add up to what the rule takes; then scaled to the draft's length.
 */
static void
share_out_points (GArray *findings,
                  guint   n_words)
{
  double sums[ASSAY_N_RULES] = { 0.0 };
  double scale = SCALE_WORDS / MAX ((double) n_words, SCALE_WORDS);

  for (guint i = 0; i < findings->len; i++)
    {
      AssayFinding *finding = &g_array_index (findings, AssayFinding, i);

      sums[finding->rule] += finding->points;
    }

  for (guint i = 0; i < findings->len; i++)
    {
      AssayFinding *finding = &g_array_index (findings, AssayFinding, i);
      const AssayRule *rule = assay_rule_get (finding->rule);

      if (sums[finding->rule] > rule->cap)
        finding->points *= rule->cap / sums[finding->rule];
      if (rule->scales)
        finding->points *= scale;
    }
}

/**
 * assay_checks_score:
 * @findings: (element-type AssayFinding): all findings, each with its rule's delta as points
 * @n_words: how long the draft is
 * @has_evidence: for each check whether there is enough to score it
 * @results: (out): the checks
 *
 * Ten less the points of a check's findings. The points of @findings are capped and scaled.
 */
void
assay_checks_score (GArray           *findings,
                    guint             n_words,
                    const gboolean    has_evidence[ASSAY_N_CHECKS],
                    AssayCheckResult  results[ASSAY_N_CHECKS])
{
  share_out_points (findings, n_words);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    results[i].sum = MAX_SCORE;

  for (guint i = 0; i < findings->len; i++)
    {
      const AssayFinding *finding = &g_array_index (findings, AssayFinding, i);

      results[assay_rule_get (finding->rule)->check].sum -= finding->points;
    }

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      /* A hair below a half is a half that was added up in another order. */
      double rounded = floor (results[i].sum + 0.5 + 1e-9);

      results[i].score = has_evidence[i] ? (int) CLAMP (rounded, 0.0, MAX_SCORE) : -1;
    }
}

/**
 * assay_verdict_suggest:
 *
 * A draft whose sources tell another story conflicts with none of them, and would pass by its scores
 * alone: so a pass needs evidence for as many facts as any confidence does.
 *
 * Returns: what the findings alone allow
 */
AssayVerdict
assay_verdict_suggest (const AssayVerdictInput *input)
{
  gboolean passes = !input->has_conflict && input->n_sources > 0 &&
                    input->n_read == input->n_sources &&
                    assay_confidence_suggest (input) != ASSAY_CONFIDENCE_LOW;

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      int score = input->checks[i].score;

      if (score >= 0 && score <= ASSAY_FAIL_SCORE)
        return ASSAY_VERDICT_FAIL;
      if (score < ASSAY_PASS_SCORE)
        passes = FALSE;
    }

  return passes ? ASSAY_VERDICT_PASS : ASSAY_VERDICT_OPEN;
}

/**
 * assay_confidence_suggest:
 *
 * Returns: how sure the machine is of its verdict
 */
AssayConfidence
assay_confidence_suggest (const AssayVerdictInput *input)
{
  if (input->n_with_any < LOW_SHARE * input->n_facts || input->n_facts == 0)
    return ASSAY_CONFIDENCE_LOW;
  if (input->n_with_page >= HIGH_SHARE * input->n_facts && input->n_outlets >= HIGH_OUTLETS)
    return ASSAY_CONFIDENCE_HIGH;

  return ASSAY_CONFIDENCE_MEDIUM;
}
