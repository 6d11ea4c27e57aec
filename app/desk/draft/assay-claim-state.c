/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-claim-state.h"

#include <glib/gi18n-lib.h>

#include "assay-proof-shape.h"

/* What was found about one fact, as far as the margin and a screen reader tell it. */
typedef enum
{
  FOUND_NOTHING,
  FOUND_NOWHERE, /* in no source at hand */
  FOUND_CONFLICT,
} Found;

static guint
get_rank (AssayState state,
          gboolean   conflicts)
{
  switch (state)
    {
    case ASSAY_STATE_ERROR:
      return 7;

    case ASSAY_STATE_OPEN:
      return conflicts ? 6 : 5;

    case ASSAY_STATE_CANNOT_CONFIRM:
      return 4;

    case ASSAY_STATE_ON_AUTHOR:
      return 3;

    case ASSAY_STATE_OPINION:
      return 2;

    case ASSAY_STATE_FIXED:
    case ASSAY_STATE_CONFIRMED:
      return 1;
    }

  g_return_val_if_reached (0);
}

/* What is boxed in the text has its sign in the margin. */
static Found
get_found (AssayRuleId rule)
{
  AssayProofShape shape = ASSAY_PROOF_HIGHLIGHT;

  if (assay_rule_get (rule)->severity == ASSAY_SEVERITY_ERROR ||
      (assay_proof_find_shape (rule, &shape) && shape == ASSAY_PROOF_BOX))
    return FOUND_CONFLICT;
  if (rule == ASSAY_RULE_A3 || rule == ASSAY_RULE_F2 || rule == ASSAY_RULE_N1 ||
      rule == ASSAY_RULE_Q4)
    return FOUND_NOWHERE;

  return FOUND_NOTHING;
}

/* For each claim the statement itself, or any fact of it: what is found of the claim is told with that. */
static guint *
find_statements (AssayAnalysis *analysis,
                 guint          n_facts)
{
  guint n_claims = 0;
  guint n = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n);
  guint *statements = NULL;

  assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);
  statements = g_new (guint, n_claims + 1);
  for (guint i = 0; i <= n_claims; i++)
    statements[i] = n_facts;

  for (guint i = 0; i < n; i++)
    {
      if (statements[facts[i].claim] == n_facts || facts[i].kind == ASSAY_FACT_STATEMENT)
        statements[facts[i].claim] = i;
    }

  return statements;
}

/* The worst that was found about each fact; behind the last stands what is of no fact. */
static Found *
find_found (AssayAnalysis *analysis,
            guint          n_facts)
{
  Found *found = g_new0 (Found, n_facts + 1);
  g_autofree guint *statements = find_statements (analysis, n_facts);
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      int fact = findings[i].fact;

      if (fact < 0 && findings[i].claim >= 0)
        fact = (int) statements[findings[i].claim];
      if (fact >= 0)
        found[fact] = MAX (found[fact], get_found (findings[i].rule));
    }

  return found;
}

/* The worst that was found about one. */
static Found
find_found_of (AssayAnalysis *analysis,
               guint          fact)
{
  Found found = FOUND_NOTHING;
  guint n_findings = 0;
  guint n = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  const guint *about = assay_analysis_find_of_fact (analysis, fact, &n);

  for (guint i = 0; i < n; i++)
    found = MAX (found, get_found (findings[about[i]].rule));

  return found;
}

/**
 * assay_claim_states_new:
 *
 * Returns: (transfer full) (element-type AssayClaimState): the state of each claim
 */
GArray *
assay_claim_states_new (AssayCase *work)
{
  GArray *states = g_array_new (FALSE, TRUE, sizeof (AssayClaimState));
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  g_autofree Found *found = NULL;
  guint n_facts = 0;
  guint n_claims = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);

  assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);
  found = find_found (analysis, n_facts);
  g_array_set_size (states, n_claims);

  for (guint i = 0; i < n_claims; i++)
    g_array_index (states, AssayClaimState, i).fact = -1;

  for (guint i = 0; i < n_facts; i++)
    {
      AssayClaimState *claim = &g_array_index (states, AssayClaimState, facts[i].claim);
      AssayState state = assay_case_get_state (work, i);
      gboolean conflicts = state == ASSAY_STATE_OPEN && found[i] == FOUND_CONFLICT;
      guint rank = get_rank (state, conflicts);

      if (claim->fact < 0 || rank > claim->rank)
        *claim = (AssayClaimState){ .fact = (int) i,
                                    .state = state,
                                    .conflicts = conflicts,
                                    .rank = rank };
    }

  return states;
}

