/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-stretch.h"

/* Widths in pixels, as drawn at scale 1. */
#define THIN_WIDTH 1.0
#define LINE_WIDTH 1.5
#define DOT_WIDTH 2.0
#define DASH_WIDTH 6.0
#define DASH_DISTANCE 3.0
#define BAR_WIDTH 3.0
#define LEVEL_HEIGHT 3.0
#define CORNER_RADIUS 4.0

/* A highlight of strength 0 is still seen: this much of the colour's own opacity. */
#define LEAST_STRENGTH 0.40

/* Of the words that were searched for, those that are not the current ones. */
#define WEAK_MATCH 0.45

static const struct
{
  const char *fill;
  const char *edge;
} colors[ASSAY_N_SHAPES] = {
  [ASSAY_SHAPE_BLOCK] = { "assay_block_color", "assay_block_edge_color" },
  [ASSAY_SHAPE_HIGHLIGHT] = { "assay_highlight_color", "assay_highlight_edge_color" },
  [ASSAY_SHAPE_MATCH] = { "assay_match_color", "assay_match_edge_color" },
  [ASSAY_SHAPE_RING] = { "assay_ring_color", "assay_ring_edge_color" },
  [ASSAY_SHAPE_FOUND] = { "assay_found_color", "assay_found_edge_color" },
  [ASSAY_SHAPE_WRONG_SOURCE] = { "assay_wrong_source_color", "assay_wrong_source_edge_color" },
  [ASSAY_SHAPE_WRONG_KIND] = { "assay_wrong_kind_color", "assay_wrong_kind_edge_color" },
  [ASSAY_SHAPE_MISSED] = { NULL, "assay_missed_color" },
  [ASSAY_SHAPE_FALSE_ALARM] = { "assay_false_alarm_color", "assay_false_alarm_edge_color" },
  [ASSAY_SHAPE_UNDERLINE] = { NULL, "assay_underline_color" },
  [ASSAY_SHAPE_DOTTED] = { NULL, "assay_dotted_color" },
  [ASSAY_SHAPE_DASHED] = { NULL, "assay_dashed_color" },
  [ASSAY_SHAPE_NOTE] = { NULL, "assay_note_color" },
  [ASSAY_SHAPE_BOX] = { "assay_box_fill_color", "assay_box_color" },
  [ASSAY_SHAPE_BAR] = { "assay_bar_color", NULL },
};

static void
look_up (GtkStyleContext *context,
         const char      *name,
         GdkRGBA         *color)
{
  if (name == NULL || !gtk_style_context_lookup_color (context, name, color))
    *color = (GdkRGBA){ 0 };
}

/**
 * assay_shape_lookup_ink:
 * @widget: whose style is asked
 * @ink: (out): the shape's colours there; nothing is drawn where the style knows none
 */
void
assay_shape_lookup_ink (AssayShape  shape,
                        GtkWidget  *widget,
                        AssayInk   *ink)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);

  look_up (context, colors[shape].fill, &ink->fill);
  look_up (context, colors[shape].edge, &ink->edge);
}

/* Whether it is drawn before the text; else over it. */
gboolean
assay_shape_lies_below (AssayShape shape)
{
  return shape <= ASSAY_SHAPE_FALSE_ALARM;
}

/* Whether it is a line below the words: two of them must not meet. */
gboolean
assay_shape_is_line (AssayShape shape)
{
  return shape == ASSAY_SHAPE_UNDERLINE || shape == ASSAY_SHAPE_DOTTED ||
         shape == ASSAY_SHAPE_DASHED || shape == ASSAY_SHAPE_NOTE;
}

static void
append_rectangle (GtkSnapshot     *snapshot,
                  const GdkRGBA   *color,
                  graphene_rect_t  area)
{
  if (area.size.width > 0 && area.size.height > 0)
    gtk_snapshot_append_color (snapshot, color, &area);
}

