/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"
#include "assay-sift-judge-private.h"

G_BEGIN_DECLS

/* One sentence of the draft while it is held. */
typedef struct
{
  AssayInquiry         *inquiry;
  AssaySift            *sift;
  AssaySiftToken       *tokens;
  guint                 n_tokens;
  AssaySiftAnswer       answer;
  guint                 claim;
  guint                 n_earlier; /* findings of the rules before, and of the claims before */
  GArray               *index;     /* of AssayClaimItem: the findings of the rules before */
  GArray               *withdrawn; /* of guint: indexes of those that are to go */
} AssayDifferenceHolder;

/* What a difference is called. */
typedef struct
{
  AssayRuleId           rule;
  AssaySpan             span;    /* in the draft */
  int                   fact;
  const AssaySiftToken *partner; /* what the source has in its place, or NULL */
  const char           *manner;  /* “added”, “left out”, or NULL */
} AssayDifference;

gboolean  assay_difference_is_excused (const AssayDifferenceHolder *self,
                                       const AssaySiftFound        *found,
                                       const AssayDifference       *difference);
gboolean  assay_difference_is_of_another
                                      (const AssayDifferenceHolder *self,
                                       const AssaySiftFound        *found,
                                       const AssayDifference       *difference);
gboolean  assay_difference_find_clock (const AssayDifferenceHolder *self,
                                       AssaySpan                    part,
                                       AssaySpan                   *clock);
AssaySpan assay_difference_find_other_person
                                      (const AssayDifferenceHolder *self,
                                       const AssayDifference       *difference,
                                       const AssayPassage          *passage);
AssaySpan assay_difference_get_whole  (const AssayDifferenceHolder *self,
                                       const AssayDifference       *difference,
                                       const AssayPassage          *passage,
                                       AssaySpan                    word);

G_END_DECLS
