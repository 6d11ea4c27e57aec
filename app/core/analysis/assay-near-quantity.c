/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-quantity-sides-private.h"

#include <math.h>
#include <string.h>

#include "assay-beside-private.h"
#include "assay-same-measure-private.h"

/*
 * What a source may have in the place of a figure that no source has, where it tells of the matter in other words.
 * Less is asked for than of a conflict between two like sentences, since the figure is in no source anyway: the
 * passage, with its neighbours, has a good part of the sentence, and no other figure of its kind.
 */

/* Passages that are looked at. */
#define MAX_HITS 8

/* What is counted stands at most so many tokens behind its number. */
#define HEAD_REACH 4

/* Shares of the sentence that a passage must have: for two figures that are nearly one or that count the same thing,
 * for two of one size, for small ones, and for others. */
#define MIN_SHARE_OF_NEAR 0.25
#define MIN_SHARE 0.34
#define MIN_SHARE_OF_SMALL 0.4
#define MIN_SHARE_OF_FAR 0.5

/* Figures are nearly one, or of one size, where the lesser is so much of the larger. */
#define NEARLY_ONE 0.9
#define ONE_SIZE 0.5

/* Figures with the same digits differ by whole powers of ten, in logarithms so nearly. */
#define SAME_DIGITS 1e-6

/* Figures up to this are looked at digit by digit, with two decimals. */
#define MAX_TURNED 1e12
#define MAX_DIGITS 16

/* Counts below this are met everywhere. */
#define SMALL 10.0

/* A sentence that names no day seldom tells of the one that the source names. */
#define DATED 0.6

/* What a word counts that stands in the sentence before or behind. */
#define BESIDE 0.6

/* A figure of the draft and its sentence; sources of which there is evidence from @first on are not asked. */
typedef struct
{
  const AssayBeside *beside;
  AssaySpan          figure;
  guint              first;
} Sentence;

/* The share of the sentence's words that the passage has, or the sentences around it, 0–1. */
static double
cover (const Sentence *self,
       guint           passage)
{
  AssayWordRange range = assay_sift_range (self->beside->sift, passage);
  AssayWordRange around = assay_beside_find_around (self->beside, passage);
  double total = 0.0;
  double covered = 0.0;

  for (guint i = 0; i < self->beside->n; i++)
    {
      double weight = 0.0;
      double here = 0.0;

      if (!assay_sift_says_something (&self->beside->tokens[i]))
        continue;

      weight = assay_beside_weigh (self->beside, &self->beside->tokens[i]);
      here = assay_beside_find_best (self->beside, &self->beside->tokens[i], range);
      if (here < BESIDE)
        here = MAX (
            here, BESIDE * assay_beside_find_best (self->beside, &self->beside->tokens[i], around));
      total += weight;
      covered += weight * here;
    }

  return total > 0.0 ? covered / total : 0.0;
}

/* The tokens behind the figure at @span. */
static AssayWordRange
get_behind (const AssaySiftToken *tokens,
            AssayWordRange        range,
            AssaySpan             span)
{
  while (range.first < range.end && tokens[range.first].span.begin < span.end)
    range.first++;
  range.end = MIN (range.end, range.first + HEAD_REACH);

  return range;
}

/* “Four times” counts nothing. */
static gboolean
is_times (const Sentence       *self,
          const AssaySiftToken *token)
{
  return g_str_equal (
      assay_vocabulary_get (self->beside->inquiry->corpus->vocabulary, token->form)->text, "times");
}

/* Whether both count the same. */
static gboolean
shares_head (const Sentence *self,
             AssayFigureAt   at)
{
  AssayWordRange ours = get_behind (self->beside->tokens, (AssayWordRange){ 0, self->beside->n },
                                    self->figure);
  AssayWordRange theirs = get_behind (assay_sift_token (self->beside->sift, 0),
                                      assay_sift_range (self->beside->sift, at.passage),
                                      at.figure->span);

  for (guint i = ours.first; i < ours.end; i++)
    {
      if (assay_sift_says_something (&self->beside->tokens[i]) &&
          !is_times (self, &self->beside->tokens[i]) &&
          assay_beside_find_best (self->beside, &self->beside->tokens[i], theirs) >=
              ASSAY_LIKE_AKIN)
        return TRUE;
    }

  return FALSE;
}

