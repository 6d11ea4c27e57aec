/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "drive.h"

#include <stdio.h>
#include <string.h>

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

/* Nothing that works takes this long; what hangs is ended by it. */
#define LIMIT_SECONDS 180

/* Between two looks at the program, so that it has the processor for itself. */
#define PAUSE_US 15000

/* A tree deeper or broader than this is a loop. */
#define MAX_DEPTH    60
#define MAX_CHILDREN 2000

struct _Drive
{
  GPid             pid;
  gboolean         has_ended;
  gboolean         may_end;     /* for else it has crashed, and there is nothing to wait for */
  int              status;      /* as waitpid() gives it, once it has ended */
  AtspiAccessible *application;
  GHashTable      *found;       /* what was asked for -> the node that was found last */
  Display         *display;
};

static void
ended_cb (GPid     pid,
          int      status,
          gpointer user_data)
{
  Drive *self = user_data;

  self->has_ended = TRUE;
  self->status = status;
}

gboolean
drive_is_late (Drive      *self,
               gint64      start,
               const char *what)
{
  g_autofree char *tree = NULL;

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_usleep (PAUSE_US);

  if (self->has_ended && !self->may_end)
    g_error ("The program has ended while waiting for: %s", what);
  if (g_get_monotonic_time () - start < LIMIT_SECONDS * G_USEC_PER_SEC)
    return FALSE;

  tree = self->application != NULL && !self->has_ended ? drive_dup_tree (self) : NULL;
  fprintf (stderr, "%s\n", tree != NULL ? tree : "(no tree)");
  g_error ("Waited %d seconds in vain for: %s", LIMIT_SECONDS, what);

  return TRUE;
}

static AtspiAccessible *
find_application (GPid pid)
{
  g_autoptr (AtspiAccessible) desktop = atspi_get_desktop (0);
  int n_children = 0;

  /* Or it may say for ever what it knew at first. */
  atspi_accessible_set_cache_mask (desktop, ATSPI_CACHE_NONE);
  n_children = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n_children; i++)
    {
      g_autoptr (AtspiAccessible) child = atspi_accessible_get_child_at_index (desktop, i, NULL);

      if (child != NULL && (GPid) atspi_accessible_get_process_id (child, NULL) == pid)
        return g_steal_pointer (&child);
    }

  return NULL;
}

/* A program that is only just there, or has just gone, cannot be asked: libatspi warns of it, we ask again. */
static gboolean
is_fatal_cb (const char     *domain,
             GLogLevelFlags  level,
             const char     *message,
             gpointer        user_data)
{
  return g_strcmp0 (domain, "dbind") != 0;
}

static void
warned_cb (const char     *domain,
           GLogLevelFlags  level,
           const char     *message,
           gpointer        user_data)
{
  g_test_message ("%s: %s", domain, message);
}

/**
 * drive_start:
 * @file: what it shall open, or NULL
 *
 * Starts a program and waits until it can be asked what it shows.
 *
 * Returns: (transfer full): ended by drive_wait_for_exit()
 */
Drive *
drive_start (const char *program,
             const char *file)
{
  Drive *self = g_new0 (Drive, 1);
  char *arguments[] = { (char *) program, (char *) file, NULL };
  g_autoptr (GError) error = NULL;

  g_test_log_set_fatal_handler (is_fatal_cb, NULL);
  g_log_set_handler ("dbind", G_LOG_LEVEL_WARNING | G_LOG_FLAG_FATAL | G_LOG_FLAG_RECURSION,
                     warned_cb, NULL);
  atspi_init ();
  self->found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->display = XOpenDisplay (NULL);
  g_assert_nonnull (self->display);

  g_spawn_async (NULL, arguments, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &self->pid, &error);
  g_assert_no_error (error);
  g_child_watch_add (self->pid, ended_cb, self);

  drive_wait_until (self, (self->application = find_application (self->pid)) != NULL);

  /* Always ask the program itself: what libatspi remembers may be of before the last key. */
  atspi_accessible_set_cache_mask (self->application, ATSPI_CACHE_NONE);

  return self;
}

