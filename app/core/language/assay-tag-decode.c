/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

#include "assay-fast.h"

#define L ASSAY_N_TAGS
#define S ASSAY_N_SCORES

/* A tag that fits worse by so many units of 1 has no chance worth naming. */
#define MAX_DISTANCE 24

/* Nothing is impossible at a token alone, or no tagging might be left. */
#define LEAST_CHANCE 1e-12f

/* Sixteen chances at once. */
typedef float Lanes __attribute__ ((vector_size (64)));

/* e^-x for whole x and for x in steps of a score unit. */
typedef struct
{
  float wholes[MAX_DISTANCE];
  float parts[ASSAY_SCORE_UNIT];
} Exponentials;

/* By its series, so that it is the same whatever the C library. */
static double
exp_minus (double x)
{
  double term = 1;
  double sum = 1;

  for (guint k = 1; k < 20; k++)
    {
      term *= -x / k;
      sum += term;
    }

  return sum;
}

static const Exponentials *
get_exponentials (void)
{
  static gsize is_made = 0;
  static Exponentials tables;

  if (g_once_init_enter (&is_made))
    {
      double whole = 1;

      for (guint i = 0; i < ASSAY_SCORE_UNIT; i++)
        tables.parts[i] = (float) exp_minus ((double) i / ASSAY_SCORE_UNIT);
      for (guint i = 0; i < MAX_DISTANCE; i++)
        {
          tables.wholes[i] = (float) whole;
          whole *= exp_minus (1);
        }
      g_once_init_leave (&is_made, 1);
    }

  return &tables;
}

static inline float
chance_of (const Exponentials *tables,
           guint               distance)
{
  if (distance >= MAX_DISTANCE * ASSAY_SCORE_UNIT)
    return 0;

  return tables->wholes[distance / ASSAY_SCORE_UNIT] * tables->parts[distance % ASSAY_SCORE_UNIT];
}

/* Sixteen scores at once, one for each tag; the last two stand for none. */
typedef gint32 Scores __attribute__ ((vector_size (64)));

G_STATIC_ASSERT (S == 16 && L <= S);

/* From each of two as the mask has it. */
#define PICK(mask, yes, no) (((yes) & (mask)) | ((no) & ~(mask)))

/* A small number for each tag. */
typedef guint8 Tags __attribute__ ((vector_size (16)));

/* A score and the tag that it comes from are one number here, so that the larger of two says both; of equal scores that
 * of the tag before. No score is beyond nine times what must not be, which leaves room for the tag. */
#define WAY_BITS 4
#define WAY_MASK ((1 << WAY_BITS) - 1)

G_STATIC_ASSERT (L <= 1 << WAY_BITS && 10 * (gint64) -ASSAY_NEVER << WAY_BITS < G_MAXINT32);

/* The best way to each tag: its score, with that of the tag that it comes from, which is put into @from.
 * @moves: [from][to], each as a way */
static inline void
find_best_ways (const gint32 *best,
                const gint32  moves[L][S],
                gint32       *ways,
                guint8       *from)
{
  gint32 top[S];

  for (guint k = 0; k < S; k++)
    top[k] = moves[0][k] + best[0] * (1 << WAY_BITS);
  for (guint a = 1; a < L; a++)
    {
      gint32 way = best[a] * (1 << WAY_BITS);

      for (guint k = 0; k < S; k++)
        top[k] = MAX (top[k], moves[a][k] + way);
    }

  for (guint k = 0; k < S; k++)
    {
      from[k] = (guint8) (WAY_MASK - (top[k] & WAY_MASK));
      ways[k] = top[k] >> WAY_BITS;
    }
}

static inline gint32
get_most (const Scores *scores)
{
  gint32 most[S];

  memcpy (most, scores, sizeof most);
  for (guint n = S / 2; n > 0; n /= 2)
    for (guint k = 0; k < n; k++)
      most[k] = MAX (most[k], most[k + n]);

  return most[0];
}

/**
 * assay_tags_decode:
 * @scores: [n][ASSAY_N_SCORES]
 * @tags: (out): [n] the tagging with the highest sum of scores and moves
 */
ASSAY_FAST void
assay_tags_decode (const AssayTagModel *model,
                   const gint32    (*scores)[S],
                   guint             n,
                   guint8           *tags)
{
  guint8 from[ASSAY_MAX_SEQUENCE][S];
  gint32 moves[L][S] = { { 0 } };
  Scores begin = { 0 };
  Scores biases = { 0 };
  gint32 best[S];

  g_assert (n > 0 && n <= ASSAY_MAX_SEQUENCE);

  biases[ASSAY_TAG_SPEECH] = biases[ASSAY_TAG_THOUGHT] = model->shape.cue_bias;
  memcpy (&begin, model->moves + L * L, L * sizeof (gint32));
  for (guint a = 0; a < L; a++)
    for (guint k = 0; k < L; k++)
      moves[a][k] = model->moves[a * L + k] * (1 << WAY_BITS) + (gint32) (WAY_MASK - a);

  for (guint i = 0; i < n; i++)
    {
      Scores ways = begin;
      Scores next;

      if (i > 0)
        find_best_ways (best, moves, (gint32 *) &ways, from[i]);

      memcpy (&next, scores[i], sizeof next);
      next = PICK (next < ASSAY_NEVER, ASSAY_NEVER, next);
      next = PICK (next > -ASSAY_NEVER, -ASSAY_NEVER, next);
      next += ways + biases;
      for (guint k = L; k < S; k++)
        next[k] = G_MININT32 / 2;

      /* Only differences count, and so they stay small. */
      next -= get_most (&next);
      next = PICK (next < 8 * ASSAY_NEVER, 8 * ASSAY_NEVER, next);
      memcpy (best, &next, sizeof best);
    }

  tags[n - 1] = 0;
  for (guint8 k = 1; k < L; k++)
    {
      if (best[k] > best[tags[n - 1]])
        tags[n - 1] = k;
    }
  for (guint i = n - 1; i > 0; i--)
    tags[i - 1] = from[i][tags[i]];
}

