/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#define SUFFIX ".assay"

/* The draft's own name with our suffix, in the same folder. */
static char *
choose_output (const char *path)
{
  const char *base = strrchr (path, G_DIR_SEPARATOR);
  const char *dot = NULL;

  base = base != NULL ? base + 1 : path;
  dot = strrchr (base, '.');

  /* A name that begins with its only dot has no suffix. */
  if (dot == NULL || dot == base)
    return g_strconcat (path, SUFFIX, NULL);

  return g_strdup_printf ("%.*s%s", (int) (dot - path), path, SUFFIX);
}

static void
tell (const char *place,
      const char *output)
{
  g_autofree char *shown = g_filename_display_name (output);
  g_autofree char *line = NULL;

  /* Translators: a draft and the file that it was saved to */
  line = g_strdup_printf (_ ("%s: saved to %s\n"), place, shown);
  assay_cli_output_write (line);
}

static gboolean
save_file (const AssayCliLoad *load,
           const char         *path,
           const char         *output,
           gboolean            is_forced,
           gboolean            is_quiet)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autofree char *chosen = output != NULL ? g_strdup (output) : choose_output (path);
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  dossier = assay_cli_load_dossier (load, path, &error);

  if (dossier == NULL)
    {
      assay_cli_error (place, error->message);
      return FALSE;
    }

  bytes = assay_dossier_to_bytes (dossier);

  if (!assay_cli_output_save (chosen, bytes, is_forced, &error))
    {
      g_autofree char *shown = g_filename_display_name (chosen);

      assay_cli_error (shown, error->message);
      return FALSE;
    }

  if (!is_quiet && strcmp (chosen, "-") != 0)
    tell (place, chosen);

  return TRUE;
}

/* What makes no sense together is refused before the first file is written. */
static const char *
find_fault (char       **files,
            const char  *output)
{
  if (files == NULL)
    return _ ("A file is missing; “-” reads standard input");

  if (output != NULL && files[1] != NULL)
    return _ ("-o takes one file; without it, each is saved beside its draft");

  for (guint i = 0; output == NULL && files[i] != NULL; i++)
    {
      if (strcmp (files[i], "-") == 0)
        return _ ("Standard input has no name to save beside; give -o");
    }

  return NULL;
}

/**
 * assay_cli_save:
 *
 * Saves each draft, with its sources and what was found, as a dossier.
 */
AssayCliStatus
assay_cli_save (const AssayCliCommand   *self,
                char                  ***argv)
{
  g_auto (GStrv) files = NULL;
  g_autofree char *output = NULL;
  g_auto (AssayCliLoad) load = { 0 };
  gboolean is_forced = FALSE;
  gboolean is_quiet = FALSE;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("Save to this file; “-” writes to standard output"), N_ ("FILE") },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &is_forced,
      N_ ("Overwrite a file that holds something else"), NULL },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &is_quiet, N_ ("Report only errors"), NULL },
    { "library", 0, 0, G_OPTION_ARG_NONE, &load.asks_library,
      N_ ("Look for text that other drafts of the library have"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  AssayCliStatus status = ASSAY_CLI_PASS;
  const char *fault = NULL;

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;

  fault = find_fault (files, output);

  if (fault != NULL)
    return assay_cli_misuse (self, fault);

  for (guint i = 0; files[i] != NULL; i++)
    {
      if (!save_file (&load, files[i], output, is_forced, is_quiet))
        status = ASSAY_CLI_ERROR;
    }

  return status;
}
