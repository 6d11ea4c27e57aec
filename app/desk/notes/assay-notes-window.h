/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_NOTES_WINDOW (assay_notes_window_get_type ())

/**
 * AssayNotesWindow:
 *
 * All that people wrote about words of the draft, in the order of reading, with the threads below, to be
 * searched and filtered. “words-chosen” is emitted with a span, “place-wanted” with the id of a mark without a
 * place that is to stand on the selection.
 */
G_DECLARE_FINAL_TYPE (AssayNotesWindow, assay_notes_window, ASSAY, NOTES_WINDOW, AdwWindow)

AssayNotesWindow *assay_notes_window_new    (AssayCase        *work,
                                             GtkWindow        *parent);
void              assay_notes_window_select (AssayNotesWindow *self,
                                             const char       *id);

G_END_DECLS
