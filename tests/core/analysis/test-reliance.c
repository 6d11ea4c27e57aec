/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include "assay-wording.h"

/* What a draft as a whole rests on, and whose views it has: true cases and near misses side by side. */

#define MAY_14 \
  {            \
    2025, 5, 14 \
  }

static const AssayDay day = MAY_14;

static void
check (AssayRuleId         rule,
       const char         *draft,
       const AnalysisPage *pages,
       guint               n_pages,
       guint               n_findings)
{
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (draft, day, pages, n_pages);

  if (analysis_case_count (analysis, rule) == n_findings)
    return;

  g_test_message ("%s: %u findings, not %u, on “%s”", assay_rule_get (rule)->code,
                  analysis_case_count (analysis, rule), n_findings, draft);
  g_test_fail ();
}

static void
test_opinions (void)
{
  static const struct
  {
    const char *draft;
    const char *words; /* or NULL: a near miss */
  } cases[] = {
    { "It is clear that the ferry is doomed to fail.", "It is clear that" },
    { "Ministers should have acted sooner and must never let it happen again.", "should" },
    { "These failings are nothing but a betrayal of every fisherman.", "are nothing but" },
    { "The council cannot afford another disastrous mistake.", "cannot afford" },
    { "Crossings rose by 40% this year, and it is clear that the policy is out of touch.",
      "it is clear that" },
    /* It says whose view it is. */
    { "In our view it is clear that the ferry is doomed to fail.", NULL },
    { "Arguably the council cannot afford another disastrous mistake.", NULL },
    { "I think ministers should have acted sooner and must never let it happen again.", NULL },
    { "This newspaper believes that ministers should have acted sooner.", NULL },
    { "It is clear that the ferry is doomed to fail, Anna Pell said.", NULL },
    { "“It is clear that the ferry is doomed to fail,” Anna Pell said.", NULL },
    { "According to Anna Pell, ministers should have acted sooner.", NULL },
    { "Should ministers have acted sooner?", NULL },
    /* Facts. */
    { "The ferry left Dover at ten and reached Calais at noon.", NULL },
    { "The court ruled on Monday that the contract was void.", NULL },
    { "Unemployment in Wales fell by 12% in 2023 after 4,000 jobs were created.", NULL },
    { "The council voted by 14 to 9 to close the harbour in March.", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayAnalysis) analysis = analysis_case_run (cases[i].draft, day, NULL, 0);
      const AssayFinding *finding = analysis_case_find (analysis, ASSAY_RULE_A5, cases[i].words);

      if ((finding != NULL) == (cases[i].words != NULL))
        continue;

      g_test_message ("A5 is %s on “%s”", finding != NULL ? "raised" : "not raised",
                      cases[i].draft);
      g_test_fail ();
    }
}

/* A draft that calls itself a view is one. */
static void
test_opinions_labelled (void)
{
  check (ASSAY_RULE_A5, "Opinion: the ferry\nIt is clear that the ferry is doomed to fail.", NULL,
         0, 0);
  check (ASSAY_RULE_A5, "COMMENT\nIt is clear that the ferry is doomed to fail.", NULL, 0, 0);
  check (ASSAY_RULE_A5,
         "Opinions differ on the ferry\nIt is clear that the ferry is doomed to fail.", NULL, 0, 1);
  check (ASSAY_RULE_A5, "Review of the ferry is due\nIt is clear that the ferry is doomed to fail.",
         NULL, 0, 1);
}

static void
test_unnamed (void)
{
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (
      "Critics said that the ferry was late. Anna Pell said that it was not. Tom Ridley told the "
      "board that it had left at ten. Ruth Brandt said that she had seen it.",
      day, NULL, 0);
  const AssayFinding *finding = analysis_case_find (analysis, ASSAY_RULE_A6, NULL);
  g_autofree char *message = NULL;

  g_assert_nonnull (finding);
  g_assert_cmpfloat (finding->delta, ==, 0.25);
  message = assay_finding_dup_message (analysis, finding);
  g_assert_cmpstr (message, ==, "Not named: 1 of 4 who are reported (25%)");

  check (ASSAY_RULE_A6, "Anna Pell said that the ferry was not late.", NULL, 0, 0);
  check (ASSAY_RULE_A6, "The ferry was late.", NULL, 0, 0);
  check (ASSAY_RULE_A6, "The Home Office said that the ferry was late.", NULL, 0, 0);
}

/* A source tells of a day only if it was written on it or later. */
static void
test_events (void)
{
  static const char *const told = "The council approved the new bridge over the river on 12 May "
                                  "2025.";
  static const char
      *const announced = "The council will approve the new bridge over the river on 12 "
                         "May 2025.";
  AnalysisPage pages[] = {
    { .text = announced, .published = { 2025, 5, 2 } },
    { .text = announced, .published = { 2025, 4, 2 } },
  };

  check (ASSAY_RULE_D6, told, pages, 1, 1);
  check (ASSAY_RULE_D6, told, pages, 2, 1);

  pages[1].published = (AssayDay){ 2025, 5, 12 };
  check (ASSAY_RULE_D6, told, pages, 2, 0);
  pages[1].published = (AssayDay){ 2025, 5, 13 };
  check (ASSAY_RULE_D6, told, pages, 2, 0);
  /* It may be of any day. */
  pages[1].published = (AssayDay){ 0 };
  check (ASSAY_RULE_D6, told, pages, 2, 0);
  /* What lies ahead of the draft is announced by all. */
  check (ASSAY_RULE_D6, "The council will approve the new bridge over the river on 12 June 2025.",
         pages, 1, 0);
  /* Nothing bears it out. */
  pages[0].text = "An orchid show drew growers from Peru.";
  check (ASSAY_RULE_D6, told, pages, 1, 0);
}

