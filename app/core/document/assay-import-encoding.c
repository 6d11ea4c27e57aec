/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-import-private.h"

/* Turns CRLF and CR into LF, in place. */
static void
normalize_line_ends (GString *text)
{
  char *to = text->str;
  const char *end = text->str + text->len;

  for (const char *from = text->str; from < end; from++)
    {
      if (*from == '\r')
        {
          *to++ = '\n';
          from += from + 1 < end && from[1] == '\n';
        }
      else
        *to++ = *from;
    }

  g_string_truncate (text, to - text->str);
}

GString *
assay_import_decode (GBytes     *bytes,
                     GPtrArray  *notices,
                     GError    **error)
{
  g_autoptr (GString) text = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *stop = NULL;

  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      size -= 3;
    }

  if (!g_utf8_validate (data, size, &stop))
    {
      g_set_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_ENCODING, _ ("Not UTF-8"));
      return NULL;
    }

  text = g_string_new_len (data, size);
  normalize_line_ends (text);

  return g_steal_pointer (&text);
}