static inline void
fill_lanes (const Exponentials *tables,
            const gint32       *scores,
            float              *lanes)
{
  gint32 most = G_MININT32;

  for (guint k = 0; k < L; k++)
    most = MAX (most, scores[k]);
  for (guint k = 0; k < L; k++)
    lanes[k] = chance_of (tables, (guint) most - (guint) scores[k]) + LEAST_CHANCE;
  for (guint k = L; k < S; k++)
    lanes[k] = 0;
}

static inline float
add_up (const float *lanes)
{
  float sums[4];

  for (guint k = 0; k < 4; k++)
    sums[k] = (lanes[k] + lanes[k + 4]) + (lanes[k + 8] + lanes[k + 12]);

  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/* e^moves: [from][to], or [to][from] if @is_turned; a row of its own for the begin */
static inline void
fill_moves (const AssayTagModel *model,
            gboolean          is_turned,
            Lanes             moves[L + 1])
{
  const Exponentials *tables = get_exponentials ();
  gint32 most = G_MININT32;

  /* Counted from the largest, so that no chance is above 1. */
  for (guint i = 0; i < (L + 1) * L; i++)
    most = MAX (most, model->moves[i]);

  for (guint a = 0; a <= L; a++)
    for (guint k = 0; k < S; k++)
      {
        guint from = is_turned && a < L ? k : a;
        guint to = is_turned && a < L ? a : k;

        moves[a][k] = k < L ? chance_of (tables, (guint) (most - model->moves[from * L + to])) : 0;
      }
}

/* The chances of all taggings up to each token, each token's adding up to 1. */
static inline void
sum_forward (const AssayTagModel *model,
             const Lanes      *fits,
             guint             n,
             Lanes            *alpha)
{
  Lanes moves[L + 1];

  fill_moves (model, FALSE, moves);

  for (guint i = 0; i < n; i++)
    {
      Lanes sum = { 0 };

      if (i == 0)
        sum = moves[L];
      for (guint a = 0; i > 0 && a < L; a++)
        sum += alpha[i - 1][a] * moves[a];
      sum *= fits[i];
      alpha[i] = sum * (1 / MAX (add_up ((const float *) &sum), 1e-30f));
    }
}

/* Chances that add up to 255 by @scale, rounded. */
static inline void
round_chances (const Lanes *all,
               float        scale,
               guint8      *chances)
{
  Scores wholes = __builtin_convertvector(*all * scale + 0.5f, Scores);
  Tags tags = __builtin_convertvector(PICK (wholes > 255, 255, wholes), Tags);

  memcpy (chances, &tags, L);
}

/**
 * assay_tags_weigh:
 * @scores: [n][ASSAY_N_SCORES]
 * @chances: (out): [n][ASSAY_N_TAGS] of each tag at each token, over all taggings, 255 for 1
 *
 * Single precision in a fixed order of sums, without library functions: the same everywhere.
 */
ASSAY_FAST void
assay_tags_weigh (const AssayTagModel *model,
                  const gint32    (*scores)[S],
                  guint             n,
                  guint8          (*chances)[L])
{
  const Exponentials *tables = get_exponentials ();
  Lanes moves[L + 1];
  Lanes fits[ASSAY_MAX_SEQUENCE];
  Lanes alpha[ASSAY_MAX_SEQUENCE];
  Lanes beta = { 0 };

  g_assert (n > 0 && n <= ASSAY_MAX_SEQUENCE);

  for (guint i = 0; i < n; i++)
    fill_lanes (tables, scores[i], (float *) &fits[i]);
  sum_forward (model, fits, n, alpha);
  fill_moves (model, TRUE, moves);

  beta += 1;
  for (guint i = n; i > 0; i--)
    {
      Lanes both = alpha[i - 1] * beta;
      float scale = 255 / MAX (add_up ((const float *) &both), 1e-30f);
      Lanes next = fits[i - 1] * beta;
      Lanes sum = { 0 };

      round_chances (&both, scale, chances[i - 1]);
      for (guint k = 0; k < L; k++)
        sum += next[k] * moves[k];
      beta = sum * (1 / MAX (add_up ((const float *) &sum), 1e-30f));
    }
}
