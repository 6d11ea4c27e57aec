/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-sheet.h"
#include "assay-report-private.h"
#include "assay-standing.h"

G_BEGIN_DECLS

/* Digits of points behind the sign: more would say more than was measured. */
#define ASSAY_REPORT_DECIMALS 3

/**
 * AssayReportFinding:
 * @finding: what the analysis keeps
 * @rule: its rule
 * @severity: how much it matters, by the policy
 * @exact: the words of the draft that it is about; empty if it is about the draft as a whole
 * @message: what it says, in the language of the interface
 * @line: line of the draft's text where it begins, counted from 1
 * @column: character of that line, counted from 1
 * @part: the part of the draft where it begins, counted from 1; 0 if it is in none
 */
typedef struct
{
  const AssayFinding *finding;
  const AssayRule    *rule;
  AssaySeverity       severity;
  char               *exact;
  char               *message;
  guint               line;
  guint               column;
  guint               part;
} AssayReportFinding;

/**
 * AssayReportFacts:
 * @n_of_kind: how many of each #AssayFactKind
 * @n: how many in all
 * @n_supported: those that some source says too
 * @n_differing: those about which some source says otherwise
 * @n_closed: those that a person has closed
 */
typedef struct
{
  guint n_of_kind[ASSAY_FACT_STATEMENT + 1];
  guint n;
  guint n_supported;
  guint n_differing;
  guint n_closed;
} AssayReportFacts;

/**
 * AssayReportModel:
 * @analysis: (transfer none): of the dossier
 * @draft: (transfer none): of the dossier
 * @standing: the scores with what was closed so far
 * @person: (transfer none): what a person decided, as far as they did
 * @file: the file for people
 * @title: the draft's title
 * @n_words: words of the draft
 * @as_of: the day as of which it is judged, or empty
 * @findings: (element-type AssayReportFinding): in the order of reading, those about the whole first
 * @notes: what is said about each check
 * @facts: how many there are, and what became of them
 * @verdict: the answer: the person's if they gave one, else ours
 * @confidence: likewise
 * @summary: likewise
 * @is_by_person: whether the verdict is the person's
 * @is_sure_by_person: whether @confidence is, too
 * @is_outdated: whether the rules say something else now than when the dossier was saved
 * @has_confidential: whether it tells whom somebody spoke to in confidence, and what they said
 *
 * What all reports of a dossier say, before it takes any format.
 */
typedef struct
{
  AssayAnalysis            *analysis;
  AssayDraft               *draft;
  AssayStanding            *standing;
  const AssayPersonVerdict *person;
  char                     *file;
  char                     *title;
  guint                     n_words;
  char                      as_of[ASSAY_DAY_MAX];
  GArray                   *findings;
  char                     *notes[ASSAY_N_CHECKS];
  AssayReportFacts          facts;
  AssayVerdict              verdict;
  AssayConfidence           confidence;
  char                     *summary;
  gboolean                  is_by_person;
  gboolean                  is_sure_by_person;
  gboolean                  is_outdated;
  gboolean                  has_confidential;
} AssayReportModel;

AssayReportModel *assay_report_model_new  (AssayDossier           *dossier,
                                           const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
void              assay_report_model_free (AssayReportModel       *self);
gboolean          assay_report_model_hides     (const AssayReportModel *self,
                                                AssaySource            *source);
char             *assay_report_dup_provenance  (const AssayReportModel *self) G_GNUC_WARN_UNUSED_RESULT;
char             *assay_report_dup_closed      (const AssayReportModel *self) G_GNUC_WARN_UNUSED_RESULT;
char             *assay_report_model_dup_label (const AssayReportModel *self,
                                                AssaySource            *source) G_GNUC_WARN_UNUSED_RESULT;

/**
 * AssayReportShare:
 * @n: how many findings of one rule weigh something
 * @whole: what they would take by themselves
 * @points: what they take together
 */
typedef struct
{
  guint  n;
  double whole;
  double points;
} AssayReportShare;

void              assay_report_collect_shares (const AssayReportModel *model,
                                               AssayReportShare        shares[ASSAY_N_RULES]);
char             *assay_report_dup_sum        (const AssayReportModel *model,
                                               AssayCheck              check,
                                               const AssayReportShare  shares[ASSAY_N_RULES]) G_GNUC_WARN_UNUSED_RESULT;
const char       *assay_report_get_reading_name (AssaySource           *source);
char             *assay_report_dup_rating     (AssaySource            *source) G_GNUC_WARN_UNUSED_RESULT;
char             *assay_report_dup_raters     (AssaySource            *source) G_GNUC_WARN_UNUSED_RESULT;
char             *assay_report_dup_day        (const char             *at) G_GNUC_WARN_UNUSED_RESULT;
char             *assay_report_dup_time       (const char             *at) G_GNUC_WARN_UNUSED_RESULT;

/* Parts of the report for people. */
void              assay_report_add_sums    (AssaySheet             *sheet,
                                            const AssayReportModel *model);
void              assay_report_add_sources (AssaySheet             *sheet,
                                            const AssayReportModel *model);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayReportModel, assay_report_model_free)

G_END_DECLS
