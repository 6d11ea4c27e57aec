/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-add-source-dialog.h"
#include "assay-source-pane-private.h"
#include "desk-help.h"

#define DRAFT \
  "The port of Lowhaven will raise its fees by 12% in June.\n\n" \
  "- https://apnews.com/fees-2025-05-14 – The port of Lowhaven raises its fees.\n" \
  "- https://lost.example/fees – Please open the link – unable to access the page\n"

static AssayApplication *application;

/**
 * Added:
 * @source: what the dialog made, or %NULL
 * @shown: what it wants to be shown instead, or -1
 */
typedef struct
{
  AssaySource *source;
  int          shown;
} Added;

static AssayCase *
make_case (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (DRAFT, strlen (DRAFT));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_dossier_open (bytes, "fees.txt", NULL, NULL, &error);

  g_assert_no_error (error);

  return assay_case_new (dossier, "N. Oko");
}

static void
added_cb (AssayAddSourceDialog *dialog,
          AssaySource          *source,
          const char           *at,
          Added                *added)
{
  g_assert_cmpuint (strlen (at), ==, strlen ("2025-05-14T09:30:00Z"));
  g_set_object (&added->source, source);
}

static void
show_source_cb (AssayAddSourceDialog *dialog,
                guint                 source,
                Added                *added)
{
  added->shown = (int) source;
}

static AssayAddSourceDialog *
present (AssayCase  *work,
         const char *page,
         Added      *added)
{
  AssayAddSourceDialog *dialog = assay_add_source_dialog_new (work);

  *added = (Added){ NULL, -1 };
  g_signal_connect (dialog, "added", G_CALLBACK (added_cb), added);
  g_signal_connect (dialog, "show-source", G_CALLBACK (show_source_cb), added);
  assay_add_source_dialog_set_page (dialog, page);
  gtk_window_present (GTK_WINDOW (dialog));
  desk_help_settle (GTK_WIDGET (dialog));

  return dialog;
}

static gpointer
get_child (AssayAddSourceDialog *dialog,
           const char           *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (dialog), ASSAY_TYPE_ADD_SOURCE_DIALOG, name);
}

static void
set_text (AssayAddSourceDialog *dialog,
          const char           *name,
          const char           *text)
{
  gtk_editable_set_text (get_child (dialog, name), text);
}

static void
add (AssayAddSourceDialog *dialog)
{
  gtk_widget_activate_action (GTK_WIDGET (dialog), "source-dialog.add", NULL);
}

static void
assert_problem (AssayAddSourceDialog *dialog,
                Added                *added,
                const char           *words)
{
  add (dialog);
  g_assert_null (added->source);
  g_assert_true (gtk_widget_get_visible (get_child (dialog, "problem")));
  g_assert_nonnull (strstr (gtk_label_get_label (get_child (dialog, "message")), words));
}

static void
test_add_address (void)
{
  g_autoptr (AssayCase) work = make_case ();
  Added added;
  AssayAddSourceDialog *dialog = present (work, "address", &added);

  assert_problem (dialog, &added, "Type or paste");
  set_text (dialog, "url", "the port");
  g_assert_false (gtk_widget_get_visible (get_child (dialog, "problem")));
  assert_problem (dialog, &added, "no web address");
  g_assert_false (gtk_widget_get_visible (get_child (dialog, "show_other")));

  set_text (dialog, "url", "  www.bbc.co.uk/news/fees ");
  set_text (dialog, "title", "Fees to rise");
  add (dialog);
  g_assert_nonnull (added.source);
  g_assert_cmpstr (assay_source_get_address (added.source), ==, "www.bbc.co.uk/news/fees");
  g_assert_cmpstr (assay_source_get_title (added.source), ==, "Fees to rise");
  g_assert_cmpstr (assay_source_get_added (added.source)->by, ==, "N. Oko");
  g_clear_object (&added.source);
}

/* A page that is there already is offered instead. */
static void
test_add_again (void)
{
  g_autoptr (AssayCase) work = make_case ();
  Added added;
  AssayAddSourceDialog *dialog = present (work, "address", &added);

  set_text (dialog, "url", "http://www.apnews.com/fees-2025-05-14/?utm_source=openai");
  assert_problem (dialog, &added, "Associated Press");
  g_assert_true (gtk_widget_get_visible (get_child (dialog, "show_other")));
  g_signal_emit_by_name (get_child (dialog, "show_other"), "clicked");
  g_assert_cmpint (added.shown, ==, 0);
}

