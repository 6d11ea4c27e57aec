/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"
#include "assay-marked-view.h"

G_BEGIN_DECLS

GArray *assay_draft_shapes_new        (AssayCase *work,
                                       GArray    *claim_states) G_GNUC_WARN_UNUSED_RESULT;
void    assay_draft_shapes_add_fact   (GArray    *shapes,
                                       AssayCase *work,
                                       int        fact);
GArray *assay_draft_signs_new         (AssayCase *work,
                                       GArray    *claim_states) G_GNUC_WARN_UNUSED_RESULT;
GArray *assay_draft_signs_new_pending (AssayCase *work) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
