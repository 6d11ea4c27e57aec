/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

/* The sanitizers look for other faults and take ten times as long; that nothing is quadratic, the plain build shows. */
#ifdef __SANITIZE_ADDRESS__
#define SIZE(n) ((n) / 8)
#else
#define SIZE(n) (n)
#endif

/*
 * Inputs that nobody writes. No time is measured here: what is not linear takes minutes and runs into
 * the time limit of the test, under the sanitizers sooner.
 */

static char *
repeat (const char *piece,
        guint       n)
{
  GString *text = g_string_sized_new (n * strlen (piece) + 1);

  for (guint i = 0; i < n; i++)
    g_string_append (text, piece);

  return g_string_free (text, FALSE);
}

static void
run_both_ways (const char *large,
               const char *small)
{
  g_autoptr (AssayAnalysis) draft = analysis_case_run_one (large, small);
  g_autoptr (AssayAnalysis) source = analysis_case_run_one (small, large);
  g_autoptr (AssayAnalysis) both = analysis_case_run_one (large, large);

  g_assert_nonnull (assay_analysis_get_reading (draft));
  g_assert_nonnull (assay_analysis_get_reading (source));
  g_assert_nonnull (assay_analysis_get_reading (both));
}

static void
test_hostile_figures (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_figures = 0;
  g_autoptr (AssayAnalysis) analysis = NULL;

  for (guint i = 0; i < SIZE (200000); i++)
    g_string_append_printf (text, "%u of %u%s", 1000 + i, 400000 + i,
                            i % 10 == 9 ? " rose. " : ", ");

  analysis = analysis_case_run_one (text->str, "In May 1200 of 400000 people rose by 30%.");
  assay_reading_get_figures (assay_analysis_get_reading (analysis), &n_figures);
  g_assert_cmpuint (n_figures, >=, SIZE (200000));
}

static void
test_hostile_same_figure (void)
{
  g_autofree char *text = repeat ("Rents in Bath rose by 40%. ", SIZE (20000));

  run_both_ways (text, "Rents in Bath rose by 12%.");
}

static void
test_hostile_one_sentence (void)
{
  g_autofree char *words = repeat ("the harbour board and Anna Pell met 12 ", SIZE (27000));
  g_autofree char *letters = repeat ("a", SIZE (1000000));

  run_both_ways (words, "Anna Pell met 40 of the harbour board.");
  run_both_ways (letters, "Anna Pell met.");
}

static void
test_hostile_quotations (void)
{
  g_autofree char *opened = repeat ("“", SIZE (100000));
  g_autofree char *said = repeat ("“We have agreed on it,” Anna Pell said. ", SIZE (10000));
  g_autofree char *gaps = repeat ("we … ", SIZE (50000));
  g_autofree char *quoted = g_strdup_printf ("“%s,” Anna Pell said.", gaps);

  run_both_ways (opened, "“We have agreed on it,” Anna Pell said.");
  run_both_ways (said, "“We have never agreed on it,” Anna Pell said.");
  run_both_ways (quoted, "“We have agreed on it,” Anna Pell said.");
}

static void
test_hostile_names (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < SIZE (30000); i++)
    g_string_append_printf (text, "Then Anna P%cl%cn%c of Carlisle met. ", 'a' + (int) (i % 26),
                            'a' + (int) (i / 26 % 26), 'a' + (int) (i / 676 % 26));

  run_both_ways (text->str, "Anna Pell of Carlisle met Anna Palma.");
}

static void
test_hostile_sources (void)
{
  const guint n = SIZE (5000);
  g_autofree AnalysisPage *pages = g_new0 (AnalysisPage, n);
  g_autoptr (AssayAnalysis) analysis = NULL;

  for (guint i = 0; i < n; i++)
    pages[i].text = "Rents in Bath rose by 28% last year, Anna Pell said. “We have agreed on it.”";

  analysis = analysis_case_run ("Rents in Bath rose by 45% last year. “We have agreed on it,” Anna "
                                "Pell said. The inquest was held in Carlisle.",
                                (AssayDay){ 2025, 5, 14 }, pages, n);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_F1), ==, 1);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_Q1), ==, 1);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_N1), ==, 1);
}

static void
test_hostile_nothing (void)
{
  static const char *const texts[] = { "",  " ", "\n\n\n", ".", "…",           "“”",
                                       "“", "[", "%",      "0", "\xef\xbf\xbd" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
        {
          g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (texts[i], texts[j]);

          g_assert_cmpint (assay_analysis_get_verdict (analysis), !=, ASSAY_VERDICT_UNSET);
        }
    }
}

/* A word of which nothing is left once its marks are dropped. */
static void
test_hostile_no_letters (void)
{
  run_both_ways ("The man n't a woman.", "A woman met a man.");
  run_both_ways ("The man did n't make the cut because they had a record .", "A woman met a man.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/hostile/figures", test_hostile_figures);
  g_test_add_func ("/analysis/hostile/same-figure", test_hostile_same_figure);
  g_test_add_func ("/analysis/hostile/one-sentence", test_hostile_one_sentence);
  g_test_add_func ("/analysis/hostile/quotations", test_hostile_quotations);
  g_test_add_func ("/analysis/hostile/names", test_hostile_names);
  g_test_add_func ("/analysis/hostile/sources", test_hostile_sources);
  g_test_add_func ("/analysis/hostile/no-letters", test_hostile_no_letters);
  g_test_add_func ("/analysis/hostile/nothing", test_hostile_nothing);

  return g_test_run ();
}
