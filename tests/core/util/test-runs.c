/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-runs.h"

/* Sorted by @key alone; @place tells whether equal ones stay in their order. */
typedef struct
{
  guint key;
  guint place;
} Item;

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  guint first = ((const Item *) a)->key;
  guint second = ((const Item *) b)->key;

  return (first > second) - (first < second);
}

static void
check (GArray *items)
{
  g_autoptr (GArray) expected = g_array_copy (items);

  g_array_sort (expected, compare_items);
  assay_runs_sort (items, compare_items);
  g_assert_cmpmem (items->data, items->len * sizeof (Item), expected->data,
                   expected->len * sizeof (Item));
}

/* Arrays of all lengths to some hundred, cut into as many stretches as come by chance. */
static void
test_runs_sort (void)
{
  GRand *rand = g_rand_new_with_seed (20261128);

  for (guint n = 0; n < 400; n++)
    {
      g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (Item));
      guint n_runs = (guint) g_rand_int_range (rand, 1, 12);
      guint key = 0;

      for (guint i = 0; i < n; i++)
        {
          Item item = { .place = i };

          if ((guint) g_rand_int_range (rand, 0, (gint32) n) < n_runs)
            key = (guint) g_rand_int_range (rand, 0, 100);
          key += (guint) g_rand_int_range (rand, 0, 3);
          item.key = key;
          g_array_append_val (items, item);
        }

      check (items);
    }

  g_rand_free (rand);
}

static void
test_runs_backwards (void)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (Item));

  for (guint i = 0; i < 1000; i++)
    {
      Item item = { .key = (1000 - i) / 2, .place = i };

      g_array_append_val (items, item);
    }

  check (items);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/runs/sort", test_runs_sort);
  g_test_add_func ("/runs/backwards", test_runs_backwards);

  return g_test_run ();
}
