/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-policy-group.h"
#include "assay-preferences-window.h"
#include "assay-settings.h"
#include "desk-help.h"

static AssayApplication *application;

static GObject *
get_child (GtkWidget  *window,
           const char *id)
{
  GObject *child = gtk_widget_get_template_child (window, ASSAY_TYPE_PREFERENCES_WINDOW, id);

  g_assert_nonnull (child);

  return child;
}

/* The policy that is chosen, and a change that makes a file of one's own of it. */
static void
test_policy (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  GtkWidget *group = desk_help_find_type (GTK_WIDGET (get_child (window, "policy")),
                                          ASSAY_TYPE_POLICY_GROUP);
  GObject *choice = gtk_widget_get_template_child (group, ASSAY_TYPE_POLICY_GROUP, "choice");
  GObject *pass = gtk_widget_get_template_child (group, ASSAY_TYPE_POLICY_GROUP, "pass");
  GObject *file = gtk_widget_get_template_child (group, ASSAY_TYPE_POLICY_GROUP, "file");
  g_autoptr (AssayPolicy) own = NULL;
  g_autofree char *name = NULL;

  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (choice)), ==, 0);
  adw_combo_row_set_selected (ADW_COMBO_ROW (choice), 1);
  name = g_settings_get_string (settings, "policy");
  g_assert_cmpstr (name, ==, "wire-desk");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (pass)), ==, 8);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (pass), 9);
  own = assay_settings_dup_policy (settings, NULL);
  g_assert_cmpint (assay_policy_get_thresholds (own)->pass_at_least, ==, 9);
  g_assert_cmpfloat (assay_policy_get_rule (own, ASSAY_RULE_A2)->points, ==, 1.0);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (choice)), ==, 4);

  g_settings_set_string (settings, "policy", "/nowhere/policy.json");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (file)));
  g_assert_nonnull (
      strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (file)), "/nowhere/policy.json"));
  g_settings_reset (settings, "policy");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A rule is switched off and another made an error: a policy of one's own has both, and keeps them. */
