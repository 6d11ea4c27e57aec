/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-settings.h"

#include "assay-file.h"

/* Core says what is too large for a policy; this only bounds what is read. */
#define MAX_POLICY_BYTES (4 * 1024 * 1024)

/**
 * assay_settings_get_default:
 *
 * The settings of the desk, one object for all windows. Keys are told apart and explained in
 * data/org.assaydesk.Assay.gschema.xml.in. For the main thread alone.
 *
 * Returns: (transfer none): them
 */
GSettings *
assay_settings_get_default (void)
{
  static GSettings *settings;

  if (settings == NULL)
    settings = g_settings_new (ASSAY_APP_ID);

  return settings;
}

/* The account's own name; where it has none, that of its login. */
static const char *
get_account_name (void)
{
  const char *name = g_get_real_name ();

  return *name != '\0' && g_strcmp0 (name, "Unknown") != 0 ? name : g_get_user_name ();
}

/**
 * assay_settings_dup_person:
 *
 * Returns: (transfer full): who marks and verdicts are signed by: the name, with the role if there is one
 */
char *
assay_settings_dup_person (GSettings *settings)
{
  g_autofree char *name = NULL;
  g_autofree char *role = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  name = g_strstrip (g_settings_get_string (settings, "person-name"));
  role = g_strstrip (g_settings_get_string (settings, "person-role"));

  if (*name == '\0')
    {
      g_free (name);
      name = g_strdup (get_account_name ());
    }

  return *role != '\0' ? g_strdup_printf ("%s, %s", name, role) : g_steal_pointer (&name);
}

/**
 * assay_settings_dup_policy:
 *
 * Returns: (transfer full) (nullable): the policy that is chosen, or %NULL with @error set if its file cannot
 *   be read or is none
 */
AssayPolicy *
assay_settings_dup_policy (GSettings  *settings,
                           GError    **error)
{
  g_autofree char *name = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  AssayPolicy *policy = NULL;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  name = g_settings_get_string (settings, "policy");
  policy = assay_policy_new_shipped (name);
  if (policy != NULL)
    return policy;

  file = g_file_new_for_path (name);
  bytes = assay_file_read (file, MAX_POLICY_BYTES, NULL, error);
  policy = bytes != NULL ? assay_policy_new (bytes, error) : NULL;
  if (policy == NULL)
    g_prefix_error (error, "%s: ", name);

  return policy;
}
