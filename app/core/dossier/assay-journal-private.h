/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-journal.h"

G_BEGIN_DECLS

/*
 * A journal is this line, then records: a line with the length of the record in bytes and the first digits
 * of its SHA-256, the record, which is a JSON object, and a line end. What was torn off by a crash is
 * told by its length or its sum.
 */
#define ASSAY_JOURNAL_MAGIC "assay-journal 1\n"
#define ASSAY_JOURNAL_SUM_DIGITS 16

/* More is read of no journal. */
#define ASSAY_JOURNAL_MAX_BYTES (512u * 1024 * 1024)

GString *assay_journal_frame (GBytes *record) G_GNUC_WARN_UNUSED_RESULT;

AssayJournalBase *assay_journal_base_copy  (const AssayJournalBase *base) G_GNUC_WARN_UNUSED_RESULT;
void              assay_journal_base_free  (AssayJournalBase       *base);
GString          *assay_journal_base_frame (const AssayJournalBase *base) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