static void
test_rules (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  GtkWidget *page = GTK_WIDGET (get_child (window, "rules"));
  GtkWidget *voice = gtk_widget_get_ancestor (
      desk_help_find_text (page, "A1: Narrator’s own assertion"), ADW_TYPE_ACTION_ROW);
  GtkWidget *loaded = gtk_widget_get_ancestor (desk_help_find_text (page, "A4: Loaded wording"),
                                               ADW_TYPE_ACTION_ROW);
  GtkSwitch *voice_switch = GTK_SWITCH (desk_help_find_type (voice, GTK_TYPE_SWITCH));
  GtkDropDown *loaded_list = GTK_DROP_DOWN (desk_help_find_type (loaded, GTK_TYPE_DROP_DOWN));
  g_autoptr (AssayPolicy) own = NULL;

  g_assert_true (gtk_switch_get_active (voice_switch));
  g_assert_cmpuint (gtk_drop_down_get_selected (loaded_list), ==, ASSAY_SEVERITY_MINOR);

  gtk_switch_set_active (voice_switch, FALSE);
  gtk_drop_down_set_selected (loaded_list, ASSAY_SEVERITY_ERROR);
  own = assay_settings_dup_policy (settings, NULL);
  g_assert_false (assay_policy_get_rule (own, ASSAY_RULE_A1)->is_on);
  g_assert_cmpint (assay_policy_get_rule (own, ASSAY_RULE_A4)->severity, ==, ASSAY_SEVERITY_ERROR);
  g_assert_true (assay_policy_get_rule (own, ASSAY_RULE_F1)->is_on);
  g_assert_cmpstr (assay_policy_get_name (own), ==, "Our policy");

  /* Another policy is chosen: the rows are its. */
  g_settings_reset (settings, "policy");
  g_assert_true (gtk_switch_get_active (voice_switch));
  g_assert_cmpuint (gtk_drop_down_get_selected (loaded_list), ==, ASSAY_SEVERITY_MINOR);
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWidget *
find_row (GtkWidget  *root,
          const char *words,
          GType       type)
{
  GtkWidget *label = desk_help_find_text (root, words);

  g_assert_nonnull (label);

  return gtk_widget_get_ancestor (label, type);
}

static GtkSpinButton *
find_spin (GtkWidget  *root,
           const char *words)
{
  return GTK_SPIN_BUTTON (desk_help_find_type (find_row (root, words, ADW_TYPE_ACTION_ROW),
                                     GTK_TYPE_SPIN_BUTTON));
}

/* What a rule takes is set where the rule is opened, and kept with the rest. */
static void
test_points (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  GtkWidget *page = GTK_WIDGET (get_child (window, "rules"));
  GtkWidget *rule = find_row (page, "F1: Figure conflicts", ADW_TYPE_EXPANDER_ROW);
  g_autoptr (AssayPolicy) own = NULL;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (rule), TRUE);
  g_assert_cmpfloat (
      gtk_spin_button_get_value (find_spin (rule, "each finding takes")), ==,
      assay_policy_get_rule (assay_policy_get_default (), ASSAY_RULE_F1)->points);
  gtk_spin_button_set_value (find_spin (rule, "each finding takes"), 2.25);
  gtk_spin_button_set_value (find_spin (rule, "all of them take at most"), 8);
  own = assay_settings_dup_policy (settings, NULL);
  g_assert_cmpfloat (assay_policy_get_rule (own, ASSAY_RULE_F1)->points, ==, 2.25);
  g_assert_cmpfloat (assay_policy_get_rule (own, ASSAY_RULE_F1)->cap, ==, 8);
  g_assert_cmpfloat (assay_policy_get_rule (own, ASSAY_RULE_F2)->points, ==,
                     assay_policy_get_rule (assay_policy_get_default (), ASSAY_RULE_F2)->points);
  g_settings_reset (settings, "policy");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* All other numbers; what they may not be together is told by its place in the file, and not kept. */
static void
test_numbers (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  GtkWidget *page = GTK_WIDGET (get_child (window, "policy"));
  const AssayThresholds *thresholds = NULL;
  g_autoptr (AssayPolicy) own = NULL;

  gtk_spin_button_set_value (find_spin (page, "HIGH needs pages read"), 90);
  gtk_spin_button_set_value (find_spin (page, "independent outlets"), 3);
  gtk_spin_button_set_value (find_spin (page, "LOW with evidence"), 40);
  gtk_spin_button_set_value (find_spin (page, "old after so many days"), 365);
  gtk_spin_button_set_value (find_spin (page, "Weakest hint"), 70);
  gtk_switch_set_active (
      GTK_SWITCH (desk_help_find_type (find_row (page, "Strike closed", ADW_TYPE_ACTION_ROW),
                                       GTK_TYPE_SWITCH)),
      TRUE);
  own = assay_settings_dup_policy (settings, NULL);
  thresholds = assay_policy_get_thresholds (own);
  g_assert_cmpfloat (thresholds->high_share, ==, 0.9);
  g_assert_cmpint (thresholds->high_outlets, ==, 3);
  g_assert_cmpfloat (thresholds->low_share, ==, 0.4);
  g_assert_cmpint (thresholds->old_after_days, ==, 365);
  g_assert_cmpfloat (thresholds->loaded_from, ==, 0.7);
  g_assert_true (assay_policy_strikes_closed (own));

  gtk_spin_button_set_value (find_spin (page, "LOW with evidence"), 95);
  g_assert_nonnull (desk_help_find_text (page, "“low_share” must not be more"));
  g_assert_cmpint (gtk_spin_button_get_value_as_int (find_spin (page, "LOW with evidence")), ==,
                   40);
  g_settings_reset (settings, "policy");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A word of the house is typed in, moves to the other list, and is taken out. */
static void
test_words (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  GtkWidget *page = GTK_WIDGET (get_child (window, "policy"));
  GtkWidget *judge = find_row (page, "Words that judge here", ADW_TYPE_EXPANDER_ROW);
  GtkWidget *other = find_row (page, "Words that do not", ADW_TYPE_EXPANDER_ROW);
  GtkWidget *entry = desk_help_find_type (judge, ADW_TYPE_ENTRY_ROW);
  g_autofree char *long_word = g_strnfill (101, 'x');
  g_autoptr (AssayPolicy) own = NULL;
  g_autoptr (AssayPolicy) moved = NULL;

  gtk_editable_set_text (GTK_EDITABLE (entry), " Sugar Daddy ");
  g_signal_emit_by_name (entry, "apply");
  own = assay_settings_dup_policy (settings, NULL);
  g_assert_cmpstr (assay_policy_get_added (own)[0], ==, "sugar daddy");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_nonnull (desk_help_find_text (judge, "1 entry"));

  gtk_editable_set_text (GTK_EDITABLE (entry), long_word);
  g_signal_emit_by_name (entry, "apply");
  g_assert_nonnull (desk_help_find_text (page, "$.vocabulary.add[1]"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, long_word);

  entry = desk_help_find_type (other, ADW_TYPE_ENTRY_ROW);
  gtk_editable_set_text (GTK_EDITABLE (entry), "sugar daddy");
  g_signal_emit_by_name (entry, "apply");
  moved = assay_settings_dup_policy (settings, NULL);
  g_assert_null (assay_policy_get_added (moved)[0]);
  g_assert_true (assay_policy_is_removed (moved, "sugar daddy"));

  g_signal_emit_by_name (desk_help_find_type (find_row (other, "sugar daddy", ADW_TYPE_ACTION_ROW),
                                    GTK_TYPE_BUTTON),
                         "clicked");
  g_assert_null (desk_help_find_text (other, "sugar daddy"));
  g_settings_reset (settings, "policy");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* An outlet is rated by the policy, with a reason; a host that is none is told by its place in the file. */
static void
test_policy_outlets (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  GtkWidget *page = GTK_WIDGET (get_child (window, "policy"));
  GtkWidget *form = find_row (page, "Rate an outlet", ADW_TYPE_EXPANDER_ROW);
  GtkEditable *host = GTK_EDITABLE (find_row (form, "Its host", ADW_TYPE_ENTRY_ROW));
  GtkEditable *reason = GTK_EDITABLE (find_row (form, "Reason", ADW_TYPE_ENTRY_ROW));
  AdwComboRow *tier = ADW_COMBO_ROW (find_row (form, "Reliability", ADW_TYPE_COMBO_ROW));
  GtkWidget *add = gtk_widget_get_ancestor (desk_help_find_text (form, "Add"), GTK_TYPE_BUTTON);
  const AssayPolicyOutlet *outlet = NULL;
  g_autoptr (AssayPolicy) own = NULL;
  g_autoptr (AssayPolicy) none = NULL;

  gtk_editable_set_text (host, "example");
  g_signal_emit_by_name (add, "clicked");
  g_assert_nonnull (desk_help_find_text (page, "Choose what you say of it"));
  adw_combo_row_set_selected (tier, 1 + ASSAY_TIER_UNRELIABLE);
  g_signal_emit_by_name (add, "clicked");
  g_assert_nonnull (desk_help_find_text (page, "Say why"));
  gtk_editable_set_text (reason, "They sued us <twice>");
  g_signal_emit_by_name (add, "clicked");
  g_assert_nonnull (desk_help_find_text (page, "$.outlets.example,"));
  gtk_editable_set_text (host, "Example.org");
  g_signal_emit_by_name (add, "clicked");

  own = assay_settings_dup_policy (settings, NULL);
  outlet = assay_policy_find_outlet (own, "news.example.org");
  g_assert_nonnull (outlet);
  g_assert_cmpint (outlet->tier, ==, ASSAY_TIER_UNRELIABLE);
  g_assert_false (outlet->has_lean);
  g_assert_cmpstr (outlet->reason, ==, "They sued us <twice>");
  g_assert_nonnull (desk_help_find_text (page, "They sued us <twice>"));
  g_assert_null (desk_help_find_text (page, "$.outlets.example,"));

  g_signal_emit_by_name (
      desk_help_find_type (find_row (page, "They sued us", ADW_TYPE_ACTION_ROW), GTK_TYPE_BUTTON),
      "clicked");
  none = assay_settings_dup_policy (settings, NULL);
  g_assert_null (assay_policy_find_outlet (none, "example.org"));
  g_settings_reset (settings, "policy");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What a row is set to is in the settings, and the other way round. */
static void
test_rows (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  AdwComboRow *look = ADW_COMBO_ROW (get_child (window, "look"));
  AdwComboRow *colors = ADW_COMBO_ROW (get_child (window, "colors"));
  GtkSpinButton *width = GTK_SPIN_BUTTON (get_child (window, "column_width"));
  GObject *own_font = get_child (window, "own_font");
  g_autofree char *text = NULL;

  g_assert_cmpuint (adw_combo_row_get_selected (look), ==, 0);
  adw_combo_row_set_selected (look, 2);
  text = g_settings_get_string (settings, "look");
  g_assert_cmpstr (text, ==, "dark");
  g_assert_cmpint (adw_style_manager_get_color_scheme (adw_style_manager_get_default ()), ==,
                   ADW_COLOR_SCHEME_FORCE_DARK);
  g_settings_set_string (settings, "look", "light");
  g_assert_cmpuint (adw_combo_row_get_selected (look), ==, 1);
  g_assert_false (adw_style_manager_get_dark (adw_style_manager_get_default ()));

  g_settings_set_string (settings, "mark-colors", "color-blind");
  g_assert_cmpuint (adw_combo_row_get_selected (colors), ==, 1);

  gtk_spin_button_set_value (width, 700);
  g_assert_cmpuint (g_settings_get_uint (settings, "column-width"), ==, 700);

  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (get_child (window, "font_row"))));
  g_object_set (own_font, "active", TRUE, NULL);
  g_assert_true (g_settings_get_boolean (settings, "use-own-font"));
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (get_child (window, "font_row"))));
  g_object_set (get_child (window, "font"), "font", "Serif 14", NULL);
  g_free (text);
  text = g_settings_get_string (settings, "font");
  g_assert_cmpstr (text, ==, "Serif 14");

  g_object_set (get_child (window, "letter_keys"), "active", FALSE, NULL);
  g_assert_false (g_settings_get_boolean (settings, "letter-keys"));

  g_object_ref (window);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
}

/* The name and the role make the signature; without a name it is that of the account. */
static void
test_person (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  AdwActionRow *signature = ADW_ACTION_ROW (get_child (window, "signature"));
  g_autofree char *account = assay_settings_dup_person (settings);

  g_assert_cmpstr (account, !=, "");
  g_assert_cmpstr (adw_action_row_get_subtitle (signature), ==, account);

  gtk_editable_set_text (GTK_EDITABLE (get_child (window, "name")), " Ada <Miller> & Co ");
  g_assert_cmpstr (adw_action_row_get_subtitle (signature), ==, "Ada <Miller> & Co");
  gtk_editable_set_text (GTK_EDITABLE (get_child (window, "role")), "editor");
  g_assert_cmpstr (adw_action_row_get_subtitle (signature), ==, "Ada <Miller> & Co, editor");

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Setting what is set already says nothing to anybody. */
static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_equal (void)
{
  GSettings *settings = assay_settings_get_default ();
  GtkWidget *window = GTK_WIDGET (assay_preferences_window_new (settings));
  AdwComboRow *look = ADW_COMBO_ROW (get_child (window, "look"));
  guint n = 0;

  g_settings_set_string (settings, "look", "follow");
  g_signal_connect_swapped (look, "notify::selected", G_CALLBACK (count_cb), &n);
  g_settings_set_string (settings, "look", "follow");
  adw_combo_row_set_selected (look, 0);
  g_assert_cmpuint (n, ==, 0);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
add_accelerators (GHashTable *keys,
                  const char *accelerators)
{
  g_auto (GStrv) each = g_strsplit (accelerators, " ", -1);

  for (guint i = 0; each[i] != NULL; i++)
    {
      guint key = 0;
      GdkModifierType modifiers = 0;

      if (gtk_accelerator_parse (each[i], &key, &modifiers))
        g_hash_table_add (keys, gtk_accelerator_name (key, modifiers));
    }
}

/* The keys that the list of shortcuts tells of, as a set. */
static GHashTable *
read_shortcuts (void)
{
  g_autoptr (GBytes)
      bytes = g_resources_lookup_data ("/org/assaydesk/Assay/assay-shortcuts.ui", 0, NULL);
  g_autoptr (GRegex) regex = g_regex_new ("name=\"accelerator\">([^<]+)<", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gsize n_bytes = 0;
  const char *text = g_bytes_get_data (bytes, &n_bytes);

  g_regex_match_full (regex, text, (gssize) n_bytes, 0, 0, &match, NULL);
  while (g_match_info_matches (match))
    {
      g_autofree char *raw = g_match_info_fetch (match, 1);
      g_auto (GStrv) opened = g_strsplit (raw, "&lt;", -1);
      g_autofree char *half = g_strjoinv ("<", opened);
      g_auto (GStrv) closed = g_strsplit (half, "&gt;", -1);
      g_autofree char *whole = g_strjoinv (">", closed);

      add_accelerators (keys, whole);
      g_match_info_next (match, NULL);
    }

  return keys;
}

/* Every key of the program is in the list of shortcuts. */
static void
test_shortcuts (void)
{
  g_autoptr (GHashTable) told = read_shortcuts ();
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (GTK_APPLICATION (application));

  g_assert_cmpuint (g_hash_table_size (told), >, 20);
  for (guint i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv)
          keys = gtk_application_get_accels_for_action (GTK_APPLICATION (application), actions[i]);

      for (guint k = 0; keys[k] != NULL; k++)
        {
          g_test_message ("%s: %s", actions[i], keys[k]);
          g_assert_true (g_hash_table_contains (told, keys[k]));
        }
    }
}

/* Shown once, however often they are asked for; likewise what else the menu leads to. */
static void
test_windows (void)
{
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));
  guint n_before = 0;

  gtk_window_present (GTK_WINDOW (window));
  n_before = g_list_model_get_n_items (gtk_window_get_toplevels ());
  g_action_group_activate_action (G_ACTION_GROUP (application), "preferences", NULL);
  g_action_group_activate_action (G_ACTION_GROUP (application), "preferences", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, n_before + 1);

  g_action_group_activate_action (G_ACTION_GROUP (application), "about", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, n_before + 2);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-help-overlay", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-help-overlay", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, n_before + 3);
  desk_help_settle (GTK_WIDGET (window));

  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    {
      g_autoptr (GtkWindow) top = g_list_model_get_item (gtk_window_get_toplevels (), 0);

      gtk_window_destroy (top);
    }
}

