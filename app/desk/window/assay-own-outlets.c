/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-own-outlets.h"

#include "assay-overrides.h"
#include "assay-window-private.h"

/* What is wrong with the file, until somebody was told; or NULL. */
static char *fault;

/**
 * assay_own_outlets_dup_file:
 *
 * Returns: (transfer full): where a newsroom's own ratings lie, whether or not there are any
 */
GFile *
assay_own_outlets_dup_file (void)
{
  g_autofree char *path = g_build_filename (g_get_user_config_dir (), "assay", "outlets.tsv", NULL);

  return g_file_new_for_path (path);
}

/**
 * assay_own_outlets_apply:
 *
 * Puts what the file says before what the register has. A file that cannot be understood counts for
 * nothing, and the next window says so.
 */
void
assay_own_outlets_apply (void)
{
  g_autoptr (GFile) file = assay_own_outlets_dup_file ();
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayOverrides) overrides = assay_overrides_load (file, NULL, &error);

  if (overrides != NULL && assay_overrides_apply (overrides, assay_register_get_default (), &error))
    return;

  g_free (fault);
  fault = g_strdup (error->message);
}

/**
 * assay_own_outlets_tell:
 * @window: where a person looks
 *
 * Says once what is wrong with the file, if anything is.
 */
void
assay_own_outlets_tell (AssayWindow *window)
{
  g_return_if_fail (ASSAY_IS_WINDOW (window));

  if (fault == NULL)
    return;

  assay_window_tell (window, fault);
  g_clear_pointer (&fault, g_free);
}
