/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-policy-page.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "assay-own-policy.h"
#include "assay-policy-group.h"
#include "assay-policy-outlets.h"
#include "assay-policy-words.h"
#include "assay-settings.h"

enum
{
  GROUP_CONFIDENCE,
  GROUP_FRESHNESS,
  GROUP_WORDING,
  N_GROUPS,
};

static const struct
{
  const char *title;
  const char *description;
} groups[] = {
  [GROUP_CONFIDENCE] = { N_ ("Confidence"), N_ ("How sure a verdict is.") },
  [GROUP_FRESHNESS] = { N_ ("Freshness"), NULL },
  [GROUP_WORDING] = { N_ ("Wording"),
                      N_ ("What your newsroom finds loaded in the draft’s own voice.") },
};

/**
 * Number:
 * @group: where its row stands
 * @title: what it is
 * @lower: the least that may be set, as it is shown
 * @upper: the most
 * @step: by which it goes up and down
 * @is_share: a share that is shown in per cent, else a whole number
 * @offset: where it lies in #AssayThresholds: a double if it is a share, else an int
 */
typedef struct
{
  guint       group;
  const char *title;
  double      lower;
  double      upper;
  double      step;
  gboolean    is_share;
  gsize       offset;
} Number;

static const Number numbers[] = {
  { GROUP_CONFIDENCE, N_ ("HIGH needs pages read for this share of facts, in per cent"), 0, 100, 5,
    TRUE, G_STRUCT_OFFSET (AssayThresholds, high_share) },
  { GROUP_CONFIDENCE, N_ ("HIGH needs so many independent outlets"), 1, 20, 1, FALSE,
    G_STRUCT_OFFSET (AssayThresholds, high_outlets) },
  { GROUP_CONFIDENCE, N_ ("LOW with evidence for less than this share of facts, in per cent"), 0,
    100, 5, TRUE, G_STRUCT_OFFSET (AssayThresholds, low_share) },
  { GROUP_FRESHNESS, N_ ("A source is old after so many days"), 1, 36500, 30, FALSE,
    G_STRUCT_OFFSET (AssayThresholds, old_after_days) },
  { GROUP_WORDING, N_ ("Weakest hint that is shown, in per cent: less shows more"), 0, 100, 5, TRUE,
    G_STRUCT_OFFSET (AssayThresholds, loaded_from) },
};

struct _AssayPolicyPage
{
  AdwPreferencesPage   parent_instance;

  AssayPolicyGroup    *head;
  AdwPreferencesGroup *groups[N_GROUPS];
  GtkLabel            *faults[N_GROUPS];
  GtkSpinButton       *spins[G_N_ELEMENTS (numbers)];
  AssayPolicyWords    *added;
  AssayPolicyWords    *removed;
  GtkSwitch           *strikes;
  AssayPolicyOutlets  *outlets;

  GSettings           *settings;   /* or NULL */
  gboolean             is_showing; /* rows are being set: nobody has changed them */
};

G_DEFINE_FINAL_TYPE (AssayPolicyPage, assay_policy_page, ADW_TYPE_PREFERENCES_PAGE)

/* As it is shown. */
static int
get_number (const AssayThresholds *thresholds,
            const Number          *number)
{
  gconstpointer at = (const char *) thresholds + number->offset;

  return number->is_share ? (int) round (*(const double *) at * 100) : *(const int *) at;
}

static void
set_number (AssayThresholds *thresholds,
            const Number    *number,
            int              value)
{
  gpointer at = (char *) thresholds + number->offset;

  if (number->is_share)
    *(double *) at = value / 100.0;
  else
    *(int *) at = value;
}

static void
tell (AssayPolicyPage *self,
      guint            group,
      const char      *message)
{
  gtk_label_set_label (self->faults[group], message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->faults[group]), message != NULL);
}

