/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-state-button.h"

#include "assay-settings.h"

struct _AssayStateButton
{
  GtkToggleButton parent_instance;

  GtkWidget      *image;
  GtkWidget      *cap;

  char           *text;
  char           *key;
  char           *sign; /* name of a symbolic icon */
};

G_DEFINE_FINAL_TYPE (AssayStateButton, assay_state_button, GTK_TYPE_TOGGLE_BUTTON)

typedef enum
{
  PROP_TEXT = 1,
  PROP_KEY,
  PROP_SIGN,
} AssayStateButtonProperty;

static GParamSpec *properties[PROP_SIGN + 1];

static char **
get_field (AssayStateButton         *self,
           AssayStateButtonProperty  property)
{
  switch (property)
    {
    case PROP_TEXT:
      return &self->text;

    case PROP_KEY:
      return &self->key;

    case PROP_SIGN:
      return &self->sign;
    }

  g_assert_not_reached ();
}

static void
assay_state_button_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  g_value_set_string (value, *get_field (ASSAY_STATE_BUTTON (object),
                                         (AssayStateButtonProperty) prop_id));
}

static void
assay_state_button_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  AssayStateButton *self = ASSAY_STATE_BUTTON (object);
  char **field = get_field (self, (AssayStateButtonProperty) prop_id);

  if (g_strcmp0 (*field, g_value_get_string (value)) == 0)
    return;

  g_free (*field);
  *field = g_value_dup_string (value);

  gtk_widget_set_visible (self->image, self->sign != NULL);

  /* A button's name is what it says, without the cap of its key. */
  if (prop_id == PROP_TEXT && self->text != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    self->text, -1);
  if (prop_id == PROP_KEY && self->key != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                    self->key, -1);

  g_object_notify_by_pspec (object, pspec);
}

static void
assay_state_button_finalize (GObject *object)
{
  AssayStateButton *self = ASSAY_STATE_BUTTON (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->sign, g_free);

  G_OBJECT_CLASS (assay_state_button_parent_class)->finalize (object);
}

static void
assay_state_button_class_init (AssayStateButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = assay_state_button_get_property;
  object_class->set_property = assay_state_button_set_property;
  object_class->finalize = assay_state_button_finalize;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  properties[PROP_KEY] = g_param_spec_string ("key", NULL, NULL, NULL, flags);
  properties[PROP_SIGN] = g_param_spec_string ("sign", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-state-button.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayStateButton, image);
  gtk_widget_class_bind_template_child (widget_class, AssayStateButton, cap);
}

static void
assay_state_button_init (AssayStateButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_settings_bind (assay_settings_get_default (), "letter-keys", self->cap, "visible",
                   G_SETTINGS_BIND_GET);
}
