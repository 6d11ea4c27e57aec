/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-chip.h"

#include "assay-source-words.h"

struct _AssaySourceChip
{
  GtkToggleButton  parent_instance;

  GtkImage        *rating;
  GtkLabel        *label;
  GtkLabel        *bearing;
  GtkImage        *state;
  GtkWidget       *spinner;

  AssaySourceItem *item;
};

G_DEFINE_FINAL_TYPE (AssaySourceChip, assay_source_chip, GTK_TYPE_TOGGLE_BUTTON)

/* How much of it bears on the fact, and whether it is being read. */
static void
item_changed_cb (AssaySourceChip *self)
{
  guint bearing = assay_source_item_get_bearing (self->item);
  g_autofree char *count = g_strdup_printf ("%u", bearing);
  g_autofree char *description = assay_source_item_dup_description (self->item);

  gtk_label_set_label (self->bearing, count);
  gtk_widget_set_visible (GTK_WIDGET (self->bearing), bearing > 1);

  if (bearing > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "bears");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "bears");

  gtk_widget_set_visible (self->spinner, assay_source_item_is_reading (self->item));
  gtk_widget_set_visible (GTK_WIDGET (self->state), !assay_source_item_is_reading (self->item));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
}

static void
assay_source_chip_dispose (GObject *object)
{
  AssaySourceChip *self = ASSAY_SOURCE_CHIP (object);

  g_clear_object (&self->item);

  G_OBJECT_CLASS (assay_source_chip_parent_class)->dispose (object);
}

static void
assay_source_chip_class_init (AssaySourceChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_source_chip_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-source-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, rating);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, label);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, bearing);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, state);
  gtk_widget_class_bind_template_child (widget_class, AssaySourceChip, spinner);
}

static void
assay_source_chip_init (AssaySourceChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
assay_source_chip_new (AssaySourceItem *item)
{
  AssaySourceChip *self = NULL;
  AssaySource *source = NULL;
  const char *rating_class = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (item), NULL);

  self = g_object_new (ASSAY_TYPE_SOURCE_CHIP, NULL);
  self->item = g_object_ref (item);
  source = assay_source_item_get_source (item);
  rating_class = assay_source_words_get_rating_class (source);

  gtk_label_set_label (self->label, assay_source_item_get_label (item));
  gtk_image_set_from_icon_name (self->rating, assay_source_words_get_rating_icon (source));
  gtk_image_set_from_icon_name (self->state, assay_source_words_get_state_icon (source));
  if (*rating_class != '\0')
    gtk_widget_add_css_class (GTK_WIDGET (self->rating), rating_class);

  g_signal_connect_object (item, "notify::bearing", G_CALLBACK (item_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (item, "notify::reading", G_CALLBACK (item_changed_cb), self,
                           G_CONNECT_SWAPPED);
  item_changed_cb (self);

  return GTK_WIDGET (self);
}

AssaySourceItem *
assay_source_chip_get_item (AssaySourceChip *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_CHIP (self), NULL);

  return self->item;
}
