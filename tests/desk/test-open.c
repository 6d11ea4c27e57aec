/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How drafts come into windows, and which window each comes into. */

#include "config.h"

#include <fcntl.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "assay-intake.h"
#include "assay-window-private.h"
#include "desk-help.h"

static AssayApplication *application;

#define DRAFT "Harbour dues rise\n\nThe harbour raised its dues by 4% in May, its manager said.\n"
#define PAGE \
  "<h1>Harbour dues rise</h1><p>The <a href=\"https://example.org/dues\">dues</a> rose by 4% in " \
  "May, "                                                                                         \
  "the harbour's manager said.</p>"

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("assay-open-XXXXXX", NULL);
}

static AssayWindow *
get_window (guint index)
{
  return g_list_nth_data (gtk_application_get_windows (GTK_APPLICATION (application)), index);
}

static guint
count_windows (void)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GDir *dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name = NULL;

  while (count_windows () > 0)
    gtk_window_destroy (GTK_WINDOW (get_window (0)));

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_dir_close (dir);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

static GFile *
write_file (Fixture    *fixture,
            const char *name,
            const char *content,
            gssize      length)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, content, length, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

static void
open_file (GFile *file)
{
  g_application_open (G_APPLICATION (application), &file, 1, "");
}

static const char *
get_page (AssayWindow *window)
{
  return gtk_stack_get_visible_child_name (window->stack);
}

static AssayWindow *
new_window (void)
{
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/* An empty window is used first, then each file has its own, and one that is open is only shown. */
static void
test_open_windows (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GFile) first = write_file (fixture, "first.txt", DRAFT, -1);
  g_autoptr (GFile) second = write_file (fixture, "second.txt", DRAFT, -1);
  AssayWindow *window = NULL;

  g_application_activate (G_APPLICATION (application));
  g_application_activate (G_APPLICATION (application));
  g_assert_cmpuint (count_windows (), ==, 1);
  window = get_window (0);
  g_assert_true (assay_window_is_empty (window));

  open_file (first);
  g_assert_false (assay_window_is_empty (window));
  open_file (first);
  g_assert_cmpuint (count_windows (), ==, 1);
  desk_help_wait_until (assay_window_get_case (window) != NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "first.txt");

  open_file (second);
  g_assert_cmpuint (count_windows (), ==, 2);
  open_file (first);
  g_assert_cmpuint (count_windows (), ==, 2);

  g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
  g_assert_cmpuint (count_windows (), ==, 3);
  desk_help_wait_until (
      g_list_model_get_n_items (G_LIST_MODEL (assay_recent_files_get_default ())) == 2);
}

/* Fifty at once: each has its window, and each is read. */
static void
test_open_many (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *name = g_strdup_printf ("draft-%02u.txt", i);

      g_ptr_array_add (files, write_file (fixture, name, DRAFT, -1));
    }

  g_application_open (G_APPLICATION (application), (GFile **) files->pdata, (int) files->len, "");
  g_assert_cmpuint (count_windows (), ==, 50);
  for (guint i = 0; i < 50; i++)
    desk_help_wait_until (assay_window_get_case (get_window (i)) != NULL);
}

