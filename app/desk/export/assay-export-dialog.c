/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-export-dialog.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-file.h"
#include "assay-office-outline.h"
#include "assay-page-outline.h"
#include "assay-proof-pages.h"
#include "assay-report-format.h"

/* So much of a report is shown; all of it is saved. */
#define MAX_PREVIEW_CHARACTERS 100000

struct _AssayExportDialog
{
  AdwWindow             parent_instance;

  AdwComboRow          *format;
  GtkEditable          *publisher;
  GtkEditable          *url;
  AdwActionRow         *confidential_row;
  GtkSwitch            *confidential;
  GtkLabel             *problem;
  GtkStack             *shown;
  GtkTextView          *preview;
  GtkScrolledWindow    *pages;
  AdwComboRow          *paper;
  GtkWidget            *save;
  GtkButton            *copy;

  AssayDossier         *dossier;
  char                 *name;        /* of the draft, for the name that is proposed */
  GFile                *folder;      /* where it lies, or NULL */
  GBytes               *report;      /* as it would be saved, or NULL while it is written */
  GCancellable         *cancellable; /* of the newest writing */
};

G_DEFINE_FINAL_TYPE (AssayExportDialog, assay_export_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_EXPORTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * Order:
 * @dossier: the worker's own
 * @format: what it is written in
 * @style: with the words below
 *
 * A report to be written by a worker.
 */
typedef struct
{
  AssayDossier            *dossier;
  const AssayReportFormat *format;
  AssayReportStyle         style;
  char                    *publisher;
  char                    *url;
} Order;

static void
free_order (gpointer data)
{
  Order *order = data;

  g_clear_object (&order->dossier);
  g_free (order->publisher);
  g_free (order->url);
  g_free (order);
}

/**
 * Written:
 * @report: as it would be saved
 * @print: (nullable): its pages, where it has some
 * @outline: (nullable): what it says, where it is not read as it is
 */
typedef struct
{
  GBytes     *report;
  AssayPrint *print;
  char       *outline;
} Written;

static void
free_written (gpointer data)
{
  Written *written = data;

  g_clear_pointer (&written->report, g_bytes_unref);
  g_clear_pointer (&written->print, assay_print_free);
  g_free (written->outline);
  g_free (written);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source_object,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Order *order = task_data;
  GError *error = NULL;
  GBytes *report = assay_report_format_write (order->format, order->dossier, &order->style, &error);
  Written *written = NULL;

  if (report == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  written = g_new0 (Written, 1);
  written->report = report;
  if (strcmp (order->format->id, "pdf") == 0)
    written->print = assay_print_new (order->dossier, &order->style);
  else if (strcmp (order->format->media_type, "text/html") == 0)
    written->outline = assay_page_outline_new (report);
  else
    written->outline = assay_office_outline_new (report);

  g_task_return_pointer (task, written, free_written);
}

static void
tell (AssayExportDialog *self,
      const char        *problem)
{
  gtk_label_set_label (self->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), problem != NULL);
}

static void
show_text (AssayExportDialog *self,
           const char        *text,
           gsize              n_bytes)
{
  const char *end = text;

  for (guint i = 0; i < MAX_PREVIEW_CHARACTERS && end < text + n_bytes; i++)
    end = g_utf8_next_char (end);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->preview), text, (int) (end - text));
  if (end < text + n_bytes)
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->preview);
      g_autofree char *size = g_format_size (n_bytes);
      g_autofree char *note = NULL;
      GtkTextIter at;

      /* Translators: below the beginning of a long report; %s is its size, such as “1.2 MB” */
      note = g_strdup_printf (_ ("This is the beginning; all of it, %s, is saved."), size);
      gtk_text_buffer_get_end_iter (buffer, &at);
      gtk_text_buffer_insert (buffer, &at, "\n\n…\n\n", -1);
      gtk_text_buffer_insert (buffer, &at, note, -1);
    }
  gtk_stack_set_visible_child_name (self->shown, "text");
}

/* As a person would have it: pages drawn, and a page of the web as what can be read on it. */
static void
show_report (AssayExportDialog *self,
             Written           *written)
{
  gsize n_bytes = 0;
  const char *report = g_bytes_get_data (written->report, &n_bytes);

  if (written->print != NULL)
    {
      gtk_scrolled_window_set_child (self->pages,
                                     assay_proof_pages_new (g_steal_pointer (&written->print)));
      gtk_stack_set_visible_child_name (self->shown, "pages");
    }
  else if (written->outline != NULL)
    show_text (self, written->outline, strlen (written->outline));
  else if (g_utf8_validate (report, (gssize) n_bytes, NULL))
    show_text (self, report, n_bytes);
  else
    {
      /* A table for a spreadsheet, or the like. */
      g_autofree char *size = g_format_size (n_bytes);

      show_text (self, size, strlen (size));
    }
}

