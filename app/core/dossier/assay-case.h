/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"
#include "assay-ledger.h"
#include "assay-operation.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_CASE (assay_case_get_type ())

/**
 * AssayCase:
 *
 * A dossier at work: what a checker does to it, step by step, with one undo for all of it.
 *
 * A step is done at once, also where it changes the text or the sources. The analysis is then of what was
 * there before, until the next one is finished: the case is not *current*. Facts are those of the
 * analysis; assay_case_map_span() tells where their words stand in the text now.
 *
 * “changed” is emitted after every step, undo, redo and finished analysis.
 */
G_DECLARE_FINAL_TYPE (AssayCase, assay_case, ASSAY, CASE, GObject)

/* Called with what a person does, just before it is done. */
typedef void (*AssayOperationFunc) (const AssayOperation *operation,
                                    gpointer              user_data);

AssayCase       *assay_case_new            (AssayDossier              *dossier,
                                            const char                *person) G_GNUC_WARN_UNUSED_RESULT;

const char      *assay_case_get_person     (AssayCase                 *self);
AssayDossier    *assay_case_get_dossier    (AssayCase                 *self);
AssayDraft      *assay_case_get_draft      (AssayCase                 *self);
GListModel      *assay_case_get_sources    (AssayCase                 *self);

AssayAnalysis   *assay_case_get_analysis   (AssayCase                 *self);
gboolean         assay_case_is_current     (AssayCase                 *self);
gboolean         assay_case_is_pending     (AssayCase                 *self);
void             assay_case_set_policy     (AssayCase                 *self,
                                            AssayPolicy               *policy);
void             assay_case_set_earlier    (AssayCase                 *self,
                                            AssayEarlier              *earlier);
AssaySpan        assay_case_map_span       (AssayCase                 *self,
                                            AssaySpan                  span);
void             assay_case_follow         (AssayCase                 *self,
                                            int                        fact);
int              assay_case_get_followed   (AssayCase                 *self);
gboolean         assay_case_analyse        (AssayCase                 *self,
                                            GCancellable              *cancellable,
                                            GError                   **error);
void             assay_case_analyse_async  (AssayCase                 *self,
                                            GCancellable              *cancellable,
                                            GAsyncReadyCallback        callback,
                                            gpointer                   user_data);
gboolean         assay_case_analyse_finish (AssayCase                 *self,
                                            GAsyncResult              *result,
                                            GError                   **error);

gboolean         assay_case_is_sealed      (AssayCase                 *self);
void             assay_case_seal           (AssayCase                 *self,
                                            const char                *at);
void             assay_case_take_signature
                                           (AssayCase                 *self,
                                            char                      *signature,
                                            const char                *at);
void             assay_case_reopen         (AssayCase                 *self,
                                            const char                *at);

gboolean         assay_state_is_closed     (AssayState                 state);
const AssayMark *assay_case_get_mark       (AssayCase                 *self,
                                            guint                      fact);
AssayState       assay_case_get_state      (AssayCase                 *self,
                                            guint                      fact);
guint            assay_case_count_closed   (AssayCase                 *self);

void             assay_case_edit           (AssayCase                 *self,
                                            AssaySpan                  span,
                                            const char                *replacement,
                                            const char                *at);
void             assay_case_replace_all    (AssayCase                 *self,
                                            const AssaySpan           *spans,
                                            guint                      n_spans,
                                            const char                *replacement,
                                            const char                *at);
void             assay_case_write_over     (AssayCase                 *self,
                                            AssaySpan                  span,
                                            const char                *replacement,
                                            const char                *at);
void             assay_case_end_typing     (AssayCase                 *self);
gboolean         assay_case_is_typing      (AssayCase                 *self);
char            *assay_case_dup_wording    (AssayCase                 *self,
                                            guint                      fact) G_GNUC_WARN_UNUSED_RESULT;
gboolean         assay_case_replace        (AssayCase                 *self,
                                            guint                      fact,
                                            const char                *wording,
                                            const char                *at,
                                            GError                   **error);

void             assay_case_revise         (AssayCase                 *self,
                                            AssayDraft                *draft,
                                            const char                *at);
gboolean         assay_case_place_orphan   (AssayCase                 *self,
                                            const char                *id,
                                            AssaySpan                  span,
                                            const char                *at,
                                            GError                   **error);

void             assay_case_set_state      (AssayCase                 *self,
                                            guint                      fact,
                                            AssayState                 state,
                                            const char                *at);
