/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Notices when another program changes the file that is open. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-window-private.h"

/* Programs write in several goes; also how soon after the last of them somebody is told. */
#define REST_MS 200

typedef struct
{
  GFile          *file;
  AssayFileStamp *stamp;
} CheckJob;

static void
free_job (gpointer data)
{
  CheckJob *job = data;

  g_object_unref (job->file);
  assay_file_stamp_unref (job->stamp);
  g_free (job);
}

static void
check_in_thread (GTask        *task,
                 gpointer      source_object,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  CheckJob *job = task_data;

  g_task_return_int (task, assay_file_stamp_compare (job->stamp, job->file, cancellable));
}

static void
set_reload_enabled (AssayWindow *self,
                    gboolean     is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "reload");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

static void
checked_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (AssayWindow) self = ASSAY_WINDOW (user_data);
  CheckJob *job = g_task_get_task_data (G_TASK (result));
  AssayFileChange change = (AssayFileChange) g_task_propagate_int (G_TASK (result), NULL);
  g_autofree char *basename = g_file_get_basename (job->file);
  g_autofree char *name = g_filename_display_name (basename);
  g_autofree char *message = NULL;

  /* Saved, closed, or another file by now. */
  if (self->stamp != job->stamp)
    return;

  switch (change)
    {
    case ASSAY_FILE_SAME:
      assay_notice_hide (self->changed_file);
      return;

    case ASSAY_FILE_CHANGED:
      message = g_strdup_printf (_ ("“%s” was changed by another program"), name);
      break;

    case ASSAY_FILE_GONE:
      message = g_strdup_printf (_ ("“%s” was moved or deleted by another program"), name);
      break;
    }

  set_reload_enabled (self, change == ASSAY_FILE_CHANGED);
  assay_notice_show (self->changed_file, message);
}

static gboolean
check_cb (gpointer user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GTask) task = NULL;
  CheckJob *job = NULL;

  self->check_id = 0;

  /* What is being saved is compared with its new stamp then. */
  if (self->stamp == NULL || self->saving != NULL)
    return G_SOURCE_REMOVE;

  job = g_new0 (CheckJob, 1);
  job->file = g_object_ref (self->watched);
  job->stamp = assay_file_stamp_ref (self->stamp);
  task = g_task_new (NULL, NULL, checked_cb, g_object_ref (self));
  g_task_set_source_tag (task, check_cb);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, check_in_thread);

  return G_SOURCE_REMOVE;
}

static void
check_soon (AssayWindow *self)
{
  g_clear_handle_id (&self->check_id, g_source_remove);
  self->check_id = g_timeout_add (REST_MS, check_cb, self);
}

/**
 * assay_window_watch:
 * @file: (nullable): the file that is open, or %NULL: it is in none
 * @stamp: (nullable) (transfer full): what it was like when it was read or written here
 */
void
assay_window_watch (AssayWindow    *self,
                    GFile          *file,
                    AssayFileStamp *stamp)
{
  g_clear_handle_id (&self->check_id, g_source_remove);
  g_clear_pointer (&self->stamp, assay_file_stamp_unref);
  self->stamp = stamp;
  assay_notice_hide (self->changed_file);
  if (file != NULL)
    assay_chooser_set_home (GTK_WINDOW (self), file);

  if (self->watched != NULL && file != NULL && g_file_equal (self->watched, file))
    {
      /* What was written between is not told again. */
      check_soon (self);
      return;
    }

  g_set_object (&self->watched, file);
  g_clear_object (&self->monitor);

  if (file != NULL)
    self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (check_soon), self,
                             G_CONNECT_SWAPPED);
}

/* Tells soon if the file that is open is not as it was when it was read or written here. */
void
assay_window_check_file (AssayWindow *self)
{
  check_soon (self);
}

static void
reload_response_cb (AdwMessageDialog *dialog,
                    const char       *response,
                    AssayWindow      *self)
{
  if (g_strcmp0 (response, "reload") == 0 && self->watched != NULL)
    assay_window_open (self, self->watched);
}

/* Opens the file as it is now, in the place of what is here. */
static void
reload_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  GtkWidget *dialog = NULL;

  if (self->watched == NULL)
    return;

  if (!assay_case_is_modified (self->work))
    {
      assay_window_open (self, self->watched);
      return;
    }

  dialog = adw_message_dialog_new (GTK_WINDOW (self), _ ("Reload the file?"),
                                   _ ("What you did since it was saved is lost then."));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"), "reload",
                                    _ ("_Reload"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "reload",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (reload_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
assay_window_init_watching (AssayWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "reload", .activate = reload_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  set_reload_enabled (self, FALSE);
}
