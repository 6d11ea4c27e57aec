/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ledger-private.h"

#include "assay-analysis-private.h"
#include "assay-figure-index-private.h"
#include "assay-spelling-private.h"

static gboolean
are_at_odds (AssayLedgerMaker *maker,
             const AssayFact  *a,
             const AssayFact  *b)
{
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (maker->reading, &n);

  return a->claim != b->claim &&
         assay_figures_compare (&figures[a->index], &figures[b->index]) == ASSAY_LIKENESS_OTHER &&
         assay_inquiry_same_own_quantity (&maker->inquiry, a->index, b->index) > 0.0;
}

static void
set_other (AssayLedgerMaker *maker,
           AssayLedgerRow   *row,
           AssayLedgerRow   *other)
{
  if (row->other != NULL)
    return;

  row->other_fact = (int) g_array_index (other->facts, guint, 0);
  row->other = g_strdup (other->words);
}

/**
 * assay_ledger_find_others:
 *
 * Holds the draft against itself: one quantity with two values, one name spelled two ways.
 */
void
assay_ledger_find_others (AssayLedgerMaker *maker)
{
  GArray *rows = maker->ledger->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      AssayLedgerRow *row = &g_array_index (rows, AssayLedgerRow, i);
      const AssayFact *fact = &maker->facts[g_array_index (row->facts, guint, 0)];

      for (guint j = i + 1; j < rows->len; j++)
        {
          AssayLedgerRow *other = &g_array_index (rows, AssayLedgerRow, j);
          const AssayFact *other_fact = &maker->facts[g_array_index (other->facts, guint, 0)];

          if (other->kind != row->kind)
            break;
          if ((row->kind == ASSAY_FACT_FIGURE && are_at_odds (maker, fact, other_fact)) ||
              (row->kind == ASSAY_FACT_NAME && assay_spelling_is_slip (row->words, other->words)))
            {
              set_other (maker, row, other);
              set_other (maker, other, row);
            }
        }
    }
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  const AssayLedgerEvent *first = a;
  const AssayLedgerEvent *second = b;
  int order = assay_day_compare (first->day, second->day);

  if (order != 0)
    return order;
  if (first->source != second->source)
    return first->source < second->source ? -1 : 1;

  return (first->fact > second->fact) - (first->fact < second->fact);
}

/**
 * assay_ledger_find_events:
 *
 * Puts the draft's day, the days that it names, and those of its sources in order.
 */
void
assay_ledger_find_events (AssayLedgerMaker *maker)
{
  AssayLedger *ledger = maker->ledger;
  AssayDay own = assay_analysis_get_written (ledger->analysis);
  GListModel *sources = assay_analysis_get_sources (ledger->analysis);
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (maker->reading, &n);
  AssayLedgerEvent event = { .day = own, .end = own, .fact = -1, .source = -1 };

  if (assay_day_is_set (own))
    g_array_append_val (ledger->events, event);

  for (guint i = 0; i < ledger->rows->len; i++)
    {
      const AssayLedgerRow *row = assay_ledger_get_row (ledger, i);
      guint fact = g_array_index (row->facts, guint, 0);

      if (row->kind != ASSAY_FACT_DATE || !dates[maker->facts[fact].index].is_resolved)
        continue;

      event = (AssayLedgerEvent){
        .day = dates[maker->facts[fact].index].day,
        .end = dates[maker->facts[fact].index].end,
        .fact = (int) fact,
        .source = -1,
        .words = g_strdup (row->words),
      };
      g_array_append_val (ledger->events, event);
    }

  for (guint s = 0; s < ledger->n_sources; s++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, s);
      AssayDay day = assay_source_get_date (source);

      event = (AssayLedgerEvent){ .day = day, .end = day, .fact = -1, .source = (int) s };
      if (assay_day_is_set (day))
        g_array_append_val (ledger->events, event);
    }

  g_array_sort (ledger->events, compare_events);
}
