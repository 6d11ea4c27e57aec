/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Trains the model of attributions; train-attribution.sh says in which steps. Each step is one program run
 * without threads, so the same input gives the same bytes, and steps that do not need each other run at
 * once. */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include "train-decode.h"
#include "train-export.h"
#include "train-learn.h"
#include "train-measure.h"
#include "train-net-file.h"
#include "train-pass.h"
#include "train-scores.h"

static const TrainOptions defaults = {
  .width = 48,
  .n_layers = 4,
  .dilations = { 1, 2, 4, 8, 16, 1, 1, 1 },
  .row_bits = 17,
  .input_bits = 14,
  .n_epochs = 8,
  .row_rate = 0.01,
  .input_rate = 0.02,
  .dense_rate = 0.0007,
  .row_drop = 0.6,
  .input_drop = 0.5,
  .hidden_drop = 0.1,
  .vector_drop = 0.3,
  .decay = 0.003,
  .soft_share = 0.5,
  .seed = 1,
};

static const TrainLineOptions line_defaults[ASSAY_N_FORESTS] = {
  { 18, 6, 0.05, 0.0001 },
  { 17, 6, 0.05, 0.0001 },
};
static const TrainTreeOptions tree_defaults = { 200, 16, 40, 0.06, 2 };

/* All that is told on the command line. */
typedef struct
{
  const char      *bench;
  const char      *out;
  const char      *net;    /* “model”: the network to export */
  char           **scores; /* files of networks that have not seen their fold */
  const char      *plain;  /* sentences of our own */
  char           **more;   /* files of texts without annotation */
  int              fold;   /* “net”: the articles that it does not see; -1 for none */
  guint            n_held_out; /* “model”: folds on which the trees are measured */
  gboolean         is_small;
  TrainOptions     options;
  TrainLineOptions lines[ASSAY_N_FORESTS];
  TrainTreeOptions trees;
} Job;

typedef struct
{
  GPtrArray *articles;
  GArray    *sequences;
} Corpus;

typedef struct
{
  const char *name;
  double     *number;
  guint      *count;
} Setting;

/* Takes a setting “name=value”. */
static gboolean
set (Job        *job,
     const char *word)
{
  TrainOptions *o = &job->options;
  const Setting settings[] = {
    { "width", NULL, &o->width },
    { "layers", NULL, &o->n_layers },
    { "row-bits", NULL, &o->row_bits },
    { "input-bits", NULL, &o->input_bits },
    { "epochs", NULL, &o->n_epochs },
    { "seed", NULL, &o->seed },
    { "row-rate", &o->row_rate, NULL },
    { "input-rate", &o->input_rate, NULL },
    { "dense-rate", &o->dense_rate, NULL },
    { "row-drop", &o->row_drop, NULL },
    { "input-drop", &o->input_drop, NULL },
    { "hidden-drop", &o->hidden_drop, NULL },
    { "vector-drop", &o->vector_drop, NULL },
    { "decay", &o->decay, NULL },
    { "soft", &o->soft_share, NULL },
    { "trees", NULL, &job->trees.n_trees },
    { "leaves", NULL, &job->trees.n_leaves },
    { "least", NULL, &job->trees.least },
    { "held-out", NULL, &job->n_held_out },
    { "tree-rate", &job->trees.rate, NULL },
  };
  const char *value = strchr (word, '=');

  for (guint i = 0; value != NULL && i < G_N_ELEMENTS (settings); i++)
    {
      if (strlen (settings[i].name) != (gsize) (value - word) ||
          strncmp (settings[i].name, word, (gsize) (value - word)) != 0)
        continue;
      if (settings[i].number != NULL)
        *settings[i].number = g_ascii_strtod (value + 1, NULL);
      else
        *settings[i].count = (guint) g_ascii_strtoull (value + 1, NULL, 10);
      return TRUE;
    }

  return FALSE;
}

static gboolean
parse (Job   *job,
       int    argc,
       char **argv)
{
  for (int i = 4; i < argc; i++)
    {
      const char *value = strchr (argv[i], '=');

      if (g_str_has_prefix (argv[i], "fold="))
        job->fold = (int) g_ascii_strtoll (value + 1, NULL, 10);
      else if (g_str_has_prefix (argv[i], "scores="))
        job->scores = g_strsplit (value + 1, ",", -1);
      else if (g_str_has_prefix (argv[i], "plain="))
        job->plain = value + 1;
      else if (g_str_has_prefix (argv[i], "more="))
        job->more = g_strsplit (value + 1, ",", -1);
      else if (g_str_has_prefix (argv[i], "net="))
        job->net = value + 1;
      else if (g_str_equal (argv[i], "small"))
        job->is_small = TRUE;
      else if (!set (job, argv[i]))
        {
          g_printerr ("%s: what is “%s”?\n", argv[0], argv[i]);
          return FALSE;
        }
    }

  return TRUE;
}

