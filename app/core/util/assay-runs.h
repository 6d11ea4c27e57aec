/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void assay_runs_sort (GArray       *array,
                      GCompareFunc  compare);

G_END_DECLS
