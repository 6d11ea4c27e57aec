/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-policy.h"

#include <glib/gi18n-lib.h>

#include "assay-sheet.h"

static AssaySheet *
begin_sheet (const AssayReportStyle *style)
{
  return assay_sheet_new (style != NULL ? style->width : 0, style != NULL && style->is_coloured);
}

/* Path → value; the settings own both. */
static GHashTable *
index_settings (GPtrArray *settings)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < settings->len; i++)
    {
      AssayPolicySetting *setting = g_ptr_array_index (settings, i);

      g_hash_table_insert (index, setting->path, setting->value);
    }

  return index;
}

static guint
measure_paths (GPtrArray *settings)
{
  guint columns = 0;

  for (guint i = 0; i < settings->len; i++)
    {
      const AssayPolicySetting *setting = g_ptr_array_index (settings, i);

      columns = MAX (columns, assay_sheet_measure (setting->path));
    }

  return columns + 2;
}

/**
 * assay_report_policy_to_text:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): all that a policy sets, with what the built-in one has where it is another
 */
char *
assay_report_policy_to_text (AssayPolicy            *policy,
                             const AssayReportStyle *style)
{
  AssaySheet *sheet = NULL;
  g_autoptr (GPtrArray) settings = NULL;
  g_autoptr (GPtrArray) defaults = NULL;
  g_autoptr (GHashTable) index = NULL;
  guint columns = 0;

  g_return_val_if_fail (policy != NULL, NULL);

  sheet = begin_sheet (style);
  settings = assay_policy_list_settings (policy);
  defaults = assay_policy_list_settings (assay_policy_get_default ());
  index = index_settings (defaults);
  columns = measure_paths (settings);

  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, assay_policy_get_name (policy));
  if (assay_policy_get_description (policy) != NULL)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, assay_policy_get_description (policy));
  assay_sheet_add_cell (sheet, ASSAY_INK_FAINT, 0, "SHA-256 ");
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, assay_policy_get_sha256 (policy));
  assay_sheet_add_blank (sheet);

  for (guint i = 0; i < settings->len; i++)
    {
      const AssayPolicySetting *setting = g_ptr_array_index (settings, i);
      const char *built_in = g_hash_table_lookup (index, setting->path);
      gboolean is_other = g_strcmp0 (setting->value, built_in) != 0;
      g_autofree char *value = NULL;

      if (is_other && built_in != NULL)
        /* Translators: a value, and the one that the built-in policy has */
        value = g_strdup_printf (_ ("%s (default: %s)"), setting->value, built_in);
      else
        value = g_strdup (setting->value);

      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, columns, setting->path);
      assay_sheet_add_flow (sheet, is_other ? ASSAY_INK_STRONG : ASSAY_INK_PLAIN, value);
    }

  return assay_sheet_end (sheet);
}

static void
add_difference (AssaySheet  *sheet,
                guint       columns,
                const char *path,
                const char *values[2])
{
  g_autofree char *line = g_strdup_printf ("%s → %s", values[0] != NULL ? values[0] : "–",
                                           values[1] != NULL ? values[1] : "–");

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, columns, path);
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line);
}

/**
 * assay_report_policy_diff_to_text:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): what @other sets otherwise than @policy, a line each; nothing if they judge alike
 */
char *
assay_report_policy_diff_to_text (AssayPolicy            *policy,
                                  AssayPolicy            *other,
                                  const AssayReportStyle *style)
{
  AssaySheet *sheet = NULL;
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GHashTable) first_index = NULL;
  g_autoptr (GHashTable) second_index = NULL;
  guint columns = 0;

  g_return_val_if_fail (policy != NULL && other != NULL, NULL);

  sheet = begin_sheet (style);
  first = assay_policy_list_settings (policy);
  second = assay_policy_list_settings (other);
  first_index = index_settings (first);
  second_index = index_settings (second);
  columns = MAX (measure_paths (first), measure_paths (second));

  for (guint i = 0; i < first->len; i++)
    {
      const AssayPolicySetting *setting = g_ptr_array_index (first, i);
      const char *values[] = { setting->value, g_hash_table_lookup (second_index, setting->path) };

      if (g_strcmp0 (values[0], values[1]) != 0)
        add_difference (sheet, columns, setting->path, values);
    }

  for (guint i = 0; i < second->len; i++)
    {
      const AssayPolicySetting *setting = g_ptr_array_index (second, i);
      const char *values[] = { NULL, setting->value };

      if (!g_hash_table_contains (first_index, setting->path))
        add_difference (sheet, columns, setting->path, values);
    }

  return assay_sheet_end (sheet);
}
