/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-net.h"
#include "train-voice.h"

G_BEGIN_DECLS

/* Prints F1 of pieces (sources, cues, contents, each told by its tags) on the sequences of a fold, or of
 * all if it is -1. */
void train_measure_net      (TrainNet          *net,
                             const GArray      *sequences,
                             int                fold,
                             float              cue_bias,
                             const char        *name);

/* Prints F1 of sentences that are so and of those that are not. */
void train_measure_scores   (const float       *scores,
                             const gint8       *labels,
                             guint              n,
                             const char        *what,
                             const char        *name);
void train_measure_opinions (const TrainVoices *voices,
                             AssayForest        line,
                             const char        *name);

G_END_DECLS
