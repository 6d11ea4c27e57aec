/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "desk-job.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-file.h"
#include "assay-window-private.h"

#define NOW "2025-06-04T10:00:00Z"

void
desk_job_write (GFile      *file,
                const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_file_write (file, bytes, NULL, &error));
  g_assert_no_error (error);
}

void
desk_job_set_up (DeskJob          *self,
                 AssayApplication *application)
{
  g_autofree char *draft = NULL;
  g_autofree char *file = NULL;

  self->folder = g_dir_make_tmp ("assay-job-XXXXXX", NULL);
  draft = g_build_filename (self->folder, "dues.txt", NULL);
  file = g_build_filename (self->folder, "dues.assay", NULL);
  self->draft = g_file_new_for_path (draft);
  self->file = g_file_new_for_path (file);
  desk_job_write (self->draft, DESK_JOB_DRAFT);
  self->window = desk_help_open (application, draft);
}

void
desk_job_tear_down (DeskJob *self)
{
  if (self->window != NULL)
    gtk_window_destroy (GTK_WINDOW (self->window));

  (void) g_file_delete (self->file, NULL, NULL);
  (void) g_file_delete (self->draft, NULL, NULL);
  (void) g_rmdir (self->folder);
  g_clear_object (&self->file);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->folder, g_free);
}

/* Writes words before all others. */
void
desk_job_edit (DeskJob    *self,
               const char *words)
{
  assay_case_edit (assay_window_get_case (self->window), (AssaySpan){ 0, 0 }, words, NOW);
}

gboolean
desk_job_is_modified (DeskJob *self)
{
  return assay_case_is_modified (assay_window_get_case (self->window));
}

/* Until it is saved, and nothing of it is under way any more. */
void
desk_job_save (DeskJob *self)
{
  assay_window_save_to (self->window, self->file);
  desk_help_wait_until (!desk_job_is_modified (self) && self->window->saving == NULL);
}

/* What stands in the file; %NULL if it is not there. */
char *
desk_job_dup_saved (DeskJob *self)
{
  char *text = NULL;

  (void) g_file_load_contents (self->file, NULL, &text, NULL, NULL, NULL);

  return text;
}
