/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

#include "assay-wording.h"

/*
 * No note states what no finding says: every sentence goes away, or says something else, when one rule of
 * its check is off. And every note has two to five of them.
 */

#define DAY     \
  {             \
    2025, 5, 14 \
  }

typedef struct
{
  const char   *name;
  const char   *draft;
  AssayDay      date;
  AnalysisPage  pages[3];
  guint         n_pages;
} NotesCase;

static const NotesCase notes_cases[] = {
  { "clean",
    "The ferry contract was signed in Dover on Monday.\n"
    "“We have agreed on a plan for the harbour,” said Anna Pell, who leads the board.",
    DAY,
    { { .url = "https://www.reuters.com/a",
        .text = "Anna Pell, who leads the board, said: “We have agreed on a plan for the harbour.” "
                "The "
                "ferry contract was signed in Dover on Monday.",
        .published = DAY } },
    1 },
  { "figures",
    "Thefts of bicycles in Norwich rose by 45% last year, Anna Pell said. The yard in Carlisle "
    "will lay "
    "off 3,500 welders, and it was a glaring example.",
    DAY,
    { { .url = "https://apnews.com/article/a",
        .text = "Thefts of bicycles in Norwich rose by 28% last year, the mayor Anna Pell said.",
        .published = DAY } },
    1 },
  { "quotations",
    "“They will drain every pond in the county,” she said. Critics called it a desperate plan. "
    "“Nobody "
    "asked us,” said Gordon Blythe. Sources say that the mayor will go. “It is over.”",
    { 0 },
    { { .url = "https://www.reuters.com/b",
        .text = "“They may drain every pond in the county,” Pell said.",
        .published = DAY } },
    1 },
  { "sources",
    "Rents rose by 40% in Hull. Gordon Blythe said that the ferry contract was a swindle.",
    DAY,
    { { .url = "https://www.dailymail.co.uk/c", .listed = { .unreadable = TRUE } },
      { .url = "https://paper.example/d?utm_source=openai",
        .listed = { .summary = (char *) "Rents in Hull rose by 40 percent." } },
      { .url = "https://apnews.com/article/e",
        .text = "Rents rose in Hull.",
        .published = { 2021, 1, 4 } } },
    3 },
  { "nothing at hand", "The board met in Hull.", DAY, { { 0 } }, 0 },
};

/* Sentences end with a full stop before a space and a capital or a digit, or at the end. */
static GPtrArray *
split_sentences (const char *text)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);
  const char *begin = text;

  for (const char *p = text; *p != '\0'; p++)
    {
      gboolean is_end = *p == '.' && (p[1] == '\0' || (p[1] == ' ' && !g_ascii_islower (p[2])));

      if (!is_end)
        continue;

      g_ptr_array_add (sentences, g_strndup (begin, (gsize) (p + 1 - begin)));
      begin = p[1] == '\0' ? p + 1 : p + 2;
    }

  g_assert_cmpstr (begin, ==, "");

  return sentences;
}

static AssayAnalysis *
analyse_without (AssayAnalysis *analysis,
                 AssayRuleId    rule)
{
  AssayPolicyEditor *editor = assay_policy_edit (assay_policy_get_default ());
  AssayAnalysisOptions options = { 0 };
  g_autoptr (AssayPolicy) policy = NULL;

  editor->rules[rule].is_on = FALSE;
  policy = assay_policy_editor_end (editor);
  options.policy = policy;

  return assay_analysis_new (assay_analysis_get_draft (analysis),
                             assay_analysis_get_sources (analysis), &options, NULL, NULL);
}

static gboolean
traces_to_a_rule (AssayAnalysis *analysis,
                  AssayCheck     check,
                  const char    *sentence)
{
  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      g_autoptr (AssayAnalysis) without = NULL;
      g_autofree char *notes = NULL;

      if (assay_rule_get ((AssayRuleId) i)->check != check)
        continue;

      without = analyse_without (analysis, (AssayRuleId) i);
      notes = assay_analysis_dup_notes (without, check);
      if (strstr (notes, sentence) == NULL)
        return TRUE;
    }

  return FALSE;
}

