/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_QUERIES_WINDOW (assay_queries_window_get_type ())

/**
 * AssayQueriesWindow:
 *
 * The questions to the author, as the report of that name has them. Emits “query-chosen” with the index of the fact
 * that was chosen, or -1, and with its words: from where they begin to where they end.
 */
G_DECLARE_FINAL_TYPE (AssayQueriesWindow, assay_queries_window, ASSAY, QUERIES_WINDOW, AdwWindow)

AssayQueriesWindow *assay_queries_window_new (AssayCase *work,
                                              GtkWindow *parent);

G_END_DECLS
