/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-scores.h"

#include <gio/gio.h>
#include <string.h>

#include "train-decode.h"
#include "train-pass.h"

#define L ASSAY_N_TAGS
#define S ASSAY_N_SCORES

/* Scores are kept in steps of 1/256. */
#define STEPS 256

/* The file of a network: its fold, its moves, and the scores of the articles of that fold. */
gboolean
train_scores_write (TrainNet      *net,
                    const GArray  *sequences,
                    int            fold,
                    const char    *path,
                    GError       **error)
{
  g_autoptr (GByteArray) file = g_byte_array_new ();
  gint32 head = fold;

  g_byte_array_append (file, (const guint8 *) &head, sizeof head);
  g_byte_array_append (file, (const guint8 *) net->moves, sizeof net->moves);

  for (guint s = 0; s < sequences->len; s++)
    {
      const TrainSequence *sequence = &g_array_index (sequences, TrainSequence, s);
      g_autofree float *scores = NULL;
      g_autofree gint16 *kept = NULL;

      if ((int) sequence->article->fold != fold)
        continue;

      scores = g_new (float, sequence->n * S);
      kept = g_new (gint16, sequence->n * L);
      train_net_score (net, sequence, scores);
      for (guint i = 0; i < sequence->n; i++)
        for (guint k = 0; k < L; k++)
          kept[i * L + k] = (gint16) CLAMP (scores[i * S + k] * STEPS, -32000, 32000);
      g_byte_array_append (file, (const guint8 *) kept, sequence->n * L * (guint) sizeof (gint16));
    }

  return g_file_set_contents (path, (const char *) file->data, file->len, error);
}

static gboolean
add_file (TrainScores   *self,
          const GArray  *sequences,
          const char    *path,
          GError       **error)
{
  g_autofree char *contents = NULL;
  const float *moves = NULL;
  gsize at = sizeof (gint32) + sizeof self->moves[0];
  gsize n_bytes = 0;
  gint32 fold = -1;

  if (!g_file_get_contents (path, &contents, &n_bytes, error))
    return FALSE;

  if (n_bytes >= at)
    memcpy (&fold, contents, sizeof fold);
  if (fold < 0 || fold > TRAIN_MORE_FOLD)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s: not scores of a fold", path);
      return FALSE;
    }

  moves = (gconstpointer) (contents + sizeof fold);
  self->n_nets[fold]++;
  for (guint i = 0; i < (L + 1) * L; i++)
    ((float *) self->moves[fold])[i] += moves[i];

  for (guint s = 0; s < sequences->len; s++)
    {
      const TrainSequence *sequence = &g_array_index (sequences, TrainSequence, s);
      gsize n = sequence->n * L;

      if ((int) sequence->article->fold != fold)
        continue;
      if (at + n * sizeof (gint16) > n_bytes)
        break;
      if (self->scores[s] == NULL)
        self->scores[s] = g_new0 (float, n);
      for (gsize i = 0; i < n; i++)
        {
          gint16 step;

          memcpy (&step, contents + at, sizeof step);
          self->scores[s][i] += (float) step / STEPS;
          at += sizeof step;
        }
    }

  if (at != n_bytes)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s: not of these articles", path);
      return FALSE;
    }

  return TRUE;
}

TrainScores *
train_scores_read (char         **paths,
                   const GArray  *sequences,
                   GError       **error)
{
  TrainScores *self = g_new0 (TrainScores, 1);

  self->moves = g_malloc0_n (TRAIN_N_FOLDS + 1, sizeof self->moves[0]);
  self->n_nets = g_new0 (guint, TRAIN_N_FOLDS + 1);
  self->scores = g_new0 (float *, sequences->len);

  for (; *paths != NULL; paths++)
    {
      if (!add_file (self, sequences, *paths, error))
        return NULL;
    }

  for (guint f = 0; f < TRAIN_N_FOLDS + 1; f++)
    for (guint i = 0; i < (L + 1) * L; i++)
      ((float *) self->moves[f])[i] /= (float) MAX (1, self->n_nets[f]);

  for (guint s = 0; s < sequences->len; s++)
    {
      const TrainSequence *sequence = &g_array_index (sequences, TrainSequence, s);

      for (gsize i = 0; self->scores[s] != NULL && i < sequence->n * L; i++)
        self->scores[s][i] /= (float) self->n_nets[sequence->article->fold];
    }

  return self;
}

void
train_scores_soften (const TrainScores *self,
                     const GArray      *sequences)
{
  for (guint s = 0; s < sequences->len; s++)
    {
      const TrainSequence *sequence = &g_array_index (sequences, TrainSequence, s);
      TrainArticle *article = sequence->article;

      if (self->scores[s] == NULL)
        continue;
      if (article->soft == NULL)
        article->soft = g_new0 (float, (article->reader.tokens->len + 1) * L);
      train_marginals_of (self->scores[s], (const float (*)[L]) self->moves[article->fold],
                          sequence->n, article->soft + (gsize) sequence->first * L);
    }
}
