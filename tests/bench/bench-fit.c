/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A regression over what is seen of sentences, for measuring alone. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "bench-fit.h"

#define N_FOLDS BENCH_N_FOLDS
#define MODEL "consistency"
#define PLACES "+"
#define VERSION 3

/* L2, of the mean loss; steps and rate of Nesterov's descent. */
#define DECAY 0.5
#define N_STEPS 400
#define RATE 0.02
#define MAX_DEVIATION 4.0

/* What a passage is like says less of a sentence than the sentence laid beside it; its signs may weigh half. */
#define LINK_SHARE 0.5

/* Each sign is heard twice: in standard deviations from its mean, and by its place among those of its set, which tells
 * many small differences better than few large ones. A place from -RANK_REACH to RANK_REACH deviates as much. */
#define N_EDGES 33
#define RANK_REACH 1.7

/* What parts the items of a set into equally many, by each sign. */
typedef struct
{
  float edges[N_SIGNS][N_EDGES];
} Places;

/* What a regression has learnt; for each fold. */
typedef struct
{
  double mean[N_SIGNS];
  double spread[N_SIGNS];
  double weights[N_INPUTS];
  double bias;
  double scale; /* spread of what it says of what it was fitted on */
} Regression;

static double
deviate (const Regression *self,
         const BenchItem       *item,
         guint             k)
{
  guint sign = k % N_SIGNS;
  double deviation = k < N_SIGNS ? CLAMP ((item->signs[k] - self->mean[k]) / self->spread[k],
                                          -MAX_DEVIATION, MAX_DEVIATION)
                                 : item->places[sign];

  return sign >= SIGN_BEST && sign < SIGN_SIFT ? LINK_SHARE * deviation : deviation;
}

static double
judge (const Regression *self,
       const BenchItem       *item)
{
  double sum = self->bias;

  for (guint k = 0; k < N_INPUTS; k++)
    sum += self->weights[k] * deviate (self, item, k);

  return sum;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  float one = *(const float *) a;
  float other = *(const float *) b;

  return (one > other) - (one < other);
}

static void
measure_places (Places     *self,
                GPtrArray  *items)
{
  g_autofree float *sorted = g_new (float, items->len);

  for (guint k = 0; k < N_SIGNS; k++)
    {
      for (guint i = 0; i < items->len; i++)
        sorted[i] = (float) ((BenchItem *) g_ptr_array_index (items, i))->signs[k];
      qsort (sorted, items->len, sizeof *sorted, compare_numbers);
      for (guint e = 0; e < N_EDGES; e++)
        self->edges[k][e] = sorted[(gsize) (items->len - 1) * e / (N_EDGES - 1)];
    }
}

/* Those that are alike share the middle of their places. */
static void
fill_places (const Places *self,
             BenchItem         *item)
{
  for (guint k = 0; k < N_SIGNS; k++)
    {
      float sign = (float) item->signs[k];
      guint n = 0;

      for (guint e = 0; e < N_EDGES; e++)
        n += (guint) (self->edges[k][e] < sign) + (guint) (self->edges[k][e] <= sign);
      item->places[k] = RANK_REACH * ((double) n / N_EDGES - 1.0);
    }
}

static void
measure_signs (Regression *self,
               GPtrArray  *items)
{
  for (guint k = 0; k < N_SIGNS; k++)
    {
      self->mean[k] = 0.0;
      self->spread[k] = 0.0;
      for (guint i = 0; i < items->len; i++)
        self->mean[k] += ((BenchItem *) g_ptr_array_index (items, i))->signs[k] / items->len;
      for (guint i = 0; i < items->len; i++)
        self->spread[k] += pow (((BenchItem *) g_ptr_array_index (items, i))->signs[k] -
                                    self->mean[k],
                                2) /
                           items->len;
      self->spread[k] = sqrt (self->spread[k]) + 1e-6;
    }
}

/* Folds have other shares of wrong sentences, which say nothing of one sentence: what is said is told without. */
static double
tell (const Regression *self,
      const BenchItem       *item)
{
  return (judge (self, item) - self->bias) / self->scale;
}

