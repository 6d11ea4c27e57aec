/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-merge.h"
#include "case-help.h"

#define LATER "2025-06-05T08:00:00Z"

/* Two people's work on the same job, of which the first is returned. */
static AssayCase *
work_apart (AssayCase **theirs)
{
  AssayCase *ours = case_help_new ();

  *theirs = case_help_new ();
  assay_case_set_state (ours, case_help_find (ours, ASSAY_FACT_FIGURE), ASSAY_STATE_ERROR,
                        CASE_HELP_NOW);
  assay_case_set_state (*theirs, case_help_find (*theirs, ASSAY_FACT_DATE), ASSAY_STATE_CONFIRMED,
                        LATER);
  assay_case_set_score (*theirs, ASSAY_CHECK_QUOTES, 5, "Nobody is quoted.", LATER);

  return ours;
}

static AssayMerge *
merge (AssayCase *ours,
       AssayCase *theirs)
{
  g_autoptr (GError) error = NULL;
  AssayMerge *result = assay_merge_new (assay_case_get_dossier (ours),
                                        assay_case_get_dossier (theirs), &error);

  g_assert_no_error (error);

  return result;
}

static int
get_score (AssayCase *work)
{
  return assay_dossier_get_person (assay_case_get_dossier (work))->scores[ASSAY_CHECK_QUOTES];
}

static void
test_one_step (void)
{
  g_autoptr (AssayCase) theirs = NULL;
  g_autoptr (AssayCase) ours = work_apart (&theirs);
  g_autoptr (AssayMerge) both = merge (ours, theirs);
  guint date = case_help_find (ours, ASSAY_FACT_DATE);
  g_autoptr (GError) error = NULL;
  guint n_history = 0;

  g_assert_cmpuint (assay_merge_count_open (both), ==, 0);
  g_assert_true (assay_merge_apply (both, ours, LATER, &error));
  g_assert_cmpint (assay_case_get_state (ours, date), ==, ASSAY_STATE_CONFIRMED);
  g_assert_cmpint (get_score (ours), ==, 5);

  assay_case_undo (ours);
  g_assert_cmpint (assay_case_get_state (ours, date), ==, ASSAY_STATE_OPEN);
  g_assert_cmpint (get_score (ours), ==, -1);
  assay_dossier_get_history (assay_case_get_dossier (ours), &n_history);
  g_assert_cmpuint (n_history, ==, 1);

  assay_case_redo (ours);
  g_assert_cmpint (assay_case_get_state (ours, date), ==, ASSAY_STATE_CONFIRMED);
  assay_dossier_get_history (assay_case_get_dossier (ours), &n_history);
  g_assert_cmpuint (n_history, ==, 4);
}

