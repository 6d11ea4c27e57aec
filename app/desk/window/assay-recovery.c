/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-recovery.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "assay-clock.h"
#include "assay-window-private.h"

#define OFFERED_KEY "assay-recovery"

/**
 * assay_recovery_dup_folder:
 *
 * Returns: (transfer full) (type filename): where the journals of this person are
 */
char *
assay_recovery_dup_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "assay", NULL);
}

/**
 * Offer:
 * @window: over which somebody is asked
 * @journals: (element-type AssayJournalInfo): those that are not yet offered, the first is next
 */
typedef struct
{
  AssayWindow *window;
  GPtrArray   *journals;
} Offer;

static void
free_offer (Offer *offer)
{
  g_clear_object (&offer->window);
  g_clear_pointer (&offer->journals, g_ptr_array_unref);
  g_free (offer);
}

static void offer_next (Offer *offer);

/* What comes out of a journal. */
typedef struct
{
  AssayCase        *work;
  AssayJournalInfo *info;
} Recovered;

static void
free_recovered (gpointer data)
{
  Recovered *recovered = data;

  g_clear_object (&recovered->work);
  g_clear_pointer (&recovered->info, assay_journal_info_free);
  g_free (recovered);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Recovered, free_recovered)

static gboolean
is_closed (const Offer *offer)
{
  return gtk_window_get_application (GTK_WINDOW (offer->window)) == NULL;
}

static void
recover_in_thread (GTask        *task,
                   gpointer      source_object,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  const char *path = task_data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = assay_journal_load (path, &error);
  g_autoptr (Recovered) recovered = g_new0 (Recovered, 1);

  if (bytes != NULL)
    recovered->work = assay_journal_recover (bytes, &recovered->info, cancellable, &error);

  if (recovered->work == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, g_steal_pointer (&recovered), free_recovered);
}

static void
tell_failure (Offer        *offer,
              const GError *error)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (offer->window),
                                              _ ("It could not be recovered"), NULL);
  g_autofree char *folder = assay_recovery_dup_folder ();

  /* Translators: why, and a folder */
  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog),
                                  _ ("%s.\n\nIts journal is kept in %s"), error->message, folder);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

/*
 * It is saved where it was saved last, unless another program changed that file since. What that was is not known
 * of a draft, beside which saving is proposed.
 */
static void
set_place (AssayWindow            *window,
           const AssayJournalInfo *info)
{
  g_clear_object (&window->file);
  g_clear_object (&window->origin);
  if (info->uri != NULL)
    window->origin = g_file_new_for_uri (info->uri);
  if (info->stamp != NULL)
    window->file = g_object_ref (window->origin);

  assay_window_watch (window, window->file,
                      info->stamp != NULL ? assay_file_stamp_ref (info->stamp) : NULL);
  assay_window_check_file (window);
}

/* Puts the job on a desk as it was left, and goes on with its journal. */
static void
show (Offer     *offer,
      Recovered *recovered,
      const char *path)
{
  AssayWindow *window = offer->window;
  g_autoptr (AssayJournal) journal = NULL;
  g_autoptr (GError) error = NULL;

  if (!assay_window_is_empty (window))
    window = assay_window_new (gtk_window_get_application (GTK_WINDOW (offer->window)));

  journal = assay_journal_new_again (path, &error);
  if (journal == NULL)
    {
      tell_failure (offer, error);
      return;
    }

  set_place (window, recovered->info);
  assay_window_take_case (window, recovered->work, recovered->info->name);
  assay_window_take_journal (window, journal);
  assay_window_update_opening (window);
  gtk_window_present (GTK_WINDOW (window));

  if (recovered->info->is_torn)
    assay_window_tell (window, _ ("The last moment before the crash could not be recovered"));
}

