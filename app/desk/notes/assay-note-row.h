/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_NOTE_ROW (assay_note_row_get_type ())

/**
 * AssayNoteRow:
 *
 * A mark with what was said below it, and, while it is selected, what can be said next. “remarked” is emitted
 * with an AssayRemarkKind and words, “removed” where the mark is to go, “place-wanted” where one without a place
 * is to stand on the selection.
 */
G_DECLARE_FINAL_TYPE (AssayNoteRow, assay_note_row, ASSAY, NOTE_ROW, GtkListBoxRow)

GtkWidget  *assay_note_row_new       (const AssayMark *mark,
                                      const char      *words,
                                      gboolean         has_place);
const char *assay_note_row_get_id    (AssayNoteRow    *self);
void        assay_note_row_set_open  (AssayNoteRow    *self,
                                      gboolean         is_open);
char       *assay_note_row_dup_draft (AssayNoteRow    *self) G_GNUC_WARN_UNUSED_RESULT;
void        assay_note_row_set_draft (AssayNoteRow    *self,
                                      const char      *text);

G_END_DECLS
