/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-analysis.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_CHECK_CARD (assay_check_card_get_type ())

/**
 * AssayCheckCard:
 *
 * One of the four checks: its score, and why.
 */
G_DECLARE_FINAL_TYPE (AssayCheckCard, assay_check_card, ASSAY, CHECK_CARD, GtkWidget)

GtkWidget *assay_check_card_new    (AssayCheck      check) G_GNUC_WARN_UNUSED_RESULT;
void       assay_check_card_update (AssayCheckCard *self,
                                    AssayAnalysis  *analysis);

G_END_DECLS
