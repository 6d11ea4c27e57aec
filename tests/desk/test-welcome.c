/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "assay-open-popover.h"
#include "assay-recent-row.h"
#include "assay-welcome-page.h"
#include "desk-help.h"

static AssayApplication *application;

typedef struct
{
  char             *folder;
  GtkRecentManager *manager;
  AssayRecentFiles *files;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *list = NULL;

  fixture->folder = g_dir_make_tmp ("assay-recent-XXXXXX", NULL);
  list = g_build_filename (fixture->folder, "recently-used.xbel", NULL);
  fixture->manager = g_object_new (GTK_TYPE_RECENT_MANAGER, "filename", list, NULL);
  fixture->files = assay_recent_files_new (fixture->manager);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *list = g_build_filename (fixture->folder, "recently-used.xbel", NULL);

  g_assert_finalize_object (fixture->files);
  g_clear_object (&fixture->manager);
  (void) g_remove (list);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

static void
add (Fixture    *fixture,
     const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  assay_recent_files_add (fixture->files, file);
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->files));
}

/* Ours are listed with name and folder, those of another program are not, and clearing leaves those. */
static void
test_recent_files (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkRecentData other = { .mime_type = (char *) "text/plain",
                          .app_name = (char *) "Another",
                          .app_exec = (char *) "another %u" };
  g_autoptr (AssayRecentFile) file = NULL;
  GList *left = NULL;

  g_assert_cmpuint (count (fixture), ==, 0);
  gtk_recent_manager_add_full (fixture->manager, "file:///srv/desk/letter.txt", &other);
  add (fixture, "/srv/desk/Größe 1.assay");
  desk_help_wait_until (count (fixture) == 1);

  file = g_list_model_get_item (G_LIST_MODEL (fixture->files), 0);
  g_assert_cmpstr (assay_recent_file_get_name (file), ==, "Größe 1.assay");
  g_assert_cmpstr (assay_recent_file_get_folder (file), ==, "/srv/desk");
  desk_help_wait_until (assay_recent_file_is_missing (file));

  add (fixture, "/srv/desk/b.txt");
  desk_help_wait_until (count (fixture) == 2);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->files), 2));

  assay_recent_files_clear (fixture->files);
  desk_help_wait_until (count (fixture) == 0);
  left = gtk_recent_manager_get_items (fixture->manager);
  g_assert_cmpuint (g_list_length (left), ==, 1);
  g_list_free_full (left, (GDestroyNotify) gtk_recent_info_unref);
}

static void
count_notify_cb (guint *count)
{
  (*count)++;
}

static void
test_recent_notify (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/srv/desk/a.txt");
  g_autoptr (GDateTime) opened = g_date_time_new_utc (2025, 5, 14, 9, 0, 0);
  AssayRecentFile *recent = assay_recent_file_new (file, opened);
  guint n = 0;

  g_signal_connect_swapped (recent, "notify::missing", G_CALLBACK (count_notify_cb), &n);
  assay_recent_file_set_missing (recent, FALSE);
  g_assert_cmpuint (n, ==, 0);
  assay_recent_file_set_missing (recent, TRUE);
  g_assert_cmpuint (n, ==, 1);
  g_assert_finalize_object (recent);
}

static void
test_recent_when (void)
{
  static const struct
  {
    int         day;
    int         hour;
    const char *when;
  } cases[] = {
    { 14, 9, "Today" },
    { 14, 0, "Today" },
    { 13, 23, "Yesterday" },
    { 7, 12, "7 May 2025" },
  };
  g_autoptr (GDateTime) now = g_date_time_new_utc (2025, 5, 14, 9, 30, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime)
          opened = g_date_time_new_utc (2025, 5, cases[i].day, cases[i].hour, 0, 0);
      g_autofree char *when = assay_recent_dup_when (opened, now);

      g_assert_cmpstr (when, ==, cases[i].when);
    }
}

/* Finds the first widget below @widget whose name in its template is @id. */
static GtkWidget *
find (GtkWidget  *widget,
      const char *id)
{
  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, id);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
file_chosen_cb (GtkWidget *widget,
                GFile     *file,
                char     **path)
{
  g_free (*path);
  *path = g_file_get_path (file);
}

/* The page lists what was open; a row gives its file out, and “Clear” empties the list. */
static void
test_welcome_page (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *page = g_object_ref_sink (g_object_new (ASSAY_TYPE_WELCOME_PAGE, NULL));
  GtkListBox *list = GTK_LIST_BOX (find (page, "list"));
  GtkWidget *recent = find (page, "recent");
  g_autofree char *chosen = NULL;

  assay_welcome_page_set_files (ASSAY_WELCOME_PAGE (page), fixture->files);
  assay_welcome_page_set_files (ASSAY_WELCOME_PAGE (page), fixture->files);
  g_assert_false (gtk_widget_get_visible (recent));

  add (fixture, "/srv/desk/a.txt");
  desk_help_wait_until (gtk_widget_get_visible (recent));
  g_signal_connect (page, "file-chosen", G_CALLBACK (file_chosen_cb), &chosen);
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 0));
  g_assert_cmpstr (chosen, ==, "/srv/desk/a.txt");

  g_signal_emit_by_name (find (page, "clear"), "clicked");
  desk_help_wait_until (!gtk_widget_get_visible (recent));
  g_assert_finalize_object (page);
}

/* Searched by name and folder, whatever the case. */
static void
test_open_popover (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *popover = g_object_ref_sink (g_object_new (ASSAY_TYPE_OPEN_POPOVER, NULL));
  GtkListBox *list = GTK_LIST_BOX (find (popover, "list"));
  GtkStack *stack = GTK_STACK (find (popover, "stack"));
  GtkWidget *search = find (popover, "search");
  g_autofree char *chosen = NULL;

  assay_open_popover_set_files (ASSAY_OPEN_POPOVER (popover), fixture->files);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");

  add (fixture, "/srv/desk/harbour.txt");
  add (fixture, "/srv/other/schools.txt");
  desk_help_wait_until (gtk_list_box_get_row_at_index (list, 1) != NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "files");

  gtk_editable_set_text (GTK_EDITABLE (search), "HARB");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 0));
  g_assert_null (gtk_list_box_get_row_at_index (list, 1));

  g_signal_connect (popover, "file-chosen", G_CALLBACK (file_chosen_cb), &chosen);
  g_signal_emit_by_name (search, "activate");
  g_assert_cmpstr (chosen, ==, "/srv/desk/harbour.txt");

  gtk_editable_set_text (GTK_EDITABLE (search), "nowhere");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");
  g_assert_finalize_object (popover);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add ("/welcome/recent/files", Fixture, NULL, set_up, test_recent_files, tear_down);
  g_test_add_func ("/welcome/recent/notify", test_recent_notify);
  g_test_add_func ("/welcome/recent/when", test_recent_when);
  g_test_add ("/welcome/page", Fixture, NULL, set_up, test_welcome_page, tear_down);
  g_test_add ("/welcome/popover", Fixture, NULL, set_up, test_open_popover, tear_down);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
