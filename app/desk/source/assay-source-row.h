/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-source-item.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SOURCE_ROW (assay_source_row_get_type ())

/**
 * AssaySourceRow:
 *
 * One source in the list: its signs, name and host, what it is about, how far it was read, and, where it
 * begins a group, the group's heading.
 */
G_DECLARE_FINAL_TYPE (AssaySourceRow, assay_source_row, ASSAY, SOURCE_ROW, GtkWidget)

void             assay_source_row_set_item (AssaySourceRow  *self,
                                            AssaySourceItem *item);

G_END_DECLS
