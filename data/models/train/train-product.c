/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-product.h"

#include "train-lanes.h"

TRAIN_FAST void
train_product_convolve (const float *in,
                        const float *weights,
                        float       *out,
                        guint        n,
                        guint        width,
                        int          step)
{
  for (guint k = 0; k < width; k += TRAIN_N_LANES)
    for (guint i = 0; i < n; i += TRAIN_BLOCK)
      {
        TrainLanes sums[TRAIN_BLOCK] = { 0 };

        for (int o = -1; o <= 1; o++)
          {
            const float *x = in + ((int) i + o * step) * (int) width;
            const float *w = weights + (guint) (o + 1) * width * width + k;

            for (guint c = 0; c < width; c++)
              {
                TrainLanes row = *(const TrainLanes *) (w + c * width);

                for (guint t = 0; t < TRAIN_BLOCK; t++)
                  sums[t] += x[t * width + c] * row;
              }
          }

        for (guint t = 0; t < TRAIN_BLOCK && i + t < n; t++)
          *(TrainLanes *) (out + (i + t) * width + k) += sums[t];
      }
}

TRAIN_FAST void
train_product_turn (const float *in,
                    const float *weights,
                    float       *out,
                    guint        n,
                    guint        n_in,
                    guint        width)
{
  for (guint k = 0; k < width; k += TRAIN_N_LANES)
    for (guint i = 0; i < n; i += TRAIN_BLOCK)
      {
        TrainLanes sums[TRAIN_BLOCK] = { 0 };

        for (guint c = 0; c < n_in; c++)
          {
            TrainLanes row = *(const TrainLanes *) (weights + c * width + k);

            for (guint t = 0; t < TRAIN_BLOCK; t++)
              sums[t] += in[(i + t) * n_in + c] * row;
          }

        for (guint t = 0; t < TRAIN_BLOCK && i + t < n; t++)
          *(TrainLanes *) (out + (i + t) * width + k) += sums[t];
      }
}

TRAIN_FAST void
train_product_correlate (const float *in,
                         const float *delta,
                         float       *gradient,
                         guint        n,
                         guint        n_in,
                         guint        width)
{
  for (guint c = 0; c < n_in; c += TRAIN_BLOCK)
    for (guint k = 0; k < width; k += TRAIN_N_LANES)
      {
        TrainLanes sums[TRAIN_BLOCK] = { 0 };

        for (guint i = 0; i < n; i++)
          {
            TrainLanes row = *(const TrainLanes *) (delta + i * width + k);

            for (guint t = 0; t < TRAIN_BLOCK; t++)
              sums[t] += in[i * n_in + c + t] * row;
          }

        for (guint t = 0; t < TRAIN_BLOCK; t++)
          *(TrainLanes *) (gradient + (c + t) * width + k) += sums[t];
      }
}
