/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <string.h>

#include <glib.h>

G_BEGIN_DECLS

/* Whether a byte stands in a JSON string as it is: no control character, quotation mark or backslash. */
static inline gboolean
assay_json_is_plain (char c)
{
  return (guchar) c >= 0x20 && c != '"' && c != '\\';
}

/**
 * assay_json_count_plain:
 * @text: (array length=n_bytes): bytes
 *
 * Looks at eight bytes at a time: a byte of ones is nothing but 0 after the exclusive or with the byte that is sought,
 * and borrows from the one above when 1 is taken from it (Warren, “Hacker’s Delight”, 6-1).
 *
 * Returns: how many bytes from the first on are plain
 */
static inline gsize
assay_json_count_plain (const char *text,
                        gsize       n_bytes)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  gsize n = 0;

  for (; n + 8 <= n_bytes; n += 8)
    {
      guint64 eight;
      guint64 quotes;
      guint64 strokes;

      memcpy (&eight, text + n, sizeof eight);
      quotes = eight ^ (ones * '"');
      strokes = eight ^ (ones * '\\');
      if ((((eight - ones * 0x20) & ~eight) | ((quotes - ones) & ~quotes) |
           ((strokes - ones) & ~strokes)) &
          (ones * 0x80))
        break;
    }

  while (n < n_bytes && assay_json_is_plain (text[n]))
    n++;

  return n;
}

/**
 * assay_json_count_ascii:
 * @text: (array length=n_bytes): bytes
 *
 * Returns: how many from the first on are ASCII and not NUL
 */
static inline gsize
assay_json_count_ascii (const char *text,
                        gsize       n_bytes)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  gsize n = 0;

  for (; n + 8 <= n_bytes; n += 8)
    {
      guint64 eight;

      memcpy (&eight, text + n, sizeof eight);
      if (((eight | ((eight - ones) & ~eight)) & (ones * 0x80)) != 0)
        break;
    }

  while (n < n_bytes && text[n] != '\0' && (guchar) text[n] < 0x80)
    n++;

  return n;
}

G_END_DECLS
