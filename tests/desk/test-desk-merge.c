/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Another’s work on the same draft, and what is decided where the two differ. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-merge-dialog.h"
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

  fixture->folder = g_dir_make_tmp ("assay-merge-XXXXXX", NULL);
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

static void
act (AssayWindow *window,
     const char  *state)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.state", "s", state);
}

/* Another's file of the same draft, in which the first fact cannot be confirmed. */
static GFile *
write_theirs (Fixture *fixture)
{
  g_autoptr (AssayCase)
      theirs = assay_case_new (assay_case_get_dossier (fixture->window->work), "T. Roy");
  GFile *file = g_file_new_build_filename (fixture->folder, "theirs.assay", NULL);
  g_autoptr (GError) error = NULL;

  assay_case_set_state (theirs, 0, ASSAY_STATE_CANNOT_CONFIRM, "2025-06-04T10:00:00Z");
  assay_case_set_state (theirs, 1, ASSAY_STATE_CONFIRMED, "2025-06-04T10:00:00Z");
  g_assert_true (assay_dossier_save (assay_case_get_dossier (theirs), file, NULL, &error));
  g_assert_no_error (error);

  return file;
}

static void
test_merge (Fixture       *fixture,
            gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  g_autoptr (GFile) file = write_theirs (fixture);
  GtkWidget *dialog = NULL;
  GtkWidget *take = NULL;

  assay_window_set_fact (window, 0);
  act (window, "confirmed");
  assay_window_merge (window, file);
  desk_help_wait_until (find_window (ASSAY_TYPE_MERGE_DIALOG) != NULL);
  dialog = find_window (ASSAY_TYPE_MERGE_DIALOG);
  g_assert_nonnull (desk_help_find_text (dialog, "You differ on 1"));
  g_assert_nonnull (desk_help_find_text (dialog, "Theirs · T. Roy"));
  g_assert_nonnull (desk_help_find_text (dialog, "cannot confirm"));
  g_assert_null (desk_help_find_text (dialog, "cannot-confirm"));
  take = desk_help_find_button (dialog, "_Take In");
  g_assert_false (gtk_widget_get_sensitive (take));
  /* The keyboard begins with what is to be decided, and Enter never leaves the dialog. */
  g_assert_true (GTK_IS_CHECK_BUTTON (gtk_window_get_focus (GTK_WINDOW (dialog))));
  g_assert_true (gtk_window_get_default_widget (GTK_WINDOW (dialog)) == take);
  g_signal_emit_by_name (desk_help_find_button (dialog, "All T_heirs"), "clicked");
  g_assert_true (gtk_widget_get_sensitive (take));
  g_signal_emit_by_name (take, "clicked");

  g_assert_cmpint (assay_case_get_state (window->work, 0), ==, ASSAY_STATE_CANNOT_CONFIRM);
  g_assert_cmpint (assay_case_get_state (window->work, 1), ==, ASSAY_STATE_CONFIRMED);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_cmpint (assay_case_get_state (window->work, 0), ==, ASSAY_STATE_CONFIRMED);
  g_assert_cmpint (assay_case_get_state (window->work, 1), ==, ASSAY_STATE_OPEN);
  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* Who confirmed what the other has changed since confirmed the words that were there: these are told. */
static void
test_merge_words (Fixture       *fixture,
                  gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  g_autoptr (AssayCase) theirs = assay_case_new (assay_case_get_dossier (window->work), "T. Roy");
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, "theirs.assay", NULL);
  g_autoptr (GError) error = NULL;
  GtkWidget *dialog = NULL;

  assay_case_set_state (theirs, (guint) desk_help_find_fact (theirs, "40"), ASSAY_STATE_CONFIRMED,
                        "2025-06-04T10:00:00Z");
  g_assert_true (assay_dossier_save (assay_case_get_dossier (theirs), file, NULL, &error));
  g_assert_true (assay_case_replace (window->work,
                                     (guint) desk_help_find_fact (window->work, "40"), "41",
                                     "2025-06-04T10:00:00Z", &error));
  assay_window_merge (window, file);
  desk_help_wait_until (find_window (ASSAY_TYPE_MERGE_DIALOG) != NULL);
  dialog = find_window (ASSAY_TYPE_MERGE_DIALOG);
  g_assert_nonnull (desk_help_find_text (dialog, "fixed “41”"));
  g_assert_nonnull (desk_help_find_text (dialog, "confirmed “40”"));

  gtk_window_destroy (GTK_WINDOW (dialog));
  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* Where there is nothing to decide, Enter takes in. */
static void
test_merge_enter (Fixture       *fixture,
                  gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  g_autoptr (GFile) file = write_theirs (fixture);
  GtkWidget *dialog = NULL;

  assay_window_merge (window, file);
  desk_help_wait_until (find_window (ASSAY_TYPE_MERGE_DIALOG) != NULL);
  dialog = find_window (ASSAY_TYPE_MERGE_DIALOG);
  g_assert_true (gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (dialog))));
  desk_help_wait_until (assay_case_get_state (window->work, 1) == ASSAY_STATE_CONFIRMED);
  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* Both changed the words of the draft: whose text is kept comes first, and what else there is to decide after that. */
