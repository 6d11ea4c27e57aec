/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssayDiffKind:
 * @ASSAY_DIFF_EQUAL: the same words on both sides
 * @ASSAY_DIFF_REMOVED: words of the first text that the second has not; the second span is empty
 * @ASSAY_DIFF_ADDED: words of the second text that the first has not; the first span is empty
 * @ASSAY_DIFF_CHANGED: words that stand for other words in the same place
 */
typedef enum
{
  ASSAY_DIFF_EQUAL,
  ASSAY_DIFF_REMOVED,
  ASSAY_DIFF_ADDED,
  ASSAY_DIFF_CHANGED,
} AssayDiffKind;

/**
 * AssayDiffOp:
 * @first: words of the first text, from the first letter to the last, or empty at their place
 * @second: the same of the second text
 * @n_first: how many words @first has
 * @n_second: how many words @second has
 * @kind: what became of them
 *
 * Ops are in order, and no two that follow each other are of one kind. Every word of both texts is
 * in just one op; what stands between words belongs to none.
 */
typedef struct
{
  AssaySpan     first;
  AssaySpan     second;
  guint         n_first;
  guint         n_second;
  AssayDiffKind kind;
} AssayDiffOp;

/**
 * AssayDiffFlags:
 * @ASSAY_DIFF_EXACT: words are the same if every character is
 * @ASSAY_DIFF_FOLD_CASE: upper and lower case are the same
 * @ASSAY_DIFF_FOLD_MARKS: apostrophes are the same however they are set, and so are dashes;
 *   ligatures and wide forms are their letters (NFKC)
 */
typedef enum
{
  ASSAY_DIFF_EXACT = 0,
  ASSAY_DIFF_FOLD_CASE = 1 << 0,
  ASSAY_DIFF_FOLD_MARKS = 1 << 1,
} AssayDiffFlags;

GArray *assay_word_diff (AssayText      *first,
                         AssaySpan       first_span,
                         AssayText      *second,
                         AssaySpan       second_span,
                         AssayDiffFlags  flags) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
