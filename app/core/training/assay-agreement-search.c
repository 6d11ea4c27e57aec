/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-agreement-search.h"

#include <math.h>

/*
 * A good alignment of many people, where the best cannot be found in bearable time: the number of ways to align
 * grows with the power of how many they are. Each person’s units are matched anew, as well as can be, to groups of
 * what the others marked, person after person, until nothing gets better. Each step is the best for that person
 * (an assignment, solved exactly), so the disorder only ever falls; it is never below that of the best alignment.
 */

/* Rounds through all people; it is still sooner. */
#define MAX_ROUNDS 24u

/* Ways that are begun; the best of them counts. */
#define MAX_STARTS 6u

/* Less than this is of adding up in binary. */
#define NOTHING 1e-9

/**
 * Search:
 * @units: (element-type AssayContinuumUnit)
 * @group: for each unit, the group that it is in
 * @members: (element-type GArray): of each group, the indexes of its units; empty ones may be taken anew
 */
typedef struct
{
  const AssayGammaOptions *options;
  GArray                  *units;
  guint                    n_annotators;
  guint                   *group;
  GPtrArray               *members;
} Search;

static const AssayContinuumUnit *
get_unit (const Search *self,
          guint         unit)
{
  return &g_array_index (self->units, AssayContinuumUnit, unit);
}

static double
get_n_pairs (const Search *self)
{
  return (double) self->n_annotators * (self->n_annotators - 1) / 2;
}

/* What it saves that @unit joins @group, against standing alone. */
static double
get_gain (const Search *self,
          guint         unit,
          GArray       *group)
{
  double delta = self->options->delta_empty;
  double gain = 0;

  for (guint i = 0; i < group->len; i++)
    gain += delta - assay_gamma_get_dissimilarity (get_unit (self, unit),
                                                   get_unit (self, g_array_index (group, guint, i)),
                                                   self->options);

  return group->len > 0 ? delta + gain / get_n_pairs (self) : 0;
}

static void
leave (Search *self,
       guint   unit)
{
  GArray *group = g_ptr_array_index (self->members, self->group[unit]);

  for (guint i = 0; i < group->len; i++)
    {
      if (g_array_index (group, guint, i) == unit)
        {
          g_array_remove_index (group, i);
          return;
        }
    }
}

static void
join (Search *self,
      guint   unit,
      guint   group)
{
  self->group[unit] = group;
  g_array_append_val ((GArray *) g_ptr_array_index (self->members, group), unit);
}

static guint
take_empty (Search *self)
{
  for (guint i = 0; i < self->members->len; i++)
    {
      if (((GArray *) g_ptr_array_index (self->members, i))->len == 0)
        return i;
    }

  g_ptr_array_add (self->members, g_array_new (FALSE, FALSE, sizeof (guint)));

  return self->members->len - 1;
}

/**
 * Matching:
 * @cost: [rows * columns]: of each pair; rows are no more than columns
 * @row_of: [columns + 1]: the row that a column has, from 1; 0 for none
 *
 * The assignment of least cost, by shortest augmenting paths (the Hungarian method).
 */
typedef struct
{
  const double *cost;
  guint         n_rows;
  guint         n_columns;
  guint        *row_of;
  double       *row_price;
  double       *column_price;
  double       *least;
  guint        *way;
  gboolean     *is_used;
} Matching;

/* The cheapest column that is not used yet, seen from the row of @at; prices are moved so that it costs nothing. */
static guint
step (Matching *self,
      guint     at)
{
  guint row = self->row_of[at];
  guint next = 0;
  double delta = INFINITY;

  for (guint j = 1; j <= self->n_columns; j++)
    {
      double cost;

      if (self->is_used[j])
        continue;

      cost = self->cost[(gsize) (row - 1) * self->n_columns + j - 1] - self->row_price[row] -
             self->column_price[j];
      if (cost < self->least[j])
        {
          self->least[j] = cost;
          self->way[j] = at;
        }
      if (self->least[j] < delta)
        {
          delta = self->least[j];
          next = j;
        }
    }

  for (guint j = 0; j <= self->n_columns; j++)
    {
      if (self->is_used[j])
        {
          self->row_price[self->row_of[j]] += delta;
          self->column_price[j] -= delta;
        }
      else
        {
          self->least[j] -= delta;
        }
    }

  return next;
}

static void
match (Matching *self)
{
  for (guint i = 1; i <= self->n_rows; i++)
    {
      guint at = 0;

      self->row_of[0] = i;
      for (guint j = 0; j <= self->n_columns; j++)
        {
          self->least[j] = INFINITY;
          self->is_used[j] = FALSE;
        }

      do
        {
          self->is_used[at] = TRUE;
          at = step (self, at);
        }
      while (self->row_of[at] != 0);

      for (; at != 0; at = self->way[at])
        self->row_of[at] = self->row_of[self->way[at]];
    }
}

