/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

/**
 * AssayDeskReport:
 *
 * Many jobs at a glance: their verdicts, what is open in them, whom they rest on, what was found, and all of it
 * over time. Jobs are added one by one, and none is kept: what grows is a row for each.
 */
typedef struct _AssayDeskReport AssayDeskReport;

AssayDeskReport *assay_desk_report_new     (void) G_GNUC_WARN_UNUSED_RESULT;
void             assay_desk_report_free    (AssayDeskReport *self);
void             assay_desk_report_add     (AssayDeskReport *self,
                                            AssayDossier    *dossier,
                                            const char      *file);
GBytes          *assay_desk_report_to_csv  (AssayDeskReport *self) G_GNUC_WARN_UNUSED_RESULT;
GBytes          *assay_desk_report_to_html (AssayDeskReport *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayDeskReport, assay_desk_report_free)

G_END_DECLS
