/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-recent-files.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_OPEN_POPOVER (assay_open_popover_get_type ())

/**
 * AssayOpenPopover:
 *
 * What hangs below the Open button: the recent files, searched by name and folder. Emits “file-chosen”
 * with the #GFile; who shows it opens it.
 */
G_DECLARE_FINAL_TYPE (AssayOpenPopover, assay_open_popover, ASSAY, OPEN_POPOVER, GtkPopover)

void assay_open_popover_set_files (AssayOpenPopover *self,
                                   AssayRecentFiles *files);

G_END_DECLS
