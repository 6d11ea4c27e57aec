/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-file.h"
#include "assay-history-window.h"
#include "assay-merge-dialog.h"
#include "assay-opening-advice.h"
#include "assay-window-private.h"

/* Another checker's file of the same draft, and who did what. */

/* A dossier with the texts of all its sources. */
#define MAX_DOSSIER_BYTES (512u * 1024 * 1024)

/* The file of another checker, and ours as it was when it was chosen. */
typedef struct
{
  GFile     *file;
  AssayCase *work;
} Intake;

static void
free_intake (gpointer data)
{
  Intake *intake = data;

  g_object_unref (intake->file);
  g_object_unref (intake->work);
  g_free (intake);
}

static void
load_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  const Intake *intake = task_data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = assay_file_read (intake->file, MAX_DOSSIER_BYTES, cancellable, &error);
  AssayDossier *dossier = NULL;

  if (bytes != NULL)
    dossier = assay_dossier_load (bytes, assay_register_get_default (), cancellable, &error);

  if (dossier != NULL)
    g_task_return_pointer (task, dossier, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
merged_cb (AssayWindow *self)
{
  assay_window_tell (self, _ ("The other’s work is taken in; undo takes all of it back"));
}

static void
show_merge (AssayWindow  *self,
            AssayDossier *theirs,
            const char   *name)
{
  g_autoptr (GError) error = NULL;
  AssayMerge *merge = assay_merge_new (assay_case_get_dossier (self->work), theirs, &error);
  AssayMergeDialog *dialog = NULL;

  if (merge == NULL)
    {
      assay_window_tell (self, error->message);
      return;
    }

  dialog = assay_merge_dialog_new (self->work, merge, name, GTK_WINDOW (self));
  g_signal_connect_object (dialog, "merged", G_CALLBACK (merged_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  AssayWindow *self = ASSAY_WINDOW (object);
  const Intake *intake = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) theirs = g_task_propagate_pointer (G_TASK (result), &error);
  g_autofree char *name = g_file_get_basename (intake->file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *message = NULL;

  /* Another job may lie on the desk by now. */
  if (intake->work != self->work)
    return;

  if (theirs != NULL)
    {
      show_merge (self, theirs, shown);
      return;
    }

  message = g_strdup_printf ("%s. %s", error->message, assay_opening_get_advice (error));
  assay_window_tell (self, message);
}

/**
 * assay_window_merge:
 * @file: another checker's dossier of the draft that is open
 *
 * Reads it in a worker and asks about what both sides say differently. What cannot be read, or is of another
 * draft, is told.
 */
void
assay_window_merge (AssayWindow *self,
                    GFile       *file)
{
  g_autoptr (GTask) task = NULL;
  Intake *intake = NULL;

  g_return_if_fail (ASSAY_IS_WINDOW (self));
  g_return_if_fail (self->work != NULL);

  intake = g_new0 (Intake, 1);
  intake->file = g_object_ref (file);
  intake->work = g_object_ref (self->work);
  task = g_task_new (self, NULL, loaded_cb, NULL);
  g_task_set_source_tag (task, assay_window_merge);
  g_task_set_task_data (task, intake, free_intake);
  g_task_run_in_thread (task, load_in_thread);
}

static void
chosen_cb (GtkNativeDialog *dialog,
           int              response,
           gpointer         user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && self->work != NULL)
    assay_window_merge (self, file);

  g_clear_object (&self->chooser);
}

static void
merge_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_ ("Take In Another’s Work"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  gtk_file_filter_set_name (filter, _ ("Saved Jobs"));
  gtk_file_filter_add_pattern (filter, "*" ASSAY_DOSSIER_SUFFIX);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
words_chosen_cb (AssayWindow *self,
                 guint        begin,
                 guint        end)
{
  assay_draft_pane_show_words (self->draft, (AssaySpan){ begin, end });
}

static void
history_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  AssayHistoryWindow *history = assay_history_window_new (self->work, GTK_WINDOW (self));

  g_signal_connect_object (history, "words-chosen", G_CALLBACK (words_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (history));
}

static const GActionEntry entries[] = {
  { .name = "history", .activate = history_cb },
  { .name = "merge", .activate = merge_cb },
};

void
assay_window_init_merging (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* What of it can be done now. */
void
assay_window_update_merging (AssayWindow *self)
{
  gboolean has_work = self->work != NULL;
  gboolean may_change = has_work && !assay_case_is_sealed (self->work);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   entries[i].activate == merge_cb ? may_change : has_work);
    }
}
