/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-window-private.h"

#define LEDGER "ledger"
#define DESK "desk"

static gboolean
is_shown (AssayWindow *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), LEDGER) == 0;
}

/**
 * assay_window_leave_ledger:
 *
 * Shows the desk again, where the ledger is shown.
 */
void
assay_window_leave_ledger (AssayWindow *self)
{
  if (!is_shown (self))
    return;

  gtk_stack_set_visible_child_name (self->stack, DESK);
  gtk_widget_grab_focus (GTK_WIDGET (self->draft));
}

/* The sources of the ledger are those of the analysis; the pane lists those of the case. */
static int
find_source (AssayWindow *self,
             int          source)
{
  GListModel *analysed = assay_analysis_get_sources (assay_case_get_analysis (self->work));
  GListModel *listed = assay_case_get_sources (self->work);
  g_autoptr (AssaySource) wanted = NULL;

  if (source < 0)
    return -1;

  wanted = g_list_model_get_item (analysed, (guint) source);
  for (guint i = 0; i < g_list_model_get_n_items (listed); i++)
    {
      g_autoptr (AssaySource) item = g_list_model_get_item (listed, i);

      if (item == wanted)
        return (int) i;
    }

  return -1;
}

static void
place_chosen_cb (AssayWindow            *self,
                 const AssayLedgerPlace *place)
{
  int source = find_source (self, place->source);

  assay_window_leave_ledger (self);
  if (place->fact >= 0)
    assay_window_set_fact (self, place->fact);
  if (source >= 0 && !assay_span_is_empty (place->span))
    assay_source_pane_show_words (self->source, (guint) source, place->span, place->context);
  else if (source >= 0)
    assay_source_pane_select_source (self->source, (guint) source);
}

/* A page that most jobs end without is made when it is first asked for. */
static void
enter (AssayWindow *self)
{
  if (self->ledger == NULL)
    {
      self->ledger = assay_ledger_page_new ();
      g_signal_connect_object (self->ledger, "place-chosen", G_CALLBACK (place_chosen_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->ledger, "fact-selected", G_CALLBACK (assay_window_set_fact),
                               self, G_CONNECT_SWAPPED);
      gtk_stack_add_named (self->stack, GTK_WIDGET (self->ledger), LEDGER);
    }

  assay_ledger_page_set_case (self->ledger, self->work);
  gtk_stack_set_visible_child_name (self->stack, LEDGER);
  gtk_widget_child_focus (GTK_WIDGET (self->ledger), GTK_DIR_TAB_FORWARD);
  assay_ledger_page_seek_fact (self->ledger, self->fact);
}

static void
change_ledger_cb (GSimpleAction *action,
                  GVariant      *state,
                  gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (g_variant_get_boolean (state))
    enter (self);
  else
    assay_window_leave_ledger (self);
}

static void
page_changed_cb (AssayWindow *self)
{
  assay_window_update_ledger (self);
}

/**
 * assay_window_update_ledger:
 *
 * Lets the ledger be asked for where there is a job, and has its button say whether it is shown.
 */
void
assay_window_update_ledger (AssayWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "ledger");
  GAction *side_bar = g_action_map_lookup_action (G_ACTION_MAP (self), "side-bar");
  const char *page = gtk_stack_get_visible_child_name (self->stack);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (is_shown (self)));
  g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                               self->work != NULL &&
                                   (is_shown (self) || g_strcmp0 (page, DESK) == 0));

  assay_window_update_mode (self);
  /* There is none beside the ledger, and its button must not say that there is. */
  g_simple_action_set_enabled (G_SIMPLE_ACTION (side_bar), !is_shown (self));

  if (self->ledger != NULL)
    assay_ledger_page_set_case (self->ledger, self->work);
}

static const GActionEntry entries[] = {
  { .name = "ledger", .state = "false", .change_state = change_ledger_cb },
};

void
assay_window_init_ledger (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->stack, "notify::visible-child-name", G_CALLBACK (page_changed_cb),
                           self, G_CONNECT_SWAPPED);
  assay_window_update_ledger (self);
}
