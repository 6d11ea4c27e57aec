/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page.h"
#include "assay-report.h"

G_BEGIN_DECLS

/* What was read of a page: what it says about itself, and its article. */
char *assay_report_page_to_text (AssayPage              *page,
                                 const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_page_to_json (AssayPage              *page,
                                 const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
