/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-corpus.h"

G_BEGIN_DECLS

#define TRAIN_MAX_LAYERS 8

/* A vector's places, filled up to a multiple of eight with zeros. */
#define TRAIN_VECTOR_SIZE 104

/* What stands in a vector is worth so much of what the table has of it, and so its length is some 8. */
#define TRAIN_VECTOR_UNIT (1.f / 32)

/**
 * TrainOptions:
 *
 * What a network is trained with; the defaults are those of the shipped one.
 */
typedef struct
{
  guint  width;
  guint  n_layers;
  guint  dilations[TRAIN_MAX_LAYERS];
  guint  row_bits;
  guint  input_bits;
  guint  n_epochs;
  double row_rate;    /* AdaGrad step of the linear rows */
  double input_rate;  /* the same of the embedding */
  double dense_rate;  /* step of the convolution */
  double row_drop;    /* share of the rows left out at random while training */
  double input_drop;
  double hidden_drop;
  double vector_drop; /* share of the words whose vectors are left out */
  double decay;       /* L2 on rows that are touched */
  double soft_share;  /* of the target that other networks' marginals make up */
  guint  seed;
} TrainOptions;

/**
 * TrainNet:
 * @rows: [1 << row_bits][ASSAY_N_SCORES] linear scores
 * @inputs: [1 << input_bits][width] embedding
 * @dense: for each layer [3][width in][width out], [width]; then [width][ASSAY_N_SCORES]; then
 *   [TRAIN_VECTOR_SIZE][width], which turns the vectors of words
 * @vectors: [word][TRAIN_VECTOR_SIZE]; all 0 for none
 * @moves: [ASSAY_N_TAGS + 1][ASSAY_N_TAGS] score of a tag after another; the last row: at the begin
 *
 * A CRF over tags whose scores are the sum of a linear part and of a dilated convolution.
 */
typedef struct
{
  TrainOptions options;
  float       *rows;
  float       *row_sums;   /* [row] of squared gradients */
  float       *inputs;
  float       *input_sums;
  float       *dense;
  float       *vectors;
  float       *dense_sums; /* running mean of squared gradients */
  float       *dense_moment;
  guint        n_dense;
  float        moves[ASSAY_N_TAGS + 1][ASSAY_N_TAGS];
  float        move_sums[ASSAY_N_TAGS + 1][ASSAY_N_TAGS];
} TrainNet;

TrainNet *train_net_new       (const TrainOptions *options);
void      train_net_free      (TrainNet *self);

/* Where in the dense weights those begin that turn vectors. */
guint     train_net_turn_at   (const TrainNet *self);

/* Trains on the sequences for which @fold is not the article's. */
void      train_net_fit       (TrainNet     *self,
                               const GArray *sequences,
                               int           fold,
                               void        (*after_epoch) (TrainNet *self, guint epoch, gpointer data),
                               gpointer      data);

/* @scores: (out): [n][ASSAY_N_SCORES] without moves */
void      train_net_score     (TrainNet            *self,
                               const TrainSequence *sequence,
                               float               *scores);

/* @marginals: (out): [n][ASSAY_N_TAGS] */
void      train_net_marginals (TrainNet            *self,
                               const TrainSequence *sequence,
                               float               *marginals);
/* The same of scores and moves however they were made; [n][ASSAY_N_TAGS] */
void      train_marginals_of  (const float         *scores,
                               const float        (*moves)[ASSAY_N_TAGS],
                               guint                n,
                               float               *marginals);
void      train_decode_of     (const float         *scores,
                               const float        (*moves)[ASSAY_N_TAGS],
                               guint                n,
                               float                cue_bias,
                               guint8              *tags);
void      train_net_decode    (TrainNet            *self,
                               const TrainSequence *sequence,
                               float                cue_bias,
                               guint8              *tags);

G_END_DECLS
