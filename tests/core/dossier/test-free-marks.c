/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-merge.h"
#include "assay-revision.h"
#include "assay-tally.h"
#include "case-help.h"

#define LATER "2025-06-05T08:00:00Z"

/* “Ferries carried” */
static const AssaySpan begin_words = { 0, 15 };
/* “carried 40%” */
static const AssaySpan overlapping = { 8, 19 };

static char *
add (AssayCase      *work,
     AssaySpan       span,
     AssayMarkScope  scope,
     const char     *note)
{
  const AssayMark mark = {
    .span = span,
    .scope = scope,
    .state = scope == ASSAY_MARK_PASSAGE ? ASSAY_STATE_ERROR : ASSAY_STATE_OPEN,
    .note = (char *) note,
  };
  g_autoptr (GError) error = NULL;
  char *id = assay_case_add_mark (work, &mark, CASE_HELP_NOW, &error);

  g_assert_no_error (error);

  return id;
}

static const AssayMark *
find (AssayCase  *work,
      const char *id)
{
  return assay_case_find_target (work, &(AssayMarkTarget){ .fact = -1, .id = id });
}

static guint
count_marks (AssayCase *work)
{
  guint n_marks = 0;

  assay_dossier_get_marks (assay_case_get_dossier (work), &n_marks);

  return n_marks;
}

static void
test_overlap (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);
  g_autofree char *note = add (work, begin_words, ASSAY_MARK_NOTE, "Which ferries?");
  g_autofree char *passage = add (work, overlapping, ASSAY_MARK_PASSAGE, NULL);
  g_autofree char *again = add (work, overlapping, ASSAY_MARK_PASSAGE, NULL);

  g_assert_cmpuint (count_marks (work), ==, 3);
  g_assert_cmpstr (passage, !=, again);
  g_assert_cmpint (assay_case_get_state (work, figure), ==, ASSAY_STATE_OPEN);
  g_assert_cmpint (find (work, passage)->state, ==, ASSAY_STATE_ERROR);
  g_assert_cmpstr (find (work, note)->noted_at, ==, CASE_HELP_NOW);

  g_assert_true (assay_case_remove_mark (work, passage, LATER));
  g_assert_false (assay_case_remove_mark (work, passage, LATER));
  g_assert_cmpuint (count_marks (work), ==, 2);
  assay_case_undo (work);
  g_assert_cmpint (find (work, passage)->state, ==, ASSAY_STATE_ERROR);
  assay_case_redo (work);
  g_assert_null (find (work, passage));
}

static char *
dup_asked (AssayCase *work,
           guint      fact)
{
  const AssayMark *mark = assay_case_get_mark (work, fact);
  g_autoptr (GPtrArray) asked = assay_thread_list_questions (mark != NULL ? mark->thread : NULL);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < asked->len; i++)
    {
      const AssayRemark *remark = g_ptr_array_index (asked, i);

      g_string_append_printf (words, "[%s]", remark->text);
    }

  return g_string_free (words, FALSE);
}

static void
assert_asked (AssayCase  *work,
              guint       fact,
              const char *words)
{
  g_autofree char *asked = dup_asked (work, fact);

  g_assert_cmpstr (asked, ==, words);
}

/* One question of each person; another takes its place, and no words take it back. What is settled is asked no more, until
 * somebody asks again. */
static void
test_questions (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssayCase) other = NULL;
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);
  const AssayMarkTarget target = { .fact = (int) figure };

  g_assert_false (assay_case_remark (work, &target, ASSAY_REMARK_QUESTION, NULL, LATER));
  g_assert_true (assay_case_remark (work, &target, ASSAY_REMARK_QUESTION, "Whose count?", LATER));
  g_assert_false (assay_case_remark (work, &target, ASSAY_REMARK_QUESTION, "Whose count?", LATER));
  assert_asked (work, figure, "[Whose count?]");
  g_assert_true (assay_case_remark (work, &target, ASSAY_REMARK_QUESTION, "Which year?", LATER));
  assert_asked (work, figure, "[Which year?]");
  assay_case_undo (work);
  assert_asked (work, figure, "[Whose count?]");

  other = assay_case_new (assay_case_get_dossier (work), "M. Vale");
  g_assert_true (assay_case_remark (other, &target, ASSAY_REMARK_QUESTION, "All ferries?", LATER));
  assert_asked (other, figure, "[Whose count?][All ferries?]");
  g_assert_true (assay_case_remark (other, &target, ASSAY_REMARK_RESOLVED, NULL, LATER));
  assert_asked (other, figure, "");
  g_assert_true (assay_case_remark (other, &target, ASSAY_REMARK_QUESTION, "And June?", LATER));
  assert_asked (other, figure, "[And June?]");
  g_assert_true (assay_case_remark (other, &target, ASSAY_REMARK_REOPENED, NULL, LATER));
  assert_asked (other, figure, "[Whose count?][And June?]");
  g_assert_true (assay_case_remark (other, &target, ASSAY_REMARK_QUESTION, "", LATER));
  assert_asked (other, figure, "[Whose count?]");
}

