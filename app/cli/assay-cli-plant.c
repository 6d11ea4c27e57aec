/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-training.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-plant.h"

/**
 * Arguments:
 * @kinds: what --kinds gives, or %NULL for all
 * @seed: what --seed gives, or %NULL for 0
 * @output: where to save, or %NULL
 * @count: how many errors
 * @difficulty: 1 to 3
 * @is_sheet: show what could be planted
 */
typedef struct
{
  char     *kinds;
  char     *seed;
  char     *output;
  int       count;
  int       difficulty;
  gboolean  is_sheet;
  gboolean  is_forced;
  gboolean  is_quiet;
  char    **files;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->kinds, g_free);
  g_clear_pointer (&self->seed, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static char *
list_kinds (void)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < ASSAY_N_PLANT_KINDS; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "",
                            assay_plant_kind_to_id ((AssayPlantKind) i));

  return g_string_free (list, FALSE);
}

static gboolean
parse_kinds (const char  *text,
             guint       *kinds,
             GError     **error)
{
  g_auto (GStrv) ids = g_strsplit (text != NULL ? text : "", ",", -1);

  for (char **id = ids; *id != NULL; id++)
    {
      AssayPlantKind kind = ASSAY_PLANT_NUMBER;

      if (!assay_plant_kind_from_id (g_strstrip (*id), &kind))
        {
          g_autofree char *list = list_kinds ();

          g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       _ ("“%s” is not known; --kinds takes some of: %s"), *id, list);
          return FALSE;
        }

      *kinds |= 1u << kind;
    }

  return TRUE;
}

static gboolean
check_arguments (const Arguments    *self,
                 AssayPlantOptions  *options,
                 GError            **error)
{
  if (self->files == NULL || self->files[1] != NULL)
    return assay_cli_refuse (error, _ ("It takes one file"));

  if (self->count < 1 || self->count > ASSAY_PLANT_MAX_COUNT)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ ("--count goes from 1 to %d"),
                   ASSAY_PLANT_MAX_COUNT);
      return FALSE;
    }

  if (self->difficulty < 1 || self->difficulty > 3)
    return assay_cli_refuse (error, _ ("--difficulty goes from 1 to 3"));

  if (self->seed != NULL &&
      !g_ascii_string_to_unsigned (self->seed, 10, 0, G_MAXUINT64, &options->seed, NULL))
    return assay_cli_refuse (error, _ ("--seed takes a number"));

  options->count = (guint) self->count;
  options->difficulty = (guint) self->difficulty;

  return self->kinds == NULL || parse_kinds (self->kinds, &options->kinds, error);
}

static void
append_cell (GString    *line,
             const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, "\t\n\r", -1);
  g_autofree char *cell = g_strjoinv (" ", words);

  g_string_append_printf (line, "\t%s", cell);
}

/* The sentence as it would stand, for those who judge whether it is English. */
static char *
dup_planted (AssayAnalysis    *analysis,
             const AssayPlant *plant)
{
  AssayReading *reading = assay_analysis_get_reading (analysis);
  AssayText *text = assay_reading_get_text (reading);
  guint n_sentences = 0;
  AssaySpan sentence = assay_reading_get_sentences (reading, &n_sentences)[plant->sentence].span;
  g_autofree char *before = assay_text_dup_span (text, (AssaySpan){ sentence.begin,
                                                                    plant->span.begin });
  g_autofree char *after = assay_text_dup_span (text, (AssaySpan){ plant->span.end, sentence.end });

  return g_strdup_printf ("%s[%s]%s", before, plant->words, after);
}

/* One line a plant, with columns for two judges. */
static void
show_sheet (AssayAnalysis           *analysis,
            const AssayPlantOptions *options)
{
  g_autoptr (GPtrArray) plants = assay_plants_list (analysis, options);
  AssayText *text = assay_reading_get_text (assay_analysis_get_reading (analysis));

  for (guint i = 0; i < plants->len; i++)
    {
      const AssayPlant *plant = g_ptr_array_index (plants, i);
      g_autoptr (GString) line = g_string_new (assay_plant_kind_to_id (plant->kind));
      g_autofree char *old = assay_text_dup_span (text, plant->span);
      g_autofree char *planted = dup_planted (analysis, plant);
      g_autoptr (GString) sources = g_string_new (NULL);

      for (guint j = 0; j < plant->sources->len; j++)
        g_string_append_printf (sources, "%s%u", j > 0 ? "," : "",
                                g_array_index (plant->sources, guint, j) + 1);

      append_cell (line, old);
      append_cell (line, planted);
      append_cell (line, sources->str);
      g_string_append_c (line, '\n');
      assay_cli_output_write (line->str);
    }
}

