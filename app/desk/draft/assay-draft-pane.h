/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-case.h"
#include "assay-fact-filter.h"

G_BEGIN_DECLS

/**
 * AssayDraftMode:
 * @ASSAY_DRAFT_MODE_CHECK: the caret reads only, letters act on facts
 * @ASSAY_DRAFT_MODE_EDIT: the text is written
 */
typedef enum
{
  ASSAY_DRAFT_MODE_CHECK,
  ASSAY_DRAFT_MODE_EDIT,
} AssayDraftMode;

#define ASSAY_TYPE_DRAFT_MODE (assay_draft_mode_get_type ())

GType assay_draft_mode_get_type (void);

#define ASSAY_TYPE_DRAFT_PANE (assay_draft_pane_get_type ())

/**
 * AssayDraftPane:
 *
 * The draft in a reading column, with its marks, and in the margin the state of each claim. Emits
 * “fact-selected” with the index of the fact under a click; another click there goes to the next larger.
 *
 * In the mode of editing, what is typed goes to the case as it happens; marks move along with their words
 * until the next analysis. Its property “mode” says which mode it is in.
 */
G_DECLARE_FINAL_TYPE (AssayDraftPane, assay_draft_pane, ASSAY, DRAFT_PANE, GtkWidget)

void            assay_draft_pane_set_case      (AssayDraftPane  *self,
                                                AssayCase       *work);
gboolean        assay_draft_pane_get_selection (AssayDraftPane  *self,
                                                AssaySpan       *span);
void            assay_draft_pane_set_fact      (AssayDraftPane  *self,
                                                int              fact);
int             assay_draft_pane_get_fact_at   (AssayDraftPane  *self,
                                                double           x,
                                                double           y);

AssayDraftMode  assay_draft_pane_get_mode      (AssayDraftPane  *self);
void            assay_draft_pane_set_mode      (AssayDraftPane  *self,
                                                AssayDraftMode   mode);

AssayFactFilter assay_draft_pane_get_filter    (AssayDraftPane  *self);
void            assay_draft_pane_set_filter    (AssayDraftPane  *self,
                                                AssayFactFilter  filter);
gboolean        assay_draft_pane_visits_fact   (AssayDraftPane  *self,
                                                guint            fact);
void            assay_draft_pane_open_filter   (AssayDraftPane  *self);

void            assay_draft_pane_find          (AssayDraftPane  *self);
void            assay_draft_pane_find_step     (AssayDraftPane  *self,
                                                int              direction);

void            assay_draft_pane_show_words    (AssayDraftPane *self,
                                                AssaySpan       span);
void            assay_draft_pane_replace       (AssayDraftPane *self);

G_END_DECLS
