/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From problem to problem, what differs alone, and a sentence closed at one go. */

#include "config.h"

#include <string.h>

#include "assay-filter-popover.h"
#include "assay-window-private.h"
#include "desk-help.h"

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

/* The words that stand in the strip. */
static const char *
get_shown (Fixture *fixture)
{
  return gtk_label_get_label (
      GTK_LABEL (desk_help_find_type (GTK_WIDGET (fixture->window->strip), GTK_TYPE_LABEL)));
}

static gboolean
tells (Fixture    *fixture,
       const char *words)
{
  desk_help_settle (GTK_WIDGET (fixture->window));

  return desk_help_find_text (GTK_WIDGET (fixture->window->toasts), words) != NULL;
}

static guint
find (Fixture    *fixture,
      const char *words)
{
  int fact = desk_help_find_fact (fixture->work, words);

  g_assert_cmpint (fact, >=, 0);

  return (guint) fact;
}

static void
press (Fixture         *fixture,
       guint            key,
       GdkModifierType  modifiers)
{
  g_assert_true (desk_help_press (GTK_WIDGET (fixture->window), key, modifiers));
}

/* In the order of reading, and only where something weighs against it; at the end around to the first. */
static void
test_problems_step (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree AssayConcern *concerns = assay_case_list_stops (fixture->work);
  guint n_problems = 0;
  guint n_facts = 0;
  int first = -1;

  assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);
  for (guint i = 0; i < n_facts; i++)
    n_problems += concerns[i] != ASSAY_CONCERN_NONE;
  g_assert_cmpuint (n_problems, >, 3);
  g_assert_cmpuint (n_problems, <, n_facts);

  for (guint i = 0; i < n_problems; i++)
    {
      int before = fixture->window->fact;

      press (fixture, GDK_KEY_N, GDK_SHIFT_MASK);
      g_assert_cmpint (fixture->window->fact, >, before);
      g_assert_cmpint (concerns[fixture->window->fact], !=, ASSAY_CONCERN_NONE);
      if (i == 0)
        first = fixture->window->fact;
    }

  g_assert_false (tells (fixture, "Back at the first problem"));
  press (fixture, GDK_KEY_N, GDK_SHIFT_MASK);
  g_assert_cmpint (fixture->window->fact, ==, first);
  g_assert_true (tells (fixture, "Back at the first problem"));
  press (fixture, GDK_KEY_P, GDK_SHIFT_MASK);
  g_assert_cmpint (fixture->window->fact, >, first);
  g_assert_true (tells (fixture, "Back at the last problem"));

  /* With the lock on, a letter comes as a capital, and is the letter. */
  assay_window_set_fact (fixture->window, (int) find (fixture, "40%"));
  press (fixture, GDK_KEY_P, GDK_LOCK_MASK);
  g_assert_cmpint (fixture->window->fact, ==, (int) find (fixture, "40%") - 1);
}

/* A statement and the figure that differs in it are one stop: at the figure, and once that is closed at the statement. */
static void
test_problems_once (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree AssayConcern *stops = assay_case_list_stops (fixture->work);
  g_autofree AssayConcern *then = NULL;
  guint figure = find (fixture, "40%");
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (fixture->work),
                                                     &n_facts);
  int statement = assay_case_find_first_fact (fixture->work, facts[figure].claim);

  g_assert_cmpint (statement, >=, 0);
  g_assert_cmpint (statement, <, (int) figure);
  g_assert_cmpint (stops[figure], ==, ASSAY_CONCERN_DIFFERS);
  g_assert_cmpint (stops[statement], ==, ASSAY_CONCERN_NONE);
  assay_case_set_state (fixture->work, figure, ASSAY_STATE_CANNOT_CONFIRM, "2025-05-20T10:00:00Z");
  then = assay_case_list_stops (fixture->work);
  g_assert_cmpint (then[statement], !=, ASSAY_CONCERN_NONE);
}

/* What is closed is no problem any more; after the last there is none, and that is said. */
static void
test_problems_end (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree AssayConcern *concerns = assay_case_list_concerns (fixture->work);
  guint n_facts = 0;

  g_assert_cmpint (concerns[find (fixture, "40%")], ==, ASSAY_CONCERN_DIFFERS);
  g_assert_cmpint (concerns[find (fixture, "Serbia")], ==, ASSAY_CONCERN_PROBLEM);
  g_assert_cmpint (concerns[find (fixture, "Edi Rama")], ==, ASSAY_CONCERN_NONE);

  assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);
  for (guint i = 0; i < n_facts; i++)
    {
      if (concerns[i] != ASSAY_CONCERN_NONE && i != find (fixture, "Serbia"))
        assay_case_set_state (fixture->work, i, ASSAY_STATE_CANNOT_CONFIRM,
                              "2025-05-20T10:00:00Z");
    }

  press (fixture, GDK_KEY_N, GDK_SHIFT_MASK);
  g_assert_cmpstr (get_shown (fixture), ==, "Serbia");
  press (fixture, GDK_KEY_u, 0);
  press (fixture, GDK_KEY_N, GDK_SHIFT_MASK);
  g_assert_true (tells (fixture, "No problem is left open"));

  /* There are facts that nothing weighs against. */
  press (fixture, GDK_KEY_n, 0);
  g_assert_cmpint (concerns[fixture->window->fact], ==, ASSAY_CONCERN_NONE);
}

