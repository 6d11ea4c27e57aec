/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-zip.h"

#include <errno.h>
#include <string.h>

#include <glib/gi18n-lib.h>

/*
 * A writer of archives of our own: libarchive puts extra fields into every header, and an OpenDocument must have none
 * in its first. What the numbers are is said in PKWARE's APPNOTE.TXT 6.3, 4.3 and 4.4.
 */

#define LOCAL_SIGNATURE 0x04034b50
#define CENTRAL_SIGNATURE 0x02014b50
#define END_SIGNATURE 0x06054b50

/* Made on Unix, and to be read by version 2.0, the first that unpacks what is deflated. */
#define MADE_BY (3 << 8 | 20)
#define NEEDED 20

#define STORED 0
#define DEFLATED 8

/* 1 January 1980, the first day that an archive can name: the same members are the same bytes on any day. */
#define FIRST_DAY (1 << 5 | 1)

/* A plain file that its owner may write. */
#define ATTRIBUTES (0100644u << 16)

/* The reversed polynomial of CRC-32 (APPNOTE.TXT, 4.4.7). */
#define POLYNOMIAL 0xedb88320

/**
 * Header:
 * @method: how the member is packed
 * @crc: check sum of what it holds
 * @n_packed: its bytes in the archive
 * @n_bytes: its bytes unpacked
 * @offset: where its own header stands
 *
 * What is said of a member before its bytes, and again in the directory at the end.
 */
typedef struct
{
  guint16 method;
  guint32 crc;
  guint32 n_packed;
  guint32 n_bytes;
  guint32 offset;
} Header;

static void
add_16 (GByteArray *out,
        guint       value)
{
  guint16 bytes = GUINT16_TO_LE ((guint16) value);

  g_byte_array_append (out, (const guint8 *) &bytes, sizeof bytes);
}

static void
add_32 (GByteArray *out,
        guint32     value)
{
  guint32 bytes = GUINT32_TO_LE (value);

  g_byte_array_append (out, (const guint8 *) &bytes, sizeof bytes);
}

static guint32
sum_up (const guint8 *data,
        gsize         n_bytes)
{
  guint32 table[256];
  guint32 crc = 0xffffffff;

  for (guint32 i = 0; i < G_N_ELEMENTS (table); i++)
    {
      table[i] = i;
      for (guint bit = 0; bit < 8; bit++)
        table[i] = table[i] & 1 ? table[i] >> 1 ^ POLYNOMIAL : table[i] >> 1;
    }

  for (gsize i = 0; i < n_bytes; i++)
    crc = crc >> 8 ^ table[(crc ^ data[i]) & 0xff];

  return ~crc;
}

/* Adds what @data is deflated to. */
static gboolean
add_deflated (GByteArray    *out,
              const guint8  *data,
              gsize          n_bytes,
              GError       **error)
{
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, -1);
  guint8 chunk[16 * 1024];
  gsize at = 0;
  GConverterResult result = G_CONVERTER_CONVERTED;

  while (result != G_CONVERTER_FINISHED)
    {
      gsize n_read = 0;
      gsize n_written = 0;

      result = g_converter_convert (G_CONVERTER (compressor), data + at, n_bytes - at, chunk,
                                    sizeof chunk, G_CONVERTER_INPUT_AT_END, &n_read, &n_written,
                                    error);
      if (result == G_CONVERTER_ERROR)
        return FALSE;

      at += n_read;
      g_byte_array_append (out, chunk, (guint) n_written);
    }

  return TRUE;
}

/* What both headers of a member have in common. */
static void
add_header (GByteArray   *out,
            const Header *header,
            const char   *name)
{
  add_16 (out, NEEDED);
  add_16 (out, 0);
  add_16 (out, header->method);
  add_16 (out, 0);
  add_16 (out, FIRST_DAY);
  add_32 (out, header->crc);
  add_32 (out, header->n_packed);
  add_32 (out, header->n_bytes);
  add_16 (out, (guint) strlen (name));
  add_16 (out, 0);
}

static gboolean
add_member (GByteArray            *out,
            GByteArray            *directory,
            const AssayZipMember  *member,
            GError               **error)
{
  g_autoptr (GByteArray) packed = g_byte_array_new ();
  gsize n_bytes = 0;
  const guint8 *data = g_bytes_get_data (member->body, &n_bytes);
  const guint8 *name = (const guint8 *) member->name;
  guint n_name = (guint) strlen (member->name);
  Header header = { .method = member->is_stored ? STORED : DEFLATED, .offset = out->len };

  if (n_bytes > G_MAXINT32 || out->len > G_MAXINT32)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("It could not be packed: %s"),
                   g_strerror (EFBIG));
      return FALSE;
    }

  if (member->is_stored)
    g_byte_array_append (packed, data, (guint) n_bytes);
  else if (!add_deflated (packed, data, n_bytes, error))
    return FALSE;

  header.crc = sum_up (data, n_bytes);
  header.n_packed = packed->len;
  header.n_bytes = (guint32) n_bytes;

  add_32 (out, LOCAL_SIGNATURE);
  add_header (out, &header, member->name);
  g_byte_array_append (out, name, n_name);
  g_byte_array_append (out, packed->data, packed->len);

  add_32 (directory, CENTRAL_SIGNATURE);
  add_16 (directory, MADE_BY);
  add_header (directory, &header, member->name);
  add_16 (directory, 0);
  add_16 (directory, 0);
  add_16 (directory, 0);
  add_32 (directory, ATTRIBUTES);
  add_32 (directory, header.offset);
  g_byte_array_append (directory, name, n_name);

  return TRUE;
}

/**
 * assay_zip_write:
 * @members: in the order in which they shall stand; their names are ASCII
 *
 * Returns: (transfer full): an archive without extra fields, the same for the same members; %NULL with @error
 *   set
 */
GBytes *
assay_zip_write (const AssayZipMember  *members,
                 guint                  n_members,
                 GError               **error)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  g_autoptr (GByteArray) directory = g_byte_array_new ();
  guint32 offset;

  g_return_val_if_fail (members != NULL || n_members == 0, NULL);
  g_return_val_if_fail (n_members < G_MAXUINT16, NULL);

  for (guint i = 0; i < n_members; i++)
    {
      if (!add_member (out, directory, &members[i], error))
        return NULL;
    }

  offset = out->len;
  g_byte_array_append (out, directory->data, directory->len);
  add_32 (out, END_SIGNATURE);
  add_16 (out, 0);
  add_16 (out, 0);
  add_16 (out, n_members);
  add_16 (out, n_members);
  add_32 (out, directory->len);
  add_32 (out, offset);
  add_16 (out, 0);

  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}
