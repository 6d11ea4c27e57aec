/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

#include <stdlib.h>
#include <string.h>

#include "assay-fast.h"

/* Tokens around one that tell where it belongs, and how far from where they should be they may stand. */
#define REACH 6
#define SHIFT 4

/* The passages around the hits have no more tokens; what comes later is left out. */
#define MAX_REGION 2048

/* Zeros before and behind, so that no place needs a check. */
#define PADDING (REACH + SHIFT)

#define WIDTH (MAX_REGION + 2 * PADDING)

/* The passages that are nearest to the sentence with their neighbours, token by token. */
typedef struct
{
  guint  tokens[WIDTH]; /* G_MAXUINT where there is none */
  guint  n;
  guint  next[WIDTH];   /* the next place of the same token, or 0 */
  guint8 near[ASSAY_SIFT_MAX_TOKENS][WIDTH]; /* 1 where a token stands within SHIFT */
  float  sums[WIDTH];
} Region;

static int
compare_passages (gconstpointer a,
                  gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

static void
add_passage (const AssaySiftSentence *self,
             Region                  *region,
             guint                    passage,
             gboolean                 goes_on)
{
  AssayWordRange range = assay_sift_range (self->sift, passage);

  /* What does not follow must not look as if it did. */
  for (guint i = 0; !goes_on && i < PADDING && region->n < MAX_REGION; i++)
    region->tokens[PADDING + region->n++] = G_MAXUINT;

  for (guint i = range.first; i < range.end && region->n < MAX_REGION; i++)
    region->tokens[PADDING + region->n++] = i;
}

static void
fill_region (const AssaySiftSentence *self,
             Region                  *region)
{
  guint passages[3 * ASSAY_SIFT_MAX_HITS];
  const AssayCorpus *corpus = self->sift->corpus;
  guint n = 0;
  guint last = G_MAXUINT;

  for (guint i = 0; i < self->n_hits; i++)
    {
      guint source = assay_corpus_passage (corpus, self->hits[i])->source;

      for (int d = -1; d <= 1; d++)
        {
          guint passage = self->hits[i] + (guint) d;

          if (passage < corpus->passages->len &&
              assay_corpus_passage (corpus, passage)->source == source)
            passages[n++] = passage;
        }
    }

  qsort (passages, n, sizeof *passages, compare_passages);
  region->n = 0;
  for (guint i = 0; i < WIDTH; i++)
    region->tokens[i] = G_MAXUINT;

  for (guint i = 0; i < n; i++)
    {
      if (passages[i] == last)
        continue;

      add_passage (self, region, passages[i],
                   i == 0 || (passages[i] == last + 1 &&
                              assay_corpus_passage (corpus, passages[i])->source ==
                                  assay_corpus_passage (corpus, last)->source));
      last = passages[i];
    }
}

/*
 * Chains the places of the region by what stands there. Two tokens are the same if their base forms are: a form has
 * one base form, and a name or a number is its own.
 */
static void
chain_tokens (const AssaySiftSentence *self,
              Region                  *region)
{
  guint *heads = self->sift->heads;

  for (guint j = PADDING + region->n; j-- > PADDING;)
    {
      guint base = 0;

      if (region->tokens[j] == G_MAXUINT)
        continue;

      base = assay_sift_token (self->sift, region->tokens[j])->base;
      region->next[j] = heads[base];
      heads[base] = j;
    }
}

static void
unchain_tokens (const AssaySiftSentence *self,
                const Region            *region)
{
  for (guint j = PADDING; j < PADDING + region->n; j++)
    {
      if (region->tokens[j] != G_MAXUINT)
        self->sift->heads[assay_sift_token (self->sift, region->tokens[j])->base] = 0;
    }
}

/* The first place of a token of the draft, or 0. */
static guint
get_first (const AssaySiftSentence *self,
           guint                    token)
{
  guint base = self->tokens[token].base;

  return base < self->sift->by_lemma.n_entries ? self->sift->heads[base] : 0;
}

/* Marks where each token of the sentence stands, and around it. */
static void
mark_tokens (const AssaySiftSentence *self,
             Region                  *region)
{
  for (guint i = 0; i < self->n; i++)
    {
      memset (region->near[i], 0, region->n + 2 * PADDING);

      for (guint j = get_first (self, i); j != 0; j = region->next[j])
        memset (&region->near[i][j - SHIFT], 1, 2 * SHIFT + 1);
    }
}

ASSAY_FAST static void
add_marks (float        *sums,
           const guint8 *marks,
           float         weight,
           guint         n)
{
  for (guint j = 0; j < n; j++)
    sums[j] += weight * marks[j];
}

static float
add_neighbours (const AssaySiftSentence *self,
                Region                  *region,
                guint                    token)
{
  float total = 0.0f;

  memset (region->sums, 0, (region->n + 2 * PADDING) * sizeof (float));

  for (int d = -REACH; d <= REACH; d++)
    {
      int k = (int) token + d;
      float weight = 0.0f;

      if (d == 0 || k < 0 || k >= (int) self->n ||
          self->tokens[k].lemma == self->tokens[token].lemma)
        continue;

      weight = self->weights[k] * (1.0f - 0.1f * (float) (abs (d) - 1));
      total += weight;

      if (get_first (self, (guint) k) != 0)
        add_marks (region->sums + PADDING, region->near[k] + PADDING + d, weight, region->n);
    }

  return total;
}

/**
 * assay_sift_sentence_weigh:
 *
 * Says for each token how much of what surrounds it in the draft stands together in the source: anywhere, and
 * where the source has the token itself. The right name in the wrong place has much of the first and little of
 * the second.
 */
void
assay_sift_sentence_weigh (AssaySiftSentence *self)
{
  g_autofree Region *region = g_new (Region, 1);

  fill_region (self, region);
  chain_tokens (self, region);
  mark_tokens (self, region);

  for (guint i = 0; i < self->n; i++)
    {
      float total = add_neighbours (self, region, i);
      float any = 0.0f;
      float match = 0.0f;
      guint place = G_MAXUINT;

      for (guint j = PADDING; j < PADDING + region->n; j++)
        {
          float sum = region->sums[j];

          if (sum > any)
            {
              any = sum;
              place = region->tokens[j];
            }
        }

      for (guint j = get_first (self, i); j != 0; j = region->next[j])
        match = MAX (match, MAX (region->sums[j], MAX (region->sums[j - 1], region->sums[j + 1])));

      self->context_any[i] = any / MAX (total, 1e-6f);
      self->context_match[i] = match / MAX (total, 1e-6f);
      self->context_place[i] = place != G_MAXUINT ? self->sift->passage_of[place] : G_MAXUINT;
    }

  unchain_tokens (self, region);
}
