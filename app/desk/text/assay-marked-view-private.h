/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-line-edges.h"
#include "assay-marked-view.h"

G_BEGIN_DECLS

/* In pixels at scale 1: how far before the column signs and bars stand, and how large a sign is. */
#define ASSAY_SIGN_SIZE 16
#define ASSAY_SIGN_DISTANCE 30
#define ASSAY_BAR_DISTANCE 10

/**
 * AssayScreenLine:
 * @span: its characters, with the white space that it was broken at
 * @text_end: where that white space begins
 * @area: where the first of them lies, in buffer coordinates
 * @right: right end of what is written, if that was asked for; else less than 0
 * @is_rtl: its paragraph reads from right to left
 * @is_mixed: it has characters of both directions, or of the direction from right to left
 * @edges: (nullable): where its characters stand, of a line of the frame that is being drawn
 *
 * One line of the screen.
 */
typedef struct
{
  AssaySpan    span;
  guint        text_end;
  GdkRectangle area;
  double       right;
  gboolean     is_rtl;
  gboolean     is_mixed;
  AssayEdge   *edges;
} AssayScreenLine;

AssayMarks *assay_marked_view_get_marks          (AssayMarkedView  *self);
GArray     *assay_marked_view_get_lines          (AssayMarkedView  *self);
gboolean    assay_marked_view_get_screen_line    (AssayMarkedView  *self,
                                                  GtkTextIter      *at,
                                                  AssayScreenLine  *line);
double      assay_marked_view_get_sign_x         (AssayMarkedView  *self,
                                                  gboolean          is_rtl);

void        assay_marked_view_snapshot_bullets   (AssayMarkedView  *self,
                                                  GtkSnapshot      *snapshot);
void        assay_marked_view_snapshot_marks     (AssayMarkedView  *self,
                                                  GtkSnapshot      *snapshot,
                                                  gboolean          below);

G_END_DECLS
