/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Marks on selected words, notes with their threads, who did what, and the list of commands. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-command-list.h"
#include "assay-find-bar.h"
#include "assay-history-window.h"
#include "assay-note-row.h"
#include "assay-notes-window.h"
#include "assay-session.h"
#include "assay-settings.h"
#include "assay-window-private.h"
#include "desk-help.h"

#define TEXT \
  "The port of Lowhaven will raise its fees by 12% in June, it said on Monday. It has 40 " \
  "cranes.\n\n"                                                                            \
  "“We waited as long as we could,” said Mara Quist, who runs it."

static AssayApplication *application;

typedef struct
{
  char        *folder;
  char        *path;
  AssayWindow *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("assay-notes-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "port.txt", NULL);
  g_file_set_contents (fixture->path, TEXT, -1, &error);
  g_assert_no_error (error);
  fixture->window = desk_help_open (application, fixture->path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
select_words (AssayWindow *window,
              const char  *words)
{
  AssayText *text = assay_draft_get_text (assay_case_get_draft (window->work));
  const char *utf8 = assay_text_get_utf8 (text);
  const char *at = strstr (utf8, words);

  g_assert_nonnull (at);
  assay_draft_pane_show_words (window->draft,
                               assay_text_to_span (text, (gsize) (at - utf8),
                                                   (gsize) (at - utf8) + strlen (words)));
}

/* The window of that type over the job's, or NULL. */
static GtkWidget *
find_window (GType type)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *l = all; l != NULL; l = l->next)
    {
      if (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type) && gtk_widget_get_mapped (l->data))
        return l->data;
    }

  return NULL;
}

static const AssayMark *
get_marks (AssayWindow *window,
           guint       *n_marks)
{
  return assay_dossier_get_marks (assay_case_get_dossier (window->work), n_marks);
}

static void
act (AssayWindow *window,
     const char  *state)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.state", "s", state);
}

static void
test_selection (Fixture       *fixture,
                gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  const AssayMark *marks = NULL;
  guint n_marks = 0;
  guint n_facts = 0;

  select_words (window, "as long as");
  act (window, "error");
  marks = get_marks (window, &n_marks);
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_cmpint (marks[0].scope, ==, ASSAY_MARK_PASSAGE);
  g_assert_cmpint (marks[0].state, ==, ASSAY_STATE_ERROR);

  /* The same key takes it back to open, and adds no other. */
  act (window, "error");
  marks = get_marks (window, &n_marks);
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_cmpint (marks[0].state, ==, ASSAY_STATE_OPEN);

  select_words (window, TEXT);
  act (window, "confirmed");
  assay_analysis_get_facts (assay_case_get_analysis (window->work), &n_facts);
  g_assert_cmpuint (assay_case_count_closed (window->work), ==, n_facts);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_cmpuint (assay_case_count_closed (window->work), ==, 0);
}

