/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

#include "assay-report-rules.h"

static AssayCliStatus
show_rule (const AssayCliCommand *self,
           char                 **words,
           guint                  format)
{
  const char *codes[ASSAY_N_RULES + 1] = { NULL };
  g_autofree char *code = g_ascii_strup (words[0], -1);
  g_autofree char *shown = g_filename_display_name (words[0]);
  g_autofree char *reason = NULL;
  g_autofree char *report = NULL;
  AssayReportStyle style = { 0 };
  AssayRuleId rule = ASSAY_RULE_A1;

  if (words[1] != NULL)
    return assay_cli_misuse (self, _ ("It takes one rule at most"));
  if (format == ASSAY_CLI_FORMAT_JSON)
    return assay_cli_misuse (self, _ ("One rule is shown as text alone"));

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    codes[i] = assay_rule_get ((AssayRuleId) i)->code;

  if (!assay_rule_from_code (code, &rule))
    {
      g_autofree char *list = g_strjoinv (", ", (char **) codes);

      reason = g_strdup_printf (_ ("There is no rule “%s”; there are %s"), shown, list);
      return assay_cli_misuse (self, reason);
    }

  assay_cli_output_get_style (&style);
  report = assay_report_rule_to_text (rule, &style);
  assay_cli_output_write (report);

  return ASSAY_CLI_PASS;
}

/**
 * assay_cli_rules:
 *
 * Lists the rules that findings come from, or shows one with its page of the help.
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
  AssayCliFormat format = ASSAY_CLI_FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!assay_cli_pick_format (format_id, ASSAY_CLI_FORMAT_JSON, &format, &error))
    return assay_cli_misuse (self, error->message);

  if ((*argv)[1] != NULL)
    return show_rule (self, *argv + 1, format);

  assay_cli_output_get_style (&style);
  style.is_pretty = is_pretty;

  if (format == ASSAY_CLI_FORMAT_JSON)
    report = assay_report_rules_to_json (&style);
  else
    report = assay_report_rules_to_text (&style);

  assay_cli_output_write (report);

  return ASSAY_CLI_PASS;
}
