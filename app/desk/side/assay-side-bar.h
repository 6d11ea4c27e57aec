/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SIDE_BAR (assay_side_bar_get_type ())

/**
 * AssaySideBar:
 *
 * The four checks, which scroll, and below them the verdict, which is always in sight.
 */
G_DECLARE_FINAL_TYPE (AssaySideBar, assay_side_bar, ASSAY, SIDE_BAR, GtkWidget)

void assay_side_bar_set_case (AssaySideBar *self,
                              AssayCase    *work);
void assay_side_bar_set_open (AssaySideBar *self,
                              AssayCheck    check,
                              gboolean      is_open);

G_END_DECLS
