/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-learn.h"

#include <math.h>
#include <string.h>

#include "train-lanes.h"
#include "train-pass.h"
#include "train-product.h"
#include "train-random.h"
#include "train-taggings.h"

#define L ASSAY_N_TAGS
#define S ASSAY_N_SCORES

/* From this share of all steps on, steps become smaller, down to the least. */
#define FULL_STEPS 0.4f
#define LEAST_STEP 0.02f

/**
 * Learner:
 * @random: by which the order is shuffled and parts are left out
 * @row_sums: [row] of squared gradients
 * @input_sums: [input] the same
 * @move_sums: the same
 * @dense_sums: running mean of squared gradients
 * @dense_moment: running mean of gradients
 * @errors: [n][ASSAY_N_SCORES] what the network expects less what is so: the gradient of the scores
 * @move_errors: the same of the moves
 * @gradient: of the dense weights, laid out as they are
 * @down: [pad + n + pad][width] gradient of the units of the layer that was reached going back
 * @delta: [pad + n + pad][width] the same of what the layer above added, through its mask
 * @turned: [3][out][in] the weights of one layer, to go back by
 *
 * What one who trains a network remembers of the steps taken, and room for the next. The network and the pass
 * are those that it was made for.
 */
typedef struct
{
  TrainNet     *net;
  TrainPass    *pass;
  TrainTaggings taggings;
  guint64       random;
  float        *row_sums;
  float        *input_sums;
  float         move_sums[L + 1][L];
  float        *dense_sums;
  float        *dense_moment;
  float        *errors;
  float         move_errors[L + 1][L];
  float        *gradient;
  float        *down;
  float        *delta;
  float        *turned;
} Learner;

static void
learner_init (Learner  *self,
              TrainNet *net)
{
  const TrainOptions *options = &net->options;
  gsize room = 0;

  self->net = net;
  self->pass = train_pass_new (net);
  train_taggings_init (&self->taggings);
  room = train_pass_get_room (self->pass, net);
  self->random = train_random_begin (362436069ULL + options->seed * 104729ULL);
  self->row_sums = g_new0 (float, (gsize) 1 << options->row_bits);
  self->input_sums = g_new0 (float, (gsize) 1 << options->input_bits);
  self->dense_sums = g_new0 (float, net->n_dense);
  self->dense_moment = g_new0 (float, net->n_dense);
  self->errors = g_new0 (float, (gsize) ASSAY_MAX_SEQUENCE * S);
  self->gradient = g_new0 (float, net->n_dense);
  self->down = g_new0 (float, room);
  self->delta = g_new0 (float, room);
  self->turned = g_new0 (float, 3 * (gsize) options->width * options->width);
}

static void
learner_clear (Learner *self)
{
  train_pass_free (self->pass);
  train_taggings_clear (&self->taggings);
  g_free (self->row_sums);
  g_free (self->input_sums);
  g_free (self->dense_sums);
  g_free (self->dense_moment);
  g_free (self->errors);
  g_free (self->gradient);
  g_free (self->down);
  g_free (self->delta);
  g_free (self->turned);
}

/* Adds the errors of the moves to token @i. */
static void
add_move_errors (Learner      *self,
                 const guint8 *gold,
                 guint         i)
{
  const TrainTaggings *sums = &self->taggings;
  const float *alpha = sums->alpha + (i - 1) * S;

  for (guint a = 0; a < L; a++)
    for (guint k = 0; k < L; k++)
      self->move_errors[a][k] += alpha[a] * sums->moves[a][k] * sums->exps[i * S + k] *
                                 sums->beta[i * S + k] / sums->norms[i];
  self->move_errors[gold[i - 1]][gold[i]] -= 1;
}

/* What is so: the annotation and what other networks think, each by its share. A text without annotation has
 * the latter alone, and says nothing of the moves. */
static void
find_errors (Learner             *self,
             const TrainSequence *sequence)
{
  const TrainArticle *article = sequence->article;
  const guint8 *gold = article->tags + sequence->first;
  const float *soft = article->soft != NULL ? article->soft + (gsize) sequence->first * L : NULL;
  gboolean is_told = article->fold != TRAIN_MORE_FOLD;
  float share = soft == NULL ? 0 : is_told ? (float) self->net->options.soft_share : 1;

  train_taggings_sum (&self->taggings, self->net, self->pass->scores, sequence->n);
  memset (self->move_errors, 0, sizeof self->move_errors);

  for (guint i = 0; i < sequence->n; i++)
    {
      float *error = self->errors + i * S;

      train_taggings_marginals (&self->taggings, i, error);
      for (guint k = 0; share > 0 && k < L; k++)
        error[k] -= share * soft[i * L + k];
      error[gold[i]] -= 1 - share;
      for (guint k = L; k < S; k++)
        error[k] = 0;

      if (is_told && i > 0)
        add_move_errors (self, gold, i);
      for (guint k = 0; is_told && i == 0 && k < L; k++)
        self->move_errors[L][k] += error[k];
    }
}

