/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-draft.h"
#include "assay-earlier.h"
#include "assay-independence.h"
#include "assay-memory.h"
#include "assay-policy.h"
#include "assay-reading.h"
#include "assay-rule.h"
#include "assay-source.h"

G_BEGIN_DECLS

typedef enum
{
  ASSAY_FACT_FIGURE,
  ASSAY_FACT_DATE,
  ASSAY_FACT_NAME,
  ASSAY_FACT_QUOTATION,
  ASSAY_FACT_STATEMENT,
} AssayFactKind;

/**
 * AssayStance:
 * @ASSAY_STANCE_CONTEXT: about the same matter, but says neither yes nor no
 * @ASSAY_STANCE_SUPPORTS: says the same
 * @ASSAY_STANCE_DIFFERS: says something else about the same; never “false”
 */
typedef enum
{
  ASSAY_STANCE_CONTEXT,
  ASSAY_STANCE_SUPPORTS,
  ASSAY_STANCE_DIFFERS,
} AssayStance;

const char *assay_fact_kind_to_id   (AssayFactKind  kind);
gboolean    assay_fact_kind_from_id (const char    *id,
                                     AssayFactKind *kind);
const char *assay_stance_to_id      (AssayStance    stance);

/**
 * AssayFact:
 * @span: its words in the draft
 * @claim: index of its claim
 * @index: index in the reading's array of its kind (figures, dates, names, quotations), or of its claim
 * @kind: what it is
 *
 * The smallest thing that a checker closes. Sorted by where they begin, the wider first.
 */
typedef struct
{
  AssaySpan     span;
  guint         claim;
  guint         index;
  AssayFactKind kind;
} AssayFact;

/**
 * AssayEvidence:
 * @fact: index of the fact
 * @source: index of the source
 * @span: the words in the source's text
 * @context: the sentence around them in the source's text
 * @stance: what they say about the fact
 * @grade: how good the source's text is
 * @score: 0–1, how sure we are that they bear on the fact
 *
 * Sorted by fact, and for one fact the best first.
 */
typedef struct
{
  guint       fact;
  guint       source;
  AssaySpan   span;
  AssaySpan   context;
  AssayStance stance;
  AssayGrade  grade;
  double      score;
} AssayEvidence;

#define ASSAY_FINDING_MAX_VALUES 4

/* The third value of a figure that conflicts with one source and that another bears out. */
#define ASSAY_FINDING_CONTRADICTED "contradicted"

/**
 * AssayFinding:
 * @rule: the rule that made it
 * @span: the words of the draft that it is about; empty if it is about the draft as a whole
 * @claim: index of its claim, or -1
 * @fact: index of its fact, or -1
 * @sources: indexes of the sources that it is about, best first
 * @n_sources: how many
 * @source_span: the words in the text of the first source, or empty
 * @values: (nullable) (array fixed-size=4): the words that fill its message, in the order that the
 *   rule's message takes them
 * @delta: what it would take from its check by itself
 * @points: what it takes from its check, after its rule's cap and scaling
 *
 * Sorted by span, then by rule; those about the whole draft come first.
 */
typedef struct
{
  AssayRuleId  rule;
  AssaySpan    span;
  int          claim;
  int          fact;
  guint       *sources;
  guint        n_sources;
  AssaySpan    source_span;
  char        *values[ASSAY_FINDING_MAX_VALUES];
  double       delta;
  double       points;
} AssayFinding;

/**
 * AssayCheckResult:
 * @score: 0–10, or -1 for “not enough evidence”, which never passes
 * @sum: ten less all points, unbounded and not rounded
 */
typedef struct
{
  int    score;
  double sum;
} AssayCheckResult;

