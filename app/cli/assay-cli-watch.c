/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-jsonl.h"

#include <signal.h>
#include <string.h>

#include <gio/gio.h>
#include <glib-unix.h>
#include <glib/gi18n-lib.h>

/**
 * Watcher:
 * @watch: what is asked for
 * @loop: runs until it is told to end
 * @seen: file name to the stamp of what was looked at: what has not changed since is left alone
 */
typedef struct
{
  const AssayCliWatch *watch;
  GMainLoop           *loop;
  GHashTable          *seen;
} Watcher;

/* What other programs write for a while, and then give its name. */
static gboolean
is_passing (const char *name)
{
  static const char *const endings[] = { "~", ".part", ".tmp", ".crdownload", ".swp", NULL };

  if (*name == '.' || *name == '#')
    return TRUE;

  for (guint i = 0; endings[i] != NULL; i++)
    {
      if (g_str_has_suffix (name, endings[i]))
        return TRUE;
    }

  return FALSE;
}

/* “SIZE SECONDS.MICROSECONDS” of a file, or %NULL for what is none. */
static char *
dup_stamp (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (
      file, "standard::type,standard::size,time::modified,time::modified-usec,unix::inode",
      G_FILE_QUERY_INFO_NONE, NULL, NULL);

  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return NULL;

  return g_strdup_printf (
      "%" G_GOFFSET_FORMAT " %" G_GUINT64_FORMAT ".%u %" G_GUINT64_FORMAT,
      g_file_info_get_size (info),
      g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED),
      g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC),
      g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE));
}

static void
look_at (Watcher *self,
         GFile   *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *path = g_build_filename (self->watch->folder, name, NULL);
  g_autofree char *stamp = is_passing (name) ? NULL : dup_stamp (file);

  if (stamp == NULL || g_strcmp0 (g_hash_table_lookup (self->seen, name), stamp) == 0)
    return;

  g_hash_table_replace (self->seen, g_steal_pointer (&name), g_steal_pointer (&stamp));
  self->watch->check (path, self->watch->user_data);

  if (!assay_cli_output_flush ())
    g_main_loop_quit (self->loop);
}

/* A file is looked at once whoever writes it is done, or once it has its name. */
static void
changed_cb (GFileMonitor      *monitor,
            GFile             *file,
            GFile             *other,
            GFileMonitorEvent  event,
            gpointer           user_data)
{
  Watcher *self = user_data;
  g_autofree char *name = NULL;

  if (event == G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT || event == G_FILE_MONITOR_EVENT_MOVED_IN)
    look_at (self, file);
  else if (event == G_FILE_MONITOR_EVENT_RENAMED && other != NULL)
    look_at (self, other);
  else if (event == G_FILE_MONITOR_EVENT_DELETED || event == G_FILE_MONITOR_EVENT_MOVED_OUT)
    {
      name = g_file_get_basename (file);
      g_hash_table_remove (self->seen, name);
    }
}

static gboolean
end_cb (gpointer user_data)
{
  g_main_loop_quit (user_data);

  return G_SOURCE_CONTINUE;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* What lies there already, by name. */
static gboolean
look_at_all (Watcher  *self,
             GFile    *folder,
             GError  **error)
{
  g_autofree char *path = g_file_get_path (folder);
  g_autoptr (GDir) dir = g_dir_open (path, 0, error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;

  if (dir == NULL)
    return FALSE;

  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len && !assay_cli_output_failed (); i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, g_ptr_array_index (names, i));

      look_at (self, file);
    }

  return TRUE;
}

/**
 * assay_cli_watch_run:
 *
 * Looks at every file in a folder, and at each that comes or changes, until it is interrupted.
 *
 * Returns: how to end
 */
AssayCliStatus
assay_cli_watch_run (const AssayCliWatch *watch)
{
  g_autoptr (GFile) folder = g_file_new_for_path (watch->folder);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileMonitor) monitor = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autofree char *shown = assay_cli_dup_place (watch->folder);
  Watcher watcher = { .watch = watch, .loop = loop, .seen = seen };
  guint interrupted = 0;
  guint terminated = 0;

  /* Watched before it is read, so that nothing is missed in between. */
  monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, &error);
  if (monitor == NULL || !look_at_all (&watcher, folder, &error))
    {
      assay_cli_error (shown, error->message);
      return ASSAY_CLI_ERROR;
    }

  g_signal_connect (monitor, "changed", G_CALLBACK (changed_cb), &watcher);
  interrupted = g_unix_signal_add (SIGINT, end_cb, loop);
  terminated = g_unix_signal_add (SIGTERM, end_cb, loop);
  if (!assay_cli_output_failed ())
    g_main_loop_run (loop);
  g_source_remove (interrupted);
  g_source_remove (terminated);
  g_file_monitor_cancel (monitor);

  return ASSAY_CLI_PASS;
}
