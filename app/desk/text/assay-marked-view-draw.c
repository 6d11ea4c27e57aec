/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marked-view-private.h"

#include <math.h>

/* Air around a block, and how round it is. */
#define BLOCK_PADDING 6.0
#define BLOCK_RADIUS 7.0

/* A row that ends this near to the others ends with them: no notch so small. */
#define BLOCK_NOTCH 24.0

/* What is drawn of one shape on one line of the screen. */
typedef struct
{
  AssayStretch    stretch;
  graphene_rect_t area;
} Placed;

/* One frame: the lines in sight and the shapes on them, from the first to the last that is drawn. */
typedef struct
{
  AssayMarkedView *view;
  GtkSnapshot     *snapshot;
  gboolean         below;  /* the layer: before the text, or over it */
  GArray          *lines;  /* of AssayScreenLine; the view's */
  GArray          *placed; /* of Placed */
} Frame;

/* The lines in sight, and one more on either side where there is one. */
static void
collect_lines (Frame *frame)
{
  GtkTextView *view = GTK_TEXT_VIEW (frame->view);
  AssayLineEdges *edges = assay_line_edges_of (view);
  AssayScreenLine line;
  GdkRectangle visible;
  GtkTextIter at;
  gboolean goes_on = TRUE;

  g_array_set_size (frame->lines, 0);
  assay_line_edges_begin (edges);
  gtk_text_view_get_visible_rect (view, &visible);
  gtk_text_view_get_iter_at_location (view, &at, visible.x, visible.y);
  if (!gtk_text_view_starts_display_line (view, &at))
    gtk_text_view_backward_display_line_start (view, &at);

  while (goes_on)
    {
      GtkTextIter begin = at;

      goes_on = assay_marked_view_get_screen_line (frame->view, &at, &line);
      if (!line.is_mixed)
        line.edges = assay_line_edges_find (edges, &begin, &at);
      g_array_append_val (frame->lines, line);
      if (line.area.y > visible.y + visible.height)
        break;
    }
}

/* Left and right end of what is drawn of a shape on one line. */
typedef struct
{
  double left;
  double right;
} Extent;

/* Left and right end of a character of a line. */
static Extent
find_character (Frame                 *frame,
                const AssayScreenLine *line,
                guint                  position)
{
  GtkTextView *view = GTK_TEXT_VIEW (frame->view);
  AssayEdge *edge = line->edges != NULL ? &line->edges[position - line->span.begin] : NULL;
  GdkRectangle area;
  GtkTextIter iter;
  Extent extent;

  if (edge != NULL && !isnan (edge->left))
    return (Extent){ line->area.x + edge->left, line->area.x + edge->right };

  /* A character written from right to left has a negative width: take the outer edges. */
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (view), &iter, (int) position);
  gtk_text_view_get_iter_location (view, &iter, &area);
  extent = (Extent){ MIN (area.x, area.x + area.width), MAX (area.x, area.x + area.width) };
  if (edge != NULL)
    *edge = (AssayEdge){ extent.left - line->area.x, extent.right - line->area.x };

  return extent;
}

/* Left and right end of the characters of @span, all on one line and read from left to right. */
static void
find_extent (Frame                 *frame,
             const AssayScreenLine *line,
             AssaySpan              span,
             double                *left,
             double                *right)
{
  Extent first = find_character (frame, line, span.begin);
  Extent last = assay_span_length (span) > 1 ? find_character (frame, line, span.end - 1) : first;

  *left = MIN (first.left, last.left);
  *right = MAX (first.right, last.right);
}

/* The same for a part of a line that is read from left to right. Asking where a character is takes long in
 * a long paragraph: where the line begins is known, and where it ends is asked once. */