/* A mark on no words says nothing; a fact's mark is no free one. */
static void
test_refused (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  const AssayMark empty = { .span = { 3, 3 }, .scope = ASSAY_MARK_NOTE };
  g_autoptr (GError) error = NULL;
  g_autofree char *id = assay_case_add_mark (work, &empty, CASE_HELP_NOW, &error);
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);

  g_assert_null (id);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);

  assay_case_set_state (work, figure, ASSAY_STATE_ERROR, CASE_HELP_NOW);
  g_assert_false (assay_case_remove_mark (work, assay_case_get_mark (work, figure)->id, LATER));
}

static void
test_thread (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  const AssayMarkTarget fact = { .fact = (int) case_help_find (work, ASSAY_FACT_FIGURE) };
  const AssayMark *mark = NULL;
  AssayTally tally;
  g_autofree char *hindrance = NULL;

  g_assert_true (
      assay_case_remark (work, &fact, ASSAY_REMARK_REPLY, "Whose count?", CASE_HELP_NOW));
  g_assert_false (assay_case_remark (work, &fact, ASSAY_REMARK_REPLY, "", CASE_HELP_NOW));
  g_assert_true (assay_case_remark (work, &fact, ASSAY_REMARK_LEGAL, NULL, CASE_HELP_NOW));
  g_assert_false (assay_case_remark (work, &fact, ASSAY_REMARK_LEGAL, NULL, CASE_HELP_NOW));
  g_assert_true (assay_case_remark (work, &fact, ASSAY_REMARK_RESOLVED, "The port’s.", LATER));

  mark = assay_case_find_target (work, &fact);
  g_assert_cmpuint (assay_thread_length (mark->thread), ==, 3);
  g_assert_cmpstr (assay_thread_get (mark->thread, 0)->text, ==, "Whose count?");
  g_assert_true (assay_thread_is_resolved (mark->thread));
  g_assert_true (assay_thread_is_legal (mark->thread));

  assay_case_get_tally (work, &tally);
  g_assert_cmpuint (tally.n_legal, ==, 1);
  hindrance = assay_tally_dup_hindrance (&tally);
  g_assert_nonnull (strstr (hindrance, "1 mark waits for a lawyer"));

  g_assert_true (assay_case_remark (work, &fact, ASSAY_REMARK_CLEARED, NULL, LATER));
  g_assert_true (assay_case_remark (work, &fact, ASSAY_REMARK_REOPENED, NULL, LATER));
  mark = assay_case_find_target (work, &fact);
  g_assert_false (assay_thread_is_resolved (mark->thread));
  g_assert_false (assay_thread_is_legal (mark->thread));

  assay_case_undo (work);
  g_assert_true (assay_thread_is_resolved (assay_case_find_target (work, &fact)->thread));
}

static void
test_several (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  guint n_facts = 0;
  guint n_history = 0;
  g_autofree guint *facts = NULL;

  assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
  facts = g_new0 (guint, n_facts);
  for (guint i = 0; i < n_facts; i++)
    facts[i] = i;

  g_assert_cmpuint (n_facts, >, 1);
  assay_case_set_states (work, facts, n_facts, ASSAY_STATE_CONFIRMED, CASE_HELP_NOW);
  g_assert_cmpuint (assay_case_count_closed (work), ==, n_facts);
  assay_dossier_get_history (assay_case_get_dossier (work), &n_history);
  g_assert_cmpuint (n_history, ==, n_facts);

  assay_case_undo (work);
  g_assert_cmpuint (assay_case_count_closed (work), ==, 0);
  assay_dossier_get_history (assay_case_get_dossier (work), &n_history);
  g_assert_cmpuint (n_history, ==, 0);
}

