/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-net.h"
#include "train-voice.h"

G_BEGIN_DECLS

/* What each cue is given when a text is tagged, of 1: attribution.md says what other values do. */
#define TRAIN_CUE_BIAS 1.0f

/* What the second stage gives: the words' opinion of sentences, and the trees. */
typedef struct
{
  TrainLineOptions lines[ASSAY_N_FORESTS];
  float           *weights[ASSAY_N_FORESTS]; /* [(1 << row_bits) + 1] the last is the bias */
  GArray          *trees[ASSAY_N_FORESTS]; /* of TrainTree */
  float            bases[ASSAY_N_FORESTS];
} TrainJudge;

gboolean train_export (const TrainNet     *net,
                       const AssayCueWord *cues,
                       const TrainJudge   *judge,
                       const char         *path,
                       GError            **error);

G_END_DECLS
