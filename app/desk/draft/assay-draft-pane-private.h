/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft-editor.h"
#include "assay-draft-pane.h"
#include "assay-draft-tags.h"
#include "assay-filter-popover.h"
#include "assay-find-bar.h"
#include "assay-legend.h"
#include "assay-marked-view.h"

G_BEGIN_DECLS

/* How the pane is put together; for its own files. */
struct _AssayDraftPane
{
  GtkWidget           parent_instance;

  AssayMarkedView    *view;
  GtkTextBuffer      *buffer;       /* the view's */
  AssayFindBar       *find_bar;
  AssayLegend        *legend;
  AssayFilterPopover *filter;
  GtkMenuButton      *legend_button;
  GtkMenuButton      *filter_button;
  GtkLabel           *filter_label;
  GtkWidget          *clear_button;
  GtkWidget          *empty_page;
  GtkWidget          *nothing_label;

  AssayCase          *work;         /* or NULL */
  AssayDraftEditor   *editor;
  AssayDraftTags      tags;
  AssayDraftMode      mode;
  GArray *claim_states; /* of AssayClaimState, for each claim of the analysis; or NULL */
  GArray *shapes;       /* of AssayShapeSpan, for all of them but the selected fact; or NULL */
  GArray *dimmed;       /* of gboolean, for each claim whose tag is set as it should be */
  gboolean is_set_out;   /* whether the tags of the buffer are those of the draft's parts */
  AssayAnalysis *tagged; /* whose claims the tags of the buffer are of, or NULL */
  int                 fact;         /* selected, or -1 */
  char               *description;  /* what a screen reader was told last, or NULL */
};

/* Whether facts can be shown and chosen: their analysis is of this text. */
static inline gboolean
assay_draft_pane_shows_facts (AssayDraftPane *self)
{
  return self->work != NULL && self->claim_states != NULL && assay_case_is_current (self->work);
}

void     assay_draft_pane_select        (AssayDraftPane        *self,
                                         int                    fact);
int      assay_draft_pane_find_claim    (AssayDraftPane        *self,
                                         guint                  position);
void     assay_draft_pane_describe      (AssayDraftPane        *self);

/* Handlers of the template. */
void     assay_draft_pane_released_cb      (GtkGestureClick *gesture,
                                            int              n_press,
                                            double           x,
                                            double           y,
                                            AssayDraftPane  *self);
void     assay_draft_pane_sign_clicked_cb  (AssayDraftPane *self,
                                            guint           first,
                                            guint           n_signs);
gboolean assay_draft_pane_query_tooltip_cb (GtkWidget      *widget,
                                            int             x,
                                            int             y,
                                            gboolean        is_keyboard,
                                            GtkTooltip     *tooltip,
                                            AssayDraftPane *self);
gboolean assay_draft_pane_key_pressed_cb   (GtkEventControllerKey *controller,
                                            guint                  keyval,
                                            guint                  keycode,
                                            GdkModifierType        modifiers,
                                            AssayDraftPane        *self);

void     assay_draft_pane_add_menu         (AssayDraftPane          *self);
void     assay_draft_pane_replaced_all_cb  (AssayDraftPane          *self,
                                            const char              *words);
void     assay_draft_pane_went_to_cb       (AssayDraftPane          *self,
                                            guint                    position);

G_END_DECLS
