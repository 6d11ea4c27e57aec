/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Figures that a reporter works out from two of a passage: “more than 230 on board” of 214 passengers and 19 crew, “a
 * quarter fewer” of 96,200 and 71,500, “half of it” of £9.5m and £18.7m.
 */

#include "config.h"

#include "assay-reckoned-private.h"

#include <math.h>

#include "assay-compare-private.h"
#include "assay-quantity-sides-private.h"
#include "assay-told-private.h"

/* Passages that are looked at, and what they need of the words around a figure: less where it is large, since what is
 * worked out is seldom that by accident. */
#define MAX_HITS 16
#define MIN_CONTEXT 0.2
#define MIN_LARGE_CONTEXT 0.1
#define LARGE 100.0

/* A word that says that a figure was worked out stands at most so many words before it or behind. */
#define RECKONING_REACH 5

/* What is counted stands at most so many words behind its figure. */
#define COUNTED_REACH 4

/* Figures of one passage that are looked at. */
#define MAX_FIGURES 12

/* Small counts meet by accident: a sum of two of them is none. */
#define MIN_SUM 10.0
#define MIN_MONEY 1.0

/* How far a share may be from what is written, in points: as it stands, and behind “about” or “over”. */
#define EXACT_POINTS 0.51
#define ABOUT_POINTS 2.0
#define BOUND_POINTS 5.0

/* A sum of whole things below this is told to the last; a larger one may be told to the last digit that is written, if it
 * is no further off than this share of it. */
#define MIN_ROUNDED 1000.0
#define ROUNDING_SHARE 0.01

/* A share of a hundredth, or a hundredfold, is met by accident. */
#define MIN_SHARE 2.0
#define MAX_SHARE 98.0

static gboolean
is_amount (const AssayFigure *figure)
{
  return figure->kind == ASSAY_FIGURE_NUMBER || figure->kind == ASSAY_FIGURE_MONEY ||
         figure->kind == ASSAY_FIGURE_QUANTITY;
}

/* Whether a figure without “about” or “over” is what was worked out, to the last digit that it writes. */
static gboolean
is_exactly (const AssayFigure *ours,
            double             value)
{
  double difference = fabs (ours->low - value);

  if (difference <= 1e-6 * value)
    return TRUE;

  return value >= MIN_ROUNDED && difference <= ROUNDING_SHARE * value &&
         difference <= assay_figure_tell_grain (ours) / 2.0;
}

/* Whether what was worked out is what the draft says, its bound allowed for. */
static gboolean
says_amount (const AssayFigure *ours,
             const AssayFigure *of,
             double             value)
{
  AssayFigure reckoned = *of;

  reckoned.low = value;
  reckoned.high = value;
  reckoned.bound = ASSAY_BOUND_EXACT;

  if (value < (of->kind == ASSAY_FIGURE_MONEY ? MIN_MONEY : MIN_SUM))
    return FALSE;
  if (ours->bound == ASSAY_BOUND_EXACT)
    return is_exactly (ours, value);

  return assay_figures_compare (ours, &reckoned) == ASSAY_LIKENESS_SAME;
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

/* Words that tell of a sum or a difference beside a figure, which is none that stands on a page then: “£6 a year more”,
 * “74 in all”. */
static const char *const reckoning[] = {
  "above",   "all",    "altogether", "below",  "both",   "cheaper", "combined", "dearer",
  "earlier", "extra",  "fewer",      "gap",    "higher", "later",   "less",     "longer",
  "lower",   "more",   "rest",       "shorter", "together", "total",   "difference",
  NULL,
};

/* Whether a word within reach of @at, that is not of the figure's bound, says that something was worked out. */
static gboolean
has_reckoning (const AssayInquiry *self,
               const GArray       *words,
               AssayWordRange      sentence,
               AssayWordRange      at,
               const AssayFigure  *figure)
{
  sentence.first = MAX (sentence.first, at.first - MIN (at.first, RECKONING_REACH));
  sentence.end = MIN (sentence.end, at.end + RECKONING_REACH);

  for (guint i = sentence.first; i < sentence.end; i++)
    {
      const AssayWord *word = &g_array_index (words, AssayWord, i);

      if (!assay_span_overlaps (word->span, figure->bound_span) &&
          !assay_span_overlaps (word->span, figure->span) &&
          g_strv_contains (reckoning, assay_inquiry_get_form (self, word)))
        return TRUE;
    }

  return FALSE;
}

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

  return has_reckoning (self, self->corpus->draft_words, sentence,
                        assay_corpus_draft_range (self->corpus, figure->span), figure);
}

