/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-training.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-certificate.h"
#include "assay-progress.h"

typedef enum
{
  VERB_SHOW,
  VERB_ADD,
  VERB_FORGET,
  VERB_CERTIFICATE,
} Verb;

static const char *const verbs[] = {
  [VERB_SHOW] = "show",
  [VERB_ADD] = "add",
  [VERB_FORGET] = "forget",
  [VERB_CERTIFICATE] = "certificate",
  NULL,
};

typedef enum
{
  FORMAT_TEXT,
  FORMAT_CSV,
} Format;

static const char *const formats[] = {
  [FORMAT_TEXT] = "text",
  [FORMAT_CSV] = "csv",
  NULL,
};

/**
 * Arguments:
 * @database: where it is kept, or %NULL for the user's own
 * @by: whose, or %NULL for everybody's
 * @course: what --course gives, or %NULL
 * @format: how it is shown
 * @output: where a certificate is saved, or %NULL
 * @is_forced: whatever is there
 * @words: the verb, and what it is about
 */
typedef struct
{
  char     *database;
  char     *by;
  char     *course;
  char     *format;
  char     *output;
  gboolean  is_forced;
  gboolean  is_quiet;
  char    **words;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->database, g_free);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->course, g_free);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->words, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static gboolean
show (const Arguments  *self,
      AssayProgress    *progress,
      guint             format,
      GError          **error)
{
  AssayReportStyle style = { 0 };
  g_autoptr (AssayCourse) course = NULL;
  g_autofree char *shown = NULL;

  if (self->course != NULL)
    {
      g_autoptr (GFile) file = g_file_new_for_path (self->course);

      course = assay_course_load (file, NULL, error);

      if (course == NULL)
        return FALSE;
    }

  assay_cli_output_get_style (&style);
  shown = format == FORMAT_CSV ? assay_progress_to_csv (progress, self->by, error)
                               : assay_progress_to_text (progress, self->by, course, &style, error);

  if (shown != NULL)
    assay_cli_output_write (shown);

  return shown != NULL;
}

static gboolean
add (const Arguments  *self,
     AssayProgress    *progress,
     GError          **error)
{
  g_autoptr (AssayExercise) exercise = assay_cli_load_exercise (self->words[1], error);
  guint n_all = 0;
  g_autofree char *line = NULL;

  if (exercise == NULL)
    {
      g_prefix_error (error, "%s: ", self->words[1]);
      return FALSE;
    }

  for (guint i = 2; self->words[i] != NULL; i++)
    {
      g_autoptr (AssayHandin) handin = assay_cli_load_handin (self->words[i], exercise, error);
      guint n_added = 0;

      if (handin == NULL || !assay_progress_add (progress, exercise, handin, &n_added, error))
        {
          g_prefix_error (error, "%s: ", self->words[i]);
          return FALSE;
        }

      n_all += n_added;
    }

  line = g_strdup_printf (ngettext ("%u attempt added\n", "%u attempts added\n", n_all), n_all);

  if (!self->is_quiet)
    assay_cli_output_write (line);

  return TRUE;
}

static gboolean
forget (const Arguments  *self,
        AssayProgress    *progress,
        GError          **error)
{
  guint n_forgotten = 0;
  g_autofree char *line = NULL;

  if (!assay_progress_forget (progress, self->words[1], &n_forgotten, error))
    return FALSE;

  line = g_strdup_printf (
      ngettext ("%u attempt forgotten\n", "%u attempts forgotten\n", n_forgotten), n_forgotten);

  if (!self->is_quiet)
    assay_cli_output_write (line);

  return TRUE;
}

/* A page of PDF for whoever passed all of a course. */
static gboolean
certify (const Arguments  *self,
         AssayProgress    *progress,
         GError          **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->course);
  g_autoptr (AssayCourse) course = assay_course_load (file, NULL, error);
  g_autoptr (AssayCertificate) certificate = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (course == NULL)
    {
      g_prefix_error (error, "%s: ", self->course);
      return FALSE;
    }

  certificate = assay_certificate_new (progress, self->by, course, error);
  bytes = certificate != NULL ? assay_certificate_to_pdf (certificate, error) : NULL;

  return bytes != NULL && assay_cli_output_save (self->output, bytes, self->is_forced, error);
}

