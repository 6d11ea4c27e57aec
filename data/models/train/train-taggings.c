/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-taggings.h"

#include "train-exp.h"
#include "train-lanes.h"

#define L ASSAY_N_TAGS
#define S ASSAY_N_SCORES

void
train_taggings_init (TrainTaggings *self)
{
  gsize most = ASSAY_MAX_SEQUENCE;

  self->exps = g_new0 (float, most * S);
  self->alpha = g_new0 (float, most * S);
  self->beta = g_new0 (float, most * S);
  self->norms = g_new0 (float, most);
}

void
train_taggings_clear (TrainTaggings *self)
{
  g_clear_pointer (&self->exps, g_free);
  g_clear_pointer (&self->alpha, g_free);
  g_clear_pointer (&self->beta, g_free);
  g_clear_pointer (&self->norms, g_free);
}

static void
exp_moves (TrainTaggings  *self,
           const TrainNet *net)
{
  for (guint a = 0; a <= L; a++)
    for (guint b = 0; b < S; b++)
      self->moves[a][b] = b < L && train_net_allows (a, b) ? (float) train_exp (net->moves[a][b])
                                                           : 0;
}

TRAIN_FAST static void
exp_scores (TrainTaggings *self,
            const float   *scores,
            guint          n)
{
  for (guint i = 0; i < n; i++)
    {
      float *e = self->exps + i * S;
      float most = -1e9f;

      for (guint k = 0; k < L; k++)
        most = MAX (most, scores[i * S + k]);
      for (guint k = 0; k < L; k++)
        e[k] = (float) train_exp (scores[i * S + k] - most) + 1e-12f;
      for (guint k = L; k < S; k++)
        e[k] = 0;
    }
}

TRAIN_FAST static void
sum_forward (TrainTaggings *self,
             guint          n)
{
  for (guint i = 0; i < n; i++)
    {
      float *a = self->alpha + i * S;
      float sum = 0;

      for (guint k = 0; k < S; k++)
        a[k] = i == 0 ? self->moves[L][k] : 0;
      for (guint p = 0; i > 0 && p < L; p++)
        for (guint k = 0; k < S; k++)
          a[k] += self->alpha[(i - 1) * S + p] * self->moves[p][k];
      for (guint k = 0; k < S; k++)
        {
          a[k] *= self->exps[i * S + k];
          sum += a[k];
        }
      sum = MAX (sum, 1e-30f);
      for (guint k = 0; k < S; k++)
        a[k] /= sum;
      self->norms[i] = sum;
    }
}

TRAIN_FAST static void
sum_backward (TrainTaggings *self,
              guint          n)
{
  for (guint k = 0; k < S; k++)
    self->beta[(n - 1) * S + k] = 1;

  for (guint i = n - 1; i > 0; i--)
    {
      float next[S];

      for (guint k = 0; k < S; k++)
        next[k] = self->exps[i * S + k] * self->beta[i * S + k] / self->norms[i];
      for (guint p = 0; p < L; p++)
        {
          float sum = 0;

          for (guint k = 0; k < S; k++)
            sum += self->moves[p][k] * next[k];
          self->beta[(i - 1) * S + p] = sum;
        }
    }
}

void
train_taggings_sum (TrainTaggings  *self,
                    const TrainNet *net,
                    const float    *scores,
                    guint           n)
{
  exp_moves (self, net);
  exp_scores (self, scores, n);
  sum_forward (self, n);
  sum_backward (self, n);
}

void
train_taggings_marginals (const TrainTaggings *self,
                          guint                i,
                          float               *chances)
{
  float sum = 0;

  for (guint k = 0; k < L; k++)
    sum += chances[k] = self->alpha[i * S + k] * self->beta[i * S + k];
  for (guint k = 0; k < L; k++)
    chances[k] /= sum;
}
