/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-net.h"

G_BEGIN_DECLS

/**
 * TrainPass:
 * @n: tokens of the sequence
 * @pad: tokens before the first and after the last, whose units are 0
 * @layers: [layer][pad + n + pad][width] units; the first is the embedding
 * @masks: [layer][n][width] how much of what a unit was to add has passed: 0, or 1 / (1 - drop)
 * @seen: [n][TRAIN_VECTOR_SIZE] the words' vectors, as far as kept
 * @scores: [n][ASSAY_N_SCORES] without moves
 * @rows_kept: [n][ASSAY_N_ROWS] which of the rows were added
 * @inputs_kept: [n][ASSAY_N_INPUTS] the same of the embedding
 *
 * One run of a network over one sequence, of up to ASSAY_MAX_SEQUENCE tokens, from its features to the
 * scores of tags; with all that whoever learns from it goes back by. It can be run again, over another.
 */
typedef struct
{
  guint   n;
  guint   pad;
  float  *layers[TRAIN_MAX_LAYERS + 1];
  float  *masks[TRAIN_MAX_LAYERS];
  float  *sums; /* [n][width] what one layer adds, before the mask */
  float  *seen;
  float  *scores;
  guint8 *rows_kept;
  guint8 *inputs_kept;
} TrainPass;

TrainPass *train_pass_new      (const TrainNet *net) G_GNUC_WARN_UNUSED_RESULT;
void       train_pass_free     (TrainPass *self);

/* Numbers of which one layer of any sequence has room for: [pad + n + pad][width] and a block more. */
gsize      train_pass_get_room (const TrainPass *self,
                                const TrainNet  *net);

/* @random: the state by which parts are left out, as the options say; %NULL to leave out none. */
void       train_pass_run      (TrainPass           *self,
                                const TrainNet      *net,
                                const TrainSequence *sequence,
                                guint64             *random);

/* @scores: (out): [n][ASSAY_N_SCORES] without moves */
void       train_net_score     (const TrainNet      *net,
                                const TrainSequence *sequence,
                                float               *scores);

/* @marginals: (out): [n][ASSAY_N_TAGS] */
void       train_net_marginals (const TrainNet      *net,
                                const TrainSequence *sequence,
                                float               *marginals);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrainPass, train_pass_free)

G_END_DECLS
