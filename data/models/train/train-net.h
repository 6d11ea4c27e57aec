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
  double vector_drop; /* share of the words whose vectors are left out; 1 for a network without */
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
 * A CRF over tags whose scores are the sum of a linear part and of a dilated convolution. These are the
 * weights alone: train-pass.h runs them over a sequence, train-learn.h changes them, and train-net-file.h
 * keeps them.
 */
typedef struct
{
  TrainOptions options;
  float       *rows;
  float       *inputs;
  float       *dense;
  float       *vectors;
  guint        n_dense;
  float        moves[ASSAY_N_TAGS + 1][ASSAY_N_TAGS];
} TrainNet;

/* A network that has learnt nothing: weights at random, by the seed. */
TrainNet *train_net_new      (const TrainOptions *options) G_GNUC_WARN_UNUSED_RESULT;
void      train_net_free     (TrainNet *self);

/* Where in the dense weights those of a layer begin, those that make scores of the last layer's units, and
 * those that turn vectors. */
guint     train_net_layer_at (const TrainNet *self,
                              guint           layer);
guint     train_net_top_at   (const TrainNet *self);
guint     train_net_turn_at  (const TrainNet *self);

/* Whether tag @to can stand after @from, ASSAY_N_TAGS for the begin: an inner token follows its own kind. */
gboolean  train_net_allows   (guint from,
                              guint to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrainNet, train_net_free)

G_END_DECLS
