/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-standing.h"
#include "case-help.h"

static double
get_sum (AssayCase *work)
{
  g_autoptr (AssayStanding) standing = assay_case_dup_standing (work);

  return standing->checks[ASSAY_CHECK_PLAUSIBILITY].sum;
}

static double
get_machine_sum (AssayCase *work)
{
  return assay_analysis_get_check (assay_case_get_analysis (work), ASSAY_CHECK_PLAUSIBILITY)->sum;
}

/* What the conflicts about a fact take: each counts by how much the claim is worth checking. */
static double
get_points (AssayCase *work,
            guint      fact)
{
  guint n_facts = 0;
  guint n_findings = 0;
  AssaySpan span = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts)[fact].span;
  const AssayFinding *findings = assay_analysis_get_findings (assay_case_get_analysis (work),
                                                              &n_findings);
  double points = 0.0;

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].rule == ASSAY_RULE_F1 && findings[i].span.begin == span.begin)
        points += findings[i].points;
    }

  return points;
}

/* Before anybody says anything the scores are the machine's, to the last digit. */
static void
test_standing_untouched (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssayStanding) standing = assay_case_dup_standing (work);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const AssayCheckResult *machine = assay_analysis_get_check (assay_case_get_analysis (work),
                                                                  (AssayCheck) i);

      g_assert_cmpint (standing->checks[i].score, ==, machine->score);
      g_assert_cmpfloat (standing->checks[i].sum, ==, machine->sum);
      g_assert_cmpuint (standing->n_settled[i], ==, 0);
    }
}

typedef struct
{
  AssayState state;
  gboolean   is_settled;
} StateCase;

/* Which states take a conflict's points back. */
static const StateCase state_cases[] = {
  { ASSAY_STATE_CONFIRMED, TRUE }, { ASSAY_STATE_ERROR, FALSE },
  { ASSAY_STATE_FIXED, TRUE },     { ASSAY_STATE_CANNOT_CONFIRM, FALSE },
  { ASSAY_STATE_ON_AUTHOR, TRUE }, { ASSAY_STATE_OPINION, TRUE },
};

/* Closing a fact changes the score at once, undo changes it back, and the machine's stays what it was. */
static void
test_standing_states (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  guint figure = case_help_find (work, ASSAY_FACT_FIGURE);
  double before = get_sum (work);
  double points = get_points (work, figure);

  g_assert_cmpfloat (points, >, 0.5);

  for (guint i = 0; i < G_N_ELEMENTS (state_cases); i++)
    {
      double gained = state_cases[i].is_settled ? points : 0.0;

      assay_case_set_state (work, figure, state_cases[i].state, CASE_HELP_NOW);
      g_assert_cmpfloat_with_epsilon (get_sum (work), before + gained, 1e-9);
      g_assert_cmpfloat (get_machine_sum (work), ==, before);
      assay_case_undo (work);
      g_assert_cmpfloat (get_sum (work), ==, before);
    }
}

/* A saved job stands as the job at work does. */
static void
test_standing_dossier (void)
{
  g_autoptr (AssayCase) work = case_help_new ();
  g_autoptr (AssayStanding) standing = NULL;

  assay_case_set_state (work, case_help_find (work, ASSAY_FACT_FIGURE), ASSAY_STATE_CONFIRMED,
                        CASE_HELP_NOW);
  standing = assay_dossier_dup_standing (assay_case_get_dossier (work));
  g_assert_cmpfloat (standing->checks[ASSAY_CHECK_PLAUSIBILITY].sum, ==, get_sum (work));
  g_assert_cmpuint (standing->n_settled[ASSAY_CHECK_PLAUSIBILITY], ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standing/untouched", test_standing_untouched);
  g_test_add_func ("/standing/states", test_standing_states);
  g_test_add_func ("/standing/dossier", test_standing_dossier);

  return g_test_run ();
}
