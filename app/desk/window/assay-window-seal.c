/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-dossier-seal.h"
#include "assay-settings.h"
#include "assay-window-private.h"

/* A sealed job is looked at and not changed: a bar says so, and what can be said of its seal. */

static void
check_in_thread (GTask        *task,
                 gpointer      source_object,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  AssaySealCheck check = { .state = ASSAY_SEAL_NONE };
  GError *error = NULL;

  if (assay_seal_check (task_data, NULL, &check, &error))
    g_task_return_pointer (task, assay_seal_check_dup_message (&check), g_free);
  else
    g_task_return_error (task, error);

  assay_seal_check_clear (&check);
}

static void
checked_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (AssayWindow) self = ASSAY_WINDOW (user_data);
  g_autofree char *message = g_task_propagate_pointer (G_TASK (result), NULL);

  /* Another job is on the desk, or this one was reopened. Without GnuPG what was said first still holds. */
  if (self->sealed == NULL || g_task_get_task_data (G_TASK (result)) != self->sealed ||
      message == NULL)
    return;

  assay_notice_show (self->seal, message);
}

/* What its sum says is told at once; GnuPG may take its time. */
static void
show_seal (AssayWindow  *self,
           AssayDossier *dossier)
{
  const AssayDossierSeal *seal = assay_dossier_get_seal (dossier);
  AssaySealCheck check = {
    .state = assay_dossier_get_seal_state (dossier),
    .by = seal->by,
    .at = seal->at,
  };
  g_autofree char *message = assay_seal_check_dup_message (&check);
  g_autoptr (GTask) task = NULL;

  self->sealed = assay_dossier_to_bytes (dossier);
  self->is_signature_shown = seal->signature != NULL;
  if (seal->signature == NULL)
    {
      assay_notice_show (self->seal, message);
      return;
    }

  assay_notice_show (self->seal, _ ("Sealed and signed; the signature is being checked…"));
  task = g_task_new (NULL, NULL, checked_cb, g_object_ref (self));
  g_task_set_source_tag (task, show_seal);
  g_task_set_task_data (task, g_bytes_ref (self->sealed), (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, check_in_thread);
}

static void
seal_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();

  if (self->work == NULL || assay_case_is_sealed (self->work) ||
      !assay_case_is_current (self->work))
    return;

  assay_draft_pane_set_mode (self->draft, ASSAY_DRAFT_MODE_CHECK);
  assay_case_seal (self->work, now);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.save", NULL);
}

static void
use_policy_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (AssayPolicy) policy = assay_settings_dup_policy (assay_settings_get_default (), NULL);

  if (self->work != NULL && policy != NULL && !assay_case_is_sealed (self->work))
    assay_case_set_policy (self->work, policy);
}

/* Says so where the job is judged by another policy than the one that is chosen here. */
static void
update_policy (AssayWindow *self)
{
  g_autoptr (AssayPolicy) chosen = assay_settings_dup_policy (assay_settings_get_default (), NULL);
  AssayPolicy *own = NULL;
  g_autofree char *message = NULL;

  if (self->work != NULL)
    own = assay_dossier_get_policy (assay_case_get_dossier (self->work));

  if (own == NULL || chosen == NULL || assay_case_is_sealed (self->work) ||
      assay_policy_equal (own, chosen))
    {
      assay_notice_hide (self->other_policy);
      return;
    }

  /* Translators: names of two policies */
  message = g_strdup_printf (_ ("This job is judged by the policy “%s”; “%s” is chosen here"),
                             assay_policy_get_name (own), assay_policy_get_name (chosen));
  assay_notice_show (self->other_policy, message);
}

static void
reopen_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autofree char *now = assay_clock_dup_now ();

  if (self->work != NULL && assay_case_is_sealed (self->work))
    assay_case_reopen (self->work, now);
}

/* Whether it got a signature since its seal was shown. */
static gboolean
is_signed_anew (AssayWindow *self)
{
  const AssayDossierSeal *seal = assay_dossier_get_seal (assay_case_get_dossier (self->work));

  return (seal->signature != NULL) != self->is_signature_shown;
}

/* To be called when the case is another or has changed. */
void
assay_window_update_seal (AssayWindow *self)
{
  static const char *const changing[] = {
    "accept-wording", "add-source", "change-wording", "confidence", "confirm-sentence",
    "edit",           "mode",       "note",           "set-note",   "set-reason",
    "set-score",      "set-summary", "state",         "verdict",    NULL
  };
  gboolean is_sealed = self->work != NULL && assay_case_is_sealed (self->work);
  gboolean can_seal = self->work != NULL && !is_sealed && assay_case_is_current (self->work);
  GActionMap *map = G_ACTION_MAP (self);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "seal")),
                               can_seal);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, "reopen-job")),
                               is_sealed);

  for (guint i = 0; is_sealed && changing[i] != NULL; i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (map, changing[i])),
                                 FALSE);

  if (!is_sealed)
    {
      GAction *edit = g_action_map_lookup_action (map, "edit");
      GAction *mode = g_action_map_lookup_action (map, "mode");

      g_simple_action_set_enabled (G_SIMPLE_ACTION (edit), TRUE);
      g_simple_action_set_enabled (G_SIMPLE_ACTION (mode), TRUE);
      g_clear_pointer (&self->sealed, g_bytes_unref);
      assay_notice_hide (self->seal);
    }
  else if (self->sealed == NULL || is_signed_anew (self))
    {
      g_clear_pointer (&self->sealed, g_bytes_unref);
      show_seal (self, assay_case_get_dossier (self->work));
    }

  update_policy (self);
  assay_window_update_signing (self);
}

void
assay_window_init_seal (AssayWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "seal", .activate = seal_cb },
    { .name = "reopen-job", .activate = reopen_cb },
    { .name = "use-policy", .activate = use_policy_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (assay_settings_get_default (), "changed::policy",
                           G_CALLBACK (update_policy), self, G_CONNECT_SWAPPED);
  assay_window_init_signing (self);
}

/* Another case comes: what was said of the last one is past. */
void
assay_window_drop_seal (AssayWindow *self)
{
  g_clear_pointer (&self->sealed, g_bytes_unref);
}
