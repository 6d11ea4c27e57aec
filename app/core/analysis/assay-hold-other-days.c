/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A day that the sources have, but of something else: “game 5 is on Sunday” where the passage that tells of the game has
 * Monday, and Sunday is when X-rays are taken. Only words of one kind are compared: weekdays, months with their days, or
 * years.
 */

#include "config.h"

#include "assay-differing-private.h"

#include "assay-bisect.h"
#include "assay-claim-index-private.h"
#include "assay-day-words-private.h"

/* Passages that tell of the same matter as a sentence, best first. */
#define MAX_HITS 16

/* A passage tells of the same matter if it has so much of the sentence beside the date, and so many words. */
#define MIN_SAME 0.4
#define MIN_SAME_WORDS 3

/* Of a year, so much: a page says in one place of which year it is. */
#define MIN_SAME_OF_YEAR 0.6

/* One that has the date is of something else if it has less than this share of what the other has. */
#define MAX_ELSEWHERE 0.5

/* A date of the draft, laid beside passages. */
typedef struct
{
  AssayInquiry    *inquiry;
  const AssayDate *date;
  AssayDayWords         day;
} Other;

/* Whether the draft's sentence has the other date, too: then it tells of both. */
static gboolean
tells_both (const Other    *self,
            const AssayDayWords *theirs)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  AssayWordRange range = g_array_index (corpus->draft_ranges, AssayWordRange,
                                        self->date->sentence);
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (corpus->draft, &n);
  guint low = 0;

  assay_bisect (low, n, i, dates[i].sentence < self->date->sentence);

  for (; low < n && dates[low].sentence == self->date->sentence; low++)
    {
      AssayDayWords day = assay_day_words_read (self->inquiry, corpus->draft_words, range,
                                                dates[low].span);

      if (&dates[low] != self->date && day.kind == theirs->kind &&
          assay_day_words_may_be_one (&day, theirs))
        return TRUE;
    }

  return FALSE;
}

/* Whether a passage has the date, or one that may be it; sets the first of its kind that it has instead. */
static gboolean
has_day (const Other      *self,
         guint             number,
         const AssayDate **instead)
{
  const AssayCorpus *corpus = self->inquiry->corpus;
  const AssayPassage *passage = assay_corpus_passage (corpus, number);
  AssayReading *reading = assay_corpus_get_reading (corpus, passage->source);
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (reading, &n);
  guint low = 0;

  *instead = NULL;
  assay_bisect (low, n, i, dates[i].sentence < passage->sentence);

  for (; low < n && dates[low].sentence == passage->sentence; low++)
    {
      AssayDayWords theirs = assay_day_words_read (self->inquiry, corpus->words, passage->words,
                                                   dates[low].span);

      if (theirs.kind != self->day.kind)
        {
          /* “Monday 7 July” has a weekday, too. */
          if (self->day.kind != ASSAY_DAY_WORDS_WEEKDAY || theirs.weekday == 0)
            continue;
        }
      if (assay_day_words_may_be_one (&self->day, &theirs))
        return TRUE;
      if (*instead == NULL && !assay_date_is_of_saying (reading, dates[low].span) &&
          !tells_both (self, &theirs))
        *instead = &dates[low];
    }

  return FALSE;
}

/* Whether a source has the weekday, the month or the year at all; of others the rule of dates tells. */
static gboolean
is_anywhere (const Other *self)
{
  guint n = 0;

  assay_postings_get (&self->inquiry->corpus->by_form,
                      self->day.kind == ASSAY_DAY_WORDS_WEEKDAY ? self->day.weekday
                      : self->day.kind == ASSAY_DAY_WORDS_MONTH ? self->day.month
                                                    : self->day.number,
                      &n);

  return n > 0;
}

static void
add_finding (const Other     *self,
             const AssayDate *theirs,
             guint            number)
{
  AssayInquiry *inquiry = self->inquiry;
  const AssayPassage *passage = assay_corpus_passage (inquiry->corpus, number);

  assay_inquiry_add_differing (
      inquiry, &(AssayDiffering){
                   .rule = ASSAY_RULE_D1,
                   .ours = self->date->span,
                   .claim = self->date->sentence,
                   .fact = assay_inquiry_find_fact (inquiry, self->date->span, ASSAY_FACT_DATE),
                   .source = passage->source,
                   .theirs = theirs->span,
                   .context = assay_corpus_sentence_span (inquiry->corpus, passage),
                   .score = ASSAY_DIFFERING_SCORE,
               });
}

static void
hold_date (const Other *self,
           GArray      *index)
{
  AssayInquiry *inquiry = self->inquiry;
  guint claim = self->date->sentence;
  AssayWordRange range = g_array_index (inquiry->corpus->draft_ranges, AssayWordRange, claim);
  AssayWordRange words = assay_corpus_draft_range (inquiry->corpus, self->date->span);
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_HITS];
  const AssayDate *theirs = NULL;
  const AssayDate *unused = NULL;
  guint n_hits = 0;

  assay_query_add_range (&query, inquiry, (AssayWordRange){ range.first, words.first });
  assay_query_add_range (&query, inquiry, (AssayWordRange){ words.end, range.end });
  if (query.n_words < MIN_SAME_WORDS)
    return;

  n_hits = assay_inquiry_search (inquiry, &query, hits, MAX_HITS);
  if (n_hits == 0 ||
      hits[0].coverage < (self->day.kind == ASSAY_DAY_WORDS_YEAR ? MIN_SAME_OF_YEAR : MIN_SAME) ||
      __builtin_popcountll (hits[0].mask) < MIN_SAME_WORDS ||
      has_day (self, hits[0].passage, &theirs) || theirs == NULL)
    return;

  for (guint i = 1; i < n_hits && hits[i].coverage >= MAX_ELSEWHERE * hits[0].coverage; i++)
    {
      if (has_day (self, hits[i].passage, &unused))
        return;
    }

  if (!assay_claim_index_has_told (index, inquiry, claim, self->date->span))
    add_finding (self, theirs, hits[0].passage);
}

/**
 * assay_inquiry_hold_other_days:
 *
 * Looks for days that the sources have only for something else (D1).
 */
gboolean
assay_inquiry_hold_other_days (AssayInquiry  *self,
                               GCancellable  *cancellable,
                               GError       **error)
{
  g_autoptr (GArray) index = NULL;
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (self->corpus->draft, &n_dates);

  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (self->corpus->draft))
    return TRUE;

  index = assay_claim_index_new (self);

  for (guint i = 0; i < n_dates; i++)
    {
      Other other = { .inquiry = self, .date = &dates[i] };

      if (g_array_index (self->statement_fact, int, dates[i].sentence) < 0 ||
          assay_inquiry_is_headline (self, dates[i].sentence))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      other.day = assay_day_words_read (self, self->corpus->draft_words,
                            g_array_index (self->corpus->draft_ranges, AssayWordRange,
                                           dates[i].sentence),
                            dates[i].span);
      if (other.day.kind != ASSAY_DAY_WORDS_OTHER && is_anywhere (&other) &&
          !assay_date_is_of_saying (self->corpus->draft, dates[i].span))
        hold_date (&other, index);
    }

  return TRUE;
}