static GPtrArray *
read_half (const Job   *job,
           const char  *half,
           GError     **error)
{
  g_autofree char *articles = g_strdup_printf ("%s/attribution/articles_%s.jsonl", job->bench,
                                               half);
  g_autofree char *sentences = g_strdup_printf ("%s/attribution/sentences_%s.tsv", job->bench,
                                                half);

  return train_read_articles (articles, sentences, error);
}

/* “net”: one network; what it says of the articles that it has not seen. */
static gboolean
run_net (const Job        *job,
         const Corpus     *train,
         const Corpus     *dev,
         GError          **error)
{
  TrainNet *net = train_net_new (&job->options);
  g_autofree char *path = g_strconcat (job->out, ".scores", NULL);
  g_autofree char *more_path = g_strconcat (job->out, ".more", NULL);

  if (job->scores != NULL)
    {
      TrainScores *scores = train_scores_read (job->scores, train->sequences, error);

      if (scores == NULL)
        return FALSE;
      train_scores_soften (scores, train->sequences);
    }

  train_net_fit (net, train->sequences, job->fold);

  for (double bias = 0; bias < 1.1; bias += 0.25)
    {
      g_print ("bias %.2f ", bias);
      train_measure_net (net, dev->sequences, -1, (float) bias, "dev");
      if (job->fold >= 0)
        train_measure_net (net, train->sequences, job->fold, (float) bias, "fold");
      g_print ("\n");
    }

  if (job->fold >= 0 && !train_scores_write (net, train->sequences, job->fold, path, error))
    return FALSE;
  if (job->fold >= 0 && job->more != NULL &&
      !train_scores_write (net, train->sequences, TRAIN_MORE_FOLD, more_path, error))
    return FALSE;

  return train_net_write (net, job->out, error);
}

/* The same of the second stage: what it learns from, and how good it is on articles it has not seen. */
static TrainVoices *
collect (const Corpus      *corpus,
         const AssayTagModel  *model,
         const TrainScores *scores,
         TrainNet          *net)
{
  g_autofree guint8 **chances = g_new0 (guint8 *, corpus->articles->len);
  g_autofree guint8 **tags = g_new0 (guint8 *, corpus->articles->len);

  for (guint s = 0; s < corpus->sequences->len; s++)
    {
      const TrainSequence *sequence = &g_array_index (corpus->sequences, TrainSequence, s);
      gsize n_tokens = sequence->article->reader.tokens->len + 1;
      g_autofree float *marginals = g_new (float, sequence->n * ASSAY_N_TAGS);
      guint a = sequence->article->index;

      if (chances[a] == NULL)
        {
          chances[a] = g_new0 (guint8, n_tokens * ASSAY_N_TAGS);
          tags[a] = g_new0 (guint8, n_tokens);
        }

      if (scores != NULL)
        {
          const float (*moves)[ASSAY_N_TAGS] = (const float (*)[ASSAY_N_TAGS])
                                                   scores->moves[sequence->article->fold];

          train_marginals_of (scores->scores[s], moves, sequence->n, marginals);
          train_decode_of (scores->scores[s], moves, sequence->n, TRAIN_CUE_BIAS,
                           tags[a] + sequence->first);
        }
      else
        {
          train_net_marginals (net, sequence, marginals);
          train_net_decode (net, sequence, TRAIN_CUE_BIAS, tags[a] + sequence->first);
        }

      for (guint i = 0; i < sequence->n * ASSAY_N_TAGS; i++)
        chances[a][sequence->first * ASSAY_N_TAGS + i] = (guint8) (marginals[i] * 255 + 0.5f);
    }

  return train_voices_new (corpus->articles, corpus->sequences, model, chances, tags);
}

static float *
judge_by_line (const Job   *job,
               AssayForest  line,
               TrainVoices *train,
               TrainVoices *dev)
{
  const TrainLineOptions *options = &job->lines[line];
  float *weights = NULL;

  for (int fold = 0; fold < TRAIN_N_FOLDS; fold++)
    {
      g_autofree float *some = train_line_fit (train, line, fold, options);

      train_line_judge (train, line, fold, some, options);
    }

  weights = train_line_fit (train, line, -1, options);
  train_line_judge (dev, line, -1, weights, options);
  train_measure_opinions (train, line, "line, held out");
  train_measure_opinions (dev, line, "line, dev");

  return weights;
}

