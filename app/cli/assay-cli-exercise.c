/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-training.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-exercise-make.h"
#include "assay-sheet.h"

static void
add_left_out (AssaySheet          *sheet,
              const AssayLeftOut *left_out)
{
  const struct
  {
    guint       n;
    const char *label;
  } parts[] = {
    { left_out->n_contacts, N_ ("calls noted as sources") },
    { left_out->n_confidential, N_ ("confidential notes") },
    { left_out->n_people, N_ ("names of checkers") },
    { left_out->n_steps, N_ ("steps of the history") },
    { left_out->n_fixed, N_ ("errors that were fixed") },
    { left_out->has_summary, N_ ("summary of the verdict") },
  };

  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("Stays behind"));

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", parts[i].n);

      assay_sheet_add_number (sheet, ASSAY_INK_FAINT, 4, number);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ (parts[i].label));
    }
}

static void
add_sources (AssaySheet     *sheet,
             AssayExercise *exercise)
{
  GListModel *sources = assay_exercise_get_sources (exercise);

  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("Sources that leave"));

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = assay_source_dup_label (source);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      assay_sheet_add_number (sheet, ASSAY_INK_FAINT, 4, number);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, label);
    }

  assay_sheet_add_blank (sheet);
}

/* All that is sealed into the file, for whoever must know what leaves the house. */
static void
preview (AssayExercise      *exercise,
         const AssayLeftOut *left_out)
{
  const AssayTruth *truth = assay_exercise_get_truth (exercise);
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (exercise));
  AssayReportStyle style = { 0 };
  AssaySheet *sheet = NULL;
  g_autofree char *report = NULL;

  assay_cli_output_get_style (&style);
  sheet = assay_sheet_new (style.width, style.is_coloured);
  add_sources (sheet, exercise);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("Answers that leave"));

  for (guint i = 0; i < truth->answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (truth->answers, i);
      g_autofree char *words = assay_text_dup_span (text, answer->span);

      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 4, answer->rule != NULL ? answer->rule : "");
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 16, assay_state_to_id (answer->state));
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, words);

      if (answer->note != NULL)
        {
          assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 4, "");
          assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, answer->note);
        }
    }

  assay_sheet_add_blank (sheet);
  add_left_out (sheet, left_out);
  report = assay_sheet_end (sheet);
  assay_cli_output_write_report (report, 0);
}

static gboolean
make (const AssayCliInfo  *given,
      const char          *path,
      const char          *output,
      gboolean             is_forced,
      gboolean             is_preview)
{
  const AssayCliLoad load = { 0 };
  g_autofree char *place = assay_cli_dup_place (path);
  g_autofree char *chosen = output != NULL ? g_strdup (output)
                                           : assay_cli_dup_beside (path, ASSAY_EXERCISE_SUFFIX);
  g_auto (AssayExerciseInfo) info = { 0 };
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayExercise) exercise = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  AssayLeftOut left_out = { 0 };

  dossier = assay_cli_load_dossier (&load, path, &error);

  if (dossier != NULL)
    {
      assay_cli_fill_info (given, dossier, &info);
      exercise = assay_exercise_make (&info, dossier, &left_out, NULL, &error);
    }

  if (exercise != NULL && is_preview)
    {
      preview (exercise, &left_out);
      return TRUE;
    }

  bytes = exercise != NULL ? assay_exercise_to_bytes (exercise) : NULL;

  if (bytes != NULL && assay_cli_output_save (chosen, bytes, is_forced, &error))
    return TRUE;

  assay_cli_error (place, error->message);

  return FALSE;
}

/**
 * assay_cli_exercise:
 *
 * Makes an exercise of a job that an editor finished.
 */
AssayCliStatus
assay_cli_exercise (const AssayCliCommand   *self,
                    char                  ***argv)
{
  g_auto (AssayCliInfo) info = ASSAY_CLI_INFO_INIT;
  g_auto (GStrv) files = NULL;
  g_autofree char *output = NULL;
  gboolean is_forced = FALSE;
  gboolean is_preview = FALSE;
  const GOptionEntry entries[] = {
    { "preview", 0, 0, G_OPTION_ARG_NONE, &is_preview,
      N_ ("Show what would leave, and save nothing"), NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("Save to this file; “-” writes to standard output"), N_ ("FILE") },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &is_forced,
      N_ ("Overwrite a file that holds something else"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;

  if (!assay_cli_parse_info (self, entries, &info, argv, &status))
    return status;

  if (files == NULL || files[1] != NULL)
    return assay_cli_misuse (self, _ ("It takes one file"));

  if (!assay_cli_check_info (&info, &error))
    return assay_cli_misuse (self, error->message);

  return make (&info, files[0], output, is_forced, is_preview) ? ASSAY_CLI_PASS : ASSAY_CLI_ERROR;
}
