/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

char *assay_report_policy_to_text      (AssayPolicy            *policy,
                                        const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_policy_diff_to_text (AssayPolicy            *policy,
                                        AssayPolicy            *other,
                                        const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
