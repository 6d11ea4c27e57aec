/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-find-bar.h"
#include "assay-marked-view.h"
#include "assay-settings.h"
#include "assay-source-pane-private.h"
#include "assay-tie-popover.h"
#include "assay-window-private.h"
#include "desk-help.h"

/* What a screen reader says of the conflict of the sample. */
#define EVIDENCE \
  "40%, figure · open. Draft 40% · Associated Press over 30% · differs · summary, " \
  "second-hand. "                                                                           \
  "Nobody is named for it: it stands in the draft’s own voice"

static AssayApplication *application;

/* Selects the fact of @kind whose words begin with @words. */
static void
select_fact (AssayWindow  *window,
             AssayFactKind kind,
             const char   *words)
{
  AssayAnalysis *analysis = assay_case_get_analysis (window->work);
  AssayText *text = assay_draft_get_text (assay_analysis_get_draft (analysis));
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      g_autofree char *exact = assay_text_dup_span (text, facts[i].span);

      if (facts[i].kind == kind && g_str_has_prefix (exact, words))
        {
          assay_window_set_fact (window, (int) i);
          desk_help_settle (GTK_WIDGET (window));
          return;
        }
    }

  g_assert_not_reached ();
}

static void
assert_shows (AssayWindow *window,
              const char  *words)
{
  if (desk_help_find_text (GTK_WIDGET (window->strip), words) == NULL)
    g_error ("The strip does not show “%s”", words);
}

static void
assert_hides (AssayWindow *window,
              const char  *words)
{
  if (desk_help_find_text (GTK_WIDGET (window->strip), words) != NULL)
    g_error ("The strip shows “%s”", words);
}

static GtkWidget *
find_button (AssayWindow *window,
             const char  *words)
{
  GtkWidget *label = desk_help_find_text (GTK_WIDGET (window->strip), words);

  g_assert_nonnull (label);

  return gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
}

/* Whether the cap of its key is shown on a button. */
static gboolean
has_cap (GtkWidget *button)
{
  return gtk_widget_get_visible (
      gtk_widget_get_last_child (gtk_button_get_child (GTK_BUTTON (button))));
}

static void
assert_attribute (GtkWidget    *label,
                  const char   *words,
                  PangoAttrType type)
{
  const char *text = gtk_label_get_text (GTK_LABEL (label));
  PangoAttrList *attributes = gtk_label_get_attributes (GTK_LABEL (label));
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (attributes);
  gboolean is_found = FALSE;

  do
    {
      int begin = 0;
      int end = 0;
      g_autofree char *run = NULL;

      pango_attr_iterator_range (iterator, &begin, &end);
      run = g_strndup (text + begin, MIN (end, (int) strlen (text)) - begin);
      if (g_strcmp0 (run, words) == 0 && pango_attr_iterator_get (iterator, type) != NULL)
        is_found = TRUE;
    }
  while (pango_attr_iterator_next (iterator));

  pango_attr_iterator_destroy (iterator);
  g_assert_true (is_found);
}

