/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-progress.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_WEEK_CHART (assay_week_chart_get_type ())

/**
 * AssayWeekChart:
 *
 * Points over the weeks, as columns on a line of time: a week without a hand-in is a gap. A picture; a table
 * beside it says the same.
 */
G_DECLARE_FINAL_TYPE (AssayWeekChart, assay_week_chart, ASSAY, WEEK_CHART, GtkWidget)

void assay_week_chart_set_weeks (AssayWeekChart *self,
                                 GPtrArray      *weeks);

G_END_DECLS
