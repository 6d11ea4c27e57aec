/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-history-window.h"
#include "assay-merge-dialog.h"
#include "assay-window-private.h"

/* Another checker's file of the same draft, and who did what. */

/* A dossier with the texts of all its sources. */
#define MAX_DOSSIER_BYTES (512u * 1024 * 1024)

static gpointer
parse (GBytes        *bytes,
       const char    *name,
       GCancellable  *cancellable,
       GError       **error)
{
  return assay_dossier_load (bytes, assay_register_get_default (), cancellable, error);
}

static void
merged_cb (AssayWindow *self)
{
  assay_window_tell (self, _ ("The other’s work is taken in; undo takes all of it back"));
}

static void
take (AssayWindow *self,
      gpointer     read,
      const char  *name)
{
  g_autoptr (AssayDossier) theirs = read;
  g_autoptr (GError) error = NULL;
  AssayMerge *merge = assay_merge_new (assay_case_get_dossier (self->work), theirs, &error);
  AssayMergeDialog *dialog = NULL;

  if (merge == NULL)
    {
      assay_window_tell (self, error->message);
      return;
    }

  dialog = assay_merge_dialog_new (self->work, merge, name, GTK_WINDOW (self));
  g_signal_connect_object (dialog, "merged", G_CALLBACK (merged_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * assay_window_merge:
 * @file: another checker's dossier of the draft that is open
 *
 * Reads it in a worker and asks about what both sides say differently. What cannot be read, or is of another
 * draft, is told.
 */
void
assay_window_merge (AssayWindow *self,
                    GFile       *file)
{
  static const AssayBesideKind kind = { MAX_DOSSIER_BYTES, parse, take, g_object_unref };

  assay_window_read_beside (self, file, &kind);
}

static void
merge_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  static const char *const suffixes[] = { ASSAY_DOSSIER_SUFFIX, NULL };
  GtkFileChooserNative *chooser = NULL;

  chooser = assay_chooser_new (user_data, GTK_FILE_CHOOSER_ACTION_OPEN,
                               _ ("Take In Another’s Work"), (AssayFileChosen) assay_window_merge);
  assay_chooser_add_filter (chooser, _ ("Saved Jobs"), suffixes);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
history_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  AssayHistoryWindow *history = assay_history_window_new (self->work, GTK_WINDOW (self));

  g_signal_connect_object (history, "words-chosen", G_CALLBACK (assay_window_show_words_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (history));
}

static const GActionEntry entries[] = {
  { .name = "history", .activate = history_cb },
  { .name = "merge", .activate = merge_cb },
};

void
assay_window_init_merging (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* What of it can be done now. */
void
assay_window_update_merging (AssayWindow *self)
{
  gboolean has_work = self->work != NULL;
  gboolean may_change = has_work && !assay_case_is_sealed (self->work);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   entries[i].activate == merge_cb ? may_change : has_work);
    }
}
