/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-training-store.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_PROGRESS_PAGE (assay_progress_page_get_type ())

/**
 * AssayProgressPage:
 *
 * What somebody reached over the weeks and by rule, as charts with tables beside them.
 */
G_DECLARE_FINAL_TYPE (AssayProgressPage, assay_progress_page, ASSAY, PROGRESS_PAGE, GtkWidget)

gboolean    assay_progress_page_set_progress (AssayProgressPage  *self,
                                              AssayProgress      *progress,
                                              const char         *by,
                                              GError            **error);
const char *assay_progress_page_get_trainee  (AssayProgressPage  *self);

G_END_DECLS