/* A surface with round corners where the words end, and its edge where it has one. */
static void
append_surface (const AssayStretch *self,
                GtkSnapshot        *snapshot,
                graphene_rect_t     area,
                const AssayInk     *ink,
                float               line_width)
{
  const GdkRGBA edges[4] = { ink->edge, ink->edge, ink->edge, ink->edge };
  const float left = self->open_left ? 0 : CORNER_RADIUS;
  const float right = self->open_right ? 0 : CORNER_RADIUS;
  const float widths[4] = { line_width, self->open_right ? 0 : line_width, line_width,
                            self->open_left ? 0 : line_width };
  GskRoundedRect rounded;

  gsk_rounded_rect_init (&rounded, &area, &GRAPHENE_SIZE_INIT (left, left),
                         &GRAPHENE_SIZE_INIT (right, right), &GRAPHENE_SIZE_INIT (right, right),
                         &GRAPHENE_SIZE_INIT (left, left));

  if (ink->fill.alpha > 0)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &rounded);
      gtk_snapshot_append_color (snapshot, &ink->fill, &area);
      gtk_snapshot_pop (snapshot);
    }

  if (ink->edge.alpha > 0)
    gtk_snapshot_append_border (snapshot, &rounded, widths, edges);
}

/* Dots and dashes, drawn as small areas, which every renderer has. They stand on a grid, so that
 * neighbours go on in step. */
static void
append_pattern (GtkSnapshot     *snapshot,
                const GdkRGBA   *color,
                graphene_rect_t  line,
                double           on,
                double           off)
{
  const double end = line.origin.x + line.size.width;

  for (double x = line.origin.x; x < end; x += on + off)
    append_rectangle (
        snapshot, color,
        GRAPHENE_RECT_INIT (x, line.origin.y, MIN (on, end - x), line.size.height));
}

static void
append_line (const AssayStretch    *self,
             GtkSnapshot           *snapshot,
             const graphene_rect_t *area,
             const GdkRGBA         *color)
{
  const double y = area->origin.y + area->size.height + LEVEL_HEIGHT * self->level;
  const double x = area->origin.x;
  const double width = area->size.width;

  if (self->shape == ASSAY_SHAPE_UNDERLINE)
    append_rectangle (snapshot, color, GRAPHENE_RECT_INIT (x, y, width, THIN_WIDTH));
  else if (self->shape == ASSAY_SHAPE_NOTE)
    {
      append_rectangle (snapshot, color, GRAPHENE_RECT_INIT (x, y - 1, width, THIN_WIDTH));
      append_rectangle (snapshot, color, GRAPHENE_RECT_INIT (x, y + 1, width, THIN_WIDTH));
    }
  else if (self->shape == ASSAY_SHAPE_DOTTED)
    append_pattern (snapshot, color, GRAPHENE_RECT_INIT (x, y, width, DOT_WIDTH), DOT_WIDTH,
                    DOT_WIDTH);
  else
    append_pattern (snapshot, color, GRAPHENE_RECT_INIT (x, y, width, DOT_WIDTH), DASH_WIDTH,
                    DASH_DISTANCE);
}

/* What became of an answer: a surface without an edge, and below it a line that tells it from the others. */
static void
append_outcome (const AssayStretch *self,
                GtkSnapshot        *snapshot,
                graphene_rect_t     area,
                const AssayInk     *ink)
{
  const AssayInk surface = { .fill = ink->fill };
  const double x = area.origin.x;
  const double y = area.origin.y + area.size.height - DOT_WIDTH;
  const double width = area.size.width;

  append_surface (self, snapshot, area, &surface, THIN_WIDTH);

  if (self->shape == ASSAY_SHAPE_FALSE_ALARM)
    append_pattern (snapshot, &ink->edge, GRAPHENE_RECT_INIT (x, y, width, DOT_WIDTH), DOT_WIDTH,
                    DOT_WIDTH);
  else if (self->shape == ASSAY_SHAPE_WRONG_SOURCE)
    append_pattern (snapshot, &ink->edge, GRAPHENE_RECT_INIT (x, y, width, DOT_WIDTH), DASH_WIDTH,
                    DASH_DISTANCE);
  else
    append_rectangle (snapshot, &ink->edge, GRAPHENE_RECT_INIT (x, y, width, LINE_WIDTH));

  if (self->shape == ASSAY_SHAPE_WRONG_KIND)
    append_rectangle (snapshot, &ink->edge,
                      GRAPHENE_RECT_INIT (x, y - LEVEL_HEIGHT, width, THIN_WIDTH));
}

