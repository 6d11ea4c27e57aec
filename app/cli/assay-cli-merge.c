/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-json-writer.h"
#include "assay-merge.h"
#include "assay-sheet.h"

static const char *const formats[] = { "text", "json", NULL };
static const char *const sides[] = { "", "ours", "theirs", NULL };

/**
 * Arguments:
 * @format: how it is told, or %NULL
 * @take: whose word counts where nothing else is decided, or %NULL
 * @decisions: (nullable): “ABOUT=ours”, each
 * @by: who says so
 * @at: when, ISO 8601 in UTC
 * @output: where to save, or %NULL for the first file
 * @files: the two dossiers
 */
typedef struct
{
  char     *format;
  char     *take;
  char    **decisions;
  char     *by;
  char     *at;
  char     *output;
  gboolean  is_forced;
  gboolean  is_quiet;
  char    **files;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->take, g_free);
  g_clear_pointer (&self->decisions, g_strfreev);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static gboolean
check_arguments (Arguments  *self,
                 guint      *format,
                 guint      *take,
                 GError    **error)
{
  if (self->files == NULL || g_strv_length (self->files) != 2)
    return assay_cli_refuse (error, _ ("It takes two .assay files of one draft"));

  for (guint i = 0; i < 2; i++)
    {
      if (!g_str_has_suffix (self->files[i], ASSAY_DOSSIER_SUFFIX))
        return assay_cli_refuse (error, _ ("It takes two .assay files of one draft"));
    }

  return assay_cli_pick ("--format", self->format, formats, format, error) &&
         assay_cli_pick ("--take", self->take, sides, take, error) &&
         assay_cli_sign (&self->by, &self->at, error);
}

/* “figure-10-13=theirs” */
static gboolean
decide (AssayMerge  *merge,
        const char  *decision,
        GError     **error)
{
  const char *equals = strrchr (decision, '=');
  g_autofree char *about = NULL;
  AssayMergeSide side = ASSAY_MERGE_UNDECIDED;

  if (equals != NULL && g_str_equal (equals + 1, "ours"))
    side = ASSAY_MERGE_OURS;
  else if (equals != NULL && g_str_equal (equals + 1, "theirs"))
    side = ASSAY_MERGE_THEIRS;

  if (side == ASSAY_MERGE_UNDECIDED)
    return assay_cli_refuse (
        error, _ ("--decide takes what it is about and a side, such as verdict=theirs"));

  about = g_strndup (decision, (gsize) (equals - decision));
  if (assay_merge_decide (merge, about, side))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("The files do not differ on “%s”"),
               about);

  return FALSE;
}

static char *
tell_json (AssayMerge *merge)
{
  GArray *conflicts = assay_merge_get_conflicts (merge);
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_integer (writer, "taken", assay_merge_count_taken (merge));
  assay_json_writer_begin_array (writer, "conflicts");

  for (guint i = 0; i < conflicts->len; i++)
    {
      const AssayMergeConflict *conflict = &g_array_index (conflicts, AssayMergeConflict, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "about", conflict->about);
      assay_json_writer_add_string (writer, "ours", conflict->ours);
      assay_json_writer_add_string (writer, "by_ours", conflict->by_ours);
      assay_json_writer_add_string (writer, "words_ours", conflict->words_ours);
      assay_json_writer_add_string (writer, "theirs", conflict->theirs);
      assay_json_writer_add_string (writer, "by_theirs", conflict->by_theirs);
      assay_json_writer_add_string (writer, "words_theirs", conflict->words_theirs);
      assay_json_writer_add_string (writer, "decided",
                                    conflict->side != ASSAY_MERGE_UNDECIDED ? sides[conflict->side]
                                                                            : NULL);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end_text (writer);
}

/* What it is about, for --decide, and the words that it is on. */
static void
tell_about (AssaySheet               *sheet,
            const AssayMergeConflict *conflict)
{
  const char *words = conflict->words_ours;
  g_autofree char *line = NULL;

  if (words != NULL && !assay_merge_conflict_differs_in_words (conflict))
    /* Translators: id of a mark, and the words that it is on */
    line = g_strdup_printf (_ ("%s · “%s”"), conflict->about, words);

  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line != NULL ? line : conflict->about);
}

/* @words: (nullable): of the draft, where the two speak of different ones */
static void
tell_side (AssaySheet *sheet,
           const char *by,
           const char *said,
           const char *words)
{
  g_autofree char *line = NULL;

  by = by != NULL ? by : _ ("nobody");
  /* Translators: who says what, and of which words */
  line = words != NULL ? g_strdup_printf (_ ("%s: %s · on “%s”"), by, said, words)
                       : g_strdup_printf ("%s: %s", by, said);

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 4, "");
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line);
}

