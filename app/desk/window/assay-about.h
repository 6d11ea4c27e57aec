/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void assay_show_about     (GtkWindow            *parent);
void assay_show_shortcuts (GtkApplicationWindow *window);

G_END_DECLS