/* What cannot be opened says why and what to do, in the window; the window can be used again. */
static void
test_open_failures (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char zeros[64] = { 0 };
  g_autoptr (GFile) good = write_file (fixture, "good.txt", DRAFT, -1);
  g_autoptr (GFile) missing = g_file_get_child (g_file_new_for_path (fixture->folder), "a <b>.txt");
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  GFile *bad[] = {
    missing,
    folder,
    write_file (fixture, "empty.txt", "", 0),
    write_file (fixture, "binary.txt", zeros, sizeof zeros),
    write_file (fixture, "damaged.assay", "{ \"assay\": ", -1),
    write_file (fixture, "huge.txt", "", 0),
  };
  AssayWindow *window = new_window ();

  g_assert_cmpint (truncate (g_file_peek_path (bad[5]), 40 << 20), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      open_file (bad[i]);
      g_assert_cmpstr (get_page (window), ==, "reading");
      desk_help_wait_until (g_strcmp0 (get_page (window), "reading") != 0);
      g_assert_cmpstr (get_page (window), ==, "failed");
      g_assert_nonnull (strstr (adw_status_page_get_description (window->failure), ".\n\n"));
      g_assert_true (assay_window_is_empty (window));
    }

  gtk_widget_activate_action (GTK_WIDGET (window), "win.cancel-opening", NULL);
  g_assert_cmpstr (get_page (window), ==, "welcome");
  open_file (good);
  desk_help_wait_until (assay_window_get_case (window) != NULL);
  g_assert_cmpuint (count_windows (), ==, 1);

  for (guint i = 2; i < G_N_ELEMENTS (bad); i++)
    g_object_unref (bad[i]);
}

/* A cancelled opening leaves nothing behind; neither does a window that is closed meanwhile. */
static void
test_open_cancel (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GFile) file = write_file (fixture, "draft.txt", DRAFT, -1);
  AssayWindow *window = new_window ();
  AssayWindow *other = NULL;

  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "cancel-opening"));
  open_file (file);
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "cancel-opening"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.cancel-opening", NULL);
  g_assert_cmpstr (get_page (window), ==, "welcome");
  g_assert_true (assay_window_is_empty (window));
  desk_help_settle (GTK_WIDGET (window));
  g_assert_null (assay_window_get_case (window));
  g_assert_cmpstr (get_page (window), ==, "welcome");

  other = new_window ();
  assay_window_open (other, file);
  g_object_add_weak_pointer (G_OBJECT (other), (gpointer *) &other);
  gtk_window_destroy (GTK_WINDOW (other));
  desk_help_wait_until (other == NULL);
}

static void
take_string (AssayWindow *window,
             const char  *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  assay_window_take (window, &value);
}

static AssayDraft *
wait_for_draft (AssayWindow *window)
{
  desk_help_wait_until (assay_window_get_case (window) != NULL);

  return assay_dossier_get_draft (assay_case_get_dossier (assay_window_get_case (window)));
}

/* Text becomes a draft; addresses of files are opened, those of pages are not fetched. */
static void
test_drop_text (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GFile) file = write_file (fixture, "draft.txt", DRAFT, -1);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *list = g_strconcat ("# list\r\n", uri, "\r\n", NULL);
  AssayWindow *window = new_window ();

  take_string (window, "https://example.org/dues");
  g_assert_true (assay_window_is_empty (window));
  take_string (window, "");
  g_assert_true (assay_window_is_empty (window));

  take_string (window, list);
  wait_for_draft (window);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "draft.txt");

  take_string (window, DRAFT);
  g_assert_cmpuint (count_windows (), ==, 2);
  wait_for_draft (get_window (0));
  wait_for_draft (get_window (1));
}

static void
test_drop_files (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GFile) first = write_file (fixture, "first.txt", DRAFT, -1);
  g_autoptr (GFile) second = write_file (fixture, "second.txt", DRAFT, -1);
  g_auto (GValue) value = G_VALUE_INIT;
  GSList *files = g_slist_append (g_slist_append (NULL, first), second);
  AssayWindow *window = new_window ();

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_set_boxed (&value, files);
  g_assert_true (assay_window_take (window, &value));
  g_assert_cmpuint (count_windows (), ==, 2);
  wait_for_draft (get_window (0));
  wait_for_draft (get_window (1));
  g_slist_free (files);
}

