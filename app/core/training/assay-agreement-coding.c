/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-agreement-coding.h"

#include <math.h>
#include <stdlib.h>

/* The values that were used, each once, in order. Their place is their rank. */
typedef struct
{
  double *values;
  guint   n;
} Ranks;

static int
compare_values (const void *a,
                const void *b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return first < second ? -1 : first > second;
}

static double
get_value (const AssayCoding *self,
           guint              rater,
           guint              unit)
{
  return self->values[(gsize) rater * self->n_units + unit];
}

static void
clear_ranks (Ranks *self)
{
  g_clear_pointer (&self->values, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Ranks, clear_ranks)

static guint
count_ratings (const AssayCoding *self,
               guint              unit)
{
  guint n = 0;

  for (guint r = 0; r < self->n_raters; r++)
    n += !isnan (get_value (self, r, unit));

  return n;
}

/* Only units that at least @min_ratings people judged are looked at. */
static Ranks
make_ranks (const AssayCoding *self,
            guint              min_ratings)
{
  Ranks ranks = { g_new (double, (gsize) self->n_raters * self->n_units + 1), 0 };
  guint n = 0;

  for (guint u = 0; u < self->n_units; u++)
    {
      if (count_ratings (self, u) < min_ratings)
        continue;

      for (guint r = 0; r < self->n_raters; r++)
        {
          if (!isnan (get_value (self, r, u)))
            ranks.values[n++] = get_value (self, r, u);
        }
    }

  qsort (ranks.values, n, sizeof (double), compare_values);

  for (guint i = 0; i < n; i++)
    {
      if (ranks.n == 0 || ranks.values[ranks.n - 1] != ranks.values[i])
        ranks.values[ranks.n++] = ranks.values[i];
    }

  return ranks;
}

static guint
find_rank (const Ranks *ranks,
           double       value)
{
  const double *found = bsearch (&value, ranks->values, ranks->n, sizeof (double), compare_values);

  g_assert (found != NULL);

  return (guint) (found - ranks->values);
}

/**
 * assay_coding_get_percent:
 * @self: a coding
 *
 * Returns: the percentage of units on which all agree, of those that all judged; NAN if there is none
 */
double
assay_coding_get_percent (const AssayCoding *self)
{
  guint n_units = 0;
  guint n_agreed = 0;

  g_return_val_if_fail (self != NULL && self->n_raters > 0, NAN);

  for (guint u = 0; u < self->n_units; u++)
    {
      gboolean agreed = TRUE;

      if (count_ratings (self, u) < self->n_raters)
        continue;

      for (guint r = 1; r < self->n_raters; r++)
        agreed &= get_value (self, r, u) == get_value (self, 0, u);

      n_units++;
      n_agreed += agreed;
    }

  return n_units > 0 ? 100.0 * n_agreed / n_units : NAN;
}

static double
weigh (guint        a,
       guint        b,
       AssayWeights weights)
{
  double distance = a > b ? a - b : b - a;

  switch (weights)
    {
    case ASSAY_WEIGHTS_LINEAR:
      return distance;

    case ASSAY_WEIGHTS_QUADRATIC:
      return distance * distance;

    case ASSAY_WEIGHTS_NONE:
    default:
      return distance > 0;
    }
}

/* One minus the disagreement that there is, divided by what chance would give. */
static double
get_weighted_kappa (const AssayCoding *self,
                    AssayWeights       weights)
{
  g_auto (Ranks) ranks = make_ranks (self, 2);
  g_autofree double *first = g_new0 (double, ranks.n + 1);
  g_autofree double *second = g_new0 (double, ranks.n + 1);
  double observed = 0;
  double expected = 0;
  guint n_units = 0;

  for (guint u = 0; u < self->n_units; u++)
    {
      guint a = 0;
      guint b = 0;

      if (count_ratings (self, u) < 2)
        continue;

      a = find_rank (&ranks, get_value (self, 0, u));
      b = find_rank (&ranks, get_value (self, 1, u));
      observed += weigh (a, b, weights);
      first[a]++;
      second[b]++;
      n_units++;
    }

  for (guint a = 0; a < ranks.n; a++)
    {
      for (guint b = 0; b < ranks.n; b++)
        expected += weigh (a, b, weights) * first[a] * second[b];
    }

  return expected > 0 ? 1 - observed * n_units / expected : NAN;
}

/**
 * assay_coding_get_kappa:
 * @self: a coding by two people
 * @weights: how much a disagreement weighs; ranks are those of the values that either used
 *
 * J. Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement 20
 * (1960); with weights J. Cohen, “Weighted kappa”, Psychological Bulletin 70 (1968). Units that only one
 * of the two judged are left out.
 *
 * Returns: kappa, or NAN where it is undefined
 */
double
assay_coding_get_kappa (const AssayCoding *self,
                        AssayWeights       weights)
{
  g_return_val_if_fail (self != NULL && self->n_raters == 2, NAN);

  return get_weighted_kappa (self, weights);
}

/**
 * assay_coding_get_fleiss:
 * @self: a coding by at least two people
 *
 * J. L. Fleiss, “Measuring nominal scale agreement among many raters”, Psychological Bulletin 76 (1971).
 * Units that not all judged are left out.
 *
 * Returns: Fleiss' kappa, or NAN where it is undefined
 */
double
assay_coding_get_fleiss (const AssayCoding *self)
{
  g_auto (Ranks) ranks = { 0 };
  g_autofree double *totals = NULL;
  g_autofree double *counts = NULL;
  double agreed = 0;
  double expected = 0;
  double n_ratings = 0;
  double n_raters = 0;

  g_return_val_if_fail (self != NULL && self->n_raters >= 2, NAN);

  n_raters = self->n_raters;
  ranks = make_ranks (self, self->n_raters);
  totals = g_new0 (double, ranks.n + 1);
  counts = g_new0 (double, ranks.n + 1);

  for (guint u = 0; u < self->n_units; u++)
    {
      if (count_ratings (self, u) < self->n_raters)
        continue;

      for (guint r = 0; r < self->n_raters; r++)
        counts[find_rank (&ranks, get_value (self, r, u))]++;

      for (guint k = 0; k < ranks.n; k++)
        {
          agreed += counts[k] * (counts[k] - 1);
          totals[k] += counts[k];
          counts[k] = 0;
        }

      n_ratings += n_raters;
    }

  if (ranks.n < 2)
    return NAN;

  for (guint k = 0; k < ranks.n; k++)
    expected += (totals[k] / n_ratings) * (totals[k] / n_ratings);

  agreed /= n_ratings * (n_raters - 1);

  return (agreed - expected) / (1 - expected);
}

/**
 * assay_coding_get_light:
 * @self: a coding by at least two people
 *
 * R. J. Light, “Measures of response agreement for qualitative data”, Psychological Bulletin 76 (1971).
 * Units that not all judged are left out.
 *
 * Returns: the mean of Cohen's kappa over all pairs of people, or NAN where it is undefined for a pair
 */
double
assay_coding_get_light (const AssayCoding *self)
{
  g_autofree double *pair = NULL;
  double sum = 0;
  guint n_pairs = 0;

  g_return_val_if_fail (self != NULL && self->n_raters >= 2, NAN);

  pair = g_new (double, 2 * (gsize) self->n_units + 1);

  for (guint a = 0; a < self->n_raters; a++)
    {
      for (guint b = a + 1; b < self->n_raters; b++)
        {
          AssayCoding two = { pair, 2, self->n_units };

          for (guint u = 0; u < self->n_units; u++)
            {
              gboolean is_whole = count_ratings (self, u) == self->n_raters;

              pair[u] = is_whole ? get_value (self, a, u) : NAN;
              pair[self->n_units + u] = is_whole ? get_value (self, b, u) : NAN;
            }

          sum += get_weighted_kappa (&two, ASSAY_WEIGHTS_NONE);
          n_pairs++;
        }
    }

  return sum / n_pairs;
}

/* How far two values differ. @totals says how often each rank was given. */
static double
differ (const Ranks  *ranks,
        const double *totals,
        guint         a,
        guint         b,
        AssayLevel    level)
{
  double difference = ranks->values[a] - ranks->values[b];
  double between = 0;
  double sum = 0;

  switch (level)
    {
    case ASSAY_LEVEL_ORDINAL:
      for (guint k = MIN (a, b); k <= MAX (a, b); k++)
        between += totals[k];

      between -= (totals[a] + totals[b]) / 2;
      return between * between;

    case ASSAY_LEVEL_INTERVAL:
      return difference * difference;

    case ASSAY_LEVEL_RATIO:
      sum = ranks->values[a] + ranks->values[b];
      return sum != 0 ? (difference / sum) * (difference / sum) : 0;

    case ASSAY_LEVEL_NOMINAL:
    default:
      return 1;
    }
}

/* The coincidences of one unit: each ordered pair of its values, as often as it occurs, over m − 1. */
static void
add_coincidences (const AssayCoding *self,
                  const Ranks       *ranks,
                  guint              unit,
                  double            *coincidences)
{
  double n_others = (double) count_ratings (self, unit) - 1;

  for (guint r = 0; n_others > 0 && r < self->n_raters; r++)
    {
      double one = get_value (self, r, unit);
      guint row = isnan (one) ? 0 : find_rank (ranks, one);

      for (guint s = 0; s < self->n_raters; s++)
        {
          double other = get_value (self, s, unit);

          if (r != s && !isnan (one) && !isnan (other))
            coincidences[(gsize) row * ranks->n + find_rank (ranks, other)] += 1 / n_others;
        }
    }
}

/**
 * assay_coding_get_alpha:
 * @self: a coding
 * @level: how much a value says
 *
 * K. Krippendorff, “Computing Krippendorff's alpha-reliability” (2011), and “Content Analysis” (2nd
 * edition, 2004), chapter 11: 1 − D_o / D_e over the matrix of coincidences, with the difference of each
 * level. Units that fewer than two people judged are left out.
 *
 * Returns: alpha, or NAN where it is undefined
 */
double
assay_coding_get_alpha (const AssayCoding *self,
                        AssayLevel         level)
{
  g_auto (Ranks) ranks = { 0 };
  g_autofree double *coincidences = NULL;
  g_autofree double *totals = NULL;
  double n = 0;
  double observed = 0;
  double expected = 0;

  g_return_val_if_fail (self != NULL, NAN);

  ranks = make_ranks (self, 2);
  coincidences = g_new0 (double, (gsize) ranks.n * ranks.n + 1);
  totals = g_new0 (double, ranks.n + 1);

  for (guint u = 0; u < self->n_units; u++)
    add_coincidences (self, &ranks, u, coincidences);

  for (guint a = 0; a < ranks.n; a++)
    {
      for (guint b = 0; b < ranks.n; b++)
        totals[a] += coincidences[(gsize) a * ranks.n + b];

      n += totals[a];
    }

  for (guint a = 0; a < ranks.n; a++)
    {
      for (guint b = 0; b < ranks.n; b++)
        {
          double difference = a != b ? differ (&ranks, totals, a, b, level) : 0;

          observed += coincidences[(gsize) a * ranks.n + b] * difference;
          expected += totals[a] * totals[b] * difference;
        }
    }

  return expected > 0 ? 1 - (n - 1) * observed / expected : NAN;
}
