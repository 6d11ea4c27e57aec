/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was left behind by a crash is offered, recovered, kept or thrown away. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-recovery.h"
#include "assay-window-private.h"
#include "desk-job.h"

#define DRAFT "Harbour dues rise\n\nThe harbour raised its dues by 4% in May, its manager said.\n"
#define NOW "2025-06-04T10:00:00Z"

static AssayApplication *application;

static void
record_cb (const AssayOperation *operation,
           gpointer              user_data)
{
  assay_journal_add (user_data, operation);
}

/* As a program that is killed leaves it. */
static void
leave_behind (void)
{
  g_autofree char *folder = assay_recovery_dup_folder ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (DRAFT, strlen (DRAFT));
  const AssayJournalBase base = {
    .name = "dues.txt",
    .import_name = "dues.txt",
    .bytes = bytes,
    .person = "N. Oko",
  };
  g_autoptr (AssayJournal) journal = assay_journal_new (folder, &base);
  g_autoptr (AssayDossier) dossier = assay_dossier_open (bytes, "dues.txt", NULL, NULL, NULL);
  g_autoptr (AssayCase) work = assay_case_new (dossier, "N. Oko");

  assay_case_set_recorder (work, record_cb, journal);
  assay_case_edit (work, (AssaySpan){ 0, 0 }, "So ", NOW);
  assay_case_set_verdict (work, ASSAY_VERDICT_FAIL, NOW);
}

static guint
count_left (void)
{
  g_autofree char *folder = assay_recovery_dup_folder ();
  g_autoptr (GPtrArray) journals = assay_journal_list (folder);

  return journals->len;
}

static AssayWindow *
start (void)
{
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));

  /* As in another program. */
  g_object_set_data (G_OBJECT (application), "assay-recovery", NULL);
  gtk_window_present (GTK_WINDOW (window));
  assay_recovery_offer (window);

  return window;
}

static void
test_recovery_recover (void)
{
  AssayWindow *window = NULL;
  AssayCase *work = NULL;

  leave_behind ();
  g_assert_cmpuint (count_left (), ==, 1);
  window = start ();
  desk_help_answer ("recover");
  desk_help_wait_until (assay_window_get_case (window) != NULL);
  work = assay_window_get_case (window);
  g_assert_true (g_str_has_prefix (
      assay_text_get_utf8 (assay_draft_get_text (assay_case_get_draft (work))), "So Harbour"));
  g_assert_true (assay_case_is_modified (work));
  g_assert_true (assay_case_can_undo (work));

  /* It is at work again: nobody else is offered it, and what is done now is kept as well. */
  g_assert_cmpuint (count_left (), ==, 0);
  assay_case_set_verdict (work, ASSAY_VERDICT_OPEN, NOW);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpuint (count_left (), ==, 0);
}

static void
test_recovery_later (void)
{
  AssayWindow *window = NULL;

  leave_behind ();
  leave_behind ();
  window = start ();
  desk_help_answer ("later");
  desk_help_answer ("discard");
  desk_help_wait_until (count_left () == 1);
  gtk_window_destroy (GTK_WINDOW (window));

  window = start ();
  desk_help_answer ("discard");
  desk_help_wait_until (count_left () == 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Who closes the window meanwhile is offered it again the next time. */
static void
test_recovery_closed (void)
{
  AssayWindow *window = NULL;

  leave_behind ();
  window = start ();
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  desk_help_answer ("recover");
  gtk_window_destroy (GTK_WINDOW (window));
  desk_help_wait_until (window == NULL);
  g_assert_cmpuint (count_left (), ==, 1);

  window = start ();
  desk_help_answer ("discard");
  desk_help_wait_until (count_left () == 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Where nothing can be made of a journal, it is told why, and where the journal lies. */
static void
test_recovery_failed (void)
{
  g_autofree char *folder = assay_recovery_dup_folder ();
  g_autoptr (GPtrArray) journals = NULL;
  AssayWindow *window = NULL;

  leave_behind ();
  journals = assay_journal_list (folder);
  g_assert_cmpuint (journals->len, ==, 1);
  window = start ();
  desk_help_wait_until (desk_help_get_dialog () != NULL);
  g_assert_cmpint (g_unlink (((const AssayJournalInfo *) g_ptr_array_index (journals, 0))->path),
                   ==, 0);
  desk_help_answer ("recover");
  desk_help_wait_until (desk_help_get_dialog () != NULL);
  g_assert_nonnull (strstr (adw_message_dialog_get_body (desk_help_get_dialog ()), folder));
  desk_help_answer ("close");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The journal of what is on the desk, as a kill leaves it. */
static void
kill_job (DeskJob *job)
{
  g_autofree char *folder = assay_recovery_dup_folder ();
  g_autofree char *copy = g_build_filename (folder, "killed" ASSAY_JOURNAL_SUFFIX, NULL);
  g_autoptr (GDir) dir = NULL;
  g_autofree char *path = NULL;
  g_autofree char *bytes = NULL;
  gsize n_bytes = 0;

  assay_journal_sync (job->window->journal);
  dir = g_dir_open (folder, 0, NULL);
  path = g_build_filename (folder, g_dir_read_name (dir), NULL);
  g_assert_null (g_dir_read_name (dir));
  g_assert_true (g_file_get_contents (path, &bytes, &n_bytes, NULL));
  gtk_window_destroy (GTK_WINDOW (job->window));
  g_assert_true (g_file_set_contents (copy, bytes, (gssize) n_bytes, NULL));
  job->window = NULL;
}

/* Work on a job that was saved, also before anything was done to it, goes back to where it was saved. */
static void
test_recovery_saved (DeskJob       *job,
                     gconstpointer  data)
{
  gboolean is_changed = GPOINTER_TO_INT (data);
  g_autofree char *text = NULL;

  assay_window_save_to (job->window, job->file);
  desk_help_wait_until (job->window->saving == NULL);
  desk_job_edit (job, "So ");
  kill_job (job);
  if (is_changed)
    desk_job_write (job->file, "Something else");

  job->window = start ();
  desk_help_wait_until (desk_help_get_dialog () != NULL);
  g_assert_nonnull (
      strstr (adw_message_dialog_get_heading (desk_help_get_dialog ()), "dues.assay"));
  desk_help_answer ("recover");
  desk_help_wait_until (assay_window_get_case (job->window) != NULL);
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (job->window), "• dues.assay"));
  g_assert_true (assay_window_shows_file (job->window, job->file));

  gtk_widget_activate_action (GTK_WIDGET (job->window), "win.save", NULL);
  if (is_changed)
    {
      desk_help_answer ("cancel");
      text = desk_job_dup_saved (job);
      g_assert_cmpstr (text, ==, "Something else");
      return;
    }

  desk_help_wait_until (job->window->saving == NULL);
  text = desk_job_dup_saved (job);
  g_assert_nonnull (strstr (text, "So Harbour dues rise"));
}

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

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/recovery/recover", test_recovery_recover);
  g_test_add_func ("/recovery/later", test_recovery_later);
  g_test_add_func ("/recovery/closed", test_recovery_closed);
  g_test_add_func ("/recovery/failed", test_recovery_failed);

  g_test_add ("/recovery/saved", DeskJob, GINT_TO_POINTER (FALSE), set_up, test_recovery_saved,
              tear_down);
  g_test_add ("/recovery/changed", DeskJob, GINT_TO_POINTER (TRUE), set_up, test_recovery_saved,
              tear_down);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
