/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-day.h"

G_BEGIN_DECLS

gboolean assay_day_is_valid   (int      year,
                               int      month,
                               int      day);
AssayDay assay_day_add_days   (AssayDay day,
                               int      n_days);
AssayDay assay_day_add_months (AssayDay day,
                               int      n_months);
int      assay_day_get_weekday (AssayDay day);

G_END_DECLS
