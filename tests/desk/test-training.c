/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Training as a trainee meets it: the course, blind work, the hand-in and its review. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-kind-popover.h"
#include "assay-make-exercise-private.h"
#include "assay-marked-view.h"
#include "assay-practice-page-private.h"
#include "assay-score-panel.h"
#include "assay-training-desk-private.h"
#include "desk-help.h"

static AssayApplication *application;

/* “Count again” of the shipped course: figures that two sources show. */
#define EXERCISE 3

typedef struct
{
  AssayWindow       *window;
  AssayTrainingDesk *desk;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("ASSAY_COURSE"));

  fixture->window = desk_help_open (application, "-");
  assay_window_open (fixture->window, file);
  desk_help_wait_until (assay_window_get_training (fixture->window) != NULL);
  fixture->desk = ASSAY_TRAINING_DESK (assay_window_get_training (fixture->window));
  desk_help_settle (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static const char *
get_page (Fixture *fixture)
{
  return assay_training_desk_get_page (fixture->desk);
}

/* The first widget of a type below @root that is shown. */
static GtkWidget *
find_type (GtkWidget *root,
           GType      type)
{
  if (!gtk_widget_get_child_visible (root))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkTextBuffer *
get_draft (Fixture *fixture)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (
      find_type (gtk_stack_get_visible_child (fixture->desk->stack), ASSAY_TYPE_MARKED_VIEW)));
}

/* As with the pointer over them. */
static void
select_words (Fixture   *fixture,
              AssaySpan  span)
{
  GtkTextBuffer *buffer = get_draft (fixture);
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (buffer, &begin, (int) span.begin);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) span.end);
  gtk_text_buffer_select_range (buffer, &begin, &end);
}

static void
act (Fixture    *fixture,
     const char *name,
     const char *target)
{
  GtkWidget *page = gtk_stack_get_visible_child (fixture->desk->stack);

  g_assert_true (
      gtk_widget_activate_action (page, name, target != NULL ? "s" : NULL, target));
}

static const AssayAnswer *
get_truth (Fixture *fixture,
           guint    n)
{
  const AssayTruth *truth = assay_exercise_get_truth (
      assay_practice_get_exercise (fixture->desk->practice));

  for (guint i = 0; i < truth->answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (truth->answers, i);

      if (assay_answer_is_problem (answer) && n-- == 0)
        return answer;
    }

  g_assert_not_reached ();
}

/* Calls the words an error, and says which by typing its id into the list that comes up. */
static void
mark (Fixture           *fixture,
      const AssayAnswer *truth)
{
  GtkWidget *popover = NULL;
  GtkWidget *search = NULL;

  select_words (fixture, truth->span);
  act (fixture, "practice.state", "error");
  popover = find_type (gtk_stack_get_visible_child (fixture->desk->stack),
                       ASSAY_TYPE_KIND_POPOVER);
  g_assert_nonnull (popover);
  desk_help_wait_until (gtk_widget_get_mapped (popover));
  search = find_type (popover, GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (search), truth->rule);
  desk_help_wait_until (!gtk_widget_get_mapped (popover));
}

static void
respond (const char *response)
{
  GtkWidget *dialog = NULL;
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *at = all; at != NULL; at = at->next)
    {
      if (ADW_IS_MESSAGE_DIALOG (at->data))
        dialog = at->data;
    }

  g_assert_nonnull (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
}

/* All that a widget and what is below it lets anybody read. */
static void
collect_words (GtkWidget *root,
               GString   *words)
{
  const char *tip = gtk_widget_get_tooltip_text (root);

  if (tip != NULL)
    g_string_append_printf (words, "%s\n", tip);
  if (GTK_IS_LABEL (root))
    g_string_append_printf (words, "%s\n", gtk_label_get_label (GTK_LABEL (root)));

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_words (child, words);
}

static void
assert_blind (Fixture *fixture)
{
  const AssayTruth *truth = assay_exercise_get_truth (
      assay_practice_get_exercise (fixture->desk->practice));
  g_autoptr (GString) words = g_string_new (NULL);

  collect_words (GTK_WIDGET (fixture->window), words);
  g_assert_null (strstr (words->str, truth->notes));

  for (guint i = 0; i < truth->answers->len; i++)
    {
      const AssayAnswer *answer = g_ptr_array_index (truth->answers, i);

      g_assert_true (answer->note == NULL || strstr (words->str, answer->note) == NULL);
      g_assert_true (answer->hint == NULL || strstr (words->str, answer->hint) == NULL);
    }
}

