/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tie-popover.h"
#include "assay-untied.h"
#include "assay-window-private.h"

/* Words of a source are tied to a fact by a key, or dragged there: onto the strip, or onto the fact in the draft. */

static const struct
{
  guint       key;
  const char *stance; /* or NULL: untie */
} keys[] = {
  { GDK_KEY_s, "supports" },
  { GDK_KEY_r, "refutes" },
  { GDK_KEY_q, "qualifies" },
  { GDK_KEY_x, "context" },
  { GDK_KEY_t, NULL },
};

/**
 * assay_window_tie_by_key:
 * @keyval: what was pressed
 *
 * Returns: whether it ties or unties the selected words
 */
gboolean
assay_window_tie_by_key (AssayWindow *self,
                         guint        keyval)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (gdk_keyval_to_lower (keyval) != keys[i].key)
        continue;
      if (keys[i].stance != NULL ? !assay_source_pane_can_tie (self->source)
                                 : !assay_source_pane_can_untie (self->source))
        return FALSE;

      gtk_widget_activate_action (GTK_WIDGET (self),
                                  keys[i].stance != NULL ? "win.tie" : "win.untie",
                                  keys[i].stance != NULL ? "s" : NULL, keys[i].stance);
      return TRUE;
    }

  return FALSE;
}

static void
tie_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  gtk_widget_activate_action_variant (GTK_WIDGET (ASSAY_WINDOW (user_data)->source), "source.tie",
                                      parameter);
}

static void
untie_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  gtk_widget_activate_action (GTK_WIDGET (ASSAY_WINDOW (user_data)->source), "source.untie", NULL);
}

static void
set_enabled (AssayWindow *self,
             const char  *name,
             gboolean     is_enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), is_enabled);
}

/* What can be done to the source that is shown, as in its own menu. */
static void
update_source_actions (AssayWindow *self)
{
  int shown = self->work != NULL ? assay_source_pane_get_source (self->source) : -1;
  g_autoptr (AssaySource)
      source = shown >= 0
                   ? g_list_model_get_item (assay_case_get_sources (self->work), (guint) shown)
                   : NULL;
  gboolean can_change = source != NULL && !assay_case_is_sealed (self->work);
  gboolean has_page = source != NULL && assay_source_get_url (source) != NULL;

  set_enabled (self, "source-attach", can_change && assay_source_get_outlet (source) != NULL);
  set_enabled (self, "source-copies", has_page);
  set_enabled (self, "source-copy", has_page);
  set_enabled (self, "source-open", has_page);
  set_enabled (self, "source-read", can_change && has_page && assay_source_is_fetchable (source));
  set_enabled (self, "source-remove", can_change && assay_source_is_removable (source));
}

static void
words_selected_cb (AssayWindow *self)
{
  update_source_actions (self);
  set_enabled (self, "tie", assay_source_pane_can_tie (self->source));
  set_enabled (self, "untie", assay_source_pane_can_untie (self->source));
}

/* Only what was dragged out of the source that is shown can be tied. */
static gboolean
accept_cb (GtkDropTarget *target,
           GdkDrop       *drop,
           AssayWindow   *self)
{
  AssayTiePlace place;

  return gdk_drop_get_drag (drop) != NULL &&
         gdk_content_formats_match (gtk_drop_target_get_formats (target),
                                    gdk_drop_get_formats (drop)) &&
         assay_source_pane_get_words (self->source, &place);
}

static int
find_fact (AssayWindow *self,
           GtkWidget   *widget,
           double       x,
           double       y)
{
  return widget == GTK_WIDGET (self->strip) ? self->fact
                                            : assay_draft_pane_get_fact_at (self->draft, x, y);
}

static GdkDragAction
motion_cb (GtkDropTarget *target,
           double         x,
           double         y,
           AssayWindow   *self)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));

  return find_fact (self, widget, x, y) >= 0 ? GDK_ACTION_COPY : 0;
}

/* Whether these are the words that are selected in the source: a draft's own words can be dragged, too. */
static gboolean
are_selected (AssayWindow         *self,
              const AssayTiePlace *place,
              const char          *words)
{
  g_autoptr (AssaySource)
      source = g_list_model_get_item (assay_case_get_sources (self->work), place->source);
  AssayText *text = assay_source_get_text (source);
  g_autofree char *selected = assay_text_dup_span (text, place->span);

  return g_strcmp0 (words, selected) == 0;
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         AssayWindow   *self)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  int fact = find_fact (self, widget, x, y);
  AssayTiePlace place;

  if (fact < 0 || !assay_source_pane_get_words (self->source, &place) ||
      !are_selected (self, &place, g_value_get_string (value)))
    return FALSE;

  if (fact != self->fact)
    assay_window_set_fact (self, fact);
  assay_tie_popover_popup (widget, &(GdkRectangle){ (int) x, (int) y, 1, 1 }, self->source,
                           (guint) fact, &place);

  return TRUE;
}

/* Before the text below: what is only read takes no text, and would say so. */
static void
add_drop_target (AssayWindow *self,
                 GtkWidget   *widget)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_COPY);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect_object (target, "accept", G_CALLBACK (accept_cb), self, 0);
  g_signal_connect_object (target, "enter", G_CALLBACK (motion_cb), self, 0);
  g_signal_connect_object (target, "motion", G_CALLBACK (motion_cb), self, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

/**
 * assay_window_follow_ties:
 * @is_other: whether another job is on the desk than before
 *
 * Says so when a source has come to say something else than what was tied.
 */
void
assay_window_follow_ties (AssayWindow *self,
                          gboolean     is_other)
{
  GListModel *sources = assay_case_get_sources (self->work);
  g_autofree char *message = NULL;

  if (!is_other && sources == self->tied_sources)
    return;
  if (!is_other)
    message = assay_case_dup_lost_message (self->work, self->n_lost_ties);

  g_set_object (&self->tied_sources, sources);
  self->n_lost_ties = assay_case_count_lost (self->work);
  if (message != NULL)
    assay_window_tell (self, message);
}

static const GActionEntry entries[] = {
  { .name = "tie", .activate = tie_cb, .parameter_type = "s" },
  { .name = "untie", .activate = untie_cb },
};

/**
 * assay_window_init_ties:
 *
 * Adds the actions that tie and untie, and what words can be dropped on.
 */
void
assay_window_init_ties (AssayWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->source, "words-selected", G_CALLBACK (words_selected_cb), self,
                           G_CONNECT_SWAPPED);
  words_selected_cb (self);
  add_drop_target (self, GTK_WIDGET (self->strip));
  add_drop_target (self, GTK_WIDGET (self->draft));
}
