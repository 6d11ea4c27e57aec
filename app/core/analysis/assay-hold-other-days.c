/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A day that the sources have, but of something else: “game 5 is on Sunday” where the passage that tells of the game has
 * Monday, and Sunday is when X-rays are taken. Only words of one kind are compared: weekdays, months with their days, or
 * years.
 */

#include "config.h"

#include "assay-differing-private.h"

#include <string.h>

#include "assay-bisect.h"
#include "assay-claim-index-private.h"

/* Passages that tell of the same matter as a sentence, best first. */
#define MAX_HITS 16

/* A passage tells of the same matter if it has so much of the sentence beside the date, and so many words. */
#define MIN_SAME 0.4
#define MIN_SAME_WORDS 3

/* Of a year, so much: a page says in one place of which year it is. */
#define MIN_SAME_OF_YEAR 0.6

/* One that has the date is of something else if it has less than this share of what the other has. */
#define MAX_ELSEWHERE 0.5

/* Earlier ones are mostly no years: “1200 visitors a day”. */
#define FIRST_YEAR "1500"

/* “Said on Monday”: so far from the word by which it is said, in characters, a day is that of the saying. */
#define SAYING_REACH 12

typedef enum
{
  DAY_OTHER,
  DAY_WEEKDAY,
  DAY_MONTH,
  DAY_YEAR,
} DayKind;

/* What a date says by words: the forms of its weekday, of its month and of the numbers beside it. */
typedef struct
{
  DayKind kind;
  guint   weekday;
  guint   month;
  guint   number; /* of the day, or the year alone */
} DayWords;

static const char *const weekdays[] = { "monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday",    NULL };
static const char *const months[] = { "january",   "february", "march",    "april",   "may",
                                      "june",      "july",     "august",   "september",
                                      "october",   "november", "december", NULL };

static DayWords
read_day (const AssayInquiry *self,
          const GArray       *words,
          AssayWordRange      range,
          AssaySpan           span)
{
  DayWords day = { .kind = DAY_OTHER };
  guint year = 0;

  for (guint i = range.first; i < range.end; i++)
    {
      const AssayWord *word = &g_array_index (words, AssayWord, i);
      const char *text = NULL;

      if (word->span.begin < span.begin || word->span.end > span.end)
        continue;

      text = assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;
      if (g_strv_contains (weekdays, text))
        day.weekday = word->form;
      else if (g_strv_contains (months, text))
        day.month = word->form;
      else if ((word->flags & ASSAY_WORD_NUMBER) != 0 && strlen (text) <= 2)
        day.number = word->form;
      else if ((word->flags & ASSAY_WORD_NUMBER) != 0 && strlen (text) == 4 &&
               strcmp (text, FIRST_YEAR) >= 0)
        year = word->form;
    }

  if (day.month != 0)
    day.kind = DAY_MONTH;
  else if (day.weekday != 0)
    day.kind = DAY_WEEKDAY;
  else if (year != 0)
    {
      day.kind = DAY_YEAR;
      day.number = year;
    }

  return day;
}

static gboolean
may_be_one (const DayWords *a,
            const DayWords *b)
{
  switch (a->kind)
    {
    case DAY_WEEKDAY:
      return a->weekday == b->weekday;

    case DAY_MONTH:
      return a->month == b->month && (a->number == 0 || b->number == 0 || a->number == b->number);

    case DAY_YEAR:
      return a->number == b->number;

    case DAY_OTHER:
      return TRUE;
    }

  return TRUE;
}

/* “Said on Monday”. */
static gboolean
is_of_saying (AssayReading *reading,
              AssaySpan     span)
{
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      AssaySpan cue = attributions[i].cue;

      if ((cue.end <= span.begin && span.begin - cue.end <= SAYING_REACH) ||
          (span.end <= cue.begin && cue.begin - span.end <= SAYING_REACH))
        return TRUE;
    }

  return FALSE;
}

/* A date of the draft, laid beside passages. */
typedef struct
{
  AssayInquiry    *inquiry;
  const AssayDate *date;
  DayWords         day;
} Other;

/* Whether the draft's sentence has the other date, too: then it tells of both. */
static gboolean
tells_both (const Other    *self,
            const DayWords *theirs)
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
      DayWords day = read_day (self->inquiry, corpus->draft_words, range, dates[low].span);

      if (&dates[low] != self->date && day.kind == theirs->kind && may_be_one (&day, theirs))
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
      DayWords theirs = read_day (self->inquiry, corpus->words, passage->words, dates[low].span);

      if (theirs.kind != self->day.kind)
        {
          /* “Monday 7 July” has a weekday, too. */
          if (self->day.kind != DAY_WEEKDAY || theirs.weekday == 0)
            continue;
        }
      if (may_be_one (&self->day, &theirs))
        return TRUE;
      if (*instead == NULL && !is_of_saying (reading, dates[low].span) &&
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
                      self->day.kind == DAY_WEEKDAY ? self->day.weekday
                      : self->day.kind == DAY_MONTH ? self->day.month
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
      hits[0].coverage < (self->day.kind == DAY_YEAR ? MIN_SAME_OF_YEAR : MIN_SAME) ||
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

      other.day = read_day (self, self->corpus->draft_words,
                            g_array_index (self->corpus->draft_ranges, AssayWordRange,
                                           dates[i].sentence),
                            dates[i].span);
      if (other.day.kind != DAY_OTHER && is_anywhere (&other) &&
          !is_of_saying (self->corpus->draft, dates[i].span))
        hold_date (&other, index);
    }

  return TRUE;
}
