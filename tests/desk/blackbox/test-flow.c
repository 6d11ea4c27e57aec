/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * An editor's job from opening the draft to finding the work again, done once through the accessibility
 * tree and once by the keyboard alone, on the real program.
 */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "drive.h"

typedef struct
{
  char  *folder;
  char  *file;  /* the dossier at work, saved in place */
  Drive *drive;
} Job;

/* Runs the command and returns what it says; all its statuses but 3 are answers. */
static char *
run_command (const char *command,
             const char *option,
             const char *input,
             const char *output)
{
  const char *arguments[] = { g_getenv ("ASSAY_CLI"), command, option, input,
                              output != NULL ? "-o" : NULL, output, NULL };
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), <, 3);

  return text;
}

static void
set_up (Job           *job,
        gconstpointer  user_data)
{
  g_autofree char *sample = g_test_build_filename (G_TEST_DIST, "..", "data", "samples",
                                                   "return-hubs.txt", NULL);
  g_autofree char *text = NULL;

  job->folder = g_dir_make_tmp ("assay-flow-XXXXXX", NULL);
  job->file = g_build_filename (job->folder, "return-hubs.assay", NULL);
  text = run_command ("save", "--force", sample, job->file);
  job->drive = drive_start (g_getenv ("ASSAY_DESK"), job->file);
}

static void
tear_down (Job           *job,
           gconstpointer  user_data)
{
  drive_wait_for_exit (job->drive);
  g_assert_cmpint (g_remove (job->file), ==, 0);
  g_assert_cmpint (g_rmdir (job->folder), ==, 0);
  g_free (job->file);
  g_free (job->folder);
}

typedef void (*Next) (Drive *drive);

static void
next_by_button (Drive *drive)
{
  drive_press (drive, "Next open fact");
}

static void
next_by_key (Drive *drive)
{
  drive_key (drive, "n");
}

/* Goes on from open fact to open fact until one has @words. */
static void
go_to_fact (Drive      *drive,
            Next        next,
            const char *words)
{
  g_autofree char *heading = g_strdup_printf ("%s, ", words);
  g_autofree char *fact = drive_dup_fact (drive);

  for (guint i = 0; !g_str_has_prefix (fact, heading); i++)
    {
      g_assert_cmpuint (i, <, 100);
      next (drive);
      drive_wait_for_other_fact (drive, fact);
      g_free (fact);
      fact = drive_dup_fact (drive);
    }
}

static char *
read_file (const char *path)
{
  char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static gboolean
has_changed (const char *path,
             const char *before)
{
  g_autofree char *now = read_file (path);

  return !g_str_equal (now, before);
}

static void
close_and_wait (Job *job)
{
  drive_do_action (job->drive, "window.close");
  drive_wait_for_exit (g_steal_pointer (&job->drive));
}

/* What the file holds now is what was done, for the command as for the window. */
static void
check_saved (const Job *job)
{
  g_autofree char *answer = run_command ("check", "--format=json", job->file, NULL);
  g_autofree char *saved = read_file (job->file);

  g_assert_nonnull (strstr (answer, "\"verdict\": \"FAIL\""));
  g_assert_nonnull (strstr (answer, "\"closed\": 2"));
  g_assert_nonnull (strstr (saved, "\"state\": \"confirmed\""));
  g_assert_nonnull (strstr (saved, "\"state\": \"error\""));
  g_assert_nonnull (strstr (saved, "\"state\": \"fixed\""));
  g_assert_nonnull (strstr (saved, "climb by over 30%"));
}

/* Opened again, the window shows it all. */
static void
check_reopened (Job  *job,
                Next  next)
{
  g_autoptr (AtspiAccessible) progress = NULL;

  job->drive = drive_start (g_getenv ("ASSAY_DESK"), job->file);
  progress = drive_wait_for (job->drive, "", "2 of ");
  drive_wait_for_pressed (job->drive, "FAIL", TRUE);
  go_to_fact (job->drive, next, "12,000");
  drive_wait_for_pressed (job->drive, "Error", TRUE);
  drive_wait_for_pressed (job->drive, "Confirm", FALSE);
}

/* Confirms one fact, marks one an error, takes a suggested wording, and fails the draft. */
static void
test_flow_tree (Job           *job,
                gconstpointer  user_data)
{
  Drive *drive = job->drive;
  g_autofree char *before = read_file (job->file);

  go_to_fact (drive, next_by_button, "Edi Rama");
  drive_press (drive, "Confirm");
  drive_wait_for_pressed (drive, "Confirm", TRUE);

  go_to_fact (drive, next_by_button, "12,000");
  drive_press (drive, "Error");
  drive_wait_for_pressed (drive, "Error", TRUE);

  go_to_fact (drive, next_by_button, "40%");
  drive_press (drive, "Change to “");
  drive_wait_for_fact (drive, "fixed");

  drive_press (drive, "FAIL");
  drive_wait_for_pressed (drive, "FAIL", TRUE);
  drive_press (drive, "Save");
  drive_wait_until (drive, has_changed (job->file, before));

  close_and_wait (job);
  check_saved (job);
  check_reopened (job, next_by_button);
  drive_do_action (job->drive, "window.close");
}

static gboolean
has_moved (Drive            *drive,
           AtspiAccessible **focus)
{
  g_autoptr (AtspiAccessible) now = drive_get_focus (drive);

  return now != NULL && now != *focus && g_set_object (focus, now);
}

/* The verdict has no key of its own: F6 goes from pane to pane, the third time into the side bar, and Tab on from
 * there. */
static void
fail_by_tab (Drive *drive)
{
  g_autoptr (AtspiAccessible) focus = drive_get_focus (drive);
  g_autofree char *name = NULL;

  for (guint i = 0; g_strcmp0 (name, "FAIL") != 0; i++)
    {
      g_assert_cmpuint (i, <, 60);
      drive_key (drive, i < 3 ? "F6" : "Tab");
      drive_wait_until (drive, has_moved (drive, &focus));
      g_free (name);
      name = atspi_accessible_get_name (focus, NULL);
    }

  drive_key (drive, "space");
  drive_wait_for_pressed (drive, "FAIL", TRUE);
}

/* The same by keys alone: nothing is pressed through the tree, it only tells what there is to be seen. */
static void
test_flow_keys (Job           *job,
                gconstpointer  user_data)
{
  Drive *drive = job->drive;
  g_autofree char *before = read_file (job->file);
  g_autoptr (AtspiAccessible) desk = drive_wait_for (drive, "", "Selected fact");

  go_to_fact (drive, next_by_key, "Edi Rama");
  drive_key (drive, "c");
  drive_wait_for_pressed (drive, "Confirm", TRUE);

  go_to_fact (drive, next_by_key, "12,000");
  drive_key (drive, "e");
  drive_wait_for_pressed (drive, "Error", TRUE);

  go_to_fact (drive, next_by_key, "40%");
  drive_key (drive, "ctrl+Return");
  drive_wait_for_fact (drive, "fixed");

  fail_by_tab (drive);
  drive_key (drive, "ctrl+s");
  drive_wait_until (drive, has_changed (job->file, before));
  drive_key (drive, "ctrl+w");
  drive_wait_for_exit (g_steal_pointer (&job->drive));
  check_saved (job);

  check_reopened (job, next_by_key);
  drive_key (job->drive, "ctrl+w");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/flow/tree", Job, NULL, set_up, test_flow_tree, tear_down);
  g_test_add ("/flow/keys", Job, NULL, set_up, test_flow_keys, tear_down);

  return g_test_run ();
}
