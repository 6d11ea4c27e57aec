/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-analysis.h"
#include "assay-file-stamp.h"
#include "assay-import.h"
#include "assay-thread.h"
#include "assay-tie.h"

G_BEGIN_DECLS

#define ASSAY_DOSSIER_MEDIA_TYPE "application/vnd.assay.dossier+json"
#define ASSAY_DOSSIER_SUFFIX ".assay"
#define ASSAY_DOSSIER_VERSION_MAJOR 1
#define ASSAY_DOSSIER_VERSION_MINOR 6

#define ASSAY_DOSSIER_ERROR (assay_dossier_error_quark ())

/**
 * AssayDossierError:
 * @ASSAY_DOSSIER_ERROR_SYNTAX: not JSON as we accept it; the message gives line and column
 * @ASSAY_DOSSIER_ERROR_VERSION: written by a newer major version; refused, not guessed at
 * @ASSAY_DOSSIER_ERROR_MEANING: JSON, but not a dossier; the message gives the key path
 * @ASSAY_DOSSIER_ERROR_TOO_LARGE: beyond a bound; the message names it
 */
typedef enum
{
  ASSAY_DOSSIER_ERROR_SYNTAX,
  ASSAY_DOSSIER_ERROR_VERSION,
  ASSAY_DOSSIER_ERROR_MEANING,
  ASSAY_DOSSIER_ERROR_TOO_LARGE,
} AssayDossierError;

GQuark assay_dossier_error_quark (void);

/**
 * AssayState:
 *
 * The state of a fact, as a person set it. Closed = all but open and error.
 */
typedef enum
{
  ASSAY_STATE_OPEN,
  ASSAY_STATE_CONFIRMED,
  ASSAY_STATE_ERROR,
  ASSAY_STATE_FIXED,
  ASSAY_STATE_CANNOT_CONFIRM,
  ASSAY_STATE_ON_AUTHOR,
  ASSAY_STATE_OPINION,
} AssayState;

const char *assay_state_to_id   (AssayState  state);
gboolean    assay_state_from_id (const char *id,
                                 AssayState *state);

/**
 * AssayMarkScope:
 * @ASSAY_MARK_FACT: it closes a fact that the machine finds
 * @ASSAY_MARK_PASSAGE: words that a person chose, to be closed like a fact
 * @ASSAY_MARK_NOTE: words that a person chose, only to say something of them
 *
 * What a mark is of. The last two are *free*: they stand on any words, also on each other's.
 */
typedef enum
{
  ASSAY_MARK_FACT,
  ASSAY_MARK_PASSAGE,
  ASSAY_MARK_NOTE,
} AssayMarkScope;

const char *assay_mark_scope_to_id   (AssayMarkScope  scope);
gboolean    assay_mark_scope_from_id (const char     *id,
                                      AssayMarkScope *scope);

/**
 * AssayMark:
 * @id: unique in its dossier
 * @span: the words it is about, in the newest revision
 * @scope: what it is of
 * @kind: the kind of the fact that it closes; %ASSAY_FACT_STATEMENT for a free mark
 * @state: as a person set it
 * @note: or %NULL
 * @noted_by: who wrote the note last, or %NULL
 * @noted_at: when
 * @thread: (nullable) (element-type AssayRemark): what was said below the note: see assay-thread.h
 * @ties: (nullable) (element-type AssayTie): passages of sources that a person tied to it: see assay-tie.h
 * @suggestion: suggested wording, or %NULL
 * @by: name of the person who changed it last
 * @at: when, ISO 8601 in UTC
 *
 * What a person says about a span. Never touched by the machine.
 */
typedef struct
{
  char           *id;
  AssaySpan       span;
  AssayMarkScope  scope;
  AssayFactKind   kind;
  AssayState      state;
  char           *note;
  char           *noted_by;
  char           *noted_at;
  GPtrArray      *thread;
  GPtrArray      *ties;
  char           *suggestion;
  char           *by;
  char           *at;
} AssayMark;

/**
 * AssayPersonVerdict:
 * @scores: a person's own score for each check, or -1
 * @reasons: why it differs from ours, or %NULL
 * @verdict: unset until a person sets it
 * @confidence: likewise
 * @summary: or %NULL
 * @reason: why the verdict is not the machine's, or %NULL
 * @by: who, or %NULL
 * @at: when, ISO 8601 in UTC, or %NULL
 */
typedef struct
{
  int              scores[ASSAY_N_CHECKS];
  char            *reasons[ASSAY_N_CHECKS];
  AssayVerdict     verdict;
  AssayConfidence  confidence;
  char            *summary;
  char            *reason;
  char            *by;
  char            *at;
} AssayPersonVerdict;

/**
 * AssayHistoryEntry:
 * @at: when, ISO 8601 in UTC
 * @by: who
 * @what: id of what was done: “state”, “note”, “verdict”, …
 * @about: what it was done to, such as the id of a mark, or %NULL
 */
typedef struct
{
  char *at;
  char *by;
  char *what;
  char *about;
} AssayHistoryEntry;

