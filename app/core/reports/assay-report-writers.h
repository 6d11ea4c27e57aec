/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

/* One writer a format; see AssayReportFormat. */
char *assay_report_write_annotations  (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_block_markdown
                                      (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_claim_review (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_csv          (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_draft_html   (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_draft_markdown
                                      (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_draft_text   (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *
      assay_report_write_html         (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_handover     (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_history      (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *
      assay_report_pack_draft_docx    (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *
      assay_report_write_ods          (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *
      assay_report_write_pdf          (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_markdown     (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_queries      (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_queries_html (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_sarif        (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_write_tsv          (AssayDossier            *dossier,
                                       const AssayReportStyle  *style,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
