/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-warc.h"

#include <string.h>

#define SHA256_BYTES 32

static void
append_text (GByteArray *out,
             const char *text)
{
  g_byte_array_append (out, (const guint8 *) text, (guint) strlen (text));
}

/* A field's value is one line, of what may stand in one. */
static void
append_field (GString    *head,
              const char *name,
              const char *value)
{
  g_string_append_printf (head, "%s: ", name);

  for (const char *p = value; *p != '\0'; p++)
    {
      if ((guchar) *p <= ' ' || *p == 0x7f)
        g_string_append_printf (head, "%%%02X", (guchar) *p);
      else
        g_string_append_c (head, *p);
    }

  g_string_append (head, "\r\n");
}

/* RFC 4648, which digests of records are written in. */
static char *
dup_base32 (const guint8 *bytes,
            gsize         n_bytes)
{
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  GString *text = g_string_new (NULL);
  guint bits = 0;
  guint n_bits = 0;

  for (gsize i = 0; i < n_bytes; i++)
    {
      bits = (bits << 8) | bytes[i];
      for (n_bits += 8; n_bits >= 5; n_bits -= 5)
        g_string_append_c (text, digits[(bits >> (n_bits - 5)) & 31]);
    }

  if (n_bits > 0)
    g_string_append_c (text, digits[(bits << (5 - n_bits)) & 31]);
  while (text->len % 8 != 0)
    g_string_append_c (text, '=');

  return g_string_free (text, FALSE);
}

static char *
dup_digest (const guint8 *bytes,
            gsize         n_bytes)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *base32 = NULL;
  guint8 digest[SHA256_BYTES];
  gsize n_digest = sizeof digest;

  g_checksum_update (checksum, bytes, (gssize) n_bytes);
  g_checksum_get_digest (checksum, digest, &n_digest);
  base32 = dup_base32 (digest, n_digest);

  return g_strconcat ("sha256:", base32, NULL);
}

/*
 * type: “response”
 * address: (nullable): what it is of
 * asked: (nullable): the address that led to it, which tells two alike apart
 * at: when it was made
 * content_type: of the block
 * payload_digest: (nullable): of what the block carries
 * concurrent_to: (nullable): the record that it tells more of
 */
typedef struct
{
  const char *type;
  const char *address;
  const char *asked;
  const char *at;
  const char *content_type;
  const char *payload_digest;
  const char *concurrent_to;
} Record;

/* The same record has the same name in every export: a UUID of version 8 (RFC 9562) of what it is. */
static char *
dup_id (const Record *record,
        const char   *digest)
{
  g_autofree char *all = g_strjoin ("\n", record->type, record->at, digest,
                                    record->address != NULL ? record->address : "",
                                    record->asked != NULL ? record->asked : "", NULL);
  g_autofree char *hex = g_compute_checksum_for_string (G_CHECKSUM_SHA256, all, -1);

  hex[12] = '8';
  hex[16] = "89ab"[g_ascii_xdigit_value (hex[16]) & 3];

  return g_strdup_printf ("<urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s>", hex, hex + 8, hex + 12, hex + 16,
                          hex + 20);
}

/* Writes a record. Returns its id. */
static char *
append_record (GByteArray   *out,
               const Record *record,
               GByteArray   *block)
{
  g_autoptr (GString) head = g_string_new ("WARC/1.1\r\n");
  g_autofree char *digest = dup_digest (block->data, block->len);
  g_autofree char *length = g_strdup_printf ("%u", block->len);
  char *id = dup_id (record, digest);

  append_field (head, "WARC-Type", record->type);
  append_field (head, "WARC-Record-ID", id);
  append_field (head, "WARC-Date", record->at);
  if (record->address != NULL)
    append_field (head, "WARC-Target-URI", record->address);
  if (record->concurrent_to != NULL)
    append_field (head, "WARC-Concurrent-To", record->concurrent_to);
  append_field (head, "WARC-Block-Digest", digest);
  if (record->payload_digest != NULL)
    append_field (head, "WARC-Payload-Digest", record->payload_digest);
  append_field (head, "Content-Type", record->content_type);
  append_field (head, "Content-Length", length);

  append_text (out, head->str);
  append_text (out, "\r\n");
  g_byte_array_append (out, block->data, block->len);
  append_text (out, "\r\n\r\n");

  return id;
}

/**
 * assay_warc_begin:
 * @out: what is written
 * @at: when, ISO 8601 in UTC
 *
 * Writes the record that says what program wrote the file.
 */
void
assay_warc_begin (GByteArray *out,
                  const char *at)
{
  const Record record = { .type = "warcinfo", .at = at, .content_type = "application/warc-fields" };
  g_autoptr (GByteArray) block = g_byte_array_new ();
  g_autofree char *id = NULL;

  g_return_if_fail (out != NULL && at != NULL);

  append_text (block, "software: Assay/" ASSAY_VERSION "\r\nformat: WARC File Format 1.1\r\n");
  id = append_record (out, &record, block);
}

