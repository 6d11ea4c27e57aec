/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A trainee's first exercise on the real program: opened, two places marked, handed in, and looked at. */

#include "config.h"

#include <string.h>

#include "drive.h"

/* What the strip tells a screen reader of the selected words, those first. */
static char *
dup_words (Drive *drive)
{
  g_autoptr (AtspiAccessible) strip = drive_wait_for (drive, "", "Selected words");
  char *description = atspi_accessible_get_description (strip, NULL);

  return description != NULL ? description : g_strdup ("");
}

static gboolean
has_words (Drive      *drive,
           const char *words)
{
  g_autofree char *now = dup_words (drive);

  return strstr (now, words) != NULL;
}

static gboolean
are_words (Drive      *drive,
           const char *words)
{
  g_autofree char *now = dup_words (drive);

  return g_strcmp0 (now, words) == 0;
}

/* Goes on from fact to fact until one has @words at its beginning. */
static void
go_to_words (Drive      *drive,
             const char *words)
{
  g_autofree char *now = dup_words (drive);

  for (guint i = 0; !g_str_has_prefix (now, words); i++)
    {
      g_assert_cmpuint (i, <, 100);
      drive_press (drive, "Next open fact");
      drive_wait_until (drive, !are_words (drive, now));
      g_free (now);
      now = dup_words (drive);
    }
}

/* An error, and which: the list of kinds comes up, and takes the id as it is typed. Then the source. */
static void
mark_figure (Drive      *drive,
             const char *source)
{
  g_autoptr (AtspiAccessible) search = NULL;

  drive_key (drive, "e");
  search = drive_wait_for (drive, "", "Find what is wrong");
  drive_wait_until (drive, drive_has_state (search, ATSPI_STATE_FOCUSED));
  drive_key (drive, "f");
  drive_key (drive, "1");
  drive_wait_until (drive, has_words (drive, "Figure conflicts with a source"));
  drive_key (drive, source);
  drive_key (drive, "s");
}

/* What the editor says of this exercise, and what would help to find it. */
static void
assert_blind (Drive *drive)
{
  g_autofree char *tree = drive_dup_tree (drive);

  g_assert_null (strstr (tree, "Two digits changed places"));
  g_assert_null (strstr (tree, "Fifteen for fifty"));
  g_assert_null (strstr (tree, "digit by digit"));
  g_assert_null (strstr (tree, "suggested"));
  g_assert_null (strstr (tree, "Ledger"));
  g_assert_null (strstr (tree, "Export"));
}

static void
test_practice (void)
{
  Drive *drive = drive_start (g_getenv ("ASSAY_DESK"), g_getenv ("ASSAY_COURSE"));
  g_autoptr (AtspiAccessible) found = NULL;
  g_autoptr (AtspiAccessible) note = NULL;
  g_autoptr (AtspiAccessible) other_note = NULL;

  drive_press (drive, "Start: Count again");
  go_to_words (drive, "45%");
  assert_blind (drive);
  mark_figure (drive, "1");
  go_to_words (drive, "15,000");
  mark_figure (drive, "2");
  assert_blind (drive);
  drive_press (drive, "FAIL");
  drive_wait_for_pressed (drive, "FAIL", TRUE);

  drive_press (drive, "Hand In…");
  drive_press (drive, "Hand It In");
  found = drive_wait_for (drive, "label", "Found 2");
  note = drive_wait_for (drive, "label", "Two digits changed places.");
  drive_press (drive, "Next answer");
  other_note = drive_wait_for (drive, "label", "Fifteen for fifty");
  drive_do_action (drive, "window.close");
  drive_wait_for_exit (drive);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/practice/first", test_practice);

  return g_test_run ();
}
