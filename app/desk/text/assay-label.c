/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-label.h"

/**
 * assay_label_append:
 * @text: any words
 * @style: (nullable): a class of the style sheet
 *
 * Puts words behind what is in the box, over as many lines as they need.
 *
 * Returns: (transfer none): their label
 */
GtkWidget *
assay_label_append (GtkBox     *box,
                    const char *text,
                    const char *style)
{
  GtkWidget *label = NULL;

  g_return_val_if_fail (GTK_IS_BOX (box), NULL);

  label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);

  return label;
}
