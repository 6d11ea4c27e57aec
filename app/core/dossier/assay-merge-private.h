/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case-private.h"
#include "assay-merge.h"
#include "assay-revision-private.h"
#include "assay-revision.h"

G_BEGIN_DECLS

/**
 * _AssayMerge:
 * @ours: the first file
 * @theirs: the second; neither is changed
 * @n_shared: how many entries of both histories are the same, from the first on
 * @by_ours: (element-type utf8): set of what the first file's own part of the history is about
 * @by_theirs: (element-type utf8): likewise the second's
 * @taken: (element-type AssayMark): marks that are no question, as they will be
 * @gone: (element-type utf8): ids of free marks that the second file took away; they are the first's own
 * @person: what the whole is said to be, as far as it is no question; its words are those of either file
 * @conflicts: (element-type AssayMergeConflict)
 * @draft: (nullable): the second file's draft, where that is the newer
 * @lost: (nullable) (element-type AssayOrphan): marks of the second file whose words the first file changed
 * @said_ours: the first file as it was, with what a mark said of words before they changed
 * @said_theirs: likewise the second
 */
struct _AssayMerge
{
  AssayDossier       *ours;
  AssayDossier       *theirs;
  guint               n_shared;
  GHashTable         *by_ours;
  GHashTable         *by_theirs;
  GPtrArray          *taken;
  GPtrArray          *gone;
  AssayPersonVerdict  person;
  GArray             *conflicts;
  AssayDraft         *draft;
  GPtrArray          *lost;
  AssayDossier       *said_ours;
  AssayDossier       *said_theirs;
};

/* assay-merge.c */
AssayMergeSide assay_merge_find_worker   (AssayMerge               *self,
                                          const char               *about);
void           assay_merge_add_conflict  (AssayMerge               *self,
                                          const AssayMergeConflict *conflict);

/* assay-merge-person.c */
void           assay_merge_settle_person (AssayMerge               *self);
void           assay_merge_take_part     (AssayPersonVerdict       *person,
                                          const AssayPersonVerdict *other,
                                          const char               *about);

/* assay-merge-past.c, assay-merge-text.c */
guint          assay_merge_find_past     (AssayDossier  *ours,
                                          AssayDossier  *theirs,
                                          GHashTable   **by_ours,
                                          GHashTable   **by_theirs);
gboolean       assay_merge_has_same_text (AssayDossier *ours,
                                          AssayDossier *theirs);
gboolean       assay_merge_is_one_draft  (AssayDossier *ours,
                                          AssayDossier *theirs);
AssayMergeSide assay_merge_find_newer    (AssayDossier *ours,
                                          AssayDossier *theirs,
                                          guint         n_shared);
const char    *assay_merge_find_writer   (AssayDossier *dossier,
                                          guint         n_shared);
char          *assay_merge_dup_passages  (AssayDossier *dossier,
                                          AssayDossier *other) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *assay_merge_bring         (AssayDossier *dossier,
                                          AssayDraft   *draft) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
