/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as a page. Blocks lie in its text, in order, and it passes between processes unchanged. */

#include "config.h"

#include "assay-page.h"

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autoptr (GBytes) body = g_bytes_new (data, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPage) page = assay_page_read (body, NULL, "https://example.org/a", &error);
  g_autoptr (AssayPage) again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) twice = NULL;
  const AssayPageBlock *blocks = NULL;
  guint n_blocks = 0;
  guint last = 0;

  if (page == NULL)
    {
      g_assert_nonnull (error);
      return 0;
    }

  g_assert_no_error (error);
  blocks = assay_page_get_blocks (page, &n_blocks);

  for (guint i = 0; i < n_blocks; i++)
    {
      g_assert_cmpuint (blocks[i].span.begin, >=, last);
      g_assert_cmpuint (blocks[i].span.end, >, blocks[i].span.begin);
      last = blocks[i].span.end;
    }

  g_assert_cmpuint (last, ==, assay_text_get_length (assay_page_get_text (page)));

  bytes = assay_page_to_bytes (page);
  again = assay_page_from_bytes (bytes, NULL);
  g_assert_nonnull (again);
  twice = assay_page_to_bytes (again);
  g_assert_true (g_bytes_equal (bytes, twice));

  return 0;
}
