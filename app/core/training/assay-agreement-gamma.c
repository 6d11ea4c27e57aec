/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-agreement-gamma.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "assay-agreement-search.h"

/*
 * The best alignment is a smallest cover of all units by unitary alignments, one unit of each annotator or
 * none. Units are covered in order of where they begin, so that all that must be known of a way so far is
 * which units beyond the first uncovered one are covered already; of two ways that agree in this only the
 * cheaper goes on. As only units near each other are worth aligning, few such states are open at a time.
 * The answer is exact. A text that is marked so densely that the bounds do not suffice is refused by name.
 */
#define MAX_ANNOTATORS 64
#define MAX_UNITS 4096
#define MAX_ALIGNMENTS 400000
#define MAX_STATES 400000

/* Trials that take some hundredths of a second. */
#define MAX_SOON 1000000u

/* One unit of each of some annotators, and what it costs to say that they are the same. */
typedef struct
{
  double cost;
  guint  n_members;
  guint  first_member; /* where its members begin in the list of all members, in order */
} Alignment;

typedef struct
{
  const AssayGammaOptions *options;
  GArray                  *units;        /* of AssayContinuumUnit, in order of begin */
  guint                    n_annotators;
  GArray                  *alignments;   /* of Alignment, in order of first member */
  GArray                  *members;      /* of guint */
  GHashTable **waiting; /* [units + 1] by first uncovered unit: the indices of those
                                            covered beyond it, as GBytes → the least cost; or NULL */
  guint                    n_states;
  guint64                  n_trials;     /* of a unit in an alignment, and of that on a way */
  guint64                  max_trials;
} Solver;

static const AssayContinuumUnit *
get_unit (GArray *units,
          guint   i)
{
  return &g_array_index (units, AssayContinuumUnit, i);
}

int
assay_gamma_compare_units (gconstpointer a,
                           gconstpointer b)
{
  const AssayContinuumUnit *first = a;
  const AssayContinuumUnit *second = b;

  if (first->begin != second->begin)
    return first->begin < second->begin ? -1 : 1;

  if (first->end != second->end)
    return first->end < second->end ? -1 : 1;

  if (first->annotator != second->annotator)
    return first->annotator < second->annotator ? -1 : 1;

  return first->category < second->category ? -1 : first->category > second->category;
}

/* The combined dissimilarity of two units: where they lie, and what they say. */
double
assay_gamma_get_dissimilarity (const AssayContinuumUnit *a,
                               const AssayContinuumUnit *b,
                               const AssayGammaOptions  *options)
{
  double place = (fabs (a->begin - b->begin) + fabs (a->end - b->end)) /
                 ((a->end - a->begin) + (b->end - b->begin));

  return options->delta_empty *
         (options->alpha * place * place + options->beta * (a->category != b->category));
}

/* While alignments are listed: the members taken so far, and what is still to be tried. */
typedef struct
{
  guint  members[MAX_ANNOTATORS];
  double costs[MAX_ANNOTATORS]; /* of the pairs among the members so far */
  guint  n;
} Trial;

static void
keep_alignment (Solver      *self,
                const Trial *trial)
{
  double n_pairs = (double) self->n_annotators * (self->n_annotators - 1) / 2;
  double n_full = (double) trial->n * (trial->n - 1) / 2;
  Alignment alignment = { 0 };

  /* A pair of which one or both are missing costs as much as delta_empty says. */
  alignment.cost = (trial->costs[trial->n - 1] + (n_pairs - n_full) * self->options->delta_empty) /
                   n_pairs;
  alignment.n_members = trial->n;
  alignment.first_member = self->members->len;

  /* Dearer than each member by itself: never in the best alignment. */
  if (trial->n > 1 && alignment.cost > trial->n * self->options->delta_empty)
    return;

  g_array_append_val (self->alignments, alignment);
  g_array_append_vals (self->members, trial->members, trial->n);
}