static void
test_course (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *page = gtk_stack_get_visible_child (fixture->desk->stack);

  g_assert_cmpstr (get_page (fixture), ==, "course");
  g_assert_nonnull (desk_help_find_text (page, "Next: exercise 1"));
  g_assert_nonnull (desk_help_find_text (page, "0 of 14 exercises passed"));
  g_assert_nonnull (desk_help_find_text (page, "Not begun"));
  g_assert_false (assay_window_is_empty (fixture->window));

  /* Enter begins, and does not leave. */
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (
                       gtk_window_get_focus (GTK_WINDOW (fixture->window)))),
                   ==, "training.open");

  act (fixture, "training.leave", NULL);
  g_assert_null (assay_window_get_training (fixture->window));
  g_assert_true (assay_window_is_empty (fixture->window));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (fixture->window), "Check a Draft"));
}

/* Nothing of the desk reaches in: there is nothing to export, and no ledger. */
static void
test_blind (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const actions[] = { "export", "save-as", "ledger", "state" };
  const AssayAnswer *truth = NULL;
  guint n_shapes = 0;

  assay_training_desk_open (fixture->desk, EXERCISE + 2);
  desk_help_settle (GTK_WIDGET (fixture->window));
  g_assert_cmpstr (get_page (fixture), ==, "practice");
  assert_blind (fixture);
  assay_marked_view_get_shapes (
      ASSAY_MARKED_VIEW (find_type (gtk_stack_get_visible_child (fixture->desk->stack),
                                    ASSAY_TYPE_MARKED_VIEW)),
      &n_shapes);
  g_assert_cmpuint (n_shapes, ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_assert_false (
        g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), actions[i]));

  /* What is marked says no more: blind it stays. */
  truth = get_truth (fixture, 0);
  mark (fixture, truth);
  assert_blind (fixture);
  g_assert_cmpuint (assay_practice_count_problems (fixture->desk->practice), ==, 1);

  act (fixture, "practice.undo", NULL);
  g_assert_cmpuint (assay_practice_get_attempt (fixture->desk->practice)->answers->len, <=, 1);
  act (fixture, "practice.next-fact", NULL);
  act (fixture, "practice.state", "confirmed");
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (fixture->window), "confirmed"));
}

/* What is wrong is not said, and the list goes away: the next fact is marked by the letters all the same. */
static void
test_letters_go_on (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *kind = NULL;
  GtkWidget *focus = NULL;

  assay_training_desk_open (fixture->desk, EXERCISE + 4);
  desk_help_settle (GTK_WIDGET (fixture->window));
  act (fixture, "practice.next-fact", NULL);
  act (fixture, "practice.state", "error");
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (fixture->window), "1 error marked\n0 of "));

  kind = GTK_WIDGET (fixture->desk->practice_page->kind);
  g_signal_emit_by_name (desk_help_find_type (GTK_WIDGET (fixture->desk->practice_page),
                                              GTK_TYPE_SEARCH_ENTRY),
                         "stop-search");
  desk_help_wait_until (!gtk_widget_get_mapped (
      GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (kind)))));
  gtk_widget_grab_focus (kind);
  act (fixture, "practice.next-fact", NULL);
  g_assert_false (gtk_widget_get_sensitive (kind));

  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (
      gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->desk->practice_page)));
}

/* What a hint costs stands there before; then it is shown, and counted. */
static void
test_hint (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *popover = NULL;
  g_autofree char *hint = NULL;

  assay_training_desk_open (fixture->desk, EXERCISE + 1);
  popover = fixture->desk->practice_page != NULL
                ? find_type (GTK_WIDGET (fixture->desk->practice_page), GTK_TYPE_POPOVER)
                : NULL;
  g_assert_nonnull (popover);
  gtk_popover_popup (GTK_POPOVER (popover));
  desk_help_settle (GTK_WIDGET (fixture->window));
  g_assert_nonnull (desk_help_find_text (popover, "Each costs 5 points of 100"));
  act (fixture, "practice.hint", NULL);
  hint = assay_exercise_dup_hint (assay_practice_get_exercise (fixture->desk->practice), 0);
  g_assert_nonnull (desk_help_find_text (popover, hint));
  g_assert_cmpuint (assay_practice_get_attempt (fixture->desk->practice)->hints, ==, 1);
  gtk_popover_popdown (GTK_POPOVER (popover));
}

static void
hand_in (Fixture *fixture)
{
  act (fixture, "practice.hand-in", NULL);
  respond ("hand-in");
  desk_help_settle (GTK_WIDGET (fixture->window));
}