/* From the scores down to the units of the last layer. */
TRAIN_FAST static void
go_below_scores (Learner *self)
{
  const TrainPass *pass = self->pass;
  guint width = self->net->options.width;
  gsize before = (gsize) pass->pad * width;
  const float *units = pass->layers[self->net->options.n_layers] + before;
  const float *top = self->net->dense + train_net_top_at (self->net);
  float *gradient = self->gradient + train_net_top_at (self->net);

  for (guint i = 0; i < pass->n; i++)
    for (guint c = 0; c < width; c++)
      {
        const float *error = self->errors + i * S;
        float unit = units[i * width + c];
        float sum = 0;

        for (guint k = 0; k < S; k++)
          {
            sum += error[k] * top[c * S + k];
            gradient[c * S + k] += error[k] * unit;
          }
        self->down[before + i * width + c] = sum;
      }
}

static void
turn_weights (const float *weights,
              float       *turned,
              guint        width)
{
  for (guint o = 0; o < 3; o++)
    for (guint c = 0; c < width; c++)
      for (guint k = 0; k < width; k++)
        turned[(2 - o) * width * width + k * width + c] = weights[o * width * width + c * width +
                                                                  k];
}

/* From the units above a layer down to those below. */
TRAIN_FAST static void
go_below_layer (Learner *self,
                guint    layer)
{
  const TrainPass *pass = self->pass;
  guint width = self->net->options.width;
  gsize before = (gsize) pass->pad * width;
  gsize size = (gsize) pass->n * width;
  const float *weights = self->net->dense + train_net_layer_at (self->net, layer);
  float *gradient = self->gradient + train_net_layer_at (self->net, layer);
  float *bias_gradient = gradient + 3 * width * width;
  float *down = self->down + before;
  float *delta = self->delta + before;
  int step = (int) self->net->options.dilations[layer];

  for (gsize i = 0; i < size; i++)
    delta[i] = down[i] * pass->masks[layer][i];
  memset (delta + size, 0, before * sizeof (float));

  for (guint i = 0; i < pass->n; i++)
    for (guint k = 0; k < width; k++)
      bias_gradient[k] += delta[i * width + k];
  for (int o = -1; o <= 1; o++)
    train_product_correlate (pass->layers[layer] + (int) before + o * step * (int) width, delta,
                             gradient + (guint) (o + 1) * width * width, pass->n, width, width);

  turn_weights (weights, self->turned, width);
  train_product_convolve (delta, self->turned, down, pass->n, width, step);
}

/* Fills in the gradient of the dense weights, and of the embedding. */
static void
go_back (Learner *self)
{
  const TrainPass *pass = self->pass;
  const TrainOptions *options = &self->net->options;
  gsize before = (gsize) pass->pad * options->width;

  memset (self->gradient, 0, self->net->n_dense * sizeof (float));
  memset (self->delta, 0, before * sizeof (float));
  go_below_scores (self);
  for (guint l = options->n_layers; l > 0; l--)
    go_below_layer (self, l - 1);

  if (options->vector_drop < 1)
    train_product_correlate (pass->seen, self->down + before,
                             self->gradient + train_net_turn_at (self->net), pass->n,
                             TRAIN_VECTOR_SIZE, options->width);
}

/* Adam, without the correction of its first steps. */
TRAIN_FAST static void
step_dense (Learner *self,
            float    rate)
{
  for (guint i = 0; i < self->net->n_dense; i++)
    {
      float g = self->gradient[i];

      self->dense_sums[i] = self->dense_sums[i] * 0.9995f + 0.0005f * g * g;
      self->dense_moment[i] = self->dense_moment[i] * 0.9f + 0.1f * g;
      self->net->dense[i] -= rate * self->dense_moment[i] / (sqrtf (self->dense_sums[i]) + 1e-3f);
    }
}

TRAIN_FAST static float
sum_squares (const float *values,
             guint        n)
{
  float sum = 0;

  for (guint k = 0; k < n; k++)
    sum += values[k] * values[k];

  return sum;
}

