/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-draft-pane.h"
#include "assay-find-bar.h"
#include "assay-filter-popover.h"
#include "assay-legend.h"
#include "assay-mark-row.h"
#include "assay-marked-view.h"
#include "desk-help.h"

static AssayApplication *application;

/* What a test works on: a window with the sample, and the parts of its draft's pane. */
typedef struct
{
  AssayWindow     *window;
  AssayCase       *work;
  AssayDraftPane  *pane;
  AssayMarkedView *view;
  GtkTextBuffer   *buffer;
  char            *text; /* as it was opened */
} Fixture;

static char *
dup_text (GtkTextBuffer *buffer)
{
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &begin, &end);

  return gtk_text_buffer_get_text (buffer, &begin, &end, TRUE);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->window = desk_help_open_sample (application);
  fixture->work = assay_window_get_case (fixture->window);
  fixture->pane = ASSAY_DRAFT_PANE (
      desk_help_find_type (GTK_WIDGET (fixture->window), ASSAY_TYPE_DRAFT_PANE));
  fixture->view =
      ASSAY_MARKED_VIEW (desk_help_find_type (GTK_WIDGET (fixture->pane), ASSAY_TYPE_MARKED_VIEW));
  fixture->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (fixture->view));
  fixture->text = dup_text (fixture->buffer);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_free (fixture->text);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static void
activate (Fixture    *fixture,
          const char *action,
          const char *target)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, target != NULL ? "s" : NULL,
                              target);
}

/* As a person types, pastes or drops it. */
static void
type_at (Fixture    *fixture,
         int         position,
         const char *text)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (fixture->buffer, &iter, position);
  gtk_text_buffer_insert_interactive (fixture->buffer, &iter, text, -1, TRUE);
}

static void
assert_same_text (Fixture *fixture)
{
  g_autofree char *shown = dup_text (fixture->buffer);
  AssayText *text = assay_draft_get_text (assay_case_get_draft (fixture->work));

  g_assert_cmpstr (shown, ==, assay_text_get_utf8 (text));
}

static void
test_pane_modes (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkTextView *view = GTK_TEXT_VIEW (fixture->view);

  g_assert_cmpint (assay_draft_pane_get_mode (fixture->pane), ==, ASSAY_DRAFT_MODE_CHECK);
  g_assert_false (gtk_text_view_get_editable (view));
  g_assert_true (gtk_text_view_get_cursor_visible (view));

  activate (fixture, "win.mode", "edit");
  g_assert_cmpint (assay_draft_pane_get_mode (fixture->pane), ==, ASSAY_DRAFT_MODE_EDIT);
  g_assert_true (gtk_text_view_get_editable (view));
  g_assert_false (gtk_text_buffer_get_enable_undo (fixture->buffer));

  activate (fixture, "win.mode", "check");
  g_assert_false (gtk_text_view_get_editable (view));
  activate (fixture, "win.edit", NULL);
  g_assert_true (gtk_text_view_get_editable (view));
  activate (fixture, "win.edit", NULL);
  g_assert_false (gtk_text_view_get_editable (view));
}

/* What is typed is the case's at once; undo takes it back from the text, and the caret stays. */
static void
test_pane_edit (Fixture       *fixture,
                gconstpointer  data)
{
  GtkTextIter iter;
  int caret = 0;

  activate (fixture, "win.mode", "edit");
  gtk_text_buffer_get_iter_at_offset (fixture->buffer, &iter, 300);
  gtk_text_buffer_place_cursor (fixture->buffer, &iter);

  type_at (fixture, 20, "x");
  type_at (fixture, 21, "y");
  assert_same_text (fixture);
  g_assert_false (assay_case_is_current (fixture->work));
  g_object_get (fixture->buffer, "cursor-position", &caret, NULL);
  g_assert_cmpint (caret, ==, 302);

  assay_case_undo (fixture->work);
  assert_same_text (fixture);
  g_object_get (fixture->buffer, "cursor-position", &caret, NULL);
  g_assert_cmpint (caret, ==, 300);
  g_assert_false (assay_case_can_undo (fixture->work));

  assay_case_redo (fixture->work);
  assert_same_text (fixture);
  assay_case_undo (fixture->work);
}