static gboolean
is_header (const char *line,
           const char *name)
{
  gsize n = strlen (name);

  return g_ascii_strncasecmp (line, name, n) == 0 && line[n] == ':';
}

/* Whether the body was kept as it came over the wire, so that its headers are true of it. */
static gboolean
has_wire_body (AssaySnapshot *snapshot)
{
  return assay_snapshot_get_wire_body (snapshot) != assay_snapshot_get_body (snapshot) ||
         assay_snapshot_find_header (snapshot, "Content-Encoding") == NULL;
}

/* The answer as it came. How it was cut into chunks was not kept: its length is told instead. */
static GByteArray *
make_response (AssaySnapshot *snapshot)
{
  GByteArray *block = g_byte_array_new ();
  gsize n_bytes = 0;
  const guint8 *bytes = g_bytes_get_data (assay_snapshot_get_wire_body (snapshot), &n_bytes);
  const char *reason = assay_snapshot_get_reason (snapshot);
  const char *const *headers = assay_snapshot_get_headers (snapshot);
  g_autofree char *line = g_strdup_printf ("HTTP/1.1 %u %s", assay_snapshot_get_status (snapshot),
                                           reason != NULL ? reason : "");
  g_autofree char *length = g_strdup_printf ("Content-Length: %" G_GSIZE_FORMAT "\r\n\r\n",
                                             n_bytes);

  g_strdelimit (line, "\r\n", ' ');
  append_text (block, line);
  append_text (block, "\r\n");

  for (; *headers != NULL; headers++)
    {
      g_autofree char *header = g_strdelimit (g_strdup (*headers), "\r\n", ' ');

      if (*header == '\0' || is_header (header, "Transfer-Encoding") ||
          is_header (header, "Content-Length"))
        continue;

      append_text (block, header);
      append_text (block, "\r\n");
    }

  append_text (block, length);
  if (n_bytes > 0)
    g_byte_array_append (block, bytes, (guint) n_bytes);

  return block;
}

static void
append_redirects (GByteArray    *out,
                  AssaySnapshot *snapshot,
                  const char    *id)
{
  const char *const *redirects = assay_snapshot_get_redirects (snapshot);
  g_autoptr (GByteArray) block = g_byte_array_new ();
  g_autofree char *ignored = NULL;
  const Record record = {
    .type = "metadata",
    .address = assay_snapshot_get_final (snapshot),
    .asked = assay_snapshot_get_asked (snapshot),
    .at = assay_snapshot_get_read_at (snapshot),
    .content_type = "application/warc-fields",
    .concurrent_to = id,
  };
  g_autoptr (GString) fields = g_string_new (NULL);

  if (*redirects == NULL)
    return;

  for (; *redirects != NULL; redirects++)
    append_field (fields, "via", *redirects);

  append_text (block, fields->str);
  ignored = append_record (out, &record, block);
}

/**
 * assay_warc_add:
 * @out: what is written
 * @snapshot: what was read
 *
 * Writes an answer over HTTP as a “response”, where its body was kept as it came, and else what it said
 * as a “resource”; then the addresses that led to it, if there were others, as “metadata”.
 */
void
assay_warc_add (GByteArray    *out,
                AssaySnapshot *snapshot)
{
  g_autoptr (GByteArray) block = NULL;
  g_autofree char *payload_digest = NULL;
  g_autofree char *id = NULL;
  gsize n_bytes = 0;
  const guint8 *bytes = NULL;
  const char *media_type = NULL;
  Record record = { 0 };

  g_return_if_fail (out != NULL && snapshot != NULL);

  media_type = assay_snapshot_get_media_type (snapshot);
  record.address = assay_snapshot_get_final (snapshot);
  record.asked = assay_snapshot_get_asked (snapshot);
  record.at = assay_snapshot_get_read_at (snapshot);

  if (assay_snapshot_get_status (snapshot) != 0 && has_wire_body (snapshot))
    {
      bytes = g_bytes_get_data (assay_snapshot_get_wire_body (snapshot), &n_bytes);
      record.type = "response";
      record.content_type = "application/http;msgtype=response";
      payload_digest = dup_digest (bytes, n_bytes);
      record.payload_digest = payload_digest;
      block = make_response (snapshot);
    }
  else
    {
      bytes = g_bytes_get_data (assay_snapshot_get_body (snapshot), &n_bytes);
      record.type = "resource";
      record.content_type = media_type != NULL ? media_type : "application/octet-stream";
      block = g_byte_array_new ();
      if (n_bytes > 0)
        g_byte_array_append (block, bytes, (guint) n_bytes);
    }

  id = append_record (out, &record, block);
  append_redirects (out, snapshot, id);
}
