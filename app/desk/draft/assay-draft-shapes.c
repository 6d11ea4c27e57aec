/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-shapes.h"

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

/* What a finding looks like; FALSE for one that is told elsewhere. */
static gboolean
find_shape (AssayRuleId rule,
            AssayShape *shape)
{
  switch (rule)
    {
    case ASSAY_RULE_A1:
      *shape = ASSAY_SHAPE_HIGHLIGHT;
      return TRUE;

    case ASSAY_RULE_A4:
      *shape = ASSAY_SHAPE_DASHED;
      return TRUE;

    case ASSAY_RULE_F1:
    case ASSAY_RULE_Q2:
      *shape = ASSAY_SHAPE_BOX;
      return TRUE;

    case ASSAY_RULE_A2:
    case ASSAY_RULE_A3:
    case ASSAY_RULE_F2:
    case ASSAY_RULE_N1:
    case ASSAY_RULE_Q4:
    case ASSAY_RULE_Q5:
      *shape = ASSAY_SHAPE_DOTTED;
      return TRUE;

    case ASSAY_RULE_Q0:
    case ASSAY_RULE_Q1:
    case ASSAY_RULE_D3:
    case ASSAY_RULE_D4:
    case ASSAY_RULE_S1:
    case ASSAY_RULE_S2:
    case ASSAY_RULE_S3:
    case ASSAY_RULE_S4:
    case ASSAY_RULE_S5:
    case ASSAY_RULE_S6:
    case ASSAY_RULE_P1:
      return FALSE;
    }

  return FALSE;
}

static void
add_findings (AssayAnalysis *analysis,
              GArray        *shapes)
{
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

      if (!find_shape (finding->rule, &shape))
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

/**
 * assay_draft_shapes_new:
 * @selected_fact: index of the fact that is selected, or -1
 *
 * Returns: (transfer full) (element-type AssayShapeSpan): how the words of the draft are marked
 */
GArray *
assay_draft_shapes_new (AssayCase *work,
                        int        selected_fact)
{
  GArray *shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan));
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  guint n_facts = 0;
  guint n_claims = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);

  if (selected_fact >= 0 && (guint) selected_fact < n_facts &&
      facts[selected_fact].claim < n_claims)
    {
      add_shape (shapes, claims[facts[selected_fact].claim].span, ASSAY_SHAPE_TINT, 1);
      if (facts[selected_fact].kind != ASSAY_FACT_STATEMENT)
        add_shape (shapes, facts[selected_fact].span, ASSAY_SHAPE_TINT, 1);
    }

  add_findings (analysis, shapes);
  add_reading (assay_analysis_get_reading (analysis), shapes);

  return shapes;
}

/* Signs by rank: the worst state of a claim's facts is the claim's. */
static AssaySign
make_sign (AssayState state,
           gboolean   conflicts)
{
  switch (state)
    {
    case ASSAY_STATE_ERROR:
      return (AssaySign){ .icon = "assay-error-symbolic", .color = "error_color", .rank = 7 };

    case ASSAY_STATE_OPEN:
      if (conflicts)
        return (
            AssaySign){ .icon = "assay-conflict-symbolic", .color = "assay_box_color", .rank = 6 };
      return (AssaySign){ .icon = "assay-open-symbolic", .color = "assay_open_color", .rank = 5 };

    case ASSAY_STATE_CANNOT_CONFIRM:
      return (AssaySign){ .icon = "assay-unknown-symbolic", .color = "warning_color", .rank = 4 };

    case ASSAY_STATE_ON_AUTHOR:
      return (AssaySign){ .icon = "assay-author-symbolic", .color = "assay_open_color", .rank = 3 };

    case ASSAY_STATE_OPINION:
      return (
          AssaySign){ .icon = "assay-opinion-symbolic", .color = "assay_open_color", .rank = 2 };

    case ASSAY_STATE_FIXED:
    case ASSAY_STATE_CONFIRMED:
      return (AssaySign){ .icon = "assay-confirmed-symbolic", .color = "success_color", .rank = 1 };
    }

  g_return_val_if_reached ((AssaySign){ 0 });
}

/* Which claims have a finding that says that a source differs. */
static gboolean *
find_conflicts (AssayAnalysis *analysis,
                guint          n_claims)
{
  gboolean *conflicts = g_new0 (gboolean, n_claims + 1);
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].claim >= 0 && (guint) findings[i].claim < n_claims &&
          assay_rule_get (findings[i].rule)->severity == ASSAY_SEVERITY_ERROR)
        conflicts[findings[i].claim] = TRUE;
    }

  return conflicts;
}

/**
 * assay_draft_signs_new:
 *
 * Returns: (transfer full) (element-type AssaySign): one sign for each claim that has facts, with the
 *   worst state of them
 */
GArray *
assay_draft_signs_new (AssayCase *work)
{
  GArray *signs = g_array_new (FALSE, FALSE, sizeof (AssaySign));
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  g_autofree gboolean *conflicts = NULL;
  g_autofree AssaySign *worst = NULL;
  guint n_facts = 0;
  guint n_claims = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);

  conflicts = find_conflicts (analysis, n_claims);
  worst = g_new0 (AssaySign, n_claims + 1);

  for (guint i = 0; i < n_facts; i++)
    {
      guint claim = facts[i].claim;
      AssaySign sign = make_sign (assay_case_get_state (work, i), conflicts[claim]);

      sign.position = claims[claim].span.begin;
      if (worst[claim].icon == NULL || sign.rank > worst[claim].rank)
        worst[claim] = sign;
    }

  for (guint i = 0; i < n_claims; i++)
    {
      if (worst[i].icon != NULL)
        g_array_append_val (signs, worst[i]);
    }

  return signs;
}
