/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "analysis-case.h"

/* Which passages a fact gets, and in which order. */

static const char *const page =
    "The harbour board of Marlow met on Tuesday evening to talk about its two ferries.\n"
           "Members of the board met twice this spring, and the ferries of the harbour were on the "
           "list both times.\n"
           "Carla Weiss, who runs the yard, was asked to speak first.\n"
           "She told the meeting that the older boat, the Petrel, would be scrapped in October.\n"
           "A new vessel would cost the town nine million pounds, she said.\n"
           "The Petrel has crossed the bay since 1971 and carries sixty cars.\n"
           "Anglers asked for a longer pier.\n"
           "The next meeting is in June.\n";

/* The evidence of the statement that has these words. */
static const AssayEvidence *
find_evidence (AssayAnalysis *analysis,
               const char    *words,
               guint         *n)
{
  AssayText *text = assay_draft_get_text (assay_analysis_get_draft (analysis));
  const char *at = strstr (assay_text_get_utf8 (text), words);
  guint n_facts = 0;
  guint n_all = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayEvidence *all = assay_analysis_get_evidence (analysis, &n_all);
  const AssayEvidence *first = NULL;
  guint position = 0;

  g_assert_nonnull (at);
  position = assay_text_to_position (text, (gsize) (at - assay_text_get_utf8 (text)));
  *n = 0;

  for (guint i = 0; i < n_all; i++)
    {
      const AssayFact *fact = &facts[all[i].fact];

      if (fact->kind != ASSAY_FACT_STATEMENT || fact->span.begin > position ||
          fact->span.end <= position)
        continue;
      if (first == NULL)
        first = &all[i];
      (*n)++;
    }

  return first;
}

static char *
dup_context (AssayAnalysis       *analysis,
             const AssayEvidence *evidence)
{
  AssayReading *reading = assay_analysis_get_source_reading (analysis, evidence->source);

  return assay_text_dup_span (assay_reading_get_text (reading), evidence->context);
}

/* The sentence that says it comes first, though others have as many of its words. */
static void
test_evidence_order (void)
{
  static const struct
  {
    const char *draft;
    const char *first;
  } cases[] = {
    { "The Petrel will be broken up in October.", "She told the meeting" },
    { "A replacement would cost the town nine million pounds, the board was told.",
      "A new vessel" },
    { "The Petrel has carried cars over the bay since 1971.", "The Petrel has crossed" },
    { "The harbour board of Marlow met on Tuesday.", "The harbour board of Marlow met" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (cases[i].draft, page);
      guint n = 0;
      const AssayEvidence *evidence = find_evidence (analysis, cases[i].draft, &n);
      g_autofree char *context = NULL;

      g_test_message ("%s", cases[i].draft);
      g_assert_cmpuint (n, >, 0);
      context = dup_context (analysis, evidence);
      g_test_message ("%s", context);
      g_assert_true (g_str_has_prefix (context, cases[i].first));

      for (guint j = 1; j < n; j++)
        g_assert_cmpfloat (evidence[j].stance == evidence[0].stance ? evidence[j].score : 0.0, <=,
                           evidence[0].score);
    }
}

/* A statement keeps a few passages, also of one page, and each once. */
static void
test_evidence_passages (void)
{
  g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (
      "The harbour board met in Marlow, and its members talked about the two ferries.", page);
  guint n = 0;
  const AssayEvidence *evidence = find_evidence (analysis, "The harbour", &n);

  g_assert_cmpuint (n, >=, 2);
  g_assert_cmpuint (n, <=, 3);
  for (guint i = 1; i < n; i++)
    g_assert_cmpuint (evidence[i].context.begin, !=, evidence[i - 1].context.begin);
}

/* Of summaries each gives one: they are a sentence or two. */
static void
test_evidence_summaries (void)
{
  const AnalysisPage pages[] = {
    { .listed = { .summary = (char *) "The harbour board of Marlow met about the two ferries." } },
    { .listed = { .summary = (char *) "The board of Marlow's harbour met. Two ferries are old." } },
  };
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (
      "The harbour board of Marlow met about its ferries.", (AssayDay){ 2025, 5, 14 }, pages, 2);
  guint n = 0;
  const AssayEvidence *evidence = find_evidence (analysis, "The harbour", &n);

  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (evidence[0].source, !=, evidence[1].source);
}

/* Each list has what a look through all findings finds, in the same order. */
static void
check_list (const guint  *about,
            guint         n,
            const guint  *expected,
            guint         n_expected)
{
  g_assert_cmpuint (n, ==, n_expected);
  for (guint i = 0; i < n; i++)
    g_assert_cmpuint (about[i], ==, expected[i]);
}

static void
test_evidence_findings (void)
{
  const AnalysisPage pages[] = { { .text = page } };
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (
      "The Petrel, built in 1985, will clearly be scrapped in May.\n"
      "Critics said that a new vessel would cost 12 million pounds, a staggering sum.\n"
      "Dora Quill, who runs the yard, said nothing.\n",
      (AssayDay){ 2025, 5, 14 }, pages, G_N_ELEMENTS (pages));
  guint n_findings = 0;
  guint n_facts = 0;
  guint n_claims = 0;
  guint n = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  g_autofree guint *expected = g_new (guint, n_findings + 1);

  g_assert_cmpuint (n_findings, >, 3);
  assay_analysis_get_facts (analysis, &n_facts);
  assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);

  for (guint fact = 0; fact < n_facts; fact++)
    {
      const guint *about = assay_analysis_find_of_fact (analysis, fact, &n);
      guint n_expected = 0;

      for (guint i = 0; i < n_findings; i++)
        if (findings[i].fact == (int) fact)
          expected[n_expected++] = i;
      check_list (about, n, expected, n_expected);
    }

  for (guint claim = 0; claim < n_claims; claim++)
    {
      const guint *about = assay_analysis_find_of_claim (analysis, claim, &n);
      guint n_expected = 0;

      for (guint i = 0; i < n_findings; i++)
        if (findings[i].claim == (int) claim)
          expected[n_expected++] = i;
      check_list (about, n, expected, n_expected);
    }

  assay_analysis_find_of_fact (analysis, n_facts, &n);
  g_assert_cmpuint (n, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/evidence/order", test_evidence_order);
  g_test_add_func ("/evidence/passages", test_evidence_passages);
  g_test_add_func ("/evidence/summaries", test_evidence_summaries);
  g_test_add_func ("/evidence/findings", test_evidence_findings);

  return g_test_run ();
}
