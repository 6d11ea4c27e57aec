/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-window-private.h"

/* What is done to the draft's pane: the two modes, find and the filter. */

/* Who does something to it sees it: the ledger may lie over it. */
static gboolean
has_draft (AssayWindow *self)
{
  if (self->work == NULL)
    return FALSE;

  assay_window_leave_ledger (self);

  return TRUE;
}

static void
find_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (has_draft (self))
    assay_draft_pane_find (self->draft);
}

static void
find_next_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (has_draft (self))
    assay_draft_pane_find_step (self->draft, 1);
}

static void
find_previous_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (has_draft (self))
    assay_draft_pane_find_step (self->draft, -1);
}

static void
replace_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (has_draft (self) && !assay_case_is_sealed (self->work))
    assay_draft_pane_replace (self->draft);
}

static void
filter_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  if (has_draft (self))
    assay_draft_pane_open_filter (self->draft);
}

/* Only what differs, or all again. */
static void
filter_differences_cb (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  AssayFactFilter filter = ASSAY_FACT_FILTER_NONE;

  if (!has_draft (self))
    return;

  if (assay_draft_pane_get_filter (self->draft).concern != ASSAY_CONCERN_DIFFERS)
    filter.concern = ASSAY_CONCERN_DIFFERS;
  assay_draft_pane_set_filter (self->draft, filter);
}

/* Without a state to ask for, the mode goes to and fro. */
static void
edit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  gboolean is_editing = assay_draft_pane_get_mode (self->draft) == ASSAY_DRAFT_MODE_EDIT;

  if (has_draft (self))
    assay_draft_pane_set_mode (self->draft,
                               is_editing ? ASSAY_DRAFT_MODE_CHECK : ASSAY_DRAFT_MODE_EDIT);
}

static void
mode_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  gboolean is_edit = g_strcmp0 (g_variant_get_string (parameter, NULL), "edit") == 0;

  assay_window_leave_ledger (self);
  if (has_draft (self))
    assay_draft_pane_set_mode (self->draft,
                               is_edit ? ASSAY_DRAFT_MODE_EDIT : ASSAY_DRAFT_MODE_CHECK);
}

/**
 * assay_window_update_mode:
 *
 * Has the buttons say what is done with the draft; neither does while the ledger is shown in its place.
 */
void
assay_window_update_mode (AssayWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "mode");
  gboolean is_editing = assay_draft_pane_get_mode (self->draft) == ASSAY_DRAFT_MODE_EDIT;
  const char *page = gtk_stack_get_visible_child_name (self->stack);

  if (is_editing)
    gtk_widget_add_css_class (GTK_WIDGET (self->strip), "assay-writing");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->strip), "assay-writing");

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (g_strcmp0 (page, "ledger") == 0 ? ""
                                                   : is_editing                    ? "edit"
                                                                                   : "check"));
}

static const GActionEntry entries[] = {
  { .name = "edit", .activate = edit_cb },
  { .name = "filter", .activate = filter_cb },
  { .name = "filter-differences", .activate = filter_differences_cb },
  { .name = "find", .activate = find_cb },
  { .name = "find-next", .activate = find_next_cb },
  { .name = "find-previous", .activate = find_previous_cb },
  { .name = "replace", .activate = replace_cb },
  { .name = "mode", .activate = mode_cb, .parameter_type = "s", .state = "'check'" },
};

/*
 * Not GPropertyAction: it would keep the pane alive, since GtkApplicationWindow of GTK 4.8 never lets go of
 * its actions.
 */
void
assay_window_init_draft_actions (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->draft, "selection-changed",
                           G_CALLBACK (assay_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::mode", G_CALLBACK (assay_window_update_mode), self,
                           G_CONNECT_SWAPPED);
}
