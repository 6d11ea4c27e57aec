/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

/**
 * AssayOperationKind:
 * @ASSAY_OPERATION_STEP: something is done
 * @ASSAY_OPERATION_UNDO: the last step is undone
 * @ASSAY_OPERATION_REDO: a step that was undone is done again
 */
typedef enum
{
  ASSAY_OPERATION_STEP,
  ASSAY_OPERATION_UNDO,
  ASSAY_OPERATION_REDO,
} AssayOperationKind;

/**
 * AssayOperation:
 * @kind: what is done; all else is for steps
 * @at: (nullable): when, ISO 8601 in UTC; a step has it
 * @by: (nullable): who; a step has it
 * @what: (nullable): what the history says of it; %NULL for nothing, as it joins a step
 * @about: (nullable): and of what
 * @joins: whether it joins the last step
 * @goes_on: whether it is of one piece with the step before: both are undone, and done again, together
 * @text: (nullable): what takes the place of @span; %NULL if the text stays
 * @span: words of the text
 * @draft: (nullable): another revision, which takes the place of the draft
 * @mark: (nullable): a mark as it is set
 * @marks: (nullable) (element-type AssayMark): more marks, as they are set
 * @gone: (nullable) (element-type utf8): ids of marks that are taken away
 * @lost: (nullable) (element-type AssayOrphan): marks that have no place, as they are added
 * @history: (nullable) (element-type AssayHistoryEntry): what was done elsewhere, before @what
 * @sources: (nullable): a list of sources, which takes the place of theirs
 * @person: (nullable): all that a person says of the whole, as it is set
 * @source: (nullable): a source as it is added
 * @removed: index of a source that is taken away, or -1
 *
 * What a person does to a case, in a form that can be done again to the same case: it names no fact, so
 * that no analysis is needed for it.
 */
typedef struct
{
  AssayOperationKind  kind;
  char               *at;
  char               *by;
  char               *what;
  char               *about;
  gboolean            joins;
  gboolean            goes_on;
  char               *text;
  AssaySpan           span;
  AssayDraft         *draft;
  AssayMark          *mark;
  GPtrArray          *marks;
  GPtrArray          *gone;
  GPtrArray          *lost;
  GArray             *history;
  GListModel         *sources;
  AssayPersonVerdict *person;
  AssaySource        *source;
  int                 removed;
} AssayOperation;

AssayOperation *assay_operation_new_from_bytes (GBytes                *bytes,
                                                GError               **error) G_GNUC_WARN_UNUSED_RESULT;
void            assay_operation_free           (AssayOperation        *self);
GBytes         *assay_operation_to_bytes       (const AssayOperation  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayOperation, assay_operation_free)

G_END_DECLS
