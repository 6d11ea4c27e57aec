/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *assay_label_append (GtkBox     *box,
                               const char *text,
                               const char *style);

G_END_DECLS
