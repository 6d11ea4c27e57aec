/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marked-view.h"

/* In pixels at scale 1. */
#define BAR_DISTANCE 8.0
#define SIGN_SIZE 14
#define SIGN_DISTANCE 26

/* Least space left and right of the column. */
#define LEAST_MARGIN 34

/**
 * AssayMarkedView:
 *
 * A text view with marks of several shapes over and under its words, set in a column of comfortable
 * width. Pango has one underline a run, so the view draws the shapes itself, for the lines in sight
 * only; the cost of a frame does not grow with the text.
 *
 * Shapes are sorted by where they begin. Colours are named in the style sheets (“assay_box_color”),
 * so light, dark and high contrast follow.
 */
typedef struct
{
  GArray *shapes;       /* of AssayShapeSpan, sorted by span.begin */
  guint longest;  /* length of the longest shape: how far back one that reaches here may begin */
  GArray *signs;        /* of AssaySign, sorted by position */
  guint   column_width; /* widest column of text, in pixels */
} AssayMarkedViewPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (AssayMarkedView, assay_marked_view, GTK_TYPE_TEXT_VIEW)

typedef enum
{
  PROP_COLUMN_WIDTH = 1,
} AssayMarkedViewProperty;

static GParamSpec *properties[PROP_COLUMN_WIDTH + 1];

static const char *const color_names[ASSAY_N_SHAPES] = {
  [ASSAY_SHAPE_TINT] = "assay_tint_color",
  [ASSAY_SHAPE_HIGHLIGHT] = "assay_highlight_color",
  [ASSAY_SHAPE_UNDERLINE] = "assay_underline_color",
  [ASSAY_SHAPE_DOTTED] = "assay_dotted_color",
  [ASSAY_SHAPE_DASHED] = "assay_dashed_color",
  [ASSAY_SHAPE_BOX] = "assay_box_color",
  [ASSAY_SHAPE_BAR] = "assay_bar_color",
};

static void
append_stretch (AssayMarkedView       *self,
                GtkSnapshot           *snapshot,
                const AssayStretch    *stretch,
                const graphene_rect_t *area)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  graphene_rect_t bar = *area;
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (context, color_names[stretch->shape], &color))
    return;

  if (stretch->shape == ASSAY_SHAPE_BAR)
    bar.origin.x = gtk_text_view_get_left_margin (GTK_TEXT_VIEW (self)) - BAR_DISTANCE;

  assay_stretch_snapshot (stretch, snapshot, &bar, &color);
}

/* Where the words from @begin to @end of one screen line lie, in buffer coordinates. */
static graphene_rect_t
find_area (AssayMarkedView   *self,
           const GtkTextIter *begin,
           const GtkTextIter *end)
{
  GtkTextIter last = *end;
  GdkRectangle first_rect;
  GdkRectangle last_rect;
  double left;
  double right;

  gtk_text_iter_backward_char (&last);
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), begin, &first_rect);
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), &last, &last_rect);

  /* A character written from right to left has a negative width: take the outer edges. */
  left = MIN (MIN (first_rect.x, first_rect.x + first_rect.width),
              MIN (last_rect.x, last_rect.x + last_rect.width));
  right = MAX (MAX (first_rect.x, first_rect.x + first_rect.width),
               MAX (last_rect.x, last_rect.x + last_rect.width));

  return GRAPHENE_RECT_INIT (left, first_rect.y, right - left, first_rect.height);
}

/* The part of a shape that is in sight, screen line by screen line. */
static void
snapshot_shape (AssayMarkedView      *self,
                GtkSnapshot          *snapshot,
                const AssayShapeSpan *shape,
                AssaySpan             visible)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  AssayStretch stretch = { .shape = shape->shape, .strength = shape->strength };
  GtkTextIter at;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (buffer, &at, MAX (shape->span.begin, visible.begin));
  gtk_text_buffer_get_iter_at_offset (buffer, &end, MIN (shape->span.end, visible.end));

  while (gtk_text_iter_compare (&at, &end) < 0)
    {
      GtkTextIter line_end = at;
      GtkTextIter next = at;
      graphene_rect_t area;

      if (!gtk_text_iter_ends_line (&at))
        gtk_text_view_forward_display_line_end (view, &line_end);
      if (gtk_text_iter_compare (&line_end, &end) > 0)
        line_end = end;

      if (gtk_text_iter_compare (&line_end, &at) > 0)
        {
          stretch.begins = gtk_text_iter_get_offset (&at) <= (int) shape->span.begin;
          stretch.ends = gtk_text_iter_get_offset (&line_end) >= (int) shape->span.end;
          area = find_area (self, &at, &line_end);
          append_stretch (self, snapshot, &stretch, &area);
        }

      if (!gtk_text_view_forward_display_line (view, &next) ||
          gtk_text_iter_compare (&next, &at) <= 0)
        break;

      at = next;
    }
}