/**
 * AssayDossierOpenOptions:
 * @format: of a draft
 * @analysis: how a draft is judged
 * @forces_policy: whether a dossier is judged by the policy of @analysis too, and not by its own
 * @may_defer: whether what takes long to analyse may be left for assay_dossier_analyse(): the dossier is
 *   not current then, and has only what people say
 */
typedef struct
{
  AssayFormat          format;
  AssayAnalysisOptions analysis;
  gboolean             forces_policy;
  gboolean             may_defer;
} AssayDossierOpenOptions;

#define ASSAY_TYPE_DOSSIER (assay_dossier_get_type ())

/**
 * AssayDossier:
 *
 * Everything about one job: the draft, its sources as they were read, what the rules say, what people
 * say, and the verdicts of both.
 */
G_DECLARE_FINAL_TYPE (AssayDossier, assay_dossier, ASSAY, DOSSIER, GObject)

AssayDossier             *assay_dossier_new          (AssayAnalysis             *analysis) G_GNUC_WARN_UNUSED_RESULT;
AssayDossier             *assay_dossier_copy         (AssayDossier              *self) G_GNUC_WARN_UNUSED_RESULT;
AssayDossier             *assay_dossier_dup_public   (AssayDossier              *self) G_GNUC_WARN_UNUSED_RESULT;
guint                     assay_dossier_count_confidential
                                                     (AssayDossier              *self);
AssayDossier             *assay_dossier_open         (GBytes                         *bytes,
                                                      const char                     *name,
                                                      const AssayDossierOpenOptions  *options,
                                                      GCancellable                   *cancellable,
                                                      GError                        **error) G_GNUC_WARN_UNUSED_RESULT;
AssayDossier             *assay_dossier_load         (GBytes                    *bytes,
                                                      AssayRegister             *outlets,
                                                      GCancellable              *cancellable,
                                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
AssayDossier             *assay_dossier_load_by      (GBytes                    *bytes,
                                                      AssayRegister             *outlets,
                                                      AssayPolicy               *policy,
                                                      GCancellable              *cancellable,
                                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean                  assay_dossier_is_dossier   (GBytes                    *bytes);
GBytes                   *assay_dossier_to_bytes     (AssayDossier              *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean                  assay_dossier_save         (AssayDossier              *self,
                                                      GFile                     *file,
                                                      GCancellable              *cancellable,
                                                      GError                   **error);
AssayFileStamp           *assay_dossier_save_over    (AssayDossier              *self,
                                                      GFile                     *file,
                                                      AssayFileStamp            *stamp,
                                                      GCancellable              *cancellable,
                                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
void                      assay_dossier_save_async   (AssayDossier              *self,
                                                      GFile                     *file,
                                                      AssayFileStamp            *stamp,
                                                      GAsyncReadyCallback        callback,
                                                      gpointer                   user_data);
AssayFileStamp           *assay_dossier_save_finish  (AssayDossier              *self,
                                                      GAsyncResult              *result,
                                                      GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

AssayAnalysis            *assay_dossier_get_analysis (AssayDossier              *self);
AssayDraft               *assay_dossier_get_draft    (AssayDossier              *self);
GListModel               *assay_dossier_get_sources  (AssayDossier              *self);
gboolean                  assay_dossier_is_current   (AssayDossier              *self);
gboolean                  assay_dossier_analyse      (AssayDossier              *self,
                                                      GCancellable              *cancellable,
                                                      GError                   **error);
gboolean                  assay_dossier_is_outdated  (AssayDossier              *self);
AssayPolicy              *assay_dossier_get_policy   (AssayDossier              *self);
void                      assay_dossier_set_policy   (AssayDossier              *self,
                                                      AssayPolicy               *policy);
AssayEarlier             *assay_dossier_get_earlier  (AssayDossier              *self);
void                      assay_dossier_set_earlier  (AssayDossier              *self,
                                                      AssayEarlier              *earlier);

const AssayMark          *assay_dossier_get_marks    (AssayDossier              *self,
                                                      guint                     *n_marks);
GArray                   *assay_dossier_match_marks  (AssayDossier              *self,
                                                      const AssayFact           *facts,
                                                      GArray                    *places);
void                      assay_dossier_set_mark     (AssayDossier              *self,
                                                      const AssayMark           *mark);
gboolean                  assay_dossier_remove_mark  (AssayDossier              *self,
                                                      const char                *id);
const AssayPersonVerdict *assay_dossier_get_person   (AssayDossier              *self);
void                      assay_dossier_set_person   (AssayDossier              *self,
                                                      const AssayPersonVerdict  *person);
AssayVerdict              assay_dossier_get_verdict  (AssayDossier              *self);
const AssayHistoryEntry  *assay_dossier_get_history  (AssayDossier              *self,
                                                      guint                     *n_entries);
void                      assay_dossier_add_history  (AssayDossier              *self,
                                                      const AssayHistoryEntry   *entry);

G_END_DECLS
