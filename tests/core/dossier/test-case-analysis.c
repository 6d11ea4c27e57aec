/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "case-help.h"

typedef struct
{
  guint    n_calls;
  gboolean taken;
  GError  *error;
} Answer;

static void
analysed_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  Answer *answer = user_data;

  g_clear_error (&answer->error);
  answer->taken = assay_case_analyse_finish (ASSAY_CASE (object), result, &answer->error);
  answer->n_calls++;
}

static void
wait_for (Answer *answer,
          guint   n_calls)
{
  gint64 end = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;

  while (answer->n_calls < n_calls)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* A worker lets go of the case a little after its answer is there. */
static void
assert_finalized (AssayCase *work)
{
  gint64 end = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;

  g_object_add_weak_pointer (G_OBJECT (work), (gpointer *) &work);
  g_object_unref (work);

  while (g_atomic_pointer_get (&work) != NULL)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_thread_yield ();
    }
}

static void
count_cb (AssayCase *work,
          guint     *count)
{
  (*count)++;
}

static void
test_analysis_async (void)
{
  AssayCase *work = case_help_new ();
  Answer answer = { 0 };
  guint count = 0;

  case_help_type (work, 0, "So ", CASE_HELP_NOW);
  g_assert_false (assay_case_is_current (work));
  g_signal_connect (work, "changed", G_CALLBACK (count_cb), &count);
  assay_case_analyse_async (work, NULL, analysed_cb, &answer);
  wait_for (&answer, 1);
  g_assert_true (answer.taken);
  g_assert_no_error (answer.error);
  g_assert_cmpuint (count, ==, 1);
  g_assert_true (assay_case_is_current (work));
  g_assert_true (assay_analysis_get_draft (assay_case_get_analysis (work)) ==
                 assay_case_get_draft (work));

  assert_finalized (work);
}

