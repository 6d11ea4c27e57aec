/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-training.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-file.h"

/* An exercise carries a dossier, four letters for three bytes. */
#define MAX_BYTES (256u * 1024 * 1024)

static GBytes *
read_file (const char  *path,
           GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return assay_file_read (file, MAX_BYTES, NULL, error);
}

/**
 * assay_cli_load_exercise:
 * @path: an exercise
 *
 * Returns: (transfer full): it, or %NULL with an error that does not name the file
 */
AssayExercise *
assay_cli_load_exercise (const char  *path,
                         GError     **error)
{
  g_autoptr (GBytes) bytes = read_file (path, error);

  return bytes != NULL ? assay_exercise_load (bytes, NULL, error) : NULL;
}

/**
 * assay_cli_load_handin:
 * @path: a hand-in
 * @exercise: what it must be for
 *
 * Returns: (transfer full): it, or %NULL with an error that does not name the file
 */
AssayHandin *
assay_cli_load_handin (const char     *path,
                       AssayExercise  *exercise,
                       GError        **error)
{
  g_autoptr (GBytes) bytes = read_file (path, error);

  return bytes != NULL ? assay_handin_load (bytes, exercise, error) : NULL;
}

/**
 * assay_cli_load_begun:
 * @path: a hand-in
 * @exercise: what it must be for
 *
 * As assay_cli_load_handin(), but nothing need have been handed in yet: the window keeps what is begun there too.
 */
AssayHandin *
assay_cli_load_begun (const char     *path,
                      AssayExercise  *exercise,
                      GError        **error)
{
  g_autoptr (GBytes) bytes = read_file (path, error);

  return bytes != NULL ? assay_handin_load_begun (bytes, exercise, error) : NULL;
}

/**
 * assay_cli_dup_beside:
 * @path: a file
 * @suffix: another suffix
 *
 * Returns: (transfer full): the same name with @suffix in place of its own, in the same folder
 */
char *
assay_cli_dup_beside (const char *path,
                      const char *suffix)
{
  const char *base = strrchr (path, G_DIR_SEPARATOR);
  const char *dot = NULL;

  base = base != NULL ? base + 1 : path;
  dot = strrchr (base, '.');

  if (dot == NULL || dot == base)
    return g_strconcat (path, suffix, NULL);

  return g_strdup_printf ("%.*s%s", (int) (dot - path), path, suffix);
}

/**
 * assay_cli_check_number:
 * @option: how it is called
 * @value: what was given
 * @max: the most that it may be; the least is 0
 *
 * Returns: %FALSE with @error set if it is out of range
 */
gboolean
assay_cli_check_number (const char  *option,
                        int          value,
                        int          max,
                        GError     **error)
{
  if (value >= 0 && value <= max)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("%s goes from 0 to %d"), option,
               max);

  return FALSE;
}

/**
 * assay_cli_parse_info:
 * @entries: the command's own options
 * @info: (inout): filled by those that say what an exercise is, which are listed before them
 *
 * As assay_cli_parse_options(), for a command that makes exercises.
 */
gboolean
assay_cli_parse_info (const AssayCliCommand   *command,
                      const GOptionEntry      *entries,
                      AssayCliInfo            *info,
                      char                  ***argv,
                      AssayCliStatus          *status)
{
  const GOptionEntry first[] = {
    { "title", 0, 0, G_OPTION_ARG_STRING, &info->title, N_ ("What the exercise is called"),
      N_ ("WORDS") },
    { "about", 0, 0, G_OPTION_ARG_STRING, &info->about, N_ ("What it practises"), N_ ("WORDS") },
    { "beat", 0, 0, G_OPTION_ARG_STRING, &info->beat, N_ ("Its field, such as courts"),
      N_ ("WORDS") },
    { "author", 0, 0, G_OPTION_ARG_STRING, &info->author, N_ ("Who made it"), N_ ("NAME") },
    { "level", 0, 0, G_OPTION_ARG_INT, &info->level, N_ ("How hard it is, from 1 to 5"),
      N_ ("NUMBER") },
    { "minutes", 0, 0, G_OPTION_ARG_INT, &info->minutes,
      N_ ("How long it should take; 0 for no limit"), N_ ("NUMBER") },
    { "pass-mark", 0, 0, G_OPTION_ARG_INT, &info->pass_mark, N_ ("Points that pass, of 100"),
      N_ ("NUMBER") },
    { "hint-cost", 0, 0, G_OPTION_ARG_INT, &info->hint_cost, N_ ("Points that a hint costs"),
      N_ ("NUMBER") },
  };
  g_autoptr (GArray) all = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));

  g_array_append_vals (all, first, G_N_ELEMENTS (first));

  for (guint i = 0; entries[i].long_name != NULL; i++)
    g_array_append_val (all, entries[i]);

  return assay_cli_parse_options (command, (const GOptionEntry *) all->data, NULL, argv, status);
}

void
assay_cli_fill_info (const AssayCliInfo *self,
                     AssayDossier       *dossier,
                     AssayExerciseInfo  *info)
{
  g_autofree char *title = assay_draft_dup_title (assay_dossier_get_draft (dossier));
  const AssayExerciseInfo given = {
    .title = self->title != NULL ? self->title : title,
    .about = self->about,
    .beat = self->beat,
    .author = self->author,
    .level = (guint) self->level,
    .minutes = (guint) self->minutes,
    .pass_mark = (guint) self->pass_mark,
    .hint_cost = (guint) self->hint_cost,
  };

  assay_exercise_info_copy (info, &given);
}

gboolean
assay_cli_check_info (const AssayCliInfo  *self,
                      GError             **error)
{
  if (self->level < 1 || self->level > ASSAY_EXERCISE_MAX_LEVEL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("--level goes from 1 to %d"),
                   ASSAY_EXERCISE_MAX_LEVEL);
      return FALSE;
    }

  return assay_cli_check_number ("--minutes", self->minutes, ASSAY_EXERCISE_MAX_MINUTES, error) &&
         assay_cli_check_number ("--pass-mark", self->pass_mark, 100, error) &&
         assay_cli_check_number ("--hint-cost", self->hint_cost, 100, error);
}

void
assay_cli_info_clear (AssayCliInfo *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->beat, g_free);
  g_clear_pointer (&self->author, g_free);
}