static AssaySpan
find_visible_span (AssayMarkedView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GdkRectangle visible;
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_view_get_visible_rect (view, &visible);
  gtk_text_view_get_iter_at_location (view, &begin, visible.x, visible.y);
  gtk_text_iter_set_line_offset (&begin, 0);
  gtk_text_view_get_iter_at_location (view, &end, visible.x + visible.width,
                                      visible.y + visible.height);
  gtk_text_iter_forward_to_line_end (&end);

  return (AssaySpan){ .begin = gtk_text_iter_get_offset (&begin),
                      .end = gtk_text_iter_get_offset (&end) };
}

/* Index of the first shape that can reach @position. */
static guint
find_first_shape (AssayMarkedViewPrivate *priv,
                  guint                   position)
{
  guint least = position > priv->longest ? position - priv->longest : 0;
  guint low = 0;
  guint high = priv->shapes->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (priv->shapes, AssayShapeSpan, middle).span.begin < least)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gboolean
lies_below (AssayShape shape)
{
  return shape == ASSAY_SHAPE_TINT || shape == ASSAY_SHAPE_HIGHLIGHT;
}

static void
append_sign (AssayMarkedView *self,
             GtkSnapshot     *snapshot,
             const AssaySign *sign,
             double           y,
             double           height)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable) icon = NULL;
  GdkRGBA color;
  double x = gtk_text_view_get_left_margin (GTK_TEXT_VIEW (self)) - SIGN_DISTANCE;

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), sign->color, &color))
    return;

  icon = gtk_icon_theme_lookup_icon (
      theme, sign->icon, NULL, SIGN_SIZE, gtk_widget_get_scale_factor (widget),
      gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y + (height - SIGN_SIZE) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, SIGN_SIZE,
                                            SIGN_SIZE, &color, 1);
  gtk_snapshot_restore (snapshot);
}

/* Of the signs on one line the highest is shown: they are met in the order of their lines. */
static void
snapshot_signs (AssayMarkedView *self,
                GtkSnapshot     *snapshot,
                AssaySpan        visible)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  const AssaySign *best = NULL;
  GdkRectangle best_line = { 0 };

  for (guint i = 0; i < priv->signs->len; i++)
    {
      const AssaySign *sign = &g_array_index (priv->signs, AssaySign, i);
      GdkRectangle line;
      GtkTextIter iter;

      if (sign->position < visible.begin)
        continue;
      if (sign->position > visible.end)
        break;

      gtk_text_buffer_get_iter_at_offset (buffer, &iter, (int) sign->position);
      gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), &iter, &line);

      if (best != NULL && line.y == best_line.y)
        {
          if (sign->rank > best->rank)
            best = sign;
          continue;
        }

      if (best != NULL)
        append_sign (self, snapshot, best, best_line.y, best_line.height);
      best = sign;
      best_line = line;
    }

  if (best != NULL)
    append_sign (self, snapshot, best, best_line.y, best_line.height);
}

static void
assay_marked_view_snapshot_layer (GtkTextView     *view,
                                  GtkTextViewLayer layer,
                                  GtkSnapshot     *snapshot)
{
  AssayMarkedView *self = ASSAY_MARKED_VIEW (view);
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);
  gboolean below = layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT;
  AssaySpan visible;

  if (priv->shapes->len == 0 && priv->signs->len == 0)
    return;

  visible = find_visible_span (self);

  if (below)
    snapshot_signs (self, snapshot, visible);

  for (guint i = find_first_shape (priv, visible.begin); i < priv->shapes->len; i++)
    {
      const AssayShapeSpan *shape = &g_array_index (priv->shapes, AssayShapeSpan, i);

      if (shape->span.begin >= visible.end)
        break;
      if (lies_below (shape->shape) == below && assay_span_overlaps (shape->span, visible))
        snapshot_shape (self, snapshot, shape, visible);
    }
}

/* The column stays in the middle of whatever width there is. */
static void
assay_marked_view_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  AssayMarkedView *self = ASSAY_MARKED_VIEW (widget);
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);
  int spare = width - (int) priv->column_width;
  int margin = MAX (LEAST_MARGIN, spare / 2);

  if (margin != gtk_text_view_get_left_margin (GTK_TEXT_VIEW (self)))
    {
      gtk_text_view_set_left_margin (GTK_TEXT_VIEW (self), margin);
      gtk_text_view_set_right_margin (GTK_TEXT_VIEW (self), margin);
    }

  GTK_WIDGET_CLASS (assay_marked_view_parent_class)
      ->size_allocate (widget, width, height, baseline);
}

static void
assay_marked_view_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AssayMarkedView *self = ASSAY_MARKED_VIEW (object);

  switch ((AssayMarkedViewProperty) prop_id)
    {
    case PROP_COLUMN_WIDTH:
      g_value_set_uint (value, assay_marked_view_get_column_width (self));
      break;
    }
}

static void
assay_marked_view_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  AssayMarkedView *self = ASSAY_MARKED_VIEW (object);

  switch ((AssayMarkedViewProperty) prop_id)
    {
    case PROP_COLUMN_WIDTH:
      assay_marked_view_set_column_width (self, g_value_get_uint (value));
      break;
    }
}

