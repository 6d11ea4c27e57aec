/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier-seal.h"
#include "assay-dossier.h"
#include "assay-json-reader.h"
#include "assay-json-writer.h"

G_BEGIN_DECLS

/* How many characters of the text around a span its selector keeps on either side. */
#define ASSAY_SELECTOR_CONTEXT 32

/* Bounds of what a file may hold, beyond those of the JSON scanner. Each is named when it is hit. */
#define ASSAY_DOSSIER_MAX_SOURCES 10000
#define ASSAY_DOSSIER_MAX_MARKS 1000000
#define ASSAY_DOSSIER_MAX_REMARKS 10000

/**
 * AssayRecord:
 * @verdict: the machine's verdict that the file had, or unset if the dossier is new
 * @confidence: likewise
 * @scores: likewise; -1 for “not enough evidence”
 * @rule_set: version of the rules that made them, or %NULL
 *
 * What the machine said when the file was written.
 */
typedef struct
{
  AssayVerdict     verdict;
  AssayConfidence  confidence;
  int              scores[ASSAY_N_CHECKS];
  char            *rule_set;
} AssayRecord;

/**
 * AssayKeyedExtras:
 * @key: id of a mark, or identity of a finding: see assay_finding_dup_identity()
 * @extras: what a newer version wrote of it
 *
 * Marks come and go and findings are made anew, so what is not understood of one waits for its key.
 */
typedef struct
{
  char            *key;
  AssayJsonExtras *extras;
} AssayKeyedExtras;

/**
 * _AssayDossier:
 * @draft: the text as it is now
 * @sources: (element-type AssaySource): as they are now; never changed, another list takes its place
 * @analysis: what the rules say; of another draft or other sources while it is not current
 * @policy: by which it is to be judged; never %NULL once there is an analysis
 * @earlier: (nullable): what a library has of the draft
 * @is_current: whether @analysis is of @draft and @sources, by @policy, with @earlier
 * @marks: (element-type AssayMark): sorted by where they begin, then by id; ids are unique
 * @places: (nullable) (element-type utf8 guint): id of each mark to its index in @marks, plus one; the
 *   ids are those of the marks. %NULL until it is asked for again
 * @orphans: (element-type AssayOrphan): marks without a place, by id; never changed, another takes its place
 * @revisions: (element-type AssayRevision): the drafts before this one, the oldest first; likewise
 * @person: what a person says of the whole
 * @history: (element-type AssayHistoryEntry): in the order in which it happened
 * @record: what the file said when it was read
 * @version_minor: of the format that the file had, if newer than ours; a rewrite does not lower it
 * @mark_extras: (element-type AssayKeyedExtras): what a newer version wrote of marks, sorted by key;
 *   never changes once the file is read, so copies share it
 * @finding_extras: (element-type AssayKeyedExtras): likewise of findings
 * @extras: what a newer version wrote of all else; %NULL for a new dossier
 * @seal: (nullable): the seal, if it is sealed
 * @sealed: the file without the seal, byte for byte as it was sealed; %NULL if it is not
 *
 * Everything about one job: the draft and its sources with what the rules say of them now, what people
 * say, and what was done. Draft and analysis are never changed; the rest belongs to one thread.
 */
struct _AssayDossier
{
  GObject             parent_instance;

  AssayDraft         *draft;
  GListModel         *sources;
  AssayAnalysis      *analysis;
  AssayPolicy        *policy;
  AssayEarlier       *earlier;
  gboolean            is_current;
  GArray             *marks;
  GHashTable         *places;
  GPtrArray          *orphans;
  GPtrArray          *revisions;
  AssayPersonVerdict  person;
  GArray             *history;
  AssayRecord         record;
  guint               version_minor;
  GPtrArray          *mark_extras;
  GPtrArray          *finding_extras;
  AssayJsonExtras    *extras;
  AssayDossierSeal   *seal;
  GBytes             *sealed;
};

void              assay_dossier_seal_free    (AssayDossierSeal       *seal);
AssayDossierSeal *assay_dossier_seal_copy    (const AssayDossierSeal *seal) G_GNUC_WARN_UNUSED_RESULT;
AssayDossierSeal *assay_dossier_seal_read    (AssayJsonReader        *reader,
                                              guint                   object) G_GNUC_WARN_UNUSED_RESULT;
GBytes           *assay_dossier_write_sealed (AssayDossier           *self) G_GNUC_WARN_UNUSED_RESULT;
GBytes           *assay_json_cut_seal        (AssayJsonIndex         *index,
                                              guint                  *seal) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayDossierSeal, assay_dossier_seal_free)

