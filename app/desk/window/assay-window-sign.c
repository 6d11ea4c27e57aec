/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-dossier-seal.h"
#include "assay-window-private.h"

/*
 * Sealing a job and signing what is sealed. GnuPG works in a worker: it asks for the passphrase itself, and as long
 * as it likes. Without a key a job is sealed and not signed, and called so.
 */

/**
 * Signing:
 * @window: weak: a window that goes ends the signing
 * @work: the case that is signed
 * @sealed: the bytes of it
 * @key: fingerprint
 */
typedef struct
{
  GWeakRef   window;
  AssayCase *work;
  GBytes    *sealed;
  char      *key;
} Signing;

static void
free_signing (gpointer data)
{
  Signing *signing = data;

  g_weak_ref_clear (&signing->window);
  g_object_unref (signing->work);
  g_bytes_unref (signing->sealed);
  g_free (signing->key);
  g_free (signing);
}

static void
sign_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Signing *signing = task_data;
  GError *error = NULL;
  char *signature = assay_signature_make (signing->sealed, signing->key, NULL, cancellable, &error);

  if (signature != NULL)
    g_task_return_pointer (task, signature, g_free);
  else
    g_task_return_error (task, error);
}

static void
signed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  Signing *signing = g_task_get_task_data (G_TASK (result));
  g_autoptr (AssayWindow) self = g_weak_ref_get (&signing->window);
  g_autoptr (GError) error = NULL;
  g_autofree char *signature = g_task_propagate_pointer (G_TASK (result), &error);
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GBytes) sealed = NULL;
  g_autofree char *message = NULL;

  /* Another job came, or the window went: nobody waits for it. */
  if (self == NULL || self->signing == NULL ||
      self->signing != g_task_get_cancellable (G_TASK (result)))
    return;

  g_clear_object (&self->signing);
  self->is_signing = FALSE;
  assay_notice_hide (self->signing_notice);
  assay_window_update_actions (self);

  /* Meanwhile it may have been reopened and sealed anew: then the signature is of something else. */
  sealed = assay_dossier_dup_sealed (assay_case_get_dossier (self->work));
  if (signature != NULL && sealed != NULL && g_bytes_equal (sealed, signing->sealed))
    assay_case_take_signature (self->work, g_steal_pointer (&signature), now);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    message = g_strdup (_ ("Sealed, not signed"));
  else if (error != NULL)
    message = g_strdup_printf (_ ("Sealed, not signed: %s"), error->message);

  if (message != NULL)
    assay_window_tell (self, message);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.save", NULL);
}

/* Seals the job if it is not, and signs what is sealed. */
static void
begin_signing (AssayWindow *self,
               const char  *key)
{
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GTask) task = NULL;
  Signing *signing = NULL;

  if (self->work == NULL || !assay_case_is_current (self->work))
    return;

  assay_draft_pane_set_mode (self->draft, ASSAY_DRAFT_MODE_CHECK);
  self->is_signing = TRUE;
  self->signing = g_cancellable_new ();
  assay_notice_show (self->signing_notice,
                     _ ("GnuPG is signing the job, and may ask for your passphrase"));
  if (!assay_case_is_sealed (self->work))
    assay_case_seal (self->work, now);
  assay_window_update_actions (self);

  signing = g_new0 (Signing, 1);
  g_weak_ref_init (&signing->window, self);
  signing->work = g_object_ref (self->work);
  signing->sealed = assay_dossier_dup_sealed (assay_case_get_dossier (self->work));
  signing->key = g_strdup (key);

  task = g_task_new (NULL, self->signing, signed_cb, NULL);
  /* GnuPG is ended before the task is. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_source_tag (task, begin_signing);
  g_task_set_task_data (task, signing, free_signing);
  g_task_run_in_thread (task, sign_in_thread);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             AssayWindow      *self)
{
  GPtrArray *keys = g_object_get_data (G_OBJECT (dialog), "keys");
  GtkDropDown *list = g_object_get_data (G_OBJECT (dialog), "list");
  guint chosen = list != NULL ? gtk_drop_down_get_selected (list) : 0;

  if (g_strcmp0 (response, "seal") == 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.seal", NULL);
  else if (g_strcmp0 (response, "sign") == 0 && keys != NULL && chosen < keys->len)
    begin_signing (self, ((AssayKey *) g_ptr_array_index (keys, chosen))->fingerprint);
}

static GtkWidget *
make_dialog (AssayWindow *self,
             const char  *heading,
             const char  *body)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"));
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, 0);

  return dialog;
}

/* No key, or no GnuPG: what can be done all the same. */
static void
offer_seal (AssayWindow  *self,
            const GError *error)
{
  GtkWidget *dialog = NULL;
  g_autofree char *body = NULL;

  if (error != NULL)
    body = g_strdup_printf (
        _ ("%s.\n\nThe job can still be sealed: its sum shows whether it was changed, but not by "
                               "whom it was made."),
                            error->message);
  else
    body = g_strdup (_ ("There is no OpenPGP key of yours to sign with; make one with a program "
                        "such as Seahorse or "
                        "Kleopatra.\n\nThe job can still be sealed: its sum shows whether it was "
                        "changed, but not by "
                        "whom it was made."));

  dialog = make_dialog (self, _ ("This Job Cannot Be Signed"), body);
  if (!assay_case_is_sealed (self->work))
    adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "seal", _ ("_Seal"));
  gtk_window_present (GTK_WINDOW (dialog));
}