/* Shows what the chosen policy says; of one that cannot be read there is nothing to change. */
static void
show (AssayPolicyPage *self)
{
  g_autoptr (AssayPolicy) chosen = assay_settings_dup_policy (self->settings, NULL);
  AssayPolicy *policy = chosen != NULL ? chosen : assay_policy_get_default ();

  self->is_showing = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    gtk_spin_button_set_value (self->spins[i],
                               get_number (assay_policy_get_thresholds (policy), &numbers[i]));
  for (guint i = 0; i < N_GROUPS; i++)
    {
      tell (self, i, NULL);
      gtk_widget_set_sensitive (GTK_WIDGET (self->groups[i]), chosen != NULL);
    }

  assay_policy_words_show (self->added, assay_policy_get_added (policy));
  assay_policy_words_show (self->removed, assay_policy_get_removed (policy));
  gtk_switch_set_active (self->strikes, assay_policy_strikes_closed (policy));
  gtk_widget_set_sensitive (GTK_WIDGET (self->strikes), chosen != NULL);
  assay_policy_outlets_show (self->outlets, policy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->outlets), chosen != NULL);
  self->is_showing = FALSE;
}

/* The chosen policy, to be changed; NULL where nobody is changing anything. */
static AssayPolicyEditor *
begin (AssayPolicyPage *self)
{
  g_autoptr (AssayPolicy) policy = NULL;

  if (self->is_showing || self->settings == NULL)
    return NULL;

  policy = assay_settings_dup_policy (self->settings, NULL);

  return policy != NULL ? assay_policy_edit (policy) : NULL;
}

/* @editor: (transfer full): is kept, or what is the matter is told in @group; returns which */
static gboolean
end (AssayPolicyPage   *self,
     AssayPolicyEditor *editor,
     guint              group)
{
  g_autoptr (GError) error = NULL;

  if (assay_own_policy_keep (self->settings, editor, &error))
    return TRUE;

  show (self);
  tell (self, group, error->message);

  return FALSE;
}

static void
number_changed_cb (GtkSpinButton   *spin,
                   AssayPolicyPage *self)
{
  AssayPolicyEditor *editor = begin (self);
  guint i = 0;
  int value = gtk_spin_button_get_value_as_int (spin);

  if (editor == NULL)
    return;

  while (self->spins[i] != spin)
    i++;

  /* The adjustment tells again what is set while it is telling: then the policy says so already. */
  if (get_number (&editor->thresholds, &numbers[i]) == value)
    {
      assay_policy_editor_free (editor);
      return;
    }

  set_number (&editor->thresholds, &numbers[i], value);
  end (self, editor, numbers[i].group);
}

static gboolean
word_changed_cb (AssayPolicyWords *list,
                 const char       *word,
                 gboolean          is_in,
                 AssayPolicyPage  *self)
{
  AssayPolicyEditor *editor = begin (self);

  if (editor == NULL)
    return FALSE;

  assay_policy_editor_set_word (editor, list == self->added, word, is_in);

  return end (self, editor, GROUP_WORDING);
}

static void
strikes_changed_cb (AssayPolicyPage *self)
{
  AssayPolicyEditor *editor = begin (self);
  gboolean strikes = gtk_switch_get_active (self->strikes);

  if (editor == NULL)
    return;

  if (editor->strikes_closed == strikes)
    {
      assay_policy_editor_free (editor);
      return;
    }

  editor->strikes_closed = strikes;
  end (self, editor, GROUP_WORDING);
}

static gboolean
keep_outlet (AssayPolicyPage   *self,
             AssayPolicyEditor *editor)
{
  g_autoptr (GError) error = NULL;

  if (assay_own_policy_keep (self->settings, editor, &error))
    return TRUE;

  assay_policy_outlets_tell (self->outlets, error->message);

  return FALSE;
}

static gboolean
outlet_set_cb (AssayPolicyOutlets      *outlets,
               const AssayPolicyOutlet *outlet,
               AssayPolicyPage         *self)
{
  AssayPolicyEditor *editor = begin (self);

  if (editor == NULL)
    return FALSE;

  assay_policy_editor_set_outlet (editor, outlet);

  return keep_outlet (self, editor);
}

static void
outlet_removed_cb (AssayPolicyOutlets *outlets,
                   const char         *host,
                   AssayPolicyPage    *self)
{
  AssayPolicyEditor *editor = begin (self);

  if (editor == NULL)
    return;

  assay_policy_editor_remove_outlet (editor, host);
  keep_outlet (self, editor);
}

