/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "assay-agreement-coding.h"
#include "assay-agreement-gamma.h"
#include "assay-agreement-search.h"
#include "assay-agreement-spans.h"

/* All expected values were worked out by hand; the fractions show how. */
#define assert_near(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-12)

static GArray *
make_spans (const AssayLabelledSpan *spans,
            guint                    n)
{
  GArray *array = g_array_new (FALSE, FALSE, sizeof (AssayLabelledSpan));

  g_array_append_vals (array, spans, n);

  return array;
}

static AssaySpanAgreement
compare (guint                    length,
         const AssayLabelledSpan *trainee,
         guint                    n_trainee,
         const AssayLabelledSpan *editor,
         guint                    n_editor)
{
  g_autoptr (GArray) first = make_spans (trainee, n_trainee);
  g_autoptr (GArray) second = make_spans (editor, n_editor);
  AssaySpanAgreement agreement = { 0 };

  assay_agreement_compare_spans (length, first, second, &agreement);

  return agreement;
}

static void
test_spans_worked (void)
{
  const AssayLabelledSpan trainee[] = { { { 0, 4 }, "a" }, { { 10, 14 }, "b" } };
  const AssayLabelledSpan editor[] = { { { 11, 15 }, "b" }, { { 0, 4 }, "a" } };
  AssaySpanAgreement agreement = compare (20, trainee, 2, editor, 2);

  assert_near (agreement.exact.precision, 0.5);
  assert_near (agreement.exact.recall, 0.5);
  assert_near (agreement.exact.f1, 0.5);
  assert_near (agreement.relaxed.f1, 1); /* 3 of 5 characters in common */
  assert_near (agreement.chars.precision, 7.0 / 8);
  assert_near (agreement.chars.recall, 7.0 / 8);
  /* 18 of 20 the same; by chance (12 × 12 + 4 × 4 + 4 × 4) ÷ 400. */
  assert_near (agreement.char_kappa, (0.9 - 0.44) / (1 - 0.44));
}

static void
test_spans_label (void)
{
  const AssayLabelledSpan trainee[] = { { { 2, 6 }, "a" } };
  const AssayLabelledSpan editor[] = { { { 2, 6 }, "b" } };
  AssaySpanAgreement agreement = compare (10, trainee, 1, editor, 1);

  assert_near (agreement.exact.f1, 0);
  assert_near (agreement.unlabelled.f1, 1);
  assert_near (agreement.relaxed.f1, 0);
  assert_near (agreement.chars.f1, 0);
}

/* The first of the trainee's spans must make room for the second. */
static void
test_spans_largest_matching (void)
{
  const AssayLabelledSpan trainee[] = { { { 0, 12 }, "a" }, { { 1, 8 }, "a" } };
  const AssayLabelledSpan editor[] = { { { 0, 10 }, "a" }, { { 4, 14 }, "a" } };

  assert_near (compare (20, trainee, 2, editor, 2).relaxed.f1, 1);
  assert_near (compare (20, editor, 2, trainee, 2).relaxed.f1, 1);
}

static void
test_spans_twice (void)
{
  const AssayLabelledSpan trainee[] = { { { 0, 5 }, "a" }, { { 0, 5 }, "a" } };
  AssaySpanAgreement agreement = compare (60, trainee, 2, trainee, 1);

  assert_near (agreement.exact.precision, 0.5);
  assert_near (agreement.exact.recall, 1);
  assert_near (agreement.relaxed.precision, 0.5);
  assert_near (agreement.char_kappa, 1);
}

static void
test_spans_none (void)
{
  const AssayLabelledSpan one[] = { { { 0, 10 }, "a" } };
  AssaySpanAgreement agreement = compare (10, NULL, 0, NULL, 0);

  assert_near (agreement.exact.f1, 1);
  g_assert_true (isnan (agreement.char_kappa));

  agreement = compare (10, one, 1, NULL, 0);
  assert_near (agreement.exact.precision, 0);
  assert_near (agreement.exact.f1, 0);
  assert_near (agreement.char_kappa, 0);

  agreement = compare (10, one, 1, one, 1);
  g_assert_true (isnan (agreement.char_kappa));
}

