/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as a dossier. What is accepted comes out the same a second time. */

#include "config.h"

#include "assay-dossier.h"

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayDossier) second = NULL;
  g_autoptr (GError) error = NULL;

  dossier = assay_dossier_load (bytes, assay_register_get_default (), NULL, &error);

  if (dossier == NULL)
    {
      g_assert_nonnull (error);
      return 0;
    }

  g_assert_no_error (error);
  written = assay_dossier_to_bytes (dossier);
  second = assay_dossier_load (written, assay_register_get_default (), NULL, &error);
  g_assert_no_error (error);
  again = assay_dossier_to_bytes (second);
  g_assert_true (g_bytes_equal (written, again));

  return 0;
}
