/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-stretch.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_MARK_SAMPLE (assay_mark_sample_get_type ())

/**
 * AssayMarkSample:
 *
 * A few letters marked as the draft's words are, by the same code. A picture: what it shows is said beside
 * it.
 */
G_DECLARE_FINAL_TYPE (AssayMarkSample, assay_mark_sample, ASSAY, MARK_SAMPLE, GtkWidget)

void assay_mark_sample_set_shape  (AssayMarkSample *self,
                                   AssayShape       shape);
void assay_mark_sample_set_dimmed (AssayMarkSample *self,
                                   gboolean         is_dimmed);

G_END_DECLS
