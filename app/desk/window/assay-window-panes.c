/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-settings.h"
#include "assay-window-private.h"

/* Below this width of the window the side bar lies over the text, and is out of the way until it is asked for. */
#define FOLD_WIDTH 1100

/*
 * The panes keep what a person gave them: draft and sources their shares of the width, the strip its height,
 * the side bar whether it is there. A divider that moves while its pane keeps its size was moved by hand.
 */

static void
place_columns (AssayWindow *self)
{
  GSettings *settings = assay_settings_get_default ();
  int width = gtk_widget_get_width (GTK_WIDGET (self->columns));

  self->columns_width = width;
  gtk_paned_set_position (self->columns,
                          (int) (width * g_settings_get_double (settings, "draft-share") + 0.5));
}

/* At either end it may be there because the panes need the room, which says nothing of what is wanted. */
static void
columns_moved_cb (AssayWindow *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->columns));
  int position = gtk_paned_get_position (self->columns);
  int least = 0;
  int most = 0;

  g_object_get (self->columns, "min-position", &least, "max-position", &most, NULL);

  if (width > 0 && width != self->columns_width)
    place_columns (self);
  else if (width > 0 && position > least && position < most)
    g_settings_set_double (assay_settings_get_default (), "draft-share",
                           CLAMP ((double) position / width, 0.1, 0.9));
}

static int
measure_strip (AssayWindow *self)
{
  int minimum = 0;

  gtk_widget_measure (GTK_WIDGET (self->strip), GTK_ORIENTATION_VERTICAL,
                      gtk_widget_get_width (GTK_WIDGET (self->rows)), &minimum, NULL, NULL, NULL);

  return minimum;
}

static void
place_rows (AssayWindow *self)
{
  int height = g_settings_get_int (assay_settings_get_default (), "strip-height");
  int most = 0;

  g_object_get (self->rows, "max-position", &most, NULL);
  self->rows_most = most;
  gtk_paned_set_position (self->rows, most - MAX (height - measure_strip (self), 0));
}

/*
 * Where the divider may go changes with the window and with what the strip needs; only while it does not was
 * it moved by hand. The strip at its least height is kept as “what it needs”.
 */
static void
rows_moved_cb (AssayWindow *self)
{
  int position = gtk_paned_get_position (self->rows);
  int most = 0;

  g_object_get (self->rows, "max-position", &most, NULL);

  if (gtk_widget_get_height (GTK_WIDGET (self->rows)) <= 0)
    return;

  if (most != self->rows_most)
    place_rows (self);
  else
    g_settings_set_int (assay_settings_get_default (), "strip-height",
                        position < most ? most - position + measure_strip (self) : 0);
}

/**
 * assay_window_fold_side_bar:
 * @width: how wide the window is going to be
 *
 * Folds the side bar where there is no room beside the text, and brings it back where there is again.
 */
void
assay_window_fold_side_bar (AssayWindow *self,
                            int          width)
{
  gboolean is_narrow = width < FOLD_WIDTH;

  if (width <= 0 || is_narrow == adw_flap_get_folded (self->flap))
    return;

  self->is_folding = TRUE;
  adw_flap_set_fold_policy (self->flap,
                            is_narrow ? ADW_FLAP_FOLD_POLICY_ALWAYS : ADW_FLAP_FOLD_POLICY_NEVER);
  adw_flap_set_reveal_flap (self->flap,
                            !is_narrow && g_settings_get_boolean (assay_settings_get_default (),
                                                                  "side-bar-shown"));
  self->is_folding = FALSE;
}

static gboolean
fold_cb (gpointer user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  self->fold_source = 0;
  assay_window_fold_side_bar (self, gtk_widget_get_width (GTK_WIDGET (self)));

  return G_SOURCE_REMOVE;
}

/**
 * assay_window_fold_later:
 *
 * Looks at the width again when the window has been laid out: what is asked for in the midst of it is lost.
 */
