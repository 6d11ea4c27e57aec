/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-proof-shape.h"

/* For each rule one more than the shape of what it finds; 0 where that is told elsewhere. */
static const guint8 shapes[ASSAY_N_RULES] = {
  [ASSAY_RULE_A1] = ASSAY_PROOF_HIGHLIGHT + 1,
  [ASSAY_RULE_A2] = ASSAY_PROOF_DOTTED + 1,
  [ASSAY_RULE_A3] = ASSAY_PROOF_DOTTED + 1,
  [ASSAY_RULE_A4] = ASSAY_PROOF_DASHED + 1,
  [ASSAY_RULE_A5] = ASSAY_PROOF_HIGHLIGHT + 1,
  [ASSAY_RULE_Q2] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_Q3] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_Q4] = ASSAY_PROOF_DOTTED + 1,
  [ASSAY_RULE_Q5] = ASSAY_PROOF_DOTTED + 1,
  [ASSAY_RULE_Q6] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_Q7] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_F1] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_F2] = ASSAY_PROOF_DOTTED + 1,
  [ASSAY_RULE_F3] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_N1] = ASSAY_PROOF_DOTTED + 1,
  [ASSAY_RULE_N2] = ASSAY_PROOF_DOTTED + 1,
  [ASSAY_RULE_N3] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_N4] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_D1] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_D2] = ASSAY_PROOF_DOTTED + 1,
  [ASSAY_RULE_P3] = ASSAY_PROOF_BOX + 1,
  [ASSAY_RULE_P4] = ASSAY_PROOF_DOTTED + 1,
};

/**
 * assay_proof_find_shape:
 * @shape: (out): what a finding of the rule looks like, in the window too
 *
 * Returns: FALSE for a rule whose findings are told elsewhere
 */
gboolean
assay_proof_find_shape (AssayRuleId      rule,
                        AssayProofShape *shape)
{
  g_return_val_if_fail ((guint) rule < ASSAY_N_RULES, FALSE);

  if (shapes[rule] == 0)
    return FALSE;

  *shape = (AssayProofShape) (shapes[rule] - 1);

  return TRUE;
}
