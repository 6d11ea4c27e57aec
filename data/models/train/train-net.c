/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-net.h"

#include <math.h>
#include <string.h>

#include "train-exp.h"

#define L ASSAY_N_TAGS
#define S ASSAY_N_SCORES
#define NEVER -1e4f

/* So many tokens, or units, are multiplied at a time. */
#define BLOCK 8

/* The same sums in the same order on every machine, only faster on some. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define FAST                                                                                       \
  __attribute__ ((target_clones ("arch=x86-64-v4", "arch=x86-64-v3", "default"), optimize ("O3")))
#else
#define FAST
#endif

typedef struct
{
  guint64  random;
  guint    n;
  guint    pad;                       /* tokens before and after, of zeros */
  float   *layers[TRAIN_MAX_LAYERS + 1]; /* [pad + n + pad][width] */
  float *masks[TRAIN_MAX_LAYERS]; /* [n][width] how much of a unit passes: 0, or 1 / (1 - drop) */
  float   *delta;                     /* [pad + n + pad][width] */
  float   *delta_out;
  float *seen;     /* [n][TRAIN_VECTOR_SIZE] vectors of the words, as far as kept */
  float   *turned;                    /* one layer's weights, [3][out][in] */
  float   *gradient;                  /* [n_dense] */
  float   *scores;                    /* [n][S] */
  float   *errors;                    /* [n][S] */
  float   *alpha;                     /* [n][S] */
  float   *beta;
  float   *exps;
  float   *norms;                     /* [n] */
  guint8  *rows_kept;                 /* [n][ASSAY_N_ROWS] */
  guint8  *inputs_kept;               /* [n][ASSAY_N_INPUTS] */
} Work;

static inline guint64
next_random (guint64 *state)
{
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;

  return *state * G_GUINT64_CONSTANT (0x2545f4914f6cdd1d);
}

static inline float
next_uniform (guint64 *state)
{
  return (float) (next_random (state) >> 40) / 16777216.f;
}

static float
next_normal (guint64 *state)
{
  float sum = 0;

  for (guint i = 0; i < 12; i++)
    sum += next_uniform (state);

  return sum - 6;
}

static gboolean
is_allowed (guint from,
            guint to)
{
  if (to < ASSAY_TAG_SPEECH || to % 2 == 0)
    return TRUE;

  return from < L && (from == to || from + 1 == to);
}