static void
test_add_contact (void)
{
  g_autoptr (AssayCase) work = make_case ();
  Added added;
  AssayAddSourceDialog *dialog = present (work, "contact", &added);
  const AssayContact *contact = NULL;

  assert_problem (dialog, &added, "whom you spoke to");
  set_text (dialog, "who", "Mara Quist");
  assert_problem (dialog, &added, "what was confirmed");

  set_text (dialog, "when", "12:40");
  set_text (dialog, "how", " ");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (get_child (dialog, "said")),
                            "The fees rise by 12%.", -1);
  add (dialog);
  g_assert_nonnull (added.source);
  contact = assay_source_get_contact (added.source);
  g_assert_cmpstr (contact->who, ==, "Mara Quist");
  g_assert_cmpstr (contact->when, ==, "12:40");
  g_assert_null (contact->how);
  g_clear_object (&added.source);
}

static GFile *
make_file (const char *name,
           const char *content)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-add-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, content, -1, NULL));

  return g_file_new_for_path (path);
}

static void
remove_file (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_add_file (void)
{
  g_autoptr (AssayCase) work = make_case ();
  g_autoptr (GFile) empty = make_file ("empty.txt", " \n");
  g_autoptr (GFile) minutes = make_file ("minutes.md", "# The board\n\nThe fees rise by 12%.\n");
  Added added;
  AssayAddSourceDialog *dialog = present (work, "file", &added);

  assert_problem (dialog, &added, "Choose the file");
  assay_add_source_dialog_set_file (dialog, empty);
  assert_problem (dialog, &added, "still being read");
  desk_help_wait_until (strstr (gtk_label_get_label (get_child (dialog, "message")), "no text") !=
                        NULL);

  assay_add_source_dialog_set_file (dialog, minutes);
  desk_help_wait_until (
      g_str_equal (adw_preferences_row_get_title (get_child (dialog, "file")), "minutes.md"));

  /* One that cannot be read leaves none chosen, and none is shown. */
  assay_add_source_dialog_set_file (dialog, empty);
  desk_help_wait_until (gtk_widget_get_visible (get_child (dialog, "problem")));
  g_assert_cmpstr (adw_preferences_row_get_title (get_child (dialog, "file")), ==,
                   "No file chosen");
  g_assert_cmpstr (adw_action_row_get_subtitle (get_child (dialog, "file")), ==, "");
  assert_problem (dialog, &added, "Choose the file");

  assay_add_source_dialog_set_file (dialog, minutes);
  desk_help_wait_until (
      g_str_equal (adw_preferences_row_get_title (get_child (dialog, "file")), "minutes.md"));
  add (dialog);
  g_assert_nonnull (added.source);
  g_assert_cmpint (assay_source_get_grade (added.source), ==, ASSAY_GRADE_DOCUMENT);
  g_assert_cmpstr (assay_source_get_title (added.source), ==, "The board");
  g_clear_object (&added.source);
  remove_file (empty);
  remove_file (minutes);
}

/* Neither Esc nor “Cancel” throws away what was written, on whichever page, but where that is what somebody wants. */
static void
test_add_cancel (void)
{
  g_autoptr (AssayCase) work = make_case ();
  Added added;
  AssayAddSourceDialog *dialog = present (work, "text", &added);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (get_child (dialog, "pasted")),
                            "The board met in May.", -1);
  assay_add_source_dialog_set_page (dialog, "address");
  gtk_window_close (GTK_WINDOW (dialog));
  desk_help_answer ("keep");
  desk_help_settle (GTK_WIDGET (dialog));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dialog)));
  assert_problem (dialog, &added, "Type or paste");

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "window.close", NULL);
  desk_help_answer ("discard");
  desk_help_wait_until (dialog == NULL);
  g_assert_null (added.source);

  /* Where nothing was written, nothing is asked. */
  dialog = present (work, "contact", &added);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_window_close (GTK_WINDOW (dialog));
  g_assert_null (desk_help_get_dialog ());
  desk_help_wait_until (dialog == NULL);
}

