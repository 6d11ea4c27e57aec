/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a source bears out, and what it only seems to. */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

#include "assay-wording.h"

/* Whether a source bears out the smallest fact that is @words of the draft. */
static gboolean
bears_out (AssayAnalysis *analysis,
           const char    *draft,
           const char    *words)
{
  const char *at = strstr (draft, words);
  guint begin = (guint) g_utf8_pointer_to_offset (draft, at);
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  guint n = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n);

  for (guint i = 0; i < n; i++)
    {
      const AssayFact *fact = &facts[evidence[i].fact];

      if (fact->span.begin == begin &&
          fact->span.end == begin + (guint) g_utf8_strlen (words, -1) &&
          evidence[i].stance == ASSAY_STANCE_SUPPORTS)
        return TRUE;
    }

  return FALSE;
}

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

/* What a source says only to take it back speaks against the draft, with what it puts in its place. */
static const AnalysisRule taken_back_cases[] = {
  { ASSAY_RULE_F1, "A ferry with 146 passengers ran aground.",
    "There were 164 passengers, not 146.", "146" },
  { ASSAY_RULE_F1, "A ferry with 164 passengers ran aground.",
    "There were 164 passengers, not 146.", NULL },
  { ASSAY_RULE_F1, "There were 164 passengers, not 146.",
    "There were 164 passengers, not 146.", NULL },
  { ASSAY_RULE_F1, "The new roof cost $85,000.", "The new roof cost $58,000 rather than $85,000.",
    "$85,000" },
  { ASSAY_RULE_F1, "The fire killed 11 people.",
    "The fire killed nine people, and not 11, as the mayor had said.", "11" },
  { ASSAY_RULE_F1, "The fire killed 11 people.",
    "The fire killed nine people instead of 11, as the mayor had said.", "11" },
  { ASSAY_RULE_F1, "The hall holds 300, if not 400, people.",
    "The hall holds 300, if not 400, people.", NULL },
  { ASSAY_RULE_F1, "He had not slept in 20 hours when the 300 guests came.",
    "He had not in 20 hours slept at all when the 300 guests came.", NULL },
  { ASSAY_RULE_N4, "The mill was founded by Gottlieb Voss.",
    "The mill was founded by Gottfried Voss, not Gottlieb Voss.", "Gottlieb Voss" },
  { ASSAY_RULE_N1, "The mill was founded by Gottlieb Voss.",
    "The mill was founded by Gottfried Voss, not Gottlieb Voss.", NULL },
  { ASSAY_RULE_N4, "The mill was founded by Gottfried Voss.",
    "The mill was founded by Gottfried Voss, not Gottlieb Voss.", NULL },
  { ASSAY_RULE_N4, "The race was won by Ana Ruiz.",
    "The race was won by Carol Hale, not by Ana Ruiz.", "Ana Ruiz" },
  { ASSAY_RULE_D1, "The bridge was opened on 3 May 2024.",
    "The bridge was opened on 5 May 2024, not on 3 May 2024.", "3 May 2024" },
  { ASSAY_RULE_D1, "The bridge was opened on 5 May 2024.",
    "The bridge was opened on 5 May 2024, not on 3 May 2024.", NULL },
  { ASSAY_RULE_D1, "The office will be closed on Friday.",
    "The office will be closed on Monday rather than Friday.", "Friday" },
};

static void
test_taken_back (void)
{
  ANALYSIS_CASE_CHECK (taken_back_cases);
}

/* The passage does not support it, either, and another source's figure stays. */
static void
test_taken_back_evidence (void)
{
  static const AnalysisPage pages[] = {
    { .url = "https://a.example/1", .text = "There were 164 passengers, not 146." },
    { .url = "https://b.example/2", .text = "The ferry had 164 passengers and 14 crew on board." },
  };
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (
      "A ferry with 146 passengers ran aground.", (AssayDay){ 2025, 5, 14 }, pages, 2);
  const AssayFinding *finding = analysis_case_find (analysis, ASSAY_RULE_F1, "146");
  guint n = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n);
  guint n_differ = 0;

  g_assert_nonnull (finding);
  g_assert_cmpstr (finding->values[1], ==, "164");
  for (guint i = 0; i < n; i++)
    {
      if ((int) evidence[i].fact != finding->fact)
        continue;
      g_assert_cmpint (evidence[i].stance, !=, ASSAY_STANCE_SUPPORTS);
      n_differ += evidence[i].stance == ASSAY_STANCE_DIFFERS;
    }
  g_assert_cmpuint (n_differ, >=, 1);
}

/* Two sources that contradict each other are told, though one of them bears the draft out; and it weighs less. */
static void
test_contradicted (void)
{
  static const AnalysisPage pages[] = {
    { .url = "https://a.example/1",
      .text = "The ferry had 146 passengers on board when it ran aground in fog at Skelwick." },
    { .url = "https://b.example/2",
      .text = "The ferry ran aground in fog at Skelwick. There were 164 passengers on board." },
  };
  const char *draft = "A ferry with 146 passengers on board ran aground in fog at Skelwick.";
  g_autoptr (AssayAnalysis) both = analysis_case_run (draft, (AssayDay){ 2025, 5, 14 }, pages, 2);
  g_autoptr (AssayAnalysis) one = analysis_case_run (draft, (AssayDay){ 2025, 5, 14 }, pages, 1);
  g_autoptr (AssayAnalysis)
      other = analysis_case_run (draft, (AssayDay){ 2025, 5, 14 }, pages + 1, 1);
  const AssayFinding *finding = analysis_case_find (both, ASSAY_RULE_F1, "146");
  const AssayFinding *alone = analysis_case_find (other, ASSAY_RULE_F1, "146");
  g_autofree char *message = NULL;

  g_assert_null (analysis_case_find (one, ASSAY_RULE_F1, "146"));
  g_assert_nonnull (alone);
  g_assert_nonnull (finding);
  g_assert_true (bears_out (both, draft, "146"));
  g_assert_cmpfloat (ABS (finding->points), <, ABS (alone->points));

  message = assay_finding_dup_message (both, finding);
  g_assert_cmpstr (message, ==,
                   "The sources contradict each other: b.example has 164, another has 146");
}

