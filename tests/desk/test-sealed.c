/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A sealed job, gone through pane by pane: whatever is asked for, not a byte of it changes. */

#include "config.h"

#include <string.h>

#include "assay-dossier-seal.h"
#include "assay-note-editor.h"
#include "assay-window-private.h"
#include "desk-help.h"

#define NOW "2025-06-04T10:00:00Z"

static AssayApplication *application;

static AssayWindow *
open_sealed (void)
{
  AssayWindow *window = desk_help_open_sample (application);

  assay_case_set_state (window->work, 3, ASSAY_STATE_ERROR, NOW);
  assay_case_seal (window->work, NOW);
  assay_window_set_fact (window, 3);
  desk_help_settle (GTK_WIDGET (window));

  return window;
}

static GBytes *
dup_bytes (AssayWindow *window)
{
  return assay_dossier_to_bytes (assay_case_get_dossier (window->work));
}

static void
assert_same (AssayWindow *window,
             GBytes      *before,
             const char  *what)
{
  g_autoptr (GBytes) now = dup_bytes (window);

  if (!g_bytes_equal (before, now))
    g_test_message ("changed by %s", what);
  g_assert_true (g_bytes_equal (before, now));
  g_assert_true (assay_case_is_sealed (window->work));
}

/* What cannot be taken is not asked for. */
static void
test_sealed_wording (void)
{
  AssayWindow *window = open_sealed ();
  GtkWidget *change = GTK_WIDGET (gtk_widget_get_template_child (
      GTK_WIDGET (window->strip), ASSAY_TYPE_FACT_STRIP, "change"));

  g_assert_false (gtk_widget_get_sensitive (change));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* All that the keys, the menu and the header lead to. */
static void
test_sealed_actions (void)
{
  static const struct
  {
    const char *name;
    const char *target;
  } actions[] = {
    { "win.state", "'confirmed'" },       { "win.state", "'error'" },
    { "win.state", "'opinion'" },         { "win.note", NULL },
    { "win.confirm-sentence", NULL },     { "win.next-problem", NULL },
    { "win.set-note", "(uint32 3, 'x')" }, { "win.accept-wording", NULL },
    { "win.change-wording", "'x'" },      { "win.verdict", "'FAIL'" },
    { "win.confidence", "'HIGH'" },       { "win.set-reason", "'x'" },
    { "win.set-summary", "'x'" },         { "win.set-score", "('quotes', 1, 'x')" },
    { "win.undo", NULL },                 { "win.redo", NULL },
    { "win.edit", NULL },                 { "win.mode", "'edit'" },
    { "win.use-policy", NULL },           { "win.seal", NULL },
    { "win.next-fact", NULL },            { "win.previous-fact", NULL },
    { "win.next-evidence", NULL },        { "win.start-analysis", NULL },
    { "win.find", NULL },                 { "win.filter", NULL },
    { "win.ledger", NULL },               { "win.ledger", NULL },
    { "win.next-pane", NULL },            { "win.side-bar", NULL },
    { "win.side-bar", NULL },
  };
  AssayWindow *window = open_sealed ();
  g_autoptr (GBytes) before = dup_bytes (window);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autoptr (GVariant) target = NULL;

      if (actions[i].target != NULL)
        target = g_variant_ref_sink (g_variant_new_parsed (actions[i].target));
      gtk_widget_activate_action_variant (GTK_WIDGET (window), actions[i].name, target);
      desk_help_settle (GTK_WIDGET (window));
      assert_same (window, before, actions[i].name);
    }

  g_assert_cmpint (assay_draft_pane_get_mode (window->draft), ==, ASSAY_DRAFT_MODE_CHECK);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
collect (GtkWidget *root,
         GType      type,
         GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    g_ptr_array_add (found, g_object_ref (root));

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
list_widgets (gpointer root,
              GType    type)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  collect (GTK_WIDGET (root), type, found);

  return found;
}

/* No text of a pane can be written in, but where one looks for words. */
static void
assert_nothing_written (GtkWidget *pane)
{
  g_autoptr (GPtrArray) views = list_widgets (pane, GTK_TYPE_TEXT_VIEW);

  for (guint i = 0; i < views->len; i++)
    {
      GtkWidget *view = g_ptr_array_index (views, i);

      g_assert_true (!gtk_widget_get_mapped (view) || !gtk_widget_is_sensitive (view) ||
                     !gtk_text_view_get_editable (GTK_TEXT_VIEW (view)));
    }
}

/* Presses all buttons of a pane that can be pressed and lead nowhere outside of it. */
static void
press_all (AssayWindow *window,
           GtkWidget   *pane,
           GBytes      *before)
{
  g_autoptr (GPtrArray) buttons = list_widgets (pane, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (buttons, i);
      const char *action = gtk_actionable_get_action_name (GTK_ACTIONABLE (button));

      /* These ask the desktop or open a dialog. */
      if (g_strcmp0 (action, "source.open") == 0 || g_strcmp0 (action, "source.copy") == 0)
        continue;
      if (!gtk_widget_get_mapped (button) || !gtk_widget_is_sensitive (button))
        continue;

      g_signal_emit_by_name (button, "clicked");
      assert_same (window, before, action != NULL ? action : G_OBJECT_TYPE_NAME (button));
    }

  desk_help_settle (GTK_WIDGET (window));
  assert_same (window, before, G_OBJECT_TYPE_NAME (pane));
}

static void
test_sealed_side (void)
{
  AssayWindow *window = open_sealed ();
  g_autoptr (GBytes) before = dup_bytes (window);
  g_autoptr (GPtrArray) spins = NULL;

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    assay_side_bar_set_open (window->side, (AssayCheck) i, TRUE);
  desk_help_settle (GTK_WIDGET (window));

  spins = list_widgets (window->side, GTK_TYPE_SPIN_BUTTON);
  g_assert_cmpuint (spins->len, ==, ASSAY_N_CHECKS);
  for (guint i = 0; i < spins->len; i++)
    g_assert_false (gtk_widget_is_sensitive (g_ptr_array_index (spins, i)));

  assert_nothing_written (GTK_WIDGET (window->side));
  press_all (window, GTK_WIDGET (window->side), before);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_sealed_strip (void)
{
  AssayWindow *window = open_sealed ();
  g_autoptr (GBytes) before = dup_bytes (window);

  assert_nothing_written (GTK_WIDGET (window->strip));
  press_all (window, GTK_WIDGET (window->strip), before);
  assert_nothing_written (GTK_WIDGET (window->strip));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_sealed_draft (void)
{
  AssayWindow *window = open_sealed ();
  g_autoptr (GBytes) before = dup_bytes (window);
  g_autoptr (GPtrArray) views = list_widgets (window->draft, GTK_TYPE_TEXT_VIEW);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (g_ptr_array_index (views, 0));

  assert_nothing_written (GTK_WIDGET (window->draft));

  /* As typing does. */
  gtk_text_buffer_insert_interactive_at_cursor (
      buffer, "x", 1, gtk_text_view_get_editable (g_ptr_array_index (views, 0)));
  desk_help_settle (GTK_WIDGET (window));
  assert_same (window, before, "typing");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_sealed_sources (void)
{
  static const char *const changing[] = { "source.add",  "source.attach", "source.note",
                                          "source.read", "source.remove", NULL };
  AssayWindow *window = open_sealed ();
  g_autoptr (GBytes) before = dup_bytes (window);
  guint n_windows = g_list_model_get_n_items (gtk_window_get_toplevels ());

  for (guint source = 0; source < 7; source++)
    {
      assay_source_pane_select_source (window->source, source);
      for (guint i = 0; changing[i] != NULL; i++)
        gtk_widget_activate_action (GTK_WIDGET (window->source), changing[i], NULL);
      desk_help_settle (GTK_WIDGET (window));
      assert_same (window, before, "a source");
    }

  /* Nor does any of them ask for something that could not be done. */
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, n_windows);
  assert_nothing_written (GTK_WIDGET (window->source));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_sealed_ledger (void)
{
  AssayWindow *window = open_sealed ();
  g_autoptr (GBytes) before = dup_bytes (window);

  g_action_group_change_action_state (G_ACTION_GROUP (window), "ledger",
                                      g_variant_new_boolean (TRUE));
  desk_help_settle (GTK_WIDGET (window));
  g_assert_nonnull (window->ledger);
  assert_nothing_written (GTK_WIDGET (window->ledger));
  assert_same (window, before, "the ledger");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Reopened, all of it works again, and the history has both. */
static void
test_sealed_reopened (void)
{
  AssayWindow *window = open_sealed ();
  g_autoptr (GPtrArray) spins = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.reopen-job", NULL);
  g_assert_false (assay_case_is_sealed (window->work));
  assay_side_bar_set_open (window->side, ASSAY_CHECK_QUOTES, TRUE);
  spins = list_widgets (window->side, GTK_TYPE_SPIN_BUTTON);
  for (guint i = 0; i < spins->len; i++)
    g_assert_true (gtk_widget_get_sensitive (g_ptr_array_index (spins, i)));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.verdict", "s", "FAIL");
  g_assert_cmpint (assay_dossier_get_person (assay_case_get_dossier (window->work))->verdict, ==,
                   ASSAY_VERDICT_FAIL);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();
  g_application_hold (G_APPLICATION (application));

  g_test_add_func ("/sealed/wording", test_sealed_wording);
  g_test_add_func ("/sealed/actions", test_sealed_actions);
  g_test_add_func ("/sealed/side", test_sealed_side);
  g_test_add_func ("/sealed/strip", test_sealed_strip);
  g_test_add_func ("/sealed/draft", test_sealed_draft);
  g_test_add_func ("/sealed/sources", test_sealed_sources);
  g_test_add_func ("/sealed/ledger", test_sealed_ledger);
  g_test_add_func ("/sealed/reopened", test_sealed_reopened);

  status = g_test_run ();
  g_application_release (G_APPLICATION (application));
  g_clear_object (&application);

  return status;
}
