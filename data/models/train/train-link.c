/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: train-link NEWS.tsv NEAR.tsv OUTPUT.model
 *        train-link --folds SIGNS.tsv OUTPUT.model
 *
 * Trains what ranks the passages that a claim may come from: how much each sign counts, so that what people
 * took for the evidence of a claim comes before what they did not. A table is what “bench-link --signs”
 * prints: the claim's number, its group, 1 or 0, and the signs. NEWS.tsv are claims that may come from anywhere
 * in long texts, NEAR.tsv those whose few passages are all about the claim: where there are few, they count most.
 * With --folds the file gets a list of weights for each fifth of the groups, fitted on the other four; so a set
 * can be measured by what was fitted on it.
 * Reads no clock and no random number: the same table gives the same bytes.
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "assay-linker-private.h"

#define N_FOLDS 5
#define N ASSAY_N_LINK_SIGNS

/* Of each claim, so many passages that are no evidence are learnt from: those with most of its words. */
#define MAX_WRONG 25

/* Of the mean loss: how far weights are held back. Between a third and three times as much is all the same. */
#define DECAY 0.004

/* So much news counts beside claims with few passages, each kind as a whole. */
#define NEWS_SHARE 0.1

/* Nesterov's gradient descent; after so many steps weights no longer change in their third digit. */
#define N_STEPS 500
#define RATE 0.06

typedef struct
{
  double *signs;   /* [n][N], in standard deviations from the mean of the claim's passages */
  guint8 *is_right;
  guint   n;
  guint   fold;
  double  weight;
} Claim;

/* A passage that should come before another: the difference of their signs. */
typedef struct
{
  double delta[N];
  double weight;
} Pair;

static void
clear_claim (gpointer data)
{
  g_free (((Claim *) data)->signs);
  g_free (((Claim *) data)->is_right);
}

static void
standardise (Claim *claim)
{
  for (guint k = 0; k < N; k++)
    {
      double mean = 0.0;
      double spread = 0.0;

      for (guint i = 0; i < claim->n; i++)
        mean += claim->signs[i * N + k] / claim->n;
      for (guint i = 0; i < claim->n; i++)
        spread += pow (claim->signs[i * N + k] - mean, 2) / claim->n;
      for (guint i = 0; i < claim->n; i++)
        claim->signs[i * N + k] = (claim->signs[i * N + k] - mean) / (sqrt (spread) + 1e-6);
    }
}

static void
add_claim (GArray     *claims,
           GPtrArray  *rows,
           const char *group)
{
  Claim claim = {
    .signs = g_new (double, rows->len * N),
    .is_right = g_new (guint8, rows->len),
    .n = rows->len,
    .fold = g_str_hash (group) % N_FOLDS,
    .weight = 1.0,
  };

  for (guint i = 0; i < rows->len; i++)
    {
      char **cells = g_ptr_array_index (rows, i);

      claim.is_right[i] = *cells[2] == '1';
      for (guint k = 0; k < N; k++)
        claim.signs[i * N + k] = g_ascii_strtod (cells[3 + k], NULL);
    }

  standardise (&claim);
  g_array_append_val (claims, claim);
}

static GArray *
read_claims (const char  *path,
             GError     **error)
{
  GArray *claims = g_array_new (FALSE, FALSE, sizeof (Claim));
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  g_array_set_clear_func (claims, clear_claim);
  if (!g_file_get_contents (path, &contents, NULL, error))
    return claims;

  lines = g_strsplit (contents, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      char **last = rows->len > 0 ? g_ptr_array_index (rows, rows->len - 1) : NULL;
      gboolean is_row = g_strv_length (cells) == N + 3;

      if (last != NULL && (!is_row || !g_str_equal (last[0], cells[0])))
        {
          add_claim (claims, rows, last[1]);
          g_ptr_array_set_size (rows, 0);
        }
      if (is_row)
        g_ptr_array_add (rows, g_steal_pointer (&cells));
    }

  return claims;
}

/* Passages come in the order of the words that they share with the claim. */
static void
add_pairs (GArray      *pairs,
           const Claim *claim)
{
  guint first = pairs->len;

  for (guint i = 0; i < claim->n; i++)
    {
      guint n_wrong = 0;

      for (guint j = 0; claim->is_right[i] && j < claim->n && n_wrong < MAX_WRONG; j++)
        {
          Pair pair = { .weight = 0.0 };

          if (claim->is_right[j])
            continue;

          for (guint k = 0; k < N; k++)
            pair.delta[k] = claim->signs[i * N + k] - claim->signs[j * N + k];
          g_array_append_val (pairs, pair);
          n_wrong++;
        }
    }

  for (guint p = first; p < pairs->len; p++)
    g_array_index (pairs, Pair, p).weight = claim->weight / (pairs->len - first);
}

/* Brings differences of all signs to one scale, which is returned, and the weights to a sum of 1. */
static void
scale_pairs (GArray *pairs,
             double *scale)
{
  double total = 0.0;

  for (guint p = 0; p < pairs->len; p++)
    total += g_array_index (pairs, Pair, p).weight;

  for (guint k = 0; k < N; k++)
    {
      double square = 0.0;

      for (guint p = 0; p < pairs->len; p++)
        square += pow (g_array_index (pairs, Pair, p).delta[k], 2) / pairs->len;

      scale[k] = 1.0 / (sqrt (square) + 1e-9);
      for (guint p = 0; p < pairs->len; p++)
        g_array_index (pairs, Pair, p).delta[k] *= scale[k];
    }

  for (guint p = 0; p < pairs->len; p++)
    g_array_index (pairs, Pair, p).weight /= total;
}

