/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/* Words for people on a fact, translated. */
const char *assay_fact_words_get_kind   (AssayFactKind  kind);
const char *assay_fact_words_get_state  (AssayState     state);
const char *assay_fact_words_get_grade  (AssayGrade grade,
                                         gboolean   is_copy);
char       *assay_fact_words_dup_about  (AssayAnalysis *analysis,
                                         guint          fact) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_fact_words_dup_count  (AssayAnalysis       *analysis,
                                         const AssayEvidence *at,
                                         guint                n) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_fact_words_dup_reason (AssayAnalysis *analysis,
                                         guint          fact) G_GNUC_WARN_UNUSED_RESULT;
gboolean    assay_fact_words_bears      (AssayAnalysis       *analysis,
                                         const AssayEvidence *evidence);

G_END_DECLS