/* Writing over a selection is one step, whether it is one user action, as a drop is, or two, as with a key. */
static void
test_pane_replace (Fixture       *fixture,
                   gconstpointer  data)
{
  activate (fixture, "win.mode", "edit");

  for (guint n_actions = 1; n_actions <= 2; n_actions++)
    {
      g_autofree char *text = NULL;
      GtkTextIter begin;
      GtkTextIter end;

      if (n_actions == 1)
        gtk_text_buffer_begin_user_action (fixture->buffer);
      gtk_text_buffer_get_iter_at_offset (fixture->buffer, &begin, 0);
      gtk_text_buffer_get_iter_at_offset (fixture->buffer, &end, 7);
      gtk_text_buffer_select_range (fixture->buffer, &begin, &end);
      gtk_text_buffer_delete_selection (fixture->buffer, TRUE, TRUE);
      gtk_text_buffer_insert_interactive_at_cursor (fixture->buffer, "Iceland", -1, TRUE);
      if (n_actions == 1)
        gtk_text_buffer_end_user_action (fixture->buffer);
      assert_same_text (fixture);

      assay_case_undo (fixture->work);
      text = dup_text (fixture->buffer);
      g_assert_cmpstr (text, ==, fixture->text);
      g_assert_false (assay_case_can_undo (fixture->work));
    }
}

/* Line ends of another system, and what no text has, do not get in. */
static void
test_pane_plain (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;

  activate (fixture, "win.mode", "edit");
  type_at (fixture, 0,
           "a\r\nb\rc\xe2\x80\xa9"
           "d\x01\xef\xbf\xbc"
           "e");
  assert_same_text (fixture);
  text = dup_text (fixture->buffer);
  g_assert_true (g_str_has_prefix (text, "a\nb\nc\nde"));
}

/* Marks move along with their words in the same moment, and those that were touched go. */
static void
test_pane_shift (Fixture       *fixture,
                 gconstpointer  data)
{
  guint n_before = 0;
  guint n_after = 0;
  const AssayShapeSpan *shapes = assay_marked_view_get_shapes (fixture->view, &n_before);
  AssaySpan last = shapes[n_before - 1].span;

  g_assert_cmpuint (n_before, >, 10);
  activate (fixture, "win.mode", "edit");
  type_at (fixture, 0, "Now ");
  shapes = assay_marked_view_get_shapes (fixture->view, &n_after);
  g_assert_cmpuint (n_after, ==, n_before);
  g_assert_cmpuint (shapes[n_after - 1].span.begin, ==, last.begin + 4);
  g_assert_cmpuint (shapes[n_after - 1].span.end, ==, last.end + 4);

  assay_case_analyse (fixture->work, NULL, NULL);
  shapes = assay_marked_view_get_shapes (fixture->view, &n_after);
  g_assert_cmpuint (shapes[n_after - 1].span.begin, ==, last.begin + 4);
}

/* “Next” stops at what the filter leaves in, and one click takes the filter away. */
static void
test_pane_filter (Fixture       *fixture,
                  gconstpointer  data)
{
  AssayFactFilter filter = { .kinds = 1u << ASSAY_FACT_FIGURE, .classes = ASSAY_ALL_FACT_CLASSES,
                             .rule = -1, .source = -1 };
  guint n_facts = 0;
  guint n_figures = 0;
  const AssayFact *facts =
      assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);

  assay_draft_pane_set_filter (fixture->pane, filter);

  for (guint i = 0; i < n_facts; i++)
    {
      gboolean is_figure = facts[i].kind == ASSAY_FACT_FIGURE;

      g_assert_cmpint (assay_draft_pane_visits_fact (fixture->pane, i), ==, is_figure);
      n_figures += (guint) is_figure;
    }

  g_assert_cmpuint (n_figures, >, 0);
  g_assert_cmpuint (n_figures, <, n_facts);

  /* Closed facts are passed over, unless it is they that are asked for. */
  for (guint i = 0; i < n_facts; i++)
    {
      if (facts[i].kind == ASSAY_FACT_FIGURE)
        assay_case_set_state (fixture->work, i, ASSAY_STATE_CONFIRMED, "2025-05-20T10:00:00Z");
      g_assert_false (assay_draft_pane_visits_fact (fixture->pane, i));
    }

  filter.classes = 1u << ASSAY_FACT_CLASS_CLOSED;
  assay_draft_pane_set_filter (fixture->pane, filter);
  for (guint i = 0; i < n_facts; i++)
    g_assert_cmpint (assay_draft_pane_visits_fact (fixture->pane, i), ==,
                     facts[i].kind == ASSAY_FACT_FIGURE);

  assay_draft_pane_set_filter (fixture->pane, ASSAY_FACT_FILTER_NONE);
  filter = assay_draft_pane_get_filter (fixture->pane);
  g_assert_false (assay_fact_filter_is_active (&filter));
}

