/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

#include "assay-wording.h"

#define DAY     \
  {             \
    2025, 5, 14 \
  }

/* What a finding of one rule says. */
typedef struct
{
  AssayRuleId   rule;
  const char   *draft;
  AnalysisPage  page;
  AssayDay      date;
  const char   *message;
} MessageCase;

static const MessageCase message_cases[] = {
  { ASSAY_RULE_A1,
    "The council cut spending on roads by £3 million last year.",
    { .text = "The council met." },
    DAY,
    "Stated in the draft’s own voice; nobody is quoted or named for it" },
  { ASSAY_RULE_A2,
    "Critics say that the plan will fail.",
    { .text = "The council met." },
    DAY,
    "“Critics” is nobody in particular: name who said it" },
  { ASSAY_RULE_A2,
    "Critics, including Mayor Anna Pell, say that the plan will fail.",
    { .text = "The council met." },
    DAY,
    "Of “Critics, including Mayor Anna Pell” only Anna Pell is named: name who else said it" },
  { ASSAY_RULE_A2,
    "Critics of Mayor Anna Pell say that the plan will fail.",
    { .text = "The council met." },
    DAY,
    "“Critics of Mayor Anna Pell” is nobody in particular: name who said it" },
  { ASSAY_RULE_A3,
    "Gordon Blythe said that the ferry contract was a swindle.",
    { .url = "https://apnews.com/a", .text = "The ferry contract was signed." },
    DAY,
    "No source has Gordon Blythe saying anything of the kind: “that the ferry contract was a "
    "swindle”" },
  { ASSAY_RULE_A4,
    "Spending rose by a staggering sum.",
    { .text = "The council met." },
    DAY,
    "“staggering sum” judges in the draft’s own voice" },
  { ASSAY_RULE_Q0,
    "The board met.",
    { .text = "The board met." },
    DAY,
    "Nobody is quoted directly" },
  { ASSAY_RULE_Q1,
    "“We have agreed on a plan,” Anna Pell said.",
    { .url = "https://apnews.com/a", .text = "“We have agreed on a plan,” Anna Pell said." },
    DAY,
    "Associated Press has these words exactly" },
  { ASSAY_RULE_Q2,
    "“We have never agreed on a plan,” Anna Pell said.",
    { .url = "https://apnews.com/a", .text = "“We have agreed on a plan,” Anna Pell said." },
    DAY,
    "The draft puts in “never”; Associated Press has “We have agreed on a plan”" },
  { ASSAY_RULE_Q2,
    "“We were glad of the help,” Anna Pell said.",
    { .url = "https://apnews.com/a", .text = "“We were so glad of the help,” Anna Pell said." },
    DAY,
    "The draft leaves out “so”; Associated Press has “We were so glad of the help”" },
  { ASSAY_RULE_Q2,
    "“We will perhaps open the new school in May,” Anna Pell said.",
    { .url = "https://apnews.com/a",
      .text = "“We will surely open the new school in May,” Anna Pell said." },
    DAY,
    "The draft has “perhaps” where Associated Press has “surely”: “We will surely open the new "
    "school in May”" },
  { ASSAY_RULE_Q2,
    "“We were glad of the kind help of the whole town,” Anna Pell said.",
    { .url = "https://apnews.com/a",
      .text = "“We were so glad of the help of the old town,” Anna Pell said." },
    DAY,
    "Associated Press has it in other words: “We were so glad of the help of the old town”" },
  { ASSAY_RULE_Q4,
    "“They will drain every pond,” Anna Pell said.",
    { .text = "The board met." },
    DAY,
    "No source at hand has this quotation" },
  { ASSAY_RULE_Q5,
    "“They will drain every pond in the county.” The plan is on show.",
    { .text = "The board met." },
    DAY,
    "The draft does not say whose words these are" },
  { ASSAY_RULE_F1,
    "Thefts of bicycles in Norwich rose by 45% last year.",
    { .url = "https://apnews.com/a",
      .text = "Thefts of bicycles in Norwich rose by over 28% last year, police figures show." },
    DAY,
    "The draft has 45%; Associated Press has over 28%" },
  { ASSAY_RULE_F2,
    "The yard will lay off more than 350 welders.",
    { .text = "The yard said nothing." },
    DAY,
    "No source at hand has more than 350" },
  { ASSAY_RULE_N1,
    "The inquest was held in Carlisle.",
    { .text = "The inquest was held." },
    DAY,
    "No source at hand names Carlisle" },
  { ASSAY_RULE_Q6,
    "“We have agreed on a plan,” Tom Ridley said.",
    { .url = "https://apnews.com/a", .text = "“We have agreed on a plan,” Anna Pell said." },
    DAY,
    "Associated Press has these words from Anna Pell, not from Tom Ridley" },
  { ASSAY_RULE_Q7,
    "“We have agreed on a plan that we will not pay for,” Anna Pell said.",
    { .text = "“We have agreed on a plan,” Anna Pell said. The board met again in May. “It is a "
              "bridge that we will "
              "not pay for,” she said." },
    DAY,
    "Put together from two places: “We have agreed on a plan”, and “that we will not pay for”" },
  { ASSAY_RULE_F3,
    "Bicycle thefts in Norwich rise by 45%\nThefts of bicycles in Norwich rose by 28% last year.",
    { .text = "The board met." },
    DAY,
    "The draft has 28% here and 45% elsewhere: “Bicycle thefts in Norwich rise by 45%”" },
  { ASSAY_RULE_N2,
    "The plan was drawn up by Petra Haloran.",
    { .url = "https://apnews.com/a", .text = "The plan was drawn up by Petra Halloran." },
    DAY,
    "The draft has “Petra Haloran”; Associated Press spells it “Petra Halloran”" },
  { ASSAY_RULE_N2,
    "Petra Halloran drew up the plan. The mayor praised Petra Haloran for it.",
    { .text = "The board met." },
    DAY,
    "The draft has “Petra Haloran” here and “Petra Halloran” elsewhere" },
  { ASSAY_RULE_N3,
    "The plan was drawn up by Deputy Mayor Anna Pell in the town hall.",
    { .url = "https://apnews.com/a", .text = "Mayor Anna Pell drew up the plan." },
    DAY,
    "The draft calls Anna Pell “Deputy Mayor”; Associated Press has “Mayor”" },
  { ASSAY_RULE_D2,
    "The board met last month.",
    { .text = "The board met." },
    { 0 },
    "The draft says “last month”, and not of which day" },
  { ASSAY_RULE_D3,
    "The board met.",
    { .text = "The board met." },
    { 0 },
    "The draft does not say when it was written, and no source is dated" },
  { ASSAY_RULE_D3,
    "The board met.",
    { .text = "The board met.", .published = DAY },
    { 0 },
    "The draft does not say when it was written; it is judged as of 14 May 2025" },
  { ASSAY_RULE_D4,
    "The board met.",
    { .url = "https://apnews.com/a", .text = "The board met.", .published = { 2024, 2, 29 } },
    DAY,
    "Associated Press is of 29 February 2024, and the draft is judged as of 14 May 2025" },
  { ASSAY_RULE_S1,
    "The board met.",
    { .url = "https://apnews.com/a", .listed = { .unreadable = TRUE } },
    DAY,
    "Associated Press could not be read, so nothing can be held against it" },
  { ASSAY_RULE_S2,
    "The board met.",
    { .url = "https://apnews.com/a", .listed = { .summary = (char *) "The board met." } },
    DAY,
    "Associated Press has not been opened here; its summary is second-hand" },
  { ASSAY_RULE_S5,
    "The board met.",
    { .url = "https://www.ansa.ltd/a", .text = "The board met." },
    DAY,
    "ansa.ltd imitates the address of another outlet" },
  { ASSAY_RULE_S6,
    "The board met.",
    { .url = "https://apnews.com/a?utm_source=openai", .text = "The board met." },
    DAY,
    "The link to Associated Press came through an AI tool (openai); its summary may be the "
    "tool’s" },
  { ASSAY_RULE_S8,
    "The board met.",
    { .url = "https://paper.example/sponsored/a", .text = "The board met." },
    DAY,
    "paper.example: by its address somebody paid for this page" },
  { ASSAY_RULE_S8,
    "The board met.",
    { .url = "https://www.prnewswire.com/a", .text = "The board met." },
    DAY,
    "PR Newswire: by its address a press release" },
  { ASSAY_RULE_S8,
    "The board met.",
    { .url = "https://www.theguardian.com/commentisfree/a", .text = "The board met." },
    DAY,
    "The Guardian: by its address an opinion piece" },
  { ASSAY_RULE_P1,
    "The ministry closed 14 prisons in 2023 and moved 6,000 inmates abroad.",
    { .text = "A museum opened a hall of clocks." },
    DAY,
    "No passage of a source at hand says this" },
};

