/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analysis.h"

G_BEGIN_DECLS

/*
 * AssayFindingLists: which findings are about each fact, or each claim
 * @first: of the one with number i they are lists[first[i]] to lists[first[i + 1]], rising
 * @n: how many facts, or claims
 */
typedef struct
{
  guint *first;
  guint *lists;
  guint  n;
} AssayFindingLists;

/* Nothing of it changes once it is handed out. */
struct _AssayAnalysis
{
  GObject           parent_instance;

  AssayDraft       *draft;
  GListModel       *sources;
  AssayReading     *reading;
  GPtrArray        *source_readings; /* of AssayReading, one a source; NULL where it has no text */
  AssayIndependence *independence;
  AssayDay          as_of;
  AssayDay          written;         /* as the draft says, or year 0 */
  char *language;      /* in which it is to be read, or NULL to tell it from the text */
  gboolean          is_pending;      /* nothing was read yet */
  AssayPolicy      *policy;
  AssayEarlier     *earlier;         /* what a library has of the draft, or NULL */
  AssayMemory      *memory;          /* or NULL */
  GArray           *facts;           /* of AssayFact */
  GArray           *evidence;        /* of AssayEvidence */
  GArray           *findings;        /* of AssayFinding */
  AssayFindingLists of_facts;
  AssayFindingLists of_claims;
  AssayCheckResult  checks[ASSAY_N_CHECKS];
  AssayVerdict      verdict;
  AssayConfidence   confidence;
};

AssayDay assay_analysis_get_written (AssayAnalysis *self);

G_END_DECLS
