/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ledger-private.h"

#include <stdlib.h>
#include <string.h>

#include "assay-compare-private.h"

/* Two figures of one draft are said of one thing if their sentences share this much of the shorter one's
 * words, and so many of them. */
#define MIN_SHARED_SHARE 0.6
#define MIN_SHARED 3

/* Names of fewer letters are near each other by chance. */
#define MIN_SPELLED 5

static guint
count_shared (const AssayCorpus *corpus,
              AssayWordRange     a,
              AssayWordRange     b,
              guint             *n_shorter)
{
  guint n_a = 0;
  guint n_b = 0;
  guint n_shared = 0;

  for (guint j = b.first; j < b.end; j++)
    n_b += assay_word_is_content (assay_corpus_draft_word (corpus, j));

  for (guint i = a.first; i < a.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);

      if (!assay_word_is_content (word))
        continue;

      n_a++;
      for (guint j = b.first; j < b.end; j++)
        {
          if (assay_corpus_kin (corpus, assay_corpus_draft_word (corpus, j)) ==
              assay_corpus_kin (corpus, word))
            {
              n_shared++;
              break;
            }
        }
    }

  *n_shorter = MIN (n_a, n_b);

  return n_shared;
}

static gboolean
are_at_odds (AssayLedgerMaker *maker,
             const AssayFact  *a,
             const AssayFact  *b)
{
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (maker->reading, &n);
  guint n_shorter = 0;
  guint n_shared = 0;

  if (a->claim == b->claim ||
      !assay_figures_are_comparable (&figures[a->index], &figures[b->index]) ||
      assay_figures_compare (&figures[a->index], &figures[b->index]) != ASSAY_LIKENESS_OTHER)
    return FALSE;

  n_shared = count_shared (maker->corpus,
                           g_array_index (maker->corpus->draft_ranges, AssayWordRange, a->claim),
                           g_array_index (maker->corpus->draft_ranges, AssayWordRange, b->claim),
                           &n_shorter);

  return n_shared >= MIN_SHARED && n_shared >= MIN_SHARED_SHARE * n_shorter;
}

/* Whether two words differ by one letter: put in, left out, changed, or two that changed places. */
static gboolean
is_one_letter_off (const char *a,
                   const char *b)
{
  g_autofree gunichar *first = NULL;
  g_autofree gunichar *second = NULL;
  glong n_a = 0;
  glong n_b = 0;
  glong begin = 0;
  glong end = 0;

  first = g_utf8_to_ucs4_fast (a, -1, &n_a);
  second = g_utf8_to_ucs4_fast (b, -1, &n_b);
  if (labs (n_a - n_b) > 1 || MIN (n_a, n_b) < MIN_SPELLED)
    return FALSE;

  while (begin < MIN (n_a, n_b) && first[begin] == second[begin])
    begin++;
  while (end < MIN (n_a, n_b) - begin && first[n_a - 1 - end] == second[n_b - 1 - end])
    end++;

  if (MAX (n_a, n_b) - begin - end == 1)
    /* “Albania”, “Albanian”; “Saudi”, “Saudis”: an ending, not a slip. */
    return end > 0;

  return n_a == n_b && n_a - begin - end == 2 && first[begin] == second[begin + 1] &&
         first[begin + 1] == second[begin];
}

/* Names of as many words, all the same but one, which is spelled otherwise. */
static gboolean
are_misspelt (const char *a,
              const char *b)
{
  g_auto (GStrv) first = g_strsplit (a, " ", -1);
  g_auto (GStrv) second = g_strsplit (b, " ", -1);
  guint n_off = 0;

  if (g_strv_length (first) != g_strv_length (second))
    return FALSE;

  for (guint i = 0; first[i] != NULL; i++)
    {
      if (g_str_equal (first[i], second[i]))
        continue;
      if (!is_one_letter_off (first[i], second[i]))
        return FALSE;
      n_off++;
    }

  return n_off == 1;
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
              (row->kind == ASSAY_FACT_NAME && are_misspelt (row->words, other->words)))
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
  AssayDay own = assay_draft_get_date (assay_analysis_get_draft (ledger->analysis));
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
