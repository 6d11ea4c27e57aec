/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-shapes.h"

#include "assay-bisect.h"
#include "assay-claim-state.h"
#include "assay-proof-shape.h"
#include "assay-runs.h"

/* Puts it where it belongs among those that are there, which are in order. */
static void
insert_shape (GArray    *shapes,
              AssaySpan  span,
              AssayShape shape)
{
  AssayShapeSpan item = { .span = span, .shape = shape, .strength = 1 };
  guint low = 0;

  if (assay_span_is_empty (span))
    return;

  assay_bisect (low, shapes->len, i,
                assay_shape_span_compare (&g_array_index (shapes, AssayShapeSpan, i), &item) <= 0);
  g_array_insert_val (shapes, low, item);
}

static void
add_shape (GArray    *shapes,
           AssaySpan  span,
           AssayShape shape,
           double     strength)
{
  AssayShapeSpan item = { .span = span, .shape = shape, .strength = strength };

  if (!assay_span_is_empty (span))
    g_array_append_val (shapes, item);
}

/* What a finding looks like, as in the reports; FALSE for one that is told elsewhere. */
static gboolean
find_shape (AssayRuleId rule,
            AssayShape *shape)
{
  static const AssayShape shapes[ASSAY_N_PROOF_SHAPES] = {
    [ASSAY_PROOF_HIGHLIGHT] = ASSAY_SHAPE_HIGHLIGHT, [ASSAY_PROOF_BAR] = ASSAY_SHAPE_BAR,
    [ASSAY_PROOF_UNDERLINE] = ASSAY_SHAPE_UNDERLINE, [ASSAY_PROOF_DOTTED] = ASSAY_SHAPE_DOTTED,
    [ASSAY_PROOF_DASHED] = ASSAY_SHAPE_DASHED,       [ASSAY_PROOF_BOX] = ASSAY_SHAPE_BOX,
  };
  AssayProofShape proof = ASSAY_PROOF_HIGHLIGHT;

  if (!assay_proof_find_shape (rule, &proof))
    return FALSE;

  *shape = shapes[proof];

  return TRUE;
}

static gboolean
is_closed (GArray *claim_states,
           int     claim)
{
  const AssayClaimState *state = NULL;

  if (claim < 0 || (guint) claim >= claim_states->len)
    return FALSE;

  state = &g_array_index (claim_states, AssayClaimState, claim);

  return state->fact >= 0 && assay_state_is_closed (state->state);
}

/* What was found about a fact, or a claim, that is closed needs nobody's eye. */
static gboolean
is_settled (AssayCase          *work,
            GArray             *claim_states,
            const AssayFinding *finding)
{
  return is_closed (claim_states, finding->claim) ||
         (finding->fact >= 0 &&
          assay_state_is_closed (assay_case_get_state (work, (guint) finding->fact)));
}

static void
add_findings (AssayCase *work,
              GArray    *claim_states,
              GArray    *shapes)
{
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  guint n_findings = 0;
  guint n_claims = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);

  for (guint i = 0; i < n_findings; i++)
    {
      const AssayFinding *finding = &findings[i];
      double strength = 1;
      AssayShape shape;

      if (!find_shape (finding->rule, &shape) || is_settled (work, claim_states, finding))
        continue;
      if (finding->claim >= 0 && (guint) finding->claim < n_claims)
        strength = claims[finding->claim].worth;

      add_shape (shapes, finding->span, shape, strength);
    }
}

static void
add_reading (AssayReading *reading,
             GArray       *shapes)
{
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);
  const AssayQuotation *quotations = NULL;

  for (guint i = 0; i < n; i++)
    add_shape (shapes, attributions[i].cue, ASSAY_SHAPE_UNDERLINE, 1);

  quotations = assay_reading_get_quotations (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      if (quotations[i].kind == ASSAY_QUOTATION_SPEECH ||
          quotations[i].kind == ASSAY_QUOTATION_BLOCK)
        add_shape (shapes, quotations[i].span, ASSAY_SHAPE_BAR, 1);
    }
}

/* What people marked or wrote on, whatever facts are there. */
static void
add_notes (AssayCase *work,
           GArray    *shapes)
{
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (assay_case_get_dossier (work), &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].scope != ASSAY_MARK_FACT || marks[i].note != NULL ||
          assay_thread_length (marks[i].thread) > 0)
        add_shape (shapes, marks[i].span, ASSAY_SHAPE_NOTE, 1);
    }
}