/* The next window is as large as the last. */
static void
test_size (void)
{
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));
  int width = 0;
  int height = 0;

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (GTK_WIDGET (window));
  gtk_window_destroy (GTK_WINDOW (window));

  window = assay_window_new (GTK_APPLICATION (application));
  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  g_assert_cmpint (width, ==, 1100);
  g_assert_cmpint (height, ==, 720);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();
  g_application_hold (G_APPLICATION (application));

  g_test_add_func ("/preferences/policy", test_policy);
  g_test_add_func ("/preferences/rules", test_rules);
  g_test_add_func ("/preferences/points", test_points);
  g_test_add_func ("/preferences/numbers", test_numbers);
  g_test_add_func ("/preferences/words", test_words);
  g_test_add_func ("/preferences/policy-outlets", test_policy_outlets);
  g_test_add_func ("/preferences/rows", test_rows);
  g_test_add_func ("/preferences/person", test_person);
  g_test_add_func ("/preferences/equal", test_equal);
  g_test_add_func ("/preferences/shortcuts", test_shortcuts);
  g_test_add_func ("/preferences/windows", test_windows);
  g_test_add_func ("/preferences/size", test_size);

  status = g_test_run ();
  g_application_release (G_APPLICATION (application));
  g_clear_object (&application);

  return status;
}
