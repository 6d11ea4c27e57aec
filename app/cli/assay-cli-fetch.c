/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-case.h"
#include "assay-dossier-seal.h"
#include "assay-fetch-queue.h"
#include "assay-memento.h"
#include "assay-untied.h"

/**
 * Arguments:
 * @numbers: the sources to read, by number; %NULL for all that were not read yet
 * @is_again: also those that were read
 * @is_update: another text takes the place of the one that was read
 * @is_dry: only tell what would be asked for
 * @proxy: address of a proxy, or %NULL for the system's
 * @memento: address of an archive's TimeGate that is asked for what is gone, or %NULL for none
 * @by: who reads
 * @at: when, ISO 8601 in UTC
 * @output: where to save, or %NULL for the file that was read
 * @format: of the report
 */
typedef struct
{
  char    **numbers;
  gboolean  is_again;
  gboolean  is_update;
  gboolean  is_dry;
  char     *proxy;
  char     *memento;
  char     *by;
  char     *at;
  char     *output;
  char     *format;
  gboolean  is_forced;
  gboolean  is_pretty;
  gboolean  is_quiet;
  char    **files;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_clear_pointer (&self->numbers, g_strfreev);
  g_clear_pointer (&self->proxy, g_free);
  g_clear_pointer (&self->memento, g_free);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static gboolean
check_arguments (Arguments  *self,
                 GError    **error)
{
  if (self->files == NULL)
    return assay_cli_refuse (error, _ ("A file is missing; “-” reads standard input"));
  if (self->files[1] != NULL)
    return assay_cli_refuse (error, _ ("It takes one file"));
  if (!self->is_dry && self->output == NULL &&
      !g_str_has_suffix (self->files[0], ASSAY_DOSSIER_SUFFIX))
    return assay_cli_refuse (error, _ ("Only an .assay file is changed in place; give -o"));

  return assay_cli_sign (&self->by, &self->at, error);
}

static void
clear_fetch (gpointer data)
{
  AssayReportFetch *fetch = data;

  g_clear_object (&fetch->source);
  g_clear_pointer (&fetch->fetched, assay_fetched_unref);
}

static void
take_source (GArray      *fetches,
             guint        index,
             AssaySource *source)
{
  const AssayReportFetch fetch = { .number = index + 1, .source = g_object_ref (source) };

  g_array_append_val (fetches, fetch);
}

static gboolean
choose_numbered (GArray      *fetches,
                 GListModel  *sources,
                 const char  *word,
                 GError     **error)
{
  guint n_sources = g_list_model_get_n_items (sources);
  guint64 number = 0;
  g_autoptr (AssaySource) source = NULL;

  if (n_sources == 0 || !g_ascii_string_to_unsigned (word, 10, 1, n_sources, &number, NULL))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   ngettext ("“%s” is no source’s number; there is %u source",
                             "“%s” is no source’s number; there are %u sources", n_sources),
                   word, n_sources);
      return FALSE;
    }

  source = g_list_model_get_item (sources, (guint) number - 1);
  if (!assay_source_is_fetchable (source))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("Source %u is no page of the web, so there is nothing to read"),
                   (guint) number);
      return FALSE;
    }

  take_source (fetches, (guint) number - 1, source);

  return TRUE;
}

static gboolean
choose (GArray           *fetches,
        GListModel       *sources,
        const Arguments  *self,
        GError          **error)
{
  for (guint i = 0; self->numbers != NULL && self->numbers[i] != NULL; i++)
    {
      if (!choose_numbered (fetches, sources, self->numbers[i], error))
        return FALSE;
    }

  for (guint i = 0; self->numbers == NULL && i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      if (self->is_again ? assay_source_is_fetchable (source) : assay_source_wants_reading (source))
        take_source (fetches, i, source);
    }

  return TRUE;
}