/* The same of a figure of a source. */
static gboolean
is_reckoned_there (AssayInquiry      *self,
                   const AssayFigure *figure,
                   guint              passage)
{
  const AssayPassage *at = assay_corpus_passage (self->corpus, passage);
  AssayWordRange range = at->words;

  while (range.first < range.end &&
         assay_corpus_word (self->corpus, range.first)->span.end <= figure->span.begin)
    range.first++;
  while (range.first < range.end &&
         assay_corpus_word (self->corpus, range.end - 1)->span.begin >= figure->span.end)
    range.end--;

  return has_reckoning (self, self->corpus->words, at->words, range, figure);
}

/**
 * Pair:
 * @ours: a figure of the draft
 * @a: a figure of a passage
 * @b: one that stands behind it
 * @may_add: whether the draft's may be their sum
 * @may_subtract: whether it may be their difference
 */
typedef struct
{
  const AssayFigure *ours;
  const AssayFigure *a;
  const AssayFigure *b;
  gboolean           may_add;
  gboolean           may_subtract;
} Pair;

static gboolean
is_worked_out (const Pair *self)
{
  const AssayFigure *ours = self->ours;
  const AssayFigure *a = self->a;
  const AssayFigure *b = self->b;

  if (ours->kind == ASSAY_FIGURE_POINTS)
    return says_points (ours, a, b);
  if (!is_amount (a) || !is_amount (b) || !assay_figures_are_comparable (a, b) ||
      a->low != a->high || b->low != b->high)
    return FALSE;

  return is_share (ours, MIN (a->low, b->low), MAX (a->low, b->low)) ||
         (assay_figures_are_comparable (ours, a) &&
          ((self->may_add && says_amount (ours, a, a->low + b->low)) ||
           (self->may_subtract && says_amount (ours, a, fabs (a->low - b->low)))));
}

/* Words behind a figure that may say what it counts, up to where it is or to the next thing that is counted. */
static AssayWordRange
find_counted (const AssayInquiry      *self,
              const AssayQuantitySide *side)
{
  static const char *const ends[] = { "and", "or", "on", "in", "at", "with", "for", "from", NULL };
  AssayWordRange range = side->clause;

  while (range.first < range.end &&
         g_array_index (side->words, AssayWord, range.first).span.begin < side->figure->span.end)
    range.first++;
  range.end = MIN (range.end, range.first + COUNTED_REACH);

  for (guint i = range.first; i < range.end; i++)
    {
      const char *text = assay_inquiry_get_form (self, &g_array_index (side->words, AssayWord, i));

      if (g_strv_contains (ends, text) || g_ascii_isdigit (text[0]))
        range.end = i;
    }

  return range;
}

/* Whether the first word of @range that says something is one of the other side's. */
static gboolean
is_counted_in (const AssayInquiry      *self,
               const AssayQuantitySide *side,
               AssayWordRange           range,
               const AssayQuantitySide *other,
               AssayWordRange           in)
{
  guint kin = 0;

  while (range.first < range.end &&
         !assay_word_is_content (&g_array_index (side->words, AssayWord, range.first)))
    range.first++;
  if (range.first == range.end)
    return FALSE;

  kin = assay_corpus_kin (self->corpus, &g_array_index (side->words, AssayWord, range.first));

  for (guint i = in.first; i < in.end; i++)
    {
      if (assay_corpus_kin (self->corpus, &g_array_index (other->words, AssayWord, i)) == kin)
        return TRUE;
    }

  return FALSE;
}

