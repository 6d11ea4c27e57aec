/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-archive.h"

/**
 * assay_archive_check:
 * @n_snapshots: (out): how many it has
 * @cancellable: (nullable): looked at after each
 *
 * Looks through every page of the file, and proves the checksum of all that was kept.
 *
 * Returns: %TRUE if all is as it was; else %FALSE with an error that names the first snapshot that is not
 */
gboolean
assay_archive_check (AssayArchive  *self,
                     guint         *n_snapshots,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autoptr (GPtrArray) list = NULL;
  gboolean ok;

  g_return_val_if_fail (self != NULL && n_snapshots != NULL, FALSE);

  ok = assay_database_check (assay_archive_lock (self), error);
  assay_archive_unlock (self);

  list = ok ? assay_archive_list (self, NULL, error) : NULL;
  if (list == NULL)
    return FALSE;

  *n_snapshots = list->len;

  for (guint i = 0; i < list->len; i++)
    {
      const AssayArchived *archived = g_ptr_array_index (list, i);
      g_autoptr (AssaySnapshot) snapshot = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      snapshot = assay_archive_load (self, archived->number, error);
      if (snapshot == NULL)
        {
          g_autofree char *shown = g_strdup_printf ("%" G_GINT64_FORMAT, archived->number);

          g_prefix_error (error, _ ("Snapshot %s: "), shown);
          return FALSE;
        }
    }

  return TRUE;
}
