/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"
#include "assay-analysis-private.h"
#include "assay-wording.h"

/*
 * The draft held against itself, and what of its names, days and words hangs on where they are from.
 */

/* What a page says and a draft may have taken over. */
#define HARBOUR \
  "The harbour board met in the old customs house on Monday evening and agreed after four hours " \
  "of talks to close the northern bridge for the whole of the winter, since its steel was found " \
  "to be weaker than the engineers had thought when they last looked at it."

static const AnalysisRule figure_cases[] = {
  /* F3: told at the later of the two. */
  { ASSAY_RULE_F3,
    "Thefts of bicycles in Norwich rose by 45% last year. The police opened a new office.\n"
    "The council met because thefts of bicycles in Norwich rose by 28% last year.",
    NULL, "28%" },
  { ASSAY_RULE_F3,
    "Bicycle thefts in Norwich rise by 45%\n"
    "Thefts of bicycles in Norwich rose by 28% last year, the police said.",
    NULL, "28%" },
  { ASSAY_RULE_F3,
    "The new harbour bridge will cost £90 million. The mayor spoke.\n"
    "The council will borrow the £60 million that the new harbour bridge will cost.",
    NULL, "£60 million" },
  { ASSAY_RULE_F3,
    "Waits at the Ashdown clinic grew by 40% last year, said Petra Halloran.\n"
    "Last year waits at the Ashdown clinic grew by 30%, Petra Haloran told the board.",
    NULL, "30%" },
  /* Near misses: of another place, of another year, in a list, in a comparison, of somebody else, rounded. */
  { ASSAY_RULE_F3,
    "Thefts of bicycles in Norwich rose by 45% last year.\n"
    "The council met because thefts of bicycles in Leeds rose by 28% last year.",
    NULL, NULL },
  { ASSAY_RULE_F3,
    "Thefts of bicycles in Norwich rose by 45% in 2023.\n"
    "Thefts of bicycles in Norwich rose by 28% in 2024.",
    NULL, NULL },
  { ASSAY_RULE_F3,
    "Average tips in one shift: £60 a waiter.\nAverage tips in one shift: £20 a waiter.", NULL,
    NULL },
  { ASSAY_RULE_F3,
    "Of the voters in Hull, 45% chose the mayor and 28% chose the rival.\n"
    "Of the voters in Hull, 28% chose the rival and 45% chose the mayor.",
    NULL, NULL },
  { ASSAY_RULE_F3,
    "He has worked at the harbour yard for 24 years.\n"
    "She has worked at the harbour yard for 13 years.",
    NULL, NULL },
  { ASSAY_RULE_F3,
    "Thefts of bicycles in Norwich rose by 44.7% last year.\n"
    "Thefts of bicycles in Norwich rose by nearly 45% last year.",
    NULL, NULL },
};

