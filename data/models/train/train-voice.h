/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-voice-private.h"
#include "train-corpus.h"
#include "train-trees.h"

G_BEGIN_DECLS

/**
 * TrainVoices:
 * @rows: [sentence] of GArray of guint32: the hashed features
 * @opinions: [forest][sentence] what the regression says, 0–255
 * @has_marks: [sentence] some of its words stand in quotation marks
 * @inputs: [sentence][ASSAY_N_VOICE_INPUTS]
 * @labels: [sentence] 1 attributed by speech, 0 not, -1 left out
 * @quoted: [sentence] 1 direct or mixed, 0 not, -1 left out
 * @folds: [sentence]
 *
 * All sentences of some articles.
 */
typedef struct
{
  AssayVoice *voices; /* [article] */
  GPtrArray  *articles;
  GPtrArray  *rows;
  guint8     *opinions[ASSAY_N_FORESTS];
  gboolean   *has_marks;
  guint8     *inputs;
  gint8      *labels;
  gint8      *quoted;
  guint      *folds;
  guint       n;
} TrainVoices;

typedef struct
{
  guint  row_bits;
  guint  n_epochs;
  double rate;
  double decay;
} TrainLineOptions;

/* @marginals: [article] of [token][ASSAY_N_TAGS] 0–255, by networks that have not seen it; @tags: [article] of
 * [token] as they tag it */
TrainVoices *train_voices_new   (GPtrArray              *articles,
                                 const GArray           *sequences,
                                 const AssayTagModel       *model,
                                 guint8                **marginals,
                                 guint8                **tags);
float       *train_line_fit     (const TrainVoices      *voices,
                                 AssayForest             line,
                                 int                     fold,
                                 const TrainLineOptions *options);
void         train_line_judge   (TrainVoices            *voices,
                                 AssayForest             line,
                                 int                     fold,
                                 const float            *weights,
                                 const TrainLineOptions *options);
void         train_voices_inputs (TrainVoices           *self);

G_END_DECLS