static void
measure_scale (Regression *self,
               GPtrArray  *items)
{
  double mean = 0.0;
  double square = 0.0;

  for (guint i = 0; i < items->len; i++)
    {
      double said = judge (self, g_ptr_array_index (items, i)) - self->bias;

      mean += said / items->len;
      square += said * said / items->len;
    }

  self->scale = sqrt (MAX (square - mean * mean, 0.0)) + 1e-9;
}

static void
fit (Regression *self,
     GPtrArray  *items)
{
  double now[N_INPUTS + 1] = { 0 };
  double gradient[N_INPUTS + 1];

  memset (self, 0, sizeof *self);
  measure_signs (self, items);

  for (guint step = 0; step < N_STEPS; step++)
    {
      double push = step / (step + 3.0);

      for (guint k = 0; k < N_INPUTS; k++)
        gradient[k] = DECAY * self->weights[k];
      gradient[N_INPUTS] = 0.0;

      for (guint i = 0; i < items->len; i++)
        {
          const BenchItem *item = g_ptr_array_index (items, i);
          double slope = (1.0 / (1.0 + exp (-judge (self, item))) - item->is_wrong) / items->len;

          for (guint k = 0; k < N_INPUTS; k++)
            gradient[k] += slope * deviate (self, item, k);
          gradient[N_INPUTS] += slope;
        }

      for (guint k = 0; k <= N_INPUTS; k++)
        {
          double *ahead = k < N_INPUTS ? &self->weights[k] : &self->bias;
          double next = *ahead - RATE * gradient[k];

          *ahead = next + push * (next - now[k]);
          now[k] = next;
        }
    }

  measure_scale (self, items);
}

gboolean
bench_fit (GArray      *items,
           const char  *path,
           GError     **error)
{
  g_autoptr (GByteArray) file = assay_model_file_begin (MODEL, VERSION);
  g_autoptr (GHashTable) done = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    {
      const char *set = g_array_index (items, BenchItem, i).set;
      g_autofree Regression *folds = g_new0 (Regression, N_FOLDS);
      g_autofree Places *places = g_new0 (Places, 1);
      g_autofree char *name = g_strconcat (set, PLACES, NULL);
      g_autoptr (GPtrArray) all = g_ptr_array_new ();

      if (!g_hash_table_add (done, (gpointer) set))
        continue;

      for (guint j = 0; j < items->len; j++)
        {
          if (g_str_equal (g_array_index (items, BenchItem, j).set, set))
            g_ptr_array_add (all, &g_array_index (items, BenchItem, j));
        }
      measure_places (places, all);
      for (guint j = 0; j < all->len; j++)
        fill_places (places, g_ptr_array_index (all, j));

      for (guint fold = 0; fold < N_FOLDS; fold++)
        {
          g_autoptr (GPtrArray) chosen = g_ptr_array_new ();

          for (guint j = 0; j < all->len; j++)
            {
              BenchItem *item = g_ptr_array_index (all, j);

              if (item->fold != fold)
                g_ptr_array_add (chosen, item);
            }

          fit (&folds[fold], chosen);
        }

      assay_model_file_add (file, set, folds, N_FOLDS * sizeof *folds);
      assay_model_file_add (file, name, places, sizeof *places);
    }

  assay_model_file_end (file);

  return g_file_set_contents (path, (const char *) file->data, file->len, error);
}

AssayModelFile *
bench_load_fit (const char  *path,
                GError     **error)
{
  g_autofree char *contents = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize n = 0;

  if (!g_file_get_contents (path, &contents, &n, error))
    return NULL;

  bytes = g_bytes_new_take (g_steal_pointer (&contents), n);

  return assay_model_file_new (bytes, MODEL, VERSION, error);
}

void
bench_tell_fit (const AssayModelFile *fitted,
                BenchItem            *item,
                double               *score)
{
  g_autofree char *name = g_strconcat (item->set, PLACES, NULL);
  gsize n = 0;
  gsize n_places = 0;
  const Regression *folds = assay_model_file_get_section (fitted, item->set, sizeof (Regression),
                                                          &n);
  const Places *places = assay_model_file_get_section (fitted, name, sizeof (Places), &n_places);

  if (n == N_FOLDS && n_places == 1)
    {
      fill_places (places, item);
      *score = tell (&folds[item->fold], item);
    }
}
