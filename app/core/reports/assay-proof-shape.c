/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-proof-shape.h"

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
  switch (rule)
    {
    case ASSAY_RULE_A1:
    case ASSAY_RULE_A5:
      *shape = ASSAY_PROOF_HIGHLIGHT;
      return TRUE;

    case ASSAY_RULE_A4:
      *shape = ASSAY_PROOF_DASHED;
      return TRUE;

    case ASSAY_RULE_F1:
    case ASSAY_RULE_N4:
    case ASSAY_RULE_D1:
    case ASSAY_RULE_P3:
    case ASSAY_RULE_Q2:
    case ASSAY_RULE_Q6:
    case ASSAY_RULE_Q7:
      *shape = ASSAY_PROOF_BOX;
      return TRUE;

    case ASSAY_RULE_A2:
    case ASSAY_RULE_A3:
    case ASSAY_RULE_F2:
    case ASSAY_RULE_N1:
    case ASSAY_RULE_P4:
    case ASSAY_RULE_Q4:
    case ASSAY_RULE_Q5:
      *shape = ASSAY_PROOF_DOTTED;
      return TRUE;

    case ASSAY_RULE_A6:
    case ASSAY_RULE_Q0:
    case ASSAY_RULE_Q1:
    case ASSAY_RULE_D3:
    case ASSAY_RULE_D4:
    case ASSAY_RULE_D6:
    case ASSAY_RULE_S1:
    case ASSAY_RULE_S2:
    case ASSAY_RULE_S3:
    case ASSAY_RULE_S4:
    case ASSAY_RULE_S5:
    case ASSAY_RULE_S6:
    case ASSAY_RULE_S7:
    case ASSAY_RULE_S8:
    case ASSAY_RULE_S9:
    case ASSAY_RULE_P1:
    case ASSAY_RULE_P2:
    case ASSAY_RULE_P5:
      return FALSE;
    }

  return FALSE;
}