static void
fetched_cb (AssayFetchQueue *queue,
            AssaySource     *source,
            AssayFetched    *fetched,
            gpointer         user_data)
{
  GArray *fetches = user_data;

  for (guint i = 0; i < fetches->len; i++)
    {
      AssayReportFetch *fetch = &g_array_index (fetches, AssayReportFetch, i);

      if (fetch->source == source && fetch->fetched == NULL)
        fetch->fetched = assay_fetched_ref (fetched);
    }
}

/* Only where the checker names an archive: it learns what the draft rests on. */
static void
ask_archive (GArray          *fetches,
             AssayFetcher    *fetcher,
             const Arguments *self)
{
  for (guint i = 0; self->memento != NULL && i < fetches->len; i++)
    {
      AssayReportFetch *fetch = &g_array_index (fetches, AssayReportFetch, i);
      const AssayFetchRequest request = { .address = assay_source_get_request (fetch->source),
                                          .at = self->at };
      g_autoptr (AssayFetched) copy = NULL;

      if (fetch->fetched == NULL || !assay_memento_may_help (fetch->fetched->state))
        continue;

      copy = assay_memento_fetch (fetcher, self->memento, &request, NULL, NULL);
      if (copy == NULL || copy->text == NULL)
        continue;

      assay_fetched_unref (fetch->fetched);
      fetch->fetched = g_steal_pointer (&copy);
    }
}

/* Reads them all, side by side. */
static void
read_all (GArray          *fetches,
          const Arguments *self)
{
  g_autoptr (GProxyResolver)
      proxies = self->proxy != NULL ? g_simple_proxy_resolver_new (self->proxy, NULL) : NULL;
  g_autoptr (AssayPageReader) reader = assay_cli_new_page_reader ();
  const AssayFetcherOptions options = { .proxies = proxies, .reader = reader };
  g_autoptr (AssayFetcher) fetcher = assay_fetcher_new (&options);
  g_autoptr (AssayFetchQueue) queue = assay_fetch_queue_new (fetcher);

  g_signal_connect (queue, "fetched", G_CALLBACK (fetched_cb), fetches);

  for (guint i = 0; i < fetches->len; i++)
    assay_fetch_queue_add (queue, g_array_index (fetches, AssayReportFetch, i).source, self->at);

  while (assay_fetch_queue_get_n_left (queue) > 0)
    g_main_context_iteration (NULL, TRUE);

  ask_archive (fetches, fetcher, self);
}