/* What is said where a check has nothing against the draft is said of all its rules together. */
static gboolean
is_of_all_rules (const char *sentence)
{
  return g_str_has_prefix (sentence, "Nothing in") || g_str_has_prefix (sentence, "No figure") ||
         g_str_has_prefix (sentence, "No finding") ||
         strstr (sentence, "nothing speaks against") != NULL;
}

static AssayAnalysis *
run (const NotesCase *row)
{
  return analysis_case_run (row->draft, row->date, row->pages, row->n_pages);
}

static void
test_trace (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (notes_cases); i++)
    {
      g_autoptr (AssayAnalysis) analysis = run (&notes_cases[i]);

      for (guint check = 0; check < ASSAY_N_CHECKS; check++)
        {
          g_autofree char *notes = assay_analysis_dup_notes (analysis, (AssayCheck) check);
          g_autoptr (GPtrArray) sentences = split_sentences (notes);

          g_test_message ("%s: %s", notes_cases[i].name, notes);
          g_assert_cmpuint (sentences->len, >=, 2);
          g_assert_cmpuint (sentences->len, <=, 5);

          if (assay_analysis_get_check (analysis, (AssayCheck) check)->score < 0)
            continue;

          for (guint j = 0; j < sentences->len; j++)
            {
              const char *sentence = g_ptr_array_index (sentences, j);

              if (is_of_all_rules (sentence) ||
                  traces_to_a_rule (analysis, (AssayCheck) check, sentence))
                continue;

              g_test_message ("No rule says: %s", sentence);
              g_test_fail ();
            }
        }
    }
}

/* What drafts are put together from, so that most rules have something to say of one or another. */
static const char *const paragraphs[] = {
  "Thefts of bicycles in Norwich rose by 45% last year, Anna Pell said.",
  "Bicycle thefts in Norwich rise by 31%",
  "The yard in Carlisle will lay off 3,500 welders, and it was a glaring example.",
  "“They will drain every pond in the county,” she said.",
  "“We have agreed on a plan for the harbour,” Anna Pell said.",
  "“We have never agreed on a plan for the harbour,” Tom Ridley said.",
  "Critics called it a desperate plan, and sources say that the mayor will go.",
  "Gordon Blythe said that the ferry contract was a swindle.",
  "Deputy Mayor Anna Pell met Petra Haloran in Dover yesterday.",
  "The council approved the new bridge over the river on 12 May 2025.",
  "It is clear that the council has failed the city, and the stakes are high.",
  "The number of visitors to the museum fell sharply after the new hall was opened in the spring.",
};

static const AnalysisPage pages[] = {
  { .url = "https://apnews.com/article/a",
    .text = "Thefts of bicycles in Norwich rose by 28% last year, the mayor Anna Pell said. “We "
            "have "
            "agreed on a plan for the harbour,” Mayor Anna Pell told Petra Halloran in Dover.",
    .published = DAY },
  { .url = "https://www.dailymail.co.uk/c", .listed = { .unreadable = TRUE } },
  { .url = "https://paper.example/d?utm_source=openai",
    .listed = { .summary = (char *) "The yard will lay off 350 welders." } },
  { .url = "https://www.rt.com/e",
    .text = "The council will approve the new bridge over the river on 12 May 2025. The number of "
            "visitors to the museum rose sharply after the new hall was opened in the spring.",
    .published = { 2021, 1, 4 } },
};

#define N_GENERATED 300

/* Of so many of them each sentence is traced to a rule, which takes an analysis for each. */
#define N_TRACED 12

