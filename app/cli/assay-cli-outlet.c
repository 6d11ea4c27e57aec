/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

#include "assay-overrides.h"
#include "assay-report-outlet.h"

static AssayOutlet *
look_up (AssayRegister  *outlets,
         const char     *address,
         GError        **error)
{
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;

  if (!assay_override_read_address (address, &host, &path, error))
    return NULL;

  return assay_register_lookup (outlets, host, path);
}

static gboolean
show_outlet (const char             *address,
             AssayCliFormat          format,
             const AssayReportStyle *style)
{
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssayOutlet) outlet = NULL;
  g_autofree char *report = NULL;
  g_autoptr (GError) error = NULL;

  outlet = look_up (outlets, address, &error);

  if (outlet == NULL)
    {
      g_autofree char *place = g_filename_display_name (address);

      assay_cli_error (place, error->message);
      return FALSE;
    }

  if (format == ASSAY_CLI_FORMAT_JSON)
    report = assay_report_outlet_to_json (outlets, outlet, style);
  else
    report = assay_report_outlet_to_text (outlets, outlet, style);

  assay_cli_output_write_report (report, format == ASSAY_CLI_FORMAT_TEXT ? 2 : 0);

  return TRUE;
}

/**
 * assay_cli_outlet:
 *
 * Shows what the register knows about the outlet of each domain or address, and changes what the
 * newsroom itself says of some.
 */
AssayCliStatus
assay_cli_outlet (const AssayCliCommand   *self,
                  char                  ***argv)
{
  g_auto (GStrv) addresses = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *name = NULL;
  g_autofree char *format_id = NULL;
  gboolean is_removed = FALSE;
  AssayReportStyle style = { 0 };
  gboolean is_pretty = FALSE;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_id, N_ ("Show as text or json"), N_ ("FORMAT") },
    { "pretty", 0, 0, G_OPTION_ARG_NONE, &is_pretty, N_ ("Indent JSON over several lines"), NULL },
    { "reason", 0, 0, G_OPTION_ARG_STRING, &reason, N_ ("With override: why you rate it so"),
      N_ ("TEXT") },
    { "remove", 0, 0, G_OPTION_ARG_NONE, &is_removed, N_ ("With override: take back what you said"),
      NULL },
    { "name", 0, 0, G_OPTION_ARG_STRING, &name, N_ ("With import: whose list it is"), N_ ("NAME") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &addresses, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  AssayCliFormat format = ASSAY_CLI_FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!assay_cli_pick_format (format_id, ASSAY_CLI_FORMAT_JSON, &format, &error))
    return assay_cli_misuse (self, error->message);

  if (addresses == NULL)
    return assay_cli_misuse (self, _ ("A domain or an address is missing"));

  if (assay_cli_is_override (addresses[0]))
    return assay_cli_override (self, &(AssayCliOverride){ addresses, reason, name, is_removed });

  assay_cli_output_get_style (&style);
  style.is_pretty = is_pretty;

  for (guint i = 0; addresses[i] != NULL && !assay_cli_output_failed (); i++)
    {
      if (!show_outlet (addresses[i], format, &style))
        status = ASSAY_CLI_ERROR;
    }

  return status;
}