/* What was read goes into the case, but for a text that would take the place of another unasked. */
static void
take_all (AssayCase       *work,
          GArray          *fetches,
          const Arguments *self)
{
  for (guint i = 0; i < fetches->len; i++)
    {
      AssayReportFetch *fetch = &g_array_index (fetches, AssayReportFetch, i);

      if (fetch->fetched == NULL)
        continue;

      fetch->is_kept = !self->is_update && assay_source_has_changed (fetch->source, fetch->fetched);
      if (fetch->is_kept)
        assay_case_note_changed (work, fetch->source, fetch->fetched, self->at);
      else
        assay_case_read_source (work, fetch->source, fetch->fetched, self->at);
    }
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

static void
report (GArray          *fetches,
        const Arguments *self,
        AssayCliFormat   format)
{
  const AssayReportFetch *first = (const AssayReportFetch *) (gpointer) fetches->data;
  AssayReportStyle style = { 0 };
  g_autofree char *place = assay_cli_dup_place (self->files[0]);
  g_autofree char *words = NULL;

  assay_cli_output_get_style (&style);
  style.file = place;
  style.is_pretty = self->is_pretty;

  if (format == ASSAY_CLI_FORMAT_JSON)
    words = assay_report_fetch_to_json (first, fetches->len, &style);
  else if (fetches->len == 0)
    words = g_strdup (_ ("There is no page to read.\n"));
  else
    words = assay_report_fetch_to_text (first, fetches->len, &style);

  assay_cli_output_write_report (words, 0);
}

static AssayCliStatus
get_status (GArray *fetches)
{
  for (guint i = 0; i < fetches->len; i++)
    {
      const AssayReportFetch *fetch = &g_array_index (fetches, AssayReportFetch, i);

      if (fetch->fetched != NULL && (fetch->fetched->state != ASSAY_FETCH_READ || fetch->is_kept))
        return ASSAY_CLI_OPEN;
    }

  return ASSAY_CLI_PASS;
}

static AssayCliStatus
run (const Arguments    *self,
     const AssayCliLoad *load,
     AssayCliFormat      format)
{
  const char *output = self->output != NULL ? self->output : self->files[0];
  g_autofree char *place = assay_cli_dup_place (self->files[0]);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_cli_load_dossier (load, self->files[0], &error);
  g_autoptr (AssayCase) work = dossier != NULL ? assay_case_new (dossier, self->by) : NULL;
  g_autoptr (GArray) fetches = g_array_new (FALSE, FALSE, sizeof (AssayReportFetch));

  guint n_lost = work != NULL ? assay_case_count_lost (work) : 0;

  g_array_set_clear_func (fetches, clear_fetch);

  /* What could not be kept is not asked for. */
  if (work != NULL && choose (fetches, assay_case_get_sources (work), self, &error) &&
      !self->is_dry && assay_dossier_may_change (dossier, &error))
    {
      read_all (fetches, self);
      take_all (work, fetches, self);

      /* A page that cannot be kept is no reason to lose what it says. */
      if (save (work, self, &error))
        assay_cli_keep (fetches, &error);
    }

  if (error != NULL)
    {
      assay_cli_error (place, error->message);
      return ASSAY_CLI_ERROR;
    }

  /* Where the file goes to standard output, nothing else may. */
  if (!self->is_quiet && (self->is_dry || strcmp (output, "-") != 0))
    {
      report (fetches, self, format);
      if (format == ASSAY_CLI_FORMAT_TEXT)
        assay_cli_tell_lost (work, n_lost);
    }

  return get_status (fetches);
}

/**
 * assay_cli_fetch:
 *
 * Reads the pages that a draft rests on, and keeps in a dossier what came of it.
 */
AssayCliStatus
assay_cli_fetch (const AssayCliCommand   *self,
                 char                  ***argv)
{
  g_auto (AssayCliLoad) load = { 0 };
  g_auto (Arguments) given = { 0 };
  const GOptionEntry entries[] = {
    { "source", 0, 0, G_OPTION_ARG_STRING_ARRAY, &given.numbers,
      N_ ("Read only this source; may be given several times"), N_ ("NUMBER") },
    { "again", 0, 0, G_OPTION_ARG_NONE, &given.is_again, N_ ("Read also what was read already"),
      NULL },
    { "update", 0, 0, G_OPTION_ARG_NONE, &given.is_update,
      N_ ("Take the new text of pages that have changed since"), NULL },
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &given.is_dry,
      N_ ("Show what would be read, and contact nobody"), NULL },
    { "proxy", 0, 0, G_OPTION_ARG_STRING, &given.proxy,
      N_ ("Read through this proxy in place of the system’s"), N_ ("ADDRESS") },
    { "memento", 0, 0, G_OPTION_ARG_STRING, &given.memento,
      N_ ("Ask this archive (RFC 7089) for pages that are gone"), N_ ("ADDRESS") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &given.by, N_ ("Who reads them"), N_ ("NAME") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at, N_ ("When, in UTC, in place of now"),
      N_ ("TIME") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &given.format, N_ ("Report as text or json"),
      N_ ("FORMAT") },
    { "pretty", 0, 0, G_OPTION_ARG_NONE, &given.is_pretty, N_ ("Indent JSON over several lines"),
      NULL },
    ASSAY_CLI_SAVING_ENTRIES (given),
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  AssayCliFormat format = ASSAY_CLI_FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;

  if (!assay_cli_pick_format (given.format, ASSAY_CLI_FORMAT_JSON, &format, &error) ||
      !check_arguments (&given, &error))
    return assay_cli_misuse (self, error->message);

  return run (&given, &load, format);
}
