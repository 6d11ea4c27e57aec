/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-file.h"
#include "assay-import.h"
#include "assay-opening-advice.h"
#include "assay-revision-window.h"
#include "assay-revision.h"
#include "assay-window-private.h"

/* The next revision of the draft: chosen, read in a worker, and what it changed. */

/**
 * Import:
 * @file: the next revision
 * @work: the job whose revision it is
 */
typedef struct
{
  GFile     *file;
  AssayCase *work;
} Import;

static void
free_import (gpointer data)
{
  Import *import = data;

  g_clear_object (&import->file);
  g_clear_object (&import->work);
  g_free (import);
}

static void
import_in_thread (GTask        *task,
                  gpointer      source_object,
                  gpointer      task_data,
                  GCancellable *cancellable)
{
  GFile *file = ((Import *) task_data)->file;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  GError *error = NULL;
  g_autoptr (GBytes) bytes = assay_file_read (file, ASSAY_IMPORT_MAX_BYTES, cancellable, &error);
  AssayDraft *draft = NULL;

  if (bytes != NULL)
    draft = assay_import_bytes (bytes, shown, ASSAY_FORMAT_AUTO, cancellable, &error);

  if (draft == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, draft, g_object_unref);
}

static void
words_chosen_cb (AssayWindow *self,
                 guint        begin,
                 guint        end)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;

  if (self->work == NULL)
    return;

  facts = assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      AssaySpan place = assay_case_map_span (self->work, facts[i].span);

      if (place.begin == begin && place.end == end)
        {
          assay_window_set_fact (self, (int) i);
          gtk_window_present (GTK_WINDOW (self));
          return;
        }
    }

  assay_window_tell (self, _ ("These words are no fact of the draft any more"));
}

static void
place_wanted_cb (AssayWindow *self,
                 const char  *id)
{
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GError) error = NULL;
  AssaySpan span = { 0, 0 };

  if (self->work == NULL)
    return;

  if (!assay_draft_pane_get_selection (self->draft, &span))
    {
      gtk_window_present (GTK_WINDOW (self));
      assay_window_tell (self, _ ("Select the words first that the mark is about now"));
    }
  else if (!assay_case_place_orphan (self->work, id, span, now, &error))
    {
      assay_window_tell (self, error->message);
    }
}

static void
show_changes (AssayWindow *self)
{
  AssayRevisionWindow *changes = assay_revision_window_new (self->work, GTK_WINDOW (self));

  g_signal_connect_object (changes, "words-chosen", G_CALLBACK (words_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (changes, "place-wanted", G_CALLBACK (place_wanted_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (changes));
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  AssayWindow *self = ASSAY_WINDOW (object);
  const Import *import = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDraft) draft = g_task_propagate_pointer (G_TASK (result), &error);
  g_autofree char *now = assay_clock_dup_now ();
  g_autofree char *message = NULL;

  /* Another job may lie on the desk by now. */
  if (import->work != self->work)
    return;

  if (draft == NULL)
    {
      message = g_strdup_printf ("%s. %s", error->message, assay_opening_get_advice (error));
      assay_window_tell (self, message);
      return;
    }

  assay_case_revise (self->work, draft, now);
  show_changes (self);
}

/**
 * assay_window_revise:
 * @file: the next revision of the draft that is open
 *
 * Reads it in a worker, puts it in the draft's place and shows what it changed. What cannot be read is told,
 * and nothing has changed then.
 */
void
assay_window_revise (AssayWindow *self,
                     GFile       *file)
{
  g_autoptr (GTask) task = NULL;
  Import *import = NULL;

  g_return_if_fail (ASSAY_IS_WINDOW (self));
  g_return_if_fail (self->work != NULL);

  import = g_new0 (Import, 1);
  import->file = g_object_ref (file);
  import->work = g_object_ref (self->work);
  task = g_task_new (self, NULL, imported_cb, NULL);
  g_task_set_source_tag (task, assay_window_revise);
  g_task_set_task_data (task, import, free_import);
  g_task_run_in_thread (task, import_in_thread);
}

static void
chosen_cb (GtkNativeDialog *dialog,
           int              response,
           gpointer         user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && self->work != NULL)
    assay_window_revise (self, file);

  g_clear_object (&self->chooser);
}

static void
revise_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_ ("Open the Next Revision"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
show_changes_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  show_changes (ASSAY_WINDOW (user_data));
}

static const GActionEntry entries[] = {
  { .name = "revise", .activate = revise_cb },
  { .name = "show-changes", .activate = show_changes_cb },
};

void
assay_window_init_revising (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* What of it can be done now. */
void
assay_window_update_revising (AssayWindow *self)
{
  gboolean has_work = self->work != NULL;
  gboolean can_revise = has_work && !assay_case_is_sealed (self->work);
  gboolean has_before = has_work &&
                        assay_dossier_get_revisions (assay_case_get_dossier (self->work))->len > 0;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   entries[i].activate == revise_cb ? can_revise : has_before);
    }
}
