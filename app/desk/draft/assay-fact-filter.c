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
  return self->kinds != ASSAY_ALL_FACT_KINDS || self->classes != ASSAY_ALL_FACT_CLASSES;
}

/**
 * assay_fact_filter_matches:
 * @fact: index of a fact
 *
 * Returns: whether it is one of those that the filter leaves in
 */
gboolean
assay_fact_filter_matches (const AssayFactFilter *self,
                           AssayCase             *work,
                           guint                  fact)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);

  g_return_val_if_fail (fact < n_facts, FALSE);

  return (self->kinds & (1u << facts[fact].kind)) != 0 &&
         (self->classes & (1u << classify (assay_case_get_state (work, fact)))) != 0;
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
