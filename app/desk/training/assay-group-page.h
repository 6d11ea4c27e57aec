/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_GROUP_PAGE (assay_group_page_get_type ())

/**
 * AssayGroupPage:
 *
 * For an editor: what a class handed in, how far its trainees agree, and what most of them missed.
 */
G_DECLARE_FINAL_TYPE (AssayGroupPage, assay_group_page, ASSAY, GROUP_PAGE, GtkWidget)

void assay_group_page_set_works (AssayGroupPage *self,
                                 GPtrArray      *works,
                                 GPtrArray      *problems,
                                 const char     *name);

G_END_DECLS
