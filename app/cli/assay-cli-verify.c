/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

/* The status that a script acts on: whether what lies there can be taken for what was sealed. */
static AssayCliStatus
get_status (const AssaySealCheck *check)
{
  if (check->state == ASSAY_SEAL_BROKEN || check->signature.state == ASSAY_SIGNATURE_BAD)
    return ASSAY_CLI_FAIL;
  if (check->state == ASSAY_SEAL_NONE || check->signature.state == ASSAY_SIGNATURE_UNKNOWN ||
      check->signature.state == ASSAY_SIGNATURE_EXPIRED)
    return ASSAY_CLI_OPEN;

  return ASSAY_CLI_PASS;
}

static AssayCliStatus
verify (const char *path,
        gboolean    is_quiet)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = assay_cli_read_bytes (path, &error);
  AssaySealCheck check = { .state = ASSAY_SEAL_NONE };
  AssayCliStatus status = ASSAY_CLI_ERROR;

  if (bytes != NULL && assay_seal_check (bytes, NULL, &check, &error))
    {
      g_autofree char *message = assay_seal_check_dup_message (&check);
      g_autofree char *line = g_strdup_printf ("%s: %s\n", place, message);

      if (!is_quiet)
        assay_cli_output_write (line);
      status = get_status (&check);
    }
  else
    {
      assay_cli_error (place, error->message);
    }

  assay_seal_check_clear (&check);

  return status;
}

/**
 * assay_cli_verify:
 *
 * Says of each dossier whether it is as it was sealed, and by whom it is signed.
 */
AssayCliStatus
assay_cli_verify (const AssayCliCommand   *self,
                  char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  gboolean is_quiet = FALSE;
  const GOptionEntry entries[] = {
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &is_quiet, N_ ("Report only errors"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  AssayCliStatus worst = ASSAY_CLI_PASS;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &worst))
    return worst;

  if (files == NULL)
    return assay_cli_misuse (self, _ ("A file is missing; “-” reads standard input"));

  for (guint i = 0; files[i] != NULL; i++)
    {
      AssayCliStatus status = verify (files[i], is_quiet);

      worst = MAX (worst, status);
    }

  return worst;
}
