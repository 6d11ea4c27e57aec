/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayModelFile:
 *
 * The weights of one model, as a file holds them: named sections of numbers, little-endian, each at a
 * place that suits them. Such files are made by the tools in data/models/train and are part of the
 * program; they are looked at where they lie, never copied. What is damaged, of another version, or on a
 * machine of the other byte order is refused, and what would have used it goes by its rules.
 */
typedef struct _AssayModelFile AssayModelFile;

const AssayModelFile *assay_model_file_get         (const char            *language,
                                                    const char            *name,
                                                    guint                  version);
char                 *assay_model_file_dup_faults  (void) G_GNUC_WARN_UNUSED_RESULT;

AssayModelFile       *assay_model_file_new         (GBytes                *bytes,
                                                    const char            *name,
                                                    guint                  version,
                                                    GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void                  assay_model_file_free        (AssayModelFile        *self);

gconstpointer         assay_model_file_get_section (const AssayModelFile  *self,
                                                    const char            *name,
                                                    gsize                  item_bytes,
                                                    gsize                 *n_items);
guint64               assay_model_file_get_checksum (const AssayModelFile *self);

/* For the tools that make such files. */
GByteArray           *assay_model_file_begin       (const char            *name,
                                                    guint                  version);
void                  assay_model_file_add         (GByteArray            *file,
                                                    const char            *name,
                                                    gconstpointer          items,
                                                    gsize                  n_bytes);
void                  assay_model_file_end         (GByteArray            *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayModelFile, assay_model_file_free)

G_END_DECLS
