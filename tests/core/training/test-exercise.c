/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-exercise-make.h"
#include "assay-seal.h"
#include "assay-training-error.h"
#include "training-help.h"

static char *
dup_bytes (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return g_strndup (data, n_bytes);
}

static AssayExercise *
load (const char  *json,
      GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));

  return assay_exercise_load (bytes, NULL, error);
}

static void
test_seal (void)
{
  g_autoptr (GBytes) plain = g_bytes_new_static ("The answer is 9 ships, not 12.", 30);
  g_autofree char *sealed = assay_seal_close (plain, "storm");
  g_autofree char *again = assay_seal_close (plain, "storm");
  g_autoptr (GBytes) opened = NULL;
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autofree char *sealed_empty = assay_seal_close (empty, "storm");
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (sealed, ==, again);
  opened = assay_seal_open (sealed, "storm", &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (plain, opened));
  g_clear_pointer (&opened, g_bytes_unref);

  opened = assay_seal_open (sealed_empty, "storm", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (opened), ==, 0);

  g_assert_null (assay_seal_open (sealed, "flood", &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_SEAL);
}

/* Any character of it that is another one is noticed. */
static void
test_seal_forged (void)
{
  g_autoptr (GBytes) plain = g_bytes_new_static ("9 ships, not 12", 15);
  g_autofree char *sealed = assay_seal_close (plain, "storm");

  for (gsize i = 0; sealed[i] != '\0' && sealed[i] != '='; i++)
    {
      g_autofree char *forged = g_strdup (sealed);
      g_autoptr (GBytes) opened = NULL;
      g_autoptr (GError) error = NULL;

      forged[i] = forged[i] == 'A' ? 'Q' : 'A';
      opened = assay_seal_open (forged, "storm", &error);

      if (opened == NULL)
        g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_SEAL);
      else
        g_assert_true (g_bytes_equal (opened, plain)); /* only bits that no byte has */
    }
}

static void
test_exercise_round_trip (void)
{
  g_autoptr (AssayExercise) exercise = training_help_exercise ();
  g_autoptr (AssayExercise) loaded = NULL;
  g_autoptr (GBytes) bytes = assay_exercise_to_bytes (exercise);
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;
  const AssayTruth *truth = NULL;
  const AssayAnswer *answer = NULL;

  g_assert_true (assay_exercise_is_exercise (bytes));
  g_assert_false (assay_dossier_is_dossier (bytes));
  loaded = assay_exercise_load (bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (assay_exercise_get_id (loaded), ==, assay_exercise_get_id (exercise));
  g_assert_cmpstr (assay_exercise_get_info (loaded)->title, ==, "Storm");
  g_assert_cmpuint (assay_exercise_count_problems (loaded), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (assay_exercise_get_sources (loaded)), ==, 1);

  truth = assay_exercise_get_truth (loaded);
  g_assert_cmpint (truth->scores[ASSAY_CHECK_QUOTES], ==, 3);
  g_assert_cmpint (truth->scores[ASSAY_CHECK_FRESHNESS], ==, -1);
  g_assert_cmpint (truth->verdict, ==, ASSAY_VERDICT_FAIL);
  g_assert_cmpstr (truth->notes, ==, "Ask what a negation changes.");
  answer = g_ptr_array_index (truth->answers, 0);
  g_assert_cmpstr (answer->rule, ==, "F1");
  g_assert_cmpstr (answer->right, ==, "9 ships");
  g_assert_true (assay_answer_names (answer, 0));

  again = assay_exercise_to_bytes (loaded);
  g_assert_true (g_bytes_equal (bytes, again));
}

/* Neither an answer nor what our rules say of it can be read off the file. */
static void
test_exercise_is_sealed (void)
{
  g_autoptr (AssayExercise) exercise = training_help_exercise ();
  g_autoptr (GBytes) bytes = assay_exercise_to_bytes (exercise);
  g_autofree char *json = dup_bytes (bytes);

  g_assert_nonnull (strstr (json, "Storm"));

  for (const char *const *word = (const char *const[]){ "12 ships", "9 ships", "Olaf", "never",
                                                        "harbour", "finding", NULL };
       *word != NULL; word++)
    g_assert_null (strstr (json, *word));
}

static char *
replace_in (const char *json,
            const char *old,
            const char *new)
{
  g_auto (GStrv) parts = g_strsplit (json, old, 2);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);

  return g_strjoinv (new, parts);
}

static void
test_exercise_forged (void)
{
  g_autoptr (AssayExercise) exercise = training_help_exercise ();
  g_autoptr (GBytes) bytes = assay_exercise_to_bytes (exercise);
  g_autofree char *json = dup_bytes (bytes);
  const char *const changes[][2] = {
    { "\"pass_mark\": 70", "\"pass_mark\": 10" },
    { "\"title\": \"Storm\"", "\"title\": \"Flood\"" },
    { "\"id\": \"", "\"id\": \"0" },
    { "\"truth\": \"", "\"truth\": \"AAAA" },
    { "\"dossier\": \"", "\"dossier\": \"AAAA" },
    { "\"truth\": \"", "\"truth\": \"\", \"_\": \"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *forged = replace_in (json, changes[i][0], changes[i][1]);
      g_autoptr (GError) error = NULL;

      g_assert_null (load (forged, &error));
      g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_SEAL);
    }
}

