/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-own-policy.h"

#include <glib/gi18n-lib.h>

#include "assay-file.h"

static gboolean
is_shipped (const char *name)
{
  g_autoptr (AssayPolicy) policy = assay_policy_new_shipped (name);

  return policy != NULL;
}

/**
 * assay_own_policy_keep:
 * @editor: (transfer full): what is to be judged by from now on
 *
 * Writes it to the file that is chosen. What comes with the program is nobody's to change: a file of one's own is
 * made of it, and chosen.
 *
 * Returns: whether it is kept; %FALSE with @error set, of #AssayJsonError if a policy may not say so
 */
gboolean
assay_own_policy_keep (GSettings          *settings,
                       AssayPolicyEditor  *editor,
                       GError            **error)
{
  g_autoptr (AssayPolicy) policy = NULL;
  g_autoptr (AssayPolicy) read = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autofree char *name = NULL;
  g_autofree char *path = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), FALSE);
  g_return_val_if_fail (editor != NULL, FALSE);

  name = g_settings_get_string (settings, "policy");
  if (is_shipped (name))
    {
      path = g_build_filename (g_get_user_data_dir (), "assay", "policy.json", NULL);
      g_free (editor->name);
      editor->name = g_strdup (_ ("Our policy"));
    }
  else
    {
      path = g_strdup (name);
    }

  policy = assay_policy_editor_end (editor);
  bytes = assay_policy_to_bytes (policy);

  /* What could not be read again is not written, and what is the matter with it is told by its place in the file. */
  read = assay_policy_new (bytes, error);
  if (read == NULL)
    return FALSE;

  file = g_file_new_for_path (path);
  folder = g_file_get_parent (file);
  (void) g_mkdir_with_parents (g_file_peek_path (folder), 0700);
  if (!assay_file_write (file, bytes, NULL, error))
    return FALSE;

  /* The same file, and yet another policy: a setting that is what it was says nothing by itself. */
  if (g_str_equal (path, name))
    g_signal_emit_by_name (settings, "changed::policy", "policy");
  else
    g_settings_set_string (settings, "policy", path);

  return TRUE;
}
