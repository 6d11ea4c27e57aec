/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-import-private.h"

/* So much of a file is looked at to tell its encoding. */
#define PROBE_BYTES 65536

/* More control characters than this in a thousand bytes, and more than a few, has no text. */
#define MAX_CONTROLS_PER_MILLE 5
#define MAX_CONTROLS 16

/* In a text in one of the languages of Windows-1252 fewer than so many letters in a hundred have an
 * accent or are quotation marks. */
#define MAX_HIGH_PERCENT 30

/* What Windows-1252 has at 0x80 to 0x9f; 0 where it has nothing (its table at unicode.org). */
static const gunichar windows_1252[32] = {
  0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

/**
 * Place:
 * @line: counted from 1
 * @column: in characters, counted from 1
 */
typedef struct
{
  guint line;
  guint column;
} Place;

static Place
find_place (const char *data,
            const char *stop)
{
  Place place = { 1, 1 };

  for (const char *p = data; p < stop; p++)
    {
      if (*p == '\n' || (*p == '\r' && (p + 1 == stop || p[1] != '\n')))
        place = (Place){ place.line + 1, 1 };
      else if (((guchar) *p & 0xc0) != 0x80)
        place.column++;
    }

  return place;
}

static gboolean
is_control (guchar c)
{
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') || c == 0x7f;
}

/* @bytes: they are UTF-8, or nearly */
static gboolean
set_utf8_error (const char *data,
                const char *stop,
                GError    **error)
{
  Place place = find_place (data, stop);

  g_set_error (
      error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_ENCODING,
      _ ("Line %u, column %u: the byte 0x%02X is not UTF-8, which the rest of the text is"),
      place.line, place.column, (guchar) *stop);

  return FALSE;
}

static gboolean
set_binary_error (const char *data,
                  const char *stop,
                  GError    **error)
{
  g_set_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_BINARY,
               _ ("This is not a text: at byte %u stands the control character 0x%02X"),
               (guint) (stop - data), (guchar) *stop);

  return FALSE;
}

/* Refuses what has too many control characters to be a text, whatever its encoding. */
static gboolean
check_controls (const char *data,
                gsize       n_bytes,
                GError    **error)
{
  const char *first = NULL;
  gsize n_controls = 0;

  for (gsize i = 0; i < n_bytes; i++)
    {
      if (!is_control ((guchar) data[i]))
        continue;

      n_controls++;
      first = first != NULL ? first : data + i;
    }

  if (n_controls > MAX_CONTROLS && n_controls * 1000 > n_bytes * MAX_CONTROLS_PER_MILLE)
    return set_binary_error (data, first, error);

  return TRUE;
}

static gunichar
read_unit (const guchar *data,
           gboolean      big_endian)
{
  return big_endian ? (gunichar) data[0] << 8 | data[1] : (gunichar) data[1] << 8 | data[0];
}

/* The character that begins at @i, which is moved past it; 0xffffffff for half of a pair. */
static gunichar
read_utf16 (const guchar *data,
            gsize         n_bytes,
            gboolean      big_endian,
            gsize        *i)
{
  gunichar unit = read_unit (data + *i, big_endian);
  gunichar low;

  *i += 2;

  if (unit < 0xd800 || unit > 0xdfff)
    return unit;
  if (unit >= 0xdc00 || *i + 2 > n_bytes)
    return G_MAXUINT32;

  low = read_unit (data + *i, big_endian);

  if (low < 0xdc00 || low > 0xdfff)
    return G_MAXUINT32;

  *i += 2;

  return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
}

/* Whether the bytes read as a text of UTF-16: all characters exist, and spaces are among them. */
static gboolean
reads_as_utf16 (const guchar *data,
                gsize         n_bytes,
                gboolean      big_endian)
{
  gsize n = 0;
  gsize n_spaces = 0;

  n_bytes = MIN (n_bytes, PROBE_BYTES) & ~(gsize) 1;

  for (gsize i = 0; i < n_bytes;)
    {
      gunichar c = read_utf16 (data, n_bytes, big_endian, &i);

      if (c == G_MAXUINT32 && i >= n_bytes && n_bytes == PROBE_BYTES)
        break;
      if (c == G_MAXUINT32 || c == 0 || (c < 0x80 && is_control ((guchar) c)) ||
          !g_unichar_isdefined (c))
        return FALSE;

      n++;
      n_spaces += c == ' ' || c == '\n' || c == '\r';
    }

  return n >= 2 && n_spaces * 50 >= n;
}

