/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-outlet.h"
#include "assay-report.h"

G_BEGIN_DECLS

/* What the register knows about one address, each value with who says so. */
char *assay_report_outlet_to_text (AssayRegister          *outlets,
                                   const AssayOutlet      *outlet,
                                   const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_outlet_to_json (AssayRegister          *outlets,
                                   const AssayOutlet      *outlet,
                                   const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