/* Nothing is overwritten without a word: while a difference is open, nothing is done at all. */
static void
test_undecided (void)
{
  g_autoptr (AssayCase) theirs = NULL;
  g_autoptr (AssayCase) ours = work_apart (&theirs);
  guint figure = case_help_find (ours, ASSAY_FACT_FIGURE);
  g_autoptr (AssayMerge) both = NULL;
  g_autoptr (GError) error = NULL;

  assay_case_set_state (theirs, figure, ASSAY_STATE_ON_AUTHOR, LATER);
  both = merge (ours, theirs);
  g_assert_cmpuint (assay_merge_count_open (both), ==, 1);
  g_assert_false (assay_merge_apply (both, ours, LATER, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_cmpint (assay_case_get_state (ours, case_help_find (ours, ASSAY_FACT_DATE)), ==,
                   ASSAY_STATE_OPEN);

  g_assert_true (assay_merge_decide (both, NULL, ASSAY_MERGE_THEIRS));
  g_clear_error (&error);
  g_assert_true (assay_merge_apply (both, ours, LATER, &error));
  g_assert_cmpint (assay_case_get_state (ours, figure), ==, ASSAY_STATE_ON_AUTHOR);
}

static void
keep_cb (const AssayOperation *operation,
         gpointer              user_data)
{
  g_ptr_array_add (user_data, assay_operation_to_bytes (operation));
}

static void
free_operation (gpointer operation)
{
  assay_operation_free (operation);
}

/* After a crash the journal does it again without the second file. */
static void
test_journal (void)
{
  g_autoptr (AssayCase) theirs = NULL;
  g_autoptr (AssayCase) ours = work_apart (&theirs);
  g_autoptr (AssayCase) other = NULL;
  g_autoptr (AssayCase) unused = NULL;
  g_autoptr (AssayMerge) both = merge (ours, theirs);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GPtrArray) operations = g_ptr_array_new_with_free_func (free_operation);
  g_autoptr (GBytes) here = NULL;
  g_autoptr (GBytes) there = NULL;
  g_autoptr (GError) error = NULL;

  assay_case_set_recorder (ours, keep_cb, records);
  g_assert_true (assay_merge_apply (both, ours, LATER, &error));
  g_assert_cmpuint (records->len, ==, 1);
  g_ptr_array_add (operations,
                   assay_operation_new_from_bytes (g_ptr_array_index (records, 0), &error));
  g_assert_no_error (error);

  other = work_apart (&unused);
  g_assert_true (assay_case_replay (other, operations, &error));
  g_assert_no_error (error);
  g_assert_true (assay_case_analyse (ours, NULL, &error));
  g_assert_true (assay_case_analyse (other, NULL, &error));
  here = assay_dossier_to_bytes (assay_case_get_dossier (ours));
  there = assay_dossier_to_bytes (assay_case_get_dossier (other));
  g_assert_true (g_bytes_equal (here, there));
}

/* The words of the draft were changed on one side: the other side's marks follow, and what it said is told as it was. */
static void
test_changed_text (gconstpointer data)
{
  gboolean is_ours = GPOINTER_TO_INT (data);
  g_autoptr (AssayCase) first = case_help_new ();
  g_autoptr (AssayCase) second = case_help_new ();
  AssayCase *changed = is_ours ? first : second;
  AssayCase *other = is_ours ? second : first;
  g_autoptr (AssayMerge) both = NULL;
  g_autoptr (GError) error = NULL;
  const AssayMergeConflict *conflict = NULL;

  assay_case_set_state (other, case_help_find (other, ASSAY_FACT_FIGURE), ASSAY_STATE_CONFIRMED,
                        CASE_HELP_NOW);
  assay_case_set_state (other, case_help_find (other, ASSAY_FACT_DATE), ASSAY_STATE_OPINION,
                        CASE_HELP_NOW);
  g_assert_true (assay_case_replace (changed, case_help_find (changed, ASSAY_FACT_FIGURE),
                                     "more than 30%", LATER, &error));
  g_assert_true (assay_case_analyse (changed, NULL, &error));

  both = merge (first, second);
  g_assert_cmpuint (assay_merge_count_open (both), ==, 1);
  conflict = &g_array_index (assay_merge_get_conflicts (both), AssayMergeConflict, 0);
  g_assert_cmpint ((is_ours ? conflict->mark_theirs : conflict->mark_ours)->state, ==,
                   ASSAY_STATE_CONFIRMED);
  g_assert_cmpint ((is_ours ? conflict->mark_ours : conflict->mark_theirs)->state, ==,
                   ASSAY_STATE_FIXED);
  assay_merge_decide (both, NULL, is_ours ? ASSAY_MERGE_OURS : ASSAY_MERGE_THEIRS);
  g_assert_true (assay_merge_apply (both, first, LATER, &error));
  g_assert_true (assay_case_analyse (first, NULL, &error));
  case_help_assert_text (first, "Ferries carried more than 30% more passengers in May.");
  g_assert_cmpint (assay_case_get_state (first, case_help_find (first, ASSAY_FACT_FIGURE)), ==,
                   ASSAY_STATE_FIXED);
  g_assert_cmpint (assay_case_get_state (first, case_help_find (first, ASSAY_FACT_DATE)), ==,
                   ASSAY_STATE_OPINION);

  /* One step. */
  assay_case_undo (first);
  case_help_assert_text (first, is_ours ? "Ferries carried more than 30% more passengers in May."
                                        : CASE_HELP_TEXT);
}

/* Both changed the words: whose text is kept is asked first, and may be decided anew; nothing is lost. */
static void
test_changed_twice (gconstpointer data)
{
  AssayMergeSide side = (AssayMergeSide) GPOINTER_TO_INT (data);
  g_autoptr (AssayCase) ours = case_help_new ();
  g_autoptr (AssayCase) theirs = case_help_new ();
  g_autoptr (AssayMerge) both = NULL;
  g_autoptr (GError) error = NULL;
  const AssayMergeConflict *conflict = NULL;
  const char *expected = side == ASSAY_MERGE_OURS
                             ? "Ferries carried more than 30% more passengers in May."
                             : "Ferries carried 40% more passengers in June.";

  g_assert_true (assay_case_replace (ours, case_help_find (ours, ASSAY_FACT_FIGURE),
                                     "more than 30%", LATER, &error));
  g_assert_true (assay_case_replace (theirs, case_help_find (theirs, ASSAY_FACT_DATE), "June",
                                     LATER, &error));
  g_assert_true (assay_case_analyse (ours, NULL, &error));
  g_assert_true (assay_case_analyse (theirs, NULL, &error));
  assay_case_set_score (theirs, ASSAY_CHECK_QUOTES, 5, "Nobody is quoted.", LATER);

  both = merge (ours, theirs);
  g_assert_cmpuint (assay_merge_get_conflicts (both)->len, ==, 1);
  conflict = &g_array_index (assay_merge_get_conflicts (both), AssayMergeConflict, 0);
  g_assert_cmpstr (conflict->about, ==, "text");
  g_assert_nonnull (strstr (conflict->ours, "more than 30%"));
  g_assert_nonnull (strstr (conflict->theirs, "June"));
  g_assert_false (assay_merge_apply (both, ours, LATER, &error));
  g_clear_error (&error);

  g_assert_true (assay_merge_decide (both, "text", ASSAY_MERGE_OURS));
  g_assert_true (assay_merge_decide (both, "text", side));
  assay_merge_decide (both, NULL, side);
  g_assert_true (assay_merge_apply (both, ours, LATER, &error));
  g_assert_true (assay_case_analyse (ours, NULL, &error));
  case_help_assert_text (ours, expected);
  g_assert_cmpint (get_score (ours), ==, 5);
  g_assert_cmpint (assay_case_get_state (ours, case_help_find (ours, ASSAY_FACT_FIGURE)), ==,
                   side == ASSAY_MERGE_OURS ? ASSAY_STATE_FIXED : ASSAY_STATE_OPEN);

  assay_case_undo (ours);
  case_help_assert_text (ours, "Ferries carried more than 30% more passengers in May.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/merge/one-step", test_one_step);
  g_test_add_data_func ("/merge/changed-here", GINT_TO_POINTER (TRUE), test_changed_text);
  g_test_add_data_func ("/merge/changed-there", GINT_TO_POINTER (FALSE), test_changed_text);
  g_test_add_data_func ("/merge/changed-twice/ours", GINT_TO_POINTER (ASSAY_MERGE_OURS),
                        test_changed_twice);
  g_test_add_data_func ("/merge/changed-twice/theirs", GINT_TO_POINTER (ASSAY_MERGE_THEIRS),
                        test_changed_twice);
  g_test_add_func ("/merge/undecided", test_undecided);
  g_test_add_func ("/merge/journal", test_journal);

  return g_test_run ();
}
