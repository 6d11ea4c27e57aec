/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

/**
 * AssayMergeSide:
 * @ASSAY_MERGE_UNDECIDED: a person is to decide
 * @ASSAY_MERGE_OURS: as the first file has it
 * @ASSAY_MERGE_THEIRS: as the second file has it
 */
typedef enum
{
  ASSAY_MERGE_UNDECIDED,
  ASSAY_MERGE_OURS,
  ASSAY_MERGE_THEIRS,
} AssayMergeSide;

/**
 * AssayMergeConflict:
 * @about: id of a mark, or “text”, “verdict”, “confidence”, “summary” or the id of a check
 * @ours: (nullable): what the first file says, in words; %NULL if it says nothing
 * @theirs: (nullable): likewise the second
 * @by_ours: (nullable): who says so
 * @by_theirs: (nullable): likewise
 * @mark_ours: (nullable): the mark that the first file has, where it is about one, as it was said there; the merge's
 * @mark_theirs: (nullable): likewise the second
 * @words_ours: (nullable): the words of the draft that @mark_ours was on there
 * @words_theirs: (nullable): likewise the second; others than these if one of the two changed them
 * @side: what a person decided
 *
 * Something on which two checkers differ, after all on which only one of them worked was settled.
 */
typedef struct
{
  char            *about;
  char            *ours;
  char            *theirs;
  char            *by_ours;
  char            *by_theirs;
  const AssayMark *mark_ours;
  const AssayMark *mark_theirs;
  char            *words_ours;
  char            *words_theirs;
  AssayMergeSide   side;
} AssayMergeConflict;

/**
 * AssayMerge:
 *
 * Two files of one draft being made one. What only one side changed since their common past is taken from
 * it; what both changed alike is no question; all else is a conflict for a person. The common past is that
 * of their histories.
 */
typedef struct _AssayMerge AssayMerge;

AssayMerge *assay_merge_new           (AssayDossier    *ours,
                                       AssayDossier    *theirs,
                                       GError         **error) G_GNUC_WARN_UNUSED_RESULT;
void        assay_merge_free          (AssayMerge      *self);
GArray     *assay_merge_get_conflicts (AssayMerge      *self);
guint       assay_merge_count_open    (AssayMerge      *self);
guint       assay_merge_count_taken   (AssayMerge      *self);
gboolean    assay_merge_conflict_differs_in_words
                                      (const AssayMergeConflict *conflict);
gboolean    assay_merge_decide        (AssayMerge      *self,
                                       const char      *about,
                                       AssayMergeSide   side);
gboolean    assay_merge_apply         (AssayMerge      *self,
                                       AssayCase       *work,
                                       const char      *at,
                                       GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayMerge, assay_merge_free)

G_END_DECLS
