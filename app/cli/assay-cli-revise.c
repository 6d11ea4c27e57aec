/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-case.h"
#include "assay-json-writer.h"
#include "assay-sheet.h"
#include "assay-revision.h"

static const char *const formats[] = { "text", "json", NULL };

static const char *const landings[] = {
  [ASSAY_LANDING_SAME] = "same",
  [ASSAY_LANDING_CHANGED] = "changed",
  [ASSAY_LANDING_LOST] = "lost",
};

/**
 * Arguments:
 * @format: how it is told, or %NULL
 * @place: id of a mark without a place, which is put on @words; or %NULL
 * @words: or %NULL
 * @by: who says so
 * @at: when, ISO 8601 in UTC
 * @output: where to save, or %NULL for the file that was read
 * @is_dry: whether it is only told, not done
 * @files: the dossier, and perhaps the other revision
 */
typedef struct
{
  char     *format;
  char     *place;
  char     *words;
  char     *by;
  char     *at;
  char     *output;
  gboolean  is_dry;
  gboolean  is_forced;
  gboolean  is_quiet;
  char    **files;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static gboolean
check_arguments (Arguments  *self,
                 guint      *format,
                 GError    **error)
{
  guint n_files = self->files != NULL ? g_strv_length (self->files) : 0;

  if (n_files == 0)
    return assay_cli_refuse (error, _ ("A file is missing"));
  if (n_files > 2)
    return assay_cli_refuse (error, _ ("It takes a dossier and one draft"));
  if (!g_str_has_suffix (self->files[0], ASSAY_DOSSIER_SUFFIX))
    return assay_cli_refuse (error, _ ("The first file must be an .assay file"));
  if ((self->place != NULL) != (self->words != NULL))
    return assay_cli_refuse (error, _ ("--place and --words go together"));
  if (self->place != NULL && n_files == 2)
    return assay_cli_refuse (error, _ ("Bring the new draft first, then place marks"));

  return assay_cli_pick ("--format", self->format, formats, format, error) &&
         assay_cli_sign (&self->by, &self->at, error);
}

/* What became of each mark, and the words it is about then and now. */
static char *
tell_json (AssayText *before,
           AssayText *after,
           GArray    *moves)
{
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_begin_array (writer, "marks");

  for (guint i = 0; i < moves->len; i++)
    {
      const AssayMarkMove *move = &g_array_index (moves, AssayMarkMove, i);
      g_autofree char *old = assay_text_dup_span (before, move->before);
      g_autofree char *new = assay_text_dup_span (after, move->after);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "id", move->id);
      assay_json_writer_add_string (writer, "landing", landings[move->landing]);
      assay_json_writer_add_boolean (writer, "was_closed", move->was_closed);
      assay_json_writer_add_string (writer, "before", old);
      assay_json_writer_add_string (writer, "after",
                                    move->landing == ASSAY_LANDING_LOST ? NULL : new);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end_text (writer);
}

static void
tell_move (AssaySheet           *sheet,
           const AssayMarkMove *move,
           const char          *old,
           const char          *new)
{
  gboolean is_lost = move->landing == ASSAY_LANDING_LOST;
  g_autofree char *words = is_lost ? g_strdup (old) : g_strdup_printf ("%s → %s", old, new);

  assay_sheet_add_cell (sheet, is_lost ? ASSAY_INK_BAD : ASSAY_INK_PLAIN, 18,
                       is_lost ? _ ("without a place") : _ ("check again"));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, words);
}

/* Counts, and a line for each mark that wants a person. */
static char *
tell_text (AssayText *before,
           AssayText *after,
           GArray    *moves)
{
  AssayReportStyle style = { 0 };
  AssaySheet *sheet = NULL;
  guint counts[G_N_ELEMENTS (landings)] = { 0 };
  g_autofree char *kept = NULL;

  assay_cli_output_get_style (&style);
  sheet = assay_sheet_new (style.width, style.is_coloured);

  for (guint i = 0; i < moves->len; i++)
    counts[g_array_index (moves, AssayMarkMove, i).landing]++;

  kept = g_strdup_printf (_ ("%u kept, %u to check again, %u without a place"),
                          counts[ASSAY_LANDING_SAME], counts[ASSAY_LANDING_CHANGED],
                          counts[ASSAY_LANDING_LOST]);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, kept);

  for (guint i = 0; i < moves->len; i++)
    {
      const AssayMarkMove *move = &g_array_index (moves, AssayMarkMove, i);
      g_autofree char *old = assay_text_dup_span (before, move->before);
      g_autofree char *new = assay_text_dup_span (after, move->after);

      if (move->landing != ASSAY_LANDING_SAME)
        tell_move (sheet, move, old, new);
    }

  return assay_sheet_end (sheet);
}

static gboolean
save (AssayCase        *work,
      const Arguments  *self,
      GError          **error)
{
  const char *output = self->output != NULL ? self->output : self->files[0];
  g_autoptr (GBytes) bytes = NULL;

  if (!assay_case_analyse (work, NULL, error))
    return FALSE;

  bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));

  return assay_cli_output_save (output, bytes, self->is_forced || self->output == NULL, error);
}

