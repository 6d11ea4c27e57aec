/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

#include "assay-inquiry-private.h"
#include "assay-wording.h"

typedef struct
{
  int          scores[ASSAY_N_CHECKS];
  gboolean     has_conflict;
  guint        n_sources;
  guint        n_read;
  guint        n_with_any; /* of ten facts */
  AssayVerdict verdict;
} VerdictCase;

static const VerdictCase verdict_cases[] = {
  { { 10, 10, 10, 10 }, FALSE, 2, 2, 10, ASSAY_VERDICT_PASS },
  { { 7, 7, 7, 7 }, FALSE, 1, 1, 10, ASSAY_VERDICT_PASS },
  /* One check of three or less fails, whatever the rest. */
  { { 3, 10, 10, 10 }, FALSE, 2, 2, 10, ASSAY_VERDICT_FAIL },
  { { 10, 3, 10, 10 }, FALSE, 2, 2, 10, ASSAY_VERDICT_FAIL },
  { { 10, 10, 0, 10 }, FALSE, 2, 2, 10, ASSAY_VERDICT_FAIL },
  { { -1, -1, 10, 3 }, FALSE, 2, 0, 10, ASSAY_VERDICT_FAIL },
  { { 6, 6, 6, 1 }, TRUE, 2, 1, 10, ASSAY_VERDICT_FAIL },
  /* Between, it is open. */
  { { 4, 10, 10, 10 }, FALSE, 2, 2, 10, ASSAY_VERDICT_OPEN },
  { { 10, 10, 10, 6 }, FALSE, 2, 2, 10, ASSAY_VERDICT_OPEN },
  /* What bars a pass: a conflict, a source not read, none at all, not enough evidence. */
  { { 10, 10, 10, 10 }, TRUE, 2, 2, 10, ASSAY_VERDICT_OPEN },
  { { 10, 10, 10, 10 }, FALSE, 2, 1, 10, ASSAY_VERDICT_OPEN },
  { { 10, 10, 10, 10 }, FALSE, 2, 0, 10, ASSAY_VERDICT_OPEN },
  { { 10, 10, 10, 10 }, FALSE, 0, 0, 10, ASSAY_VERDICT_OPEN },
  { { -1, 10, 10, 10 }, FALSE, 2, 2, 10, ASSAY_VERDICT_OPEN },
  { { -1, -1, -1, -1 }, FALSE, 0, 0, 10, ASSAY_VERDICT_OPEN },
  /* Sources that tell of something else bear nothing out. */
  { { 10, 10, 10, 10 }, FALSE, 2, 2, 2, ASSAY_VERDICT_OPEN },
  { { 10, 10, 10, 10 }, FALSE, 2, 2, 3, ASSAY_VERDICT_PASS },
};

static void
test_verdict_suggest (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (verdict_cases); i++)
    {
      const VerdictCase *row = &verdict_cases[i];
      AssayVerdictInput input = { .thresholds = assay_policy_get_thresholds (
                                      assay_policy_get_default ()),
                                  .has_conflict = row->has_conflict,
                                  .n_sources = row->n_sources,
                                  .n_read = row->n_read,
                                  .n_facts = 10,
                                  .n_with_any = row->n_with_any };

      for (guint j = 0; j < ASSAY_N_CHECKS; j++)
        input.checks[j].score = row->scores[j];

      g_test_message ("case %u", i);
      g_assert_cmpint (assay_verdict_suggest (&input), ==, row->verdict);
    }
}

typedef struct
{
  guint           n_facts;
  guint           n_with_any;
  guint           n_with_page;
  guint           n_outlets;
  AssayConfidence confidence;
} ConfidenceCase;