static void
test_wording_messages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (message_cases); i++)
    {
      const MessageCase *row = &message_cases[i];
      g_autoptr (AssayAnalysis) analysis = analysis_case_run (row->draft, row->date, &row->page, 1);
      const AssayFinding *finding = analysis_case_find (analysis, row->rule, NULL);
      g_autofree char *message = NULL;

      if (finding == NULL)
        {
          g_test_message ("%s is not raised on “%s”", assay_rule_get (row->rule)->code, row->draft);
          g_test_fail ();
          continue;
        }

      message = assay_finding_dup_message (analysis, finding);
      g_assert_cmpstr (message, ==, row->message);
    }
}

/* The words of a draft may be long, and may have line ends; a message has neither. */
static void
test_wording_long (void)
{
  g_autoptr (GString) draft = g_string_new ("Gordon Blythe said that the ferry contract was");
  g_autoptr (AssayAnalysis) analysis = NULL;
  const AssayFinding *finding = NULL;
  g_autofree char *message = NULL;

  for (guint i = 0; i < 60; i++)
    g_string_append (draft, " an older swindle than");
  g_string_append (draft, " any.");

  analysis = analysis_case_run_one (draft->str, "The ferry contract was signed.");
  finding = analysis_case_find (analysis, ASSAY_RULE_A3, NULL);
  g_assert_nonnull (finding);
  message = assay_finding_dup_message (analysis, finding);
  g_assert_cmpint (g_utf8_strlen (message, -1), <, 200);
  g_assert_nonnull (strstr (message, "…”"));
  g_assert_null (strchr (message, '\n'));
}