static GString *
decode_utf16 (const guchar *data,
              gsize         n_bytes,
              gboolean      big_endian,
              GError      **error)
{
  g_autoptr (GString) text = g_string_sized_new (n_bytes / 2 + 64);

  for (gsize i = 0; i < n_bytes;)
    {
      gunichar c = i + 2 <= n_bytes ? read_utf16 (data, n_bytes, big_endian, &i) : G_MAXUINT32;

      if (c == G_MAXUINT32 || c == 0)
        {
          Place place = find_place (text->str, text->str + text->len);

          g_set_error (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_ENCODING,
                       c == 0
                           ? _ ("Line %u, column %u: a zero character stands in the UTF-16 text")
                              : _ ("Line %u, column %u: the UTF-16 text has half a character there"),
                       place.line, place.column);
          return NULL;
        }

      g_string_append_unichar (text, c);
    }

  return g_steal_pointer (&text);
}

/* Counts, from the first byte that is not UTF-8 on, such bytes and the whole characters of more than
 * one byte in all the text. */
static void
count_utf8 (const char *data,
            gsize       n_bytes,
            gsize      *n_whole,
            gsize      *n_broken)
{
  const char *p = data;
  const char *end = data + n_bytes;

  *n_whole = *n_broken = 0;

  while (p < end)
    {
      gunichar c;

      if ((guchar) *p < 0x80)
        {
          p++;
          continue;
        }

      c = g_utf8_get_char_validated (p, end - p);

      if (c == (gunichar) -1 || c == (gunichar) -2)
        {
          ++*n_broken;
          p++;
        }
      else
        {
          ++*n_whole;
          p = g_utf8_next_char (p);
        }
    }
}

static GString *
decode_windows_1252 (const char *data,
                     gsize       n_bytes,
                     GError    **error)
{
  g_autoptr (GString) text = g_string_sized_new (n_bytes + n_bytes / 8 + 64);
  gsize n_high = 0;
  gsize n_letters = 0;
  const char *bad = NULL;

  for (gsize i = 0; i < n_bytes && bad == NULL; i++)
    {
      guchar byte = (guchar) data[i];
      gunichar c = byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte;

      n_high += byte >= 0x80;
      n_letters += byte >= 0x80 || g_ascii_isalnum (byte);

      if (c == 0)
        bad = data + i;
      else
        g_string_append_unichar (text, c);
    }

  if (bad == NULL && n_high * 100 > n_letters * MAX_HIGH_PERCENT && n_high > 8)
    {
      for (bad = data; (guchar) *bad < 0x80;)
        bad++;
    }

  if (bad != NULL)
    {
      Place place = find_place (data, bad);

      g_set_error (
          error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_ENCODING,
          _ ("Line %u, column %u: the byte 0x%02X is of an encoding that is neither UTF-8, "
                      "UTF-16 nor Windows-1252: save the text as UTF-8"),
                   place.line, place.column, (guchar) *bad);
      return NULL;
    }

  return g_steal_pointer (&text);
}

/* Text in bytes that are not UTF-16: UTF-8, or Windows-1252. */
static GString *
decode_bytes (const char *data,
              gsize       n_bytes,
              GPtrArray  *notices,
              GError    **error)
{
  g_autoptr (GString) text = NULL;
  const char *stop = NULL;
  gsize n_whole;
  gsize n_broken;

  if (!check_controls (data, n_bytes, error))
    return NULL;
  if (g_utf8_validate (data, (gssize) n_bytes, &stop))
    return g_string_new_len (data, (gssize) n_bytes);

  count_utf8 (data, n_bytes, &n_whole, &n_broken);

  if (n_whole >= n_broken)
    {
      set_utf8_error (data, stop, error);
      return NULL;
    }

  text = decode_windows_1252 (data, n_bytes, error);

  if (text != NULL)
    g_ptr_array_add (notices, g_strdup (_ ("Converted from Windows-1252")));

  return g_steal_pointer (&text);
}

/* A character that is one line end, or several that are, or none that a text has. Gives how many bytes
 * to take and what to put for them: a line end, or 0 for nothing. */
