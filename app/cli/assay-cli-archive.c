/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-archive.h"
#include "assay-case.h"
#include "assay-json-writer.h"
#include "assay-warc.h"

typedef enum
{
  VERB_LIST,
  VERB_SHOW,
  VERB_EXPORT,
  VERB_CHECK,
} Verb;

static const char *const verbs[] = {
  [VERB_LIST] = "list",
  [VERB_SHOW] = "show",
  [VERB_EXPORT] = "export",
  [VERB_CHECK] = "check",
  NULL,
};

/* A WARC is made in memory, and other programs read no larger ones gladly. */
#define MAX_EXPORT_BYTES (1u << 30)

/**
 * Arguments:
 * @at: when the export is made, or %NULL for now
 * @output: where to write it
 * @is_body: show the bytes of the page, not what was read out of it
 * @words: what to do, and with what
 */
typedef struct
{
  char     *at;
  char     *output;
  gboolean  is_forced;
  gboolean  is_body;
  gboolean  is_json;
  char    **words;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->words, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

/* Where a user's archive lies: with the data that no other program cares for. */
char *
assay_cli_dup_archive_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "assay", NULL);
}

/**
 * assay_cli_keep:
 * @fetches: (element-type AssayReportFetch): what was read
 *
 * Keeps the bytes of each page that answered. A damaged archive is put aside, and that is told.
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_cli_keep (GArray  *fetches,
                GError **error)
{
  g_autofree char *folder = assay_cli_dup_archive_folder ();
  g_autofree char *aside = NULL;
  g_autoptr (AssayArchive) archive = NULL;

  archive = assay_archive_open (folder, ASSAY_DATABASE_NONE, &aside, NULL, error);
  if (archive == NULL)
    return FALSE;

  if (aside != NULL)
    {
      g_autofree char *words = g_strdup_printf (
          _ ("The archive was damaged; it lies at “%s” now, and a new one was begun"), aside);

      assay_cli_error (NULL, words);
    }

  for (guint i = 0; i < fetches->len; i++)
    {
      AssayFetched *fetched = g_array_index (fetches, AssayReportFetch, i).fetched;

      if (fetched != NULL && !assay_archive_keep_fetched (archive, fetched, error))
        return FALSE;
    }

  return TRUE;
}

static void
add_json (AssayJsonWriter     *writer,
          const AssayArchived *archived)
{
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_integer (writer, "number", archived->number);
  assay_json_writer_add_string (writer, "asked", archived->asked);
  assay_json_writer_add_string (writer, "final", archived->final);
  assay_json_writer_add_integer (writer, "status", archived->status);
  assay_json_writer_add_string (writer, "media_type", archived->media_type);
  assay_json_writer_add_string (writer, "read_at", archived->read_at);
  assay_json_writer_add_string (writer, "sha256", archived->sha256);
  assay_json_writer_add_integer (writer, "bytes", (gint64) archived->n_bytes);
  assay_json_writer_add_string (writer, "title", archived->title);
  assay_json_writer_end_object (writer);
}

static gboolean
list_json (GPtrArray *list)
{
  AssayJsonWriter *writer = assay_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  assay_json_writer_begin_array (writer, NULL);
  for (guint i = 0; i < list->len; i++)
    add_json (writer, g_ptr_array_index (list, i));
  assay_json_writer_end_array (writer);
  bytes = assay_json_writer_end (writer);

  return assay_cli_output_write_bytes (bytes);
}

static gboolean
list_archive (AssayArchive     *archive,
              const Arguments  *arguments,
              GError          **error)
{
  g_autoptr (GPtrArray) list = assay_archive_list (archive, arguments->words[1], error);

  if (list == NULL)
    return FALSE;
  if (arguments->is_json)
    return list_json (list);

  for (guint i = 0; i < list->len; i++)
    {
      const AssayArchived *archived = g_ptr_array_index (list, i);
      g_autofree char *line = g_strdup_printf (
          "%4" G_GINT64_FORMAT "  %s  %3u  %s%s%s\n", archived->number, archived->read_at,
          archived->status, archived->final, archived->title != NULL ? "  " : "",
          archived->title != NULL ? archived->title : "");

      assay_cli_output_write (line);
    }

  if (list->len == 0)
    assay_cli_output_write (_ ("The archive has no such page.\n"));

  return TRUE;
}

static gboolean
read_number (const char  *word,
             gint64      *number,
             GError     **error)
{
  guint64 value = 0;

  if (!g_ascii_string_to_unsigned (word, 10, 1, G_MAXINT64, &value, NULL))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("“%s” is no number of the archive; “assay-cli archive list” shows them"),
                   word);
      return FALSE;
    }

  *number = (gint64) value;

  return TRUE;
}

/* The whole answer, or its text alone. */
static gboolean
show (AssayArchive     *archive,
      const Arguments  *arguments,
      GError          **error)
{
  g_autoptr (AssaySnapshot) snapshot = NULL;
  g_autofree char *text = NULL;
  gint64 number = 0;

  if (!read_number (arguments->words[1], &number, error))
    return FALSE;

  if (!arguments->is_body)
    {
      if (!assay_archive_load_text (archive, number, &text, error))
        return FALSE;

      assay_cli_output_write (text != NULL ? text : _ ("Nothing was read out of this page.\n"));
      if (text != NULL && !g_str_has_suffix (text, "\n"))
        assay_cli_output_write ("\n");

      return TRUE;
    }

  snapshot = assay_archive_load (archive, number, error);

  return snapshot != NULL &&
         assay_cli_output_save (arguments->output != NULL ? arguments->output : "-",
                                assay_snapshot_get_body (snapshot), arguments->is_forced, error);
}

