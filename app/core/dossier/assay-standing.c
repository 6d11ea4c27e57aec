/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-standing.h"

/*
 * Whether a finding has nothing left to say once the fact that it stands on is in that state. Who confirms
 * a fact has seen to what the sources lack; how it is worded and whom it is laid to is as it was, unless
 * the words were changed or pass as an opinion.
 */
static gboolean
is_settled (AssayRuleId rule,
            AssayState  state)
{
  gboolean is_wording = rule == ASSAY_RULE_A2 || rule == ASSAY_RULE_A4 || rule == ASSAY_RULE_A5;

  switch (state)
    {
    case ASSAY_STATE_FIXED:
    case ASSAY_STATE_OPINION:
      return TRUE;

    case ASSAY_STATE_CONFIRMED:
    case ASSAY_STATE_ON_AUTHOR:
      return !is_wording;

    case ASSAY_STATE_OPEN:
    case ASSAY_STATE_ERROR:
    case ASSAY_STATE_CANNOT_CONFIRM:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

/* @states: for each fact of the analysis */
static AssayStanding *
make_standing (AssayAnalysis    *analysis,
               const AssayState *states)
{
  AssayStanding *self = g_new0 (AssayStanding, 1);
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  self->points = g_new0 (double, n_findings + 1);
  self->is_settled = g_new0 (gboolean, n_findings + 1);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].fact < 0)
        continue;

      self->is_settled[i] = is_settled (findings[i].rule, states[findings[i].fact]);
      if (self->is_settled[i] && findings[i].points > 0)
        self->n_settled[assay_rule_get (findings[i].rule)->check]++;
    }

  assay_analysis_score_without (analysis, self->is_settled, self->points, self->checks);

  return self;
}

/**
 * assay_case_dup_standing:
 *
 * Returns: (transfer full): the scores as they stand; of an earlier text while the case is not current
 */
AssayStanding *
assay_case_dup_standing (AssayCase *self)
{
  AssayAnalysis *analysis = NULL;
  g_autofree AssayState *states = NULL;
  guint n_facts = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  analysis = assay_case_get_analysis (self);
  assay_analysis_get_facts (analysis, &n_facts);
  states = g_new0 (AssayState, n_facts + 1);

  for (guint i = 0; i < n_facts; i++)
    states[i] = assay_case_get_state (self, i);

  return make_standing (analysis, states);
}

/**
 * assay_dossier_dup_standing:
 *
 * The dossier must be current.
 *
 * Returns: (transfer full): the scores as they stand
 */
AssayStanding *
assay_dossier_dup_standing (AssayDossier *self)
{
  g_autoptr (GArray) places = NULL;
  g_autoptr (GArray) matches = NULL;
  g_autofree AssayState *states = NULL;
  const AssayMark *marks = NULL;
  const AssayFact *facts = NULL;
  guint n_marks = 0;
  guint n_facts = 0;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (assay_dossier_is_current (self), NULL);

  facts = assay_analysis_get_facts (assay_dossier_get_analysis (self), &n_facts);
  marks = assay_dossier_get_marks (self, &n_marks);
  places = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  for (guint i = 0; i < n_facts; i++)
    g_array_append_val (places, facts[i].span);

  matches = assay_dossier_match_marks (self, facts, places);
  states = g_new0 (AssayState, n_facts + 1);

  for (guint i = 0; i < n_facts; i++)
    {
      int mark = g_array_index (matches, int, i);

      if (mark >= 0)
        states[i] = marks[mark].state;
    }

  return make_standing (assay_dossier_get_analysis (self), states);
}

void
assay_standing_free (AssayStanding *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->points);
  g_free (self->is_settled);
  g_free (self);
}
