/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-notice.h"

struct _AssayNotice
{
  GtkWidget    parent_instance;

  GtkRevealer *revealer;
  GtkLabel    *message;
  GtkButton   *first;
  GtkButton   *second;
};

G_DEFINE_FINAL_TYPE (AssayNotice, assay_notice, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_FIRST_LABEL = 1,
  PROP_FIRST_ACTION,
  PROP_SECOND_LABEL,
  PROP_SECOND_ACTION,
} AssayNoticeProperty;

static GParamSpec *properties[PROP_SECOND_ACTION + 1];

static void
assay_notice_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  AssayNotice *self = ASSAY_NOTICE (object);
  const char *word = g_value_get_string (value);

  switch ((AssayNoticeProperty) prop_id)
    {
    case PROP_FIRST_LABEL:
      gtk_button_set_label (self->first, word != NULL ? word : "");
      gtk_widget_set_visible (GTK_WIDGET (self->first), word != NULL);
      break;

    case PROP_FIRST_ACTION:
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->first), word);
      break;

    case PROP_SECOND_LABEL:
      gtk_button_set_label (self->second, word != NULL ? word : "");
      gtk_widget_set_visible (GTK_WIDGET (self->second), word != NULL);
      break;

    case PROP_SECOND_ACTION:
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->second), word);
      break;
    }
}

static void
assay_notice_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_notice_parent_class)->dispose (object);
}

static void
assay_notice_class_init (AssayNoticeClass *klass)
{
  static const char *const names[] = {
    [PROP_FIRST_LABEL] = "first-label",
    [PROP_FIRST_ACTION] = "first-action",
    [PROP_SECOND_LABEL] = "second-label",
    [PROP_SECOND_ACTION] = "second-action",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_notice_dispose;
  object_class->set_property = assay_notice_set_property;

  for (guint i = 1; i < G_N_ELEMENTS (names); i++)
    properties[i] = g_param_spec_string (names[i], NULL, NULL, NULL,
                                         G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayNotice, revealer);
  gtk_widget_class_bind_template_child (widget_class, AssayNotice, message);
  gtk_widget_class_bind_template_child (widget_class, AssayNotice, first);
  gtk_widget_class_bind_template_child (widget_class, AssayNotice, second);
}

static void
assay_notice_init (AssayNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self->first), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->second), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * assay_notice_show:
 * @message: what is the matter, for people
 */
void
assay_notice_show (AssayNotice *self,
                   const char  *message)
{
  g_return_if_fail (ASSAY_IS_NOTICE (self));
  g_return_if_fail (message != NULL);

  gtk_label_set_label (self->message, message);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, message,
                                  -1);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

/* A bar that is gone takes no room and no focus. */
void
assay_notice_hide (AssayNotice *self)
{
  g_return_if_fail (ASSAY_IS_NOTICE (self));

  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
