/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-archive-private.h"
#include "assay-file.h"

/* A page is at most 20 MB, and a document little more. What says that it is larger is damaged. */
#define MAX_BODY_BYTES (256u * 1024 * 1024)

/* Level 6 is zlib's own default: pages shrink to a fifth, in less time than they took to come. */
#define LEVEL 6

static GBytes *
compress (GBytes  *bytes,
          GError **error)
{
  g_autoptr (GZlibCompressor)
      compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, LEVEL);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream)
      stream = g_converter_output_stream_new (memory, G_CONVERTER (compressor));
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  if (!g_output_stream_write_all (stream, data, n_bytes, NULL, NULL, error) ||
      !g_output_stream_close (stream, NULL, error))
    return NULL;

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static GBytes *
decompress (GBytes  *bytes,
            gsize    n_bytes,
            GError **error)
{
  g_autoptr (GZlibDecompressor)
      decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr (GInputStream) memory = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GInputStream)
      stream = g_converter_input_stream_new (memory, G_CONVERTER (decompressor));

  return assay_stream_read (stream, _ ("a page of the archive"), n_bytes, NULL, error);
}

static gboolean
find_body (AssayDatabase  *database,
           const char     *sha256,
           gint64         *id,
           GError        **error)
{
  g_autoptr (AssayStatement)
      statement = assay_database_prepare (database, "SELECT id FROM body WHERE sha256 = ?1", error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_text (statement, 1, sha256);
  if (!assay_statement_step (statement, &has_row, error))
    return FALSE;

  *id = has_row ? assay_statement_get_int (statement, 0) : 0;

  return TRUE;
}

/* Keeps some bytes, or finds them where they are kept. The caller holds a transaction. */
gboolean
assay_archive_put_body (AssayDatabase  *database,
                        GBytes         *bytes,
                        gint64         *id,
                        GError        **error)
{
  g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autoptr (GBytes) compressed = NULL;
  g_autoptr (AssayStatement) statement = NULL;

  if (!find_body (database, sha256, id, error))
    return FALSE;
  if (*id != 0)
    return TRUE;

  compressed = compress (bytes, error);
  statement = assay_database_prepare (
      database, "INSERT INTO body (sha256, n_bytes, zlib) VALUES (?1, ?2, ?3)", error);
  if (compressed == NULL || statement == NULL)
    return FALSE;

  assay_statement_bind_text (statement, 1, sha256);
  assay_statement_bind_int (statement, 2, (gint64) g_bytes_get_size (bytes));
  assay_statement_bind_bytes (statement, 3, compressed);
  if (!assay_statement_run (statement, error))
    return FALSE;

  *id = assay_database_get_last_id (database);

  return TRUE;
}

/* Gives back the bytes that were kept, or an error if they are others. */
GBytes *
assay_archive_get_body (AssayDatabase  *database,
                        gint64          id,
                        GError        **error)
{
  g_autoptr (AssayStatement) statement = assay_database_prepare (
      database, "SELECT sha256, n_bytes, zlib FROM body WHERE id = ?1", error);
  g_autoptr (GBytes) compressed = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *sha256 = NULL;
  gboolean has_row = FALSE;
  gint64 n_bytes = -1;

  if (statement == NULL)
    return NULL;

  assay_statement_bind_int (statement, 1, id);
  if (!assay_statement_step (statement, &has_row, error))
    return NULL;

  if (has_row)
    {
      n_bytes = assay_statement_get_int (statement, 1);
      compressed = assay_statement_dup_bytes (statement, 2);
    }

  if (compressed != NULL && n_bytes >= 0 && n_bytes <= MAX_BODY_BYTES)
    bytes = decompress (compressed, (gsize) n_bytes, NULL);
  if (bytes != NULL)
    sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  if (sha256 != NULL && g_strcmp0 (sha256, assay_statement_get_text (statement, 0)) == 0)
    return g_steal_pointer (&bytes);

  g_set_error_literal (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_DAMAGED,
                       _ ("What the archive has is not what was kept: its checksum differs"));

  return NULL;
}