/* Looks for a word, goes on to the next, and back to where it began. */
static void
test_pane_find (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *entry = NULL;
  GtkTextIter begin;
  GtkTextIter end;
  g_autofree char *words = NULL;
  int caret = 0;

  gtk_text_buffer_get_iter_at_offset (fixture->buffer, &begin, 5);
  gtk_text_buffer_place_cursor (fixture->buffer, &begin);
  activate (fixture, "win.find", NULL);
  entry = desk_help_find_type (
      desk_help_find_type (GTK_WIDGET (fixture->pane), ASSAY_TYPE_FIND_BAR), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "STARMER'S");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (gtk_text_buffer_get_selection_bounds (fixture->buffer, &begin, &end));
  words = gtk_text_buffer_get_text (fixture->buffer, &begin, &end, TRUE);
  g_assert_cmpstr (words, ==, "Starmer’s");

  activate (fixture, "win.find-next", NULL);
  g_assert_true (gtk_text_buffer_get_selection_bounds (fixture->buffer, &end, NULL));
  g_assert_cmpint (gtk_text_iter_get_offset (&end), >, gtk_text_iter_get_offset (&begin));

  g_signal_emit_by_name (entry, "stop-search");
  g_object_get (fixture->buffer, "cursor-position", &caret, NULL);
  g_assert_cmpint (caret, ==, 5);
}

/* What was found stays marked at its words while the text is edited. */
static void
test_pane_find_edited (Fixture       *fixture,
                       gconstpointer  data)
{
  GtkWidget *entry = NULL;
  const AssayShapeSpan *matches = NULL;
  guint n_before = 0;
  guint n_after = 0;
  guint last = 0;

  activate (fixture, "win.mode", "edit");
  activate (fixture, "win.find", NULL);
  entry = desk_help_find_type (
      desk_help_find_type (GTK_WIDGET (fixture->pane), ASSAY_TYPE_FIND_BAR), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "starmer");
  g_signal_emit_by_name (entry, "search-changed");
  matches = assay_marked_view_get_matches (fixture->view, &n_before);
  g_assert_cmpuint (n_before, >, 2);
  last = matches[n_before - 1].span.begin;

  type_at (fixture, 0, "Starmer, ");
  desk_help_settle (GTK_WIDGET (fixture->window));
  matches = assay_marked_view_get_matches (fixture->view, &n_after);
  g_assert_cmpuint (n_after, ==, n_before + 1);
  g_assert_cmpuint (matches[n_after - 1].span.begin, ==, last + 9);
}

/* A click on a line's sign selects its worst claim, the next click the one after it, and so on. */
static void
test_pane_gutter (Fixture       *fixture,
                  gconstpointer  data)
{
  guint n_signs = 0;
  guint n_facts = 0;
  const AssaySign *signs = assay_marked_view_get_signs (fixture->view, &n_signs);
  const AssayFact *facts =
      assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);
  const AssayShapeSpan *shapes = NULL;
  guint n_shapes = 0;
  guint blocks[3] = { 0 };

  g_assert_cmpuint (n_signs, >, 3);

  for (guint i = 0; i < G_N_ELEMENTS (blocks); i++)
    {
      g_signal_emit_by_name (fixture->view, "sign-clicked", 0, 2);
      shapes = assay_marked_view_get_shapes (fixture->view, &n_shapes);

      for (guint j = 0; j < n_shapes; j++)
        {
          if (shapes[j].shape == ASSAY_SHAPE_BLOCK)
            blocks[i] = shapes[j].span.begin;
        }
    }

  signs = assay_marked_view_get_signs (fixture->view, &n_signs);
  g_assert_cmpuint (blocks[0], ==,
                    signs[0].rank >= signs[1].rank ? signs[0].position : signs[1].position);
  g_assert_cmpuint (blocks[1], !=, blocks[0]);
  g_assert_cmpuint (blocks[2], ==, blocks[0]);
  g_assert_nonnull (facts);
}

static guint
count_shapes (Fixture    *fixture,
              AssayShape  shape)
{
  guint n_shapes = 0;
  guint n_found = 0;
  const AssayShapeSpan *shapes = assay_marked_view_get_shapes (fixture->view, &n_shapes);

  for (guint i = 0; i < n_shapes; i++)
    n_found += shapes[i].shape == shape;

  return n_found;
}

