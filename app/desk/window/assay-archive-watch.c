/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-archive-watch.h"

#include "assay-keeper.h"
#include "assay-window-private.h"

/* After so long the first window is there. */
#define CHECK_SECONDS 2

/* Where a person looks. */
static void
notice_cb (GtkApplication *application,
           const char     *words)
{
  for (GList *at = gtk_application_get_windows (application); at != NULL; at = at->next)
    {
      if (!ASSAY_IS_WINDOW (at->data))
        continue;

      assay_window_tell (at->data, words);
      return;
    }
}

static gboolean
check_cb (gpointer data)
{
  assay_keeper_check (assay_keeper_get_default ());

  return G_SOURCE_REMOVE;
}

/**
 * assay_archive_watch:
 * @application: in whose windows is told what is the matter with the archive
 *
 * Looks the archive through, once the first window is there: nobody waits for it.
 */
void
assay_archive_watch (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  g_signal_connect_object (assay_keeper_get_default (), "notice", G_CALLBACK (notice_cb),
                           application, G_CONNECT_SWAPPED);
  g_timeout_add_seconds_full (G_PRIORITY_LOW, CHECK_SECONDS, check_cb, NULL, NULL);
}