static const ConfidenceCase confidence_cases[] = {
  { 10, 10, 10, 2, ASSAY_CONFIDENCE_HIGH },
  { 10, 8, 8, 2, ASSAY_CONFIDENCE_HIGH },
  { 10, 8, 8, 3, ASSAY_CONFIDENCE_HIGH },
  { 10, 10, 7, 2, ASSAY_CONFIDENCE_MEDIUM },
  { 10, 10, 10, 1, ASSAY_CONFIDENCE_MEDIUM },
  /* From summaries alone never high. */
  { 10, 10, 0, 0, ASSAY_CONFIDENCE_MEDIUM },
  { 10, 3, 0, 0, ASSAY_CONFIDENCE_MEDIUM },
  { 10, 2, 2, 2, ASSAY_CONFIDENCE_LOW },
  { 10, 0, 0, 0, ASSAY_CONFIDENCE_LOW },
  { 0, 0, 0, 0, ASSAY_CONFIDENCE_LOW },
  { 100, 29, 29, 2, ASSAY_CONFIDENCE_LOW },
  { 100, 30, 30, 2, ASSAY_CONFIDENCE_MEDIUM },
  { 1, 1, 1, 2, ASSAY_CONFIDENCE_HIGH },
};

static void
test_verdict_confidence (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (confidence_cases); i++)
    {
      const ConfidenceCase *row = &confidence_cases[i];
      const AssayVerdictInput input = { .thresholds = assay_policy_get_thresholds (
                                            assay_policy_get_default ()),
                                        .n_facts = row->n_facts,
                                        .n_with_any = row->n_with_any,
                                        .n_with_page = row->n_with_page,
                                        .n_outlets = row->n_outlets };

      g_test_message ("case %u", i);
      g_assert_cmpint (assay_confidence_suggest (&input), ==, row->confidence);
    }
}

/* From draft and sources to the verdict: what outlets carry, and how they were read. */
#define STORY                                                                       \
  "The ferry contract was signed in Dover on Monday.\n"                             \
  "“We have agreed on a plan for the harbour,” said Anna Pell, who leads the board.\n"
#define PAGE                                                                        \
  "Anna Pell, who leads the board, said: “We have agreed on a plan for the harbour.” " \
  "The ferry contract was signed in Dover on Monday."
#define PAGE_2                                                                      \
  "In Dover the ferry contract was signed on Monday. “We have agreed on a plan for the " \
  "harbour,” Anna Pell, leader of the board, said."

typedef struct
{
  const char      *name;
  AnalysisPage     pages[2];
  guint            n_pages;
  AssayVerdict     verdict;
  AssayConfidence  confidence;
} WholeCase;

#define DAY     \
  {             \
    2025, 5, 14 \
  }
#define REUTERS "https://www.reuters.com/a"
#define AP "https://apnews.com/article/a"

static const WholeCase whole_cases[] = {
  { "two outlets, both read",
    { { .url = REUTERS, .text = PAGE, .published = DAY },
      { .url = AP, .text = PAGE_2, .published = DAY } },
    2, ASSAY_VERDICT_PASS, ASSAY_CONFIDENCE_HIGH },
  { "one outlet twice",
    { { .url = REUTERS, .text = PAGE, .published = DAY },
      { .url = REUTERS "b", .text = PAGE_2, .published = DAY } },
    2, ASSAY_VERDICT_PASS, ASSAY_CONFIDENCE_MEDIUM },
  { "one text under two names",
    { { .url = REUTERS, .text = PAGE, .published = DAY },
      { .url = AP, .text = PAGE, .published = DAY } },
    2, ASSAY_VERDICT_PASS, ASSAY_CONFIDENCE_MEDIUM },
  { "one never opened",
    { { .url = REUTERS, .text = PAGE, .published = DAY },
      { .url = AP, .listed = { .summary = (char *) PAGE_2 } } },
    2, ASSAY_VERDICT_OPEN, ASSAY_CONFIDENCE_MEDIUM },
  { "summaries alone",
    { { .url = REUTERS, .listed = { .summary = (char *) PAGE } },
      { .url = AP, .listed = { .summary = (char *) PAGE_2 } } },
    2, ASSAY_VERDICT_OPEN, ASSAY_CONFIDENCE_MEDIUM },
  { "another story",
    { { .url = REUTERS, .text = "A museum in Hull opened a hall of clocks.", .published = DAY } },
    1, ASSAY_VERDICT_OPEN, ASSAY_CONFIDENCE_LOW },
  { "no source", { { 0 } }, 0, ASSAY_VERDICT_OPEN, ASSAY_CONFIDENCE_LOW },
};

