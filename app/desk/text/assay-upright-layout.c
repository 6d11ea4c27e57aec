/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-upright-layout.h"

struct _AssayUprightLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (AssayUprightLayout, assay_upright_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static void
assay_upright_layout_measure (GtkLayoutManager *layout,
                              GtkWidget        *widget,
                              GtkOrientation    orientation,
                              int               for_size,
                              int              *minimum,
                              int              *natural,
                              int              *minimum_baseline,
                              int              *natural_baseline)
{
  *minimum = 0;
  *natural = 0;
  *minimum_baseline = -1;
  *natural_baseline = -1;

  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int least = 0;
      int wanted = 0;
      int least_baseline = -1;
      int wanted_baseline = -1;

      gtk_widget_measure (child, orientation,
                          orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size, &least,
                          &wanted, &least_baseline, &wanted_baseline);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, wanted);
      *minimum_baseline = MAX (*minimum_baseline, least_baseline);
      *natural_baseline = MAX (*natural_baseline, wanted_baseline);
    }
}

static void
assay_upright_layout_allocate (GtkLayoutManager *layout,
                               GtkWidget        *widget,
                               int               width,
                               int               height,
                               int               baseline)
{
  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    gtk_widget_allocate (child, width, height, baseline, NULL);
}

static void
assay_upright_layout_class_init (AssayUprightLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = assay_upright_layout_measure;
  layout_class->allocate = assay_upright_layout_allocate;
}

static void
assay_upright_layout_init (AssayUprightLayout *self)
{
}
