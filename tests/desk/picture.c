/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * picture DRAFT OUT.png [FACTS [WIDTHxHEIGHT [ACTION...]]]
 *
 * Opens a draft (“-” for none) as the program does, goes to the next open fact FACTS times, does each ACTION
 * as g_action_parse_detailed_name() reads it (“win.state::error”), and keeps a picture of the window, or of the
 * one that an action opened over it. Some are no actions: “page.show::policy” and “page.scroll::'600'” turn to a page
 * of the preferences, “row.open::F1” opens a row of it; “file.merge('OTHER')” and “file.revise('DRAFT')” stand for a
 * file that was chosen, “focus.step::3” for the Tab key so many times, “search.write::seal” for words to look
 * for. The same input gives the same bytes on one machine.
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-source-pane.h"
#include "assay-training-desk-private.h"
#include "assay-window-private.h"
#include "desk-help.h"

static gboolean
save_picture (GtkWidget  *window,
              const char *path)
{
  g_autoptr (GdkTexture) texture = desk_help_draw (window);

  return texture != NULL && gdk_texture_save_to_png (texture, path);
}

/* The pane of the sources, or %NULL. */
static GtkWidget *
find_source_pane (GtkWidget *widget)
{
  GtkWidget *found = ASSAY_IS_SOURCE_PANE (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_source_pane (child);

  return found;
}

/* What is practised has actions of its own, on the page that is shown, and so have sources; “source.show::3”
 * chooses one; “page.show::table” turns to a page of the window on top, and “item.choose(uint32 5)” chooses
 * there. */
static GtkWidget *
find_actor (AssayWindow *window,
            const char  *name)
{
  GtkWidget *training = assay_window_get_training (window);
  GtkWidget *pane = g_str_has_prefix (name, "source.") ? find_source_pane (GTK_WIDGET (window))
                                                       : NULL;

  if (pane != NULL)
    return pane;

  return training != NULL ? gtk_stack_get_visible_child (ASSAY_TRAINING_DESK (training)->stack)
                          : GTK_WIDGET (window);
}

/* The window that lies over @window, another that is shown beside it, or that itself. */
static GtkWidget *
find_top (GtkWindow *window)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();
  GtkWidget *found = GTK_WIDGET (window);

  for (GList *l = all; l != NULL; l = l->next)
    {
      if (l->data == window || !gtk_widget_get_mapped (l->data))
        continue;
      if (gtk_window_get_transient_for (l->data) == window)
        return l->data;
      found = l->data;
    }

  return found;
}

/* Chooses an item of the first row of choices, by its number. */
static gboolean
choose_item (GtkWidget *widget,
             guint      number)
{
  if (ADW_IS_COMBO_ROW (widget))
    {
      adw_combo_row_set_selected (ADW_COMBO_ROW (widget), number);
      return TRUE;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (choose_item (child, number))
        return TRUE;
    }

  return FALSE;
}

/* Shows the page of that name, wherever pages lie. */
static gboolean
show_page (GtkWidget  *widget,
           const char *name)
{
  if (GTK_IS_STACK (widget) && gtk_stack_get_child_by_name (GTK_STACK (widget), name) != NULL)
    {
      gtk_stack_set_visible_child_name (GTK_STACK (widget), name);
      return TRUE;
    }

  if (ADW_IS_PREFERENCES_WINDOW (widget))
    {
      adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (widget), name);
      return TRUE;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (show_page (child, name))
        return TRUE;
    }

  return FALSE;
}

/* Scrolls what lies in the page of the preferences that is shown, by so many pixels. */
static void
scroll_page (GtkWidget  *widget,
             const char *pixels)
{
  if (GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_mapped (widget))
    {
      gtk_adjustment_set_value (
          gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget)),
          g_ascii_strtod (pixels, NULL));
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    scroll_page (child, pixels);
}

