/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-keeper.h"
#include "assay-model-file.h"
#include "assay-settings.h"
#include "assay-window-private.h"

/* What goes on behind the desk: the facts are kept those of the text. */

static void
analyst_changed_cb (AssayWindow *self)
{
  AssayAnalystState state = assay_analyst_get_state (self->analyst);
  g_autofree char *message = NULL;

  gtk_widget_set_visible (self->stop, state == ASSAY_ANALYST_AT_WORK);
  assay_notice_hide (self->outdated);

  if (state == ASSAY_ANALYST_STOPPED)
    {
      assay_notice_show (self->outdated,
                         assay_case_is_pending (self->work)
                             ? _ ("The facts of this draft were not looked for")
                             : _ ("The facts are those of the text before it was changed"));
    }
  else if (state == ASSAY_ANALYST_FAILED)
    {
      message = g_strdup_printf (_ ("The new text could not be checked: %s"),
                                 assay_analyst_get_message (self->analyst));
      assay_notice_show (self->outdated, message);
    }

  assay_window_go_on_saving (self);
}

/* What a model would have found is missing from what is shown: that must not look like a clean draft. */
static void
show_model_faults (AssayWindow *self)
{
  g_autofree char *faults = assay_model_file_dup_faults ();
  g_autofree char *message = NULL;

  if (faults == NULL)
    return;

  /* Translators: %s is one sentence or more without a full stop, “The model “worth” cannot be used: it is damaged” */
  message = g_strdup_printf (
      _ ("Assay finds less than it should. %s. What needs it goes by rules alone; "
                                "install Assay anew to put this right."),
                             faults);
  assay_notice_show (self->model, message);
}

static void
stop_analysis_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (self->analyst != NULL)
    assay_analyst_stop (self->analyst);
}

static void
start_analysis_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (self->analyst != NULL)
    assay_analyst_start (self->analyst);
}

void
assay_window_init_job (AssayWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "start-analysis", .activate = start_analysis_cb },
    { .name = "stop-analysis", .activate = stop_analysis_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* To be called when there is another case on the desk. */
void
assay_window_take_job (AssayWindow *self)
{
  assay_window_drop_job (self);
  self->analyst = assay_analyst_new (self->work);
  if (g_settings_get_boolean (assay_settings_get_default (), "keep-library"))
    {
      self->recall = assay_recall_new (self->work, assay_keeper_get_default ());
      assay_recall_set_file (self->recall, self->file);
    }
  g_signal_connect_object (self->analyst, "changed", G_CALLBACK (analyst_changed_cb), self,
                           G_CONNECT_SWAPPED);
  analyst_changed_cb (self);
  show_model_faults (self);
}

void
assay_window_drop_job (AssayWindow *self)
{
  assay_window_drop_saving (self);
  assay_window_end_journal (self);
  assay_window_drop_beside (self);
  assay_window_drop_signing (self);
  g_clear_object (&self->recall);
  g_clear_object (&self->analyst);
}
