/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-settings.h"

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
