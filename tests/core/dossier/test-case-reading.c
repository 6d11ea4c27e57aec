/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-wording.h"
#include "case-help.h"

#define LATER "2025-06-04T11:00:00Z"
#define SUMMARY "Ferries carried over 30% more passengers in May, the port says."
#define PAGE "The port counted 40% more passengers on its ferries in May."

static AssaySource *
get_source (AssayCase *work,
            guint      index)
{
  return g_list_model_get_item (assay_case_get_sources (work), index);
}

/* A second page beside the one that the draft lists. */
static void
add_page (AssayCase *work)
{
  const AssayAddition added = { (char *) "N. Oko", (char *) CASE_HELP_NOW };
  const AssayListedSource listed = { .url = (char *) "https://union.example/letter" };
  g_autoptr (AssaySource)
      source = assay_source_new_added (&listed, assay_register_get_default (), &added);

  assay_case_add_source (work, source, CASE_HELP_NOW);
}

static AssayFetched *
create_fetched (AssayFetchState  state,
                const char      *words)
{
  g_autoptr (AssayText) text = words != NULL ? assay_text_new (words, -1) : NULL;
  const AssayFetched members = { .state = state,
                                 .at = (char *) CASE_HELP_NOW,
                                 .status = words != NULL ? 200 : 404,
                                 .published = { 2025, 6, 2 },
                                 .text = text };

  return assay_fetched_new (&members);
}

static void
assert_text (AssayCase  *work,
             guint       index,
             const char *words)
{
  g_autoptr (AssaySource) source = get_source (work, index);
  AssayText *text = assay_source_get_text (source);

  g_assert_cmpstr (text != NULL ? assay_text_get_utf8 (text) : NULL, ==, words);
}

static gboolean
read_source (AssayCase       *work,
             guint            index,
             AssayFetchState  state,
             const char      *words)
{
  g_autoptr (AssaySource) asked = get_source (work, index);
  g_autoptr (AssayFetched) fetched = create_fetched (state, words);

  return assay_case_read_source (work, asked, fetched, LATER);
}

/* The page that was read is what the draft is judged by; all that one reading brings is one step. */
static void
test_read (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssaySource) source = NULL;
  g_autoptr (GError) error = NULL;
  const AssayFinding *findings = NULL;
  const AssayHistoryEntry *history = NULL;
  guint n_findings = 0;
  guint n_history = 0;

  add_page (work);
  g_assert_true (read_source (work, 0, ASSAY_FETCH_READ, PAGE));
  g_assert_true (read_source (work, 1, ASSAY_FETCH_GONE, NULL));
  g_assert_false (assay_case_is_current (work));
  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_no_error (error);

  source = get_source (work, 0);
  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_READ);
  g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_PAGE);
  g_assert_cmpint (assay_source_get_fetch_state (source), ==, ASSAY_FETCH_READ);
  assert_text (work, 0, PAGE);
  assert_text (work, 1, NULL);

  findings = assay_analysis_get_findings (assay_case_get_analysis (work), &n_findings);
  for (guint i = 0; i < n_findings; i++)
    g_assert_cmpint (findings[i].rule, !=, ASSAY_RULE_F1);

  history = assay_dossier_get_history (assay_case_get_dossier (work), &n_history);
  g_assert_cmpuint (n_history, ==, 3);
  g_assert_cmpstr (history[1].what, ==, "source-read");
  g_assert_cmpstr (history[2].what, ==, "source-unreadable");

  assay_case_undo (work);
  assert_text (work, 0, SUMMARY);
  g_clear_object (&source);
  source = get_source (work, 1);
  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_UNREAD);

  assay_case_redo (work);
  assert_text (work, 0, PAGE);
  g_assert_true (assay_case_is_current (work));
}

