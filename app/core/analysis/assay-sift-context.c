/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

#include <stdlib.h>
#include <string.h>

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

static gboolean
is_same (const AssaySiftToken *a,
         const AssaySiftToken *b)
{
  return a->lemma == b->lemma || a->base == b->base || a->form == b->form;
}

/* Marks where each token of the sentence stands; one that stands twice in it is looked for once. */
static void
mark_tokens (const AssaySiftSentence *self,
             Region                  *region,
             guint8                 (*at)[WIDTH])
{
  guint width = region->n + 2 * PADDING;

  for (guint i = 0; i < self->n; i++)
    {
      memset (at[i], 0, width);
      memset (region->near[i], 0, width);

      for (guint j = PADDING; j < PADDING + region->n; j++)
        {
          if (region->tokens[j] != G_MAXUINT &&
              is_same (&self->tokens[i], assay_sift_token (self->sift, region->tokens[j])))
            {
              at[i][j] = 1;
              memset (&region->near[i][j - SHIFT], 1, 2 * SHIFT + 1);
            }
        }
    }
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

      for (guint j = PADDING; j < PADDING + region->n; j++)
        region->sums[j] += weight * region->near[k][(int) j + d];
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
  g_autofree guint8 *marks = g_malloc (self->n * WIDTH + 1);
  guint8 (*at)[WIDTH] = (guint8 (*)[WIDTH]) (gpointer) marks;

  fill_region (self, region);
  mark_tokens (self, region, at);

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
          if (at[i][j])
            match = MAX (match, MAX (sum, MAX (region->sums[j - 1], region->sums[j + 1])));
        }

      self->context_any[i] = any / MAX (total, 1e-6f);
      self->context_match[i] = match / MAX (total, 1e-6f);
      self->context_place[i] = place != G_MAXUINT ? self->sift->passage_of[place] : G_MAXUINT;
    }
}
