/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-library.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_LIBRARY_ITEM (assay_library_item_get_type ())

/**
 * AssayLibraryItem:
 *
 * One job of the library, as a list holds it. Immutable.
 */
G_DECLARE_FINAL_TYPE (AssayLibraryItem, assay_library_item, ASSAY, LIBRARY_ITEM, GObject)

AssayLibraryItem        *assay_library_item_new       (AssayLibraryEntry *entry) G_GNUC_WARN_UNUSED_RESULT;
const AssayLibraryEntry *assay_library_item_get_entry (AssayLibraryItem  *self);

G_END_DECLS
