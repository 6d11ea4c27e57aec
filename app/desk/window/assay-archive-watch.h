/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void assay_archive_watch (GtkApplication *application);

G_END_DECLS
