/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-stretch.h"
#include "assay-text.h"

G_BEGIN_DECLS

/**
 * AssayShapeSpan:
 * @span: the words
 * @shape: how they are marked
 * @strength: 0–1, how strongly; used by the highlight
 */
typedef struct
{
  AssaySpan  span;
  AssayShape shape;
  double     strength;
} AssayShapeSpan;

/**
 * AssaySign:
 * @position: where the words begin that it stands beside
 * @icon: name of a symbolic icon
 * @color: name of a colour of the style sheets
 * @rank: of several on one line the highest is shown
 *
 * A sign in the margin, on the line where @position lies. Strings are static.
 */
typedef struct
{
  guint       position;
  const char *icon;
  const char *color;
  guint       rank;
} AssaySign;

#define ASSAY_TYPE_MARKED_VIEW (assay_marked_view_get_type ())

G_DECLARE_DERIVABLE_TYPE (AssayMarkedView, assay_marked_view, ASSAY, MARKED_VIEW, GtkTextView)

struct _AssayMarkedViewClass
{
  GtkTextViewClass parent_class;
};

void     assay_marked_view_set_shapes         (AssayMarkedView      *self,
                                               const AssayShapeSpan *shapes,
                                               guint                 n_shapes);
void     assay_marked_view_set_signs          (AssayMarkedView      *self,
                                               const AssaySign      *signs,
                                               guint                 n_signs);
guint    assay_marked_view_get_column_width   (AssayMarkedView      *self);
void     assay_marked_view_set_column_width   (AssayMarkedView      *self,
                                               guint                 width);
gboolean assay_marked_view_get_position_at    (AssayMarkedView      *self,
                                               double                x,
                                               double                y,
                                               guint                *position);
void     assay_marked_view_scroll_to_span     (AssayMarkedView      *self,
                                               AssaySpan             span);

G_END_DECLS
