/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-window.h"

#include <glib/gi18n-lib.h>

#include "assay-file.h"
#include "assay-window-private.h"

/* A dossier may be larger than any draft; core says what is too large for either. */
#define MAX_BYTES (256u * 1024 * 1024)

G_DEFINE_FINAL_TYPE (AssayWindow, assay_window, ADW_TYPE_APPLICATION_WINDOW)

/* Says something where the person acted; it goes away by itself. */
void
assay_window_tell (AssayWindow *self,
                   const char  *message)
{
  AdwToast *toast = adw_toast_new ("");

  adw_toast_set_title (toast, message);
  adw_toast_set_timeout (toast, 6);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
update_title (AssayWindow *self)
{
  guint n_facts = 0;
  guint n_closed = 0;
  g_autofree char *title = NULL;
  g_autofree char *progress = NULL;

  if (self->work == NULL)
    return;

  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  n_closed = assay_case_count_closed (self->work);
  title = g_strdup_printf ("%s%s", assay_case_is_modified (self->work) ? "• " : "", self->name);
  progress = g_strdup_printf (ngettext ("%u of %u fact closed", "%u of %u facts closed", n_facts),
                              n_closed, n_facts);

  gtk_label_set_label (self->title, title);
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_label_set_label (self->progress_label, progress);
  gtk_progress_bar_set_fraction (self->progress, n_facts > 0 ? (double) n_closed / n_facts : 0);
  gtk_widget_set_visible (self->progress_box, TRUE);
}

static void
case_changed_cb (AssayWindow *self)
{
  guint n_facts = 0;

  assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  if (self->fact >= (int) n_facts)
    assay_window_set_fact (self, (int) n_facts - 1);

  update_title (self);
  assay_window_update_actions (self);
}

static void
take_dossier (AssayWindow  *self,
              AssayDossier *dossier)
{
  g_autoptr (AssayCase) work = assay_case_new (dossier, g_get_real_name ());

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);
  self->fact = -1;
  assay_draft_pane_set_case (self->draft, work);
  assay_source_pane_set_case (self->source, work);
  assay_fact_strip_set_case (self->strip, work);
  assay_side_bar_set_case (self->side, work);
  update_title (self);
  assay_window_update_actions (self);
  gtk_stack_set_visible_child_name (self->stack, "desk");
}

static void
fail_to_open (AssayWindow  *self,
              const GError *error)
{
  g_autofree char *message = g_strdup_printf ("%s: %s", self->name, error->message);

  gtk_stack_set_visible_child_name (self->stack, self->work != NULL ? "desk" : "welcome");
  assay_window_tell (self, message);
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (AssayWindow) self = ASSAY_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_dossier_open_finish (result, &error);

  /* A newer opening, or the end of the window, has replaced the cancellable: drop the result. */
  if (self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  if (dossier != NULL)
    take_dossier (self, dossier);
  else
    fail_to_open (self, error);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->cancellable == g_task_get_cancellable (G_TASK (result)))
    {
      if (bytes != NULL)
        {
          assay_dossier_open_async (bytes, self->name, self->cancellable, opened_cb, self);
          return;
        }

      fail_to_open (self, error);
    }

  g_object_unref (self);
}

static void
load_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  GBytes *bytes = assay_file_read (G_FILE (task_data), MAX_BYTES, cancellable, &error);

  if (bytes == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
}

/**
 * assay_window_open:
 * @file: a draft or a dossier
 *
 * Reads and analyses it in a worker; what was open stays until it is done.
 */
void
assay_window_open (AssayWindow *self,
                   GFile       *file)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (ASSAY_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  g_free (self->name);
  self->name = g_file_get_basename (file);
  g_clear_object (&self->file);
  if (g_str_has_suffix (self->name, ASSAY_DOSSIER_SUFFIX))
    self->file = g_object_ref (file);

  gtk_stack_set_visible_child_name (self->stack, "reading");

  task = g_task_new (NULL, self->cancellable, loaded_cb, g_object_ref (self));
  g_task_set_source_tag (task, assay_window_open);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, load_in_thread);
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
  assay_draft_pane_set_fact (self->draft, fact);
  assay_source_pane_set_fact (self->source, fact);
  assay_fact_strip_set_fact (self->strip, fact);
  assay_window_update_actions (self);
}

