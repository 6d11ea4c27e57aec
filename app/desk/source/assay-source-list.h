/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_SOURCE_LIST (assay_source_list_get_type ())

/**
 * AssaySourceList:
 *
 * All sources with a search entry, those that bear on the selected fact first. Rows are only made while
 * the list is seen, so that four hundred sources cost nothing before.
 */
G_DECLARE_FINAL_TYPE (AssaySourceList, assay_source_list, ASSAY, SOURCE_LIST, GtkWidget)

void        assay_source_list_set_items  (AssaySourceList *self,
                                          GListModel      *items);
void        assay_source_list_open       (AssaySourceList *self);
void        assay_source_list_close      (AssaySourceList *self);
GListModel *assay_source_list_get_found  (AssaySourceList *self);

G_END_DECLS
