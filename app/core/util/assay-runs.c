/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-runs.h"

#include <string.h>

/* One past the last item of the run that begins at @first: as far as each item comes no sooner than the one before. */
static guint
find_end (const char   *items,
          gsize         n_bytes,
          guint         n_items,
          guint         first,
          GCompareFunc  compare)
{
  guint end = first + 1;

  while (end < n_items && compare (items + (end - 1) * n_bytes, items + end * n_bytes) <= 0)
    end++;

  return end;
}

/* Merges items [@first, @middle) and [@middle, @end) of @from; of equal ones those of the first run come first. */
static void
merge (const char   *from,
       char         *to,
       gsize         n_bytes,
       const guint   bounds[3],
       GCompareFunc  compare)
{
  const char *a = from + bounds[0] * n_bytes;
  const char *b = from + bounds[1] * n_bytes;
  const char *a_end = b;
  const char *b_end = from + bounds[2] * n_bytes;

  to += bounds[0] * n_bytes;

  while (a < a_end && b < b_end)
    {
      const char **next = compare (a, b) <= 0 ? &a : &b;

      memcpy (to, *next, n_bytes);
      *next += n_bytes;
      to += n_bytes;
    }

  memcpy (to, a, (gsize) (a_end - a));
  memcpy (to + (a_end - a), b, (gsize) (b_end - b));
}

/**
 * assay_runs_sort:
 *
 * Sorts an array whose items stand in order for long stretches, as those of sorted arrays do that were put one behind
 * the other. Equal items stay in their order. One that is in order is only looked through; else it takes time by the
 * number of items and the logarithm of the number of stretches.
 */
void
assay_runs_sort (GArray       *array,
                 GCompareFunc  compare)
{
  gsize n_bytes = g_array_get_element_size (array);
  guint n_items = array->len;
  g_autofree char *scratch = NULL;
  char *from = array->data;
  char *to = NULL;

  if (n_items == 0 || find_end (from, n_bytes, n_items, 0, compare) == n_items)
    return;

  to = scratch = g_malloc_n (n_items, n_bytes);

  for (;;)
    {
      guint n_runs = 0;
      char *other = from;

      for (guint first = 0; first < n_items; n_runs++)
        {
          guint middle = find_end (from, n_bytes, n_items, first, compare);
          guint end = middle < n_items ? find_end (from, n_bytes, n_items, middle, compare)
                                       : middle;

          merge (from, to, n_bytes, (guint[]){ first, middle, end }, compare);
          first = end;
        }

      from = to;
      to = other;
      if (n_runs == 1)
        break;
    }

  if (from != array->data)
    memcpy (array->data, from, n_items * n_bytes);
}
