/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Figures that a reporter works out from two of a passage: “more than 230 on board” of 214 passengers and 19 crew, “a
 * quarter fewer” of 96,200 and 71,500, “half of it” of £9.5m and £18.7m.
 */

#include "config.h"

#include "assay-reckoned-private.h"

#include <math.h>

#include "assay-compare-private.h"
#include "assay-figure-index-private.h"

/* Passages that are looked at, and what they need of the words around a figure: less where it is large, since what is
 * worked out is seldom that by accident. */
#define MAX_HITS 16
#define MIN_CONTEXT 0.2
#define MIN_LARGE_CONTEXT 0.1
#define LARGE 100.0

/* A word that says that a figure was worked out stands at most so many words before it or behind. */
#define RECKONING_REACH 5

/* Figures of one passage that are looked at. */
#define MAX_FIGURES 12

/* Small counts meet by accident: a sum of two of them is none. */
#define MIN_SUM 10.0
#define MIN_MONEY 1.0

/* How far a share may be from what is written, in points: as it stands, and behind “about” or “over”. */
#define EXACT_POINTS 0.51
#define ABOUT_POINTS 2.0
#define BOUND_POINTS 5.0

/* A share of a hundredth, or a hundredfold, is met by accident. */
#define MIN_SHARE 2.0
#define MAX_SHARE 98.0

static gboolean
is_amount (const AssayFigure *figure)
{
  return figure->kind == ASSAY_FIGURE_NUMBER || figure->kind == ASSAY_FIGURE_MONEY ||
         figure->kind == ASSAY_FIGURE_QUANTITY;
}

/* Whether what was worked out is what the draft says, bounds and rounding allowed for. */
static gboolean
says_amount (const AssayFigure *ours,
             const AssayFigure *of,
             double             value)
{
  AssayFigure reckoned = *of;

  reckoned.low = value;
  reckoned.high = value;
  reckoned.bound = ASSAY_BOUND_EXACT;

  return value >= (of->kind == ASSAY_FIGURE_MONEY ? MIN_MONEY : MIN_SUM) &&
         assay_figures_compare (ours, &reckoned) == ASSAY_LIKENESS_SAME;
}

/* A share in per cent that the draft gives as such or as a fraction, or 0. */
static double
get_share (const AssayFigure *figure)
{
  if (figure->kind == ASSAY_FIGURE_PERCENT)
    return figure->low;
  if (figure->kind == ASSAY_FIGURE_NUMBER && figure->unit == NULL && figure->low > 0.0 &&
      figure->low < 1.0)
    return 100.0 * figure->low;

  return 0.0;
}

static gboolean
says_share (const AssayFigure *ours,
            double             value)
{
  double share = get_share (ours);
  double slack = EXACT_POINTS;

  if (value < MIN_SHARE || value > MAX_SHARE)
    return FALSE;
  if (ours->bound == ASSAY_BOUND_OVER)
    return value > share && value <= share + BOUND_POINTS;
  if (ours->bound == ASSAY_BOUND_UNDER)
    return value < share && value >= share - BOUND_POINTS;
  if (ours->bound == ASSAY_BOUND_ABOUT || ours->kind != ASSAY_FIGURE_PERCENT)
    slack = ABOUT_POINTS;

  return fabs (value - share) <= slack;
}

/* “Two thirds of them”, “by a quarter”: of a whole, or of what it was before. */
static gboolean
is_share (const AssayFigure *ours,
          double             small,
          double             large)
{
  return get_share (ours) > 0.0 && large > 0.0 && small > 0.0 &&
         (says_share (ours, 100.0 * small / large) ||
          says_share (ours, 100.0 * (large - small) / large) ||
          says_share (ours, 100.0 * (large - small) / small));
}

/* “Eleven percentage points more”, of 38 per cent and 27 per cent. */
static gboolean
says_points (const AssayFigure *ours,
             const AssayFigure *a,
             const AssayFigure *b)
{
  AssayFigure reckoned = *ours;

  if (a->kind != ASSAY_FIGURE_PERCENT || b->kind != ASSAY_FIGURE_PERCENT || a->low != a->high ||
      b->low != b->high || a->low == b->low)
    return FALSE;

  reckoned.low = reckoned.high = fabs (a->low - b->low);
  reckoned.bound = ASSAY_BOUND_EXACT;

  return assay_figures_compare (ours, &reckoned) == ASSAY_LIKENESS_SAME;
}

static gboolean
is_worked_out (const AssayFigure *ours,
               const AssayFigure *a,
               const AssayFigure *b)
{
  if (ours->kind == ASSAY_FIGURE_POINTS)
    return says_points (ours, a, b);
  if (!is_amount (a) || !is_amount (b) || !assay_figures_are_comparable (a, b) ||
      a->low != a->high || b->low != b->high)
    return FALSE;

  return is_share (ours, MIN (a->low, b->low), MAX (a->low, b->low)) ||
         (assay_figures_are_comparable (ours, a) &&
          (says_amount (ours, a, a->low + b->low) ||
           says_amount (ours, a, fabs (a->low - b->low))));
}

