/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-library-item.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_LIBRARY_ROW (assay_library_row_get_type ())

/**
 * AssayLibraryRow:
 *
 * One job in the list of the library.
 *
 * “removed” is emitted when it is to be taken out of the library.
 */
G_DECLARE_FINAL_TYPE (AssayLibraryRow, assay_library_row, ASSAY, LIBRARY_ROW, GtkWidget)

void              assay_library_row_set_item (AssayLibraryRow  *self,
                                              AssayLibraryItem *item);
AssayLibraryItem *assay_library_row_get_item (AssayLibraryRow  *self);

G_END_DECLS
