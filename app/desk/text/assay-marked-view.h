/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-marks.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_MARKED_VIEW (assay_marked_view_get_type ())

G_DECLARE_DERIVABLE_TYPE (AssayMarkedView, assay_marked_view, ASSAY, MARKED_VIEW, GtkTextView)

struct _AssayMarkedViewClass
{
  GtkTextViewClass parent_class;
};

void                  assay_marked_view_prepare          (AssayMarkedView      *self);
void                  assay_marked_view_set_shapes       (AssayMarkedView      *self,
                                                          const AssayShapeSpan *shapes,
                                                          guint                 n_shapes);
const AssayShapeSpan *assay_marked_view_get_shapes       (AssayMarkedView      *self,
                                                          guint                *n_shapes);
void                  assay_marked_view_set_signs        (AssayMarkedView      *self,
                                                          const AssaySign      *signs,
                                                          guint                 n_signs);
const AssaySign      *assay_marked_view_get_signs        (AssayMarkedView      *self,
                                                          guint                *n_signs);
void                  assay_marked_view_set_matches      (AssayMarkedView      *self,
                                                          const AssaySpan      *matches,
                                                          guint                 n_matches,
                                                          int                   current);
const AssayShapeSpan *assay_marked_view_get_matches      (AssayMarkedView      *self,
                                                          guint                *n_matches);
guint                 assay_marked_view_get_column_width (AssayMarkedView      *self);
void                  assay_marked_view_set_column_width (AssayMarkedView      *self,
                                                          guint                 width);
gboolean              assay_marked_view_get_position_at  (AssayMarkedView      *self,
                                                          double                x,
                                                          double                y,
                                                          guint                *position);
void                  assay_marked_view_set_bullets      (AssayMarkedView      *self,
                                                          const AssayBullet    *bullets,
                                                          guint                 n_bullets);
const AssayBullet    *assay_marked_view_get_bullets      (AssayMarkedView      *self,
                                                          guint                *n_bullets);
const AssaySign      *assay_marked_view_get_signs_at     (AssayMarkedView      *self,
                                                          double                x,
                                                          double                y,
                                                          guint                *n_signs);
void                  assay_marked_view_scroll_to_span   (AssayMarkedView      *self,
                                                          AssaySpan             span);

G_END_DECLS
