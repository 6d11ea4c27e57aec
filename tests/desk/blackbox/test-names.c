/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What somebody hears who does not see the window: each control that the keyboard or a click can reach has
 * a name of its own, and each pane says what it is.
 */

#include "config.h"

#include <string.h>

#include "drive.h"

static const char *const panes[] = { "Draft", "Sources", "Selected fact", "Checks and verdict" };

static Drive *
start_on_sample (void)
{
  g_autofree char *sample = g_test_build_filename (G_TEST_DIST, "..", "data", "samples",
                                                   "return-hubs.txt", NULL);
  Drive *drive = drive_start (g_getenv ("ASSAY_DESK"), sample);
  g_autoptr (AtspiAccessible) strip = drive_wait_for (drive, "", "Selected fact");
  g_autoptr (AtspiAccessible) progress = drive_wait_for (drive, "label", "0 of ");

  return drive;
}

/* A name that is none: nothing, or what GTK says in want of one. */
static gboolean
is_nameless (const char *name)
{
  return name == NULL || *name == '\0' || g_str_has_prefix (name, "Gtk") ||
         g_str_has_prefix (name, "Adw") || g_str_has_prefix (name, "Assay");
}

/* Labels and frames have actions too, and a scrolled window has the keyboard only where nothing in it has. */
static gboolean
is_control (AtspiAccessible *node)
{
  static const char *const others[] = { "label", "frame", "scroll pane", NULL };
  g_autofree char *role = atspi_accessible_get_role_name (node, NULL);
  g_autoptr (AtspiAction) actions = NULL;

  if (role == NULL || g_strv_contains (others, role))
    return FALSE;
  if (drive_has_state (node, ATSPI_STATE_FOCUSABLE))
    return TRUE;

  actions = atspi_accessible_get_action_iface (node);

  return actions != NULL && atspi_action_get_n_actions (actions, NULL) > 0;
}

typedef struct
{
  GString *nameless;
  guint    n_controls;
} Names;

static DriveStep
collect_nameless (AtspiAccessible *node,
                  gpointer         user_data)
{
  Names *names = user_data;
  g_autofree char *name = NULL;
  g_autofree char *line = NULL;

  if (!is_control (node))
    return DRIVE_GO_ON;

  names->n_controls++;
  name = atspi_accessible_get_name (node, NULL);
  if (!is_nameless (name))
    return DRIVE_GO_ON;

  line = drive_dup_line (node);
  g_string_append_printf (names->nameless, "\n  %s", line);

  return DRIVE_GO_ON;
}

static void
test_names_controls (void)
{
  Drive *drive = start_on_sample ();
  Names names = { g_string_new (NULL), 0 };
  g_autoptr (AtspiAccessible) end = NULL;

  drive_press (drive, "Next open fact");
  end = drive_walk (drive_get_application (drive), collect_nameless, &names);
  g_assert_null (end);
  g_assert_cmpuint (names.n_controls, >, 25);
  g_assert_cmpstr (names.nameless->str, ==, "");

  g_string_free (names.nameless, TRUE);
  drive_do_action (drive, "window.close");
  drive_wait_for_exit (drive);
}

static void
test_names_panes (void)
{
  Drive *drive = start_on_sample ();

  for (guint i = 0; i < G_N_ELEMENTS (panes); i++)
    {
      g_autoptr (AtspiAccessible) pane = drive_wait_for (drive, "", panes[i]);
      g_autofree char *role = atspi_accessible_get_role_name (pane, NULL);

      g_assert_nonnull (role);
      g_assert_cmpstr (role, !=, "filler");
    }

  drive_do_action (drive, "window.close");
  drive_wait_for_exit (drive);
}

/* Waits until something else has the keyboard than @before, and says where that is in the program. */
static char *
dup_next_focus (Drive      *drive,
                const char *before)
{
  gint64 start = g_get_monotonic_time ();

  do
    {
      g_autoptr (AtspiAccessible) focus = drive_get_focus (drive);
      const char *path = focus != NULL ? focus->parent.path : NULL;

      if (path != NULL && g_strcmp0 (path, before) != 0)
        return g_strdup (path);
    }
  while (!drive_is_late (drive, start, "another focus"));

  return NULL;
}

