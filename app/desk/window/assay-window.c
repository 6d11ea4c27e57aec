/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-window.h"

#include <glib/gi18n-lib.h>

#include "assay-late-menu.h"
#include "assay-plain.h"
#include "assay-session.h"
#include "assay-settings.h"
#include "assay-tooltip.h"
#include "assay-window-private.h"

#define ICON_PATH "/org/assaydesk/Assay/icon.png"

G_DEFINE_FINAL_TYPE (AssayWindow, assay_window, ADW_TYPE_APPLICATION_WINDOW)

/* What lies at the lower end of what is shown, and is used from there: how high it is. */
static int
get_floor (AssayWindow *self)
{
  const char *page = gtk_stack_get_visible_child_name (self->stack);

  if (g_strcmp0 (page, "desk") == 0)
    return gtk_widget_get_height (GTK_WIDGET (self->strip));
  if (g_strcmp0 (page, "ledger") == 0)
    return assay_ledger_page_get_floor (self->ledger);

  return 0;
}

/* Says something where the person acted, and covers no button; it goes away by itself. */
void
assay_window_tell (AssayWindow *self,
                   const char  *message)
{
  assay_plain_tell_above (self->toasts, message, get_floor (self));
}

static void
update_title (AssayWindow *self)
{
  guint n_facts = 0;
  guint n_closed = 0;
  gboolean is_pending;
  gboolean has_facts;
  g_autofree char *title = NULL;
  g_autofree char *progress = NULL;
  g_autofree char *numbers = NULL;

  if (self->work == NULL)
    return;

  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  n_closed = assay_case_count_closed (self->work);
  is_pending = assay_case_is_pending (self->work);
  has_facts = n_facts > 0 && !is_pending;
  title = g_strdup_printf ("%s%s", assay_case_is_modified (self->work) ? "• " : "", self->name);
  if (has_facts)
    progress = g_strdup_printf (ngettext ("%u of %u fact closed", "%u of %u facts closed", n_facts),
                                n_closed, n_facts);
  else
    progress = g_strdup (is_pending ? _ ("Looking for facts…") : _ ("No fact found"));

  gtk_label_set_label (self->title, title);
  gtk_window_set_title (GTK_WINDOW (self), title);
  /* Where the window is narrow there is no room for the words, least of all in German. */
  numbers = g_strdup_printf (_ ("%u of %u"), n_closed, n_facts);
  gtk_label_set_label (self->progress_label,
                       adw_flap_get_folded (self->flap) && has_facts ? numbers : progress);
  assay_tooltip_set (self->progress_box, progress);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress_label),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, progress, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), has_facts);
  gtk_progress_bar_set_fraction (self->progress, has_facts ? (double) n_closed / n_facts : 0);
  gtk_widget_set_visible (self->progress_box, TRUE);
}

/* The fact that was selected when the window was closed last, once there are facts. */
static void
select_wanted (AssayWindow *self)
{
  int wanted = self->wanted_fact;
  guint n_facts = 0;

  if (!assay_case_is_current (self->work))
    return;

  self->wanted_fact = -1;
  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  if (wanted >= 0 && (guint) wanted < n_facts)
    assay_window_set_fact (self, wanted);
}

static void
case_changed_cb (AssayWindow *self)
{
  select_wanted (self);

  /* Facts may be others now. Those of an earlier text stay as they are until they are found anew. */
  if (assay_case_is_current (self->work) && assay_case_get_followed (self->work) != self->fact)
    assay_window_set_fact (self, assay_case_get_followed (self->work));

  update_title (self);
  assay_window_update_actions (self);
  assay_window_follow_ties (self, FALSE);
  assay_window_go_on_saving (self);
}

/* Puts it on the desk, in the place of what was there. */
void
assay_window_take_dossier (AssayWindow  *self,
                           AssayDossier *dossier,
                           const char   *name)
{
  g_autofree char *person = assay_settings_dup_person (assay_settings_get_default ());
  g_autoptr (AssayCase) work = assay_case_new (dossier, person);

  assay_window_take_case (self, work, name);
}

