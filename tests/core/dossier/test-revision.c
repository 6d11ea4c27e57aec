/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import.h"
#include "assay-revision.h"
#include "case-help.h"

#define LATER "2025-06-05T08:00:00Z"

#define FIRST \
  "Ferries to the isles\n\n" \
  "Ferries carried 40% more passengers in May, the port of Dunmore says. It counted 1,200 " \
  "sailings.\n\n"                                                                           \
  "Ada Brenner, who runs the port, called the rise “a surprise to all of us”.\n\n" \
  "A new berth will cost 9 million crowns. Nobody knows who pays.\n"

/* The berth has gone, the quotation has moved up, a figure is another, and there is a source. */
#define SECOND \
  "Ferries to the isles\n\n" \
  "Ada Brenner, who runs the port, called the rise “a surprise to all of us”.\n\n" \
  "Ferries carried 30% more passengers in May, the port of Dunmore says. It counted 1,200 " \
  "sailings.\n\n"                                                                           \
  "Nobody knows who pays.\n\n" \
  "Sources:\nhttps://port.example/2025/06/02/ferries\n"

static AssayDraft *
read_draft (const char *words)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (words, strlen (words));
  g_autoptr (GError) error = NULL;
  AssayDraft *draft = assay_import_bytes (bytes, "ferries.txt", ASSAY_FORMAT_AUTO, NULL, &error);

  g_assert_no_error (error);

  return draft;
}

static AssayCase *
open_first (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (FIRST, strlen (FIRST));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_dossier_open (bytes, "ferries.txt", NULL, NULL, &error);

  g_assert_no_error (error);

  return assay_case_new (dossier, "N. Oko");
}

/* The fact with those words. */
static guint
find (AssayCase  *work,
      const char *words)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
  AssayText *text = assay_draft_get_text (assay_case_get_draft (work));

  for (guint i = 0; i < n_facts; i++)
    {
      g_autofree char *here = assay_text_dup_span (text, facts[i].span);

      if (g_str_equal (here, words))
        return i;
    }

  g_error ("no fact is “%s”", words);
}

static void
close_fact (AssayCase  *work,
            const char *words)
{
  assay_case_set_state (work, find (work, words), ASSAY_STATE_CONFIRMED, CASE_HELP_NOW);
}

static void
assert_state (AssayCase  *work,
              const char *words,
              AssayState  state)
{
  g_assert_cmpint (assay_case_get_state (work, find (work, words)), ==, state);
}

static void
analyse (AssayCase *work)
{
  g_autoptr (GError) error = NULL;

  assay_case_analyse (work, NULL, &error);
  g_assert_no_error (error);
}

static AssayCase *
revise (void)
{
  AssayCase *work = open_first ();
  g_autoptr (AssayDraft) second = read_draft (SECOND);

  close_fact (work, "40%");
  close_fact (work, "1,200");
  close_fact (work, "“a surprise to all of us”");
  close_fact (work, "9 million");
  assay_case_set_note (work, find (work, "9 million"), "The treasurer’s figure.", CASE_HELP_NOW);
  assay_case_revise (work, second, LATER);
  analyse (work);

  return work;
}

/* Who looks at a fact looks at it in the next revision too. */
static void
test_look_follows (void)
{
  g_autoptr (AssayCase) work = open_first ();
  g_autoptr (AssayDraft) before = read_draft (
      "Ada sold 1,100 boats.\n\nBea sold 1,200 boats.\n\nCleo sold 1,300 boats.\n");
  g_autoptr (AssayDraft) after = read_draft (
      "In all of that long year Ada sold no fewer than 1,150 boats, as she says.\n\n"
      "Bea sold 1,200 boats.\n\nDora sold 1,350 boats.\n");

  assay_case_revise (work, before, CASE_HELP_NOW);
  analyse (work);
  assay_case_follow (work, (int) find (work, "1,200"));
  assay_case_revise (work, after, LATER);
  analyse (work);
  g_assert_cmpint (assay_case_get_followed (work), ==, (int) find (work, "1,200"));

  /* And so in the one before, where the next is undone, and again in the next. */
  assay_case_undo (work);
  analyse (work);
  g_assert_cmpint (assay_case_get_followed (work), ==, (int) find (work, "1,200"));
  assay_case_redo (work);
  analyse (work);
  g_assert_cmpint (assay_case_get_followed (work), ==, (int) find (work, "1,200"));
  assay_case_undo (work);
  assay_case_undo (work);
  analyse (work);
  g_assert_cmpint (assay_case_get_followed (work), ==, (int) find (work, "1,200"));
}

static void
test_marks_follow (void)
{
  g_autoptr (AssayCase) work = revise ();
  GPtrArray *orphans = assay_dossier_get_orphans (assay_case_get_dossier (work));
  const AssayOrphan *orphan = NULL;

  assert_state (work, "“a surprise to all of us”", ASSAY_STATE_CONFIRMED);
  assert_state (work, "1,200", ASSAY_STATE_CONFIRMED);
  assert_state (work, "30%", ASSAY_STATE_OPEN);

  /* What has no place is kept, with all that was said of it. */
  g_assert_cmpuint (orphans->len, ==, 1);
  orphan = g_ptr_array_index (orphans, 0);
  g_assert_cmpstr (orphan->exact, ==, "9 million");
  g_assert_cmpstr (orphan->mark.note, ==, "The treasurer’s figure.");
  g_assert_cmpint (orphan->mark.state, ==, ASSAY_STATE_CONFIRMED);
}

