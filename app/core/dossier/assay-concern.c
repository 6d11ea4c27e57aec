/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-concern.h"

#include "assay-bisect.h"
#include "assay-untied.h"

/* What weighs against facts. */

/**
 * assay_case_find_first_fact:
 * @claim: index of a claim of the analysis
 *
 * Returns: its first fact, or -1: the statement where it has one, since they are sorted, the wider first
 */
int
assay_case_find_first_fact (AssayCase *self,
                            guint      claim)
{
  const AssayFact *facts = NULL;
  guint n_facts = 0;
  guint low = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), -1);

  facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);
  assay_bisect (low, n_facts, i, facts[i].claim < claim);

  return low < n_facts && facts[low].claim == claim ? (int) low : -1;
}

/* What is found of a sentence as a whole is asked of its first fact, which is the statement where it has one. */
static void
take_findings (AssayCase    *self,
               AssayConcern *concerns)
{
  AssayAnalysis *analysis = assay_case_get_analysis (self);
  AssayPolicy *policy = assay_analysis_get_policy (analysis);
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      AssaySeverity severity = assay_policy_get_rule (policy, findings[i].rule)->severity;
      int fact = findings[i].fact;

      if (severity == ASSAY_SEVERITY_NOTE)
        continue;
      if (fact < 0 && findings[i].claim >= 0)
        fact = assay_case_find_first_fact (self, (guint) findings[i].claim);
      if (fact >= 0)
        concerns[fact] = MAX (concerns[fact], severity == ASSAY_SEVERITY_ERROR
                                                  ? ASSAY_CONCERN_DIFFERS
                                                  : ASSAY_CONCERN_PROBLEM);
    }
}

/* A passage that a person tied to a fact and that its source does not have any more is to be looked at. */
static void
take_lost_ties (AssayCase    *self,
                AssayConcern *concerns,
                guint         n_facts)
{
  GListModel *sources = assay_case_get_sources (self);

  for (guint fact = 0; fact < n_facts; fact++)
    {
      GPtrArray *ties = assay_case_get_ties (self, fact);

      for (guint i = 0; i < assay_ties_length (ties); i++)
        {
          if (assay_tie_is_lost (assay_ties_get (ties, i), sources))
            concerns[fact] = ASSAY_CONCERN_DIFFERS;
        }
    }
}

/**
 * assay_case_list_concerns:
 *
 * Returns: (transfer full) (array): the worst that is found of each fact of the analysis, or that a source has come to
 *   say since a person tied its words to it
 */
AssayConcern *
assay_case_list_concerns (AssayCase *self)
{
  AssayAnalysis *analysis = NULL;
  AssayConcern *concerns = NULL;
  const AssayEvidence *evidence = NULL;
  guint n_facts = 0;
  guint n_evidence = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  analysis = assay_case_get_analysis (self);
  assay_analysis_get_facts (analysis, &n_facts);
  concerns = g_new0 (AssayConcern, n_facts + 1);
  take_findings (self, concerns);
  take_lost_ties (self, concerns, n_facts);

  evidence = assay_analysis_get_evidence (analysis, &n_evidence);
  for (guint i = 0; i < n_evidence; i++)
    {
      if (evidence[i].stance == ASSAY_STANCE_DIFFERS)
        concerns[evidence[i].fact] = ASSAY_CONCERN_DIFFERS;
    }

  return concerns;
}

/**
 * assay_case_list_stops:
 *
 * A statement and a figure in it that have one finding between them are one problem: whoever goes from problem to problem
 * stops at the figure, and at the statement once that is closed.
 *
 * Returns: (transfer full) (array): assay_case_list_concerns(), but none of statements that an open fact inside them
 *   weighs as much for
 */
AssayConcern *
assay_case_list_stops (AssayCase *self)
{
  AssayConcern *concerns = assay_case_list_concerns (self);
  const AssayFact *facts = NULL;
  guint n_facts = 0;

  g_return_val_if_fail (concerns != NULL, NULL);

  facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);
  for (guint i = 0; i < n_facts; i++)
    {
      if (facts[i].kind != ASSAY_FACT_STATEMENT || concerns[i] == ASSAY_CONCERN_NONE)
        continue;

      for (guint j = i + 1; j < n_facts && facts[j].claim == facts[i].claim; j++)
        {
          if (concerns[j] < concerns[i] || assay_state_is_closed (assay_case_get_state (self, j)))
            continue;

          concerns[i] = ASSAY_CONCERN_NONE;
          break;
        }
    }

  return concerns;
}
