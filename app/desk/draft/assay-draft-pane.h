/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_DRAFT_PANE (assay_draft_pane_get_type ())

/**
 * AssayDraftPane:
 *
 * The draft in a reading column, with its marks, and in the margin the state of each claim. Emits
 * “fact-selected” with the index of the fact under a click; another click there goes to the next larger.
 */
G_DECLARE_FINAL_TYPE (AssayDraftPane, assay_draft_pane, ASSAY, DRAFT_PANE, GtkWidget)

void assay_draft_pane_set_case (AssayDraftPane *self,
                                AssayCase      *work);
void assay_draft_pane_set_fact (AssayDraftPane *self,
                                int             fact);

G_END_DECLS