/* Marks one of the errors, hands in, and sees what became of it; then a second time. */
static void
test_review (Fixture       *fixture,
             gconstpointer  data)
{
  AssayHandin *handin = NULL;
  GtkWidget *page = NULL;
  AssaySpan first = { 0, 9 };

  assay_training_desk_open (fixture->desk, EXERCISE);
  desk_help_settle (GTK_WIDGET (fixture->window));
  mark (fixture, get_truth (fixture, 0));
  act (fixture, "practice.verdict", "FAIL");
  act (fixture, "practice.hand-in", NULL);
  respond ("cancel");
  g_assert_cmpstr (get_page (fixture), ==, "practice");
  hand_in (fixture);

  g_assert_cmpstr (get_page (fixture), ==, "review");
  page = gtk_stack_get_visible_child (fixture->desk->stack);
  g_assert_nonnull (desk_help_find_text (page, "Found 1"));
  g_assert_nonnull (desk_help_find_text (page, "Missed"));
  g_assert_nonnull (desk_help_find_text (page, "attempt 1"));
  g_assert_nonnull (desk_help_find_text (page, get_truth (fixture, 0)->note));
  g_assert_cmpuint (assay_review_page_get_selected (fixture->desk->review_page), ==, 0);
  g_assert_cmpstr (assay_window_get_help_page (fixture->window), ==, "rule-f1");
  act (fixture, "review.next", NULL);
  g_assert_cmpuint (assay_review_page_get_selected (fixture->desk->review_page), ==, 1);
  act (fixture, "review.previous", NULL);
  act (fixture, "review.previous", NULL);
  g_assert_cmpuint (assay_review_page_get_selected (fixture->desk->review_page), ==, 1);

  act (fixture, "training.again", NULL);
  g_assert_cmpstr (get_page (fixture), ==, "practice");
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (fixture->window), "Attempt 2"));
  assert_blind (fixture);
  select_words (fixture, first);
  act (fixture, "practice.state", "cannot-confirm");
  hand_in (fixture);
  handin = assay_practice_get_handin (fixture->desk->practice);
  g_assert_cmpuint (handin->attempts->len, ==, 2);
  page = gtk_stack_get_visible_child (fixture->desk->stack);
  g_assert_nonnull (desk_help_find_text (page, "False alarm 1"));

  /* The course remembers. */
  act (fixture, "training.course", NULL);
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (fixture->window), "points, not passed"));
  assay_training_desk_open (fixture->desk, EXERCISE);
  g_assert_cmpstr (get_page (fixture), ==, "review");
}

/* What is marked is kept as it is marked: the next window goes on with it. */
static void
test_goes_on (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("ASSAY_COURSE"));
  AssaySpan first = { 0, 9 };
  AssayWindow *other = NULL;
  AssayTrainingDesk *desk = NULL;

  assay_training_desk_open (fixture->desk, EXERCISE + 3);
  select_words (fixture, first);
  act (fixture, "practice.state", "opinion");
  act (fixture, "training.course", NULL);
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (fixture->window), "In progress"));

  other = desk_help_open (application, "-");
  assay_window_open (other, file);
  desk_help_wait_until (assay_window_get_training (other) != NULL);
  desk = ASSAY_TRAINING_DESK (assay_window_get_training (other));
  assay_training_desk_open (desk, EXERCISE + 3);
  g_assert_cmpstr (assay_training_desk_get_page (desk), ==, "practice");
  g_assert_nonnull (assay_practice_find (desk->practice, first));
  gtk_window_destroy (GTK_WINDOW (other));
}

/* What was handed in stands there by week and by rule, and the way leads back. */
static void
test_progress (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *page = NULL;

  act (fixture, "training.progress", NULL);
  g_assert_cmpstr (get_page (fixture), ==, "progress");
  page = gtk_stack_get_visible_child (fixture->desk->stack);
  g_assert_nonnull (desk_help_find_text (page, "F1 Figure conflicts with a source"));
  g_assert_nonnull (desk_help_find_text (page, "Week of "));
  g_assert_nonnull (desk_help_find_text (page, "attempt 2"));
  act (fixture, "training.certificate", NULL);
  desk_help_wait_until (
      desk_help_find_text (GTK_WIDGET (fixture->window), "once all exercises are passed") != NULL);
  act (fixture, "training.back", NULL);
  g_assert_cmpstr (get_page (fixture), ==, "course");
}

