/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-fact-lines.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_FACT_ROW (assay_fact_row_get_type ())

/**
 * AssayFactRow:
 *
 * One line of what is known of a fact. Activated, it goes to the words of its source, or to the note; where
 * several sources say the same, each has a button of its own.
 */
G_DECLARE_FINAL_TYPE (AssayFactRow, assay_fact_row, ASSAY, FACT_ROW, GtkListBoxRow)

GtkWidget *assay_fact_row_new      (const AssayFactLine *line) G_GNUC_WARN_UNUSED_RESULT;
void       assay_fact_row_activate (AssayFactRow        *self);

G_END_DECLS
