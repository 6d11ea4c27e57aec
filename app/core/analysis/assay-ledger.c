/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ledger-private.h"

#include <string.h>

/* What a figure is said of is told by the words beside it; so many characters are enough to know it again. */
#define BEFORE_LENGTH 24
#define AFTER_LENGTH 32

/* Smaller bare numbers are said of many things: two of them in one draft are seldom one figure. */
#define MIN_DISTINCT 1000.0

const char *
assay_ledger_answer_to_id (AssayLedgerAnswer answer)
{
  static const char *const ids[] = { "absent", "unread", "mentions", "same", "differs" };

  g_return_val_if_fail ((guint) answer < G_N_ELEMENTS (ids), NULL);

  return ids[answer];
}

static void
clear_row (gpointer data)
{
  AssayLedgerRow *row = data;

  g_array_unref (row->facts);
  g_free (row->words);
  g_free (row->about);
  g_free (row->cells);
  g_free (row->other);
}

static void
clear_event (gpointer data)
{
  g_free (((AssayLedgerEvent *) data)->words);
}

void
assay_ledger_free (AssayLedger *self)
{
  g_clear_object (&self->analysis);
  g_array_unref (self->rows);
  g_array_unref (self->events);
  g_free (self->silent);
  g_free (self);
}

guint
assay_ledger_get_n_rows (const AssayLedger *self)
{
  return self->rows->len;
}

const AssayLedgerRow *
assay_ledger_get_row (const AssayLedger *self,
                      guint              row)
{
  g_return_val_if_fail (row < self->rows->len, NULL);

  return &g_array_index (self->rows, AssayLedgerRow, row);
}

/**
 * assay_ledger_dup_answer:
 *
 * Returns: (transfer full) (nullable): the words of that source about that row, or %NULL if it has none
 */
char *
assay_ledger_dup_answer (const AssayLedger *self,
                         guint              row,
                         guint              source)
{
  const AssayLedgerCell *cell = NULL;
  AssayReading *reading = NULL;

  g_return_val_if_fail (row < self->rows->len && source < self->n_sources, NULL);

  cell = &assay_ledger_get_row (self, row)->cells[source];
  reading = assay_analysis_get_source_reading (self->analysis, source);

  if (assay_span_is_empty (cell->span) || reading == NULL)
    return NULL;

  return assay_text_dup_span (assay_reading_get_text (reading), cell->span);
}

static char *
dup_draft_words (const AssayLedgerMaker *maker,
                 AssaySpan               span)
{
  char *words = assay_text_dup_span (assay_reading_get_text (maker->reading), span);

  return g_strdelimit (words, "\t\r\n", ' ');
}

/* “over” belongs to “over 12,000”. */
static AssaySpan
get_words_span (const AssayLedgerMaker *maker,
                const AssayFact        *fact)
{
  guint n = 0;
  AssaySpan span = fact->span;
  AssaySpan bound = { 0, 0 };

  if (fact->kind == ASSAY_FACT_FIGURE)
    bound = assay_reading_get_figures (maker->reading, &n)[fact->index].bound_span;
  if (!assay_span_is_empty (bound))
    {
      span.begin = MIN (span.begin, bound.begin);
      span.end = MAX (span.end, bound.end);
    }

  return span;
}

/* Where a clause ends, or begins: what lies beyond is about something else. */
static gboolean
is_clause_mark (gunichar c)
{
  return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == 0x2013 || c == 0x2014 ||
         c == '"' || c == 0x201c || c == 0x201d || c == 0x201e || c == 0x00ab || c == 0x00bb;
}

/* The last words of @span in one clause, at most so many characters. */
static char *
dup_before (const AssayLedgerMaker *maker,
            AssaySpan               span)
{
  g_autofree char *words = dup_draft_words (maker, span);
  const char *begin = words + strlen (words);
  const char *word = begin;
  guint n = 0;

  while (begin > words && n < BEFORE_LENGTH)
    {
      const char *previous = g_utf8_prev_char (begin);

      if (is_clause_mark (g_utf8_get_char (previous)))
        {
          word = begin;
          break;
        }
      if (*previous == ' ')
        word = begin;
      begin = previous;
      n++;
    }

  return g_strstrip (g_strdup (begin == words ? words : word));
}

/* The first words of @span in one clause, at most so many characters. */
static char *
dup_after (const AssayLedgerMaker *maker,
           AssaySpan               span)
{
  g_autofree char *words = dup_draft_words (maker, span);
  const char *end = words;
  const char *word = words;
  guint n = 0;

  for (; *end != '\0' && n < AFTER_LENGTH; end = g_utf8_next_char (end), n++)
    {
      if (is_clause_mark (g_utf8_get_char (end)) ||
          (strchr (".!?", *end) != NULL && (end[1] == ' ' || end[1] == '\0')))
        {
          word = end;
          break;
        }
      if (*end == ' ')
        word = end;
    }

  return g_strstrip (g_strndup (words, (gsize) ((*end == '\0' ? end : word) - words)));
}

