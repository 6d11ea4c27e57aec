/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-rules-page.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "assay-own-policy.h"
#include "assay-settings.h"

/* The rows of a rule's list, in the order of AssaySeverity. */
static const char *const severities[] = {
  N_ ("Note"),
  N_ ("Minor"),
  N_ ("Major"),
  N_ ("Error"),
  NULL,
};

struct _AssayRulesPage
{
  AdwPreferencesPage  parent_instance;

  AdwExpanderRow     *rows[ASSAY_N_RULES];
  GtkSwitch          *switches[ASSAY_N_RULES];
  GtkDropDown        *lists[ASSAY_N_RULES];
  GtkSpinButton      *points[ASSAY_N_RULES]; /* NULL until the row is opened for the first time */
  GtkSpinButton      *caps[ASSAY_N_RULES];   /* likewise */
  GtkLabel           *fault;

  GSettings          *settings;   /* or NULL */
  gboolean            is_showing; /* rows are being set: nobody has changed them */
};

G_DEFINE_FINAL_TYPE (AssayRulesPage, assay_rules_page, ADW_TYPE_PREFERENCES_PAGE)

static void
show_fault (AssayRulesPage *self,
            const char     *message)
{
  gtk_label_set_label (self->fault, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fault), message != NULL);
}

/* What is finer than this is in files alone. */
#define DIGITS 2
#define STEP 0.05

/* The bounds of a policy's file. */
#define MAX_POINTS 10.0
#define MAX_CAP 100.0

static gboolean
differs (GtkSpinButton *spin,
         double         value)
{
  return spin != NULL && fabs (gtk_spin_button_get_value (spin) - value) >= 0.005;
}

static void
show_numbers (AssayRulesPage        *self,
              AssayRuleId            id,
              const AssayPolicyRule *rule)
{
  if (self->points[id] == NULL)
    return;

  gtk_spin_button_set_value (self->points[id], rule->points);
  gtk_spin_button_set_value (self->caps[id], rule->cap);
}

/* Shows what the chosen policy says of each rule. */
static void
show (AssayRulesPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPolicy) policy = assay_settings_dup_policy (self->settings, &error);

  self->is_showing = TRUE;
  show_fault (self, error != NULL ? error->message : NULL);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayPolicyRule *rule = assay_policy_get_rule (
          policy != NULL ? policy : assay_policy_get_default (), (AssayRuleId) i);

      gtk_switch_set_active (self->switches[i], rule->is_on);
      gtk_drop_down_set_selected (self->lists[i], rule->severity);
      show_numbers (self, (AssayRuleId) i, rule);
      gtk_widget_set_sensitive (GTK_WIDGET (self->lists[i]), rule->is_on);
      gtk_widget_set_sensitive (GTK_WIDGET (self->rows[i]), policy != NULL);
    }

  self->is_showing = FALSE;
}

static gboolean
is_changed (AssayRulesPage *self,
            AssayPolicy    *policy)
{
  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayPolicyRule *rule = assay_policy_get_rule (policy, (AssayRuleId) i);

      if (gtk_switch_get_active (self->switches[i]) != rule->is_on ||
          gtk_drop_down_get_selected (self->lists[i]) != (guint) rule->severity ||
          differs (self->points[i], rule->points) || differs (self->caps[i], rule->cap))
        return TRUE;
    }

  return FALSE;
}

static void
changed_cb (AssayRulesPage *self)
{
  g_autoptr (AssayPolicy) policy = NULL;
  g_autoptr (GError) error = NULL;
  AssayPolicyEditor *editor = NULL;

  if (self->is_showing || self->settings == NULL)
    return;

  policy = assay_settings_dup_policy (self->settings, NULL);
  if (policy == NULL || !is_changed (self, policy))
    return;

  editor = assay_policy_edit (policy);
  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      editor->rules[i].is_on = gtk_switch_get_active (self->switches[i]);
      editor->rules[i].severity = (AssaySeverity) gtk_drop_down_get_selected (self->lists[i]);
      if (differs (self->points[i], editor->rules[i].points))
        editor->rules[i].points = gtk_spin_button_get_value (self->points[i]);
      if (differs (self->caps[i], editor->rules[i].cap))
        editor->rules[i].cap = gtk_spin_button_get_value (self->caps[i]);
    }

  if (!assay_own_policy_keep (self->settings, editor, &error))
    {
      show (self);
      show_fault (self, error->message);
    }
}

