/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The three products of which a network's layers and their gradients are made. All arrays are row by row;
 * widths are multiples of 16. */

/* So many tokens, or units, are multiplied at a time: what is read has room for so many more at its end,
 * whose numbers do not matter. */
#define TRAIN_BLOCK 8

/* out[i] += in[i - step], in[i], in[i + step] by @weights, [3][width][width]. @in has rows, most often of
 * zeros, for a step before its first and after its last. */
void train_product_convolve  (const float *in,
                              const float *weights,
                              float       *out,
                              guint        n,
                              guint        width,
                              int          step);

/* out[i] += in[i] by @weights, [n_in][width]. */
void train_product_turn      (const float *in,
                              const float *weights,
                              float       *out,
                              guint        n,
                              guint        n_in,
                              guint        width);

/* @gradient, [n_in][width], += in[i] by delta[i], summed over all n: what turning @in would have to learn.
 * @n_in is a multiple of TRAIN_BLOCK. */
void train_product_correlate (const float *in,
                              const float *delta,
                              float       *gradient,
                              guint        n,
                              guint        n_in,
                              guint        width);

G_END_DECLS
