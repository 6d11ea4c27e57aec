/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-file-stamp.h"

#include <string.h>

#include "assay-file.h"

#define ATTRIBUTES G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

/*
 * @etag: (nullable): changes whenever the file is written, also where its bytes stay the same
 * @bytes: (nullable): what it has. A sum of them would be smaller, and take as long as writing them
 * @n_bytes: how many they are
 * @lock: keeps @sum, which comes once
 * @sum: (nullable): SHA-256 of the bytes in hexadecimal digits; there from the beginning where they are not
 */
struct _AssayFileStamp
{
  gatomicrefcount  ref_count;
  char            *etag;
  GBytes          *bytes;
  gsize            n_bytes;
  GMutex           lock;
  char            *sum;
};

static AssayFileStamp *
make_stamp (gsize n_bytes)
{
  AssayFileStamp *self = g_new0 (AssayFileStamp, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->lock);
  self->n_bytes = n_bytes;

  return self;
}

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

  self = make_stamp (g_bytes_get_size (bytes));
  self->etag = g_strdup (info != NULL ? g_file_info_get_etag (info) : NULL);
  self->bytes = g_bytes_ref (bytes);

  return self;
}

/**
 * assay_file_stamp_new_of_sum:
 * @sha256: the sum of what the file had, in hexadecimal digits
 * @n_bytes: how many bytes it had
 *
 * For a file that an earlier program read or wrote.
 *
 * Returns: (transfer full): its stamp
 */
AssayFileStamp *
assay_file_stamp_new_of_sum (const char *sha256,
                             gsize       n_bytes)
{
  AssayFileStamp *self = NULL;

  g_return_val_if_fail (sha256 != NULL, NULL);

  self = make_stamp (n_bytes);
  self->sum = g_strdup (sha256);

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
  g_free (self->sum);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * assay_file_stamp_get_sum:
 *
 * The first time this takes as long as writing the file did, and may be done in a worker.
 *
 * Returns: (transfer none): the SHA-256 of what the file had, in hexadecimal digits
 */
const char *
assay_file_stamp_get_sum (AssayFileStamp *self)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  locker = g_mutex_locker_new (&self->lock);
  if (self->sum == NULL)
    self->sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, self->bytes);

  return self->sum;
}

/* How many bytes the file had. */
gsize
assay_file_stamp_get_size (AssayFileStamp *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_bytes;
}

static gboolean
has_bytes (AssayFileStamp *self,
           GBytes         *bytes)
{
  g_autofree char *sum = NULL;

  if (self->bytes != NULL)
    return g_bytes_equal (bytes, self->bytes);

  sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return strcmp (sum, self->sum) == 0;
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

  return bytes != NULL && has_bytes (self, bytes) ? ASSAY_FILE_SAME : ASSAY_FILE_CHANGED;
}