/* Notes of one check: what they must say and must not, by what the draft has. */
typedef struct
{
  const char   *draft;
  AssayDay      date;
  AnalysisPage  pages[2];
  guint         n_pages;
  AssayCheck    check;
  const char   *notes;
} NoteCase;

#define QUOTED_ONCE "“We have agreed on a plan,” Anna Pell said."
#define QUOTED_TWICE QUOTED_ONCE " “The ferry will sail in June,” she said."

static const NoteCase note_cases[] = {
  { "The board met.",
    { 0 },
    { { 0 } },
    0,
    ASSAY_CHECK_FRESHNESS,
    "Not enough evidence: neither the draft nor a source is dated. Write the day below the "
    "headline." },
  { "The board met.",
    DAY,
    { { 0 } },
    0,
    ASSAY_CHECK_QUOTES,
    "Not enough evidence: the draft names no source. Add what it rests on." },
  { "The board met.",
    DAY,
    { { .listed = { .unreadable = TRUE } } },
    1,
    ASSAY_CHECK_PLAUSIBILITY,
    "Not enough evidence: no source says anything that can be read here. Open the sources." },
  { "The board met.",
    DAY,
    { { .text = "It met.", .published = DAY } },
    1,
    ASSAY_CHECK_FRESHNESS,
    "The draft is dated 14 May 2025. No dated source is more than 180 days older." },
  /* Where no source is dated, nothing is said of their age. */
  { "The board met.",
    DAY,
    { { .text = "It met." } },
    1,
    ASSAY_CHECK_FRESHNESS,
    "The draft is dated 14 May 2025. No finding takes a point." },
  { "The board met.",
    DAY,
    { { .url = "https://apnews.com/a", .text = "It met.", .published = { 2023, 5, 1 } } },
    1,
    ASSAY_CHECK_FRESHNESS,
    "The draft is dated 14 May 2025. 1 source is more than 180 days older: Associated Press." },
  { "The board met.",
    DAY,
    { { .url = "https://apnews.com/a", .text = "It met.", .published = { 2023, 5, 1 } },
      { .url = "https://www.reuters.com/a", .text = "It met.", .published = { 2023, 5, 1 } } },
    2,
    ASSAY_CHECK_FRESHNESS,
    "The draft is dated 14 May 2025. 2 sources are more than 180 days older: Associated Press, "
    "Reuters." },
  { QUOTED_ONCE,
    DAY,
    { { .text = QUOTED_ONCE } },
    1,
    ASSAY_CHECK_QUOTES,
    "1 quotation stands word for word in a source. No finding takes a point." },
  { QUOTED_TWICE,
    DAY,
    { { .text = QUOTED_TWICE } },
    1,
    ASSAY_CHECK_QUOTES,
    "2 quotations stand word for word in a source. No finding takes a point." },
  { QUOTED_TWICE,
    DAY,
    { { .text = "Rain fell." } },
    1,
    ASSAY_CHECK_QUOTES,
    "2 quotations are in no source at hand. Together the findings take 3 of ten points." },
  { "The board met.",
    DAY,
    { { .url = "https://apnews.com/a", .text = "The board met." } },
    1,
    ASSAY_CHECK_SOURCES,
    "1 source was read, and nothing speaks against it. No finding takes a point." },
  { "The board met.",
    DAY,
    { { .url = "https://apnews.com/a", .text = "The board met." },
      { .url = "https://apnews.com/b", .text = "The board met." } },
    2,
    ASSAY_CHECK_SOURCES,
    "2 sources were read, and nothing speaks against them. No finding takes a point." },
  { "The board met.",
    DAY,
    { { .url = "https://apnews.com/a", .listed = { .summary = (char *) "The board met." } } },
    1,
    ASSAY_CHECK_SOURCES,
    "The only source has not been opened here, so its summary is second-hand. Together the "
    "findings "
    "take 0.25 of ten points." },
  { "The board met.",
    DAY,
    { { .url = "https://apnews.com/a", .listed = { .summary = (char *) "The board met." } },
      { .url = "https://apnews.com/b", .text = "The board met." } },
    2,
    ASSAY_CHECK_SOURCES,
    "1 of 2 sources has not been opened here, so its summary is second-hand. Together the findings "
    "take 0.25 of ten points." },
  { "The board met.",
    DAY,
    { { .url = "https://apnews.com/a", .listed = { .summary = (char *) "The board met." } },
      { .url = "https://apnews.com/b", .listed = { .summary = (char *) "The board met." } } },
    2,
    ASSAY_CHECK_SOURCES,
    "2 of 2 sources have not been opened here, so their summaries are second-hand. Together the "
    "findings take 0.5 of ten points." },
  { "The board met.",
    DAY,
    { { .text = "The board met." } },
    1,
    ASSAY_CHECK_PLAUSIBILITY,
    "No figure, name or statement stands against the sources at hand. Together the findings take "
    "0.05 of ten points." },
  { "The board met in Carlisle.",
    DAY,
    { { .text = "The board met." } },
    1,
    ASSAY_CHECK_PLAUSIBILITY,
    "Names in no source at hand: “Carlisle”. 1 statement is supported by no source at hand." },
};