/* What somebody wrote outlives the words that it was about. */
static void
test_erased (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autofree char *note = add (work, begin_words, ASSAY_MARK_NOTE, "Which ferries?");
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = assay_case_get_dossier (work);

  assay_case_edit (work, (AssaySpan){ 0, 16 }, "", LATER);
  g_assert_null (find (work, note));
  g_assert_nonnull (assay_dossier_find_orphan (dossier, note));
  g_assert_cmpstr (assay_dossier_find_orphan (dossier, note)->exact, ==, "Ferries carried");

  assay_case_undo (work);
  g_assert_nonnull (find (work, note));
  g_assert_null (assay_dossier_find_orphan (dossier, note));
  assay_case_redo (work);

  g_assert_true (assay_case_place_orphan (work, note, (AssaySpan){ 0, 3 }, LATER, &error));
  g_assert_no_error (error);
  g_assert_cmpint (find (work, note)->scope, ==, ASSAY_MARK_NOTE);
  g_assert_cmpuint (find (work, note)->span.end, ==, 3);
}

static void
test_file (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autofree char *id = add (work, overlapping, ASSAY_MARK_PASSAGE, "Check the sum.");
  const AssayMarkTarget target = { .fact = -1, .id = id };
  g_autoptr (AssayDossier) loaded = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;
  const AssayMark *mark = NULL;
  guint n_marks = 0;

  g_assert_true (assay_case_remark (work, &target, ASSAY_REMARK_LEGAL, "Libel?", LATER));
  bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));
  loaded = assay_dossier_load (bytes, assay_register_get_default (), NULL, &error);
  g_assert_no_error (error);

  mark = assay_dossier_get_marks (loaded, &n_marks);
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_cmpint (mark->scope, ==, ASSAY_MARK_PASSAGE);
  g_assert_cmpstr (mark->note, ==, "Check the sum.");
  g_assert_cmpstr (mark->noted_by, ==, assay_case_get_person (work));
  g_assert_true (assay_thread_is_legal (mark->thread));
  g_assert_cmpstr (assay_thread_get (mark->thread, 0)->text, ==, "Libel?");

  again = assay_dossier_to_bytes (loaded);
  g_assert_true (g_bytes_equal (bytes, again));
}

/* Replies of both are kept without a question, each where its time puts it. */
static void
test_merge (void)
{
  g_autoptr (AssayCase) base = case_help_new ();
  g_autofree char *id = add (base, overlapping, ASSAY_MARK_NOTE, "Check the sum.");
  g_autofree char *other = add (base, begin_words, ASSAY_MARK_NOTE, "Which ferries?");
  const AssayMarkTarget target = { .fact = -1, .id = id };
  g_autoptr (AssayCase) ours = assay_case_new (assay_case_get_dossier (base), "A. Beck");
  g_autoptr (AssayCase) theirs = assay_case_new (assay_case_get_dossier (base), "T. Roy");
  g_autoptr (AssayMerge) both = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *thread = NULL;

  assay_case_remark (theirs, &target, ASSAY_REMARK_REPLY, "Done: 40.", "2025-06-04T11:00:00Z");
  assay_case_remark (ours, &target, ASSAY_REMARK_REPLY, "Who does?", "2025-06-04T10:30:00Z");
  assay_case_remark (ours, &target, ASSAY_REMARK_RESOLVED, NULL, LATER);
  assay_case_remove_mark (theirs, other, LATER);

  both = assay_merge_new (assay_case_get_dossier (ours), assay_case_get_dossier (theirs), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (assay_merge_count_open (both), ==, 0);
  g_assert_true (assay_merge_apply (both, ours, LATER, &error));
  g_assert_no_error (error);

  thread = find (ours, id)->thread;
  g_assert_cmpuint (assay_thread_length (thread), ==, 3);
  g_assert_cmpstr (assay_thread_get (thread, 0)->text, ==, "Who does?");
  g_assert_cmpstr (assay_thread_get (thread, 1)->by, ==, "T. Roy");
  g_assert_true (assay_thread_is_resolved (thread));
  g_assert_null (find (ours, other));

  assay_case_undo (ours);
  g_assert_nonnull (find (ours, other));
  g_assert_cmpuint (assay_thread_length (find (ours, id)->thread), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/free-marks/overlap", test_overlap);
  g_test_add_func ("/free-marks/questions", test_questions);
  g_test_add_func ("/free-marks/refused", test_refused);
  g_test_add_func ("/free-marks/thread", test_thread);
  g_test_add_func ("/free-marks/several", test_several);
  g_test_add_func ("/free-marks/erased", test_erased);
  g_test_add_func ("/free-marks/file", test_file);
  g_test_add_func ("/free-marks/merge", test_merge);

  return g_test_run ();
}
