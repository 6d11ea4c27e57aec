/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-policy-outlets.h"

#include <glib/gi18n-lib.h>

#include "assay-removable-row.h"
#include "assay-wording.h"

/* The choices of a scale, and before them one that says nothing of it. */
typedef struct
{
  const char *title;
  guint       n_values;
  const char *(*get_label) (guint value);
} Scale;

static const char *
get_tier_label (guint value)
{
  return assay_tier_get_label ((AssayTier) value);
}

static const char *
get_lean_label (guint value)
{
  return assay_lean_get_label ((AssayLean) value);
}

static const char *
get_control_label (guint value)
{
  return assay_control_get_label ((AssayControl) value);
}

enum
{
  SCALE_TIER,
  SCALE_LEAN,
  SCALE_CONTROL,
  N_SCALES,
};

static const Scale scales[] = {
  [SCALE_TIER] = { N_ ("Reliability"), ASSAY_TIER_IMPERSONATION + 1, get_tier_label },
  [SCALE_LEAN] = { N_ ("Leaning"), ASSAY_LEAN_RIGHT + 1, get_lean_label },
  [SCALE_CONTROL] = { N_ ("Control by a state"), ASSAY_CONTROL_STATE + 1, get_control_label },
};

struct _AssayPolicyOutlets
{
  AdwPreferencesGroup  parent_instance;

  AdwExpanderRow      *add;
  GtkEditable         *host;
  AdwComboRow         *choices[N_SCALES];
  GtkEditable         *reason;
  GtkLabel            *message;
  GPtrArray           *rows; /* of GtkWidget, one for each outlet; the group has them */
};

G_DEFINE_FINAL_TYPE (AssayPolicyOutlets, assay_policy_outlets, ADW_TYPE_PREFERENCES_GROUP)

enum
{
  SIGNAL_SET,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The value of a scale that is chosen, counted from 0; -1 where nothing is to be said of it. */
static int
get_choice (AssayPolicyOutlets *self,
            guint               scale)
{
  return (int) adw_combo_row_get_selected (self->choices[scale]) - 1;
}

static void
empty (AssayPolicyOutlets *self)
{
  gtk_editable_set_text (self->host, "");
  gtk_editable_set_text (self->reason, "");
  for (guint i = 0; i < N_SCALES; i++)
    adw_combo_row_set_selected (self->choices[i], 0);
  adw_expander_row_set_expanded (self->add, FALSE);
}

static void
add_cb (AssayPolicyOutlets *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->host)));
  g_autofree char *host = g_ascii_strdown (typed, -1);
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (self->reason)));
  int tier = get_choice (self, SCALE_TIER);
  int lean = get_choice (self, SCALE_LEAN);
  int control = get_choice (self, SCALE_CONTROL);
  const AssayPolicyOutlet outlet = {
    .host = host,
    .reason = reason,
    .has_tier = tier >= 0,
    .tier = (AssayTier) MAX (tier, 0),
    .has_lean = lean >= 0,
    .lean = (AssayLean) MAX (lean, 0),
    .has_control = control >= 0,
    .control = (AssayControl) MAX (control, 0),
  };
  gboolean is_kept = FALSE;

  if (tier < 0 && lean < 0 && control < 0)
    {
      assay_policy_outlets_tell (self, _ ("Choose what you say of it: its reliability, its leaning "
                                          "or its control by a state."));
      return;
    }

  if (*reason == '\0')
    {
      assay_policy_outlets_tell (
          self, _ ("Say why: whoever reads the rating must know the reason."));
      gtk_widget_grab_focus (GTK_WIDGET (self->reason));
      return;
    }

  g_signal_emit (self, signals[SIGNAL_SET], 0, &outlet, &is_kept);
  if (is_kept)
    empty (self);
}

static void
remove_cb (GtkWidget          *button,
           AssayPolicyOutlets *self)
{
  g_autofree char *host = g_strdup (assay_removable_row_get_what (button));

  g_signal_emit (self, signals[SIGNAL_REMOVED], 0, host);
}

