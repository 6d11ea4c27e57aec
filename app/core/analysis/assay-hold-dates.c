/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include "assay-bisect.h"
#include "assay-day-words-private.h"
#include "assay-taken-back-private.h"

/* Dates of the sources that are looked at for one date of the draft. */
#define MAX_LOOKED 64

#define DATE_SCORE 0.8

/* One date of a source. */
typedef struct
{
  AssayDay  day;
  AssaySpan span;
  guint     source;
  guint     sentence;
} DateAt;

static int
compare_dates_at (gconstpointer a,
                  gconstpointer b)
{
  const DateAt *first = a;
  const DateAt *second = b;
  int order = assay_day_compare (first->day, second->day);

  if (order != 0)
    return order;
  if (first->source != second->source)
    return first->source < second->source ? -1 : 1;

  return (first->span.begin > second->span.begin) - (first->span.begin < second->span.begin);
}

static GArray *
collect_dates (AssayInquiry *self)
{
  GArray *array = g_array_new (FALSE, FALSE, sizeof (DateAt));

  for (guint i = 0; i < self->corpus->readings->len; i++)
    {
      AssayReading *reading = assay_corpus_get_reading (self->corpus, i);
      guint n_dates = 0;
      const AssayDate *dates = reading != NULL ? assay_reading_get_dates (reading, &n_dates) : NULL;

      for (guint j = 0; j < n_dates; j++)
        {
          DateAt at = { dates[j].day, dates[j].span, i, dates[j].sentence };

          if (assay_date_is_told (&dates[j]) &&
              !assay_reading_takes_back (reading, dates[j].span, FALSE))
            g_array_append_val (array, at);
        }
    }

  g_array_sort (array, compare_dates_at);

  return array;
}

static guint
find_from (const GArray *sorted,
           AssayDay      day)
{
  guint low = 0;

  assay_bisect (low, sorted->len, i,
                assay_day_compare (g_array_index (sorted, DateAt, i).day, day) < 0);

  return low;
}

static void
add_same_day (AssayInquiry *self,
              guint         fact,
              const DateAt *at)
{
  guint n_sentences = 0;
  AssayReading *reading = assay_corpus_get_reading (self->corpus, at->source);
  AssayEvidence evidence = { .fact = fact, .source = at->source, .span = at->span };

  evidence.context = assay_reading_get_sentences (reading, &n_sentences)[at->sentence].span;
  evidence.stance = ASSAY_STANCE_SUPPORTS;
  evidence.grade = assay_source_get_grade (assay_corpus_get_source (self->corpus, at->source));
  evidence.score = DATE_SCORE;
  assay_inquiry_add_evidence (self, &evidence);
}

/* Looks for a day among those of one year, which may be 0: those that no year is known of. */
static void
hold_in_year (AssayInquiry *self,
              guint         fact,
              AssayDay      day,
              const GArray *sorted)
{
  guint from = find_from (sorted, day);

  for (guint i = from; i < sorted->len && i < from + MAX_LOOKED; i++)
    {
      const DateAt *at = &g_array_index (sorted, DateAt, i);

      if (assay_day_compare (at->day, day) != 0)
        break;
      add_same_day (self, fact, at);
    }
}

static void
hold_date (AssayInquiry *self,
           guint         fact,
           AssayDay      day,
           const GArray *sorted)
{
  guint first = self->evidence->len;
  guint n = 0;

  if (day.year != 0)
    {
      hold_in_year (self, fact, day, sorted);
      if (day.month != 0)
        hold_in_year (self, fact, (AssayDay){ 0, day.month, day.day }, sorted);
    }
  else
    {
      for (guint i = 0; i < sorted->len && n < MAX_LOOKED; i++)
        {
          if (assay_days_may_be_one (g_array_index (sorted, DateAt, i).day, day))
            {
              add_same_day (self, fact, &g_array_index (sorted, DateAt, i));
              n++;
            }
        }
    }

  assay_inquiry_limit_evidence (self, first, ASSAY_MAX_EVIDENCE, 1);
}

/**
 * assay_inquiry_hold_dates:
 *
 * Looks for the days that the draft names in the sources. It says nothing of days that they lack: a
 * source tells most of its dates by the day of its own writing, which a summary does not show.
 */
gboolean
assay_inquiry_hold_dates (AssayInquiry  *self,
                          GCancellable  *cancellable,
                          GError       **error)
{
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (self->corpus->draft, &n_dates);
  g_autoptr (GArray) sorted = collect_dates (self);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  for (guint i = 0; i < self->facts->len; i++)
    {
      const AssayFact *fact = &g_array_index (self->facts, AssayFact, i);

      if (fact->kind == ASSAY_FACT_DATE && assay_date_is_told (&dates[fact->index]))
        hold_date (self, i, dates[fact->index].day, sorted);
    }

  return TRUE;
}