/* What was found about a fact is no longer marked once the fact is closed; an error still is. */
static void
test_pane_closed (Fixture       *fixture,
                  gconstpointer  data)
{
  const char *words = strstr (fixture->text, "40%");
  guint position = (guint) g_utf8_pointer_to_offset (fixture->text, words);
  guint n_boxes = count_shapes (fixture, ASSAY_SHAPE_BOX);
  guint n_facts = 0;
  const AssayFact *facts =
      assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);
  guint fact = 0;

  while (fact < n_facts && facts[fact].span.begin != position)
    fact++;

  g_assert_cmpuint (n_boxes, >, 0);
  assay_case_set_state (fixture->work, fact, ASSAY_STATE_ERROR, "2025-05-20T10:00:00Z");
  g_assert_cmpuint (count_shapes (fixture, ASSAY_SHAPE_BOX), ==, n_boxes);
  assay_case_set_state (fixture->work, fact, ASSAY_STATE_CONFIRMED, "2025-05-20T10:00:01Z");
  g_assert_cmpuint (count_shapes (fixture, ASSAY_SHAPE_BOX), ==, n_boxes - 1);
}

/* Where no text is left, the pane says what to do; writing goes on without it. */
static void
test_pane_empty (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *page = desk_help_find_type (GTK_WIDGET (fixture->pane), ADW_TYPE_STATUS_PAGE);
  GtkTextIter begin;
  GtkTextIter end;

  g_assert_false (gtk_widget_get_visible (page));
  activate (fixture, "win.mode", "edit");
  gtk_text_buffer_get_bounds (fixture->buffer, &begin, &end);
  gtk_text_buffer_delete_interactive (fixture->buffer, &begin, &end, TRUE);
  assert_same_text (fixture);
  g_assert_false (gtk_widget_get_visible (page));

  activate (fixture, "win.mode", "check");
  g_assert_true (gtk_widget_get_visible (page));
  g_assert_true (assay_case_analyse (fixture->work, NULL, NULL));
  desk_help_settle (GTK_WIDGET (fixture->window));

  assay_case_undo (fixture->work);
  assert_same_text (fixture);
  g_assert_false (gtk_widget_get_visible (page));
}

/* What there is to choose from is there when it is opened. */
static void
test_pane_choices (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *popover = desk_help_find_type (GTK_WIDGET (fixture->pane), ASSAY_TYPE_FILTER_POPOVER);
  GtkWidget *button = gtk_widget_get_ancestor (popover, GTK_TYPE_MENU_BUTTON);
  GtkWidget *label = NULL;
  AssayFactFilter filter = ASSAY_FACT_FILTER_NONE;

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  desk_help_settle (GTK_WIDGET (fixture->window));
  g_assert_true (gtk_widget_get_mapped (popover));
  label = desk_help_find_text (popover, "Figures");
  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_mapped (label));
  g_assert_nonnull (desk_help_find_text (popover, "Any rule"));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_widget_get_parent (label)), FALSE);
  filter = assay_draft_pane_get_filter (fixture->pane);
  g_assert_false ((filter.kinds & (1u << ASSAY_FACT_FIGURE)) != 0);
  g_assert_true ((filter.kinds & (1u << ASSAY_FACT_NAME)) != 0);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

/* The legend hides a kind of mark, and one click brings all back. */
static void
test_pane_legend (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *button = desk_help_find_type (GTK_WIDGET (fixture->pane), GTK_TYPE_MENU_BUTTON);
  GtkWidget *legend = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  GtkWidget *row = desk_help_find_type (legend, ASSAY_TYPE_MARK_ROW);
  guint n_shown = count_shapes (fixture, ASSAY_SHAPE_HIGHLIGHT);

  g_assert_true (ASSAY_IS_LEGEND (legend));
  g_assert_cmpuint (n_shown, >, 0);
  g_object_set (row, "active", FALSE, NULL);
  g_assert_cmpuint (count_shapes (fixture, ASSAY_SHAPE_HIGHLIGHT), ==, 0);
  g_assert_cmpuint (count_shapes (fixture, ASSAY_SHAPE_BOX), >, 0);
  assay_legend_show_all (ASSAY_LEGEND (legend));
  g_assert_cmpuint (count_shapes (fixture, ASSAY_SHAPE_HIGHLIGHT), ==, n_shown);
}

