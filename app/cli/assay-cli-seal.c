/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

typedef struct
{
  char    **files;
  char     *by;
  char     *at;
  char     *key;
  char     *output;
  gboolean  signs;
  gboolean  reopens;
  gboolean  is_forced;
  gboolean  is_quiet;
} Arguments;

static void
arguments_clear (Arguments *self)
{
  g_strfreev (self->files);
  g_free (self->by);
  g_free (self->at);
  g_free (self->key);
  g_free (self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, arguments_clear)

static gboolean
change (AssayDossier     *dossier,
        const Arguments  *self,
        GError          **error)
{
  if (self->reopens)
    {
      if (assay_dossier_get_seal (dossier) == NULL)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                               _ ("It is not sealed, so there is nothing to reopen"));
          return FALSE;
        }

      assay_dossier_reopen (dossier, self->by, self->at);
      return TRUE;
    }

  if (!assay_dossier_may_change (dossier, error))
    return FALSE;

  assay_dossier_seal (dossier, self->by, self->at);

  return !self->signs || assay_dossier_sign (dossier, self->key, NULL, error);
}

static void
tell (const Arguments *self,
      const char      *output,
      AssayDossier    *dossier)
{
  const AssayDossierSeal *seal = assay_dossier_get_seal (dossier);
  g_autofree char *shown = g_filename_display_name (output);
  g_autofree char *line = NULL;

  if (self->is_quiet || strcmp (output, "-") == 0)
    return;

  if (seal == NULL)
    line = g_strdup_printf (_ ("%s: open again\n"), shown);
  else if (seal->signature != NULL)
    /* Translators: a file, its SHA-256 */
    line = g_strdup_printf (_ ("%s: sealed and signed, SHA-256 %s\n"), shown, seal->sha256);
  else
    line = g_strdup_printf (_ ("%s: sealed, not signed, SHA-256 %s\n"), shown, seal->sha256);

  assay_cli_output_write (line);
}

static AssayCliStatus
run (const AssayCliLoad *load,
     const Arguments    *self)
{
  const char *output = self->output != NULL ? self->output : self->files[0];
  g_autofree char *place = assay_cli_dup_place (self->files[0]);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_cli_load_dossier (load, self->files[0], &error);
  g_autoptr (GBytes) bytes = NULL;

  if (dossier != NULL && change (dossier, self, &error))
    {
      bytes = assay_dossier_to_bytes (dossier);
      if (assay_cli_output_save (output, bytes, self->is_forced || self->output == NULL, &error))
        {
          tell (self, output, dossier);
          return ASSAY_CLI_PASS;
        }
    }

  assay_cli_error (place, error->message);

  return ASSAY_CLI_ERROR;
}

static const char *
find_fault (const Arguments *self)
{
  if (self->files == NULL || self->files[1] != NULL)
    return _ ("It takes one file");
  if (self->reopens && (self->signs || self->key != NULL))
    return _ ("--reopen breaks a seal; it signs nothing");
  if (self->output == NULL && !g_str_has_suffix (self->files[0], ASSAY_DOSSIER_SUFFIX))
    return _ ("A draft is saved as a new .assay file: say where with -o");

  return NULL;
}

/**
 * assay_cli_seal:
 *
 * Seals a dossier, with a signature or without, or reopens it.
 */
AssayCliStatus
assay_cli_seal (const AssayCliCommand   *self,
                char                  ***argv)
{
  g_auto (AssayCliLoad) load = { 0 };
  g_auto (Arguments) given = { 0 };
  const GOptionEntry entries[] = {
    { "sign", 0, 0, G_OPTION_ARG_NONE, &given.signs, N_ ("Sign it with your OpenPGP key, too"),
      NULL },
    { "key", 0, 0, G_OPTION_ARG_STRING, &given.key, N_ ("Sign with this key: fingerprint or name"),
      N_ ("KEY") },
    { "reopen", 0, 0, G_OPTION_ARG_NONE, &given.reopens,
      N_ ("Break the seal, so that it can be changed again"), NULL },
    { "by", 0, 0, G_OPTION_ARG_STRING, &given.by, N_ ("Who does so"), N_ ("NAME") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at, N_ ("When, in UTC, in place of now"),
      N_ ("TIME") },
    ASSAY_CLI_SAVING_ENTRIES (given),
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;
  const char *fault = NULL;

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;

  fault = find_fault (&given);
  if (fault != NULL)
    return assay_cli_misuse (self, fault);
  if (!assay_cli_sign (&given.by, &given.at, &error))
    return assay_cli_misuse (self, error->message);

  given.signs |= given.key != NULL;

  return run (&load, &given);
}