/* Whether unit @i may join, and then what the pairs cost with it. */
static gboolean
try_unit (Solver *self,
          Trial  *trial,
          guint   i)
{
  const AssayContinuumUnit *unit = get_unit (self->units, i);
  double n_pairs = (double) self->n_annotators * (self->n_annotators - 1) / 2;
  double cost = trial->n > 0 ? trial->costs[trial->n - 1] : 0;

  for (guint k = 0; k < trial->n; k++)
    {
      const AssayContinuumUnit *other = get_unit (self->units, trial->members[k]);

      if (other->annotator == unit->annotator)
        return FALSE;

      cost += assay_gamma_get_dissimilarity (unit, other, self->options);
    }

  /* Even if all others joined for nothing it would be dearer than all members by themselves. */
  if (cost > n_pairs * self->n_annotators * self->options->delta_empty)
    return FALSE;

  trial->members[trial->n] = i;
  trial->costs[trial->n] = cost;
  trial->n++;

  return TRUE;
}

/* Lists all alignments whose first member is @first, depth first without recursion. */
static gboolean
list_alignments (Solver *self,
                 guint   first)
{
  Trial trial = { .n = 0 };
  guint next = first + 1;

  try_unit (self, &trial, first);
  keep_alignment (self, &trial);

  while (trial.n > 0)
    {
      if (next < self->units->len && trial.n < self->n_annotators)
        {
          if (try_unit (self, &trial, next))
            keep_alignment (self, &trial);

          next++;
        }
      else
        {
          trial.n--;
          next = trial.members[trial.n] + 1;
        }

      if (self->alignments->len > MAX_ALIGNMENTS || ++self->n_trials > self->max_trials)
        return FALSE;
    }

  return TRUE;
}

/* Keeps a way to cover all units before @first and @covered beyond it, if none cheaper is known. */
static void
keep_state (Solver *self,
            guint   first,
            GArray *covered,
            double  cost)
{
  GHashTable **waiting = &self->waiting[first];
  g_autoptr (GBytes) key = g_bytes_new (covered->data, covered->len * sizeof (guint));
  double *known = NULL;

  if (*waiting == NULL)
    *waiting = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref,
                                      g_free);

  known = g_hash_table_lookup (*waiting, key);

  if (known == NULL)
    {
      known = g_new (double, 1);
      *known = cost;
      g_hash_table_insert (*waiting, g_steal_pointer (&key), known);
      self->n_states++;
    }

  *known = MIN (*known, cost);
}

/* Adds @alignment, which begins at the first uncovered unit @first, to a way that covers @covered. */
static void
extend_state (Solver          *self,
              guint            first,
              GBytes          *covered,
              double           cost,
              const Alignment *alignment)
{
  gsize n_bytes = 0;
  const guint *old = g_bytes_get_data (covered, &n_bytes);
  const guint *new = &g_array_index (self->members, guint, alignment->first_member);
  gsize n_old = n_bytes / sizeof (guint);
  g_autoptr (GArray) merged = g_array_new (FALSE, FALSE, sizeof (guint));
  guint next = first + 1;

  for (gsize i = 0, j = 1; i < n_old || j < alignment->n_members;)
    {
      gboolean takes_old = j == alignment->n_members || (i < n_old && old[i] <= new[j]);
      guint value = takes_old ? old[i] : new[j];

      if (i < n_old && j < alignment->n_members && old[i] == new[j])
        return;

      i += takes_old;
      j += !takes_old;

      if (merged->len == 0 && value == next)
        next++;
      else
        g_array_append_val (merged, value);
    }

  keep_state (self, next, merged, cost + alignment->cost);
}

/* Tries each alignment of @first, the first uncovered unit, on each way that waits there. */
static void
extend_states (Solver *self,
               guint   first,
               guint   begin,
               guint   end)
{
  GHashTableIter iter;
  gpointer covered = NULL;
  gpointer cost = NULL;

  if (self->waiting[first] == NULL)
    return;

  g_hash_table_iter_init (&iter, self->waiting[first]);

  while (g_hash_table_iter_next (&iter, &covered, &cost))
    {
      self->n_trials += end - begin;

      if (self->n_trials > self->max_trials)
        break;

      for (guint i = begin; i < end; i++)
        extend_state (self, first, covered, *(double *) cost,
                      &g_array_index (self->alignments, Alignment, i));
    }

  g_clear_pointer (&self->waiting[first], g_hash_table_unref);
}

