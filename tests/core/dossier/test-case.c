/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "case-help.h"

static void
count_cb (AssayCase *work,
          guint     *count)
{
  (*count)++;
}

static void
test_case_states (void)
{
  AssayCase *work = case_help_new ();
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);
  guint count = 0;
  guint n_history = 0;

  g_signal_connect (work, "changed", G_CALLBACK (count_cb), &count);
  g_assert_false (assay_case_is_modified (work));
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_OPEN);

  assay_case_set_state (work, figure, ASSAY_STATE_CONFIRMED, CASE_HELP_NOW);
  assay_case_set_state (work, figure, ASSAY_STATE_CONFIRMED, CASE_HELP_NOW);
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpuint (assay_case_count_closed (work), ==, 1);
  g_assert_true (assay_case_is_modified (work));

  assay_case_set_note (work, figure, "Asked the port.", CASE_HELP_NOW);
  assay_case_set_state (work, figure, ASSAY_STATE_ERROR, CASE_HELP_NOW);
  g_assert_cmpstr (assay_case_get_mark (work, figure)->note, ==, "Asked the port.");
  g_assert_cmpuint (assay_case_count_closed (work), ==, 0);
  assay_dossier_get_history (assay_case_get_dossier (work), &n_history);
  g_assert_cmpuint (n_history, ==, 3);

  g_assert_finalize_object (work);
}

static void
test_case_undo (void)
{
  AssayCase *work = case_help_new ();
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);

  g_assert_false (assay_case_can_undo (work));
  assay_case_set_state (work, figure, ASSAY_STATE_CONFIRMED, CASE_HELP_NOW);
  assay_case_set_saved (work, assay_case_get_stamp (work));
  assay_case_set_state (work, figure, ASSAY_STATE_ERROR, CASE_HELP_NOW);

  assay_case_undo (work);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_CONFIRMED);
  g_assert_false (assay_case_is_modified (work));
  assay_case_undo (work);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_OPEN);
  g_assert_false (assay_case_can_undo (work));
  assay_case_redo (work);
  assay_case_redo (work);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_ERROR);
  g_assert_false (assay_case_can_redo (work));

  /* Another way from the middle: what was saved there is gone. */
  assay_case_undo (work);
  assay_case_undo (work);
  assay_case_set_state (work, figure, ASSAY_STATE_ON_AUTHOR, CASE_HELP_NOW);
  g_assert_false (assay_case_can_redo (work));
  g_assert_true (assay_case_is_modified (work));

  g_assert_finalize_object (work);
}

/* What bounds the draft's figure stays before the wording: the wording must not turn it into something else. */
static void
test_case_wording (void)
{
  static const char *const cases[][3] = {
    { "Ferries carried more than 40% more passengers in May.",
      "Ferries carried nearly 30% more passengers in May, the port says.", NULL },
    { "Ferries carried more than 40% more passengers in May.",
      "Ferries carried over 30% more passengers in May, the port says.", "30%" },
    { "Some 14,000 seabirds died.", "At least 1,400 seabirds died.", NULL },
    { "A staggering 14,000 seabirds died.", "At least 1,400 seabirds died.", "at least 1,400" },
    { "14,000 seabirds died.", "At least 1,400 seabirds died.", "At least 1,400" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AssayCase *work = case_help_new_of (cases[i][0], cases[i][1]);
      g_autofree char *wording = assay_case_dup_wording (
          work, case_help_find (work, ASSAY_FACT_FIGURE));

      g_assert_cmpstr (wording, ==, cases[i][2]);
      g_assert_finalize_object (work);
    }
}

/* The source's wording takes the figure's place, the conflict is gone, and undo brings both back. */
static void
test_case_replace (void)
{
  AssayCase *work = case_help_new ();
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);
  g_autofree char *wording = assay_case_dup_wording (work, figure);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (wording, ==, "over 30%");
  assay_case_set_state (work, figure, ASSAY_STATE_ERROR, CASE_HELP_NOW);
  g_assert_true (assay_case_replace (work, figure, wording, CASE_HELP_NOW, &error));
  g_assert_no_error (error);

  case_help_assert_text (work, "Ferries carried over 30% more passengers in May.");
  g_assert_false (assay_case_is_current (work));
  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (assay_case_is_current (work));

  figure = case_help_find (work, ASSAY_FACT_FIGURE);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_FIXED);
  g_assert_null (assay_case_dup_wording (work, figure));

  assay_case_undo (work);
  case_help_assert_text (work, "Ferries carried 40% more passengers in May.");
  g_assert_true (assay_case_is_current (work));
  g_assert_cmpint (assay_case_get_state (work, case_help_find (work, ASSAY_FACT_FIGURE)), ==,
                   ASSAY_STATE_ERROR);

  g_assert_finalize_object (work);
}