/* Tab goes through everything and comes around: it is never kept by what it came to. */
static void
test_names_tab (void)
{
  Drive *drive = start_on_sample ();
  g_autoptr (GPtrArray) seen = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *first = dup_next_focus (drive, NULL);
  char *at = first;

  for (guint i = 0; i == 0 || !g_str_equal (at, first); i++)
    {
      g_assert_cmpuint (i, <, 200);
      drive_key (drive, "Tab");
      at = dup_next_focus (drive, at);
      g_ptr_array_add (seen, at);
    }

  g_assert_cmpuint (seen->len, >, 20);
  drive_do_action (drive, "window.close");
  drive_wait_for_exit (drive);
}

static gboolean
is_inside (AtspiAccessible *node,
           const char      *pane)
{
  g_autoptr (AtspiAccessible) at = g_object_ref (node);

  while (at != NULL)
    {
      g_autofree char *name = atspi_accessible_get_name (at, NULL);
      AtspiAccessible *parent = NULL;

      if (g_strcmp0 (name, pane) == 0)
        return TRUE;

      parent = atspi_accessible_get_parent (at, NULL);
      g_object_unref (at);
      at = parent;
    }

  return FALSE;
}

static gboolean
is_focus_inside (Drive      *drive,
                 const char *pane)
{
  g_autoptr (AtspiAccessible) focus = drive_get_focus (drive);

  return focus != NULL && is_inside (focus, pane);
}

/* F6 goes from pane to pane and around, Shift+F6 the other way. */
static void
test_names_panes_by_key (void)
{
  Drive *drive = start_on_sample ();

  /* A draft that was opened has the focus. */
  drive_wait_until (drive, is_focus_inside (drive, panes[0]));
  drive_press (drive, "Next open fact");

  for (guint i = 1; i <= 2 * G_N_ELEMENTS (panes); i++)
    {
      drive_key (drive, "F6");
      drive_wait_until (drive, is_focus_inside (drive, panes[i % G_N_ELEMENTS (panes)]));
    }

  drive_key (drive, "shift+F6");
  drive_wait_until (drive, is_focus_inside (drive, panes[G_N_ELEMENTS (panes) - 1]));
  drive_do_action (drive, "window.close");
  drive_wait_for_exit (drive);
}

typedef struct
{
  const char *title;
  gboolean    is_dialog; /* else a window beside the desk */
} Named;

static DriveStep
find_titled (AtspiAccessible *node,
             gpointer         user_data)
{
  const Named *named = user_data;
  g_autofree char *role = atspi_accessible_get_role_name (node, NULL);
  g_autofree char *name = atspi_accessible_get_name (node, NULL);

  if (g_strcmp0 (name, named->title) != 0)
    return DRIVE_GO_ON;

  return named->is_dialog == g_str_equal (role, "dialog") &&
                 (named->is_dialog || g_str_equal (role, "frame"))
             ? DRIVE_STOP
             : DRIVE_GO_ON;
}

static gboolean
is_announced (Drive       *drive,
              const Named *named)
{
  g_autoptr (AtspiAccessible)
      found = drive_walk (drive_get_application (drive), find_titled, (gpointer) named);

  return found != NULL;
}

/* What opens over the desk is called what it is, by its title: else a screen reader says nothing as it opens. */
static void
test_names_dialogs (void)
{
  static const struct
  {
    const char *action;
    Named       named;
  } cases[] = {
    { "win.add-source", { "Add a Source", TRUE } },
    { "win.commands", { "Commands", TRUE } },
    { "win.export", { "Export a Report", TRUE } },
    { "win.make-exercise", { "Make an Exercise", TRUE } },
    { "win.notes", { "Notes", FALSE } },
    { "win.queries", { "Questions to the Author", FALSE } },
  };
  Drive *drive = start_on_sample ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      drive_do_action (drive, cases[i].action);
      drive_wait_until (drive, is_announced (drive, &cases[i].named));
    }

  drive_do_action (drive, "window.close");
  drive_wait_for_exit (drive);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/names/controls", test_names_controls);
  g_test_add_func ("/names/panes", test_names_panes);
  g_test_add_func ("/names/panes/by-key", test_names_panes_by_key);
  g_test_add_func ("/names/tab", test_names_tab);
  g_test_add_func ("/names/dialogs", test_names_dialogs);

  return g_test_run ();
}
