/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget  *assay_removable_row_new      (const char *what,
                                          GCallback   remove_cb,
                                          gpointer    object);
const char *assay_removable_row_get_what (GtkWidget  *button);

G_END_DECLS
