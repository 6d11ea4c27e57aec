/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-ledger.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_TIME_LINE (assay_time_line_get_type ())

/**
 * AssayTimeLine:
 *
 * The days that a draft names and those of its sources, from left to right. A day that is chosen is told by
 * “event-chosen”, with the number of its event.
 */
G_DECLARE_FINAL_TYPE (AssayTimeLine, assay_time_line, ASSAY, TIME_LINE, GtkWidget)

void assay_time_line_set_ledger (AssayTimeLine *self,
                                 AssayLedger   *ledger);

G_END_DECLS
