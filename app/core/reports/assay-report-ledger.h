/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-ledger.h"
#include "assay-report.h"

G_BEGIN_DECLS

/* The ledger of a dossier: each figure, quotation, name and date of the draft beside what each source has. */
char       *assay_report_ledger_to_text  (AssayDossier           *dossier,
                                          AssayLedger            *ledger,
                                          const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_report_ledger_to_json  (AssayDossier           *dossier,
                                          AssayLedger            *ledger,
                                          const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

/* As a table of cells parted by tabs: the first line names the columns. */
char       *assay_report_ledger_to_tsv   (AssayLedger            *ledger,
                                          const AssayState       *states,
                                          GArray                 *rows) G_GNUC_WARN_UNUSED_RESULT;

/* What the window says too. */
AssayState *assay_report_ledger_states   (AssayDossier           *dossier,
                                          AssayLedger            *ledger) G_GNUC_WARN_UNUSED_RESULT;
AssayState  assay_ledger_worse_state     (AssayState              a,
                                          AssayState              b);
const char *assay_ledger_section_label   (AssayFactKind           kind);
const char *assay_ledger_state_label     (AssayState              state);
char       *assay_ledger_dup_label       (AssayLedger            *ledger,
                                          guint                   source) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_ledger_dup_cell        (AssayLedger            *ledger,
                                          guint                   row,
                                          guint                   source) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_ledger_dup_other       (const AssayLedgerRow   *row) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
