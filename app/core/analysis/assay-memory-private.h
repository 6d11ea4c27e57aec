/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-index-private.h"
#include "assay-memory.h"

G_BEGIN_DECLS

/**
 * AssayKept: what a memory keeps
 * @index: (nullable): what is known of the sources
 * @reading: how parts of drafts were read; %NULL where nothing is to be kept
 */
typedef struct
{
  AssayIndex *index;
  AssayMemo  *reading;
} AssayKept;

AssayKept assay_memory_take     (AssayMemory   *self);
void      assay_memory_keep     (AssayMemory   *self,
                                 AssayKept      kept);
void      assay_kept_clear      (AssayKept     *self);
gboolean  assay_kept_find_index (AssayKept     *self,
                                 const char    *language,
                                 GPtrArray     *sources,
                                 GPtrArray     *readings,
                                 GCancellable  *cancellable,
                                 GError       **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayKept, assay_kept_clear)

G_END_DECLS
