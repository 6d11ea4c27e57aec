/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-training.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-course.h"

typedef enum
{
  VERB_LIST,
  VERB_CHECK,
  VERB_TAKE,
  VERB_PACK,
} Verb;

static const char *const verbs[] = {
  [VERB_LIST] = "list",
  [VERB_CHECK] = "check",
  [VERB_TAKE] = "take",
  [VERB_PACK] = "pack",
  NULL,
};

/* The course that comes with the program. */
#define OWN_COURSE PKGDATADIR "/first-steps" ASSAY_COURSE_SUFFIX

/**
 * Arguments:
 * @output: where to save, or %NULL
 * @words: the verb, the course, and for “take” a number
 */
typedef struct
{
  char     *output;
  gboolean  is_forced;
  gboolean  is_quiet;
  char    **words;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->words, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static void
tell (const Arguments *self,
      const char      *line)
{
  if (!self->is_quiet)
    assay_cli_output_write (line);
}

static AssayCliStatus
list (AssayCourse *course)
{
  AssayReportStyle style = { 0 };
  g_autofree char *text = NULL;

  assay_cli_output_get_style (&style);
  text = assay_course_to_text (course, style.width, style.is_coloured);
  assay_cli_output_write (text);

  return ASSAY_CLI_PASS;
}

static AssayCliStatus
tell_problems (const char *place,
               GPtrArray  *problems)
{
  for (guint i = 0; i < problems->len; i++)
    assay_cli_error (place, g_ptr_array_index (problems, i));

  return problems->len > 0 ? ASSAY_CLI_OPEN : ASSAY_CLI_PASS;
}

/* Everything that is wrong is told at once, so that whoever writes a course mends it at once. */
static AssayCliStatus
check (const Arguments *self,
       const char      *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) unread = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (AssayCourse) course = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;

  course = g_file_test (path, G_FILE_TEST_IS_DIR)
               ? assay_course_load_folder (file, unread, NULL, &error)
               : assay_course_load (file, NULL, &error);

  if (course == NULL)
    {
      assay_cli_error (path, error->message);
      return ASSAY_CLI_ERROR;
    }

  problems = assay_course_check (course);
  status = MAX (tell_problems (path, unread), tell_problems (path, problems));

  /* Translators: a course, and how many exercises of it are in order */
  line = g_strdup_printf (ngettext ("%s: %u exercise is in order\n",
                                    "%s: %u exercises are in order\n", course->exercises->len),
                          path, course->exercises->len);

  if (status == ASSAY_CLI_PASS)
    tell (self, line);

  return status;
}

static gboolean
save (const Arguments  *self,
      const char       *chosen,
      GBytes           *bytes,
      GError          **error)
{
  g_autofree char *shown = g_filename_display_name (chosen);
  g_autofree char *line = NULL;

  if (!assay_cli_output_save (chosen, bytes, self->is_forced, error))
    return FALSE;

  /* Translators: a file */
  line = g_strdup_printf (_ ("Saved to %s\n"), shown);

  if (strcmp (chosen, "-") != 0)
    tell (self, line);

  return TRUE;
}

static gboolean
take (const Arguments  *self,
      AssayCourse      *course,
      const char       *number,
      GError          **error)
{
  g_autofree char *chosen = NULL;
  g_autoptr (GBytes) bytes = NULL;
  guint64 index = 0;

  if (course->exercises->len == 0 ||
      !g_ascii_string_to_unsigned (number, 10, 1, course->exercises->len, &index, NULL))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   ngettext ("There is no exercise “%s”; the course has %u",
                             "There is no exercise “%s”; the course has %u",
                             course->exercises->len),
                   number, course->exercises->len);
      return FALSE;
    }

  chosen = self->output != NULL
               ? g_strdup (self->output)
               : g_strdup_printf ("exercise-%02u" ASSAY_EXERCISE_SUFFIX, (guint) index);
  bytes = assay_exercise_to_bytes (g_ptr_array_index (course->exercises, index - 1));

  return save (self, chosen, bytes, error);
}

static gboolean
pack (const Arguments  *self,
      AssayCourse      *course,
      const char       *path,
      GError          **error)
{
  g_autofree char *chosen = self->output != NULL ? g_strdup (self->output)
                                                 : g_strconcat (path, ASSAY_COURSE_SUFFIX, NULL);
  g_autoptr (GBytes) bytes = assay_course_to_bytes (course);

  return save (self, chosen, bytes, error);
}

static AssayCliStatus
run (const Arguments *self,
     Verb             verb)
{
  gboolean has_course = self->words[1] != NULL && (verb != VERB_TAKE || self->words[2] != NULL);
  const char *path = has_course ? self->words[1] : OWN_COURSE;
  const char *number = has_course ? self->words[2] : self->words[1];
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (AssayCourse) course = NULL;
  g_autoptr (GError) error = NULL;

  if (verb == VERB_CHECK)
    return check (self, path);

  course = assay_course_load (file, NULL, &error);

  if (course != NULL && verb == VERB_LIST)
    return list (course);
  if (course != NULL &&
      (verb == VERB_TAKE ? take (self, course, number, &error) : pack (self, course, path, &error)))
    return ASSAY_CLI_PASS;

  assay_cli_error (path, error->message);

  return ASSAY_CLI_ERROR;
}

/* What makes no sense together is refused before a file is read. */
static gboolean
check_arguments (const Arguments  *self,
                 guint            *verb,
                 GError          **error)
{
  guint n_words = self->words != NULL ? g_strv_length (self->words) : 0;
  const char *fault = NULL;

  if (n_words == 0)
    fault = _ ("Say what to do: list, check, take or pack");
  else if (!assay_cli_pick ("course", self->words[0], verbs, verb, error))
    return FALSE;
  else if (*verb == VERB_TAKE && n_words < 2)
    fault = _ ("The number of the exercise is missing");
  else if (*verb == VERB_PACK && n_words < 2)
    fault = _ ("The folder of the course is missing");
  else if (n_words > (*verb == VERB_TAKE ? 3u : 2u))
    fault = _ ("It takes one course");

  return fault == NULL || assay_cli_refuse (error, fault);
}

/**
 * assay_cli_course:
 *
 * Lists, checks and packs a course, and takes an exercise out of it.
 */
AssayCliStatus
assay_cli_course (const AssayCliCommand   *self,
                  char                  ***argv)
{
  g_auto (Arguments) given = { 0 };
  const GOptionEntry entries[] = {
    ASSAY_CLI_SAVING_ENTRIES (given),
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.words, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  guint verb = VERB_LIST;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!check_arguments (&given, &verb, &error))
    return assay_cli_misuse (self, error->message);

  return run (&given, (Verb) verb);
}