/* The same with a job at work. */
void
assay_window_take_case (AssayWindow *self,
                        AssayCase   *work,
                        const char  *name)
{
  g_free (self->name);
  self->name = g_strdup (name);

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);
  self->fact = -1;
  self->is_settled = FALSE;
  assay_window_drop_seal (self);
  assay_window_follow_ties (self, TRUE);
  assay_window_take_job (self);
  assay_draft_pane_set_case (self->draft, work);
  assay_source_pane_set_case (self->source, work);
  assay_fact_strip_set_case (self->strip, work);
  assay_side_bar_set_case (self->side, work);
  assay_window_update_ledger (self);
  update_title (self);
  assay_window_update_actions (self);
  gtk_stack_set_visible_child_name (self->stack, "desk");
  gtk_widget_grab_focus (GTK_WIDGET (self->draft));
  select_wanted (self);
}

AssayCase *
assay_window_get_case (AssayWindow *self)
{
  g_return_val_if_fail (ASSAY_IS_WINDOW (self), NULL);

  return self->work;
}

/**
 * assay_window_set_fact:
 * @fact: index of the fact to select, or -1
 */
void
assay_window_set_fact (AssayWindow *self,
                       int          fact)
{
  g_return_if_fail (ASSAY_IS_WINDOW (self));

  self->fact = fact;
  if (self->work != NULL)
    assay_case_follow (self->work, fact);
  assay_draft_pane_set_fact (self->draft, fact);
  assay_source_pane_set_fact (self->source, fact);
  assay_fact_strip_set_fact (self->strip, fact);
  assay_window_update_actions (self);
}

/* What is counted is what the filter shows. */
static void
filter_changed_cb (AssayWindow *self)
{
  assay_fact_strip_set_filter (self->strip, assay_draft_pane_get_filter (self->draft));
}

static void
fact_selected_cb (AssayWindow *self,
                  int          fact)
{
  assay_window_set_fact (self, fact);
}

static gboolean
is_written_in (GtkWidget *focus)
{
  return GTK_IS_EDITABLE (focus) ||
         (GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus)));
}

/* What letters do while a draft is checked. With Shift some reach further; the others do the same. */
static const struct
{
  guint       key;
  const char *action;
  const char *target;
  const char *shifted; /* the action with Shift, which takes no target; or NULL */
} keys[] = {
  { GDK_KEY_n, "win.next-fact", NULL, "win.next-problem" },
  { GDK_KEY_p, "win.previous-fact", NULL, "win.previous-problem" },
  { GDK_KEY_c, "win.state", "confirmed", "win.confirm-sentence" },
  { GDK_KEY_e, "win.state", "error" },
  { GDK_KEY_u, "win.state", "cannot-confirm" },
  { GDK_KEY_a, "win.state", "on-author" },
  { GDK_KEY_o, "win.state", "opinion" },
  { GDK_KEY_m, "win.note", NULL },
  { GDK_KEY_question, "win.question", NULL },
  { GDK_KEY_l, "win.legal", NULL },
  { GDK_KEY_slash, "win.filter", NULL },
  { GDK_KEY_Return, "win.next-evidence", NULL },
  { GDK_KEY_KP_Enter, "win.next-evidence", NULL },
};

