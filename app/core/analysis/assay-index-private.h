/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-corpus-private.h"
#include "assay-independence.h"
#include "assay-linker-private.h"
#include "assay-memo.h"
#include "assay-sift-private.h"

G_BEGIN_DECLS

/**
 * AssayIndex:
 * @corpus: the texts of the sources word by word, and the draft that is held against them
 * @independence: which sources carry the same text
 * @sift: (nullable): their tokens, once somebody asked
 * @linker: (nullable): ranks their passages, once somebody asked
 * @links: (nullable): what was ranked for a sentence before
 * @differences: (nullable): and in what it differed
 * @titles: (nullable): what they call people, once somebody asked; of assay-hold-roles.c
 * @n_entries: entries of the vocabulary when no draft had been held against it
 *
 * All that is known of the sources whichever draft is held against them. It has scratch, so one draft at a time. The
 * words of each draft stay in the vocabulary, so that a word has the same number in the next.
 */
typedef struct _AssayIndex
{
  AssayCorpus       *corpus;
  AssayIndependence *independence;
  AssaySift         *sift;
  AssayLinker       *linker;
  AssayMemo         *links;
  AssayMemo         *differences;
  GArray            *titles;
  guint              n_entries;
} AssayIndex;

AssayIndex  *assay_index_new        (const char      *language,
                                     GPtrArray       *sources,
                                     GPtrArray       *readings,
                                     GCancellable    *cancellable,
                                     GError         **error) G_GNUC_WARN_UNUSED_RESULT;
void         assay_index_free       (AssayIndex      *self);
gboolean     assay_index_is_of      (AssayIndex      *self,
                                     const char      *language,
                                     GPtrArray       *sources,
                                     GPtrArray       *readings);
void         assay_index_set_draft  (AssayIndex      *self,
                                     AssayReading    *draft);
AssaySift   *assay_index_get_sift   (AssayIndex      *self);
AssayLinker *assay_index_get_linker (AssayIndex      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayIndex, assay_index_free)

G_END_DECLS