/* What is read as it is written; a page or a document is of use as a file alone. */
static gboolean
is_plain (const Written *written)
{
  gsize n_bytes = 0;
  const char *report = g_bytes_get_data (written->report, &n_bytes);

  return written->print == NULL && written->outline == NULL &&
         g_utf8_validate (report, (gssize) n_bytes, NULL);
}

static void
copy_clicked_cb (AssayExportDialog *self)
{
  gsize n_bytes = 0;
  const char *report = self->report != NULL ? g_bytes_get_data (self->report, &n_bytes) : NULL;
  g_autofree char *words = NULL;

  if (report == NULL)
    return;

  words = g_strndup (report, n_bytes);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), words);
  gtk_button_set_label (self->copy, _ ("Copied"));
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  AssayExportDialog *self = ASSAY_EXPORT_DIALOG (object);
  g_autoptr (GError) error = NULL;
  Written *written = g_task_propagate_pointer (G_TASK (result), &error);

  /* Something else is asked for by now. */
  if (g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    {
      g_clear_pointer (&written, free_written);
      return;
    }

  g_clear_pointer (&self->report, g_bytes_unref);
  gtk_widget_set_sensitive (self->save, written != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->copy), FALSE);
  gtk_button_set_label (self->copy, _ ("C_opy"));

  if (written == NULL)
    {
      show_text (self, "", 0);
      tell (self, error->message);
      return;
    }

  self->report = g_bytes_ref (written->report);
  tell (self, NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->copy), is_plain (written));
  show_report (self, written);
  free_written (written);
}

static char *
dup_entry (GtkEditable *entry)
{
  const char *text = gtk_editable_get_text (entry);

  return *text != '\0' ? g_strdup (text) : NULL;
}

static void
changed_cb (AssayExportDialog *self)
{
  const AssayReportFormat *format = assay_report_format_get (
      adw_combo_row_get_selected (self->format));
  gboolean is_published = FALSE;
  g_autoptr (GTask) task = NULL;
  Order *order = NULL;

  if (format == NULL || self->dossier == NULL)
    return;

  is_published = strcmp (format->id, "claimreview") == 0;
  gtk_widget_set_visible (GTK_WIDGET (self->publisher), is_published);
  gtk_widget_set_visible (GTK_WIDGET (self->url), is_published);
  gtk_widget_set_visible (GTK_WIDGET (self->paper), strcmp (format->id, "pdf") == 0);

  order = g_new0 (Order, 1);
  order->dossier = assay_dossier_copy (self->dossier);
  order->format = format;
  order->publisher = dup_entry (self->publisher);
  order->url = dup_entry (self->url);
  order->style.is_pretty = TRUE;
  order->style.is_letter = adw_combo_row_get_selected (self->paper) == 1;
  order->style.has_confidential = gtk_switch_get_active (self->confidential);
  order->style.publisher = order->publisher;
  order->style.url = order->url;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, written_cb, NULL);
  g_task_set_source_tag (task, changed_cb);
  g_task_set_task_data (task, order, free_order);
  g_task_run_in_thread (task, write_in_thread);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (AssayExportDialog) self = ASSAY_EXPORT_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  gtk_widget_set_sensitive (self->save, TRUE);

  if (!assay_file_write_finish (G_FILE (object), result, &error))
    {
      message = g_strdup_printf (_ ("The report could not be saved: %s"), error->message);
      tell (self, message);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_EXPORTED], 0, object);
  gtk_window_close (GTK_WINDOW (self));
}

/**
 * assay_export_dialog_save:
 * @file: where the report goes that is shown
 *
 * Writes it in a worker. What fails is told in the dialog, and what was there before is whole then.
 */