/* Letters and digits act where no text is being written. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                AssayWindow           *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (keyval == GDK_KEY_Escape &&
      g_action_group_get_action_enabled (G_ACTION_GROUP (self), "cancel-opening"))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.cancel-opening", NULL);
      return GDK_EVENT_STOP;
    }

  /* Where nothing is open, nothing else could be meant. */
  if (self->work == NULL && self->training == NULL && keyval == GDK_KEY_v &&
      (modifiers & GDK_CONTROL_MASK) != 0)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.paste", NULL);
      return GDK_EVENT_STOP;
    }

  if (self->work == NULL || is_written_in (focus) ||
      assay_draft_pane_get_mode (self->draft) == ASSAY_DRAFT_MODE_EDIT ||
      !g_settings_get_boolean (assay_settings_get_default (), "letter-keys") ||
      (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (assay_window_tie_by_key (self, keyval))
    return GDK_EVENT_STOP;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (gdk_keyval_to_lower (keyval) != keys[i].key)
        continue;

      if (keys[i].shifted != NULL && (modifiers & GDK_SHIFT_MASK) != 0)
        gtk_widget_activate_action (GTK_WIDGET (self), keys[i].shifted, NULL);
      else
        gtk_widget_activate_action (GTK_WIDGET (self), keys[i].action,
                                    keys[i].target != NULL ? "s" : NULL, keys[i].target);
      return GDK_EVENT_STOP;
    }

  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_9)
    {
      assay_source_pane_select_nth (self->source, keyval - GDK_KEY_1);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static gboolean
assay_window_close_request (GtkWindow *window)
{
  AssayWindow *self = ASSAY_WINDOW (window);

  if (!assay_window_may_close (self))
    return GDK_EVENT_STOP;

  /* Where several go at once, what was open before the first went is kept. */
  if (!g_object_get_data (G_OBJECT (gtk_window_get_application (window)), "assay-quitting"))
    assay_session_keep (gtk_window_get_application (window));

  return GTK_WINDOW_CLASS (assay_window_parent_class)->close_request (window);
}

/* By its name GTK would find the drawing, and load for it what reads SVG: 8 MB. */
static void
set_icon (AssayWindow *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_resource (ICON_PATH);
  GList textures = { .data = texture };

  gdk_toplevel_set_icon_list (GDK_TOPLEVEL (surface), &textures);
}

static void
assay_window_realize (GtkWidget *widget)
{
  int width = 0;
  int height = 0;

  gtk_window_get_default_size (GTK_WINDOW (widget), &width, &height);
  assay_window_fold_side_bar (ASSAY_WINDOW (widget), width);

  GTK_WIDGET_CLASS (assay_window_parent_class)->realize (widget);
  set_icon (ASSAY_WINDOW (widget));
}

static void
assay_window_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  GTK_WIDGET_CLASS (assay_window_parent_class)->size_allocate (widget, width, height, baseline);

  assay_window_fold_later (ASSAY_WINDOW (widget));
}

/* The next window is as large as the last. */
static void
assay_window_unmap (GtkWidget *widget)
{
  GSettings *settings = assay_settings_get_default ();
  int width = 0;
  int height = 0;

  gtk_window_get_default_size (GTK_WINDOW (widget), &width, &height);
  g_settings_set_boolean (settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (widget)));
  if (width > 0 && height > 0)
    g_settings_set (settings, "window-size", "(ii)", width, height);

  GTK_WIDGET_CLASS (assay_window_parent_class)->unmap (widget);
}