static void
test_strip_empty (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  guint n_facts = 0;

  assert_shows (window, "Click a word, or press N");
  g_assert_true (has_cap (find_button (window, "Confirm")));
  g_settings_set_boolean (assay_settings_get_default (), "letter-keys", FALSE);
  g_assert_false (has_cap (find_button (window, "Confirm")));
  assay_window_set_fact (window, -1);
  assert_hides (window, "press N");
  g_settings_reset (assay_settings_get_default (), "letter-keys");

  assay_analysis_get_facts (assay_case_get_analysis (window->work), &n_facts);
  for (guint i = 0; i < n_facts; i++)
    assay_case_set_state (window->work, i, ASSAY_STATE_OPINION, "2025-06-04T10:00:00Z");
  assert_shows (window, "Every fact is closed");
  assert_shows (window, "verdict");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A conflict is one line: both sides, told apart by shape, the source's name and how good it is. */
static void
test_strip_conflict (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  g_autofree char *aloud = NULL;
  GtkWidget *label = NULL;
  GtkWidget *row = NULL;
  const char *tooltip = NULL;

  select_fact (window, ASSAY_FACT_FIGURE, "40%");
  assert_shows (window, "figure · ");
  assert_shows (window, "in the draft’s own voice");
  label = desk_help_find_text (GTK_WIDGET (window->strip), "Draft 40%");
  g_assert_nonnull (label);
  g_assert_cmpstr (
      gtk_label_get_text (GTK_LABEL (label)), ==,
      "Draft 40% · Associated Press over 30% · differs · summary, second-hand");
  assert_attribute (label, "40%", PANGO_ATTR_STRIKETHROUGH);

  /* The sign of the rule is not among the words: it stands behind what the rule means. */
  g_assert_null (desk_help_find_text (GTK_WIDGET (window->strip), "F1"));
  row = gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);
  tooltip = gtk_widget_get_tooltip_text (row);
  g_assert_nonnull (strstr (tooltip, "(F1)"));
  aloud = gtk_test_accessible_check_property (GTK_ACCESSIBLE (window->strip),
                                              GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, EVIDENCE);
  g_assert_null (aloud);
  assert_attribute (label, "over 30%", PANGO_ATTR_WEIGHT);

  g_assert_true (gtk_widget_is_sensitive (find_button (window, "Change to “over 30%”")));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.accept-wording", NULL);
  desk_help_wait_until (assay_case_is_current (window->work));
  desk_help_settle (GTK_WIDGET (window));
  assert_hides (window, "Change to “");
  assert_shows (window, "fixed");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What two lines would say in other words is said once. */
static void
test_strip_once (void)
{
  static const char draft[] =
      "That leaves Arden with a staggering bill and few friends. Nobody lives in Marlhaven.\n\n"
      "The harbour board met in Arden on Monday. The road from Marlhaven to Arden is closed.\n\n"
      "Sources:\n"
      "- https://news.sky.com/story/harbour-1 – The harbour board met in Arden. That leaves "
      "Marlhaven with a staggering bill and few friends.\n";
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "arden.txt", NULL);
  AssayWindow *window = NULL;
  GtkWidget *label = NULL;
  GtkWidget *row = NULL;

  g_assert_true (g_file_set_contents (path, draft, -1, NULL));
  window = desk_help_open (application, path);
  select_fact (window, ASSAY_FACT_NAME, "Arden");
  label = desk_help_find_text (GTK_WIDGET (window->strip), "Draft Arden · Sky News Marlhaven");
  g_assert_nonnull (label);
  assert_hides (window, "where Sky News has");

  row = gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (row), "(N4)"));
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* What was found of a later mention of a name is told with its paragraph. */
static void
test_strip_later_mention (void)
{
  static const char draft[] =
      "The harbour board met in Arden on Monday. The road from Marlhaven to Arden is closed.\n\n"
      "That leaves Arden with a staggering bill and few friends. Nobody lives in Marlhaven.\n\n"
      "Sources:\n"
      "- https://news.sky.com/story/harbour-1 – The harbour board met in Arden. That leaves "
      "Marlhaven with a staggering bill and few friends.\n";
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "later.txt", NULL);
  AssayWindow *window = NULL;

  g_assert_true (g_file_set_contents (path, draft, -1, NULL));
  window = desk_help_open (application, path);
  select_fact (window, ASSAY_FACT_NAME, "Arden");
  assert_shows (window, "In paragraph 2: Draft Arden · Sky News Marlhaven");
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* What the passage lacks is told as that, and nothing is struck or put in its place. */
static void
test_strip_omission (void)
{
  static const char draft[] =
      "The company has found no leak of fuel in the harbour of Arden.\n\n"
                              "Sources:\n"
                              "- https://news.sky.com/story/harbour-1 – The company has found a "
                              "small leak of fuel in the "
                              "harbour of Arden.\n";
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "leak.txt", NULL);
  AssayWindow *window = NULL;
  GtkWidget *label = NULL;

  g_assert_true (g_file_set_contents (path, draft, -1, NULL));
  window = desk_help_open (application, path);
  select_fact (window, ASSAY_FACT_STATEMENT, "The company");
  label = desk_help_find_text (GTK_WIDGET (window->strip),
                               "The draft says “no leak of fuel”; Sky News says “The company has "
                               "found a small leak of fuel in the harbour of Arden”");
  g_assert_nonnull (label);
  assert_hides (window, "Draft no");
  assert_hides (window, "differs");
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* Who says the same is gathered in one line, with a way to each. */
static void
test_strip_agreement (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  select_fact (window, ASSAY_FACT_NAME, "Edi Rama");
  assert_shows (window, "3 sources say so too · summary, second-hand");
  g_assert_true (gtk_widget_is_sensitive (find_button (window, "Reuters")));
  assert_hides (window, "says so too");

  select_fact (window, ASSAY_FACT_STATEMENT, "The ‘return hubs’");
  assert_shows (window, "statement · ");
  assert_shows (window, "check");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* In a language that is not read, the strip does not say that there is nothing. */
static void
test_strip_unread (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "looks", "hebrew.txt", NULL);
  AssayWindow *window = desk_help_open (application, path);

  select_fact (window, ASSAY_FACT_STATEMENT, "3 במרץ");
  assert_shows (window, "look in the sources yourself");
  assert_hides (window, "No source at hand says anything");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The state is the button that is pressed, by key and by click alike. */
static void
test_strip_states (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkWidget *error = NULL;

  select_fact (window, ASSAY_FACT_FIGURE, "40%");
  error = find_button (window, "Error");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (error)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.state", "s", "error");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (error)));
  assert_shows (window, "· error");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (error), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Error");

  assay_window_set_fact (window, -1);
  g_assert_false (gtk_widget_is_sensitive (error));
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkTextBuffer *
get_note_buffer (AssayWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  g_assert_true (GTK_IS_TEXT_VIEW (focus));

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));
}