static void
test_note (Fixture       *fixture,
           gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  GtkWidget *dialog = NULL;
  GtkWidget *text = NULL;
  GtkWidget *check = NULL;
  g_autoptr (AssayDossier) public = NULL;
  const AssayMark *marks = NULL;
  guint n_marks = 0;

  select_words (window, "long as we could");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.note", NULL);
  desk_help_wait_until (find_window (ADW_TYPE_MESSAGE_DIALOG) != NULL);
  dialog = find_window (ADW_TYPE_MESSAGE_DIALOG);
  text = desk_help_find_type (dialog, GTK_TYPE_TEXT_VIEW);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "Ask her.", -1);
  check = desk_help_find_type (dialog, GTK_TYPE_CHECK_BUTTON);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_widget_get_next_sibling (check)), TRUE);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "add");

  marks = get_marks (window, &n_marks);
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_cmpint (marks[0].scope, ==, ASSAY_MARK_NOTE);
  g_assert_cmpstr (marks[0].note, ==, "Ask her.");
  g_assert_true (assay_thread_is_legal (marks[0].thread));
  g_assert_true (assay_thread_is_confidential (marks[0].thread));
  public = assay_dossier_dup_public (assay_case_get_dossier (window->work));
  assay_dossier_get_marks (public, &n_marks);
  g_assert_cmpuint (n_marks, ==, 0);

  /* A lawyer has looked. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.legal", NULL);
  marks = get_marks (window, &n_marks);
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_false (assay_thread_is_legal (marks[0].thread));
}

static void
test_thread (Fixture       *fixture,
             gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  GtkWidget *notes = NULL;
  GtkWidget *row = NULL;
  guint n_marks = 0;

  select_words (window, "cranes");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.legal", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.notes", NULL);
  desk_help_wait_until (find_window (ASSAY_TYPE_NOTES_WINDOW) != NULL);
  notes = find_window (ASSAY_TYPE_NOTES_WINDOW);
  row = desk_help_find_type (notes, ASSAY_TYPE_NOTE_ROW);
  g_assert_nonnull (row);
  g_assert_nonnull (desk_help_find_text (row, "Waits for a lawyer"));

  g_signal_emit_by_name (row, "remarked", ASSAY_REMARK_REPLY, "Which cranes?");
  g_assert_cmpuint (assay_thread_length (get_marks (window, &n_marks)[0].thread), ==, 2);
  row = desk_help_find_type (notes, ASSAY_TYPE_NOTE_ROW);
  g_assert_nonnull (desk_help_find_text (row, "Which cranes?"));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (desk_help_find_type (notes, GTK_TYPE_DROP_DOWN)), 5);
  g_assert_null (desk_help_find_type (notes, ASSAY_TYPE_NOTE_ROW));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (desk_help_find_type (notes, GTK_TYPE_DROP_DOWN)), 3);
  row = desk_help_find_type (notes, ASSAY_TYPE_NOTE_ROW);
  g_signal_emit_by_name (row, "removed");
  get_marks (window, &n_marks);
  g_assert_cmpuint (n_marks, ==, 0);
  gtk_window_destroy (GTK_WINDOW (notes));
}

/* What is settled, and what one person wrote. */
static void
test_notes_filters (Fixture       *fixture,
                    gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  const AssayMark note = { .id = (char *) "theirs",
                           .span = { 0, 5 },
                           .scope = ASSAY_MARK_NOTE,
                           .kind = ASSAY_FACT_STATEMENT,
                           .note = (char *) "Who says so?",
                           .noted_by = (char *) "T. Roy",
                           .noted_at = (char *) "2025-06-04T10:00:00Z",
                           .by = (char *) "T. Roy",
                           .at = (char *) "2025-06-04T10:00:00Z" };
  GtkDropDown *which = NULL;
  GtkDropDown *who = NULL;
  GtkStringList *names = NULL;
  guint theirs = 0;
  GtkWidget *notes = NULL;

  select_words (window, "cranes");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.legal", NULL);
  assay_dossier_set_mark (assay_case_get_dossier (window->work), &note);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.notes", NULL);
  desk_help_wait_until (find_window (ASSAY_TYPE_NOTES_WINDOW) != NULL);
  notes = find_window (ASSAY_TYPE_NOTES_WINDOW);
  which = GTK_DROP_DOWN (desk_help_find_type (notes, GTK_TYPE_DROP_DOWN));
  who = GTK_DROP_DOWN (gtk_widget_get_next_sibling (GTK_WIDGET (which)));

  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (who)));
  g_assert_nonnull (desk_help_find_text (notes, "Who says so?"));
  g_assert_nonnull (desk_help_find_text (notes, "cranes"));
  names = GTK_STRING_LIST (gtk_drop_down_get_model (who));
  while (g_strcmp0 (gtk_string_list_get_string (names, theirs), "T. Roy") != 0)
    theirs++;
  gtk_drop_down_set_selected (who, theirs);
  g_assert_nonnull (desk_help_find_text (notes, "Who says so?"));
  g_assert_null (desk_help_find_text (notes, "cranes"));

  gtk_drop_down_set_selected (which, 2);
  g_assert_null (desk_help_find_type (notes, ASSAY_TYPE_NOTE_ROW));
  gtk_drop_down_set_selected (which, 1);
  g_signal_emit_by_name (desk_help_find_type (notes, ASSAY_TYPE_NOTE_ROW), "remarked",
                         ASSAY_REMARK_RESOLVED, NULL);
  g_assert_null (desk_help_find_type (notes, ASSAY_TYPE_NOTE_ROW));
  gtk_drop_down_set_selected (which, 2);
  g_assert_nonnull (desk_help_find_text (notes, "Who says so?"));
  gtk_window_destroy (GTK_WINDOW (notes));
}

