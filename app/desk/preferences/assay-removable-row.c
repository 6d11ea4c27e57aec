/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-removable-row.h"

#include <glib/gi18n-lib.h>

#include "assay-plain.h"
#include "assay-tooltip.h"

#define WHAT "assay-what"

/**
 * assay_removable_row_new:
 * @what: what the row stands for, which is its title
 * @remove_cb: (scope forever): called with the button and @object when it is to go
 * @object: a #GObject; the call ends with it
 *
 * Returns: (transfer floating): a row with a button that takes it out of its list
 */
GtkWidget *
assay_removable_row_new (const char *what,
                         GCallback   remove_cb,
                         gpointer    object)
{
  GtkWidget *row = assay_plain_row_new (what, NULL);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  /* Translators: an outlet's host, or a word or phrase of a newsroom's vocabulary */
  g_autofree char *label = g_strdup_printf (_ ("Remove “%s”"), what);

  g_object_set_data_full (G_OBJECT (button), WHAT, g_strdup (what), g_free);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  assay_tooltip_set (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (button, "clicked", remove_cb, object, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

/**
 * assay_removable_row_get_what:
 * @button: the button of such a row
 *
 * Returns: (transfer none): what the row stands for; it goes with the button
 */
const char *
assay_removable_row_get_what (GtkWidget *button)
{
  g_return_val_if_fail (GTK_IS_BUTTON (button), NULL);

  return g_object_get_data (G_OBJECT (button), WHAT);
}
