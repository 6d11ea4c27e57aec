/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-net.h"

G_BEGIN_DECLS

/* Trains on the sequences for which @fold is not the article's (-1: on all), for as many epochs as the options
 * say, a step after each sequence. A text without annotation is learnt from only where other networks said
 * what they think of it. The same net and sequences give the same weights. */
void train_net_fit (TrainNet     *net,
                    const GArray *sequences,
                    int           fold);

G_END_DECLS
