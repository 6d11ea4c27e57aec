/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

/* Of the quotations that were given to somebody else, at least so many must be told, and of the others at most
 * so many: a quotation with “he said” beside it is left alone. */
#define MIN_CAUGHT 0.75
#define MAX_FALSE 0.02

typedef struct
{
  guint n;
  guint n_flagged;
} Tally;

static void
count_line (const char *source,
            const char *line,
            Tally       tallies[2])
{
  g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (line + 2, source);
  gboolean is_wrong = *line == '-';
  gboolean is_flagged = analysis_case_count (analysis, ASSAY_RULE_Q6) > 0 ||
                        analysis_case_count (analysis, ASSAY_RULE_N4) > 0;

  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_Q1), ==, 1);

  tallies[is_wrong].n++;
  tallies[is_wrong].n_flagged += is_flagged;
  if (is_flagged != is_wrong)
    g_test_message ("%s: %s", is_wrong ? "not told" : "wrongly told", line + 2);
}

/* How many of our hundred cases come out right. */
static void
test_speakers_cases (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "speakers", "cases.txt",
                                                 NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  const char *source = NULL;
  Tally tallies[2] = { { 0 } };

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (contents, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] == '=')
        source = lines[i] + 2;
      else if (*lines[i] == '+' || *lines[i] == '-')
        count_line (source, lines[i], tallies);
    }

  g_test_message ("told %u of %u, wrongly %u of %u", tallies[1].n_flagged, tallies[1].n,
                  tallies[0].n_flagged, tallies[0].n);
  g_assert_cmpuint (tallies[0].n + tallies[1].n, ==, 100);
  g_assert_cmpfloat (tallies[1].n_flagged, >=, MIN_CAUGHT * tallies[1].n);
  g_assert_cmpfloat (tallies[0].n_flagged, <=, MAX_FALSE * tallies[0].n);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/speakers/cases", test_speakers_cases);

  return g_test_run ();
}
