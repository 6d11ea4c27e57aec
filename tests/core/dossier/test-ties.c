/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-concern.h"
#include "assay-source.h"
#include "assay-untied.h"

#include "case-help.h"

/* Passages of sources that a person ties to a fact. */

static AssaySource *
get_source (AssayCase *work)
{
  g_autoptr (AssaySource) source = g_list_model_get_item (assay_case_get_sources (work), 0);

  return source; /* the list keeps it */
}

static AssayTiePlace
find_place (AssayCase  *work,
            const char *words)
{
  AssayText *text = assay_source_get_text (get_source (work));
  const char *utf8 = assay_text_get_utf8 (text);
  const char *at = strstr (utf8, words);

  g_assert_nonnull (at);

  return (AssayTiePlace){
    .source = 0,
    .span = assay_text_to_span (text, (gsize) (at - utf8), (gsize) (at - utf8) + strlen (words)),
  };
}

static void
tie (AssayCase      *work,
     guint           fact,
     const char     *words,
     AssayTieStance  stance)
{
  AssayTiePlace place = find_place (work, words);
  g_autoptr (GError) error = NULL;

  assay_case_tie (work, fact, &place, stance, CASE_HELP_NOW, &error);
  g_assert_no_error (error);
}

static const AssayTie *
get_tie (AssayCase *work,
         guint      fact,
         guint      index)
{
  return assay_ties_get (assay_case_get_ties (work, fact), index);
}

/* One step each, undone as such; the state of the fact stays what it was. */
static void
test_ties_steps (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  guint fact = case_help_find (work, ASSAY_FACT_FIGURE);

  tie (work, fact, "30%", ASSAY_TIE_REFUTES);
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (work, fact)), ==, 1);
  g_assert_cmpstr (get_tie (work, fact, 0)->exact, ==, "30%");
  g_assert_cmpint (get_tie (work, fact, 0)->stance, ==, ASSAY_TIE_REFUTES);
  g_assert_cmpint (assay_case_get_state (work, fact), ==, ASSAY_STATE_OPEN);

  tie (work, fact, "30%", ASSAY_TIE_QUALIFIES);
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (work, fact)), ==, 1);
  g_assert_cmpint (get_tie (work, fact, 0)->stance, ==, ASSAY_TIE_QUALIFIES);

  /* Said already: no step. */
  tie (work, fact, "30%", ASSAY_TIE_QUALIFIES);
  assay_case_undo (work);
  g_assert_cmpint (get_tie (work, fact, 0)->stance, ==, ASSAY_TIE_REFUTES);
  assay_case_undo (work);
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (work, fact)), ==, 0);
  g_assert_false (assay_case_can_undo (work));

  assay_case_redo (work);
  g_assert_true (assay_case_untie (work, fact, 0, CASE_HELP_NOW));
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (work, fact)), ==, 0);
  g_assert_false (assay_case_untie (work, fact, 0, CASE_HELP_NOW));
  assay_case_undo (work);
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (work, fact)), ==, 1);
}

/* Another text takes the place of what the source said. */
static void
attach (AssayCase  *work,
        const char *words)
{
  g_autoptr (AssayText) text = assay_text_new (words, -1);
  const AssayDocument document = { .name = (char *) "copy.txt", .text = text };
  const AssayAddition added = { "N. Oko", CASE_HELP_NOW };
  g_autoptr (AssaySource) copy = assay_source_attach (get_source (work), &document, &added);
  g_autoptr (GError) error = NULL;

  assay_case_add_source (work, copy, CASE_HELP_NOW);
  assay_case_analyse (work, NULL, &error);
  g_assert_no_error (error);
}

/* What was closed on words that the source does not say any more is open again, and a problem; undo gives it back. */
static void
test_ties_lost (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  guint fact = case_help_find (work, ASSAY_FACT_FIGURE);
  g_autofree AssayConcern *concerns = NULL;
  g_autofree char *message = NULL;

  tie (work, fact, "30%", ASSAY_TIE_SUPPORTS);
  assay_case_set_state (work, fact, ASSAY_STATE_CONFIRMED, CASE_HELP_NOW);
  attach (work, "Crossings rose by 30% in a year, the board says.");
  fact = case_help_find (work, ASSAY_FACT_FIGURE);
  g_assert_cmpint (assay_case_get_state (work, fact), ==, ASSAY_STATE_CONFIRMED);
  g_assert_cmpuint (assay_case_count_lost (work), ==, 0);
  g_assert_null (assay_case_dup_lost_message (work, 0));

  attach (work, "Crossings rose by 55% in a year, the board says.");
  fact = case_help_find (work, ASSAY_FACT_FIGURE);
  g_assert_cmpint (assay_case_get_state (work, fact), ==, ASSAY_STATE_OPEN);
  g_assert_cmpuint (assay_case_count_lost (work), ==, 1);
  message = assay_case_dup_lost_message (work, 0);
  g_assert_cmpstr (message, ==, "1 passage that you tied is no longer in its source");
  concerns = assay_case_list_concerns (work);
  g_assert_cmpint (concerns[fact], ==, ASSAY_CONCERN_DIFFERS);

  assay_case_undo (work);
  g_assert_cmpint (assay_case_get_state (work, case_help_find (work, ASSAY_FACT_FIGURE)), ==,
                   ASSAY_STATE_CONFIRMED);
  assay_case_redo (work);
  g_assert_cmpint (assay_case_get_state (work, case_help_find (work, ASSAY_FACT_FIGURE)), ==,
                   ASSAY_STATE_OPEN);

  /* Another passage that says the same still bears it. */
  assay_case_undo (work);
  tie (work, case_help_find (work, ASSAY_FACT_FIGURE), "Crossings rose", ASSAY_TIE_SUPPORTS);
  attach (work, "Crossings rose by 55% in a year, the board says.");
  g_assert_cmpint (assay_case_get_state (work, case_help_find (work, ASSAY_FACT_FIGURE)), ==,
                   ASSAY_STATE_CONFIRMED);
}