/* Each row of the note is one stop of the Tab key. */
static void
test_add_tab (void)
{
  g_autoptr (AssayCase) work = make_case ();
  Added added;
  AssayAddSourceDialog *dialog = present (work, "contact", &added);
  GtkWidget *confidential = get_child (dialog, "confidential");
  GtkWidget *row = gtk_widget_get_ancestor (confidential, ADW_TYPE_ACTION_ROW);
  guint n_stops = 0;

  gtk_widget_grab_focus (get_child (dialog, "how"));
  for (guint i = 0; i < 20; i++)
    {
      GtkWidget *focus = NULL;

      gtk_widget_child_focus (GTK_WIDGET (dialog), GTK_DIR_TAB_FORWARD);
      focus = gtk_window_get_focus (GTK_WINDOW (dialog));
      if (focus == row || gtk_widget_is_ancestor (focus, row))
        n_stops++;
      else if (n_stops > 0)
        break;
    }

  g_assert_cmpuint (n_stops, ==, 1);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static AssaySource *
make_copy (AssayCase *work,
           guint      index)
{
  g_autoptr (AssaySource) page = g_list_model_get_item (assay_case_get_sources (work), index);
  g_autoptr (AssayText)
      text = assay_text_new ("The port of Lowhaven raises its fees by 12% in June.", -1);
  const AssayDocument document = { (char *) "saved.html", NULL, text, { 0 } };
  const AssayAddition added = { (char *) "N. Oko", (char *) "2025-05-14T09:30:00Z" };

  return assay_source_attach (page, &document, &added);
}

static guint
count_sources (AssayCase *work)
{
  return g_list_model_get_n_items (assay_case_get_sources (work));
}

/* What was added is shown at once; it can be undone, and removed, and the draft's own cannot. */
static void
test_add_to_pane (void)
{
  g_autoptr (AssayCase) work = make_case ();
  GtkWidget *window = gtk_window_new ();
  AssaySourcePane *pane = g_object_new (ASSAY_TYPE_SOURCE_PANE, NULL);
  g_autoptr (AssaySource) copy = make_copy (work, 1);
  const AssayListedSource listed = { .url = (char *) "https://www.bbc.co.uk/news/fees" };
  const AssayAddition who = { (char *) "N. Oko", (char *) "2025-05-14T09:30:00Z" };
  g_autoptr (AssaySource)
      page = assay_source_new_added (&listed, assay_register_get_default (), &who);

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (pane));
  gtk_window_present (GTK_WINDOW (window));
  assay_source_pane_set_case (pane, work);

  assay_source_pane_add (pane, page, who.at);
  g_assert_cmpuint (count_sources (work), ==, 3);
  g_assert_cmpint (assay_source_pane_get_source (pane), ==, 2);
  assay_case_undo (work);
  g_assert_cmpuint (count_sources (work), ==, 2);
  assay_case_redo (work);
  assay_source_pane_select_source (pane, 2);
  gtk_widget_activate_action (GTK_WIDGET (pane), "source.remove", NULL);
  g_assert_cmpuint (count_sources (work), ==, 2);

  assay_source_pane_add (pane, copy, who.at);
  g_assert_cmpuint (count_sources (work), ==, 2);
  g_assert_cmpint (assay_source_pane_get_source (pane), ==, 1);
  g_assert_true (pane->shown == copy);
  gtk_widget_activate_action (GTK_WIDGET (pane), "source.remove", NULL);
  g_assert_cmpint (assay_source_get_state (pane->shown), ==, ASSAY_SOURCE_UNREADABLE);

  gtk_widget_activate_action (GTK_WIDGET (pane), "source.remove", NULL);
  g_assert_cmpuint (count_sources (work), ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/add-source/address", test_add_address);
  g_test_add_func ("/add-source/again", test_add_again);
  g_test_add_func ("/add-source/contact", test_add_contact);
  g_test_add_func ("/add-source/file", test_add_file);
  g_test_add_func ("/add-source/cancel", test_add_cancel);
  g_test_add_func ("/add-source/tab", test_add_tab);
  g_test_add_func ("/add-source/to-pane", test_add_to_pane);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
