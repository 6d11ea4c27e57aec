/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-agreement-gamma.h"

#include <math.h>

#include "assay-agreement-search.h"
#include "assay-random.h"

/* Gamma: what was seen, held against what chance draws. */

/* Marks of a class for which good alignments are searched for. */
#define MAX_SEARCHED 20000

static const AssayContinuumUnit *
get_unit (GArray *units,
          guint   i)
{
  return &g_array_index (units, AssayContinuumUnit, i);
}

/* Mean and deviation of what was seen. */
typedef struct
{
  double mean;
  double deviation;
} Spread;

static Spread
make_spread (GArray *values)
{
  Spread spread = { 0, 0 };

  for (guint i = 0; i < values->len; i++)
    spread.mean += g_array_index (values, double, i) / values->len;

  for (guint i = 0; i < values->len; i++)
    spread.deviation += pow (g_array_index (values, double, i) - spread.mean, 2) / values->len;

  spread.deviation = sqrt (spread.deviation);

  return spread;
}

/* What the annotations are like, so that others like them can be drawn. */
typedef struct
{
  GArray *units; /* of AssayContinuumUnit, in order; a category is drawn as that of any of them */
  Spread  count; /* of units, over annotators */
  Spread  gap;   /* before a unit, since the unit before it of the same annotator or the start */
  Spread  size;  /* of a unit */
} Likeness;

static Likeness
make_likeness (GArray *units,
               guint   n_annotators)
{
  g_autoptr (GArray) counts = g_array_new (FALSE, TRUE, sizeof (double));
  g_autoptr (GArray) gaps = g_array_new (FALSE, TRUE, sizeof (double));
  g_autoptr (GArray) sizes = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree double *ends = g_new (double, n_annotators);
  Likeness likeness = { .units = units };

  /* One gap of nothing, so that units at even distances do not make chance regular. */
  g_array_set_size (counts, n_annotators);
  g_array_set_size (gaps, 1);

  for (guint i = 0; i < units->len; i++)
    {
      const AssayContinuumUnit *unit = get_unit (units, i);
      double *count = &g_array_index (counts, double, unit->annotator);
      double size = unit->end - unit->begin;
      double gap = unit->begin - (*count > 0 ? ends[unit->annotator] : 0);

      if (*count > 0 || gap > 0)
        g_array_append_val (gaps, gap);

      ends[unit->annotator] = unit->end;
      *count += 1;
      g_array_append_val (sizes, size);
    }

  likeness.count = make_spread (counts);
  likeness.gap = make_spread (gaps);
  likeness.size = make_spread (sizes);

  return likeness;
}

static double
draw (AssayRandom *random,
      Spread       spread)
{
  return spread.mean + spread.deviation * assay_random_next_normal (random);
}

static GArray *
draw_units (const Likeness *likeness,
            guint           n_annotators,
            AssayRandom    *random)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (AssayContinuumUnit));

  for (guint a = 0; a < n_annotators; a++)
    {
      guint n = (guint) MAX (1, floor (fabs (draw (random, likeness->count))));
      double last = 0;

      for (guint i = 0; i < n; i++)
        {
          AssayContinuumUnit unit = { .annotator = a };
          double size = 0;

          while (size <= 0)
            size = fabs (draw (random, likeness->size));

          unit.begin = last + draw (random, likeness->gap);
          unit.end = unit.begin + size;
          unit.category = get_unit (likeness->units,
                                    assay_random_below (random, likeness->units->len))
                              ->category;
          g_array_append_val (units, unit);
          last = unit.end;
        }
    }

  return units;
}

/* One way to measure disorder; observed and by chance must be measured alike. */
typedef gboolean (*DisorderFunc) (GArray                  *units,
                                  guint                    n_annotators,
                                  const AssayGammaOptions *options,
                                  double                  *disorder,
                                  GCancellable            *cancellable,
                                  GError                 **error);

static gboolean
measure_gamma (DisorderFunc              measure,
               GArray                   *sorted,
               guint                     n_annotators,
               const AssayGammaOptions  *options,
               double                   *gamma,
               GCancellable             *cancellable,
               GError                  **error)
{
  Likeness likeness = make_likeness (sorted, n_annotators);
  AssayRandom random;
  double observed = NAN;
  double expected = 0;

  if (!measure (sorted, n_annotators, options, &observed, cancellable, error))
    return FALSE;

  assay_random_init (&random, options->seed);

  for (guint i = 0; i < options->n_samples; i++)
    {
      g_autoptr (GArray) drawn = draw_units (&likeness, n_annotators, &random);
      double disorder = 0;

      if (!measure (drawn, n_annotators, options, &disorder, cancellable, error))
        return FALSE;

      expected += disorder / options->n_samples;
    }

  if (expected > 0)
    *gamma = 1 - observed / expected;

  return TRUE;
}

/**
 * assay_gamma_get_gamma:
 * @units: (element-type AssayContinuumUnit): what some people marked
 * @n_annotators: how many people
 * @options: the weights, the number of draws and their seed
 * @gamma: (out): gamma; NAN where it is undefined: fewer than two people, or nothing marked
 * @cancellable: (nullable): stops the draws
 * @error: return location for an error
 *
 * One minus the disorder, divided by the mean disorder of annotations by chance. Those are drawn with the
 * number, size, gaps and categories of units as they were seen, as H. Titeux and R. Riad,
 * “pygamma-agreement”, Journal of Open Source Software 6 (2021), do. An estimate: the seed moves it a little.
 * Where so many people marked so densely that the best alignments cannot be found, good ones are searched for, of
 * what was seen and of what chance drew alike.
 *
 * Returns: whether it could be computed
 */
gboolean
assay_gamma_get_gamma (GArray                  *units,
                       guint                    n_annotators,
                       const AssayGammaOptions *options,
                       double                  *gamma,
                       GCancellable            *cancellable,
                       GError                 **error)
{
  g_autoptr (GArray) sorted = NULL;
  g_autoptr (GError) too_dense = NULL;

  g_return_val_if_fail (units != NULL && options != NULL && gamma != NULL, FALSE);

  *gamma = NAN;

  if (n_annotators < 2 || units->len == 0 || options->n_samples == 0)
    return TRUE;

  sorted = g_array_copy (units);
  g_array_sort (sorted, assay_gamma_compare_units);

  if (measure_gamma (assay_gamma_get_disorder_soon, sorted, n_annotators, options, gamma,
                     cancellable, &too_dense))
    return TRUE;

  if (g_error_matches (too_dense, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED) &&
      sorted->len <= MAX_SEARCHED)
    return measure_gamma (assay_gamma_search_disorder, sorted, n_annotators, options, gamma,
                          cancellable, error);

  g_propagate_error (error, g_steal_pointer (&too_dense));

  return FALSE;
}
