/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

#include "assay-report-rules.h"

typedef enum
{
  FORMAT_TEXT,
  FORMAT_JSON,
} Format;

static const char *const formats[] = {
  [FORMAT_TEXT] = "text",
  [FORMAT_JSON] = "json",
  NULL,
};

/**
 * assay_cli_rules:
 *
 * Lists the rules that findings come from.
 */
AssayCliStatus
assay_cli_rules (const AssayCliCommand   *self,
                 char                  ***argv)
{
  g_autofree char *format_id = NULL;
  AssayReportStyle style = { 0 };
  gboolean is_pretty = FALSE;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_id, N_ ("Show as text or json"), N_ ("FORMAT") },
    { "pretty", 0, 0, G_OPTION_ARG_NONE, &is_pretty, N_ ("Indent JSON over several lines"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *report = NULL;
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  guint format = FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!assay_cli_pick ("--format", format_id, formats, &format, &error))
    return assay_cli_misuse (self, error->message);

  if ((*argv)[1] != NULL)
    return assay_cli_misuse (self, _ ("It takes no file"));

  assay_cli_output_get_style (&style);
  style.is_pretty = is_pretty;

  if (format == FORMAT_JSON)
    report = assay_report_rules_to_json (&style);
  else
    report = assay_report_rules_to_text (&style);

  assay_cli_output_write (report);

  return ASSAY_CLI_PASS;
}