static gboolean
export_one (AssayArchive  *archive,
            gint64         number,
            GByteArray    *warc,
            GError       **error)
{
  g_autoptr (AssaySnapshot) snapshot = assay_archive_load (archive, number, error);

  if (snapshot == NULL)
    return FALSE;

  if (g_bytes_get_size (assay_snapshot_get_wire_body (snapshot)) >= MAX_EXPORT_BYTES - warc->len)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                           _ ("This would be more than 1 GiB; export fewer pages at a time"));
      return FALSE;
    }

  assay_warc_add (warc, snapshot);

  return TRUE;
}

static gboolean
export_archive (AssayArchive     *archive,
                const Arguments  *arguments,
                GError          **error)
{
  g_autoptr (GByteArray) warc = g_byte_array_new ();
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gint64 number = 0;

  assay_warc_begin (warc, arguments->at);

  for (guint i = 1; arguments->words[i] != NULL; i++)
    {
      if (!read_number (arguments->words[i], &number, error) ||
          !export_one (archive, number, warc, error))
        return FALSE;
    }

  if (arguments->words[1] == NULL)
    {
      list = assay_archive_list (archive, NULL, error);
      if (list == NULL)
        return FALSE;
    }

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const AssayArchived *archived = g_ptr_array_index (list, i);

      if (!export_one (archive, archived->number, warc, error))
        return FALSE;
    }

  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&warc));

  return assay_cli_output_save (arguments->output, bytes, arguments->is_forced, error);
}

static gboolean
check (AssayArchive  *archive,
       GError       **error)
{
  g_autofree char *line = NULL;
  guint n_snapshots = 0;

  if (!assay_archive_check (archive, &n_snapshots, NULL, error))
    return FALSE;

  line = g_strdup_printf (
      ngettext ("%u page, as it was kept\n", "%u pages, all as they were kept\n", n_snapshots),
      n_snapshots);

  return assay_cli_output_write (line);
}

static const char *
find_misuse (const Arguments *self,
             Verb             verb)
{
  guint n_words = g_strv_length (self->words);

  if (verb == VERB_LIST && n_words > 2)
    return _ ("“list” takes one address at most");
  if (verb == VERB_SHOW && n_words != 2)
    return _ ("“show” takes the number of one page");
  if (verb == VERB_EXPORT && self->output == NULL)
    return _ ("“export” needs -o: the file to write");
  if (verb == VERB_CHECK && n_words > 1)
    return _ ("“check” takes nothing");

  return NULL;
}

static AssayCliStatus
run (const Arguments *self,
     Verb             verb)
{
  g_autofree char *folder = assay_cli_dup_archive_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayArchive)
      archive = assay_archive_open (folder, ASSAY_DATABASE_READ_ONLY, NULL, NULL, &error);
  gboolean ok = archive != NULL;

  if (ok && verb == VERB_LIST)
    ok = list_archive (archive, self, &error);
  else if (ok && verb == VERB_SHOW)
    ok = show (archive, self, &error);
  else if (ok && verb == VERB_EXPORT)
    ok = export_archive (archive, self, &error);
  else if (ok)
    ok = check (archive, &error);

  if (error != NULL)
    assay_cli_error (NULL, error->message);

  return ok ? ASSAY_CLI_PASS : ASSAY_CLI_ERROR;
}

/**
 * assay_cli_archive:
 *
 * Shows what was read and kept, writes it for other programs, and proves that it is as it was.
 */
AssayCliStatus
assay_cli_archive (const AssayCliCommand   *self,
                   char                  ***argv)
{
  g_auto (Arguments) given = { 0 };
  g_autofree char *by = g_strdup ("");
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "body", 0, 0, G_OPTION_ARG_NONE, &given.is_body,
      N_ ("With show: the bytes of the page in place of its text"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, N_ ("With list: text or json"), N_ ("FORMAT") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at, N_ ("With export: when, in UTC, in place of now"),
      N_ ("TIME") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &given.output,
      N_ ("Write to this file; “-” writes to standard output"), N_ ("FILE") },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &given.is_forced,
      N_ ("Overwrite a file that holds something else"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.words, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  static const char *const formats[] = { "text", "json", NULL };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  const char *misuse = NULL;
  guint verb = VERB_LIST;
  guint picked = 0;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;
  if (given.words == NULL)
    return assay_cli_misuse (self, _ ("Say what to do: list, show, export or check"));
  if (!assay_cli_pick ("archive", given.words[0], verbs, &verb, &error) ||
      !assay_cli_pick ("--format", format, formats, &picked, &error) ||
      !assay_cli_sign (&by, &given.at, &error))
    return assay_cli_misuse (self, error->message);

  misuse = find_misuse (&given, (Verb) verb);
  if (misuse != NULL)
    return assay_cli_misuse (self, misuse);

  given.is_json = picked == 1;

  return run (&given, (Verb) verb);
}
