/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Progress, and what a class handed in: pages that lead back to where they were asked for. */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-certificate.h"
#include "assay-chooser.h"
#include "assay-class.h"
#include "assay-training-desk-private.h"

/* From a page that leads back one goes on to another of them without losing the way. */
static void
keep_way_back (AssayTrainingDesk *self)
{
  const char *page = assay_training_desk_get_page (self);

  if (g_strcmp0 (page, "progress") == 0 || g_strcmp0 (page, "group") == 0)
    return;

  g_free (self->back_page);
  g_free (self->back_title);
  self->back_page = g_strdup (page);
  self->back_title = g_strdup (self->title);
}

static void
back_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);
  g_autofree char *page = g_strdup (self->back_page);
  g_autofree char *title = g_strdup (self->back_title);

  if (page != NULL)
    assay_training_desk_show (self, page, title);
}

static void
progress_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);
  g_autoptr (GError) error = NULL;
  AssayProgress *progress = assay_training_store_get_progress (self->store, &error);

  if (progress == NULL ||
      !assay_progress_page_set_progress (self->progress_page, progress,
                                         assay_training_store_get_by (self->store), &error))
    {
      assay_training_desk_tell (self, error->message);
      return;
    }

  keep_way_back (self);
  gtk_widget_action_set_enabled (widget, "training.certificate",
                                 self->material != NULL && !self->material->is_single);
  assay_training_desk_show (self, "progress", _ ("Progress"));
}

static void
export_progress (AssayTrainingDesk *self,
                 GFile             *file)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  AssayProgress *progress = assay_training_store_get_progress (self->store, &error);
  char *csv = NULL;

  if (progress != NULL)
    csv = assay_progress_to_csv (progress, assay_progress_page_get_trainee (self->progress_page),
                                 &error);
  if (csv != NULL)
    bytes = g_bytes_new_take (csv, strlen (csv));

  assay_training_desk_save (self, file, bytes, error, _ ("Saved"));
}

static void
export_progress_cb (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  GtkFileChooserNative *chooser = assay_chooser_new (widget, GTK_FILE_CHOOSER_ACTION_SAVE,
                                                     _ ("Export Progress"),
                                                     (AssayFileChosen) export_progress);

  assay_chooser_propose (chooser, NULL, _ ("progress.csv"));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* The certificate of whoever is shown, or why there is none. */
static GBytes *
make_certificate (AssayTrainingDesk  *self,
                  GError            **error)
{
  AssayProgress *progress = assay_training_store_get_progress (self->store, error);
  const char *trainee = assay_progress_page_get_trainee (self->progress_page);
  g_autoptr (AssayCertificate) certificate = NULL;

  if (progress == NULL)
    return NULL;

  if (trainee == NULL)
    trainee = assay_training_store_get_by (self->store);

  certificate = assay_certificate_new (progress, trainee, self->material->course, error);

  return certificate != NULL ? assay_certificate_to_pdf (certificate, error) : NULL;
}

static void
save_certificate (AssayTrainingDesk *self,
                  GFile             *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = make_certificate (self, &error);

  assay_training_desk_save (self, file, bytes, error, _ ("Saved"));
}

/* Whether there is one is found out before anybody chooses a place for it. */
static void
certificate_cb (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  AssayTrainingDesk *self = ASSAY_TRAINING_DESK (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = make_certificate (self, &error);
  GtkFileChooserNative *chooser = NULL;

  if (bytes == NULL)
    {
      assay_training_desk_tell (self, error->message);
      return;
    }

  chooser = assay_chooser_new (widget, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("Save the Certificate"),
                               (AssayFileChosen) save_certificate);
  assay_chooser_propose (chooser, NULL, _ ("certificate.pdf"));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * Class:
 * @folder: where it lies
 * @course: what is at hand; a reference of its own for each exercise
 * @works: (element-type AssayClassWork): what was found, or NULL
 * @problems: (element-type utf8): what could not be read
 */
typedef struct
{
  GFile       *folder;
  AssayCourse *course;
  GPtrArray   *works;
  GPtrArray   *problems;
} Class;

static void
free_class (gpointer data)
{
  Class *self = data;

  g_object_unref (self->folder);
  g_clear_pointer (&self->course, assay_course_free);
  g_clear_pointer (&self->works, g_ptr_array_unref);
  g_ptr_array_unref (self->problems);
  g_free (self);
}

static void
read_class_in_thread (GTask        *task,
                      gpointer      source_object,
                      gpointer      task_data,
                      GCancellable *cancellable)
{
  Class *class = task_data;
  GError *error = NULL;

  class->works = assay_class_load (class->folder, class->course, class->problems, cancellable,
                                   &error);

  if (class->works == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
class_read_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (AssayTrainingDesk) self = ASSAY_TRAINING_DESK (user_data);
  Class *class = g_task_get_task_data (G_TASK (result));
  g_autofree char *base = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_read = g_task_propagate_boolean (G_TASK (result), &error);

  /* A newer folder, or the end of the window, has replaced the cancellable: drop the result. */
  if (self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  if (!is_read)
    {
      assay_training_desk_tell (self, error->message);
      return;
    }

  base = g_file_get_basename (class->folder);
  name = g_filename_display_name (base != NULL ? base : "");
  assay_group_page_set_works (self->group_page, class->works, class->problems, name);
  keep_way_back (self);
  assay_training_desk_show (self, "group", _ ("Group"));
}

/**
 * assay_training_desk_read_class:
 * @folder: where the hand-ins of a class lie
 *
 * Reads them in a worker, and shows how the class did.
 */
void
assay_training_desk_read_class (AssayTrainingDesk *self,
                                GFile             *folder)
{
  g_autoptr (GTask) task = NULL;
  Class *class = g_new0 (Class, 1);

  class->folder = g_object_ref (folder);
  class->problems = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; self->material != NULL && i < self->material->course->exercises->len; i++)
    {
      AssayExercise *exercise = g_ptr_array_index (self->material->course->exercises, i);

      if (class->course == NULL)
        class->course = assay_course_new_single (exercise);
      else
        g_ptr_array_add (class->course->exercises, g_object_ref (exercise));
    }

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  task = g_task_new (NULL, self->cancellable, class_read_cb, g_object_ref (self));
  g_task_set_source_tag (task, assay_training_desk_read_class);
  g_task_set_task_data (task, class, free_class);
  g_task_run_in_thread (task, read_class_in_thread);
}

static void
group_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (assay_chooser_new (
      widget, GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _ ("Choose the Folder of a Class’s Hand-ins"),
      (AssayFileChosen) assay_training_desk_read_class)));
}

void
assay_training_desk_install_page_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "training.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "training.certificate", NULL, certificate_cb);
  gtk_widget_class_install_action (widget_class, "training.export-progress", NULL,
                                   export_progress_cb);
  gtk_widget_class_install_action (widget_class, "training.group", NULL, group_cb);
  gtk_widget_class_install_action (widget_class, "training.progress", NULL, progress_cb);
}
