/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-file-stamp.h"

#include "assay-file.h"

#define ATTRIBUTES G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

/*
 * @etag: (nullable): changes whenever the file is written, also where its bytes stay the same
 * @n_bytes: its size
 * @sha256: of its bytes
 */
struct _AssayFileStamp
{
  gatomicrefcount  ref_count;
  char            *etag;
  gsize            n_bytes;
  char            *sha256;
};

/**
 * assay_file_stamp_new:
 * @file: what was just read or written
 * @bytes: what it has
 *
 * Returns: (transfer full): its stamp
 */
AssayFileStamp *
assay_file_stamp_new (GFile        *file,
                      GBytes       *bytes,
                      GCancellable *cancellable)
{
  AssayFileStamp *self = NULL;
  g_autoptr (GFileInfo) info = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, NULL);

  self = g_new0 (AssayFileStamp, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->etag = g_strdup (info != NULL ? g_file_info_get_etag (info) : NULL);
  self->n_bytes = g_bytes_get_size (bytes);
  self->sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return self;
}

AssayFileStamp *
assay_file_stamp_ref (AssayFileStamp *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_file_stamp_unref (AssayFileStamp *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->etag);
  g_free (self->sha256);
  g_free (self);
}

/* SHA-256 of its bytes, in lower-case hexadecimal digits. */
const char *
assay_file_stamp_get_sha256 (AssayFileStamp *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->sha256;
}

/**
 * assay_file_stamp_compare:
 * @file: the file as it is now
 *
 * A file that was only touched is the same: where its time tells nothing, its bytes do. Blocking.
 *
 * Returns: what became of it
 */
AssayFileChange
assay_file_stamp_compare (AssayFileStamp *self,
                          GFile          *file,
                          GCancellable   *cancellable)
{
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *sha256 = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (self != NULL, ASSAY_FILE_CHANGED);
  g_return_val_if_fail (G_IS_FILE (file), ASSAY_FILE_CHANGED);

  info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, &error);

  if (info == NULL)
    return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ? ASSAY_FILE_GONE
                                                                     : ASSAY_FILE_CHANGED;
  if ((gsize) g_file_info_get_size (info) != self->n_bytes)
    return ASSAY_FILE_CHANGED;
  if (self->etag != NULL && g_strcmp0 (self->etag, g_file_info_get_etag (info)) == 0)
    return ASSAY_FILE_SAME;

  bytes = assay_file_read (file, self->n_bytes, cancellable, NULL);
  if (bytes == NULL)
    return ASSAY_FILE_CHANGED;

  sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return g_strcmp0 (sha256, self->sha256) == 0 ? ASSAY_FILE_SAME : ASSAY_FILE_CHANGED;
}
