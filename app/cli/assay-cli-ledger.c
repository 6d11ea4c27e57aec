/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

#include "assay-case.h"
#include "assay-report-ledger.h"

static char *
make_report (AssayDossier           *dossier,
             AssayLedger            *ledger,
             AssayCliFormat          format,
             const AssayReportStyle *style)
{
  g_autofree AssayState *states = NULL;

  switch (format)
    {
    case ASSAY_CLI_FORMAT_TEXT:
      return assay_report_ledger_to_text (dossier, ledger, style);

    case ASSAY_CLI_FORMAT_JSON:
      return assay_report_ledger_to_json (dossier, ledger, style);

    case ASSAY_CLI_FORMAT_TSV:
      states = assay_report_ledger_states (dossier, ledger);
      return assay_report_ledger_to_tsv (ledger, states, NULL);
    }

  g_return_val_if_reached (NULL);
}

static gboolean
show_file (const AssayCliLoad *load,
           const char         *path,
           AssayCliFormat      format,
           AssayReportStyle    style)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayLedger) ledger = NULL;
  g_autoptr (AssayCase) work = NULL;
  g_autofree char *report = NULL;
  g_autoptr (GError) error = NULL;

  dossier = assay_cli_load_dossier (load, path, &error);
  if (dossier != NULL)
    ledger = assay_ledger_new (assay_dossier_get_analysis (dossier), NULL, &error);

  if (ledger == NULL)
    {
      assay_cli_error (place, error->message);
      return FALSE;
    }

  work = assay_case_new (dossier, "");
  assay_case_tie_ledger (work, ledger);
  style.file = place;
  report = make_report (dossier, ledger, format, &style);
  assay_cli_output_write (report);

  return TRUE;
}

/**
 * assay_cli_ledger:
 *
 * Shows each figure, quotation, name and date of a draft beside what each of its sources has.
 */
AssayCliStatus
assay_cli_ledger (const AssayCliCommand   *self,
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
  if (g_strv_length (files) > 1)
    return assay_cli_misuse (self, _ ("It takes one file"));

  assay_cli_output_get_style (&style);
  style.is_pretty = is_pretty;

  return show_file (&load, files[0], format, style) ? ASSAY_CLI_PASS : ASSAY_CLI_ERROR;
}
