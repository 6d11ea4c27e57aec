/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-export-dialog.h"
#include "assay-overview-window.h"
#include "assay-proof-pages.h"
#include "assay-window-private.h"

/* Reports of the job and its sources at a glance, from the window. */

static void
exported_cb (AssayWindow *self,
             GFile       *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (base);
  /* Translators: the name of a file */
  g_autofree char *message = g_strdup_printf (_ ("The report is saved as “%s”"), shown);

  assay_window_tell (self, message);
}

static void
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GFile) folder = assay_window_dup_folder (self);
  AssayExportDialog *dialog = assay_export_dialog_new (assay_case_get_dossier (self->work),
                                                       self->name, folder, GTK_WINDOW (self));

  g_signal_connect_object (dialog, "exported", G_CALLBACK (exported_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
print_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  operation = assay_proof_printing_new (assay_case_get_dossier (self->work), self->name);

  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                               GTK_WINDOW (self), &error) != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  /* Translators: %s is the reason */
  message = g_strdup_printf (_ ("The proof could not be printed: %s"), error->message);
  assay_window_tell (self, message);
}

static void
overview_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  GtkWindow *overview = GTK_WINDOW (assay_overview_window_new (self->work));

  gtk_window_set_transient_for (overview, GTK_WINDOW (self));
  gtk_window_present (overview);
}

static const GActionEntry entries[] = {
  { .name = "export", .activate = export_cb },
  { .name = "print", .activate = print_cb },
  { .name = "overview", .activate = overview_cb },
};

void
assay_window_init_export (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* A report is of facts that are those of the text, and the overview of texts that were compared. */
void
assay_window_update_export (AssayWindow *self)
{
  gboolean is_current = self->work != NULL && assay_case_is_current (self->work);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_current);
    }
}