void             assay_case_set_note       (AssayCase                 *self,
                                            guint                      fact,
                                            const char                *note,
                                            const char                *at);
void             assay_case_set_states     (AssayCase                 *self,
                                            const guint               *facts,
                                            guint                      n_facts,
                                            AssayState                 state,
                                            const char                *at);

/**
 * AssayMarkTarget:
 * @fact: index of a fact of the analysis, or -1
 * @id: where @fact is -1: the id of a mark
 *
 * What somebody says something of.
 */
typedef struct
{
  int         fact;
  const char *id;
} AssayMarkTarget;

char            *assay_case_add_mark       (AssayCase                 *self,
                                            const AssayMark           *mark,
                                            const char                *at,
                                            GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
const AssayMark *assay_case_find_target    (AssayCase                 *self,
                                            const AssayMarkTarget     *target);
gboolean         assay_case_set_target_state
                                           (AssayCase                 *self,
                                            const AssayMarkTarget     *target,
                                            AssayState                 state,
                                            const char                *at);
gboolean         assay_case_set_target_note
                                           (AssayCase                 *self,
                                            const AssayMarkTarget     *target,
                                            const char                *note,
                                            const char                *at);
gboolean         assay_case_remark         (AssayCase                 *self,
                                            const AssayMarkTarget     *target,
                                            AssayRemarkKind            kind,
                                            const char                *text,
                                            const char                *at);
gboolean         assay_case_remove_mark    (AssayCase                 *self,
                                            const char                *id,
                                            const char                *at);

/**
 * AssayTiePlace:
 * @source: index of a source
 * @span: words of its text
 *
 * What is tied to a fact.
 */
typedef struct
{
  guint     source;
  AssaySpan span;
} AssayTiePlace;

GPtrArray       *assay_case_get_ties       (AssayCase                 *self,
                                            guint                      fact);
gboolean         assay_case_tie            (AssayCase                 *self,
                                            guint                      fact,
                                            const AssayTiePlace       *place,
                                            AssayTieStance             stance,
                                            const char                *at,
                                            GError                   **error);
gboolean         assay_case_untie          (AssayCase                 *self,
                                            guint                      fact,
                                            guint                      index,
                                            const char                *at);
guint            assay_case_sum_ties       (AssayCase                 *self);
guint            assay_case_tie_ledger     (AssayCase                 *self,
                                            AssayLedger               *ledger);

void             assay_case_set_verdict    (AssayCase                 *self,
                                            AssayVerdict               verdict,
                                            const char                *at);
void             assay_case_set_confidence (AssayCase                 *self,
                                            AssayConfidence            confidence,
                                            const char                *at);
void             assay_case_set_summary    (AssayCase                 *self,
                                            const char                *summary,
                                            const char                *at);
void             assay_case_set_reason     (AssayCase                 *self,
                                            const char                *reason,
                                            const char                *at);
void             assay_case_set_score      (AssayCase                 *self,
                                            AssayCheck                 check,
                                            int                        score,
                                            const char                *reason,
                                            const char                *at);

void             assay_case_add_source     (AssayCase                 *self,
                                            AssaySource               *source,
                                            const char                *at);
gboolean         assay_case_remove_source  (AssayCase                 *self,
                                            guint                      source,
                                            const char                *at);

gboolean         assay_case_read_source    (AssayCase                 *self,
                                            AssaySource               *asked,
                                            AssayFetched              *fetched,
                                            const char                *at);

gboolean         assay_case_note_changed   (AssayCase                 *self,
                                            AssaySource               *asked,
                                            AssayFetched              *fetched,
                                            const char                *at);

gboolean         assay_case_can_undo       (AssayCase                 *self);
gboolean         assay_case_can_redo       (AssayCase                 *self);
void             assay_case_undo           (AssayCase                 *self);
void             assay_case_redo           (AssayCase                 *self);
void             assay_case_set_recorder   (AssayCase                 *self,
                                            AssayOperationFunc         recorder,
                                            gpointer                   user_data);
gboolean         assay_case_replay         (AssayCase                 *self,
                                            GPtrArray                 *operations,
                                            GError                   **error);
gboolean         assay_case_is_modified    (AssayCase                 *self);
guint64          assay_case_get_stamp      (AssayCase                 *self);
void             assay_case_set_saved      (AssayCase                 *self,
                                            guint64                    stamp);

G_END_DECLS