/* A screen reader is told of the claim at the caret, and of the fact that is selected in it. */
static void
test_pane_accessible (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkAccessible *view = GTK_ACCESSIBLE (fixture->view);
  const char *words = strstr (fixture->text, "40%");
  /* The macro below takes no “%” between its brackets. */
  const char *with_fact = "assertion in the narrator’s own voice, open, conflicts with a source; "
                          "figure 40%, conflicts with a source";
  guint n_facts = 0;
  const AssayFact *facts =
      assay_analysis_get_facts (assay_case_get_analysis (fixture->work), &n_facts);
  int position = (int) g_utf8_pointer_to_offset (fixture->text, words);
  GtkTextIter iter;

  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Draft");
  gtk_text_buffer_get_iter_at_offset (fixture->buffer, &iter, position);
  gtk_text_buffer_place_cursor (fixture->buffer, &iter);
  gtk_test_accessible_assert_property (
      view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "assertion in the narrator’s own voice, open, conflicts with a source");

  for (guint i = 0; i < n_facts; i++)
    {
      if (facts[i].span.begin == (guint) position)
        assay_window_set_fact (fixture->window, (int) i);
    }

  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, with_fact);
}

/* In a window of its own, so that nothing else can hold it. */
static void
test_pane_finalize (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *pane = g_object_new (ASSAY_TYPE_DRAFT_PANE, NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (
      GTK_TEXT_VIEW (desk_help_find_type (pane, ASSAY_TYPE_MARKED_VIEW)));

  g_object_add_weak_pointer (G_OBJECT (pane), (gpointer *) &pane);
  g_object_add_weak_pointer (G_OBJECT (buffer), (gpointer *) &buffer);
  gtk_window_set_child (GTK_WINDOW (window), pane);
  assay_draft_pane_set_case (ASSAY_DRAFT_PANE (pane), fixture->work);
  assay_draft_pane_set_mode (ASSAY_DRAFT_PANE (pane), ASSAY_DRAFT_MODE_EDIT);
  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (window);
  assay_draft_pane_find (ASSAY_DRAFT_PANE (pane));
  desk_help_settle (window);

  gtk_window_destroy (GTK_WINDOW (window));
  desk_help_wait_until (pane == NULL && buffer == NULL);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

static gboolean
is_blank_at (GtkTextBuffer *buffer,
             int            position)
{
  GtkTextTag *blank = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), "blank");
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, position);

  return gtk_text_iter_has_tag (&iter, blank);
}

/* A blank line takes less room than one with words, and what is written on it is as large as all else. */
static void
test_pane_blank (void)
{
  static const char draft[] = "The harbour closes in May.\n\n\nThe ferry runs.\nIt is late.\n";
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "blank.txt", NULL);
  AssayWindow *window = NULL;
  GtkTextBuffer *buffer = NULL;
  GtkTextIter iter;

  g_assert_true (g_file_set_contents (path, draft, -1, NULL));
  window = desk_help_open (application, path);
  buffer = gtk_text_view_get_buffer (
      GTK_TEXT_VIEW (desk_help_find_type (GTK_WIDGET (window), ASSAY_TYPE_MARKED_VIEW)));
  g_assert_false (is_blank_at (buffer, 25));
  g_assert_false (is_blank_at (buffer, 26));
  g_assert_true (is_blank_at (buffer, 27));
  g_assert_true (is_blank_at (buffer, 28));
  g_assert_false (is_blank_at (buffer, 29));
  g_assert_false (is_blank_at (buffer, 44));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.mode", "s", "edit");
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, 27);
  gtk_text_buffer_insert_interactive (buffer, &iter, "It opens.", -1, TRUE);
  for (int at = 26; at < 36; at++)
    g_assert_false (is_blank_at (buffer, at));
  desk_help_wait_until (assay_case_is_current (assay_window_get_case (window)));
  g_assert_false (is_blank_at (buffer, 36));
  g_assert_true (is_blank_at (buffer, 37));

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  ADD ("/draft-pane/modes", test_pane_modes);
  ADD ("/draft-pane/edit", test_pane_edit);
  ADD ("/draft-pane/replace", test_pane_replace);
  ADD ("/draft-pane/plain", test_pane_plain);
  ADD ("/draft-pane/shift", test_pane_shift);
  ADD ("/draft-pane/filter", test_pane_filter);
  ADD ("/draft-pane/choices", test_pane_choices);
  ADD ("/draft-pane/find", test_pane_find);
  ADD ("/draft-pane/find-edited", test_pane_find_edited);
  ADD ("/draft-pane/gutter", test_pane_gutter);
  ADD ("/draft-pane/closed", test_pane_closed);
  ADD ("/draft-pane/empty", test_pane_empty);
  ADD ("/draft-pane/legend", test_pane_legend);
  ADD ("/draft-pane/accessible", test_pane_accessible);
  ADD ("/draft-pane/finalize", test_pane_finalize);
  g_test_add_func ("/draft-pane/blank", test_pane_blank);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
