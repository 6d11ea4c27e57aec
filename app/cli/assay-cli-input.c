/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>

#include "assay-file.h"

/* A dossier carries its sources' texts, so it may be larger than any draft; core says what is too
 * large for either. */
#define MAX_BYTES (256u * 1024 * 1024)

void
assay_cli_load_clear (AssayCliLoad *self)
{
  g_free (self->as_of);
  g_free (self->import);
  g_free (self->language);
  g_free (self->policy_name);
  g_clear_pointer (&self->policy, assay_policy_unref);
  g_clear_pointer (&self->library, assay_archive_free);
}

/**
 * assay_cli_dup_place:
 * @path: as typed; “-” for standard input
 *
 * Returns: (transfer full): what people call it
 */
char *
assay_cli_dup_place (const char *path)
{
  return strcmp (path, "-") == 0 ? g_strdup (_ ("Standard input")) : g_filename_display_name (path);
}

static int
open_input (const char  *path,
            GError     **error)
{
  struct stat info;
  int fd = strcmp (path, "-") == 0 ? STDIN_FILENO : open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  int saved_errno = 0;

  if (fd >= 0 && fstat (fd, &info) == 0 && !S_ISDIR (info.st_mode))
    return fd;

  saved_errno = fd >= 0 && errno == 0 ? EISDIR : errno;

  if (fd > STDIN_FILENO)
    (void) close (fd);

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (saved_errno),
                       g_strerror (saved_errno));

  return -1;
}

/**
 * assay_cli_read_bytes:
 * @path: a file, or “-” for standard input
 *
 * Returns: (transfer full): what is in it, or %NULL with an error that does not name the file
 */
GBytes *
assay_cli_read_bytes (const char  *path,
                      GError     **error)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autofree char *place = assay_cli_dup_place (path);
  int fd = -1;

  errno = 0;
  fd = open_input (path, error);

  if (fd < 0)
    return NULL;

  stream = g_unix_input_stream_new (fd, fd != STDIN_FILENO);

  return assay_stream_read (stream, place, MAX_BYTES, NULL, error);
}

/**
 * assay_cli_load_policy:
 * @name: a file, or the id of a policy that comes with the program
 *
 * A file in the folder at hand comes before a shipped policy of its name.
 *
 * Returns: (transfer full): the policy, or %NULL with an error that names the file
 */
AssayPolicy *
assay_cli_load_policy (const char  *name,
                       GError     **error)
{
  g_autofree char *place = assay_cli_dup_place (name);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *ids = NULL;
  AssayPolicy *policy = NULL;

  if (strcmp (name, "-") != 0 && access (name, F_OK) != 0)
    {
      policy = assay_policy_new_shipped (name);

      if (policy == NULL)
        {
          ids = g_strjoinv (", ", (char **) assay_policy_list_shipped ());
          g_set_error (
              error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
              _ ("There is no file “%s”, and no such policy comes with Assay (default, %s)"), place,
              ids);
        }

      return policy;
    }

  bytes = assay_cli_read_bytes (name, error);
  policy = bytes != NULL ? assay_policy_new (bytes, error) : NULL;
  if (policy == NULL)
    g_prefix_error (error, "%s: ", place);

  return policy;
}

static gboolean
is_dossier (GBytes     *bytes,
            const char *path)
{
  return assay_dossier_is_dossier (bytes) || g_str_has_suffix (path, ASSAY_DOSSIER_SUFFIX);
}

static AssayDraft *
import (const AssayCliLoad  *load,
        const char          *path,
        GBytes              *bytes,
        GError             **error)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autofree char *name = g_path_get_basename (place);

  return assay_import_bytes (bytes, name, load->format, NULL, error);
}

static AssayDossier *
load_saved (const AssayCliLoad  *load,
            const char          *path,
            GBytes              *bytes,
            GError             **error)
{
  g_autofree char *place = NULL;

  if (load->as_of != NULL || load->language != NULL || load->import != NULL)
    {
      place = assay_cli_dup_place (path);
      assay_cli_error (place, _ ("Options on how to read a draft are not applied to a saved one"));
    }

  return assay_dossier_load_by (bytes, assay_register_get_default (), load->policy, NULL, error);
}

/**
 * assay_cli_open_dossier:
 * @load: how drafts are to be read
 * @bytes: a draft or a dossier
 * @path: what its file is called
 *
 * Opens a dossier, or a draft and what our rules say about it, with what the library has of it where that is asked.
 * Any thread may.
 *
 * Returns: (transfer full): the dossier, or %NULL with an error that does not name the file
 */
AssayDossier *
assay_cli_open_dossier (const AssayCliLoad  *load,
                        GBytes              *bytes,
                        const char          *path,
                        GError             **error)
{
  g_autofree char *place = assay_cli_dup_place (path);
  g_autofree char *name = g_path_get_basename (place);
  const AssayDossierOpenOptions options = {
    .format = load->format,
    .analysis = { .as_of = load->day, .language = load->language, .policy = load->policy },
  };

  g_autoptr (AssayDossier) dossier = NULL;

  if (is_dossier (bytes, path))
    dossier = load_saved (load, path, bytes, error);
  else
    dossier = assay_dossier_open (bytes, name, &options, NULL, error);

  if (dossier == NULL || !assay_cli_ask_library (load, dossier, path, error))
    return NULL;

  return g_steal_pointer (&dossier);
}

/**
 * assay_cli_load_dossier:
 * @load: how drafts are to be read
 * @path: a draft or a dossier, or “-” for standard input
 *
 * Reads a dossier, or a draft and what our rules say about it.
 *
 * Returns: (transfer full): the dossier, or %NULL with an error that does not name the file
 */
AssayDossier *
assay_cli_load_dossier (const AssayCliLoad  *load,
                        const char          *path,
                        GError             **error)
{
  g_autoptr (GBytes) bytes = assay_cli_read_bytes (path, error);

  return bytes != NULL ? assay_cli_open_dossier (load, bytes, path, error) : NULL;
}

/**
 * assay_cli_load_draft:
 * @load: how drafts are to be read
 * @path: a draft or a dossier, or “-” for standard input
 *
 * Returns: (transfer full): the draft, or %NULL with an error that does not name the file
 */
AssayDraft *
assay_cli_load_draft (const AssayCliLoad  *load,
                      const char          *path,
                      GError             **error)
{
  g_autoptr (GBytes) bytes = assay_cli_read_bytes (path, error);
  g_autoptr (AssayDossier) dossier = NULL;

  if (bytes == NULL)
    return NULL;

  if (!is_dossier (bytes, path))
    return import (load, path, bytes, error);

  dossier = load_saved (load, path, bytes, error);

  return dossier != NULL ? g_object_ref (assay_dossier_get_draft (dossier)) : NULL;
}
