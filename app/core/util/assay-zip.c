/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-zip.h"

#include <string.h>

#include <archive.h>
#include <archive_entry.h>
#include <glib/gi18n-lib.h>

/* How much is unpacked at one go. */
#define CHUNK_BYTES (64u * 1024)

typedef struct archive ArchiveReader;

static void
free_reader (ArchiveReader *reader)
{
  archive_read_free (reader);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ArchiveReader, free_reader)

/* Whether the bytes begin as a zip archive does. */
gboolean
assay_zip_is_zip (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = NULL;

  g_return_val_if_fail (bytes != NULL, FALSE);

  data = g_bytes_get_data (bytes, &n_bytes);

  return n_bytes > 4 && memcmp (data, "PK\003\004", 4) == 0;
}

static gboolean
fail (GError     **error,
      const char  *reason)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, reason);

  return FALSE;
}

/* Unpacks the member that the reader is at. @n_left: how much more may be unpacked of the archive */
static GBytes *
read_member (ArchiveReader        *reader,
             struct archive_entry *entry,
             gsize                *n_left,
             GCancellable         *cancellable,
             GError              **error)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK_BYTES);
  la_ssize_t n_read = 0;

  if (archive_entry_is_encrypted (entry))
    {
      fail (error, _ ("It is protected by a password: save it without one, and open it again"));
      return NULL;
    }

  while ((n_read = archive_read_data (reader, chunk, CHUNK_BYTES)) > 0)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;

      if ((gsize) n_read > *n_left)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _ ("It unpacks to more than a document has: the limit is %u MB"),
                       ASSAY_ZIP_MAX_BYTES / (1024 * 1024));
          return NULL;
        }

      *n_left -= (gsize) n_read;
      g_byte_array_append (body, chunk, (guint) n_read);
    }

  if (n_read < 0)
    {
      fail (error, _ ("It is damaged or cut short: open it in the program that wrote it, "
                      "and save it again"));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&body));
}

static gboolean
read_members (ArchiveReader      *reader,
              const char *const  *names,
              GHashTable         *members,
              GCancellable       *cancellable,
              GError            **error)
{
  struct archive_entry *entry = NULL;
  gsize n_left = ASSAY_ZIP_MAX_BYTES;
  guint n_members = 0;
  int status;

  while ((status = archive_read_next_header (reader, &entry)) == ARCHIVE_OK ||
         status == ARCHIVE_WARN)
    {
      const char *name = archive_entry_pathname_utf8 (entry);
      GBytes *body = NULL;

      if (++n_members > ASSAY_ZIP_MAX_MEMBERS)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _ ("It has more members than a document: the limit is %u"),
                       ASSAY_ZIP_MAX_MEMBERS);
          return FALSE;
        }

      if (name == NULL || !g_strv_contains (names, name) || g_hash_table_contains (members, name))
        continue;

      body = read_member (reader, entry, &n_left, cancellable, error);
      if (body == NULL)
        return FALSE;

      g_hash_table_insert (members, g_strdup (name), body);
    }

  return status == ARCHIVE_EOF || fail (error, _ ("It is damaged or cut short: open it in the "
                                                  "program that wrote it, and save it again"));
}

/**
 * assay_zip_read:
 * @bytes: an archive, whoever wrote it
 * @names: names of the members that are wanted, %NULL at the end; all others stay packed
 *
 * Returns: (transfer full) (element-type utf8 GBytes): those of @names that are there; of two with one
 *   name the first. %NULL with @error set if it is no archive, damaged, or beyond a bound
 */
GHashTable *
assay_zip_read (GBytes             *bytes,
                const char *const  *names,
                GCancellable       *cancellable,
                GError            **error)
{
  g_autoptr (ArchiveReader) reader = NULL;
  g_autoptr (GHashTable) members = NULL;
  gsize n_bytes = 0;
  const void *data = NULL;

  g_return_val_if_fail (bytes != NULL && names != NULL, NULL);

  data = g_bytes_get_data (bytes, &n_bytes);
  reader = archive_read_new ();
  archive_read_support_format_zip_seekable (reader);
  members = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);

  if (archive_read_open_memory (reader, data, n_bytes) != ARCHIVE_OK)
    {
      fail (error, _ ("It is damaged or cut short: open it in the program that wrote it, "
                      "and save it again"));
      return NULL;
    }

  return read_members (reader, names, members, cancellable, error) ? g_steal_pointer (&members)
                                                                   : NULL;
}
