/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a GtkListBox of GTK 4.8 cannot do with its rows by itself. */
void           assay_list_rows_clear       (GtkListBox *list);
GtkListBoxRow *assay_list_rows_find_shown  (GtkListBox *list,
                                            int         index,
                                            int         direction);
gboolean       assay_list_rows_press_arrow (GtkListBox *list,
                                            guint       keyval);

G_END_DECLS
