/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analysis.h"

G_BEGIN_DECLS

/**
 * AssayLedgerAnswer:
 * @ASSAY_LEDGER_ABSENT: the source does not have it
 * @ASSAY_LEDGER_UNREAD: there is nothing of the source to look at
 * @ASSAY_LEDGER_MENTIONS: it is about the same matter, but says neither yes nor no
 * @ASSAY_LEDGER_SAME: it has the same
 * @ASSAY_LEDGER_DIFFERS: it says something else of the same; never “false”
 *
 * What one source has of one row, ordered by how much it matters.
 */
typedef enum
{
  ASSAY_LEDGER_ABSENT,
  ASSAY_LEDGER_UNREAD,
  ASSAY_LEDGER_MENTIONS,
  ASSAY_LEDGER_SAME,
  ASSAY_LEDGER_DIFFERS,
} AssayLedgerAnswer;

const char *assay_ledger_answer_to_id (AssayLedgerAnswer answer);

/**
 * AssayLedgerCell:
 * @answer: what the source has
 * @span: its words in the source's text, or empty
 * @context: the sentence around them
 */
typedef struct
{
  AssayLedgerAnswer answer;
  AssaySpan         span;
  AssaySpan         context;
} AssayLedgerCell;

/**
 * AssayLedgerRow:
 * @kind: its section: figures, dates, names or quotations
 * @facts: (element-type guint): indexes of the facts that are this, in the order of the draft; never empty
 * @words: the words of the first of them
 * @about: what it is said of: the words behind a figure or a date, whose words a quotation is, what somebody
 *   is; may be empty
 * @cells: one for each source
 * @n_same: how many sources have the same
 * @n_differs: how many say something else
 * @other_fact: a fact of the draft that says something else of the same, or -1
 * @other: (nullable): its words
 */
typedef struct
{
  AssayFactKind    kind;
  GArray          *facts;
  char            *words;
  char            *about;
  AssayLedgerCell *cells;
  guint            n_same;
  guint            n_differs;
  int              other_fact;
  char            *other;
} AssayLedgerRow;

/**
 * AssayLedgerEvent:
 * @day: when
 * @end: its last day
 * @fact: the fact of the draft that names it, or -1
 * @source: the source that is of that day, or -1
 * @words: (nullable): the draft's words for it
 *
 * A day on the time line. With neither a fact nor a source it is the draft's own.
 */
typedef struct
{
  AssayDay  day;
  AssayDay  end;
  int       fact;
  int       source;
  char     *words;
} AssayLedgerEvent;

/**
 * AssayLedger:
 * @analysis: of the draft and its sources
 * @rows: of #AssayLedgerRow, by section, and in each in the order of the draft
 * @n_sources: how many cells each row has
 * @silent: for each source whether it has nothing of any row
 * @n_silent: how many are
 * @events: of #AssayLedgerEvent, the earliest first
 *
 * All figures, quotations, names and dates of a draft, and what each of its sources has of each. Made from an
 * analysis; only what a person says of a source takes the place of what we found.
 */
typedef struct
{
  AssayAnalysis *analysis;
  GArray        *rows;
  guint          n_sources;
  gboolean      *silent;
  guint          n_silent;
  GArray        *events;
} AssayLedger;

AssayLedger *assay_ledger_new        (AssayAnalysis      *analysis,
                                      GCancellable       *cancellable,
                                      GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void         assay_ledger_free       (AssayLedger        *self);

void         assay_ledger_set_cell   (AssayLedger           *self,
                                      guint                  fact,
                                      guint                  source,
                                      const AssayLedgerCell *cell);

guint        assay_ledger_get_n_rows (const AssayLedger  *self);
const AssayLedgerRow
            *assay_ledger_get_row    (const AssayLedger  *self,
                                      guint               row);
char        *assay_ledger_dup_answer (const AssayLedger  *self,
                                      guint               row,
                                      guint               source) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayLedger, assay_ledger_free)

G_END_DECLS