/**
 * assay_inquiry_reckons:
 * @ours: a figure of the draft
 * @span: (out) (optional): the two figures that it follows from, and what stands between them
 *
 * Returns: whether the figure is the sum, the difference or the share of two figures of the passage
 */
gboolean
assay_inquiry_reckons (AssayInquiry      *self,
                       const AssayFigure *ours,
                       guint              passage,
                       AssaySpan         *span)
{
  const AssayPassage *at = assay_corpus_passage (self->corpus, passage);
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (
      assay_corpus_get_reading (self->corpus, at->source), &n_figures);
  guint end = at->first_figure + MIN (at->n_figures, MAX_FIGURES);

  for (guint i = at->first_figure; i < end; i++)
    {
      for (guint j = i + 1; j < end; j++)
        {
          if (!is_worked_out (ours, &figures[i], &figures[j]))
            continue;
          if (span != NULL)
            *span = (AssaySpan){ figures[i].span.begin, figures[j].span.end };
          return TRUE;
        }
    }

  return FALSE;
}

/* Adds what a figure follows from as evidence, if it follows from two of the passage. */
static gboolean
add_worked_out (AssayInquiry      *self,
                guint              fact,
                const AssayFigure *figure,
                const AssayHit    *hit)
{
  const AssayPassage *passage = assay_corpus_passage (self->corpus, hit->passage);
  AssayEvidence evidence = {
    .fact = fact,
    .source = passage->source,
    .context = assay_corpus_sentence_span (self->corpus, passage),
    .stance = ASSAY_STANCE_SUPPORTS,
    .grade = assay_source_get_grade (assay_corpus_get_source (self->corpus, passage->source)),
    .score = CLAMP (hit->coverage / 2.0, 0.0, 1.0),
  };

  if (!assay_inquiry_reckons (self, figure, hit->passage, &evidence.span))
    return FALSE;

  assay_inquiry_add_evidence (self, &evidence);

  return TRUE;
}

/* Words that tell of a sum or a difference beside a figure, which is none that stands on a page then: “£6 a year more”,
 * “74 in all”. */
static const char *const reckoning[] = {
  "above",   "all",    "altogether", "below",  "both",   "cheaper", "combined", "dearer",
  "earlier", "extra",  "fewer",      "gap",    "higher", "later",   "less",     "longer",
  "lower",   "more",   "rest",       "shorter", "together", "total",   "difference",
  NULL,
};

/**
 * assay_inquiry_is_reckoned:
 * @number: index of a figure of the draft
 *
 * Returns: whether a word beside it, that is not of its bound, says that it was worked out
 */
gboolean
assay_inquiry_is_reckoned (AssayInquiry *self,
                           guint         number)
{
  guint n_figures = 0;
  const AssayFigure *figure = &assay_reading_get_figures (self->corpus->draft, &n_figures)[number];
  AssayWordRange sentence = g_array_index (self->corpus->draft_ranges, AssayWordRange,
                                           figure->sentence);
  AssayWordRange at = assay_corpus_draft_range (self->corpus, figure->span);

  sentence.first = MAX (sentence.first, at.first - MIN (at.first, RECKONING_REACH));
  sentence.end = MIN (sentence.end, at.end + RECKONING_REACH);

  for (guint i = sentence.first; i < sentence.end; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (self->corpus, i);

      if (!assay_span_overlaps (word->span, figure->bound_span) &&
          !assay_span_overlaps (word->span, figure->span) &&
          g_strv_contains (reckoning,
                           assay_vocabulary_get (self->corpus->vocabulary, word->form)->text))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_find_worked_out:
 * @number: index of a figure of the draft that is a fact, and that no source has as it is
 *
 * Looks for a passage of the same matter that has two figures from which it follows, and keeps these as evidence.
 *
 * Returns: whether there is one
 */
gboolean
assay_inquiry_find_worked_out (AssayInquiry *self,
                               guint         number)
{
  guint n_figures = 0;
  const AssayFigure *figure = &assay_reading_get_figures (self->corpus->draft, &n_figures)[number];
  guint fact = (guint) g_array_index (self->figure_fact, int, number);
  double least = figure->low >= LARGE ? MIN_LARGE_CONTEXT : MIN_CONTEXT;
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_HITS];
  guint n_hits = 0;

  assay_query_add_range (&query, self, assay_inquiry_surroundings (self, figure));
  n_hits = assay_inquiry_search (self, &query, hits, MAX_HITS);

  for (guint i = 0; i < n_hits && hits[i].coverage >= least; i++)
    {
      if (add_worked_out (self, fact, figure, &hits[i]))
        {
          self->figure_worked_out[number] = TRUE;
          return TRUE;
        }
    }

  return FALSE;
}
