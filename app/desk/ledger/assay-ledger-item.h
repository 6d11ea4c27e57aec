/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_LEDGER_ITEM (assay_ledger_item_get_type ())

/**
 * AssayLedgerItem:
 *
 * One line of the ledger as it is shown: the heading of a section, or one of its rows.
 */
G_DECLARE_FINAL_TYPE (AssayLedgerItem, assay_ledger_item, ASSAY, LEDGER_ITEM, GObject)

AssayLedgerItem *assay_ledger_item_new_heading (AssayFactKind    kind) G_GNUC_WARN_UNUSED_RESULT;
AssayLedgerItem *assay_ledger_item_new         (AssayFactKind    kind,
                                                guint            row,
                                                AssayState       state) G_GNUC_WARN_UNUSED_RESULT;

gboolean         assay_ledger_item_is_heading  (AssayLedgerItem *self);
AssayFactKind    assay_ledger_item_get_kind    (AssayLedgerItem *self);
guint            assay_ledger_item_get_row     (AssayLedgerItem *self);
AssayState       assay_ledger_item_get_state   (AssayLedgerItem *self);
void             assay_ledger_item_set_state   (AssayLedgerItem *self,
                                                AssayState       state);

G_END_DECLS