/* Whether the source names a day or a year for its figure, and the draft none. */
static gboolean
is_dated_alone (AssayInquiry  *inquiry,
                guint          figure,
                AssayFigureAt  at)
{
  AssayQuantitySide ours = assay_quantity_get_own_side (inquiry, figure);
  AssayQuantitySide theirs = assay_quantity_get_side (inquiry, at);

  return assay_quantity_is_dated (&theirs) && !assay_quantity_is_dated (&ours);
}

/* Whether the passage has several figures that might be meant. */
static gboolean
has_rival (const Sentence    *self,
           const AssayFigure *figure,
           AssayFigureAt      at)
{
  const AssayPassage *passage = assay_corpus_passage (self->beside->inquiry->corpus, at.passage);
  AssayReading *reading = assay_corpus_get_reading (self->beside->inquiry->corpus, passage->source);
  guint n = 0;
  const AssayFigure *others = assay_reading_get_figures (reading, &n);

  for (guint i = passage->first_figure; i < passage->first_figure + passage->n_figures; i++)
    {
      if (&others[i] != at.figure && assay_figures_are_comparable (figure, &others[i]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_small (const AssayFigure *figure)
{
  return (figure->kind == ASSAY_FIGURE_NUMBER || figure->kind == ASSAY_FIGURE_QUANTITY) &&
         figure->high < SMALL;
}

/* “340 billion” for “340 million”: the same digits, with other noughts behind them. */
static gboolean
is_slip_of_scale (const AssayFigure *ours,
                  const AssayFigure *theirs)
{
  double ratio = ours->low > 0.0 && theirs->low > 0.0 ? log10 (ours->low / theirs->low) : 0.0;

  return fabs (ratio) >= 1.0 - SAME_DIGITS && fabs (ratio - round (ratio)) < SAME_DIGITS &&
         (ours->low >= SMALL || theirs->low >= SMALL);
}

/* “46” for “64”: two neighbouring digits changed places. */
static gboolean
is_turned (const AssayFigure *ours,
           const AssayFigure *theirs)
{
  char first[MAX_DIGITS + 1];
  char second[MAX_DIGITS + 1];
  gsize n = 0;
  gsize at = 0;

  if (ours->low < SMALL || theirs->low < SMALL || ours->low > MAX_TURNED ||
      theirs->low > MAX_TURNED)
    return FALSE;

  g_snprintf (first, sizeof first, "%.0f", ours->low * 100.0);
  g_snprintf (second, sizeof second, "%.0f", theirs->low * 100.0);
  n = strlen (first);
  if (strlen (second) != n)
    return FALSE;

  while (at < n && first[at] == second[at])
    at++;

  return at + 1 < n && first[at] == second[at + 1] && first[at + 1] == second[at] &&
         strcmp (first + at + 2, second + at + 2) == 0;
}

/**
 * assay_figures_are_slipped:
 *
 * Returns: whether one is the other by a slip of the hand: with two digits turned, or with other noughts behind them
 */
gboolean
assay_figures_are_slipped (const AssayFigure *a,
                           const AssayFigure *b)
{
  return is_slip_of_scale (a, b) || is_turned (a, b);
}

static double
judge (const Sentence *self,
       guint           figure,
       AssayFigureAt   at,
       double          share)
{
  guint n = 0;
  const AssayFigure *ours = &assay_reading_get_figures (self->beside->inquiry->corpus->draft,
                                                        &n)[figure];
  gboolean is_slip = assay_figures_are_slipped (ours, at.figure);
  double ratio = is_slip ? 1.0
                         : MIN (ours->low, at.figure->low) /
                               MAX (MAX (ours->low, at.figure->low), 1e-9);
  gboolean needs_head = ours->kind == ASSAY_FIGURE_NUMBER || has_rival (self, ours, at);
  gboolean has_head = shares_head (self, at);
  double least = ratio < ONE_SIZE                   ? MIN_SHARE_OF_FAR
                 : is_small (ours)                  ? MIN_SHARE_OF_SMALL
                 : ratio >= NEARLY_ONE || has_head ? MIN_SHARE_OF_NEAR
                                                   : MIN_SHARE;

  /* A fraction is no count. */
  if (ours->kind == ASSAY_FIGURE_NUMBER && (ours->low < 1.0) != (at.figure->low < 1.0))
    return 0.0;
  if (share < least || (needs_head && !has_head) ||
      assay_inquiry_parts_quantities (self->beside->inquiry, figure, at))
    return 0.0;
  if (!is_slip && is_dated_alone (self->beside->inquiry, figure, at))
    share = ratio < ONE_SIZE ? 0.0 : share * DATED;

  return share * (1.0 + MAX (ratio, 0.0)) / 2.0;
}

/* Looks through the passages for the figure that is most likely meant. */
static double
find_in_passages (const Sentence *self,
                  guint           figure,
                  const AssayHit *hits,
                  guint           n_hits,
                  AssayFigureAt  *best)
{
  const AssayCorpus *corpus = self->beside->inquiry->corpus;
  guint n = 0;
  const AssayFigure *ours = &assay_reading_get_figures (corpus->draft, &n)[figure];
  double best_score = 0.0;

  for (guint i = 0; i < n_hits; i++)
    {
      const AssayPassage *passage = assay_corpus_passage (corpus, hits[i].passage);
      const AssayFigure *others = assay_reading_get_figures (
          assay_corpus_get_reading (corpus, passage->source), &n);
      double share = -1.0;

      if (assay_inquiry_has_evidence (self->beside->inquiry, self->first, passage->source))
        continue;

      for (guint j = passage->first_figure; j < passage->first_figure + passage->n_figures; j++)
        {
          AssayFigureAt at = { .figure = &others[j], .passage = hits[i].passage };
          double score = 0.0;

          if ((assay_figures_compare (ours, at.figure) != ASSAY_LIKENESS_OTHER &&
               !assay_figures_are_of_other_units (ours, at.figure)) ||
              assay_inquiry_is_told_of (self->beside->inquiry, figure, at.figure))
            continue;
          if (share < 0.0)
            share = cover (self, hits[i].passage);

          score = judge (self, figure, at, share);
          if (score > best_score)
            {
              best_score = score;
              *best = at;
            }
        }
    }

  return best_score;
}

/**
 * assay_inquiry_find_near_quantity:
 * @figure: index of a figure of the draft that no source has
 * @first: sources of which there is evidence from here on are not asked
 * @best: (out): a figure of a source that it seems to stand for
 *
 * Returns: 0–1, how sure we are; 0 where there is none
 */
double
assay_inquiry_find_near_quantity (AssayInquiry  *self,
                                  guint          figure,
                                  guint          first,
                                  AssayFigureAt *best)
{
  AssayWordRange range = assay_inquiry_figure_clause (self, figure)->sentence;
  g_auto (AssayBeside) beside = { 0 };
  Sentence sentence = { .beside = &beside, .first = first };
  AssayQuery query = { .n_words = 0 };
  AssayHit hits[MAX_HITS];
  guint n_hits = 0;
  guint n = 0;

  if (!assay_beside_init (&beside, self, range))
    return 0.0;

  sentence.figure = assay_reading_get_figures (self->corpus->draft, &n)[figure].span;

  assay_query_add_range (&query, self, range);
  n_hits = assay_inquiry_search (self, &query, hits, MAX_HITS);

  return find_in_passages (&sentence, figure, hits, n_hits, best);
}
