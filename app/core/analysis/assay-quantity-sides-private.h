/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-figure-index-private.h"

G_BEGIN_DECLS

/**
 * AssayQuantitySide:
 * @words: of AssayWord, of its text
 * @clause: those of its clause
 * @sentence: those of its sentence
 * @reading: its text
 * @figure: the figure
 *
 * A figure of the draft or of a source, laid beside another.
 */
typedef struct
{
  const GArray      *words;
  AssayWordRange     clause;
  AssayWordRange     sentence;
  AssayReading      *reading;
  const AssayFigure *figure;
} AssayQuantitySide;

AssayQuantitySide assay_quantity_get_own_side (AssayInquiry            *self,
                                               guint                    figure);
AssayQuantitySide assay_quantity_get_side     (AssayInquiry            *self,
                                               AssayFigureAt            at);

double   assay_quantity_weigh_shared   (const AssayInquiry      *self,
                                        const AssayQuantitySide *side,
                                        const AssayQuantitySide *other,
                                        double                  *total,
                                        guint                   *n_strong);
gboolean assay_quantity_shares_head    (const AssayInquiry      *self,
                                        const AssayQuantitySide *side,
                                        const AssayQuantitySide *other);
int      assay_quantity_tell_direction (const AssayInquiry      *self,
                                        const AssayQuantitySide *side);
gboolean assay_quantity_has_own_name   (const AssayQuantitySide *side,
                                        const AssayQuantitySide *other);
gboolean assay_quantity_is_dated       (const AssayQuantitySide *side);
gboolean assay_quantity_dates_part     (const AssayQuantitySide *a,
                                        const AssayQuantitySide *b);
gboolean assay_quantity_years_part     (const AssayQuantitySide *a,
                                        const AssayQuantitySide *b);
gboolean assay_inquiry_parts_quantities
                                       (AssayInquiry            *self,
                                        guint                    figure,
                                        AssayFigureAt            at);

G_END_DECLS
