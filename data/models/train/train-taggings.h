/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-net.h"

G_BEGIN_DECLS

/**
 * TrainTaggings:
 * @moves: e to the scores of moves, 0 for those that cannot be
 * @exps: [n][ASSAY_N_SCORES] e to the scores of tags, the greatest of each token scaled to 1
 * @alpha: [n][ASSAY_N_SCORES] of the taggings up to a token, the share that gives it this tag
 * @beta: [n][ASSAY_N_SCORES] the weight of all taggings after a token, if it has this tag
 * @norms: [n] what the sums at a token were divided by
 *
 * The sums over all taggings of one sequence, of up to ASSAY_MAX_SEQUENCE tokens, each token's scaled to 1.
 */
typedef struct
{
  float  moves[ASSAY_N_TAGS + 1][ASSAY_N_SCORES];
  float *exps;
  float *alpha;
  float *beta;
  float *norms;
} TrainTaggings;

void train_taggings_init      (TrainTaggings *self);
void train_taggings_clear     (TrainTaggings *self);

/* @scores: [n][ASSAY_N_SCORES], @n is 1 or more. */
void train_taggings_sum       (TrainTaggings  *self,
                               const TrainNet *net,
                               const float    *scores,
                               guint           n);

/* How likely each tag of token @i is. @chances: (out): [ASSAY_N_TAGS] */
void train_taggings_marginals (const TrainTaggings *self,
                               guint                i,
                               float               *chances);

G_END_DECLS
