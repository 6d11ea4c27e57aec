/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-kind.h"
#include "assay-practice.h"
#include "assay-score.h"
#include "assay-training-error.h"
#include "training-help.h"

typedef struct
{
  AssayExercise *exercise;
  AssayDossier  *work;     /* to find words in */
  AssayPractice *practice;
  guint          n_changes;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->exercise = training_help_exercise ();
  fixture->work = assay_exercise_dup_dossier (fixture->exercise);
  fixture->practice = assay_practice_new (fixture->exercise,
                                          assay_handin_new (fixture->exercise, "Ines"));
  g_signal_connect_swapped (fixture->practice, "changed", G_CALLBACK (g_atomic_int_inc),
                            &fixture->n_changes);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->practice);
  g_assert_finalize_object (fixture->work);
  g_assert_finalize_object (fixture->exercise);
}

static AssaySpan
find (Fixture    *fixture,
      const char *words)
{
  return training_help_find (fixture->work, words);
}

/* Nothing can be said before it is begun; what says the same again is no step. */
static void
test_say (Fixture       *fixture,
          gconstpointer  data)
{
  AssaySpan ships = find (fixture, "12 ships");
  const AssayAnswer *answer = NULL;

  assay_practice_set_kind (fixture->practice, ships, "F1");
  g_assert_null (assay_practice_get_attempt (fixture->practice));

  assay_practice_begin (fixture->practice, TRAINING_HELP_NOW);
  assay_practice_begin (fixture->practice, TRAINING_HELP_NOW);
  g_assert_cmpuint (fixture->n_changes, ==, 1);

  assay_practice_set_kind (fixture->practice, ships, "F1");
  assay_practice_set_kind (fixture->practice, ships, "F1");
  assay_practice_set_source (fixture->practice, ships, 0);
  assay_practice_set_source (fixture->practice, ships, 7);
  assay_practice_set_note (fixture->practice, ships, "Nine.");
  g_assert_cmpuint (fixture->n_changes, ==, 4);

  answer = assay_practice_find (fixture->practice, ships);
  g_assert_cmpint (answer->state, ==, ASSAY_STATE_ERROR);
  g_assert_cmpstr (answer->rule, ==, "F1");
  g_assert_cmpuint (answer->sources->len, ==, 1);
  g_assert_cmpuint (assay_practice_count_problems (fixture->practice), ==, 1);

  /* What is in order is of no kind. */
  assay_practice_set_state (fixture->practice, ships, ASSAY_STATE_CONFIRMED);
  answer = assay_practice_find (fixture->practice, ships);
  g_assert_null (answer->rule);
  g_assert_cmpstr (answer->note, ==, "Nine.");

  assay_practice_set_state (fixture->practice, ships, ASSAY_STATE_OPEN);
  g_assert_null (assay_practice_find (fixture->practice, ships));
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  AssaySpan ships = find (fixture, "12 ships");

  assay_practice_begin (fixture->practice, TRAINING_HELP_NOW);
  g_assert_false (assay_practice_can_undo (fixture->practice));
  assay_practice_set_kind (fixture->practice, ships, "F1");
  assay_practice_set_score (fixture->practice, ASSAY_CHECK_QUOTES, 4);
  assay_practice_set_verdict (fixture->practice, ASSAY_VERDICT_OPEN);
  assay_practice_set_confidence (fixture->practice, ASSAY_CONFIDENCE_LOW);
  assay_practice_add_seconds (fixture->practice, 60);
  g_free (assay_practice_take_hint (fixture->practice));

  for (guint i = 0; i < 4; i++)
    assay_practice_undo (fixture->practice);

  /* Time and hints do not come back. */
  g_assert_null (assay_practice_find (fixture->practice, ships));
  g_assert_cmpuint (assay_practice_get_attempt (fixture->practice)->seconds, ==, 60);
  g_assert_cmpuint (assay_practice_get_attempt (fixture->practice)->hints, ==, 1);
  g_assert_false (assay_practice_can_undo (fixture->practice));

  for (guint i = 0; i < 4; i++)
    assay_practice_redo (fixture->practice);

  g_assert_nonnull (assay_practice_find (fixture->practice, ships));
  g_assert_cmpint (assay_practice_get_attempt (fixture->practice)->scores[ASSAY_CHECK_QUOTES], ==,
                   4);
  g_assert_cmpint (assay_practice_get_attempt (fixture->practice)->verdict, ==,
                   ASSAY_VERDICT_OPEN);
  g_assert_false (assay_practice_can_redo (fixture->practice));
}