#define THEFTS "Thefts of bicycles in Norwich rose by 28% last year."
#define STANDS "At the town hall Anna Pell promised two hundred stands to all who ride."

static void
test_origin (void)
{
  static const char *const draft = THEFTS " " STANDS;
  AnalysisPage pages[] = {
    { .url = "https://apnews.com/a", .text = THEFTS " " STANDS, .published = MAY_14 },
    { .url = "https://www.reuters.com/b", .text = "An orchid show in Lisbon drew growers.",
      .published = MAY_14 },
  };

  check (ASSAY_RULE_P2, draft, pages, 1, 1);
  check (ASSAY_RULE_P2, draft, pages, 2, 1);

  pages[0].text = THEFTS;
  pages[1].text = STANDS;
  check (ASSAY_RULE_P2, draft, pages, 2, 0);

  /* Two pages of one outlet are one voice. */
  pages[1].url = "https://apnews.com/b";
  check (ASSAY_RULE_P2, draft, pages, 2, 1);
}

static void
test_primary (void)
{
  AnalysisPage pages[] = {
    { .url = "https://apnews.com/a", .text = THEFTS, .published = MAY_14 },
    { .url = "https://www.norwich.gov.uk/b", .text = STANDS, .published = MAY_14 },
  };

  check (ASSAY_RULE_S9, THEFTS, pages, 1, 1);
  check (ASSAY_RULE_S9, THEFTS, pages, 2, 0);
  check (ASSAY_RULE_S9, THEFTS, NULL, 0, 0);
}

static void
test_summaries (void)
{
  AnalysisPage pages[] = {
    { .url = "https://apnews.com/a", .listed = { .summary = (char *) THEFTS } },
    { .url = "https://www.reuters.com/b", .text = THEFTS, .published = MAY_14 },
  };

  check (ASSAY_RULE_P5, THEFTS, pages, 1, 1);
  check (ASSAY_RULE_P5, THEFTS, pages + 1, 1, 0);
  check (ASSAY_RULE_P5, THEFTS, pages, 2, 0);
}

/* Of two that have the words, the older is told of. */
static void
test_earliest (void)
{
  static const char *const words = "“We have agreed on a plan for the harbour,” Anna Pell said.";
  const AnalysisPage pages[] = {
    { .url = "https://apnews.com/a", .text = words, .published = { 2025, 5, 14 } },
    { .url = "https://www.reuters.com/b", .text = words, .published = { 2025, 5, 12 } },
  };
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (words, day, pages, 2);
  const AssayFinding *finding = analysis_case_find (analysis, ASSAY_RULE_Q1, NULL);
  g_autofree char *message = NULL;

  g_assert_nonnull (finding);
  g_assert_cmpstr (finding->values[2], ==, "2025-05-12");
  message = assay_finding_dup_message (analysis, finding);
  g_assert_cmpstr (
      message, ==,
      "Associated Press has these words exactly; the earliest that has them is Reuters, "
                   "dated 12 May 2025");
}

static double
weigh (const char *draft,
       const char *low_page,
       AssayRuleId rule)
{
  const AnalysisPage pages[] = {
    { .url = "https://www.dailymail.co.uk/a", .text = low_page, .published = MAY_14 },
    { .url = "https://www.reuters.com/b", .text = THEFTS, .published = MAY_14 },
  };
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (draft, day, pages, 2);
  const AssayFinding *finding = analysis_case_find (analysis, rule, NULL);

  g_assert_nonnull (finding);

  return finding->delta;
}

/* An outlet weighs by how much rests on it, and a statement by how much it is worth checking. */
static void
test_weights (void)
{
  double usual = assay_rule_get (ASSAY_RULE_S3)->delta;
  double none = weigh (THEFTS, "An orchid show in Lisbon drew growers.", ASSAY_RULE_S3);
  double half = weigh (THEFTS " " STANDS, STANDS, ASSAY_RULE_S3);

  g_assert_cmpfloat_with_epsilon (none, 0.5 * usual, 1e-9);
  g_assert_cmpfloat (half, >, none);
  g_assert_cmpfloat (half, <, 1.5 * usual);

  g_assert_cmpfloat (weigh ("Unemployment in Wales fell by 12% to 61,000 in 2023.", STANDS,
                            ASSAY_RULE_F2),
                     >, weigh ("We hope for 12% more smiles.", STANDS, ASSAY_RULE_F2));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reliance/opinions", test_opinions);
  g_test_add_func ("/reliance/opinions-labelled", test_opinions_labelled);
  g_test_add_func ("/reliance/unnamed", test_unnamed);
  g_test_add_func ("/reliance/events", test_events);
  g_test_add_func ("/reliance/origin", test_origin);
  g_test_add_func ("/reliance/primary", test_primary);
  g_test_add_func ("/reliance/summaries", test_summaries);
  g_test_add_func ("/reliance/earliest", test_earliest);
  g_test_add_func ("/reliance/weights", test_weights);

  return g_test_run ();
}