/* Made when it is needed, readable by the user alone: it says how people did. */
static char *
dup_path (const Arguments *self)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "assay", NULL);

  if (self->database != NULL)
    return g_canonicalize_filename (self->database, NULL);

  (void) g_mkdir_with_parents (folder, 0700);

  return g_build_filename (folder, "training.sqlite", NULL);
}

static AssayCliStatus
run (const Arguments *self,
     Verb             verb,
     guint            format)
{
  g_autofree char *path = dup_path (self);
  g_autofree char *shown = g_filename_display_name (path);
  g_autoptr (AssayProgress) progress = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_done = FALSE;

  /* To look at what is not there yet is no fault: it is made, and empty. */
  progress = assay_progress_open (path, FALSE, &error);

  if (progress != NULL && verb == VERB_SHOW)
    is_done = show (self, progress, format, &error);
  else if (progress != NULL && verb == VERB_ADD)
    is_done = add (self, progress, &error);
  else if (progress != NULL && verb == VERB_FORGET)
    is_done = forget (self, progress, &error);
  else if (progress != NULL)
    is_done = certify (self, progress, &error);

  if (is_done)
    return ASSAY_CLI_PASS;

  assay_cli_error (progress == NULL ? shown : NULL, error->message);

  return ASSAY_CLI_ERROR;
}

static gboolean
check_arguments (const Arguments  *self,
                 guint            *verb,
                 guint            *format,
                 GError          **error)
{
  guint n_words = self->words != NULL ? g_strv_length (self->words) : 0;
  const char *fault = NULL;

  if (n_words > 0 && !assay_cli_pick ("progress", self->words[0], verbs, verb, error))
    return FALSE;
  if (!assay_cli_pick ("--format", self->format, formats, format, error))
    return FALSE;

  if (*verb == VERB_SHOW && n_words > 1)
    fault = _ ("It takes no file");
  else if (*verb == VERB_ADD && n_words < 3)
    fault = _ ("It takes an exercise and what was handed in for it");
  else if (*verb == VERB_FORGET && n_words != 2)
    fault = _ ("It takes the name of a trainee");
  else if (*verb == VERB_CERTIFICATE &&
           (n_words > 1 || self->by == NULL || self->course == NULL || self->output == NULL))
    fault = _ ("It takes --by, --course and --output");
  else if (self->course != NULL && self->by == NULL)
    fault = _ ("--course suggests what comes next for one trainee; say who by --by");

  return fault == NULL || assay_cli_refuse (error, fault);
}

/**
 * assay_cli_progress:
 *
 * Keeps what trainees reached, and shows it.
 */
AssayCliStatus
assay_cli_progress (const AssayCliCommand   *self,
                    char                  ***argv)
{
  g_auto (Arguments) given = { 0 };
  const GOptionEntry entries[] = {
    { "by", 0, 0, G_OPTION_ARG_STRING, &given.by, N_ ("Of this trainee alone"), N_ ("NAME") },
    { "course", 0, 0, G_OPTION_ARG_FILENAME, &given.course,
      N_ ("Suggest the next exercise out of this course"), N_ ("COURSE") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &given.format, N_ ("Show as text or csv"),
      N_ ("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &given.output,
      N_ ("Save the certificate to this file; “-” writes to standard output"), N_ ("FILE") },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &given.is_forced,
      N_ ("Overwrite a file that holds something else"), NULL },
    { "database", 0, 0, G_OPTION_ARG_FILENAME, &given.database,
      N_ ("Keep it in this file, not in your own"), N_ ("FILE") },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &given.is_quiet, N_ ("Report only errors"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.words, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  guint verb = VERB_SHOW;
  guint format = FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!check_arguments (&given, &verb, &format, &error))
    return assay_cli_misuse (self, error->message);

  return run (&given, (Verb) verb, format);
}