static guint
layer_size (guint width)
{
  return 3 * width * width + width;
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

TrainNet *
train_net_new (const TrainOptions *options)
{
  TrainNet *self = g_new0 (TrainNet, 1);
  gsize width = options->width;
  guint64 random = 88172645463325252ULL + options->seed * 7919ULL;

  for (guint i = 0; i < 30; i++)
    next_random (&random);

  self->options = *options;
  self->n_dense = train_net_turn_at (self) + TRAIN_VECTOR_SIZE * options->width;
  self->rows = g_new0 (float, ((gsize) S << options->row_bits));
  self->row_sums = g_new0 (float, (gsize) 1 << options->row_bits);
  self->inputs = g_new (float, width << options->input_bits);
  self->input_sums = g_new0 (float, (gsize) 1 << options->input_bits);
  self->dense = g_new0 (float, self->n_dense);
  self->vectors = make_vectors ();
  self->dense_sums = g_new0 (float, self->n_dense);
  self->dense_moment = g_new0 (float, self->n_dense);

  for (gsize i = 0; i < width << options->input_bits; i++)
    self->inputs[i] = next_normal (&random) * 0.08f;
  for (guint l = 0; l < options->n_layers; l++)
    {
      float *weights = self->dense + l * layer_size (options->width);

      for (gsize i = 0; i < 3 * width * width; i++)
        weights[i] = next_normal (&random) * sqrtf (1.f / (3.f * (float) width));
    }
  for (guint i = train_net_turn_at (self); i < self->n_dense; i++)
    self->dense[i] = next_normal (&random) * 0.02f;
  for (guint a = 0; a <= L; a++)
    for (guint b = 0; b < L; b++)
      self->moves[a][b] = is_allowed (a, b) ? 0 : NEVER;

  return self;
}

guint
train_net_turn_at (const TrainNet *self)
{
  return self->options.n_layers * layer_size (self->options.width) + self->options.width * S;
}

void
train_net_free (TrainNet *self)
{
  g_free (self->rows);
  g_free (self->row_sums);
  g_free (self->inputs);
  g_free (self->input_sums);
  g_free (self->dense);
  g_free (self->vectors);
  g_free (self->dense_sums);
  g_free (self->dense_moment);
  g_free (self);
}

static Work *
work_new (const TrainNet *self)
{
  Work *work = g_new0 (Work, 1);
  gsize width = self->options.width;
  gsize most = ASSAY_MAX_SEQUENCE;

  work->pad = 1;
  for (guint l = 0; l < self->options.n_layers; l++)
    work->pad = MAX (work->pad, self->options.dilations[l]);
  work->random = 362436069ULL + self->options.seed * 104729ULL;
  for (guint i = 0; i < 30; i++)
    next_random (&work->random);

  for (guint l = 0; l <= self->options.n_layers; l++)
    work->layers[l] = g_new0 (float, (most + BLOCK + 2 * work->pad) * width);
  for (guint l = 0; l < self->options.n_layers; l++)
    work->masks[l] = g_new0 (float, most * width);
  work->delta = g_new0 (float, (most + BLOCK + 2 * work->pad) * width);
  work->delta_out = g_new0 (float, (most + BLOCK + 2 * work->pad) * width);
  work->seen = g_new0 (float, (most + BLOCK) * TRAIN_VECTOR_SIZE);
  work->turned = g_new0 (float, 3 * width * width);
  work->gradient = g_new0 (float, self->n_dense);
  work->scores = g_new0 (float, most * S);
  work->errors = g_new0 (float, most * S);
  work->alpha = g_new0 (float, most * S);
  work->beta = g_new0 (float, most * S);
  work->exps = g_new0 (float, most * S);
  work->norms = g_new0 (float, most);
  work->rows_kept = g_new0 (guint8, most * ASSAY_N_ROWS);
  work->inputs_kept = g_new0 (guint8, most * ASSAY_N_INPUTS);

  return work;
}

static void
work_free (const TrainNet *self,
           Work           *work)
{
  for (guint l = 0; l <= self->options.n_layers; l++)
    g_free (work->layers[l]);
  for (guint l = 0; l < self->options.n_layers; l++)
    g_free (work->masks[l]);
  g_free (work->delta);
  g_free (work->delta_out);
  g_free (work->seen);
  g_free (work->turned);
  g_free (work->gradient);
  g_free (work->scores);
  g_free (work->errors);
  g_free (work->alpha);
  g_free (work->beta);
  g_free (work->exps);
  g_free (work->norms);
  g_free (work->rows_kept);
  g_free (work->inputs_kept);
  g_free (work);
}

/* Sixteen numbers at once; where the machine has no such registers the compiler cuts them up. */
typedef float Lanes __attribute__ ((vector_size (64), aligned (4)));

/* out[i] += in[i - step], in[i], in[i + step] by weights [3][width][width]. @in has room before and
 * after, @out for BLOCK tokens more. */
FAST static void
convolve (const float *in,
          const float *weights,
          float       *out,
          guint        n,
          guint        width,
          int          step)
{
  for (guint k = 0; k < width; k += 16)
    for (guint i = 0; i < n; i += BLOCK)
      {
        Lanes sums[BLOCK] = { 0 };

        for (int o = -1; o <= 1; o++)
          {
            const float *x = in + ((int) i + o * step) * (int) width;
            const float *w = weights + (guint) (o + 1) * width * width + k;

            for (guint c = 0; c < width; c++)
              {
                Lanes row = *(const Lanes *) (w + c * width);

                for (guint t = 0; t < BLOCK; t++)
                  sums[t] += x[t * width + c] * row;
              }
          }

        for (guint t = 0; t < BLOCK && i + t < n; t++)
          *(Lanes *) (out + (i + t) * width + k) += sums[t];
      }
}

/* out[i] += in[i] by weights [n_in][width]. */
FAST static void
turn (const float *in,
      const float *weights,
      float       *out,
      guint        n,
      guint        n_in,
      guint        width)
{
  for (guint k = 0; k < width; k += 16)
    for (guint i = 0; i < n; i += BLOCK)
      {
        Lanes sums[BLOCK] = { 0 };

        for (guint c = 0; c < n_in; c++)
          {
            Lanes row = *(const Lanes *) (weights + c * width + k);

            for (guint t = 0; t < BLOCK; t++)
              sums[t] += in[(i + t) * n_in + c] * row;
          }

        for (guint t = 0; t < BLOCK && i + t < n; t++)
          *(Lanes *) (out + (i + t) * width + k) += sums[t];
      }
}

/* gradient [n_in][width] += in[i]' × delta[i] */
FAST static void
correlate (const float *in,
           const float *delta,
           float       *gradient,
           guint        n,
           guint        n_in,
           guint        width)
{
  for (guint c = 0; c < n_in; c += BLOCK)
    for (guint k = 0; k < width; k += 16)
      {
        Lanes sums[BLOCK] = { 0 };

        for (guint i = 0; i < n; i++)
          {
            Lanes row = *(const Lanes *) (delta + i * width + k);

            for (guint t = 0; t < BLOCK; t++)
              sums[t] += in[i * n_in + c + t] * row;
          }

        for (guint t = 0; t < BLOCK; t++)
          *(Lanes *) (gradient + (c + t) * width + k) += sums[t];
      }
}

FAST static void
embed (const TrainNet      *self,
       const TrainSequence *sequence,
       Work                *work,
       gboolean             is_training)
{
  guint width = self->options.width;
  float drop = is_training ? (float) self->options.input_drop : 0;
  float scale = 1 / (1 - drop);
  float *out = work->layers[0];

  memset (out, 0, (work->n + 2 * work->pad) * width * sizeof (float));
  out += work->pad * width;

  for (guint i = 0; i < work->n; i++)
    for (guint j = 0; j < ASSAY_N_INPUTS; j++)
      {
        const float *row = self->inputs + (gsize) sequence->inputs[i * ASSAY_N_INPUTS + j] * width;

        work->inputs_kept[i * ASSAY_N_INPUTS + j] = drop <= 0 ||
                                                    next_uniform (&work->random) >= drop;
        if (work->inputs_kept[i * ASSAY_N_INPUTS + j])
          for (guint k = 0; k < width; k += 16)
            *(Lanes *) (out + i * width + k) += scale * *(const Lanes *) (row + k);
      }
}

/* Adds the turned vectors of the words to the embedding. */
static void
embed_vectors (const TrainNet      *self,
               const TrainSequence *sequence,
               Work                *work,
               gboolean             is_training)
{
  guint width = self->options.width;
  float drop = is_training ? (float) self->options.vector_drop : 0;
  float scale = 1 / (1 - drop);

  for (guint i = 0; i < work->n; i++)
    {
      const float *vector = self->vectors + (gsize) sequence->vectors[i] * TRAIN_VECTOR_SIZE;
      float share = drop <= 0 || next_uniform (&work->random) >= drop ? scale : 0;

      for (guint k = 0; k < TRAIN_VECTOR_SIZE; k++)
        work->seen[i * TRAIN_VECTOR_SIZE + k] = share * vector[k];
    }

  turn (work->seen, self->dense + train_net_turn_at (self), work->layers[0] + work->pad * width,
        work->n, TRAIN_VECTOR_SIZE, width);
}

FAST static void
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
run_layers (const TrainNet *self,
            Work           *work,
            gboolean        is_training)
{
  guint width = self->options.width;
  gsize room = (gsize) work->pad * width;
  float drop = is_training ? (float) self->options.hidden_drop : 0;

  for (guint l = 0; l < self->options.n_layers; l++)
    {
      const float *weights = self->dense + l * layer_size (width);
      const float *bias = weights + 3 * width * width;
      float *sums = work->delta;
      float *out = work->layers[l + 1];

      for (guint i = 0; i < work->n; i++)
        memcpy (sums + i * width, bias, width * sizeof (float));
      memset (out, 0, room * sizeof (float));
      memset (out + room + work->n * width, 0, room * sizeof (float));
      for (gsize i = 0; i < (gsize) work->n * width; i++)
        work->masks[l][i] = drop > 0 && next_uniform (&work->random) < drop ? 0 : 1 / (1 - drop);

      convolve (work->layers[l] + room, weights, sums, work->n, width,
                (int) self->options.dilations[l]);
      rectify (sums, work->layers[l] + room, out + room, work->masks[l], (gsize) work->n * width);
    }
}

FAST static void
add_scores (const TrainNet      *self,
            const TrainSequence *sequence,
            Work                *work,
            gboolean             is_training)
{
  guint width = self->options.width;
  const float *top = work->layers[self->options.n_layers] + work->pad * width;
  const float *last = self->dense + self->options.n_layers * layer_size (width);
  float drop = is_training ? (float) self->options.row_drop : 0;
  float scale = 1 / (1 - drop);

  for (guint i = 0; i < work->n; i++)
    {
      Lanes sums = { 0 };

      for (guint j = 0; j < ASSAY_N_ROWS; j++)
        {
          const float *row = self->rows + (gsize) sequence->rows[i * ASSAY_N_ROWS + j] * S;

          work->rows_kept[i * ASSAY_N_ROWS + j] = drop <= 0 || next_uniform (&work->random) >= drop;
          if (work->rows_kept[i * ASSAY_N_ROWS + j])
            sums += *(const Lanes *) row;
        }

      sums *= scale;
      for (guint c = 0; c < width; c++)
        sums += top[i * width + c] * *(const Lanes *) (last + c * S);
      *(Lanes *) (work->scores + i * S) = sums;
    }
}

static void
forward (const TrainNet      *self,
         const TrainSequence *sequence,
         Work                *work,
         gboolean             is_training)
{
  work->n = sequence->n;
  embed (self, sequence, work, is_training);
  if (self->options.vector_drop < 1)
    embed_vectors (self, sequence, work, is_training);
  run_layers (self, work, is_training);
  add_scores (self, sequence, work, is_training);
}

/* Forward and backward sums over all taggings, each token's scaled to 1. */
FAST static void
sum_taggings (Work        *work,
              const float  moves[L + 1][S])
{
  guint n = work->n;

  for (guint i = 0; i < n; i++)
    {
      float *e = work->exps + i * S;
      float most = -1e9f;

      for (guint k = 0; k < L; k++)
        most = MAX (most, work->scores[i * S + k]);
      for (guint k = 0; k < L; k++)
        e[k] = (float) train_exp (work->scores[i * S + k] - most) + 1e-12f;
      e[L] = e[L + 1] = 0;
    }

  for (guint i = 0; i < n; i++)
    {
      float *a = work->alpha + i * S;
      float sum = 0;

      for (guint k = 0; k < S; k++)
        a[k] = i == 0 ? moves[L][k] : 0;
      for (guint p = 0; i > 0 && p < L; p++)
        for (guint k = 0; k < S; k++)
          a[k] += work->alpha[(i - 1) * S + p] * moves[p][k];
      for (guint k = 0; k < S; k++)
        {
          a[k] *= work->exps[i * S + k];
          sum += a[k];
        }
      sum = MAX (sum, 1e-30f);
      for (guint k = 0; k < S; k++)
        a[k] /= sum;
      work->norms[i] = sum;
    }

  for (guint k = 0; k < S; k++)
    work->beta[(n - 1) * S + k] = 1;
  for (guint i = n - 1; i > 0; i--)
    {
      float next[S];

      for (guint k = 0; k < S; k++)
        next[k] = work->exps[i * S + k] * work->beta[i * S + k] / work->norms[i];
      for (guint p = 0; p < L; p++)
        {
          float sum = 0;

          for (guint k = 0; k < S; k++)
            sum += moves[p][k] * next[k];
          work->beta[(i - 1) * S + p] = sum;
        }
    }
}

static void
exp_moves (const TrainNet *self,
           float           moves[L + 1][S])
{
  for (guint a = 0; a <= L; a++)
    for (guint b = 0; b < S; b++)
      moves[a][b] = b < L && is_allowed (a, b) ? (float) train_exp (self->moves[a][b]) : 0;
}

/* errors = what the network expects less what is so; returns the moves' gradient in @move_gradient. */
static void
find_errors (const TrainNet      *self,
             const TrainSequence *sequence,
             Work                *work,
             float                move_gradient[L + 1][L])
{
  const TrainArticle *article = sequence->article;
  const guint8 *gold = article->tags + sequence->first;
  const float *soft = article->soft != NULL ? article->soft + (gsize) sequence->first * L : NULL;
  gboolean is_told = article->fold != TRAIN_MORE_FOLD;
  float share = soft == NULL ? 0 : is_told ? (float) self->options.soft_share : 1;
  float moves[L + 1][S];

  exp_moves (self, moves);
  sum_taggings (work, moves);
  memset (move_gradient, 0, sizeof (float) * (L + 1) * L);

  for (guint i = 0; i < work->n; i++)
    {
      float *error = work->errors + i * S;
      float sum = 0;

      for (guint k = 0; k < L; k++)
        sum += error[k] = work->alpha[i * S + k] * work->beta[i * S + k];
      for (guint k = 0; k < L; k++)
        error[k] /= sum;
      for (guint k = 0; share > 0 && k < L; k++)
        error[k] -= share * soft[i * L + k];
      error[gold[i]] -= 1 - share;
      error[L] = error[L + 1] = 0;
      if (!is_told)
        continue;

      if (i == 0)
        {
          for (guint k = 0; k < L; k++)
            move_gradient[L][k] += error[k];
          continue;
        }
      for (guint a = 0; a < L; a++)
        for (guint k = 0; k < L; k++)
          move_gradient[a][k] += work->alpha[(i - 1) * S + a] * moves[a][k] *
                                 work->exps[i * S + k] * work->beta[i * S + k] / work->norms[i];
      move_gradient[gold[i - 1]][gold[i]] -= 1;
    }
}

FAST static void
step_rows (TrainNet            *self,
           const TrainSequence *sequence,
           Work                *work,
           float                rate)
{
  float decay = (float) self->options.decay;

  for (guint i = 0; i < work->n; i++)
    {
      const float *error = work->errors + i * S;
      float square = 0;

      for (guint k = 0; k < L; k++)
        square += error[k] * error[k];
      if (square < 1e-6f)
        continue;

      for (guint j = 0; j < ASSAY_N_ROWS; j++)
        {
          guint32 at = sequence->rows[i * ASSAY_N_ROWS + j];
          float *row = self->rows + (gsize) at * S;
          float step;

          if (!work->rows_kept[i * ASSAY_N_ROWS + j])
            continue;
          self->row_sums[at] += square;
          step = rate / sqrtf (self->row_sums[at] + 0.1f);
          for (guint k = 0; k < S; k++)
            row[k] -= step * (error[k] + decay * row[k]);
        }
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

/* Fills in the gradient of the dense weights; work->delta_out becomes that of the embedding. */
FAST static void
backward (const TrainNet *self,
          Work           *work)
{
  guint width = self->options.width;
  guint n_layers = self->options.n_layers;
  gsize room = (gsize) work->pad * width;
  gsize size = (gsize) work->n * width;
  const float *last = self->dense + n_layers * layer_size (width);
  float *last_gradient = work->gradient + n_layers * layer_size (width);
  float *down = work->delta_out + room;
  float *delta = work->delta + room;

  memset (work->gradient, 0, self->n_dense * sizeof (float));
  memset (work->delta, 0, (size + 2 * room) * sizeof (float));

  for (guint i = 0; i < work->n; i++)
    for (guint c = 0; c < width; c++)
      {
        const float *error = work->errors + i * S;
        float x = work->layers[n_layers][room + i * width + c];
        float sum = 0;

        for (guint k = 0; k < S; k++)
          {
            sum += error[k] * last[c * S + k];
            last_gradient[c * S + k] += error[k] * x;
          }
        down[i * width + c] = sum;
      }

  for (guint l = n_layers; l > 0; l--)
    {
      const float *weights = self->dense + (l - 1) * layer_size (width);
      float *gradient = work->gradient + (l - 1) * layer_size (width);
      int step = (int) self->options.dilations[l - 1];

      for (gsize i = 0; i < size; i++)
        delta[i] = down[i] * work->masks[l - 1][i];
      memset (delta + size, 0, room * sizeof (float));
      for (guint i = 0; i < work->n; i++)
        for (guint k = 0; k < width; k++)
          gradient[3 * width * width + k] += delta[i * width + k];
      for (int o = -1; o <= 1; o++)
        correlate (work->layers[l - 1] + (int) room + o * step * (int) width, delta,
                   gradient + (guint) (o + 1) * width * width, work->n, width, width);

      turn_weights (weights, work->turned, width);
      convolve (delta, work->turned, down, work->n, width, step);
    }

  if (self->options.vector_drop < 1)
    correlate (work->seen, down, work->gradient + train_net_turn_at (self), work->n,
               TRAIN_VECTOR_SIZE, width);
}

/* Adam, without the correction of its first steps. */
FAST static void
step_dense (TrainNet    *self,
            const float *gradient,
            float        rate)
{
  for (guint i = 0; i < self->n_dense; i++)
    {
      float g = gradient[i];

      self->dense_sums[i] = self->dense_sums[i] * 0.9995f + 0.0005f * g * g;
      self->dense_moment[i] = self->dense_moment[i] * 0.9f + 0.1f * g;
      self->dense[i] -= rate * self->dense_moment[i] / (sqrtf (self->dense_sums[i]) + 1e-3f);
    }
}

FAST static void
step_inputs (TrainNet            *self,
             const TrainSequence *sequence,
             Work                *work,
             float                rate)
{
  guint width = self->options.width;

  for (guint i = 0; i < work->n; i++)
    {
      const float *delta = work->delta_out + (work->pad + i) * width;
      float square = 0;

      for (guint k = 0; k < width; k++)
        square += delta[k] * delta[k];
      if (square < 1e-9f)
        continue;

      for (guint j = 0; j < ASSAY_N_INPUTS; j++)
        {
          guint32 at = sequence->inputs[i * ASSAY_N_INPUTS + j];
          float *row = self->inputs + (gsize) at * width;
          float step;

          if (!work->inputs_kept[i * ASSAY_N_INPUTS + j])
            continue;
          self->input_sums[at] += square / (float) width;
          step = rate / sqrtf (self->input_sums[at] + 0.01f);
          for (guint k = 0; k < width; k++)
            row[k] -= step * delta[k];
        }
    }
}

static void
step_moves (TrainNet *self,
            float     gradient[L + 1][L],
            float     rate)
{
  for (guint a = 0; a <= L; a++)
    for (guint b = 0; b < L; b++)
      {
        if (!is_allowed (a, b))
          continue;
        self->move_sums[a][b] += gradient[a][b] * gradient[a][b];
        self->moves[a][b] -= rate * gradient[a][b] / sqrtf (self->move_sums[a][b] + 0.1f);
      }
}

static void
learn (TrainNet            *self,
       const TrainSequence *sequence,
       Work                *work,
       float                share)
{
  const TrainOptions *options = &self->options;
  float moves[L + 1][L];

  forward (self, sequence, work, TRUE);
  find_errors (self, sequence, work, moves);
  if (options->n_layers > 0)
    {
      backward (self, work);
      step_dense (self, work->gradient, (float) options->dense_rate * share);
      step_inputs (self, sequence, work, (float) options->input_rate * share);
    }
  step_rows (self, sequence, work, (float) options->row_rate * share);
  step_moves (self, moves, (float) options->row_rate * share);
}

void
train_net_fit (TrainNet     *self,
               const GArray *sequences,
               int           fold,
               void        (*after_epoch) (TrainNet *self, guint epoch, gpointer data),
               gpointer      data)
{
  g_autofree guint *order = g_new (guint, sequences->len);
  Work *work = work_new (self);
  guint n = 0;
  guint n_epochs = self->options.n_epochs;

  for (guint i = 0; i < sequences->len; i++)
    {
      const TrainArticle *article = g_array_index (sequences, TrainSequence, i).article;

      if ((int) article->fold != fold &&
          (article->fold != TRAIN_MORE_FOLD || article->soft != NULL))
        order[n++] = i;
    }

  for (guint epoch = 0; epoch < n_epochs; epoch++)
    {
      for (guint i = n; i > 1; i--)
        {
          guint k = (guint) (next_random (&work->random) >> 33) % i;
          guint swapped = order[i - 1];

          order[i - 1] = order[k];
          order[k] = swapped;
        }

      for (guint i = 0; i < n; i++)
        {
          float done = ((float) epoch + (float) i / (float) n) / (float) n_epochs;
          float share = done < 0.4f ? 1 : MAX (0.02f, (1 - done) / 0.6f);

          learn (self, &g_array_index (sequences, TrainSequence, order[i]), work, share);
        }

      if (after_epoch != NULL)
        after_epoch (self, epoch, data);
    }

  work_free (self, work);
}

void
train_net_score (TrainNet            *self,
                 const TrainSequence *sequence,
                 float               *scores)
{
  Work *work = work_new (self);

  forward (self, sequence, work, FALSE);
  memcpy (scores, work->scores, sequence->n * S * sizeof (float));
  work_free (self, work);
}

void
train_net_marginals (TrainNet            *self,
                     const TrainSequence *sequence,
                     float               *marginals)
{
  Work *work = work_new (self);
  float moves[L + 1][S];

  forward (self, sequence, work, FALSE);
  exp_moves (self, moves);
  sum_taggings (work, moves);

  for (guint i = 0; i < sequence->n; i++)
    {
      float sum = 0;

      for (guint k = 0; k < L; k++)
        sum += work->alpha[i * S + k] * work->beta[i * S + k];
      for (guint k = 0; k < L; k++)
        marginals[i * L + k] = work->alpha[i * S + k] * work->beta[i * S + k] / sum;
    }

  work_free (self, work);
}
