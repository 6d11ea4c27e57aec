/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-file-stamp.h"

#include "assay-file.h"

#define ATTRIBUTES G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

/*
 * @etag: (nullable): changes whenever the file is written, also where its bytes stay the same
 * @bytes: what it has. A sum of them would be smaller, and take as long as writing them
 */
struct _AssayFileStamp
{
  gatomicrefcount  ref_count;
  char            *etag;
  GBytes          *bytes;
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
  self->bytes = g_bytes_ref (bytes);

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
  g_bytes_unref (self->bytes);
  g_free (self);
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
  if ((gsize) g_file_info_get_size (info) != g_bytes_get_size (self->bytes))
    return ASSAY_FILE_CHANGED;
  if (self->etag != NULL && g_strcmp0 (self->etag, g_file_info_get_etag (info)) == 0)
    return ASSAY_FILE_SAME;

  bytes = assay_file_read (file, g_bytes_get_size (self->bytes), cancellable, NULL);

  return bytes != NULL && g_bytes_equal (bytes, self->bytes) ? ASSAY_FILE_SAME : ASSAY_FILE_CHANGED;
}
