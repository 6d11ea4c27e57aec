/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analysis.h"

G_BEGIN_DECLS

/* What a source has for words that differ from it, as it could stand in the draft. */
char *assay_finding_dup_replacement  (AssayAnalysis      *analysis,
                                      const AssayFinding *finding) G_GNUC_WARN_UNUSED_RESULT;
char *assay_analysis_dup_replacement (AssayAnalysis      *analysis,
                                      guint               fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
