/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-keeper.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_LIBRARY_WINDOW (assay_library_window_get_type ())

/**
 * AssayLibraryWindow:
 *
 * All jobs that were saved here, found by words, outlet, verdict, checker and day as somebody types.
 *
 * “chosen” is emitted with the #GFile of a job that is to be opened.
 */
G_DECLARE_FINAL_TYPE (AssayLibraryWindow, assay_library_window, ASSAY, LIBRARY_WINDOW, AdwWindow)

AssayLibraryWindow *assay_library_window_new (AssayKeeper *keeper) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
