/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes wrong around the window: a folder that may not be written, a full disk, a file that is gone; and what is
 * dropped on it. */

#include "config.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "assay-window-private.h"
#include "desk-job.h"

#define NOW "2025-06-04T10:00:00Z"

/* Who owns nothing: a superuser may write anywhere. */
#define NOBODY 65534

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

static AssayCase *
get_case (DeskJob *job)
{
  return assay_window_get_case (job->window);
}

/* The dialog says that it was not saved, and what to do; then it is put away. */
static void
dismiss_failure (void)
{
  AdwMessageDialog *dialog = NULL;

  desk_help_wait_until (desk_help_get_dialog () != NULL);
  dialog = desk_help_get_dialog ();
  g_assert_nonnull (strstr (adw_message_dialog_get_heading (dialog), "“dues.assay” was not saved"));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "What you did is still here"));
  adw_message_dialog_response (dialog, "cancel");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* A folder that may be looked into and not written. */
static void
test_hardship_read_only (DeskJob       *job,
                         gconstpointer  data)
{
  gboolean is_root = geteuid () == 0;

  desk_job_edit (job, "So ");
  g_assert_cmpint (g_chmod (job->folder, 0555), ==, 0);
  if (is_root)
    g_assert_cmpint (seteuid (NOBODY), ==, 0);

  assay_window_save_to (job->window, job->file);
  dismiss_failure ();
  g_assert_true (desk_job_is_modified (job));
  g_assert_null (job->window->saving);
  g_assert_false (g_file_query_exists (job->file, NULL));

  /* It is mended: the same again works. */
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_cmpint (g_chmod (job->folder, 0700), ==, 0);
  desk_job_save (job);
}

/* No more bytes go to the disk: what was saved before is whole, and what was done since is still here. */
static void
test_hardship_full (DeskJob       *job,
                    gconstpointer  data)
{
  struct rlimit before;
  struct rlimit full;
  g_autofree char *saved = NULL;
  g_autofree char *after = NULL;

  desk_job_edit (job, "So ");
  desk_job_save (job);
  g_assert_true (g_file_load_contents (job->file, NULL, &saved, NULL, NULL, NULL));
  desk_job_edit (job, "And ");

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  full = before;
  full.rlim_cur = 512;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &full), ==, 0);

  gtk_widget_activate_action (GTK_WIDGET (job->window), "win.save", NULL);
  dismiss_failure ();
  g_assert_true (desk_job_is_modified (job));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  g_assert_true (g_file_load_contents (job->file, NULL, &after, NULL, NULL, NULL));
  g_assert_cmpstr (after, ==, saved);
  desk_job_save (job);
}

/* The file is gone: that is told, and the job is not; saving makes the file again. */
static void
test_hardship_gone (DeskJob       *job,
                    gconstpointer  data)
{
  desk_job_edit (job, "So ");
  desk_job_save (job);
  g_assert_true (g_file_delete (job->file, NULL, NULL));
  desk_help_wait_until (gtk_widget_get_visible (GTK_WIDGET (job->window->changed_file)));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (job->window->changed_file),
                                         "“dues.assay” was moved or deleted by another program"));
  g_assert_nonnull (get_case (job));

  desk_job_edit (job, "And ");
  gtk_widget_activate_action (GTK_WIDGET (job->window), "win.save", NULL);
  desk_help_wait_until (desk_help_get_dialog () != NULL || !desk_job_is_modified (job));
  if (desk_help_get_dialog () != NULL)
    {
      AdwMessageDialog *dialog = desk_help_get_dialog ();

      adw_message_dialog_response (dialog, "overwrite");
      gtk_window_destroy (GTK_WINDOW (dialog));
    }
  desk_help_wait_until (!desk_job_is_modified (job));
  g_assert_true (g_file_query_exists (job->file, NULL));
}

/* The draft is gone before it is opened: the page says which, and the way back leads somewhere. */
static void
test_hardship_gone_before (DeskJob       *job,
                           gconstpointer  data)
{
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));
  assay_window_open (window, job->file);
  desk_help_wait_until (g_strcmp0 (gtk_stack_get_visible_child_name (window->stack), "failed") ==
                        0);
  g_assert_nonnull (strstr (adw_status_page_get_title (window->failure), "dues.assay"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.cancel-opening", NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->stack), ==, "welcome");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Lets @value go over the window, as a drag does when it ends there. */
static gboolean
drop (AssayWindow  *window,
      const GValue *value)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window->toasts));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) target = g_list_model_get_item (controllers, i);
      gboolean is_taken = FALSE;
      gsize n_types = 0;
      const GType *types = NULL;

      if (!GTK_IS_DROP_TARGET (target))
        continue;

      types = gtk_drop_target_get_gtypes (GTK_DROP_TARGET (target), &n_types);
      for (gsize k = 0; k < n_types; k++)
        {
          if (types[k] != G_VALUE_TYPE (value))
            continue;
          g_signal_emit_by_name (target, "drop", value, 10.0, 10.0, &is_taken);
          return is_taken;
        }
    }

  return FALSE;
}

