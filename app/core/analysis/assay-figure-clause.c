/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figure-index-private.h"
#include "assay-same-measure-private.h"

/* So far to each side of a figure its clause is followed. */
#define MAX_REACH 128

/*
 * Words [first, end) of the sentence that are of the clause in which @span begins; of one that is longer
 * than anybody writes, those near it.
 */
AssayWordRange
assay_inquiry_clause (const GArray   *words,
                      AssayWordRange  sentence,
                      AssaySpan       span)
{
  AssayWordRange clause = sentence;
  guint at = sentence.first;
  guint high = sentence.end;
  guint number = 0;

  if (sentence.first == sentence.end)
    return clause;

  while (high - at > 1)
    {
      guint middle = at + (high - at) / 2;

      if (g_array_index (words, AssayWord, middle).span.begin <= span.begin)
        at = middle;
      else
        high = middle;
    }

  number = g_array_index (words, AssayWord, at).clause;

  for (clause.first = at; clause.first > sentence.first && at - clause.first < MAX_REACH;
       clause.first--)
    {
      if (g_array_index (words, AssayWord, clause.first - 1).clause != number)
        break;
    }

  for (clause.end = at + 1; clause.end < sentence.end && clause.end - at < MAX_REACH; clause.end++)
    {
      if (g_array_index (words, AssayWord, clause.end).clause != number)
        break;
    }

  return clause;
}

/* The words of the draft's sentence around a figure of it, which are all but in a text that nobody wrote. */
AssayWordRange
assay_inquiry_surroundings (AssayInquiry      *self,
                            const AssayFigure *figure)
{
  AssayWordRange sentence = g_array_index (self->corpus->draft_ranges, AssayWordRange,
                                           figure->sentence);
  AssayWordRange at = assay_corpus_draft_range (self->corpus, figure->span);

  if (at.first > sentence.first + MAX_REACH)
    sentence.first = at.first - MAX_REACH;
  if (at.first + MAX_REACH < sentence.end)
    sentence.end = at.first + MAX_REACH;

  return sentence;
}

/**
 * assay_inquiry_figure_clause:
 * @figure: index of a figure of the draft
 *
 * A figure is held against many others, of the sources and of the draft itself; its clause is looked for once.
 *
 * Returns: (transfer none): the words around it
 */
const AssayFigureClause *
assay_inquiry_figure_clause (AssayInquiry *self,
                             guint         figure)
{
  AssayFigureClause *clause = &self->figure_clauses[figure];
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);

  if (clause->is_known)
    return clause;

  clause->sentence = assay_inquiry_surroundings (self, &figures[figure]);
  clause->clause = assay_inquiry_clause (self->corpus->draft_words, clause->sentence,
                                         figures[figure].span);
  clause->is_known = TRUE;

  for (guint i = clause->clause.first; i < clause->clause.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);

      clause->n_strong += assay_word_is_content (word) && (word->flags & ASSAY_WORD_LIGHT) == 0;
    }

  return clause;
}

/**
 * assay_inquiry_is_of_then:
 * @figure: index of a figure of the draft
 * @other: a figure of a source
 *
 * A report has the figure of the year before in brackets; a draft that has it says so: “from 455 million”, “a year
 * earlier”.
 *
 * Returns: whether @other is of the time before and nothing in the draft's sentence is
 */
gboolean
assay_inquiry_is_of_then (AssayInquiry      *self,
                          guint              figure,
                          const AssayFigure *other)
{
  static const char *const words[] = { "from",     "earlier",  "before", "previous", "previously",
                                       "last",     "prior",    "against", "compared", "than",
                                       "formerly", "year-ago", NULL };
  AssayWordRange range = assay_inquiry_figure_clause (self, figure)->sentence;

  if (!other->is_earlier)
    return FALSE;

  for (guint i = range.first; i < range.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);

      if (g_strv_contains (words,
                           assay_vocabulary_get (self->corpus->vocabulary, word->form)->text))
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_inquiry_is_said_again:
 * @figure: index of a figure of the draft
 *
 * Returns: whether it says in brackets what the one before it says in another unit: “40 km (25 miles)”
 */
gboolean
assay_inquiry_is_said_again (AssayInquiry *self,
                             guint         figure)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->corpus->draft, &n_figures);
  AssayText *text = assay_draft_get_text (self->draft);
  const char *between = NULL;

  if (figure == 0 || figures[figure].span.begin != figures[figure - 1].span.end + 2)
    return FALSE;

  between = assay_text_get_utf8 (text) + assay_text_to_byte (text, figures[figure - 1].span.end);

  return g_str_has_prefix (between, " (") &&
         assay_figures_are_one_measure (&figures[figure - 1], &figures[figure]);
}

/**
 * assay_query_cover_passage:
 *
 * Returns: 0–1, how much of the query's words a passage has, by their weight
 */
double
assay_query_cover_passage (const AssayQuery *query,
                           AssayInquiry     *self,
                           guint             passage)
{
  const AssayPassage *at = assay_corpus_passage (self->corpus, passage);
  guint64 mask = 0;

  for (guint i = at->words.first; i < at->words.end; i++)
    {
      guint kin = assay_corpus_kin (self->corpus, assay_corpus_word (self->corpus, i));

      for (guint j = 0; j < query->n_words; j++)
        {
          if (query->kin[j] == kin)
            mask |= G_GUINT64_CONSTANT (1) << j;
        }
    }

  return assay_query_cover (query, mask);
}
