/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-marked-view-private.h"

#include "assay-settings.h"

/* Least space left and right of the column, in pixels; the margin's signs stand there. */
#define LEAST_MARGIN 42

/* How far from a sign the pointer still means it. */
#define SIGN_REACH 6

/* Names in the buffer: of the place that is scrolled to, and of a tag that is put on and taken off again. */
#define SCROLL_MARK "assay-scroll"
#define TOUCH_TAG   "assay-touch"

/**
 * AssayMarkedView:
 *
 * A text view with marks of several shapes over and under its words, set in a column of comfortable
 * width. Pango has one underline a run, so the view draws the shapes itself, for the lines in sight
 * only; the cost of a frame does not grow with the text.
 *
 * Marks follow their words when the buffer is edited, in the same frame. The buffer is the one that the
 * view made for itself; it never gets another.
 */
typedef struct
{
  AssayMarks  marks;
  GArray     *lines;        /* of AssayScreenLine: those of the frame that is being drawn */
  guint       column_width; /* widest column of text, in pixels */
  const char *cursor;       /* name of the pointer's shape that was set last, or NULL */
} AssayMarkedViewPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (AssayMarkedView, assay_marked_view, GTK_TYPE_TEXT_VIEW)

typedef enum
{
  PROP_COLUMN_WIDTH = 1,
} AssayMarkedViewProperty;

static GParamSpec *properties[PROP_COLUMN_WIDTH + 1];

enum
{
  SIGNAL_SIGN_CLICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

AssayMarks *
assay_marked_view_get_marks (AssayMarkedView *self)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);

  return &priv->marks;
}

/* The lines in sight, for the time of one frame. */
GArray *
assay_marked_view_get_lines (AssayMarkedView *self)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);

  return priv->lines;
}

/* Left end of the signs beside paragraphs of one direction. */
double
assay_marked_view_get_sign_x (AssayMarkedView *self,
                              gboolean         is_rtl)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);

  if (is_rtl)
    return gtk_widget_get_width (GTK_WIDGET (self)) - gtk_text_view_get_right_margin (view) +
           ASSAY_SIGN_DISTANCE - ASSAY_SIGN_SIZE;

  return gtk_text_view_get_left_margin (view) - ASSAY_SIGN_DISTANCE;
}

static void
assay_marked_view_snapshot_layer (GtkTextView     *view,
                                  GtkTextViewLayer layer,
                                  GtkSnapshot     *snapshot)
{
  assay_marked_view_snapshot_marks (ASSAY_MARKED_VIEW (view), snapshot,
                                    layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT);
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
  AssayMarkedViewPrivate *priv =
      assay_marked_view_get_instance_private (ASSAY_MARKED_VIEW (object));

  assay_marks_clear (&priv->marks);
  g_clear_pointer (&priv->lines, g_array_unref);

  G_OBJECT_CLASS (assay_marked_view_parent_class)->finalize (object);
}

/*
 * Lets GTK lay out the lines in sight before it draws the next frame. By itself it does so in idle, and a frame
 * may come before that; then it does it while it draws, when the scroll bar cannot move any more. All that the
 * view lies in is allocated with it, for else GTK loses what the view asks for while it is being allocated.
 */
static void
queue_layout (AssayMarkedView *self)
{
  for (GtkWidget *widget = GTK_WIDGET (self); widget != NULL;
       widget = gtk_widget_get_parent (widget))
    gtk_widget_queue_allocate (widget);
}

static void
text_inserted_cb (GtkTextBuffer     *buffer,
                  const GtkTextIter *end,
                  const char        *text,
                  int                n_bytes,
                  AssayMarkedView   *self)
{
  AssayMarks *marks = assay_marked_view_get_marks (self);
  guint n_inserted = 0;
  guint begin = 0;

  if (assay_marks_is_empty (marks))
    return;

  n_inserted = (guint) g_utf8_strlen (text, n_bytes);
  begin = (guint) gtk_text_iter_get_offset (end) - n_inserted;
  assay_marks_shift (marks, (AssaySpan){ .begin = begin, .end = begin }, n_inserted);
}

static void
range_deleted_cb (GtkTextBuffer     *buffer,
                  const GtkTextIter *begin,
                  const GtkTextIter *end,
                  AssayMarkedView   *self)
{
  AssaySpan deleted = { .begin = (guint) gtk_text_iter_get_offset (begin),
                        .end = (guint) gtk_text_iter_get_offset (end) };

  assay_marks_shift (assay_marked_view_get_marks (self), deleted, 0);
}