void
assay_export_dialog_save (AssayExportDialog *self,
                          GFile             *file)
{
  g_return_if_fail (ASSAY_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  if (self->report == NULL)
    return;

  gtk_widget_set_sensitive (self->save, FALSE);
  assay_file_write_async (file, self->report, NULL, saved_cb, g_object_ref (self));
}

static void
save_clicked_cb (AssayExportDialog *self)
{
  const AssayReportFormat *format = assay_report_format_get (
      adw_combo_row_get_selected (self->format));
  const char *dot = strrchr (self->name, '.');
  g_autofree char *stem = g_strndup (self->name, dot != NULL && dot != self->name
                                                     ? (gsize) (dot - self->name)
                                                     : strlen (self->name));
  g_autofree char *name = g_strdup_printf ("%s-%s%s", g_strdelimit (stem, "/", '-'), format->id,
                                           format->suffix);
  GtkFileChooserNative *chooser = NULL;

  chooser = assay_chooser_new (GTK_WIDGET (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                               _ ("Save the Report"), (AssayFileChosen) assay_export_dialog_save);
  assay_chooser_propose (chooser, self->folder, name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
assay_export_dialog_dispose (GObject *object)
{
  AssayExportDialog *self = ASSAY_EXPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (assay_export_dialog_parent_class)->dispose (object);
}

static void
assay_export_dialog_finalize (GObject *object)
{
  AssayExportDialog *self = ASSAY_EXPORT_DIALOG (object);

  g_clear_object (&self->dossier);
  g_clear_object (&self->folder);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->report, g_bytes_unref);

  G_OBJECT_CLASS (assay_export_dialog_parent_class)->finalize (object);
}

static void
assay_export_dialog_class_init (AssayExportDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_export_dialog_dispose;
  object_class->finalize = assay_export_dialog_finalize;

  /**
   * AssayExportDialog::exported:
   * @file: where the report is
   *
   * A report was saved.
   */
  signals[SIGNAL_EXPORTED] = g_signal_new ("exported", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, publisher);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, url);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, confidential_row);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, confidential);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, shown);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, save);
  gtk_widget_class_bind_template_child (widget_class, AssayExportDialog, copy);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
}

static void
setup_name_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               gpointer                  user_data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
bind_name_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item,
              gpointer                  user_data)
{
  GtkStringObject *name = gtk_list_item_get_item (item);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (name));
}

/* Names of formats are told whole: a row of choices would cut them after twenty characters. */
static void
show_whole_names (AdwComboRow *row)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_name_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_name_cb), NULL);
  adw_combo_row_set_factory (row, factory);
}

static void
assay_export_dialog_init (AssayExportDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; assay_report_format_get (i) != NULL; i++)
    gtk_string_list_append (names, _ (assay_report_format_get (i)->name));
  show_whole_names (self->format);
  adw_combo_row_set_model (self->format, G_LIST_MODEL (names));
}

static guint
count_contacts (GListModel *sources)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      n += assay_source_get_contact (source) != NULL;
    }

  return n;
}

/* What stays at the desk unless it is asked for, counted before anything leaves. */
static void
show_confidential (AssayExportDialog *self)
{
  guint n_contacts = count_contacts (assay_dossier_get_sources (self->dossier));
  guint n_notes = assay_dossier_count_confidential (self->dossier);
  g_autofree char *contacts = NULL;
  g_autofree char *notes = NULL;
  g_autofree char *words = NULL;

  contacts = g_strdup_printf (ngettext ("%u contact with what they said",
                                        "%u contacts with what they said", n_contacts),
                              n_contacts);
  notes = g_strdup_printf (ngettext ("%u confidential note", "%u confidential notes", n_notes),
                           n_notes);
  if (n_contacts > 0 && n_notes > 0)
    /* Translators: so many contacts, and so many notes */
    words = g_strdup_printf (_ ("%s, and %s: left out unless you switch this on"), contacts, notes);
  else
    words = g_strdup_printf (_ ("%s: left out unless you switch this on"),
                             n_contacts > 0 ? contacts : notes);

  adw_action_row_set_subtitle (self->confidential_row, words);
  gtk_widget_set_visible (GTK_WIDGET (self->confidential_row), n_contacts + n_notes > 0);
}

/**
 * assay_export_dialog_new:
 * @dossier: the job, which is current; copied
 * @name: file name of the draft
 * @folder: (nullable): where it lies
 * @parent: (nullable): the window of the job
 *
 * Returns: (transfer none): a dialog, as long as it is open
 */
AssayExportDialog *
assay_export_dialog_new (AssayDossier *dossier,
                         const char   *name,
                         GFile        *folder,
                         GtkWindow    *parent)
{
  AssayExportDialog *self = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
  self->dossier = assay_dossier_copy (dossier);
  self->name = g_strdup (name);
  g_set_object (&self->folder, folder);
  show_confidential (self);
  changed_cb (self);

  /* Not on “Cancel”, which Enter would do. */
  gtk_widget_grab_focus (GTK_WIDGET (self->format));

  return self;
}
