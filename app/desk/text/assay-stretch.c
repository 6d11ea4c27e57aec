/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-stretch.h"

/* Widths in pixels, as drawn at scale 1. */
#define LINE_WIDTH 1.5
#define DOT_WIDTH 2.0
#define DASH_WIDTH 5.0
#define BAR_WIDTH 3.0
#define CORNER_RADIUS 4.0

/* A highlight of strength 0 is still seen: this much of the colour's own opacity. */
#define LEAST_STRENGTH 0.45

static void
append_rectangle (GtkSnapshot     *snapshot,
                  const GdkRGBA   *color,
                  graphene_rect_t  area)
{
  if (area.size.width > 0 && area.size.height > 0)
    gtk_snapshot_append_color (snapshot, color, &area);
}

static void
append_rounded (GtkSnapshot           *snapshot,
                const GdkRGBA         *color,
                const graphene_rect_t *area)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, area, CORNER_RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, area);
  gtk_snapshot_pop (snapshot);
}

/* Dots and dashes: as many as fit, drawn as small areas, which every renderer has. */
static void
append_pattern (GtkSnapshot           *snapshot,
                const GdkRGBA         *color,
                const graphene_rect_t *area,
                double                 on,
                double                 off)
{
  double y = area->origin.y + area->size.height - LINE_WIDTH;
  double end = area->origin.x + area->size.width;

  for (double x = area->origin.x; x < end; x += on + off)
    append_rectangle (snapshot, color,
                      GRAPHENE_RECT_INIT (x, y, MIN (on, end - x), LINE_WIDTH + 0.5));
}

static void
append_box (GtkSnapshot           *snapshot,
            const GdkRGBA         *color,
            const graphene_rect_t *area,
            const AssayStretch    *stretch)
{
  const GdkRGBA colors[4] = { *color, *color, *color, *color };
  const float left = stretch->begins ? LINE_WIDTH : 0;
  const float right = stretch->ends ? LINE_WIDTH : 0;
  const float widths[4] = { LINE_WIDTH, right, LINE_WIDTH, left };
  graphene_rect_t outer = *area;
  GskRoundedRect rounded;

  graphene_rect_inset (&outer, -2, 0);
  gsk_rounded_rect_init_from_rect (&rounded, &outer, CORNER_RADIUS);
  gtk_snapshot_append_border (snapshot, &rounded, widths, colors);
}

/**
 * assay_stretch_snapshot:
 * @area: where the words lie; for a bar, where it begins
 * @color: the shape's colour
 *
 * Draws one stretch.
 */
void
assay_stretch_snapshot (const AssayStretch    *self,
                        GtkSnapshot           *snapshot,
                        const graphene_rect_t *area,
                        const GdkRGBA         *color)
{
  GdkRGBA shade = *color;

  switch (self->shape)
    {
    case ASSAY_SHAPE_TINT:
      append_rectangle (snapshot, &shade, *area);
      break;

    case ASSAY_SHAPE_HIGHLIGHT:
      shade.alpha *= LEAST_STRENGTH + (1 - LEAST_STRENGTH) * CLAMP (self->strength, 0, 1);
      append_rounded (snapshot, &shade, area);
      break;

    case ASSAY_SHAPE_UNDERLINE:
      append_rectangle (snapshot, &shade,
                        GRAPHENE_RECT_INIT (area->origin.x,
                                            area->origin.y + area->size.height - LINE_WIDTH,
                                            area->size.width, 1));
      break;

    case ASSAY_SHAPE_DOTTED:
      append_pattern (snapshot, &shade, area, DOT_WIDTH, DOT_WIDTH);
      break;

    case ASSAY_SHAPE_DASHED:
      append_pattern (snapshot, &shade, area, DASH_WIDTH, DASH_WIDTH * 0.6);
      break;

    case ASSAY_SHAPE_BOX:
      append_box (snapshot, &shade, area, self);
      break;

    case ASSAY_SHAPE_BAR:
      append_rectangle (snapshot, &shade,
                        GRAPHENE_RECT_INIT (area->origin.x, area->origin.y, BAR_WIDTH,
                                            area->size.height));
      break;
    }
}
