/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

#define ASSAY_SHEET_N_COLUMNS 19

/* In the column of stances: the passage has part of what the draft states, and not the whole. */
#define ASSAY_SHEET_PART "supports-part"

/* A row of the fact sheet: as many cells as it has columns, some of them %NULL. */
typedef void (*AssayReportRowFunc) (const char *const *cells,
                                    gpointer           user_data);

void assay_report_each_row (AssayDossier           *dossier,
                            const AssayReportStyle *style,
                            AssayReportRowFunc      func,
                            gpointer                user_data);

G_END_DECLS
