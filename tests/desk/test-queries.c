/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is asked of the author: written on a fact, shown with it, and in a list that leads there. */

#include "config.h"

#include <string.h>

#include "assay-note-editor.h"
#include "assay-queries-window.h"
#include "assay-window-private.h"
#include "desk-help.h"

#define QUESTION "Which series is this from?"

static AssayApplication *application;

typedef struct
{
  AssayWindow *window;
  AssayCase   *work;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->window = desk_help_open_sample (application);
  fixture->work = assay_window_get_case (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static GtkWidget *
get_strip (Fixture *fixture)
{
  return GTK_WIDGET (fixture->window->strip);
}

static void
select_fact (Fixture    *fixture,
             const char *words)
{
  int fact = desk_help_find_fact (fixture->work, words);

  g_assert_cmpint (fact, >=, 0);
  assay_window_set_fact (fixture->window, fact);
}

/* Writes in the place that a key opens, and keeps it. */
static void
write_by (Fixture    *fixture,
          guint       key,
          const char *words)
{
  GtkWidget *editor = desk_help_find_type (get_strip (fixture), ASSAY_TYPE_NOTE_EDITOR);
  GtkWidget *view = desk_help_find_type (editor, GTK_TYPE_TEXT_VIEW);

  g_assert_true (desk_help_press (GTK_WIDGET (fixture->window), key, 0));
  desk_help_settle (GTK_WIDGET (fixture->window));
  g_assert_true (gtk_widget_get_mapped (view));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), words, -1);
  assay_note_editor_keep (ASSAY_NOTE_EDITOR (editor));
  g_assert_false (gtk_widget_get_mapped (view));
}

static GtkWidget *
open_list (Fixture *fixture)
{
  GtkWidget *found = NULL;
  GListModel *all = gtk_window_get_toplevels ();

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.queries", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (all, i);

      if (ASSAY_IS_QUERIES_WINDOW (window))
        found = window;
    }

  g_assert_nonnull (found);
  desk_help_settle (found);

  return found;
}

/* The row that has these words, or NULL. */
static GtkWidget *
find_row (GtkWidget  *window,
          const char *words)
{
  GtkWidget *label = desk_help_find_text (window, words);

  return label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW) : NULL;
}

