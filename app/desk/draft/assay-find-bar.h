/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-marked-view.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_FIND_BAR (assay_find_bar_get_type ())

/**
 * AssayFindBar:
 *
 * Looks for words in a view, marks all that it finds there, and goes from one to the next. Escape goes
 * back to where the person was before.
 */
G_DECLARE_FINAL_TYPE (AssayFindBar, assay_find_bar, ASSAY, FIND_BAR, GtkWidget)

void assay_find_bar_set_view (AssayFindBar    *self,
                              AssayMarkedView *view);
void assay_find_bar_open     (AssayFindBar    *self);
void assay_find_bar_close    (AssayFindBar    *self);
void assay_find_bar_step     (AssayFindBar    *self,
                              int              direction);

void       assay_find_bar_set_replaceable (AssayFindBar *self,
                                           gboolean      is_replaceable);
GArray    *assay_find_bar_dup_matches     (AssayFindBar *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
