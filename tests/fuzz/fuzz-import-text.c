/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as one draft. What is accepted has parts that lie in its text, in order. */

#include "config.h"

#include "assay-import.h"

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDraft)
      draft = assay_import_bytes (bytes, "fuzz", ASSAY_FORMAT_TEXT, NULL, &error);
  const AssayPart *parts = NULL;
  guint n_parts = 0;
  guint last = 0;

  if (draft == NULL)
    {
      g_assert_nonnull (error);
      return 0;
    }

  g_assert_no_error (error);
  parts = assay_draft_get_parts (draft, &n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      g_assert_cmpuint (parts[i].span.begin, >=, last);
      g_assert_cmpuint (parts[i].span.end, >, parts[i].span.begin);
      last = parts[i].span.end;
    }

  g_assert_cmpuint (last, <=, assay_text_get_length (assay_draft_get_text (draft)));

  return 0;
}
