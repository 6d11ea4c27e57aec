/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Courses that are opened, and what is saved for a teacher. */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-file.h"
#include "assay-training-desk-private.h"

static void
opened_cb (GtkNativeDialog   *dialog,
           int                response,
           AssayTrainingDesk *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  if (file != NULL)
    g_application_open (G_APPLICATION (gtk_window_get_application (window)), &file, 1, "");

  g_clear_object (&self->chooser);
}

/* Another course, in a window of its own; as a file, or as the folder of a school. */
void
assay_training_desk_open_file_cb (GtkWidget  *widget,
                                  const char *name,
                                  GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);
  gboolean is_folder = strcmp (name, "training.open-folder") == 0;
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (
      is_folder ? _ ("Open a Course Folder") : _ ("Open a Course or an Exercise"),
      GTK_WINDOW (gtk_widget_get_root (widget)),
      is_folder ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER : GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);

  if (!is_folder)
    {
      gtk_file_filter_set_name (filter, _ ("Courses and exercises"));
      gtk_file_filter_add_pattern (filter, "*" ASSAY_COURSE_SUFFIX);
      gtk_file_filter_add_pattern (filter, "*" ASSAY_EXERCISE_SUFFIX);
      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
    }

  g_signal_connect_object (self->chooser, "response", G_CALLBACK (opened_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
save_chosen_cb (GtkNativeDialog   *dialog,
                int                response,
                AssayTrainingDesk *self)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (file != NULL && self->practice != NULL)
    {
      bytes = assay_handin_to_bytes (assay_practice_get_handin (self->practice),
                                     assay_practice_get_exercise (self->practice));
      assay_training_desk_tell (self, assay_file_write (file, bytes, NULL, &error)
                                          ? _ ("Saved; give the file to whoever teaches you")
                                          : error->message);
    }

  g_clear_object (&self->chooser);
}

void
assay_training_desk_save_handin_cb (GtkWidget  *widget,
                                    const char *name,
                                    GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);
  AssayHandin *handin = NULL;
  g_autofree char *file_name = NULL;

  if (self->practice == NULL)
    return;

  handin = assay_practice_get_handin (self->practice);
  file_name = g_strdup_printf ("%s, %s" ASSAY_HANDIN_SUFFIX, handin->title, handin->by);
  g_strdelimit (file_name, "/\\", '-');
  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_ ("Save What You Handed In"),
                                               GTK_WINDOW (gtk_widget_get_root (widget)),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, NULL, NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), file_name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (save_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}
