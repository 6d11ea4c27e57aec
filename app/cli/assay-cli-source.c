/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-archive.h"
#include "assay-case.h"
#include "assay-file.h"
#include "assay-untied.h"

typedef enum
{
  VERB_LIST,
  VERB_ADD,
  VERB_REMOVE,
  VERB_RESTORE,
} Verb;

static const char *const verbs[] = {
  [VERB_LIST] = "list",
  [VERB_ADD] = "add",
  [VERB_REMOVE] = "remove",
  [VERB_RESTORE] = "restore",
  NULL,
};

/**
 * Arguments:
 * @url: the address to add, or %NULL
 * @file: the file to add, or %NULL
 * @to: number of the source that @file is a saved copy of, or 0
 * @copy: number of the copy in the archive that “restore” takes, or 0
 * @note: what a contact said, or %NULL
 * @who: whom, or %NULL
 * @when: when they said it, or %NULL
 * @how: which way, or %NULL
 * @by: who adds or removes it
 * @at: when, ISO 8601 in UTC
 * @output: where to save, or %NULL for the file that was read
 * @format: of the list
 * @words: the verb, the file, and for “remove” a number
 */
typedef struct
{
  char     *url;
  char     *file;
  int       to;
  int       copy;
  char     *note;
  char     *who;
  char     *when;
  char     *how;
  char     *by;
  char     *at;
  char     *output;
  char     *format;
  gboolean  is_confidential;
  gboolean  is_forced;
  gboolean  is_pretty;
  gboolean  is_quiet;
  char    **words;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->note, g_free);
  g_clear_pointer (&self->who, g_free);
  g_clear_pointer (&self->when, g_free);
  g_clear_pointer (&self->how, g_free);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->words, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static gboolean
check_addition (const Arguments  *self,
                GError          **error)
{
  guint n_kinds = (self->url != NULL) + (self->file != NULL) + (self->note != NULL);

  if (n_kinds != 1)
    return assay_cli_refuse (error,
                             _ ("Give one of --url, --file and --note to say what is to be added"));
  if (self->to != 0 && self->file == NULL)
    return assay_cli_refuse (error, _ ("--to says what --file is a saved copy of"));
  if (self->note != NULL && (self->who == NULL || *self->who == '\0'))
    return assay_cli_refuse (error, _ ("--note needs --who: the name of whom was asked"));
  if (self->note == NULL &&
      (self->who != NULL || self->when != NULL || self->how != NULL || self->is_confidential))
    return assay_cli_refuse (error, _ ("--who, --when, --how and --confidential go with --note"));

  return TRUE;
}

/* What makes no sense together is refused before the file is read. */
static gboolean
check_arguments (Arguments  *self,
                 guint      *verb,
                 GError    **error)
{
  guint n_words = self->words != NULL ? g_strv_length (self->words) : 0;

  if (n_words == 0)
    return assay_cli_refuse (error, _ ("Say what to do: list, add, remove or restore"));
  if (!assay_cli_pick ("source", self->words[0], verbs, verb, error))
    return FALSE;
  if (n_words == 1)
    return assay_cli_refuse (error, _ ("A file is missing; “-” reads standard input"));
  if ((*verb == VERB_REMOVE || *verb == VERB_RESTORE) && n_words == 2)
    return assay_cli_refuse (error, _ ("The number of the source is missing"));
  if ((*verb == VERB_RESTORE) != (self->copy > 0))
    return assay_cli_refuse (error,
                 _ ("“restore” needs --copy: the number in the archive; nothing else takes it"));
  if (n_words > (*verb == VERB_REMOVE || *verb == VERB_RESTORE ? 3u : 2u))
    return assay_cli_refuse (error, _ ("It takes one file"));
  if (*verb == VERB_ADD && !check_addition (self, error))
    return FALSE;
  if (*verb != VERB_LIST && self->output == NULL &&
      !g_str_has_suffix (self->words[1], ASSAY_DOSSIER_SUFFIX))
    return assay_cli_refuse (error, _ ("Only an .assay file is changed in place; give -o"));

  return assay_cli_sign (&self->by, &self->at, error);
}

static gboolean
parse_number (const char  *text,
              GListModel  *sources,
              guint       *index,
              GError     **error)
{
  guint n_sources = g_list_model_get_n_items (sources);
  guint64 number = 0;

  if (n_sources > 0 && g_ascii_string_to_unsigned (text, 10, 1, n_sources, &number, NULL))
    {
      *index = (guint) number - 1;
      return TRUE;
    }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               ngettext ("“%s” is no source’s number; there is %u source",
                         "“%s” is no source’s number; there are %u sources", n_sources),
               text, n_sources);

  return FALSE;
}

