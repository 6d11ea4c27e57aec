/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-figure-index-private.h"

G_BEGIN_DECLS

gboolean assay_reading_takes_back          (AssayReading      *reading,
                                            AssaySpan          span,
                                            gboolean           is_figure);
gboolean assay_reading_takes_name_back     (AssayReading      *reading,
                                            guint              position);
gboolean assay_figure_is_taken_back        (AssayReading      *reading,
                                            const AssayFigure *figure);
gboolean assay_inquiry_find_figure_instead (AssayInquiry      *self,
                                            AssayFigureAt      back,
                                            AssayFigureAt     *instead);
gboolean assay_inquiry_is_put_right        (AssayInquiry      *self,
                                            guint              fact);

G_END_DECLS
