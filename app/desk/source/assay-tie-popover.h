/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-source-pane.h"

G_BEGIN_DECLS

GtkPopover *assay_tie_popover_popup (GtkWidget           *widget,
                                     const GdkRectangle  *at,
                                     AssaySourcePane     *pane,
                                     guint                fact,
                                     const AssayTiePlace *place);

G_END_DECLS
