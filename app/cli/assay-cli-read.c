/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

#include "assay-report-reading.h"

static char *
make_report (AssayDraft             *draft,
             AssayReading           *reading,
             AssayCliFormat          format,
             const AssayReportStyle *style)
{
  switch (format)
    {
    case ASSAY_CLI_FORMAT_TEXT:
      return assay_report_reading_to_text (draft, reading, style);

    case ASSAY_CLI_FORMAT_JSON:
      return assay_report_reading_to_json (draft, reading, style);

    case ASSAY_CLI_FORMAT_TSV:
      return assay_report_reading_to_tsv (draft, reading, style);
    }

  g_return_val_if_reached (NULL);
}

static AssayReading *
read_draft (const AssayCliLoad *load,
            AssayDraft         *draft)
{
  AssayReadingOptions options = { .language = load->language, .anchor = load->day };
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  if (options.language == NULL)
    options.language = assay_draft_get_language (draft);

  if (options.anchor.year == 0)
    options.anchor = assay_draft_get_date (draft);

  return assay_reading_new (assay_draft_get_text (draft), parts, n_parts, &options);
}

static gboolean
read_file (const AssayCliLoad *load,
           const char         *path,
           AssayCliFormat      format,
           AssayReportStyle    style)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (AssayReading) reading = NULL;
  g_autofree char *report = NULL;
  g_autoptr (GError) error = NULL;

  draft = assay_cli_load_draft (load, path, &error);

  if (draft == NULL)
    {
      assay_cli_error (place, error->message);
      return FALSE;
    }

  style.file = place;
  reading = read_draft (load, draft);
  report = make_report (draft, reading, format, &style);
  assay_cli_output_write_report (report, format == ASSAY_CLI_FORMAT_TEXT ? 2 : 0);

  return TRUE;
}

/**
 * assay_cli_read:
 *
 * Shows what the language layer finds in each draft.
 */
AssayCliStatus
assay_cli_read (const AssayCliCommand   *self,
                char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *format_id = NULL;
  g_auto (AssayCliLoad) load = { 0 };
  AssayReportStyle style = { 0 };
  gboolean is_pretty = FALSE;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_id, N_ ("Show as text, json or tsv"),
      N_ ("FORMAT") },
    { "pretty", 0, 0, G_OPTION_ARG_NONE, &is_pretty, N_ ("Indent JSON over several lines"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  AssayCliFormat format = ASSAY_CLI_FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;

  if (!assay_cli_pick_format (format_id, ASSAY_CLI_FORMAT_TSV, &format, &error))
    return assay_cli_misuse (self, error->message);

  if (files == NULL)
    return assay_cli_misuse (self, _ ("A file is missing; “-” reads standard input"));

  assay_cli_output_get_style (&style);
  style.is_pretty = is_pretty;

  if (format == ASSAY_CLI_FORMAT_TSV)
    assay_cli_output_write (assay_report_reading_get_tsv_header ());

  for (guint i = 0; files[i] != NULL && !assay_cli_output_failed (); i++)
    {
      if (!read_file (&load, files[i], format, style))
        status = ASSAY_CLI_ERROR;
    }

  return status;
}
