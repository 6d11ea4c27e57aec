/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-late-menu.h"

#define FOCUS_KEY "assay-late-menu-focus"

static GtkWidget *
get_focus (GtkWidget *widget)
{
  return gtk_root_get_focus (gtk_widget_get_root (widget));
}

static void
map_cb (GtkWidget *popover)
{
  GtkWidget *focus = get_focus (popover);
  GWeakRef *kept = g_object_get_data (G_OBJECT (popover), FOCUS_KEY);

  if (focus != NULL && !gtk_widget_is_ancestor (focus, popover))
    g_weak_ref_set (kept, focus);
}

/*
 * GTK gives the focus back only from the first page of a menu. From another it is nowhere, and keys do nothing until
 * somebody clicks. What an item gave it to keeps it.
 */
static void
closed_cb (GtkWidget *popover)
{
  g_autoptr (GtkWidget) before = g_weak_ref_get (g_object_get_data (G_OBJECT (popover), FOCUS_KEY));
  GtkWidget *focus = get_focus (popover);

  if (before != NULL && gtk_widget_get_mapped (before) &&
      (focus == NULL || gtk_widget_is_ancestor (focus, popover)))
    gtk_widget_grab_focus (before);
}

static void
free_kept (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static void
pop_up_cb (GtkMenuButton *button,
           gpointer       user_data)
{
  GtkPopover *popover = NULL;
  GWeakRef *kept = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (user_data));
  popover = gtk_menu_button_get_popover (button);
  kept = g_new0 (GWeakRef, 1);
  g_weak_ref_init (kept, NULL);
  g_object_set_data_full (G_OBJECT (popover), FOCUS_KEY, kept, free_kept);
  g_signal_connect (popover, "map", G_CALLBACK (map_cb), NULL);
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
}

/**
 * assay_late_menu_set:
 *
 * Gives @button a menu whose items are made when it is first opened, and not with the window.
 */
void
assay_late_menu_set (GtkMenuButton *button,
                     GMenuModel    *menu)
{
  GtkWidget *inside = NULL;

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (G_IS_MENU_MODEL (menu));

  gtk_menu_button_set_create_popup_func (button, pop_up_cb, g_object_ref (menu), g_object_unref);

  /* As GTK says it where the menu is there. */
  inside = gtk_widget_get_first_child (GTK_WIDGET (button));
  gtk_accessible_update_property (GTK_ACCESSIBLE (inside), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE,
                                  -1);
}