static void
test_wording_notes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (note_cases); i++)
    {
      const NoteCase *row = &note_cases[i];
      g_autoptr (AssayAnalysis)
          analysis = analysis_case_run (row->draft, row->date, row->pages, row->n_pages);
      g_autofree char *notes = assay_analysis_dup_notes (analysis, row->check);

      if (g_str_equal (notes, row->notes))
        continue;

      g_test_message ("case %u: “%s”, not “%s”", i, notes, row->notes);
      g_test_fail ();
    }
}

typedef struct
{
  const char   *draft;
  AnalysisPage  page;
  guint         n_pages;
  const char   *says;
  const char   *never;
} SummaryCase;

static const SummaryCase summary_cases[] = {
  { "The board met.",
    { 0 },
    0,
    "The draft names no source, so nothing in it can be held against anything.",
    "differ" },
  { "The board met.", { .text = "The board met." }, 1, "does not differ from the sources at hand",
    "second-hand" },
  /* Nothing that can be held against it is no praise. */
  { "The board met.",
    { .listed = { .unreadable = TRUE } },
    1,
    "No source says anything that can be read here",
    "does not differ" },
  { "The board met in Carlisle.", { .text = "The board met." }, 1,
    "1 figure, name or saying is in no source at hand.", "does not differ" },
  { "Thefts of bicycles in Norwich rose by 45% last year.",
    { .text = "Thefts of bicycles in Norwich rose by 28% last year." },
    1,
    "The draft differs from a source in 1 place.",
    "does not differ" },
  { "The board met.",
    { .listed = { .summary = (char *) "The board met." } },
    1,
    "Open the sources",
    "All sources were read" },
  { "The government will abolish the tax on books.",
    { .text = "The government may abolish the tax on books, if the budget allows it." },
    1,
    "differs from a source in 1 place",
    "does not differ" },
};

static void
test_wording_summary (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (summary_cases); i++)
    {
      const SummaryCase *row = &summary_cases[i];
      g_autoptr (AssayAnalysis)
          analysis = analysis_case_run (row->draft, (AssayDay) DAY, &row->page, row->n_pages);
      g_autofree char *summary = assay_analysis_dup_summary (analysis);

      g_test_message ("%s", summary);
      g_assert_nonnull (strstr (summary, row->says));
      g_assert_null (strstr (summary, row->never));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/wording/messages", test_wording_messages);
  g_test_add_func ("/analysis/wording/long", test_wording_long);
  g_test_add_func ("/analysis/wording/notes", test_wording_notes);
  g_test_add_func ("/analysis/wording/summary", test_wording_summary);

  return g_test_run ();
}
