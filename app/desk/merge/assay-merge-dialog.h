/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-merge.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_MERGE_DIALOG (assay_merge_dialog_get_type ())

/**
 * AssayMergeDialog:
 *
 * What comes in from another checker's file of the same draft: how much without a question, and each difference
 * with both sides beside each other, for a person to decide. “merged” is emitted once it is done.
 */
G_DECLARE_FINAL_TYPE (AssayMergeDialog, assay_merge_dialog, ASSAY, MERGE_DIALOG, AdwWindow)

AssayMergeDialog *assay_merge_dialog_new (AssayCase  *work,
                                          AssayMerge *merge,
                                          const char *name,
                                          GtkWindow  *parent);

G_END_DECLS
