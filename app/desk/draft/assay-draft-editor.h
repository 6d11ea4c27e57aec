/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_DRAFT_EDITOR (assay_draft_editor_get_type ())

/**
 * AssayDraftEditor:
 *
 * Keeps a text buffer and the text of a case the same. What a person does to the buffer goes to the case
 * as it happens, one edit for each key press, paste or drop; what the case does by itself, as at undo, is
 * done to the buffer as the smallest change, so that the caret and what is in sight stay.
 *
 * Only plain text gets in: line ends become LF, and what no text has is left out.
 */
G_DECLARE_FINAL_TYPE (AssayDraftEditor, assay_draft_editor, ASSAY, DRAFT_EDITOR, GObject)

AssayDraftEditor *assay_draft_editor_new       (GtkTextBuffer    *buffer) G_GNUC_WARN_UNUSED_RESULT;
void              assay_draft_editor_set_case  (AssayDraftEditor *self,
                                                AssayCase        *work);
gboolean          assay_draft_editor_update    (AssayDraftEditor *self);
AssayDraft       *assay_draft_editor_get_draft (AssayDraftEditor *self);

G_END_DECLS
