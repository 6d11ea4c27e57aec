/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

#include "assay-report-page.h"

/* Where another program is to read pages than the one that comes with this. */
#define HELPER_VARIABLE "ASSAY_PAGE_HELPER"

/**
 * assay_cli_new_page_reader:
 *
 * Returns: (transfer full): a reader that runs the program that comes with this one
 */
AssayPageReader *
assay_cli_new_page_reader (void)
{
  g_autofree char *program = assay_page_reader_find_program (g_getenv (HELPER_VARIABLE));

  return assay_page_reader_new (program);
}

static gboolean
show_file (AssayPageReader *reader,
           const char      *path,
           const char      *address,
           AssayCliFormat   format)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) body = assay_cli_read_bytes (path, &error);
  g_autoptr (AssayPage) page = NULL;
  g_autofree char *report = NULL;
  AssayReportStyle style = { 0 };
  const AssayPageQuestion question = { .address = address };

  if (body != NULL)
    page = assay_page_reader_read (reader, body, &question, NULL, &error);

  if (page == NULL)
    {
      assay_cli_error (place, error->message);
      return FALSE;
    }

  assay_cli_output_get_style (&style);
  style.file = place;
  report = format == ASSAY_CLI_FORMAT_JSON ? assay_report_page_to_json (page, &style)
                                           : assay_report_page_to_text (page, &style);
  assay_cli_output_write_report (report, format == ASSAY_CLI_FORMAT_TEXT ? 2 : 0);

  return TRUE;
}

/**
 * assay_cli_page:
 *
 * Shows what is read of pages that were saved.
 */
AssayCliStatus
assay_cli_page (const AssayCliCommand   *self,
                char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *format_id = NULL;
  g_autofree char *address = NULL;
  const GOptionEntry entries[] = {
    { "address", 0, 0, G_OPTION_ARG_STRING, &address,
      N_ ("Where the page lies, for its date and links"), N_ ("URL") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_id, N_ ("Show as text or json"), N_ ("FORMAT") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (AssayPageReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  AssayCliFormat format = ASSAY_CLI_FORMAT_TEXT;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  if (!assay_cli_pick_format (format_id, ASSAY_CLI_FORMAT_JSON, &format, &error))
    return assay_cli_misuse (self, error->message);
  if (files == NULL)
    return assay_cli_misuse (self, _ ("A file is missing; “-” reads standard input"));
  if (address != NULL && files[1] != NULL)
    return assay_cli_misuse (self, _ ("An address belongs to one file"));

  reader = assay_cli_new_page_reader ();

  for (guint i = 0; files[i] != NULL && !assay_cli_output_failed (); i++)
    {
      if (!show_file (reader, files[i], address, format))
        status = ASSAY_CLI_ERROR;
    }

  return status;
}
