/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"
#include "assay-wording.h"

#define DAY     \
  {             \
    2025, 5, 14 \
  }

#define DRAFT                                                                                      \
  "The ministry closed 14 prisons in 2023 and moved 6,000 inmates to farms along the river."

/* Two reports of the same, the second in words of its own. */
#define WIRE                                                                                       \
  "The ministry closed 14 prisons in 2023 and moved 6,000 inmates to farms along the river, a "    \
  "spokeswoman for the government confirmed on Tuesday evening after weeks of questions."
#define OWN                                                                                        \
  "Fourteen prisons were shut by the ministry in 2023. It moved 6,000 inmates to farms along the " \
  "river, where the first of them are said to have planted onions, beets and cabbage."

static void
test_independent_finding (void)
{
  const AnalysisPage pages[] = {
    { .url = "https://one.example/a", .text = WIRE " That is all.", .published = DAY },
    { .url = "https://apnews.com/a", .text = WIRE, .published = DAY },
    { .url = "https://two.example/a", .text = OWN, .published = DAY },
  };
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (DRAFT, (AssayDay) DAY, pages, 3);
  const AssayFinding *finding = analysis_case_find (analysis, ASSAY_RULE_S7, NULL);
  g_autofree char *message = NULL;

  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_S7), ==, 1);
  g_assert_cmpuint (finding->n_sources, ==, 2);
  g_assert_cmpuint (finding->sources[0], ==, 0);
  g_assert_cmpuint (finding->sources[1], ==, 1);
  g_assert_cmpuint (finding->source_span.begin, ==, 0);

  message = assay_finding_dup_message (analysis, finding);
  g_assert_cmpstr (message, ==,
                   "one.example carries the same text as Associated Press (91% of its words)");
  g_assert_cmpuint (
      assay_independence_count_voices (assay_analysis_get_independence (analysis), NULL), ==, 2);
}

/* One text under two names bears a draft out once; so do two pages of one outlet. */
static void
test_independent_confidence (void)
{
  const AnalysisPage same[] = {
    { .url = "https://one.example/a", .text = WIRE, .published = DAY },
    { .url = "https://two.example/a", .text = WIRE " That is all.", .published = DAY },
    { .url = "https://www.one.example/b", .text = OWN, .published = DAY },
  };
  const AnalysisPage others[] = {
    { .url = "https://one.example/a", .text = WIRE, .published = DAY },
    { .url = "https://two.example/a", .text = OWN, .published = DAY },
  };
  g_autoptr (AssayAnalysis) first = analysis_case_run (DRAFT, (AssayDay) DAY, same, 3);
  g_autoptr (AssayAnalysis) second = analysis_case_run (DRAFT, (AssayDay) DAY, others, 2);

  g_assert_cmpint (assay_analysis_get_confidence (first), ==, ASSAY_CONFIDENCE_MEDIUM);
  g_assert_cmpint (assay_analysis_get_confidence (second), ==, ASSAY_CONFIDENCE_HIGH);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/independent/finding", test_independent_finding);
  g_test_add_func ("/analysis/independent/confidence", test_independent_confidence);

  return g_test_run ();
}