static char *
tell_text (AssayMerge *merge)
{
  GArray *conflicts = assay_merge_get_conflicts (merge);
  AssayReportStyle style = { 0 };
  AssaySheet *sheet = NULL;
  guint n_taken = assay_merge_count_taken (merge);
  guint n_open = assay_merge_count_open (merge);
  g_autofree char *taken = NULL;
  g_autofree char *open = NULL;

  assay_cli_output_get_style (&style);
  sheet = assay_sheet_new (style.width, style.is_coloured);
  taken = g_strdup_printf (ngettext ("%u mark comes from the second file",
                                     "%u marks come from the second file", n_taken),
                           n_taken);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, taken);

  if (n_open > 0)
    {
      open = g_strdup_printf (ngettext ("%u difference wants a decision: --decide ABOUT=ours or "
                                        "ABOUT=theirs",
                                        "%u differences want a decision: --decide ABOUT=ours or "
                                        "ABOUT=theirs",
                                        n_open),
                              n_open);
      assay_sheet_add_flow (sheet, ASSAY_INK_BAD, open);
    }

  for (guint i = 0; i < conflicts->len; i++)
    {
      const AssayMergeConflict *conflict = &g_array_index (conflicts, AssayMergeConflict, i);
      gboolean differs;

      if (conflict->side != ASSAY_MERGE_UNDECIDED)
        continue;

      differs = assay_merge_conflict_differs_in_words (conflict);
      tell_about (sheet, conflict);
      tell_side (sheet, conflict->by_ours, conflict->ours, differs ? conflict->words_ours : NULL);
      tell_side (sheet, conflict->by_theirs, conflict->theirs,
                 differs ? conflict->words_theirs : NULL);
    }

  return assay_sheet_end (sheet);
}

static gboolean
save (AssayMerge       *merge,
      AssayDossier     *ours,
      const Arguments  *self,
      GError          **error)
{
  const char *output = self->output != NULL ? self->output : self->files[0];
  g_autoptr (AssayCase) work = assay_case_new (ours, self->by);
  g_autoptr (GBytes) bytes = NULL;

  if (!assay_merge_apply (merge, work, self->at, error) || !assay_case_analyse (work, NULL, error))
    return FALSE;

  bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));

  return assay_cli_output_save (output, bytes, self->is_forced || self->output == NULL, error);
}

/* Reads both and makes one of them, or tells what is not decided. */
static gboolean
merge_files (const AssayCliLoad  *load,
             const Arguments     *self,
             guint                take,
             AssayMerge         **merge,
             GError             **error)
{
  g_autoptr (AssayDossier) ours = assay_cli_load_dossier (load, self->files[0], error);
  g_autoptr (AssayDossier) theirs = NULL;

  if (ours == NULL || !assay_dossier_may_change (ours, error))
    return FALSE;

  theirs = assay_cli_load_dossier (load, self->files[1], error);
  if (theirs == NULL)
    {
      g_autofree char *shown = g_filename_display_name (self->files[1]);

      g_prefix_error (error, "%s: ", shown);
      return FALSE;
    }

  *merge = assay_merge_new (ours, theirs, error);
  if (*merge == NULL)
    return FALSE;

  /* Whose text is kept comes first: what else is to decide depends on it. */
  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; self->decisions != NULL && self->decisions[i] != NULL; i++)
        {
          gboolean is_text = g_str_has_prefix (self->decisions[i], "text=");

          if (is_text == (pass == 0) && !decide (*merge, self->decisions[i], error))
            return FALSE;
        }
    }

  if (self->take != NULL)
    assay_merge_decide (*merge, NULL, (AssayMergeSide) take);

  return assay_merge_count_open (*merge) > 0 || save (*merge, ours, self, error);
}

static AssayCliStatus
run (const AssayCliLoad *load,
     const Arguments    *self,
     guint               format,
     guint               take)
{
  g_autofree char *place = assay_cli_dup_place (self->files[0]);
  g_autoptr (AssayMerge) merge = NULL;
  g_autoptr (GError) error = NULL;
  guint n_open;

  if (!merge_files (load, self, take, &merge, &error))
    {
      assay_cli_error (place, error->message);
      return ASSAY_CLI_ERROR;
    }

  n_open = assay_merge_count_open (merge);

  if ((!self->is_quiet || n_open > 0) && g_strcmp0 (self->output, "-") != 0)
    {
      g_autofree char *told = format == 1 ? tell_json (merge) : tell_text (merge);

      assay_cli_output_write_report (told, 0);
    }

  return n_open > 0 ? ASSAY_CLI_OPEN : ASSAY_CLI_PASS;
}

/**
 * assay_cli_merge:
 *
 * Makes one of two dossiers of a draft on which two people worked.
 */
AssayCliStatus
assay_cli_merge (const AssayCliCommand   *self,
                 char                  ***argv)
{
  g_auto (AssayCliLoad) load = { 0 };
  g_auto (Arguments) given = { 0 };
  const GOptionEntry entries[] = {
    { "decide", 0, 0, G_OPTION_ARG_STRING_ARRAY, &given.decisions,
      N_ ("Settle one difference, such as verdict=theirs"), N_ ("DECISION") },
    { "take", 0, 0, G_OPTION_ARG_STRING, &given.take,
      N_ ("Settle all other differences: ours or theirs"), N_ ("SIDE") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &given.format, N_ ("Tell it as text or json"),
      N_ ("FORMAT") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &given.by, N_ ("Your name; without it that of your account"),
      N_ ("NAME") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at, N_ ("When; without it now"), N_ ("TIME") },
    ASSAY_CLI_SAVING_ENTRIES (given),
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  guint format = 0;
  guint take = 0;

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;

  if (!check_arguments (&given, &format, &take, &error))
    return assay_cli_misuse (self, error->message);

  return run (&load, &given, format, take);
}
