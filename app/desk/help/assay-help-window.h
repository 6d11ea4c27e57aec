/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_HELP_WINDOW (assay_help_window_get_type ())

/**
 * AssayHelpWindow:
 *
 * The pages of the help, for a desktop without a viewer: their titles on the left, the page on the right.
 */
G_DECLARE_FINAL_TYPE (AssayHelpWindow, assay_help_window, ASSAY, HELP_WINDOW, AdwWindow)

GtkWidget *assay_help_window_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void       assay_help_window_show (AssayHelpWindow *self,
                                   const char      *id);

G_END_DECLS