static void
restore_size (AssayWindow *self)
{
  GSettings *settings = assay_settings_get_default ();
  int width = 0;
  int height = 0;

  g_settings_get (settings, "window-size", "(ii)", &width, &height);
  if (width > 0 && height > 0)
    gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
assay_window_dispose (GObject *object)
{
  AssayWindow *self = ASSAY_WINDOW (object);

  g_clear_handle_id (&self->fold_source, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  assay_window_drop_presenting (self);
  assay_window_drop_job (self);
  assay_window_drop_seal (self);
  assay_window_watch (self, NULL, NULL);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->tied_sources);
  g_clear_object (&self->file);
  g_clear_object (&self->origin);
  g_clear_object (&self->desk);
  g_clear_object (&self->opening_file);

  G_OBJECT_CLASS (assay_window_parent_class)->dispose (object);
}

static void
assay_window_finalize (GObject *object)
{
  AssayWindow *self = ASSAY_WINDOW (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->opening_name, g_free);

  G_OBJECT_CLASS (assay_window_parent_class)->finalize (object);
}

static void
assay_window_class_init (AssayWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  widget_class->realize = assay_window_realize;
  widget_class->size_allocate = assay_window_size_allocate;
  widget_class->unmap = assay_window_unmap;
  window_class->close_request = assay_window_close_request;
  object_class->dispose = assay_window_dispose;
  object_class->finalize = assay_window_finalize;

  g_type_ensure (ASSAY_TYPE_DRAFT_PANE);
  g_type_ensure (ASSAY_TYPE_SOURCE_PANE);
  g_type_ensure (ASSAY_TYPE_FACT_STRIP);
  g_type_ensure (ASSAY_TYPE_SIDE_BAR);
  g_type_ensure (ASSAY_TYPE_OPEN_POPOVER);
  g_type_ensure (ASSAY_TYPE_WELCOME_PAGE);
  g_type_ensure (ASSAY_TYPE_NOTICE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, title);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, progress_box);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, progress_label);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, flap);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, main_menu);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, rows);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, columns);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, draft);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, source);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, strip);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, side);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, open_popover);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, spinner);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, welcome);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, reading);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, failure);
  gtk_widget_class_bind_template_callback (widget_class, assay_window_file_chosen_cb);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, stop);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, outdated);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, changed_file);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, unsafe);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, seal);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, signing_notice);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, other_policy);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, model);
  gtk_widget_class_bind_template_callback (widget_class, fact_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
assay_window_init (AssayWindow *self)
{
  self->fact = -1;
  self->wanted_fact = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  assay_late_menu_set (self->menu_button, self->main_menu);
  g_signal_connect_object (self->flap, "notify::folded", G_CALLBACK (update_title), self,
                           G_CONNECT_SWAPPED);
  restore_size (self);
  assay_window_init_actions (self);
  assay_window_init_panes (self);
  assay_window_init_person (self);
  assay_window_init_ledger (self);
  assay_window_init_opening (self);
  assay_window_init_presenting (self);
  assay_window_init_job (self);
  assay_window_init_saving (self);
  assay_window_init_seal (self);
  assay_window_init_watching (self);
  assay_window_init_training (self);
  assay_window_update_actions (self);
}

AssayWindow *
assay_window_new (GtkApplication *application)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  return g_object_new (ASSAY_TYPE_WINDOW, "application", application, NULL);
}

/**
 * assay_window_get_file:
 *
 * Returns: (transfer none) (nullable): the file that is open: the job that it is saved as, else the draft
 */
GFile *
assay_window_get_file (AssayWindow *self)
{
  g_return_val_if_fail (ASSAY_IS_WINDOW (self), NULL);

  return self->file != NULL ? self->file : self->origin;
}

/**
 * assay_window_dup_folder:
 *
 * Returns: (transfer full) (nullable): where a file that comes of the job is proposed: beside the one that is open
 */
GFile *
assay_window_dup_folder (AssayWindow *self)
{
  GFile *beside = assay_window_get_file (self);

  return beside != NULL ? g_file_get_parent (beside) : NULL;
}

/* The fact that is selected, or -1. */
int
assay_window_get_fact (AssayWindow *self)
{
  g_return_val_if_fail (ASSAY_IS_WINDOW (self), -1);

  return self->fact;
}

/**
 * assay_window_restore:
 * @file: what is to be opened
 * @fact: index of the fact to select once it is, or -1
 */
void
assay_window_restore (AssayWindow *self,
                      GFile       *file,
                      int          fact)
{
  g_return_if_fail (ASSAY_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  self->wanted_fact = fact;
  if (!assay_window_shows_file (self, file))
    assay_window_open (self, file);
  assay_window_present_soon (self);
}
