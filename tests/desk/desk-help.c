/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "desk-help.h"

#include <string.h>

static gboolean
tick_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* GTK 4.8 lets a tooltip wait for half a second for a window that has gone meanwhile, and asks where the pointer is in
 * it and what is there: complaints of the toolkit about itself, met where a machine is busy. */
static gboolean
is_complaint (const char *message)
{
  static const char *const complaints[] = { "gdk_surface_get_device_position: assertion",
                                            "_gtk_widget_find_at_coords: assertion" };

  for (guint i = 0; i < G_N_ELEMENTS (complaints); i++)
    {
      if (g_str_has_prefix (message, complaints[i]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_fatal_cb (const char     *domain,
             GLogLevelFlags  level,
             const char     *message,
             gpointer        user_data)
{
  return !is_complaint (message);
}

/* A test says “Bail out!” of whatever may be fatal before it asks whether it is. */
static void
log_cb (const char     *domain,
        GLogLevelFlags  level,
        const char     *message,
        gpointer        user_data)
{
  if (!is_complaint (message))
    g_log_default_handler (domain, level, message, NULL);
}

AssayApplication *
desk_help_new_application (void)
{
  static const char *const domains[] = { "Gdk", "Gtk" };
  AssayApplication *application = assay_application_new ();
  GtkSettings *settings = NULL;
  GError *error = NULL;

  /* One program does not talk to another of its name. */
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (domains); i++)
    g_log_set_handler (domains[i], G_LOG_LEVEL_CRITICAL | G_LOG_FLAG_FATAL | G_LOG_FLAG_RECURSION,
                       log_cb, NULL);
  settings = gtk_settings_get_default ();
  g_object_set (settings, "gtk-enable-animations", FALSE, NULL);

  /* What waits for a condition looks again at least this often. */
  g_timeout_add (20, tick_cb, NULL);

  return application;
}

AssayWindow *
desk_help_open (AssayApplication *application,
                const char       *path)
{
  return desk_help_open_sized (application, path, 1280, 800);
}

/* The path of the draft that ships. */
char *
desk_help_dup_sample (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", "samples", "return-hubs.txt", NULL);
}

AssayWindow *
desk_help_open_sample (AssayApplication *application)
{
  g_autofree char *path = desk_help_dup_sample ();

  return desk_help_open (application, path);
}

/* “-” opens nothing. */
AssayWindow *
desk_help_open_sized (AssayApplication *application,
                      const char       *path,
                      int               width,
                      int               height)
{
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));
  g_autoptr (GFile) file = g_file_new_for_path (path);

  /* GLib forgets this with each case of a test. */
  g_test_log_set_fatal_handler (is_fatal_cb, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  if (g_strcmp0 (path, "-") != 0)
    {
      assay_window_open (window, file);
      desk_help_wait_until (assay_window_get_case (window) != NULL ||
                            assay_window_get_training (window) != NULL);
    }
  desk_help_settle (GTK_WIDGET (window));

  return window;
}

static void
count_frame_cb (GdkFrameClock *clock,
                guint         *count)
{
  (*count)++;
}

/* A few frames, until layout that is finished in idle has come to rest. */
void
desk_help_settle (GtkWidget *widget)
{
  guint count = 0;
  GdkFrameClock *clock = NULL;
  gulong handler;

  desk_help_wait_until (gtk_widget_get_frame_clock (widget) != NULL);
  clock = gtk_widget_get_frame_clock (widget);
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (count_frame_cb), &count);

  while (count < 4)
    {
      gtk_widget_queue_draw (widget);
      g_main_context_iteration (NULL, TRUE);
    }

  g_signal_handler_disconnect (clock, handler);
}

/* The first label under @root that is shown and has @words in it, or NULL. */
GtkWidget *
desk_help_find_text (GtkWidget  *root,
                     const char *words)
{
  if (!gtk_widget_get_visible (root))
    return NULL;
  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), words) != NULL)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = desk_help_find_text (child, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The first widget of its type under @root, that one included, or NULL. */
GtkWidget *
desk_help_find_type (GtkWidget *root,
                     GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = desk_help_find_type (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* A picture of a widget, as large as that is; or NULL if it draws nothing. */
GdkTexture *
desk_help_draw (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  if (node == NULL)
    return NULL;

  return gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)),
                                      node, &GRAPHENE_RECT_INIT (0, 0, width, height));
}

/* Number of the fact with these words, or -1. */
int
desk_help_find_fact (AssayCase  *work,
                     const char *words)
{
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  AssayText *text = assay_draft_get_text (assay_analysis_get_draft (analysis));
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      g_autofree char *exact = assay_text_dup_span (text, facts[i].span);

      if (g_strcmp0 (exact, words) == 0)
        return (int) i;
    }

  return -1;
}

/* Presses a key where @widget listens for keys. Returns: whether that did something */
gboolean
desk_help_press (GtkWidget       *widget,
                 guint            key,
                 GdkModifierType  modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, modifiers, &is_handled);
    }

  return is_handled;
}

/* The question that is asked over a window, or NULL. */
AdwMessageDialog *
desk_help_get_dialog (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) widget = g_list_model_get_item (toplevels, i);

      if (ADW_IS_MESSAGE_DIALOG (widget) && gtk_widget_get_visible (widget))
        return ADW_MESSAGE_DIALOG (widget);
    }

  return NULL;
}

/* Answers it, once it is asked. */
void
desk_help_answer (const char *response)
{
  AdwMessageDialog *dialog = NULL;

  desk_help_wait_until (desk_help_get_dialog () != NULL);
  dialog = desk_help_get_dialog ();
  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The button of that label below @root, or NULL. */
GtkWidget *
desk_help_find_button (GtkWidget  *root,
                       const char *label)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gboolean is_it = GTK_IS_BUTTON (child) &&
                       g_strcmp0 (gtk_button_get_label (GTK_BUTTON (child)), label) == 0;
      GtkWidget *found = is_it ? child : desk_help_find_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}