static const AnalysisRule spelling_cases[] = {
  /* N2: otherwise than a source. */
  { ASSAY_RULE_N2, "The plan was drawn up by Petra Haloran, the mayor said.",
    "The plan was drawn up by Petra Halloran, the mayor said.", "Petra Haloran" },
  { ASSAY_RULE_N1, "The plan was drawn up by Petra Haloran, the mayor said.",
    "The plan was drawn up by Petra Halloran, the mayor said.", NULL },
  { ASSAY_RULE_N2, "The plan was drawn up by Petra Hallroan, the mayor said.",
    "The plan was drawn up by Petra Halloran, the mayor said.", "Petra Hallroan" },
  { ASSAY_RULE_N2, "The inquest will be held in Carlilse.", "The inquest was held in Carlisle.",
    "Carlilse" },
  /* Elsewhere in the draft. */
  { ASSAY_RULE_N2, "Petra Halloran drew up the plan. The mayor praised Petra Haloran for it.", NULL,
    "Petra Haloran" },
  { ASSAY_RULE_N2, "Petra Halloran drew up the plan. The mayor praised Petra Halloran for it.",
    NULL, NULL },
  /* An ending, two names that many bear, and what a machine makes of a mark. */
  { ASSAY_RULE_N2, "The Albanian minister flew to Albania.", "The minister flew to Albania.",
    NULL },
  { ASSAY_RULE_N2, "Marina Pell met Martina Pell.", NULL, NULL },
  { ASSAY_RULE_N2, "Peter O’Toole played the king. Peter O'Toole was praised.", NULL, NULL },
  { ASSAY_RULE_N2, "Both were there: Anna Pellow and Anna Pollow.",
    "Anna Pellow was there. So was Anna Pollow.", NULL },

  /* N3 */
  { ASSAY_RULE_N3, "The plan was drawn up by Deputy Mayor Anna Pell in the town hall.",
    "Mayor Anna Pell drew up the plan in the town hall.", "Deputy Mayor" },
  { ASSAY_RULE_N3, "The plan was drawn up by President Anna Pell in the palace.",
    "Former President Anna Pell drew up the plan in the palace.", "President" },
  { ASSAY_RULE_N3, "Anna Pell, the chief executive of the yard, drew up the plan.",
    "Anna Pell, the chairwoman of the yard, drew up the plan.", "chief executive" },
  { ASSAY_RULE_N3, "Health Secretary Anna Pell drew up the plan.",
    "Justice Secretary Anna Pell drew up the plan.", "Health Secretary" },
  { ASSAY_RULE_N3, "The plan was drawn up by Mayor Anna Pell in the town hall.",
    "Mayor Anna Pell drew up the plan in the town hall.", NULL },
  { ASSAY_RULE_N3, "Anna Pell, the chief executive of the yard, drew up the plan.",
    "Anna Pell, chairwoman and CEO of the yard, drew up the plan.", NULL },
  { ASSAY_RULE_N3, "Justice Minister Anna Pell drew up the plan.",
    "Anna Pell, a member of parliament, drew up the plan.", NULL },
  { ASSAY_RULE_N3, "Mayor Anna Pell drew up the plan.",
    "Deputy Mayor Tom Ridley drew up the plan of Anna Pell.", NULL },
};

static const AnalysisRule recycled_cases[] = {
  /* D5 */
  { ASSAY_RULE_D5, HARBOUR, HARBOUR " The mayor was not there.", "The harbour board met" },
  { ASSAY_RULE_D5,
    "The board decided to shut the northern bridge until spring. Engineers had found that its "
    "steel was weaker than they once thought. Talks took four hours, and were held on Monday in "
    "the old customs house; the mayor did not come to them at all, nor did she send a letter.",
    HARBOUR, NULL },
  { ASSAY_RULE_D5, "Anna Pell said: “" HARBOUR "”", HARBOUR, NULL },
  { ASSAY_RULE_D5, "The harbour board met in the old customs house on Monday evening.", HARBOUR,
    NULL },
};

static void
test_itself_figures (void)
{
  ANALYSIS_CASE_CHECK (figure_cases);
}

static void
test_itself_spellings (void)
{
  ANALYSIS_CASE_CHECK (spelling_cases);
}

static void
test_itself_recycled (void)
{
  g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (HARBOUR, HARBOUR " It rained.");
  const AssayFinding *finding = analysis_case_find (analysis, ASSAY_RULE_D5, NULL);

  ANALYSIS_CASE_CHECK (recycled_cases);

  /* All of it, which takes all that the rule may. */
  g_assert_nonnull (finding);
  g_assert_cmpstr (finding->values[1], ==, "100");
  g_assert_cmpfloat (finding->points, ==, 3.0);
}

static AssayEarlier *
make_earlier (const char *title,
              const char *words)
{
  AssayEarlier *earlier = assay_earlier_new ();
  g_autoptr (AssayText) text = assay_text_new (words, -1);
  const AssayEarlierDraft draft = { .title = (char *) title,
                                    .file = (char *) "bridge.assay",
                                    .saved_at = (char *) "2025-04-02T09:00:00Z",
                                    .text = text };

  assay_earlier_add (earlier, &draft);

  return earlier;
}