static gboolean
plant (const Arguments          *self,
       const AssayCliInfo       *given,
       const AssayPlantOptions  *options,
       AssayDossier             *dossier,
       GError                  **error)
{
  AssayAnalysis *analysis = assay_dossier_get_analysis (dossier);
  g_autofree char *chosen = self->output != NULL
                                ? g_strdup (self->output)
                                : assay_cli_dup_beside (self->files[0], ASSAY_EXERCISE_SUFFIX);
  g_autofree char *shown = g_filename_display_name (chosen);
  g_autofree char *line = NULL;
  g_auto (AssayExerciseInfo) info = { 0 };
  g_autoptr (GPtrArray) plants = assay_plants_choose (analysis, options, error);
  g_autoptr (AssayExercise) exercise = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (plants == NULL)
    return FALSE;

  assay_cli_fill_info (given, dossier, &info);
  exercise = assay_plants_apply (analysis, plants, &info, NULL, error);

  if (exercise == NULL)
    return FALSE;

  bytes = assay_exercise_to_bytes (exercise);

  if (!assay_cli_output_save (chosen, bytes, self->is_forced, error))
    return FALSE;

  /* Translators: a file, and how many errors were put into the draft in it */
  line = g_strdup_printf (
      ngettext ("%s: %u error planted\n", "%s: %u errors planted\n", plants->len), shown,
      plants->len);

  if (!self->is_quiet && strcmp (chosen, "-") != 0)
    assay_cli_output_write (line);

  return TRUE;
}

/**
 * assay_cli_plant:
 *
 * Puts errors into a draft that its sources show, and makes an exercise of it.
 */
AssayCliStatus
assay_cli_plant (const AssayCliCommand   *self,
                 char                  ***argv)
{
  const AssayCliLoad load = { 0 };
  g_auto (AssayCliInfo) info = ASSAY_CLI_INFO_INIT;
  g_auto (Arguments) given = { .count = 5, .difficulty = 2 };
  AssayPlantOptions options = ASSAY_PLANT_OPTIONS_INIT;
  const GOptionEntry entries[] = {
    { "kinds", 0, 0, G_OPTION_ARG_STRING, &given.kinds, N_ ("Which kinds of errors, with commas"),
      N_ ("KINDS") },
    { "count", 0, 0, G_OPTION_ARG_INT, &given.count, N_ ("How many errors"), N_ ("NUMBER") },
    { "difficulty", 0, 0, G_OPTION_ARG_INT, &given.difficulty,
      N_ ("From 1, plain to see, to 3"), N_ ("NUMBER") },
    { "seed", 0, 0, G_OPTION_ARG_STRING, &given.seed,
      N_ ("The same number plants the same errors"), N_ ("NUMBER") },
    { "sheet", 0, 0, G_OPTION_ARG_NONE, &given.is_sheet,
      N_ ("List what could be planted, and save nothing"), NULL },
    ASSAY_CLI_SAVING_ENTRIES (given),
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *place = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;

  if (!assay_cli_parse_info (self, entries, &info, argv, &status))
    return status;

  if (!check_arguments (&given, &options, &error) || !assay_cli_check_info (&info, &error))
    return assay_cli_misuse (self, error->message);

  place = assay_cli_dup_place (given.files[0]);
  dossier = assay_cli_load_dossier (&load, given.files[0], &error);

  if (dossier != NULL && given.is_sheet)
    {
      show_sheet (assay_dossier_get_analysis (dossier), &options);
      return ASSAY_CLI_PASS;
    }

  if (dossier != NULL && plant (&given, &info, &options, dossier, &error))
    return ASSAY_CLI_PASS;

  assay_cli_error (place, error->message);

  return ASSAY_CLI_ERROR;
}
