/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_SOURCE_STRIP (assay_source_strip_get_type ())

/**
 * AssaySourceStrip:
 *
 * As many sources as fit the width, in the draft's order: the one that is shown always, then those that
 * bear on the selected fact, then the others from the first on.
 */
G_DECLARE_FINAL_TYPE (AssaySourceStrip, assay_source_strip, ASSAY, SOURCE_STRIP, GtkWidget)

void assay_source_strip_set_items (AssaySourceStrip *self,
                                   GListModel       *items);
void assay_source_strip_set_shown (AssaySourceStrip *self,
                                   int               shown);
void assay_source_strip_refresh   (AssaySourceStrip *self);
int  assay_source_strip_get_nth   (AssaySourceStrip *self,
                                   guint             n);

G_END_DECLS
