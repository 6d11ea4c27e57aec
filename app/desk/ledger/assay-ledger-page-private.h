/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-ledger-item.h"
#include "assay-ledger-page.h"
#include "assay-report-ledger.h"
#include "assay-time-line.h"

G_BEGIN_DECLS

/* Under it a cell has the item that it shows. */
#define ASSAY_LEDGER_ITEM_KEY "assay-ledger-item"

/* Which rows are shown. */
typedef enum
{
  ASSAY_LEDGER_SHOW_ALL,
  ASSAY_LEDGER_SHOW_DIFFERING,
  ASSAY_LEDGER_SHOW_UNFOUND,
  ASSAY_LEDGER_SHOW_OPEN,
} AssayLedgerShow;

/**
 * AssayLedgerPage:
 *
 * @ledger is of @analysis; while another is being made, the old one stays. Source columns are made for those
 * that fit, from the @first_column of @columns on.
 */
struct _AssayLedgerPage
{
  GtkWidget           parent_instance;

  GtkWidget          *box;
  GtkLabel           *sum;
  GtkDropDown        *show;
  GtkToggleButton    *silent;
  GtkWidget          *pager;
  GtkLabel           *pager_label;
  GtkWidget          *earlier;
  GtkWidget          *later;
  GtkStack           *stack;
  GtkScrolledWindow  *scroller;
  GtkColumnView      *view;
  AdwStatusPage      *empty;
  AssayTimeLine      *time_line;

  AssayCase          *work;         /* or NULL */
  AssayAnalysis      *analysis;     /* of the newest ledger that was asked for, or NULL */
  AssayLedger        *ledger;       /* or NULL */
  guint               ties;         /* sum of what was tied when it was made */
  GCancellable       *cancellable;  /* while one is being made, or NULL */
  GListStore         *items;        /* of AssayLedgerItem */
  GtkFilterListModel *shown;
  GtkSortListModel   *sorted;
  GListModel         *names;        /* of AssaySourceItem: its sources, told apart; or NULL */
  GArray             *columns;      /* of guint: the sources that may have a column */
  guint               first_column;
  guint               n_columns;    /* that are there now */
  int                 width;        /* for which they were chosen */
  guint               resize;       /* source that chooses them anew, or 0 */
  int sought;          /* fact whose row is to have the focus once it is there, or -1 */
  guint               n_sought;     /* frames since it was first looked for */
  gboolean            is_seeking;   /* its row is being selected, which chooses no fact */
};

/* Whether it was asked for of another analysis, or with other passages tied. */
static inline gboolean
assay_ledger_page_is_old (AssayLedgerPage *self)
{
  return assay_case_get_analysis (self->work) != self->analysis ||
         (self->ledger != NULL && self->ties != assay_case_sum_ties (self->work));
}

/* assay-ledger-page-rows.c */
void assay_ledger_page_seek (AssayLedgerPage *self);

/* assay-ledger-columns.c */
void assay_ledger_page_make_columns (AssayLedgerPage *self);

/* assay-ledger-page.c */
void assay_ledger_page_choose       (AssayLedgerPage *self,
                                     guint            row,
                                     int              source);

G_END_DECLS
