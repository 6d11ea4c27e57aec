/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <math.h>

#include "assay-inquiry-private.h"

/* Findings of one rule, and what their check comes to. */
typedef struct
{
  AssayRuleId rule;
  guint       n_findings;
  guint       n_words;
  int         score;
  double      sum;
} ScoreCase;

static const ScoreCase score_cases[] = {
  { ASSAY_RULE_F1, 0, 500, 10, 10.0 },
  { ASSAY_RULE_F1, 1, 500, 9, 9.0 },
  { ASSAY_RULE_F1, 3, 500, 7, 7.0 },
  /* No more than the cap. */
  { ASSAY_RULE_F1, 5, 500, 5, 5.0 },
  { ASSAY_RULE_F1, 50, 500, 5, 5.0 },
  { ASSAY_RULE_Q4, 4, 900, 4, 4.0 },
  { ASSAY_RULE_Q4, 5, 900, 4, 4.0 },
  { ASSAY_RULE_A4, 400, 900, 9, 9.0 },
  /* Per 1,000 words; what is shorter counts as 1,000. */
  { ASSAY_RULE_F1, 2, 1, 8, 8.0 },
  { ASSAY_RULE_F1, 2, 1000, 8, 8.0 },
  { ASSAY_RULE_F1, 2, 2000, 9, 9.0 },
  /* What is left of many in a long draft is no more than the cap, and no less. */
  { ASSAY_RULE_F1, 9, 2000, 6, 5.5 },
  { ASSAY_RULE_F1, 50, 2000, 5, 5.0 },
  { ASSAY_RULE_F1, 61, 10000, 5, 5.0 },
  { ASSAY_RULE_F1, 20, 10000, 8, 8.0 },
  { ASSAY_RULE_F1, 1, 0, 9, 9.0 },
  /* Sources and dates do not scale. */
  { ASSAY_RULE_S1, 2, 4000, 8, 8.0 },
  { ASSAY_RULE_D3, 1, 4000, 9, 8.5 },
  { ASSAY_RULE_S5, 3, 4000, 2, 2.0 },
  /* Halves are rounded up; what only is shown takes nothing. */
  { ASSAY_RULE_A2, 1, 500, 10, 9.5 },
  { ASSAY_RULE_Q2, 1, 500, 9, 8.5 },
  { ASSAY_RULE_Q1, 9, 500, 10, 10.0 },
  { ASSAY_RULE_S4, 9, 500, 10, 10.0 },
};

static GArray *
make_findings (const ScoreCase *row)
{
  GArray *findings = g_array_new (FALSE, TRUE, sizeof (AssayFinding));

  for (guint i = 0; i < row->n_findings; i++)
    {
      AssayFinding finding = { .rule = row->rule, .points = assay_rule_get (row->rule)->delta };

      g_array_append_val (findings, finding);
    }

  return findings;
}

static void
test_checks_score (void)
{
  const gboolean all[ASSAY_N_CHECKS] = { TRUE, TRUE, TRUE, TRUE };

  for (guint i = 0; i < G_N_ELEMENTS (score_cases); i++)
    {
      const ScoreCase *row = &score_cases[i];
      const AssayRule *rule = assay_rule_get (row->rule);
      g_autoptr (GArray) findings = make_findings (row);
      AssayCheckResult results[ASSAY_N_CHECKS];
      double points = 0.0;

      assay_findings_score (findings, assay_policy_get_default (), row->n_words, all, results);
      g_test_message ("%u × %s in %u words", row->n_findings, rule->code, row->n_words);
      g_assert_cmpint (results[rule->check].score, ==, row->score);
      g_assert_cmpfloat_with_epsilon (results[rule->check].sum, row->sum, 1e-9);

      /* The list of findings is the explanation: its points are what the check lost. */
      for (guint j = 0; j < findings->len; j++)
        points += g_array_index (findings, AssayFinding, j).points;
      g_assert_cmpfloat_with_epsilon (10.0 - points, row->sum, 1e-9);

      for (guint j = 0; j < ASSAY_N_CHECKS; j++)
        g_assert_true (j == rule->check || results[j].score == 10);
    }
}

