/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-settings.h"
#include "assay-window-private.h"
#include "desk-help.h"

#define NOW "2025-06-04T10:00:00Z"

static AssayApplication *application;

static GtkWidget *
find (AssayWindow *window,
      const char  *words)
{
  return desk_help_find_text (GTK_WIDGET (window->side), words);
}

static GtkWidget *
find_button (AssayWindow *window,
             const char  *words)
{
  GtkWidget *label = find (window, words);

  g_assert_nonnull (label);

  return gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
}

static const AssayPersonVerdict *
get_person (AssayWindow *window)
{
  return assay_dossier_get_person (assay_case_get_dossier (window->work));
}

/* Nothing of it is cut away. */
static void
assert_whole (GtkWidget *label)
{
  desk_help_settle (label);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
}

/* What the draft's own check said stands beside ours, in every card and below the verdict. */
static void
test_side_earlier (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  assert_whole (find (window, "earlier 8"));
  assert_whole (find (window, "earlier 4"));
  assert_whole (find (window, "Earlier check: OPEN, MEDIUM"));
  g_assert_null (find (window, "Earlier check: 8 · Lantern Fact Check Pro"));
  assay_side_bar_set_open (window->side, ASSAY_CHECK_FRESHNESS, TRUE);
  assert_whole (find (window, "Earlier check: 8 · Lantern Fact Check Pro"));
  g_assert_nonnull (find (window, "Earlier check: OPEN, MEDIUM"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* On a screen of the usual size all four cards are seen, each with whole sentences. */
static void
test_side_room (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkAdjustment *adjustment = NULL;
  GtkWidget *label = NULL;

  label = find (window, "The draft does not say when it was written");
  assert_whole (label);
  assert_whole (find (window, "Nobody is quoted directly"));
  assert_whole (find (window, "Could not be read"));
  assert_whole (find (window, "conflict with a source"));
  g_assert_true (g_str_has_suffix (gtk_label_get_text (GTK_LABEL (label)), "."));

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (
      gtk_widget_get_ancestor (label, GTK_TYPE_SCROLLED_WINDOW)));
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), <=,
                     gtk_adjustment_get_page_size (adjustment));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A large screen has room for all of the summary that is suggested. */
static void
test_side_screen (void)
{
  g_autofree char *path = desk_help_dup_sample ();
  AssayWindow *window = desk_help_open_sized (application, path, 1920, 1080);

  assert_whole (find (window, "The draft differs from a source"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static guint
count_texts (GtkWidget  *root,
             const char *words)
{
  guint count = GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) &&
                strstr (gtk_label_get_text (GTK_LABEL (root)), words) != NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_texts (child, words);

  return count;
}

/* Where there is nothing to judge by, each check says so once. */
static void
test_side_lacking (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "looks", "no-source.txt",
                                                 NULL);
  AssayWindow *window = desk_help_open (application, path);

  g_assert_cmpuint (count_texts (GTK_WIDGET (window->side), "Not enough evidence:"), ==, 3);
  g_assert_null (find (window, "for a score"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* An opened card adds up: ten, less the points of its findings. */
static void
test_side_arithmetic (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkWidget *label = NULL;
  GtkWidget *row = NULL;

  g_assert_null (find (window, "to begin with"));
  assay_side_bar_set_open (window->side, ASSAY_CHECK_PLAUSIBILITY, TRUE);
  g_assert_nonnull (find (window, "to begin with"));
  g_assert_nonnull (find (window, "−1"));
  g_assert_nonnull (find (window, "the score is 4"));

  label = find (window, "F1  The draft has 40%");
  row = gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);
  assay_window_set_fact (window, -1);
  g_assert_true (gtk_widget_activate (row));
  desk_help_wait_until (window->fact >= 0);
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window->strip), "40%"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What takes most comes first; many findings that take little are one row, which opens. */
static void
test_side_order (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkWidget *first = NULL;
  GtkWidget *group = NULL;
  double before = 10;

  assay_side_bar_set_open (window->side, ASSAY_CHECK_PLAUSIBILITY, TRUE);
  first = gtk_widget_get_ancestor (find (window, "to begin with"), GTK_TYPE_LIST_BOX_ROW);
  for (GtkWidget *row = gtk_widget_get_next_sibling (first); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));
      const char *amount = gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (box)));
      double points;

      if (*amount == '\0' || *amount == '=')
        break;
      points = g_ascii_strtod (g_str_has_prefix (amount, "−") ? amount + strlen ("−") : amount,
                               NULL);
      g_assert_cmpfloat (points, <=, before);
      before = points;
    }

  g_assert_null (find (window, "A1  Stated in the draft"));
  group = gtk_widget_get_ancestor (find (window, "A1  "), GTK_TYPE_LIST_BOX_ROW);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (find (window, "A1  "))), " places"));
  g_assert_null (find (window, "“Voters weary of poor"));
  g_assert_true (gtk_widget_activate (group));
  g_assert_nonnull (find (window, "“Voters weary of poor"));
  g_assert_true (gtk_widget_activate (group));
  g_assert_null (find (window, "“Voters weary of poor"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Closing a fact changes the score at once, in the card and on its sheet; undo changes it back. */
static void
test_side_closed (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (
      assay_case_get_analysis (window->work), &n_findings);

  assay_side_bar_set_open (window->side, ASSAY_CHECK_PLAUSIBILITY, TRUE);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].rule == ASSAY_RULE_F1)
        assay_case_set_state (window->work, (guint) findings[i].fact, ASSAY_STATE_CONFIRMED, NOW);
    }

  g_assert_nonnull (find (window, "the score is 6"));
  g_assert_nonnull (find (window, "F1  The draft has 40%; Associated Press has over 30% · closed"));
  assay_case_undo (window->work);
  g_assert_nonnull (find (window, "the score is 5"));
  assay_case_undo (window->work);
  g_assert_nonnull (find (window, "the score is 4"));
  g_assert_null (find (window, "· closed"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A sealed job is shown with a bar that says so, and no action changes it until it is reopened. */
static void
test_side_sealed (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GActionMap *map = G_ACTION_MAP (window);
  GAction *verdict = g_action_map_lookup_action (map, "verdict");
  GAction *edit = g_action_map_lookup_action (map, "edit");

  g_assert_true (g_action_get_enabled (g_action_map_lookup_action (map, "seal")));
  assay_case_seal (window->work, NOW);
  g_assert_nonnull (
      desk_help_find_text (GTK_WIDGET (window), "and unchanged since. It is not signed"));
  g_assert_false (g_action_get_enabled (verdict));
  g_assert_false (g_action_get_enabled (edit));
  g_assert_false (g_action_get_enabled (g_action_map_lookup_action (map, "seal")));

  g_action_activate (g_action_map_lookup_action (map, "reopen-job"), NULL);
  g_assert_true (g_action_get_enabled (verdict));
  g_assert_true (g_action_get_enabled (edit));
  g_assert_false (assay_case_is_sealed (window->work));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A policy that is chosen while a job is open is named, and judges it when the person says so. */
static void
test_side_policy (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GSettings *settings = assay_settings_get_default ();

  g_settings_set_string (settings, "policy", "magazine");
  g_assert_nonnull (
      desk_help_find_text (GTK_WIDGET (window), "judged by the policy “default”; “Magazine” is"));
  g_action_activate (g_action_map_lookup_action (G_ACTION_MAP (window), "use-policy"), NULL);
  desk_help_wait_until (assay_case_is_current (window->work));
  g_assert_cmpstr (
      assay_policy_get_name (assay_analysis_get_policy (assay_case_get_analysis (window->work))),
      ==, "Magazine");
  g_settings_reset (settings, "policy");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A person's own score needs a reason where it is another, and both are kept. */
static void
test_side_own_score (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkWidget *card = NULL;
  GtkWidget *keep = NULL;

  assay_side_bar_set_open (window->side, ASSAY_CHECK_QUOTES, TRUE);
  card = desk_help_find_type (gtk_widget_get_parent (gtk_widget_get_parent (
                        gtk_widget_get_parent (find (window, "Your score")))),
                    GTK_TYPE_BOX);
  keep = find_button (window, "Keep");
  g_assert_true (gtk_widget_get_sensitive (keep));

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (desk_help_find_type (card, GTK_TYPE_SPIN_BUTTON)), 3);
  g_assert_false (gtk_widget_get_sensitive (keep));
  gtk_editable_set_text (GTK_EDITABLE (desk_help_find_type (card, GTK_TYPE_ENTRY)),
                         "The one quoted denies it.");
  g_assert_true (gtk_widget_get_sensitive (keep));
  g_signal_emit_by_name (keep, "clicked");

  g_assert_cmpint (get_person (window)->scores[ASSAY_CHECK_QUOTES], ==, 3);
  g_assert_cmpstr (get_person (window)->reasons[ASSAY_CHECK_QUOTES], ==,
                   "The one quoted denies it.");
  g_assert_nonnull (find (window, "4 → 3"));
  g_assert_nonnull (find (window, ": The one quoted denies it."));

  g_signal_emit_by_name (find_button (window, "Take Back"), "clicked");
  g_assert_cmpint (get_person (window)->scores[ASSAY_CHECK_QUOTES], ==, -1);
  g_assert_null (find (window, "4 → 3"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* PASS is refused with the reason while facts are open, and given when none is. */
static void
test_side_pass (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkToggleButton *pass = GTK_TOGGLE_BUTTON (find_button (window, "PASS"));
  guint n_facts = 0;

  g_assert_nonnull (find (window, "33 facts are open, so this draft cannot pass yet"));
  g_signal_emit_by_name (pass, "clicked");
  g_assert_cmpint (get_person (window)->verdict, ==, ASSAY_VERDICT_UNSET);
  g_assert_false (gtk_toggle_button_get_active (pass));
  desk_help_wait_until (desk_help_find_text (GTK_WIDGET (window->toasts), "cannot pass yet") !=
                        NULL);

  assay_analysis_get_facts (assay_case_get_analysis (window->work), &n_facts);
  for (guint i = 0; i < n_facts; i++)
    assay_case_set_state (window->work, i, ASSAY_STATE_CONFIRMED, NOW);
  g_assert_null (find (window, "cannot pass yet"));
  g_signal_emit_by_name (pass, "clicked");
  g_assert_cmpint (get_person (window)->verdict, ==, ASSAY_VERDICT_PASS);
  g_assert_true (gtk_toggle_button_get_active (pass));

  /* What stood is said not to stand. */
  assay_case_set_state (window->work, 0, ASSAY_STATE_ERROR, NOW);
  g_assert_true (gtk_widget_has_css_class (find (window, "1 error is not fixed"), "error"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A verdict that is not ours asks for a reason, which is kept by itself. */
static void
test_side_reason (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  g_assert_null (find (window, "Why is it not OPEN"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.verdict", "s", "FAIL");
  g_assert_nonnull (find (window, "Why is it not OPEN, as suggested?"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.set-reason", "s",
                              "The minister denies it.");
  g_assert_cmpstr (get_person (window)->reason, ==, "The minister denies it.");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_null (get_person (window)->reason);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* It is asked for at once, also while what our rules say is still of the text before. */
static void
test_side_reason_typing (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  assay_case_edit (window->work, (AssaySpan){ 0, 0 }, "So, ", "2025-06-04T10:00:00Z");
  g_assert_false (assay_case_is_current (window->work));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.verdict", "s", "FAIL");
  g_assert_false (assay_case_is_current (window->work));
  g_assert_nonnull (find (window, "Why is it not OPEN, as suggested?"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Our summary is a suggestion until a person takes it, and then it can be undone. */
static void
test_side_summary (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  g_assert_nonnull (find (window, "The draft differs from a source in 2 places."));
  g_assert_null (get_person (window)->summary);
  g_signal_emit_by_name (find_button (window, "Use This Text"), "clicked");
  g_assert_true (g_str_has_prefix (get_person (window)->summary, "The draft differs"));
  g_assert_null (find (window, "Use This Text"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_null (get_person (window)->summary);
  g_assert_nonnull (find (window, "Use This Text"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The buttons of the verdict stay where they are as the last fact is closed. */
static void
test_side_place (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkWidget *button = find (window, "PASS");
  graphene_rect_t before;
  graphene_rect_t after;
  guint n_facts = 0;

  assay_analysis_get_facts (assay_case_get_analysis (window->work), &n_facts);
  g_assert_nonnull (find (window, "so this draft"));
  for (guint i = 0; i < n_facts; i++)
    {
      if (i + 1 == n_facts)
        {
          desk_help_settle (GTK_WIDGET (window));
          g_assert_true (gtk_widget_compute_bounds (button, GTK_WIDGET (window), &before));
        }
      assay_case_set_state (window->work, i, ASSAY_STATE_CONFIRMED, "2025-05-20T10:00:00Z");
    }

  desk_help_settle (GTK_WIDGET (window));
  g_assert_true (gtk_widget_compute_bounds (button, GTK_WIDGET (window), &after));
  g_assert_cmpfloat (after.origin.y, ==, before.origin.y);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/side/earlier", test_side_earlier);
  g_test_add_func ("/side/room", test_side_room);
  g_test_add_func ("/side/screen", test_side_screen);
  g_test_add_func ("/side/lacking", test_side_lacking);
  g_test_add_func ("/side/arithmetic", test_side_arithmetic);
  g_test_add_func ("/side/order", test_side_order);
  g_test_add_func ("/side/closed", test_side_closed);
  g_test_add_func ("/side/sealed", test_side_sealed);
  g_test_add_func ("/side/policy", test_side_policy);
  g_test_add_func ("/side/own-score", test_side_own_score);
  g_test_add_func ("/side/pass", test_side_pass);
  g_test_add_func ("/side/reason", test_side_reason);
  g_test_add_func ("/side/reason-typing", test_side_reason_typing);
  g_test_add_func ("/side/place", test_side_place);
  g_test_add_func ("/side/summary", test_side_summary);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