/* @keys: (transfer full): one or more */
static void
offer_keys (AssayWindow *self,
            GPtrArray   *keys)
{
  GtkWidget *dialog = make_dialog (self, _ ("Seal and Sign This Job?"),
                                   _ ("It stays as it is until it is reopened, and the signature "
                                      "shows that it is yours. GnuPG may ask for your "
         "passphrase."));
  g_autoptr (GtkStringList) owners = gtk_string_list_new (NULL);
  GtkWidget *list = NULL;

  for (guint i = 0; i < keys->len; i++)
    gtk_string_list_append (owners, ((AssayKey *) g_ptr_array_index (keys, i))->owner);

  list = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&owners)), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Key to sign with"), -1);
  gtk_widget_set_sensitive (list, keys->len > 1);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), list);
  g_object_set_data (G_OBJECT (dialog), "list", list);
  g_object_set_data_full (G_OBJECT (dialog), "keys", keys, (GDestroyNotify) g_ptr_array_unref);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "sign", _ ("_Sign"));
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "sign",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "sign");
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
list_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  GPtrArray *keys = assay_signature_list_keys (NULL, &error);

  if (keys != NULL)
    g_task_return_pointer (task, keys, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
listed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (AssayWindow) self = ASSAY_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) keys = g_task_propagate_pointer (G_TASK (result), &error);

  self->is_signing = FALSE;
  if (self->work == NULL)
    return;

  assay_window_update_actions (self);
  if (keys != NULL && keys->len > 0)
    offer_keys (self, g_steal_pointer (&keys));
  else
    offer_seal (self, error);
}

static void
sign_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, listed_cb, g_object_ref (self));

  self->is_signing = TRUE;
  assay_window_update_actions (self);
  g_task_set_source_tag (task, sign_cb);
  g_task_run_in_thread (task, list_in_thread);
}

static void
stop_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_cancellable_cancel (ASSAY_WINDOW (user_data)->signing);
}

/* Another case comes, or the window goes: no passphrase is asked for any more. */
void
assay_window_drop_signing (AssayWindow *self)
{
  if (self->signing == NULL)
    return;

  g_cancellable_cancel (self->signing);
  g_clear_object (&self->signing);
  self->is_signing = FALSE;
  if (self->signing_notice != NULL)
    assay_notice_hide (self->signing_notice);
}

/* What is not sealed can be, and what is sealed without a signature can get one. */
void
assay_window_update_signing (AssayWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "sign");
  const AssayDossierSeal *seal = self->work != NULL
                                     ? assay_dossier_get_seal (assay_case_get_dossier (self->work))
                                     : NULL;

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                               self->work != NULL && !self->is_signing &&
                                   assay_case_is_current (self->work) &&
                                   (seal == NULL || seal->signature == NULL));
}

void
assay_window_init_signing (AssayWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "sign", .activate = sign_cb },
    { .name = "stop-signing", .activate = stop_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
