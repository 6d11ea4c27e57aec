/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Courses that are opened, and what is saved for a teacher. */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-file.h"
#include "assay-training-desk-private.h"

static void
open_file (AssayTrainingDesk *self,
           GFile             *file)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  g_application_open (G_APPLICATION (gtk_window_get_application (window)), &file, 1, "");
}

/* Another course, in a window of its own; as a file, or as the folder of a school. */
void
assay_training_desk_open_file_cb (GtkWidget  *widget,
                                  const char *name,
                                  GVariant   *parameter)
{
  static const char *const suffixes[] = { ASSAY_COURSE_SUFFIX, ASSAY_EXERCISE_SUFFIX, NULL };
  gboolean is_folder = strcmp (name, "training.open-folder") == 0;
  GtkFileChooserNative *chooser = assay_chooser_new (
      widget, is_folder ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER : GTK_FILE_CHOOSER_ACTION_OPEN,
      is_folder ? _ ("Open a Course Folder") : _ ("Open a Course or an Exercise"),
      (AssayFileChosen) open_file);

  if (!is_folder)
    assay_chooser_add_filter (chooser, _ ("Courses and exercises"), suffixes);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* Where a file goes, and what is said once it is there. */
typedef struct
{
  AssayTrainingDesk *desk;
  const char        *words;
} Saving;

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr (AssayTrainingDesk) self = saving->desk;
  g_autoptr (GError) error = NULL;
  gboolean is_saved = assay_file_write_finish (G_FILE (object), result, &error);

  /* Nobody is there any more to be told. */
  if (self->toasts != NULL)
    assay_training_desk_tell (self, is_saved ? saving->words : error->message);
}

/**
 * assay_training_desk_save:
 * @bytes: (nullable): what is written, in a worker
 * @error: (nullable): why there is nothing to write
 * @words: what is said once it is written; static
 */
void
assay_training_desk_save (AssayTrainingDesk *self,
                          GFile             *file,
                          GBytes            *bytes,
                          const GError      *error,
                          const char        *words)
{
  Saving *saving = NULL;

  if (bytes == NULL)
    {
      assay_training_desk_tell (self, error->message);
      return;
    }

  saving = g_new (Saving, 1);
  *saving = (Saving){ g_object_ref (self), words };
  assay_file_write_async (file, bytes, NULL, saved_cb, saving);
}

static void
save_handin (AssayTrainingDesk *self,
             GFile             *file)
{
  g_autoptr (GBytes) bytes = NULL;

  if (self->practice == NULL)
    return;

  bytes = assay_handin_to_bytes (assay_practice_get_handin (self->practice),
                                 assay_practice_get_exercise (self->practice));
  assay_training_desk_save (self, file, bytes, NULL,
                            _ ("Saved; give the file to whoever teaches you"));
}

void
assay_training_desk_save_handin_cb (GtkWidget  *widget,
                                    const char *name,
                                    GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);
  GtkFileChooserNative *chooser = NULL;
  AssayHandin *handin = NULL;
  g_autofree char *file_name = NULL;

  if (self->practice == NULL)
    return;

  handin = assay_practice_get_handin (self->practice);
  file_name = g_strdup_printf ("%s, %s" ASSAY_HANDIN_SUFFIX, handin->title, handin->by);
  g_strdelimit (file_name, "/\\", '-');
  chooser = assay_chooser_new (widget, GTK_FILE_CHOOSER_ACTION_SAVE,
                               _ ("Save What You Handed In"), (AssayFileChosen) save_handin);
  assay_chooser_propose (chooser, NULL, file_name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
