/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-marked-view.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_LEGEND (assay_legend_get_type ())

/**
 * AssayLegend:
 *
 * Tells what each mark of the draft means, and shows or hides it. Emits “changed” when a kind of mark was
 * shown or hidden.
 */
G_DECLARE_FINAL_TYPE (AssayLegend, assay_legend, ASSAY, LEGEND, GtkPopover)

void     assay_legend_set_counts   (AssayLegend          *self,
                                    const AssayShapeSpan *shapes,
                                    guint                 n_shapes,
                                    guint                 n_closed);
gboolean assay_legend_shows        (AssayLegend          *self,
                                    AssayShape            shape);
gboolean assay_legend_shows_closed (AssayLegend          *self);
gboolean assay_legend_shows_all    (AssayLegend          *self);
void     assay_legend_show_all     (AssayLegend          *self);

G_END_DECLS