static void
test_history (Fixture       *fixture,
              gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  GtkWidget *history = NULL;
  GtkWidget *search = NULL;

  assay_window_set_fact (window, 0);
  act (window, "confirmed");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.history", NULL);
  desk_help_wait_until (find_window (ASSAY_TYPE_HISTORY_WINDOW) != NULL);
  history = find_window (ASSAY_TYPE_HISTORY_WINDOW);
  desk_help_settle (history);
  g_assert_nonnull (desk_help_find_text (history, "confirmed"));

  /* By what was done and by when; who did nothing is not there. */
  search = desk_help_find_type (history, GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (search), "CONFIRMED");
  g_signal_emit_by_name (search, "search-changed");
  desk_help_settle (history);
  g_assert_nonnull (desk_help_find_text (history, "confirmed"));
  gtk_editable_set_text (GTK_EDITABLE (search), "called an error");
  g_signal_emit_by_name (search, "search-changed");
  desk_help_settle (history);
  g_assert_nonnull (desk_help_find_text (history, "Nothing found"));
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  g_signal_emit_by_name (search, "search-changed");

  /* What is undone was not done. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desk_help_settle (history);
  g_assert_nonnull (desk_help_find_text (history, "Nothing found"));
  gtk_window_destroy (GTK_WINDOW (history));
}

/* Every command is one that there is, and Return does the one that was looked for. */
static void
test_commands (Fixture       *fixture,
               gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  GtkWidget *list = NULL;
  GtkWidget *search = NULL;
  guint n_marks = 0;

  for (guint i = 0; assay_command_get (i) != NULL; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;

      g_assert_true (g_action_parse_detailed_name (assay_command_get (i)->action, &name, &target,
                                                   NULL));
      if (g_str_has_prefix (name, "win."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (window), name + 4));
      else if (g_str_has_prefix (name, "app."))
        g_assert_true (g_action_group_has_action (G_ACTION_GROUP (application), name + 4));
    }

  select_words (window, "cranes");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.commands", NULL);
  desk_help_wait_until (find_window (ASSAY_TYPE_COMMAND_LIST) != NULL);
  list = find_window (ASSAY_TYPE_COMMAND_LIST);
  search = desk_help_find_type (list, GTK_TYPE_SEARCH_ENTRY);

  /* What cannot be done now stands before it, and is passed over. */
  gtk_editable_set_text (GTK_EDITABLE (search), "source");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (gtk_list_box_get_selected_row (
      GTK_LIST_BOX (desk_help_find_type (list, GTK_TYPE_LIST_BOX))))));

  gtk_editable_set_text (GTK_EDITABLE (search), "LAWYER look");
  g_signal_emit_by_name (search, "search-changed");
  g_signal_emit_by_name (search, "activate");
  desk_help_wait_until (find_window (ASSAY_TYPE_COMMAND_LIST) == NULL);
  g_assert_true (assay_thread_is_legal (get_marks (window, &n_marks)[0].thread));
}

