/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-judge-private.h"

#include <math.h>

#include "assay-bisect.h"
#include "assay-compare-private.h"
#include "assay-same-measure-private.h"

/* Passages to each side that tell of the same matter. */
#define HELD_REACH 2

/* What names, numbers and days of one sentence weigh that stand together elsewhere by no accident, and their share. */
#define MIN_HARD 3
#define MIN_HARD_SHARE 0.65

/* Smaller numbers are met everywhere. */
#define LARGE_NUMBER 1000.0

/* So much is half of the sentence, where words that are akin count as well; one of them counts so much. */
#define MIN_AKIN_HELD 0.65
#define AKIN 0.7
#define HALF 0.5

/* The tokens of a source within @reach passages of one. */
AssayWordRange
assay_sift_get_surroundings (const AssaySift *sift,
                             guint            passage,
                             guint            reach)
{
  const AssayCorpus *corpus = sift->corpus;
  guint source = assay_corpus_passage (corpus, passage)->source;
  AssayWordRange passages = g_array_index (corpus->source_passages, AssayWordRange, source);
  guint first = MAX (passages.first, passage - MIN (passage, reach));
  guint last = passages.end - 1 - passage > reach ? passage + reach : passages.end - 1;

  return (AssayWordRange){ assay_sift_range (sift, first).first,
                           assay_sift_range (sift, last).end };
}

/* Whether a token of the sentence stands in the range, in whatever form. */
gboolean
assay_sift_sentence_stands_in (const AssaySiftSentence *self,
                               guint                    token,
                               AssayWordRange           range)
{
  guint n = 0;
  const guint *places = assay_sift_find (self->sift, &self->tokens[token], &n);
  guint low = 0;

  assay_bisect (low, n, i, places[i] < range.first);

  return low < n && places[low] < range.end;
}

/*
 * How much a token says of what the sentence is of, where all words around it are changed: a large number or an odd
 * one is met by no accident; a name counts once.
 */
static guint
weigh_hard (const AssaySiftSentence *sentence,
            guint                    token)
{
  const AssaySiftToken *at = &sentence->tokens[token];

  switch ((AssaySiftKind) at->kind)
    {
    case ASSAY_SIFT_NUMBER:
      return at->value >= LARGE_NUMBER || at->value != floor (at->value) ||
                     at->figure == ASSAY_FIGURE_PERCENT
                 ? MIN_HARD
                 : 1;

    case ASSAY_SIFT_NAME:
      return token == 0 || at->group == 0 || at->group != sentence->tokens[token - 1].group;

    case ASSAY_SIFT_YEAR:
    case ASSAY_SIFT_MONTH:
    case ASSAY_SIFT_WEEKDAY:
      return 1;

    case ASSAY_SIFT_WORD:
    case ASSAY_SIFT_ONE:
    case ASSAY_SIFT_SCALE:
    case ASSAY_SIFT_OPENING:
    case ASSAY_SIFT_NEGATION:
    case ASSAY_SIFT_STOP:
      return 0;
    }

  return 0;
}

static AssayFigure
get_figure (const AssaySiftToken *token)
{
  return (AssayFigure){
    .span = token->span,
    .low = token->value,
    .high = token->value,
    .unit = token->unit,
    .kind = (AssayFigureKind) token->figure,
    .bound = (AssayBound) token->bound,
  };
}

/* Whether the range has the number of a token written otherwise: rounded, in another unit, as a share. */
static gboolean
has_otherwise (const AssaySiftSentence *self,
               guint                    token,
               AssayWordRange           range)
{
  AssayFigure ours = get_figure (&self->tokens[token]);

  if (self->tokens[token].kind != ASSAY_SIFT_NUMBER)
    return FALSE;

  for (guint i = range.first; i < range.end; i++)
    {
      const AssaySiftToken *other = assay_sift_token (self->sift, i);
      AssayFigure theirs = { .low = 0.0 };

      if (other->kind != ASSAY_SIFT_NUMBER)
        continue;

      theirs = get_figure (other);
      if (assay_figures_compare (&ours, &theirs) >= ASSAY_LIKENESS_NEAR ||
          assay_figures_are_one_measure (&ours, &theirs) ||
          assay_figures_are_one_share (&ours, &theirs))
        return TRUE;
    }

  return FALSE;
}

