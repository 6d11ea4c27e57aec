/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_PREFERENCES_WINDOW (assay_preferences_window_get_type ())

/**
 * AssayPreferencesWindow:
 *
 * The settings as rows. What is chosen holds at once, and there is nothing to confirm.
 */
G_DECLARE_FINAL_TYPE (AssayPreferencesWindow,
                      assay_preferences_window,
                      ASSAY,
                      PREFERENCES_WINDOW,
                      AdwPreferencesWindow)

AssayPreferencesWindow *assay_preferences_window_new (GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
