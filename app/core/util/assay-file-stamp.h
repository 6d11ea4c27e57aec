/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AssayFileChange:
 * @ASSAY_FILE_SAME: it has the same bytes
 * @ASSAY_FILE_CHANGED: it has others, or they cannot be read
 * @ASSAY_FILE_GONE: there is no such file
 */
typedef enum
{
  ASSAY_FILE_SAME,
  ASSAY_FILE_CHANGED,
  ASSAY_FILE_GONE,
} AssayFileChange;

/**
 * AssayFileStamp:
 *
 * What a file was like when it was read or written here, to tell later whether another program changed it.
 * Immutable.
 */
typedef struct _AssayFileStamp AssayFileStamp;

AssayFileStamp  *assay_file_stamp_new        (GFile          *file,
                                              GBytes         *bytes,
                                              GCancellable   *cancellable) G_GNUC_WARN_UNUSED_RESULT;
AssayFileStamp  *assay_file_stamp_new_of_sum (const char     *sha256,
                                              gsize           n_bytes) G_GNUC_WARN_UNUSED_RESULT;
AssayFileStamp  *assay_file_stamp_ref        (AssayFileStamp *self);
void             assay_file_stamp_unref      (AssayFileStamp *self);

const char      *assay_file_stamp_get_sum    (AssayFileStamp *self);
gsize            assay_file_stamp_get_size   (AssayFileStamp *self);
AssayFileChange  assay_file_stamp_compare    (AssayFileStamp *self,
                                              GFile          *file,
                                              GCancellable   *cancellable);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayFileStamp, assay_file_stamp_unref)

G_END_DECLS
