/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-pass.h"

#include <string.h>

#include "train-lanes.h"
#include "train-product.h"
#include "train-random.h"
#include "train-taggings.h"

#define S ASSAY_N_SCORES

gsize
train_pass_get_room (const TrainPass *self,
                     const TrainNet  *net)
{
  return (gsize) (ASSAY_MAX_SEQUENCE + TRAIN_BLOCK + 2 * self->pad) * net->options.width;
}

TrainPass *
train_pass_new (const TrainNet *net)
{
  TrainPass *self = g_new0 (TrainPass, 1);
  const TrainOptions *options = &net->options;
  gsize most = ASSAY_MAX_SEQUENCE;

  self->pad = 1;
  for (guint l = 0; l < options->n_layers; l++)
    self->pad = MAX (self->pad, options->dilations[l]);

  for (guint l = 0; l <= options->n_layers; l++)
    self->layers[l] = g_new0 (float, train_pass_get_room (self, net));
  for (guint l = 0; l < options->n_layers; l++)
    self->masks[l] = g_new0 (float, most * options->width);
  self->sums = g_new0 (float, most * options->width);
  self->seen = g_new0 (float, (most + TRAIN_BLOCK) * TRAIN_VECTOR_SIZE);
  self->scores = g_new0 (float, most * S);
  self->rows_kept = g_new0 (guint8, most * ASSAY_N_ROWS);
  self->inputs_kept = g_new0 (guint8, most * ASSAY_N_INPUTS);

  return self;
}

void
train_pass_free (TrainPass *self)
{
  for (guint l = 0; l < G_N_ELEMENTS (self->layers); l++)
    g_free (self->layers[l]);
  for (guint l = 0; l < G_N_ELEMENTS (self->masks); l++)
    g_free (self->masks[l]);
  g_free (self->sums);
  g_free (self->seen);
  g_free (self->scores);
  g_free (self->rows_kept);
  g_free (self->inputs_kept);
  g_free (self);
}

TRAIN_FAST static void
embed (TrainPass           *self,
       const TrainNet      *net,
       const TrainSequence *sequence,
       guint64             *random)
{
  guint width = net->options.width;
  float drop = random != NULL ? (float) net->options.input_drop : 0;
  float scale = 1 / (1 - drop);
  float *out = self->layers[0];

  memset (out, 0, (self->n + 2 * self->pad) * width * sizeof (float));
  out += self->pad * width;

  for (guint i = 0; i < self->n; i++)
    for (guint j = 0; j < ASSAY_N_INPUTS; j++)
      {
        const float *row = net->inputs + (gsize) sequence->inputs[i * ASSAY_N_INPUTS + j] * width;
        gboolean is_kept = train_random_keeps (random, drop);

        self->inputs_kept[i * ASSAY_N_INPUTS + j] = is_kept;
        for (guint k = 0; is_kept && k < width; k += TRAIN_N_LANES)
          *(TrainLanes *) (out + i * width + k) += scale * *(const TrainLanes *) (row + k);
      }
}

/* Adds the turned vectors of the words to the embedding. */
static void
embed_vectors (TrainPass           *self,
               const TrainNet      *net,
               const TrainSequence *sequence,
               guint64             *random)
{
  guint width = net->options.width;
  float drop = random != NULL ? (float) net->options.vector_drop : 0;
  float scale = 1 / (1 - drop);

  for (guint i = 0; i < self->n; i++)
    {
      const float *vector = net->vectors + (gsize) sequence->vectors[i] * TRAIN_VECTOR_SIZE;
      float share = train_random_keeps (random, drop) ? scale : 0;

      for (guint k = 0; k < TRAIN_VECTOR_SIZE; k++)
        self->seen[i * TRAIN_VECTOR_SIZE + k] = share * vector[k];
    }

  train_product_turn (self->seen, net->dense + train_net_turn_at (net),
                      self->layers[0] + self->pad * width, self->n, TRAIN_VECTOR_SIZE, width);
}

