/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"

G_BEGIN_DECLS

/**
 * AssayLedgerPlace:
 * @fact: a fact of the draft, or -1
 * @source: a source of the analysis, or -1
 * @span: its words, or empty
 * @context: the sentence around them
 *
 * Where a cell, a row or a day of the ledger leads.
 */
typedef struct
{
  int       fact;
  int       source;
  AssaySpan span;
  AssaySpan context;
} AssayLedgerPlace;

#define ASSAY_TYPE_LEDGER_PAGE (assay_ledger_page_get_type ())

/**
 * AssayLedgerPage:
 *
 * All figures, quotations, names and dates of the draft beside what each source has of them.
 *
 * “place-chosen” is emitted with an #AssayLedgerPlace, and “fact-selected” with the fact of a row that was
 * selected.
 */
G_DECLARE_FINAL_TYPE (AssayLedgerPage, assay_ledger_page, ASSAY, LEDGER_PAGE, GtkWidget)

AssayLedgerPage *assay_ledger_page_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void             assay_ledger_page_set_case (AssayLedgerPage *self,
                                             AssayCase       *work);
void             assay_ledger_page_seek_fact (AssayLedgerPage *self,
                                              int              fact);
gboolean         assay_ledger_page_is_ready (AssayLedgerPage *self);
char            *assay_ledger_page_dup_table (AssayLedgerPage *self) G_GNUC_WARN_UNUSED_RESULT;
int  assay_ledger_page_get_floor (AssayLedgerPage *self);

G_END_DECLS