static const char *
get_state_words (AssayState state)
{
  switch (state)
    {
    case ASSAY_STATE_ERROR:
      return _ ("error");

    case ASSAY_STATE_OPEN:
      return _ ("open");

    case ASSAY_STATE_CANNOT_CONFIRM:
      return _ ("cannot be confirmed");

    case ASSAY_STATE_ON_AUTHOR:
      return _ ("on author");

    case ASSAY_STATE_OPINION:
      return _ ("opinion");

    case ASSAY_STATE_FIXED:
      return _ ("fixed");

    case ASSAY_STATE_CONFIRMED:
      return _ ("confirmed");
    }

  g_return_val_if_reached ("");
}

/*
 * Returns: (transfer none): it in a few words
 */
static const char *
get_words (const AssayClaimState *self)
{
  if (self->fact < 0)
    return _ ("nothing to close");
  if (self->conflicts)
    return _ ("open, conflicts with a source");

  return get_state_words (self->state);
}

static const char *
get_claim_words (AssayClaimKind kind)
{
  switch (kind)
    {
    case ASSAY_CLAIM_ASSERTION:
      return _ ("assertion in the narrator’s own voice");

    case ASSAY_CLAIM_ATTRIBUTED:
      return _ ("attributed statement");

    case ASSAY_CLAIM_QUOTATION:
      return _ ("quotation");

    case ASSAY_CLAIM_OPINION:
      return _ ("opinion in the narrator’s own voice");

    case ASSAY_CLAIM_QUESTION:
      return _ ("question");
    }

  g_return_val_if_reached ("");
}

static char *
dup_fact_words (AssayFactKind  kind,
                const char    *exact)
{
  switch (kind)
    {
    case ASSAY_FACT_FIGURE:
      /* Translators: the words of a fact, as a screen reader tells them */
      return g_strdup_printf (_ ("figure %s"), exact);

    case ASSAY_FACT_DATE:
      /* Translators: the words of a fact, as a screen reader tells them */
      return g_strdup_printf (_ ("date %s"), exact);

    case ASSAY_FACT_NAME:
      /* Translators: the words of a fact, as a screen reader tells them */
      return g_strdup_printf (_ ("name %s"), exact);

    case ASSAY_FACT_QUOTATION:
      /* Translators: the words of a fact, as a screen reader tells them */
      return g_strdup_printf (_ ("quotation %s"), exact);

    case ASSAY_FACT_STATEMENT:
      return g_strdup (_ ("the statement itself"));
    }

  g_return_val_if_reached (NULL);
}

static const char *
get_found_words (Found      found,
                 AssayState state)
{
  if (state == ASSAY_STATE_OPEN && found == FOUND_CONFLICT)
    return _ ("conflicts with a source");
  if (state == ASSAY_STATE_OPEN && found == FOUND_NOWHERE)
    return _ ("in no source");

  return get_state_words (state);
}

/**
 * assay_claim_dup_description:
 * @state: the state of @claim
 * @claim: index of a claim
 * @fact: index of a fact in it that is selected or at the caret, or -1
 *
 * Returns: (transfer full): what a screen reader says of the claim, and of the fact
 */
char *
assay_claim_dup_description (AssayCase             *work,
                             const AssayClaimState *state,
                             guint                  claim,
                             int                    fact)
{
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  guint n_facts = 0;
  guint n_claims = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);
  const char *kind = get_claim_words (claims[claim].kind);
  g_autofree char *exact = NULL;
  g_autofree char *words = NULL;

  if (fact < 0)
    return g_strdup_printf ("%s, %s", kind, get_words (state));

  exact = assay_text_dup_span (assay_draft_get_text (assay_analysis_get_draft (analysis)),
                               facts[fact].span);
  words = dup_fact_words (facts[fact].kind, exact);

  /* Translators: kind and state of a sentence; a fact in it, and its state */
  return g_strdup_printf (_ ("%s, %s; %s, %s"), kind, get_words (state), words,
                          get_found_words (find_found_of (analysis, (guint) fact),
                                           assay_case_get_state (work, (guint) fact)));
}
