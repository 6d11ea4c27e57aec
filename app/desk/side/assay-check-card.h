/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-standing.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_CHECK_CARD (assay_check_card_get_type ())

/**
 * AssayCheckCard:
 *
 * One of the four checks: its score, and why. Opened, it shows the findings that made the score, and takes a
 * person's own, which stands beside ours and never in its place.
 */
G_DECLARE_FINAL_TYPE (AssayCheckCard, assay_check_card, ASSAY, CHECK_CARD, GtkWidget)

GtkWidget *assay_check_card_new      (AssayCheck           check) G_GNUC_WARN_UNUSED_RESULT;
void       assay_check_card_update   (AssayCheckCard      *self,
                                      AssayCase           *work,
                                      const AssayStanding *standing);
void       assay_check_card_set_open (AssayCheckCard      *self,
                                      gboolean             is_open);
void       assay_check_card_set_lines (AssayCheckCard *self,
                                       guint           n_lines);

G_END_DECLS