/* Verdict, confidence, summary and scores are steps, and leave a line in the history each. */
static void
test_case_person (void)
{
  AssayCase *work = case_help_new ();
  AssayDossier *dossier = assay_case_get_dossier (work);
  const AssayHistoryEntry *history = NULL;
  guint n_history = 0;

  assay_case_set_verdict (work, ASSAY_VERDICT_FAIL, CASE_HELP_NOW);
  assay_case_set_verdict (work, ASSAY_VERDICT_FAIL, CASE_HELP_NOW);
  assay_case_set_confidence (work, ASSAY_CONFIDENCE_HIGH, CASE_HELP_NOW);
  assay_case_set_summary (work, "The figure is not the port's.", CASE_HELP_NOW);
  assay_case_set_score (work, ASSAY_CHECK_QUOTES, 3, "Nobody is quoted.", CASE_HELP_NOW);
  history = assay_dossier_get_history (dossier, &n_history);
  g_assert_cmpuint (n_history, ==, 4);
  g_assert_cmpstr (history[0].about, ==, "FAIL");
  g_assert_cmpstr (history[3].what, ==, "score");
  g_assert_cmpstr (history[3].by, ==, "N. Oko");
  g_assert_cmpint (assay_dossier_get_person (dossier)->scores[ASSAY_CHECK_QUOTES], ==, 3);

  assay_case_undo (work);
  g_assert_cmpint (assay_dossier_get_person (dossier)->scores[ASSAY_CHECK_QUOTES], ==, -1);
  g_assert_null (assay_dossier_get_person (dossier)->reasons[ASSAY_CHECK_QUOTES]);
  assay_dossier_get_history (dossier, &n_history);
  g_assert_cmpuint (n_history, ==, 3);
  assay_case_redo (work);
  g_assert_cmpstr (assay_dossier_get_person (dossier)->reasons[ASSAY_CHECK_QUOTES], ==,
                   "Nobody is quoted.");

  assay_case_set_score (work, ASSAY_CHECK_QUOTES, -1, NULL, CASE_HELP_NOW);
  assay_case_set_reason (work, "The port itself was asked.", CASE_HELP_NOW);
  g_assert_cmpstr (assay_dossier_get_person (dossier)->reason, ==, "The port itself was asked.");
  assay_case_undo (work);
  g_assert_null (assay_dossier_get_person (dossier)->reason);
  assay_case_set_verdict (work, ASSAY_VERDICT_UNSET, CASE_HELP_NOW);
  assay_case_set_summary (work, "", CASE_HELP_NOW);
  g_assert_cmpint (assay_dossier_get_person (dossier)->verdict, ==, ASSAY_VERDICT_UNSET);
  g_assert_null (assay_dossier_get_person (dossier)->summary);

  g_assert_finalize_object (work);
}

/* What was saved is told by its stamp, though more was done before the saving ended. */
static void
test_case_saved (void)
{
  AssayCase *work = case_help_new ();
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);
  guint64 stamp;

  assay_case_set_state (work, figure, ASSAY_STATE_ERROR, CASE_HELP_NOW);
  stamp = assay_case_get_stamp (work);
  assay_case_set_note (work, figure, "Ask the port.", CASE_HELP_NOW);
  assay_case_set_saved (work, stamp);
  g_assert_true (assay_case_is_modified (work));
  assay_case_undo (work);
  g_assert_false (assay_case_is_modified (work));

  g_assert_finalize_object (work);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/states", test_case_states);
  g_test_add_func ("/case/undo", test_case_undo);
  g_test_add_func ("/case/wording", test_case_wording);
  g_test_add_func ("/case/replace", test_case_replace);
  g_test_add_func ("/case/person", test_case_person);
  g_test_add_func ("/case/saved", test_case_saved);

  return g_test_run ();
}