static AssayFetched *
create_changed (const char *words,
                const char *at)
{
  g_autoptr (AssayText) text = assay_text_new (words, -1);
  const AssayFetched members = { .state = ASSAY_FETCH_READ,
                                 .at = (char *) at,
                                 .status = 200,
                                 .text = text };

  return assay_fetched_new (&members);
}

/* What the rules say of a page that has changed, or NULL. */
static char *
dup_changed (AssayCase *work)
{
  AssayAnalysis *analysis = NULL;
  guint n_findings = 0;
  const AssayFinding *findings = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_no_error (error);
  analysis = assay_case_get_analysis (work);
  findings = assay_analysis_get_findings (analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].rule == ASSAY_RULE_D7)
        return assay_finding_dup_message (analysis, &findings[i]);
    }

  return NULL;
}

/* That a page has changed stays known, whichever of its texts is taken, and in the saved job. */
static void
test_changed (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssayFetched) first = create_changed (PAGE, "2025-06-03T08:00:00Z");
  g_autoptr (AssayFetched) other = create_changed ("Boats are late.", "2025-06-05T08:00:00Z");
  g_autoptr (AssayFetched) later = create_changed ("Boats are late.", "2025-06-07T08:00:00Z");
  g_autoptr (AssaySource) source = NULL;
  g_autoptr (AssayDossier) again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *none = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *taken = NULL;
  g_autofree char *read = NULL;

  add_page (work);
  source = get_source (work, 0);
  g_assert_false (assay_case_note_changed (work, source, other, LATER));
  g_assert_true (assay_case_read_source (work, source, first, LATER));
  none = dup_changed (work);
  g_assert_null (none);

  g_clear_object (&source);
  source = get_source (work, 0);
  g_assert_false (assay_case_note_changed (work, source, first, LATER));
  g_assert_true (assay_case_note_changed (work, source, other, LATER));
  assert_text (work, 0, PAGE);
  kept = dup_changed (work);
  g_assert_nonnull (
      strstr (kept, "since it was read on 3 June 2025: it was another on 5 June 2025"));

  bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));
  again = assay_dossier_load (bytes, assay_register_get_default (), NULL, NULL);
  g_assert_false (assay_dossier_is_outdated (again));

  g_clear_object (&source);
  source = get_source (work, 0);
  g_assert_true (assay_case_read_source (work, source, other, LATER));
  assert_text (work, 0, "Boats are late.");
  taken = dup_changed (work);
  g_assert_nonnull (
      strstr (taken, "first read on 3 June 2025; its text here is that of 5 June 2025"));

  /* Read once more, it is the same as then. */
  g_clear_object (&source);
  source = get_source (work, 0);
  g_assert_true (assay_case_read_source (work, source, later, LATER));
  read = dup_changed (work);
  g_assert_nonnull (
      strstr (read, "first read on 3 June 2025; its text here is that of 7 June 2025"));
}

/* What a person does in between is undone by itself. */
static void
test_between (void)
{
  g_autoptr (AssayCase) work = case_help_new ();

  add_page (work);
  g_assert_true (read_source (work, 0, ASSAY_FETCH_READ, PAGE));
  assay_case_edit (work, (AssaySpan){ 0, 7 }, "Boats", LATER);
  g_assert_true (read_source (work, 1, ASSAY_FETCH_READ, "A letter of the union."));

  assay_case_undo (work);
  assert_text (work, 1, NULL);
  assert_text (work, 0, PAGE);
  assay_case_undo (work);
  case_help_assert_text (work, CASE_HELP_TEXT);
  assert_text (work, 0, PAGE);
  assay_case_undo (work);
  assert_text (work, 0, SUMMARY);
}

