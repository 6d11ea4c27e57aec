/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#define DAY     \
  {             \
    2025, 5, 14 \
  }

#define DRAFT                                                                                  \
  "Thefts of bicycles in Norwich rose by 45% last year, Anna Pell said.\n"                      \
  "“They will drain every pond in the county,” she said. Critics called it a desperate plan.\n" \
  "The inquest will be held in Carlisle on 14 May. The yard will lay off 350 welders.\n"        \
  "Gordon Blythe said that the ferry contract was a swindle. Rents rose by forty per cent."

static const AnalysisPage pages[] = {
  { .url = "https://apnews.com/article/a",
    .text = "Thefts of bicycles in Norwich rose by 28% last year, the mayor Anna Pell said.",
    .published = DAY },
  { .url = "https://www.reuters.com/b",
    .text = "“They may drain every pond in the county,” Pell said. Rents rose by 40% in a year.",
    .published = DAY },
  { .url = "https://www.dailymail.co.uk/c", .listed = { .unreadable = TRUE } },
  { .url = "https://paper.example/d?utm_source=openai",
    .listed = { .summary = (char *) "The yard will lay off welders; rents rose by 40 percent." } },
};

/* The same input gives the same answer, to the last digit. */
static void
test_steady_again (void)
{
  g_autoptr (AssayAnalysis)
      first = analysis_case_run (DRAFT, (AssayDay) DAY, pages, G_N_ELEMENTS (pages));
  g_autofree char *expected = analysis_case_describe (first);

  g_test_message ("%s", expected);

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (AssayAnalysis)
          again = analysis_case_run (DRAFT, (AssayDay) DAY, pages, G_N_ELEMENTS (pages));
      g_autofree char *text = analysis_case_describe (again);

      g_assert_cmpstr (text, ==, expected);
    }
}

/* The order of the source list changes neither what is found nor what it weighs. */
static void
test_steady_order (void)
{
  g_autoptr (AssayAnalysis)
      first = analysis_case_run (DRAFT, (AssayDay) DAY, pages, G_N_ELEMENTS (pages));
  AnalysisPage turned[G_N_ELEMENTS (pages)];

  for (guint turn = 1; turn < G_N_ELEMENTS (pages); turn++)
    {
      g_autoptr (AssayAnalysis) other = NULL;

      for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
        turned[i] = pages[(i + turn) % G_N_ELEMENTS (pages)];

      other = analysis_case_run (DRAFT, (AssayDay) DAY, turned, G_N_ELEMENTS (turned));

      for (guint i = 0; i < ASSAY_N_RULES; i++)
        g_assert_cmpuint (analysis_case_count (first, (AssayRuleId) i), ==,
                          analysis_case_count (other, (AssayRuleId) i));

      for (guint i = 0; i < ASSAY_N_CHECKS; i++)
        {
          const AssayCheckResult *a = assay_analysis_get_check (first, (AssayCheck) i);
          const AssayCheckResult *b = assay_analysis_get_check (other, (AssayCheck) i);

          g_assert_cmpint (a->score, ==, b->score);
          g_assert_cmpfloat_with_epsilon (a->sum, b->sum, 1e-9);
        }

      g_assert_cmpint (assay_analysis_get_verdict (first), ==, assay_analysis_get_verdict (other));
      g_assert_cmpint (assay_analysis_get_confidence (first), ==,
                       assay_analysis_get_confidence (other));
    }
}

/* What always holds of facts, evidence and findings, whatever the input. */
static void
check_order (AssayAnalysis *analysis)
{
  guint n_facts = 0;
  guint n_evidence = 0;
  guint n_findings = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  guint length = assay_text_get_length (
      assay_draft_get_text (assay_analysis_get_draft (analysis)));

  for (guint i = 0; i < n_facts; i++)
    {
      g_assert_cmpuint (facts[i].span.begin, <, facts[i].span.end);
      g_assert_cmpuint (facts[i].span.end, <=, length);
      g_assert_true (i == 0 || facts[i - 1].span.begin <= facts[i].span.begin);
    }

  for (guint i = 0; i < n_evidence; i++)
    {
      AssayReading *reading = assay_analysis_get_source_reading (analysis, evidence[i].source);
      guint end = assay_text_get_length (assay_reading_get_text (reading));

      g_assert_cmpuint (evidence[i].fact, <, n_facts);
      g_assert_true (i == 0 || evidence[i - 1].fact <= evidence[i].fact);
      g_assert_cmpuint (evidence[i].context.begin, <=, evidence[i].span.begin);
      g_assert_cmpuint (evidence[i].span.end, <=, evidence[i].context.end);
      g_assert_cmpuint (evidence[i].context.end, <=, end);
      g_assert_true (evidence[i].score >= 0.0 && evidence[i].score <= 1.0);
    }

  for (guint i = 0; i < n_findings; i++)
    {
      g_assert_cmpuint (findings[i].span.begin, <=, findings[i].span.end);
      g_assert_cmpuint (findings[i].span.end, <=, length);
      g_assert_cmpint (findings[i].fact, <, (int) n_facts);
      g_assert_true (i == 0 || assay_span_is_empty (findings[i - 1].span) ||
                     findings[i - 1].span.begin <= findings[i].span.begin);
    }
}

static void
test_steady_order_holds (void)
{
  g_autoptr (AssayAnalysis)
      analysis = analysis_case_run (DRAFT, (AssayDay) DAY, pages, G_N_ELEMENTS (pages));

  check_order (analysis);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/steady/again", test_steady_again);
  g_test_add_func ("/analysis/steady/order", test_steady_order);
  g_test_add_func ("/analysis/steady/holds", test_steady_order_holds);

  return g_test_run ();
}
