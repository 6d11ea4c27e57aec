/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ledger-private.h"

#include "assay-bisect.h"
#include "assay-compare-private.h"
#include "assay-day-words-private.h"
#include "assay-taken-back-private.h"

/* A bare number below this stands in any text; it needs a word of its sentence beside it. */
#define MIN_DISTINCT 100.0

/* Answers to one row; what says more is kept, and of two that say as much the first. */
static void
offer (AssayLedgerRow *row,
       guint           source,
       AssayLedgerCell cell)
{
  if (cell.answer > row->cells[source].answer)
    row->cells[source] = cell;
}

/* A figure, a day or a name that a passage lacks has the whole passage beside it, which is nothing else of the same. */
static gboolean
is_omission (const AssayLedgerRow *row,
             const AssayEvidence  *evidence)
{
  return evidence->stance == ASSAY_STANCE_DIFFERS &&
         (row->kind == ASSAY_FACT_FIGURE || row->kind == ASSAY_FACT_DATE ||
          row->kind == ASSAY_FACT_NAME) &&
         evidence->span.begin == evidence->context.begin &&
         evidence->span.end == evidence->context.end;
}

/* What the rules found is heard first: they know what a figure is said of. */
static void
take_evidence (AssayLedgerMaker *maker,
               AssayLedgerRow   *row,
               guint             fact)
{
  guint n = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (maker->ledger->analysis, &n);
  guint low = 0;

  assay_bisect (low, n, i, evidence[i].fact < fact);

  for (; low < n && evidence[low].fact == fact; low++)
    {
      AssayLedgerCell cell = { .span = evidence[low].span, .context = evidence[low].context };

      cell.answer = is_omission (row, &evidence[low])               ? ASSAY_LEDGER_MENTIONS
                    : evidence[low].stance == ASSAY_STANCE_DIFFERS  ? ASSAY_LEDGER_DIFFERS
                    : evidence[low].stance == ASSAY_STANCE_SUPPORTS ? ASSAY_LEDGER_SAME
                                                                    : ASSAY_LEDGER_MENTIONS;
      offer (row, evidence[low].source, cell);
    }
}

/* Whether a passage has a word of the fact's sentence that says something. */
static gboolean
shares_word (const AssayCorpus  *corpus,
             guint               claim,
             const AssayPassage *passage)
{
  AssayWordRange words = g_array_index (corpus->draft_ranges, AssayWordRange, claim);

  for (guint i = words.first; i < words.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);

      for (guint j = passage->words.first; assay_word_is_content (word) && j < passage->words.end;
           j++)
        {
          if (assay_corpus_kin (corpus, assay_corpus_word (corpus, j)) ==
              assay_corpus_kin (corpus, word))
            return TRUE;
        }
    }

  return FALSE;
}

static void
find_figure (AssayLedgerMaker *maker,
             AssayLedgerRow   *row,
             const AssayFact  *fact)
{
  AssayCorpus *corpus = maker->corpus;
  guint n = 0;
  const AssayFigure *figure = &assay_reading_get_figures (maker->reading, &n)[fact->index];
  gboolean is_distinct = figure->unit != NULL || figure->low >= MIN_DISTINCT;

  for (guint i = 0; i < corpus->passages->len; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (corpus, i);
      const AssayFigure *figures = NULL;

      if (passage->n_figures == 0 || row->cells[passage->source].answer >= ASSAY_LEDGER_SAME)
        continue;

      figures = assay_reading_get_figures (assay_corpus_get_reading (corpus, passage->source), &n);

      for (guint j = passage->first_figure; j < passage->first_figure + passage->n_figures; j++)
        {
          if (assay_figures_compare (figure, &figures[j]) == ASSAY_LIKENESS_SAME &&
              !assay_figure_is_taken_back (assay_corpus_get_reading (corpus, passage->source),
                                           &figures[j]) &&
              (is_distinct || shares_word (corpus, fact->claim, passage)))
            offer (row, passage->source,
                   (AssayLedgerCell){ ASSAY_LEDGER_SAME, figures[j].span,
                                      assay_corpus_sentence_span (corpus, passage) });
        }
    }
}