/* Matches the units of one person to the groups of the others; a column for each of them alone stands behind. */
static void
match_person (Search *self,
              GArray *own)
{
  guint n_groups = self->members->len;
  guint n_columns = n_groups + own->len;
  g_autofree double *cost = g_new0 (double, (gsize) own->len * n_columns);
  g_autofree guint *row_of = g_new0 (guint, n_columns + 1);
  g_autofree double *row_price = g_new0 (double, own->len + 1);
  g_autofree double *column_price = g_new0 (double, n_columns + 1);
  g_autofree double *least = g_new0 (double, n_columns + 1);
  g_autofree guint *way = g_new0 (guint, n_columns + 1);
  g_autofree gboolean *is_used = g_new0 (gboolean, n_columns + 1);
  Matching matching = { cost, own->len, n_columns, row_of, row_price, column_price,
                        least, way, is_used };

  for (guint i = 0; i < own->len; i++)
    {
      for (guint j = 0; j < n_groups; j++)
        cost[(gsize) i * n_columns + j] = -get_gain (self, g_array_index (own, guint, i),
                                                     g_ptr_array_index (self->members, j));
    }

  match (&matching);

  for (guint j = 1; j <= n_columns; j++)
    {
      guint unit;
      gboolean is_alone = j > n_groups;

      if (row_of[j] == 0)
        continue;

      unit = g_array_index (own, guint, row_of[j] - 1);
      is_alone = is_alone || cost[(gsize) (row_of[j] - 1) * n_columns + j - 1] >= 0;
      join (self, unit, is_alone ? take_empty (self) : j - 1);
    }
}

static double
get_cost (const Search *self)
{
  double delta = self->options->delta_empty;
  double cost = 0;

  for (guint i = 0; i < self->members->len; i++)
    {
      GArray *group = g_ptr_array_index (self->members, i);

      if (group->len == 0)
        continue;

      cost += delta;
      for (guint a = 0; a < group->len; a++)
        {
          for (guint b = a + 1; b < group->len; b++)
            cost -= (delta - assay_gamma_get_dissimilarity (
                                 get_unit (self, g_array_index (group, guint, a)),
                                 get_unit (self, g_array_index (group, guint, b)), self->options)) /
                    get_n_pairs (self);
        }
    }

  return cost;
}

static GPtrArray *
list_by_person (GArray *units,
                guint   n_annotators)
{
  GPtrArray *people = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i < n_annotators; i++)
    g_ptr_array_add (people, g_array_new (FALSE, FALSE, sizeof (guint)));

  for (guint i = 0; i < units->len; i++)
    {
      guint annotator = g_array_index (units, AssayContinuumUnit, i).annotator;

      g_array_append_val ((GArray *) g_ptr_array_index (people, annotator), i);
    }

  return people;
}

/* One way through all people, begun with @first; it ends where nothing gets better. */
static gboolean
search_from (Search        *self,
             GPtrArray     *people,
             guint          first,
             double        *best,
             GCancellable  *cancellable,
             GError       **error)
{
  double last = INFINITY;

  g_ptr_array_set_size (self->members, 0);

  for (guint round = 0; round < MAX_ROUNDS; round++)
    {
      double cost;

      for (guint i = 0; i < people->len; i++)
        {
          GArray *own = g_ptr_array_index (people, (first + i) % people->len);

          if (g_cancellable_set_error_if_cancelled (cancellable, error))
            return FALSE;

          for (guint j = 0; round > 0 && j < own->len; j++)
            leave (self, g_array_index (own, guint, j));
          match_person (self, own);
        }

      cost = get_cost (self);
      if (cost > last - NOTHING)
        break;
      last = cost;
    }

  *best = MIN (*best, last);

  return TRUE;
}

/**
 * assay_gamma_search_disorder:
 * @units: (element-type AssayContinuumUnit): what some people marked, at least one
 * @n_annotators: how many people, at least two
 * @disorder: (out): of a good alignment; that of the best is no more
 *
 * Returns: whether it was not cancelled
 */
gboolean
assay_gamma_search_disorder (GArray                   *units,
                             guint                     n_annotators,
                             const AssayGammaOptions  *options,
                             double                   *disorder,
                             GCancellable             *cancellable,
                             GError                  **error)
{
  g_autofree guint *group = g_new0 (guint, units->len + 1);
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GPtrArray) people = NULL;
  Search self = { options, units, n_annotators, group, members };
  double best = INFINITY;

  g_return_val_if_fail (units->len > 0 && n_annotators > 1, FALSE);

  people = list_by_person (units, n_annotators);

  /* Who comes first decides what the others are matched to. */
  for (guint i = 0; i < MIN (MAX_STARTS, n_annotators); i++)
    {
      guint first = i * n_annotators / MIN (MAX_STARTS, n_annotators);

      if (!search_from (&self, people, first, &best, cancellable, error))
        return FALSE;
    }

  *disorder = best * n_annotators / units->len;

  return TRUE;
}
