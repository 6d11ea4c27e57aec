/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-recent-file.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_RECENT_FILES (assay_recent_files_get_type ())

/**
 * AssayRecentFiles:
 *
 * The drafts and dossiers that were open before, the newest first: a #GListModel of #AssayRecentFile over
 * the list that the desktop keeps for all programs. What other programs opened is not in it.
 */
G_DECLARE_FINAL_TYPE (AssayRecentFiles, assay_recent_files, ASSAY, RECENT_FILES, GObject)

AssayRecentFiles *assay_recent_files_new         (GtkRecentManager *manager) G_GNUC_WARN_UNUSED_RESULT;
AssayRecentFiles *assay_recent_files_get_default (void);

void              assay_recent_files_add         (AssayRecentFiles *self,
                                                  GFile            *file);
void              assay_recent_files_remove      (AssayRecentFiles *self,
                                                  GFile            *file);
void              assay_recent_files_clear       (AssayRecentFiles *self);
void              assay_recent_files_look        (AssayRecentFiles *self);

G_END_DECLS