static void
test_coding_two (void)
{
  const double values[] = { 1, 1, 2, 2, 1, 2, 2, 2 };
  const double ranks[] = { 1, 2, 3, 1, 3, 3 };
  AssayCoding coding = { values, 2, 4 };
  AssayCoding ranked = { ranks, 2, 3 };

  assert_near (assay_coding_get_percent (&coding), 75);
  assert_near (assay_coding_get_kappa (&coding, ASSAY_WEIGHTS_NONE), 0.5);
  assert_near (assay_coding_get_alpha (&coding, ASSAY_LEVEL_NOMINAL), 1 - 7.0 / 15);
  assert_near (assay_coding_get_kappa (&ranked, ASSAY_WEIGHTS_LINEAR), 1 - 3.0 / 9);
  assert_near (assay_coding_get_kappa (&ranked, ASSAY_WEIGHTS_QUADRATIC), 1 - 3.0 / 15);
}

static void
test_coding_many (void)
{
  const double values[] = { 1, 1, 1, 2, 1, 2 };
  AssayCoding coding = { values, 3, 2 };

  assert_near (assay_coding_get_percent (&coding), 50);
  assert_near (assay_coding_get_fleiss (&coding), (2.0 / 3 - 5.0 / 9) / (1 - 5.0 / 9));
  assert_near (assay_coding_get_light (&coding), 1.0 / 3);
}

static void
test_coding_levels (void)
{
  const double values[] = { 1, 2, 1, 3, 2, 3, 1, NAN };
  const double ratio[] = { 1, 1, 3, 3, 1, 3 };
  AssayCoding coding = { values, 2, 4 };
  AssayCoding ratios = { ratio, 2, 3 };

  assert_near (assay_coding_get_alpha (&coding, ASSAY_LEVEL_ORDINAL), 1 - 5 * 17.0 / 180);
  assert_near (assay_coding_get_alpha (&coding, ASSAY_LEVEL_INTERVAL), 0.5);
  assert_near (assay_coding_get_alpha (&ratios, ASSAY_LEVEL_RATIO), 1 - 5 * 0.5 / 4.5);
  assert_near (assay_coding_get_percent (&coding), 100.0 / 3);
}