static void
test_verdict_whole (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (whole_cases); i++)
    {
      const WholeCase *row = &whole_cases[i];
      g_autoptr (AssayAnalysis)
          analysis = analysis_case_run (STORY, (AssayDay) DAY, row->pages, row->n_pages);
      g_autofree char *text = analysis_case_describe (analysis);

      g_test_message ("%s:\n%s", row->name, text);
      g_assert_cmpint (assay_analysis_get_verdict (analysis), ==, row->verdict);
      g_assert_cmpint (assay_analysis_get_confidence (analysis), ==, row->confidence);
    }
}

/* A draft of which the summary says that it differs from a source is not said to pass. */
static void
test_verdict_differing (void)
{
  static const char *const cases[][2] = {
    { "The council voted for the money by 31 to 22 on Monday 5 May.",
      "The money was approved by the full council on Tuesday 5 May by 31 votes to 22, with three "
      "abstentions." },
    { "The ferries to Saltney were never late in May, Anna Pell said.",
      "The ferries to Saltney were late in May, Anna Pell said." },
    { "Fewer ferries went to Saltney in May than in April, Anna Pell said.",
      "More ferries went to Saltney in May than in April, Anna Pell said." },
    { "“We have agreed on a plan for the harbour,” Tom Ridley said.",
      "“We have agreed on a plan for the harbour,” Anna Pell said." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (cases[i][0], cases[i][1]);
      g_autofree char *summary = assay_analysis_dup_summary (analysis);

      g_test_message ("%s", summary);
      g_assert_nonnull (strstr (summary, "The draft differs from a source in 1 place."));
      g_assert_cmpint (assay_analysis_get_verdict (analysis), ==, ASSAY_VERDICT_OPEN);
    }
}

#define MANY_QUOTED                                                                             \
  "“We have agreed on a plan for the harbour,” Anna Pell said.\n"                               \
  "“Nobody here was ever asked what the boats need,” Tom Ridley said.\n"                        \
  "“The square will be closed to cars from June,” Ida Holloway said.\n"                         \
  "“My customers come from the villages by bus,” Isaac Brandt said.\n"                          \
  "“There is no proof that our seed harms a bee,” Rupert Thorne said.\n"                        \
  "“The well has been dry since the quarry went down,” Hans Moll said.\n"

/* What the one page that was read does not have may stand in those that were not: it fails no draft until then. */
static void
test_verdict_waiting (void)
{
  const AnalysisPage pages[] = {
    { .text = "“We have agreed on a plan for the harbour,” Anna Pell said.", .published = DAY },
    { .url = REUTERS },
    { .url = AP },
  };
  g_autoptr (AssayAnalysis)
      waiting = analysis_case_run (MANY_QUOTED, (AssayDay) DAY, pages, G_N_ELEMENTS (pages));
  g_autoptr (AssayAnalysis) read = analysis_case_run (MANY_QUOTED, (AssayDay) DAY, pages, 1);
  g_autofree char *summary = assay_analysis_dup_summary (waiting);
  g_autofree char *notes = assay_analysis_dup_notes (waiting, ASSAY_CHECK_QUOTES);
  g_autofree char *message = assay_finding_dup_message (
      waiting, analysis_case_find (waiting, ASSAY_RULE_Q4, "Nobody here"));

  g_assert_cmpuint (assay_analysis_count_waiting (waiting), ==, 2);
  g_assert_cmpint (assay_analysis_get_verdict (waiting), ==, ASSAY_VERDICT_OPEN);
  g_assert_cmpint (assay_analysis_get_check (waiting, ASSAY_CHECK_QUOTES)->score, >=, 7);
  g_assert_nonnull (strstr (summary, "2 of 3 sources are not read yet"));
  g_assert_nonnull (strstr (notes, "2 sources are not read yet and may have what was not found"));
  g_assert_cmpstr (message, ==,
                   "No source at hand has this quotation; 2 sources are not read yet");

  g_assert_cmpuint (assay_analysis_count_waiting (read), ==, 0);
  g_assert_cmpint (assay_analysis_get_check (read, ASSAY_CHECK_QUOTES)->score, <=, 6);
}

/* Of links that nobody opened and nobody rates there is nothing to say. */
static void
test_verdict_unknown (void)
{
  const AnalysisPage unknown[] = { { .url = "https://one.example/a" },
                                   { .url = "https://two.example/b" } };
  const AnalysisPage rated[] = { { .url = "https://one.example/a" }, { .url = REUTERS } };
  g_autoptr (AssayAnalysis) nothing = analysis_case_run (STORY, (AssayDay) DAY, unknown, 2);
  g_autoptr (AssayAnalysis) known = analysis_case_run (STORY, (AssayDay) DAY, rated, 2);
  g_autofree char *notes = assay_analysis_dup_notes (nothing, ASSAY_CHECK_SOURCES);

  g_assert_cmpint (assay_analysis_get_check (nothing, ASSAY_CHECK_SOURCES)->score, ==, -1);
  g_assert_nonnull (strstr (notes, "Not enough evidence: no source was opened"));
  g_assert_cmpint (assay_analysis_get_check (known, ASSAY_CHECK_SOURCES)->score, >=, 9);
}

/* As of when: what the caller says, else the draft's date, else the newest source's; never the clock. */
static void
test_verdict_as_of (void)
{
  const AssayAnalysisOptions options = { .as_of = { 2025, 7, 1 } };
  const AnalysisPage pages[] = {
    { .text = "The board met.", .published = { 2025, 5, 12 } },
    { .text = "It met again.", .published = { 2025, 5, 13 } },
  };
  g_autoptr (AssayAnalysis)
      dated = analysis_case_run ("It met.", (AssayDay){ 2025, 5, 20 }, pages, 2);
  g_autoptr (AssayAnalysis) by_sources = analysis_case_run ("It met.", (AssayDay){ 0 }, pages, 2);
  g_autoptr (AssayAnalysis) undated = analysis_case_run ("It met.", (AssayDay){ 0 }, pages, 0);
  g_autoptr (AssayAnalysis) given = assay_analysis_new (assay_analysis_get_draft (dated),
                                                        assay_analysis_get_sources (dated),
                                                        &options, NULL, NULL);

  g_assert_cmpint (assay_day_compare (assay_analysis_get_as_of (dated), (AssayDay){ 2025, 5, 20 }),
                   ==, 0);
  g_assert_cmpint (
      assay_day_compare (assay_analysis_get_as_of (by_sources), (AssayDay){ 2025, 5, 13 }), ==, 0);
  g_assert_false (assay_day_is_set (assay_analysis_get_as_of (undated)));
  g_assert_cmpint (assay_day_compare (assay_analysis_get_as_of (given), options.as_of), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/verdict/waiting", test_verdict_waiting);
  g_test_add_func ("/analysis/verdict/unknown", test_verdict_unknown);
  g_test_add_func ("/analysis/verdict/differing", test_verdict_differing);
  g_test_add_func ("/analysis/verdict/suggest", test_verdict_suggest);
  g_test_add_func ("/analysis/verdict/confidence", test_verdict_confidence);
  g_test_add_func ("/analysis/verdict/whole", test_verdict_whole);
  g_test_add_func ("/analysis/verdict/as-of", test_verdict_as_of);

  return g_test_run ();
}
