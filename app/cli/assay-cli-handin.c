/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-training.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/**
 * Arguments:
 * @by: who hands in
 * @at: when, ISO 8601 in UTC
 * @output: where to save, or %NULL
 * @hint: number of the hint to show, or 0
 * @hints: how many hints were looked at
 * @minutes: how long it took
 * @files: the exercise, and what was worked in
 */
typedef struct
{
  char     *by;
  char     *at;
  char     *output;
  int       hint;
  int       hints;
  int       minutes;
  gboolean  is_forced;
  gboolean  is_quiet;
  char    **files;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static void
tell (const Arguments *self,
      const char      *line)
{
  if (!self->is_quiet)
    assay_cli_output_write (line);
}

/* A dossier to work in, without what our rules say of it being shown anywhere but in the file. */
static gboolean
begin (const Arguments  *self,
       AssayExercise    *exercise,
       GError          **error)
{
  g_autofree char *chosen = self->output != NULL
                                ? g_strdup (self->output)
                                : assay_cli_dup_beside (self->files[0], ASSAY_DOSSIER_SUFFIX);
  g_autofree char *shown = g_filename_display_name (chosen);
  g_autofree char *line = NULL;
  g_autoptr (AssayDossier) dossier = assay_exercise_dup_dossier (exercise);
  g_autoptr (GBytes) bytes = assay_dossier_to_bytes (dossier);

  if (!assay_cli_output_save (chosen, bytes, self->is_forced, error))
    return FALSE;

  /* Translators: a file */
  line = g_strdup_printf (_ ("%s: mark what is wrong in it, then hand it in\n"), shown);

  if (strcmp (chosen, "-") != 0)
    tell (self, line);

  return TRUE;
}

static gboolean
show_hint (const Arguments  *self,
           AssayExercise    *exercise,
           GError          **error)
{
  guint n_hints = assay_exercise_count_problems (exercise);
  g_autofree char *hint = assay_exercise_dup_hint (exercise, (guint) self->hint - 1);
  g_autofree char *line = NULL;

  if (hint == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   ngettext ("There is %u hint", "There are %u hints", n_hints), n_hints);
      return FALSE;
    }

  line = g_strconcat (hint, "\n", NULL);
  assay_cli_output_write (line);

  return TRUE;
}

/* What was handed in before, to which this attempt is added; or a first hand-in. */
static AssayHandin *
load_earlier (const Arguments  *self,
              const char       *path,
              AssayExercise    *exercise,
              GError          **error)
{
  g_autoptr (AssayHandin) handin = NULL;

  if (self->is_forced || strcmp (path, "-") == 0 || !g_file_test (path, G_FILE_TEST_EXISTS))
    return assay_handin_new (exercise, self->by);

  handin = assay_cli_load_begun (path, exercise, error);

  if (handin == NULL)
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }

  if (strcmp (handin->by, self->by) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                   _ ("%s is what %s handed in; save to another file with -o"), path, handin->by);
      return NULL;
    }

  return g_steal_pointer (&handin);
}

static gboolean
hand_in (const Arguments  *self,
         AssayExercise    *exercise,
         GError          **error)
{
  const AssayCliLoad load = { 0 };
  g_autofree char *chosen = self->output != NULL
                                ? g_strdup (self->output)
                                : assay_cli_dup_beside (self->files[1], ASSAY_HANDIN_SUFFIX);
  g_autofree char *shown = g_filename_display_name (chosen);
  g_autofree char *line = NULL;
  g_autoptr (AssayDossier) work = assay_cli_load_dossier (&load, self->files[1], error);
  g_autoptr (AssayHandin) handin = NULL;
  g_autoptr (AssayAttempt) attempt = NULL;
  g_autoptr (GBytes) bytes = NULL;
  guint n_answers = 0;

  if (work != NULL)
    attempt = assay_attempt_new (exercise, work, self->at, error);

  if (attempt == NULL)
    {
      g_prefix_error (error, "%s: ", self->files[1]);
      return FALSE;
    }

  attempt->seconds = (guint) self->minutes * 60;
  attempt->hints = (guint) self->hints;
  n_answers = attempt->answers->len;
  handin = load_earlier (self, chosen, exercise, error);

  if (handin == NULL || !assay_handin_add (handin, g_steal_pointer (&attempt), error))
    return FALSE;

  bytes = assay_handin_to_bytes (handin, exercise);

  if (!assay_cli_output_save (chosen, bytes, TRUE, error))
    return FALSE;

  /* Translators: a file, how many facts are marked in it, and which attempt it is */
  line = g_strdup_printf (ngettext ("%s: %u answer handed in, attempt %u\n",
                                    "%s: %u answers handed in, attempt %u\n", n_answers),
                          shown, n_answers, handin->attempts->len);

  if (strcmp (chosen, "-") != 0)
    tell (self, line);

  return TRUE;
}

static gboolean
run (const Arguments  *self,
     GError          **error)
{
  g_autoptr (AssayExercise) exercise = assay_cli_load_exercise (self->files[0], error);

  if (exercise == NULL)
    {
      g_prefix_error (error, "%s: ", self->files[0]);
      return FALSE;
    }

  if (self->hint > 0)
    return show_hint (self, exercise, error);

  return self->files[1] != NULL ? hand_in (self, exercise, error) : begin (self, exercise, error);
}

static gboolean
check_arguments (Arguments  *self,
                 GError    **error)
{
  const char *fault = NULL;

  if (self->files == NULL)
    fault = _ ("An exercise is missing");
  else if (self->files[1] != NULL && self->files[2] != NULL)
    fault = _ ("It takes an exercise, and the file that was worked in");

  if (fault != NULL)
    return assay_cli_refuse (error, fault);

  return assay_cli_check_number ("--minutes", self->minutes, ASSAY_HANDIN_MAX_SECONDS / 60,
                                 error) &&
         assay_cli_check_number ("--hints", self->hints, ASSAY_ANSWER_MAX, error) &&
         assay_cli_check_number ("--hint", self->hint, ASSAY_ANSWER_MAX, error) &&
         assay_cli_sign (&self->by, &self->at, error);
}

/**
 * assay_cli_handin:
 *
 * Begins an exercise, gives a hint, and hands in what was marked.
 */
AssayCliStatus
assay_cli_handin (const AssayCliCommand   *self,
                  char                  ***argv)
{
  g_auto (Arguments) given = { 0 };
  const GOptionEntry entries[] = {
    { "hint", 0, 0, G_OPTION_ARG_INT, &given.hint, N_ ("Show this hint; each costs points"),
      N_ ("NUMBER") },
    { "hints", 0, 0, G_OPTION_ARG_INT, &given.hints, N_ ("How many hints were looked at"),
      N_ ("NUMBER") },
    { "minutes", 0, 0, G_OPTION_ARG_INT, &given.minutes, N_ ("How long it took"), N_ ("NUMBER") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &given.by, N_ ("Who hands in"), N_ ("NAME") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at, N_ ("When, in UTC, in place of now"),
      N_ ("TIME") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &given.output,
      N_ ("Save to this file; “-” writes to standard output"), N_ ("FILE") },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &given.is_forced,
      N_ ("Overwrite what is there, earlier attempts too"), NULL },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &given.is_quiet, N_ ("Report only errors"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!check_arguments (&given, &error))
    return assay_cli_misuse (self, error->message);

  if (run (&given, &error))
    return ASSAY_CLI_PASS;

  assay_cli_error (NULL, error->message);

  return ASSAY_CLI_ERROR;
}
