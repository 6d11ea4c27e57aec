/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-recent-file.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_RECENT_ROW (assay_recent_row_get_type ())

/**
 * AssayRecentRow:
 *
 * A recent file as a row: its name, its folder, and when it was open. What is missing is dimmed.
 */
G_DECLARE_FINAL_TYPE (AssayRecentRow, assay_recent_row, ASSAY, RECENT_ROW, GtkListBoxRow)

GtkWidget       *assay_recent_row_new      (AssayRecentFile *file) G_GNUC_WARN_UNUSED_RESULT;
AssayRecentFile *assay_recent_row_get_file (AssayRecentRow  *self);

G_END_DECLS
