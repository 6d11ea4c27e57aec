/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The ledger: what a person sees of it, and where it leads. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-ledger-page-private.h"
#include "assay-window-private.h"
#include "desk-help.h"

static const char draft[] =
    "Clinic waits grow\n\n2 June 2025\n\n"
                            "Waits at the Ashdown clinic grew by 40% last year, said Petra "
                            "Halloran. Some 12,000 people wait.\n\n"
                            "- https://apnews.com/article/ashdown – Waits at the Ashdown clinic "
                            "grew by over 30% last year, said "
                            "Petra Halloran.\n"
                            "- https://www.bbc.co.uk/news/ashdown – Petra Halloran said that "
                            "12,000 people were waiting.\n"
                            "- https://www.reuters.com/world/uk/harbour – A harbour was dredged.\n";

static AssayApplication *application;

/* Opens a draft and its ledger. */
static AssayWindow *
open_ledger (const char *text)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-ledger-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "clinic.txt", NULL);
  AssayWindow *window = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  window = desk_help_open_sized (application, path, 1280, 800);
  g_unlink (path);
  g_rmdir (folder);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.ledger", NULL);
  desk_help_wait_until (assay_ledger_page_is_ready (window->ledger));
  desk_help_settle (GTK_WIDGET (window));

  return window;
}

static const char *
get_page (AssayWindow *window)
{
  return gtk_stack_get_visible_child_name (window->stack);
}

static guint
count_shown (AssayWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (window->ledger->sorted));
}

static char *
dup_fact (AssayWindow *window)
{
  guint n = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (window->work), &n);

  g_assert_cmpint (window->fact, >=, 0);

  return assay_text_dup_span (assay_draft_get_text (assay_case_get_draft (window->work)),
                              facts[window->fact].span);
}

