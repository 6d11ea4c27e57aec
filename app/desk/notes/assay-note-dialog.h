/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Called with what somebody wrote, whether a lawyer is to look at it, and whether it stays at the desk. */
typedef void (*AssayNoteFunc) (const char *note,
                               gboolean    is_legal,
                               gboolean    is_confidential,
                               gpointer    user_data);

GtkWindow *assay_note_dialog_show (GtkWindow      *parent,
                                   const char     *words,
                                   AssayNoteFunc   written,
                                   gpointer        user_data,
                                   GDestroyNotify  free_data);

G_END_DECLS