static void
pointer_moved_cb (GtkEventControllerMotion *controller,
                  double                    x,
                  double                    y,
                  AssayMarkedView          *self)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);
  guint n_signs = 0;
  const char *cursor = NULL;

  assay_marked_view_get_signs_at (self, x, y, &n_signs);
  cursor = n_signs > 0 ? "pointer" : "text";
  if (cursor == priv->cursor)
    return;

  priv->cursor = cursor;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), cursor);
}

/* Before the text view, which would move the caret. */
static void
view_pressed_cb (GtkGestureClick *gesture,
                 int              n_press,
                 double           x,
                 double           y,
                 AssayMarkedView *self)
{
  AssayMarks *marks = assay_marked_view_get_marks (self);
  guint n_signs = 0;
  const AssaySign *signs_there = assay_marked_view_get_signs_at (self, x, y, &n_signs);

  if (n_signs == 0)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_SIGN_CLICKED], 0,
                 (guint) (signs_there - (AssaySign *) (gpointer) marks->signs->data), n_signs);
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

  /* With the index of the first sign on the line, and how many there are. */
  signals[SIGNAL_SIGN_CLICKED] =
      g_signal_new ("sign-clicked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
assay_marked_view_init (AssayMarkedView *self)
{
  AssayMarkedViewPrivate *priv = assay_marked_view_get_instance_private (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GSettings *settings = assay_settings_get_default ();

  assay_marks_init (&priv->marks);
  priv->lines = g_array_new (FALSE, FALSE, sizeof (AssayScreenLine));
  priv->column_width = 620;
  g_settings_bind (settings, "column-width", self, "column-width", G_SETTINGS_BIND_GET);

  /* Colours that only the marks use do not change what GTK knows of the style. */
  g_signal_connect_object (settings, "changed::mark-colors", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);

  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (text_inserted_cb), self,
                           G_CONNECT_AFTER);
  g_signal_connect_object (buffer, "delete-range", G_CALLBACK (range_deleted_cb), self, 0);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (queue_layout), self, G_CONNECT_SWAPPED);

  g_signal_connect (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (view_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
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
  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  assay_marks_set_shapes (assay_marked_view_get_marks (self), shapes, n_shapes);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * assay_marked_view_get_shapes:
 *
 * Returns: (array length=n_shapes): the marks where they are now, sorted by where they begin
 */
const AssayShapeSpan *
assay_marked_view_get_shapes (AssayMarkedView *self,
                              guint           *n_shapes)
{
  AssayMarks *marks = NULL;

  g_return_val_if_fail (ASSAY_IS_MARKED_VIEW (self), NULL);
  g_return_val_if_fail (n_shapes != NULL, NULL);

  marks = assay_marked_view_get_marks (self);
  *n_shapes = marks->shapes->len;

  return (const AssayShapeSpan *) (gpointer) marks->shapes->data;
}

/**
 * assay_marked_view_set_matches:
 * @matches: (array length=n_matches): what was searched for, in order
 * @current: index of the one that the person is at, or -1
 */
void
assay_marked_view_set_matches (AssayMarkedView *self,
                               const AssaySpan *matches,
                               guint            n_matches,
                               int              current)
{
  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  assay_marks_set_matches (assay_marked_view_get_marks (self), matches, n_matches, current);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * assay_marked_view_get_matches:
 *
 * Returns: (array length=n_matches): what a search found, where it is now
 */
const AssayShapeSpan *
assay_marked_view_get_matches (AssayMarkedView *self,
                               guint           *n_matches)
{
  AssayMarks *marks = NULL;

  g_return_val_if_fail (ASSAY_IS_MARKED_VIEW (self), NULL);
  g_return_val_if_fail (n_matches != NULL, NULL);

  marks = assay_marked_view_get_marks (self);
  *n_matches = marks->matches->len;

  return (const AssayShapeSpan *) (gpointer) marks->matches->data;
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
  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  assay_marks_set_signs (assay_marked_view_get_marks (self), signs, n_signs);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * assay_marked_view_get_signs:
 *
 * Returns: (array length=n_signs): the signs where they are now, sorted by position
 */
const AssaySign *
assay_marked_view_get_signs (AssayMarkedView *self,
                             guint           *n_signs)
{
  AssayMarks *marks = NULL;

  g_return_val_if_fail (ASSAY_IS_MARKED_VIEW (self), NULL);
  g_return_val_if_fail (n_signs != NULL, NULL);

  marks = assay_marked_view_get_marks (self);
  *n_signs = marks->signs->len;

  return (const AssaySign *) (gpointer) marks->signs->data;
}

guint
assay_marked_view_get_column_width (AssayMarkedView *self)
{
  AssayMarkedViewPrivate *priv = NULL;

  g_return_val_if_fail (ASSAY_IS_MARKED_VIEW (self), 0);

  priv = assay_marked_view_get_instance_private (self);

  return priv->column_width;
}

/**
 * assay_marked_view_set_column_width:
 * @width: in pixels, of the widest column of text
 */
void
assay_marked_view_set_column_width (AssayMarkedView *self,
                                    guint            width)
{
  AssayMarkedViewPrivate *priv = NULL;

  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  priv = assay_marked_view_get_instance_private (self);
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
 * assay_marked_view_get_signs_at:
 * @x: in coordinates of the widget
 * @y: likewise
 * @n_signs: (out): how many signs are on that line; 0 if @x is not in the margin beside them
 *
 * Returns: (array length=n_signs): those signs, in the order of their words
 */
const AssaySign *
assay_marked_view_get_signs_at (AssayMarkedView *self,
                                double           x,
                                double           y,
                                guint           *n_signs)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  AssayMarks *marks = NULL;
  AssayScreenLine line;
  GtkTextIter at;
  double left;
  guint first;
  int buffer_x;
  int buffer_y;

  g_return_val_if_fail (ASSAY_IS_MARKED_VIEW (self), NULL);
  g_return_val_if_fail (n_signs != NULL, NULL);

  marks = assay_marked_view_get_marks (self);
  *n_signs = 0;
  if (marks->signs->len == 0)
    return NULL;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, (int) x, (int) y, &buffer_x,
                                         &buffer_y);
  gtk_text_view_get_iter_at_location (view, &at, buffer_x, buffer_y);
  if (!gtk_text_view_starts_display_line (view, &at))
    gtk_text_view_backward_display_line_start (view, &at);

  assay_marked_view_get_screen_line (self, &at, &line);
  left = assay_marked_view_get_sign_x (self, line.is_rtl);
  if (x < left - SIGN_REACH || x >= left + ASSAY_SIGN_SIZE + SIGN_REACH ||
      buffer_y < line.area.y - SIGN_REACH ||
      buffer_y >= line.area.y + line.area.height + SIGN_REACH)
    return NULL;

  first = assay_marks_find_sign (marks, line.span.begin);
  *n_signs = assay_marks_find_sign (marks, line.span.end) - first;

  return *n_signs > 0 ? &g_array_index (marks->signs, AssaySign, first) : NULL;
}

/**
 * assay_marked_view_prepare:
 *
 * Gets the view of a window ready for its first words, before they are put in. When GTK does that, it looks where
 * the caret is, and lays out the paragraph around it; a view that was never seen has no width, so that is a line for
 * each letter.
 */
void
assay_marked_view_prepare (AssayMarkedView *self)
{
  GtkRoot *root = NULL;

  g_return_if_fail (ASSAY_IS_MARKED_VIEW (self));

  root = gtk_widget_get_root (GTK_WIDGET (self));
  if (root != NULL && gtk_widget_get_realized (GTK_WIDGET (root)))
    gtk_widget_realize (GTK_WIDGET (self));
}

/* Lets GTK believe that the first line is to be laid out anew. With that it does what it put off until the whole
 * of a long text is laid out. */
static void
touch_first_line (GtkTextBuffer *buffer)
{
  GtkTextTagTable *tags = gtk_text_buffer_get_tag_table (buffer);
  GtkTextTag *tag = gtk_text_tag_table_lookup (tags, TOUCH_TAG);
  GtkTextIter start;
  GtkTextIter end;

  if (tag == NULL)
    tag = gtk_text_buffer_create_tag (buffer, TOUCH_TAG, "scale", 1.0, NULL);

  gtk_text_buffer_get_start_iter (buffer, &start);
  end = start;
  if (gtk_text_iter_forward_char (&end))
    {
      gtk_text_buffer_apply_tag (buffer, tag, &start, &end);
      gtk_text_buffer_remove_tag (buffer, tag, &start, &end);
    }
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
  mark = gtk_text_buffer_get_mark (buffer, SCROLL_MARK);
  if (mark == NULL)
    mark = gtk_text_buffer_create_mark (buffer, SCROLL_MARK, &iter, TRUE);
  else
    gtk_text_buffer_move_mark (buffer, mark, &iter);

  gtk_text_view_scroll_to_mark (GTK_TEXT_VIEW (self), mark, 0.15, FALSE, 0, 0);
  touch_first_line (buffer);
  queue_layout (self);
}
