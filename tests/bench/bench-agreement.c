/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: bench-agreement coding|spans|gamma FILE
 *
 * How many vectors of ../shared/bench/agreement our statistics do not reproduce, and which.
 */

#include "config.h"

#include <math.h>

#include "assay-agreement-coding.h"
#include "assay-agreement-gamma.h"
#include "assay-agreement-spans.h"

#include "bench-lines.h"

#define TOLERANCE 1e-9

/* The vectors of gamma were computed with single precision. */
#define GAMMA_TOLERANCE 1e-6

static guint n_vectors;
static guint n_wrong;
static double worst_gamma;

/* A null stands for what is undefined. */
static gboolean
is_same (JsonObject *expected,
         const char *name,
         double      value)
{
  JsonNode *node = json_object_get_member (expected, name);

  if (node == NULL)
    return TRUE;

  if (json_node_is_null (node))
    return isnan (value);

  return fabs (json_node_get_double (node) - value) <= TOLERANCE;
}

static void
count (JsonObject *object,
       gboolean    is_right)
{
  n_vectors++;
  n_wrong += !is_right;

  if (!is_right)
    g_print ("not reproduced: %s\n", json_object_get_string_member (object, "id"));
}

static void
check_coding (JsonObject *object,
              gpointer    user_data)
{
  JsonArray *matrix = json_object_get_array_member (object, "matrix");
  JsonObject *expected = json_object_get_object_member (object, "expected");
  guint n_raters = (guint) json_object_get_int_member (object, "raters");
  guint n_units = (guint) json_object_get_int_member (object, "units");
  g_autofree double *values = g_new (double, n_raters * n_units + 1);
  AssayCoding coding = { values, n_raters, n_units };
  gboolean is_right = TRUE;

  for (guint i = 0; i < n_raters * n_units; i++)
    {
      JsonArray *row = json_array_get_array_element (matrix, i / n_units);
      JsonNode *node = json_array_get_element (row, i % n_units);

      values[i] = json_node_is_null (node) ? NAN : json_node_get_double (node);
    }

  if (n_raters == 2)
    {
      is_right &= is_same (expected, "kappa", assay_coding_get_kappa (&coding, ASSAY_WEIGHTS_NONE));
      is_right &= is_same (expected, "kappa_linear",
                           assay_coding_get_kappa (&coding, ASSAY_WEIGHTS_LINEAR));
      is_right &= is_same (expected, "kappa_quadratic",
                           assay_coding_get_kappa (&coding, ASSAY_WEIGHTS_QUADRATIC));
    }

  is_right &= is_same (expected, "percent", assay_coding_get_percent (&coding));
  is_right &= is_same (expected, "fleiss", assay_coding_get_fleiss (&coding));
  is_right &= is_same (expected, "light", assay_coding_get_light (&coding));
  is_right &= is_same (expected, "alpha_nominal",
                       assay_coding_get_alpha (&coding, ASSAY_LEVEL_NOMINAL));
  is_right &= is_same (expected, "alpha_ordinal",
                       assay_coding_get_alpha (&coding, ASSAY_LEVEL_ORDINAL));
  is_right &= is_same (expected, "alpha_interval",
                       assay_coding_get_alpha (&coding, ASSAY_LEVEL_INTERVAL));
  is_right &= is_same (expected, "alpha_ratio",
                       assay_coding_get_alpha (&coding, ASSAY_LEVEL_RATIO));
  count (object, is_right);
}

static GArray *
read_spans (JsonObject *object,
            const char *name)
{
  JsonArray *array = json_object_get_array_member (object, name);
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (AssayLabelledSpan));

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonArray *one = json_array_get_array_element (array, i);
      AssayLabelledSpan span = { { (guint) json_array_get_int_element (one, 0),
                                   (guint) json_array_get_int_element (one, 1) },
                                 json_array_get_string_element (one, 2) };

      g_array_append_val (spans, span);
    }

  return spans;
}

