/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-format.h"

static const char *const papers[] = { "a4", "letter", NULL };

/**
 * Report:
 * @load: how drafts are read
 * @style: how reports look
 * @format: which report
 * @publisher: who publishes the check, or %NULL
 * @url: where the article is to be found, or %NULL
 * @output: the file to write to, or %NULL for standard output
 * @paper: the size of pages, or %NULL
 * @lang: the language of the reports, or %NULL
 * @is_forced: whether a file that holds something else may be overwritten
 *
 * One call of the command.
 */
typedef struct
{
  AssayCliLoad     load;
  AssayReportStyle style;
  const AssayReportFormat *format;
  char            *publisher;
  char            *url;
  char            *output;
  char            *paper;
  char            *lang;
  gboolean         is_forced;
} Report;

static void
report_clear (Report *self)
{
  assay_cli_load_clear (&self->load);
  g_free (self->publisher);
  g_free (self->url);
  g_free (self->output);
  g_free (self->paper);
  g_free (self->lang);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Report, report_clear)

static GBytes *
make_report (Report     *self,
             const char *path)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *report = NULL;

  dossier = assay_cli_load_dossier (&self->load, path, &error);

  if (dossier == NULL)
    {
      assay_cli_error (place, error->message);
      return NULL;
    }

  self->style.file = place;
  self->style.publisher = self->publisher;
  self->style.url = self->url;
  report = assay_report_format_write (self->format, dossier, &self->style, &error);
  if (report == NULL)
    assay_cli_error (place, error->message);

  return report;
}

static AssayCliStatus
report_to_output (Report *self,
                  char  **files)
{
  AssayCliStatus status = ASSAY_CLI_PASS;

  for (guint i = 0; files[i] != NULL && !assay_cli_output_failed (); i++)
    {
      g_autoptr (GBytes) report = make_report (self, files[i]);

      if (report == NULL)
        {
          status = ASSAY_CLI_ERROR;
          continue;
        }

      assay_cli_output_write_report_bytes (report, self->format->is_lines ? 0 : 2);
    }

  return status;
}

static AssayCliStatus
report_to_file (Report     *self,
                const char *path)
{
  g_autoptr (GBytes) report = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *shown = NULL;

  /* What a terminal looks like is nothing to a file. */
  self->style.width = 0;
  self->style.is_coloured = FALSE;
  report = make_report (self, path);

  if (report == NULL)
    return ASSAY_CLI_ERROR;

  if (assay_cli_output_save (self->output, report, self->is_forced, &error))
    return ASSAY_CLI_PASS;

  shown = g_filename_display_name (self->output);
  assay_cli_error (shown, error->message);

  return ASSAY_CLI_ERROR;
}

static AssayCliStatus
refuse_format (const AssayCliCommand *self,
               const char            *format)
{
  g_autofree char *ids = assay_report_format_dup_ids ();
  g_autofree char *reason = NULL;

  reason = g_strdup_printf (_ ("--to does not know “%s”; it takes one of %s"), format, ids);

  return assay_cli_misuse (self, reason);
}

/* What the options ask for; FALSE with @status set if that makes no sense, which was told. */
static gboolean
resolve_report (Report                *self,
                const AssayCliCommand *command,
                const char            *to,
                AssayCliStatus        *status)
{
  g_autoptr (GError) error = NULL;
  guint paper = 0;

  if (!assay_cli_check_lang (self->lang, &error) ||
      !assay_cli_pick ("--paper", self->paper, papers, &paper, &error))
    {
      *status = assay_cli_misuse (command, error->message);
      return FALSE;
    }

  self->style.is_letter = paper == 1;
  self->format = assay_report_format_lookup (to != NULL ? to : "block");
  if (self->format == NULL)
    {
      *status = refuse_format (command, to);
      return FALSE;
    }

  if (strcmp (self->format->id, "claimreview") == 0 &&
      (self->publisher == NULL || self->url == NULL))
    {
      *status = assay_cli_misuse (command, _ ("ClaimReview names who publishes the check and "
                                              "where: give --publisher and --url"));
      return FALSE;
    }

  return TRUE;
}

/**
 * assay_cli_report_dup_formats:
 *
 * Returns: (transfer full): what --to takes, a format a line
 */
char *
assay_cli_report_dup_formats (void)
{
  GString *list = g_string_new (_ ("What --to takes; without it, block:"));
  const AssayReportFormat *format = NULL;
  int width = 0;

  for (guint i = 0; (format = assay_report_format_get (i)) != NULL; i++)
    width = MAX (width, (int) strlen (format->id));
  for (guint i = 0; (format = assay_report_format_get (i)) != NULL; i++)
    g_string_append_printf (list, "\n  %-*s  %s", width, format->id, _ (format->name));

  return g_string_free (list, FALSE);
}

/**
 * assay_cli_report:
 *
 * Writes a report of each draft or dossier.
 */
AssayCliStatus
assay_cli_report (const AssayCliCommand   *self,
                  char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *to = NULL;
  g_auto (Report) report = { 0 };
  const GOptionEntry entries[] = {
    { "to", 0, 0, G_OPTION_ARG_STRING, &to, N_ ("Write this format, such as block or facts-csv"),
      N_ ("FORMAT") },
    { "publisher", 0, 0, G_OPTION_ARG_STRING, &report.publisher, N_ ("Who publishes the check"),
      N_ ("NAME") },
    { "url", 0, 0, G_OPTION_ARG_STRING, &report.url, N_ ("Where the article is to be found"),
      N_ ("ADDRESS") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &report.paper, N_ ("Pages of this size: a4 or letter"),
      N_ ("SIZE") },
    { "lang", 0, 0, G_OPTION_ARG_STRING, &report.lang,
      N_ ("Write in this language, such as “de”"), N_ ("TAG") },
    { "confidential", 0, 0, G_OPTION_ARG_NONE, &report.style.has_confidential,
      N_ ("Tell contacts, what they said, and confidential notes"), NULL },
    { "all-questions", 0, 0, G_OPTION_ARG_NONE, &report.style.has_all_questions,
      N_ ("Ask also what Assay would ask the author"), NULL },
    { "format", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_STRING, &to, NULL, NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &report.output,
      N_ ("Write to this file; “-” is standard output"), N_ ("FILE") },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &report.is_forced,
      N_ ("Overwrite a file that holds something else"), NULL },
    { "pretty", 0, 0, G_OPTION_ARG_NONE, &report.style.is_pretty,
      N_ ("Indent JSON over several lines"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  AssayCliStatus status = ASSAY_CLI_PASS;
  gboolean is_file = FALSE;

  assay_cli_output_get_style (&report.style);

  if (!assay_cli_parse_options (self, entries, &report.load, argv, &status))
    return status;

  if (!resolve_report (&report, self, to, &status))
    return status;

  if (files == NULL)
    return assay_cli_misuse (self, _ ("A file is missing; “-” reads standard input"));

  /* Text and lines can follow each other; a page cannot. */
  if (files[1] != NULL && report.format->write_text == NULL)
    return assay_cli_misuse (self, _ ("This format takes one file"));

  is_file = report.output != NULL && strcmp (report.output, "-") != 0;

  if (!is_file)
    return report_to_output (&report, files);

  if (files[1] != NULL)
    return assay_cli_misuse (self, _ ("-o takes one file"));

  return report_to_file (&report, files[0]);
}
