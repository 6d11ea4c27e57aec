/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-keeper-library.h"

#include "assay-clock.h"
#include "assay-library.h"

/* Jobs that are saved, into the library. */

typedef struct
{
  AssayDossier *dossier;
  char         *path;
  char         *at;
} Saved;

static void
saved_free (gpointer data)
{
  Saved *saved = data;

  g_object_unref (saved->dossier);
  g_free (saved->path);
  g_free (saved->at);
  g_free (saved);
}

static gpointer
add_saved (AssayArchive  *archive,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  const Saved *saved = data;

  (void) assay_library_add (archive, saved->dossier, saved->path, saved->at, error);

  return NULL;
}

/* The job itself is saved: that it cannot be found later is no reason to disturb anybody. */
static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  (void) !assay_keeper_run_finish (ASSAY_KEEPER (object), result, &error);
  if (error != NULL)
    g_debug ("The library: %s", error->message);
}

/**
 * assay_keeper_remember:
 * @dossier: a job as it was saved, which nobody changes any more
 * @file: where
 *
 * Puts it into the library, so that it is found by its words.
 */
void
assay_keeper_remember (AssayKeeper  *self,
                       AssayDossier *dossier,
                       GFile        *file)
{
  AssayKeeperTask task = { .func = add_saved, .free_data = saved_free };
  Saved *saved = NULL;

  g_return_if_fail (ASSAY_IS_KEEPER (self));
  g_return_if_fail (ASSAY_IS_DOSSIER (dossier) && G_IS_FILE (file));

  saved = g_new0 (Saved, 1);
  saved->dossier = g_object_ref (dossier);
  saved->path = g_file_get_path (file);
  if (saved->path == NULL)
    saved->path = g_file_get_uri (file);
  saved->at = assay_clock_dup_now ();
  task.data = saved;
  assay_keeper_run_async (self, &task, NULL, added_cb, NULL);
}
