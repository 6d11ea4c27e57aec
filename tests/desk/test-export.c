/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reports from the window: what is shown is what is saved. */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-export-dialog.h"
#include "assay-proof-pages.h"
#include "assay-report-format.h"
#include "desk-help.h"

#define DRAFT \
  "The port of Lowhaven will raise its fees by 12% in June, it said on Monday.\n\n" \
  "- https://apnews.com/fees-2025-05-14 – The port of Lowhaven raises its fees by 10%.\n"

static AssayApplication *application;

static AssayDossier *
make_dossier (const char *draft)
{
  g_autoptr (GBytes) bytes = g_bytes_new (draft, strlen (draft));
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = assay_dossier_open (bytes, "fees.txt", NULL, NULL, &error);

  g_assert_no_error (error);

  return dossier;
}

static AssayExportDialog *
open_dialog (const char *draft)
{
  g_autoptr (AssayDossier) dossier = make_dossier (draft);
  AssayExportDialog *dialog = assay_export_dialog_new (dossier, "fees.txt", NULL, NULL);

  gtk_window_present (GTK_WINDOW (dialog));

  return dialog;
}

static char *
dup_preview (AssayExportDialog *dialog)
{
  GtkWidget *view = desk_help_find_type (GTK_WIDGET (dialog), GTK_TYPE_TEXT_VIEW);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &begin, &end);

  return gtk_text_buffer_get_text (buffer, &begin, &end, FALSE);
}

static gboolean
shows (AssayExportDialog *dialog,
       const char        *words)
{
  g_autofree char *preview = dup_preview (dialog);

  return strstr (preview, words) != NULL;
}

static void
choose (AssayExportDialog *dialog,
        const char        *id)
{
  GtkWidget *row = desk_help_find_type (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW);

  for (guint i = 0; assay_report_format_get (i) != NULL; i++)
    {
      if (strcmp (assay_report_format_get (i)->id, id) == 0)
        adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);
    }
}

