/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "assay-window-private.h"
#include "desk-help.h"

static AssayApplication *application;

static AssayState
get_state (AssayWindow *window,
           const char  *words)
{
  return assay_case_get_state (assay_window_get_case (window),
                               (guint) desk_help_find_fact (assay_window_get_case (window), words));
}

static void
activate (AssayWindow *window,
          const char  *action,
          const char  *target)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, target != NULL ? "s" : NULL, target);
}

/* A window with nothing open asks for a draft, and nothing of the desk can be done. */
static void
test_window_empty (void)
{
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (GTK_WIDGET (window));
  g_assert_null (assay_window_get_case (window));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "save"));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "state"));
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "open"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Confirms one fact, marks another an error, and takes both back. */
static void
test_window_states (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  AssayCase *work = assay_window_get_case (window);

  activate (window, "win.next-fact", NULL);
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "state"));
  assay_window_set_fact (window, desk_help_find_fact (assay_window_get_case (window), "Edi Rama"));
  activate (window, "win.state", "confirmed");
  assay_window_set_fact (window, desk_help_find_fact (assay_window_get_case (window), "40%"));
  activate (window, "win.state", "error");
  desk_help_settle (GTK_WIDGET (window));

  g_assert_cmpint (get_state (window, "Edi Rama"), ==, ASSAY_STATE_CONFIRMED);
  g_assert_cmpint (get_state (window, "40%"), ==, ASSAY_STATE_ERROR);
  g_assert_cmpuint (assay_case_count_closed (work), ==, 1);

  /* The same key again opens the fact. */
  activate (window, "win.state", "error");
  g_assert_cmpint (get_state (window, "40%"), ==, ASSAY_STATE_OPEN);

  activate (window, "win.undo", NULL);
  activate (window, "win.undo", NULL);
  activate (window, "win.undo", NULL);
  g_assert_cmpint (get_state (window, "Edi Rama"), ==, ASSAY_STATE_OPEN);
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "undo"));
  g_assert_false (assay_case_is_modified (work));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A closed window takes all with it: its panes and the job. */
static void
test_window_end (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  gpointer kept[] = { window->draft, window->source, window->strip,
                      window->side,  window->welcome, window->work };

  activate (window, "win.next-fact", NULL);
  desk_help_settle (GTK_WIDGET (window));
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    g_object_add_weak_pointer (kept[i], &kept[i]);
  gtk_window_destroy (GTK_WINDOW (window));

  while (g_main_context_iteration (NULL, FALSE))
    ;

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      if (kept[i] == NULL)
        continue;
      g_test_message ("%s is kept by %u", G_OBJECT_TYPE_NAME (kept[i]),
                      G_OBJECT (kept[i])->ref_count);
      g_test_fail ();
    }
}

/* The suggested wording takes the figure's place, in the text as in the findings. */
static void
test_window_wording (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  assay_window_set_fact (window, desk_help_find_fact (assay_window_get_case (window), "40%"));
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "accept-wording"));
  activate (window, "win.accept-wording", NULL);

  /* The facts are found anew by a worker; until then none can be closed. */
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "state"));
  desk_help_wait_until (assay_case_is_current (assay_window_get_case (window)));
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "state"));
  desk_help_settle (GTK_WIDGET (window));
  g_assert_cmpint (get_state (window, "30%"), ==, ASSAY_STATE_FIXED);

  activate (window, "win.undo", NULL);
  g_assert_cmpint (desk_help_find_fact (assay_window_get_case (window), "30%"), ==, -1);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A verdict is set, saved as a dossier, and found again with all the rest. */
static void
test_window_reopen (void)
{
  g_autofree char *path = desk_help_dup_sample ();
  g_autofree char *folder = g_dir_make_tmp ("assay-desk-XXXXXX", NULL);
  g_autofree char *saved = g_build_filename (folder, "job.assay", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (saved);
  AssayWindow *window = desk_help_open (application, path);
  g_autoptr (GError) error = NULL;

  assay_window_set_fact (window, desk_help_find_fact (assay_window_get_case (window), "Serbia"));
  activate (window, "win.state", "cannot-confirm");
  activate (window, "win.verdict", "FAIL");
  assay_dossier_save (assay_case_get_dossier (assay_window_get_case (window)), file, NULL, &error);
  g_assert_no_error (error);
  gtk_window_destroy (GTK_WINDOW (window));

  window = desk_help_open (application, saved);
  g_assert_cmpint (get_state (window, "Serbia"), ==, ASSAY_STATE_CANNOT_CONFIRM);
  g_assert_cmpint (
      assay_dossier_get_verdict (assay_case_get_dossier (assay_window_get_case (window))), ==,
      ASSAY_VERDICT_FAIL);
  gtk_window_destroy (GTK_WINDOW (window));

  g_assert_cmpint (g_remove (saved), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Closing asks where something would be lost, and does not where nothing would. */
static void
test_window_close (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  guint n_windows = 0;

  assay_window_set_fact (window, desk_help_find_fact (assay_window_get_case (window), "Serbia"));
  activate (window, "win.state", "confirmed");
  n_windows = g_list_model_get_n_items (gtk_window_get_toplevels ());
  gtk_window_close (GTK_WINDOW (window));
  desk_help_settle (GTK_WIDGET (window));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, n_windows + 1);

  activate (window, "win.undo", NULL);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (g_list_model_get_item (gtk_window_get_toplevels (), n_windows)));
  gtk_window_close (GTK_WINDOW (window));
  desk_help_wait_until (window == NULL || !gtk_widget_get_visible (GTK_WIDGET (window)));
}

/* What is in a menu is there each time that it is opened. */
static void
test_window_menu (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkMenuButton *button = window->menu_button;

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *item = NULL;

      gtk_menu_button_popup (button);
      desk_help_settle (GTK_WIDGET (window));
      item = desk_help_find_text (GTK_WIDGET (button), "Preferences");
      g_assert_nonnull (item);
      g_assert_true (gtk_widget_get_mapped (item));

      gtk_menu_button_popdown (button);
      desk_help_settle (GTK_WIDGET (window));
      g_assert_false (gtk_widget_get_mapped (item));
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Whoever leaves the menu from one of its pages goes on where the focus was: the keys do something then. */
static void
test_window_menu_focus (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkMenuButton *button = window->menu_button;
  GtkWidget *focus = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (window->draft));
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_nonnull (focus);

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *item = NULL;

      gtk_menu_button_popup (button);
      desk_help_settle (GTK_WIDGET (window));
      item = desk_help_find_text (GTK_WIDGET (button), "Take In");
      g_assert_nonnull (item);
      while (!gtk_widget_get_focusable (item))
        item = gtk_widget_get_parent (item);
      gtk_widget_grab_focus (item);
      g_assert_true (gtk_widget_activate (item));
      desk_help_settle (GTK_WIDGET (window));
      g_assert_true (gtk_widget_child_focus (GTK_WIDGET (gtk_menu_button_get_popover (button)),
                                             GTK_DIR_TAB_FORWARD));
      gtk_menu_button_popdown (button);
      desk_help_settle (GTK_WIDGET (window));
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/window/end", test_window_end);
  g_test_add_func ("/window/empty", test_window_empty);
  g_test_add_func ("/window/states", test_window_states);
  g_test_add_func ("/window/wording", test_window_wording);
  g_test_add_func ("/window/reopen", test_window_reopen);

  g_test_add_func ("/window/close", test_window_close);
  g_test_add_func ("/window/menu", test_window_menu);
  g_test_add_func ("/window/menu-focus", test_window_menu_focus);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