/* A hint goes to what is not marked yet, and there are no more than things to be found. */
static void
test_hints (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autoptr (GPtrArray) hints = NULL;

  assay_practice_begin (fixture->practice, TRAINING_HELP_NOW);
  assay_practice_set_state (fixture->practice, find (fixture, "never"), ASSAY_STATE_ERROR);
  first = assay_practice_take_hint (fixture->practice);
  second = assay_practice_take_hint (fixture->practice);
  g_assert_nonnull (first);
  g_assert_nonnull (second);
  g_assert_null (assay_practice_take_hint (fixture->practice));
  g_assert_cmpuint (assay_practice_get_attempt (fixture->practice)->hints, ==, 2);
  hints = assay_practice_list_hints (fixture->practice);
  g_assert_cmpuint (hints->len, ==, 2);
}

/* What is begun is kept in the file, is no hand-in yet, and goes on where it was. */
static void
test_unfinished (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;
  AssayHandin *loaded = NULL;

  assay_practice_begin (fixture->practice, TRAINING_HELP_NOW);
  assay_practice_set_kind (fixture->practice, find (fixture, "12 ships"), "F1");
  g_free (assay_practice_take_hint (fixture->practice));
  bytes = assay_handin_to_bytes (assay_practice_get_handin (fixture->practice), fixture->exercise);
  g_assert_null (assay_handin_load (bytes, fixture->exercise, &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING);
  g_clear_error (&error);

  loaded = assay_handin_load_begun (bytes, fixture->exercise, &error);
  g_assert_no_error (error);
  g_assert_nonnull (loaded->unfinished);
  g_assert_cmpuint (loaded->unfinished->hinted->len, ==, 1);
  again = assay_handin_to_bytes (loaded, fixture->exercise);
  g_assert_true (g_bytes_equal (bytes, again));

  /* The file has nothing of the truth: neither its notes nor its right words. */
  g_assert_null (g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                               "harbour office"));
  g_assert_null (
      g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), "9 ships"));
  assay_handin_free (loaded);
}

/* Both attempts are kept, and the second begins with nothing. */
static void
test_hand_in (Fixture       *fixture,
              gconstpointer  data)
{
  AssayHandin *handin = assay_practice_get_handin (fixture->practice);
  g_autoptr (AssayScore) score = NULL;
  g_autoptr (GError) error = NULL;

  assay_practice_begin (fixture->practice, TRAINING_HELP_NOW);
  assay_practice_set_kind (fixture->practice, find (fixture, "12 ships"), "F1");
  g_assert_true (assay_practice_hand_in (fixture->practice, "2025-06-05T10:00:00Z", &error));
  g_assert_no_error (error);
  g_assert_false (assay_practice_is_begun (fixture->practice));

  assay_practice_begin (fixture->practice, TRAINING_HELP_NOW);
  g_assert_cmpuint (assay_practice_get_attempt (fixture->practice)->answers->len, ==, 0);
  g_assert_true (assay_practice_hand_in (fixture->practice, "2025-06-05T11:00:00Z", &error));
  g_assert_cmpuint (handin->attempts->len, ==, 2);
  score = assay_score_new (fixture->exercise, g_ptr_array_index (handin->attempts, 0));
  g_assert_cmpuint (score->counts[ASSAY_OUTCOME_FOUND], ==, 1);
  g_assert_cmpuint (score->counts[ASSAY_OUTCOME_MISSED], ==, 2);
}

/* Every kind has a name, and a page that explains it; none comes twice. */
static void
test_kinds (void)
{
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < assay_kinds_count (); i++)
    {
      AssayKind kind = { 0 };

      assay_kinds_get_nth (i, &kind);
      g_assert_true (assay_answer_is_rule (kind.code));
      g_assert_true (g_hash_table_add (codes, (gpointer) kind.code));
      g_assert_cmpstr (kind.name, !=, "");
      g_assert_true (g_str_has_suffix (kind.explanation, "."));
      g_assert_nonnull (kind.page);
    }

  g_assert_cmpstr (assay_kind_get_name ("N3"), ==, "Other title or role");
  g_assert_cmpstr (assay_kind_get_name ("D5"), ==, "Text recycled");
  g_assert_cmpstr (assay_kind_get_name ("Z9"), ==, "Z9");
  g_assert_cmpstr (assay_kind_get_name (NULL), ==, "Without a kind");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/practice/say", test_say);
  ADD ("/practice/undo", test_undo);
  ADD ("/practice/hints", test_hints);
  ADD ("/practice/unfinished", test_unfinished);
  ADD ("/practice/hand-in", test_hand_in);
  g_test_add_func ("/practice/kinds", test_kinds);

  return g_test_run ();
}