static void
add_gradient (const GArray *pairs,
              const double *weights,
              double       *gradient)
{
  for (guint k = 0; k < N; k++)
    gradient[k] = DECAY * weights[k];

  for (guint p = 0; p < pairs->len; p++)
    {
      const Pair *pair = &g_array_index (pairs, Pair, p);
      double margin = 0.0;
      double slope = 0.0;

      for (guint k = 0; k < N; k++)
        margin += weights[k] * pair->delta[k];

      slope = -pair->weight / (1.0 + exp (margin));
      for (guint k = 0; k < N; k++)
        gradient[k] += slope * pair->delta[k];
    }
}

/* Learns from all claims but those of a fold; from all if @fold is G_MAXUINT. */
static void
train (const GArray *claims,
       guint         fold,
       float        *weights)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  double now[N] = { 0 };
  double ahead[N] = { 0 };
  double gradient[N];
  double scale[N];

  for (guint c = 0; c < claims->len; c++)
    {
      const Claim *claim = &g_array_index (claims, Claim, c);

      if (claim->fold != fold)
        add_pairs (pairs, claim);
    }

  scale_pairs (pairs, scale);

  for (guint step = 0; step < N_STEPS; step++)
    {
      double push = step / (step + 3.0);

      add_gradient (pairs, ahead, gradient);
      for (guint k = 0; k < N; k++)
        {
          double next = ahead[k] - RATE * gradient[k];

          ahead[k] = next + push * (next - now[k]);
          now[k] = next;
        }
    }

  for (guint k = 0; k < N; k++)
    weights[k] = (float) (now[k] * scale[k]);
}

/* How often the passage that comes first is right, among claims of one fold, or of all. */
static guint
count_right (const GArray *claims,
             guint         fold,
             const float  *weights,
             guint        *n_claims)
{
  guint n_right = 0;

  for (guint c = 0; c < claims->len; c++)
    {
      const Claim *claim = &g_array_index (claims, Claim, c);
      guint best = 0;
      double best_score = -INFINITY;

      if (claim->fold != fold)
        continue;

      for (guint i = 0; i < claim->n; i++)
        {
          double score = 0.0;

          for (guint k = 0; k < N; k++)
            score += weights[k] * claim->signs[i * N + k];
          if (score > best_score)
            {
              best_score = score;
              best = i;
            }
        }

      (*n_claims)++;
      n_right += claim->is_right[best];
    }

  return n_right;
}

/* Trains for each fold without it, and tells how often what was not learnt from comes out right. */
static void
train_by_folds (const GArray *claims,
                const char   *name,
                float         weights[N_FOLDS][N])
{
  guint n_right = 0;
  guint n_claims = 0;

  for (guint fold = 0; fold < N_FOLDS; fold++)
    {
      train (claims, fold, weights[fold]);
      n_right += count_right (claims, fold, weights[fold], &n_claims);
    }

  g_print ("%s: %u claims, %d folds: the first passage is right for %.4f\n", name, n_claims,
           N_FOLDS, (double) n_right / MAX (n_claims, 1));
}

static gboolean
write_folds (const GArray  *claims,
             const char    *path,
             GError       **error)
{
  g_autoptr (GByteArray) file = assay_model_file_begin (ASSAY_LINK_MODEL, ASSAY_LINK_VERSION);
  float weights[N_FOLDS][N];

  train_by_folds (claims, "fitted", weights);
  assay_model_file_add (file, "weights", weights, sizeof weights);
  assay_model_file_end (file);

  return g_file_set_contents (path, (const char *) file->data, file->len, error);
}

/* What ships: a list for many passages and one for few. @near takes the claims of @news. */
static gboolean
write_model (const GArray  *news,
             GArray        *near,
             const char    *path,
             GError       **error)
{
  g_autoptr (GByteArray) file = assay_model_file_begin (ASSAY_LINK_MODEL, ASSAY_LINK_VERSION);
  double share = NEWS_SHARE * near->len / news->len;
  float weights[N_FOLDS][N];

  train_by_folds (news, "many passages", weights);
  train (news, G_MAXUINT, weights[0]);
  assay_model_file_add (file, "weights", weights[0], sizeof weights[0]);

  train_by_folds (near, "few passages, without news", weights);
  g_array_append_vals (near, news->data, news->len);
  for (guint c = near->len - news->len; c < near->len; c++)
    g_array_index (near, Claim, c).weight = share;
  train (near, G_MAXUINT, weights[0]);
  assay_model_file_add (file, "few", weights[0], sizeof weights[0]);
  assay_model_file_end (file);

  /* They are the news's own. */
  g_array_set_clear_func (near, NULL);

  return g_file_set_contents (path, (const char *) file->data, file->len, error);
}

int
main (int    argc,
      char **argv)
{
  gboolean by_fold = argc == 4 && g_str_equal (argv[1], "--folds");
  g_autoptr (GArray) news = NULL;
  g_autoptr (GArray) claims = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 4)
    {
      g_printerr ("Usage: %s NEWS.tsv NEAR.tsv OUTPUT.model\n"
                  "       %s --folds SIGNS.tsv OUTPUT.model\n",
                  argv[0], argv[0]);
      return 2;
    }

  claims = read_claims (argv[2], &error);
  if (error == NULL && !by_fold)
    news = read_claims (argv[1], &error);
  if (error == NULL && by_fold && claims->len > 0)
    write_folds (claims, argv[3], &error);
  else if (error == NULL && news != NULL && news->len > 0 && claims->len > 0)
    write_model (news, claims, argv[3], &error);
  if (error != NULL)
    g_printerr ("%s: %s\n", argv[0], error->message);

  return error == NULL ? 0 : 1;
}
