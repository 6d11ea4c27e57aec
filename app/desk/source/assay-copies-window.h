/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-keeper.h"
#include "assay-source.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_COPIES_WINDOW (assay_copies_window_get_type ())

/**
 * AssayCopiesWindow:
 *
 * What the archive has of a source's page: each copy with its time, its text, and how that differs from the
 * one that counts.
 *
 * “chosen” is emitted with an #AssayFetched that is to take the place of the source's text.
 */
G_DECLARE_FINAL_TYPE (AssayCopiesWindow, assay_copies_window, ASSAY, COPIES_WINDOW, AdwWindow)

/* Lists the archive's copies of a page; to be run by a keeper, with an address. Gives a GPtrArray of
   AssayArchived. */
gpointer           assay_copies_list       (AssayArchive  *archive,
                                            gpointer       address,
                                            GCancellable  *cancellable,
                                            GError       **error);

AssayCopiesWindow *assay_copies_window_new (AssayKeeper   *keeper,
                                            AssaySource   *source,
                                            gboolean       may_change) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
