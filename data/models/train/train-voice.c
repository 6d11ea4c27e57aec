/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-voice.h"

#include <math.h>
#include <string.h>

#include "train-exp.h"

static void
collect_article (TrainVoices      *self,
                 guint             a,
                 const AssayTagModel *model,
                 const guint8     *marginals,
                 const guint8     *tags)
{
  TrainArticle *article = self->articles->pdata[a];
  AssayVoice *voice = &self->voices[a];
  AssayTagSequence *sequence = g_new0 (AssayTagSequence, 1);
  g_autoptr (GArray) drafts = g_array_new (FALSE, FALSE, sizeof (AssayAttributionDraft));

  assay_voice_init (voice, &article->reader);
  sequence->reader = &article->reader;
  sequence->model = model;
  sequence->rules = article->rules;

  while (assay_tag_sequence_next (sequence))
    {
      const guint8 (*chances)[ASSAY_N_TAGS] =
          (const guint8 (*)[ASSAY_N_TAGS]) (marginals + (gsize) sequence->first * ASSAY_N_TAGS);

      assay_voice_add_sequence (voice, sequence, tags + sequence->first, chances);
      assay_tags_link (&article->reader, sequence->first, tags + sequence->first, sequence->n,
                       drafts);
    }

  assay_voice_add_links (voice, drafts);
  g_free (sequence);
}

TrainVoices *
train_voices_new (GPtrArray        *articles,
                  const GArray     *sequences,
                  const AssayTagModel *model,
                  guint8          **marginals,
                  guint8          **tags)
{
  TrainVoices *self = g_new0 (TrainVoices, 1);
  guint n = 0;

  self->articles = articles;
  self->voices = g_new0 (AssayVoice, articles->len);
  self->rows = g_ptr_array_new ();
  for (guint a = 0; a < articles->len; a++)
    {
      TrainArticle *article = articles->pdata[a];

      collect_article (self, a, model, marginals[a], tags[a]);
      self->n += article->reader.reading->sentences->len;
    }

  for (guint f = 0; f < ASSAY_N_FORESTS; f++)
    self->opinions[f] = g_new0 (guint8, self->n);
  self->has_marks = g_new0 (gboolean, self->n);
  self->inputs = g_new0 (guint8, (gsize) self->n * ASSAY_N_VOICE_INPUTS);
  self->labels = g_new0 (gint8, self->n);
  self->quoted = g_new0 (gint8, self->n);
  self->folds = g_new0 (guint, self->n);

  for (guint a = 0; a < articles->len; a++)
    {
      TrainArticle *article = articles->pdata[a];

      for (guint i = 0; i < article->reader.reading->sentences->len; i++, n++)
        {
          guint32 rows[ASSAY_MAX_VOICE_ROWS];
          guint n_rows = assay_voice_hash (&self->voices[a], i, rows);
          GArray *kept = g_array_sized_new (FALSE, FALSE, sizeof (guint32), n_rows);

          g_array_append_vals (kept, rows, n_rows);
          g_ptr_array_add (self->rows, kept);
          self->labels[n] = (gint8) article->sentences[i].label;
          self->quoted[n] = (gint8) (self->labels[n] < 0 ? -1 : article->sentences[i].quoted);
          self->folds[n] = article->fold;
          self->has_marks[n] = self->voices[a].quote_signs[i][ASSAY_QUOTE_LENGTH] > 0;
        }
    }

  return self;
}

static float
line_score (const GArray           *rows,
            const float            *weights,
            const TrainLineOptions *options)
{
  float sum = 0;

  for (guint k = 0; k < rows->len; k++)
    sum += weights[g_array_index (rows, guint32, k) >> (32 - options->row_bits)];

  return sum * 3 / sqrtf ((float) rows->len) + weights[1u << options->row_bits];
}

/* The line of what is quoted is asked only where there are marks. */
static gboolean
is_asked (const TrainVoices *voices,
          AssayForest        line,
          guint              sentence)
{
  return line == ASSAY_FOREST_SPEECH || voices->has_marks[sentence];
}

/* Logistic regression over the hashed features, without the sentences of @fold. */
float *
train_line_fit (const TrainVoices      *voices,
                AssayForest             line,
                int                     fold,
                const TrainLineOptions *options)
{
  const gint8 *labels = line == ASSAY_FOREST_SPEECH ? voices->labels : voices->quoted;
  guint n_weights = 1u << options->row_bits;
  float *weights = g_new0 (float, n_weights + 1);
  g_autofree float *sums = g_new0 (float, n_weights + 1);
  guint stride = 7919;

  for (guint epoch = 0; epoch < options->n_epochs; epoch++)
    {
      float rate = (float) (options->rate * (1 - (double) epoch / options->n_epochs));

      /* A prime step visits all in a fixed, mixed order. */
      for (guint k = 0, i = epoch; k < voices->n; k++, i = (i + stride) % voices->n)
        {
          const GArray *rows = voices->rows->pdata[i];
          float scale = 3 / sqrtf ((float) rows->len);
          float error;

          if (labels[i] < 0 || (int) voices->folds[i] == fold || !is_asked (voices, line, i))
            continue;

          error = 1 / (1 + (float) train_exp (-line_score (rows, weights, options))) -
                  (float) labels[i];
          for (guint r = 0; r <= rows->len; r++)
            {
              guint at = r < rows->len
                             ? g_array_index (rows, guint32, r) >> (32 - options->row_bits)
                             : n_weights;
              float gradient = error * (r < rows->len ? scale : 1) +
                               (float) options->decay * weights[at];

              sums[at] += gradient * gradient;
              weights[at] -= rate * gradient / sqrtf (sums[at] + 0.1f);
            }
        }
    }

  return weights;
}

/* Sets the opinions of the sentences of @fold, or of all if it is -1. */
void
train_line_judge (TrainVoices            *voices,
                  AssayForest             line,
                  int                     fold,
                  const float            *weights,
                  const TrainLineOptions *options)
{
  for (guint i = 0; i < voices->n; i++)
    {
      if ((fold < 0 || (int) voices->folds[i] == fold) && is_asked (voices, line, i))
        voices->opinions[line][i] = (guint8) CLAMP (
            128 + (int) floorf (line_score (voices->rows->pdata[i], weights, options) * 16 + 0.5f),
            0, 255);
    }
}

void
train_voices_inputs (TrainVoices *self)
{
  guint n = 0;

  for (guint a = 0; a < self->articles->len; a++)
    {
      TrainArticle *article = self->articles->pdata[a];
      guint n_sentences = article->reader.reading->sentences->len;

      for (guint i = 0; i < n_sentences; i++)
        {
          guint8 *const opinions[ASSAY_N_FORESTS] = { self->opinions[ASSAY_FOREST_SPEECH] + n,
                                                      self->opinions[ASSAY_FOREST_QUOTED] + n };

          assay_voice_fill_inputs (&self->voices[a], opinions, i,
                                   self->inputs + (gsize) (n + i) * ASSAY_N_VOICE_INPUTS);
        }
      n += n_sentences;
    }
}
