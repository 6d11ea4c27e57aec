/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft.h"
#include "assay-reading.h"
#include "assay-report.h"

G_BEGIN_DECLS

/*
 * What the language layer finds in a draft: its sentences as claims, and in each the quotations,
 * attributions, figures, dates, names and loaded words.
 */
char *assay_report_reading_to_text (AssayDraft             *draft,
                                    AssayReading           *reading,
                                    const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_reading_to_json (AssayDraft             *draft,
                                    AssayReading           *reading,
                                    const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_reading_to_tsv  (AssayDraft             *draft,
                                    AssayReading           *reading,
                                    const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

const char *assay_report_reading_get_tsv_header (void);

G_END_DECLS