static void
fact_selected_cb (AssayWindow *self,
                  int          fact)
{
  assay_window_set_fact (self, fact);
}

/* Letters and digits act where no text is being written. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                AssayWindow           *self)
{
  static const struct
  {
    guint       key;
    const char *action;
    const char *target;
  } keys[] = {
    { GDK_KEY_n, "win.next-fact", NULL },
    { GDK_KEY_p, "win.previous-fact", NULL },
    { GDK_KEY_c, "win.state", "confirmed" },
    { GDK_KEY_e, "win.state", "error" },
    { GDK_KEY_u, "win.state", "cannot-confirm" },
    { GDK_KEY_a, "win.state", "on-author" },
    { GDK_KEY_o, "win.state", "opinion" },
    { GDK_KEY_m, "win.note", NULL },
  };
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (self->work == NULL || GTK_IS_EDITABLE (focus) ||
      (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (gdk_keyval_to_lower (keyval) == keys[i].key)
        {
          gtk_widget_activate_action (GTK_WIDGET (self), keys[i].action,
                                      keys[i].target != NULL ? "s" : NULL, keys[i].target);
          return GDK_EVENT_STOP;
        }
    }

  if (keyval >= GDK_KEY_1 && keyval <= GDK_KEY_9)
    {
      assay_source_pane_select_source (self->source, keyval - GDK_KEY_1);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static gboolean
assay_window_close_request (GtkWindow *window)
{
  AssayWindow *self = ASSAY_WINDOW (window);

  if (self->work == NULL || !assay_case_is_modified (self->work))
    return GTK_WINDOW_CLASS (assay_window_parent_class)->close_request (window);

  assay_window_ask_to_close (self);

  return GDK_EVENT_STOP;
}

static void
assay_window_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  assay_window_fold_side_bar (ASSAY_WINDOW (widget), width);

  GTK_WIDGET_CLASS (assay_window_parent_class)->size_allocate (widget, width, height, baseline);
}

static void
assay_window_dispose (GObject *object)
{
  AssayWindow *self = ASSAY_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->file);
  g_clear_object (&self->chooser);

  G_OBJECT_CLASS (assay_window_parent_class)->dispose (object);
}

static void
assay_window_finalize (GObject *object)
{
  AssayWindow *self = ASSAY_WINDOW (object);

  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (assay_window_parent_class)->finalize (object);
}

static void
assay_window_class_init (AssayWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  widget_class->size_allocate = assay_window_size_allocate;
  window_class->close_request = assay_window_close_request;
  object_class->dispose = assay_window_dispose;
  object_class->finalize = assay_window_finalize;

  g_type_ensure (ASSAY_TYPE_DRAFT_PANE);
  g_type_ensure (ASSAY_TYPE_SOURCE_PANE);
  g_type_ensure (ASSAY_TYPE_FACT_STRIP);
  g_type_ensure (ASSAY_TYPE_SIDE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, title);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, progress_box);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, progress_label);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, progress);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, flap);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, rows);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, columns);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, draft);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, source);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, strip);
  gtk_widget_class_bind_template_child (widget_class, AssayWindow, side);
  gtk_widget_class_bind_template_callback (widget_class, fact_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
assay_window_init (AssayWindow *self)
{
  self->fact = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  assay_window_init_actions (self);
  assay_window_init_panes (self);
  assay_window_init_person (self);
  assay_window_update_actions (self);
}

AssayWindow *
assay_window_new (GtkApplication *application)
{
  return g_object_new (ASSAY_TYPE_WINDOW, "application", application, NULL);
}
