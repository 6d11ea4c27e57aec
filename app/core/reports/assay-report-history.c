/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-remarks.h"
#include "assay-report-writers.h"

/* Who did what, and when. */

/* No cell may hold what parts cells, or begin as a formula does (OWASP, “CSV Injection”). */
static void
add_cell (GString    *row,
          const char *value,
          char        end)
{
  if (*value != '\0' && strchr ("=+-@", *value) != NULL)
    g_string_append_c (row, '\'');

  for (const char *p = value; *p != '\0'; p++)
    g_string_append_c (row, strchr ("\t\r\n", *p) != NULL ? ' ' : *p);

  g_string_append_c (row, end);
}

/* Whether it is the name of somebody who was asked in confidence. */
static gboolean
is_confidential (AssayDossier *dossier,
                 const char   *name)
{
  GListModel *sources = assay_analysis_get_sources (assay_dossier_get_analysis (dossier));

  for (guint i = 0; name != NULL && i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      if (assay_source_get_contact (source) != NULL &&
          g_strcmp0 (assay_source_get_address (source), name) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_report_write_history:
 *
 * Returns: (transfer full): a line for each thing that was done: when, who, what as an id, what in words, and
 *   to which words; with tabs between them
 */
char *
assay_report_write_history (AssayDossier            *dossier,
                            const AssayReportStyle  *style,
                            GError                 **error)
{
  guint n_entries = 0;
  const AssayHistoryEntry *entries = assay_dossier_get_history (dossier, &n_entries);
  g_autoptr (GHashTable) index = assay_report_index_marks (dossier);
  GString *list = g_string_new ("at\tby\twhat\tdeed\tabout\n");

  for (guint i = 0; i < n_entries; i++)
    {
      gboolean is_hidden = (style == NULL || !style->has_confidential) &&
                           is_confidential (dossier, entries[i].about);
      g_autofree char *about = is_hidden
                                   ? g_strdup (_ ("a contact"))
                                   : assay_report_dup_deed_about (dossier, index, entries[i].about);

      add_cell (list, entries[i].at, '\t');
      add_cell (list, entries[i].by, '\t');
      add_cell (list, entries[i].what, '\t');
      add_cell (list, assay_report_get_deed_name (entries[i].what), '\t');
      add_cell (list, about, '\n');
    }

  return g_string_free (list, FALSE);
}
