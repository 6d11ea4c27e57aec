/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a source says in other words is not told as if it did not; what it does not say still is. */

#include "config.h"

#include "analysis-case.h"

/* All of its facts, or half of its words, stand in one place. */
static const AnalysisRule statement_cases[] = {
  { ASSAY_RULE_P1,
    "At least six people have died and four are still missing, the interior ministry said.",
    "Interior ministry: six dead, four missing after Morna levee collapse. Two members of the fire "
    "brigade drowned when their boat overturned.",
    NULL },
  { ASSAY_RULE_P1,
    "Roughly 18,000 households were without power on Friday morning, down from 27,000 a day "
    "earlier, "
    "grid operator Elnet said.",
    "Elnet status, Friday 8 am: 18,000 homes have no electricity. At the same time on Thursday it "
    "was "
    "27,000.",
    NULL },
  { ASSAY_RULE_P1,
    "The ferry sank off Rosvik in March 1987 with 214 passengers aboard, of whom 37 drowned.",
    "The Rosvik disaster of March 1987 cost 37 lives. Of the ferry’s passengers, 214 in all, most "
    "were saved by trawlers.",
    NULL },
  { ASSAY_RULE_P1,
    "The ferry sank off Rosvik in March 1987 with 214 passengers aboard, of whom 37 drowned.",
    "The museum of Rosvik opened in 1987. Its café is closed in March.",
    "The ferry sank off Rosvik in March 1987 with 214 passengers aboard, of whom 37 drowned." },
  /* What is told is the day that is another, and not that nothing is. */
  { ASSAY_RULE_P1,
    "Paris police opened an inquiry on Thursday, three days after the robbery of the Leroux "
    "gallery.",
    "A first inquiry was opened on Tuesday by the police of Paris. The Leroux gallery had been "
    "robbed "
    "three days before.",
    NULL },
  { ASSAY_RULE_D1,
    "Paris police opened an inquiry on Thursday, three days after the robbery of the Leroux "
    "gallery.",
    "A first inquiry was opened on Tuesday by the police of Paris. The Leroux gallery had been "
    "robbed "
    "three days before.",
    "Thursday" },
};

/* A name and its initials, or a people and its country, are one. */
static const AnalysisRule name_cases[] = {
  { ASSAY_RULE_N4,
    "The European Union has asked Vesna for six high-capacity pumps to drain the flooded cellars.",
    "The EU has asked Vesna for six high-capacity pumps to drain the flooded cellars.", NULL },
  { ASSAY_RULE_N4,
    "The EU has asked Vesna for six high-capacity pumps to drain the flooded cellars.",
    "The European Union has asked Vesna for six high-capacity pumps to drain the flooded cellars.",
    NULL },
  { ASSAY_RULE_N4,
    "Peter Dorn said after the match that Rooke had hurt his knee but that it was too early to say "
    "how badly.",
    "And Dorn said after the match that Rooke had hurt his knee but that it was too early to say "
    "how "
    "badly. Manager Louis Dorn was downcast.",
    "Peter Dorn" },
  { ASSAY_RULE_N1, "RBN has lost 14 of its 40 branches since it was rescued by the state in 2009.",
    "The Royal Bank of Norland has lost 14 of its 40 branches since it was rescued by the state in "
    "2009.",
    NULL },
  { ASSAY_RULE_N1, "RBN has lost 14 of its 40 branches since it was rescued by the state in 2009.",
    "The Royal Bank of Suland has lost 14 of its 40 branches since it was rescued by the state in "
    "2009.",
    "RBN" },
  /* Where the story was written. */
  { ASSAY_RULE_N1, "OSLO, 23 October – The cable maker Nordvik raised its outlook on Thursday.",
    "The cable maker Nordvik raised its outlook on Thursday.", NULL },
  { ASSAY_RULE_N1, "The cable maker Nordvik raised its outlook in Oslo on Thursday.",
    "The cable maker Nordvik raised its outlook on Thursday.", "Oslo" },
};

static void
test_retold_statements (void)
{
  ANALYSIS_CASE_CHECK (statement_cases);
}

static void
test_retold_names (void)
{
  ANALYSIS_CASE_CHECK (name_cases);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/retold/statements", test_retold_statements);
  g_test_add_func ("/analysis/retold/names", test_retold_names);

  return g_test_run ();
}