/* What an earlier draft has is told by that draft, and is nothing where no library was asked. */
static void
test_itself_recycled_earlier (void)
{
  const AssayDay day = { 2025, 5, 14 };
  const AnalysisPage page = { .text = HARBOUR " It rained.", .published = day };
  g_autoptr (AssayEarlier) earlier = make_earlier ("Bridge closes", HARBOUR);
  g_autoptr (AssayEarlier) other = make_earlier ("Fees rise", "Fees of ferries will rise by 9%.");
  g_autoptr (AssayAnalysis) alone = analysis_case_run_earlier (HARBOUR, day, NULL, 0, earlier);
  g_autoptr (AssayAnalysis) both = analysis_case_run_earlier (HARBOUR, day, &page, 1, earlier);
  g_autoptr (AssayAnalysis) unlike = analysis_case_run_earlier (HARBOUR, day, NULL, 0, other);
  g_autoptr (AssayAnalysis) unasked = analysis_case_run_earlier (HARBOUR, day, NULL, 0, NULL);
  const AssayFinding *finding = analysis_case_find (alone, ASSAY_RULE_D5, "four hours of talks");
  g_autofree char *message = NULL;

  g_assert_nonnull (finding);
  g_assert_cmpuint (finding->n_sources, ==, 0);
  g_assert_cmpfloat (finding->points, ==, 3.0);
  message = assay_finding_dup_message (alone, finding);
  g_assert_cmpstr (message, ==,
                   "49 words in a row stand in the earlier draft “Bridge closes” (2 April 2025, "
                   "bridge.assay) too; such passages are 100% of the draft");

  /* Once is enough: the page is named, as both have all of it. */
  g_assert_cmpuint (analysis_case_count (both, ASSAY_RULE_D5), ==, 1);
  g_assert_cmpuint (analysis_case_find (both, ASSAY_RULE_D5, NULL)->n_sources, ==, 1);
  g_assert_cmpuint (analysis_case_count (unlike, ASSAY_RULE_D5), ==, 0);
  g_assert_cmpuint (analysis_case_count (unasked, ASSAY_RULE_D5), ==, 0);
}

/* A summary that came with the draft was read by nobody: what the draft has of it was not taken over. */
static void
test_itself_recycled_summary (void)
{
  const AnalysisPage page = { .listed = { .summary = (char *) HARBOUR } };
  g_autoptr (AssayAnalysis)
      analysis = analysis_case_run (HARBOUR, (AssayDay){ 2025, 5, 14 }, &page, 1);

  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_D5), ==, 0);
}

/* D2: only of a draft without a day, and only what is counted from the day of writing. */
static void
test_itself_anchors (void)
{
  static const struct
  {
    const char *draft;
    guint       n;
  } cases[] = {
    { "The board met last month and agreed on a plan.", 1 },
    { "The board met yesterday. It will meet next week.", 2 },
    { "The board met on Tuesday.", 1 },
    { "The board met on 12 May 2025.", 0 },
    { "The board will meet on 12 May.", 0 },
    { "The board met on 12 May 2025 and again the next day.", 0 },
    { "The board met on 12 May 2025. Two weeks later it met again.", 0 },
    { "“We met last month,” Anna Pell said.", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayAnalysis) bare = analysis_case_run (cases[i].draft, (AssayDay){ 0 }, NULL, 0);
      g_autoptr (AssayAnalysis)
          dated = analysis_case_run (cases[i].draft, (AssayDay){ 2025, 5, 14 }, NULL, 0);

      g_assert_cmpuint (analysis_case_count (bare, ASSAY_RULE_D2), ==, cases[i].n);
      g_assert_cmpuint (analysis_case_count (dated, ASSAY_RULE_D2), ==, 0);
    }
}

