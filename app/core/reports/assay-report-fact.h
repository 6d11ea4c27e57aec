/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report-model.h"

G_BEGIN_DECLS

/**
 * AssayReportFact:
 * @fact: (transfer none): what the analysis keeps
 * @mark: (transfer none) (nullable): what a person said of it
 * @state: the state that it is in
 * @evidence: (transfer none) (nullable): the best passage that bears on it
 * @exact: its words
 * @line: line of the draft's text where it begins, counted from 1
 *
 * A fact with what became of it.
 */
typedef struct
{
  const AssayFact     *fact;
  const AssayMark     *mark;
  AssayState           state;
  const AssayEvidence *evidence;
  char                *exact;
  guint                line;
} AssayReportFact;

GArray *assay_report_list_facts    (const AssayReportModel *model,
                                    AssayDossier           *dossier) G_GNUC_WARN_UNUSED_RESULT;
const char *assay_report_get_message (const AssayReportModel *model,
                                      const AssayReportStyle *style,
                                      const AssayReportFinding *item);
char   *assay_report_dup_findings  (const AssayReportModel *model,
                                    const AssayReportStyle *style,
                                    const AssayReportFact  *fact) G_GNUC_WARN_UNUSED_RESULT;
char   *assay_report_dup_said      (const AssayReportModel *model,
                                    const AssayReportStyle *style,
                                    const AssayReportFact  *fact) G_GNUC_WARN_UNUSED_RESULT;
char   *assay_report_dup_source    (const AssayReportModel *model,
                                    const AssayReportStyle *style,
                                    guint                   source) G_GNUC_WARN_UNUSED_RESULT;
const char *
        assay_report_get_grade_name
                                   (AssayGrade              grade);
const char *
        assay_report_get_kind_name (AssayFactKind           kind);
const char *
        assay_report_get_stance_name
                                   (AssayStance             stance);
const char *
        assay_report_get_part_name (void);
const char *
        assay_report_tell_stance   (const AssayReportModel *model,
                                    const AssayEvidence    *evidence);
const char *
        assay_report_get_state_name
                                   (AssayState              state);

G_END_DECLS
