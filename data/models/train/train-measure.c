/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-measure.h"

#include "train-decode.h"

enum
{
  CUE,
  SOURCE,
  CONTENT,
  N_KINDS
};

static guint
kind_of (guint8 tag)
{
  return tag <= ASSAY_TAG_THOUGHT ? CUE : tag <= ASSAY_TAG_SOURCE_RIGHT ? SOURCE : CONTENT;
}

/* The end of the piece that begins at @i; @i itself if none does. */
static guint
piece_end (const guint8 *tags,
           guint         n,
           guint         i)
{
  guint end = i;

  if (tags[i] < ASSAY_TAG_SPEECH || tags[i] % 2 != 0)
    return i;

  for (end = i + 1; end < n && tags[end] == tags[i] + 1; end++)
    ;

  return end;
}

void
train_measure_net (TrainNet     *net,
                   const GArray *sequences,
                   int           fold,
                   float         cue_bias,
                   const char   *name)
{
  guint n_gold[N_KINDS] = { 0 };
  guint n_said[N_KINDS] = { 0 };
  guint n_right[N_KINDS] = { 0 };
  double f1[N_KINDS];

  for (guint s = 0; s < sequences->len; s++)
    {
      const TrainSequence *sequence = &g_array_index (sequences, TrainSequence, s);
      const guint8 *gold = sequence->article->tags + sequence->first;
      guint8 tags[ASSAY_MAX_SEQUENCE];

      if (fold >= 0 && (int) sequence->article->fold != fold)
        continue;

      train_net_decode (net, sequence, cue_bias, tags);
      for (guint i = 0; i < sequence->n; i++)
        {
          guint gold_end = piece_end (gold, sequence->n, i);
          guint end = piece_end (tags, sequence->n, i);

          if (gold_end > i)
            n_gold[kind_of (gold[i])]++;
          if (end > i)
            n_said[kind_of (tags[i])]++;
          if (end > i && end == gold_end && kind_of (gold[i]) == kind_of (tags[i]))
            n_right[kind_of (gold[i])]++;
        }
    }

  for (guint k = 0; k < N_KINDS; k++)
    f1[k] = 2.0 * n_right[k] / MAX (1, n_gold[k] + n_said[k]);
  g_print ("%s source %.4f cue %.4f content %.4f  ", name, f1[SOURCE], f1[CUE], f1[CONTENT]);
}

void
train_measure_scores (const float *scores,
                      const gint8 *labels,
                      guint        n,
                      const char  *what,
                      const char  *name)
{
  double count[2][2] = { { 0, 0 }, { 0, 0 } }; /* [is so][is said] */

  for (guint i = 0; i < n; i++)
    {
      if (labels[i] >= 0)
        count[labels[i]][scores[i] > 0]++;
    }

  g_print ("%s, %s: F1 %.4f, of the others %.4f\n", what, name,
           2 * count[1][1] / (2 * count[1][1] + count[0][1] + count[1][0]),
           2 * count[0][0] / (2 * count[0][0] + count[0][1] + count[1][0]));
}

void
train_measure_opinions (const TrainVoices *voices,
                        AssayForest        line,
                        const char        *name)
{
  g_autofree float *scores = g_new (float, voices->n);

  for (guint i = 0; i < voices->n; i++)
    scores[i] = (float) voices->opinions[line][i] - 127.5f;
  train_measure_scores (scores, line == ASSAY_FOREST_SPEECH ? voices->labels : voices->quoted,
                        voices->n, line == ASSAY_FOREST_SPEECH ? "speech" : "quoted", name);
}