/* Opens the row whose title begins so. */
static void
open_row (GtkWidget  *widget,
          const char *title)
{
  if (ADW_IS_EXPANDER_ROW (widget) &&
      g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    open_row (child, title);
}

static void
show_source (GtkWidget  *pane,
             const char *number)
{
  guint64 source = 0;

  if (g_ascii_string_to_unsigned (number, 10, 0, G_MAXUINT16, &source, NULL))
    assay_source_pane_select_source (ASSAY_SOURCE_PANE (pane), (guint) source);
}

/* The class whose hand-ins lie in a folder. */
static void
show_class (AssayWindow *window,
            const char  *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  AssayTrainingDesk *desk = ASSAY_TRAINING_DESK (assay_window_get_training (window));

  assay_training_desk_read_class (desk, folder);
  desk_help_wait_until (g_strcmp0 (assay_training_desk_get_page (desk), "group") == 0);
}

/* Another’s work, or the next revision, from a file: the window that tells of it opens once that was read. */
static void
take_file (AssayWindow *window,
           gboolean     is_revision,
           const char  *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  if (is_revision)
    assay_window_revise (window, file);
  else
    assay_window_merge (window, file);
  desk_help_wait_until (find_top (GTK_WINDOW (window)) != GTK_WIDGET (window));
}

/* As the Tab key does, so many times. */
static void
step_focus (GtkWidget  *window,
            const char *number)
{
  guint64 n_steps = 0;

  (void) g_ascii_string_to_unsigned (number, 10, 0, 1000, &n_steps, NULL);
  for (guint64 i = 0; i < n_steps; i++)
    gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
}

static void
write_search (GtkWidget  *window,
              const char *words)
{
  GtkWidget *search = desk_help_find_type (window, GTK_TYPE_SEARCH_ENTRY);

  if (search == NULL)
    return;

  gtk_editable_set_text (GTK_EDITABLE (search), words);
  g_signal_emit_by_name (search, "search-changed");
  desk_help_settle (window);
}

static void
activate (AssayWindow *window,
          const char  *detailed_name)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed_name, &name, &target, NULL))
    return;

  if (strcmp (name, "page.scroll") == 0)
    scroll_page (find_top (GTK_WINDOW (window)), g_variant_get_string (target, NULL));
  else if (strcmp (name, "row.open") == 0)
    open_row (find_top (GTK_WINDOW (window)), g_variant_get_string (target, NULL));
  else if (strcmp (name, "page.show") == 0)
    show_page (find_top (GTK_WINDOW (window)), g_variant_get_string (target, NULL));
  else if (strcmp (name, "item.choose") == 0)
    choose_item (find_top (GTK_WINDOW (window)), g_variant_get_uint32 (target));
  else if (strcmp (name, "class.show") == 0 && assay_window_get_training (window) != NULL)
    show_class (window, g_variant_get_string (target, NULL));
  else if (strcmp (name, "search.write") == 0)
    write_search (find_top (GTK_WINDOW (window)), g_variant_get_string (target, NULL));
  else if (g_str_has_prefix (name, "file."))
    take_file (window, strcmp (name, "file.revise") == 0, g_variant_get_string (target, NULL));
  else if (strcmp (name, "focus.step") == 0)
    step_focus (find_top (GTK_WINDOW (window)), g_variant_get_string (target, NULL));
  else if (strcmp (name, "source.show") == 0)
    show_source (find_actor (window, name), g_variant_get_string (target, NULL));
  else if (g_str_has_prefix (name, "app."))
    g_action_group_activate_action (
        G_ACTION_GROUP (gtk_window_get_application (GTK_WINDOW (window))), name + strlen ("app."),
        target);
  else
    gtk_widget_activate_action_variant (find_actor (window, name), name, target);
  desk_help_settle (GTK_WIDGET (window));
}

/* What a machine's settings say elsewhere: ASSAY_MIRRORED turns the window round, ASSAY_TEXT_SCALE is in percent. */
static void
set_looks (void)
{
  const char *scale = g_getenv ("ASSAY_TEXT_SCALE");
  gint64 percent = 100;

  if (g_getenv ("ASSAY_MIRRORED") != NULL)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  if (scale != NULL && g_ascii_string_to_signed (scale, 10, 50, 400, &percent, NULL))
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * percent / 100),
                  NULL);
}

int
main (int    argc,
      char **argv)
{
  const char *directory = g_getenv ("ASSAY_LOCALEDIR");
  g_autoptr (AssayApplication) application = NULL;
  AssayWindow *window = NULL;
  GtkWidget *top = NULL;
  gint64 n_facts = 0;
  gint64 width = 1280;
  gint64 height = 800;

  if (argc < 3)
    return EXIT_FAILURE;

  if (argc > 3)
    (void) g_ascii_string_to_signed (argv[3], 10, 0, 10000, &n_facts, NULL);
  if (argc > 4)
    {
      g_auto (GStrv) sides = g_strsplit (argv[4], "x", 2);

      (void) g_ascii_string_to_signed (sides[0], 10, 100, 10000, &width, NULL);
      (void) g_ascii_string_to_signed (sides[1] != NULL ? sides[1] : "", 10, 100, 10000, &height,
                                       NULL);
    }

  /* As the program does, so that a picture can be in any language. */
  if (directory != NULL)
    {
      bindtextdomain (GETTEXT_PACKAGE, directory);
      bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
      textdomain (GETTEXT_PACKAGE);
    }

  application = desk_help_new_application ();
  set_looks ();
  window = desk_help_open_sized (application, argv[1], (int) width, (int) height);

  for (gint64 i = 0; i < n_facts; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.next-fact", NULL);
  desk_help_settle (GTK_WIDGET (window));
  for (int i = 5; i < argc; i++)
    activate (window, argv[i]);

  top = find_top (GTK_WINDOW (window));
  desk_help_settle (top);
  if (!save_picture (top, argv[2]))
    return EXIT_FAILURE;

  gtk_window_destroy (GTK_WINDOW (window));

  return EXIT_SUCCESS;
}