static Extent
find_line_extent (Frame           *frame,
                  AssayScreenLine *line,
                  AssaySpan        part)
{
  Extent extent = { .left = line->area.x, .right = line->right };
  AssaySpan last = { .begin = part.end - 1, .end = part.end };
  double edge = 0;

  if (part.begin > line->span.begin)
    find_extent (frame, line, (AssaySpan){ .begin = part.begin, .end = part.begin + 1 },
                 &extent.left, &edge);
  if (part.end < line->text_end || line->right < 0)
    find_extent (frame, line, last, &edge, &extent.right);
  if (part.end == line->text_end)
    line->right = extent.right;

  return extent;
}

/* Lines below the same words go one below the other. */
static guint
find_level (Frame        *frame,
            const Placed *placed)
{
  guint level = 0;

  for (guint i = frame->placed->len; i > 0; i--)
    {
      const Placed *other = &g_array_index (frame->placed, Placed, i - 1);

      if (other->area.origin.y < placed->area.origin.y - 200)
        break;
      if (assay_shape_is_line (other->stretch.shape) &&
          fabsf (other->area.origin.y - placed->area.origin.y) < 1 &&
          other->area.origin.x < placed->area.origin.x + placed->area.size.width &&
          placed->area.origin.x < other->area.origin.x + other->area.size.width)
        level = MAX (level, other->stretch.level + 1);
    }

  return MIN (level, 2);
}

static void
place (Frame                 *frame,
       const AssayShapeSpan  *shape,
       const AssayScreenLine *line,
       AssaySpan              part,
       Extent                 extent)
{
  Placed placed = { .stretch = { .shape = shape->shape, .strength = shape->strength } };

  placed.area = GRAPHENE_RECT_INIT (floor (extent.left), line->area.y,
                                    ceil (extent.right - extent.left), line->area.height);
  placed.stretch.open_left = part.begin > shape->span.begin && !line->is_mixed;
  placed.stretch.open_right = part.end < shape->span.end && !line->is_mixed;
  if (assay_shape_is_line (shape->shape))
    placed.stretch.level = find_level (frame, &placed);

  g_array_append_val (frame->placed, placed);
}

/* Words of both directions may lie apart on the screen: each run that does is marked by itself. */
static void
place_mixed (Frame                 *frame,
             const AssayShapeSpan  *shape,
             const AssayScreenLine *line,
             AssaySpan              part)
{
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (Extent));

  for (guint at = part.begin; at < part.end; at++)
    {
      AssaySpan character = { .begin = at, .end = at + 1 };
      Extent extent;

      find_extent (frame, line, character, &extent.left, &extent.right);

      /* A run takes in its neighbours on either side; two that meet through it become one. */
      for (guint i = runs->len; i > 0; i--)
        {
          Extent run = g_array_index (runs, Extent, i - 1);

          if (extent.left <= run.right + 1 && run.left <= extent.right + 1)
            {
              extent.left = MIN (extent.left, run.left);
              extent.right = MAX (extent.right, run.right);
              g_array_remove_index_fast (runs, i - 1);
            }
        }

      g_array_append_val (runs, extent);
    }

  for (guint i = 0; i < runs->len; i++)
    place (frame, shape, line, part, g_array_index (runs, Extent, i));
}

/* What @span has of a line, without the white space at its end; empty if it has nothing. */
static AssaySpan
find_part (const AssayScreenLine *line,
           AssaySpan              span)
{
  AssaySpan part = { .begin = MAX (span.begin, line->span.begin),
                     .end = MIN (span.end, line->text_end) };

  part.end = MAX (part.begin, part.end);

  return part;
}

static void
place_bar (Frame                 *frame,
           const AssayScreenLine *line,
           gboolean               goes_on)
{
  Placed placed = { .stretch = { .shape = ASSAY_SHAPE_BAR } };
  GtkTextView *view = GTK_TEXT_VIEW (frame->view);
  int x = gtk_text_view_get_left_margin (view) - ASSAY_BAR_DISTANCE;
  int gap = goes_on ? gtk_text_view_get_pixels_inside_wrap (view) : 0;

  if (line->is_rtl)
    x = gtk_widget_get_width (GTK_WIDGET (view)) - gtk_text_view_get_right_margin (view) +
        ASSAY_BAR_DISTANCE - 3;

  placed.area = GRAPHENE_RECT_INIT (x, line->area.y, 0, line->area.height + gap);
  g_array_append_val (frame->placed, placed);
}

