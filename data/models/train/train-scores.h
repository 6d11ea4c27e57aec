/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-net.h"

G_BEGIN_DECLS

/**
 * TrainScores:
 * @moves: [ASSAY_N_TAGS + 1][ASSAY_N_TAGS]
 * @scores: [sequence] of [n][ASSAY_N_TAGS]; %NULL for a sequence that was not scored
 *
 * What networks that have not seen an article think of it, averaged where there are several.
 */
typedef struct
{
  float  (*moves)[ASSAY_N_TAGS + 1][ASSAY_N_TAGS]; /* [fold] */
  guint   *n_nets; /* [fold] */
  float  **scores;
} TrainScores;

gboolean     train_scores_write (TrainNet      *net,
                                 const GArray  *sequences,
                                 int            fold,
                                 const char    *path,
                                 GError       **error);
TrainScores *train_scores_read  (char         **paths,
                                 const GArray  *sequences,
                                 GError       **error);

/* The marginals, [token][ASSAY_N_TAGS] of each article, as chances of 0–1. */
void         train_scores_soften (const TrainScores *self,
                                  const GArray      *sequences);

G_END_DECLS
