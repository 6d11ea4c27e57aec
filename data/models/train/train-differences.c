/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: train-differences BENCH OUT.model [HELD-OUT [THRESHOLD]]
 *
 * Trains the model that tells where a sentence of a draft says what its sources do not, on the sentences and
 * whole drafts of BENCH/discrepancies, whose errors were put in by rules. First trees over tokens, then trees
 * over sentences that see what the first say of texts that they were not trained on. Prints what both reach in
 * cross-validation over the sources. With HELD-OUT (0 to 4) that part of the sources is left out of the model
 * too; its threshold is THRESHOLD, so that it is not chosen by what was left out. The same data gives the same
 * bytes.
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include <gio/gio.h>

#include "assay-model-file.h"

#include "train-differences.h"
#include "train-trees.h"

static const TrainTreeOptions token_options = {
  .n_trees = 220,
  .n_leaves = 18,
  .least = 30,
  .rate = 0.1,
  .decay = 1.0,
};

static const TrainTreeOptions sentence_options = {
  .n_trees = 160,
  .n_leaves = 8,
  .least = 25,
  .rate = 0.07,
  .decay = 1.0,
};

/* A forest that was fitted: scores are sums of its leaves. */
typedef struct
{
  GArray *trees;
  float   base;
} Forest;

static void
forest_clear (Forest *self)
{
  g_clear_pointer (&self->trees, g_array_unref);
}

static gint32
forest_score (const Forest *self,
              const guint8 *inputs)
{
  return (gint32) floorf ((train_trees_sum (self->trees, inputs) + self->base) * ASSAY_SIFT_UNIT +
                          0.5f);
}

/* Of the tokens that were left as they are, so many in a hundred teach: there are thirty for each other. */
#define TAUGHT_PERCENT 80

static gboolean
is_taught (guint token)
{
  return (token * 2654435761u >> 16) % 100 < TAUGHT_PERCENT;
}

/* @fold: the part that is left out, or TRAIN_N_FOLDS for none. */
static Forest
fit_tokens (const TrainSentences *data,
            guint                 fold)
{
  g_autofree gint8 *labels = g_memdup2 (data->labels->data, data->labels->len);
  TrainTable table = { (const guint8 *) data->signs->data, labels, data->labels->len,
                       ASSAY_N_SIFT_SIGNS };
  Forest forest = { 0 };

  for (guint i = 0; i < data->sentences->len; i++)
    {
      const TrainSentence *sentence = &g_array_index (data->sentences, TrainSentence, i);

      /* What is in no source has no one token that says so. */
      if (sentence->fold == fold || sentence->fold == data->held_out || sentence->is_missing)
        memset (labels + sentence->first, -1, sentence->n);
      for (guint j = sentence->first; j < sentence->first + sentence->n; j++)
        {
          if (labels[j] == 0 && !is_taught (j))
            labels[j] = -1;
        }
    }

  forest.trees = train_trees_fit (&table, &token_options, &forest.base);

  return forest;
}

/* So many forests over sentences are averaged, each of which leaves out its part of them: there are few drafts. */
#define N_AVERAGED 4

static gboolean
is_left_out (guint sentence,
             guint forest)
{
  return (sentence * 2654435761u >> 13) % N_AVERAGED == forest;
}

/* Takes over the trees of another forest, for their share. */
static void
forest_add_share (Forest *self,
                  Forest *other)
{
  for (guint i = 0; i < other->trees->len; i++)
    {
      TrainTree *tree = &g_array_index (other->trees, TrainTree, i);

      for (guint j = 0; j < tree->n_nodes; j++)
        tree->nodes[j].value /= N_AVERAGED;
    }

  self->base += other->base / N_AVERAGED;
  if (self->trees == NULL)
    self->trees = g_array_ref (other->trees);
  else
    g_array_append_vals (self->trees, other->trees->data, other->trees->len);
  forest_clear (other);
}

static Forest
fit_sentences (const TrainSentences *data,
               const guint8         *inputs,
               guint                 fold)
{
  g_autofree gint8 *labels = g_new (gint8, data->sentences->len);
  TrainTable table = { inputs, labels, data->sentences->len, ASSAY_N_SIFT_SENTENCE_SIGNS };
  Forest forest = { 0 };

  for (guint k = 0; k < N_AVERAGED; k++)
    {
      Forest part = { 0 };

      for (guint i = 0; i < data->sentences->len; i++)
        {
          const TrainSentence *sentence = &g_array_index (data->sentences, TrainSentence, i);

          labels[i] = sentence->fold == fold || sentence->fold == data->held_out ||
                              is_left_out (i, k)
                          ? -1
                          : (gint8) sentence->is_wrong;
        }

      part.trees = train_trees_fit (&table, &sentence_options, &part.base);
      forest_add_share (&forest, &part);
    }

  return forest;
}

/* What the trees say of the tokens of the sentences of one part. */
static void
score_tokens (const TrainSentences *data,
              const Forest         *forest,
              guint                 fold,
              gint32               *scores)
{
  for (guint i = 0; i < data->sentences->len; i++)
    {
      const TrainSentence *sentence = &g_array_index (data->sentences, TrainSentence, i);

      for (guint j = sentence->first; sentence->fold == fold && j < sentence->first + sentence->n;
           j++)
        scores[j] = forest_score (forest, (const guint8 *) data->signs->data +
                                              (gsize) j * ASSAY_N_SIFT_SIGNS);
    }
}

