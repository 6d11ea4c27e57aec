/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-word-diff.h"

G_BEGIN_DECLS

/* Words of two texts, and which of them stay: what assay_word_diff() and AssayTextMap both stand on. */

/**
 * AssayWord:
 * @folded: what is compared
 * @span: where it stands
 * @id: the same for all words of both texts that are the same
 */
typedef struct
{
  char     *folded;
  AssaySpan span;
  guint     id;
} AssayWord;

/**
 * AssayWordRun:
 * @words: (element-type AssayWord): those of a text
 * @from: the first
 * @to: one past the last
 */
typedef struct
{
  GArray *words;
  guint   from;
  guint   to;
} AssayWordRun;

GArray *assay_words_split  (AssayText     *text,
                            AssaySpan      span,
                            AssayDiffFlags flags) G_GNUC_WARN_UNUSED_RESULT;
void    assay_words_number (GArray        *first,
                            GArray        *second);
void    assay_words_align  (AssayWordRun   first,
                            AssayWordRun   second,
                            guint8        *kept_first,
                            guint8        *kept_second);

G_END_DECLS
