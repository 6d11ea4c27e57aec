/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_WINDOW (assay_window_get_type ())

/**
 * AssayWindow:
 *
 * The desk: one job in one window. All that a checker does goes through its actions.
 */
G_DECLARE_FINAL_TYPE (AssayWindow, assay_window, ASSAY, WINDOW, AdwApplicationWindow)

AssayWindow *assay_window_new        (GtkApplication *application) G_GNUC_WARN_UNUSED_RESULT;
AssayWindow *assay_window_new_for_file (GtkApplication *application,
                                        GFile        *file) G_GNUC_WARN_UNUSED_RESULT;
void         assay_window_open       (AssayWindow    *self,
                                      GFile          *file);
void         assay_window_open_bytes (AssayWindow    *self,
                                      GBytes         *bytes,
                                      const char     *name);
gboolean     assay_window_take       (AssayWindow    *self,
                                      const GValue   *value);
void         assay_window_present_soon (AssayWindow  *self);
gboolean     assay_window_is_empty   (AssayWindow    *self);
gboolean     assay_window_shows_file (AssayWindow    *self,
                                      GFile          *file);
void         assay_window_save_to    (AssayWindow    *self,
                                      GFile          *file);
AssayCase   *assay_window_get_case   (AssayWindow    *self);
GtkWidget   *assay_window_get_training  (AssayWindow *self);
const char  *assay_window_get_help_page (AssayWindow *self);
void         assay_window_set_fact   (AssayWindow    *self,
                                      int             fact);

GFile       *assay_window_get_file      (AssayWindow    *self);
int          assay_window_get_fact      (AssayWindow    *self);
void         assay_window_restore       (AssayWindow    *self,
                                         GFile          *file,
                                         int             fact);

G_END_DECLS
