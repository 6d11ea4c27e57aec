/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-word-diff.h"

#include "assay-word-align.h"

/* From the first letter of word @from to the last of @to - 1; empty behind @from - 1 if equal. */
static AssaySpan
span_words (GArray   *words,
            guint     from,
            guint     to,
            AssaySpan whole)
{
  AssaySpan span = { whole.begin, whole.begin };

  if (from < to)
    {
      span.begin = g_array_index (words, AssayWord, from).span.begin;
      span.end = g_array_index (words, AssayWord, to - 1).span.end;
    }
  else if (from > 0)
    span.begin = span.end = g_array_index (words, AssayWord, from - 1).span.end;

  return span;
}

/**
 * assay_word_diff:
 * @first: one text
 * @first_span: the words of it to compare
 * @second: the other text; may be the same
 * @second_span: the words of it to compare
 * @flags: what is taken as the same
 *
 * Compares words: runs of letters and digits, held together by apostrophes, hyphens, and by full
 * stops, commas and colons between digits. Signs such as “%” and “£” are words too; other
 * punctuation and white space are not compared. Where the texts differ by more than 1,000 words,
 * all between their common beginning and their common end is one change.
 *
 * Returns: (transfer full) (element-type AssayDiffOp): what makes the second out of the first;
 *   empty if neither has a word
 */
GArray *
assay_word_diff (AssayText     *first,
                 AssaySpan      first_span,
                 AssayText     *second,
                 AssaySpan      second_span,
                 AssayDiffFlags flags)
{
  g_autoptr (GArray) first_words = NULL;
  g_autoptr (GArray) second_words = NULL;
  g_autofree guint8 *kept_first = NULL;
  g_autofree guint8 *kept_second = NULL;
  GArray *ops = NULL;
  guint i = 0;
  guint j = 0;

  g_return_val_if_fail (first != NULL && second != NULL, NULL);
  g_return_val_if_fail (first_span.begin <= first_span.end, NULL);
  g_return_val_if_fail (second_span.begin <= second_span.end, NULL);

  first_words = assay_words_split (first, first_span, flags);
  second_words = assay_words_split (second, second_span, flags);
  assay_words_number (first_words, second_words);
  kept_first = g_new0 (guint8, first_words->len + 1);
  kept_second = g_new0 (guint8, second_words->len + 1);
  assay_words_align ((AssayWordRun){ first_words, 0, first_words->len },
                     (AssayWordRun){ second_words, 0, second_words->len }, kept_first, kept_second);

  ops = g_array_new (FALSE, FALSE, sizeof (AssayDiffOp));

  while (i < first_words->len || j < second_words->len)
    {
      AssayDiffOp op = { .kind = ASSAY_DIFF_EQUAL };
      guint from_i = i;
      guint from_j = j;

      for (; kept_first[i] && kept_second[j]; i++)
        j++;

      if (i == from_i)
        {
          for (; i < first_words->len && !kept_first[i]; i++)
            op.kind = ASSAY_DIFF_REMOVED;
          for (; j < second_words->len && !kept_second[j]; j++)
            op.kind = i > from_i ? ASSAY_DIFF_CHANGED : ASSAY_DIFF_ADDED;
        }

      op.first = span_words (first_words, from_i, i, first_span);
      op.second = span_words (second_words, from_j, j, second_span);
      op.n_first = i - from_i;
      op.n_second = j - from_j;
      g_array_append_val (ops, op);
    }

  return ops;
}