static AssaySource *
make_page (const Arguments  *self,
           GListModel       *sources,
           GError          **error)
{
  const AssayAddition added = { self->by, self->at };
  const AssayListedSource listed = { .url = self->url };
  g_autoptr (AssayUrl) url = assay_url_new (self->url, error);
  guint position = 0;

  if (url == NULL)
    return NULL;

  if (assay_source_list_find (sources, self->url, &position))
    {
      g_autoptr (AssaySource) other = g_list_model_get_item (sources, position);
      g_autofree char *label = assay_source_dup_label (other);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                   _ ("This page is there already: it is source %u, %s"), position + 1, label);
      return NULL;
    }

  return assay_source_new_added (&listed, assay_register_get_default (), &added);
}

static AssaySource *
attach (const Arguments      *self,
        GListModel           *sources,
        const AssayDocument  *document,
        GError              **error)
{
  const AssayAddition added = { self->by, self->at };
  g_autofree char *number = g_strdup_printf ("%d", self->to);
  g_autoptr (AssaySource) page = NULL;
  guint index = 0;

  if (!parse_number (number, sources, &index, error))
    return NULL;

  page = g_list_model_get_item (sources, index);

  if (assay_source_get_outlet (page) == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("Source %d is no page, so there is no copy of it"), self->to);
      return NULL;
    }

  return assay_source_attach (page, document, &added);
}

static AssaySource *
make_document (const Arguments  *self,
               GListModel       *sources,
               GError          **error)
{
  const AssayAddition added = { self->by, self->at };
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (self->file);
  g_autofree char *place = g_filename_display_name (self->file);
  g_autofree char *name = g_path_get_basename (place);
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GBytes) bytes = assay_file_read (file, ASSAY_IMPORT_MAX_BYTES, NULL, error);
  g_autoptr (AssayPageReader) reader = assay_cli_new_page_reader ();

  if (bytes == NULL)
    return NULL;

  if (!assay_document_read (&document, reader, bytes, name, NULL, error))
    {
      g_prefix_error (error, "%s: ", place);
      return NULL;
    }

  return self->to != 0 ? attach (self, sources, &document, error)
                       : assay_source_new_document (&document, &added);
}

static AssaySource *
make_contact (const Arguments  *self,
              GError          **error)
{
  const AssayAddition added = { self->by, self->at };
  const AssayContact contact = { self->who, self->when, self->how, self->is_confidential };
  g_autoptr (AssayText) said = NULL;

  if (!assay_source_has_words (self->note))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("--note is empty; say what was confirmed"));
      return NULL;
    }

  said = assay_text_new (self->note, -1);

  return assay_source_new_contact (&contact, said, &added);
}

static gboolean
add (AssayCase        *work,
     const Arguments  *self,
     GError          **error)
{
  GListModel *sources = assay_case_get_sources (work);
  g_autoptr (AssaySource) source = NULL;

  if (self->url != NULL)
    source = make_page (self, sources, error);
  else if (self->file != NULL)
    source = make_document (self, sources, error);
  else
    source = make_contact (self, error);

  if (source == NULL)
    return FALSE;

  assay_case_add_source (work, source, self->at);

  return TRUE;
}

static gboolean
remove_source (AssayCase        *work,
               const Arguments  *self,
               GError          **error)
{
  guint index = 0;

  if (!parse_number (self->words[2], assay_case_get_sources (work), &index, error))
    return FALSE;

  if (assay_case_remove_source (work, index, self->at))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
               _ ("Source %u is the draft’s own; only what a person added can be removed"),
               index + 1);

  return FALSE;
}

/* An earlier copy takes the place of what a source says now. */
static gboolean
restore (AssayCase        *work,
         const Arguments  *self,
         GError          **error)
{
  g_autofree char *folder = assay_cli_dup_archive_folder ();
  g_autoptr (AssayArchive) archive = NULL;
  g_autoptr (AssayFetched) fetched = NULL;
  g_autoptr (AssaySource) source = NULL;
  guint index = 0;

  if (!parse_number (self->words[2], assay_case_get_sources (work), &index, error))
    return FALSE;

  source = g_list_model_get_item (assay_case_get_sources (work), index);
  if (!assay_source_is_fetchable (source))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("Source %u is no page of the web, so the archive has no copy of it"),
                   index + 1);
      return FALSE;
    }

  archive = assay_archive_open (folder, ASSAY_DATABASE_READ_ONLY, NULL, NULL, error);
  fetched = archive != NULL ? assay_archive_load_fetched (archive, self->copy, error) : NULL;

  return fetched != NULL && assay_case_read_source (work, source, fetched, self->at);
}

static gboolean
do_verb (AssayCase        *work,
         const Arguments  *self,
         Verb              verb,
         GError          **error)
{
  if (verb == VERB_ADD)
    return add (work, self, error);
  if (verb == VERB_RESTORE)
    return restore (work, self, error);

  return remove_source (work, self, error);
}

