/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-mark-sample.h"

#include <glib/gi18n-lib.h>

/* Air around the letters, in pixels: room for bars and lines. */
#define PADDING_X 9
#define PADDING_Y 5

struct _AssayMarkSample
{
  GtkWidget  parent_instance;

  GtkWidget *letters;
  AssayShape shape;
  gboolean   is_dimmed; /* no shape: letters as those of a closed claim */
};

G_DEFINE_FINAL_TYPE (AssayMarkSample, assay_mark_sample, GTK_TYPE_WIDGET)

static void
append_shape (AssayMarkSample       *self,
              GtkSnapshot           *snapshot,
              const graphene_rect_t *area,
              gboolean               below)
{
  AssayStretch stretch = { .shape = self->shape, .strength = 1 };
  graphene_rect_t at = *area;
  AssayInk ink;

  if (self->is_dimmed || assay_shape_lies_below (self->shape) != below)
    return;

  assay_shape_lookup_ink (self->shape, GTK_WIDGET (self), &ink);
  if (self->shape == ASSAY_SHAPE_BAR)
    at.origin.x -= PADDING_X - 1;
  assay_stretch_snapshot (&stretch, snapshot, &at, &ink);
}

static void
assay_mark_sample_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  AssayMarkSample *self = ASSAY_MARK_SAMPLE (widget);
  graphene_rect_t area;

  if (!gtk_widget_compute_bounds (self->letters, widget, &area))
    return;

  append_shape (self, snapshot, &area, TRUE);
  gtk_widget_snapshot_child (widget, self->letters, snapshot);
  append_shape (self, snapshot, &area, FALSE);
}

static void
assay_mark_sample_dispose (GObject *object)
{
  AssayMarkSample *self = ASSAY_MARK_SAMPLE (object);

  g_clear_pointer (&self->letters, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_mark_sample_parent_class)->dispose (object);
}

static void
assay_mark_sample_class_init (AssayMarkSampleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_mark_sample_dispose;
  widget_class->snapshot = assay_mark_sample_snapshot;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
assay_mark_sample_init (AssayMarkSample *self)
{
  self->shape = ASSAY_SHAPE_HIGHLIGHT;

  /* TRANSLATORS: a sample of text; any short word of yours */
  self->letters = gtk_label_new (_ ("words"));
  gtk_widget_set_margin_start (self->letters, PADDING_X);
  gtk_widget_set_margin_end (self->letters, PADDING_X);
  gtk_widget_set_margin_top (self->letters, PADDING_Y);
  gtk_widget_set_margin_bottom (self->letters, PADDING_Y);
  gtk_widget_set_halign (self->letters, GTK_ALIGN_START);
  gtk_widget_set_parent (self->letters, GTK_WIDGET (self));
}

/**
 * assay_mark_sample_set_shape:
 * @shape: how the letters are marked
 */
void
assay_mark_sample_set_shape (AssayMarkSample *self,
                             AssayShape       shape)
{
  g_return_if_fail (ASSAY_IS_MARK_SAMPLE (self));

  self->shape = shape;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * assay_mark_sample_set_dimmed:
 * @is_dimmed: the letters are those of a closed claim, and not marked
 */
void
assay_mark_sample_set_dimmed (AssayMarkSample *self,
                              gboolean         is_dimmed)
{
  g_return_if_fail (ASSAY_IS_MARK_SAMPLE (self));

  self->is_dimmed = is_dimmed;
  if (is_dimmed)
    gtk_widget_add_css_class (self->letters, "assay-dimmed");
  else
    gtk_widget_remove_css_class (self->letters, "assay-dimmed");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