/* What is above 0 is added, as far as the mask lets it; the mask tells thereafter what was. */
TRAIN_FAST static void
rectify (const float *sums,
         const float *before,
         float       *after,
         float       *mask,
         gsize        n)
{
  for (gsize i = 0; i < n; i++)
    {
      float pass = sums[i] > 0 ? mask[i] : 0;

      mask[i] = pass;
      after[i] = before[i] + pass * sums[i];
    }
}

static void
run_layers (TrainPass      *self,
            const TrainNet *net,
            guint64        *random)
{
  guint width = net->options.width;
  gsize before = (gsize) self->pad * width;
  gsize size = (gsize) self->n * width;
  float drop = random != NULL ? (float) net->options.hidden_drop : 0;

  for (guint l = 0; l < net->options.n_layers; l++)
    {
      const float *weights = net->dense + train_net_layer_at (net, l);
      const float *bias = weights + 3 * width * width;
      float *out = self->layers[l + 1];

      for (guint i = 0; i < self->n; i++)
        memcpy (self->sums + i * width, bias, width * sizeof (float));
      memset (out, 0, before * sizeof (float));
      memset (out + before + size, 0, before * sizeof (float));
      for (gsize i = 0; i < size; i++)
        self->masks[l][i] = train_random_keeps (random, drop) ? 1 / (1 - drop) : 0;

      train_product_convolve (self->layers[l] + before, weights, self->sums, self->n, width,
                              (int) net->options.dilations[l]);
      rectify (self->sums, self->layers[l] + before, out + before, self->masks[l], size);
    }
}

TRAIN_FAST static void
add_scores (TrainPass           *self,
            const TrainNet      *net,
            const TrainSequence *sequence,
            guint64             *random)
{
  guint width = net->options.width;
  const float *units = self->layers[net->options.n_layers] + self->pad * width;
  const float *top = net->dense + train_net_top_at (net);
  float drop = random != NULL ? (float) net->options.row_drop : 0;
  float scale = 1 / (1 - drop);

  for (guint i = 0; i < self->n; i++)
    {
      TrainLanes sums = { 0 };

      for (guint j = 0; j < ASSAY_N_ROWS; j++)
        {
          const float *row = net->rows + (gsize) sequence->rows[i * ASSAY_N_ROWS + j] * S;
          gboolean is_kept = train_random_keeps (random, drop);

          self->rows_kept[i * ASSAY_N_ROWS + j] = is_kept;
          if (is_kept)
            sums += *(const TrainLanes *) row;
        }

      sums *= scale;
      for (guint c = 0; c < width; c++)
        sums += units[i * width + c] * *(const TrainLanes *) (top + c * S);
      *(TrainLanes *) (self->scores + i * S) = sums;
    }
}

void
train_pass_run (TrainPass           *self,
                const TrainNet      *net,
                const TrainSequence *sequence,
                guint64             *random)
{
  self->n = sequence->n;
  embed (self, net, sequence, random);
  if (net->options.vector_drop < 1)
    embed_vectors (self, net, sequence, random);
  run_layers (self, net, random);
  add_scores (self, net, sequence, random);
}

void
train_net_score (const TrainNet      *net,
                 const TrainSequence *sequence,
                 float               *scores)
{
  g_autoptr (TrainPass) pass = train_pass_new (net);

  train_pass_run (pass, net, sequence, NULL);
  memcpy (scores, pass->scores, sequence->n * S * sizeof (float));
}

void
train_net_marginals (const TrainNet      *net,
                     const TrainSequence *sequence,
                     float               *marginals)
{
  g_autoptr (TrainPass) pass = train_pass_new (net);
  TrainTaggings taggings = { 0 };

  train_pass_run (pass, net, sequence, NULL);
  train_taggings_init (&taggings);
  train_taggings_sum (&taggings, net, pass->scores, pass->n);
  for (guint i = 0; i < pass->n; i++)
    train_taggings_marginals (&taggings, i, marginals + i * ASSAY_N_TAGS);
  train_taggings_clear (&taggings);
}
