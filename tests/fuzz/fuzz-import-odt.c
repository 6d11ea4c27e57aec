/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as one OpenDocument text: a whole archive, or else its text alone, which is packed here, so that not only
 * the packing is tried. What is accepted has parts and comments that lie in its text. */

#include "config.h"

#include <string.h>

#include "assay-draft-comments.h"
#include "assay-import.h"
#include "assay-zip.h"

#include "fuzz.h"

#define TYPE "application/vnd.oasis.opendocument.text"
#define TYPE_NAME "mimetype"
#define TEXT_NAME "content.xml"
#define FORMAT ASSAY_FORMAT_ODT

static GBytes *
pack (GBytes *text)
{
  g_autoptr (GBytes) type = g_bytes_new_static (TYPE, strlen (TYPE));
  const AssayZipMember members[] = { { TYPE_NAME, type }, { TEXT_NAME, text } };

  return assay_zip_write (members, G_N_ELEMENTS (members), NULL);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (GBytes) packed = assay_zip_is_zip (bytes) ? g_bytes_ref (bytes) : pack (bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDraft) draft = assay_import_bytes (packed, "fuzz", FORMAT, NULL, &error);
  const AssayDraftComment *comments = NULL;
  guint n_comments = 0;
  guint length;

  if (draft == NULL)
    {
      g_assert_nonnull (error);
      return 0;
    }

  g_assert_no_error (error);
  length = assay_text_get_length (assay_draft_get_text (draft));
  comments = assay_draft_get_comments (draft, &n_comments);

  for (guint i = 0; i < n_comments; i++)
    {
      g_assert_cmpuint (comments[i].span.begin, <, comments[i].span.end);
      g_assert_cmpuint (comments[i].span.end, <=, length);
      g_assert_cmpint (comments[i].parent, <, (int) i);
    }

  return 0;
}