static gboolean
is_same_score (JsonObject           *expected,
               const char           *name,
               const AssaySpanScore *score)
{
  JsonObject *object = json_object_get_object_member (expected, name);

  return is_same (object, "p", score->precision) && is_same (object, "r", score->recall) &&
         is_same (object, "f1", score->f1);
}

static void
check_spans (JsonObject *object,
             gpointer    user_data)
{
  JsonObject *expected = json_object_get_object_member (object, "expected");
  g_autoptr (GArray) trainee = read_spans (object, "trainee");
  g_autoptr (GArray) editor = read_spans (object, "editor");
  AssaySpanAgreement agreement = { 0 };

  assay_agreement_compare_spans ((guint) json_object_get_int_member (object, "length"), trainee,
                                 editor, &agreement);
  count (object, is_same_score (expected, "exact", &agreement.exact) &&
                     is_same_score (expected, "unlabelled", &agreement.unlabelled) &&
                     is_same_score (expected, "relaxed", &agreement.relaxed) &&
                     is_same_score (expected, "char", &agreement.chars) &&
                     is_same (expected, "char_kappa", agreement.char_kappa));
}

static guint
number_name (GHashTable *names,
             const char *name)
{
  if (!g_hash_table_contains (names, name))
    g_hash_table_insert (names, (gpointer) name, GUINT_TO_POINTER (g_hash_table_size (names)));

  return GPOINTER_TO_UINT (g_hash_table_lookup (names, name));
}

static void
check_gamma (JsonObject *object,
             gpointer    user_data)
{
  JsonArray *continuum = json_object_get_array_member (object, "continuum");
  g_autoptr (GHashTable) annotators = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) categories = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (AssayContinuumUnit));
  g_autoptr (GError) error = NULL;
  AssayGammaOptions options = ASSAY_GAMMA_OPTIONS_INIT;
  double disorder = NAN;
  double gamma = NAN;

  options.alpha = json_object_get_double_member (object, "alpha");
  options.beta = json_object_get_double_member (object, "beta");
  options.delta_empty = json_object_get_double_member (object, "delta_empty");

  for (guint i = 0; i < json_array_get_length (continuum); i++)
    {
      JsonObject *one = json_array_get_object_element (continuum, i);
      AssayContinuumUnit unit = {
        number_name (annotators, json_object_get_string_member (one, "annotator")),
        number_name (categories, json_object_get_string_member (one, "category")),
        json_object_get_double_member (one, "start"),
        json_object_get_double_member (one, "end"),
      };

      g_array_append_val (units, unit);
    }

  assay_gamma_get_disorder (units, g_hash_table_size (annotators), &options, &disorder, NULL,
                            &error);
  g_assert_no_error (error);
  assay_gamma_get_gamma (units, g_hash_table_size (annotators), &options, &gamma, NULL, &error);
  g_assert_no_error (error);
  worst_gamma = fmax (worst_gamma,
                      fabs (gamma - json_object_get_double_member (object, "gamma_mean")));
  count (object, fabs (disorder - json_object_get_double_member (
                                      object, "best_alignment_disorder")) <= GAMMA_TOLERANCE);
}

int
main (int    argc,
      char **argv)
{
  const struct
  {
    const char *name;
    BenchObjectFunc function;
  } commands[] = {
    { "coding", check_coding },
    { "spans", check_spans },
    { "gamma", check_gamma },
  };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; argc == 3 && i < G_N_ELEMENTS (commands); i++)
    {
      if (!g_str_equal (argv[1], commands[i].name))
        continue;

      if (!bench_for_each_object (argv[2], commands[i].function, NULL, &error))
        break;

      g_print ("vectors\t%u\nwrong\t%u\n", n_vectors, n_wrong);

      if (g_str_equal (argv[1], "gamma"))
        g_print ("furthest_gamma\t%.3f\n", worst_gamma);

      return 0;
    }

  g_printerr ("%s: %s\n", argv[0], error != NULL ? error->message : "coding|spans|gamma FILE");

  return 2;
}
