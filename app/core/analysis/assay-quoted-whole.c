/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-quoted-private.h"

#include "assay-bisect.h"

/* What stands in the place of a word or two may be so many words longer. */
#define MAX_LONGER 4

/* One end of what a source has, while it is moved. */
typedef struct
{
  const AssayCorpus *corpus;
  AssayReading      *reading;
  AssayWordRange     source; /* all words of that source */
  guint              last;   /* the last word at this end that the draft has too */
  int                step;   /* 1 forwards, -1 backwards */
} End;

/* The outermost quotation of the source that has a word, or -1. */
static int
find_quotation (const End *end,
                guint      word)
{
  guint position = assay_corpus_word (end->corpus, word)->span.begin;
  guint n = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (end->reading, &n);
  guint low = 0;

  assay_bisect (low, n, i, quotations[i].span.begin <= position);

  for (; low > 0; low--)
    {
      if (quotations[low - 1].parent < 0)
        return quotations[low - 1].span.end > position ? (int) low - 1 : -1;
    }

  return -1;
}

/* The word @n words on from the last common one, or FALSE where what was said ends before. */
static gboolean
get_next (const End *end,
          guint      n,
          guint     *word)
{
  gint64 at = (gint64) end->last + (gint64) n * end->step;
  int quotation = find_quotation (end, end->last);

  if (at < end->source.first || at >= end->source.end)
    return FALSE;

  *word = (guint) at;

  /* Between marks it may go on behind a full stop; without any, a sentence is all. */
  return quotation >= 0 ? find_quotation (end, *word) == quotation
                        : assay_corpus_passage_at (end->corpus, *word) ==
                              assay_corpus_passage_at (end->corpus, end->last);
}

/* Whether something parts two words that follow each other. */
static gboolean
are_parted (const End *end,
            guint      one,
            guint      other)
{
  AssaySpan between = {
    assay_corpus_word (end->corpus, MIN (one, other))->span.end,
    assay_corpus_word (end->corpus, MAX (one, other))->span.begin,
  };
  g_autofree char *text = NULL;

  if (between.begin >= between.end)
    return FALSE;

  text = assay_text_dup_span (assay_reading_get_text (end->reading), between);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_ispunct (c) && c != '-' && c != 0x2010 && c != '/' && c != '%')
        return TRUE;
    }

  return FALSE;
}

/*
 * How many words the source has in the place of @n_ours of the draft: up to where a piece of the sentence ends, of
 * those ends the one that is as far as the draft's; where none is near, as many as the draft has.
 */
static guint
count_theirs (const End *end,
              guint      n_ours)
{
  guint best = G_MAXUINT;
  guint n = 0;

  for (; n <= n_ours + MAX_LONGER; n++)
    {
      guint at = 0;
      guint next = 0;
      gboolean has_next = get_next (end, n + 1, &next);

      if (!get_next (end, n, &at))
        break;
      if (has_next && !are_parted (end, at, next))
        continue;
      if (best == G_MAXUINT || ABS ((int) n - (int) n_ours) < ABS ((int) best - (int) n_ours))
        best = n;
      if (!has_next)
        break;
    }

  return best != G_MAXUINT ? best : n_ours;
}

/**
 * assay_quoted_widen:
 * @place: (inout): from the first word to the last that the source and the quotation both have
 *
 * Takes in what the source has before and behind them in the place of other words of the quotation, so that a
 * quotation that was altered at its end is held against the whole of what was said.
 */
void
assay_quoted_widen (AssayInquiry     *self,
                    AssayQuotedPlace *place)
{
  const AssayCorpus *corpus = self->corpus;
  guint source = assay_quoted_get_source (self, place);
  End end = {
    .corpus = corpus,
    .reading = assay_corpus_get_reading (corpus, source),
    .source = g_array_index (corpus->source_ranges, AssayWordRange, source),
    .last = place->end - 1,
    .step = 1,
  };

  if (place->n_behind > 0)
    place->end += count_theirs (&end, place->n_behind);

  end.last = place->first;
  end.step = -1;
  if (place->n_before > 0)
    place->first -= count_theirs (&end, place->n_before);
}
