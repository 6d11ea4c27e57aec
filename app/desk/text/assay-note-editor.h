/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_NOTE_EDITOR (assay_note_editor_get_type ())

/**
 * AssayNoteEditor:
 *
 * Where a person writes a note or a summary. Ctrl+Enter, Esc and going elsewhere keep what was written; an
 * undo takes it back. “kept” is emitted once for one writing, and only if the text is another than before;
 * “left” whenever the writing has ended.
 */
G_DECLARE_FINAL_TYPE (AssayNoteEditor, assay_note_editor, ASSAY, NOTE_EDITOR, GtkWidget)

void     assay_note_editor_set_text   (AssayNoteEditor *self,
                                       const char      *text);
void     assay_note_editor_set_lines  (AssayNoteEditor *self,
                                       guint            n_lines);
void     assay_note_editor_set_prompt (AssayNoteEditor *self,
                                       const char      *name,
                                       const char      *prompt);
char    *assay_note_editor_dup_text   (AssayNoteEditor *self) G_GNUC_WARN_UNUSED_RESULT;
void     assay_note_editor_keep       (AssayNoteEditor *self);
gboolean assay_note_editor_is_writing (AssayNoteEditor *self);

G_END_DECLS