static void
find_name (AssayLedgerMaker *maker,
           AssayLedgerRow   *row,
           const AssayFact  *fact)
{
  AssayCorpus *corpus = maker->corpus;
  g_autofree AssayNameMatch *matches = g_new0 (AssayNameMatch, maker->ledger->n_sources + 1);
  guint n = assay_inquiry_find_name (&maker->inquiry, fact->index, matches,
                                     maker->ledger->n_sources);

  for (guint i = 0; i < n; i++)
    {
      guint last = matches[i].word + MAX (matches[i].n_words, 1) - 1;
      const AssayPassage *passage = assay_corpus_passage (
          corpus, assay_corpus_passage_at (corpus, matches[i].word));

      offer (row, matches[i].source,
             (AssayLedgerCell){ ASSAY_LEDGER_SAME,
                                { assay_corpus_word (corpus, matches[i].word)->span.begin,
                                  assay_corpus_word (corpus, last)->span.end },
                                assay_corpus_sentence_span (corpus, passage) });
    }
}

static void
find_date (AssayLedgerMaker *maker,
           AssayLedgerRow   *row,
           const AssayFact  *fact)
{
  guint n = 0;
  const AssayDate *date = &assay_reading_get_dates (maker->reading, &n)[fact->index];

  for (guint s = 0; assay_date_is_told (date) && s < maker->ledger->n_sources; s++)
    {
      AssayReading *reading = assay_corpus_get_reading (maker->corpus, s);
      const AssayDate *dates = reading != NULL ? assay_reading_get_dates (reading, &n) : NULL;

      for (guint i = 0; dates != NULL && i < n; i++)
        {
          guint n_sentences = 0;

          if (assay_date_is_told (&dates[i]) && assay_days_may_be_one (dates[i].day, date->day) &&
              assay_days_may_be_one (dates[i].end, date->end) &&
              !assay_reading_takes_back (reading, dates[i].span, FALSE))
            offer (
                row, s,
                (AssayLedgerCell){
                    ASSAY_LEDGER_SAME, dates[i].span,
                    assay_reading_get_sentences (reading, &n_sentences)[dates[i].sentence].span });
        }
    }
}

/* Where the words of a quotation stand one after another as they are. */
static void
find_quotation (AssayLedgerMaker *maker,
                AssayLedgerRow   *row,
                const AssayFact  *fact)
{
  AssayCorpus *corpus = maker->corpus;
  guint n = 0;
  const AssayQuotation *quotation = &assay_reading_get_quotations (maker->reading, &n)[fact->index];
  AssayWordRange words = assay_corpus_draft_range (corpus, quotation->content);
  const guint *places = NULL;

  if (words.first == words.end)
    return;

  places = assay_postings_get (&corpus->by_form,
                               assay_corpus_draft_word (corpus, words.first)->form, &n);

  for (guint i = 0; i < n; i++)
    {
      guint k = 0;
      const AssayPassage *passage = NULL;

      while (words.first + k < words.end && places[i] + k < corpus->words->len &&
             assay_corpus_word (corpus, places[i] + k)->form ==
                 assay_corpus_draft_word (corpus, words.first + k)->form)
        k++;
      if (words.first + k < words.end)
        continue;

      passage = assay_corpus_passage (corpus, assay_corpus_passage_at (corpus, places[i]));
      if (passage->source ==
          assay_corpus_passage (corpus, assay_corpus_passage_at (corpus, places[i] + k - 1))
              ->source)
        offer (row, passage->source,
               (AssayLedgerCell){ ASSAY_LEDGER_SAME,
                                  { assay_corpus_word (corpus, places[i])->span.begin,
                                    assay_corpus_word (corpus, places[i] + k - 1)->span.end },
                                  assay_corpus_sentence_span (corpus, passage) });
    }
}

/**
 * assay_ledger_answer_row:
 *
 * Fills the cells of a row. The rules keep the best evidence of a few sources; here every source is asked.
 */
void
assay_ledger_answer_row (AssayLedgerMaker *maker,
                         AssayLedgerRow   *row)
{
  const AssayFact *fact = &maker->facts[g_array_index (row->facts, guint, 0)];

  for (guint s = 0; s < maker->ledger->n_sources; s++)
    {
      if (assay_corpus_get_reading (maker->corpus, s) == NULL)
        row->cells[s].answer = ASSAY_LEDGER_UNREAD;
    }

  for (guint i = 0; i < row->facts->len; i++)
    take_evidence (maker, row, g_array_index (row->facts, guint, i));

  switch (row->kind)
    {
    case ASSAY_FACT_FIGURE:
      find_figure (maker, row, fact);
      break;

    case ASSAY_FACT_NAME:
      find_name (maker, row, fact);
      break;

    case ASSAY_FACT_DATE:
      find_date (maker, row, fact);
      break;

    case ASSAY_FACT_QUOTATION:
      find_quotation (maker, row, fact);
      break;

    case ASSAY_FACT_STATEMENT:
      break;
    }
}
