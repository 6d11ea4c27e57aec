/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figure-index-private.h"

/* Passages that are looked at for one figure of the draft. */
#define MAX_HITS 16

/* A fraction is no count. */
static gboolean
is_fraction (const AssayFigure *figure)
{
  return figure->kind == ASSAY_FIGURE_NUMBER && figure->low < 1.0;
}

/**
 * assay_inquiry_has_evidence:
 * @first: the first piece that is looked at
 *
 * Returns: whether there is evidence of a source from there on
 */
gboolean
assay_inquiry_has_evidence (const AssayInquiry *self,
                            guint               first,
                            guint               source)
{
  for (guint i = first; i < self->evidence->len; i++)
    {
      if (g_array_index (self->evidence, AssayEvidence, i).source == source)
        return TRUE;
    }

  return FALSE;
}

/* Whether any of it bears out what it is of. */
static gboolean
has_support (const AssayInquiry *self,
             guint               first)
{
  for (guint i = first; i < self->evidence->len; i++)
    {
      if (g_array_index (self->evidence, AssayEvidence, i).stance == ASSAY_STANCE_SUPPORTS)
        return TRUE;
    }

  return FALSE;
}

/* Looks for a figure of a source that is about the same quantity and says something else. Sources of which there is
 * evidence from @first on are not asked. */
gboolean
assay_inquiry_find_conflict (AssayInquiry  *self,
                             guint          figure,
                             guint          first,
                             AssayFigureAt *best,
                             double        *best_score)
{
  const AssayCorpus *corpus = self->corpus;
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (corpus->draft, &n_figures);
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_HITS];
  guint n_hits = 0;

  *best_score = 0.0;
  assay_query_add_range (&query, self, assay_inquiry_figure_clause (self, figure)->clause);
  n_hits = assay_inquiry_search (self, &query, hits, MAX_HITS);

  for (guint i = 0; i < n_hits; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (corpus, hits[i].passage);
      const AssayFigure *others = assay_reading_get_figures (
          assay_corpus_get_reading (corpus, passage->source), &n_figures);

      if (assay_inquiry_has_evidence (self, first, passage->source))
        continue;

      for (guint j = 0; j < passage->n_figures; j++)
        {
          AssayFigureAt at = { .figure = &others[passage->first_figure + j],
                               .passage = hits[i].passage };
          double score = 0.0;

          if (assay_figures_compare (&figures[figure], at.figure) != ASSAY_LIKENESS_OTHER ||
              is_fraction (&figures[figure]) != is_fraction (at.figure) || at.figure->is_earlier ||
              assay_inquiry_is_told_of (self, figure, at.figure))
            continue;

          score = assay_inquiry_same_quantity (self, figure, at);

          if (score > *best_score)
            {
              *best_score = score;
              *best = at;
            }
        }
    }

  return *best_score > 0.0;
}

/* The same where the source tells of it in other words. */
gboolean
assay_inquiry_find_near_conflict (AssayInquiry  *self,
                                  guint          figure,
                                  guint          first,
                                  AssayFigureAt *best,
                                  double        *score)
{
  *score = assay_inquiry_find_near_quantity (self, figure, first, best);

  return *score > 0.0;
}

/*
 * Whether another source has another figure where one bears the draft's out: that the sources contradict each other is
 * for a checker to know. Only a slip of the hand is told, 146 for 164: papers tell of many things that are nearly one, and
 * who has a figure from one of them is right.
 */
gboolean
assay_inquiry_find_contradiction (AssayInquiry  *self,
                                  guint          figure,
                                  guint          first,
                                  AssayFigureAt *best,
                                  double        *score)
{
  guint n = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->corpus->draft, &n)[figure];

  if (self->corpus->n_texts < 2 || !has_support (self, first))
    return FALSE;

  return (assay_inquiry_find_conflict (self, figure, first, best, score) ||
          assay_inquiry_find_near_conflict (self, figure, first, best, score)) &&
         assay_figures_are_slipped (ours, best->figure);
}
