/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-source-item.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SOURCE_CHIP (assay_source_chip_get_type ())

/**
 * AssaySourceChip:
 *
 * One source in the strip: how its outlet is rated, its name, how many passages bear on the selected fact,
 * and whether it was read.
 */
G_DECLARE_FINAL_TYPE (AssaySourceChip, assay_source_chip, ASSAY, SOURCE_CHIP, GtkToggleButton)

GtkWidget       *assay_source_chip_new             (AssaySourceItem *item) G_GNUC_WARN_UNUSED_RESULT;
AssaySourceItem *assay_source_chip_get_item        (AssaySourceChip *self);
int              assay_source_chip_get_least_width (AssaySourceChip *self);

G_END_DECLS