static AssayAnalysis *
generate (guint seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (GString) draft = g_string_new (NULL);
  AnalysisPage chosen[G_N_ELEMENTS (pages)] = { { 0 } };
  const AssayDay day = DAY;
  guint n_pages = 0;

  for (guint i = 0; i < G_N_ELEMENTS (paragraphs); i++)
    {
      if (g_rand_int_range (rand, 0, 3) == 0)
        g_string_append_printf (draft, "%s%s", draft->len > 0 ? "\n" : "", paragraphs[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      if (g_rand_boolean (rand))
        chosen[n_pages++] = pages[i];
    }

  return analysis_case_run (draft->str, g_rand_boolean (rand) ? day : (AssayDay){ 0 }, chosen,
                            n_pages);
}

/* All that the findings of a check say: their words, their values, and how many there are of each kind. */
static char *
gather (AssayAnalysis *analysis,
        AssayCheck     check)
{
  GString *all = g_string_new (NULL);
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      g_autofree char *message = assay_finding_dup_message (analysis, &findings[i]);

      if (assay_rule_get (findings[i].rule)->check != check)
        continue;

      g_string_append_printf (all, "%s\n", message);
      for (guint j = 0; j < ASSAY_FINDING_MAX_VALUES; j++)
        g_string_append_printf (all, "%s\n",
                                findings[i].values[j] != NULL ? findings[i].values[j] : "");
    }

  return g_string_free (all, FALSE);
}

/* What stands between quotation marks in a note stands in a finding of its check. */
static void
check_quoted (const char *sentence,
              const char *all)
{
  for (const char *at = sentence; (at = strstr (at, "“")) != NULL; at += strlen ("“"))
    {
      const char *begin = at + strlen ("“");
      const char *end = strstr (begin, "”");
      g_autofree char *words = g_strndup (begin,
                                          end != NULL ? (gsize) (end - begin) : strlen (begin));

      /* The name of a rule is ours, and what is cut ends so. */
      if (strstr (sentence, "of the kind “") != NULL || g_str_has_suffix (words, "…") ||
          strstr (all, words) != NULL)
        continue;

      g_test_message ("No finding says “%s”, but a note does: %s", words, sentence);
      g_test_fail ();
    }
}

/* Notes have two to five sentences, quote nothing that no finding has, and say nothing where there is none. */
static void
test_generated (void)
{
  for (guint seed = 1; seed <= N_GENERATED && !g_test_failed (); seed++)
    {
      g_autoptr (AssayAnalysis) analysis = generate (seed);

      for (guint check = 0; check < ASSAY_N_CHECKS; check++)
        {
          g_auto (GStrv) notes = assay_analysis_list_notes (analysis, (AssayCheck) check);
          g_autofree char *all = gather (analysis, (AssayCheck) check);

          if (assay_analysis_get_check (analysis, (AssayCheck) check)->score < 0)
            {
              g_assert_cmpuint (g_strv_length (notes), ==, 1);
              continue;
            }

          g_assert_cmpuint (g_strv_length (notes), >=, 2);
          g_assert_cmpuint (g_strv_length (notes), <=, 5);

          for (guint i = 0; notes[i] != NULL; i++)
            {
              g_assert_true (g_str_has_suffix (notes[i], "."));
              check_quoted (notes[i], all);

              if (seed > N_TRACED || is_of_all_rules (notes[i]) ||
                  g_str_has_prefix (notes[i], "Together the findings") ||
                  traces_to_a_rule (analysis, (AssayCheck) check, notes[i]))
                continue;

              g_test_message ("No rule says: %s", notes[i]);
              g_test_fail ();
            }
        }
    }
}

/* With all rules of a check off, its note says that, and nothing of the draft. */
static void
test_all_off (void)
{
  AssayPolicyEditor *editor = assay_policy_edit (assay_policy_get_default ());
  AssayAnalysisOptions options = { 0 };
  g_autoptr (AssayPolicy) policy = NULL;

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    editor->rules[i].is_on = FALSE;
  policy = assay_policy_editor_end (editor);
  options.policy = policy;

  for (guint i = 0; i + 1 < G_N_ELEMENTS (notes_cases); i++)
    {
      g_autoptr (AssayAnalysis) analysis = run (&notes_cases[i]);
      g_autoptr (AssayAnalysis)
          off = assay_analysis_new (assay_analysis_get_draft (analysis),
                                    assay_analysis_get_sources (analysis), &options, NULL, NULL);

      for (guint check = 0; check < ASSAY_N_CHECKS; check++)
        {
          g_autofree char *notes = assay_analysis_dup_notes (off, (AssayCheck) check);

          g_assert_cmpstr (
              notes, ==,
              "The policy has all rules of this check off. Its score says nothing about "
                           "the draft.");
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/notes/trace", test_trace);
  g_test_add_func ("/notes/generated", test_generated);
  g_test_add_func ("/notes/all-off", test_all_off);

  return g_test_run ();
}