/* Q3: the page that is named was read and has not the words; another has. */
static void
test_itself_named (void)
{
  const char *words = "“We have agreed on a plan for the harbour,” Anna Pell said.";
  const char *draft = "“We have agreed on a plan for the harbour,” Anna Pell told the Associated "
                      "Press.";
  AnalysisPage pages[] = {
    { .url = "https://apnews.com/article/a", .text = "The board of the harbour met on Monday." },
    { .url = "https://www.bbc.co.uk/news/a", .text = words },
  };
  g_autoptr (AssayAnalysis)
      elsewhere = analysis_case_run (draft, (AssayDay){ 2025, 5, 14 }, pages, 2);
  g_autoptr (AssayAnalysis) nobody = analysis_case_run (words, (AssayDay){ 2025, 5, 14 }, pages, 2);
  g_autoptr (AssayAnalysis) passed_on = NULL;
  g_autoptr (AssayAnalysis) unread = NULL;
  g_autoptr (AssayAnalysis) right = NULL;

  g_assert_cmpuint (analysis_case_count (elsewhere, ASSAY_RULE_Q3), ==, 1);
  g_assert_cmpuint (analysis_case_count (nobody, ASSAY_RULE_Q3), ==, 0);

  /* The BBC has it from the agency, and says so. */
  pages[1]
      .text = "“We have agreed on a plan for the harbour,” Anna Pell told the Associated Press.";
  passed_on = analysis_case_run (draft, (AssayDay){ 2025, 5, 14 }, pages, 2);
  g_assert_cmpuint (analysis_case_count (passed_on, ASSAY_RULE_Q3), ==, 0);

  /* Nobody has seen what the agency has. */
  pages[0].text = NULL;
  pages[1].text = words;
  unread = analysis_case_run (draft, (AssayDay){ 2025, 5, 14 }, pages, 2);
  g_assert_cmpuint (analysis_case_count (unread, ASSAY_RULE_Q3), ==, 0);

  pages[0].text = words;
  right = analysis_case_run (draft, (AssayDay){ 2025, 5, 14 }, pages, 2);
  g_assert_cmpuint (analysis_case_count (right, ASSAY_RULE_Q3), ==, 0);
}

/* A dateline says when it was written; its year is the one that its sources are of. */
static void
test_itself_dateline (void)
{
  static const struct
  {
    const char *draft;
    AssayDay    newest;
    AssayDay    written;
  } cases[] = {
    { "SANDHAVEN, Nov 27 - The board met on Tuesday, the board said.",
      { 2026, 11, 26 },
      { 2026, 11, 27 } },
    { "SANDHAVEN, Nov 27 (Reuters) - The board met on Tuesday.",
      { 2026, 11, 0 },
      { 2026, 11, 27 } },
    { "LONDON, 2 January – The board met in September.", { 2026, 12, 30 }, { 2027, 1, 2 } },
    { "LONDON, Dec 30 – The board met in September.", { 2027, 1, 2 }, { 2026, 12, 30 } },
    { "On 2 January the board met – in Dover.", { 2026, 12, 30 }, { 0 } },
    { "LONDON, 2 January – The board met in September.", { 0 }, { 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const AnalysisPage page = { .text = "The board met.", .published = cases[i].newest };
      g_autoptr (AssayAnalysis)
          analysis = analysis_case_run (cases[i].draft, (AssayDay){ 0 }, &page, 1);
      AssayDay written = assay_analysis_get_written (analysis);
      gboolean is_told = cases[i].written.year != 0;

      g_test_message ("%s", cases[i].draft);
      g_assert_cmpmem (&written, sizeof written, &cases[i].written, sizeof written);
      g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_D3), ==, !is_told);
      g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_D6), ==, 0);
      if (is_told)
        g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_D2), ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/itself/dateline", test_itself_dateline);
  g_test_add_func ("/analysis/itself/figures", test_itself_figures);
  g_test_add_func ("/analysis/itself/spellings", test_itself_spellings);
  g_test_add_func ("/analysis/itself/recycled", test_itself_recycled);
  g_test_add_func ("/analysis/itself/recycled-summary", test_itself_recycled_summary);
  g_test_add_func ("/analysis/itself/recycled-earlier", test_itself_recycled_earlier);
  g_test_add_func ("/analysis/itself/anchors", test_itself_anchors);
  g_test_add_func ("/analysis/itself/named", test_itself_named);

  return g_test_run ();
}
