/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-clock.h"
#include "assay-import.h"
#include "assay-revision-window.h"
#include "assay-revision.h"
#include "assay-window-private.h"

/* The next revision of the draft: chosen, read in a worker, and what it changed. */

static gpointer
parse (GBytes        *bytes,
       const char    *name,
       GCancellable  *cancellable,
       GError       **error)
{
  return assay_import_bytes (bytes, name, ASSAY_FORMAT_AUTO, cancellable, error);
}

static void
words_chosen_cb (AssayWindow *self,
                 guint        begin,
                 guint        end)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;

  if (self->work == NULL)
    return;

  facts = assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      AssaySpan place = assay_case_map_span (self->work, facts[i].span);

      if (place.begin == begin && place.end == end)
        {
          assay_window_set_fact (self, (int) i);
          gtk_window_present (GTK_WINDOW (self));
          return;
        }
    }

  assay_window_tell (self, _ ("These words are no fact of the draft any more"));
}

static void
show_changes (AssayWindow *self)
{
  AssayRevisionWindow *changes = assay_revision_window_new (self->work, GTK_WINDOW (self));

  g_signal_connect_object (changes, "words-chosen", G_CALLBACK (words_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (changes, "place-wanted", G_CALLBACK (assay_window_place_mark_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (changes));
}

static void
take (AssayWindow *self,
      gpointer     read,
      const char  *name)
{
  g_autoptr (AssayDraft) draft = read;
  g_autofree char *now = assay_clock_dup_now ();

  assay_case_revise (self->work, draft, now);
  show_changes (self);
}

/**
 * assay_window_revise:
 * @file: the next revision of the draft that is open
 *
 * Reads it in a worker, puts it in the draft's place and shows what it changed. What cannot be read is told,
 * and nothing has changed then.
 */
void
assay_window_revise (AssayWindow *self,
                     GFile       *file)
{
  static const AssayBesideKind kind = { ASSAY_IMPORT_MAX_BYTES, parse, take, g_object_unref };

  assay_window_read_beside (self, file, &kind);
}

static void
revise_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (
      assay_chooser_new (user_data, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("Open the Next Revision"),
                         (AssayFileChosen) assay_window_revise)));
}

static void
show_changes_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  show_changes (ASSAY_WINDOW (user_data));
}

static const GActionEntry entries[] = {
  { .name = "revise", .activate = revise_cb },
  { .name = "show-changes", .activate = show_changes_cb },
};

void
assay_window_init_revising (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* What of it can be done now. */
void
assay_window_update_revising (AssayWindow *self)
{
  gboolean has_work = self->work != NULL;
  gboolean can_revise = has_work && !assay_case_is_sealed (self->work);
  gboolean has_before = has_work &&
                        assay_dossier_get_revisions (assay_case_get_dossier (self->work))->len > 0;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   entries[i].activate == revise_cb ? can_revise : has_before);
    }
}
