/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-linker-signs-private.h"

#include <math.h>
#include <string.h>

/* Up to so many passages the list of weights for few counts alone, from so many on the one for many. Claims
 * of Fool Me Twice, which it learnt from, have 10 to 13 nearly always, those of news more than 17. */
#define FEW_PASSAGES 13
#define MANY_PASSAGES 17

/* Among so many first passages, the next one should have what those before it lack. What a claim's words weigh
 * together counts so much; from half to twice as much is all the same. */
#define N_COMPLETED 5
#define COMPLETION 6.0

/* A sign that hardly differs from one passage to the next tells nothing. */
#define LEAST_SPREAD 1e-6

/**
 * assay_linker_use_model:
 * @model: (nullable): a file of weights, which must outlive the linker, or %NULL to go by BM25 alone
 * @part: which of its lists of weights
 *
 * Returns: whether the file has such a list for signs as they are now
 */
gboolean
assay_linker_use_model (AssayLinker          *self,
                        const AssayModelFile *model,
                        guint                 part)
{
  const float *weights = NULL;
  gsize n = 0;

  self->weights = NULL;
  self->few = NULL;
  if (model != NULL)
    weights = assay_model_file_get_section (model, "weights", sizeof (float), &n);
  if (weights != NULL && n >= (part + 1) * (gsize) ASSAY_N_LINK_SIGNS)
    {
      self->weights = weights + part * (gsize) ASSAY_N_LINK_SIGNS;
      self->few = assay_model_file_get_section (model, "few", sizeof (float), &n);
      if (self->few != NULL && n != ASSAY_N_LINK_SIGNS)
        self->few = NULL;
    }

  return self->weights != NULL;
}

/* How much a sign counts among so many passages. */
static double
weigh_sign (const AssayLinker *self,
            guint              sign,
            guint              n)
{
  double share = CLAMP (((double) MANY_PASSAGES - n) / (MANY_PASSAGES - FEW_PASSAGES), 0.0, 1.0);

  if (self->few == NULL)
    share = 0.0;

  return (1.0 - share) * self->weights[sign] + (share > 0.0 ? share * self->few[sign] : 0.0);
}

/**
 * assay_linker_score:
 *
 * Gives the candidates their scores. What counts is not how much of a sign a passage has, but how much more
 * than the other candidates: each sign is measured in standard deviations from their mean. Where there are few,
 * all of them about the claim's matter, words that both have say less than words that are used alike.
 */
void
assay_linker_score (AssayLinker *self)
{
  AssayLinkHit *hits = self->hits;
  guint n = self->n_hits;

  if (self->weights == NULL || n == 0)
    return;

  for (guint i = 0; i < n; i++)
    hits[i].score = 0.0f;

  for (guint k = 0; k < ASSAY_N_LINK_SIGNS; k++)
    {
      double weight = weigh_sign (self, k, n);
      double mean = 0.0;
      double spread = 0.0;

      for (guint i = 0; i < n; i++)
        mean += (double) hits[i].signs[k] / n;
      for (guint i = 0; i < n; i++)
        spread += (hits[i].signs[k] - mean) * (hits[i].signs[k] - mean) / n;

      spread = sqrt (spread) + LEAST_SPREAD;
      for (guint i = 0; i < n; i++)
        hits[i].score += (float) (weight * ((hits[i].signs[k] - mean) / spread));
    }
}

/* Share of the claim's words that the passage has and @covered lacks, by weight. */
static double
tell_new_share (const AssayLinker  *self,
                const AssayLinkHit *hit,
                const guint64      *covered)
{
  double more = 0.0;

  for (guint t = 0; t < self->claim.n_terms; t++)
    {
      if ((hit->terms[t / 64] & ~covered[t / 64]) >> t % 64 & 1)
        more += self->claim.terms[t].weight;
    }

  return more / self->claim.total;
}

/* Moves the passage that best goes on from those before @k to there. */
static void
choose_next (AssayLinker *self,
             guint        k,
             guint64     *covered)
{
  double most = -INFINITY;
  guint best = k;
  AssayLinkHit chosen;

  for (guint i = k; i < self->n_hits; i++)
    {
      double score = (double) self->hits[i].score +
                     COMPLETION * tell_new_share (self, &self->hits[i], covered);

      if (score > most)
        {
          most = score;
          best = i;
        }
    }

  chosen = self->hits[best];
  memmove (self->hits + k + 1, self->hits + k, (best - k) * sizeof chosen);
  chosen.score = (float) MIN (most, (double) self->hits[k - 1].score);
  self->hits[k] = chosen;
  for (guint i = 0; i < ASSAY_LINK_TERM_WORDS; i++)
    covered[i] |= chosen.terms[i];
}

/**
 * assay_linker_complete:
 * @self: with its hits scored and sorted
 *
 * What a claim says may stand in more than one place: puts behind the first passage the likeliest one that has what
 * it lacks, and so on. Where there are few passages, they stay as they are.
 */
void
assay_linker_complete (AssayLinker *self)
{
  guint64 covered[ASSAY_LINK_TERM_WORDS];

  if (self->weights == NULL || self->n_hits < MANY_PASSAGES)
    return;

  memcpy (covered, self->hits[0].terms, sizeof covered);
  for (guint k = 1; k < N_COMPLETED; k++)
    choose_next (self, k, covered);
  for (guint i = N_COMPLETED; i < self->n_hits; i++)
    self->hits[i].score = MIN (self->hits[i].score, self->hits[i - 1].score);
}
