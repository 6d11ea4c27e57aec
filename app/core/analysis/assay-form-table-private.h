/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is in a cell that nobody has filled yet. */
#define ASSAY_FORM_UNKNOWN 0xff

/**
 * AssayFormTable:
 *
 * What words of the draft have to do with words of the sources: a row for each form of the draft that was asked for,
 * a column for each form of the sources. So that no pair is looked at twice, as long as the table is not full; then
 * it is emptied.
 */
typedef struct _AssayFormTable AssayFormTable;

AssayFormTable *assay_form_table_new     (guint           n_columns,
                                          guint           least_rows) G_GNUC_WARN_UNUSED_RESULT;
void            assay_form_table_free    (AssayFormTable *self);
guint8         *assay_form_table_get_row (AssayFormTable *self,
                                          guint           form);

G_END_DECLS
