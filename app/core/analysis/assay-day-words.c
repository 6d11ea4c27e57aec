/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-day-words-private.h"

#include <string.h>

/* Earlier ones are mostly no years: “1200 visitors a day”. */
#define FIRST_YEAR "1500"

/* “Said on Monday”: so far from the word by which it is said, in characters, a day is that of the saying. */
#define SAYING_REACH 12

static const char *const weekdays[] = { "monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday",    NULL };
static const char *const months[] = { "january",   "february", "march",    "april",   "may",
                                      "june",      "july",     "august",   "september",
                                      "october",   "november", "december", NULL };

AssayDayWords
assay_day_words_read (const AssayInquiry *self,
                      const GArray       *words,
                      AssayWordRange      range,
                      AssaySpan           span)
{
  AssayDayWords day = { .kind = ASSAY_DAY_WORDS_OTHER };
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
    day.kind = ASSAY_DAY_WORDS_MONTH;
  else if (day.weekday != 0)
    day.kind = ASSAY_DAY_WORDS_WEEKDAY;
  else if (year != 0)
    {
      day.kind = ASSAY_DAY_WORDS_YEAR;
      day.number = year;
    }

  return day;
}

gboolean
assay_day_words_may_be_one (const AssayDayWords *a,
                            const AssayDayWords *b)
{
  switch (a->kind)
    {
    case ASSAY_DAY_WORDS_WEEKDAY:
      return a->weekday == b->weekday;

    case ASSAY_DAY_WORDS_MONTH:
      return a->month == b->month && (a->number == 0 || b->number == 0 || a->number == b->number);

    case ASSAY_DAY_WORDS_YEAR:
      return a->number == b->number;

    case ASSAY_DAY_WORDS_OTHER:
      return TRUE;
    }

  return TRUE;
}

/* Whether it tells of a day, a month or a year, if not of which year: “3 October” in a text that nobody dated. */
gboolean
assay_date_is_told (const AssayDate *date)
{
  return (date->is_resolved && assay_day_is_set (date->day)) ||
         (date->day.year == 0 && date->day.month != 0);
}

/* Whether both are the same day, month or year, but that one may not say of which year. */
gboolean
assay_days_may_be_one (AssayDay a,
                       AssayDay b)
{
  return a.month == b.month && a.day == b.day &&
         (a.year == b.year || (a.month != 0 && (a.year == 0 || b.year == 0)));
}

/* “Said on Monday”. */
gboolean
assay_date_is_of_saying (AssayReading *reading,
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
