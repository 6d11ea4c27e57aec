/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps what is done in a journal, so that a crash or a kill loses next to nothing. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-recovery.h"
#include "assay-settings.h"
#include "assay-window-private.h"

static void
record_cb (const AssayOperation *operation,
           gpointer              user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  self->n_recorded++;
  assay_journal_add (self->journal, operation);
}

static void
failed_cb (AssayWindow *self,
           const char  *reason)
{
  g_autofree char *message = NULL;

  message = g_strdup_printf (_ ("What you do now would be lost in a crash (%s). Save your work"),
                             reason);
  assay_notice_show (self->unsafe, message);
}

/**
 * assay_window_take_journal:
 * @journal: takes all that is done to the case on the desk from now on
 */
void
assay_window_take_journal (AssayWindow  *self,
                           AssayJournal *journal)
{
  assay_window_end_journal (self);
  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  assay_case_set_recorder (self->work, record_cb, self);
}

/**
 * assay_window_begin_journal:
 * @bytes: what was opened
 * @import_name: the file name by which its format was told
 */
void
assay_window_begin_journal (AssayWindow *self,
                            GBytes      *bytes,
                            const char  *import_name)
{
  g_autofree char *folder = assay_recovery_dup_folder ();
  g_autofree char *person = assay_settings_dup_person (assay_settings_get_default ());
  g_autofree char *uri = self->origin != NULL ? g_file_get_uri (self->origin) : NULL;
  const AssayJournalBase base = {
    .name = self->name,
    .import_name = import_name,
    .uri = uri,
    .bytes = bytes,
    .person = person,
  };
  g_autoptr (AssayJournal) journal = assay_journal_new (folder, &base);

  assay_window_take_journal (self, journal);
}

/* The job is saved, or thrown away by a person: nothing is left to recover. */
void
assay_window_end_journal (AssayWindow *self)
{
  assay_notice_hide (self->unsafe);
  self->n_recorded = 0;

  if (self->journal == NULL)
    return;

  if (self->work != NULL)
    assay_case_set_recorder (self->work, NULL, NULL);

  g_signal_handlers_disconnect_by_data (self->journal, self);
  assay_journal_end (self->journal);
  g_clear_object (&self->journal);
}
