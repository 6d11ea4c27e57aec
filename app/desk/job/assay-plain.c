/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plain.h"

/* So long as a sentence takes that nobody expected. */
#define TOAST_SECONDS 6

static void
forget_toast_cb (AdwToastOverlay *overlay,
                 AdwToast        *toast)
{
  if (g_object_get_data (G_OBJECT (overlay), "assay-toast") == toast)
    g_object_set_data (G_OBJECT (overlay), "assay-toast", NULL);
}

/* What shows the toast, which the library keeps to itself; it lies over all else of the overlay. */
static GtkWidget *
find_toast (AdwToastOverlay *overlay)
{
  for (GtkWidget *child = gtk_widget_get_last_child (GTK_WIDGET (overlay)); child != NULL;
       child = gtk_widget_get_prev_sibling (child))
    {
      if (g_strcmp0 (gtk_widget_get_css_name (child), "toast") == 0)
        return child;
    }

  return NULL;
}

/* Says something where the person acted; it goes away by itself, and at once where something else is to be said: who
 * presses key after key is not told of the first when the last is done. */
void
assay_plain_tell (AdwToastOverlay *overlay,
                  const char      *words)
{
  assay_plain_tell_above (overlay, words, 0);
}

/**
 * assay_plain_tell_above:
 * @n_pixels: how much at the lower end of the overlay is not to be covered
 *
 * Does so above the buttons that lie there.
 */
void
assay_plain_tell_above (AdwToastOverlay *overlay,
                        const char      *words,
                        int              n_pixels)
{
  GtkWidget *shown = NULL;
  g_autofree char *markup = NULL;
  AdwToast *toast = NULL;
  AdwToast *last = NULL;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));
  g_return_if_fail (words != NULL);

  markup = g_markup_escape_text (words, -1);
  toast = adw_toast_new (markup);
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (forget_toast_cb), overlay,
                           G_CONNECT_SWAPPED);

  last = g_object_get_data (G_OBJECT (overlay), "assay-toast");
  if (last != NULL)
    adw_toast_dismiss (last);
  g_object_set_data_full (G_OBJECT (overlay), "assay-toast", g_object_ref (toast), g_object_unref);
  adw_toast_overlay_add_toast (overlay, toast);
  shown = find_toast (overlay);
  if (shown != NULL)
    gtk_widget_set_margin_bottom (shown, n_pixels);
}

void
assay_plain_describe (AdwStatusPage *page,
                      const char    *words)
{
  g_autofree char *markup = NULL;

  g_return_if_fail (ADW_IS_STATUS_PAGE (page));
  g_return_if_fail (words != NULL);

  markup = g_markup_escape_text (words, -1);
  adw_status_page_set_description (page, markup);
}

/**
 * assay_plain_row_new:
 * @subtitle: (nullable): what stands below
 *
 * Returns: (transfer floating): an #AdwActionRow
 */
GtkWidget *
assay_plain_row_new (const char *title,
                     const char *subtitle)
{
  GtkWidget *row = NULL;

  g_return_val_if_fail (title != NULL, NULL);

  row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");

  return row;
}
