/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_OVERVIEW_WINDOW (assay_overview_window_get_type ())

/**
 * AssayOverviewWindow:
 *
 * All sources of a job at a glance: as a picture, and as a table that says the same.
 */
G_DECLARE_FINAL_TYPE (AssayOverviewWindow, assay_overview_window, ASSAY, OVERVIEW_WINDOW, AdwWindow)

AssayOverviewWindow *assay_overview_window_new (AssayCase *work) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