/* The score is bounded; the sum beside it is not. */
static void
test_checks_bounds (void)
{
  static const AssayRuleId rules[] = { ASSAY_RULE_S1, ASSAY_RULE_S3, ASSAY_RULE_S5 };
  const gboolean all[ASSAY_N_CHECKS] = { TRUE, TRUE, TRUE, TRUE };
  g_autoptr (GArray) findings = g_array_new (FALSE, TRUE, sizeof (AssayFinding));
  AssayCheckResult results[ASSAY_N_CHECKS];

  for (guint i = 0; i < 10 * G_N_ELEMENTS (rules); i++)
    {
      AssayRuleId rule = rules[i % G_N_ELEMENTS (rules)];
      AssayFinding finding = { .rule = rule, .points = assay_rule_get (rule)->delta };

      g_array_append_val (findings, finding);
    }

  assay_findings_score (findings, assay_policy_get_default (), 300, all, results);
  g_assert_cmpint (results[ASSAY_CHECK_SOURCES].score, ==, 0);
  g_assert_cmpfloat_with_epsilon (results[ASSAY_CHECK_SOURCES].sum, -7.0, 1e-9);
}

static void
test_checks_no_evidence (void)
{
  const gboolean none[ASSAY_N_CHECKS] = { FALSE };
  const ScoreCase row = { .rule = ASSAY_RULE_F1, .n_findings = 2 };
  g_autoptr (GArray) findings = make_findings (&row);
  AssayCheckResult results[ASSAY_N_CHECKS];

  assay_findings_score (findings, assay_policy_get_default (), 300, none, results);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    g_assert_cmpint (results[i].score, ==, -1);
  g_assert_cmpfloat_with_epsilon (results[ASSAY_CHECK_PLAUSIBILITY].sum, 8.0, 1e-9);
}

/* Which checks can be scored, by what is at hand. */
typedef struct
{
  const char   *name;
  AssayDay      date;
  AnalysisPage  page;
  guint         n_pages;
  gboolean      can_score[ASSAY_N_CHECKS]; /* freshness, quotes, sources, plausibility */
} EvidenceCase;

static const EvidenceCase evidence_cases[] = {
  { "nothing", { 0 }, { 0 }, 0, { FALSE, FALSE, FALSE, FALSE } },
  { "date alone", { 2025, 5, 14 }, { 0 }, 0, { TRUE, FALSE, FALSE, FALSE } },
  { "page that is not dated", { 0 }, { .text = "The board met." }, 1, { FALSE, TRUE, TRUE, TRUE } },
  { "page that is dated",
    { 0 },
    { .text = "The board met.", .published = { 2025, 5, 14 } },
    1,
    { TRUE, TRUE, TRUE, TRUE } },
  { "summary", { 2025, 5, 14 }, { .listed = { .summary = (char *) "The board met." } }, 1,
    { TRUE, TRUE, TRUE, TRUE } },
  { "link alone", { 2025, 5, 14 }, { 0 }, 1, { TRUE, FALSE, FALSE, FALSE } },
  { "link to whom others rate",
    { 2025, 5, 14 },
    { .url = "https://apnews.com/a" },
    1,
    { TRUE, FALSE, TRUE, FALSE } },
  { "unreadable", { 2025, 5, 14 }, { .listed = { .unreadable = TRUE } }, 1,
    { TRUE, FALSE, TRUE, FALSE } },
};

static void
test_checks_evidence (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (evidence_cases); i++)
    {
      const EvidenceCase *row = &evidence_cases[i];
      g_autoptr (AssayAnalysis) analysis = analysis_case_run ("The board met in Dover.", row->date,
                                                              &row->page, row->n_pages);

      g_test_message ("%s", row->name);

      for (guint j = 0; j < ASSAY_N_CHECKS; j++)
        {
          int score = assay_analysis_get_check (analysis, (AssayCheck) j)->score;

          g_test_message ("check %u scores %d", j, score);
          g_assert_true ((score >= 0) == row->can_score[j]);
        }

      if (!row->can_score[ASSAY_CHECK_QUOTES])
        g_assert_cmpint (assay_analysis_get_verdict (analysis), !=, ASSAY_VERDICT_PASS);
    }
}

/* A caller who cancels gets the error and nothing else. */
static void
test_checks_cancelled (void)
{
  g_autoptr (AssayDraft) draft = analysis_case_draft ("The board met.", (AssayDay){ 2025, 5, 14 });
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  analysis = assay_analysis_new (draft, G_LIST_MODEL (sources), NULL, cancellable, &error);
  g_assert_null (analysis);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/checks/score", test_checks_score);
  g_test_add_func ("/analysis/checks/bounds", test_checks_bounds);
  g_test_add_func ("/analysis/checks/no-evidence", test_checks_no_evidence);
  g_test_add_func ("/analysis/checks/evidence", test_checks_evidence);
  g_test_add_func ("/analysis/checks/cancelled", test_checks_cancelled);

  return g_test_run ();
}
