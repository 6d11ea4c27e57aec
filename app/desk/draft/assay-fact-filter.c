/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fact-filter.h"

static AssayFactClass
classify (AssayState state)
{
  if (assay_state_is_closed (state))
    return ASSAY_FACT_CLASS_CLOSED;

  return state == ASSAY_STATE_ERROR ? ASSAY_FACT_CLASS_ERROR : ASSAY_FACT_CLASS_OPEN;
}

/* Whether it leaves anything out. */
gboolean
assay_fact_filter_is_active (const AssayFactFilter *self)
{
  return self->kinds != ASSAY_ALL_FACT_KINDS || self->classes != ASSAY_ALL_FACT_CLASSES ||
         self->rule >= 0 || self->source >= 0 || self->checker != NULL ||
         self->concern != ASSAY_CONCERN_NONE;
}

static gboolean
names_source (const AssayFinding *finding,
              int                 source)
{
  for (guint i = 0; i < finding->n_sources; i++)
    {
      if ((int) finding->sources[i] == source)
        return TRUE;
    }

  return FALSE;
}

/* Marks what the rule says something of, or what the source bears on, as the one asks who has the other. */
static void
mark_told (const AssayFactFilter *self,
           AssayAnalysis         *analysis,
           gboolean              *by_rule,
           gboolean              *by_source)
{
  guint n_findings = 0;
  guint n_evidence = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].fact < 0)
        continue;
      if ((int) findings[i].rule == self->rule)
        by_rule[findings[i].fact] = TRUE;
      if (self->source >= 0 && names_source (&findings[i], self->source))
        by_source[findings[i].fact] = TRUE;
    }

  for (guint i = 0; i < n_evidence; i++)
    {
      if ((int) evidence[i].source == self->source)
        by_source[evidence[i].fact] = TRUE;
    }
}

/**
 * assay_fact_filter_list:
 *
 * Returns: (transfer full): for each fact of the analysis, whether the filter leaves it in
 */
gboolean *
assay_fact_filter_list (const AssayFactFilter *self,
                        AssayCase             *work)
{
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  gboolean *left = g_new0 (gboolean, n_facts + 1);
  g_autofree gboolean *by_rule = g_new0 (gboolean, n_facts + 1);
  g_autofree gboolean *by_source = g_new0 (gboolean, n_facts + 1);
  g_autofree AssayConcern *concerns = self->concern != ASSAY_CONCERN_NONE
                                          ? assay_case_list_concerns (work)
                                          : NULL;

  if (self->rule >= 0 || self->source >= 0)
    mark_told (self, analysis, by_rule, by_source);

  for (guint i = 0; i < n_facts; i++)
    {
      const AssayMark *mark = assay_case_get_mark (work, i);
      AssayState state = mark != NULL ? mark->state : ASSAY_STATE_OPEN;

      left[i] = (self->kinds & (1u << facts[i].kind)) != 0 &&
                (self->classes & (1u << classify (state))) != 0 && (self->rule < 0 || by_rule[i]) &&
                (self->source < 0 || by_source[i]) &&
                (concerns == NULL || concerns[i] >= self->concern) &&
                (self->checker == NULL ||
                 (mark != NULL && g_strcmp0 (mark->by, self->checker) == 0));
    }

  return left;
}

/**
 * assay_fact_filter_matches:
 * @fact: index of a fact
 *
 * Returns: whether it is one of those that the filter leaves in; for all of them ask assay_fact_filter_list()
 */
gboolean
assay_fact_filter_matches (const AssayFactFilter *self,
                           AssayCase             *work,
                           guint                  fact)
{
  g_autofree gboolean *left = NULL;
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);

  g_return_val_if_fail (fact < n_facts, FALSE);

  if ((self->kinds & (1u << facts[fact].kind)) == 0 ||
      (self->classes & (1u << classify (assay_case_get_state (work, fact)))) == 0)
    return FALSE;
  if (self->rule < 0 && self->source < 0 && self->checker == NULL &&
      self->concern == ASSAY_CONCERN_NONE)
    return TRUE;

  left = assay_fact_filter_list (self, work);

  return left[fact];
}

/**
 * assay_fact_filter_visits:
 * @fact: index of a fact
 *
 * Returns: whether going to the next fact stops at it. Where no state was chosen, what is closed is
 *   passed over
 */
gboolean
assay_fact_filter_visits (const AssayFactFilter *self,
                          AssayCase             *work,
                          guint                  fact)
{
  if (!assay_fact_filter_matches (self, work, fact))
    return FALSE;

  return self->classes != ASSAY_ALL_FACT_CLASSES ||
         !assay_state_is_closed (assay_case_get_state (work, fact));
}
