/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-model-file.h"
#include "assay-word-vectors.h"

G_BEGIN_DECLS

/* The shape of a model: what the features give and what the tags need. A file of another shape is refused. */
#define ASSAY_N_TAGS 14
#define ASSAY_N_SCORES 16 /* tags, and two that are never used: a row is 16 bytes */
#define ASSAY_N_ROWS 53
#define ASSAY_N_INPUTS 19

#define ASSAY_TAG_MODEL_NAME "attribution"
#define ASSAY_TAG_MODEL_VERSION 2
#define ASSAY_MAX_LAYERS 8
#define ASSAY_MAX_WIDTH 128
#define ASSAY_MAX_DILATION 32

/* Units: scores are in 1/4096, activations in 1/256, weights of the convolution in 1/2048. */
#define ASSAY_SCORE_UNIT 4096
#define ASSAY_ACTIVATION_UNIT 256
#define ASSAY_WEIGHT_BITS 11
#define ASSAY_SCALE_BITS 8

/* What no tagging may have costs so much. */
#define ASSAY_NEVER (-(1 << 20))

/* A word that is a cue somewhere in what the model was trained on. */
typedef struct
{
  guint32 word;   /* assay_tag_hash_word(), 0 for none */
  guint8  share;  /* 1–4: how often such a word is a cue */
  guint8  speech; /* 0–255: how often such a cue is one of saying */
  guint16 unused;
} AssayCueWord;

#define ASSAY_CUE_SLOTS 8192

/* A node of a tree; where the children are, counted from the node on; both 0 at a leaf. */
typedef struct
{
  guint8  input;
  guint8  threshold; /* to the left if not above */
  guint16 left;
  guint16 right;
  gint16  value; /* of a leaf, in score units */
} AssayTreeNode;

typedef struct
{
  gint32 least;
  gint32 most;
} AssayTreeBounds;

/* Trees that tell one thing of a sentence: it is so if they add up to more than 0. */
typedef struct
{
  guint32 n_trees;
  guint32 n_nodes;
  gint32  base;
} AssayForestShape;

/**
 * AssayLineShape:
 * @scale: what a unit is worth, in 1/256 of 1/4096 of a third of a logit
 */
typedef struct
{
  guint32 bits;
  gint32  scale;
  gint32  bias;
} AssayLineShape;

typedef enum
{
  ASSAY_FOREST_SPEECH, /* somebody is reported to say it */
  ASSAY_FOREST_QUOTED, /* some of it is somebody's very words */
} AssayForest;

#define ASSAY_N_FORESTS 2
#define ASSAY_MAX_TREES 4096

/* Trees that are gone down side by side, and asked after which whether more could change the answer. */
#define ASSAY_TREES_BESIDE 4
#define ASSAY_MAX_TREE_STEPS (ASSAY_MAX_TREES / ASSAY_TREES_BESIDE)

/**
 * AssayTagModelShape:
 * @row_scale: what a unit of a row is worth, in 1/256 score units
 * @input_scale: what one of the embedding is worth, in 1/256 activation units
 * @vector_scale: the same of the vectors of words
 * @checksum: of the table of vectors that it was made with, the low half first
 * @cue_bias: what each cue is given, for what is missed costs as much as what is too much
 * @lines: how the words' opinion of a sentence is made up, of whose voice it is and of whether it is quoted
 *
 * The section “shape” of a model file.
 */
typedef struct
{
  guint32          n_tags;
  guint32          n_rows;
  guint32          n_inputs;
  guint32          n_voice_inputs;
  guint32          row_bits;
  guint32          input_bits;
  guint32          width;
  guint32          n_layers;
  guint32          dilations[ASSAY_MAX_LAYERS];
  gint32           row_scale;
  gint32           input_scale;
  gint32           vector_scale;
  gint32           cue_bias;
  AssayLineShape   lines[ASSAY_N_FORESTS];
  guint32          checksum[2];
  AssayForestShape forests[ASSAY_N_FORESTS];
} AssayTagModelShape;

/**
 * AssayTagModel:
 * @moves: [ASSAY_N_TAGS + 1][ASSAY_N_TAGS] score of a tag after another; the last row: at the begin
 * @cues: [ASSAY_CUE_SLOTS] by hash, the next slot where one is taken
 * @rows: [1 << row_bits][ASSAY_N_SCORES]
 * @inputs: [1 << input_bits][width]
 * @vectors: [part][centre][width] what each part of a word's vector adds to the embedding
 * @weights: [layer][width out][3][width in]
 * @biases: [layer][width], in units of a product
 * @last: [ASSAY_N_SCORES][width]
 * @lines: [forest] of [1 << bits] the words' opinion of a sentence
 * @roots: [forest] of [n_trees] index of a node
 * @nodes: [forest] of [n_nodes]
 *
 * @word_vectors: the table of vectors
 * @bounds: [forest][step] what all trees from that step on can add at least and at most
 * @pairs: [layer] the weights again, and at the end the last, as assay_tag_multiply() takes them
 *
 * A trained model of one language. But for the bounds and pairs all arrays lie in the file that it was made of;
 * nothing is copied.
 */
typedef struct
{
  AssayTagModelShape   shape;
  const gint32        *moves;
  const AssayCueWord  *cues;
  const gint8         *rows;
  const gint8         *inputs;
  const gint8         *vectors;
  const gint16        *weights;
  const gint32        *biases;
  const gint16        *last;
  const gint8         *lines[ASSAY_N_FORESTS];
  const guint32       *roots[ASSAY_N_FORESTS];
  const AssayTreeNode *nodes[ASSAY_N_FORESTS];
  AssayTreeBounds      bounds[ASSAY_N_FORESTS][ASSAY_MAX_TREE_STEPS + 1];
  gint32              *pairs[ASSAY_MAX_LAYERS + 1];

  const AssayWordVectors *word_vectors;
} AssayTagModel;

gboolean             assay_tag_model_init     (AssayTagModel          *self,
                                               const AssayModelFile   *file,
                                               const AssayWordVectors *word_vectors);
void                 assay_tag_model_clear    (AssayTagModel          *self);
const AssayTagModel *assay_tag_model_get      (const char             *language);

static inline const AssayCueWord *
assay_tag_model_find_cue (const AssayTagModel *self,
                          guint32              word)
{
  guint32 slot = word % ASSAY_CUE_SLOTS;

  for (guint n = 0; n < ASSAY_CUE_SLOTS && self->cues[slot].word != 0; n++)
    {
      if (self->cues[slot].word == word)
        return &self->cues[slot];
      slot = (slot + 1) % ASSAY_CUE_SLOTS;
    }

  return NULL;
}

static inline guint8
assay_tag_model_cue_class (const AssayTagModel *self,
                           guint32              word)
{
  const AssayCueWord *cue = assay_tag_model_find_cue (self, word);

  return cue != NULL ? cue->share : 0;
}

G_END_DECLS
