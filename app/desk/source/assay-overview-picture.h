/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-independence.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_OVERVIEW_PICTURE (assay_overview_picture_get_type ())

/**
 * AssayOverviewPicture:
 *
 * All sources in one drawing: when each came out, on a line; whom they come from, by reliability and lean; and
 * which of them carry the same text. A screen reader is given the table beside it.
 */
G_DECLARE_FINAL_TYPE (AssayOverviewPicture,
                      assay_overview_picture,
                      ASSAY,
                      OVERVIEW_PICTURE,
                      GtkWidget)

void assay_overview_picture_set_sources (AssayOverviewPicture *self,
                                         GListModel           *sources,
                                         AssayIndependence    *independence);

G_END_DECLS
