/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/* Of what differs by rules of words alone: below what a source has word for word, above what is only about the same. */
#define ASSAY_DIFFERING_SCORE 0.5

/**
 * AssayDiffering: words of the draft, and what a source has in their place
 * @rule: by which it is told
 * @ours: the words of the draft
 * @claim: the claim that has them
 * @fact: the fact that they are of, or -1
 * @source: index of the source
 * @theirs: what it has instead
 * @context: the sentence that has that
 * @score: 0–1, of the evidence
 */
typedef struct
{
  AssayRuleId rule;
  AssaySpan   ours;
  guint       claim;
  int         fact;
  guint       source;
  AssaySpan   theirs;
  AssaySpan   context;
  double      score;
} AssayDiffering;

AssayFinding *assay_inquiry_add_differing (AssayInquiry         *self,
                                           const AssayDiffering *differing);

G_END_DECLS