/**
 * drive_wait_for_exit:
 * @self: (transfer full):
 *
 * Waits until the program has left by itself, and insists that it did so in good order.
 */
void
drive_wait_for_exit (Drive *self)
{
  g_autoptr (GError) error = NULL;

  self->may_end = TRUE;
  drive_wait_until (self, self->has_ended);
  g_spawn_check_wait_status (self->status, &error);
  g_assert_no_error (error);

  g_spawn_close_pid (self->pid);
  g_clear_pointer (&self->found, g_hash_table_unref);
  g_clear_object (&self->application);
  XCloseDisplay (self->display);
  g_free (self);
}

AtspiAccessible *
drive_get_application (Drive *self)
{
  return self->application;
}

static AtspiAccessible *
walk_below (AtspiAccessible *node,
            DriveVisit       visit,
            gpointer         user_data,
            guint            depth)
{
  DriveStep step = visit (node, user_data);
  int n_children = 0;

  if (step == DRIVE_STOP)
    return g_object_ref (node);
  if (step == DRIVE_PASS_BY || depth >= MAX_DEPTH)
    return NULL;

  n_children = MIN (atspi_accessible_get_child_count (node, NULL), MAX_CHILDREN);
  for (int i = 0; i < n_children; i++)
    {
      g_autoptr (AtspiAccessible) child = atspi_accessible_get_child_at_index (node, i, NULL);
      AtspiAccessible *found = NULL;

      /* It may have gone since it was counted. */
      if (child != NULL)
        found = walk_below (child, visit, user_data, depth + 1);
      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * drive_walk:
 *
 * Visits @root and what is below it, in reading order, until @visit says to stop.
 *
 * Returns: (transfer full) (nullable): the node at which it stopped
 */
AtspiAccessible *
drive_walk (AtspiAccessible *root,
            DriveVisit       visit,
            gpointer         user_data)
{
  return walk_below (root, visit, user_data, 0);
}

gboolean
drive_has_state (AtspiAccessible *node,
                 AtspiStateType   state)
{
  g_autoptr (AtspiStateSet) states = atspi_accessible_get_state_set (node);

  return states != NULL && atspi_state_set_contains (states, state);
}

typedef struct
{
  GStrv       roles; /* any of these; empty for all */
  const char *name;  /* a part of its name, or NULL */
} Wanted;

static gboolean
is_wanted (AtspiAccessible *node,
           const char      *role,
           const Wanted    *wanted)
{
  g_autofree char *name = NULL;

  if (role == NULL ||
      (wanted->roles[0] != NULL && !g_strv_contains ((const char *const *) wanted->roles, role)))
    return FALSE;

  name = atspi_accessible_get_name (node, NULL);

  return name != NULL && (wanted->name == NULL || strstr (name, wanted->name) != NULL);
}

/* Below these is only what they are made of. */
static gboolean
is_leaf (AtspiAccessible *node,
         const char      *role)
{
  static const char *const leaves[] = { "label", "text", "scroll bar", "level bar", "progress bar",
                                        "icon", "image", NULL };
  g_autoptr (AtspiAction) actions = NULL;

  if (role == NULL || g_strv_contains (leaves, role))
    return TRUE;
  if (strstr (role, "button") == NULL)
    return FALSE;

  /* The outside of a menu button can do nothing itself. */
  actions = atspi_accessible_get_action_iface (node);

  return actions != NULL && atspi_action_get_n_actions (actions, NULL) > 0;
}

static DriveStep
find_visit (AtspiAccessible *node,
            gpointer         user_data)
{
  g_autofree char *role = atspi_accessible_get_role_name (node, NULL);

  if (is_wanted (node, role, user_data))
    return DRIVE_STOP;

  return is_leaf (node, role) ? DRIVE_PASS_BY : DRIVE_GO_ON;
}

/**
 * drive_find:
 * @roles: role names with a bar between them (“push button|button”), or "" for any
 * @name: a part of the accessible name, or NULL for any
 *
 * GTK 4.8 leaves out what is hidden, but says of nothing that it is showing.
 *
 * Returns: (transfer full) (nullable): the first in reading order
 */
AtspiAccessible *
drive_find (Drive      *self,
            const char *roles,
            const char *name)
{
  g_auto (GStrv) list = *roles != '\0' ? g_strsplit (roles, "|", -1) : g_new0 (char *, 1);
  g_autofree char *key = g_strdup_printf ("%s “%s”", roles, name != NULL ? name : "");
  Wanted wanted = { list, name };
  AtspiAccessible *node = g_hash_table_lookup (self->found, key);

  if (node != NULL)
    {
      g_autofree char *role = atspi_accessible_get_role_name (node, NULL);

      if (is_wanted (node, role, &wanted))
        return g_object_ref (node);
      g_hash_table_remove (self->found, key);
    }

  node = drive_walk (self->application, find_visit, &wanted);
  if (node != NULL)
    g_hash_table_insert (self->found, g_steal_pointer (&key), g_object_ref (node));

  return node;
}

/**
 * drive_wait_for:
 *
 * Returns: (transfer full): as drive_find(), once it is there
 */
AtspiAccessible *
drive_wait_for (Drive      *self,
                const char *roles,
                const char *name)
{
  g_autofree char *what = g_strdup_printf ("%s “%s”", roles, name);
  gint64 start = g_get_monotonic_time ();
  AtspiAccessible *found = NULL;

  while ((found = drive_find (self, roles, name)) == NULL)
    drive_is_late (self, start, what);

  return found;
}

/* Newer versions of GTK call both kinds of button by another name. */
#define BUTTONS "push button|button|toggle button|radio button|check box"

static gboolean
is_pressed_now (Drive      *self,
                const char *name)
{
  g_autoptr (AtspiAccessible) button = drive_find (self, BUTTONS, name);

  return button != NULL && (drive_has_state (button, ATSPI_STATE_PRESSED) ||
                            drive_has_state (button, ATSPI_STATE_CHECKED));
}

/* Waits until a toggle button shows that it is, or is not, pressed. */
void
drive_wait_for_pressed (Drive      *self,
                        const char *name,
                        gboolean    is_pressed)
{
  drive_wait_until (self, is_pressed_now (self, name) == is_pressed);
}

static gboolean
press_now (Drive      *self,
           const char *name)
{
  g_autoptr (AtspiAccessible) button = drive_find (self, BUTTONS, name);
  g_autoptr (AtspiAction) action = NULL;

  if (button == NULL || !drive_has_state (button, ATSPI_STATE_SENSITIVE))
    return FALSE;

  action = atspi_accessible_get_action_iface (button);

  return action != NULL && atspi_action_do_action (action, 0, NULL);
}

/* Presses a button as soon as it can be pressed. */
void
drive_press (Drive      *self,
             const char *name)
{
  gint64 start = g_get_monotonic_time ();

  while (!press_now (self, name) && !drive_is_late (self, start, name))
    ;
}

static DriveStep
collect_line (AtspiAccessible *node,
              gpointer         user_data)
{
  GString *lines = user_data;
  g_autofree char *line = drive_dup_line (node);

  g_string_append_printf (lines, "%s\n", line);

  return DRIVE_GO_ON;
}

char *
drive_dup_line (AtspiAccessible *node)
{
  g_autofree char *role = atspi_accessible_get_role_name (node, NULL);
  g_autofree char *name = atspi_accessible_get_name (node, NULL);
  g_autofree char *description = atspi_accessible_get_description (node, NULL);

  return g_strdup_printf ("%s “%s” (%s)%s%s", role, name, description,
                          drive_has_state (node, ATSPI_STATE_FOCUSED) ? " focused" : "",
                          drive_has_state (node, ATSPI_STATE_PRESSED) ? " pressed" : "");
}

char *
drive_dup_tree (Drive *self)
{
  GString *lines = g_string_new (NULL);
  g_autoptr (AtspiAccessible) end = drive_walk (self->application, collect_line, lines);

  g_assert_null (end);

  return g_string_free (lines, FALSE);
}

/**
 * drive_dup_fact:
 *
 * Returns: (transfer full): what the strip tells a screen reader of the selected fact, its words first
 */
char *
drive_dup_fact (Drive *self)
{
  g_autoptr (AtspiAccessible) strip = drive_wait_for (self, "", "Selected fact");
  char *description = atspi_accessible_get_description (strip, NULL);

  return description != NULL ? description : g_strdup ("");
}

static gboolean
is_fact_now (Drive      *self,
             const char *words,
             const char *other_than)
{
  g_autofree char *fact = drive_dup_fact (self);

  return (words == NULL || strstr (fact, words) != NULL) && g_strcmp0 (fact, other_than) != 0;
}

void
drive_wait_for_fact (Drive      *self,
                     const char *words)
{
  drive_wait_until (self, is_fact_now (self, words, NULL));
}

/* Waits until the strip says anything else than @before. */
void
drive_wait_for_other_fact (Drive      *self,
                           const char *before)
{
  drive_wait_until (self, is_fact_now (self, NULL, before));
}

static const struct
{
  const char *name;
  KeySym      key;
} modifiers[] = {
  { "ctrl", XK_Control_L },
  { "shift", XK_Shift_L },
  { "alt", XK_Alt_L },
};

static KeyCode
find_key (Drive      *self,
          const char *name)
{
  KeySym key = XStringToKeysym (name);

  for (guint i = 0; i < G_N_ELEMENTS (modifiers); i++)
    {
      if (g_str_equal (name, modifiers[i].name))
        key = modifiers[i].key;
    }

  g_assert_cmpuint (key, !=, NoSymbol);

  return XKeysymToKeycode (self->display, key);
}

/**
 * drive_key:
 * @keys: X's name of a key, after the modifiers that are held (“ctrl+shift+s”)
 *
 * Presses and releases a key as a hand does: whatever has the focus gets it.
 */
void
drive_key (Drive      *self,
           const char *keys)
{
  g_auto (GStrv) names = g_strsplit (keys, "+", -1);
  guint n = g_strv_length (names);

  for (guint i = 0; i < n; i++)
    XTestFakeKeyEvent (self->display, find_key (self, names[i]), True, CurrentTime);
  for (guint i = n; i-- > 0;)
    XTestFakeKeyEvent (self->display, find_key (self, names[i]), False, CurrentTime);

  XSync (self->display, False);
}

static DriveStep
focus_visit (AtspiAccessible *node,
             gpointer         user_data)
{
  g_autofree char *role = NULL;

  if (drive_has_state (node, ATSPI_STATE_FOCUSED))
    return DRIVE_STOP;

  role = atspi_accessible_get_role_name (node, NULL);

  return is_leaf (node, role) ? DRIVE_PASS_BY : DRIVE_GO_ON;
}

/* Returns: (transfer full) (nullable): what has the keyboard */
AtspiAccessible *
drive_get_focus (Drive *self)
{
  return drive_walk (self->application, focus_visit, NULL);
}

static gboolean
do_action_now (Drive      *self,
               const char *name)
{
  g_autoptr (AtspiAccessible) frame = drive_find (self, "frame|window", NULL);
  g_autoptr (AtspiAction) actions = NULL;
  int n_actions = 0;

  if (frame == NULL)
    return FALSE;

  actions = atspi_accessible_get_action_iface (frame);
  n_actions = actions != NULL ? atspi_action_get_n_actions (actions, NULL) : 0;

  for (int i = 0; i < n_actions; i++)
    {
      g_autofree char *at = atspi_action_get_action_name (actions, i, NULL);

      if (g_strcmp0 (at, name) == 0)
        return atspi_action_do_action (actions, i, NULL);
    }

  return FALSE;
}

/*
 * Does what the window itself offers, by its name (“window.close”), as soon as it does. The program may
 * be gone before it has said that it heard.
 */
void
drive_do_action (Drive      *self,
                 const char *name)
{
  self->may_end = TRUE;
  drive_wait_until (self, self->has_ended || do_action_now (self, name));
}
