/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AssayShape:
 * @ASSAY_SHAPE_BLOCK: a calm block behind the lines of what is selected
 * @ASSAY_SHAPE_HIGHLIGHT: as with a marker pen
 * @ASSAY_SHAPE_MATCH: words that were searched for
 * @ASSAY_SHAPE_RING: the selected words inside the block
 * @ASSAY_SHAPE_FOUND: of a handed-in exercise, what was found: a surface with a line below
 * @ASSAY_SHAPE_WRONG_SOURCE: found with another source: a surface with a dashed line below
 * @ASSAY_SHAPE_WRONG_KIND: found and called otherwise: a surface with two lines below
 * @ASSAY_SHAPE_MISSED: not found: a dashed frame
 * @ASSAY_SHAPE_FALSE_ALARM: nothing was wrong there: a surface with a dotted line below
 * @ASSAY_SHAPE_UNDERLINE: a thin line below
 * @ASSAY_SHAPE_DOTTED: a dotted line below
 * @ASSAY_SHAPE_DASHED: a dashed line below
 * @ASSAY_SHAPE_NOTE: two thin lines below
 * @ASSAY_SHAPE_BOX: a frame around
 * @ASSAY_SHAPE_BAR: a bar before the lines
 *
 * How words are marked, in the order in which it is drawn. Shapes differ without their colours.
 */
typedef enum
{
  ASSAY_SHAPE_BLOCK,
  ASSAY_SHAPE_HIGHLIGHT,
  ASSAY_SHAPE_MATCH,
  ASSAY_SHAPE_RING,
  ASSAY_SHAPE_FOUND,
  ASSAY_SHAPE_WRONG_SOURCE,
  ASSAY_SHAPE_WRONG_KIND,
  ASSAY_SHAPE_MISSED,
  ASSAY_SHAPE_FALSE_ALARM,
  ASSAY_SHAPE_UNDERLINE,
  ASSAY_SHAPE_DOTTED,
  ASSAY_SHAPE_DASHED,
  ASSAY_SHAPE_NOTE,
  ASSAY_SHAPE_BOX,
  ASSAY_SHAPE_BAR,
} AssayShape;

#define ASSAY_N_SHAPES (ASSAY_SHAPE_BAR + 1)

/**
 * AssayInk:
 * @fill: colour of a shape's surface
 * @edge: colour of its lines
 *
 * What a shape is drawn with. Colours are named in the style sheets (“assay_box_color”), so light, dark,
 * high contrast and the set for the colour-blind follow.
 */
typedef struct
{
  GdkRGBA fill;
  GdkRGBA edge;
} AssayInk;

/**
 * AssayStretch:
 * @shape: how the words are marked
 * @strength: 0–1, how strongly; used by the highlight and by a match
 * @level: of lines below the same words, the how-manieth
 * @open_left: the marked words go on beyond the left end
 * @open_right: likewise at the right
 *
 * What one line of the screen shows of marked words.
 */
typedef struct
{
  AssayShape shape;
  double     strength;
  guint      level;
  gboolean   open_left;
  gboolean   open_right;
} AssayStretch;

void     assay_shape_lookup_ink (AssayShape             shape,
                                 GtkWidget             *widget,
                                 AssayInk              *ink);
gboolean assay_shape_lies_below (AssayShape             shape);
gboolean assay_shape_is_line    (AssayShape             shape);

void     assay_stretch_snapshot (const AssayStretch    *self,
                                 GtkSnapshot           *snapshot,
                                 const graphene_rect_t *area,
                                 const AssayInk        *ink);

G_END_DECLS
