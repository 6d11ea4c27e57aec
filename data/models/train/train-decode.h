/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-net.h"

G_BEGIN_DECLS

/* Of scores, [n][ASSAY_N_TAGS], and moves, [ASSAY_N_TAGS + 1][ASSAY_N_TAGS], however they were made. */

/* How likely each tag is. @marginals: (out): [n][ASSAY_N_TAGS] */
void train_marginals_of (const float  *scores,
                         const float (*moves)[ASSAY_N_TAGS],
                         guint         n,
                         float        *marginals);

/* The likeliest tagging, if each cue's score were higher by @cue_bias. @tags: (out): [n] */
void train_decode_of    (const float  *scores,
                         const float (*moves)[ASSAY_N_TAGS],
                         guint         n,
                         float         cue_bias,
                         guint8       *tags);

/* The same by what @net says of @sequence. @tags: (out): [n] */
void train_net_decode   (const TrainNet      *net,
                         const TrainSequence *sequence,
                         float                cue_bias,
                         guint8              *tags);

G_END_DECLS
