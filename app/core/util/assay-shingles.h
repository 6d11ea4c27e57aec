/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-text.h"

G_BEGIN_DECLS

/* Words in one shingle: two texts that share fewer in a row share nothing. */
#define ASSAY_SHINGLE_WORDS 5

/* Shared runs of so many words always share a fingerprint. */
#define ASSAY_FINGERPRINT_WORDS 12

/**
 * AssayShared:
 * @here: the words in the one text
 * @there: the same words in the other
 * @n_words: how many of them are the same; a few between them may differ
 *
 * A passage that two texts share.
 */
typedef struct
{
  AssaySpan here;
  AssaySpan there;
  guint     n_words;
} AssayShared;

/**
 * AssayShingles:
 *
 * The words of a text in all their overlapping runs of five, to tell whether another text has the same,
 * whatever its case, punctuation and spacing. Immutable and counted.
 */
typedef struct _AssayShingles AssayShingles;

AssayShingles *assay_shingles_new               (AssayText       *text,
                                                 const AssaySpan *left_out,
                                                 guint            n_left_out) G_GNUC_WARN_UNUSED_RESULT;
AssayShingles *assay_shingles_ref               (AssayShingles   *self);
void           assay_shingles_unref             (AssayShingles   *self);

guint          assay_shingles_get_n_words       (AssayShingles   *self);
GArray        *assay_shingles_list_shared       (AssayShingles   *self,
                                                 AssayShingles   *other) G_GNUC_WARN_UNUSED_RESULT;
guint          assay_shared_count_words         (GArray          *shared);
GArray        *assay_shingles_list_fingerprints (AssayShingles   *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayShingles, assay_shingles_unref)

G_END_DECLS