static gsize
match_special (const guchar *p,
               gsize         n_left,
               char         *put)
{
  *put = '\n';

  switch (p[0])
    {
    case '\r':
      return n_left > 1 && p[1] == '\n' ? 2 : 1;

    case '\f':
    case '\v':
      return 1;

    case 0xe2: /* LINE SEPARATOR, PARAGRAPH SEPARATOR */
      return n_left > 2 && p[1] == 0x80 && (p[2] == 0xa8 || p[2] == 0xa9) ? 3 : 0;

    case 0xc2: /* C1; NEXT LINE is one */
      *put = n_left > 1 && p[1] == 0x85 ? '\n' : '\0';
      return n_left > 1 && p[1] < 0xa0 ? 2 : 0;

    case 0xef: /* a byte order mark between texts that were put together */
      *put = '\0';
      return n_left > 2 && p[1] == 0xbb && p[2] == 0xbf ? 3 : 0;

    default:
      *put = '\0';
      return is_control (p[0]) ? 1 : 0;
    }
}

/* Turns all line ends into LF, and takes out control characters, in place. */
static void
clean (GString   *text,
       GPtrArray *notices)
{
  const guchar *data = (const guchar *) text->str;
  guint line = 1;
  guint first_line = 0;
  gulong n_dropped = 0;
  gsize to = 0;

  for (gsize from = 0; from < text->len;)
    {
      char put;
      gsize n = match_special (data + from, text->len - from, &put);

      if (n == 0)
        {
          line += data[from] == '\n';
          text->str[to++] = text->str[from++];
          continue;
        }

      from += n;

      if (put == '\n')
        {
          text->str[to++] = put;
          line++;
        }
      else if (n_dropped++ == 0)
        first_line = line;
    }

  g_string_truncate (text, to);

  if (n_dropped > 0)
    g_ptr_array_add (notices,
                     g_strdup_printf (ngettext ("%lu control character was left out, in line %u",
                                                "%lu control characters were left out, the first "
                                                "of them in line %u",
                                                n_dropped),
                                      n_dropped, first_line));
}

static GString *
decode_marked (const char *data,
               gsize       n_bytes,
               gboolean    big_endian,
               GPtrArray  *notices,
               GError    **error)
{
  GString *text = decode_utf16 ((const guchar *) data, n_bytes, big_endian, error);

  if (text != NULL)
    g_ptr_array_add (notices, g_strdup (big_endian ? _ ("Converted from UTF-16 (big-endian)")
                                                   : _ ("Converted from UTF-16 (little-endian)")));

  return text;
}

/**
 * assay_import_decode:
 * @bytes: a file
 * @notices: where it says what was converted or left out
 *
 * Reads a file as text: tells its encoding, refuses what is none, gives every line the same end and
 * takes out control characters.
 *
 * Returns: (transfer full): the text in UTF-8, or %NULL with @error set
 */
GString *
assay_import_decode (GBytes     *bytes,
                     GPtrArray  *notices,
                     GError    **error)
{
  g_autoptr (GString) text = NULL;
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  const char *zero = NULL;
  const char *binary = assay_import_name_binary (data, n_bytes);

  if (binary != NULL)
    {
      g_set_error_literal (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_BINARY, binary);
      return NULL;
    }

  zero = n_bytes > 0 ? memchr (data, '\0', n_bytes) : NULL;

  if (n_bytes >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      const char *stop = NULL;

      if (!g_utf8_validate (data + 3, (gssize) n_bytes - 3, &stop) && *stop != '\0')
        set_utf8_error (data + 3, stop, error);
      else if (zero != NULL)
        set_binary_error (data, zero, error);
      else
        text = decode_bytes (data + 3, n_bytes - 3, notices, error);
    }
  else if (n_bytes >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    text = decode_marked (data + 2, n_bytes - 2, (guchar) data[0] == 0xfe, notices, error);
  else if (zero == NULL)
    text = decode_bytes (data, n_bytes, notices, error);
  else if (reads_as_utf16 ((const guchar *) data, n_bytes, FALSE))
    text = decode_marked (data, n_bytes, FALSE, notices, error);
  else if (reads_as_utf16 ((const guchar *) data, n_bytes, TRUE))
    text = decode_marked (data, n_bytes, TRUE, notices, error);
  else
    set_binary_error (data, zero, error);

  if (text == NULL)
    return NULL;

  clean (text, notices);

  return g_steal_pointer (&text);
}
