/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analysis.h"
#include "assay-corpus-private.h"
#include "assay-independence.h"

G_BEGIN_DECLS

/* Words of one query; a sentence that has more is judged by its first ones. */
#define ASSAY_QUERY_MAX_WORDS 64

/* Most pieces of evidence that one fact gets: the best of each source, best first. */
#define ASSAY_MAX_EVIDENCE 4

/* A passage with less of a statement's words has nothing to do with it. */
#define ASSAY_MIN_CONTEXT 0.25

/**
 * AssayHit:
 * @passage: a passage that shares words with the query
 * @mask: which words of the query it has, one bit each
 * @coverage: 0–1, the share of the query's weight that it has
 */
typedef struct
{
  guint   passage;
  guint64 mask;
  double  coverage;
} AssayHit;

/**
 * AssayQuery:
 * @kin: the groups of its words, each once
 * @weights: what each weighs
 * @n_words: how many words
 * @total: sum of @weights
 */
typedef struct
{
  guint  kin[ASSAY_QUERY_MAX_WORDS];
  double weights[ASSAY_QUERY_MAX_WORDS];
  guint  n_words;
  double total;
} AssayQuery;

/**
 * AssayFigureClause:
 * @sentence: the words of the draft around a figure of it
 * @clause: those of its clause
 * @n_strong: how many of these say something of the matter
 * @is_known: whether the others were looked for
 */
typedef struct
{
  AssayWordRange sentence;
  AssayWordRange clause;
  guint          n_strong;
  gboolean       is_known;
} AssayFigureClause;

/**
 * AssayInquiry:
 * @draft: the draft
 * @index: what is known of the sources
 * @corpus: they and the draft, word by word; the index has it
 * @independence: which sources carry the same text
 * @parts: the draft's parts; empty where it is read line by line
 * @as_of: the day as of which it is judged
 * @written: the day that the draft says it was written, or year 0
 * @policy: by which it is judged
 * @earlier: (nullable): what a library has of it
 * @facts: of #AssayFact
 * @statement_fact: for each claim the index of its statement's fact, or -1
 * @figure_fact: likewise for each figure
 * @name_fact: likewise for each name
 * @quotation_fact: likewise for each quotation
 * @figure_open: for each figure whether it conflicts with a source or is in none
 * @figure_worked_out: for each figure whether it follows from two of a passage
 * @figure_clauses: for each figure its clause, looked for when it is first asked for
 * @evidence: of #AssayEvidence
 * @n_figure_evidence: so many pieces of evidence, the first ones, are of figures in the order of facts
 * @findings: of #AssayFinding
 * @put_right: findings [first, end) are of names and days that a source puts right
 * @told: (element-type AssayTold): for each claim the passages that tell of the same, once they are asked for
 * @linker: (nullable): ranks passages; there while statements are held
 * @masks: scratch of assay_inquiry_search(): for each passage the words that it has; all 0 between calls
 * @touched: scratch: [passages] those with a mask
 * @n_touched: how many have one
 *
 * What the passes of one analysis share while it is made.
 */
typedef struct
{
  AssayDraft      *draft;
  struct _AssayIndex *index;
  AssayCorpus     *corpus;
  AssayIndependence *independence;
  const AssayPart *parts;
  guint            n_parts;
  AssayDay         as_of;
  AssayDay         written;
  AssayPolicy     *policy;
  AssayEarlier    *earlier;
  GArray          *facts;
  GArray          *statement_fact;
  GArray          *figure_fact;
  GArray          *name_fact;
  GArray          *quotation_fact;
  gboolean        *figure_open;
  gboolean        *figure_worked_out;
  AssayFigureClause *figure_clauses;
  GArray          *evidence;
  guint            n_figure_evidence;
  GArray          *findings;
  AssayWordRange   put_right;
  GPtrArray       *told;
  struct _AssayLinker *linker;
  guint64         *masks;
  guint           *touched;
  guint            n_touched;
} AssayInquiry;