/* Its clause with dots in its place: “a single ticket will cost …”, “Passengers … pay half”. */
static char *
dup_neighbours (const AssayLedgerMaker *maker,
                const AssayFact        *fact)
{
  guint n = 0;
  AssaySpan sentence = assay_reading_get_sentences (maker->reading, &n)[fact->claim].span;
  AssaySpan own = get_words_span (maker, fact);
  AssaySpan first = { sentence.begin, MAX (sentence.begin, own.begin) };
  AssaySpan last = { own.end, MAX (sentence.end, own.end) };
  g_autofree char *before = dup_before (maker, first);
  g_autofree char *after = dup_after (maker, last);

  if (*before == '\0' && *after == '\0')
    return g_strdup ("");

  return g_strdup_printf ("%s%s…%s%s", before, *before != '\0' ? " " : "",
                          *after != '\0' ? " " : "", after);
}

static char *
dup_speaker (const AssayLedgerMaker *maker,
             const AssayFact        *fact)
{
  guint n = 0;
  const AssayQuotation *quotation = &assay_reading_get_quotations (maker->reading, &n)[fact->index];
  const AssayAttribution *attribution = NULL;

  if (quotation->attribution < 0)
    return g_strdup ("");

  attribution = &assay_reading_get_attributions (maker->reading, &n)[quotation->attribution];
  if (attribution->name >= 0)
    return dup_draft_words (maker,
                            assay_reading_get_names (maker->reading, &n)[attribution->name].span);

  return dup_draft_words (maker, attribution->source);
}

static char *
dup_about (const AssayLedgerMaker *maker,
           const AssayFact        *fact)
{
  guint n = 0;

  switch (fact->kind)
    {
    case ASSAY_FACT_FIGURE:
    case ASSAY_FACT_DATE:
      return dup_neighbours (maker, fact);

    case ASSAY_FACT_QUOTATION:
      return dup_speaker (maker, fact);

    case ASSAY_FACT_NAME:
      return dup_draft_words (maker,
                              assay_reading_get_names (maker->reading, &n)[fact->index].title);

    case ASSAY_FACT_STATEMENT:
      break;
    }

  return g_strdup ("");
}

/* Whether two facts of one kind are the same thing, said twice. */
static gboolean
is_same_fact (const AssayLedgerMaker *maker,
              const AssayFact        *a,
              const AssayFact        *b)
{
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (maker->reading, &n);
  const AssayName *names = assay_reading_get_names (maker->reading, &n);
  const AssayDate *dates = assay_reading_get_dates (maker->reading, &n);

  switch (a->kind)
    {
    case ASSAY_FACT_FIGURE:
      return figures[a->index].kind == figures[b->index].kind &&
             figures[a->index].bound == figures[b->index].bound &&
             figures[a->index].unit == figures[b->index].unit &&
             figures[a->index].low == figures[b->index].low &&
             figures[a->index].high == figures[b->index].high &&
             (figures[a->index].unit != NULL || figures[a->index].kind == ASSAY_FIGURE_PERCENT ||
              figures[a->index].low >= MIN_DISTINCT);

    case ASSAY_FACT_NAME:
      return names[a->index].first == names[b->index].first;

    case ASSAY_FACT_DATE:
      return dates[a->index].is_resolved && dates[b->index].is_resolved &&
             assay_day_compare (dates[a->index].day, dates[b->index].day) == 0 &&
             assay_day_compare (dates[a->index].end, dates[b->index].end) == 0;

    case ASSAY_FACT_QUOTATION:
    case ASSAY_FACT_STATEMENT:
      break;
    }

  return FALSE;
}

static AssayLedgerRow *
find_row (AssayLedgerMaker *maker,
          guint             first,
          const AssayFact  *fact)
{
  GArray *rows = maker->ledger->rows;

  for (guint i = first; i < rows->len; i++)
    {
      AssayLedgerRow *row = &g_array_index (rows, AssayLedgerRow, i);

      if (is_same_fact (maker, &maker->facts[g_array_index (row->facts, guint, 0)], fact))
        return row;
    }

  return NULL;
}

static void
add_fact (AssayLedgerMaker *maker,
          guint             first,
          guint             index)
{
  const AssayFact *fact = &maker->facts[index];
  AssayLedgerRow *same = find_row (maker, first, fact);
  AssayLedgerRow row = { .kind = fact->kind, .other_fact = -1 };

  if (same != NULL)
    {
      g_array_append_val (same->facts, index);
      return;
    }

  row.facts = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (row.facts, index);
  row.words = dup_draft_words (maker, get_words_span (maker, fact));
  row.about = dup_about (maker, fact);
  row.cells = g_new0 (AssayLedgerCell, maker->ledger->n_sources + 1);
  g_array_append_val (maker->ledger->rows, row);
}

