/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes   *assay_file_read   (GFile         *file,
                             gsize          max_bytes,
                             GCancellable  *cancellable,
                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes   *assay_stream_read (GInputStream  *stream,
                             const char    *name,
                             gsize          max_bytes,
                             GCancellable  *cancellable,
                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  assay_file_write  (GFile         *file,
                             GBytes        *bytes,
                             GCancellable  *cancellable,
                             GError       **error);

void      assay_file_write_async
                            (GFile                *file,
                             GBytes               *bytes,
                             GCancellable         *cancellable,
                             GAsyncReadyCallback   callback,
                             gpointer              user_data);
gboolean  assay_file_write_finish
                            (GFile         *file,
                             GAsyncResult  *result,
                             GError       **error);

G_END_DECLS