/* The passes, in their order. */
void          assay_inquiry_find_facts        (AssayInquiry        *self);
gboolean      assay_inquiry_hold_figures      (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_itself       (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_taken_back   (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_names        (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_spellings    (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_titles       (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_roles        (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_quotations   (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_dates        (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_statements   (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_speech       (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_differences  (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_certainty    (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_strength     (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_directions   (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_elsewhere    (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_other_days   (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_turned       (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_open         (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_sides        (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
gboolean      assay_inquiry_hold_tallies      (AssayInquiry        *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
void          assay_inquiry_settle_support    (AssayInquiry        *self);
void          assay_inquiry_judge_wording     (AssayInquiry        *self);
void          assay_inquiry_judge_sources     (AssayInquiry        *self);
void          assay_inquiry_judge_independence
                                              (AssayInquiry        *self);

/* Called with words that a newsroom finds loaded, and their claim. */
typedef void (*AssayHouseWordFunc) (AssayInquiry *inquiry,
                                    AssaySpan     span,
                                    guint         claim);

void          assay_inquiry_find_house_words  (AssayInquiry        *self,
                                               AssayHouseWordFunc   found);
gboolean      assay_inquiry_is_loaded         (AssayInquiry        *self,
                                               AssaySpan            span);
void          assay_inquiry_judge_dates       (AssayInquiry        *self);
void          assay_inquiry_judge_opinions    (AssayInquiry        *self);
void          assay_inquiry_judge_anchors     (AssayInquiry        *self);
void          assay_inquiry_judge_recycled    (AssayInquiry        *self);
void          assay_inquiry_judge_events      (AssayInquiry        *self);
void          assay_inquiry_judge_reliance    (AssayInquiry        *self);
void          assay_inquiry_weigh_findings    (AssayInquiry        *self);
void          assay_finding_weigh             (AssayFinding        *finding,
                                               double               weight);

/* Helpers of the passes. */
AssayFinding *assay_inquiry_add_finding       (AssayInquiry        *self,
                                               AssayRuleId          rule,
                                               AssaySpan            span,
                                               int                  fact);
void          assay_finding_take_value        (AssayFinding        *finding,
                                               guint                value,
                                               char                *text);
void          assay_finding_add_source        (AssayFinding        *finding,
                                               guint                source);
void          assay_finding_clear             (gpointer             finding);
void          assay_inquiry_drop_findings     (AssayInquiry        *self);
void          assay_inquiry_add_evidence      (AssayInquiry        *self,
                                               const AssayEvidence *evidence);
AssayDay      assay_written_choose            (AssayDraft                  *draft,
                                               GPtrArray                   *sources,
                                               const AssayAnalysisOptions  *options);
AssayDay      assay_as_of_choose              (AssayDay                     written,
                                               GPtrArray                   *sources,
                                               const AssayAnalysisOptions  *options);
int           assay_finding_compare           (gconstpointer        a,
                                               gconstpointer        b);
guint         assay_evidence_count_outlets    (GArray              *evidence,
                                               GArray              *facts,
                                               GPtrArray           *sources,
                                               AssayIndependence   *independence);
int           assay_evidence_compare          (gconstpointer        a,
                                               gconstpointer        b);
void          assay_inquiry_limit_evidence    (AssayInquiry        *self,
                                               guint                first,
                                               guint                most,
                                               guint                most_of_source);
char         *assay_inquiry_dup_words         (AssayInquiry        *self,
                                               AssaySpan            span) G_GNUC_WARN_UNUSED_RESULT;
int           assay_inquiry_find_fact         (AssayInquiry        *self,
                                               AssaySpan            span,
                                               AssayFactKind        kind);
char         *assay_inquiry_dup_figure        (AssayInquiry        *self,
                                               guint                figure) G_GNUC_WARN_UNUSED_RESULT;
gboolean      assay_inquiry_has_texts         (AssayInquiry        *self);
gboolean      assay_inquiry_is_body           (AssayInquiry        *self,
                                               guint                claim);
gboolean      assay_inquiry_is_headline       (AssayInquiry        *self,
                                               guint                claim);
gboolean      assay_inquiry_is_quoted         (AssayInquiry        *self,
                                               AssaySpan            span);

void          assay_query_add_range           (AssayQuery          *query,
                                               AssayInquiry        *inquiry,
                                               AssayWordRange       range);
guint         assay_inquiry_search            (AssayInquiry        *self,
                                               const AssayQuery    *query,
                                               AssayHit            *hits,
                                               guint                max_hits);
struct _AssayLinker *
              assay_inquiry_find_linker       (AssayInquiry        *self);
void          assay_inquiry_add_passage       (AssayInquiry        *self,
                                               const AssayQuery    *query,
                                               guint                passage,
                                               const AssayEvidence *evidence);
void          assay_inquiry_rank_passages     (AssayInquiry        *self,
                                               guint                fact,
                                               guint                first);
guint         assay_corpus_find_passage       (const AssayCorpus   *corpus,
                                               const AssayEvidence *evidence);
double        assay_query_cover               (const AssayQuery    *query,
                                               guint64              mask);
double        assay_query_cover_passage       (const AssayQuery    *query,
                                               AssayInquiry        *inquiry,
                                               guint                passage);

/**
 * AssayNameMatch:
 * @source: index of the source
 * @word: first word of the name in the corpus
 * @n_words: how many words match
 * @is_full: all words of the name are there
 */
typedef struct
{
  guint    source;
  guint    word;
  guint    n_words;
  gboolean is_full;
} AssayNameMatch;

guint         assay_inquiry_find_name         (AssayInquiry        *self,
                                               guint                name,
                                               AssayNameMatch      *matches,
                                               guint                max_matches);

/**
 * AssayScoring:
 * @findings: all findings, each with what it takes by itself as points
 * @n_findings: how many
 * @policy: what caps their sums
 * @n_words: how long the draft is
 * @is_settled: (nullable): for each finding whether it takes nothing
 * @has_evidence: for each check whether there is enough to score it
 *
 * What the four checks are made of.
 */
typedef struct
{
  const AssayFinding *findings;
  guint               n_findings;
  AssayPolicy        *policy;
  guint               n_words;
  const gboolean     *is_settled;
  const gboolean     *has_evidence;
} AssayScoring;

void            assay_findings_score          (GArray              *findings,
                                               AssayPolicy         *policy,
                                               guint                n_words,
                                               const gboolean       has_evidence[ASSAY_N_CHECKS],
                                               AssayCheckResult     results[ASSAY_N_CHECKS]);

/**
 * AssayVerdictInput:
 * @thresholds: of the policy
 * @checks: the four checks
 * @has_conflict: a finding says that the draft and a source differ
 * @n_sources: how many sources the draft has
 * @n_read: how many of them were read
 * @n_facts: how many facts
 * @n_with_any: how many of them have evidence of any grade
 * @n_with_page: how many have evidence from a page or a document that was read
 * @n_outlets: how many independent outlets that were read carry the story
 */
typedef struct
{
  const AssayThresholds *thresholds;
  AssayCheckResult checks[ASSAY_N_CHECKS];
  gboolean         has_conflict;
  guint            n_sources;
  guint            n_read;
  guint            n_facts;
  guint            n_with_any;
  guint            n_with_page;
  guint            n_outlets;
} AssayVerdictInput;

AssayVerdict    assay_verdict_suggest         (const AssayVerdictInput *input);
AssayConfidence assay_confidence_suggest      (const AssayVerdictInput *input);

G_END_DECLS
