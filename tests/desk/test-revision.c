/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The next revision of a draft in the window: what it changed is shown, and nothing of the work is lost. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-revision-window.h"
#include "assay-revision.h"
#include "assay-window-private.h"
#include "desk-help.h"

#define FIRST \
  "The port of Lowhaven will raise its fees by 12% in June, it said on Monday. It has 40 " \
  "cranes.\n\n"                                                                            \
  "“We waited as long as we could,” said Mara Quist, who runs it.\n"

#define SECOND \
  "“We waited as long as we could,” said Mara Quist, who runs it.\n\n" \
  "The port of Lowhaven will raise its fees by 10% in June, it said on Monday.\n"

static AssayApplication *application;

typedef struct
{
  char        *folder;
  char        *first;
  char        *second;
  AssayWindow *window;
} Fixture;

static char *
write_file (const char *folder,
            const char *name,
            const char *words)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, words, -1, &error);
  g_assert_no_error (error);

  return path;
}

static void
close_fact (AssayWindow *window,
            const char  *words)
{
  int fact = desk_help_find_fact (window->work, words);

  g_assert_cmpint (fact, >=, 0);
  assay_window_set_fact (window, fact);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.state", "s", "confirmed");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("assay-revision-XXXXXX", NULL);
  fixture->first = write_file (fixture->folder, "first.txt", FIRST);
  fixture->second = write_file (fixture->folder, "second.txt", SECOND);
  fixture->window = desk_help_open (application, fixture->first);
  close_fact (fixture->window, "12%");
  close_fact (fixture->window, "40");
  close_fact (fixture->window, "Mara Quist");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_unlink (fixture->first);
  g_unlink (fixture->second);
  g_rmdir (fixture->folder);
  g_free (fixture->first);
  g_free (fixture->second);
  g_free (fixture->folder);
}

/* The window that shows what changed, or NULL. */
static GtkWidget *
find_changes (void)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *l = all; l != NULL; l = l->next)
    {
      if (ASSAY_IS_REVISION_WINDOW (l->data) && gtk_widget_get_mapped (l->data))
        return l->data;
    }

  return NULL;
}

static GtkWidget *
revise (Fixture *fixture)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->second);

  assay_window_revise (fixture->window, file);
  desk_help_wait_until (find_changes () != NULL);
  desk_help_wait_until (assay_case_is_current (fixture->window->work));
  desk_help_settle (find_changes ());

  return find_changes ();
}

static void
test_shows_changes (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *changes = revise (fixture);

  g_assert_cmpuint (assay_case_count_closed (fixture->window->work), ==, 1);
  g_assert_nonnull (desk_help_find_text (changes, "Before: first.txt"));
  g_assert_nonnull (desk_help_find_text (changes, "Now: second.txt"));
  g_assert_nonnull (desk_help_find_text (changes, "To check again"));
  g_assert_nonnull (desk_help_find_text (changes, "10%"));
  g_assert_nonnull (desk_help_find_text (changes, "Without a place"));
  g_assert_nonnull (desk_help_find_text (changes, "40"));

  /* It can be looked at again, and taken back. */
  gtk_window_destroy (GTK_WINDOW (changes));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-changes", NULL);
  g_assert_nonnull (find_changes ());
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_cmpuint (assay_dossier_get_orphans (assay_case_get_dossier (fixture->window->work))->len,
                    ==, 0);
}

static void
test_goes_to_fact (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *changes = revise (fixture);
  AssayText *text = assay_draft_get_text (assay_case_get_draft (fixture->window->work));
  g_autofree char *words = NULL;
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (
    assay_case_get_analysis (fixture->window->work), &n_facts);
  const char *place = strstr (SECOND, "10%");
  guint begin = (guint) g_utf8_strlen (SECOND, place - SECOND);

  g_signal_emit_by_name (changes, "words-chosen", begin, begin + 3);
  g_assert_cmpint (fixture->window->fact, >=, 0);
  words = assay_text_dup_span (text, facts[fixture->window->fact].span);
  g_assert_cmpstr (words, ==, "10%");
}

/* Who looks at a fact looks at it in the revision before, too, where the next is undone. */
static void
test_undo_follows (Fixture       *fixture,
                   gconstpointer  data)
{
  AssayWindow *window = fixture->window;

  gtk_window_destroy (GTK_WINDOW (revise (fixture)));
  assay_window_set_fact (window, desk_help_find_fact (window->work, "Mara Quist"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desk_help_wait_until (assay_case_is_current (window->work));
  g_assert_cmpint (window->fact, ==, desk_help_find_fact (window->work, "Mara Quist"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.redo", NULL);
  desk_help_wait_until (assay_case_is_current (window->work));
  g_assert_cmpint (window->fact, ==, desk_help_find_fact (window->work, "Mara Quist"));
}

/* Without a selection the person is told what to do; with one, the mark stands there. */
static void
test_places_mark (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *changes = revise (fixture);
  AssayDossier *dossier = assay_case_get_dossier (fixture->window->work);
  const AssayOrphan *orphan = g_ptr_array_index (assay_dossier_get_orphans (dossier), 0);
  g_autofree char *id = g_strdup (orphan->mark.id);

  g_signal_emit_by_name (changes, "place-wanted", id);
  desk_help_settle (GTK_WIDGET (fixture->window));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (fixture->window), "Select the words first"));
  g_assert_cmpuint (assay_dossier_get_orphans (dossier)->len, ==, 1);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->window->draft));
  gtk_widget_activate_action (GTK_WIDGET (gtk_window_get_focus (GTK_WINDOW (fixture->window))),
                              "selection.select-all", NULL);
  g_signal_emit_by_name (changes, "place-wanted", id);
  g_assert_cmpuint (assay_dossier_get_orphans (dossier)->len, ==, 0);
}

/* What cannot be read is told where the person acted; the job is as it was. */
static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "none.txt", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  assay_window_revise (fixture->window, file);
  desk_help_wait_until (desk_help_find_text (GTK_WIDGET (fixture->window), "moved or renamed") !=
                        NULL);
  g_assert_cmpuint (assay_case_count_closed (fixture->window->work), ==, 3);
}

/* Of two that are chosen one after the other the newest counts, and what came of the other is dropped. */
static void
test_newest_counts (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "none.txt", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  assay_window_revise (fixture->window, file);
  revise (fixture);
  g_assert_cmpuint (
      assay_dossier_get_revisions (assay_case_get_dossier (fixture->window->work))->len, ==, 1);
  g_assert_null (desk_help_find_text (GTK_WIDGET (fixture->window), "moved or renamed"));
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add ("/revision/shows-changes", Fixture, NULL, set_up, test_shows_changes, tear_down);
  g_test_add ("/revision/undo-follows", Fixture, NULL, set_up, test_undo_follows, tear_down);
  g_test_add ("/revision/goes-to-fact", Fixture, NULL, set_up, test_goes_to_fact, tear_down);
  g_test_add ("/revision/places-mark", Fixture, NULL, set_up, test_places_mark, tear_down);
  g_test_add ("/revision/newest-counts", Fixture, NULL, set_up, test_newest_counts, tear_down);
  g_test_add ("/revision/unreadable", Fixture, NULL, set_up, test_unreadable, tear_down);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