/* A folder with one hand-in for an exercise of the course, and a file that is none. */
static void
test_group (Fixture       *fixture,
            gconstpointer  data)
{
  AssayExercise *exercise = g_ptr_array_index (fixture->desk->material->course->exercises, 0);
  g_autoptr (AssayHandin) handin = assay_handin_new (exercise, "Tove Lund");
  g_autofree char *path = g_dir_make_tmp ("assay-group-XXXXXX", NULL);
  g_autofree char *first = g_build_filename (path, "tove.assayhandin", NULL);
  g_autofree char *second = g_build_filename (path, "broken.assayhandin", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *page = NULL;

  assay_handin_add (handin, assay_attempt_begin ("2025-06-04T10:00:00Z"), NULL);
  bytes = assay_handin_to_bytes (handin, exercise);
  g_file_set_contents (first, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  g_file_set_contents (second, "{", 1, &error);
  g_assert_no_error (error);

  assay_training_desk_read_class (fixture->desk, folder);
  desk_help_wait_until (g_strcmp0 (get_page (fixture), "group") == 0);
  page = gtk_stack_get_visible_child (fixture->desk->stack);
  g_assert_nonnull (desk_help_find_text (page, "Tove Lund"));
  g_assert_nonnull (desk_help_find_text (page, "found by 0 of 1"));
  g_assert_nonnull (desk_help_find_text (page, "broken.assayhandin: "));
  g_assert_nonnull (desk_help_find_text (page, "0 of 1"));
  act (fixture, "training.back", NULL);
  g_assert_cmpstr (get_page (fixture), ==, "course");
  g_assert_cmpint (g_remove (first), ==, 0);
  g_assert_cmpint (g_remove (second), ==, 0);
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

/* The first row's button drops an error; what is saved holds those that are left, and opens blind. */
static void
test_make (void)
{
  g_autofree char *story = g_test_build_filename (G_TEST_DIST, "data", "plants", "bridge.txt",
                                                  NULL);
  g_autofree char *path = g_dir_make_tmp ("assay-make-XXXXXX", NULL);
  g_autofree char *place = g_build_filename (path, "bridge.assayexercise", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (place);
  AssayWindow *window = desk_help_open (application, story);
  AssayWindow *other = NULL;
  AssayMakeExercise *made = NULL;
  AssayTrainingDesk *desk = NULL;
  GtkWidget *row = NULL;

  made = assay_make_exercise_new (assay_case_get_dossier (assay_window_get_case (window)), NULL,
                                  GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (made));
  desk_help_settle (GTK_WIDGET (made));
  g_assert_cmpuint (made->plants->len, ==, 5);
  gtk_spin_button_set_value (made->count, 3);
  desk_help_wait_until (made->plants->len == 3);
  row = GTK_WIDGET (gtk_list_box_get_row_at_index (made->plants_list, 0));
  g_signal_emit_by_name (find_type (row, GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpuint (made->plants->len, ==, 2);
  assay_make_exercise_save (made, file);
  desk_help_wait_until (g_file_query_exists (file, NULL));

  other = desk_help_open (application, place);
  desk = ASSAY_TRAINING_DESK (assay_window_get_training (other));
  g_assert_cmpstr (assay_training_desk_get_page (desk), ==, "practice");
  g_assert_cmpuint (
      assay_exercise_count_problems (assay_practice_get_exercise (desk->practice)), ==, 2);
  gtk_window_destroy (GTK_WINDOW (other));
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpint (g_remove (place), ==, 0);
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

/* A course as a school writes it: the folder opens like a file. */
static void
test_folder (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "course", "first-steps",
                                                 NULL);
  AssayWindow *window = desk_help_open (application, path);

  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window), "First steps"));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window), "The harbour tunnel"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What somebody handed in says where to look at it. */
static void
test_handin_file (void)
{
  static const char text[] = "{\n  \"type\": \"" ASSAY_HANDIN_MEDIA_TYPE "\"\n}\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  AssayWindow *window = desk_help_open (application, "-");

  assay_window_open_bytes (window, bytes, "tove.assayhandin");
  desk_help_wait_until (
      desk_help_find_text (GTK_WIDGET (window), "This is what somebody handed in") != NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

/* One point is one point. */
static void
test_points (void)
{
  g_autofree char *one = assay_score_panel_dup_points (1, FALSE);
  g_autofree char *many = assay_score_panel_dup_points (71.6, TRUE);

  g_assert_cmpstr (one, ==, "1 point, not passed");
  g_assert_cmpstr (many, ==, "72 points, passed");
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  ADD ("/training/course", test_course);
  ADD ("/training/blind", test_blind);
  ADD ("/training/letters-go-on", test_letters_go_on);
  ADD ("/training/hint", test_hint);
  ADD ("/training/review", test_review);
  ADD ("/training/goes-on", test_goes_on);
  ADD ("/training/progress", test_progress);
  ADD ("/training/group", test_group);
  g_test_add_func ("/training/points", test_points);
  g_test_add_func ("/training/make", test_make);
  g_test_add_func ("/training/folder", test_folder);
  g_test_add_func ("/training/handin-file", test_handin_file);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