static void
place_shape (Frame                *frame,
             const AssayShapeSpan *shape)
{
  for (guint i = 0; i < frame->lines->len; i++)
    {
      AssayScreenLine *line = &g_array_index (frame->lines, AssayScreenLine, i);
      AssaySpan part = find_part (line, shape->span);

      if (assay_span_is_empty (part))
        continue;

      if (shape->shape == ASSAY_SHAPE_BAR)
        place_bar (frame, line, shape->span.end > line->span.end);
      else if (line->is_mixed)
        place_mixed (frame, shape, line, part);
      else
        place (frame, shape, line, part, find_line_extent (frame, line, part));
    }
}

/* Upright sides of one row of a block: its first line, its last, or all between. */
typedef struct
{
  double left;
  double right;
  double top;
  double bottom;
} Row;

static void
trace_row (cairo_t   *cr,
           const Row *row)
{
  double r = MIN (BLOCK_RADIUS, MIN (row->right - row->left, row->bottom - row->top) / 2);

  cairo_new_sub_path (cr);
  cairo_arc (cr, row->right - r, row->top + r, r, -G_PI_2, 0);
  cairo_arc (cr, row->right - r, row->bottom - r, r, 0, G_PI_2);
  cairo_arc (cr, row->left + r, row->bottom - r, r, G_PI_2, G_PI);
  cairo_arc (cr, row->left + r, row->top + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

/* Rows melt into one: what they share is square where they meet. */
static void
trace_bridge (cairo_t   *cr,
              const Row *above,
              const Row *below)
{
  double left = MAX (above->left, below->left);
  double right = MIN (above->right, below->right);
  double reach = MIN (BLOCK_RADIUS, (above->bottom - above->top) / 2);

  if (left < right)
    cairo_rectangle (cr, left, below->top - reach, right - left, 2 * reach);
}

static void
append_rows (Frame     *frame,
             const Row *rows,
             guint      n_rows)
{
  AssayInk ink;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (rows[0].left, rows[0].top, 1, 1);
  cairo_t *cr = NULL;

  for (guint i = 0; i < n_rows; i++)
    graphene_rect_union (&bounds,
                         &GRAPHENE_RECT_INIT (rows[i].left, rows[i].top,
                                              rows[i].right - rows[i].left,
                                              rows[i].bottom - rows[i].top),
                         &bounds);

  graphene_rect_inset (&bounds, -2, -2);
  assay_shape_lookup_ink (ASSAY_SHAPE_BLOCK, GTK_WIDGET (frame->view), &ink);
  cr = gtk_snapshot_append_cairo (frame->snapshot, &bounds);

  for (guint i = 0; i < n_rows; i++)
    trace_row (cr, &rows[i]);
  for (guint i = 1; i < n_rows; i++)
    trace_bridge (cr, &rows[i - 1], &rows[i]);

  /* The edge first: what of it lies inside, between the rows, the surface then covers. */
  if (ink.edge.alpha > 0)
    {
      gdk_cairo_set_source_rgba (cr, &ink.edge);
      cairo_set_line_width (cr, 3);
      cairo_stroke_preserve (cr);
    }
  gdk_cairo_set_source_rgba (cr, &ink.fill);
  cairo_fill (cr);
  cairo_destroy (cr);
}

/* A block that begins with its line takes the margin's sign in. */
static Row
make_row (Frame                 *frame,
          const AssayShapeSpan  *shape,
          const AssayScreenLine *first)
{
  GtkTextView *view = GTK_TEXT_VIEW (frame->view);
  double width = gtk_widget_get_width (GTK_WIDGET (view));
  gboolean takes_sign = shape->span.begin <= first->span.begin;
  Row row = { .left = gtk_text_view_get_left_margin (view) - BLOCK_PADDING,
              .right = width - gtk_text_view_get_right_margin (view) + BLOCK_PADDING };

  if (takes_sign && first->is_rtl)
    row.right = assay_marked_view_get_sign_x (frame->view, TRUE) + ASSAY_SIGN_SIZE + 4;
  else if (takes_sign)
    row.left = assay_marked_view_get_sign_x (frame->view, FALSE) - 4;

  return row;
}

/* The same of a line with words of both directions: the outermost may lie anywhere in it. */
static void
find_mixed_extent (Frame                 *frame,
                   const AssayScreenLine *line,
                   AssaySpan              span,
                   double                *left,
                   double                *right)
{
  find_extent (frame, line, (AssaySpan){ span.begin, span.begin + 1 }, left, right);

  for (guint at = span.begin + 1; at < span.end; at++)
    {
      double from = 0;
      double to = 0;

      find_extent (frame, line, (AssaySpan){ at, at + 1 }, &from, &to);
      *left = MIN (*left, from);
      *right = MAX (*right, to);
    }
}

/* Where the words begin or end amid a line, its row does too. */
static void
cut_row (Frame                 *frame,
         Row                   *row,
         const AssayScreenLine *line,
         AssaySpan              span)
{
  gboolean begins = span.begin > line->span.begin;
  gboolean ends = span.end < line->span.end;
  double left = 0;
  double right = 0;

  if ((line->is_mixed && !line->is_rtl) || (!begins && !ends))
    return;

  if (line->is_mixed)
    find_mixed_extent (frame, line, find_part (line, span), &left, &right);
  else
    find_extent (frame, line, find_part (line, span), &left, &right);
  if ((line->is_rtl ? ends : begins) && left - BLOCK_PADDING > row->left + BLOCK_NOTCH)
    row->left = left - BLOCK_PADDING;
  if ((line->is_rtl ? begins : ends) && right + BLOCK_PADDING < row->right - BLOCK_NOTCH)
    row->right = right + BLOCK_PADDING;
}

static void
append_block (Frame                *frame,
              const AssayShapeSpan *shape)
{
  double gap = gtk_text_view_get_pixels_inside_wrap (GTK_TEXT_VIEW (frame->view));
  const AssayScreenLine *first = NULL;
  Row rows[64];
  Row whole = { 0 };
  guint n_rows = 0;

  for (guint i = 0; i < frame->lines->len && n_rows < G_N_ELEMENTS (rows); i++)
    {
      const AssayScreenLine *line = &g_array_index (frame->lines, AssayScreenLine, i);
      AssaySpan part = find_part (line, shape->span);
      Row *row = &rows[n_rows];

      if (assay_span_is_empty (part))
        continue;

      if (first == NULL)
        {
          first = line;
          whole = make_row (frame, shape, line);
        }

      *row = whole;
      row->top = line->area.y - gap / 2;
      row->bottom = line->area.y + line->area.height + gap / 2;
      if (n_rows > 0)
        rows[n_rows - 1].bottom = row->top;
      cut_row (frame, row, line, shape->span);
      n_rows++;
    }

  if (n_rows > 0)
    append_rows (frame, rows, n_rows);
}

/* The shapes in sight, each on each of its lines, sorted by how they lie over one another. */
static void
place_spans (Frame  *frame,
             GArray *spans)
{
  AssayMarks *marks = assay_marked_view_get_marks (frame->view);
  guint begin = g_array_index (frame->lines, AssayScreenLine, 0).span.begin;
  guint end = g_array_index (frame->lines, AssayScreenLine, frame->lines->len - 1).span.end;

  for (guint i = assay_marks_find_reach (marks, spans, begin); i < spans->len; i++)
    {
      const AssayShapeSpan *shape = &g_array_index (spans, AssayShapeSpan, i);

      if (shape->span.begin >= end)
        break;
      if (shape->span.end <= begin || assay_shape_lies_below (shape->shape) != frame->below)
        continue;

      if (shape->shape == ASSAY_SHAPE_BLOCK)
        append_block (frame, shape);
      else
        place_shape (frame, shape);
    }
}

static void
append_placed (Frame *frame)
{
  for (AssayShape shape = 0; shape < ASSAY_N_SHAPES; shape++)
    {
      AssayInk ink;

      if (assay_shape_lies_below (shape) != frame->below)
        continue;

      assay_shape_lookup_ink (shape, GTK_WIDGET (frame->view), &ink);

      for (guint i = 0; i < frame->placed->len; i++)
        {
          const Placed *placed = &g_array_index (frame->placed, Placed, i);

          if (placed->stretch.shape == shape)
            assay_stretch_snapshot (&placed->stretch, frame->snapshot, &placed->area, &ink);
        }
    }
}

static void
append_sign (Frame                 *frame,
             const AssaySign       *sign,
             const AssayScreenLine *line)
{
  GtkWidget *widget = GTK_WIDGET (frame->view);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable) icon = NULL;
  GdkRGBA color;
  double x = assay_marked_view_get_sign_x (frame->view, line->is_rtl);
  double y = floor (line->area.y + (line->area.height - ASSAY_SIGN_SIZE) / 2.0);

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), sign->color, &color))
    return;

  icon = gtk_icon_theme_lookup_icon (
      theme, sign->icon, NULL, ASSAY_SIGN_SIZE, gtk_widget_get_scale_factor (widget),
      gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC);

  gtk_snapshot_save (frame->snapshot);
  gtk_snapshot_translate (frame->snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), frame->snapshot,
                                            ASSAY_SIGN_SIZE, ASSAY_SIGN_SIZE, &color, 1);
  gtk_snapshot_restore (frame->snapshot);
}

