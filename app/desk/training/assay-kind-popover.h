/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_KIND_POPOVER (assay_kind_popover_get_type ())

/**
 * AssayKindPopover:
 *
 * What can be wrong, to choose from: found by typing its id (“f1”) or a word, and explained in a sentence.
 * “chosen” is emitted with the id of the rule.
 */
G_DECLARE_FINAL_TYPE (AssayKindPopover, assay_kind_popover, ASSAY, KIND_POPOVER, GtkPopover)

const char *assay_kind_popover_get_page (AssayKindPopover *self);

G_END_DECLS