static gboolean
change (AssayDossier     *dossier,
        const Arguments  *self,
        Verb              verb,
        GError          **error)
{
  g_autoptr (AssayCase) work = assay_case_new (dossier, self->by);
  g_autoptr (GBytes) bytes = NULL;
  const char *output = self->output != NULL ? self->output : self->words[1];
  guint n_lost = assay_case_count_lost (work);

  if (!do_verb (work, self, verb, error) || !assay_case_analyse (work, NULL, error))
    return FALSE;

  bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));
  if (!assay_cli_output_save (output, bytes, self->is_forced || self->output == NULL, error))
    return FALSE;

  if (!self->is_quiet && strcmp (output, "-") != 0)
    {
      g_autofree char *shown = g_filename_display_name (output);
      g_autofree char *line = NULL;
      guint n_sources = g_list_model_get_n_items (assay_case_get_sources (work));

      line = g_strdup_printf (ngettext ("%s: %u source now\n", "%s: %u sources now\n", n_sources),
                              shown, n_sources);
      assay_cli_output_write (line);
      assay_cli_tell_lost (work, n_lost);
    }

  return TRUE;
}

static void
list (AssayDossier    *dossier,
      const Arguments *self,
      AssayCliFormat   format)
{
  AssayReportStyle style = { 0 };
  g_autofree char *place = assay_cli_dup_place (self->words[1]);
  g_autofree char *report = NULL;

  assay_cli_output_get_style (&style);
  style.file = place;
  style.is_pretty = self->is_pretty;

  if (format == ASSAY_CLI_FORMAT_JSON)
    report = assay_report_sources_to_json (dossier, &style);
  else
    report = assay_report_sources_to_text (dossier, &style);

  assay_cli_output_write_report (report, 0);
}

static AssayCliStatus
run (const Arguments    *self,
     const AssayCliLoad *load,
     Verb                verb,
     AssayCliFormat      format)
{
  g_autofree char *place = assay_cli_dup_place (self->words[1]);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_cli_load_dossier (load, self->words[1], &error);

  if (dossier != NULL && verb == VERB_LIST)
    list (dossier, self, format);
  else if (dossier != NULL && assay_dossier_may_change (dossier, &error))
    change (dossier, self, verb, &error);

  if (error == NULL)
    return ASSAY_CLI_PASS;

  assay_cli_error (place, error->message);

  return ASSAY_CLI_ERROR;
}

/**
 * assay_cli_source:
 *
 * Lists the sources of a dossier, adds one to those of the draft, or takes away what was added.
 */
AssayCliStatus
assay_cli_source (const AssayCliCommand   *self,
                  char                  ***argv)
{
  g_auto (AssayCliLoad) load = { 0 };
  g_auto (Arguments) given = { 0 };
  const GOptionEntry entries[] = {
    { "url", 0, 0, G_OPTION_ARG_STRING, &given.url, N_ ("Add a page by its address"),
      N_ ("ADDRESS") },
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &given.file,
      N_ ("Add a document: PDF, text, a saved page, an office text, captions, CSV"),
      N_ ("FILE") },
    { "to", 0, 0, G_OPTION_ARG_INT, &given.to, N_ ("The file is a saved copy of this source"),
      N_ ("NUMBER") },
    { "copy", 0, 0, G_OPTION_ARG_INT, &given.copy,
      N_ ("With restore: the copy, by its number in the archive"), N_ ("NUMBER") },
    { "note", 0, 0, G_OPTION_ARG_STRING, &given.note, N_ ("Add what somebody said when asked"),
      N_ ("WORDS") },
    { "who", 0, 0, G_OPTION_ARG_STRING, &given.who, N_ ("Whom the note is of"), N_ ("NAME") },
    { "when", 0, 0, G_OPTION_ARG_STRING, &given.when, N_ ("When they said it, such as 12:40"),
      N_ ("TIME") },
    { "how", 0, 0, G_OPTION_ARG_STRING, &given.how, N_ ("Which way, such as “by phone”"),
      N_ ("WAY") },
    { "confidential", 0, 0, G_OPTION_ARG_NONE, &given.is_confidential,
      N_ ("The contact is not to be named outside of the job"), NULL },
    { "by", 0, 0, G_OPTION_ARG_STRING, &given.by, N_ ("Who adds or removes it"), N_ ("NAME") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at, N_ ("When, in UTC, in place of now"),
      N_ ("TIME") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &given.format, N_ ("List as text or json"),
      N_ ("FORMAT") },
    { "pretty", 0, 0, G_OPTION_ARG_NONE, &given.is_pretty, N_ ("Indent JSON over several lines"),
      NULL },
    ASSAY_CLI_SAVING_ENTRIES (given),
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.words, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  AssayCliFormat format = ASSAY_CLI_FORMAT_TEXT;
  guint verb = VERB_LIST;

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;

  if (!assay_cli_pick_format (given.format, ASSAY_CLI_FORMAT_JSON, &format, &error) ||
      !check_arguments (&given, &verb, &error))
    return assay_cli_misuse (self, error->message);

  return run (&given, &load, (Verb) verb, format);
}