/* Of the signs on one line the highest is shown. */
static void
append_signs (Frame *frame)
{
  AssayMarks *marks = assay_marked_view_get_marks (frame->view);

  for (guint i = 0; i < frame->lines->len; i++)
    {
      const AssayScreenLine *line = &g_array_index (frame->lines, AssayScreenLine, i);
      const AssaySign *best = NULL;

      for (guint j = assay_marks_find_sign (marks, line->span.begin); j < marks->signs->len; j++)
        {
          const AssaySign *sign = &g_array_index (marks->signs, AssaySign, j);

          if (sign->position >= line->span.end)
            break;
          if (best == NULL || sign->rank > best->rank)
            best = sign;
        }

      if (best != NULL)
        append_sign (frame, best, line);
    }
}

/**
 * assay_marked_view_snapshot_marks:
 * @below: what lies below the text; else what lies over it
 *
 * Draws the marks in sight. The cost of a frame does not grow with the text.
 */
void
assay_marked_view_snapshot_marks (AssayMarkedView *self,
                                  GtkSnapshot     *snapshot,
                                  gboolean         below)
{
  AssayMarks *marks = assay_marked_view_get_marks (self);
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  Frame frame = { .view = self,
                  .snapshot = snapshot,
                  .below = below,
                  .lines = assay_marked_view_get_lines (self),
                  .placed = placed };

  if (marks->shapes->len == 0 && marks->matches->len == 0 && marks->signs->len == 0 &&
      marks->bullets->len == 0)
    return;

  /* A frame begins with the layer below; the one over the text has the same lines. */
  if (below || frame.lines->len == 0)
    collect_lines (&frame);
  place_spans (&frame, marks->shapes);
  place_spans (&frame, marks->matches);
  append_placed (&frame);
  if (below)
    {
      append_signs (&frame);
      assay_marked_view_snapshot_bullets (self, snapshot);
    }
}
