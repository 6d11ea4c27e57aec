/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-document-private.h"

#include <libsoup/soup.h>
#include <string.h>

#include <glib/gi18n-lib.h>

/* The header of what a browser saves is shorter. */
#define MAX_HEADER_BYTES 16384

#define MULTIPART "multipart/"

/* Where the header ends, which an empty line says; 0 if there is none. */
static gsize
find_body (const char *data,
           gsize       n_bytes)
{
  gsize end = MIN (n_bytes, MAX_HEADER_BYTES);

  for (gsize i = 0; i + 1 < end; i++)
    {
      if (data[i] == '\n' && data[i + 1] == '\n')
        return i + 2;
      if (i + 3 < end && memcmp (data + i, "\r\n\r\n", 4) == 0)
        return i + 4;
    }

  return 0;
}

/* The header that stands in the file itself, as a browser saves it; NULL if it begins with none. */
static SoupMessageHeaders *
parse_header (const char *data,
              gsize       n_bytes)
{
  g_autoptr (SoupMessageHeaders)
      headers = soup_message_headers_new (SOUP_MESSAGE_HEADERS_MULTIPART);
  g_autoptr (GString) lines = NULL;

  if (n_bytes == 0 || memchr (data, '\0', n_bytes) != NULL)
    return NULL;

  /* The parser passes over the first line, which is that of a request. */
  lines = g_string_new ("MHTML\r\n");
  g_string_append_len (lines, data, (gssize) n_bytes);

  return soup_headers_parse (lines->str, (int) lines->len, headers) ? g_steal_pointer (&headers)
                                                                    : NULL;
}

static gboolean
is_multipart (SoupMessageHeaders *headers)
{
  const char *type = headers != NULL ? soup_message_headers_get_content_type (headers, NULL) : NULL;

  return type != NULL && g_ascii_strncasecmp (type, MULTIPART, strlen (MULTIPART)) == 0;
}

/* Whether it is a page with all that belongs to it in one file. */
gboolean
assay_page_is_mhtml (GBytes     *body,
                     const char *content_type)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (body, &n_bytes);
  gsize begin = 0;
  g_autoptr (SoupMessageHeaders) headers = NULL;

  if (content_type != NULL &&
      g_ascii_strncasecmp (content_type, MULTIPART, strlen (MULTIPART)) == 0)
    return TRUE;
  if (n_bytes == 0 || !g_ascii_isalpha (data[0]))
    return FALSE;

  begin = find_body (data, n_bytes);
  headers = parse_header (data, begin);

  return is_multipart (headers);
}

static int
get_hex (char c)
{
  return g_ascii_isxdigit (c) ? g_ascii_xdigit_value (c) : -1;
}

/* Undoes “=C3=A9”, and “=” at the end of a line. What is neither stays as it is. */
static GBytes *
decode_quoted_printable (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  GByteArray *decoded = g_byte_array_sized_new ((guint) n_bytes);

  for (gsize i = 0; i < n_bytes; i++)
    {
      guint8 byte = (guint8) data[i];

      if (byte == '=' && i + 1 < n_bytes && data[i + 1] == '\n')
        {
          i += 1;
          continue;
        }
      if (byte == '=' && i + 2 < n_bytes && data[i + 1] == '\r' && data[i + 2] == '\n')
        {
          i += 2;
          continue;
        }
      if (byte == '=' && i + 2 < n_bytes && get_hex (data[i + 1]) >= 0 &&
          get_hex (data[i + 2]) >= 0)
        {
          byte = (guint8) (get_hex (data[i + 1]) * 16 + get_hex (data[i + 2]));
          i += 2;
        }

      g_byte_array_append (decoded, &byte, 1);
    }

  return g_byte_array_free_to_bytes (decoded);
}

static GBytes *
decode_base64 (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  guchar *decoded = g_malloc (n_bytes / 4 * 3 + 3);
  int state = 0;
  guint save = 0;
  gsize n_decoded = g_base64_decode_step (data, n_bytes, decoded, &state, &save);

  return g_bytes_new_take (decoded, n_decoded);
}

static GBytes *
decode (SoupMessageHeaders *headers,
        GBytes             *body)
{
  const char *how = soup_message_headers_get_one (headers, "Content-Transfer-Encoding");

  if (how != NULL && g_ascii_strcasecmp (how, "quoted-printable") == 0)
    return decode_quoted_printable (body);
  if (how != NULL && g_ascii_strcasecmp (how, "base64") == 0)
    return decode_base64 (body);

  return g_bytes_ref (body);
}

/* The page is the first part that is one; the others are pictures and styles. */
static AssayPage *
read_part (SoupMultipart *parts,
           const char    *address,
           GError       **error)
{
  for (int i = 0; i < soup_multipart_get_length (parts); i++)
    {
      SoupMessageHeaders *headers = NULL;
      GBytes *body = NULL;
      const char *type = NULL;
      g_autoptr (GBytes) decoded = NULL;

      if (!soup_multipart_get_part (parts, i, &headers, &body))
        continue;

      type = soup_message_headers_get_content_type (headers, NULL);
      if (g_strcmp0 (type, "text/html") != 0 && g_strcmp0 (type, "application/xhtml+xml") != 0)
        continue;

      decoded = decode (headers, body);
      if (address == NULL)
        address = soup_message_headers_get_one (headers, "Content-Location");

      return assay_page_read (decoded, soup_message_headers_get_one (headers, "Content-Type"),
                              address, error);
    }

  g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_NOT_TEXT,
                       _ ("There is no page in this saved page (MHTML)"));

  return NULL;
}

/* libsoup searches a body as a string, so it gets a copy with a NUL behind its end: without, a page that is cut
 * within its last boundary is read beyond. */
static GBytes *
copy_with_nul (const char *data,
               gsize       n_bytes)
{
  char *copy = g_malloc (n_bytes + 1);

  if (n_bytes > 0)
    memcpy (copy, data, n_bytes);
  copy[n_bytes] = '\0';

  return g_bytes_new_take (copy, n_bytes);
}

/**
 * assay_page_read_mhtml:
 * @content_type: (nullable): what a server calls it, where the header does not stand in it
 *
 * Returns: (transfer full): the page in it
 */
AssayPage *
assay_page_read_mhtml (GBytes      *body,
                       const char  *content_type,
                       const char  *address,
                       GError     **error)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (body, &n_bytes);
  gsize begin = find_body (data, n_bytes);
  g_autoptr (SoupMessageHeaders) headers = parse_header (data, begin);
  g_autoptr (GBytes) rest = NULL;
  g_autoptr (SoupMultipart) parts = NULL;

  if (!is_multipart (headers))
    {
      g_clear_pointer (&headers, soup_message_headers_unref);
      headers = soup_message_headers_new (SOUP_MESSAGE_HEADERS_MULTIPART);
      if (content_type != NULL)
        soup_message_headers_append (headers, "Content-Type", content_type);
      begin = 0;
    }

  rest = copy_with_nul (data + begin, n_bytes - begin);
  if (is_multipart (headers))
    parts = soup_multipart_new_from_message (headers, rest);

  if (parts == NULL)
    {
      g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_NOT_TEXT,
                           _ ("This saved page (MHTML) is damaged: save it once more"));
      return NULL;
    }

  return read_part (parts, address, error);
}
