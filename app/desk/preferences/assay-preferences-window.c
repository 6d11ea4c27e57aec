/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-preferences-window.h"

#include <glib/gi18n-lib.h>

#include "assay-mark-sample.h"
#include "assay-outlets-group.h"
#include "assay-policy-page.h"
#include "assay-rules-page.h"
#include "assay-settings.h"

struct _AssayPreferencesWindow
{
  AdwPreferencesWindow  parent_instance;

  GtkEditable          *name;
  GtkEditable          *role;
  AdwActionRow         *signature;
  AdwComboRow          *look;
  GtkSwitch            *own_font;
  GtkWidget            *font_row;
  GtkFontChooser       *font;
  GtkSpinButton        *column_width;
  AdwComboRow          *colors;
  GtkFlowBox           *samples;
  GtkSwitch            *letter_keys;
  GtkSwitch            *restore_session;
  AssayPolicyPage      *policy;
  AssayRulesPage       *rules;
  GtkSwitch            *ask_archive;
  GtkEditable          *web_archive;
  GtkSwitch            *keep_library;

  GSettings            *settings;
};

G_DEFINE_FINAL_TYPE (AssayPreferencesWindow, assay_preferences_window, ADW_TYPE_PREFERENCES_WINDOW)

typedef enum
{
  PROP_SETTINGS = 1,
} AssayPreferencesWindowProperty;

static GParamSpec *properties[PROP_SETTINGS + 1];

/* The rows of a combo stand in the order of the values in the schema; the keys hold their names. */
static const char *const looks[] = { "follow", "light", "dark", NULL };
static const char *const color_sets[] = { "standard", "color-blind", NULL };

/* What the colours are for, each marked as the draft is. */
static const struct
{
  AssayShape  shape;
  const char *meaning;
} marks[] = {
  { ASSAY_SHAPE_HIGHLIGHT, N_ ("Narrator’s own voice") },
  { ASSAY_SHAPE_UNDERLINE, N_ ("Attribution") },
  { ASSAY_SHAPE_BAR, N_ ("Quotation") },
  { ASSAY_SHAPE_BOX, N_ ("Conflict") },
  { ASSAY_SHAPE_DOTTED, N_ ("In no source") },
  { ASSAY_SHAPE_DASHED, N_ ("Loaded wording") },
};

static gboolean
name_to_row (GValue   *value,
             GVariant *variant,
             gpointer  user_data)
{
  const char *const *names = user_data;

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_strcmp0 (names[i], g_variant_get_string (variant, NULL)) == 0)
        {
          g_value_set_uint (value, i);
          return TRUE;
        }
    }

  return FALSE;
}

static GVariant *
row_to_name (const GValue       *value,
             const GVariantType *type,
             gpointer            user_data)
{
  const char *const *names = user_data;
  guint row = g_value_get_uint (value);

  return row < g_strv_length ((GStrv) names) ? g_variant_new_string (names[row]) : NULL;
}

/* Shows what the two entries come to. */
static void
person_changed_cb (AssayPreferencesWindow *self)
{
  g_autofree char *person = assay_settings_dup_person (self->settings);

  adw_action_row_set_subtitle (self->signature, person);
}

static void
bind (AssayPreferencesWindow *self,
      const char             *key,
      gpointer                object,
      const char             *property)
{
  g_settings_bind (self->settings, key, object, property, G_SETTINGS_BIND_DEFAULT);
}

static void
bind_names (AssayPreferencesWindow *self,
            const char             *key,
            AdwComboRow            *row,
            const char *const      *names)
{
  g_settings_bind_with_mapping (self->settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                name_to_row, row_to_name, (gpointer) names, NULL);
}

static void
assay_preferences_window_constructed (GObject *object)
{
  AssayPreferencesWindow *self = ASSAY_PREFERENCES_WINDOW (object);

  G_OBJECT_CLASS (assay_preferences_window_parent_class)->constructed (object);

  if (self->settings == NULL)
    self->settings = g_object_ref (assay_settings_get_default ());

  bind (self, "person-name", self->name, "text");
  bind (self, "person-role", self->role, "text");
  bind_names (self, "look", self->look, looks);
  bind (self, "use-own-font", self->own_font, "active");
  bind (self, "font", self->font, "font");
  bind (self, "column-width", gtk_spin_button_get_adjustment (self->column_width), "value");
  bind_names (self, "mark-colors", self->colors, color_sets);
  bind (self, "letter-keys", self->letter_keys, "active");
  bind (self, "restore-session", self->restore_session, "active");
  bind (self, "ask-web-archive", self->ask_archive, "active");
  bind (self, "web-archive", self->web_archive, "text");
  bind (self, "keep-library", self->keep_library, "active");
  assay_policy_page_set_settings (self->policy, self->settings);
  assay_rules_page_set_settings (self->rules, self->settings);

  g_signal_connect_object (self->settings, "changed::person-name", G_CALLBACK (person_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::person-role", G_CALLBACK (person_changed_cb),
                           self, G_CONNECT_SWAPPED);
  person_changed_cb (self);
}

static void
assay_preferences_window_dispose (GObject *object)
{
  AssayPreferencesWindow *self = ASSAY_PREFERENCES_WINDOW (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (assay_preferences_window_parent_class)->dispose (object);
}

static void
assay_preferences_window_set_property (GObject      *object,
                                       guint         prop_id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  AssayPreferencesWindow *self = ASSAY_PREFERENCES_WINDOW (object);

  switch ((AssayPreferencesWindowProperty) prop_id)
    {
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    }
}

static void
assay_preferences_window_class_init (AssayPreferencesWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = assay_preferences_window_constructed;
  object_class->dispose = assay_preferences_window_dispose;
  object_class->set_property = assay_preferences_window_set_property;

  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS,
                                                   G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY |
                                                       G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (ASSAY_TYPE_OUTLETS_GROUP);
  g_type_ensure (ASSAY_TYPE_POLICY_PAGE);
  g_type_ensure (ASSAY_TYPE_RULES_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, name);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, role);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, signature);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, look);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, own_font);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, font_row);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, font);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, column_width);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, colors);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, samples);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, letter_keys);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, restore_session);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, policy);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, rules);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, ask_archive);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, web_archive);
  gtk_widget_class_bind_template_child (widget_class, AssayPreferencesWindow, keep_library);
}

static GtkWidget *
create_sample (guint i)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *sample = g_object_new (ASSAY_TYPE_MARK_SAMPLE, NULL);
  GtkWidget *meaning = gtk_label_new (_ (marks[i].meaning));

  assay_mark_sample_set_shape (ASSAY_MARK_SAMPLE (sample), marks[i].shape);
  gtk_label_set_ellipsize (GTK_LABEL (meaning), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (meaning, "dim-label");
  gtk_box_append (GTK_BOX (box), sample);
  gtk_box_append (GTK_BOX (box), meaning);

  return box;
}

static void
assay_preferences_window_init (AssayPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      GtkWidget *child = gtk_flow_box_child_new ();

      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), create_sample (i));
      gtk_widget_set_focusable (child, FALSE);
      gtk_flow_box_append (self->samples, child);
    }

  g_object_bind_property (self->own_font, "active", self->font_row, "sensitive",
                          G_BINDING_SYNC_CREATE);
}

/**
 * assay_preferences_window_new:
 * @settings: what the rows change
 */
AssayPreferencesWindow *
assay_preferences_window_new (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  return g_object_new (ASSAY_TYPE_PREFERENCES_WINDOW, "settings", settings, NULL);
}
