/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/**
 * AssayAnalystState:
 * @ASSAY_ANALYST_AT_REST: the case is current, or will be in a moment
 * @ASSAY_ANALYST_AT_WORK: it takes long enough for somebody to wonder
 * @ASSAY_ANALYST_STOPPED: a person stopped it; the facts are those of an earlier text
 * @ASSAY_ANALYST_FAILED: the text could not be analysed; likewise
 */
typedef enum
{
  ASSAY_ANALYST_AT_REST,
  ASSAY_ANALYST_AT_WORK,
  ASSAY_ANALYST_STOPPED,
  ASSAY_ANALYST_FAILED,
} AssayAnalystState;

#define ASSAY_TYPE_ANALYST (assay_analyst_get_type ())

/**
 * AssayAnalyst:
 *
 * Keeps a case current: analyses it in a worker whenever its text or its sources are others, a little
 * later while somebody types, and drops what comes too late. “changed” is emitted when its state is
 * another.
 */
G_DECLARE_FINAL_TYPE (AssayAnalyst, assay_analyst, ASSAY, ANALYST, GObject)

AssayAnalyst      *assay_analyst_new         (AssayCase    *work) G_GNUC_WARN_UNUSED_RESULT;

AssayAnalystState  assay_analyst_get_state   (AssayAnalyst *self);
const char        *assay_analyst_get_message (AssayAnalyst *self);
void               assay_analyst_stop        (AssayAnalyst *self);
void               assay_analyst_start       (AssayAnalyst *self);

G_END_DECLS
