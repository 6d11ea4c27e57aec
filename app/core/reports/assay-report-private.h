/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft.h"
#include "assay-json-writer.h"
#include "assay-report.h"

G_BEGIN_DECLS

/* “2025-05-14”, “2025-05” or “2025”, and its end. */
#define ASSAY_DAY_MAX 16

const char      *assay_report_format_day (AssayDay                day,
                                          char                   *buffer);

/* JSON as the style asks for it: one line, or many. */
AssayJsonWriter *assay_report_begin_json (const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char            *assay_report_end_json   (AssayJsonWriter        *writer) G_GNUC_WARN_UNUSED_RESULT;
void             assay_report_add_day    (AssayJsonWriter        *writer,
                                          const char             *key,
                                          AssayDay                day);
void             assay_report_add_span   (AssayJsonWriter        *writer,
                                          AssayText              *text,
                                          AssaySpan               span);
void             assay_report_add_double (AssayJsonWriter        *writer,
                                          const char             *key,
                                          double                  value);

const char      *assay_report_get_block_heading (AssayCheck        check);
const char      *assay_report_get_block_lead    (void);

/* The job as the report is to tell it: without notes that are marked confidential, unless the style asks for them. */
AssayDossier    *assay_report_dup_told    (AssayDossier           *dossier,
                                           const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;


/* What must not get into a page or on paper as it is. */
gboolean         assay_report_is_unfit   (gunichar                c);

/* Where the draft is: the address that the style gives, else its file as a relative one. */
char            *assay_report_dup_address (AssayDraft             *draft,
                                           const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

/* A number in as many digits as it needs, alike in every locale. */
#define ASSAY_DOUBLE_MAX 40

const char      *assay_report_format_double (double               value,
                                             char                *buffer);

G_END_DECLS
