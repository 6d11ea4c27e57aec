/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/**
 * AssayClaimItem:
 * @claim: index of a claim
 * @item: index of a finding that is about it, or about words of it
 */
typedef struct
{
  guint claim;
  guint item;
} AssayClaimItem;

GArray               *assay_claim_index_new  (AssayInquiry *inquiry) G_GNUC_WARN_UNUSED_RESULT;
const AssayClaimItem *assay_claim_index_find (GArray       *index,
                                              guint         claim,
                                              guint        *n_items);
gboolean              assay_claim_index_has_told
                                             (GArray             *index,
                                              const AssayInquiry *inquiry,
                                              guint               claim,
                                              AssaySpan           span);

/* Holds one claim against the sources. */
typedef void        (*AssayClaimFunc)        (AssayInquiry *inquiry,
                                              GArray       *index,
                                              guint         claim);

gboolean              assay_claim_index_each (AssayInquiry    *inquiry,
                                              AssayClaimFunc   hold,
                                              GCancellable    *cancellable,
                                              GError         **error);

G_END_DECLS
