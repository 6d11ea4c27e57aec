/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes wrong between a source and a draft on an ordinary day, and what is no fault at all. */

#include "config.h"

#include "analysis-case.h"

static const AnalysisRule quotation_cases[] = {
  /* What was left out within a sentence was altered, not put together. */
  { ASSAY_RULE_Q2,
    "“The water came up quickly and we could save nothing from the cellar,” Ida Holm said.",
    "“The water came up so quickly and we could save nothing from the cellar,” Ida Holm said.",
    "The water came up" },
  { ASSAY_RULE_Q7,
    "“The water came up quickly and we could save nothing from the cellar,” Ida Holm said.",
    "“The water came up so quickly and we could save nothing from the cellar,” Ida Holm said.",
    NULL },
  { ASSAY_RULE_Q2, "“The mill is probably the oldest in the country,” Ida Holm said.",
    "“The mill is probably, as far as we can tell, the oldest in the country,” Ida Holm said.",
    "The mill" },
  { ASSAY_RULE_Q7, "“The mill is probably the oldest in the country,” Ida Holm said.",
    "“The mill is probably, as far as we can tell, the oldest in the country,” Ida Holm said.",
    NULL },
  /* Who spoke may stand between the halves. */
  { ASSAY_RULE_Q1, "“The water came up quickly and we could save nothing,” Ida Holm said.",
    "“The water came up quickly,” said Ida Holm, a widow, “and we could save nothing.”",
    "The water" },
  { ASSAY_RULE_Q7, "“The water came up quickly and we could save nothing,” Ida Holm said.",
    "“The water came up quickly,” said Ida Holm, a widow, “and we could save nothing.”", NULL },
  { ASSAY_RULE_Q1, "“The water came up quickly and we could save nothing,” Ida Holm said.",
    "“The water came up quickly,” said Ida Holm. Her house, which was new, stood by the river "
    "where “and we could save nothing” is all that people say.",
    NULL },
};

static void
test_quotations (void)
{
  ANALYSIS_CASE_CHECK (quotation_cases);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/ordinary/quotations", test_quotations);


  return g_test_run ();
}