static gboolean
find_best (Solver       *self,
           double       *best,
           GCancellable *cancellable,
           GError      **error)
{
  g_autoptr (GArray) nothing = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GBytes) done = g_bytes_new (NULL, 0);
  guint n = self->units->len;

  keep_state (self, 0, nothing, 0);

  for (guint first = 0; first < n; first++)
    {
      guint begin = self->alignments->len;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (!list_alignments (self, first) || self->n_states > MAX_STATES)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                               _ ("The marks lie too close together for gamma to be computed"));
          return FALSE;
        }

      extend_states (self, first, begin, self->alignments->len);

      if (self->n_trials > self->max_trials)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                               _ ("The marks lie too close together for gamma to be computed"));
          return FALSE;
        }
    }

  *best = *(double *) g_hash_table_lookup (self->waiting[n], done);

  return TRUE;
}

static gboolean
solve (GArray                   *units,
       guint                     n_annotators,
       const AssayGammaOptions  *options,
       guint64                   max_trials,
       double                   *disorder,
       GCancellable             *cancellable,
       GError                  **error)
{
  g_autoptr (GArray) sorted = g_array_copy (units);
  g_autoptr (GArray) alignments = g_array_new (FALSE, FALSE, sizeof (Alignment));
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (guint));
  Solver self = { .options = options, .n_annotators = n_annotators, .max_trials = max_trials };
  gboolean found = FALSE;
  double best = 0;

  g_array_sort (sorted, assay_gamma_compare_units);
  self.units = sorted;
  self.alignments = alignments;
  self.members = members;
  self.waiting = g_new0 (GHashTable *, sorted->len + 1);
  found = find_best (&self, &best, cancellable, error);

  for (guint i = 0; i <= sorted->len; i++)
    g_clear_pointer (&self.waiting[i], g_hash_table_unref);

  g_free (self.waiting);

  if (found)
    *disorder = best * n_annotators / sorted->len;

  return found;
}

/**
 * assay_gamma_get_disorder:
 * @units: (element-type AssayContinuumUnit): what some people marked
 * @n_annotators: how many people, those who marked nothing among them
 * @options: the weights
 * @disorder: (out): the disorder of the best alignment; NAN where it is undefined: no units, or one person
 * @cancellable: (nullable): stops the search
 * @error: return location for an error
 *
 * Y. Mathet, A. Widlöcher, J.-P. Métivier, “The unified and holistic method gamma for inter-annotator
 * agreement measure and alignment”, Computational Linguistics 41 (2015), sections 4.2 and 4.3. The best
 * alignment is found exactly.
 *
 * Returns: whether it could be computed
 */
gboolean
assay_gamma_get_disorder (GArray                  *units,
                          guint                    n_annotators,
                          const AssayGammaOptions *options,
                          double                  *disorder,
                          GCancellable            *cancellable,
                          GError                 **error)
{
  g_return_val_if_fail (units != NULL && options != NULL && disorder != NULL, FALSE);

  *disorder = NAN;

  if (n_annotators < 2 || units->len == 0)
    return TRUE;

  if (n_annotators > MAX_ANNOTATORS || units->len > MAX_UNITS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   _ ("Gamma is computed for at most %d people and %d marks"), MAX_ANNOTATORS,
                   MAX_UNITS);
      return FALSE;
    }

  return solve (units, n_annotators, options, G_MAXUINT64, disorder, cancellable, error);
}

/* The same, unless it takes long: a class waits for thirty of them. */
gboolean
assay_gamma_get_disorder_soon (GArray                   *units,
                               guint                     n_annotators,
                               const AssayGammaOptions  *options,
                               double                   *disorder,
                               GCancellable             *cancellable,
                               GError                  **error)
{
  if (n_annotators > MAX_ANNOTATORS || units->len > MAX_UNITS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "");
      return FALSE;
    }

  return solve (units, n_annotators, options, MAX_SOON, disorder, cancellable, error);
}