/* Each match by itself, so that what stands between keeps its marks; one undo for all. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  GtkWidget *bar = NULL;
  GtkWidget *search = NULL;
  GtkWidget *entry = NULL;
  const AssayMark *marks = NULL;
  guint n_marks = 0;

  select_words (window, "long");
  act (window, "confirmed");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.replace", NULL);
  desk_help_settle (GTK_WIDGET (window));
  bar = desk_help_find_type (GTK_WIDGET (window->draft), ASSAY_TYPE_FIND_BAR);
  search = desk_help_find_type (bar, GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (search), "as");
  g_signal_emit_by_name (search, "search-changed");
  entry = desk_help_find_type (bar, GTK_TYPE_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "so");
  g_signal_emit_by_name (desk_help_find_button (bar, "Replace _All"), "clicked");

  g_assert_nonnull (strstr (assay_text_get_utf8 (assay_draft_get_text (
                                assay_case_get_draft (window->work))),
                            "so long so we could"));
  marks = get_marks (window, &n_marks);
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_cmpint (marks[0].state, ==, ASSAY_STATE_CONFIRMED);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (assay_case_get_draft (window->work))),
                   ==, TEXT);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.redo", NULL);
  g_assert_nonnull (strstr (assay_text_get_utf8 (assay_draft_get_text (
                                assay_case_get_draft (window->work))),
                            "so long so we could"));
}

/* Only what a rule says something of, what a source bears on, or what one person said. */
static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  AssayFactFilter filter = ASSAY_FACT_FILTER_NONE;
  guint n_findings = 0;
  guint n_facts = 0;
  guint n_left = 0;
  const AssayFinding *findings =
      assay_analysis_get_findings (assay_case_get_analysis (window->work), &n_findings);

  assay_analysis_get_facts (assay_case_get_analysis (window->work), &n_facts);
  assay_window_set_fact (window, 1);
  act (window, "error");

  filter.checker = g_intern_string (assay_case_get_person (window->work));
  assay_draft_pane_set_filter (window->draft, filter);
  for (guint i = 0; i < n_facts; i++)
    g_assert_cmpint (assay_draft_pane_visits_fact (window->draft, i), ==, i == 1);

  filter = ASSAY_FACT_FILTER_NONE;
  for (guint i = 0; i < n_findings && filter.rule < 0; i++)
    filter.rule = findings[i].fact >= 0 ? (int) findings[i].rule : -1;
  g_assert_cmpint (filter.rule, >=, 0);
  assay_draft_pane_set_filter (window->draft, filter);
  for (guint i = 0; i < n_facts; i++)
    {
      gboolean is_told = FALSE;

      for (guint j = 0; j < n_findings; j++)
        is_told |= findings[j].fact == (int) i && (int) findings[j].rule == filter.rule;
      g_assert_cmpint (assay_draft_pane_visits_fact (window->draft, i), ==, is_told);
      n_left += is_told;
    }
  g_assert_cmpuint (n_left, >, 0);

  /* There is no source. */
  filter = ASSAY_FACT_FILTER_NONE;
  filter.source = 0;
  g_assert_false (assay_fact_filter_matches (&filter, window->work, 0));
  assay_draft_pane_set_filter (window->draft, ASSAY_FACT_FILTER_NONE);
}

/* What was open opens again, with the same fact, where somebody wants that. */
static void
test_session (Fixture       *fixture,
              gconstpointer  data)
{
  GSettings *settings = assay_settings_get_default ();
  GList *windows = NULL;
  AssayWindow *window = NULL;

  assay_window_set_fact (fixture->window, 2);
  assay_session_keep (GTK_APPLICATION (application));
  g_assert_false (assay_session_restore (GTK_APPLICATION (application)));

  g_settings_set_boolean (settings, "restore-session", TRUE);
  g_assert_true (assay_session_restore (GTK_APPLICATION (application)));
  windows = gtk_application_get_windows (GTK_APPLICATION (application));
  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (ASSAY_IS_WINDOW (l->data) && l->data != fixture->window)
        window = l->data;
    }

  g_assert_nonnull (window);
  desk_help_wait_until (assay_window_get_case (window) != NULL && window->fact == 2);
  gtk_window_destroy (GTK_WINDOW (window));
  g_settings_reset (settings, "restore-session");
  g_settings_reset (settings, "session");
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add ("/notes/selection", Fixture, NULL, set_up, test_selection, tear_down);
  g_test_add ("/notes/note", Fixture, NULL, set_up, test_note, tear_down);
  g_test_add ("/notes/thread", Fixture, NULL, set_up, test_thread, tear_down);
  g_test_add ("/notes/filters", Fixture, NULL, set_up, test_notes_filters, tear_down);
  g_test_add ("/notes/history", Fixture, NULL, set_up, test_history, tear_down);
  g_test_add ("/notes/commands", Fixture, NULL, set_up, test_commands, tear_down);
  g_test_add ("/notes/filter", Fixture, NULL, set_up, test_filter, tear_down);
  g_test_add ("/notes/session", Fixture, NULL, set_up, test_session, tear_down);
  g_test_add ("/notes/replace", Fixture, NULL, set_up, test_replace, tear_down);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
