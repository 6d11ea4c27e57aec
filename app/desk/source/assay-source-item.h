/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-source.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SOURCE_ITEM (assay_source_item_get_type ())

/**
 * AssaySourceItem:
 *
 * One source as the window lists it: its place in the draft's order, its short name, and how much of it
 * bears on the fact that is selected.
 */
G_DECLARE_FINAL_TYPE (AssaySourceItem, assay_source_item, ASSAY, SOURCE_ITEM, GObject)

AssaySourceItem *assay_source_item_new             (AssaySource     *source,
                                                    guint            index,
                                                    const char      *name,
                                                    const char      *tail,
                                                    guint            n_least) G_GNUC_WARN_UNUSED_RESULT;

AssaySource     *assay_source_item_get_source      (AssaySourceItem *self);
guint            assay_source_item_get_index       (AssaySourceItem *self);
const char      *assay_source_item_get_label       (AssaySourceItem *self);
const char      *assay_source_item_get_name        (AssaySourceItem *self);
gboolean         assay_source_item_is_address (AssaySourceItem *self);
char            *assay_source_item_dup_short_name
                                               (AssaySourceItem *self) G_GNUC_WARN_UNUSED_RESULT;
const char      *assay_source_item_get_tail        (AssaySourceItem *self);
guint            assay_source_item_get_least       (AssaySourceItem *self);
gboolean         assay_source_item_matches         (AssaySourceItem *self,
                                                    const char      *folded);
guint            assay_source_item_get_bearing     (AssaySourceItem *self);
void             assay_source_item_set_bearing     (AssaySourceItem *self,
                                                    guint            bearing);
gboolean         assay_source_item_is_reading      (AssaySourceItem *self);
void             assay_source_item_set_reading     (AssaySourceItem *self,
                                                    gboolean         is_reading);
const char      *assay_source_item_get_heading     (AssaySourceItem *self);
void             assay_source_item_set_heading     (AssaySourceItem *self,
                                                    const char      *heading);
char            *assay_source_item_dup_description (AssaySourceItem *self) G_GNUC_WARN_UNUSED_RESULT;

GListModel      *assay_source_items_new            (GListModel      *sources) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
