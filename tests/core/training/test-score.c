/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <string.h>

#include "assay-score-report.h"
#include "assay-training-error.h"
#include "training-help.h"

typedef struct
{
  AssayExercise *exercise;
  AssayDossier  *work;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->exercise = training_help_exercise ();
  fixture->work = assay_exercise_dup_dossier (fixture->exercise);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->work);
  g_assert_finalize_object (fixture->exercise);
}

/* The outcomes in order of the text, by their first letters, as “found missed false-alarm”. */
static char *
describe (AssayScore *score)
{
  GString *result = g_string_new (NULL);

  for (guint i = 0; i < score->items->len; i++)
    g_string_append_printf (
        result, "%s%s", i > 0 ? " " : "",
        assay_outcome_to_id (g_array_index (score->items, AssayScoreItem, i).outcome));

  return g_string_free (result, FALSE);
}

static void
assert_outcomes (Fixture    *fixture,
                 const char *expected,
                 double      points)
{
  g_autoptr (AssayAttempt) attempt = training_help_attempt (fixture->exercise, fixture->work);
  g_autoptr (AssayScore) score = assay_score_new (fixture->exercise, attempt);
  g_autofree char *outcomes = describe (score);

  g_assert_cmpstr (outcomes, ==, expected);
  g_assert_cmpfloat_with_epsilon (score->points, points, 1e-9);
}

static void
test_score_nothing (Fixture       *fixture,
                    gconstpointer  data)
{
  assert_outcomes (fixture, "missed missed missed", 0);
}

static void
test_score_all (Fixture       *fixture,
                gconstpointer  data)
{
  training_help_mark (fixture->work, "12 ships", ASSAY_STATE_ERROR, "F1 1");
  training_help_mark (fixture->work, "Olaf Brandt", ASSAY_STATE_ERROR, "N2");
  training_help_mark (fixture->work, "never", ASSAY_STATE_ERROR, NULL);
  training_help_mark (fixture->work, "5 weeks", ASSAY_STATE_CONFIRMED, NULL);
  assert_outcomes (fixture, "found found found", 100);
}

static void
test_score_kind (Fixture       *fixture,
                 gconstpointer  data)
{
  training_help_mark (fixture->work, "12 ships", ASSAY_STATE_ERROR, "F2 1");
  training_help_mark (fixture->work, "5 weeks", ASSAY_STATE_ERROR, "F1 1");
  assert_outcomes (fixture, "wrong-kind missed missed false-alarm", round (1000 * 0.25 / 3) / 10);
}

/* The whole sentence is less exact, and found all the same; saying it twice is no false alarm. */
static void
test_score_wide (Fixture       *fixture,
                 gconstpointer  data)
{
  training_help_mark (fixture->work,
                      "The port of Vessholm lost 12 ships in the storm, the harbour office said.",
                      ASSAY_STATE_ERROR, "F1");
  training_help_mark (fixture->work, "12 ships", ASSAY_STATE_ERROR, "F1");
  assert_outcomes (fixture, "found missed missed", 33.3);
}

/* To confirm what is wrong is to miss it. */
static void
test_score_confirmed (Fixture       *fixture,
                      gconstpointer  data)
{
  training_help_mark (fixture->work, "12 ships", ASSAY_STATE_CONFIRMED, NULL);
  assert_outcomes (fixture, "missed missed missed", 0);
}