static void
test_exercise_refused (void)
{
  g_autoptr (AssayExercise) exercise = training_help_exercise ();
  g_autoptr (GBytes) bytes = assay_exercise_to_bytes (exercise);
  g_autofree char *json = dup_bytes (bytes);
  g_autofree char *newer = replace_in (json, "\"version\": \"1.0\"", "\"version\": \"2.0\"");
  g_autofree char *level = replace_in (json, "\"level\": 2", "\"level\": 9");
  g_autofree char *type = replace_in (json, "vnd.assay.exercise", "vnd.assay.handin");
  g_autoptr (GError) error = NULL;

  g_assert_null (load (newer, &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_VERSION);
  g_clear_error (&error);
  g_assert_null (load (level, &error));
  g_assert_error (error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_MEANING);
  g_clear_error (&error);
  g_assert_null (load (type, &error));
  g_assert_error (error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_MEANING);
  g_clear_error (&error);
  g_assert_null (load ("{", &error));
  g_assert_error (error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_SYNTAX);
}

static void
test_answer_from_note (void)
{
  const struct
  {
    const char *note;
    const char *rule;
    const char *rest;
    guint       n_sources;
  } cases[] = {
    { "F1 2 The council says 30.", "F1", "The council says 30.", 1 },
    { "F1: the council says 30.", "F1", "the council says 30.", 0 },
    { "N2", "N2", NULL, 0 },
    { "F1 9 million is right.", "F1", "9 million is right.", 0 },
    { "F12 is a road.", NULL, "F12 is a road.", 0 },
    { "The council says 30.", NULL, "The council says 30.", 0 },
    { "", NULL, "", 0 },
    { NULL, NULL, NULL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AssayMark mark = { .span = { 0, 4 }, .state = ASSAY_STATE_ERROR };
      g_autoptr (AssayAnswer) answer = NULL;

      mark.note = (char *) cases[i].note;
      answer = assay_answer_from_mark (&mark, 3);
      g_assert_cmpstr (answer->rule, ==, cases[i].rule);
      g_assert_cmpstr (answer->note, ==, cases[i].rest);
      g_assert_cmpuint (answer->sources->len, ==, cases[i].n_sources);
    }
}

/* Of a real job, what people said in confidence stays where it is. */
static void
test_exercise_made (void)
{
  const AssayExerciseInfo info = { .title = (char *) "Storm", .level = 1 };
  const AssayContact contact = { (char *) "Ida Quist", (char *) "12:40", NULL };
  const AssayAddition added = { (char *) "N. Oko", (char *) TRAINING_HELP_NOW };
  g_autoptr (AssayDossier) bare = training_help_dossier (TRAINING_HELP_TEXT, TRAINING_HELP_PAGE);
  g_autoptr (AssayText) said = assay_text_new ("She says it was 9 ships.", -1);
  g_autoptr (AssaySource) call = assay_source_new_contact (&contact, said, &added);
  g_autoptr (GListModel) sources = assay_source_list_add (assay_dossier_get_sources (bare), call);
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayExercise) exercise = NULL;
  g_autoptr (AssayDossier) work = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;
  AssayLeftOut left_out = { 0 };
  const AssayAnswer *answer = NULL;

  analysis = assay_analysis_new (assay_dossier_get_draft (bare), sources, NULL, NULL, &error);
  g_assert_no_error (error);
  dossier = assay_dossier_new (analysis);
  training_help_mark (dossier, "12 ships", ASSAY_STATE_ERROR, "F1 2 She says so.");
  training_help_mark (dossier, "5 weeks", ASSAY_STATE_CONFIRMED, NULL);
  training_help_mark (dossier, "the pilot", ASSAY_STATE_FIXED, "N3");
  exercise = assay_exercise_make (&info, dossier, &left_out, NULL, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (left_out.n_contacts, ==, 1);
  g_assert_cmpuint (left_out.n_people, ==, 1);
  g_assert_cmpuint (left_out.n_fixed, ==, 1);
  g_assert_cmpuint (assay_exercise_count_problems (exercise), ==, 1);
  g_assert_cmpuint (assay_exercise_get_truth (exercise)->answers->len, ==, 2);
  answer = g_ptr_array_index (assay_exercise_get_truth (exercise)->answers, 0);
  g_assert_cmpuint (answer->sources->len, ==, 0);

  work = assay_exercise_dup_dossier (exercise);
  bytes = assay_dossier_to_bytes (work);
  json = dup_bytes (bytes);
  g_assert_null (strstr (json, "Quist"));
  g_assert_null (strstr (json, "Oko"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exercise/seal", test_seal);
  g_test_add_func ("/exercise/seal-forged", test_seal_forged);
  g_test_add_func ("/exercise/round-trip", test_exercise_round_trip);
  g_test_add_func ("/exercise/is-sealed", test_exercise_is_sealed);
  g_test_add_func ("/exercise/forged", test_exercise_forged);
  g_test_add_func ("/exercise/refused", test_exercise_refused);
  g_test_add_func ("/exercise/answer-from-note", test_answer_from_note);
  g_test_add_func ("/exercise/made", test_exercise_made);

  return g_test_run ();
}
