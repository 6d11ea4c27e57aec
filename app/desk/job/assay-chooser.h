/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AssayFileChosen:
 * @owner: the widget that asked
 * @file: what was chosen
 */
typedef void (*AssayFileChosen) (gpointer  owner,
                                 GFile    *file);

GtkFileChooserNative *assay_chooser_new        (GtkWidget            *owner,
                                                GtkFileChooserAction  action,
                                                const char           *title,
                                                AssayFileChosen       chosen);
void                  assay_chooser_set_home   (GtkWindow *window,
                                                GFile     *file);
void                  assay_chooser_propose    (GtkFileChooserNative *chooser,
                                                GFile                *folder,
                                                const char           *name);
GtkFileFilter        *assay_chooser_add_filter (GtkFileChooserNative *chooser,
                                                const char           *name,
                                                const char *const    *suffixes);
void                  assay_chooser_add_all    (GtkFileChooserNative *chooser);

G_END_DECLS
