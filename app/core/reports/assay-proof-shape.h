/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-rule.h"

G_BEGIN_DECLS

/**
 * AssayProofShape:
 *
 * How words are marked, as in the window: shapes tell themselves apart without colours.
 */
typedef enum
{
  ASSAY_PROOF_HIGHLIGHT, /* in the narrator's own voice */
  ASSAY_PROOF_BAR,       /* a quotation */
  ASSAY_PROOF_UNDERLINE, /* the cue of an attribution */
  ASSAY_PROOF_DOTTED,    /* in no source */
  ASSAY_PROOF_DASHED,    /* loaded wording */
  ASSAY_PROOF_BOX,       /* a source says something else */
} AssayProofShape;

#define ASSAY_N_PROOF_SHAPES (ASSAY_PROOF_BOX + 1)

gboolean assay_proof_find_shape (AssayRuleId      rule,
                                 AssayProofShape *shape);

G_END_DECLS
