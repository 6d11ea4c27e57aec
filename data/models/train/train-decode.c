/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-decode.h"

#include <math.h>
#include <string.h>

#include "train-exp.h"
#include "train-pass.h"

#define L ASSAY_N_TAGS
#define S ASSAY_N_SCORES

void
train_decode_of (const float  *scores,
                 const float (*moves)[L],
                 guint         n,
                 float         cue_bias,
                 guint8       *tags)
{
  g_autofree guint8 *from = g_new (guint8, n * L);
  float best[L];

  for (guint i = 0; i < n; i++)
    {
      float next[L];

      for (guint k = 0; k < L; k++)
        {
          guint8 at = 0;

          for (guint8 a = 1; i > 0 && a < L; a++)
            if (best[a] + moves[a][k] > best[at] + moves[at][k])
              at = a;
          from[i * L + k] = at;
          next[k] = scores[i * L + k] + (i > 0 ? best[at] + moves[at][k] : moves[L][k]);
          if (k == ASSAY_TAG_SPEECH || k == ASSAY_TAG_THOUGHT)
            next[k] += cue_bias;
        }
      memcpy (best, next, sizeof best);
    }

  tags[n - 1] = 0;
  for (guint8 k = 1; k < L; k++)
    if (best[k] > best[tags[n - 1]])
      tags[n - 1] = k;
  for (guint i = n - 1; i > 0; i--)
    tags[i - 1] = from[i * L + tags[i]];
}

void
train_net_decode (const TrainNet      *net,
                  const TrainSequence *sequence,
                  float                cue_bias,
                  guint8              *tags)
{
  g_autofree float *scores = g_new (float, sequence->n * S);
  g_autofree float *tight = g_new (float, sequence->n * L);

  train_net_score (net, sequence, scores);
  for (guint i = 0; i < sequence->n; i++)
    memcpy (tight + i * L, scores + i * S, L * sizeof (float));
  train_decode_of (tight, (const float (*)[L]) net->moves, sequence->n, cue_bias, tags);
}

/* Double precision: this need not be fast. */
void
train_marginals_of (const float  *scores,
                    const float (*moves)[L],
                    guint         n,
                    float        *marginals)
{
  g_autofree double *alpha = g_new (double, n * L);
  double weights[L + 1][L];
  double beta[L];

  for (guint a = 0; a <= L; a++)
    for (guint k = 0; k < L; k++)
      weights[a][k] = train_exp (moves[a][k]);

  for (guint i = 0; i < n; i++)
    {
      double sum = 0;
      double most = -1e9;

      for (guint k = 0; k < L; k++)
        most = MAX (most, scores[i * L + k]);
      for (guint k = 0; k < L; k++)
        {
          double a = i > 0 ? 0 : weights[L][k];

          for (guint p = 0; i > 0 && p < L; p++)
            a += alpha[(i - 1) * L + p] * weights[p][k];
          alpha[i * L + k] = a * train_exp (scores[i * L + k] - most);
          sum += alpha[i * L + k];
        }
      for (guint k = 0; k < L; k++)
        alpha[i * L + k] /= sum;
    }

  for (guint k = 0; k < L; k++)
    beta[k] = 1;
  for (guint i = n; i > 0; i--)
    {
      double sum = 0;
      double next[L];

      for (guint k = 0; k < L; k++)
        sum += alpha[(i - 1) * L + k] * beta[k];
      for (guint k = 0; k < L; k++)
        marginals[(i - 1) * L + k] = (float) (alpha[(i - 1) * L + k] * beta[k] / sum);
      if (i == 1)
        break;

      for (guint k = 0; k < L; k++)
        next[k] = train_exp (scores[(i - 1) * L + k]) * beta[k];
      sum = 0;
      for (guint p = 0; p < L; p++)
        {
          beta[p] = 0;
          for (guint k = 0; k < L; k++)
            beta[p] += weights[p][k] * next[k];
          sum += beta[p];
        }
      for (guint p = 0; p < L; p++)
        beta[p] /= sum;
    }
}
