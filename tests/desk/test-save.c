/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving, what another program does to the file meanwhile, and closing over what is not saved. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-file.h"
#include "assay-window-private.h"
#include "desk-help.h"

#define DRAFT "Harbour dues rise\n\nThe harbour raised its dues by 4% in May, its manager said.\n"
#define NOW "2025-06-04T10:00:00Z"

static AssayApplication *application;

typedef struct
{
  char        *folder;
  GFile       *draft;
  GFile       *file;
  AssayWindow *window;
} Fixture;

static void
write_text (GFile      *file,
            const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_file_write (file, bytes, NULL, &error));
  g_assert_no_error (error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("assay-save-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "dues.txt", NULL);
  fixture->draft = g_file_new_for_path (path);
  fixture->file = g_file_get_child (g_file_get_parent (fixture->draft), "dues.assay");
  write_text (fixture->draft, DRAFT);
  fixture->window = desk_help_open (application, path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));

  (void) g_file_delete (fixture->file, NULL, NULL);
  (void) g_file_delete (fixture->draft, NULL, NULL);
  (void) g_rmdir (fixture->folder);
  g_clear_object (&fixture->file);
  g_clear_object (&fixture->draft);
  g_free (fixture->folder);
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL);
}

static void
edit (Fixture    *fixture,
      const char *words)
{
  assay_case_edit (assay_window_get_case (fixture->window), (AssaySpan){ 0, 0 }, words, NOW);
}

static gboolean
is_modified (Fixture *fixture)
{
  return assay_case_is_modified (assay_window_get_case (fixture->window));
}

static void
save (Fixture *fixture)
{
  assay_window_save_to (fixture->window, fixture->file);
  desk_help_wait_until (!is_modified (fixture) && fixture->window->saving == NULL);
}

static char *
dup_saved (Fixture *fixture)
{
  char *text = NULL;

  (void) g_file_load_contents (fixture->file, NULL, &text, NULL, NULL, NULL);

  return text;
}

/* What is typed is saved with its own facts, though the saving was asked for before they were found. */
static void
test_save_stale (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;

  edit (fixture, "So ");
  g_assert_false (assay_case_is_current (assay_window_get_case (fixture->window)));
  save (fixture);
  text = dup_saved (fixture);
  g_assert_nonnull (strstr (text, "So Harbour dues rise"));
  g_assert_true (assay_window_shows_file (fixture->window, fixture->file));

  /* What is typed while it is written is not taken for saved. */
  edit (fixture, "And ");
  activate (fixture, "win.save");
  desk_help_wait_until (fixture->window->writing != NULL);
  edit (fixture, "Oh ");
  desk_help_wait_until (fixture->window->saving == NULL);
  g_assert_true (is_modified (fixture));
  activate (fixture, "win.undo");
  g_assert_false (is_modified (fixture));
}

static gboolean
is_shown (AssayNotice *notice)
{
  return gtk_widget_get_visible (GTK_WIDGET (notice));
}

/* Another program's change is told, and is not written over unasked. */
static void
test_save_changed (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *text = NULL;

  edit (fixture, "So ");
  save (fixture);
  g_assert_false (is_shown (fixture->window->changed_file));
  edit (fixture, "And ");
  write_text (fixture->file, "Something else");
  desk_help_wait_until (is_shown (fixture->window->changed_file));

  activate (fixture, "win.save");
  desk_help_answer ("cancel");
  text = dup_saved (fixture);
  g_assert_cmpstr (text, ==, "Something else");
  g_assert_true (is_modified (fixture));

  activate (fixture, "win.save");
  desk_help_answer ("overwrite");
  desk_help_wait_until (!is_modified (fixture));
  g_free (text);
  text = dup_saved (fixture);
  g_assert_nonnull (strstr (text, "And So Harbour dues rise"));
  desk_help_wait_until (!is_shown (fixture->window->changed_file));
}

/* The draft itself is watched as well, and is opened anew when somebody wants it. */
static void
test_save_reload (Fixture       *fixture,
                  gconstpointer  data)
{
  AssayCase *work = assay_window_get_case (fixture->window);

  edit (fixture, "So ");
  write_text (fixture->draft, "Harbour dues fall\n");
  desk_help_wait_until (is_shown (fixture->window->changed_file));
  activate (fixture, "win.reload");
  desk_help_answer ("cancel");
  g_assert_true (assay_window_get_case (fixture->window) == work);
  activate (fixture, "win.reload");
  desk_help_answer ("reload");
  desk_help_wait_until (assay_window_get_case (fixture->window) != work);
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (
                       assay_case_get_draft (assay_window_get_case (fixture->window)))),
                   ==, "Harbour dues fall");
  g_assert_false (is_shown (fixture->window->changed_file));
}

/* Where nothing can be written, somebody is told, and nothing is lost. */
static void
test_save_failure (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  edit (fixture, "So ");
  g_assert_true (g_file_delete (fixture->draft, NULL, &error));
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  assay_window_save_to (fixture->window, fixture->file);
  desk_help_answer ("cancel");
  g_assert_true (is_modified (fixture));
  g_assert_null (fixture->window->saving);
}

/* Closing asks, saves, and then closes. */
static void
test_save_close (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;
  GtkWindow *window = GTK_WINDOW (fixture->window);

  edit (fixture, "So ");
  save (fixture);
  edit (fixture, "And ");
  gtk_window_close (window);
  desk_help_answer ("cancel");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_close (window);
  desk_help_answer ("save");
  desk_help_wait_until (window == NULL || !gtk_widget_get_visible (GTK_WIDGET (window)));
  text = dup_saved (fixture);
  g_assert_nonnull (strstr (text, "And So Harbour dues rise"));

  if (window != NULL)
    g_object_remove_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  fixture->window = NULL;
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add ("/save/stale", Fixture, NULL, set_up, test_save_stale, tear_down);
  g_test_add ("/save/changed", Fixture, NULL, set_up, test_save_changed, tear_down);
  g_test_add ("/save/reload", Fixture, NULL, set_up, test_save_reload, tear_down);
  g_test_add ("/save/failure", Fixture, NULL, set_up, test_save_failure, tear_down);
  g_test_add ("/save/close", Fixture, NULL, set_up, test_save_close, tear_down);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
