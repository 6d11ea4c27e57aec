/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"
#include "assay-fetcher.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SOURCE_PANE (assay_source_pane_get_type ())

/**
 * AssaySourcePane:
 *
 * The sources: who they are, whether they could be read, and what they say, with the words that bear on
 * the selected fact scrolled to and marked. Emits “words-selected” when other words are selected, or something else can be
 * done with them.
 */
G_DECLARE_FINAL_TYPE (AssaySourcePane, assay_source_pane, ASSAY, SOURCE_PANE, GtkWidget)

void assay_source_pane_set_case      (AssaySourcePane *self,
                                      AssayCase       *work);
void assay_source_pane_set_fetcher   (AssaySourcePane *self,
                                      AssayFetcher    *fetcher);
void assay_source_pane_set_fact      (AssaySourcePane *self,
                                      int              fact);
void assay_source_pane_select_source (AssaySourcePane *self,
                                      guint            source);
void assay_source_pane_select_nth    (AssaySourcePane *self,
                                      guint            n);
void assay_source_pane_show_evidence (AssaySourcePane *self,
                                      guint            evidence);
void assay_source_pane_show_words    (AssaySourcePane *self,
                                      guint            source,
                                      AssaySpan        span,
                                      AssaySpan        context);
void assay_source_pane_add           (AssaySourcePane *self,
                                      AssaySource     *source,
                                      const char      *at);
int  assay_source_pane_get_source    (AssaySourcePane *self);

gboolean assay_source_pane_get_words    (AssaySourcePane     *self,
                                         AssayTiePlace       *place);
gboolean assay_source_pane_can_tie      (AssaySourcePane     *self);
gboolean assay_source_pane_can_untie    (AssaySourcePane     *self);
void     assay_source_pane_tie          (AssaySourcePane     *self,
                                         guint                fact,
                                         const AssayTiePlace *place,
                                         AssayTieStance       stance);
char    *assay_source_pane_dup_question (AssaySourcePane     *self,
                                         guint                index) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
