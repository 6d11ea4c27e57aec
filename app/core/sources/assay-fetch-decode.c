/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-decode-private.h"

#include <glib/gi18n-lib.h>

/* Nobody honest packs a page more often. */
#define MAX_LAYERS 2

#define CHUNK_BYTES (64 * 1024)

static gboolean
is_named (const char *word,
          const char *a,
          const char *b)
{
  return g_ascii_strcasecmp (word, a) == 0 || g_ascii_strcasecmp (word, b) == 0;
}

/* Unpacks no further than to @max_bytes, however much more would come. */
static GBytes *
unpack (GBytes                *packed,
        GZlibCompressorFormat  format,
        gsize                  max_bytes,
        GCancellable          *cancellable,
        GError               **error)
{
  g_autoptr (GZlibDecompressor) decompressor = g_zlib_decompressor_new (format);
  g_autoptr (GInputStream) base = g_memory_input_stream_new_from_bytes (packed);
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GByteArray) unpacked = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK_BYTES);

  stream = g_converter_input_stream_new (base, G_CONVERTER (decompressor));

  for (;;)
    {
      gssize n = g_input_stream_read (stream, chunk, CHUNK_BYTES, cancellable, error);

      if (n < 0)
        return NULL;
      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&unpacked));

      if (unpacked->len + (gsize) n > max_bytes)
        {
          /* No format of a size inside the text: translators would see half of it. */
          g_autofree char *bound = g_format_size_full (max_bytes, G_FORMAT_SIZE_IEC_UNITS);

          g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                       _ ("The page is larger than %s once it is unpacked"), bound);
          return NULL;
        }

      g_byte_array_append (unpacked, chunk, (guint) n);
    }
}

/* “deflate” is zlib's format by the standard, and the bare stream by what some servers send. */
static GBytes *
unpack_deflate (GBytes        *packed,
                gsize          max_bytes,
                GCancellable  *cancellable,
                GError       **error)
{
  g_autoptr (GError) refused = NULL;
  GBytes *unpacked = unpack (packed, G_ZLIB_COMPRESSOR_FORMAT_ZLIB, max_bytes, cancellable,
                             &refused);

  if (unpacked != NULL)
    return unpacked;

  if (!g_error_matches (refused, G_IO_ERROR, G_IO_ERROR_INVALID_DATA))
    {
      g_propagate_error (error, g_steal_pointer (&refused));
      return NULL;
    }

  return unpack (packed, G_ZLIB_COMPRESSOR_FORMAT_RAW, max_bytes, cancellable, error);
}

/**
 * assay_fetch_decode:
 * @wire: a body as it was sent
 * @encoding: (nullable): what its Content-Encoding says
 * @max_bytes: how large it may become
 *
 * Returns: (transfer full) (nullable): the body itself, or %NULL with @error set:
 *   %G_IO_ERROR_MESSAGE_TOO_LARGE beyond @max_bytes, %G_IO_ERROR_NOT_SUPPORTED for an encoding that we
 *   never ask for
 */
GBytes *
assay_fetch_decode (GBytes        *wire,
                    const char    *encoding,
                    gsize          max_bytes,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_auto (GStrv) layers = g_strsplit (encoding != NULL ? encoding : "", ",", MAX_LAYERS + 1);
  g_autoptr (GBytes) body = g_bytes_ref (wire);

  /* The outermost is named last. An empty body has nothing to undo, whatever is said of it. */
  for (guint i = g_strv_length (layers); i > 0 && g_bytes_get_size (body) > 0; i--)
    {
      const char *layer = g_strstrip (layers[i - 1]);
      g_autoptr (GBytes) packed = g_steal_pointer (&body);

      if (i <= MAX_LAYERS && is_named (layer, "identity", ""))
        body = g_bytes_ref (packed);
      else if (i <= MAX_LAYERS && is_named (layer, "gzip", "x-gzip"))
        body = unpack (packed, G_ZLIB_COMPRESSOR_FORMAT_GZIP, max_bytes, cancellable, error);
      else if (i <= MAX_LAYERS && is_named (layer, "deflate", "deflate"))
        body = unpack_deflate (packed, max_bytes, cancellable, error);
      else
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                     _ ("The site packs its page in a way that was not asked for (%.40s)"), layer);

      if (body == NULL)
        return NULL;
    }

  return g_steal_pointer (&body);
}
