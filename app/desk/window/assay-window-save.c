/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving, and closing over what is not saved. The dossier is written in a worker: typing goes on. */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-keeper-library.h"
#include "assay-settings.h"
#include "assay-window-private.h"

/* Names of copies that are tried before one is taken that is there: the dialog asks then. */
#define MAX_COPIES 100

static void save (AssayWindow    *self,
                  GFile          *file,
                  AssayFileStamp *stamp);
static void ask_where (AssayWindow *self,
                       gboolean     is_copy);

static void
end_saving (AssayWindow *self)
{
  g_clear_object (&self->writing);
  g_clear_object (&self->saving);
  g_clear_pointer (&self->saving_over, assay_file_stamp_unref);
}

/* Whoever wanted to close the window has to say so again. */
static void
give_up (AssayWindow *self)
{
  end_saving (self);
  self->closes = FALSE;
}

static GtkWidget *
make_dialog (AssayWindow *self,
             const char  *heading,
             const char  *body)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"));
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");

  return dialog;
}

static void
failed_response_cb (AdwMessageDialog *dialog,
                    const char       *response,
                    AssayWindow      *self)
{
  if (g_strcmp0 (response, "elsewhere") == 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.save-as", NULL);
  else
    self->closes = FALSE;
}

/* Nothing is lost by it: the old file is whole, and what was done is still on the desk. */
static void
tell_failure (AssayWindow *self,
              const char  *name,
              const char  *message)
{
  g_autofree char *heading = g_strdup_printf (_ ("“%s” was not saved"), name);
  g_autofree char *body = NULL;
  GtkWidget *dialog = NULL;

  body = g_strdup_printf (
      _ ("%s.\n\nWhat you did is still here. Save it in another place, or try again "
                             "when this is mended."),
                          message);
  dialog = make_dialog (self, heading, body);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "elsewhere", _ ("_Save As…"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "elsewhere");
  g_signal_connect_object (dialog, "response", G_CALLBACK (failed_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
overwrite_response_cb (AdwMessageDialog *dialog,
                       const char       *response,
                       AssayWindow      *self)
{
  if (g_strcmp0 (response, "overwrite") == 0)
    save (self, self->file, NULL);
  else if (g_strcmp0 (response, "elsewhere") == 0)
    ask_where (self, TRUE);
  else
    failed_response_cb (dialog, response, self);
}

static void
ask_to_overwrite (AssayWindow *self,
                  const char  *name)
{
  g_autofree char *heading = g_strdup_printf (_ ("“%s” was changed by another program"), name);
  GtkWidget *dialog = make_dialog (
      self, heading, _ ("Saving here would do away with what was changed there."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "overwrite", _ ("_Overwrite"),
                                    "elsewhere", _ ("Save a _Copy…"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "overwrite",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "elsewhere");
  g_signal_connect_object (dialog, "response", G_CALLBACK (overwrite_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static char *
dup_name (GFile *file)
{
  g_autofree char *basename = g_file_get_basename (file);

  return g_filename_display_name (basename != NULL ? basename : "");
}

/* @stamp: (transfer full) */
static void
take_saved (AssayWindow    *self,
            AssayFileStamp *stamp)
{
  g_autofree char *message = NULL;
  g_autofree char *uri = g_file_get_uri (self->saving);

  if (self->journal != NULL)
    assay_journal_add_saved (self->journal, uri, stamp, self->n_recorded - self->n_written);

  if (g_settings_get_boolean (assay_settings_get_default (), "keep-library"))
    assay_keeper_remember (assay_keeper_get_default (), self->writing, self->saving);

  g_set_object (&self->file, self->saving);
  if (self->recall != NULL)
    assay_recall_set_file (self->recall, self->file);
  g_free (self->name);
  self->name = dup_name (self->file);
  end_saving (self);
  assay_window_watch (self, self->file, stamp);
  assay_recent_files_add (assay_recent_files_get_default (), self->file);
  assay_case_set_saved (self->work, self->saved_stamp);

  if (self->closes)
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }

  message = g_strdup_printf (_ ("Saved as %s"), self->name);
  assay_window_tell (self, message);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (AssayWindow) self = ASSAY_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  AssayFileStamp *stamp = assay_dossier_save_finish (ASSAY_DOSSIER (object), result, &error);
  g_autofree char *name = NULL;

  /* The window is gone, or has another draft on the desk. */
  if (self->writing != ASSAY_DOSSIER (object))
    {
      g_clear_pointer (&stamp, assay_file_stamp_unref);
      return;
    }

  if (stamp != NULL)
    {
      take_saved (self, stamp);
      return;
    }

  name = dup_name (self->saving);
  end_saving (self);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    ask_to_overwrite (self, name);
  else
    tell_failure (self, name, error->message);
}

/**
 * assay_window_go_on_saving:
 *
 * To be called when the case or its analyst changed: what was to be saved is written once the facts are
 * those of the text.
 */
void
assay_window_go_on_saving (AssayWindow *self)
{
  AssayAnalystState state;

  if (self->saving == NULL || self->writing != NULL)
    return;

  if (assay_case_is_current (self->work))
    {
      self->saved_stamp = assay_case_get_stamp (self->work);
      self->n_written = self->n_recorded;
      self->writing = assay_dossier_copy (assay_case_get_dossier (self->work));
      assay_dossier_save_async (self->writing, self->saving, self->saving_over, saved_cb,
                                g_object_ref (self));
      return;
    }

  state = assay_analyst_get_state (self->analyst);

  if (state == ASSAY_ANALYST_FAILED || state == ASSAY_ANALYST_STOPPED)
    {
      g_autofree char *name = dup_name (self->saving);
      const char *message = assay_analyst_get_message (self->analyst);

      end_saving (self);
      tell_failure (self, name, message != NULL ? message : _ ("The new text was not checked"));
    }
}

/* @stamp: (nullable): the file as it was here last, or NULL to write over whatever is there */
static void
save (AssayWindow    *self,
      GFile          *file,
      AssayFileStamp *stamp)
{
  if (self->saving != NULL)
    return;

  self->saving = g_object_ref (file);
  self->saving_over = stamp != NULL ? assay_file_stamp_ref (stamp) : NULL;
  assay_analyst_start (self->analyst);
  assay_window_go_on_saving (self);
}

/**
 * assay_window_save_to:
 * @file: where the dossier shall be; a person has agreed to write over what is there
 */
void
assay_window_save_to (AssayWindow *self,
                      GFile       *file)
{
  g_return_if_fail (ASSAY_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (self->work != NULL);

  save (self, file, NULL);
}

static void
responded_cb (AssayWindow *self,
              int          response)
{
  if (response != GTK_RESPONSE_ACCEPT)
    give_up (self);
}

/* “feature (copy).assay”, or the first of “feature (copy 2).assay” … that @folder does not have. */
static char *
dup_copy_name (const char *stem,
               GFile      *folder)
{
  /* Translators: name of a file, without its suffix, that is saved beside the one of that name */
  g_autofree char *copy = g_strdup_printf (_ ("%s (copy)"), stem);

  for (guint i = 2;; i++)
    {
      g_autofree char *name = g_strconcat (copy, ASSAY_DOSSIER_SUFFIX, NULL);
      g_autoptr (GFile) file = folder != NULL ? g_file_get_child (folder, name) : NULL;

      if (file == NULL || i > MAX_COPIES || !g_file_query_exists (file, NULL))
        return g_steal_pointer (&name);

      g_free (copy);
      /* Translators: name of a file, without its suffix, and which copy of it */
      copy = g_strdup_printf (_ ("%s (copy %u)"), stem, i);
    }
}

/* Proposes its name with our suffix, beside the draft; for a copy, one that nothing there has. */
static void
ask_where (AssayWindow *self,
           gboolean     is_copy)
{
  g_autoptr (GFile) folder = assay_window_dup_folder (self);
  const char *dot = strrchr (self->name, '.');
  g_autofree char *stem = dot != NULL && dot != self->name
                              ? g_strndup (self->name, (gsize) (dot - self->name))
                              : g_strdup (self->name);
  g_autofree char *name = NULL;
  GtkFileChooserNative *chooser = NULL;

  g_strdelimit (stem, "/", '-');
  name = is_copy ? dup_copy_name (stem, folder) : g_strconcat (stem, ASSAY_DOSSIER_SUFFIX, NULL);
  chooser = assay_chooser_new (GTK_WIDGET (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("Save the Job"),
                               (AssayFileChosen) assay_window_save_to);
  assay_chooser_propose (chooser, folder, name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (responded_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
save_as_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  ask_where (ASSAY_WINDOW (user_data), FALSE);
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (self->file != NULL)
    save (self, self->file, self->stamp);
  else
    save_as_cb (action, parameter, user_data);
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

  self->closes = TRUE;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.save", NULL);
}

/**
 * assay_window_may_close:
 *
 * Asks before work is lost that is not saved; closing then waits for the answer, and for the saving.
 *
 * Returns: whether the window can be closed now
 */
gboolean
assay_window_may_close (AssayWindow *self)
{
  GtkWidget *dialog = NULL;

  if (self->work == NULL || (self->saving == NULL && !assay_case_is_modified (self->work)))
    return TRUE;

  if (self->saving != NULL)
    {
      self->closes = TRUE;
      return FALSE;
    }

  self->closes = FALSE;
  dialog = make_dialog (self, _ ("Save what you did?"), NULL);
  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog),
                                  _ ("What was done to “%s” since it was saved is lost otherwise."),
                                  self->name);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "discard", _ ("_Discard"), "save",
                                    _ ("_Save"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "save",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "save");
  g_signal_connect_object (dialog, "response", G_CALLBACK (close_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));

  return FALSE;
}

void
assay_window_init_saving (AssayWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "save", .activate = save_cb },
    { .name = "save-as", .activate = save_as_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* Another draft comes on the desk, or the window goes. What is being written is written to its end. */
void
assay_window_drop_saving (AssayWindow *self)
{
  give_up (self);
}
