/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-keeper-library.h"
#include "assay-library-window.h"
#include "assay-outlets-group.h"
#include "assay-overview-window.h"
#include "assay-own-outlets.h"
#include "assay-window-private.h"
#include "desk-help.h"

static AssayApplication *application;

static AssayDossier *
make_job (const char *draft)
{
  g_autoptr (GBytes) bytes = g_bytes_new (draft, strlen (draft));
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = assay_dossier_open (bytes, "draft.txt", NULL, NULL, &error);

  g_assert_no_error (error);

  return dossier;
}

static void
remember (AssayKeeper *keeper,
          const char  *draft,
          const char  *path)
{
  g_autoptr (AssayDossier) dossier = make_job (draft);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  assay_keeper_remember (keeper, dossier, file);
}

static gpointer
get_child (AssayLibraryWindow *window,
           const char         *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (window), ASSAY_TYPE_LIBRARY_WINDOW, name);
}

static gboolean
says (AssayLibraryWindow *window,
      const char         *count)
{
  return strcmp (gtk_label_get_label (get_child (window, "count")), count) == 0;
}

static void
chosen_cb (AssayLibraryWindow *window,
           GFile              *file,
           char              **path)
{
  g_free (*path);
  *path = g_file_get_path (file);
}

/* Jobs that were saved are found as somebody types, and opened from there. */
static void
test_search (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "library", NULL);
  g_autoptr (AssayKeeper) keeper = assay_keeper_new (folder);
  g_autofree char *path = NULL;
  AssayLibraryWindow *window = NULL;

  window = assay_library_window_new (keeper);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (get_child (window, "stack")), ==, "none");
  gtk_window_destroy (GTK_WINDOW (window));

  remember (keeper, "Harbour fees rise\n\nThe board met.\n\n- https://apnews.com/a – So.\n",
            "/jobs/fees.assay");
  remember (keeper, "Bridge closes\n\nThe old bridge closes.\n", "/jobs/bridge.assay");
  window = assay_library_window_new (keeper);
  gtk_window_present (GTK_WINDOW (window));
  desk_help_wait_until (says (window, "2 jobs"));

  gtk_editable_set_text (get_child (window, "search"), "harb");
  desk_help_wait_until (says (window, "1 job"));
  g_signal_connect (window, "chosen", G_CALLBACK (chosen_cb), &path);
  g_signal_emit_by_name (get_child (window, "search"), "activate");
  g_assert_cmpstr (path, ==, "/jobs/fees.assay");

  gtk_editable_set_text (get_child (window, "outlet"), "reuters");
  desk_help_wait_until (
      g_str_equal (gtk_stack_get_visible_child_name (get_child (window, "stack")), "none"));
  gtk_editable_set_text (get_child (window, "outlet"), "associated");
  desk_help_wait_until (says (window, "1 job"));
  gtk_window_destroy (GTK_WINDOW (window));
  assay_keeper_wait (keeper);
}

/* A list that another desk shared is taken in, shown with its reasons, and shared on. */
static void
test_outlets (void)
{
  static const char ratings[] = "domain,rating\nexample.org,unreliable\n";
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GFile) own = assay_own_outlets_dup_file ();
  g_autoptr (GFile) folder = g_file_get_parent (own);
  g_autoptr (GFile) shared = g_file_get_child (folder, "shared.tsv");
  g_autoptr (GFile) list = g_file_get_child (folder, "list.csv");
  AssayOutletsGroup *group = g_object_new (ASSAY_TYPE_OUTLETS_GROUP, NULL);
  g_autofree char *text = NULL;
  GtkListBox *rows = NULL;

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (group));
  g_file_make_directory_with_parents (folder, NULL, NULL);
  g_assert_true (g_file_replace_contents (list, ratings, strlen (ratings), NULL, FALSE,
                                          G_FILE_CREATE_NONE, NULL, NULL, NULL));
  g_assert_true (assay_outlets_group_import (group, list));
  rows = GTK_LIST_BOX (
      gtk_widget_get_template_child (GTK_WIDGET (group), ASSAY_TYPE_OUTLETS_GROUP, "list"));
  g_assert_nonnull (gtk_list_box_get_row_at_index (rows, 0));

  g_assert_true (assay_outlets_group_export (group, shared));
  g_assert_true (g_file_load_contents (shared, NULL, &text, NULL, NULL, NULL));
  g_assert_nonnull (strstr (text, "example.org"));
  g_assert_true (assay_outlets_group_import (group, shared));
  g_assert_null (gtk_list_box_get_row_at_index (rows, 1));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The table has a row for each source, so that nobody needs the picture. */