/* Rich text is asked for before plain text, keeps its links, and is called by its headline. */
static void
test_paste_rich (Fixture       *fixture,
                 gconstpointer  data)
{
  AssayWindow *window = new_window ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (PAGE, strlen (PAGE));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_typed (G_TYPE_STRING, DRAFT),
    gdk_content_provider_new_for_bytes ("text/html", bytes),
  };
  g_autoptr (GdkContentProvider) both = gdk_content_provider_new_union (providers, 2);
  AssayDraft *draft = NULL;
  const AssayLink *links = NULL;
  guint n_links = 0;

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (window)), both);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.paste", NULL);
  draft = wait_for_draft (window);
  links = assay_draft_get_links (draft, &n_links);
  g_assert_cmpuint (n_links, ==, 1);
  g_assert_cmpstr (links[0].url, ==, "https://example.org/dues");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Harbour dues rise");
}

static void
test_paste_plain (Fixture       *fixture,
                  gconstpointer  data)
{
  AssayWindow *window = new_window ();
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));

  gdk_clipboard_set_content (clipboard, NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.paste", NULL);
  g_assert_true (assay_window_is_empty (window));

  gdk_clipboard_set_text (clipboard, "dues rose by 4% in May, the manager said.");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.paste", NULL);
  wait_for_draft (window);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Pasted text");
}

/* The sample comes with the program. */
static void
test_sample (Fixture       *fixture,
             gconstpointer  data)
{
  AssayWindow *window = new_window ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.try-sample", NULL);
  wait_for_draft (window);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "return-hubs.txt");
}

/* The first that is seen of a window is the draft, or what is said of a file that is none. */
static void
test_open_present (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *draft = g_build_filename (fixture->folder, "dues.txt", NULL);
  g_autofree char *gone = g_build_filename (fixture->folder, "gone.txt", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (draft);
  g_autoptr (GFile) none = g_file_new_for_path (gone);
  AssayWindow *window = NULL;
  GFile *files[] = { file };
  GFile *nones[] = { none };

  g_assert_true (g_file_set_contents (draft, DRAFT, -1, NULL));
  g_application_open (G_APPLICATION (application), files, 1, "");
  window = get_window (0);
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (window)));
  desk_help_wait_until (gtk_widget_get_mapped (GTK_WIDGET (window)));
  desk_help_wait_until (assay_window_get_case (window) != NULL);
  g_assert_false (gtk_spinner_get_spinning (window->spinner));
  gtk_window_destroy (GTK_WINDOW (window));

  g_application_open (G_APPLICATION (application), nones, 1, "");
  window = get_window (0);
  desk_help_wait_until (gtk_widget_get_mapped (GTK_WIDGET (window)));
  g_assert_null (assay_window_get_case (window));

  /* A window that goes before it was seen. */
  g_application_open (G_APPLICATION (application), files, 1, "");
  gtk_window_destroy (GTK_WINDOW (get_window (0)));
}

/* The text of a long draft is there before its facts are, and so is what people said of it. */
static void
test_open_long (Fixture       *fixture,
                gconstpointer  user_data)
{
  g_autoptr (GString) text = g_string_new ("");
  g_autoptr (GFile) file = NULL;
  AssayWindow *window = NULL;
  AssayCase *work = NULL;
  guint n_facts = 0;

  for (guint i = 0; i < 4000; i++)
    g_string_append (text, "Ferries carried 40% more passengers in May.\n\n");
  file = write_file (fixture, "long.txt", text->str, -1);

  window = assay_window_new (GTK_APPLICATION (application));
  assay_window_open (window, file);
  gtk_window_present (GTK_WINDOW (window));
  desk_help_wait_until (assay_window_get_case (window) != NULL);
  work = assay_window_get_case (window);
  g_assert_true (assay_case_is_pending (work));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window), "Looking for facts…"));

  /* That there is none yet does not mean that all are closed. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-fact", NULL);
  desk_help_settle (GTK_WIDGET (window));
  g_assert_null (desk_help_find_text (GTK_WIDGET (window), "Every fact is closed"));

  /* Nothing that needs facts can be done. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.verdict", "s", "pass");
  g_assert_cmpint (assay_dossier_get_person (assay_case_get_dossier (work))->verdict, ==,
                   ASSAY_VERDICT_UNSET);

  desk_help_wait_until (assay_case_is_current (work));
  assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
  g_assert_cmpuint (n_facts, >=, 4000);
  g_assert_null (desk_help_find_text (GTK_WIDGET (window), "Looking for facts…"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A draft in which nothing was found says so wherever it would say how far one is, and what can be done. */
