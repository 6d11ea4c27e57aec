/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-session.h"

#include "assay-settings.h"
#include "assay-window.h"

/* What was open when the program was left, where somebody wants it back. Panes keep their sizes anyway. */

/* More windows than this nobody wants back at once. */
#define MAX_WINDOWS 20

/**
 * assay_session_keep:
 *
 * Keeps which files are open, and which fact is selected in each. What has no file has nothing to come back to.
 */
void
assay_session_keep (GtkApplication *application)
{
  g_auto (GVariantBuilder) session = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("a(si)"));
  guint n_windows = 0;

  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (GList *at = gtk_application_get_windows (application); at != NULL; at = at->next)
    {
      GFile *file = ASSAY_IS_WINDOW (at->data) ? assay_window_get_file (at->data) : NULL;
      g_autofree char *uri = file != NULL ? g_file_get_uri (file) : NULL;

      if (uri != NULL && n_windows++ < MAX_WINDOWS)
        g_variant_builder_add (&session, "(si)", uri, assay_window_get_fact (at->data));
    }

  g_settings_set_value (assay_settings_get_default (), "session",
                        g_variant_builder_end (&session));
}

/**
 * assay_session_restore:
 *
 * Opens what was open last, if somebody wants that. A file that is gone is passed over.
 *
 * Returns: whether anything is being opened
 */
gboolean
assay_session_restore (GtkApplication *application)
{
  GSettings *settings = assay_settings_get_default ();
  g_autoptr (GVariant) session = g_settings_get_value (settings, "session");
  GVariantIter iter;
  const char *uri = NULL;
  int fact = -1;
  guint n_windows = 0;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), FALSE);

  if (!g_settings_get_boolean (settings, "restore-session"))
    return FALSE;

  g_variant_iter_init (&iter, session);
  while (n_windows < MAX_WINDOWS && g_variant_iter_next (&iter, "(&si)", &uri, &fact))
    {
      g_autoptr (GFile) file = g_file_new_for_uri (uri);
      AssayWindow *window = NULL;

      if (!g_file_is_native (file) || !g_file_query_exists (file, NULL))
        continue;

      window = assay_window_new_for_file (application, file);
      assay_window_restore (window, file, fact);
      n_windows++;
    }

  return n_windows > 0;
}
