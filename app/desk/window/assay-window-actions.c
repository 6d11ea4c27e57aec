/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-window-private.h"

/* The clock is read here: core takes the time as an argument. */
static char *
dup_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
}

static void
set_enabled (AssayWindow *self,
             const char  *name,
             gboolean     is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

static void
set_state (AssayWindow *self,
           const char  *name,
           const char  *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (state != NULL ? state : ""));
}

/* What can be done now, and what the toggles of the desk show. */
void
assay_window_update_actions (AssayWindow *self)
{
  gboolean has_work = self->work != NULL;
  gboolean has_fact = has_work && self->fact >= 0;
  gboolean is_current = has_work && assay_case_is_current (self->work);
  const AssayPersonVerdict *person = NULL;
  g_autofree char *wording = NULL;

  if (has_work)
    person = assay_dossier_get_person (assay_case_get_dossier (self->work));
  if (has_fact)
    wording = assay_case_dup_wording (self->work, (guint) self->fact);

  set_enabled (self, "save", has_work);
  set_enabled (self, "save-as", has_work);
  set_enabled (self, "undo", has_work && assay_case_can_undo (self->work));
  set_enabled (self, "redo", has_work && assay_case_can_redo (self->work));
  set_enabled (self, "next-fact", has_work);
  set_enabled (self, "previous-fact", has_work);
  set_enabled (self, "state", has_fact && is_current);
  set_enabled (self, "note", has_fact && is_current);
  set_enabled (self, "accept-wording", wording != NULL && is_current);
  set_enabled (self, "verdict", has_work);
  set_enabled (self, "confidence", has_work);

  set_state (self, "state",
             has_fact ? assay_state_to_id (assay_case_get_state (self->work, (guint) self->fact))
                      : "");
  set_state (self, "verdict", has_work ? assay_verdict_to_id (person->verdict) : "");
  set_state (self, "confidence", has_work ? assay_confidence_to_id (person->confidence) : "");
  assay_window_update_person (self);
}

/* The next open fact from the selected one, in one direction; around the end if there is none before it. */
static void
step (AssayWindow *self,
      int          direction)
{
  guint n_facts = 0;
  int n;

  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  n = (int) n_facts;

  for (int i = 1; i <= n; i++)
    {
      int start = self->fact < 0 && direction < 0 ? 0 : self->fact;
      int fact = ((start + direction * i) % n + n) % n;

      if (!assay_state_is_closed (assay_case_get_state (self->work, (guint) fact)))
        {
          assay_window_set_fact (self, fact);
          return;
        }
    }

  assay_window_tell (self, _ ("Every fact is closed"));
}

static void
next_fact_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  step (ASSAY_WINDOW (user_data), 1);
}

static void
previous_fact_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  step (ASSAY_WINDOW (user_data), -1);
}

/* The same state again opens the fact. */
static void
state_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = dup_now ();
  AssayState state = ASSAY_STATE_OPEN;

  if (!assay_state_from_id (g_variant_get_string (parameter, NULL), &state))
    return;
  if (assay_case_get_state (self->work, (guint) self->fact) == state)
    state = ASSAY_STATE_OPEN;

  assay_case_set_state (self->work, (guint) self->fact, state, now);
  assay_window_set_fact (self, self->fact);
}

static void
accept_wording_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *wording = assay_case_dup_wording (self->work, (guint) self->fact);
  g_autofree char *now = dup_now ();
  g_autoptr (GError) error = NULL;

  if (wording != NULL && !assay_case_replace (self->work, (guint) self->fact, wording, now, &error))
    assay_window_tell (self, error->message);
}

static void
verdict_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  const AssayPersonVerdict *person = NULL;
  AssayVerdict verdict = assay_verdict_from_id (g_variant_get_string (parameter, NULL));
  g_autofree char *now = dup_now ();

  person = assay_dossier_get_person (assay_case_get_dossier (self->work));
  if (verdict == ASSAY_VERDICT_PASS && person->verdict != verdict &&
      assay_window_refuse_pass (self))
    return;

  assay_case_set_verdict (self->work,
                          person->verdict == verdict ? ASSAY_VERDICT_UNSET : verdict, now);
}

