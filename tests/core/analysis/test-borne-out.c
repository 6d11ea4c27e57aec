/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a source bears out, and what it only seems to. */

#include "config.h"

#include "analysis-case.h"

/* A sum or a difference is exact, of like things, and gives way to what the source says itself. */
static const AnalysisRule reckoned_cases[] = {
  { ASSAY_RULE_F1, "A ferry with 146 passengers ran aground.",
    "There were 164 passengers and 14 crew on board.", "146" },
  { ASSAY_RULE_F1, "A ferry with 150 passengers ran aground.",
    "There were 164 passengers and 14 crew on board.", "150" },
  { ASSAY_RULE_F1, "A ferry with 180 passengers ran aground.",
    "There were 164 passengers and 14 crew on board.", "180" },
  { ASSAY_RULE_F1, "The ferry had 146 passengers on board.",
    "There were 164 passengers and 14 crew on board the ferry.", "146" },
  { ASSAY_RULE_F1, "A ferry with 164 passengers ran aground.",
    "There were 164 passengers and 14 crew on board.", NULL },
  { ASSAY_RULE_F2, "There were 178 people on board.",
    "There were 164 passengers and 14 crew on board.", NULL },
  { ASSAY_RULE_F1, "There were 178 people on the ferry.",
    "The ferry had 164 passengers and 14 crew on board.", NULL },
  { ASSAY_RULE_F2, "About 180 people were on board.",
    "There were 164 passengers and 14 crew on board.", NULL },
  { ASSAY_RULE_F2, "The two halls have 1,250 seats together.",
    "The large hall has 960 seats and the small hall 290 seats.", NULL },
  { ASSAY_RULE_F2, "The rest, 150 passengers, were taken off on Sunday.",
    "Of the 164 passengers 14 were taken off on Saturday, the rest on Sunday.", NULL },
};

static void
test_reckoned (void)
{
  ANALYSIS_CASE_CHECK (reckoned_cases);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/borne-out/reckoned", test_reckoned);

  return g_test_run ();
}
