/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analysis.h"

G_BEGIN_DECLS

/*
 * Findings are kept as rules with values; these put them in words, in the language of the interface.
 * No note states what no finding says.
 */
char *assay_finding_dup_message   (AssayAnalysis      *analysis,
                                   const AssayFinding *finding) G_GNUC_WARN_UNUSED_RESULT;
gboolean assay_finding_is_omission (const AssayFinding *finding);
GStrv assay_analysis_list_notes   (AssayAnalysis      *analysis,
                                   AssayCheck          check) G_GNUC_WARN_UNUSED_RESULT;
char *assay_analysis_dup_notes    (AssayAnalysis      *analysis,
                                   AssayCheck          check) G_GNUC_WARN_UNUSED_RESULT;
char *assay_analysis_dup_comparison
                                  (AssayAnalysis      *analysis,
                                   AssayCheck          check) G_GNUC_WARN_UNUSED_RESULT;
char *assay_analysis_dup_summary  (AssayAnalysis      *analysis) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
