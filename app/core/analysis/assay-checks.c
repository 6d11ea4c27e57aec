/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include <math.h>

/* Findings are scaled to a draft of this many words; a shorter one counts as this long. */
#define SCALE_WORDS 1000.0

#define MAX_SCORE 10.0

static double
get_scale (guint n_words)
{
  return SCALE_WORDS / MAX ((double) n_words, SCALE_WORDS);
}

/*
 * Points of one finding: its own, scaled to the draft's length; less where its rule's cap is passed then, so
 * that the findings of a rule always add up to what the rule takes. A cap that came first would let nothing
 * bring down the score of a long draft: in 20 pages all rules together would take no more than a tenth.
 */
static void
share_out_points (const AssayScoring *scoring,
                  double             *points)
{
  double sums[ASSAY_N_RULES] = { 0.0 };
  double scale = get_scale (scoring->n_words);

  for (guint i = 0; i < scoring->n_findings; i++)
    {
      gboolean is_settled = scoring->is_settled != NULL && scoring->is_settled[i];
      AssayRuleId rule = scoring->findings[i].rule;

      points[i] = is_settled ? 0.0 : scoring->findings[i].points;
      if (assay_rule_get (rule)->scales)
        points[i] *= scale;
      sums[rule] += points[i];
    }

  for (guint i = 0; i < scoring->n_findings; i++)
    {
      AssayRuleId rule = scoring->findings[i].rule;
      double cap = assay_policy_get_rule (scoring->policy, rule)->cap;

      if (sums[rule] > cap)
        points[i] *= cap / sums[rule];
    }
}

/*
 * @points: (out caller-allocates) (array): what each finding takes, scaled and capped
 * @results: (out): the checks
 *
 * Ten less the points of a check's findings.
 */
static void
score_checks (const AssayScoring *scoring,
              double             *points,
              AssayCheckResult    results[ASSAY_N_CHECKS])
{
  share_out_points (scoring, points);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    results[i].sum = MAX_SCORE;

  for (guint i = 0; i < scoring->n_findings; i++)
    results[assay_rule_get (scoring->findings[i].rule)->check].sum -= points[i];

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      /* A hair below a half is a half that was added up in another order. */
      double rounded = floor (results[i].sum + 0.5 + 1e-9);

      results[i].score = scoring->has_evidence[i] ? (int) CLAMP (rounded, 0.0, MAX_SCORE) : -1;
    }
}

/**
 * assay_findings_score:
 * @findings: (element-type AssayFinding): all findings, each with what it takes by itself as points
 * @policy: by which they are weighed
 * @n_words: how long the draft is
 * @has_evidence: for each check whether there is enough to score it
 * @results: (out): the checks
 *
 * The points of @findings are scaled and capped, and what each takes by itself is kept beside them.
 */
void
assay_findings_score (GArray           *findings,
                      AssayPolicy      *policy,
                      guint             n_words,
                      const gboolean    has_evidence[ASSAY_N_CHECKS],
                      AssayCheckResult  results[ASSAY_N_CHECKS])
{
  const AssayScoring scoring = {
    .findings = (const AssayFinding *) (gpointer) findings->data,
    .n_findings = findings->len,
    .policy = policy,
    .n_words = n_words,
    .has_evidence = has_evidence,
  };
  g_autofree double *points = g_new0 (double, findings->len + 1);

  score_checks (&scoring, points, results);

  for (guint i = 0; i < findings->len; i++)
    {
      AssayFinding *finding = &g_array_index (findings, AssayFinding, i);

      finding->delta = finding->points;
      finding->points = points[i];
    }
}

/**
 * assay_analysis_get_scale:
 *
 * Returns: what a finding in the words of the draft counts, of the points of its rule: 1 for 1,000 words and
 *   fewer, half for twice as many
 */
double
assay_analysis_get_scale (AssayAnalysis *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYSIS (self), 1.0);

  return get_scale (assay_draft_count_words (assay_analysis_get_draft (self)));
}

/**
 * assay_analysis_score_without:
 * @is_settled: (array): for each finding whether it is to take nothing
 * @points: (out caller-allocates) (array): what each finding takes then
 * @results: (out): what the checks come to then
 *
 * The scores as they are while a person has closed what some findings are about.
 */
void
assay_analysis_score_without (AssayAnalysis    *self,
                              const gboolean   *is_settled,
                              double           *points,
                              AssayCheckResult  results[ASSAY_N_CHECKS])
{
  guint n_findings = 0;
  const AssayFinding *findings = NULL;
  g_autofree AssayFinding *whole = NULL;
  gboolean has_evidence[ASSAY_N_CHECKS];
  AssayScoring scoring = { 0 };

  g_return_if_fail (ASSAY_IS_ANALYSIS (self));
  g_return_if_fail (is_settled != NULL && points != NULL && results != NULL);

  findings = assay_analysis_get_findings (self, &n_findings);
  whole = g_memdup2 (findings, n_findings * sizeof *whole);

  for (guint i = 0; i < n_findings; i++)
    whole[i].points = whole[i].delta;
  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    has_evidence[i] = assay_analysis_get_check (self, (AssayCheck) i)->score >= 0;

  scoring.findings = whole;
  scoring.n_findings = n_findings;
  scoring.policy = assay_analysis_get_policy (self);
  scoring.n_words = assay_draft_count_words (assay_analysis_get_draft (self));
  scoring.is_settled = is_settled;
  scoring.has_evidence = has_evidence;
  score_checks (&scoring, points, results);
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

      if (score >= 0 && score <= input->thresholds->fail_at_most)
        return ASSAY_VERDICT_FAIL;
      if (score < input->thresholds->pass_at_least)
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
  const AssayThresholds *thresholds = input->thresholds;

  if (input->n_with_any < thresholds->low_share * input->n_facts || input->n_facts == 0)
    return ASSAY_CONFIDENCE_LOW;
  if (input->n_with_page > 0 && input->n_with_page >= thresholds->high_share * input->n_facts &&
      input->n_outlets >= (guint) thresholds->high_outlets)
    return ASSAY_CONFIDENCE_HIGH;

  return ASSAY_CONFIDENCE_MEDIUM;
}
