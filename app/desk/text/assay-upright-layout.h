/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_UPRIGHT_LAYOUT (assay_upright_layout_get_type ())

/**
 * AssayUprightLayout:
 *
 * Puts children upon each other, as GtkBinLayout does, but they are as wide as they would be at any height. GTK
 * asks how wide a pane, or words beside buttons, must be at the height that there is, and then tries a dozen heights
 * of a row, and at each a dozen widths of each label that wraps.
 */
G_DECLARE_FINAL_TYPE (AssayUprightLayout,
                      assay_upright_layout,
                      ASSAY,
                      UPRIGHT_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
