/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading.h"

G_BEGIN_DECLS

/**
 * AssayLikeness:
 * @ASSAY_LIKENESS_NONE: of another kind or unit: they cannot be held against each other
 * @ASSAY_LIKENESS_OTHER: both cannot be right of one quantity
 * @ASSAY_LIKENESS_NEAR: both may be right of one quantity, but neither bears out the other
 * @ASSAY_LIKENESS_SAME: the same, as far as both are exact
 */
typedef enum
{
  ASSAY_LIKENESS_NONE,
  ASSAY_LIKENESS_OTHER,
  ASSAY_LIKENESS_NEAR,
  ASSAY_LIKENESS_SAME,
} AssayLikeness;

gboolean      assay_figures_are_comparable (const AssayFigure *a,
                                            const AssayFigure *b);
gboolean      assay_figures_are_rounded    (const AssayFigure *draft,
                                            const AssayFigure *source);
double        assay_figure_tell_grain      (const AssayFigure *self);
AssayLikeness assay_figures_compare        (const AssayFigure *draft,
                                            const AssayFigure *source);

G_END_DECLS