static void
test_overview (void)
{
  g_autoptr (AssayDossier) dossier = make_job (
      "Fees rise\n\nThey rise.\n\n- https://apnews.com/2025/05/14/a – They rise.\n"
      "- https://www.reuters.com/b – They rise.\n");
  g_autoptr (AssayCase) work = assay_case_new (dossier, "N. Oko");
  AssayOverviewWindow *window = assay_overview_window_new (work);
  GtkColumnView *table = GTK_COLUMN_VIEW (
      gtk_widget_get_template_child (GTK_WIDGET (window), ASSAY_TYPE_OVERVIEW_WINDOW, "table"));

  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (GTK_WIDGET (window));
  g_assert_cmpuint (
      g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (table))), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (table)), ==, 6);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What a story told before, and what a later one takes over from it. */
#define STEEL                                                                                      \
  "The engineers of the port had looked at the steel of the bridge in March and had written in a " \
  "report of forty pages that it would carry no lorry before the summer, since salt had eaten "    \
  "into three of its nine piers deeper than anybody had thought, and the board had put that "      \
  "report away without a word."

static void
type (AssayWindow *window,
      const char  *words)
{
  AssayCase *work = assay_window_get_case (window);
  guint end = assay_text_get_length (assay_draft_get_text (assay_case_get_draft (work)));

  assay_case_edit (work, (AssaySpan){ end, end }, words, "2025-05-14T10:00:00Z");
  assay_case_end_typing (work);
}

/* A draft that has words of another job says so on the sheet of Freshness, once they are written; without them no more;
 * and a job is not another than itself. */
static void
test_recycled (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "shut.txt", NULL);
  AssayKeeper *keeper = assay_keeper_get_default ();
  AssayWindow *window = NULL;

  remember (keeper, "Steel of the bridge\n\n2 April 2025\n\n" STEEL "\n", "/jobs/steel.assay");
  assay_keeper_wait (keeper);
  g_assert_true (g_file_set_contents (
      path, "Bridge shut\n\n14 May 2025\n\nThe mayor shut it on Monday.\n", -1, NULL));
  window = desk_help_open (application, path);
  assay_side_bar_set_open (window->side, ASSAY_CHECK_FRESHNESS, TRUE);
  type (window, "\n" STEEL);
  desk_help_wait_until (desk_help_find_text (GTK_WIDGET (window->side),
                                             "“Steel of the bridge” (2 April 2025") != NULL);
  g_assert_false (assay_case_is_sealed (window->work));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desk_help_wait_until (desk_help_find_text (GTK_WIDGET (window->side),
                                             "“Steel of the bridge” (2 April 2025") == NULL);
  gtk_window_destroy (GTK_WINDOW (window));

  g_assert_true (g_file_set_contents (
      path, "Steel of the bridge\n\n2 April 2025\n\n" STEEL "\n", -1, NULL));
  window = desk_help_open (application, path);
  desk_help_wait_until (window->recall != NULL && assay_recall_has_asked (window->recall));
  g_assert_null (assay_dossier_get_earlier (assay_case_get_dossier (window->work)));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/library-window/search", test_search);
  g_test_add_func ("/library-window/outlets", test_outlets);
  g_test_add_func ("/library-window/overview", test_overview);

  g_test_add_func ("/library-window/recycled", test_recycled);

  status = g_test_run ();
  assay_keeper_drop_default ();
  g_object_unref (application);

  return status;
}