static void
recovered_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  Offer *offer = user_data;
  const char *path = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (Recovered) recovered = g_task_propagate_pointer (G_TASK (result), &error);

  /* The window was closed meanwhile: the journal lies where it lay, for the next time. */
  if (is_closed (offer))
    {
      free_offer (offer);
      return;
    }

  if (recovered != NULL)
    show (offer, recovered, path);
  else
    tell_failure (offer, error);

  offer_next (offer);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Offer            *offer)
{
  g_autofree char *path = g_strdup (g_object_get_data (G_OBJECT (dialog), "path"));
  g_autoptr (GTask) task = NULL;

  if (g_strcmp0 (response, "recover") == 0)
    {
      task = g_task_new (NULL, NULL, recovered_cb, offer);
      g_task_set_source_tag (task, response_cb);
      g_task_set_task_data (task, g_steal_pointer (&path), g_free);
      g_task_run_in_thread (task, recover_in_thread);
      return;
    }

  if (g_strcmp0 (response, "discard") == 0)
    (void) g_unlink (path);

  offer_next (offer);
}

static char *
dup_body (const AssayJournalInfo *info)
{
  g_autofree char *steps = NULL;
  g_autofree char *when = info->last_at != NULL ? assay_clock_dup_label (info->last_at) : NULL;

  steps = g_strdup_printf (ngettext ("Assay ended before %u step was saved.",
                                     "Assay ended before %u steps were saved.", info->n_unsaved),
                           info->n_unsaved);

  /* Translators: how many steps were not saved, and a day and time */
  return when != NULL ? g_strdup_printf (_ ("%s The last was done on %s."), steps, when)
                      : g_steal_pointer (&steps);
}

/* Takes @offer. */
static void
offer_next (Offer *offer)
{
  g_autofree char *heading = NULL;
  g_autofree char *body = NULL;
  AssayJournalInfo *info = NULL;
  GtkWidget *dialog = NULL;

  if (offer->journals->len == 0 || is_closed (offer))
    {
      free_offer (offer);
      return;
    }

  info = g_ptr_array_steal_index (offer->journals, 0);
  heading = g_strdup_printf (_ ("Recover what you did to “%s”?"), info->name);
  body = dup_body (info);
  dialog = adw_message_dialog_new (GTK_WINDOW (offer->window), heading, body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "later", _ ("_Later"), "discard",
                                    _ ("_Discard"), "recover", _ ("_Recover"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "recover",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "recover");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "later");
  g_object_set_data_full (G_OBJECT (dialog), "path", g_strdup (info->path), g_free);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), offer);
  gtk_window_present (GTK_WINDOW (dialog));
  assay_journal_info_free (info);
}

static void
unref_journals (gpointer data)
{
  g_ptr_array_unref (data);
}

/* What was saved in the end needs no recovery; what is damaged is left for whoever wants to look into it. */
static void
list_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  g_autofree char *folder = assay_recovery_dup_folder ();
  GPtrArray *journals = assay_journal_list (folder);

  for (guint i = journals->len; i > 0; i--)
    {
      const AssayJournalInfo *info = g_ptr_array_index (journals, i - 1);

      if (info->name != NULL && info->n_unsaved > 0)
        continue;

      if (info->name != NULL)
        (void) g_unlink (info->path);
      g_ptr_array_remove_index (journals, i - 1);
    }

  g_task_return_pointer (task, journals, unref_journals);
}

static void
listed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (AssayWindow) window = ASSAY_WINDOW (user_data);
  Offer *offer = g_new0 (Offer, 1);

  offer->journals = g_task_propagate_pointer (G_TASK (result), NULL);
  offer->window = g_steal_pointer (&window);
  offer_next (offer);
}

/**
 * assay_recovery_offer:
 * @window: the first of the program
 *
 * Looks for journals that were left behind, in a worker, and asks what to do with each. Does so once in a
 * program.
 */
void
assay_recovery_offer (AssayWindow *window)
{
  GtkApplication *application = NULL;
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (ASSAY_IS_WINDOW (window));

  application = gtk_window_get_application (GTK_WINDOW (window));
  if (application == NULL || g_object_get_data (G_OBJECT (application), OFFERED_KEY) != NULL)
    return;

  g_object_set_data (G_OBJECT (application), OFFERED_KEY, GINT_TO_POINTER (TRUE));
  task = g_task_new (NULL, NULL, listed_cb, g_object_ref (window));
  g_task_set_source_tag (task, assay_recovery_offer);
  g_task_run_in_thread (task, list_in_thread);
}
