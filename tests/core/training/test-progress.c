/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "assay-certificate.h"
#include "assay-database.h"
#include "assay-progress.h"
#include "assay-training-error.h"
#include "training-help.h"

typedef struct
{
  char          *path;
  AssayExercise *exercise;
  AssayProgress *progress;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-progress-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;

  fixture->path = g_build_filename (folder, "training.sqlite", NULL);
  fixture->exercise = training_help_exercise ();
  fixture->progress = assay_progress_open (fixture->path, FALSE, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  assay_progress_free (fixture->progress);
  g_assert_finalize_object (fixture->exercise);

  for (const char *const *suffix = (const char *const[]){ "", "-wal", "-shm", "-journal", NULL };
       *suffix != NULL; suffix++)
    {
      g_autofree char *path = g_strconcat (fixture->path, *suffix, NULL);

      (void) g_remove (path);
    }

  (void) g_rmdir (folder);
  g_free (fixture->path);
}

/* What @by hands in at @at, with some of the three errors found. */
static AssayHandin *
make_handin (Fixture    *fixture,
             const char *by,
             const char *at,
             guint       n_found)
{
  static const char *const words[] = { "12 ships", "Olaf Brandt", "never" };
  static const char *const rules[] = { "F1", "N2", "Q2" };
  g_autoptr (AssayDossier) work = assay_exercise_dup_dossier (fixture->exercise);
  AssayHandin *handin = assay_handin_new (fixture->exercise, by);
  g_autoptr (GError) error = NULL;
  AssayAttempt *attempt = NULL;

  for (guint i = 0; i < n_found; i++)
    training_help_mark (work, words[i], ASSAY_STATE_ERROR, rules[i]);

  training_help_mark (work, "5 weeks", ASSAY_STATE_ERROR, "F1");
  attempt = assay_attempt_new (fixture->exercise, work, at, &error);
  g_assert_no_error (error);
  assay_handin_add (handin, attempt, &error);
  g_assert_no_error (error);

  return handin;
}

static guint
add (Fixture    *fixture,
     const char *by,
     const char *at,
     guint       n_found)
{
  g_autoptr (AssayHandin) handin = make_handin (fixture, by, at, n_found);
  g_autoptr (GError) error = NULL;
  guint n_added = 0;

  g_assert_true (
      assay_progress_add (fixture->progress, fixture->exercise, handin, &n_added, &error));
  g_assert_no_error (error);

  return n_added;
}

static void
test_progress_add (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GPtrArray) attempts = NULL;
  g_autoptr (GPtrArray) trainees = NULL;
  const AssayProgressAttempt *attempt = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (add (fixture, "Tove", "2025-06-04T10:00:00Z", 2), ==, 1);
  g_assert_cmpuint (add (fixture, "Tove", "2025-06-04T10:00:00Z", 2), ==, 0);
  g_assert_cmpuint (add (fixture, "Arne", "2025-06-05T10:00:00Z", 0), ==, 1);

  attempts = assay_progress_list_attempts (fixture->progress, "Tove", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (attempts->len, ==, 1);
  attempt = g_ptr_array_index (attempts, 0);
  g_assert_cmpstr (attempt->title, ==, "Storm");
  g_assert_cmpfloat_with_epsilon (attempt->points, 58.3, 1e-9);
  g_assert_false (attempt->passed);
  g_assert_cmpuint (attempt->counts[ASSAY_OUTCOME_FOUND], ==, 2);
  g_assert_cmpuint (attempt->counts[ASSAY_OUTCOME_MISSED], ==, 1);
  g_assert_cmpuint (attempt->counts[ASSAY_OUTCOME_FALSE_ALARM], ==, 1);

  trainees = assay_progress_list_trainees (fixture->progress, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (trainees->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (trainees, 0), ==, "Arne");
}

static void
test_progress_rules (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GPtrArray) rules = NULL;
  g_autoptr (GError) error = NULL;
  const AssayProgressRule *rule = NULL;

  add (fixture, "Tove", "2025-06-04T10:00:00Z", 1);
  add (fixture, "Tove", "2025-06-11T10:00:00Z", 2);
  rules = assay_progress_list_rules (fixture->progress, "Tove", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (rules->len, ==, 3);
  rule = g_ptr_array_index (rules, 0);
  g_assert_cmpstr (rule->rule, ==, "Q2");
  g_assert_cmpuint (rule->n, ==, 2);
  g_assert_cmpuint (rule->n_found, ==, 0);
  rule = g_ptr_array_index (rules, 2);
  g_assert_cmpstr (rule->rule, ==, "F1");
  g_assert_cmpuint (rule->n_found, ==, 2);
  g_assert_cmpuint (rule->n_false, ==, 2);
}

/* Weeks begin on Monday: Sunday the 8th is of the week of the 2nd. */
static void
test_progress_weeks (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GPtrArray) weeks = NULL;
  g_autoptr (GError) error = NULL;
  const AssayProgressWeek *week = NULL;

  add (fixture, "Tove", "2025-06-02T00:00:00Z", 3);
  add (fixture, "Tove", "2025-06-08T23:59:59Z", 1);
  add (fixture, "Arne", "2025-06-09T10:00:00Z", 3);
  weeks = assay_progress_list_weeks (fixture->progress, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (weeks->len, ==, 2);
  week = g_ptr_array_index (weeks, 0);
  g_assert_cmpstr (week->monday, ==, "2025-06-02");
  g_assert_cmpuint (week->n, ==, 2);
  g_assert_cmpfloat_with_epsilon (week->points, (91.7 + 25) / 2, 1e-9);
}

static AssayExercise *
make_exercise (const char *title,
               guint       level,
               const char *rule)
{
  const AssayExerciseInfo info = { .title = (char *) title, .level = level, .pass_mark = 70 };
  g_autoptr (AssayDossier) dossier = training_help_dossier (TRAINING_HELP_TEXT, TRAINING_HELP_PAGE);
  AssayTruth *truth = assay_truth_new ();

  g_ptr_array_add (truth->answers, assay_answer_new (training_help_find (dossier, "12 ships"),
                                                     ASSAY_STATE_ERROR, rule));

  return assay_exercise_new (&info, dossier, truth);
}

static guint
suggest (Fixture     *fixture,
         AssayCourse *course,
         const char  *expected_why)
{
  g_autofree char *why = NULL;
  g_autoptr (GError) error = NULL;
  guint number = assay_progress_suggest (fixture->progress, "Tove", course, &why, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (why, ==, expected_why);

  return number;
}

static void
test_progress_suggest (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  AssayCourse course = { .title = (char *) "Course", .exercises = exercises };

  g_ptr_array_add (exercises, g_object_ref (fixture->exercise)); /* level 2 */
  g_ptr_array_add (exercises, make_exercise ("Names", 3, "N2"));
  g_ptr_array_add (exercises, make_exercise ("Words", 3, "Q2"));
  g_ptr_array_add (exercises, make_exercise ("Hard words", 5, "Q2"));

  g_assert_cmpuint (suggest (fixture, &course, NULL), ==, 1);
  add (fixture, "Tove", "2025-06-04T10:00:00Z", 2);
  g_assert_cmpuint (suggest (fixture, &course, NULL), ==,
                    1); /* nothing passed: no harder one yet */
  add (fixture, "Tove", "2025-06-05T10:00:00Z", 3);
  g_assert_cmpuint (suggest (fixture, &course, "Q2"), ==, 3); /* Q2 was missed once */
}

/* What is missing is named; once all is passed, the best attempts count, and the last of their days. */
static void
test_certificate (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (AssayCourse) course = assay_course_new_single (fixture->exercise);
  g_autoptr (AssayCertificate) certificate = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GError) error = NULL;

  add (fixture, "Tove", "2025-06-04T10:00:00Z", 1);
  g_assert_null (assay_certificate_new (fixture->progress, "Tove", course, &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING);
  g_assert_nonnull (strstr (error->message, "“Storm”"));
  g_clear_error (&error);

  add (fixture, "Tove", "2025-06-05T10:00:00Z", 3);
  certificate = assay_certificate_new (fixture->progress, "Tove", course, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (certificate->day, ==, "2025-06-05");
  g_assert_cmpuint (certificate->n_exercises, ==, 1);
  g_assert_cmpfloat_with_epsilon (certificate->points, 91.7, 1e-9);

  bytes = assay_certificate_to_pdf (certificate, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (g_bytes_get_data (bytes, NULL), "%PDF-"));
  again = assay_certificate_to_pdf (certificate, &error);
  g_assert_true (g_bytes_equal (bytes, again));
}

static void
test_progress_csv (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *csv = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  add (fixture, "=cmd(\"x\")", "2025-06-04T10:00:00Z", 3);
  csv = assay_progress_to_csv (fixture->progress, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (csv, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_true (g_str_has_prefix (lines[0], "trainee,exercise,title,level,attempt,at,"));
  g_assert_true (g_str_has_prefix (lines[1], "\"'=cmd(\"\"x\"\")\",\""));
  g_assert_true (
      g_str_has_suffix (lines[1], ",\"Storm\",2,1,\"2025-06-04T10:00:00Z\",0,0,91.7,1,3,0,0,0,1"));
}

static void
test_progress_text (Fixture       *fixture,
                    gconstpointer  data)
{
  const AssayReportStyle style = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *empty = assay_progress_to_text (fixture->progress, NULL, NULL, &style, &error);
  g_autofree char *text = NULL;

  g_assert_nonnull (strstr (empty, "Nothing has been handed in yet."));
  add (fixture, "Tove", "2025-06-04T10:00:00Z", 2);
  text = assay_progress_to_text (fixture->progress, "Tove", NULL, &style, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, "58.3 in 1 attempt"));
  g_assert_nonnull (strstr (text, "0 of 1 found, 0 false alarms"));
  g_assert_nonnull (strstr (text, "2 June 2025"));
}

static void
test_progress_forget (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GPtrArray) rules = NULL;
  g_autoptr (GError) error = NULL;
  guint n = 0;

  add (fixture, "Tove", "2025-06-04T10:00:00Z", 2);
  add (fixture, "Arne", "2025-06-04T10:00:00Z", 2);
  g_assert_true (assay_progress_forget (fixture->progress, "Tove", &n, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 1);
  rules = assay_progress_list_rules (fixture->progress, "Tove", &error);
  g_assert_cmpuint (rules->len, ==, 0);
  g_clear_pointer (&rules, g_ptr_array_unref);
  rules = assay_progress_list_rules (fixture->progress, "Arne", &error);
  g_assert_cmpuint (rules->len, ==, 3);
}

static void
test_progress_foreign (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *path = g_strconcat (fixture->path, "-other", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, "This is no database at all, but a text.", -1, &error);
  g_assert_no_error (error);
  g_assert_null (assay_progress_open (path, FALSE, &error));
  g_assert_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_DAMAGED);
  (void) g_remove (path);
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
    { "/progress/add", test_progress_add },
    { "/progress/rules", test_progress_rules },
    { "/progress/weeks", test_progress_weeks },
    { "/progress/suggest", test_progress_suggest },
    { "/progress/certificate", test_certificate },
    { "/progress/csv", test_progress_csv },
    { "/progress/text", test_progress_text },
    { "/progress/forget", test_progress_forget },
    { "/progress/foreign", test_progress_foreign },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
