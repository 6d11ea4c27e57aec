/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_HISTORY_ITEM (assay_history_item_get_type ())

/**
 * AssayHistoryItem:
 *
 * One entry of the history, in words. Immutable: what was done stays done.
 */
G_DECLARE_FINAL_TYPE (AssayHistoryItem, assay_history_item, ASSAY, HISTORY_ITEM, GObject)

AssayHistoryItem *assay_history_item_new        (AssayDossier            *dossier,
                                                 GHashTable              *index,
                                                 const AssayHistoryEntry *entry) G_GNUC_WARN_UNUSED_RESULT;

const char       *assay_history_item_get_time   (AssayHistoryItem *self);
const char       *assay_history_item_get_person (AssayHistoryItem *self);
const char       *assay_history_item_get_about  (AssayHistoryItem *self);
const char       *assay_history_item_get_line   (AssayHistoryItem *self);
gboolean          assay_history_item_has        (AssayHistoryItem *self,
                                                 const char       *wanted);

G_END_DECLS
