/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-read-document.h"

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-file.h"
#include "assay-import.h"
#include "assay-page-process.h"

static void
free_document (gpointer document)
{
  assay_document_free (document);
}

static void
read_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GFile *file = task_data;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (AssayDocument) document = g_new0 (AssayDocument, 1);
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;

  bytes = assay_file_read (file, ASSAY_IMPORT_MAX_BYTES, cancellable, &error);

  if (bytes == NULL)
    {
      g_task_return_error (task, error);
    }
  else if (!assay_document_read (document, assay_page_process_get (), bytes, shown, cancellable,
                                 &error))
    {
      g_prefix_error (&error, "%s: ", shown);
      g_task_return_error (task, error);
    }
  else
    {
      g_task_return_pointer (task, g_steal_pointer (&document), free_document);
    }
}

/**
 * assay_read_document_async:
 * @source_object: (nullable) (type GObject): what the callback gets
 * @file: a document of any kind that assay_document_read() knows
 */
void
assay_read_document_async (gpointer             source_object,
                           GFile               *file,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (source_object, cancellable, callback, user_data);
  g_task_set_source_tag (task, assay_read_document_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_in_thread);
}

AssayDocument *
assay_read_document_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
assay_read_document_add_filter (GtkFileChooserNative *chooser)
{
  static const char *const types[] = {
    "text/plain",
    "text/html",
    "text/markdown",
    "application/xhtml+xml",
    "application/pdf",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  };
  /* What not every system knows a type for. */
  static const char *const suffixes[] = { "md", "mhtml", "mht", "vtt", "srt" };
  g_autoptr (GtkFileFilter) texts = gtk_file_filter_new ();

  g_return_if_fail (GTK_IS_FILE_CHOOSER_NATIVE (chooser));

  gtk_file_filter_set_name (texts, _ ("Documents, Pages and Texts"));
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    gtk_file_filter_add_mime_type (texts, types[i]);
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (texts, suffixes[i]);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), texts);
  assay_chooser_add_all (chooser);
}
