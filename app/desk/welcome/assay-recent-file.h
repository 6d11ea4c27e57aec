/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_RECENT_FILE (assay_recent_file_get_type ())

/**
 * AssayRecentFile:
 *
 * A draft or a dossier that was open before. Whether it is still there is found out beside the main loop:
 * “missing” is FALSE until the answer comes.
 */
G_DECLARE_FINAL_TYPE (AssayRecentFile, assay_recent_file, ASSAY, RECENT_FILE, GObject)

AssayRecentFile *assay_recent_file_new         (GFile           *file,
                                                GDateTime       *opened) G_GNUC_WARN_UNUSED_RESULT;

GFile           *assay_recent_file_get_file    (AssayRecentFile *self);
const char      *assay_recent_file_get_name    (AssayRecentFile *self);
const char      *assay_recent_file_get_folder  (AssayRecentFile *self);
GDateTime       *assay_recent_file_get_opened  (AssayRecentFile *self);
gboolean         assay_recent_file_is_missing  (AssayRecentFile *self);
void             assay_recent_file_set_missing (AssayRecentFile *self,
                                                gboolean         is_missing);
void             assay_recent_file_look        (AssayRecentFile *self);

char            *assay_recent_dup_when         (GDateTime       *opened,
                                                GDateTime       *now) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