static void
test_open_factless (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GFile) file = write_file (fixture, "question.txt", "Who knows?\n", -1);
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));

  assay_window_open (window, file);
  gtk_window_present (GTK_WINDOW (window));
  desk_help_wait_until (assay_window_get_case (window) != NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-fact", NULL);
  desk_help_settle (GTK_WIDGET (window));

  g_assert_null (desk_help_find_text (GTK_WIDGET (window), "closed"));
  g_assert_null (desk_help_find_text (GTK_WIDGET (window), "0 of 0"));
  g_assert_null (desk_help_find_text (GTK_WIDGET (window), "No fact selected"));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window), "No fact found"));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window), "Select the words"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkFileChooser *
find_chooser (void)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *l = all; l != NULL; l = l->next)
    {
      if (GTK_IS_FILE_CHOOSER (l->data) && gtk_widget_get_visible (l->data))
        return l->data;
    }

  return NULL;
}

/* Whoever looks for a draft sees all that can be opened, and what else is there when they ask for it. */
static void
test_open_chooser (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char *const names[] = { "a.assay", "a.assaycourse", "a.txt", "A.TXT",  "a.md",
                                       "a.htm",   "a.docx",        "a.odt", "a.xhtml" };
  AssayWindow *window = new_window ();
  g_autoptr (GListModel) filters = NULL;
  g_autoptr (GtkFilter) drafts = NULL;
  g_autoptr (GtkFilter) all = NULL;
  g_autoptr (GFileInfo) info = g_file_info_new ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", NULL);
  filters = gtk_file_chooser_get_filters (find_chooser ());
  drafts = g_list_model_get_item (filters, 0);
  all = g_list_model_get_item (filters, 1);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_file_info_set_display_name (info, names[i]);
      g_assert_true (gtk_filter_match (drafts, info));
    }

  g_file_info_set_display_name (info, "a.png");
  g_assert_false (gtk_filter_match (drafts, info));
  g_assert_true (gtk_filter_match (all, info));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();
  g_application_hold (G_APPLICATION (application));

  g_test_add ("/open/windows", Fixture, NULL, set_up, test_open_windows, tear_down);
  g_test_add ("/open/many", Fixture, NULL, set_up, test_open_many, tear_down);
  g_test_add ("/open/failures", Fixture, NULL, set_up, test_open_failures, tear_down);
  g_test_add ("/open/long", Fixture, NULL, set_up, test_open_long, tear_down);
  g_test_add ("/open/factless", Fixture, NULL, set_up, test_open_factless, tear_down);
  g_test_add ("/open/cancel", Fixture, NULL, set_up, test_open_cancel, tear_down);
  g_test_add ("/open/chooser", Fixture, NULL, set_up, test_open_chooser, tear_down);
  g_test_add ("/open/drop/text", Fixture, NULL, set_up, test_drop_text, tear_down);
  g_test_add ("/open/drop/files", Fixture, NULL, set_up, test_drop_files, tear_down);
  g_test_add ("/open/paste/rich", Fixture, NULL, set_up, test_paste_rich, tear_down);
  g_test_add ("/open/paste/plain", Fixture, NULL, set_up, test_paste_plain, tear_down);
  g_test_add ("/open/sample", Fixture, NULL, set_up, test_sample, tear_down);
  g_test_add ("/open/present", Fixture, NULL, set_up, test_open_present, tear_down);

  status = g_test_run ();
  g_application_release (G_APPLICATION (application));
  g_clear_object (&application);

  return status;
}