static gboolean
drop_text (AssayWindow *window,
           const char  *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);

  return drop (window, &value);
}

static guint
count_sources (DeskJob *job)
{
  return g_list_model_get_n_items (assay_case_get_sources (get_case (job)));
}

/* A link on an open job is a source of it, once; undo takes it away. On an empty window it says what to do. */
static void
test_drop_link (DeskJob       *job,
                gconstpointer  data)
{
  AssayWindow *empty = assay_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (empty));
  g_assert_false (drop_text (empty, "https://example.org/dues"));
  g_assert_true (assay_window_is_empty (empty));
  desk_help_settle (GTK_WIDGET (empty));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (empty), "A link becomes a source"));
  gtk_window_destroy (GTK_WINDOW (empty));

  g_assert_cmpuint (count_sources (job), ==, 0);
  g_assert_true (drop_text (job->window, "https://example.org/dues"));
  g_assert_cmpuint (count_sources (job), ==, 1);
  g_assert_false (drop_text (job->window, "https://example.org/dues"));
  g_assert_cmpuint (count_sources (job), ==, 1);
  g_assert_true (drop_text (job->window, "https://example.org/a\r\nhttps://example.org/b\r\n"));
  g_assert_cmpuint (count_sources (job), ==, 3);

  gtk_widget_activate_action (GTK_WIDGET (job->window), "win.undo", NULL);
  g_assert_cmpuint (count_sources (job), ==, 2);

  desk_help_wait_until (assay_case_is_current (get_case (job)));
  assay_case_seal (get_case (job), NOW);
  g_assert_false (drop_text (job->window, "https://example.org/c"));
  g_assert_cmpuint (count_sources (job), ==, 2);
}

static guint
count_windows (void)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (application)));
}

/* A text and a file become drafts in windows of their own: the open job stays. */
static void
test_drop_draft (DeskJob       *job,
                 gconstpointer  data)
{
  AssayCase *work = get_case (job);
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (GFile) other = g_file_get_child (g_file_get_parent (job->draft), "other.txt");
  GSList *files = g_slist_append (NULL, other);
  guint n_windows = count_windows ();

  g_assert_true (drop_text (job->window, DESK_JOB_DRAFT));
  desk_help_wait_until (count_windows () == n_windows + 1);

  desk_job_write (other, "Harbour dues fall\n");
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_set_boxed (&value, files);
  g_assert_true (drop (job->window, &value));
  desk_help_wait_until (count_windows () == n_windows + 2);
  g_assert_true (get_case (job) == work);

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l != NULL;)
    {
      GtkWindow *window = l->data;

      l = l->next;
      if (window == GTK_WINDOW (job->window))
        continue;
      desk_help_wait_until (assay_window_get_case (ASSAY_WINDOW (window)) != NULL);
      gtk_window_destroy (window);
    }

  g_slist_free (files);
  g_assert_true (g_file_delete (other, NULL, NULL));
}

/* The toolkit writes its list of recent files when it gets to it, and warns if the disk is full then: no fault of ours. */
static GLogWriterOutput
write_message (GLogLevelFlags   level,
               const GLogField *fields,
               gsize            n_fields,
               gpointer         user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      if (g_str_equal (fields[i].key, "MESSAGE") && fields[i].length < 0 &&
          strstr (fields[i].value, "recently-used.xbel") != NULL)
        return G_LOG_WRITER_HANDLED;
    }

  return g_log_writer_default (level, fields, n_fields, user_data);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_log_set_writer_func (write_message, NULL, NULL);
  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();
  g_application_hold (G_APPLICATION (application));

  g_test_add ("/hardship/read-only", DeskJob, NULL, set_up, test_hardship_read_only, tear_down);
  g_test_add ("/hardship/full", DeskJob, NULL, set_up, test_hardship_full, tear_down);
  g_test_add ("/hardship/gone", DeskJob, NULL, set_up, test_hardship_gone, tear_down);
  g_test_add ("/hardship/gone-before", DeskJob, NULL, set_up, test_hardship_gone_before, tear_down);
  g_test_add ("/hardship/drop-link", DeskJob, NULL, set_up, test_drop_link, tear_down);
  g_test_add ("/hardship/drop-draft", DeskJob, NULL, set_up, test_drop_draft, tear_down);

  status = g_test_run ();
  g_application_release (G_APPLICATION (application));
  g_clear_object (&application);

  return status;
}