static GArray *
fit_trees (const Job         *job,
           const TrainVoices *train,
           const TrainVoices *dev,
           AssayForest        forest,
           float             *base)
{
  const gint8 *labels = forest == ASSAY_FOREST_SPEECH ? train->labels : train->quoted;
  const char *name = forest == ASSAY_FOREST_SPEECH ? "speech" : "quoted";
  g_autofree gint8 *some = g_new (gint8, train->n);
  g_autofree float *scores = g_new0 (float, train->n);
  TrainTable table = { train->inputs, some, train->n, ASSAY_N_VOICE_INPUTS };
  GArray *trees = NULL;

  for (guint fold = 0; fold < job->n_held_out; fold++)
    {
      for (guint i = 0; i < train->n; i++)
        some[i] = train->folds[i] == fold ? -1 : labels[i];
      trees = train_trees_fit (&table, &job->trees, base);
      for (guint i = 0; i < train->n; i++)
        {
          if (train->folds[i] == fold)
            scores[i] = *base +
                        train_trees_sum (trees, train->inputs + (gsize) i * ASSAY_N_VOICE_INPUTS);
        }
      g_array_unref (trees);
    }
  for (guint i = 0; i < train->n; i++)
    some[i] = train->folds[i] < job->n_held_out ? labels[i] : -1;
  train_measure_scores (scores, some, train->n, name, "held out");

  table.labels = labels;
  trees = train_trees_fit (&table, &job->trees, base);
  for (guint i = 0; i < dev->n; i++)
    scores[i] = *base + train_trees_sum (trees, dev->inputs + (gsize) i * ASSAY_N_VOICE_INPUTS);
  train_measure_scores (scores, forest == ASSAY_FOREST_SPEECH ? dev->labels : dev->quoted, dev->n,
                        name, "dev");

  return trees;
}

/* “model”: the second stage, and the file. */
static gboolean
run_model (const Job        *job,
           const Corpus     *train,
           const Corpus     *dev,
           const AssayTagModel *model,
           GError          **error)
{
  TrainNet *net = train_net_read (job->net, error);
  TrainScores *scores = net == NULL ? NULL
                                    : train_scores_read (job->scores, train->sequences, error);
  TrainJudge judge = { 0 };
  TrainVoices *train_voices = NULL;
  TrainVoices *dev_voices = NULL;

  if (scores == NULL)
    return FALSE;

  train_voices = collect (train, model, scores, NULL);
  dev_voices = collect (dev, model, NULL, net);
  memcpy (judge.lines, job->lines, sizeof judge.lines);
  for (guint f = 0; f < ASSAY_N_FORESTS; f++)
    judge.weights[f] = judge_by_line (job, (AssayForest) f, train_voices, dev_voices);
  train_voices_inputs (train_voices);
  train_voices_inputs (dev_voices);
  for (guint f = 0; f < ASSAY_N_FORESTS; f++)
    judge.trees[f] = fit_trees (job, train_voices, dev_voices, (AssayForest) f, &judge.bases[f]);

  return train_export (net, model->cues, &judge, job->out, error);
}

static gboolean
add_more (const Job   *job,
          GPtrArray   *articles,
          GError     **error)
{
  for (guint i = 0; job->more != NULL && job->more[i] != NULL; i++)
    {
      if (!train_add_texts (articles, job->more[i], error))
        return FALSE;
    }

  return job->plain == NULL || train_add_plain (articles, job->plain, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  Job job = { .fold = -1,
              .n_held_out = TRAIN_N_FOLDS,
              .options = defaults,
              .trees = tree_defaults };
  Corpus train = { NULL, NULL };
  Corpus dev = { NULL, NULL };
  AssayTagModel model = { 0 };
  gboolean is_done = FALSE;

  if (argc < 4 || !parse (&job, argc, argv))
    {
      g_printerr ("Usage: %s net|model BENCH OUT [fold=N] [net=FILE] [scores=FILE,…] "
                  "[SETTING=VALUE…]\n",
                  argv[0]);
      return 2;
    }

  memcpy (job.lines, line_defaults, sizeof job.lines);
  job.bench = argv[2];
  job.out = argv[3];
  train.articles = read_half (&job, job.is_small ? "dev" : "train", &error);
  dev.articles = train.articles != NULL ? read_half (&job, "dev", &error) : NULL;

  if (dev.articles != NULL)
    {
      model.shape.row_bits = job.options.row_bits;
      model.shape.input_bits = job.options.input_bits;
      model.word_vectors = assay_word_vectors_get ("en");
      model.cues = train_count_cues (train.articles);
      if (!add_more (&job, train.articles, &error))
        {
          g_printerr ("%s: %s\n", argv[0], error->message);
          return 1;
        }
      train.sequences = train_make_sequences (train.articles, &model);
      dev.sequences = train_make_sequences (dev.articles, &model);
      is_done = g_str_equal (argv[1], "model") ? run_model (&job, &train, &dev, &model, &error)
                                               : run_net (&job, &train, &dev, &error);
    }

  if (!is_done)
    g_printerr ("%s: %s\n", argv[0], error->message);

  return is_done ? 0 : 1;
}
