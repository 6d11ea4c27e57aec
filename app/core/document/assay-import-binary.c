/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-import-private.h"

/* How far into a packed document its parts are looked for. */
#define PACKED_BYTES 4096

/* The first bytes of what people drop on a window by mistake, as file(1) and its like know them. A
 * longer signature stands before a shorter one that begins it. */
static const struct
{
  const char *bytes;
  gsize       n_bytes;
  gsize       at;
  const char *message;
} signatures[] = {
  { "%PDF-", 5, 0,
    N_ ("This is a PDF, not a text: copy its text into a file, or export it as text") },
  { "{\\rtf", 5, 0, N_ ("This is a rich text document (RTF): save it as plain text or HTML") },
  { "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8, 0,
    N_ ("This is an old office document, not a text: save it as plain text or HTML") },
  { "\x89PNG\r\n\x1a\n", 8, 0, N_ ("This is a picture (PNG), not a text") },
  { "\xff\xd8\xff", 3, 0, N_ ("This is a picture (JPEG), not a text") },
  { "GIF8", 4, 0, N_ ("This is a picture (GIF), not a text") },
  { "WEBP", 4, 8, N_ ("This is a picture (WebP), not a text") },
  { "II*\0", 4, 0, N_ ("This is a picture (TIFF), not a text") },
  { "MM\0*", 4, 0, N_ ("This is a picture (TIFF), not a text") },
  { "ftyp", 4, 4, N_ ("This is a film or a picture of a camera, not a text") },
  { "OggS\0", 5, 0, N_ ("This is a recording (Ogg), not a text") },
  { "ID3\x03", 4, 0, N_ ("This is a recording (MP3), not a text") },
  { "ID3\x04", 4, 0, N_ ("This is a recording (MP3), not a text") },
  { "WAVEfmt", 7, 8, N_ ("This is a recording (WAV), not a text") },
  { "\x1f\x8b\x08", 3, 0, N_ ("This is a packed file (gzip), not a text: unpack it first") },
  { "7z\xbc\xaf\x27\x1c", 6, 0, N_ ("This is an archive (7z), not a text: unpack it first") },
  { "Rar!\x1a\x07", 6, 0, N_ ("This is an archive (RAR), not a text: unpack it first") },
  { "\x28\xb5\x2f\xfd", 4, 0,
    N_ ("This is a packed file (Zstandard), not a text: unpack it first") },
  { "\3757zXZ\0", 6, 0, N_ ("This is a packed file (xz), not a text: unpack it first") },
  { "\177ELF", 4, 0, N_ ("This is a program, not a text") },
  { "MZ\x90\0", 4, 0, N_ ("This is a program, not a text") },
  { "SQLite format 3\0", 16, 0, N_ ("This is a database, not a text") },
};

static gboolean
holds (const char *data,
       gsize       n_bytes,
       const char *words)
{
  gsize length = strlen (words);

  for (gsize i = 0; i + length <= n_bytes; i++)
    {
      if (memcmp (data + i, words, length) == 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_import_name_binary:
 *
 * Returns: (nullable): a sentence, translated, that says what the bytes are if they are no text; %NULL
 *   if nothing at their start says so
 */
const char *
assay_import_name_binary (const char *data,
                          gsize       n_bytes)
{
  for (gsize i = 0; i < G_N_ELEMENTS (signatures); i++)
    {
      if (n_bytes >= signatures[i].at + signatures[i].n_bytes &&
          memcmp (data + signatures[i].at, signatures[i].bytes, signatures[i].n_bytes) == 0)
        return _ (signatures[i].message);
    }

  if (n_bytes < 4 || memcmp (data, "PK\x03\x04", 4) != 0)
    return NULL;

  n_bytes = MIN (n_bytes, PACKED_BYTES);

  if (holds (data, n_bytes, "xl/") || holds (data, n_bytes, "opendocument.spreadsheet"))
    return _ ("This is a spreadsheet: save it as CSV in the program that wrote it, and take that");
  if (holds (data, n_bytes, "word/") || holds (data, n_bytes, "[Content_Types].xml"))
    return _ ("This is an office document that is no text, or damaged: open it in the program that "
              "wrote it, and save it again");
  if (holds (data, n_bytes, "opendocument"))
    return _ (
        "This is an OpenDocument file that is no text, or damaged: open it in the program that "
              "wrote it, and save it again");
  if (holds (data, n_bytes, "epub"))
    return _ ("This is an electronic book (EPUB), not a text");

  return _ ("This is an archive (ZIP), not a text: unpack it first");
}
