/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-desk-report.h"

G_BEGIN_DECLS

/**
 * AssayDeskJob:
 * @file: what the file is called
 * @title: of the draft
 * @day: as of which it is judged, or year 0
 * @verdict: the person's, else the machine's
 * @is_by_person: whose it is
 * @confidence: likewise
 * @scores: as they stand, or the person's; -1 for not enough evidence
 * @n_facts: how many there are
 * @n_closed: how many of them are closed
 * @n_errors: how many a person marked as errors
 * @n_found: of each rule, how many findings that weigh
 * @n_sources: how many there are
 * @n_read: how many of them were read
 * @outlets: (array zero-terminated=1): ids of the outlets, each once
 */
typedef struct
{
  char             *file;
  char             *title;
  char             *policy;
  AssayDay          day;
  AssayVerdict      verdict;
  gboolean          is_by_person;
  AssayConfidence   confidence;
  int               scores[ASSAY_N_CHECKS];
  guint             n_facts;
  guint             n_closed;
  guint             n_errors;
  guint             n_found[ASSAY_N_RULES];
  guint             n_sources;
  guint             n_read;
  char            **outlets;
} AssayDeskJob;

/**
 * AssayDeskOutlet:
 * @id: its main host
 * @name: its name
 * @tier: how it is rated
 * @n_jobs: how many jobs rest on it
 * @n_sources: how many of their sources are its
 */
typedef struct
{
  char      *id;
  char      *name;
  AssayTier  tier;
  guint      n_jobs;
  guint      n_sources;
} AssayDeskOutlet;

/**
 * AssayDeskReport:
 * @jobs: (element-type AssayDeskJob): as they were added
 * @outlets: (element-type AssayDeskOutlet): by id
 */
struct _AssayDeskReport
{
  GPtrArray  *jobs;
  GHashTable *outlets;
};

/* PASS, OPEN and FAIL: what nobody has decided is open. */
#define ASSAY_N_DESK_VERDICTS 3

/**
 * AssayDeskMonth:
 * @month: without its day; year 0 for jobs without a date
 * @n: how many of its jobs have each verdict
 * @n_all: how many there are
 */
typedef struct
{
  AssayDay month;
  guint    n[ASSAY_N_DESK_VERDICTS];
  guint    n_all;
} AssayDeskMonth;

GPtrArray *assay_desk_report_list_outlets (AssayDeskReport *self) G_GNUC_WARN_UNUSED_RESULT;
GArray    *assay_desk_report_list_months  (AssayDeskReport *self) G_GNUC_WARN_UNUSED_RESULT;
guint      assay_desk_get_verdict_index   (AssayVerdict     verdict);

G_END_DECLS