/* The same count of the same thing is the same, however little else the passage has of the sentence. */
static void
test_same_count (void)
{
  static const struct
  {
    const char *draft;
    const char *page;
    const char *words;
    gboolean    is_borne_out;
  } cases[] = {
    { "A car ferry with 164 passengers ran aground in fog off the harbour of Skelwick.",
      "There were 164 passengers and 14 crew on board.", "164", TRUE },
    { "A car ferry with 164 lorries ran aground in fog off the harbour of Skelwick.",
      "There were 164 passengers and 14 crew on board.", "164", FALSE },
    { "She is 27.", "She is 27 and her brother 31.", "27", TRUE },
    { "She is sixty-one.", "“I’m sixty-one,” she said.", "sixty-one", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const AnalysisPage page = { .url = "https://a.example/1", .text = cases[i].page };
      g_autoptr (AssayAnalysis)
          analysis = analysis_case_run (cases[i].draft, (AssayDay){ 2026, 11, 27 }, &page, 1);

      g_test_message ("%s", cases[i].draft);
      g_assert_true (bears_out (analysis, cases[i].draft, cases[i].words) == cases[i].is_borne_out);
    }
}

/* What cannot stand in each other's place is no difference; and what a passage lacks is told as that. */
static const AnalysisRule other_matter_cases[] = {
  { ASSAY_RULE_F1,
    "A steam whistle sounds over Tarrow Falls, New York, and thirty-eight people walk into a brick "
    "building beside Kessick Creek to make felt.",
    "Halloran & Voss has made felt in a brick building beside Kessick Creek in Tarrow Falls, New "
    "York, since 1874. It has 38 workers.",
    NULL },
  { ASSAY_RULE_F1, "The council sold three hundred and sixty-four thousand pianos in 1909.",
    "The council sold 364,545 pianos in 1909.", NULL },
  { ASSAY_RULE_F1, "The council sold three hundred and forty-six thousand pianos in 1909.",
    "The council sold 364,545 pianos in 1909.", "three hundred and forty-six thousand" },
  { ASSAY_RULE_D1, "There is a density gauge in the mill, bought in 1996.",
    "We got a density gauge for the mill in ninety-six.", NULL },
  { ASSAY_RULE_P4, "Everyone has a phone.", "Arrieta has a phone and a book.", NULL },
};

static void
test_other_matter (void)
{
  ANALYSIS_CASE_CHECK (other_matter_cases);
}

/* A day without its year is borne out by the same day, whether its page is dated or not. */
static void
test_yearless (void)
{
  static const struct
  {
    const char *draft;
    const char *page;
    const char *words;
    gboolean    is_borne_out;
  } cases[] = {
    { "The clinic opened on 3 October.", "The clinic opened on 3 October.", "3 October", TRUE },
    { "The clinic opened on October 3.", "The clinic opened on 3 October.", "October 3", TRUE },
    { "The lease ends on December 31st.", "The lease ends on Dec. 31.", "December 31st", TRUE },
    { "The clinic opened in October.", "The clinic opened in October.", "October", TRUE },
    { "The clinic opened on 3 October.", "The clinic opened on 5 October.", "3 October", FALSE },
    { "The clinic opened on 3 October 2019.", "The clinic opened on 3 October 2018.",
      "3 October 2019", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const AnalysisPage page = { .url = "https://a.example/1", .text = cases[i].page };
      g_autoptr (AssayAnalysis)
          dated = analysis_case_run (cases[i].draft, (AssayDay){ 2026, 11, 27 }, &page, 1);
      g_autoptr (AssayAnalysis)
          undated = analysis_case_run (cases[i].draft, (AssayDay){ 0 }, &page, 1);

      g_test_message ("%s", cases[i].draft);
      g_assert_true (bears_out (dated, cases[i].draft, cases[i].words) == cases[i].is_borne_out);
      g_assert_true (bears_out (undated, cases[i].draft, cases[i].words) == cases[i].is_borne_out);
    }
}

/* The whole day is named, not its number. */
static void
test_whole_day (void)
{
  const AnalysisPage page = { .url = "https://a.example/1",
                              .text = "The clinic in Harrow opened its doors on October 5." };
  g_autoptr (AssayAnalysis)
      analysis = analysis_case_run ("The clinic in Harrow opened its doors on October 3rd.",
                                    (AssayDay){ 2026, 11, 27 }, &page, 1);
  const AssayFinding *finding = analysis_case_find (analysis, ASSAY_RULE_D1, "October 3rd");

  g_assert_nonnull (finding);
  g_assert_cmpstr (finding->values[1], ==, "October 5");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/borne-out/reckoned", test_reckoned);

  g_test_add_func ("/analysis/borne-out/taken-back", test_taken_back);
  g_test_add_func ("/analysis/borne-out/taken-back/evidence", test_taken_back_evidence);

  g_test_add_func ("/analysis/borne-out/contradicted", test_contradicted);
  g_test_add_func ("/analysis/borne-out/same-count", test_same_count);
  g_test_add_func ("/analysis/borne-out/other-matter", test_other_matter);
  g_test_add_func ("/analysis/borne-out/yearless", test_yearless);
  g_test_add_func ("/analysis/borne-out/whole-day", test_whole_day);

  return g_test_run ();
}
