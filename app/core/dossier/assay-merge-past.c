/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-merge-private.h"

/* What two files of one draft have in common: their histories begin alike. */

static gboolean
is_same_entry (const AssayHistoryEntry *a,
               const AssayHistoryEntry *b)
{
  return g_str_equal (a->at, b->at) && g_str_equal (a->by, b->by) &&
         g_str_equal (a->what, b->what) && g_strcmp0 (a->about, b->about) == 0;
}

/* What an entry changed: the id of a mark, or the part of the verdict. */
static const char *
get_subject (const AssayHistoryEntry *entry)
{
  static const char *const whole[] = { "verdict", "confidence", "summary", "reason", NULL };

  if (g_strv_contains (whole, entry->what))
    return g_str_equal (entry->what, "reason") ? "verdict" : entry->what;

  return entry->about;
}

static GHashTable *
collect_subjects (AssayDossier *dossier,
                  guint         from)
{
  GHashTable *subjects = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_entries = 0;
  const AssayHistoryEntry *entries = assay_dossier_get_history (dossier, &n_entries);

  for (guint i = from; i < n_entries; i++)
    {
      const char *subject = get_subject (&entries[i]);

      if (subject != NULL)
        g_hash_table_add (subjects, (gpointer) subject);
    }

  return subjects;
}

/**
 * assay_merge_find_past:
 * @by_ours: (out) (transfer full) (element-type utf8): set of what the first file's own part of the history is about
 * @by_theirs: (out) (transfer full) (element-type utf8): likewise the second's
 *
 * Returns: how many entries of both histories are the same, from the first on
 */
guint
assay_merge_find_past (AssayDossier  *ours,
                       AssayDossier  *theirs,
                       GHashTable   **by_ours,
                       GHashTable   **by_theirs)
{
  guint n_ours = 0;
  guint n_theirs = 0;
  guint n_shared = 0;
  const AssayHistoryEntry *here = assay_dossier_get_history (ours, &n_ours);
  const AssayHistoryEntry *there = assay_dossier_get_history (theirs, &n_theirs);

  while (n_shared < MIN (n_ours, n_theirs) && is_same_entry (&here[n_shared], &there[n_shared]))
    n_shared++;

  *by_ours = collect_subjects (ours, n_shared);
  *by_theirs = collect_subjects (theirs, n_shared);

  return n_shared;
}
