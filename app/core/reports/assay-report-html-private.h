/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-markup.h"
#include "assay-proof.h"

G_BEGIN_DECLS

/* The sections of the page. */
void        assay_report_html_add_head    (AssayMarkup      *page,
                                           const char       *title);
void        assay_report_html_add_lead    (AssayMarkup      *page,
                                           const AssayProof *proof);
void        assay_report_html_add_draft   (AssayMarkup      *page,
                                           const AssayProof *proof);
void        assay_report_html_add_facts   (AssayMarkup      *page,
                                           const AssayProof *proof);
void        assay_report_html_add_checks  (AssayMarkup      *page,
                                           const AssayProof *proof);
void        assay_report_html_add_marks   (AssayMarkup      *page,
                                           const AssayProof *proof);
char       *assay_report_html_dup_letter  (guint             index) G_GNUC_WARN_UNUSED_RESULT;
void        assay_report_html_add_thread  (AssayMarkup      *page,
                                           const AssayMark  *mark);
void        assay_report_html_add_sources (AssayMarkup      *page,
                                           const AssayProof *proof);
void        assay_report_html_add_about   (AssayMarkup      *page,
                                           const AssayProof *proof);

const char *assay_report_html_get_verdict_class (AssayVerdict verdict);
const char *assay_report_html_get_score_class   (const AssayProof *proof,
                                                 int               score);
void        assay_report_html_add_bar           (AssayMarkup      *page,
                                                 int               value,
                                                 int               of);

G_END_DECLS
