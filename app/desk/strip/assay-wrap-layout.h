/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_WRAP_LAYOUT (assay_wrap_layout_get_type ())

/**
 * AssayWrapLayout:
 *
 * Lays children in a row as wide as they want to be, and goes on in the next row where they do not fit:
 * as words in a paragraph. A flow box would align them in columns, and give each a row of its own in the
 * eyes of the keyboard.
 */
G_DECLARE_FINAL_TYPE (AssayWrapLayout, assay_wrap_layout, ASSAY, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *assay_wrap_layout_new          (void) G_GNUC_WARN_UNUSED_RESULT;
void              assay_wrap_layout_set_spacing  (AssayWrapLayout *self,
                                                  guint            spacing);
void              assay_wrap_layout_set_centered (AssayWrapLayout *self,
                                                  gboolean         is_centered);

G_END_DECLS
