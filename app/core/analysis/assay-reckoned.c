/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-reckoned-private.h"

#include <math.h>
#include <string.h>

#include "assay-bisect.h"

/* So many passages to each side tell of the same event. */
#define REACH 1

/* Dates of one place that are looked at. */
#define MAX_DATES 24

/* “1990s”; of earlier ones nobody writes so. */
#define DECADE_BYTES 5
#define FIRST_DECADE 1000

/* Dates of a source that stand around a passage. */
typedef struct
{
  const AssayDate *dates;
  guint            n;
} Around;

static Around
find_around (AssayInquiry *self,
             guint         passage,
             guint         reach)
{
  const AssayCorpus *corpus = self->corpus;
  const AssayPassage *at = assay_corpus_passage (corpus, passage);
  AssayWordRange of_source = g_array_index (corpus->source_passages, AssayWordRange, at->source);
  guint first = MAX (of_source.first, passage - MIN (passage, reach));
  guint last = MIN (of_source.end - 1, passage + reach);
  guint from = assay_corpus_passage (corpus, first)->sentence;
  guint to = assay_corpus_passage (corpus, last)->sentence;
  Around around = { NULL, 0 };
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (assay_corpus_get_reading (corpus, at->source),
                                                    &n_dates);
  guint low = 0;

  assay_bisect (low, n_dates, i, dates[i].sentence < from);

  around.dates = &dates[low];
  while (low + around.n < n_dates && around.n < MAX_DATES && dates[low + around.n].sentence <= to)
    around.n++;

  return around;
}

/* A number that grows with the day; where only the month or the year is known, its first or its last day. */
static int
number_day (AssayDay day,
            gboolean is_last)
{
  int month = day.month != 0 ? day.month : (is_last ? 12 : 1);
  int of_month = day.day != 0 ? day.day : (is_last ? 31 : 1);

  return (day.year * 12 + month) * 31 + of_month;
}

/* Whether the draft’s date, which may be the coarser, takes in the source’s. */
static gboolean
takes_in (const AssayDate *ours,
          const AssayDate *theirs)
{
  return theirs->is_resolved && assay_day_is_set (theirs->day) &&
         number_day (ours->day, FALSE) <= number_day (theirs->day, FALSE) &&
         number_day (theirs->end, TRUE) <= number_day (ours->end, TRUE);
}

/* “Four years later”: from another day that the text has told. */
static gboolean
is_counted (AssayInquiry    *self,
            guint            passage,
            const AssayDate *date)
{
  static const char *const ends[] = { "later", "earlier", "before", "after", "afterwards" };
  guint source = assay_corpus_passage (self->corpus, passage)->source;
  g_autofree char *words = NULL;

  if (!date->is_relative)
    return FALSE;

  words = assay_text_dup_span (assay_reading_get_text (assay_corpus_get_reading (self->corpus,
                                                                                 source)),
                               date->span);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      if (g_str_has_suffix (words, ends[i]))
        return TRUE;
    }

  return FALSE;
}

/* “1975–85”: its ends are dates of their own, but those of a decade or a century are not. */
static gboolean
is_period (const AssayDate *date)
{
  int years = date->end.year - date->day.year;

  return years != 0 && years != 9 && years != 99;
}

/* “The late 1990s” is of no day that the reading could tell, but of a decade; FALSE for any other date. */
static gboolean
read_decade (AssayInquiry    *self,
             const AssayDate *date,
             int             *first)
{
  g_autofree char *words = assay_inquiry_dup_words (self, date->span);
  gsize n = strlen (words);

  if (date->is_resolved || n < DECADE_BYTES || !g_str_has_suffix (words, "0s"))
    return FALSE;

  *first = (int) g_ascii_strtoll (words + n - DECADE_BYTES, NULL, 10);

  return *first >= FIRST_DECADE;
}

/* Whether the passage, or one beside it, has a date of that decade. */
static gboolean
tells_decade (const Around *around,
              int           first)
{
  for (guint i = 0; i < around->n; i++)
    {
      if (around->dates[i].is_resolved && around->dates[i].day.year >= first &&
          around->dates[i].day.year < first + 10)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_tells_day:
 * @ours: a date of the draft
 *
 * Returns: whether the passage, or one beside it, tells of a day of it in other words: “four years later”, or a year of
 *   the century. The same words may be of another event
 */
gboolean
assay_inquiry_tells_day (AssayInquiry    *self,
                         const AssayDate *ours,
                         guint            passage)
{
  Around around = find_around (self, passage, REACH);
  int decade = 0;

  if (read_decade (self, ours, &decade))
    return tells_decade (&around, decade);
  if (!ours->is_resolved || !assay_day_is_set (ours->day) || is_period (ours))
    return FALSE;

  for (guint i = 0; i < around.n; i++)
    {
      if (takes_in (ours, &around.dates[i]) &&
          (is_counted (self, passage, &around.dates[i]) || !takes_in (&around.dates[i], ours)))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_tells_years:
 * @years: how many
 *
 * Returns: whether the passage and those beside it name two years that lie so far apart
 */
gboolean
assay_inquiry_tells_years (AssayInquiry *self,
                           double        years,
                           guint         passage)
{
  Around around = find_around (self, passage, REACH);

  for (guint i = 0; i < around.n; i++)
    {
      for (guint j = i + 1; j < around.n; j++)
        {
          if (around.dates[i].is_resolved && around.dates[j].is_resolved &&
              around.dates[i].day.year == around.dates[i].end.year &&
              around.dates[j].day.year == around.dates[j].end.year &&
              fabs (abs (around.dates[i].day.year - around.dates[j].day.year) - years) < 0.5)
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
is_month (const AssayDate *date)
{
  return date->is_resolved && !date->is_relative && date->day.year != 0 && date->day.month != 0;
}

/* Whether any source has the date, or may have it: the month, in a year that it does not name. */
static gboolean
is_anywhere (AssayInquiry    *self,
             const AssayDate *ours)
{
  for (guint s = 0; s < self->corpus->readings->len; s++)
    {
      AssayReading *reading = assay_corpus_get_reading (self->corpus, s);
      guint n = 0;
      const AssayDate *dates = reading != NULL ? assay_reading_get_dates (reading, &n) : NULL;

      for (guint i = 0; i < n; i++)
        {
          if (takes_in (ours, &dates[i]) || (is_month (&dates[i]) && takes_in (&dates[i], ours)) ||
              (!dates[i].is_resolved && dates[i].day.month == ours->day.month))
            return TRUE;
        }
    }

  return FALSE;
}

/**
 * assay_inquiry_find_other_day:
 * @ours: a date of the draft
 *
 * Returns: (transfer none) (nullable): a date of the passage in the place of a month or a day of the draft that no
 *   source names
 */
const AssayDate *
assay_inquiry_find_other_day (AssayInquiry    *self,
                              const AssayDate *ours,
                              guint            passage)
{
  Around around = find_around (self, passage, 0);
  const AssayDate *best = NULL;

  if (!is_month (ours) || is_anywhere (self, ours))
    return NULL;

  for (guint i = 0; i < around.n; i++)
    {
      const AssayDate *date = &around.dates[i];

      if (is_month (date) && (ours->day.day != 0) == (date->day.day != 0) &&
          (best == NULL || (date->day.year == ours->day.year && best->day.year != ours->day.year)))
        best = date;
    }

  return best;
}