static void
assay_marked_view_finalize (GObject *object)
{
  AssayMarkedView *self = ASSAY_MARKED_VIEW (object);
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);

  g_clear_pointer (&priv->shapes, g_array_unref);
  g_clear_pointer (&priv->signs, g_array_unref);

  G_OBJECT_CLASS (assay_marked_view_parent_class)->finalize (object);
}

static void
assay_marked_view_class_init (AssayMarkedViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkTextViewClass *view_class = GTK_TEXT_VIEW_CLASS (klass);

  object_class->finalize = assay_marked_view_finalize;
  object_class->get_property = assay_marked_view_get_property;
  object_class->set_property = assay_marked_view_set_property;
  widget_class->size_allocate = assay_marked_view_size_allocate;
  view_class->snapshot_layer = assay_marked_view_snapshot_layer;

  properties[PROP_COLUMN_WIDTH] = g_param_spec_uint ("column-width", NULL, NULL, 200, 4000, 620,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                         G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
assay_marked_view_init (AssayMarkedView *self)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);

  priv->shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan));
  priv->signs = g_array_new (FALSE, FALSE, sizeof (AssaySign));
  priv->column_width = 620;
}

static int
compare_shapes (gconstpointer a,
                gconstpointer b)
{
  const AssayShapeSpan *first = a;
  const AssayShapeSpan *second = b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;

  return (int) first->shape - (int) second->shape;
}

/**
 * assay_marked_view_set_shapes:
 * @shapes: (array length=n_shapes): the marks, in any order; positions are those of the buffer
 *
 * Shows these marks and no others.
 */
void
assay_marked_view_set_shapes (AssayMarkedView      *self,
                              const AssayShapeSpan *shapes,
                              guint                 n_shapes)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);

  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  g_array_set_size (priv->shapes, 0);
  g_array_append_vals (priv->shapes, shapes, n_shapes);
  g_array_sort (priv->shapes, compare_shapes);
  priv->longest = 0;

  for (guint i = 0; i < n_shapes; i++)
    priv->longest = MAX (priv->longest, assay_span_length (shapes[i].span));

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
compare_signs (gconstpointer a,
               gconstpointer b)
{
  const AssaySign *first = a;
  const AssaySign *second = b;

  return (first->position > second->position) - (first->position < second->position);
}

/**
 * assay_marked_view_set_signs:
 * @signs: (array length=n_signs): the signs of the margin, in any order
 *
 * Shows these signs and no others.
 */
void
assay_marked_view_set_signs (AssayMarkedView *self,
                             const AssaySign *signs,
                             guint            n_signs)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);

  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  g_array_set_size (priv->signs, 0);
  g_array_append_vals (priv->signs, signs, n_signs);
  g_array_sort (priv->signs, compare_signs);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

guint
assay_marked_view_get_column_width (AssayMarkedView *self)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);

  g_return_val_if_fail (ASSAY_IS_MARKED_VIEW (self), 0);

  return priv->column_width;
}

void
assay_marked_view_set_column_width (AssayMarkedView *self,
                                    guint            width)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);

  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  if (priv->column_width == width)
    return;

  priv->column_width = width;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLUMN_WIDTH]);
}

/**
 * assay_marked_view_get_position_at:
 * @x: in coordinates of the widget
 * @y: likewise
 * @position: (out): the character there
 *
 * Returns: whether there is a character there
 */
gboolean
assay_marked_view_get_position_at (AssayMarkedView *self,
                                   double           x,
                                   double           y,
                                   guint           *position)
{
  GtkTextIter iter;
  int buffer_x;
  int buffer_y;

  g_return_val_if_fail (ASSAY_IS_MARKED_VIEW (self), FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, (int) x,
                                         (int) y, &buffer_x, &buffer_y);

  if (!gtk_text_view_get_iter_at_location (GTK_TEXT_VIEW (self), &iter, buffer_x, buffer_y))
    return FALSE;

  *position = (guint) gtk_text_iter_get_offset (&iter);

  return TRUE;
}

/**
 * assay_marked_view_scroll_to_span:
 * @span: the words to bring into sight
 *
 * Scrolls as little as needed, and leaves some air above and below.
 */
void
assay_marked_view_scroll_to_span (AssayMarkedView *self,
                                  AssaySpan        span)
{
  GtkTextBuffer *buffer = NULL;
  GtkTextIter iter;
  GtkTextMark *mark = NULL;

  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, (int) span.begin);

  /* Through a mark: the layout above may not be finished, and then the place of an iter is a guess. */
  mark = gtk_text_buffer_get_mark (buffer, "assay-scroll");
  if (mark == NULL)
    mark = gtk_text_buffer_create_mark (buffer, "assay-scroll", &iter, TRUE);
  else
    gtk_text_buffer_move_mark (buffer, mark, &iter);

  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self), mark, 0.15, FALSE, 0, 0);
}
