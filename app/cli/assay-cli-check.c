/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

#include "assay-cli-jsonl.h"
#include "assay-file.h"
#include "assay-report-format.h"

/* More threads than these help nobody. */
#define MAX_JOBS 256

/**
 * Check:
 * @load: how drafts are read
 * @style: how reports look
 * @format: which report
 * @is_quiet: whether there is no report, only the status
 * @is_jsonl: whether drafts come as lines of JSON
 * @n_jobs: how many of them are looked at at once; 0 for one a processor
 * @watched: the hot folder, or %NULL
 * @reports: where a page of each draft goes, or %NULL
 * @n_of_status: how many files ended with each status
 * @n: how many files in all, so far
 *
 * One call of the command.
 */
typedef struct
{
  AssayCliLoad     load;
  AssayReportStyle style;
  AssayCliFormat   format;
  gboolean         is_quiet;
  gboolean         is_jsonl;
  int              n_jobs;
  char            *watched;
  char            *reports;
  guint            n_of_status[ASSAY_CLI_ERROR + 1];
  guint            n;
} Check;

static void
check_clear (Check *self)
{
  assay_cli_load_clear (&self->load);
  g_free (self->watched);
  g_free (self->reports);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Check, check_clear)

static AssayCliStatus
get_status (AssayVerdict verdict)
{
  switch (verdict)
    {
    case ASSAY_VERDICT_PASS:
      return ASSAY_CLI_PASS;

    case ASSAY_VERDICT_OPEN:
    case ASSAY_VERDICT_UNSET:
      return ASSAY_CLI_OPEN;

    case ASSAY_VERDICT_FAIL:
      return ASSAY_CLI_FAIL;
    }

  g_return_val_if_reached (ASSAY_CLI_ERROR);
}

static void
write_report (Check        *self,
              const char   *place,
              AssayDossier *dossier)
{
  g_autofree char *report = NULL;

  if (self->is_quiet)
    return;

  self->style.file = place;

  if (self->format == ASSAY_CLI_FORMAT_JSON)
    report = assay_report_to_json_styled (dossier, &self->style);
  else
    report = assay_report_to_text_styled (dossier, &self->style);

  assay_cli_output_write_report (report, self->format == ASSAY_CLI_FORMAT_TEXT ? 2 : 0);
}

/* A page of the draft, by its name, in the folder that was asked for. */
static AssayCliStatus
save_page (Check        *self,
           const char   *path,
           AssayDossier *dossier)
{
  const AssayReportFormat *format = assay_report_format_lookup ("html");
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *name = g_strconcat (base, format->suffix, NULL);
  g_autofree char *to = g_build_filename (self->reports, name, NULL);
  g_autofree char *shown = g_filename_display_name (to);
  g_autoptr (GFile) file = g_file_new_for_path (to);
  g_autoptr (GBytes) page = NULL;
  g_autoptr (GError) error = NULL;

  page = assay_report_format_write (format, dossier, &self->style, &error);

  if (page != NULL && assay_file_write (file, page, NULL, &error))
    return ASSAY_CLI_PASS;

  assay_cli_error (shown, error->message);

  return ASSAY_CLI_ERROR;
}

static AssayCliStatus
check_file (Check      *self,
            const char *path)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;

  dossier = assay_cli_load_dossier (&self->load, path, &error);

  if (dossier == NULL)
    {
      assay_cli_error (place, error->message);
      return ASSAY_CLI_ERROR;
    }

  write_report (self, place, dossier);
  if (self->reports != NULL && save_page (self, path, dossier) != ASSAY_CLI_PASS)
    return ASSAY_CLI_ERROR;

  return get_status (assay_dossier_get_verdict (dossier));
}

/* After several drafts, what became of them all. */
static void
write_tally (Check *self)
{
  const guint *n = self->n_of_status;
  g_autoptr (GString) tally = NULL;

  if (self->is_quiet || self->format != ASSAY_CLI_FORMAT_TEXT || self->n < 2)
    return;

  tally = g_string_new ("\n\n");
  /* Translators: how many drafts passed, are open, failed */
  g_string_append_printf (tally, _ ("%u PASS, %u OPEN, %u FAIL"), n[ASSAY_CLI_PASS],
                          n[ASSAY_CLI_OPEN], n[ASSAY_CLI_FAIL]);

  if (n[ASSAY_CLI_ERROR] > 0)
    g_string_append_printf (tally,
                            ngettext ("; %u file could not be read", "; %u files could not be read",
                                      n[ASSAY_CLI_ERROR]),
                            n[ASSAY_CLI_ERROR]);

  g_string_append_c (tally, '\n');
  assay_cli_output_write (tally->str);
}