/* A note is written where it stands, is one step, and belongs to the fact that it was written for. */
static void
test_strip_note (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  select_fact (window, ASSAY_FACT_FIGURE, "40%");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.note", NULL);
  gtk_text_buffer_set_text (get_note_buffer (window), "Asked the Home Office.", -1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.next-fact", NULL);
  assert_hides (window, "Asked the Home Office.");

  select_fact (window, ASSAY_FACT_FIGURE, "40%");
  assert_shows (window, "Asked the Home Office.");
  assert_shows (window, "Note by ");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  assert_hides (window, "Asked the Home Office.");
  g_assert_false (assay_case_can_undo (window->work));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Another wording than the source's. */
static void
test_strip_wording (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  select_fact (window, ASSAY_FACT_FIGURE, "40%");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.change-wording", "s", "about a third");
  desk_help_settle (GTK_WIDGET (window));
  g_assert_nonnull (strstr (assay_text_get_utf8 (assay_draft_get_text (
                                assay_dossier_get_draft (assay_case_get_dossier (window->work)))),
                            "climb by about a third."));
  desk_help_wait_until (assay_case_is_current (window->work));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* While the text is being changed, what was known stays in sight, and nothing can be done to it. */
static void
test_strip_typing (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  select_fact (window, ASSAY_FACT_FIGURE, "40%");
  assay_case_edit (window->work, (AssaySpan){ 0, 0 }, "So, ", "2025-06-04T10:00:00Z");
  g_assert_false (assay_case_is_current (window->work));
  assert_shows (window, "Draft 40% · ");
  g_assert_false (gtk_widget_is_sensitive (find_button (window, "Confirm")));
  g_assert_false (gtk_widget_is_sensitive (find_button (window, "Change…")));
  desk_help_wait_until (assay_case_is_current (window->work));
  assert_shows (window, "Draft 40% · ");
  g_assert_true (gtk_widget_is_sensitive (find_button (window, "Change…")));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A row leads to the words of its source. */
static void
test_strip_evidence (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkWidget *head = NULL;
  GtkWidget *row = NULL;

  select_fact (window, ASSAY_FACT_FIGURE, "40%");
  assay_source_pane_select_source (window->source, 0);
  /* The bar that asks names the site too. */
  head = GTK_WIDGET (window->source->head);
  g_assert_null (desk_help_find_text (head, "apnews.com"));
  row = gtk_widget_get_ancestor (desk_help_find_text (GTK_WIDGET (window->strip), "Draft 40%"),
                                 GTK_TYPE_LIST_BOX_ROW);
  g_assert_true (gtk_widget_activate (row));
  desk_help_wait_until (desk_help_find_text (head, "apnews.com") != NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is found while checking is the selected fact, and stays so when the bar is closed. */
static void
test_strip_found (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkWidget *entry = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.find", NULL);
  entry = desk_help_find_type (desk_help_find_type (GTK_WIDGET (window), ASSAY_TYPE_FIND_BAR),
                               GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "12,000");
  g_signal_emit_by_name (entry, "search-changed");
  assert_shows (window, "12,000");
  g_signal_emit_by_name (entry, "stop-search");
  assert_shows (window, "12,000");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What a finding says of a statement is not said again below it. */
static void
test_strip_own_voice (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  select_fact (window, ASSAY_FACT_STATEMENT, "Albania has turned down");
  assert_shows (window, "Stated in the draft’s own voice");
  assert_hides (window, "Nobody is named for it");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A window that is closed over what it asks of words that were dropped goes all the same. */
static void
test_strip_dropped (void)
{
  for (guint i = 0; i < 2; i++)
    {
      AssayWindow *window = desk_help_open_sample (application);
      GtkWidget *place = i == 0 ? GTK_WIDGET (window->strip)
                                : desk_help_find_type (GTK_WIDGET (window->draft),
                                                       ASSAY_TYPE_MARKED_VIEW);
      const AssayTiePlace words = { 0 };
      g_autoptr (GtkPopover) question = NULL;

      assay_window_set_fact (window, 0);
      question = g_object_ref (assay_tie_popover_popup (
          place, &(GdkRectangle){ 5, 5, 1, 1 }, window->source, 0, &words));
      desk_help_settle (GTK_WIDGET (window));
      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (question)));

      gtk_window_destroy (GTK_WINDOW (window));
      g_assert_null (gtk_widget_get_parent (GTK_WIDGET (question)));
    }
}

/* With a filter the place is among those that it shows. */
static void
test_strip_filtered (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  guint n_facts = 0;
  g_autofree char *of_all = NULL;

  assay_analysis_get_facts (assay_case_get_analysis (window->work), &n_facts);
  of_all = g_strdup_printf ("of %u", n_facts);
  select_fact (window, ASSAY_FACT_FIGURE, "40%");
  assert_shows (window, of_all);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.filter-differences", NULL);
  assert_shows (window, "1 of ");
  assert_hides (window, of_all);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.filter-differences", NULL);
  assert_shows (window, of_all);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/strip/empty", test_strip_empty);
  g_test_add_func ("/strip/conflict", test_strip_conflict);
  g_test_add_func ("/strip/once", test_strip_once);
  g_test_add_func ("/strip/later-mention", test_strip_later_mention);
  g_test_add_func ("/strip/omission", test_strip_omission);
  g_test_add_func ("/strip/agreement", test_strip_agreement);
  g_test_add_func ("/strip/unread", test_strip_unread);
  g_test_add_func ("/strip/states", test_strip_states);
  g_test_add_func ("/strip/note", test_strip_note);
  g_test_add_func ("/strip/wording", test_strip_wording);
  g_test_add_func ("/strip/typing", test_strip_typing);
  g_test_add_func ("/strip/found", test_strip_found);
  g_test_add_func ("/strip/own-voice", test_strip_own_voice);
  g_test_add_func ("/strip/evidence", test_strip_evidence);
  g_test_add_func ("/strip/filtered", test_strip_filtered);
  /* The last: GTK 4.8 lets a tooltip wait for a window that has gone. */
  g_test_add_func ("/strip/dropped", test_strip_dropped);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
