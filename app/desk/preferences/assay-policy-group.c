/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-policy-group.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-own-policy.h"
#include "assay-settings.h"

struct _AssayPolicyGroup
{
  AdwPreferencesGroup   parent_instance;

  AdwComboRow          *choice;
  AdwActionRow         *file;
  GtkSpinButton        *fail;
  GtkSpinButton        *pass;
  GtkSpinButton        *author;

  GSettings            *settings; /* or NULL */
  gboolean              is_showing; /* rows are being set: nobody has changed them */
};

G_DEFINE_FINAL_TYPE (AssayPolicyGroup, assay_policy_group, ADW_TYPE_PREFERENCES_GROUP)

/* The rows of the combo, but for the last: a file. */
static const char *const shipped[] = { "default", "wire-desk", "magazine", "classroom" };

#define ROW_FILE G_N_ELEMENTS (shipped)

static guint
get_row (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (shipped); i++)
    {
      if (g_strcmp0 (shipped[i], name) == 0)
        return i;
    }

  return ROW_FILE;
}

/* Shows what is set, and what is wrong with it. */
static void
show (AssayPolicyGroup *self)
{
  g_autofree char *name = g_settings_get_string (self->settings, "policy");
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPolicy) policy = assay_settings_dup_policy (self->settings, &error);
  const AssayThresholds *thresholds = assay_policy_get_thresholds (
      policy != NULL ? policy : assay_policy_get_default ());
  guint row = get_row (name);

  self->is_showing = TRUE;
  adw_combo_row_set_selected (self->choice, row);
  gtk_widget_set_visible (GTK_WIDGET (self->file), row == ROW_FILE);
  adw_action_row_set_subtitle (self->file, error != NULL ? error->message : name);
  gtk_spin_button_set_value (self->fail, thresholds->fail_at_most);
  gtk_spin_button_set_value (self->pass, thresholds->pass_at_least);
  gtk_spin_button_set_value (self->author, round (thresholds->on_author_share * 100));
  gtk_widget_set_sensitive (GTK_WIDGET (self->fail), policy != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->pass), policy != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->author), policy != NULL);
  self->is_showing = FALSE;
}

static void
use_file (AssayPolicyGroup *self,
          GFile            *file)
{
  g_autofree char *path = g_file_get_path (file);

  if (path != NULL)
    g_settings_set_string (self->settings, "policy", path);
}

static void
choose_clicked_cb (AssayPolicyGroup *self)
{
  GtkFileChooserNative *chooser = NULL;

  if (self->settings == NULL)
    return;

  chooser = assay_chooser_new (GTK_WIDGET (self), GTK_FILE_CHOOSER_ACTION_OPEN,
                               _ ("Choose a Policy"), (AssayFileChosen) use_file);
  g_signal_connect_object (chooser, "response", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
choice_changed_cb (AssayPolicyGroup *self)
{
  guint row = adw_combo_row_get_selected (self->choice);

  if (self->is_showing || self->settings == NULL)
    return;

  gtk_widget_set_visible (GTK_WIDGET (self->file), row == ROW_FILE);
  if (row < ROW_FILE)
    g_settings_set_string (self->settings, "policy", shipped[row]);
}

/* Keeps what the rows say now. */
static gboolean
keep_own (AssayPolicyGroup  *self,
          AssayPolicy       *policy,
          GError           **error)
{
  AssayPolicyEditor *editor = assay_policy_edit (policy);

  editor->thresholds.fail_at_most = gtk_spin_button_get_value_as_int (self->fail);
  editor->thresholds.pass_at_least = gtk_spin_button_get_value_as_int (self->pass);
  editor->thresholds.on_author_share = gtk_spin_button_get_value_as_int (self->author) / 100.0;

  return assay_own_policy_keep (self->settings, editor, error);
}

/* Whether the rows say what the policy says. */
static gboolean
has_values (AssayPolicyGroup      *self,
            const AssayThresholds *thresholds)
{
  return gtk_spin_button_get_value_as_int (self->fail) == thresholds->fail_at_most &&
         gtk_spin_button_get_value_as_int (self->pass) == thresholds->pass_at_least &&
         gtk_spin_button_get_value_as_int (self->author) ==
             (int) round (thresholds->on_author_share * 100);
}

static void
value_changed_cb (AssayPolicyGroup *self)
{
  g_autoptr (AssayPolicy) policy = NULL;
  g_autoptr (GError) error = NULL;
  int fail;

  if (self->is_showing || self->settings == NULL)
    return;

  policy = assay_settings_dup_policy (self->settings, NULL);
  fail = gtk_spin_button_get_value_as_int (self->fail);

  /* The adjustment tells again what is set while it is telling: then the policy says so already. */
  if (policy == NULL || has_values (self, assay_policy_get_thresholds (policy)))
    return;

  /* What fails cannot pass: the other row gives way. */
  self->is_showing = TRUE;
  if (fail >= gtk_spin_button_get_value_as_int (self->pass))
    gtk_spin_button_set_value (self->pass, fail + 1);
  self->is_showing = FALSE;

  if (!keep_own (self, policy, &error))
    {
      gtk_widget_set_visible (GTK_WIDGET (self->file), TRUE);
      adw_action_row_set_subtitle (self->file, error->message);
    }
}

static void
assay_policy_group_dispose (GObject *object)
{
  AssayPolicyGroup *self = ASSAY_POLICY_GROUP (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (assay_policy_group_parent_class)->dispose (object);
}

static void
assay_policy_group_class_init (AssayPolicyGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_policy_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-policy-group.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayPolicyGroup, choice);
  gtk_widget_class_bind_template_child (widget_class, AssayPolicyGroup, file);
  gtk_widget_class_bind_template_child (widget_class, AssayPolicyGroup, fail);
  gtk_widget_class_bind_template_child (widget_class, AssayPolicyGroup, pass);
  gtk_widget_class_bind_template_child (widget_class, AssayPolicyGroup, author);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
}

static void
assay_policy_group_init (AssayPolicyGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
assay_policy_group_set_settings (AssayPolicyGroup *self,
                                 GSettings        *settings)
{
  g_return_if_fail (ASSAY_IS_POLICY_GROUP (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_set_object (&self->settings, settings);
  g_signal_connect_object (settings, "changed::policy", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
