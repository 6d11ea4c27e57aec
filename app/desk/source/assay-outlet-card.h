/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-outlet.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_OUTLET_CARD (assay_outlet_card_get_type ())

/**
 * AssayOutletCard:
 *
 * Why an outlet is rated as it is: each value with who says so, when, and where that can be read.
 */
G_DECLARE_FINAL_TYPE (AssayOutletCard, assay_outlet_card, ASSAY, OUTLET_CARD, GtkWidget)

GtkWidget *assay_outlet_card_new (const AssayOutlet *outlet) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
