/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "assay-random.h"

/* The first numbers that the authors' own program gives. */
static void
test_random_reference (void)
{
  AssayRandom random = { { 1, 2, 3, 4 } };

  g_assert_cmpuint (assay_random_next (&random), ==, 11520);
  g_assert_cmpuint (assay_random_next (&random), ==, 0);
  g_assert_cmpuint (assay_random_next (&random), ==, G_GUINT64_CONSTANT (1509978240));
  g_assert_cmpuint (assay_random_next (&random), ==, G_GUINT64_CONSTANT (1215971899390074240));
}

static void
test_random_seed (void)
{
  AssayRandom random;

  assay_random_init (&random, 1234567);
  g_assert_cmpuint (random.state[0], ==, G_GUINT64_CONSTANT (6457827717110365317));
  g_assert_cmpuint (random.state[1], ==, G_GUINT64_CONSTANT (3203168211198807973));
  g_assert_cmpuint (random.state[2], ==, G_GUINT64_CONSTANT (9817491932198370423));
  g_assert_cmpuint (random.state[3], ==, G_GUINT64_CONSTANT (4593380528125082431));
}

static void
test_random_below (void)
{
  AssayRandom random;
  guint counts[7] = { 0 };

  assay_random_init (&random, 1);

  for (guint i = 0; i < 70000; i++)
    counts[assay_random_below (&random, 7)]++;

  /* 10,000 each; five deviations are 463. */
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_assert_cmpuint (counts[i], >, 9537);
      g_assert_cmpuint (counts[i], <, 10463);
    }
}

static void
test_random_normal (void)
{
  AssayRandom random;
  double sum = 0;
  double squares = 0;

  assay_random_init (&random, 2);

  for (guint i = 0; i < 10000; i++)
    {
      double value = assay_random_next_normal (&random);

      sum += value;
      squares += value * value;
    }

  g_assert_cmpfloat (fabs (sum / 10000), <, 0.05);
  g_assert_cmpfloat (fabs (squares / 10000 - 1), <, 0.08);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/random/reference", test_random_reference);
  g_test_add_func ("/random/seed", test_random_seed);
  g_test_add_func ("/random/below", test_random_below);
  g_test_add_func ("/random/normal", test_random_normal);

  return g_test_run ();
}
