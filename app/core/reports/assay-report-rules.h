/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

/* The rules themselves: what each says, which check it feeds, and what it takes from it. */
char *assay_report_rule_to_text  (AssayRuleId             rule,
                                  const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_rules_to_text (const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_rules_to_json (const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
