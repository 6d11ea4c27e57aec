/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-fact-filter.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_FILTER_POPOVER (assay_filter_popover_get_type ())

/**
 * AssayFilterPopover:
 *
 * Lets a person choose the facts to work on, by kind and by state. Emits “changed” when that is another
 * choice.
 */
G_DECLARE_FINAL_TYPE (AssayFilterPopover, assay_filter_popover, ASSAY, FILTER_POPOVER, GtkPopover)

AssayFactFilter  assay_filter_popover_get_filter (AssayFilterPopover *self);
void             assay_filter_popover_set_filter (AssayFilterPopover *self,
                                                  AssayFactFilter     filter);
char            *assay_filter_popover_dup_title  (AssayFilterPopover *self) G_GNUC_WARN_UNUSED_RESULT;

void            assay_filter_popover_set_case   (AssayFilterPopover *self,
                                                 AssayCase          *work);

G_END_DECLS