/* The list of commands has it; what the filter says stands over the draft, and a second time takes it away. */
static void
test_problems_filter (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree AssayConcern *concerns = assay_case_list_concerns (fixture->work);
  GtkWidget *draft = GTK_WIDGET (fixture->window->draft);
  GtkWidget *popover = desk_help_find_type (draft, ASSAY_TYPE_FILTER_POPOVER);
  guint n_facts = 0;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.filter-differences", NULL);
  g_assert_nonnull (desk_help_find_text (draft, "What differs"));
  assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);
  for (guint i = 0; i < n_facts; i++)
    g_assert_cmpint (assay_draft_pane_visits_fact (fixture->window->draft, i), ==,
                     concerns[i] == ASSAY_CONCERN_DIFFERS);
  press (fixture, GDK_KEY_n, 0);
  g_assert_cmpstr (get_shown (fixture), ==, "40%");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.filter-differences", NULL);
  g_assert_nonnull (desk_help_find_text (draft, "All facts"));

  /* By hand: the first of the lists. */
  gtk_drop_down_set_selected (
      GTK_DROP_DOWN (desk_help_find_type (popover, GTK_TYPE_DROP_DOWN)), ASSAY_CONCERN_PROBLEM);
  g_assert_nonnull (desk_help_find_text (draft, "Problems"));
  for (guint i = 0; i < n_facts; i++)
    g_assert_cmpint (assay_draft_pane_visits_fact (fixture->window->draft, i), ==,
                     concerns[i] != ASSAY_CONCERN_NONE);
}

/* A sentence in which nothing differs is closed by one key, and opened by one undo; what somebody said of it stays. */
static void
test_problems_sentence (Fixture       *fixture,
                        gconstpointer  data)
{
  guint fact = find (fixture, "Edi Rama");
  guint n_facts = 0;
  const AssayFact *facts =
      assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);
  guint statement = (guint) assay_case_find_first_fact (fixture->work, facts[fact].claim);

  assay_window_set_fact (fixture->window, (int) statement);
  press (fixture, GDK_KEY_o, 0);
  assay_window_set_fact (fixture->window, (int) fact);
  press (fixture, GDK_KEY_C, GDK_SHIFT_MASK);
  g_assert_true (tells (fixture, "2 facts confirmed"));
  g_assert_cmpint (assay_case_get_state (fixture->work, fact), ==, ASSAY_STATE_CONFIRMED);
  g_assert_cmpint (assay_case_get_state (fixture->work, statement), ==, ASSAY_STATE_OPINION);
  g_assert_cmpint (fixture->window->fact, ==, (int) fact);

  press (fixture, GDK_KEY_C, GDK_SHIFT_MASK);
  g_assert_true (tells (fixture, "Every fact of this sentence is closed"));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_cmpint (assay_case_get_state (fixture->work, fact), ==, ASSAY_STATE_OPEN);
  g_assert_cmpint (assay_case_get_state (fixture->work, statement), ==, ASSAY_STATE_OPINION);
}

/* What conflicts stays open, and the statement with it: that is told, and gone to. */
static void
test_problems_left (Fixture       *fixture,
                    gconstpointer  data)
{
  guint figure = find (fixture, "40%");
  guint name = find (fixture, "Keir Starmer");

  assay_window_set_fact (fixture->window, (int) name);
  press (fixture, GDK_KEY_C, GDK_SHIFT_MASK);
  g_assert_true (tells (fixture, "facts confirmed. 2 left open: something differs there"));
  g_assert_cmpint (assay_case_get_state (fixture->work, name), ==, ASSAY_STATE_CONFIRMED);
  g_assert_cmpint (assay_case_get_state (fixture->work, figure), ==, ASSAY_STATE_OPEN);
  g_assert_cmpstr (get_shown (fixture), ==, "40%");
  g_assert_true (assay_case_can_undo (fixture->work));

  /* A person has called it an error meanwhile. */
  press (fixture, GDK_KEY_e, 0);
  press (fixture, GDK_KEY_C, GDK_SHIFT_MASK);
  g_assert_true (
      tells (fixture, "Nothing confirmed. 1 left open: something differs there. 1 stays an error"));
  g_assert_cmpstr (get_shown (fixture), ==, "40%");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_cmpuint (assay_case_count_closed (fixture->work), ==, 0);
  g_assert_false (assay_case_can_undo (fixture->work));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/problems/step", test_problems_step);
  ADD ("/problems/once", test_problems_once);
  ADD ("/problems/end", test_problems_end);
  ADD ("/problems/filter", test_problems_filter);
  ADD ("/problems/sentence", test_problems_sentence);
  ADD ("/problems/left", test_problems_left);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