static void
test_shows_formats (void)
{
  AssayExportDialog *dialog = open_dialog (DRAFT);

  desk_help_wait_until (shows (dialog, "Assay Fact Check"));
  choose (dialog, "facts-csv");
  desk_help_wait_until (shows (dialog, "number,kind,words"));
  choose (dialog, "facts-ods");
  desk_help_wait_until (shows (dialog, "Number  Kind  Words"));
  choose (dialog, "draft-docx");
  desk_help_wait_until (shows (dialog, "The port of Lowhaven will raise") &&
                        !shows (dialog, "Number  Kind"));
  choose (dialog, "draft-markdown");
  desk_help_wait_until (shows (dialog, "The port of Lowhaven will raise"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The block is copied whole, to be pasted into a message; a document is not. */
static void
test_copies (void)
{
  AssayExportDialog *dialog = open_dialog (DRAFT);
  GtkWidget *label = NULL;
  GtkWidget *button = NULL;

  desk_help_wait_until (shows (dialog, "Assay Fact Check"));
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_window_get_focus (GTK_WINDOW (dialog)),
                                             ADW_TYPE_COMBO_ROW));
  label = desk_help_find_text (GTK_WIDGET (dialog), "Copy");
  g_assert_nonnull (label);
  button = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  g_assert_nonnull (desk_help_find_text (button, "Copied"));
  {
    GdkContentProvider *copied = gdk_clipboard_get_content (gtk_widget_get_clipboard (button));
    g_auto (GValue) value = G_VALUE_INIT;

    g_value_init (&value, G_TYPE_STRING);
    g_assert_true (gdk_content_provider_get_value (copied, &value, NULL));
    g_assert_nonnull (strstr (g_value_get_string (&value), "Overall assessment"));
  }

  choose (dialog, "draft-docx");
  desk_help_wait_until (!shows (dialog, "Assay Fact Check"));
  g_assert_false (gtk_widget_get_sensitive (button));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Of a long report the beginning is shown, and said so. */
static void
test_long (void)
{
  g_autoptr (GString) draft = g_string_new (NULL);
  AssayExportDialog *dialog = NULL;
  g_autofree char *preview = NULL;

  for (guint i = 0; i < 900; i++)
    g_string_append_printf (
        draft, "The port of Lowhaven raised its fees by %u%% in that year, it said.\n\n", i + 2);
  dialog = open_dialog (draft->str);
  desk_help_wait_until (shows (dialog, "Assay Fact Check"));
  g_assert_false (shows (dialog, "all of it"));
  choose (dialog, "facts-csv");
  desk_help_wait_until (shows (dialog, "number,kind,words"));
  preview = dup_preview (dialog);
  g_assert_true (g_str_has_suffix (preview, " is saved."));
  g_assert_nonnull (strstr (preview, "This is the beginning; all of it, "));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The label below @root with these words, if it is not cut. */
static GtkWidget *
find_whole_label (GtkWidget  *root,
                  const char *words)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) &&
      strcmp (gtk_label_get_label (GTK_LABEL (root)), words) == 0 &&
      !pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (root))))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_whole_label (child, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* What a format is called is not cut. */
static void
test_names (void)
{
  AssayExportDialog *dialog = open_dialog (DRAFT);
  const AssayReportFormat *format = assay_report_format_lookup ("draft-docx");

  choose (dialog, format->id);
  desk_help_settle (GTK_WIDGET (dialog));
  g_assert_nonnull (find_whole_label (GTK_WIDGET (dialog), format->name));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* How many widgets below @root are of that type. */
static guint
count_widgets (GtkWidget *root,
               GType      type)
{
  guint n = g_type_is_a (G_OBJECT_TYPE (root), type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, type);

  return n;
}

/* What is a page is shown as what can be read on it; what is pages, as pages. */
static void
test_shows_pages (void)
{
  AssayExportDialog *dialog = open_dialog (DRAFT);
  g_autofree char *outline = NULL;

  choose (dialog, "html");
  desk_help_wait_until (shows (dialog, "How the scores came about"));
  outline = dup_preview (dialog);
  g_assert_null (strstr (outline, "<p"));
  g_assert_null (strstr (outline, "function"));
  g_assert_nonnull (strstr (outline, "Associated Press"));

  choose (dialog, "pdf");
  desk_help_wait_until (count_widgets (GTK_WIDGET (dialog), GTK_TYPE_DRAWING_AREA) == 1);
  choose (dialog, "facts-csv");
  desk_help_wait_until (shows (dialog, "number,kind,words"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* A printer gets what the file gets. */
static void
test_prints (void)
{
  g_autoptr (AssayDossier) dossier = make_dossier (DRAFT);
  g_autoptr (GtkPrintOperation) operation = assay_proof_printing_new (dossier, "fees.txt");
  g_autofree char *folder = g_dir_make_tmp ("assay-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "proof.pdf", NULL);
  g_autofree char *printed = NULL;
  g_autoptr (GError) error = NULL;
  GtkPrintOperationResult result;

  gtk_print_operation_set_export_filename (operation, path);
  result = gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_true (g_file_get_contents (path, &printed, NULL, NULL));
  g_assert_true (g_str_has_prefix (printed, "%PDF-"));
  g_unlink (path);
  g_rmdir (folder);
}

/* What is missing is asked for where it is to be given. */
static void
test_asks_for_publisher (void)
{
  AssayExportDialog *dialog = open_dialog (DRAFT);
  GtkWidget *entry = NULL;

  choose (dialog, "claimreview");
  desk_help_wait_until (desk_help_find_text (GTK_WIDGET (dialog), "names who publishes") != NULL);
  g_assert_null (desk_help_find_text (GTK_WIDGET (dialog), "--publisher"));
  entry = desk_help_find_type (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW);
  g_assert_true (gtk_widget_get_visible (entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "The Desk");
  gtk_editable_set_text (GTK_EDITABLE (gtk_widget_get_next_sibling (entry)),
                         "https://desk.example/");
  desk_help_wait_until (shows (dialog, "\"The Desk\""));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
exported_cb (AssayExportDialog *dialog,
             GFile             *file,
             gboolean          *is_exported)
{
  *is_exported = TRUE;
}

static void
test_saves (void)
{
  AssayExportDialog *dialog = open_dialog (DRAFT);
  g_autofree char *folder = g_dir_make_tmp ("assay-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.csv", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "sheet.csv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) lost = g_file_new_for_path (nowhere);
  g_autofree char *saved = NULL;
  g_autofree char *preview = NULL;
  gboolean is_exported = FALSE;

  g_signal_connect (dialog, "exported", G_CALLBACK (exported_cb), &is_exported);
  choose (dialog, "facts-tsv");
  desk_help_wait_until (shows (dialog, "number\tkind"));
  preview = dup_preview (dialog);

  /* Where it cannot be saved, that is told, and the dialog stays. */
  assay_export_dialog_save (dialog, lost);
  desk_help_wait_until (desk_help_find_text (GTK_WIDGET (dialog), "could not be saved") != NULL);

  assay_export_dialog_save (dialog, file);
  desk_help_wait_until (is_exported);
  g_assert_true (g_file_get_contents (path, &saved, NULL, NULL));
  g_assert_cmpstr (saved, ==, preview);
  g_unlink (path);
  g_rmdir (folder);
}

/* The dialog may be closed while the report is written: it is written all the same. */
static void
test_closed (void)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "facts.tsv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  AssayExportDialog *dialog = open_dialog (DRAFT);

  choose (dialog, "facts-tsv");
  desk_help_wait_until (shows (dialog, "number\tkind"));
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  assay_export_dialog_save (dialog, file);
  gtk_window_destroy (GTK_WINDOW (dialog));
  desk_help_wait_until (dialog == NULL);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/export/shows-formats", test_shows_formats);
  g_test_add_func ("/export/copies", test_copies);
  g_test_add_func ("/export/long", test_long);
  g_test_add_func ("/export/names", test_names);
  g_test_add_func ("/export/shows-pages", test_shows_pages);
  g_test_add_func ("/export/prints", test_prints);
  g_test_add_func ("/export/asks-for-publisher", test_asks_for_publisher);
  g_test_add_func ("/export/saves", test_saves);
  g_test_add_func ("/export/closed", test_closed);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
