/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-file.h"
#include "assay-overrides.h"

/* A list of every outlet that anybody rates is far smaller. */
#define MAX_LIST_BYTES (64u * 1024 * 1024)

/* A newsroom's own values lie beside the settings, one file to copy and to share. */
static GFile *
get_own_file (void)
{
  g_autofree char *path = g_build_filename (g_get_user_config_dir (), "assay", "outlets.tsv", NULL);

  return g_file_new_for_path (path);
}

/**
 * assay_cli_apply_overrides:
 *
 * Puts what the newsroom says of outlets before what the register has.
 *
 * Returns: %FALSE if its file cannot be understood, which was told: ratings would be other than meant
 */
gboolean
assay_cli_apply_overrides (void)
{
  g_autoptr (GFile) file = get_own_file ();
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayOverrides) overrides = assay_overrides_load (file, NULL, &error);

  if (overrides != NULL && assay_overrides_apply (overrides, assay_register_get_default (), &error))
    return TRUE;

  assay_cli_error (NULL, error->message);

  return FALSE;
}

static gboolean
set_own (const AssayCliOverride  *arguments,
         AssayOverrides          *overrides,
         GError                 **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;
  AssayOverride override = { .origin = ASSAY_OVERRIDES_OWN, .reason = arguments->reason };

  if (!assay_override_read_address (arguments->words[1], &host, &path, error))
    return FALSE;

  if (!assay_override_read_value (arguments->words[2], &override.property, &override.value))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("“%s” is not known; it takes one of: %s"), arguments->words[2],
                   "reliable, mixed, unreliable, deprecated, satire, user-generated, unreviewed, "
                   "impersonation, left, centre-left, centre, centre-right, right, "
                   "independent-public, state-funded, state-captured, state, press-release, "
                   "sponsored, opinion, wire");
      return FALSE;
    }

  override.host = host;
  override.path = path;
  override.year = (guint) g_date_time_get_year (now);

  return assay_overrides_set (overrides, &override, error);
}

static gboolean
unset_own (const AssayCliOverride  *arguments,
           AssayOverrides          *overrides,
           GError                 **error)
{
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;

  if (!assay_override_read_address (arguments->words[1], &host, &path, error))
    return FALSE;
  if (assay_overrides_unset (overrides, host, path) > 0)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _ ("Nothing of your own is said of “%s”; “assay-cli outlet own” lists what is"),
               arguments->words[1]);

  return FALSE;
}

static gboolean
import_list (const AssayCliOverride  *arguments,
             AssayOverrides          *overrides,
             GError                 **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (arguments->words[1]);
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (base);
  g_autoptr (GBytes) bytes = assay_file_read (file, MAX_LIST_BYTES, NULL, error);
  g_autofree char *taken = NULL;
  g_autofree char *line = NULL;
  guint n_taken = 0;
  guint n_left = 0;

  if (bytes == NULL ||
      !assay_overrides_import (overrides, bytes, arguments->name != NULL ? arguments->name : shown,
                               &n_taken, &n_left, error))
    return FALSE;

  taken = g_strdup_printf (ngettext ("%u value taken", "%u values taken", n_taken), n_taken);
  line = g_strdup_printf (ngettext ("%s, %u row not understood\n", "%s, %u rows not understood\n",
                                    n_left),
                          taken, n_left);
  assay_cli_output_write (line);

  return TRUE;
}

static gboolean
show_own (AssayOverrides *overrides)
{
  g_autoptr (GBytes) bytes = assay_overrides_to_bytes (overrides);

  return assay_cli_output_write_bytes (bytes);
}

/* What makes no sense together, or NULL. */
static const char *
find_misuse (const AssayCliOverride *arguments)
{
  guint n_words = g_strv_length (arguments->words);

  if (strcmp (arguments->words[0], "own") == 0)
    return n_words > 1 ? _ ("“own” takes nothing") : NULL;
  if (strcmp (arguments->words[0], "import") == 0)
    return n_words != 2 ? _ ("“import” takes one file") : NULL;
  if (arguments->is_removed)
    return n_words != 2 ? _ ("“override --remove” takes one domain or address") : NULL;
  if (n_words != 3)
    return _ ("“override” takes a domain or an address, and a rating");

  return arguments->reason == NULL
             ? _ ("--reason is missing: whoever reads the rating must know why")
             : NULL;
}

/**
 * assay_cli_is_override:
 *
 * Returns: whether @word begins a deed on the newsroom's own values, and is no domain
 */
gboolean
assay_cli_is_override (const char *word)
{
  return strcmp (word, "override") == 0 || strcmp (word, "import") == 0 ||
         strcmp (word, "own") == 0;
}

/**
 * assay_cli_override:
 *
 * Lists, sets and takes back what a newsroom says of outlets itself, and takes in lists of others.
 */
AssayCliStatus
assay_cli_override (const AssayCliCommand  *command,
                    const AssayCliOverride *arguments)
{
  const char *misuse = find_misuse (arguments);
  g_autoptr (GFile) file = get_own_file ();
  g_autoptr (AssayOverrides) overrides = NULL;
  g_autofree char *place = NULL;
  g_autoptr (GError) error = NULL;
  gboolean ok;

  if (misuse != NULL)
    return assay_cli_misuse (command, misuse);

  overrides = assay_overrides_load (file, NULL, &error);

  if (overrides == NULL)
    {
      assay_cli_error (NULL, error->message);
      return ASSAY_CLI_ERROR;
    }

  if (strcmp (arguments->words[0], "own") == 0)
    return show_own (overrides) ? ASSAY_CLI_PASS : ASSAY_CLI_ERROR;

  if (strcmp (arguments->words[0], "import") == 0)
    ok = import_list (arguments, overrides, &error);
  else if (arguments->is_removed)
    ok = unset_own (arguments, overrides, &error);
  else
    ok = set_own (arguments, overrides, &error);

  if (ok && assay_overrides_save (overrides, file, NULL, &error))
    return ASSAY_CLI_PASS;

  place = g_filename_display_name (arguments->words[1]);
  assay_cli_error (place, error->message);

  return ASSAY_CLI_ERROR;
}
