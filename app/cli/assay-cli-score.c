/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-training.h"

#include <glib/gi18n-lib.h>

#include "assay-class.h"
#include "assay-score-report.h"

/* Passed, if each trainee's last attempt reaches the pass mark. */
static AssayCliStatus
judge (AssayExercise *exercise,
       GPtrArray     *handins)
{
  for (guint i = 0; i < handins->len; i++)
    {
      AssayHandin *handin = g_ptr_array_index (handins, i);
      g_autoptr (AssayScore) score = NULL;

      score = assay_score_new (exercise, g_ptr_array_index (handin->attempts,
                                                            handin->attempts->len - 1));

      if (!score->has_passed)
        return ASSAY_CLI_OPEN;
    }

  return ASSAY_CLI_PASS;
}

/* All that lies in a folder, by exercise; @path is an exercise or a course. */
static AssayCliStatus
run_class (const char *path,
           const char *folder_path,
           AssayCliFormat format,
           gboolean    is_pretty)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) folder = g_file_new_for_path (folder_path);
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) works = NULL;
  g_autoptr (AssayCourse) course = NULL;
  g_autoptr (AssayExercise) exercise = NULL;
  g_autoptr (GError) error = NULL;
  AssayReportStyle style = { 0 };
  AssayCliStatus status = ASSAY_CLI_PASS;

  exercise = assay_cli_load_exercise (path, NULL);
  course = exercise != NULL ? assay_course_new_single (exercise)
                            : assay_course_load (file, NULL, &error);
  works = course != NULL ? assay_class_load (folder, course, problems, NULL, &error) : NULL;

  if (works == NULL)
    {
      assay_cli_error (course == NULL ? path : folder_path, error->message);
      return ASSAY_CLI_ERROR;
    }

  assay_cli_output_get_style (&style);
  style.is_pretty = is_pretty;

  for (guint i = 0; i < works->len; i++)
    {
      const AssayClassWork *work = g_ptr_array_index (works, i);
      g_autofree char *report = NULL;

      report = format == ASSAY_CLI_FORMAT_JSON
                   ? assay_score_report_to_json (work->exercise, work->handins, &style)
                   : assay_score_report_to_text (work->exercise, work->handins, &style);
      assay_cli_output_write (report);
      status = MAX (status, judge (work->exercise, work->handins));
    }

  for (guint i = 0; i < problems->len; i++)
    assay_cli_error (folder_path, g_ptr_array_index (problems, i));

  return problems->len > 0 ? ASSAY_CLI_ERROR : status;
}

static AssayCliStatus
run (char     **files,
     AssayCliFormat format,
     gboolean   is_pretty)
{
  g_autoptr (GPtrArray) handins = NULL;
  g_autoptr (AssayExercise) exercise = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *report = NULL;
  AssayReportStyle style = { 0 };

  handins = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_handin_free);
  exercise = assay_cli_load_exercise (files[0], &error);

  if (exercise == NULL)
    {
      assay_cli_error (files[0], error->message);
      return ASSAY_CLI_ERROR;
    }

  for (guint i = 1; files[i] != NULL; i++)
    {
      AssayHandin *handin = assay_cli_load_handin (files[i], exercise, &error);

      if (handin == NULL)
        {
          assay_cli_error (files[i], error->message);
          return ASSAY_CLI_ERROR;
        }

      g_ptr_array_add (handins, handin);
    }

  assay_cli_output_get_style (&style);
  style.is_pretty = is_pretty;
  report = format == ASSAY_CLI_FORMAT_JSON ? assay_score_report_to_json (exercise, handins, &style)
                                           : assay_score_report_to_text (exercise, handins, &style);
  assay_cli_output_write (report);

  return judge (exercise, handins);
}

/**
 * assay_cli_score:
 *
 * Holds what was handed in against the answers of an exercise.
 */
AssayCliStatus
assay_cli_score (const AssayCliCommand   *self,
                 char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *format_id = NULL;
  gboolean is_pretty = FALSE;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_id, N_ ("Show as text or json"), N_ ("FORMAT") },
    { "pretty", 0, 0, G_OPTION_ARG_NONE, &is_pretty, N_ ("Indent JSON over several lines"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  AssayCliFormat format = ASSAY_CLI_FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!assay_cli_pick_format (format_id, ASSAY_CLI_FORMAT_JSON, &format, &error))
    return assay_cli_misuse (self, error->message);

  if (files == NULL || files[1] == NULL)
    return assay_cli_misuse (self, _ ("It takes an exercise and what was handed in for it"));

  if (files[2] == NULL && g_file_test (files[1], G_FILE_TEST_IS_DIR))
    return run_class (files[0], files[1], format, is_pretty);

  return run (files, format, is_pretty);
}
