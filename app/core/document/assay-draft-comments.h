/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft.h"

G_BEGIN_DECLS

/**
 * AssayCommentKind:
 * @ASSAY_COMMENT_NOTE: somebody wrote something beside the words
 * @ASSAY_COMMENT_INSERTED: somebody wrote the words; the change was not settled yet
 * @ASSAY_COMMENT_DELETED: somebody took words away that stood there; likewise
 */
typedef enum
{
  ASSAY_COMMENT_NOTE,
  ASSAY_COMMENT_INSERTED,
  ASSAY_COMMENT_DELETED,
} AssayCommentKind;

/**
 * AssayDraftComment:
 * @kind: what it is
 * @span: the words that it is about; for words that were taken away, those around the place. Never empty
 * @text: what was written, or the words that were taken away; %NULL for words that were inserted
 * @by: who, or %NULL
 * @at: when, as the file says, or %NULL
 * @parent: index of the comment that it answers, which is before it; -1 for none
 * @is_resolved: whether what it asks is settled
 *
 * What the file of a draft says beside its text. It is not of the draft itself, and is gone once that is edited.
 */
typedef struct
{
  AssayCommentKind  kind;
  AssaySpan         span;
  char             *text;
  char             *by;
  char             *at;
  int               parent;
  gboolean          is_resolved;
} AssayDraftComment;

const AssayDraftComment *assay_draft_get_comments        (AssayDraft              *self,
                                                          guint                   *n_comments);
void                     assay_draft_builder_add_comment (AssayDraftBuilder       *self,
                                                          const AssayDraftComment *comment);
void                     assay_draft_comment_clear       (gpointer                 comment);

G_END_DECLS