/* A page that cannot be read any more takes nothing away; the summary stays where it is all there is. */
static void
test_failure (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssaySource) source = NULL;

  g_assert_true (read_source (work, 0, ASSAY_FETCH_TIMEOUT, NULL));
  source = get_source (work, 0);
  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_UNREADABLE);
  g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_SUMMARY);
  g_assert_true (assay_source_wants_reading (source));
  assert_text (work, 0, SUMMARY);

  g_assert_true (read_source (work, 0, ASSAY_FETCH_READ, PAGE));
  g_assert_true (read_source (work, 0, ASSAY_FETCH_GONE, NULL));
  assert_text (work, 0, PAGE);
}

/* What comes for a source that is another by now is dropped. */
static void
test_stale (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssaySource) asked = NULL;
  g_autoptr (AssayFetched) fetched = create_fetched (ASSAY_FETCH_READ, PAGE);

  add_page (work);
  asked = get_source (work, 1);
  g_assert_true (assay_case_remove_source (work, 1, LATER));
  g_assert_false (assay_case_read_source (work, asked, fetched, LATER));
  g_assert_cmpuint (g_list_model_get_n_items (assay_case_get_sources (work)), ==, 1);

  assay_case_undo (work);
  g_assert_true (assay_case_read_source (work, asked, fetched, LATER));
  assert_text (work, 1, PAGE);
}

/* A copy in a dead page's place keeps that the page was dead, and so does taking it away. */
static void
test_attach (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssayText) text = assay_text_new ("A saved copy of the page.", -1);
  const AssayDocument document = { .name = (char *) "saved.html", .text = text };
  const AssayAddition attached = { (char *) "N. Oko", (char *) LATER };
  g_autoptr (AssaySource) dead = NULL;
  g_autoptr (AssaySource) copy = NULL;
  g_autoptr (AssaySource) bare = NULL;

  g_assert_true (read_source (work, 0, ASSAY_FETCH_GONE, NULL));
  dead = get_source (work, 0);
  copy = assay_source_attach (dead, &document, &attached);
  assay_case_add_source (work, copy, LATER);
  assert_text (work, 0, "A saved copy of the page.");
  g_assert_cmpint (assay_source_get_fetch_state (copy), ==, ASSAY_FETCH_GONE);
  g_assert_false (assay_source_wants_reading (copy));

  g_assert_true (assay_case_remove_source (work, 0, LATER));
  bare = get_source (work, 0);
  g_assert_cmpint (assay_source_get_fetch_state (bare), ==, ASSAY_FETCH_GONE);
  assert_text (work, 0, SUMMARY);
}

static void
record_cb (const AssayOperation *operation,
           gpointer              user_data)
{
  g_autoptr (GBytes) bytes = assay_operation_to_bytes (operation);
  g_autoptr (GError) error = NULL;
  AssayOperation *again = assay_operation_new_from_bytes (bytes, &error);

  g_assert_no_error (error);
  g_ptr_array_add (user_data, again);
}

/* A journal does it again, as the one step that it was. */
static void
test_replay (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssayCase) other = case_help_new ();
  g_autoptr (GPtrArray)
      operations = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_operation_free);
  g_autoptr (GError) error = NULL;

  assay_case_set_recorder (work, record_cb, operations);
  add_page (work);
  g_assert_true (read_source (work, 0, ASSAY_FETCH_READ, PAGE));
  g_assert_true (read_source (work, 1, ASSAY_FETCH_CUT_SHORT, "A letter"));

  g_assert_true (assay_case_replay (other, operations, &error));
  g_assert_no_error (error);
  assert_text (other, 0, PAGE);
  assert_text (other, 1, "A letter");

  assay_case_undo (other);
  assert_text (other, 0, SUMMARY);
  assert_text (other, 1, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case-reading/read", test_read);
  g_test_add_func ("/case-reading/between", test_between);
  g_test_add_func ("/case-reading/changed", test_changed);
  g_test_add_func ("/case-reading/failure", test_failure);
  g_test_add_func ("/case-reading/stale", test_stale);
  g_test_add_func ("/case-reading/attach", test_attach);
  g_test_add_func ("/case-reading/replay", test_replay);

  return g_test_run ();
}