/**
 * AssayAnalysisOptions:
 * @as_of: the day as of which the draft is judged; year 0 to take the draft's own, else the day of
 *   the newest source. Never the clock's
 * @language: a BCP 47 tag, or %NULL to tell it from the text
 * @policy: by which it is judged, or %NULL for the built-in one
 * @earlier: (nullable): what a library has of the draft, or %NULL where none was asked
 * @memory: (nullable): what analyses of the same job leave to each other; no answer depends on it
 */
typedef struct
{
  AssayDay      as_of;
  const char   *language;
  AssayPolicy  *policy;
  AssayEarlier *earlier;
  AssayMemory  *memory;
} AssayAnalysisOptions;

#define ASSAY_TYPE_ANALYSIS (assay_analysis_get_type ())

/**
 * AssayAnalysis:
 *
 * What our rules say about one draft and its sources: facts, evidence, findings, the four checks and
 * the machine's verdict. Immutable; the same input gives the same answer anywhere.
 */
G_DECLARE_FINAL_TYPE (AssayAnalysis, assay_analysis, ASSAY, ANALYSIS, GObject)

AssayAnalysis          *assay_analysis_new                (AssayDraft                  *draft,
                                                           GListModel                  *sources,
                                                           const AssayAnalysisOptions  *options,
                                                           GCancellable                *cancellable,
                                                           GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

AssayAnalysis          *assay_analysis_new_pending        (AssayDraft                  *draft,
                                                           GListModel                  *sources,
                                                           const AssayAnalysisOptions  *options) G_GNUC_WARN_UNUSED_RESULT;

gboolean                assay_analysis_is_pending         (AssayAnalysis  *self);
AssayDraft             *assay_analysis_get_draft          (AssayAnalysis  *self);
GListModel             *assay_analysis_get_sources        (AssayAnalysis  *self);
gboolean                assay_analysis_may_miss           (AssayAnalysis  *self,
                                                           guint           fact);
gboolean                assay_analysis_is_part            (AssayAnalysis       *self,
                                                           const AssayEvidence *evidence);
AssayReading           *assay_analysis_get_reading        (AssayAnalysis  *self);
guint                   assay_analysis_count_waiting      (AssayAnalysis  *self);
AssayReading           *assay_analysis_get_source_reading (AssayAnalysis  *self,
                                                           guint           source);
AssayIndependence      *assay_analysis_get_independence   (AssayAnalysis  *self);
AssayDay                assay_analysis_get_as_of          (AssayAnalysis  *self);
const char             *assay_analysis_get_language       (AssayAnalysis  *self);
AssayPolicy            *assay_analysis_get_policy         (AssayAnalysis  *self);
AssayEarlier           *assay_analysis_get_earlier        (AssayAnalysis  *self);
AssayMemory            *assay_analysis_get_memory         (AssayAnalysis  *self);

const AssayFact        *assay_analysis_get_facts          (AssayAnalysis  *self,
                                                           guint          *n_facts);
const AssayEvidence    *assay_analysis_get_evidence       (AssayAnalysis  *self,
                                                           guint          *n_evidence);
const AssayFinding     *assay_analysis_get_findings       (AssayAnalysis  *self,
                                                           guint          *n_findings);
const guint            *assay_analysis_find_of_fact       (AssayAnalysis  *self,
                                                           guint           fact,
                                                           guint          *n_findings);
const guint            *assay_analysis_find_of_claim      (AssayAnalysis  *self,
                                                           guint           claim,
                                                           guint          *n_findings);
const AssayCheckResult *assay_analysis_get_check          (AssayAnalysis  *self,
                                                           AssayCheck      check);
double                  assay_analysis_get_scale          (AssayAnalysis  *self);
void                    assay_analysis_score_without      (AssayAnalysis    *self,
                                                           const gboolean   *is_settled,
                                                           double           *points,
                                                           AssayCheckResult  results[ASSAY_N_CHECKS]);
AssayVerdict            assay_analysis_get_verdict        (AssayAnalysis  *self);
AssayConfidence         assay_analysis_get_confidence     (AssayAnalysis  *self);

G_END_DECLS