/* How much the likeliest word of the range says of what the token says. */
static double
find_akin (const AssaySiftSentence *self,
           guint                    token,
           AssayWordRange           range)
{
  const AssaySiftToken *at = &self->tokens[token];
  const AssayVocabulary *vocabulary = self->sift->corpus->vocabulary;
  double best = 0.0;

  if (at->kind != ASSAY_SIFT_WORD && at->kind != ASSAY_SIFT_OPENING)
    return 0.0;

  for (guint i = range.first; i < range.end && best < 1.0; i++)
    {
      const AssaySiftToken *other = assay_sift_token (self->sift, i);
      AssayWordRelation relation = ASSAY_WORD_RELATION_NONE;

      if (other->kind != ASSAY_SIFT_WORD && other->kind != ASSAY_SIFT_OPENING)
        continue;

      relation = assay_sift_words_compare (self->sift->words, at, other);
      if (relation == ASSAY_WORD_RELATION_SAME ||
          assay_vocabulary_get (vocabulary, at->form)->kin ==
              assay_vocabulary_get (vocabulary, other->form)->kin)
        best = 1.0;
      else if (relation == ASSAY_WORD_RELATION_WIDER)
        best = AKIN;
    }

  return best;
}

/* What stands around the passage of one row, and what does not. */
typedef struct
{
  double total;
  double held;
  double akin;   /* of what is not held, what has words that are akin; where it is asked for */
  guint  hard;
  guint  hard_held;
} Held;

static Held
weigh_held_by (const AssaySiftSentence *self,
               const AssaySiftRow      *row,
               gboolean                 with_akin)
{
  AssayWordRange range = assay_sift_get_surroundings (self->sift, row->passage, HELD_REACH);
  Held sum = { .total = 0.0 };

  for (guint i = 0; i < self->n; i++)
    {
      gboolean is_there = FALSE;
      gboolean is_otherwise = FALSE;
      guint weight = 0;

      if (self->tokens[i].kind == ASSAY_SIFT_STOP)
        continue;

      is_there = row->matches[i].likeness > ASSAY_SIFT_MATCH ||
                 assay_sift_sentence_stands_in (self, i, range);
      is_otherwise = !is_there && has_otherwise (self, i, range);
      weight = is_otherwise ? MIN_HARD : weigh_hard (self, i);
      sum.total += (double) self->weights[i];
      sum.hard += weight;

      if (is_there || is_otherwise)
        {
          sum.held += (double) self->weights[i];
          sum.hard_held += weight;
        }
      else if (with_akin)
        sum.akin += (double) self->weights[i] * find_akin (self, i, range);
    }

  return sum;
}

/* The share of the sentence, 0–1; most of its facts are half. */
static double
tell_share (const Held *sum)
{
  double share = sum->total > 0.0 ? sum->held / sum->total : 0.0;
  gboolean is_half = sum->hard_held >= MIN_HARD && sum->hard_held >= MIN_HARD_SHARE * sum->hard;

  if (sum->total > 0.0 && (sum->held + sum->akin) / sum->total >= MIN_AKIN_HELD && sum->akin > 0.0)
    is_half = TRUE;

  return is_half ? MAX (HALF, share) : share;
}

/**
 * assay_sift_sentence_weigh_held:
 * @with_akin: whether words that are akin are looked for, which takes its time
 *
 * How much of what the sentence says stands around one passage: a sentence that was told in other words, or in
 * another order, keeps its names, its figures and its rarer words, or has words that are akin to theirs.
 *
 * Returns: 0–200
 */
guint
assay_sift_sentence_weigh_held (const AssaySiftSentence *self,
                                gboolean                 with_akin)
{
  double best = 0.0;

  for (guint r = 0; r < self->n_rows; r++)
    {
      Held sum = weigh_held_by (self, &self->rows[r], FALSE);

      best = MAX (best, tell_share (&sum));
    }

  for (guint r = 0; with_akin && best < HALF && r < self->n_rows; r++)
    {
      Held sum = weigh_held_by (self, &self->rows[r], TRUE);

      best = MAX (best, tell_share (&sum));
    }

  return (guint) (200.0 * best);
}