/* “2025-05-14T09:30:00Z”, with decimals of the second or without. */
#define ASSAY_TIME_MAX_BYTES 40

gboolean assay_time_is_valid          (const char               *time);

void     assay_mark_copy_into         (AssayMark                *mark,
                                       const AssayMark          *other);
void     assay_mark_clear             (gpointer                  mark);
gboolean assay_mark_is_same           (const AssayMark          *a,
                                       const AssayMark          *b);
gboolean assay_mark_has_all           (const AssayMark          *ours,
                                       const AssayMark          *theirs);
gboolean assay_mark_has_words         (const AssayMark          *mark);
void     assay_mark_write             (AssayJsonWriter          *writer,
                                       const AssayMark          *mark);
int      assay_mark_compare           (gconstpointer             a,
                                       gconstpointer             b);
void     assay_history_entry_clear    (gpointer                  entry);
void     assay_person_clear           (AssayPersonVerdict       *person);
void     assay_person_copy_into       (AssayPersonVerdict       *person,
                                       const AssayPersonVerdict *other);

/* Called with a mark whose words an edit touches, as it was before. */
typedef void (*AssayMarkFunc) (const AssayMark *mark,
                               gpointer         user_data);

const AssayMark *assay_dossier_find_mark      (AssayDossier   *self,
                                               const char     *id);
void             assay_dossier_forget_places  (AssayDossier   *self);
void             assay_dossier_move_marks     (AssayDossier   *self,
                                               AssaySpan       edited,
                                               guint           n_inserted,
                                               AssayMarkFunc   touch,
                                               gpointer        user_data);
void             assay_dossier_exchange_marks (AssayDossier   *self,
                                               GHashTable     *marks,
                                               AssaySpan       edited,
                                               guint           n_inserted);
GHashTable      *assay_marks_new              (void) G_GNUC_WARN_UNUSED_RESULT;
void             assay_marks_insert           (GHashTable      *marks,
                                               const char      *id,
                                               const AssayMark *mark);
void             assay_dossier_set_draft      (AssayDossier   *self,
                                               AssayDraft     *draft);
void             assay_dossier_set_sources    (AssayDossier   *self,
                                               GListModel     *sources);
void             assay_dossier_set_revisions  (AssayDossier   *self,
                                               GPtrArray      *revisions,
                                               GPtrArray      *orphans);
gboolean         assay_dossier_takes_long     (AssayDraft     *draft,
                                               GListModel     *sources);
AssayDossier    *assay_dossier_load_with      (GBytes                         *bytes,
                                               AssayRegister                  *outlets,
                                               const AssayDossierOpenOptions  *options,
                                               GCancellable                   *cancellable,
                                               GError                        **error) G_GNUC_WARN_UNUSED_RESULT;
void             assay_dossier_set_analysis   (AssayDossier   *self,
                                               AssayAnalysis  *analysis);
void             assay_dossier_update_current (AssayDossier   *self);

char    *assay_finding_dup_identity   (const char               *rule,
                                       const AssayFinding       *finding) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray       *assay_keyed_extras_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void             assay_keyed_extras_add  (GPtrArray       *list,
                                          const char      *key,
                                          AssayJsonExtras *extras);
void             assay_keyed_extras_sort (GPtrArray       *list);
AssayJsonExtras *assay_keyed_extras_find (GPtrArray       *list,
                                          const char      *key);

void     assay_draft_write            (AssayJsonWriter          *writer,
                                       AssayDraft               *draft);
void     assay_earlier_write          (AssayJsonWriter          *writer,
                                       AssayEarlier             *earlier);
void     assay_history_write          (AssayJsonWriter          *writer,
                                       GArray                   *history);
void     assay_sources_write          (AssayJsonWriter          *writer,
                                       GListModel               *sources);
void     assay_source_write           (AssayJsonWriter          *writer,
                                       const char               *key,
                                       AssaySource              *source);
void     assay_person_write           (AssayJsonWriter          *writer,
                                       const AssayPersonVerdict *person);
void     assay_selector_write         (AssayJsonWriter          *writer,
                                       const char               *key,
                                       AssayText                *text,
                                       AssaySpan                 span);
gboolean assay_selector_read          (AssayJsonReader          *reader,
                                       guint                     object,
                                       const char               *key,
                                       AssayText                *text,
                                       AssaySpan                *span);
gboolean assay_selector_read_range    (AssayJsonReader          *reader,
                                       guint                     object,
                                       AssayText                *text,
                                       AssaySpan                *span);
void     assay_selector_quote         (AssayText                *text,
                                       AssaySpan                 span,
                                       char                    **exact,
                                       char                    **prefix,
                                       char                    **suffix);
char    *assay_text_dup_sha256        (AssayText                *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
