/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

/* What people said of words, and what they did, for people to read. */
char       *assay_report_dup_remark     (const AssayRemark *remark) G_GNUC_WARN_UNUSED_RESULT;
const char *assay_report_get_deed_name  (const char        *what);
GHashTable *assay_report_index_marks    (AssayDossier      *dossier) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_report_dup_deed_about (AssayDossier      *dossier,
                                         GHashTable        *index,
                                         const char        *about) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