static void
test_ties_refused (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  guint fact = case_help_find (work, ASSAY_FACT_FIGURE);
  const AssayTiePlace places[] = {
    { .source = 7, .span = { 0, 3 } },
    { .source = 0, .span = { 3, 3 } },
    { .source = 0, .span = { 0, 9000 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (assay_case_tie (work, fact, &places[i], ASSAY_TIE_SUPPORTS, CASE_HELP_NOW,
                                      &error));
      g_assert_nonnull (error);
      g_assert_false (assay_case_can_undo (work));
    }
}

/* What is saved is there when it is opened. */
static void
test_ties_file (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  guint fact = case_help_find (work, ASSAY_FACT_FIGURE);
  g_autoptr (AssayCase) other = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;

  tie (work, fact, "30%", ASSAY_TIE_REFUTES);
  bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));
  dossier = assay_dossier_load (bytes, assay_register_get_default (), NULL, &error);
  g_assert_no_error (error);
  other = assay_case_new (dossier, "Somebody else");
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (other, fact)), ==, 1);
  g_assert_cmpint (get_tie (other, fact, 0)->stance, ==, ASSAY_TIE_REFUTES);
  again = assay_dossier_to_bytes (dossier);
  g_assert_true (g_bytes_equal (bytes, again));
}

/* The words are found again where they stand now: those with most around them. */
static void
test_ties_found (void)
{
  static const struct
  {
    const char *text;
    const char *before; /* of the words, or NULL where they are not found */
  } cases[] = {
    { "Board: the bridge cost 9 million, it says.", "Board: the bridge cost " },
    { "Late news. Board: the bridge cost 9 million, it says.",
      "Late news. Board: the bridge cost " },
    { "The pier cost 9 million. The bridge cost 9 million, it says.",
      "The pier cost 9 million. The bridge cost " },
    { "The bridge cost 8 million, it says.", NULL },
    { "", NULL },
  };
  AssayTie one = {
    .source = (char *) "https://a.example/",
    .span = { 23, 32 },
    .exact = (char *) "9 million",
    .prefix = (char *) "Board: the bridge cost ",
    .suffix = (char *) ", it says.",
    .by = (char *) "N. Oko",
    .at = (char *) CASE_HELP_NOW,
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayText) text = assay_text_new (cases[i].text, -1);
      AssaySpan span = { 0, 0 };

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (assay_tie_find (&one, text, &span), ==, cases[i].before != NULL);
      if (cases[i].before != NULL)
        g_assert_cmpuint (span.begin, ==, strlen (cases[i].before));
    }
}

/* The answer of a source is what a person says of its words. */
static void
test_ties_ledger (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  guint fact = case_help_find (work, ASSAY_FACT_FIGURE);
  g_autoptr (AssayLedger) ledger = NULL;
  g_autoptr (GError) error = NULL;
  const AssayLedgerRow *row = NULL;
  guint before = assay_case_sum_ties (work);

  ledger = assay_ledger_new (assay_case_get_analysis (work), NULL, &error);
  g_assert_no_error (error);
  row = assay_ledger_get_row (ledger, 0);
  g_assert_cmpint (row->cells[0].answer, ==, ASSAY_LEDGER_DIFFERS);

  tie (work, fact, "over 30%", ASSAY_TIE_SUPPORTS);
  g_assert_cmpuint (assay_case_sum_ties (work), !=, before);
  assay_case_tie_ledger (work, ledger);
  g_assert_cmpint (row->cells[0].answer, ==, ASSAY_LEDGER_SAME);
  g_assert_cmpuint (row->n_same, ==, 1);
  g_assert_cmpuint (row->n_differs, ==, 0);
}

/* What two people tied is all there; of the same words the later stance. */
static void
test_ties_merge (void)
{
  AssayTie one = { .source = (char *) "a", .span = { 1, 2 }, .exact = (char *) "x",
                   .prefix = (char *) "", .suffix = (char *) "", .by = (char *) "N. Oko",
                   .at = (char *) "2025-06-04T10:00:00Z" };
  AssayTie two = one;
  g_autoptr (GPtrArray) ours = NULL;
  g_autoptr (GPtrArray) theirs = NULL;
  g_autoptr (GPtrArray) merged = NULL;

  assay_ties_append (&ours, &one);
  two.stance = ASSAY_TIE_REFUTES;
  two.at = (char *) "2025-06-04T11:00:00Z";
  assay_ties_append (&theirs, &two);
  two.source = (char *) "b";
  assay_ties_append (&theirs, &two);

  merged = assay_ties_merge (ours, theirs);
  g_assert_cmpuint (assay_ties_length (merged), ==, 2);
  g_assert_cmpint (assay_ties_get (merged, 0)->stance, ==, ASSAY_TIE_REFUTES);
  g_assert_false (assay_ties_is_same (merged, ours));
  g_assert_true (assay_ties_is_same (merged, theirs));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ties/steps", test_ties_steps);
  g_test_add_func ("/ties/lost", test_ties_lost);
  g_test_add_func ("/ties/refused", test_ties_refused);
  g_test_add_func ("/ties/file", test_ties_file);
  g_test_add_func ("/ties/found", test_ties_found);
  g_test_add_func ("/ties/ledger", test_ties_ledger);
  g_test_add_func ("/ties/merge", test_ties_merge);

  return g_test_run ();
}