static void
confidence_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  const AssayPersonVerdict *person = NULL;
  AssayConfidence confidence = assay_confidence_from_id (g_variant_get_string (parameter, NULL));
  g_autofree char *now = dup_now ();

  person = assay_dossier_get_person (assay_case_get_dossier (self->work));
  assay_case_set_confidence (
      self->work, person->confidence == confidence ? ASSAY_CONFIDENCE_UNSET : confidence, now);
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  assay_case_undo (ASSAY_WINDOW (user_data)->work);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  assay_case_redo (ASSAY_WINDOW (user_data)->work);
}

static void
note_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  assay_fact_strip_write_note (ASSAY_WINDOW (user_data)->strip);
}

static gboolean
save_to (AssayWindow *self,
         GFile       *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;
  g_autofree char *name = g_file_get_basename (file);

  if (!assay_dossier_save (assay_case_get_dossier (self->work), file, NULL, &error))
    {
      message = g_strdup_printf (_ ("%s was not saved: %s"), name, error->message);
      assay_window_tell (self, message);
      return FALSE;
    }

  g_set_object (&self->file, file);
  g_free (self->name);
  self->name = g_steal_pointer (&name);
  assay_case_set_saved (self->work, assay_case_get_stamp (self->work));
  message = g_strdup_printf (_ ("Saved as %s"), self->name);
  assay_window_tell (self, message);

  return TRUE;
}

static void
chosen_cb (GtkNativeDialog *dialog,
           int              response,
           AssayWindow     *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (file != NULL)
    save_to (self, file);

  g_clear_object (&self->chooser);
}

static void
choose (AssayWindow          *self,
        GtkFileChooserAction  action,
        const char           *title)
{
  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (title, GTK_WINDOW (self), action, NULL, NULL);

  if (action == GTK_FILE_CHOOSER_ACTION_SAVE)
    {
      const char *dot = strrchr (self->name, '.');
      g_autofree char *stem = dot != NULL ? g_strndup (self->name, dot - self->name)
                                          : g_strdup (self->name);
      g_autofree char *name = g_strconcat (stem, ASSAY_DOSSIER_SUFFIX, NULL);

      gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
    }

  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
close_response_cb (AdwMessageDialog *dialog,
                   const char       *response,
                   AssayWindow      *self)
{
  if (g_strcmp0 (response, "discard") == 0)
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }

  if (g_strcmp0 (response, "save") != 0)
    return;

  if (self->file == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.save-as", NULL);
  else if (save_to (self, self->file))
    gtk_window_destroy (GTK_WINDOW (self));
}

/* Asks before the window is closed over work that is not saved; closing then waits for the answer. */
void
assay_window_ask_to_close (AssayWindow *self)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _ ("Save what you did?"), NULL);

  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog),
                                  _ ("What was done to “%s” since it was saved is lost otherwise."),
                                  self->name);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"), "discard",
                                    _ ("_Discard"), "save", _ ("_Save"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "save",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "save");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (close_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
save_as_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  choose (ASSAY_WINDOW (user_data), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("Save the Dossier"));
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (self->file != NULL)
    save_to (self, self->file);
  else
    save_as_cb (action, parameter, user_data);
}

static const GActionEntry entries[] = {
  { .name = "accept-wording", .activate = accept_wording_cb },
  { .name = "confidence", .activate = confidence_cb, .parameter_type = "s", .state = "''" },
  { .name = "next-fact", .activate = next_fact_cb },
  { .name = "note", .activate = note_cb },
  { .name = "previous-fact", .activate = previous_fact_cb },
  { .name = "redo", .activate = redo_cb },
  { .name = "save", .activate = save_cb },
  { .name = "save-as", .activate = save_as_cb },
  { .name = "state", .activate = state_cb, .parameter_type = "s", .state = "''" },
  { .name = "undo", .activate = undo_cb },
  { .name = "verdict", .activate = verdict_cb, .parameter_type = "s", .state = "''" },
};

void
assay_window_init_actions (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