/* AdaGrad, of the inputs that were seen. */
TRAIN_FAST static void
step_inputs (Learner             *self,
             const TrainSequence *sequence,
             float                rate)
{
  const TrainPass *pass = self->pass;
  guint width = self->net->options.width;

  for (guint i = 0; i < pass->n; i++)
    {
      const float *delta = self->down + (pass->pad + i) * width;
      float square = sum_squares (delta, width);

      for (guint j = 0; square >= 1e-9f && j < ASSAY_N_INPUTS; j++)
        {
          guint32 at = sequence->inputs[i * ASSAY_N_INPUTS + j];
          float *row = self->net->inputs + (gsize) at * width;
          float step;

          if (!pass->inputs_kept[i * ASSAY_N_INPUTS + j])
            continue;
          self->input_sums[at] += square / (float) width;
          step = rate / sqrtf (self->input_sums[at] + 0.01f);
          for (guint k = 0; k < width; k++)
            row[k] -= step * delta[k];
        }
    }
}

/* AdaGrad, of the rows that were seen. */
TRAIN_FAST static void
step_rows (Learner             *self,
           const TrainSequence *sequence,
           float                rate)
{
  const TrainPass *pass = self->pass;
  float decay = (float) self->net->options.decay;

  for (guint i = 0; i < pass->n; i++)
    {
      const float *error = self->errors + i * S;
      float square = sum_squares (error, L);

      for (guint j = 0; square >= 1e-6f && j < ASSAY_N_ROWS; j++)
        {
          guint32 at = sequence->rows[i * ASSAY_N_ROWS + j];
          float *row = self->net->rows + (gsize) at * S;
          float step;

          if (!pass->rows_kept[i * ASSAY_N_ROWS + j])
            continue;
          self->row_sums[at] += square;
          step = rate / sqrtf (self->row_sums[at] + 0.1f);
          for (guint k = 0; k < S; k++)
            row[k] -= step * (error[k] + decay * row[k]);
        }
    }
}

static void
step_moves (Learner *self,
            float    rate)
{
  for (guint a = 0; a <= L; a++)
    for (guint b = 0; b < L; b++)
      {
        float error = self->move_errors[a][b];

        if (!train_net_allows (a, b))
          continue;
        self->move_sums[a][b] += error * error;
        self->net->moves[a][b] -= rate * error / sqrtf (self->move_sums[a][b] + 0.1f);
      }
}

/* One step; @share: how long it is, of 1. */
static void
learn (Learner             *self,
       const TrainSequence *sequence,
       float                share)
{
  const TrainOptions *options = &self->net->options;

  train_pass_run (self->pass, self->net, sequence, &self->random);
  find_errors (self, sequence);
  if (options->n_layers > 0)
    {
      go_back (self);
      step_dense (self, (float) options->dense_rate * share);
      step_inputs (self, sequence, (float) options->input_rate * share);
    }
  step_rows (self, sequence, (float) options->row_rate * share);
  step_moves (self, (float) options->row_rate * share);
}

static void
shuffle (guint   *order,
         guint    n,
         guint64 *random)
{
  for (guint i = n; i > 1; i--)
    {
      guint k = (guint) (train_random_next (random) >> 33) % i;
      guint swapped = order[i - 1];

      order[i - 1] = order[k];
      order[k] = swapped;
    }
}

void
train_net_fit (TrainNet     *net,
               const GArray *sequences,
               int           fold)
{
  g_autofree guint *order = g_new (guint, sequences->len);
  Learner learner = { 0 };
  guint n = 0;
  guint n_epochs = net->options.n_epochs;

  for (guint i = 0; i < sequences->len; i++)
    {
      const TrainArticle *article = g_array_index (sequences, TrainSequence, i).article;

      if ((int) article->fold != fold &&
          (article->fold != TRAIN_MORE_FOLD || article->soft != NULL))
        order[n++] = i;
    }

  learner_init (&learner, net);
  for (guint epoch = 0; epoch < n_epochs; epoch++)
    {
      shuffle (order, n, &learner.random);
      for (guint i = 0; i < n; i++)
        {
          float done = ((float) epoch + (float) i / (float) n) / (float) n_epochs;
          float share = done < FULL_STEPS ? 1 : MAX (LEAST_STEP, (1 - done) / (1 - FULL_STEPS));

          learn (&learner, &g_array_index (sequences, TrainSequence, order[i]), share);
        }
    }
  learner_clear (&learner);
}
