/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading.h"

G_BEGIN_DECLS

gboolean assay_figures_are_one_measure (const AssayFigure *a,
                                        const AssayFigure *b);
gboolean assay_figures_are_of_other_units
                                       (const AssayFigure *a,
                                        const AssayFigure *b);
gboolean assay_figures_are_one_share   (const AssayFigure *a,
                                        const AssayFigure *b);
gboolean assay_figures_are_one_number  (const AssayFigure *draft,
                                        AssayText         *draft_text,
                                        const AssayFigure *source,
                                        AssayText         *source_text);

G_END_DECLS