static void
count_answers (AssayLedger *self)
{
  self->n_silent = 0;
  for (guint s = 0; s < self->n_sources; s++)
    self->silent[s] = TRUE;

  for (guint i = 0; i < self->rows->len; i++)
    {
      AssayLedgerRow *row = &g_array_index (self->rows, AssayLedgerRow, i);

      row->n_same = 0;
      row->n_differs = 0;

      for (guint s = 0; s < self->n_sources; s++)
        {
          row->n_same += row->cells[s].answer == ASSAY_LEDGER_SAME;
          row->n_differs += row->cells[s].answer == ASSAY_LEDGER_DIFFERS;
          if (row->cells[s].answer >= ASSAY_LEDGER_MENTIONS)
            self->silent[s] = FALSE;
        }
    }

  for (guint s = 0; s < self->n_sources; s++)
    self->n_silent += self->silent[s];
}

static gboolean
fill (AssayLedgerMaker  *maker,
      GCancellable      *cancellable,
      GError           **error)
{
  static const AssayFactKind sections[] = {
    ASSAY_FACT_FIGURE, ASSAY_FACT_QUOTATION, ASSAY_FACT_NAME, ASSAY_FACT_DATE,
  };
  GArray *rows = maker->ledger->rows;

  for (guint k = 0; k < G_N_ELEMENTS (sections); k++)
    {
      guint first = rows->len;

      for (guint i = 0; i < maker->n_facts; i++)
        {
          if (maker->facts[i].kind == sections[k])
            add_fact (maker, first, i);
        }
    }

  for (guint i = 0; i < rows->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      assay_ledger_answer_row (maker, &g_array_index (rows, AssayLedgerRow, i));
    }

  assay_ledger_find_others (maker);
  assay_ledger_find_events (maker);
  count_answers (maker->ledger);

  return TRUE;
}

/**
 * assay_ledger_set_cell:
 * @fact: index of a fact
 * @source: index of a source
 * @cell: what a person says that the source has of it
 *
 * Puts it in the place of what we found; nothing if the fact has no row.
 */
void
assay_ledger_set_cell (AssayLedger           *self,
                       guint                  fact,
                       guint                  source,
                       const AssayLedgerCell *cell)
{
  g_return_if_fail (self != NULL && cell != NULL);
  g_return_if_fail (source < self->n_sources);

  for (guint i = 0; i < self->rows->len; i++)
    {
      AssayLedgerRow *row = &g_array_index (self->rows, AssayLedgerRow, i);

      for (guint j = 0; j < row->facts->len; j++)
        {
          if (g_array_index (row->facts, guint, j) == fact)
            row->cells[source] = *cell;
        }
    }

  count_answers (self);
}

static GPtrArray *
collect_sources (GListModel *sources)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    g_ptr_array_add (array, g_list_model_get_item (sources, i));

  return array;
}

/**
 * assay_ledger_new:
 * @analysis: of a draft and its sources
 *
 * Blocking; safe in a worker thread.
 *
 * Returns: (transfer full): its ledger, or %NULL with @error set if cancelled
 */
AssayLedger *
assay_ledger_new (AssayAnalysis  *analysis,
                  GCancellable   *cancellable,
                  GError        **error)
{
  g_autoptr (AssayLedger) self = g_new0 (AssayLedger, 1);
  g_autoptr (AssayCorpus) corpus = NULL;
  g_autoptr (GPtrArray) sources = collect_sources (assay_analysis_get_sources (analysis));
  g_autoptr (GPtrArray) readings = g_ptr_array_new ();
  g_autofree guint *touched = NULL;
  g_autofree guint64 *masks = NULL;
  g_autofree AssayFigureClause *clauses = NULL;
  guint n_figures = 0;
  AssayLedgerMaker maker = { .ledger = self };

  self->analysis = g_object_ref (analysis);
  self->rows = g_array_new (FALSE, FALSE, sizeof (AssayLedgerRow));
  self->events = g_array_new (FALSE, FALSE, sizeof (AssayLedgerEvent));
  self->n_sources = sources->len;
  self->silent = g_new0 (gboolean, sources->len + 1);
  g_array_set_clear_func (self->rows, clear_row);
  g_array_set_clear_func (self->events, clear_event);

  for (guint i = 0; i < sources->len; i++)
    g_ptr_array_add (readings, assay_analysis_get_source_reading (analysis, i));

  maker.reading = assay_analysis_get_reading (analysis);
  maker.facts = assay_analysis_get_facts (analysis, &maker.n_facts);
  corpus = assay_corpus_new (maker.reading, sources, readings, cancellable, error);
  if (corpus == NULL)
    return NULL;

  assay_reading_get_figures (maker.reading, &n_figures);
  masks = g_new0 (guint64, corpus->passages->len + 1);
  touched = g_new (guint, corpus->passages->len + 1);
  clauses = g_new0 (AssayFigureClause, n_figures + 1);
  maker.corpus = corpus;
  maker.inquiry.masks = masks;
  maker.inquiry.touched = touched;
  maker.inquiry.figure_clauses = clauses;
  maker.inquiry.corpus = corpus;
  maker.inquiry.draft = assay_analysis_get_draft (analysis);
  if (!fill (&maker, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}