/* One category, or nothing judged by two: chance explains everything, and nothing is said. */
static void
test_coding_undefined (void)
{
  const double same[] = { 1, 1, 1, 1, 1, 1 };
  const double apart[] = { 1, NAN, NAN, 2 };
  AssayCoding codings[] = { { same, 2, 3 }, { apart, 2, 2 }, { same, 2, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (codings); i++)
    {
      g_assert_true (isnan (assay_coding_get_kappa (&codings[i], ASSAY_WEIGHTS_NONE)));
      g_assert_true (isnan (assay_coding_get_fleiss (&codings[i])));
      g_assert_true (isnan (assay_coding_get_light (&codings[i])));

      for (guint level = 0; level <= ASSAY_LEVEL_RATIO; level++)
        g_assert_true (isnan (assay_coding_get_alpha (&codings[i], level)));
    }

  assert_near (assay_coding_get_percent (&codings[0]), 100);
  g_assert_true (isnan (assay_coding_get_percent (&codings[1])));
}

static GArray *
make_units (const AssayContinuumUnit *units,
            guint                     n)
{
  GArray *array = g_array_new (FALSE, FALSE, sizeof (AssayContinuumUnit));

  g_array_append_vals (array, units, n);

  return array;
}

static double
get_disorder (const AssayContinuumUnit *units,
              guint                     n,
              guint                     n_annotators)
{
  const AssayGammaOptions options = ASSAY_GAMMA_OPTIONS_INIT;
  g_autoptr (GArray) array = make_units (units, n);
  g_autoptr (GError) error = NULL;
  double disorder = 0;

  g_assert_true (assay_gamma_get_disorder (array, n_annotators, &options, &disorder, NULL, &error));
  g_assert_no_error (error);

  return disorder;
}

static void
test_gamma_disorder (void)
{
  const AssayContinuumUnit same[] = { { 0, 7, 0, 10 }, { 1, 7, 0, 10 } };
  const AssayContinuumUnit other[] = { { 0, 7, 0, 10 }, { 1, 8, 0, 10 } };
  const AssayContinuumUnit moved[] = { { 0, 7, 0, 4 }, { 1, 7, 2, 6 } };
  const AssayContinuumUnit far[] = { { 0, 7, 0, 4 }, { 1, 7, 100, 104 } };

  assert_near (get_disorder (same, 2, 2), 0);
  assert_near (get_disorder (other, 2, 2), 1);
  assert_near (get_disorder (moved, 2, 2), 0.25);
  assert_near (get_disorder (far, 2, 2), 2);    /* each alone costs 1; one unit a person */
  assert_near (get_disorder (same, 2, 3), 1);   /* (0 + 1 + 1) ÷ 3, by 2 units ÷ 3 people */
  g_assert_true (isnan (get_disorder (NULL, 0, 2)));
  g_assert_true (isnan (get_disorder (same, 1, 1)));
}

/* Two near pairs cross: taking the nearest first costs more than the best alignment. */
static void
test_gamma_best (void)
{
  const AssayContinuumUnit units[] = {
    { 0, 1, 0, 10 }, { 0, 1, 4, 14 }, { 1, 1, 4, 14 }, { 1, 1, 8, 18 },
  };

  /* 0 with 0 and 1 with 1, each (8 ÷ 20)²; crossed, 0 and (16 ÷ 20)². */
  assert_near (get_disorder (units, 4, 2), 2 * 0.16 / 2);
}

static void
test_gamma_seeded (void)
{
  const AssayContinuumUnit units[] = {
    { 0, 1, 0, 10 }, { 0, 2, 20, 30 }, { 1, 1, 1, 10 }, { 1, 2, 20, 33 },
  };
  g_autoptr (GArray) array = make_units (units, G_N_ELEMENTS (units));
  g_autoptr (GArray) same = make_units (units, 2);
  AssayGammaOptions options = ASSAY_GAMMA_OPTIONS_INIT;
  g_autoptr (GError) error = NULL;
  double first = 0;
  double second = 0;

  g_assert_true (assay_gamma_get_gamma (array, 2, &options, &first, NULL, &error));
  g_assert_true (assay_gamma_get_gamma (array, 2, &options, &second, NULL, &error));
  g_assert_cmpfloat (first, ==, second);
  g_assert_cmpfloat (first, >, 0.5);
  g_assert_cmpfloat (first, <, 1);

  for (guint i = 0; i < 2; i++)
    {
      AssayContinuumUnit unit = units[i];

      unit.annotator = 1;
      g_array_append_val (same, unit);
    }

  g_assert_true (assay_gamma_get_gamma (same, 2, &options, &first, NULL, &error));
  assert_near (first, 1);
}

/* The search is never better than the best, and seldom worse. */
static void
test_gamma_search (void)
{
  const AssayGammaOptions options = ASSAY_GAMMA_OPTIONS_INIT;
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  double total = 0;
  double total_best = 0;

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (AssayContinuumUnit));
      g_autoptr (GError) error = NULL;
      guint n_people = (guint) g_rand_int_range (random, 2, 5);
      double best = 0;
      double found = 0;

      for (guint j = 0; j < n_people * 4; j++)
        {
          AssayContinuumUnit unit = { j % n_people, (guint) g_rand_int_range (random, 1, 3),
                                      g_rand_int_range (random, 0, 40), 0 };

          unit.end = unit.begin + g_rand_int_range (random, 2, 12);
          g_array_append_val (array, unit);
        }

      g_assert_true (
          assay_gamma_get_disorder (array, n_people, &options, &best, NULL, &error));
      g_assert_true (
          assay_gamma_search_disorder (array, n_people, &options, &found, NULL, &error));
      g_assert_no_error (error);
      g_assert_cmpfloat (found, >, best - 1e-9);
      total += found;
      total_best += best;
    }

  g_assert_cmpfloat (total, <, total_best * 1.03);
}