static void
test_cell_leads_to_its_words (void)
{
  AssayWindow *window = open_ledger (draft);
  GtkWidget *cell = desk_help_find_text (GTK_WIDGET (window->ledger), "≠ over 30%");
  g_autofree char *fact = NULL;

  g_assert_cmpstr (get_page (window), ==, "ledger");
  g_assert_nonnull (cell);
  g_signal_emit_by_name (gtk_widget_get_ancestor (cell, GTK_TYPE_BUTTON), "clicked");

  g_assert_cmpstr (get_page (window), ==, "desk");
  fact = dup_fact (window);
  g_assert_cmpstr (fact, ==, "40%");
  g_assert_cmpint (assay_source_pane_get_source (window->source), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Whoever comes from a fact is on its row, and the fact stays the one that is selected. */
static void
test_row_of_the_fact (void)
{
  AssayWindow *window = open_ledger (draft);
  GtkWidget *focus = NULL;
  int fact = desk_help_find_fact (window->work, "12,000");

  gtk_widget_activate_action (GTK_WIDGET (window), "win.ledger", NULL);
  assay_window_set_fact (window, fact);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.ledger", NULL);
  desk_help_wait_until ((focus = gtk_window_get_focus (GTK_WINDOW (window))) != NULL &&
                        gtk_widget_is_ancestor (focus, GTK_WIDGET (window->ledger->view)));
  while (desk_help_find_text (focus, "12,000") == NULL)
    focus = gtk_widget_get_parent (focus);
  g_assert_null (desk_help_find_text (focus, "40%"));
  g_assert_cmpint (window->fact, ==, fact);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_words_that_are_no_evidence (void)
{
  AssayWindow *window = open_ledger (draft);

  assay_source_pane_show_words (window->source, 2, (AssaySpan){ 2, 9 }, (AssaySpan){ 0, 22 });
  g_assert_cmpint (assay_source_pane_get_source (window->source), ==, 2);
  assay_source_pane_show_words (window->source, 99, (AssaySpan){ 2, 9 }, (AssaySpan){ 0, 22 });
  g_assert_cmpint (assay_source_pane_get_source (window->source), ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_rows_can_be_chosen (void)
{
  AssayWindow *window = open_ledger (draft);
  guint n_all = count_shown (window);

  gtk_drop_down_set_selected (window->ledger->show, ASSAY_LEDGER_SHOW_DIFFERING);
  desk_help_settle (GTK_WIDGET (window));
  g_assert_cmpuint (count_shown (window), ==, 1);
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window->ledger), "40%"));

  gtk_drop_down_set_selected (window->ledger->show, ASSAY_LEDGER_SHOW_ALL);
  g_assert_cmpuint (count_shown (window), ==, n_all);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_silent_sources_are_folded (void)
{
  AssayWindow *window = open_ledger (draft);

  g_assert_null (desk_help_find_text (GTK_WIDGET (window->ledger->view), "Reuters"));
  gtk_toggle_button_set_active (window->ledger->silent, TRUE);
  desk_help_settle (GTK_WIDGET (window));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window->ledger->view), "Reuters"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A row's state is that of its fact at once, by the keys that work on the desk. */
static void
test_state_is_seen (void)
{
  AssayWindow *window = open_ledger (draft);
  GtkSelectionModel *selection = gtk_column_view_get_model (window->ledger->view);
  g_autofree char *fact = NULL;

  gtk_selection_model_select_item (selection, 1, TRUE);
  fact = dup_fact (window);
  g_assert_cmpstr (fact, ==, "40%");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.state", "s", "error");
  desk_help_settle (GTK_WIDGET (window));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window->ledger->view), "✗ error"));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desk_help_settle (GTK_WIDGET (window));
  g_assert_null (desk_help_find_text (GTK_WIDGET (window->ledger->view), "✗ error"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_table_is_copied (void)
{
  AssayWindow *window = open_ledger (draft);
  g_autofree char *all = assay_ledger_page_dup_table (window->ledger);
  g_autofree char *some = NULL;

  g_assert_nonnull (strstr (all, "\t40%\t"));
  g_assert_nonnull (strstr (all, "\t≠ over 30%\t"));
  g_assert_nonnull (strstr (all, "12,000"));

  gtk_drop_down_set_selected (window->ledger->show, ASSAY_LEDGER_SHOW_DIFFERING);
  some = assay_ledger_page_dup_table (window->ledger);
  g_assert_nonnull (strstr (some, "\t40%\t"));
  g_assert_null (strstr (some, "12,000"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_headings_stay_first (void)
{
  AssayWindow *window = open_ledger (draft);
  g_autoptr (GtkColumnViewColumn) column = NULL;

  column = g_list_model_get_item (gtk_column_view_get_columns (window->ledger->view), 0);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (AssayLedgerItem) first = NULL;

      gtk_column_view_sort_by_column (window->ledger->view, column, (GtkSortType) i);
      first = g_list_model_get_item (G_LIST_MODEL (window->ledger->sorted), 0);
      g_assert_true (assay_ledger_item_is_heading (first));
      g_assert_cmpint (assay_ledger_item_get_kind (first), ==, ASSAY_FACT_FIGURE);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static guint
get_label_width (AssayWindow *window,
                 const char  *words)
{
  GtkWidget *label = desk_help_find_text (GTK_WIDGET (window->ledger->time_line), words);

  g_assert_nonnull (label);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));

  return (guint) gtk_widget_get_width (label);
}

/* Many sources of one day stand together on the time line, and no day is cut down to dots. */
static void
test_time_line (void)
{
  g_autoptr (GString) text = g_string_new ("Clinic waits grow\n\n");
  AssayWindow *window = NULL;

  for (guint i = 0; i < 24; i++)
    g_string_append_printf (text, "Ward %u of the Ashdown clinic was opened on %u May 20%02u. ", i,
                            i + 1, i + 1);
  g_string_append (text, "\n\n");
  for (guint i = 0; i < 12; i++)
    g_string_append_printf (
        text, "- https://paper-%u.example/news/2025/06/ward – A ward was opened.\n", i);

  window = open_ledger (text->str);
  g_assert_cmpuint (get_label_width (window, "12 sources"), >, 0);
  g_assert_cmpuint (get_label_width (window, "1 May 2001"), >, 0);
  g_assert_cmpuint (get_label_width (window, "24 May 2024"), >, 0);
  g_assert_null (desk_help_find_text (GTK_WIDGET (window->ledger->time_line), "paper-3"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Who wants to work on the draft is shown the draft. */
static void
test_left (void)
{
  static const char *const actions[] = { "win.mode::edit", "win.mode::check", "win.edit",
                                         "win.find", "win.replace" };
  AssayWindow *window = open_ledger (
      "The port of Lowhaven will raise its fees by 12% in June.\n\n"
      "- https://www.theguardian.com/world/2025/may/14/fees – Lowhaven raises fees by 12%.\n");

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;

      gtk_stack_set_visible_child_name (window->stack, "ledger");
      g_assert_cmpstr (get_page (window), ==, "ledger");
      g_assert_true (g_action_parse_detailed_name (actions[i], &name, &target, NULL));
      gtk_widget_activate_action_variant (GTK_WIDGET (window), name, target);
      g_assert_cmpstr (get_page (window), ==, "desk");
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Sources are called as the strip calls them, and below their day by their name alone. */
static void
test_names (void)
{
  AssayWindow *window = open_ledger (
      "The port of Lowhaven will raise its fees by 12% in June.\n\n"
      "- https://www.theguardian.com/world/2025/may/14/fees – Lowhaven raises fees by 12%.\n"
      "- https://www.theguardian.com/world/2025/may/15/fees – Lowhaven raises fees by 12%.\n");
  GtkWidget *view = GTK_WIDGET (window->ledger->view);

  g_assert_nonnull (desk_help_find_text (view, "The Guardian, 14 May"));
  g_assert_nonnull (desk_help_find_text (view, "The Guardian, 15 May"));
  g_assert_cmpuint (get_label_width (window, "The Guardian"), >, 0);
  g_assert_null (
      desk_help_find_text (GTK_WIDGET (window->ledger->time_line), "The Guardian, 14 May"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_nothing_to_list (void)
{
  AssayWindow *window = open_ledger ("nothing here\n");

  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window->ledger), "Nothing to List"));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "side-bar"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.ledger", NULL);
  g_assert_cmpstr (get_page (window), ==, "desk");
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "side-bar"));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/ledger/cell-leads-to-its-words", test_cell_leads_to_its_words);
  g_test_add_func ("/ledger/row-of-the-fact", test_row_of_the_fact);
  g_test_add_func ("/ledger/words-that-are-no-evidence", test_words_that_are_no_evidence);
  g_test_add_func ("/ledger/rows-can-be-chosen", test_rows_can_be_chosen);
  g_test_add_func ("/ledger/silent-sources-are-folded", test_silent_sources_are_folded);
  g_test_add_func ("/ledger/state-is-seen", test_state_is_seen);
  g_test_add_func ("/ledger/table-is-copied", test_table_is_copied);
  g_test_add_func ("/ledger/headings-stay-first", test_headings_stay_first);
  g_test_add_func ("/ledger/time-line", test_time_line);
  g_test_add_func ("/ledger/names", test_names);
  g_test_add_func ("/ledger/left", test_left);
  g_test_add_func ("/ledger/nothing-to-list", test_nothing_to_list);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
