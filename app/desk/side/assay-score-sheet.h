/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SCORE_SHEET (assay_score_sheet_get_type ())

/**
 * AssayScoreSheet:
 *
 * How a check came by its score: ten, less the points of each finding, as one adds up on paper. A row goes to
 * what its finding is about.
 */
G_DECLARE_FINAL_TYPE (AssayScoreSheet, assay_score_sheet, ASSAY, SCORE_SHEET, GtkWidget)

void assay_score_sheet_fill (AssayScoreSheet *self,
                             AssayCase       *work,
                             AssayCheck       check);

G_END_DECLS
