/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-source-reader.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_FETCH_BAR (assay_fetch_bar_get_type ())

/**
 * AssayFetchBar:
 *
 * The bar over the sources that says whom reading them would contact, and asks; then how far it is, and how
 * it went.
 */
G_DECLARE_FINAL_TYPE (AssayFetchBar, assay_fetch_bar, ASSAY, FETCH_BAR, GtkWidget)

void assay_fetch_bar_set_reader (AssayFetchBar     *self,
                                 AssaySourceReader *reader);
void assay_fetch_bar_dismiss    (AssayFetchBar     *self);

G_END_DECLS
