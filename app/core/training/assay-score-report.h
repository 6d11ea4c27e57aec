/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-group.h"
#include "assay-report.h"

G_BEGIN_DECLS

/* What a class handed in for an exercise, with the answers: for after the hand-in only. */
char *assay_score_report_to_text (AssayExercise          *exercise,
                                  GPtrArray              *handins,
                                  const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_score_report_to_json (AssayExercise          *exercise,
                                  GPtrArray              *handins,
                                  const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
