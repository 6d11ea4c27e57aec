/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-differences-private.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-named-otherwise-private.h"

/* Of what a source has in the place of words of the draft: the whole name or day, and the person who is there instead. */

/* Whether the sentence of the draft names somebody too, however short. */
static gboolean
is_named_here (const AssayDifferenceHolder *self,
               AssayText                   *text,
               const AssayName             *other)
{
  AssayText *draft = assay_reading_get_text (self->sift->corpus->draft);
  g_autofree char *words = assay_text_dup_span (text, other->span);
  const char *last = strrchr (words, ' ');
  guint n = 0;
  const AssayName *names = assay_reading_get_names (self->sift->corpus->draft, &n);
  guint low = 0;

  last = last != NULL ? last + 1 : words;
  assay_bisect (low, n, i, names[i].sentence < self->claim);

  for (; low < n && names[low].sentence == self->claim; low++)
    {
      g_autofree char *ours = assay_text_dup_span (draft, names[names[low].first].span);

      if (strstr (ours, last) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* The one person whom the passage names and the draft does not, where the draft has another who is not there. */
AssaySpan
assay_difference_find_other_person (const AssayDifferenceHolder *self,
                                    const AssayDifference       *difference,
                                    const AssayPassage          *passage)
{
  AssayReading *reading = assay_corpus_get_reading (self->sift->corpus, passage->source);
  AssayText *text = assay_reading_get_text (reading);
  int ours = assay_inquiry_name_at (self->inquiry, difference->span);
  AssaySpan found = { 0, 0 };
  guint n = 0;
  const AssayName *names = assay_reading_get_names (self->sift->corpus->draft, &n);
  guint low = 0;

  if (ours < 0 || names[ours].kind != ASSAY_NAME_PERSON)
    return found;

  names = assay_reading_get_names (reading, &n);
  assay_bisect (low, n, i, names[i].sentence < passage->sentence);

  for (; low < n && names[low].sentence == passage->sentence; low++)
    {
      if (names[low].kind != ASSAY_NAME_PERSON || is_named_here (self, text, &names[low]))
        continue;
      if (!assay_span_is_empty (found))
        return (AssaySpan){ 0, 0 };
      found = names[low].span;
    }

  return found;
}

/* “Liv Torgersen”, of which @word is one word. */
static AssaySpan
get_whole_name (const AssayDifferenceHolder *self,
                const AssayPassage          *passage,
                AssaySpan                    word)
{
  guint n = 0;
  const AssayName *names = assay_reading_get_names (
      assay_corpus_get_reading (self->sift->corpus, passage->source), &n);
  guint low = 0;

  assay_bisect (low, n, i, names[i].span.end <= word.begin);

  return low < n && assay_span_contains (names[low].span, word) ? names[low].span : word;
}

/* “October 5”, of which @word is one word. */
static AssaySpan
get_whole_date (const AssayDifferenceHolder *self,
                const AssayPassage          *passage,
                AssaySpan                    word)
{
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (
      assay_corpus_get_reading (self->sift->corpus, passage->source), &n);
  guint low = 0;

  assay_bisect (low, n, i, dates[i].span.end <= word.begin);

  return low < n && assay_span_contains (dates[low].span, word) ? dates[low].span : word;
}

/**
 * assay_difference_get_whole:
 * @word: the word of a source that stands in the place of one of the draft
 *
 * Returns: the whole name or day that it is a word of, where the draft has one in its place
 */
AssaySpan
assay_difference_get_whole (const AssayDifferenceHolder *self,
                            const AssayDifference       *difference,
                            const AssayPassage          *passage,
                            AssaySpan                    word)
{
  if (difference->rule == ASSAY_RULE_N4)
    return get_whole_name (self, passage, word);
  if (difference->rule == ASSAY_RULE_D1 && difference->fact >= 0)
    return get_whole_date (self, passage, word);

  return word;
}
