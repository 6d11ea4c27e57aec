/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_REVISION_WINDOW (assay_revision_window_get_type ())

/**
 * AssayRevisionWindow:
 *
 * The draft before and now, side by side with what differs, the facts that are to be checked again, and the
 * marks that have no place any more. Emits “words-chosen” with the place of the words whose fact is to be shown,
 * and “place-wanted” with the id of a mark that is to stand on the words that are selected in the draft.
 */
G_DECLARE_FINAL_TYPE (AssayRevisionWindow, assay_revision_window, ASSAY, REVISION_WINDOW, AdwWindow)

AssayRevisionWindow *assay_revision_window_new (AssayCase *work,
                                                GtkWindow *parent);

G_END_DECLS
