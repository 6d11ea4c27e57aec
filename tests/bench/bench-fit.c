/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A regression over what is seen of sentences, for measuring alone. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "bench-fit.h"

#define N_FOLDS BENCH_N_FOLDS
#define MODEL "consistency"
#define PLACES "+"
#define VERSION 4

/* L2, of the mean loss. Where few sentences of a set are wrong, or few are right, it must be strong. */
#define DECAY_OF_FEWEST 50.0
#define DECAY_OF_SHORT 0.8

/* Summaries of one sentence are few in each set: what the other sets of them say counts as well, so much each. */
#define SHORT "_xsum"
#define SHARE_OF_OTHERS 0.5
#define MAX_SETS 8

/* Steps of Nesterov's descent, and of finding out how long they may be. */
#define N_STEPS 500
#define N_LOOKS 20
#define MAX_DEVIATION 4.0

/* What a passage is like says less of a sentence than the sentence laid beside it; how that is pieced together says
 * more, but where the whole text is summed up in one sentence, which is no patchwork. */
#define LINK_SHARE 0.5
#define PIECE_SHARE 1.5

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
  double scale; /* spread of what it says of what it was fitted on */
} Regression;

/* The items of one set that are learnt from. */
typedef struct
{
  GPtrArray *items;
  double     weight; /* of each */
  double     bias;
} Lesson;

static double
share_of (const BenchItem *item,
          guint            sign)
{
  if (sign >= SIGN_PIECES)
    return g_str_has_suffix (item->set, SHORT) ? 0.0 : PIECE_SHARE;

  return sign >= SIGN_BEST && sign < SIGN_SIFT ? LINK_SHARE : 1.0;
}

static double
judge (const Regression *self,
       const BenchItem  *item)
{
  double sum = 0.0;

  for (guint k = 0; k < N_INPUTS; k++)
    sum += self->weights[k] * item->inputs[k];

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
      item->inputs[N_SIGNS + k] = share_of (item, k) * RANK_REACH * ((double) n / N_EDGES - 1.0);
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

static void
fill_deviations (const Regression *self,
                 BenchItem        *item)
{
  for (guint k = 0; k < N_SIGNS; k++)
    item->inputs[k] = share_of (item, k) *
                      CLAMP ((item->signs[k] - self->mean[k]) / self->spread[k], -MAX_DEVIATION,
                             MAX_DEVIATION);
}

/* Folds have other shares of wrong sentences, which say nothing of one sentence: what is said is told without. */
static double
tell (const Regression *self,
      const BenchItem       *item)
{
  return judge (self, item) / self->scale;
}

static void
measure_scale (Regression *self,
               GPtrArray  *items)
{
  double mean = 0.0;
  double square = 0.0;

  for (guint i = 0; i < items->len; i++)
    {
      double said = judge (self, g_ptr_array_index (items, i));

      mean += said / items->len;
      square += said * said / items->len;
    }

  self->scale = sqrt (MAX (square - mean * mean, 0.0)) + 1e-9;
}

/* Adds to @sums what each input says, weighted; @slope tells how much an item counts. */
static void
add_inputs (double          *sums,
            const BenchItem *item,
            double           slope)
{
  for (guint k = 0; k < N_INPUTS; k++)
    sums[k] += slope * item->inputs[k];
}

/* How steep the loss can be at most: a fourth of the largest eigenvalue. */
static double
measure_steepness (const Lesson *lessons,
                   guint         n_lessons)
{
  g_autofree Regression *at = g_new0 (Regression, 1);
  double length = 1.0;

  for (guint k = 0; k < N_INPUTS; k++)
    at->weights[k] = 1.0 / sqrt (N_INPUTS);

  for (guint look = 0; look < N_LOOKS; look++)
    {
      double next[N_INPUTS] = { 0 };

      for (guint l = 0; l < n_lessons; l++)
        {
          for (guint i = 0; i < lessons[l].items->len; i++)
            {
              const BenchItem *item = g_ptr_array_index (lessons[l].items, i);

              add_inputs (next, item, lessons[l].weight * judge (at, item));
            }
        }

      length = 1e-9;
      for (guint k = 0; k < N_INPUTS; k++)
        length += next[k] * next[k];
      length = sqrt (length);
      for (guint k = 0; k < N_INPUTS; k++)
        at->weights[k] = next[k] / length;
    }

  return length / 4.0;
}

static void
move (double *now,
      double *ahead,
      double  step,
      double  push)
{
  double next = *ahead - step;

  *ahead = next + push * (next - *now);
  *now = next;
}

static void
descend (Regression *self,
         Lesson     *lessons,
         guint       n_lessons,
         double      decay)
{
  double rate = 1.0 / (1.1 * measure_steepness (lessons, n_lessons) + decay);
  double now[N_INPUTS] = { 0 };
  double biases[MAX_SETS] = { 0 };

  for (guint step = 0; step < N_STEPS; step++)
    {
      double push = step / (step + 3.0);
      double gradient[N_INPUTS] = { 0 };

      for (guint l = 0; l < n_lessons; l++)
        {
          double slope_of_all = 0.0;

          for (guint i = 0; i < lessons[l].items->len; i++)
            {
              const BenchItem *item = g_ptr_array_index (lessons[l].items, i);
              double said = judge (self, item) + lessons[l].bias;
              double slope = lessons[l].weight * (1.0 / (1.0 + exp (-said)) - item->doubt);

              add_inputs (gradient, item, slope);
              slope_of_all += slope;
            }

          move (&biases[l], &lessons[l].bias, rate * slope_of_all, push);
        }

      for (guint k = 0; k < N_INPUTS; k++)
        move (&now[k], &self->weights[k], rate * (gradient[k] + decay * self->weights[k]), push);
    }
}

static double
tell_decay (const Lesson *lesson,
            const char   *set)
{
  guint n_wrong = 0;

  for (guint i = 0; i < lesson->items->len; i++)
    n_wrong += ((BenchItem *) g_ptr_array_index (lesson->items, i))->is_wrong;

  return g_str_has_suffix (set, SHORT)
             ? DECAY_OF_SHORT
             : DECAY_OF_FEWEST / MAX (MIN (n_wrong, lesson->items->len - n_wrong), 1);
}

static GPtrArray *
choose_items (GArray     *items,
              const char *set,
              guint       fold)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      BenchItem *item = &g_array_index (items, BenchItem, i);

      if (g_str_equal (item->set, set) && item->fold != fold)
        g_ptr_array_add (chosen, item);
    }

  return chosen;
}

