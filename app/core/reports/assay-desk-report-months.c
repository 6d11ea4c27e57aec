/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-desk-report-private.h"

/* The jobs of a desk by month. */

/* From the first month to the last, months without jobs are shown too, unless they are more than these. */
#define MAX_MONTHS 120

/* Returns: from the best to the worst: PASS, OPEN, FAIL */
guint
assay_desk_get_verdict_index (AssayVerdict verdict)
{
  return verdict == ASSAY_VERDICT_PASS ? 0 : verdict == ASSAY_VERDICT_FAIL ? 2 : 1;
}

static int
compare_months (gconstpointer a,
                gconstpointer b)
{
  const AssayDeskMonth *first = a;
  const AssayDeskMonth *second = b;

  if (first->month.year != second->month.year)
    return first->month.year < second->month.year ? -1 : 1;

  return (int) first->month.month - (int) second->month.month;
}

static guint
count_from (const AssayDeskMonth *first,
            const AssayDeskMonth *last)
{
  return (guint) ((last->month.year - first->month.year) * 12 + last->month.month -
                  first->month.month + 1);
}

/* Puts months without jobs where they belong, so that a column is as far from the next as their months are. */
static GArray *
fill_months (GArray *months)
{
  guint first = months->len > 0 && g_array_index (months, AssayDeskMonth, 0).month.year == 0 ? 1
                                                                                             : 0;
  GArray *filled = NULL;

  if (first + 1 >= months->len ||
      count_from (&g_array_index (months, AssayDeskMonth, first),
                  &g_array_index (months, AssayDeskMonth, months->len - 1)) > MAX_MONTHS)
    return months;

  filled = g_array_new (FALSE, FALSE, sizeof (AssayDeskMonth));

  for (guint i = 0; i < months->len; i++)
    {
      const AssayDeskMonth *month = &g_array_index (months, AssayDeskMonth, i);
      AssayDeskMonth empty = { .month = { 0 } };

      if (i > first)
        empty.month = g_array_index (filled, AssayDeskMonth, filled->len - 1).month;

      while (i > first)
        {
          empty.month.year = (gint16) (empty.month.year + (empty.month.month == 12));
          empty.month.month = (gint8) (empty.month.month % 12 + 1);
          if (compare_months (&empty, month) >= 0)
            break;
          g_array_append_val (filled, empty);
        }

      g_array_append_val (filled, *month);
    }

  g_array_unref (months);

  return filled;
}

/* Returns: (transfer full) (element-type AssayDeskMonth): months from the first that has jobs to the last; those
 * without a date come before all */
GArray *
assay_desk_report_list_months (AssayDeskReport *self)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (AssayDeskMonth));
  guint n_kept = 0;

  for (guint i = 0; i < self->jobs->len; i++)
    {
      const AssayDeskJob *job = g_ptr_array_index (self->jobs, i);
      AssayDeskMonth month = { .month = { job->day.year, job->day.month, 0 }, .n_all = 1 };

      month.n[assay_desk_get_verdict_index (job->verdict)] = 1;
      g_array_append_val (all, month);
    }

  g_array_sort (all, compare_months);

  for (guint i = 0; i < all->len; i++)
    {
      const AssayDeskMonth *month = &g_array_index (all, AssayDeskMonth, i);
      AssayDeskMonth *last = n_kept > 0 ? &g_array_index (all, AssayDeskMonth, n_kept - 1) : NULL;

      if (last == NULL || compare_months (last, month) != 0)
        {
          g_array_index (all, AssayDeskMonth, n_kept++) = *month;
          continue;
        }

      for (guint v = 0; v < ASSAY_N_DESK_VERDICTS; v++)
        last->n[v] += month->n[v];
      last->n_all += month->n_all;
    }

  g_array_set_size (all, n_kept);

  return fill_months (all);
}
