/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-late-menu.h"

static void
pop_up_cb (GtkMenuButton *button,
           gpointer       user_data)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, G_MENU_MODEL (user_data));
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
