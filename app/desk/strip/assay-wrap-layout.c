/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-wrap-layout.h"

struct _AssayWrapLayout
{
  GtkLayoutManager parent_instance;

  guint            spacing; /* between children and between rows, in pixels */
  gboolean         is_centered; /* each row lies in the middle; else at the start */
};

G_DEFINE_FINAL_TYPE (AssayWrapLayout, assay_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef enum
{
  PROP_SPACING = 1,
  PROP_CENTERED,
} AssayWrapLayoutProperty;

static GParamSpec *properties[PROP_CENTERED + 1];

/* One row: its children from @first to before @end. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end; /* or NULL */
  int        width;
  int        height;
} Row;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

/* As wide as the child wants to be, and no wider than a whole row. */
static int
measure_width (GtkWidget *child,
               int        width)
{
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return MAX (minimum, MIN (natural, width));
}

/* The row that begins with @first. */
static Row
measure_row (AssayWrapLayout *self,
             GtkWidget       *first,
             int              width)
{
  Row row = { .first = first };

  for (row.end = first; row.end != NULL; row.end = get_next (row.end))
    {
      int child_width = measure_width (row.end, width);
      int height = 0;

      if (row.end != first && row.width + (int) self->spacing + child_width > width)
        break;

      row.width += child_width + (row.end != first ? (int) self->spacing : 0);
      gtk_widget_measure (row.end, GTK_ORIENTATION_VERTICAL, child_width, NULL, &height, NULL,
                          NULL);
      row.height = MAX (row.height, height);
    }

  return row;
}

static int
measure_height (AssayWrapLayout *self,
                GtkWidget       *widget,
                int              width)
{
  int height = 0;

  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;)
    {
      Row row = measure_row (self, child, width);

      height += row.height + (height > 0 ? (int) self->spacing : 0);
      child = row.end;
    }

  return height;
}

static GtkSizeRequestMode
assay_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
assay_wrap_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  AssayWrapLayout *self = ASSAY_WRAP_LAYOUT (manager);

  *minimum = 0;
  *natural = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = measure_height (self, widget, for_size >= 0 ? for_size : G_MAXINT / 2);
      *natural = *minimum;
      return;
    }

  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;
       child = get_next (child))
    {
      int child_minimum = 0;
      int child_natural = 0;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? (int) self->spacing : 0);
    }

  *natural = MAX (*natural, *minimum);
}

static void
allocate_row (AssayWrapLayout *self,
              GtkWidget       *widget,
              const Row       *row,
              int              width,
              int              y)
{
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = self->is_centered ? MAX (width - row->width, 0) / 2 : 0;

  for (GtkWidget *child = row->first; child != row->end; child = get_next (child))
    {
      int child_width = measure_width (child, width);
      const GtkAllocation area = { is_rtl ? width - x - child_width : x, y, child_width,
                                   row->height };

      gtk_widget_size_allocate (child, &area, -1);
      x += child_width + (int) self->spacing;
    }
}

static void
assay_wrap_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  AssayWrapLayout *self = ASSAY_WRAP_LAYOUT (manager);
  int y = 0;

  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;)
    {
      Row row = measure_row (self, child, width);

      allocate_row (self, widget, &row, width, y);
      y += row.height + (int) self->spacing;
      child = row.end;
    }
}

static void
assay_wrap_layout_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AssayWrapLayout *self = ASSAY_WRAP_LAYOUT (object);

  switch ((AssayWrapLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      g_value_set_uint (value, self->spacing);
      break;

    case PROP_CENTERED:
      g_value_set_boolean (value, self->is_centered);
      break;
    }
}

static void
assay_wrap_layout_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  AssayWrapLayout *self = ASSAY_WRAP_LAYOUT (object);

  switch ((AssayWrapLayoutProperty) prop_id)
    {
    case PROP_SPACING:
      assay_wrap_layout_set_spacing (self, g_value_get_uint (value));
      break;

    case PROP_CENTERED:
      assay_wrap_layout_set_centered (self, g_value_get_boolean (value));
      break;
    }
}

static void
assay_wrap_layout_class_init (AssayWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = assay_wrap_layout_get_property;
  object_class->set_property = assay_wrap_layout_set_property;
  manager_class->get_request_mode = assay_wrap_layout_get_request_mode;
  manager_class->measure = assay_wrap_layout_measure;
  manager_class->allocate = assay_wrap_layout_allocate;

  properties[PROP_SPACING] = g_param_spec_uint ("spacing", NULL, NULL, 0, G_MAXINT16, 0,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                    G_PARAM_STATIC_STRINGS);
  properties[PROP_CENTERED] = g_param_spec_boolean ("centered", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY |
                                                        G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
assay_wrap_layout_init (AssayWrapLayout *self)
{
}

GtkLayoutManager *
assay_wrap_layout_new (void)
{
  return g_object_new (ASSAY_TYPE_WRAP_LAYOUT, NULL);
}

/**
 * assay_wrap_layout_set_spacing:
 * @spacing: pixels between children, and between rows
 */
void
assay_wrap_layout_set_spacing (AssayWrapLayout *self,
                               guint            spacing)
{
  g_return_if_fail (ASSAY_IS_WRAP_LAYOUT (self));

  if (self->spacing == spacing)
    return;

  self->spacing = spacing;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPACING]);
}

/**
 * assay_wrap_layout_set_centered:
 * @is_centered: whether each row lies in the middle, rather than at the start
 */
void
assay_wrap_layout_set_centered (AssayWrapLayout *self,
                                gboolean         is_centered)
{
  g_return_if_fail (ASSAY_IS_WRAP_LAYOUT (self));

  if (self->is_centered == is_centered)
    return;

  self->is_centered = is_centered;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CENTERED]);
}