/* A key opens it, what is written stands with the fact beside the note, and one undo takes it back. */
static void
test_queries_write (Fixture       *fixture,
                    gconstpointer  data)
{
  select_fact (fixture, "Edi Rama");
  write_by (fixture, GDK_KEY_question, QUESTION);
  g_assert_nonnull (desk_help_find_text (get_strip (fixture), "To the author: " QUESTION));
  write_by (fixture, GDK_KEY_m, "Rang his office.");
  g_assert_nonnull (desk_help_find_text (get_strip (fixture), "To the author: " QUESTION));
  g_assert_nonnull (desk_help_find_text (get_strip (fixture), "Rang his office."));

  /* Written anew, it takes the place of what was asked; empty, nothing is asked. */
  write_by (fixture, GDK_KEY_question, "When was that?");
  g_assert_null (desk_help_find_text (get_strip (fixture), QUESTION));
  g_assert_nonnull (desk_help_find_text (get_strip (fixture), "To the author: When was that?"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_nonnull (desk_help_find_text (get_strip (fixture), "To the author: " QUESTION));
  write_by (fixture, GDK_KEY_question, "");
  g_assert_nonnull (desk_help_find_text (get_strip (fixture), "was taken back"));
}

/* What is being written goes with the fact that it was written for. */
static void
test_queries_leave (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *view = NULL;

  select_fact (fixture, "Serbia");
  view = desk_help_find_type (desk_help_find_type (get_strip (fixture), ASSAY_TYPE_NOTE_EDITOR),
                              GTK_TYPE_TEXT_VIEW);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.question", NULL);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), QUESTION, -1);
  select_fact (fixture, "Edi Rama");
  g_assert_null (desk_help_find_text (get_strip (fixture), QUESTION));
  select_fact (fixture, "Serbia");
  g_assert_nonnull (desk_help_find_text (get_strip (fixture), "To the author: " QUESTION));
  g_assert_null (assay_case_get_mark (fixture->work, (guint) fixture->window->fact)->note);
}

/* Opens the row behind which what only rules ask stands. */
static void
unfold (GtkWidget *window)
{
  GtkWidget *row = find_row (window, "that Assay would ask");

  g_assert_nonnull (row);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
}

/* The list has what is asked, and what a rule weighs against an open fact; a row leads to its fact, and goes when the
 * fact is closed. */
static void
test_queries_list (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *window = NULL;

  select_fact (fixture, "Edi Rama");
  write_by (fixture, GDK_KEY_question, QUESTION);
  select_fact (fixture, "40%");
  window = open_list (fixture);
  g_assert_nonnull (find_row (window, QUESTION));
  unfold (window);
  g_assert_nonnull (find_row (window, "“Serbia”"));

  g_signal_emit_by_name (gtk_widget_get_parent (find_row (window, "“Serbia”")), "row-activated",
                         find_row (window, "“Serbia”"));
  g_assert_nonnull (desk_help_find_text (get_strip (fixture), "Serbia"));
  g_assert_cmpint (fixture->window->fact, ==, desk_help_find_fact (fixture->work, "Serbia"));
  g_signal_emit_by_name (gtk_widget_get_parent (find_row (window, QUESTION)), "row-activated",
                         find_row (window, QUESTION));
  g_assert_cmpint (fixture->window->fact, ==, desk_help_find_fact (fixture->work, "Edi Rama"));

  g_assert_true (desk_help_press (GTK_WIDGET (fixture->window), GDK_KEY_c, 0));
  desk_help_wait_until (find_row (window, QUESTION) == NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_visible_row (GtkWidget  *window,
                const char *words)
{
  GtkWidget *row = find_row (window, words);

  return row != NULL && gtk_widget_get_visible (row);
}

/* What somebody asks comes first; what only rules ask stands behind a row that opens. */
static void
test_queries_fold (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *window = open_list (fixture);

  g_assert_true (is_visible_row (window, "“Serbia”"));
  g_assert_null (find_row (window, "that Assay would ask"));
  g_assert_nonnull (desk_help_find_text (window, "Nobody asked anything yet"));
  select_fact (fixture, "Edi Rama");
  write_by (fixture, GDK_KEY_question, QUESTION);
  desk_help_wait_until (find_row (window, "that Assay would ask") != NULL);

  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (find_row (window, QUESTION))), ==,
                   0);
  g_assert_nonnull (desk_help_find_text (window, "1 question"));
  g_assert_false (is_visible_row (window, "“Serbia”"));
  unfold (window);
  g_assert_true (is_visible_row (window, "“Serbia”"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What the author is asked and what the desk noted for itself are told apart, to the eye and to the ear. */
static void
test_queries_kinds (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *window = NULL;
  GtkWidget *row = NULL;

  select_fact (fixture, "Edi Rama");
  write_by (fixture, GDK_KEY_question, QUESTION);
  write_by (fixture, GDK_KEY_m, "Rang his office.");
  select_fact (fixture, "Serbia");
  write_by (fixture, GDK_KEY_m, "Nobody picks up.");
  window = open_list (fixture);

  row = find_row (window, QUESTION);
  g_assert_true (row == find_row (window, "Rang his office."));
  g_assert_nonnull (desk_help_find_text (row, "To the author"));
  g_assert_nonnull (desk_help_find_text (row, "Note"));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Edi Rama. To the author: " QUESTION
                                       ". Note: Rang his office.");

  unfold (window);
  row = find_row (window, "Nobody picks up.");
  g_assert_null (desk_help_find_text (row, "To the author"));
  g_assert_nonnull (desk_help_find_text (row, "Note"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Nothing is asked of a draft in which nothing is found: it says how to ask. */
static void
test_queries_empty (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *window = NULL;
  guint n_facts = 0;

  assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);
  for (guint i = 0; i < n_facts; i++)
    assay_case_set_state (fixture->work, i, ASSAY_STATE_CONFIRMED, "2025-05-20T10:00:00Z");

  window = open_list (fixture);
  g_assert_nonnull (desk_help_find_text (window, "Nothing to ask"));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/queries/write", test_queries_write);
  ADD ("/queries/leave", test_queries_leave);
  ADD ("/queries/list", test_queries_list);
  ADD ("/queries/fold", test_queries_fold);
  ADD ("/queries/kinds", test_queries_kinds);
  ADD ("/queries/empty", test_queries_empty);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
