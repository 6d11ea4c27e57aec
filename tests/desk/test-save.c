/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving, what another program does to the file meanwhile, and closing over what is not saved. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-window-private.h"
#include "desk-job.h"

static AssayApplication *application;

static void
set_up (DeskJob       *job,
        gconstpointer  data)
{
  desk_job_set_up (job, application);
}

static void
tear_down (DeskJob       *job,
           gconstpointer  data)
{
  desk_job_tear_down (job);
}

static void
activate (DeskJob    *job,
          const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (job->window), action, NULL);
}

/* What is typed is saved with its own facts, though the saving was asked for before they were found. */
static void
test_save_stale (DeskJob       *job,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;

  desk_job_edit (job, "So ");
  g_assert_false (assay_case_is_current (assay_window_get_case (job->window)));
  desk_job_save (job);
  text = desk_job_dup_saved (job);
  g_assert_nonnull (strstr (text, "So Harbour dues rise"));
  g_assert_true (assay_window_shows_file (job->window, job->file));

  /* What is typed while it is written is not taken for saved. */
  desk_job_edit (job, "And ");
  activate (job, "win.save");
  desk_help_wait_until (job->window->writing != NULL);
  desk_job_edit (job, "Oh ");
  desk_help_wait_until (job->window->saving == NULL);
  g_assert_true (desk_job_is_modified (job));
  activate (job, "win.undo");
  g_assert_false (desk_job_is_modified (job));
}

static gboolean
is_shown (AssayNotice *notice)
{
  return gtk_widget_get_visible (GTK_WIDGET (notice));
}

/* Another program's change is told, and is not written over unasked. */
static void
test_save_changed (DeskJob       *job,
                   gconstpointer  data)
{
  g_autofree char *text = NULL;

  desk_job_edit (job, "So ");
  desk_job_save (job);
  g_assert_false (is_shown (job->window->changed_file));
  desk_job_edit (job, "And ");
  desk_job_write (job->file, "Something else");
  desk_help_wait_until (is_shown (job->window->changed_file));

  activate (job, "win.save");
  desk_help_answer ("cancel");
  text = desk_job_dup_saved (job);
  g_assert_cmpstr (text, ==, "Something else");
  g_assert_true (desk_job_is_modified (job));

  activate (job, "win.save");
  desk_help_answer ("overwrite");
  desk_help_wait_until (!desk_job_is_modified (job));
  g_free (text);
  text = desk_job_dup_saved (job);
  g_assert_nonnull (strstr (text, "And So Harbour dues rise"));
  desk_help_wait_until (!is_shown (job->window->changed_file));
}

/* Leaves the dialog that asks where, as somebody does. */
static void
cancel_chooser (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (GTK_IS_FILE_CHOOSER_DIALOG (window) && gtk_widget_get_visible (window))
        {
          gtk_dialog_response (GTK_DIALOG (window), GTK_RESPONSE_CANCEL);
          return;
        }
    }

  g_assert_not_reached ();
}

/* A copy is saved beside what another program wrote, never over it. */
static void
test_save_copy (DeskJob       *job,
                gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (job->folder);
  g_autoptr (GFile) taken = g_file_get_child (folder, "dues (copy).assay");
  GtkFileChooserNative *chooser = NULL;

  desk_job_edit (job, "So ");
  desk_job_save (job);
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *name = NULL;

      desk_job_edit (job, "And ");
      desk_job_write (job->file, i == 0 ? "Something else" : "Something more");
      activate (job, "win.save");
      desk_help_answer ("elsewhere");
      chooser = g_object_get_data (G_OBJECT (job->window), "assay-chooser");
      g_assert_nonnull (chooser);
      name = gtk_file_chooser_get_current_name (GTK_FILE_CHOOSER (chooser));
      g_assert_cmpstr (name, ==, i == 0 ? "dues (copy).assay" : "dues (copy 2).assay");
      cancel_chooser ();
      g_assert_null (g_object_get_data (G_OBJECT (job->window), "assay-chooser"));
      desk_job_write (taken, "Taken");
    }

  g_assert_true (g_file_delete (taken, NULL, NULL));
}

/* The draft itself is watched as well, and is opened anew when somebody wants it. */
static void
test_save_reload (DeskJob       *job,
                  gconstpointer  data)
{
  AssayCase *work = assay_window_get_case (job->window);

  desk_job_edit (job, "So ");
  desk_job_write (job->draft, "Harbour dues fall\n");
  desk_help_wait_until (is_shown (job->window->changed_file));
  activate (job, "win.reload");
  desk_help_answer ("cancel");
  g_assert_true (assay_window_get_case (job->window) == work);
  activate (job, "win.reload");
  desk_help_answer ("reload");
  desk_help_wait_until (assay_window_get_case (job->window) != work);
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (
                       assay_case_get_draft (assay_window_get_case (job->window)))),
                   ==, "Harbour dues fall");
  g_assert_false (is_shown (job->window->changed_file));
}

/* Where nothing can be written, somebody is told, and nothing is lost. */
static void
test_save_failure (DeskJob       *job,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  desk_job_edit (job, "So ");
  g_assert_true (g_file_delete (job->draft, NULL, &error));
  g_assert_cmpint (g_rmdir (job->folder), ==, 0);
  assay_window_save_to (job->window, job->file);
  desk_help_answer ("cancel");
  g_assert_true (desk_job_is_modified (job));
  g_assert_null (job->window->saving);
}

/* Closing asks, saves, and then closes. */
static void
test_save_close (DeskJob       *job,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;
  GtkWindow *window = GTK_WINDOW (job->window);

  desk_job_edit (job, "So ");
  desk_job_save (job);
  desk_job_edit (job, "And ");
  gtk_window_close (window);
  desk_help_answer ("cancel");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (window);
  desk_help_answer ("save");
  desk_help_wait_until (window == NULL || !gtk_widget_get_visible (GTK_WIDGET (window)));
  text = desk_job_dup_saved (job);
  g_assert_nonnull (strstr (text, "And So Harbour dues rise"));

  if (window != NULL)
    g_object_remove_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  job->window = NULL;
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add ("/save/stale", DeskJob, NULL, set_up, test_save_stale, tear_down);
  g_test_add ("/save/changed", DeskJob, NULL, set_up, test_save_changed, tear_down);
  g_test_add ("/save/copy", DeskJob, NULL, set_up, test_save_copy, tear_down);
  g_test_add ("/save/reload", DeskJob, NULL, set_up, test_save_reload, tear_down);
  g_test_add ("/save/failure", DeskJob, NULL, set_up, test_save_failure, tear_down);
  g_test_add ("/save/close", DeskJob, NULL, set_up, test_save_close, tear_down);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