static void
test_merge_texts (Fixture       *fixture,
                  gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  g_autoptr (AssayCase) theirs = assay_case_new (assay_case_get_dossier (window->work), "T. Roy");
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->folder, "theirs.assay", NULL);
  g_autoptr (GError) error = NULL;
  GtkWidget *dialog = NULL;
  GtkWidget *take = NULL;

  g_assert_true (assay_case_replace (theirs, (guint) desk_help_find_fact (theirs, "12%"), "13%",
                                     "2025-06-04T10:00:00Z", &error));
  g_assert_true (assay_case_analyse (theirs, NULL, &error));
  assay_case_set_state (theirs, (guint) desk_help_find_fact (theirs, "Mara Quist"),
                        ASSAY_STATE_CANNOT_CONFIRM, "2025-06-04T10:00:00Z");
  g_assert_true (assay_dossier_save (assay_case_get_dossier (theirs), file, NULL, &error));
  assay_case_set_state (window->work, (guint) desk_help_find_fact (window->work, "Mara Quist"),
                        ASSAY_STATE_CONFIRMED, "2025-06-04T10:00:00Z");
  g_assert_true (assay_case_replace (window->work,
                                     (guint) desk_help_find_fact (window->work, "40"),
                                     "41", "2025-06-04T10:00:00Z", &error));

  assay_window_merge (window, file);
  desk_help_wait_until (find_window (ASSAY_TYPE_MERGE_DIALOG) != NULL);
  dialog = find_window (ASSAY_TYPE_MERGE_DIALOG);
  take = desk_help_find_button (dialog, "_Take In");
  g_assert_nonnull (desk_help_find_text (dialog, "Both of you changed the text of the draft"));
  g_assert_nonnull (desk_help_find_text (dialog, "Text of the draft"));
  g_assert_nonnull (desk_help_find_text (dialog, "by 13% in June"));
  g_assert_null (desk_help_find_text (dialog, "Mara Quist"));
  g_assert_false (gtk_widget_get_sensitive (take));

  g_signal_emit_by_name (desk_help_find_button (dialog, "All T_heirs"), "clicked");
  g_assert_nonnull (desk_help_find_text (dialog, "You differ on 2"));
  g_assert_nonnull (desk_help_find_text (dialog, "Mara Quist"));
  g_assert_true (gtk_widget_get_sensitive (take));
  g_signal_emit_by_name (take, "clicked");

  g_assert_nonnull (strstr (assay_text_get_utf8 (assay_draft_get_text (
                                assay_case_get_draft (window->work))),
                            "by 13% in June, it said on Monday. It has 40 cranes."));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  g_assert_nonnull (strstr (assay_text_get_utf8 (assay_draft_get_text (
                                assay_case_get_draft (window->work))),
                            "by 12% in June, it said on Monday. It has 41 cranes."));
  g_assert_true (g_file_delete (file, NULL, NULL));
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add ("/merge/choices", Fixture, NULL, set_up, test_merge, tear_down);
  g_test_add ("/merge/texts", Fixture, NULL, set_up, test_merge_texts, tear_down);
  g_test_add ("/merge/words", Fixture, NULL, set_up, test_merge_words, tear_down);
  g_test_add ("/merge/enter", Fixture, NULL, set_up, test_merge_enter, tear_down);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