static void
test_what_is_kept (void)
{
  g_autoptr (AssayCase) work = revise ();
  AssayDossier *dossier = assay_case_get_dossier (work);
  GPtrArray *revisions = assay_dossier_get_revisions (dossier);
  const AssayRevision *revision = NULL;
  guint n_history = 0;
  const AssayHistoryEntry *history = assay_dossier_get_history (dossier, &n_history);

  g_assert_cmpuint (revisions->len, ==, 1);
  revision = g_ptr_array_index (revisions, 0);
  g_assert_cmpstr (revision->by, ==, "N. Oko");
  g_assert_cmpstr (revision->at, ==, LATER);
  g_assert_nonnull (strstr (assay_text_get_utf8 (revision->text), "9 million crowns"));
  g_assert_cmpstr (history[n_history - 1].what, ==, "revised");

  /* The source that only the second revision names. */
  g_assert_cmpuint (g_list_model_get_n_items (assay_case_get_sources (work)), ==, 1);
}

static void
test_undo (void)
{
  g_autoptr (AssayCase) work = revise ();
  AssayDossier *dossier = assay_case_get_dossier (work);

  assay_case_undo (work);
  analyse (work);
  assert_state (work, "40%", ASSAY_STATE_CONFIRMED);
  assert_state (work, "9 million", ASSAY_STATE_CONFIRMED);
  g_assert_cmpuint (assay_dossier_get_orphans (dossier)->len, ==, 0);
  g_assert_cmpuint (assay_dossier_get_revisions (dossier)->len, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (assay_case_get_sources (work)), ==, 0);

  assay_case_redo (work);
  analyse (work);
  assert_state (work, "30%", ASSAY_STATE_OPEN);
  assert_state (work, "1,200", ASSAY_STATE_CONFIRMED);
  g_assert_cmpuint (assay_dossier_get_orphans (dossier)->len, ==, 1);
}

static void
test_place_orphan (void)
{
  g_autoptr (AssayCase) work = revise ();
  AssayDossier *dossier = assay_case_get_dossier (work);
  const AssayOrphan *orphan = g_ptr_array_index (assay_dossier_get_orphans (dossier), 0);
  g_autofree char *id = g_strdup (orphan->mark.id);
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
  AssaySpan place = facts[find (work, "30%")].span;
  g_autoptr (GError) error = NULL;

  g_assert_false (assay_case_place_orphan (work, "nobody", place, LATER, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_true (assay_case_place_orphan (work, id, place, LATER, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (assay_dossier_get_orphans (dossier)->len, ==, 0);
  g_assert_cmpuint (assay_dossier_get_revisions (dossier)->len, ==, 1);

  assay_case_undo (work);
  g_assert_cmpuint (assay_dossier_get_orphans (dossier)->len, ==, 1);
  assay_case_redo (work);
  g_assert_cmpuint (assay_dossier_get_orphans (dossier)->len, ==, 0);
}

/* The file has it all, and gives the same bytes when it is read and written again. */
static void
test_file (void)
{
  g_autoptr (AssayCase) work = revise ();
  g_autoptr (GBytes) bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier)
      again = assay_dossier_load (bytes, assay_register_get_default (), NULL, &error);
  g_autoptr (GBytes) rewritten = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (assay_dossier_get_orphans (again)->len, ==, 1);
  g_assert_cmpuint (assay_dossier_get_revisions (again)->len, ==, 1);
  rewritten = assay_dossier_to_bytes (again);
  g_assert_true (g_bytes_equal (bytes, rewritten));
}

static void
keep_cb (const AssayOperation *operation,
         gpointer              user_data)
{
  g_ptr_array_add (user_data, assay_operation_to_bytes (operation));
}

/* After a crash the journal does it all again, the second revision too. */
static void
test_journal (void)
{
  g_autoptr (AssayCase) work = open_first ();
  g_autoptr (AssayCase) other = open_first ();
  g_autoptr (AssayDraft) second = read_draft (SECOND);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GPtrArray)
      operations = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_operation_free);
  g_autoptr (GBytes) here = NULL;
  g_autoptr (GBytes) there = NULL;
  g_autoptr (GError) error = NULL;

  assay_case_set_recorder (work, keep_cb, records);
  close_fact (work, "9 million");
  assay_case_revise (work, second, LATER);
  analyse (work);

  for (guint i = 0; i < records->len; i++)
    {
      g_ptr_array_add (operations,
                       assay_operation_new_from_bytes (g_ptr_array_index (records, i), &error));
      g_assert_no_error (error);
    }

  g_assert_true (assay_case_replay (other, operations, &error));
  g_assert_no_error (error);
  analyse (other);
  here = assay_dossier_to_bytes (assay_case_get_dossier (work));
  there = assay_dossier_to_bytes (assay_case_get_dossier (other));
  g_assert_true (g_bytes_equal (here, there));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/revision/look-follows", test_look_follows);
  g_test_add_func ("/revision/marks-follow", test_marks_follow);
  g_test_add_func ("/revision/what-is-kept", test_what_is_kept);
  g_test_add_func ("/revision/undo", test_undo);
  g_test_add_func ("/revision/place-orphan", test_place_orphan);
  g_test_add_func ("/revision/file", test_file);
  g_test_add_func ("/revision/journal", test_journal);

  return g_test_run ();
}
