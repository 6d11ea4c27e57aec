/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tooltip.h"

/**
 * assay_tooltip_set:
 * @text: (nullable): what is told of @widget where somebody points at it
 *
 * Does what gtk_widget_set_tooltip_text() does, but nothing where nothing changes: GTK asks the display where the
 * pointer is whenever a visible widget is given a tooltip, and on X11 that is three questions.
 */
void
assay_tooltip_set (GtkWidget  *widget,
                   const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (text != NULL && *text == '\0')
    text = NULL;

  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) != 0)
    gtk_widget_set_tooltip_text (widget, text);
}