static void
test_score_statistics (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (AssayAttempt) attempt = NULL;
  g_autoptr (AssayScore) score = NULL;
  AssayPersonVerdict person = { .scores = { -1, 5, -1, -1 }, .verdict = ASSAY_VERDICT_OPEN };
  AssayConfusion *confusion = NULL;

  assay_dossier_set_person (fixture->work, &person);
  training_help_mark (fixture->work, "12 ships", ASSAY_STATE_ERROR, "F1");
  training_help_mark (fixture->work, "Olaf Brandt", ASSAY_STATE_ERROR, "N1");
  attempt = training_help_attempt (fixture->exercise, fixture->work);
  attempt->seconds = 90;
  attempt->hints = 2;
  score = assay_score_new (fixture->exercise, attempt);

  g_assert_cmpfloat_with_epsilon (score->spans.exact.recall, 1.0 / 3, 1e-12);
  g_assert_cmpfloat_with_epsilon (score->spans.unlabelled.recall, 2.0 / 3, 1e-12);
  /* Two pairs, one alike: (1/2 − 1/4) ÷ (1 − 1/4). */
  g_assert_cmpfloat_with_epsilon (score->kappa_kinds, 1.0 / 3, 1e-12);
  g_assert_cmpfloat (score->distances[ASSAY_CHECK_QUOTES], ==, 2);
  g_assert_true (isnan (score->distances[ASSAY_CHECK_FRESHNESS]));
  g_assert_cmpfloat (score->distance, ==, 2);
  g_assert_cmpfloat (score->verdict_agrees, ==, 0);
  g_assert_cmpfloat (score->seconds_per_fact, ==, 45);
  g_assert_cmpuint (score->confusions->len, ==, 1);
  confusion = &g_array_index (score->confusions, AssayConfusion, 0);
  g_assert_cmpstr (confusion->editor, ==, "N2");
  g_assert_cmpstr (confusion->trainee, ==, "N1");
  /* (1 + 1/2) ÷ 3 less two hints at 5. */
  g_assert_cmpfloat (score->points, ==, 40);
  g_assert_false (score->has_passed);
}

static void
test_score_undefined (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (AssayAttempt) attempt = training_help_attempt (fixture->exercise, fixture->work);
  g_autoptr (AssayScore) score = assay_score_new (fixture->exercise, attempt);
  g_autoptr (GPtrArray) handins = g_ptr_array_new ();
  g_autoptr (AssayHandin) handin = assay_handin_new (fixture->exercise, "Ines");
  g_autofree char *text = NULL;
  g_autofree char *json = NULL;
  const AssayReportStyle style = { 0 };

  g_assert_true (isnan (score->kappa_kinds));
  g_assert_true (isnan (score->verdict_agrees));
  g_assert_true (isnan (score->seconds_per_fact));
  assay_handin_add (handin, g_steal_pointer (&attempt), NULL);
  g_ptr_array_add (handins, handin);
  text = assay_score_report_to_text (fixture->exercise, handins, &style);
  json = assay_score_report_to_json (fixture->exercise, handins, &style);
  g_assert_nonnull (strstr (text, "undefined"));
  g_assert_nonnull (strstr (json, "\"kind_kappa\": null"));
  g_assert_null (strstr (json, "nan"));
}

