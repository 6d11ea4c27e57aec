/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetch-bar.h"
#include "assay-find-bar.h"
#include "assay-marked-view.h"
#include "assay-source-head.h"
#include "assay-source-list.h"
#include "assay-source-pane.h"
#include "assay-source-strip.h"

G_BEGIN_DECLS

/**
 * AssayPassage:
 * @evidence: index of the analysis' evidence, or %G_MAXUINT for other words
 * @source: index of the source in the case, as it is now
 * @span: the words
 * @context: the sentence around them
 * @stance: what they say about the fact
 *
 * A passage that bears on the selected fact.
 */
typedef struct
{
  guint       evidence;
  guint       source;
  AssaySpan   span;
  AssaySpan   context;
  AssayStance stance;
} AssayPassage;

/**
 * AssaySourcePane:
 *
 * @passage is an index in @passages whenever the shown source has one of them, else -1.
 */
struct _AssaySourcePane
{
  GtkWidget         parent_instance;

  GtkWidget        *box;
  AssaySourceStrip *strip;
  GtkMenuButton    *more;
  GtkPopover       *list_popover;
  AssaySourceList  *list;
  GtkStack         *stack;
  AssaySourceHead  *head;
  GtkStack         *body;
  GtkWidget        *second_hand;
  GtkLabel         *second_hand_label;
  GtkButton        *second_hand_read;
  AssayFindBar     *find_bar;
  AssayMarkedView  *view;
  AdwStatusPage    *missing;
  GtkWidget        *missing_open;
  GtkButton        *missing_read;
  GtkButton        *missing_copies;
  AssayFetchBar    *fetch_bar;
  GtkRevealer      *tie_bar;
  GtkLabel         *tie_label;
  GtkWidget        *untie;

  AssayCase        *work;     /* or NULL */
  GListModel       *sources;  /* those that are listed, or NULL */
  GListModel       *items;    /* of AssaySourceItem, one for each of them, or NULL */
  AssaySource      *shown;    /* or NULL */
  int               source;   /* its index, or -1 */
  int               fact;     /* selected, or -1 */
  GArray           *passages; /* of AssayPassage, of all sources, best first */
  int               passage;  /* the one that is shown, or -1 */
  guint             scroll;   /* tick callback that is to scroll once more, or 0 */
  guint             n_frames; /* until it has done so */
  AssaySource      *wanting;  /* whose saved copy was asked for last, or NULL */
  GCancellable     *reading;  /* of a file; or NULL */
  guint             n_copies; /* of the shown source, in the archive */
  GCancellable     *counting; /* while they are counted, or NULL */
  AssayFetcher     *fetcher;  /* or NULL: the usual one, made when it is needed */
  AssaySourceReader *reader;  /* of the pages of @work, or NULL */
};

void assay_source_pane_tell            (AssaySourcePane *self,
                                        const char      *message);
void assay_source_pane_install_actions (GtkWidgetClass  *widget_class);
void assay_source_pane_install_reading (GtkWidgetClass  *widget_class);
void assay_source_pane_install_copies  (GtkWidgetClass  *widget_class);
void assay_source_pane_install_ties    (GtkWidgetClass  *widget_class);
void assay_source_pane_watch_selection (AssaySourcePane *self);
void assay_source_pane_collect         (AssaySourcePane *self);
void assay_source_pane_update_ties     (AssaySourcePane *self);
void assay_source_pane_count_copies    (AssaySourcePane *self);
void assay_source_pane_keep            (AssaySourcePane *self,
                                        AssaySource     *source,
                                        AssayFetched    *fetched);
void assay_source_pane_renew_reader    (AssaySourcePane *self);
void assay_source_pane_show_missing    (AssaySourcePane *self);
void assay_source_pane_show_caution    (AssaySourcePane *self);
void assay_source_pane_update_actions  (AssaySourcePane *self);
void assay_source_pane_show_kin        (AssaySourcePane *self);
gboolean assay_source_pane_step        (AssaySourcePane *self,
                                        int              step);

G_END_DECLS