/* A frame of dashes around words that nobody marked; open where they go on in another line. */
static void
append_dashed_frame (const AssayStretch *self,
                     GtkSnapshot        *snapshot,
                     graphene_rect_t     area,
                     const GdkRGBA      *color)
{
  const double x = area.origin.x;
  const double y = area.origin.y;
  const double width = area.size.width;
  const double height = area.size.height;
  const double on = DASH_WIDTH - DOT_WIDTH;

  append_pattern (snapshot, color, GRAPHENE_RECT_INIT (x, y, width, LINE_WIDTH), on, DASH_DISTANCE);
  append_pattern (snapshot, color,
                  GRAPHENE_RECT_INIT (x, y + height - LINE_WIDTH, width, LINE_WIDTH), on,
                  DASH_DISTANCE);

  for (double at = y; at < y + height; at += on + DASH_DISTANCE)
    {
      const double length = MIN (on, y + height - at);

      if (!self->open_left)
        append_rectangle (snapshot, color, GRAPHENE_RECT_INIT (x, at, LINE_WIDTH, length));
      if (!self->open_right)
        append_rectangle (snapshot, color,
                          GRAPHENE_RECT_INIT (x + width - LINE_WIDTH, at, LINE_WIDTH, length));
    }
}

static graphene_rect_t
outset (const graphene_rect_t *area,
        float                  x,
        float                  y)
{
  graphene_rect_t result = *area;

  graphene_rect_inset (&result, -x, -y);

  return result;
}

/**
 * assay_stretch_snapshot:
 * @area: where the words lie; for a bar, where it begins
 * @ink: the shape's colours
 *
 * Draws one stretch.
 */
void
assay_stretch_snapshot (const AssayStretch    *self,
                        GtkSnapshot           *snapshot,
                        const graphene_rect_t *area,
                        const AssayInk        *ink)
{
  AssayInk shade = *ink;

  switch (self->shape)
    {
    case ASSAY_SHAPE_HIGHLIGHT:
      shade.fill.alpha *= LEAST_STRENGTH + (1 - LEAST_STRENGTH) * CLAMP (self->strength, 0, 1);
      append_surface (self, snapshot, outset (area, 1, 1), &shade, THIN_WIDTH);
      break;

    case ASSAY_SHAPE_MATCH:
      if (self->strength < 1)
        {
          shade.fill.alpha *= WEAK_MATCH;
          shade.edge.alpha = 0;
        }
      append_surface (self, snapshot, outset (area, 1, 1), &shade, LINE_WIDTH);
      break;

    case ASSAY_SHAPE_BLOCK:
      append_surface (self, snapshot, outset (area, 5, 3), &shade, THIN_WIDTH);
      break;

    case ASSAY_SHAPE_RING:
      append_surface (self, snapshot, outset (area, 2, 1), &shade, LINE_WIDTH);
      break;

    case ASSAY_SHAPE_BOX:
      append_surface (self, snapshot, outset (area, 2, 1), &shade, LINE_WIDTH);
      break;

    case ASSAY_SHAPE_FOUND:
    case ASSAY_SHAPE_WRONG_SOURCE:
    case ASSAY_SHAPE_WRONG_KIND:
    case ASSAY_SHAPE_FALSE_ALARM:
      append_outcome (self, snapshot, outset (area, 1, 2), &shade);
      break;

    case ASSAY_SHAPE_MISSED:
      append_dashed_frame (self, snapshot, outset (area, 2, 2), &shade.edge);
      break;

    case ASSAY_SHAPE_UNDERLINE:
    case ASSAY_SHAPE_DOTTED:
    case ASSAY_SHAPE_DASHED:
    case ASSAY_SHAPE_NOTE:
      append_line (self, snapshot, area, &shade.edge);
      break;

    case ASSAY_SHAPE_BAR:
      append_rectangle (
          snapshot, &shade.fill,
          GRAPHENE_RECT_INIT (area->origin.x, area->origin.y, BAR_WIDTH, area->size.height));
      break;
    }
}