/* What is found of a text that is gone by now is dropped. */
static void
test_analysis_stale (void)
{
  AssayCase *work = case_help_new ();
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Answer answer = { 0 };

  case_help_type (work, 0, "So ", CASE_HELP_NOW);
  assay_case_analyse_async (work, NULL, analysed_cb, &answer);
  case_help_type (work, 3, "many ", CASE_HELP_NOW);
  wait_for (&answer, 1);
  g_assert_false (answer.taken);
  g_assert_error (answer.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (assay_case_is_current (work));
  g_assert_true (assay_case_get_analysis (work) == analysis);

  g_cancellable_cancel (cancellable);
  assay_case_analyse_async (work, cancellable, analysed_cb, &answer);
  wait_for (&answer, 2);
  g_assert_error (answer.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&answer.error);

  assert_finalized (work);
}

/* Many texts are analysed; those that were last are current at once when undo comes to them. */
static void
test_analysis_kept (void)
{
  AssayCase *work = case_help_new ();
  g_autoptr (GError) error = NULL;
  guint n_current = 0;

  for (guint i = 0; i < 20; i++)
    {
      assay_case_end_typing (work);
      case_help_type (work, i, "a", CASE_HELP_NOW);
      g_assert_true (assay_case_analyse (work, NULL, &error));
    }

  for (guint i = 0; i < 20; i++)
    {
      assay_case_undo (work);
      n_current += assay_case_is_current (work);
    }

  /* The newest sixteen, of which undo came from one. */
  g_assert_cmpuint (n_current, ==, 15);
  case_help_assert_text (work, CASE_HELP_TEXT);

  g_assert_finalize_object (work);
}

static AssaySource *
make_source (void)
{
  static const AssayListedSource listed = {
    .url = (char *) "https://news.example/ferries",
    .summary = (char *) "Ferries carried 40% more passengers in May.",
  };

  static const AssayAddition added = { .by = (char *) "N. Oko", .at = (char *) CASE_HELP_NOW };

  return assay_source_new_added (&listed, assay_register_get_default (), &added);
}

/* A source that a person adds bears on the facts, is a step, and only such a one can be removed. */
static void
test_analysis_sources (void)
{
  AssayCase *work = case_help_new ();
  g_autoptr (AssaySource) source = make_source ();
  g_autoptr (GError) error = NULL;
  GListModel *before = assay_case_get_sources (work);

  assay_case_add_source (work, source, CASE_HELP_NOW);
  g_assert_cmpuint (g_list_model_get_n_items (before), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (assay_case_get_sources (work)), ==, 2);
  g_assert_false (assay_case_is_current (work));
  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_cmpuint (
      g_list_model_get_n_items (assay_analysis_get_sources (assay_case_get_analysis (work))), ==,
      2);

  assay_case_undo (work);
  g_assert_true (assay_case_is_current (work));
  g_assert_cmpuint (g_list_model_get_n_items (assay_case_get_sources (work)), ==, 1);
  assay_case_redo (work);
  g_assert_true (assay_case_is_current (work));

  g_assert_false (assay_case_remove_source (work, 0, CASE_HELP_NOW));
  g_assert_false (assay_case_remove_source (work, 2, CASE_HELP_NOW));
  g_assert_true (assay_case_remove_source (work, 1, CASE_HELP_NOW));
  g_assert_cmpuint (g_list_model_get_n_items (assay_case_get_sources (work)), ==, 1);
  assay_case_undo (work);
  g_assert_cmpuint (g_list_model_get_n_items (assay_case_get_sources (work)), ==, 2);
  g_assert_true (assay_case_is_current (work));

  g_assert_finalize_object (work);
}

/* The fact that somebody looks at is found again when facts are found anew. */
static void
test_analysis_follow (void)
{
  AssayCase *work = case_help_new ();
  g_autoptr (GError) error = NULL;
  int figure = (int) case_help_find (work, ASSAY_FACT_FIGURE);

  g_assert_cmpint (assay_case_get_followed (work), ==, -1);
  assay_case_follow (work, figure);
  g_assert_cmpint (assay_case_get_followed (work), ==, figure);

  /* Other facts come before it; then its own words are others. */
  assay_case_edit (work, (AssaySpan){ 0, 0 }, "On 3 May 12 ships sailed. ", CASE_HELP_NOW);
  g_assert_cmpint (assay_case_get_followed (work), ==, figure);
  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_cmpint (assay_case_get_followed (work), >, figure);
  figure = assay_case_get_followed (work);
  g_assert_true (assay_case_replace (work, (guint) figure, "over 30%", CASE_HELP_NOW, &error));
  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_cmpint (assay_case_get_followed (work), ==, figure);
  g_assert_cmpint (assay_case_get_state (work, (guint) figure), ==, ASSAY_STATE_FIXED);

  assay_case_undo (work);
  assay_case_undo (work);
  g_assert_cmpint (assay_case_get_followed (work), ==,
                   (int) case_help_find (work, ASSAY_FACT_FIGURE));

  /* Where the figure is taken out, its sentence is left. */
  assay_case_edit (work, (AssaySpan){ 16, 20 }, "", CASE_HELP_NOW);
  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_cmpint (assay_case_get_followed (work), ==,
                   (int) case_help_find (work, ASSAY_FACT_STATEMENT));

  assay_case_follow (work, -1);
  g_assert_cmpint (assay_case_get_followed (work), ==, -1);
  g_assert_finalize_object (work);
}

/* A file never has the analysis of another text: what is saved is analysed first. */
static void
test_analysis_save (void)
{
  AssayCase *work = case_help_new ();
  g_autofree char *folder = g_dir_make_tmp ("assay-case-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "job.assay", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (AssayDossier) copy = NULL;
  g_autoptr (AssayDossier) loaded = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  assay_case_edit (work, (AssaySpan){ 16, 19 }, "over 30%", CASE_HELP_NOW);
  copy = assay_dossier_copy (assay_case_get_dossier (work));
  g_assert_false (assay_dossier_is_current (copy));
  g_assert_true (assay_dossier_save (copy, file, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (assay_dossier_is_current (copy));
  g_assert_false (assay_case_is_current (work));

  bytes = g_file_load_bytes (file, NULL, NULL, &error);
  loaded = assay_dossier_load (bytes, assay_register_get_default (), NULL, &error);
  g_assert_no_error (error);
  g_assert_false (assay_dossier_is_outdated (loaded));
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (assay_dossier_get_draft (loaded))),
                   ==, "Ferries carried over 30% more passengers in May.");

  g_assert_true (g_file_delete (file, NULL, &error));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_finalize_object (work);
}

/* What one analysis found out is there for the next, also after an undo. */
static void
test_analysis_memory (void)
{
  AssayCase *work = case_help_new ();
  g_autoptr (AssayMemory) memory = NULL;

  case_help_type (work, 0, "So ", CASE_HELP_NOW);
  g_assert_true (assay_case_analyse (work, NULL, NULL));
  g_assert_nonnull (assay_analysis_get_memory (assay_case_get_analysis (work)));
  memory = assay_memory_ref (assay_analysis_get_memory (assay_case_get_analysis (work)));

  for (guint i = 0; i < 5; i++)
    {
      case_help_type (work, 0, "Now ", CASE_HELP_NOW);
      g_assert_true (assay_case_analyse (work, NULL, NULL));
      g_assert_true (assay_analysis_get_memory (assay_case_get_analysis (work)) == memory);
    }

  assert_finalized (work);
}

/* So long that somebody would notice the time that it takes. */
static GBytes *
make_long_draft (void)
{
  GString *text = g_string_new ("");

  for (guint i = 0; i < 1500; i++)
    g_string_append (text, "Ferries carried 40% more passengers in May.\n\n");

  return g_string_free_to_bytes (text);
}

/* What takes long is shown before it is analysed, and can be worked on; it comes to the same in the end. */
static void
test_analysis_pending (void)
{
  const AssayDossierOpenOptions may_defer = { .may_defer = TRUE };
  const AssayMark note = { .span = { 0, 7 },
                           .scope = ASSAY_MARK_NOTE,
                           .kind = ASSAY_FACT_STATEMENT,
                           .note = (char *) "Which?" };
  g_autoptr (GBytes) bytes = make_long_draft ();
  g_autoptr (GBytes) saved = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) whole = assay_dossier_open (bytes, "a.txt", NULL, NULL, &error);
  g_autoptr (AssayDossier) dossier = assay_dossier_open (bytes, "a.txt", &may_defer, NULL, &error);
  g_autoptr (AssayDossier) again = NULL;
  g_autoptr (AssayDossier) copy = NULL;
  g_autofree char *id = NULL;
  AssayCase *work = NULL;
  guint n_facts = 1;
  guint n_marks = 0;

  g_assert_no_error (error);
  g_assert_true (assay_dossier_is_current (whole));
  g_assert_false (assay_dossier_is_current (dossier));

  work = assay_case_new (dossier, "N. Oko");
  g_assert_true (assay_case_is_pending (work));
  assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
  g_assert_cmpuint (n_facts, ==, 0);
  id = assay_case_add_mark (work, &note, CASE_HELP_NOW, &error);
  g_assert_no_error (error);

  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_false (assay_case_is_pending (work));
  assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
  g_assert_cmpuint (n_facts, >=, 1500);
  assay_case_undo (work);
  g_assert_true (assay_case_is_current (work));

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    g_assert_cmpint (
        assay_analysis_get_check (assay_case_get_analysis (work), (AssayCheck) i)->score, ==,
        assay_analysis_get_check (assay_dossier_get_analysis (whole), (AssayCheck) i)->score);

  /* The same of a file, whose marks are there at once. */
  assay_case_redo (work);
  saved = assay_dossier_to_bytes (assay_case_get_dossier (work));
  again = assay_dossier_open (saved, "a.assay", &may_defer, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (assay_dossier_is_current (again));
  g_assert_false (assay_dossier_is_outdated (again));
  assay_dossier_get_marks (again, &n_marks);
  g_assert_cmpuint (n_marks, ==, 1);
  copy = assay_dossier_copy (again);
  g_assert_true (assay_dossier_analyse (copy, NULL, &error));
  g_assert_true (assay_dossier_is_current (copy));
  g_assert_false (assay_dossier_is_outdated (copy));

  g_assert_finalize_object (work);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/analysis/async", test_analysis_async);
  g_test_add_func ("/case/analysis/stale", test_analysis_stale);
  g_test_add_func ("/case/analysis/kept", test_analysis_kept);
  g_test_add_func ("/case/analysis/sources", test_analysis_sources);
  g_test_add_func ("/case/analysis/follow", test_analysis_follow);
  g_test_add_func ("/case/analysis/save", test_analysis_save);
  g_test_add_func ("/case/analysis/memory", test_analysis_memory);
  g_test_add_func ("/case/analysis/pending", test_analysis_pending);

  return g_test_run ();
}
