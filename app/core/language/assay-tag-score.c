/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

#include "assay-fast.h"

/* Activations have so many bits and a sign. */
#define MOST_ACTIVATION ((1 << 14) - 1)

#define BLOCK ASSAY_TOKEN_BLOCK

static inline gint16
limit (gint32 activation)
{
  return (gint16) CLAMP (activation, -MOST_ACTIVATION, MOST_ACTIVATION);
}

/* above = below + what is positive of the sums */
ASSAY_FAST static void
rectify (const gint32 *sums,
         const gint32 *biases,
         const gint16 *below,
         guint         width,
         gint16       *above)
{
  for (guint k = 0; k < width; k++)
    {
      gint32 sum = sums[k] + biases[k];

      above[k] = limit (below[k] + (MAX (sum, 0) >> ASSAY_WEIGHT_BITS));
    }
}

/* @vector: [width] what the word's vector adds */
ASSAY_FAST static void
embed (const AssayTagModel *model,
       const guint32        rows[ASSAY_N_INPUTS],
       const gint16        *vector,
       gint16              *out)
{
  guint width = model->shape.width;
  gint32 scale = model->shape.input_scale;
  gint16 sums[ASSAY_MAX_WIDTH];

  assay_tag_sum_rows (model->inputs, rows, ASSAY_N_INPUTS, width, sums);
  for (guint k = 0; k < width; k++)
    out[k] = limit (((sums[k] * scale) >> ASSAY_SCALE_BITS) + vector[k]);
}

/* Activations of one layer: [n][width]. */
typedef struct
{
  const gint16 *units;
  guint         n;
  guint         width;
} Layer;

/* What tokens [i, i + BLOCK) see of the layer below: themselves and the tokens @step before and after.
 * Beyond the sequence all is 0. */
static void
gather (const Layer *below,
        guint        i,
        guint        step,
        gint16      *seen)
{
  guint width = below->width;

  for (guint t = 0; t < BLOCK; t++)
    for (guint o = 0; o < 3; o++)
      {
        /* Before the first token this wraps around. */
        guint at = i + t + o * step - step;
        gint16 *out = seen + (t * 3 + o) * width;

        if (at < below->n)
          memcpy (out, below->units + (gsize) at * width, width * sizeof (gint16));
        else
          memset (out, 0, width * sizeof (gint16));
      }
}

/* Layer @l: what it adds to the one below where that is positive. */
static void
convolve (const AssayTagModel *model,
          guint                l,
          const Layer         *below,
          gint16              *above)
{
  guint width = below->width;
  gint16 seen[BLOCK * 3 * ASSAY_MAX_WIDTH];
  gint32 sums[BLOCK * ASSAY_MAX_WIDTH];

  for (guint i = 0; i < below->n; i += BLOCK)
    {
      gather (below, i, model->shape.dilations[l], seen);
      assay_tag_multiply (model->pairs[l], seen, 3 * width, width, sums);

      for (guint t = 0; t < BLOCK && i + t < below->n; t++)
        rectify (sums + t * width, model->biases + l * width,
                 below->units + (gsize) (i + t) * width, width, above + (gsize) (i + t) * width);
    }
}

ASSAY_FAST static void
add_rows (const AssayTagModel *model,
          const guint32        rows[ASSAY_N_ROWS],
          gint32               scores[ASSAY_N_SCORES])
{
  gint32 scale = model->shape.row_scale;
  gint16 sums[ASSAY_N_SCORES];

  assay_tag_sum_rows (model->rows, rows, ASSAY_N_ROWS, ASSAY_N_SCORES, sums);
  for (guint k = 0; k < ASSAY_N_SCORES; k++)
    scores[k] += (sums[k] * scale) >> ASSAY_SCALE_BITS;
}

/**
 * assay_tag_sequence_score:
 * @turned: the vectors of words, as far as they were needed
 * @scores: (out): [n][ASSAY_N_SCORES] how well each tag fits each token
 *
 * The scores are the sum of the rows and of what a small convolution makes of the embedding.
 */
void
assay_tag_sequence_score (const AssayTagSequence *self,
                          AssayTurnedVectors     *turned,
                          gint32                (*scores)[ASSAY_N_SCORES])
{
  /* A product of an activation and a weight in score units */
  static const gint16 nothing[ASSAY_MAX_WIDTH];
  const guint shift = 8 + ASSAY_WEIGHT_BITS - 12;
  const AssayTagModel *model = self->model;
  guint width = model->shape.width;
  g_autofree gint16 *layers = g_new (gint16, (gsize) 2 * (self->n + BLOCK) * width);
  gint16 *below = layers;
  gint16 *above = layers + (gsize) (self->n + BLOCK) * width;

  for (guint i = 0; i < self->n; i++)
    {
      guint word = self->words[i].vector;

      embed (model, self->inputs[i], word == 0 ? nothing : assay_turned_vectors_get (turned, word),
             below + (gsize) i * width);
    }

  for (guint l = 0; l < model->shape.n_layers; l++)
    {
      gint16 *swapped = above;

      convolve (model, l, &(Layer){ below, self->n, width }, above);
      above = below;
      below = swapped;
    }

  memset (below + (gsize) self->n * width, 0, BLOCK * width * sizeof (gint16));
  for (guint i = 0; i < self->n; i += BLOCK)
    {
      gint32 sums[BLOCK * ASSAY_N_SCORES];

      assay_tag_multiply (model->pairs[model->shape.n_layers], below + (gsize) i * width, width,
                          ASSAY_N_SCORES, sums);
      for (guint t = 0; t < BLOCK && i + t < self->n; t++)
        {
          for (guint k = 0; k < ASSAY_N_SCORES; k++)
            scores[i + t][k] = sums[t * ASSAY_N_SCORES + k] >> shift;
          add_rows (model, self->rows[i + t], scores[i + t]);
        }
    }
}
