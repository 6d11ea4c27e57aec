/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-compare-private.h"
#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/**
 * AssayFigureAt: one figure of a source
 * @figure: the figure; its reading keeps it
 * @passage: the passage that it stands in
 */
typedef struct
{
  const AssayFigure *figure;
  guint              passage;
} AssayFigureAt;

/**
 * AssayFigureIndex:
 * @sorted: of #AssayFigureAt: those of one value, by kind and value
 * @ranges: of #AssayFigureAt: those that are ranges
 */
typedef struct
{
  GArray *sorted;
  GArray *ranges;
} AssayFigureIndex;

void  assay_figure_index_init  (AssayFigureIndex  *self,
                                AssayInquiry      *inquiry);
void  assay_figure_index_clear (AssayFigureIndex  *self);
guint assay_figure_index_find  (AssayFigureIndex  *self,
                                const AssayFigure *figure,
                                AssayFigureAt     *found,
                                guint              max_found);

double assay_inquiry_same_quantity (AssayInquiry      *self,
                                    guint              figure,
                                    AssayFigureAt      other);
double assay_inquiry_find_near_quantity
                                   (AssayInquiry      *self,
                                    guint              figure,
                                    guint              first,
                                    AssayFigureAt     *best);
gboolean assay_inquiry_counts_same (AssayInquiry      *self,
                                    guint              figure,
                                    AssayFigureAt      at,
                                    gboolean           is_alone);
gboolean assay_figures_are_slipped (const AssayFigure *a,
                                    const AssayFigure *b);
gboolean assay_inquiry_has_evidence (const AssayInquiry *self,
                                     guint               first,
                                     guint               source);
gboolean assay_inquiry_find_conflict
                                   (AssayInquiry      *self,
                                    guint              figure,
                                    guint              first,
                                    AssayFigureAt     *best,
                                    double            *best_score);
gboolean assay_inquiry_find_near_conflict
                                   (AssayInquiry      *self,
                                    guint              figure,
                                    guint              first,
                                    AssayFigureAt     *best,
                                    double            *score);
gboolean assay_inquiry_find_contradiction
                                   (AssayInquiry      *self,
                                    guint              figure,
                                    guint              first,
                                    AssayFigureAt     *best,
                                    double            *score);
gboolean assay_inquiry_find_contested
                                   (AssayInquiry      *self,
                                    AssayFigureIndex  *index,
                                    guint              figure,
                                    guint              first,
                                    AssayFigureAt     *best);
gboolean assay_inquiry_find_bounded
                                   (AssayInquiry      *self,
                                    AssayFigureIndex  *index,
                                    guint              figure,
                                    guint              first,
                                    AssayFigureAt     *best);
gboolean assay_inquiry_find_points (AssayInquiry      *self,
                                    AssayFigureIndex  *index,
                                    guint              figure,
                                    AssayFigureAt     *best);
gboolean assay_inquiry_is_of_then  (AssayInquiry      *self,
                                    guint              figure,
                                    const AssayFigure *other);
gboolean assay_inquiry_is_figure_at_home
                                   (AssayInquiry      *self,
                                    guint              figure,
                                    guint              passage,
                                    AssaySpan          rival);
gboolean assay_inquiry_is_told_of  (AssayInquiry      *self,
                                    guint              figure,
                                    const AssayFigure *other);
double assay_inquiry_same_own_quantity
                                   (AssayInquiry      *self,
                                    guint              figure,
                                    guint              other);
AssayWordRange assay_inquiry_clause (const GArray   *words,
                                     AssayWordRange  sentence,
                                     AssaySpan       span);
gboolean       assay_inquiry_is_said_again (AssayInquiry *self,
                                            guint         figure);
const AssayFigureClause *
               assay_inquiry_figure_clause (AssayInquiry *self,
                                            guint         figure);
AssayWordRange assay_inquiry_surroundings (AssayInquiry      *self,
                                           const AssayFigure *figure);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayFigureIndex, assay_figure_index_clear)

G_END_DECLS