/* “Generally reliable, leans left · the reason” */
static char *
describe (const AssayPolicyOutlet *outlet)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autofree char *joined = NULL;

  if (outlet->has_tier)
    g_ptr_array_add (words, (gpointer) assay_tier_get_label (outlet->tier));
  if (outlet->has_lean)
    g_ptr_array_add (words, (gpointer) assay_lean_get_label (outlet->lean));
  if (outlet->has_control)
    g_ptr_array_add (words, (gpointer) assay_control_get_label (outlet->control));
  g_ptr_array_add (words, NULL);
  joined = g_strjoinv (", ", (char **) words->pdata);

  /* Translators: what is said of an outlet, and why */
  return g_strdup_printf (_ ("%s · %s"), joined, outlet->reason != NULL ? outlet->reason : "");
}

static GtkWidget *
create_row (AssayPolicyOutlets      *self,
            const AssayPolicyOutlet *outlet)
{
  GtkWidget *row = assay_removable_row_new (outlet->host, G_CALLBACK (remove_cb), self);
  g_autofree char *subtitle = describe (outlet);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);

  return row;
}

static void
assay_policy_outlets_finalize (GObject *object)
{
  g_ptr_array_unref (ASSAY_POLICY_OUTLETS (object)->rows);

  G_OBJECT_CLASS (assay_policy_outlets_parent_class)->finalize (object);
}

static void
assay_policy_outlets_class_init (AssayPolicyOutletsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_policy_outlets_finalize;

  signals[SIGNAL_SET] = g_signal_new ("set", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                      NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_POINTER);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkWidget *
create_choice (const Scale *scale)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *row = adw_combo_row_new ();

  gtk_string_list_append (words, _ ("As the register has it"));
  for (guint i = 0; i < scale->n_values; i++)
    gtk_string_list_append (words, scale->get_label (i));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (words));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (scale->title));

  return row;
}

static GtkEditable *
add_entry (AssayPolicyOutlets *self,
           const char         *title)
{
  GtkWidget *entry = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), title);
  adw_expander_row_add_row (self->add, entry);

  return GTK_EDITABLE (entry);
}

static void
fill_form (AssayPolicyOutlets *self)
{
  GtkWidget *last = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("_Add"));

  self->host = add_entry (self, _ ("Its host, such as example.org"));
  for (guint i = 0; i < N_SCALES; i++)
    {
      GtkWidget *choice = create_choice (&scales[i]);

      self->choices[i] = ADW_COMBO_ROW (choice);
      adw_expander_row_add_row (self->add, choice);
    }
  self->reason = add_entry (self, _ ("Reason"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "suggested-action");
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (last), button);
  adw_expander_row_add_row (self->add, last);
}

static void
assay_policy_outlets_init (AssayPolicyOutlets *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);

  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (group, _ ("Outlets"));
  adw_preferences_group_set_description (
      group,
      _ ("What the policy says of outlets, with all hosts below them. It goes with the policy "
                "to whoever judges by it, and comes before your own ratings and the register."));
  self->add = ADW_EXPANDER_ROW (adw_expander_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->add), _ ("Rate an outlet"));
  fill_form (self);
  adw_preferences_group_add (group, GTK_WIDGET (self->add));
  self->message = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->message, TRUE);
  gtk_label_set_xalign (self->message, 0);
  gtk_widget_set_margin_top (GTK_WIDGET (self->message), 9);
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  adw_preferences_group_add (group, GTK_WIDGET (self->message));
}

/* Shows what @policy says, in place of what was there. */
void
assay_policy_outlets_show (AssayPolicyOutlets *self,
                           AssayPolicy        *policy)
{
  guint n_outlets = 0;
  const AssayPolicyOutlet *const *outlets = NULL;

  g_return_if_fail (ASSAY_IS_POLICY_OUTLETS (self));
  g_return_if_fail (policy != NULL);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  outlets = assay_policy_get_outlets (policy, &n_outlets);
  for (guint i = 0; i < n_outlets; i++)
    {
      GtkWidget *row = create_row (self, outlets[i]);

      g_ptr_array_add (self->rows, row);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
    }

  assay_policy_outlets_tell (self, NULL);
}

/* Says what is the matter, or nothing. */
void
assay_policy_outlets_tell (AssayPolicyOutlets *self,
                           const char         *message)
{
  g_return_if_fail (ASSAY_IS_POLICY_OUTLETS (self));

  gtk_label_set_label (self->message, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), message != NULL);
}
