/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-mark-sample.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_MARK_ROW (assay_mark_row_get_type ())

/**
 * AssayMarkRow:
 *
 * One kind of mark in the legend: a sample, what it means, how many there are, and whether it is shown.
 * Its property “active” says that.
 */
G_DECLARE_FINAL_TYPE (AssayMarkRow, assay_mark_row, ASSAY, MARK_ROW, GtkWidget)

GtkWidget *assay_mark_row_new        (const char   *title,
                                      const char   *meaning);
void       assay_mark_row_set_shape  (AssayMarkRow *self,
                                      AssayShape    shape);
void       assay_mark_row_set_dimmed (AssayMarkRow *self);
void       assay_mark_row_set_count  (AssayMarkRow *self,
                                      guint         count);
gboolean   assay_mark_row_get_active (AssayMarkRow *self);
void       assay_mark_row_set_active (AssayMarkRow *self,
                                      gboolean      is_active);

G_END_DECLS