/* Two findings of one shape on the same words make one line below them. */
static void
join_lines (GArray *shapes)
{
  int last[ASSAY_N_SHAPES];
  guint n_kept = 0;

  for (guint i = 0; i < G_N_ELEMENTS (last); i++)
    last[i] = -1;

  for (guint i = 0; i < shapes->len; i++)
    {
      AssayShapeSpan item = g_array_index (shapes, AssayShapeSpan, i);
      AssayShapeSpan *before = last[item.shape] >= 0
                                   ? &g_array_index (shapes, AssayShapeSpan, last[item.shape])
                                   : NULL;

      if (before != NULL && assay_shape_is_line (item.shape) && item.span.begin < before->span.end)
        {
          before->span.end = MAX (before->span.end, item.span.end);
          continue;
        }

      last[item.shape] = (int) n_kept;
      g_array_index (shapes, AssayShapeSpan, n_kept++) = item;
    }

  g_array_set_size (shapes, n_kept);
}

/**
 * assay_draft_shapes_add_fact:
 * @shapes: (element-type AssayShapeSpan): in order, to which it comes
 * @fact: index of the fact that is selected, or -1
 */
void
assay_draft_shapes_add_fact (GArray    *shapes,
                             AssayCase *work,
                             int        fact)
{
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  guint n_facts = 0;
  guint n_claims = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);

  if (fact < 0 || (guint) fact >= n_facts || facts[fact].claim >= n_claims)
    return;

  insert_shape (shapes, claims[facts[fact].claim].span, ASSAY_SHAPE_BLOCK);
  if (facts[fact].kind != ASSAY_FACT_STATEMENT)
    insert_shape (shapes, facts[fact].span, ASSAY_SHAPE_RING);
}

/**
 * assay_draft_shapes_new:
 * @claim_states: (element-type AssayClaimState): the state of each claim
 *
 * Returns: (transfer full) (element-type AssayShapeSpan): how the words of the draft are marked, whatever
 *   is selected; in the order of assay_shape_span_compare()
 */
GArray *
assay_draft_shapes_new (AssayCase *work,
                        GArray    *claim_states)
{
  GArray *shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan));

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  add_findings (work, claim_states, shapes);
  add_reading (assay_analysis_get_reading (assay_case_get_analysis (work)), shapes);
  add_notes (work, shapes);
  assay_runs_sort (shapes, assay_shape_span_compare);
  join_lines (shapes);

  return shapes;
}

static AssaySign
make_sign (AssayState state,
           gboolean   conflicts)
{
  switch (state)
    {
    case ASSAY_STATE_ERROR:
      return (AssaySign){ .icon = "assay-error-symbolic", .color = "error_color" };

    case ASSAY_STATE_OPEN:
      if (conflicts)
        return (AssaySign){ .icon = "assay-conflict-symbolic", .color = "assay_box_color" };
      return (AssaySign){ .icon = "assay-open-symbolic", .color = "assay_open_color" };

    case ASSAY_STATE_CANNOT_CONFIRM:
      return (AssaySign){ .icon = "assay-unknown-symbolic", .color = "warning_color" };

    case ASSAY_STATE_ON_AUTHOR:
      return (AssaySign){ .icon = "assay-author-symbolic", .color = "assay_open_color" };

    case ASSAY_STATE_OPINION:
      return (AssaySign){ .icon = "assay-opinion-symbolic", .color = "assay_open_color" };

    case ASSAY_STATE_FIXED:
    case ASSAY_STATE_CONFIRMED:
      return (AssaySign){ .icon = "assay-confirmed-symbolic", .color = "success_color" };
    }

  g_return_val_if_reached ((AssaySign){ 0 });
}

/**
 * assay_draft_signs_new:
 * @claim_states: (element-type AssayClaimState): the state of each claim
 *
 * Returns: (transfer full) (element-type AssaySign): one sign for each claim that has facts; its id is
 *   the claim's index
 */
GArray *
assay_draft_signs_new (AssayCase *work,
                       GArray    *claim_states)
{
  GArray *signs = g_array_new (FALSE, FALSE, sizeof (AssaySign));
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (
      assay_analysis_get_reading (assay_case_get_analysis (work)), &n_claims);

  for (guint i = 0; i < MIN (n_claims, claim_states->len); i++)
    {
      const AssayClaimState *state = &g_array_index (claim_states, AssayClaimState, i);
      AssaySign sign;

      if (state->fact < 0)
        continue;

      sign = make_sign (state->state, state->conflicts);
      sign.position = claims[i].span.begin;
      sign.id = i;
      sign.rank = state->rank;
      g_array_append_val (signs, sign);
    }

  return signs;
}

/**
 * assay_draft_signs_new_pending:
 *
 * Returns: (transfer full) (element-type AssaySign): one for each mark of a person that has a state, while
 *   the facts that they are of are still to come; those signs lead nowhere
 */
GArray *
assay_draft_signs_new_pending (AssayCase *work)
{
  GArray *signs = g_array_new (FALSE, FALSE, sizeof (AssaySign));
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (assay_case_get_dossier (work), &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      AssaySign sign;

      if (marks[i].scope == ASSAY_MARK_NOTE)
        continue;

      sign = make_sign (marks[i].state, FALSE);
      sign.position = marks[i].span.begin;
      g_array_append_val (signs, sign);
    }

  return signs;
}
