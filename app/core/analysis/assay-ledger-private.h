/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"
#include "assay-ledger.h"

G_BEGIN_DECLS

/**
 * AssayLedgerMaker:
 * @ledger: in the making
 * @reading: of the draft
 * @inquiry: with a corpus and scratch alone, for what asks where names stand
 * @corpus: the draft and its sources, indexed
 * @facts: of the analysis
 */
typedef struct
{
  AssayLedger     *ledger;
  AssayReading    *reading;
  AssayInquiry     inquiry;
  AssayCorpus     *corpus;
  const AssayFact *facts;
  guint            n_facts;
} AssayLedgerMaker;

void assay_ledger_answer_row  (AssayLedgerMaker *maker,
                               AssayLedgerRow   *row);
void assay_ledger_find_others (AssayLedgerMaker *maker);
void assay_ledger_find_events (AssayLedgerMaker *maker);

G_END_DECLS