static AssayCliStatus
check_files (Check *self,
             char **paths)
{
  AssayCliStatus worst = ASSAY_CLI_PASS;

  for (guint i = 0; paths[i] != NULL && !assay_cli_output_failed (); i++)
    {
      AssayCliStatus status = check_file (self, paths[i]);

      self->n_of_status[status]++;
      self->n++;
      worst = MAX (worst, status);
    }

  write_tally (self);

  return worst;
}

static void
check_watched (const char *path,
               gpointer    user_data)
{
  check_file (user_data, path);
}

static AssayCliStatus
check_lines (Check *self)
{
  const AssayCliJsonl job = {
    .load = &self->load,
    .style = &self->style,
    .n_jobs = self->n_jobs > 0 ? (guint) self->n_jobs : MIN (g_get_num_processors (), MAX_JOBS),
    .is_quiet = self->is_quiet,
  };

  return assay_cli_jsonl_run (&job);
}

/* What was asked for, but for its options; each way takes drafts from somewhere else. */
static AssayCliStatus
run (Check                 *self,
     const AssayCliCommand *command,
     char                 **files)
{
  const AssayCliWatch watch = { .folder = self->watched,
                                .check = check_watched,
                                .user_data = self };

  if (self->n_jobs < 0 || self->n_jobs > MAX_JOBS)
    return assay_cli_misuse (command, _ ("--jobs takes a number from 1 to 256"));
  if (self->n_jobs != 0 && !self->is_jsonl)
    return assay_cli_misuse (command, _ ("--jobs goes with --jsonl"));
  if (self->is_jsonl && self->watched != NULL)
    return assay_cli_misuse (command, _ ("--jsonl and --watch do not go together"));
  if (self->is_jsonl && files != NULL)
    return assay_cli_misuse (command, _ ("--jsonl takes no file: it reads drafts from standard "
                                         "input, each a line of JSON"));
  if (self->watched != NULL && files != NULL)
    return assay_cli_misuse (command, _ ("--watch takes no file: it checks what its folder has"));

  if (self->is_jsonl)
    return check_lines (self);
  if (self->watched != NULL)
    return assay_cli_watch_run (&watch);
  if (files == NULL)
    return assay_cli_misuse (command, _ ("A file is missing; “-” reads standard input"));

  return check_files (self, files);
}

/**
 * assay_cli_check:
 *
 * Holds each draft against its sources, reports what was found, and answers with the worst verdict.
 */
AssayCliStatus
assay_cli_check (const AssayCliCommand   *self,
                 char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *format = NULL;
  g_auto (Check) check = { .format = ASSAY_CLI_FORMAT_TEXT };
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, N_ ("Report as text or json"), N_ ("FORMAT") },
    { "pretty", 0, 0, G_OPTION_ARG_NONE, &check.style.is_pretty,
      N_ ("Indent JSON over several lines"), NULL },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &check.is_quiet,
      N_ ("Report only errors; the status is the verdict"), NULL },
    { "jsonl", 0, 0, G_OPTION_ARG_NONE, &check.is_jsonl,
      N_ ("Read drafts from standard input, each a line of JSON"), NULL },
    { "jobs", 0, 0, G_OPTION_ARG_INT, &check.n_jobs,
      N_ ("With --jsonl: look at so many drafts at once"), N_ ("NUMBER") },
    { "watch", 0, 0, G_OPTION_ARG_FILENAME, &check.watched,
      N_ ("Check what lies in a folder, and what comes into it"), N_ ("DIR") },
    { "reports", 0, 0, G_OPTION_ARG_FILENAME, &check.reports,
      N_ ("Write a page of each draft into this folder"), N_ ("DIR") },
    { "library", 0, 0, G_OPTION_ARG_NONE, &check.load.asks_library,
      N_ ("Look for text that other drafts of the library have"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;

  assay_cli_output_get_style (&check.style);

  if (!assay_cli_parse_options (self, entries, &check.load, argv, &status))
    return status;

  if (!assay_cli_pick_format (format, ASSAY_CLI_FORMAT_JSON, &check.format, &error))
    return assay_cli_misuse (self, error->message);

  return run (&check, self, files);
}
