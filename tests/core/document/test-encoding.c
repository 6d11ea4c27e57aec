/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import.h"

#define BODY "The ferry “Aurora” left at nine, the port said. It was late – by an hour."

static AssayDraft *
import (const char  *data,
        gsize        n_bytes,
        GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);

  return assay_import_bytes (bytes, "ferry.txt", ASSAY_FORMAT_AUTO, NULL, error);
}

static void
assert_converts (const char *charset,
                 const char *mark,
                 gsize       n_mark,
                 const char *notice)
{
  gsize n_bytes = 0;
  g_autoptr (GError) error = NULL;
  g_autofree char *converted = g_convert (BODY, -1, charset, "UTF-8", NULL, &n_bytes, &error);
  g_autoptr (GByteArray) array = g_byte_array_new ();
  g_autoptr (AssayDraft) draft = NULL;

  g_assert_no_error (error);
  g_byte_array_append (array, (const guint8 *) mark, (guint) n_mark);
  g_byte_array_append (array, (const guint8 *) converted, (guint) n_bytes);

  draft = import ((const char *) array->data, array->len, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (draft)), ==, BODY);
  g_assert_cmpstr (assay_draft_get_notices (draft)[0], ==, notice);
}

static void
test_encoding_converts (void)
{
  assert_converts ("UTF-8", "", 0, NULL);
  assert_converts ("UTF-8", "\xef\xbb\xbf", 3, NULL);
  assert_converts ("WINDOWS-1252", "", 0, "Converted from Windows-1252");
  assert_converts ("UTF-16LE", "\xff\xfe", 2, "Converted from UTF-16 (little-endian)");
  assert_converts ("UTF-16BE", "\xfe\xff", 2, "Converted from UTF-16 (big-endian)");
  assert_converts ("UTF-16LE", "", 0, "Converted from UTF-16 (little-endian)");
  assert_converts ("UTF-16BE", "", 0, "Converted from UTF-16 (big-endian)");
}

typedef struct
{
  const char       *name;
  const char       *data;
  gsize             n_bytes;
  AssayImportError  code;
} Refused;

#define DATA(bytes) bytes, sizeof bytes - 1

static const Refused refused[] = {
  { "empty", DATA (""), ASSAY_IMPORT_ERROR_EMPTY },
  { "white space", DATA (" \n\t\n"), ASSAY_IMPORT_ERROR_EMPTY },
  { "PNG", DATA ("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), ASSAY_IMPORT_ERROR_BINARY },
  { "PDF", DATA ("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"), ASSAY_IMPORT_ERROR_BINARY },
  { "ZIP", DATA ("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0"), ASSAY_IMPORT_ERROR_BINARY },
  { "ELF", DATA ("\x7f"
                 "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"), ASSAY_IMPORT_ERROR_BINARY },
  { "NULs", DATA ("abc\0def\0\0\0ghi\1\2\3\4\5\6\7\0\0\0\0"), ASSAY_IMPORT_ERROR_BINARY },
};

static void
test_encoding_refuses (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AssayDraft) draft = import (refused[i].data, refused[i].n_bytes, &error);

      g_test_message ("%s: %s", refused[i].name, error != NULL ? error->message : "taken");
      g_assert_null (draft);
      g_assert_error (error, ASSAY_IMPORT_ERROR, (int) refused[i].code);
    }
}

/* One bad byte in a text that is UTF-8 otherwise is named by its place. */
static void
test_encoding_place (void)
{
  static const char
      text[] = "Größe und Höhe wären älter.\nDie Fähre f\xe4hrt über Köln – “später”.\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDraft) draft = import (text, strlen (text), &error);

  g_assert_null (draft);
  g_assert_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_ENCODING);
  g_assert_nonnull (strstr (error->message, "Line 2, column 12"));
}

static void
test_encoding_line_ends (void)
{
  static const char *const texts[] = {
    "The port closed on Monday, it said.\n\nNobody was hurt, the police said.\n",
    "The port closed on Monday, it said.\r\n\r\nNobody was hurt, the police said.\r\n",
    "The port closed on Monday, it said.\r\rNobody was hurt, the police said.\r",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AssayDraft) draft = import (texts[i], strlen (texts[i]), &error);
      guint n_parts = 0;

      g_assert_no_error (error);
      g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (draft)), ==,
                       "The port closed on Monday, it said.\n\nNobody was hurt, the police said.");
      assay_draft_get_parts (draft, &n_parts);
      g_assert_cmpuint (n_parts, ==, 2);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/encoding/converts", test_encoding_converts);
  g_test_add_func ("/encoding/refuses", test_encoding_refuses);
  g_test_add_func ("/encoding/place", test_encoding_place);
  g_test_add_func ("/encoding/line-ends", test_encoding_line_ends);

  return g_test_run ();
}
