/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"
#include "assay-keeper.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_RECALL (assay_recall_get_type ())

/**
 * AssayRecall:
 *
 * Asks the library what it has of a case's draft, each time that the draft is another and was analysed, and hands the
 * answer to the case, which is analysed again where that is news. Nobody waits for it.
 */
G_DECLARE_FINAL_TYPE (AssayRecall, assay_recall, ASSAY, RECALL, GObject)

AssayRecall *assay_recall_new       (AssayCase   *work,
                                     AssayKeeper *keeper) G_GNUC_WARN_UNUSED_RESULT;

void         assay_recall_set_file  (AssayRecall *self,
                                     GFile       *file);
gboolean     assay_recall_has_asked (AssayRecall *self);

G_END_DECLS