static gboolean
revise (AssayCase           *work,
        const AssayCliLoad  *load,
        const Arguments     *self,
        guint                format,
        GError             **error)
{
  g_autoptr (AssayDraft) draft = assay_cli_load_draft (load, self->files[1], error);
  g_autoptr (AssayText) before = NULL;
  g_autoptr (GArray) moves = NULL;
  g_autofree char *told = NULL;

  if (draft == NULL)
    return FALSE;

  before = assay_text_ref (assay_draft_get_text (assay_case_get_draft (work)));
  moves = assay_dossier_follow_marks (assay_case_get_dossier (work), draft);
  told = format == 1 ? tell_json (before, assay_draft_get_text (draft), moves)
                     : tell_text (before, assay_draft_get_text (draft), moves);

  if (!self->is_dry)
    {
      assay_case_revise (work, draft, self->at);
      if (!save (work, self, error))
        return FALSE;
    }

  if (!self->is_quiet && g_strcmp0 (self->output, "-") != 0)
    assay_cli_output_write_report (told, 0);

  return TRUE;
}

/* The one place where the words stand in the draft. */
static gboolean
find_words (AssayCase   *work,
            const char  *words,
            AssaySpan   *span,
            GError     **error)
{
  AssayText *text = assay_draft_get_text (assay_case_get_draft (work));
  const char *utf8 = assay_text_get_utf8 (text);
  const char *place = *words != '\0' ? strstr (utf8, words) : NULL;

  if (place == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("“%s” is not in the draft"), words);
      return FALSE;
    }
  if (strstr (place + 1, words) != NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("“%s” is in the draft more than once; give more words"), words);
      return FALSE;
    }

  *span = assay_text_to_span (text, (gsize) (place - utf8),
                              (gsize) (place - utf8) + strlen (words));

  return TRUE;
}

static gboolean
place_mark (AssayCase        *work,
            const Arguments  *self,
            GError          **error)
{
  AssaySpan span = { 0, 0 };

  return find_words (work, self->words, &span, error) &&
         assay_case_place_orphan (work, self->place, span, self->at, error) &&
         save (work, self, error);
}

/* The marks that have no place: id, state and the words that they were about. */
static void
list_orphans (AssayCase *work)
{
  GPtrArray *orphans = assay_dossier_get_orphans (assay_case_get_dossier (work));
  AssayReportStyle style = { 0 };
  AssaySheet *sheet = NULL;
  g_autofree char *report = NULL;

  assay_cli_output_get_style (&style);
  sheet = assay_sheet_new (style.width, style.is_coloured);

  for (guint i = 0; i < orphans->len; i++)
    {
      const AssayOrphan *orphan = g_ptr_array_index (orphans, i);

      assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, 22, orphan->mark.id);
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 16, assay_state_to_id (orphan->mark.state));
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, orphan->exact);
    }

  if (orphans->len == 0)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ ("Every mark has its place in the draft"));

  report = assay_sheet_end (sheet);
  assay_cli_output_write_report (report, 0);
}

static AssayCliStatus
run (const AssayCliLoad *load,
     const Arguments    *self,
     guint               format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_cli_load_dossier (load, self->files[0], &error);
  g_autoptr (AssayCase) work = NULL;
  const char *blamed = self->files[0];
  g_autofree char *place = NULL;

  if (dossier != NULL)
    {
      work = assay_case_new (dossier, self->by);

      if ((self->files[1] != NULL || self->place != NULL) &&
          !assay_dossier_may_change (dossier, &error))
        blamed = self->files[0];
      else if (self->files[1] != NULL)
        {
          blamed = self->files[1];
          revise (work, load, self, format, &error);
        }
      else if (self->place != NULL)
        place_mark (work, self, &error);
      else
        list_orphans (work);
    }

  if (error == NULL)
    return ASSAY_CLI_PASS;

  place = assay_cli_dup_place (blamed);
  assay_cli_error (place, error->message);

  return ASSAY_CLI_ERROR;
}

/**
 * assay_cli_revise:
 *
 * Brings another revision of a draft into its dossier, and puts marks on words by hand that found none.
 */
AssayCliStatus
assay_cli_revise (const AssayCliCommand   *self,
                  char                  ***argv)
{
  g_auto (AssayCliLoad) load = { 0 };
  g_auto (Arguments) given = { 0 };
  const GOptionEntry entries[] = {
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &given.is_dry,
      N_ ("Only tell what would become of the marks"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &given.format, N_ ("Tell it as text or json"),
      N_ ("FORMAT") },
    { "place", 0, 0, G_OPTION_ARG_STRING, &given.place, N_ ("Put the mark with this id on --words"),
      N_ ("ID") },
    { "words", 0, 0, G_OPTION_ARG_STRING, &given.words, N_ ("Words of the draft"), N_ ("WORDS") },
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

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;

  if (!check_arguments (&given, &format, &error))
    return assay_cli_misuse (self, error->message);

  return run (&load, &given, format);
}
