/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_HISTORY_WINDOW (assay_history_window_get_type ())

/**
 * AssayHistoryWindow:
 *
 * Who did what when, the newest first, to be searched by words, deeds and people. “words-chosen” is emitted with
 * a span of the draft.
 */
G_DECLARE_FINAL_TYPE (AssayHistoryWindow, assay_history_window, ASSAY, HISTORY_WINDOW, AdwWindow)

AssayHistoryWindow *assay_history_window_new (AssayCase *work,
                                              GtkWindow *parent);

G_END_DECLS