static void
test_handin_round_trip (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (AssayHandin) handin = assay_handin_new (fixture->exercise, "Ines Falk");
  g_autoptr (AssayHandin) loaded = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;

  training_help_mark (fixture->work, "12 ships", ASSAY_STATE_ERROR, "F1 1 It was nine.");
  assay_handin_add (handin, training_help_attempt (fixture->exercise, fixture->work), NULL);
  training_help_mark (fixture->work, "never", ASSAY_STATE_ERROR, "Q2");
  assay_handin_add (handin, training_help_attempt (fixture->exercise, fixture->work), NULL);
  bytes = assay_handin_to_bytes (handin, fixture->exercise);
  loaded = assay_handin_load (bytes, fixture->exercise, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (loaded->attempts->len, ==, 2);
  g_assert_cmpstr (loaded->by, ==, "Ines Falk");
  again = assay_handin_to_bytes (loaded, fixture->exercise);
  g_assert_true (g_bytes_equal (bytes, again));
}

static void
test_handin_refused (Fixture       *fixture,
                     gconstpointer  data)
{
  const AssayExerciseInfo info = { .title = (char *) "Flood", .level = 1 };
  g_autoptr (AssayDossier)
      other_work = training_help_dossier ("Two ships sank.", "Three ships sank.");
  g_autoptr (AssayExercise) other = assay_exercise_new (&info, other_work, assay_truth_new ());
  g_autoptr (AssayHandin) handin = assay_handin_new (fixture->exercise, "Ines");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  assay_handin_add (handin, training_help_attempt (fixture->exercise, fixture->work), NULL);
  bytes = assay_handin_to_bytes (handin, fixture->exercise);
  g_assert_null (assay_handin_load (bytes, other, &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_OTHER_EXERCISE);
  g_assert_nonnull (strstr (error->message, "Storm"));
  g_assert_nonnull (strstr (error->message, "Flood"));
  g_clear_error (&error);

  g_assert_null (assay_attempt_new (fixture->exercise, other_work, TRAINING_HELP_NOW, &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_CHANGED_DRAFT);
}

static void
test_handin_keeps_attempts (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (AssayHandin) handin = assay_handin_new (fixture->exercise, "Ines");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < ASSAY_HANDIN_MAX_ATTEMPTS; i++)
    g_assert_true (assay_handin_add (
        handin, training_help_attempt (fixture->exercise, fixture->work), NULL));

  g_assert_false (assay_handin_add (
      handin, training_help_attempt (fixture->exercise, fixture->work), &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_TOO_MANY);
  g_assert_cmpuint (handin->attempts->len, ==, ASSAY_HANDIN_MAX_ATTEMPTS);
}

static void
test_group (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray)
      handins = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_handin_free);
  g_autoptr (AssayGroup) group = NULL;
  AssayGroupItem *item = NULL;

  training_help_mark (fixture->work, "12 ships", ASSAY_STATE_ERROR, "F1");

  for (guint i = 0; i < 3; i++)
    {
      AssayHandin *handin = assay_handin_new (fixture->exercise, "A trainee");

      if (i == 2)
        training_help_mark (fixture->work, "never", ASSAY_STATE_ERROR, "Q2");

      assay_handin_add (handin, training_help_attempt (fixture->exercise, fixture->work), NULL);
      g_ptr_array_add (handins, handin);
    }

  group = assay_group_new (fixture->exercise, handins, NULL);
  g_assert_cmpuint (group->n_trainees, ==, 3);
  g_assert_cmpuint (group->n_passed, ==, 0);
  g_assert_cmpfloat_with_epsilon (group->mean_points, (33.3 + 33.3 + 66.7) / 3, 1e-9);
  item = &g_array_index (group->items, AssayGroupItem, 0);
  g_assert_cmpstr (item->truth->rule, ==, "N2");
  g_assert_cmpuint (item->n_found, ==, 0);
  item = &g_array_index (group->items, AssayGroupItem, 2);
  g_assert_cmpstr (item->truth->rule, ==, "F1");
  g_assert_cmpuint (item->n_found, ==, 3);
  /* Values F1 F1 F1, – – Q2, – – –: D_o = 2 ÷ 9 of pairs; of 9 values 3, 5 and 1 are alike. */
  g_assert_cmpfloat_with_epsilon (group->alpha, 1 - 8.0 * 2 / (2 * (3 * 5 + 3 * 1 + 5 * 1)), 1e-12);
  g_assert_false (isnan (group->gamma));
}

int
main (int    argc,
      char **argv)
{
  const struct
  {
    const char *path;
    void (*test) (Fixture       *fixture,
                  gconstpointer  data);
  } tests[] = {
    { "/score/nothing", test_score_nothing },
    { "/score/all", test_score_all },
    { "/score/kind", test_score_kind },
    { "/score/wide", test_score_wide },
    { "/score/confirmed", test_score_confirmed },
    { "/score/statistics", test_score_statistics },
    { "/score/undefined", test_score_undefined },
    { "/handin/round-trip", test_handin_round_trip },
    { "/handin/refused", test_handin_refused },
    { "/handin/keeps-attempts", test_handin_keeps_attempts },
    { "/group", test_group },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
