/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     assay_session_keep    (GtkApplication *application);
gboolean assay_session_restore (GtkApplication *application);

G_END_DECLS
