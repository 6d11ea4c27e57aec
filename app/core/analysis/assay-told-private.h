/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/* Passages that are looked at. */
#define ASSAY_TOLD_MAX_HITS 8

/**
 * AssayTold: a sentence of the draft and the passages that tell of the same, best first
 * @inquiry: what it is part of
 * @claim: index of the sentence's claim
 * @range: its words
 * @hits: the passages
 * @n_hits: how many; those after the first have no less than half of what it has
 */
typedef struct
{
  AssayInquiry  *inquiry;
  guint          claim;
  AssayWordRange range;
  AssayHit       hits[ASSAY_TOLD_MAX_HITS];
  guint          n_hits;
} AssayTold;

GPtrArray  *assay_told_list_new     (AssayReading    *draft) G_GNUC_WARN_UNUSED_RESULT;
gboolean    assay_told_init         (AssayTold       *self,
                                     AssayInquiry    *inquiry,
                                     guint            claim);
void        assay_told_add_finding  (const AssayTold *self,
                                     AssaySpan        ours,
                                     guint            passage,
                                     AssaySpan        theirs);
gboolean    assay_told_is_bare_verb (const AssayInquiry *inquiry,
                                     const AssayWord    *word);

static inline const char *
assay_inquiry_get_form (const AssayInquiry *self,
                        const AssayWord    *word)
{
  return assay_vocabulary_get (self->corpus->vocabulary, word->form)->text;
}

G_END_DECLS
