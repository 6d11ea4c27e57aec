/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-mark-row.h"

struct _AssayMarkRow
{
  GtkWidget        parent_instance;

  GtkCheckButton  *check;
  AssayMarkSample *sample;
  GtkLabel        *title;
  GtkLabel        *meaning;
  GtkLabel        *count;
};

G_DEFINE_FINAL_TYPE (AssayMarkRow, assay_mark_row, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_ACTIVE = 1,
} AssayMarkRowProperty;

static GParamSpec *properties[PROP_ACTIVE + 1];

static void
toggled_cb (AssayMarkRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

static void
assay_mark_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((AssayMarkRowProperty) prop_id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, assay_mark_row_get_active (ASSAY_MARK_ROW (object)));
      break;
    }
}

static void
assay_mark_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch ((AssayMarkRowProperty) prop_id)
    {
    case PROP_ACTIVE:
      assay_mark_row_set_active (ASSAY_MARK_ROW (object), g_value_get_boolean (value));
      break;
    }
}

static void
assay_mark_row_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_mark_row_parent_class)->dispose (object);
}

static void
assay_mark_row_class_init (AssayMarkRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_mark_row_dispose;
  object_class->get_property = assay_mark_row_get_property;
  object_class->set_property = assay_mark_row_set_property;

  properties[PROP_ACTIVE] = g_param_spec_boolean ("active", NULL, NULL, TRUE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (ASSAY_TYPE_MARK_SAMPLE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-mark-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayMarkRow, check);
  gtk_widget_class_bind_template_child (widget_class, AssayMarkRow, sample);
  gtk_widget_class_bind_template_child (widget_class, AssayMarkRow, title);
  gtk_widget_class_bind_template_child (widget_class, AssayMarkRow, meaning);
  gtk_widget_class_bind_template_child (widget_class, AssayMarkRow, count);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
assay_mark_row_init (AssayMarkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_mark_row_new:
 * @title: what it is called
 * @meaning: what it says, in plain words
 */
GtkWidget *
assay_mark_row_new (const char *title,
                    const char *meaning)
{
  AssayMarkRow *self = g_object_new (ASSAY_TYPE_MARK_ROW, NULL);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->meaning, meaning);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, meaning, -1);

  return GTK_WIDGET (self);
}

void
assay_mark_row_set_shape (AssayMarkRow *self,
                          AssayShape    shape)
{
  g_return_if_fail (ASSAY_IS_MARK_ROW (self));

  assay_mark_sample_set_shape (self->sample, shape);
}

/* Shows a closed claim as the sample. */
void
assay_mark_row_set_dimmed (AssayMarkRow *self)
{
  g_return_if_fail (ASSAY_IS_MARK_ROW (self));

  assay_mark_sample_set_dimmed (self->sample, TRUE);
}

void
assay_mark_row_set_count (AssayMarkRow *self,
                          guint         count)
{
  g_autofree char *label = g_strdup_printf ("%u", count);

  g_return_if_fail (ASSAY_IS_MARK_ROW (self));

  gtk_label_set_label (self->count, label);
}

gboolean
assay_mark_row_get_active (AssayMarkRow *self)
{
  g_return_val_if_fail (ASSAY_IS_MARK_ROW (self), FALSE);

  return gtk_check_button_get_active (self->check);
}

void
assay_mark_row_set_active (AssayMarkRow *self,
                           gboolean      is_active)
{
  g_return_if_fail (ASSAY_IS_MARK_ROW (self));

  gtk_check_button_set_active (self->check, is_active);
}