/* Whether a figure of the passage counts what the draft's counts. */
static gboolean
counts_same (AssayInquiry            *self,
             const AssayQuantitySide *ours,
             const AssayFigure       *theirs,
             guint                    passage)
{
  AssayQuantitySide side = assay_quantity_get_side (
      self, (AssayFigureAt){ .figure = theirs, .passage = passage });
  AssayWordRange here = find_counted (self, ours);
  AssayWordRange there = find_counted (self, &side);

  return assay_figures_are_comparable (ours->figure, theirs) &&
         (is_counted_in (self, ours, here, &side, there) ||
          is_counted_in (self, &side, there, ours, here));
}

/*
 * What a pair may be put together to. Passengers are not what is left of passengers without the crew, unless the draft
 * says that it reckons; and where the passage counts passengers itself, that is how many there were.
 */
static void
pair_limit (Pair         *self,
            AssayInquiry *inquiry,
            guint         number,
            guint         passage,
            guint         n_same)
{
  AssayQuantitySide side = assay_quantity_get_own_side (inquiry, number);
  guint n = 0;

  if (self->ours->kind != ASSAY_FIGURE_NUMBER || self->ours->bound != ASSAY_BOUND_EXACT ||
      assay_inquiry_is_reckoned (inquiry, number) ||
      is_reckoned_there (inquiry, self->a, passage) ||
      is_reckoned_there (inquiry, self->b, passage))
    return;

  n = (guint) counts_same (inquiry, &side, self->a, passage) +
      (guint) counts_same (inquiry, &side, self->b, passage);
  self->may_add = n == n_same && n != 1;
  self->may_subtract = n == n_same && n == 2;
}

/* How many figures of the passage count what the draft's counts. */
static guint
count_same (AssayInquiry      *self,
            guint              number,
            guint              passage,
            const AssayFigure *figures,
            AssayWordRange     range)
{
  AssayQuantitySide side = assay_quantity_get_own_side (self, number);
  guint n = 0;

  for (guint i = range.first; i < range.end; i++)
    n += (guint) counts_same (self, &side, &figures[i], passage);

  return n;
}

/**
 * assay_inquiry_reckons:
 * @number: index of a figure of the draft
 * @span: (out) (optional): the two figures that it follows from, and what stands between them
 *
 * Returns: whether the figure is the sum, the difference or the share of two figures of the passage
 */
gboolean
assay_inquiry_reckons (AssayInquiry *self,
                       guint         number,
                       guint         passage,
                       AssaySpan    *span)
{
  const AssayPassage *at = assay_corpus_passage (self->corpus, passage);
  guint n_figures = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->corpus->draft, &n_figures)[number];
  const AssayFigure *figures = assay_reading_get_figures (
      assay_corpus_get_reading (self->corpus, at->source), &n_figures);
  AssayWordRange range = { at->first_figure,
                           at->first_figure + MIN (at->n_figures, MAX_FIGURES) };
  guint n_same = count_same (self, number, passage, figures, range);

  for (guint i = range.first; i < range.end; i++)
    {
      for (guint j = i + 1; j < range.end; j++)
        {
          Pair pair = { ours, &figures[i], &figures[j], TRUE, TRUE };

          if (!is_worked_out (&pair))
            continue;
          pair_limit (&pair, self, number, passage, n_same);
          if (!is_worked_out (&pair))
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
                guint              number,
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

  if (!assay_inquiry_reckons (self, number, hit->passage, &evidence.span))
    return FALSE;

  assay_inquiry_add_evidence (self, &evidence);

  return TRUE;
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
      if (add_worked_out (self, fact, number, &hits[i]))
        {
          self->figure_worked_out[number] = TRUE;
          return TRUE;
        }
    }

  return FALSE;
}