typedef struct
{
  const TrainSentences *data;
  gint32               *scores;
  Forest                whole;
} FoldJob;

static void
run_fold (gpointer item,
          gpointer user_data)
{
  FoldJob *job = user_data;
  guint fold = GPOINTER_TO_UINT (item) - 1;
  Forest forest = fit_tokens (job->data, fold);

  if (fold == TRAIN_N_FOLDS)
    {
      job->whole = forest;
      return;
    }

  score_tokens (job->data, &forest, fold, job->scores);
  forest_clear (&forest);
}

static void
add_forest (GByteArray   *file,
            const Forest *forest,
            const char   *nodes_name,
            const char   *roots_name)
{
  g_autoptr (GArray) nodes = g_array_new (FALSE, TRUE, sizeof (AssaySiftNode));
  g_autoptr (GArray) roots = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < forest->trees->len; i++)
    {
      const TrainTree *tree = &g_array_index (forest->trees, TrainTree, i);

      g_array_append_val (roots, nodes->len);
      for (guint j = 0; j < tree->n_nodes; j++)
        {
          const TrainNode *from = &tree->nodes[j];
          AssaySiftNode node = { .input = from->input, .threshold = from->threshold };

          if (from->left != 0)
            {
              node.left = (guint8) ((guint) from->left - j);
              node.right = (guint8) ((guint) from->right - j);
            }
          else
            node.value = (gint32) floorf (from->value * ASSAY_SIFT_UNIT + 0.5f);

          g_array_append_val (nodes, node);
        }
    }

  assay_model_file_add (file, nodes_name, nodes->data, nodes->len * sizeof (AssaySiftNode));
  assay_model_file_add (file, roots_name, roots->data, roots->len * sizeof (guint32));
}

static gboolean
write_model (const char    *path,
             const Forest  *tokens,
             const Forest  *sentences,
             gint32         threshold,
             GError       **error)
{
  g_autoptr (GByteArray)
      file = assay_model_file_begin (ASSAY_SIFT_MODEL_NAME, ASSAY_SIFT_MODEL_VERSION);
  gint32 numbers[] = { (gint32) floorf (tokens->base * ASSAY_SIFT_UNIT + 0.5f),
                       (gint32) floorf (sentences->base * ASSAY_SIFT_UNIT + 0.5f), threshold };

  add_forest (file, tokens, "token-nodes", "token-roots");
  add_forest (file, sentences, "sentence-nodes", "sentence-roots");
  assay_model_file_add (file, "numbers", numbers, sizeof numbers);
  assay_model_file_end (file);

  return g_file_set_contents (path, (const char *) file->data, file->len, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  TrainSentences data = { 0 };
  g_autofree gint32 *scores = NULL;
  g_autofree guint8 *inputs = NULL;
  g_autofree gint32 *judged = NULL;
  FoldJob job = { 0 };
  Forest last = { 0 };
  GThreadPool *pool = NULL;
  gint32 threshold = 0;

  if (argc < 3 || argc > 5)
    {
      g_printerr ("usage: %s BENCH OUT.model [HELD-OUT [THRESHOLD]]\n", argv[0]);
      return 2;
    }

  train_sentences_init (&data);
  data.held_out = argc >= 4 ? (guint) g_ascii_strtoull (argv[3], NULL, 10) : TRAIN_N_FOLDS + 1;

  if (!train_sentences_load (&data, argv[1], &error))
    {
      g_printerr ("%s: %s\n", argv[0], error->message);
      return 1;
    }

  g_printerr ("%u sentences, %u tokens\n", data.sentences->len, data.labels->len);
  scores = g_new0 (gint32, data.labels->len);
  job = (FoldJob){ .data = &data, .scores = scores };
  pool = g_thread_pool_new (run_fold, &job, 2, TRUE, NULL);
  for (guint i = 0; i <= TRAIN_N_FOLDS; i++)
    g_thread_pool_push (pool, GUINT_TO_POINTER (i + 1), NULL);
  g_thread_pool_free (pool, FALSE, TRUE);

  /* The part that is held out is judged by the trees that are written. */
  if (data.held_out < TRAIN_N_FOLDS)
    score_tokens (&data, &job.whole, data.held_out, scores);

  inputs = train_sentences_fill (&data, scores);
  judged = g_new0 (gint32, data.sentences->len);

  for (guint fold = 0; fold < TRAIN_N_FOLDS; fold++)
    {
      Forest forest = fit_sentences (&data, inputs, fold);

      for (guint i = 0; i < data.sentences->len; i++)
        {
          if (g_array_index (data.sentences, TrainSentence, i).fold == fold)
            judged[i] = forest_score (&forest, inputs + (gsize) i * ASSAY_N_SIFT_SENTENCE_SIGNS);
        }
      forest_clear (&forest);
    }

  threshold = train_sentences_measure (&data, scores, judged);
  if (argc == 5)
    threshold = (gint32) floor (g_ascii_strtod (argv[4], NULL) * ASSAY_SIFT_UNIT + 0.5);
  last = fit_sentences (&data, inputs, TRAIN_N_FOLDS);

  if (!write_model (argv[2], &job.whole, &last, threshold, &error))
    {
      g_printerr ("%s: %s\n", argv[0], error->message);
      return 1;
    }

  forest_clear (&job.whole);
  forest_clear (&last);
  train_sentences_clear (&data);

  return 0;
}
