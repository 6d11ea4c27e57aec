/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-file.h"
#include "assay-opening-advice.h"
#include "assay-window-private.h"

/* A second file, which is read while a job lies on the desk: what becomes of it is for others to say. */

typedef struct
{
  GFile                  *file;
  const AssayBesideKind  *kind;
} Beside;

static void
free_beside (gpointer data)
{
  Beside *beside = data;

  g_object_unref (beside->file);
  g_free (beside);
}

static char *
dup_name (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);

  return g_filename_display_name (base != NULL ? base : "");
}

static void
read_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  const Beside *beside = task_data;
  g_autofree char *name = dup_name (beside->file);
  GError *error = NULL;
  gpointer read = NULL;
  g_autoptr (GBytes)
      bytes = assay_file_read (beside->file, beside->kind->max_bytes, cancellable, &error);

  if (bytes != NULL)
    read = beside->kind->parse (bytes, name, cancellable, &error);

  if (read != NULL)
    g_task_return_pointer (task, read, beside->kind->free);
  else
    g_task_return_error (task, error);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  AssayWindow *self = ASSAY_WINDOW (object);
  const Beside *beside = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gpointer read = g_task_propagate_pointer (G_TASK (result), &error);

  /* A newer file, another job, or the end of the window has replaced the cancellable: drop the result. */
  if (self->beside != g_task_get_cancellable (G_TASK (result)))
    {
      g_clear_pointer (&read, beside->kind->free);
      return;
    }

  g_clear_object (&self->beside);

  if (read != NULL)
    {
      g_autofree char *name = dup_name (beside->file);

      beside->kind->take (self, read, name);
    }
  else
    {
      g_autofree char *message = g_strdup_printf ("%s. %s", error->message,
                                                  assay_opening_get_advice (error));

      assay_window_tell (self, message);
    }
}

/**
 * assay_window_read_beside:
 * @kind: what it is; static
 *
 * Reads @file in a worker and takes it, unless another job lies on the desk by then. What cannot be read is
 * told, and nothing has changed then.
 */
void
assay_window_read_beside (AssayWindow           *self,
                          GFile                 *file,
                          const AssayBesideKind *kind)
{
  g_autoptr (GTask) task = NULL;
  Beside *beside = NULL;

  g_return_if_fail (ASSAY_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  assay_window_drop_beside (self);

  if (self->work == NULL)
    return;

  self->beside = g_cancellable_new ();
  beside = g_new (Beside, 1);
  *beside = (Beside){ g_object_ref (file), kind };
  task = g_task_new (self, self->beside, read_cb, NULL);
  g_task_set_source_tag (task, assay_window_read_beside);
  g_task_set_task_data (task, beside, free_beside);
  g_task_run_in_thread (task, read_in_thread);
}

/* What is still being read is not wanted any more. */
void
assay_window_drop_beside (AssayWindow *self)
{
  g_cancellable_cancel (self->beside);
  g_clear_object (&self->beside);
}