/* Fits what is asked of the items of @set in @fold on those of the other folds. */
static void
fit (Regression *self,
     GArray     *items,
     GPtrArray  *sets,
     const char *set,
     guint       fold)
{
  Lesson lessons[MAX_SETS] = { 0 };
  guint n_lessons = 0;

  memset (self, 0, sizeof *self);

  for (guint s = 0; s < sets->len && n_lessons < MAX_SETS; s++)
    {
      const char *other = g_ptr_array_index (sets, s);
      gboolean is_own = g_str_equal (other, set);
      g_autofree Regression *measures = g_new0 (Regression, 1);
      Lesson lesson = { 0 };

      if (!is_own && !(g_str_has_suffix (set, SHORT) && g_str_has_suffix (other, SHORT)))
        continue;

      lesson.items = choose_items (items, other, fold);
      lesson.weight = (is_own ? 1.0 : SHARE_OF_OTHERS) / MAX (lesson.items->len, 1);
      measure_signs (measures, lesson.items);
      for (guint i = 0; i < lesson.items->len; i++)
        fill_deviations (measures, g_ptr_array_index (lesson.items, i));

      if (is_own)
        *self = *measures;
      /* The own set comes first. */
      lessons[n_lessons++] = is_own ? lessons[0] : lesson;
      if (is_own)
        lessons[0] = lesson;
    }

  descend (self, lessons, n_lessons, tell_decay (&lessons[0], set));
  measure_scale (self, lessons[0].items);
  for (guint l = 0; l < n_lessons; l++)
    g_ptr_array_unref (lessons[l].items);
}

/* The names of all sets, in the order in which they come. */
static GPtrArray *
list_sets (GArray *items)
{
  GPtrArray *sets = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      char *set = g_array_index (items, BenchItem, i).set;

      if (!g_ptr_array_find_with_equal_func (sets, set, g_str_equal, NULL))
        g_ptr_array_add (sets, set);
    }

  return sets;
}

gboolean
bench_fit (GArray      *items,
           const char  *path,
           GError     **error)
{
  g_autoptr (GByteArray) file = assay_model_file_begin (MODEL, VERSION);
  g_autoptr (GPtrArray) sets = list_sets (items);

  for (guint s = 0; s < sets->len; s++)
    {
      const char *set = g_ptr_array_index (sets, s);
      g_autoptr (GPtrArray) all = choose_items (items, set, N_FOLDS);
      g_autofree Places *places = g_new0 (Places, 1);
      g_autofree char *name = g_strconcat (set, PLACES, NULL);

      measure_places (places, all);
      for (guint j = 0; j < all->len; j++)
        fill_places (places, g_ptr_array_index (all, j));
      assay_model_file_add (file, name, places, sizeof *places);
    }

  for (guint s = 0; s < sets->len; s++)
    {
      const char *set = g_ptr_array_index (sets, s);
      g_autofree Regression *folds = g_new0 (Regression, N_FOLDS);

      for (guint fold = 0; fold < N_FOLDS; fold++)
        fit (&folds[fold], items, sets, set, fold);
      assay_model_file_add (file, set, folds, N_FOLDS * sizeof *folds);
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
      fill_deviations (&folds[item->fold], item);
      *score = tell (&folds[item->fold], item);
    }
}
