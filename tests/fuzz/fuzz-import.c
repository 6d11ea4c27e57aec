/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as one draft of FORMAT. What is accepted has parts that lie in its text, in order, and comments that lie
 * in it. Where a document is an archive, its text alone is packed here, so that not only the packing is tried. */

#include "config.h"

#include <string.h>

#include "assay-draft-comments.h"
#include "assay-import.h"
#include "assay-zip.h"

#include "fuzz.h"

/* What tells an office document, and where its text lies. */
static const struct
{
  const char *type_name;
  const char *type;
  const char *text_name;
} packing[] = {
  [ASSAY_FORMAT_DOCX] = { "[Content_Types].xml", "wordprocessingml", "word/document.xml" },
  [ASSAY_FORMAT_ODT] = { "mimetype", "application/vnd.oasis.opendocument.text", "content.xml" },
};

static GBytes *
pack (GBytes *bytes)
{
  const char *name = packing[FORMAT].type_name;
  const char *type = packing[FORMAT].type;
  g_autoptr (GBytes) type_bytes = NULL;

  if (name == NULL || assay_zip_is_zip (bytes))
    return g_bytes_ref (bytes);

  type_bytes = g_bytes_new_static (type, strlen (type));

  return assay_zip_write (
      (const AssayZipMember[]){ { name, type_bytes }, { packing[FORMAT].text_name, bytes } }, 2,
      NULL);
}

static void
check_parts (AssayDraft *draft,
             guint       length)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  guint last = 0;

  for (guint i = 0; i < n_parts; i++)
    {
      g_assert_cmpuint (parts[i].span.begin, >=, last);
      g_assert_cmpuint (parts[i].span.end, >, parts[i].span.begin);
      last = parts[i].span.end;
    }

  g_assert_cmpuint (last, <=, length);
}

static void
check_comments (AssayDraft *draft,
                guint       length)
{
  guint n_comments = 0;
  const AssayDraftComment *comments = assay_draft_get_comments (draft, &n_comments);

  for (guint i = 0; i < n_comments; i++)
    {
      g_assert_cmpuint (comments[i].span.begin, <, comments[i].span.end);
      g_assert_cmpuint (comments[i].span.end, <=, length);
      g_assert_cmpint (comments[i].parent, <, (int) i);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (GBytes) packed = pack (bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDraft) draft = assay_import_bytes (packed, "fuzz", FORMAT, NULL, &error);
  guint length;

  if (draft == NULL)
    {
      g_assert_nonnull (error);
      return 0;
    }

  g_assert_no_error (error);
  length = assay_text_get_length (assay_draft_get_text (draft));
  check_parts (draft, length);
  check_comments (draft, length);

  return 0;
}