void
assay_window_fold_later (AssayWindow *self)
{
  gboolean is_narrow = gtk_widget_get_width (GTK_WIDGET (self)) < FOLD_WIDTH;

  if (self->fold_source == 0 && is_narrow != adw_flap_get_folded (self->flap))
    self->fold_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fold_cb, self, NULL);
}

static void
show_in_action (AssayWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "side-bar");

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_boolean (adw_flap_get_reveal_flap (self->flap)));
}

/* Only what a person chose where there was room for both is worth keeping. */
static void
revealed_cb (AssayWindow *self)
{
  gboolean is_shown = adw_flap_get_reveal_flap (self->flap);

  show_in_action (self);
  if (self->is_folding)
    return;

  if (!adw_flap_get_folded (self->flap))
    g_settings_set_boolean (assay_settings_get_default (), "side-bar-shown", is_shown);
  else if (is_shown)
    gtk_widget_child_focus (GTK_WIDGET (self->side), GTK_DIR_TAB_FORWARD);
}

static gboolean
enter_pane (AssayWindow *self,
            GtkWidget   *pane)
{
  if (!gtk_widget_get_mapped (pane))
    return FALSE;

  if (pane == GTK_WIDGET (self->draft) || pane == GTK_WIDGET (self->strip))
    return gtk_widget_grab_focus (pane);

  return gtk_widget_child_focus (pane, GTK_DIR_TAB_FORWARD);
}

/* Goes round the panes: draft, sources, strip, side bar. */
static void
step_pane (AssayWindow *self,
           int          direction)
{
  GtkWidget *const panes[] = { GTK_WIDGET (self->draft), GTK_WIDGET (self->source),
                               GTK_WIDGET (self->strip), GTK_WIDGET (self->side) };
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  int n = (int) G_N_ELEMENTS (panes);
  int at = direction > 0 ? -1 : n;

  for (int i = 0; i < n && focus != NULL; i++)
    {
      if (focus == panes[i] || gtk_widget_is_ancestor (focus, panes[i]))
        at = i;
    }

  for (int i = 1; i <= n; i++)
    {
      if (enter_pane (self, panes[(at + direction * i + 2 * n) % n]))
        return;
    }
}

static void
next_pane_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  step_pane (ASSAY_WINDOW (user_data), 1);
}

static void
previous_pane_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  step_pane (ASSAY_WINDOW (user_data), -1);
}

static void
side_bar_cb (GSimpleAction *action,
             GVariant      *value,
             gpointer       user_data)
{
  adw_flap_set_reveal_flap (ASSAY_WINDOW (user_data)->flap, g_variant_get_boolean (value));
}

/* Opens the card of a check, in the side bar if need be. */
static void
show_check_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      if (g_strcmp0 (assay_check_to_id ((AssayCheck) i), g_variant_get_string (parameter, NULL)) !=
          0)
        continue;

      adw_flap_set_reveal_flap (self->flap, TRUE);
      assay_side_bar_set_open (self->side, (AssayCheck) i, TRUE);
    }
}

/* No GPropertyAction: what it is of would outlive the window, with all panes and the job in it. */
static const GActionEntry entries[] = {
  { .name = "next-pane", .activate = next_pane_cb },
  { .name = "previous-pane", .activate = previous_pane_cb },
  { .name = "show-check", .activate = show_check_cb, .parameter_type = "s" },
  { .name = "side-bar", .state = "false", .change_state = side_bar_cb },
};

void
assay_window_init_panes (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);

  g_signal_connect_object (self->columns, "notify::position", G_CALLBACK (columns_moved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->columns, "notify::max-position", G_CALLBACK (columns_moved_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "notify::position", G_CALLBACK (rows_moved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "notify::max-position", G_CALLBACK (rows_moved_cb), self,
                           G_CONNECT_SWAPPED);
  adw_flap_set_reveal_flap (self->flap, g_settings_get_boolean (assay_settings_get_default (),
                                                                "side-bar-shown"));
  g_signal_connect_object (self->flap, "notify::reveal-flap", G_CALLBACK (revealed_cb), self,
                           G_CONNECT_SWAPPED);
  show_in_action (self);
}
