/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-linker-signs-private.h"

#include <math.h>

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
  if (model != NULL)
    weights = assay_model_file_get_section (model, "weights", sizeof (float), &n);
  if (weights != NULL && n >= (part + 1) * (gsize) ASSAY_N_LINK_SIGNS)
    self->weights = weights + part * (gsize) ASSAY_N_LINK_SIGNS;

  return self->weights != NULL;
}

/**
 * assay_linker_score:
 *
 * Gives the candidates their scores. What counts is not how much of a sign a passage has, but how much more
 * than the other candidates: each sign is measured in standard deviations from their mean.
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
      double mean = 0.0;
      double spread = 0.0;

      for (guint i = 0; i < n; i++)
        mean += (double) hits[i].signs[k] / n;
      for (guint i = 0; i < n; i++)
        spread += (hits[i].signs[k] - mean) * (hits[i].signs[k] - mean) / n;

      spread = sqrt (spread) + LEAST_SPREAD;
      for (guint i = 0; i < n; i++)
        hits[i].score += (float) (self->weights[k] * ((hits[i].signs[k] - mean) / spread));
    }
}
