/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/**
 * AssayClaimState:
 * @fact: index of the worst of its facts, the first of several; -1 if it has none
 * @state: that fact's state
 * @conflicts: that fact is open, and a source differs from it
 * @rank: the higher, the more it needs a checker
 *
 * How far one claim is checked: its state is the worst of its facts'.
 */
typedef struct
{
  int        fact;
  AssayState state;
  gboolean   conflicts;
  guint      rank;
} AssayClaimState;

GArray     *assay_claim_states_new         (AssayCase             *work) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_claim_dup_description    (AssayCase             *work,
                                            const AssayClaimState *state,
                                            guint                  claim,
                                            int                    fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