static GtkSpinButton *
add_number (AssayRulesPage *self,
            AssayRuleId     id,
            const char     *title,
            double          upper)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *spin = gtk_spin_button_new_with_range (0, upper, STEP);
  /* Translators: a rule's short word, and a number that can be set for it */
  g_autofree char *label = g_strdup_printf (_ ("%s: %s"), assay_rule_get (id)->code, title);

  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (spin), DIGITS);
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), TRUE);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_expander_row_add_row (self->rows[id], row);

  return GTK_SPIN_BUTTON (spin);
}

/* Two fields for each of forty rules are made when somebody looks at them. */
static void
expanded_cb (AdwExpanderRow *row,
             GParamSpec     *pspec,
             AssayRulesPage *self)
{
  guint id = 0;

  while (self->rows[id] != row)
    id++;
  if (self->points[id] != NULL)
    return;

  self->points[id] = add_number (self, (AssayRuleId) id, _ ("Points that each finding takes"),
                                 MAX_POINTS);
  self->caps[id] = add_number (self, (AssayRuleId) id, _ ("Points that all of them take at most"),
                               MAX_CAP);
  show (self);
  g_signal_connect_object (self->points[id], "value-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->caps[id], "value-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static GtkWidget *
create_row (AssayRulesPage *self,
            AssayRuleId     id)
{
  const AssayRule *rule = assay_rule_get (id);
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *list = NULL;
  GtkWidget *is_on = gtk_switch_new ();
  /* Translators: a rule's short word and its name */
  g_autofree char *title = g_strdup_printf (_ ("%s: %s"), rule->code, _ (rule->name));
  g_autofree char *severity = g_strdup_printf (_ ("Severity of %s"), title);

  for (guint i = 0; severities[i] != NULL; i++)
    gtk_string_list_append (words, _ (severities[i]));
  list = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), _ (rule->explanation));
  gtk_widget_set_valign (list, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (is_on, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, severity,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (is_on), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  /* What is added later stands before: switches are in line. */
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), is_on);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), list);
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (expanded_cb), self, 0);
  g_signal_connect_object (list, "notify::selected", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (is_on, "notify::active", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  self->rows[id] = ADW_EXPANDER_ROW (row);
  self->lists[id] = GTK_DROP_DOWN (list);
  self->switches[id] = GTK_SWITCH (is_on);

  return row;
}

static void
add_groups (AssayRulesPage *self)
{
  for (guint check = 0; check < ASSAY_N_CHECKS; check++)
    {
      GtkWidget *group = adw_preferences_group_new ();

      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group),
                                       assay_check_get_label ((AssayCheck) check));
      for (guint i = 0; i < ASSAY_N_RULES; i++)
        {
          if (assay_rule_get ((AssayRuleId) i)->check == (AssayCheck) check)
            adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                                       create_row (self, (AssayRuleId) i));
        }

      adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), ADW_PREFERENCES_GROUP (group));
    }
}

static void
assay_rules_page_dispose (GObject *object)
{
  AssayRulesPage *self = ASSAY_RULES_PAGE (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (assay_rules_page_parent_class)->dispose (object);
}

static void
assay_rules_page_class_init (AssayRulesPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = assay_rules_page_dispose;
}

static void
assay_rules_page_init (AssayRulesPage *self)
{
  GtkWidget *head = adw_preferences_group_new ();

  adw_preferences_page_set_title (ADW_PREFERENCES_PAGE (self), _ ("Rules"));
  adw_preferences_page_set_icon_name (ADW_PREFERENCES_PAGE (self), "view-list-symbolic");
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (head),
                                         _ ("What is looked for, and how much it matters. A draft "
                                            "with a finding that is an error cannot pass; a "
                                            "rule that is off finds nothing and takes no point. "
                                            "Open a rule to say how many points it takes. What "
                                            "you change here is kept as a policy of your own."));
  self->fault = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->fault, TRUE);
  gtk_label_set_xalign (self->fault, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->fault), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->fault), FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (head), GTK_WIDGET (self->fault));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), ADW_PREFERENCES_GROUP (head));
  add_groups (self);
}

void
assay_rules_page_set_settings (AssayRulesPage *self,
                               GSettings      *settings)
{
  g_return_if_fail (ASSAY_IS_RULES_PAGE (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_set_object (&self->settings, settings);
  g_signal_connect_object (settings, "changed::policy", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
