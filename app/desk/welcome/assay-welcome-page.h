/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-recent-files.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_WELCOME_PAGE (assay_welcome_page_get_type ())

/**
 * AssayWelcomePage:
 *
 * What a window shows while nothing is open: the ways in. Its buttons name actions of the window, and a
 * recent file is given out by “file-chosen”, with the #GFile.
 */
G_DECLARE_FINAL_TYPE (AssayWelcomePage, assay_welcome_page, ASSAY, WELCOME_PAGE, GtkWidget)

void assay_welcome_page_set_files (AssayWelcomePage *self,
                                   AssayRecentFiles *files);

G_END_DECLS
