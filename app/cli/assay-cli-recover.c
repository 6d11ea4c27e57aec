/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <glib/gi18n-lib.h>

#include "assay-journal.h"

/* Where the desk keeps its journals. */
static char *
dup_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "assay", NULL);
}

static void
list_one (const AssayJournalInfo *info)
{
  g_autofree char *path = g_filename_display_name (info->path);
  g_autofree char *line = NULL;
  g_autofree char *steps = NULL;

  if (info->name == NULL)
    {
      line = g_strdup_printf (_ ("%s: damaged, nothing can be recovered\n"), path);
      assay_cli_output_write (line);
      return;
    }

  steps = g_strdup_printf (ngettext ("%u step not saved", "%u steps not saved", info->n_unsaved),
                           info->n_unsaved);
  /* Translators: a journal, the job that it is of, how many steps, and when the last was done */
  line = g_strdup_printf (_ ("%s: “%s”, %s, the last at %s%s\n"), path, info->name, steps,
                          info->last_at != NULL ? info->last_at : "–",
                          info->is_torn ? _ (", torn off at its end") : "");
  assay_cli_output_write (line);
}

static AssayCliStatus
list (void)
{
  g_autofree char *folder = dup_folder ();
  g_autoptr (GPtrArray) journals = assay_journal_list (folder);

  for (guint i = 0; i < journals->len; i++)
    list_one (g_ptr_array_index (journals, i));

  return ASSAY_CLI_PASS;
}

static GBytes *
recover_bytes (const char *path,
               gboolean   *is_torn,
               GError    **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayCase) work = NULL;
  g_autoptr (AssayJournalInfo) info = NULL;

  if (assay_journal_is_in_use (path))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY,
                           _ ("The job is open in Assay: save it there"));
      return NULL;
    }

  bytes = assay_journal_load (path, error);
  if (bytes == NULL)
    return NULL;

  work = assay_journal_recover (bytes, &info, NULL, error);
  if (work == NULL)
    return NULL;

  *is_torn = info->is_torn;

  return assay_dossier_to_bytes (assay_case_get_dossier (work));
}

static AssayCliStatus
recover (const char *path,
         const char *output,
         gboolean    is_forced)
{
  g_autofree char *place = g_filename_display_name (path);
  g_autofree char *shown = g_filename_display_name (output);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_torn = FALSE;

  bytes = recover_bytes (path, &is_torn, &error);

  if (bytes == NULL)
    {
      assay_cli_error (place, error->message);
      return ASSAY_CLI_ERROR;
    }

  if (!assay_cli_output_save (output, bytes, is_forced, &error))
    {
      assay_cli_error (shown, error->message);
      return ASSAY_CLI_ERROR;
    }

  if (is_torn)
    assay_cli_error (place, _ ("It is torn off at its end: what was done last may be missing"));

  return ASSAY_CLI_PASS;
}

/* What makes no sense together. */
static const char *
find_fault (gboolean     is_list,
            char       **files,
            const char  *output)
{
  if (is_list)
    return files != NULL || output != NULL ? _ ("--list takes neither a journal nor -o") : NULL;
  if (files == NULL)
    return _ ("A journal is missing; --list shows those that there are");
  if (files[1] != NULL)
    return _ ("It takes one journal at a time");
  if (output == NULL)
    return _ ("Give -o: the file to save to");

  return NULL;
}

/**
 * assay_cli_recover:
 *
 * Makes a dossier of what the desk was doing when it was killed. The journal stays.
 */
AssayCliStatus
assay_cli_recover (const AssayCliCommand   *self,
                   char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *output = NULL;
  gboolean is_forced = FALSE;
  gboolean is_list = FALSE;
  const GOptionEntry entries[] = {
    { "list", 'l', 0, G_OPTION_ARG_NONE, &is_list, N_ ("List the journals that were left behind"),
      NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("Save to this file; “-” writes to standard output"), N_ ("FILE") },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &is_forced,
      N_ ("Overwrite a file that holds something else"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  AssayCliStatus status = ASSAY_CLI_PASS;
  const char *fault = NULL;

  if (!assay_cli_parse_options (self, entries, NULL, argv, &status))
    return status;

  fault = find_fault (is_list, files, output);
  if (fault != NULL)
    return assay_cli_misuse (self, fault);

  return is_list ? list () : recover (files[0], output, is_forced);
}
