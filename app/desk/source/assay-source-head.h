/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-source.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SOURCE_HEAD (assay_source_head_get_type ())

/**
 * AssaySourceHead:
 *
 * Who the shown source is: outlet, host, title, how it is rated and why, when it came out and how far it
 * was read; and which of its passages bears on the selected fact. Its buttons name actions of the pane.
 */
G_DECLARE_FINAL_TYPE (AssaySourceHead, assay_source_head, ASSAY, SOURCE_HEAD, GtkWidget)

void assay_source_head_set_source   (AssaySourceHead *self,
                                     AssaySource     *source);
void assay_source_head_set_kin      (AssaySourceHead *self,
                                     const char      *words,
                                     const char      *tip);
void assay_source_head_set_passages (AssaySourceHead *self,
                                     gboolean         has_fact,
                                     int              position,
                                     guint            n_passages);

G_END_DECLS
