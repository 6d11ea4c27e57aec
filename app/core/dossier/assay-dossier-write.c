/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-dossier.h"
#include "assay-file.h"
#include "assay-json-scanner.h"

/* Brings a dossier to the disk. */

/**
 * assay_dossier_save_over:
 * @stamp: (nullable): the file as it was read or written here last; %NULL to write over whatever is there
 *
 * Writes the dossier beside @file and renames it: the file that was there is whole until the new one
 * is. What could not be read again is not written. A file never has what the rules say of another
 * text: a dossier that is not current is analysed first. Blocking.
 *
 * Returns: (transfer full): the stamp of the file as it is now; %NULL with @error of #GIOErrorEnum or
 *   %ASSAY_DOSSIER_ERROR_TOO_LARGE set if it could not be analysed or written, %G_IO_ERROR_WRONG_ETAG if
 *   the file is not as @stamp knows it
 */
AssayFileStamp *
assay_dossier_save_over (AssayDossier    *self,
                         GFile           *file,
                         AssayFileStamp  *stamp,
                         GCancellable    *cancellable,
                         GError         **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) scan_error = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (!assay_dossier_analyse (self, cancellable, error))
    return NULL;

  bytes = assay_dossier_to_bytes (self);

  /* What could not be read again is not written. */
  if (!assay_json_check (bytes, NULL, &scan_error))
    {
      g_set_error_literal (error, ASSAY_DOSSIER_ERROR, ASSAY_DOSSIER_ERROR_TOO_LARGE,
                           scan_error->message);
      return NULL;
    }

  /* As late as can be: what another program writes after this is lost. */
  if (stamp != NULL && assay_file_stamp_compare (stamp, file, cancellable) == ASSAY_FILE_CHANGED)
    {
      g_autofree char *name = g_file_get_parse_name (file);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG,
                   _ ("“%s” was changed by another program"), name);
      return NULL;
    }

  return assay_file_write (file, bytes, cancellable, error)
             ? assay_file_stamp_new (file, bytes, cancellable)
             : NULL;
}

/**
 * assay_dossier_save:
 *
 * Does so, over whatever is there.
 *
 * Returns: %FALSE with @error set if it could not be analysed or written
 */
gboolean
assay_dossier_save (AssayDossier  *self,
                    GFile         *file,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autoptr (AssayFileStamp) stamp = assay_dossier_save_over (self, file, NULL, cancellable, error);

  return stamp != NULL;
}

typedef struct
{
  GFile          *file;
  AssayFileStamp *stamp;
} SaveJob;

static void
free_job (gpointer data)
{
  SaveJob *job = data;

  g_clear_object (&job->file);
  g_clear_pointer (&job->stamp, assay_file_stamp_unref);
  g_free (job);
}

static void
unref_stamp (gpointer data)
{
  assay_file_stamp_unref (data);
}

static void
save_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  SaveJob *job = task_data;
  GError *error = NULL;
  AssayFileStamp *stamp = assay_dossier_save_over (ASSAY_DOSSIER (source_object), job->file,
                                                   job->stamp, cancellable, &error);

  if (stamp == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  /* Whoever keeps a journal wants it, and does not want to wait for it. */
  (void) assay_file_stamp_get_sum (stamp);

  g_task_return_pointer (task, stamp, unref_stamp);
}

/**
 * assay_dossier_save_async:
 * @self: what nobody else has: a copy
 *
 * The same in a worker thread.
 */
void
assay_dossier_save_async (AssayDossier        *self,
                          GFile               *file,
                          AssayFileStamp      *stamp,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  SaveJob *job = NULL;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (G_IS_FILE (file));

  job = g_new0 (SaveJob, 1);
  job->file = g_object_ref (file);
  job->stamp = stamp != NULL ? assay_file_stamp_ref (stamp) : NULL;

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, assay_dossier_save_async);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, save_in_thread);
}

AssayFileStamp *
assay_dossier_save_finish (AssayDossier  *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
