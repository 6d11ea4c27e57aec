/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-seal.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-training-error.h"

/*
 * What a seal is for: nobody sees an answer by opening the file in a text editor or by searching the
 * disk, and what was changed or put into another file is noticed. What it is not: a secret. The keys
 * stand below, so whoever reads this program can open a seal, and make one. An examination needs a room
 * with a teacher in it.
 *
 * The construction is that of a synthetic initialisation vector (P. Rogaway, T. Shrimpton, “Deterministic
 * authenticated-encryption”, EUROCRYPT 2006) with HMAC-SHA-256 for both parts: a tag of the context and
 * the content is the start of the key stream. It needs no random number, so the same content always gives
 * the same bytes.
 */
#define TAG_BYTES 32

static const guchar tag_key[] = "org.assaydesk.Assay exercise seal 1: tag";
static const guchar stream_key[] = "org.assaydesk.Assay exercise seal 1: stream";

static void
make_tag (const guchar *plain,
          gsize         n_bytes,
          const char   *context,
          guchar       *tag)
{
  GHmac *hmac = g_hmac_new (G_CHECKSUM_SHA256, tag_key, sizeof tag_key - 1);
  gsize n_tag = TAG_BYTES;

  /* With the zero at its end, so that no context runs over into the content. */
  g_hmac_update (hmac, (const guchar *) context, (gssize) strlen (context) + 1);
  g_hmac_update (hmac, plain, (gssize) n_bytes);
  g_hmac_get_digest (hmac, tag, &n_tag);
  g_hmac_unref (hmac);
}

/* Turns plain bytes into sealed ones, and back. */
static void
apply_stream (guchar       *bytes,
              gsize         n_bytes,
              const guchar *tag)
{
  for (gsize at = 0; at < n_bytes; at += TAG_BYTES)
    {
      GHmac *hmac = g_hmac_new (G_CHECKSUM_SHA256, stream_key, sizeof stream_key - 1);
      guint64 block = GUINT64_TO_LE ((guint64) at / TAG_BYTES);
      guchar stream[TAG_BYTES];
      gsize n_stream = sizeof stream;

      g_hmac_update (hmac, tag, TAG_BYTES);
      g_hmac_update (hmac, (const guchar *) &block, sizeof block);
      g_hmac_get_digest (hmac, stream, &n_stream);
      g_hmac_unref (hmac);

      for (gsize i = 0; i < TAG_BYTES && at + i < n_bytes; i++)
        bytes[at + i] ^= stream[i];
    }
}

/**
 * assay_seal_close:
 * @plain: what is not to be read by chance
 * @context: what it belongs to; it opens with the same context only
 *
 * Returns: (transfer full): the sealed content, in letters, digits and “+/=”
 */
char *
assay_seal_close (GBytes     *plain,
                  const char *context)
{
  gsize n_bytes = 0;
  const guchar *data = NULL;
  g_autofree guchar *sealed = NULL;

  g_return_val_if_fail (plain != NULL, NULL);
  g_return_val_if_fail (context != NULL, NULL);

  data = g_bytes_get_data (plain, &n_bytes);
  sealed = g_malloc (TAG_BYTES + n_bytes);
  make_tag (data, n_bytes, context, sealed);

  if (n_bytes > 0)
    memcpy (sealed + TAG_BYTES, data, n_bytes);

  apply_stream (sealed + TAG_BYTES, n_bytes, sealed);

  return g_base64_encode (sealed, TAG_BYTES + n_bytes);
}

/**
 * assay_seal_open:
 * @sealed: as assay_seal_close() gave it
 * @context: as it was given then
 *
 * Returns: (transfer full): the content, or %NULL with %ASSAY_TRAINING_ERROR_SEAL if a bit of it, or of
 *   its context, is otherwise than it was
 */
GBytes *
assay_seal_open (const char  *sealed,
                 const char  *context,
                 GError     **error)
{
  g_autofree guchar *bytes = NULL;
  guchar tag[TAG_BYTES];
  gsize n_bytes = 0;
  guchar differences = 0;

  g_return_val_if_fail (sealed != NULL, NULL);
  g_return_val_if_fail (context != NULL, NULL);

  bytes = g_base64_decode (sealed, &n_bytes);

  if (n_bytes >= TAG_BYTES)
    {
      apply_stream (bytes + TAG_BYTES, n_bytes - TAG_BYTES, bytes);
      make_tag (bytes + TAG_BYTES, n_bytes - TAG_BYTES, context, tag);

      for (gsize i = 0; i < TAG_BYTES; i++)
        differences |= tag[i] ^ bytes[i];
    }

  if (n_bytes < TAG_BYTES || differences != 0)
    {
      g_set_error_literal (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_SEAL,
                           _ ("The seal is broken: the exercise was changed after it was made"));
      return NULL;
    }

  return g_bytes_new (bytes + TAG_BYTES, n_bytes - TAG_BYTES);
}