static void
assay_policy_page_dispose (GObject *object)
{
  AssayPolicyPage *self = ASSAY_POLICY_PAGE (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (assay_policy_page_parent_class)->dispose (object);
}

static void
assay_policy_page_class_init (AssayPolicyPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = assay_policy_page_dispose;
}

static void
add_number (AssayPolicyPage *self,
            guint            i)
{
  const Number *number = &numbers[i];
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *spin = gtk_spin_button_new_with_range (number->lower, number->upper, number->step);

  self->spins[i] = GTK_SPIN_BUTTON (spin);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (number->title));
  gtk_spin_button_set_numeric (self->spins[i], TRUE);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (number->title), -1);
  g_signal_connect_object (spin, "value-changed", G_CALLBACK (number_changed_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_preferences_group_add (self->groups[number->group], row);
}

static AssayPolicyWords *
add_words (AssayPolicyPage *self,
           const char      *title,
           const char      *explanation)
{
  GtkWidget *list = assay_policy_words_new (title, explanation);

  g_signal_connect_object (list, "changed", G_CALLBACK (word_changed_cb), self, 0);
  adw_preferences_group_add (self->groups[GROUP_WORDING], list);

  return ASSAY_POLICY_WORDS (list);
}

static void
add_strikes (AssayPolicyPage *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  GtkWidget *row = adw_action_row_new ();

  self->strikes = GTK_SWITCH (gtk_switch_new ());
  adw_preferences_group_set_title (group, _ ("Printed Proofs"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Strike closed words through"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               _ ("To a copy editor, a strike means to take words out"));
  gtk_widget_set_valign (GTK_WIDGET (self->strikes), GTK_ALIGN_CENTER);
  g_signal_connect_object (self->strikes, "notify::active", G_CALLBACK (strikes_changed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (self->strikes));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (self->strikes));
  /* One stop of the Tab key: the switch. */
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_group_add (group, row);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self), group);
}

/* Below its rows, a group says what is the matter with what was set there. */
static void
add_fault (AssayPolicyPage *self,
           guint            group)
{
  self->faults[group] = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->faults[group], TRUE);
  gtk_label_set_xalign (self->faults[group], 0);
  gtk_widget_set_margin_top (GTK_WIDGET (self->faults[group]), 9);
  gtk_widget_add_css_class (GTK_WIDGET (self->faults[group]), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->faults[group]), FALSE);
  adw_preferences_group_add (self->groups[group], GTK_WIDGET (self->faults[group]));
}

static void
assay_policy_page_init (AssayPolicyPage *self)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (self);

  adw_preferences_page_set_title (page, _ ("Policy"));
  adw_preferences_page_set_icon_name (page, "emblem-ok-symbolic");
  self->head = g_object_new (ASSAY_TYPE_POLICY_GROUP, NULL);
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (self->head));

  for (guint i = 0; i < N_GROUPS; i++)
    {
      self->groups[i] = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
      adw_preferences_group_set_title (self->groups[i], _ (groups[i].title));
      if (groups[i].description != NULL)
        adw_preferences_group_set_description (self->groups[i], _ (groups[i].description));
      adw_preferences_page_add (page, self->groups[i]);
    }

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    add_number (self, i);

  self->added = add_words (self, _ ("Words that judge here"),
                           _ ("Found as loaded, besides those of the language’s list"));
  self->removed = add_words (self, _ ("Words that do not"),
                             _ ("Passed over, though the language’s list has them"));
  for (guint i = 0; i < N_GROUPS; i++)
    add_fault (self, i);

  self->outlets = g_object_new (ASSAY_TYPE_POLICY_OUTLETS, NULL);
  g_signal_connect_object (self->outlets, "set", G_CALLBACK (outlet_set_cb), self, 0);
  g_signal_connect_object (self->outlets, "removed", G_CALLBACK (outlet_removed_cb), self, 0);
  adw_preferences_page_add (page, ADW_PREFERENCES_GROUP (self->outlets));
  add_strikes (self);
}

void
assay_policy_page_set_settings (AssayPolicyPage *self,
                                GSettings       *settings)
{
  g_return_if_fail (ASSAY_IS_POLICY_PAGE (self));
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_set_object (&self->settings, settings);
  assay_policy_group_set_settings (self->head, settings);
  g_signal_connect_object (settings, "changed::policy", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
