/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-json-writer.h"
#include "assay-report-model.h"
#include "assay-sheet.h"
#include "assay-tie.h"

G_BEGIN_DECLS

/**
 * AssayReportMarkFunc:
 * @mark: what a person says
 * @words: of the draft
 * @line: where they begin, counted from 1
 *
 * Called with each mark that is to be told, in the order of reading.
 */
typedef void (*AssayReportMarkFunc) (const AssayMark *mark,
                                     const char      *words,
                                     guint            line,
                                     gpointer         user_data);

guint assay_report_each_mark     (AssayDossier        *dossier,
                                  gboolean             is_free,
                                  AssayReportMarkFunc  func,
                                  gpointer             user_data);
char *assay_report_dup_mark_head (const AssayMark     *mark) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_dup_tie       (AssayDossier        *dossier,
                                  const AssayTie      *tie) G_GNUC_WARN_UNUSED_RESULT;
void  assay_report_add_marks     (AssaySheet          *sheet,
                                  AssayDossier        *dossier);
void  assay_report_write_marks   (AssayJsonWriter     *writer,
                                  AssayDossier        *dossier);

G_END_DECLS
