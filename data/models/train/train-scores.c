/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-scores.h"

#include <gio/gio.h>
#include <string.h>

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
  gint32 fold = 0;

  if (!g_file_get_contents (path, &contents, &n_bytes, error))
    return FALSE;

  memcpy (&fold, contents, sizeof fold);
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

/* The arrays of a network, by which it is written and read. */
typedef struct
{
  void *array;
  gsize n_bytes;
} Piece;

static void
list_pieces (TrainNet *net,
             Piece     pieces[4])
{
  const TrainOptions *options = &net->options;

  pieces[0] = (Piece){ net->rows, sizeof (float) * ((gsize) S << options->row_bits) };
  pieces[1] = (Piece){ net->inputs,
                       sizeof (float) * ((gsize) options->width << options->input_bits) };
  pieces[2] = (Piece){ net->dense, sizeof (float) * net->n_dense };
  pieces[3] = (Piece){ net->moves, sizeof net->moves };
}

gboolean
train_net_write (const TrainNet *net,
                 const char     *path,
                 GError        **error)
{
  g_autoptr (GByteArray) file = g_byte_array_new ();
  Piece pieces[4];

  list_pieces ((TrainNet *) net, pieces);
  g_byte_array_append (file, (const guint8 *) &net->options, sizeof net->options);
  for (guint i = 0; i < 4; i++)
    g_byte_array_append (file, pieces[i].array, (guint) pieces[i].n_bytes);

  return g_file_set_contents (path, (const char *) file->data, file->len, error);
}

TrainNet *
train_net_read (const char  *path,
                GError     **error)
{
  g_autofree char *contents = NULL;
  gsize n_bytes = 0;
  gsize at = sizeof (TrainOptions);
  TrainOptions options;
  TrainNet *net = NULL;
  Piece pieces[4];

  if (!g_file_get_contents (path, &contents, &n_bytes, error))
    return NULL;

  memcpy (&options, contents, sizeof options);
  net = train_net_new (&options);
  list_pieces (net, pieces);
  for (guint i = 0; i < 4; i++)
    {
      g_assert (at + pieces[i].n_bytes <= n_bytes);
      memcpy (pieces[i].array, contents + at, pieces[i].n_bytes);
      at += pieces[i].n_bytes;
    }

  return net;
}