/* A class of thirty who marked the same words: the best alignment is out of reach, and gamma is there. */
static void
test_gamma_class (void)
{
  const AssayGammaOptions options = ASSAY_GAMMA_OPTIONS_INIT;
  g_autoptr (GArray) same = g_array_new (FALSE, FALSE, sizeof (AssayContinuumUnit));
  g_autoptr (GArray) other = g_array_new (FALSE, FALSE, sizeof (AssayContinuumUnit));
  g_autoptr (GRand) random = g_rand_new_with_seed (3);
  g_autoptr (GError) error = NULL;
  double gamma = 0;

  for (guint i = 0; i < 30 * 5; i++)
    {
      AssayContinuumUnit unit = { i % 30, i / 30, i / 30 * 100.0, i / 30 * 100.0 + 20 };
      AssayContinuumUnit loose = { i % 30, (guint) g_rand_int_range (random, 0, 5),
                                   g_rand_int_range (random, 0, 480), 0 };

      loose.end = loose.begin + 20;
      g_array_append_val (same, unit);
      g_array_append_val (other, loose);
    }

  g_assert_true (assay_gamma_get_gamma (same, 30, &options, &gamma, NULL, &error));
  g_assert_no_error (error);
  assert_near (gamma, 1);
  g_assert_true (assay_gamma_get_gamma (other, 30, &options, &gamma, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpfloat (gamma, <, 0.3);
  g_assert_cmpfloat (gamma, >, -0.3);
}

static void
test_gamma_refused (void)
{
  const AssayGammaOptions options = ASSAY_GAMMA_OPTIONS_INIT;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (AssayContinuumUnit));
  g_autoptr (GError) error = NULL;
  double disorder = 0;

  for (guint i = 0; i < 400; i++)
    {
      AssayContinuumUnit unit = { i % 8, 1, i % 5, 100 + i % 7 };

      g_array_append_val (array, unit);
    }

  g_assert_false (assay_gamma_get_disorder (array, 8, &options, &disorder, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_assert_true (isnan (disorder));
  g_clear_error (&error);

  g_cancellable_cancel (cancellable);
  g_assert_false (assay_gamma_get_disorder (array, 8, &options, &disorder, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/agreement/spans/worked", test_spans_worked);
  g_test_add_func ("/agreement/spans/label", test_spans_label);
  g_test_add_func ("/agreement/spans/largest-matching", test_spans_largest_matching);
  g_test_add_func ("/agreement/spans/twice", test_spans_twice);
  g_test_add_func ("/agreement/spans/none", test_spans_none);
  g_test_add_func ("/agreement/coding/two", test_coding_two);
  g_test_add_func ("/agreement/coding/many", test_coding_many);
  g_test_add_func ("/agreement/coding/levels", test_coding_levels);
  g_test_add_func ("/agreement/coding/undefined", test_coding_undefined);
  g_test_add_func ("/agreement/gamma/disorder", test_gamma_disorder);
  g_test_add_func ("/agreement/gamma/best", test_gamma_best);
  g_test_add_func ("/agreement/gamma/seeded", test_gamma_seeded);
  g_test_add_func ("/agreement/gamma/search", test_gamma_search);
  g_test_add_func ("/agreement/gamma/class", test_gamma_class);
  g_test_add_func ("/agreement/gamma/refused", test_gamma_refused);

  return g_test_run ();
}
