/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-proof-shape.h"
#include "assay-report-fact.h"

G_BEGIN_DECLS

/**
 * AssayProofMark:
 * @span: the words
 * @shape: how they are marked
 * @strength: 0–1, how strongly; used by the highlight
 */
typedef struct
{
  AssaySpan       span;
  AssayProofShape shape;
  double          strength;
} AssayProofMark;

/**
 * AssayProofRun:
 * @span: words of one part, marked alike
 * @part: index of the part
 * @shapes: (array fixed-size=6): whether they carry each shape
 * @begins: whether that shape begins here
 * @ends: whether that shape ends here
 * @strength: of the highlight
 * @fact: the smallest fact that has them, or -1
 * @is_first: whether that fact begins here
 * @claim: the claim that has them, or -1
 * @first_number: where the facts that end here and have something to say begin in the list of them
 * @n_numbers: how many they are
 * @is_ticked: a claim ends here, and all of its facts are closed
 */
typedef struct
{
  AssaySpan span;
  guint     part;
  gboolean  shapes[ASSAY_N_PROOF_SHAPES];
  gboolean  begins[ASSAY_N_PROOF_SHAPES];
  gboolean  ends[ASSAY_N_PROOF_SHAPES];
  double    strength;
  int       fact;
  gboolean  is_first;
  int       claim;
  guint     first_number;
  guint     n_numbers;
  gboolean  is_ticked;
} AssayProofRun;

/**
 * AssayProofRuns:
 * @runs: (element-type AssayProofRun): all words of all parts, in order
 * @numbers: (element-type guint): facts that have something to say, and behind their indexes those of free marks,
 *   by where they end
 */
typedef struct
{
  GArray *runs;
  GArray *numbers;
} AssayProofRuns;

/**
 * AssayProof:
 * @dossier: (transfer none): the job
 * @model: what all reports of it say
 * @style: how it is asked for
 * @facts: (element-type AssayReportFact): in the order of reading
 * @free: (element-type AssayMark*): marks on words of somebody’s choice, in the order of reading
 * @marks: (element-type AssayProofMark): sorted by where they begin
 * @is_closed: for each claim, whether it has facts and all of them are closed
 * @said: (element-type guint): indexes of findings, by fact; those of one fact lie beside each other
 * @first_said: for each fact, and one more, where its findings begin in @said
 *
 * A draft with its marks and what is said of each of its facts: what both the page and the printed proof show.
 */
typedef struct
{
  AssayDossier     *dossier;
  AssayReportModel *model;
  AssayReportStyle  style;
  GArray           *facts;
  GPtrArray        *free;
  GArray           *marks;
  gboolean         *is_closed;
  GArray           *said;
  guint            *first_said;
} AssayProof;

/**
 * AssayProofFix:
 * @number: as a number of the runs has it: a fact, or a free mark behind them
 * @words: that do not hold, on one line
 * @wording: (nullable): what should stand there
 * @why: (nullable): what was found, or what a person wrote
 * @is_error: whether a person calls it wrong
 * @points: what the finding that says so takes
 * @n: in how many places the same is said; @number is the first
 */
typedef struct
{
  guint     number;
  char     *words;
  char     *wording;
  char     *why;
  gboolean  is_error;
  double    points;
  guint     n;
} AssayProofFix;

/* So many of them are told before the draft. */
#define ASSAY_PROOF_MAX_FIXES 5

AssayProof                *assay_proof_new           (AssayDossier           *dossier,
                                                      const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
void                       assay_proof_free          (AssayProof             *self);

const AssayReportFact     *assay_proof_get_fact      (const AssayProof       *self,
                                                      guint                   fact);
const AssayMark           *assay_proof_get_free      (const AssayProof       *self,
                                                      guint                   number);
guint                      assay_proof_count_said    (const AssayProof       *self,
                                                      guint                   fact);
const AssayReportFinding  *assay_proof_get_said      (const AssayProof       *self,
                                                      guint                   fact,
                                                      guint                   index);
const AssayEvidence       *assay_proof_get_evidence  (const AssayProof       *self,
                                                      guint                   fact,
                                                      guint                  *n_evidence);
gboolean                   assay_proof_is_worth_note (const AssayProof       *self,
                                                      guint                   fact);
gboolean                   assay_proof_may_leave     (const AssayProof       *self,
                                                      guint                   source);
char                      *assay_proof_dup_fix       (const AssayProof       *self,
                                                      guint                   fact) G_GNUC_WARN_UNUSED_RESULT;
GArray                    *assay_proof_list_fixes    (const AssayProof       *self) G_GNUC_WARN_UNUSED_RESULT;
char                      *assay_proof_dup_places    (const AssayProofFix    *fix) G_GNUC_WARN_UNUSED_RESULT;

gboolean                   assay_proof_is_public     (const AssayProof       *self,
                                                      const char             *text);
const char                *assay_proof_get_message   (const AssayProof         *self,
                                                      const AssayReportFinding *item);

void                       assay_proof_cut           (const AssayProof       *self,
                                                      AssayProofRuns         *runs);
void                       assay_proof_runs_clear    (AssayProofRuns         *runs);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayProof, assay_proof_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayProofRuns, assay_proof_runs_clear)

G_END_DECLS
