/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as a document that lay at hand or that a site sent: a PDF, a saved page, captions, an office text. */

#include "config.h"

#include "assay-pdf.h"

#include "fuzz.h"

/* The first byte tells what the file is called. */
static const char *const names[] = { NULL, "a.txt", "a.html", "a.vtt", "a.docx", "a.odt", "a.pdf" };

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  AssayPageQuestion question = { .address = "https://example.org/a" };
  g_autoptr (GBytes) body = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPage) page = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayPage) again = NULL;

  if (n_bytes == 0)
    return 0;

  question.name = names[data[0] % G_N_ELEMENTS (names)];
  body = g_bytes_new (data + 1, n_bytes - 1);
  if (assay_page_check_size (body, &question, NULL))
    page = assay_page_open (body, &question, assay_pdf_read, &error);

  if (page == NULL)
    return 0;

  g_assert_no_error (error);
  bytes = assay_page_to_bytes (page);
  again = assay_page_from_bytes (bytes, NULL);
  g_assert_nonnull (again);

  return 0;
}
