/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-net.h"

#include <math.h>

#include "train-random.h"

#define L ASSAY_N_TAGS
#define S ASSAY_N_SCORES

/* The score of a move that cannot be. */
#define NEVER -1e4f

gboolean
train_net_allows (guint from,
                  guint to)
{
  if (to < ASSAY_TAG_SPEECH || to % 2 == 0)
    return TRUE;

  return from < L && (from == to || from + 1 == to);
}

guint
train_net_layer_at (const TrainNet *self,
                    guint           layer)
{
  guint width = self->options.width;

  return layer * (3 * width * width + width);
}

guint
train_net_top_at (const TrainNet *self)
{
  return train_net_layer_at (self, self->options.n_layers);
}

guint
train_net_turn_at (const TrainNet *self)
{
  return train_net_top_at (self) + self->options.width * S;
}

static float *
make_vectors (void)
{
  const AssayWordVectors *table = assay_word_vectors_get ("en");
  guint n = table != NULL ? assay_word_vectors_get_n_words (table) : 0;
  float *vectors = g_new0 (float, (gsize) (n + 1) * TRAIN_VECTOR_SIZE);

  for (guint w = 1; w <= n; w++)
    {
      AssayWordVector vector;

      assay_word_vectors_read (table, w, &vector);
      for (guint i = 0; i < ASSAY_WORD_VECTOR_SIZE; i++)
        vectors[(gsize) w * TRAIN_VECTOR_SIZE + i] = vector.at[i] * TRAIN_VECTOR_UNIT;
    }

  return vectors;
}

/* The rows begin at 0: what they say is added to what the layers do. */
static void
fill_at_random (TrainNet *self)
{
  const TrainOptions *options = &self->options;
  gsize width = options->width;
  guint64 random = train_random_begin (88172645463325252ULL + options->seed * 7919ULL);

  for (gsize i = 0; i < width << options->input_bits; i++)
    self->inputs[i] = train_random_normal (&random) * 0.08f;
  for (guint l = 0; l < options->n_layers; l++)
    {
      float *weights = self->dense + train_net_layer_at (self, l);

      for (gsize i = 0; i < 3 * width * width; i++)
        weights[i] = train_random_normal (&random) * sqrtf (1.f / (3.f * (float) width));
    }
  for (guint i = train_net_turn_at (self); i < self->n_dense; i++)
    self->dense[i] = train_random_normal (&random) * 0.02f;
}

TrainNet *
train_net_new (const TrainOptions *options)
{
  TrainNet *self = g_new0 (TrainNet, 1);

  self->options = *options;
  self->n_dense = train_net_turn_at (self) + TRAIN_VECTOR_SIZE * options->width;
  self->rows = g_new0 (float, (gsize) S << options->row_bits);
  self->inputs = g_new (float, (gsize) options->width << options->input_bits);
  self->dense = g_new0 (float, self->n_dense);
  self->vectors = make_vectors ();
  fill_at_random (self);
  for (guint a = 0; a <= L; a++)
    for (guint b = 0; b < L; b++)
      self->moves[a][b] = train_net_allows (a, b) ? 0 : NEVER;

  return self;
}

void
train_net_free (TrainNet *self)
{
  g_free (self->rows);
  g_free (self->inputs);
  g_free (self->dense);
  g_free (self->vectors);
  g_free (self);
}
