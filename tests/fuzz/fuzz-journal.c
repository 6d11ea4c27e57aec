/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as a journal: refused, or done again to a job that can be saved. */

#include "config.h"

#include "assay-journal.h"

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (AssayJournalInfo) info = NULL;
  g_autoptr (AssayCase) work = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autoptr (AssayDossier) again = NULL;
  g_autoptr (GError) error = NULL;

  work = assay_journal_recover (bytes, &info, NULL, &error);

  if (work == NULL)
    {
      g_assert_nonnull (error);
      return 0;
    }

  g_assert_no_error (error);
  g_assert_cmpuint (info->n_whole_bytes, <=, n_bytes);
  written = assay_dossier_to_bytes (assay_case_get_dossier (work));
  again = assay_dossier_load (written, assay_register_get_default (), NULL, &error);
  g_assert_no_error (error);

  while (assay_case_can_undo (work))
    assay_case_undo (work);

  return 0;
}
