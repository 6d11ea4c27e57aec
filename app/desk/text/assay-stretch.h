/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AssayShape:
 * @ASSAY_SHAPE_TINT: the paragraph band behind what is selected
 * @ASSAY_SHAPE_HIGHLIGHT: as with a marker pen
 * @ASSAY_SHAPE_UNDERLINE: a thin line below
 * @ASSAY_SHAPE_DOTTED: a dotted line below
 * @ASSAY_SHAPE_DASHED: a dashed line below
 * @ASSAY_SHAPE_BOX: a frame around
 * @ASSAY_SHAPE_BAR: a bar left of the lines
 *
 * How words are marked. Shapes differ without their colours; a layer of its own for each kind keeps
 * overlapping marks legible.
 */
typedef enum
{
  ASSAY_SHAPE_TINT,
  ASSAY_SHAPE_HIGHLIGHT,
  ASSAY_SHAPE_UNDERLINE,
  ASSAY_SHAPE_DOTTED,
  ASSAY_SHAPE_DASHED,
  ASSAY_SHAPE_BOX,
  ASSAY_SHAPE_BAR,
} AssayShape;

#define ASSAY_N_SHAPES (ASSAY_SHAPE_BAR + 1)

/**
 * AssayStretch:
 * @shape: how the words are marked
 * @strength: 0–1, how strongly; used by the highlight
 * @begins: the marked words begin on this line, not on one before
 * @ends: they end on it
 *
 * What one line of the screen shows of marked words.
 */
typedef struct
{
  AssayShape shape;
  double     strength;
  gboolean   begins;
  gboolean   ends;
} AssayStretch;

void assay_stretch_snapshot (const AssayStretch    *self,
                             GtkSnapshot           *snapshot,
                             const graphene_rect_t *area,
                             const GdkRGBA         *color);

G_END_DECLS
