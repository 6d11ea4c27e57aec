/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-source.h"

G_BEGIN_DECLS

/* Reads a file as a document in a worker thread. */
void           assay_read_document_async      (gpointer              source_object,
                                               GFile                *file,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
AssayDocument *assay_read_document_finish     (GAsyncResult         *result,
                                               GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* What a person may choose from. */
void           assay_read_document_add_filter (GtkFileChooserNative *chooser);

G_END_DECLS
