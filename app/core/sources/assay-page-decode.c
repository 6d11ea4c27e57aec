/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* Browsers look for a declaration in the first kilobyte; publishers put it further down. */
#define DECLARATION_BYTES 8192

/* So many control characters in the first bytes, and no text can be meant. */
#define PROBE_BYTES 4096
#define MAX_CONTROLS_PERCENT 5

/* Longer names are of no encoding. */
#define MAX_LABEL 32

/* What browsers take a label for, where that is not what its name says (the Encoding Standard). */
static const char *const encodings[][2] = {
  { "iso-8859-1", "WINDOWS-1252" },   { "iso8859-1", "WINDOWS-1252" },
  { "latin1", "WINDOWS-1252" },       { "latin-1", "WINDOWS-1252" },
  { "us-ascii", "WINDOWS-1252" },     { "ascii", "WINDOWS-1252" },
  { "iso-8859-9", "WINDOWS-1254" },   { "latin5", "WINDOWS-1254" },
  { "iso-8859-11", "WINDOWS-874" },   { "tis-620", "WINDOWS-874" },
  { "gb2312", "GB18030" },            { "gbk", "GB18030" },
  { "x-gbk", "GB18030" },             { "big5", "BIG5-HKSCS" },
  { "shift_jis", "CP932" },           { "shift-jis", "CP932" },
  { "sjis", "CP932" },                { "x-sjis", "CP932" },
  { "windows-31j", "CP932" },         { "ks_c_5601-1987", "CP949" },
  { "euc-kr", "CP949" },              { "utf8", "UTF-8" },
  { "utf-16", "UTF-16LE" },           { "x-euc-jp", "EUC-JP" },
  { "x-mac-cyrillic", "MACCYRILLIC" }, { "x-windows-1252", "WINDOWS-1252" },
};

static char *
name_encoding (const char *label,
               gsize       n)
{
  g_autofree char *name = NULL;

  if (n == 0 || n > MAX_LABEL)
    return NULL;

  name = g_ascii_strdown (label, (gssize) n);

  for (gsize i = 0; i < n; i++)
    {
      if (!g_ascii_isalnum (name[i]) && strchr ("-_.:", name[i]) == NULL)
        return NULL;
    }

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      if (strcmp (encodings[i][0], name) == 0)
        return g_strdup (encodings[i][1]);
    }

  return g_ascii_strup (name, -1);
}

/* The encoding that stands after “charset=” between @p and @end. */
static char *
find_charset (const char *p,
              const char *end)
{
  static const char key[] = "charset";

  for (; end - p > (gssize) sizeof key; p++)
    {
      const char *q = p + strlen (key);
      const char *label;

      if (g_ascii_strncasecmp (p, key, strlen (key)) != 0)
        continue;

      while (q < end && g_ascii_isspace (*q))
        q++;
      if (q == end || *q != '=')
        continue;

      for (q++; q < end && (g_ascii_isspace (*q) || *q == '"' || *q == '\'');)
        q++;
      for (label = q;
           q < end && (g_ascii_isalnum (*q) || strchr ("-_.:", *q) != NULL) && *q != '\0';)
        q++;

      return name_encoding (label, q - label);
    }

  return NULL;
}

/* What the page says of its own encoding. UTF-16 in a text that was read as ASCII is a mistake. */
static char *
find_declared (const char *data,
               gsize       n_bytes)
{
  const char *end = data + MIN (n_bytes, DECLARATION_BYTES);

  for (const char *p = data; p < end; p++)
    {
      const char *open = memchr (p, '<', end - p);
      const char *close = open != NULL ? memchr (open, '>', end - open) : NULL;
      g_autofree char *name = NULL;

      if (close == NULL)
        break;

      p = open;

      if (end - open > 6 && (g_ascii_strncasecmp (open + 1, "meta", 4) == 0))
        name = find_charset (open, close);
      if (name != NULL)
        return g_str_has_prefix (name, "UTF-16") ? g_strdup ("UTF-8") : g_steal_pointer (&name);
    }

  return NULL;
}

/* Converts all that can be; what cannot becomes U+FFFD. NULL if the encoding is unknown here. */
static GString *
convert (const char *data,
         gsize       n_bytes,
         const char *encoding)
{
  GString *text = NULL;
  GIConv converter = g_iconv_open ("UTF-8", encoding);
  char buffer[16384];
  char *from = (char *) data;
  gsize left = n_bytes;

  if (converter == (GIConv) -1)
    return NULL;

  text = g_string_sized_new (n_bytes + n_bytes / 4);

  while (left > 0)
    {
      char *to = buffer;
      gsize room = sizeof buffer;
      gsize before = left;
      gsize result = g_iconv (converter, &from, &left, &to, &room);

      g_string_append_len (text, buffer, to - buffer);

      if (result == (gsize) -1 && before == left && to == buffer)
        {
          g_string_append (text, "\xef\xbf\xbd");
          from++;
          left--;
          g_iconv (converter, NULL, NULL, NULL, NULL);
        }
    }

  g_iconv_close (converter);

  return text;
}

/* Broken characters among those of more than one byte: a page in UTF-8 has few. */
static gboolean
is_mostly_utf8 (const char *data,
                gsize       n_bytes)
{
  const char *p = data;
  const char *end = data + n_bytes;
  gsize n_whole = 0;
  gsize n_broken = 0;

  while (p < end)
    {
      gunichar c = (guchar) *p < 0x80 ? 0 : g_utf8_get_char_validated (p, end - p);

      n_broken += c == (gunichar) -1 || c == (gunichar) -2;
      n_whole += c != 0 && c < (gunichar) -2;
      p = c != 0 && c < (gunichar) -2 ? g_utf8_next_char (p) : p + 1;
    }

  return n_whole >= n_broken;
}

static GString *
decode (const char *data,
        gsize       n_bytes,
        const char *content_type)
{
  g_autofree char *told = NULL;
  GString *text = NULL;
  gboolean is_utf8;

  if (n_bytes >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    return convert (data + 3, n_bytes - 3, "UTF-8");
  if (n_bytes >= 2 && memcmp (data, "\xff\xfe", 2) == 0)
    return convert (data + 2, n_bytes - 2, "UTF-16LE");
  if (n_bytes >= 2 && memcmp (data, "\xfe\xff", 2) == 0)
    return convert (data + 2, n_bytes - 2, "UTF-16BE");

  if (content_type != NULL)
    told = find_charset (content_type, content_type + strlen (content_type) + 1);
  if (told == NULL)
    told = find_declared (data, n_bytes);

  /* Text of another encoding is hardly ever valid UTF-8 by chance, so a wrong declaration shows. */
  is_utf8 = g_utf8_validate_len (data, n_bytes, NULL);
  if (told != NULL && (g_str_has_prefix (told, "UTF-16") || g_str_has_prefix (told, "ISO-2022")))
    text = convert (data, n_bytes, told);
  else if (is_utf8)
    return g_string_new_len (data, (gssize) n_bytes);
  else if (told != NULL && strcmp (told, "UTF-8") != 0)
    text = convert (data, n_bytes, told);

  if (text != NULL)
    return text;

  return convert (data, n_bytes, is_mostly_utf8 (data, n_bytes) ? "UTF-8" : "WINDOWS-1252");
}

/* A picture or an archive, by its first characters. */
static gboolean
check_text (const GString *text,
            GError       **error)
{
  gsize n = MIN (text->len, PROBE_BYTES);
  gsize n_controls = 0;

  for (gsize i = 0; i < n; i++)
    n_controls += text->str[i] == '\0' ||
                  ((guchar) text->str[i] < 0x20 && strchr ("\t\n\r\f\v\x1b", text->str[i]) == NULL);

  if (n_controls * 100 <= n * MAX_CONTROLS_PERCENT)
    return TRUE;

  g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_NOT_TEXT,
                       _ ("This is not a page of text"));

  return FALSE;
}

/* Takes out the control characters that no page may have, in place: zeros among them, at which a C
 * string would end. */
static void
drop_controls (GString *text)
{
  gsize to = 0;

  for (gsize from = 0; from < text->len; from++)
    {
      guchar c = (guchar) text->str[from];

      if (c >= 0x20 || c == '\t' || c == '\n' || c == '\r' || c == '\f')
        text->str[to++] = text->str[from];
    }

  g_string_truncate (text, to);
}

/**
 * assay_page_decode:
 * @content_type: (nullable): what the server says it is
 * @n_bytes: (out): length of what is returned
 *
 * Tells the encoding of a page, by its first bytes, the server, the page and its bytes, in this order, and
 * converts it. What cannot be converted becomes U+FFFD.
 *
 * Returns: (transfer full): valid UTF-8 without control characters, or %NULL with @error of
 *   #AssayPageError set
 */
char *
assay_page_decode (GBytes      *body,
                   const char  *content_type,
                   gsize       *n_bytes,
                   GError     **error)
{
  GString *text = NULL;
  gsize size;
  const char *data = g_bytes_get_data (body, &size);

  if (size == 0)
    {
      g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_EMPTY,
                           _ ("The page is empty"));
      return NULL;
    }

  if (size > ASSAY_PAGE_MAX_BYTES)
    {
      g_set_error (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_LARGE,
                   _ ("The page is larger than %u MB"), ASSAY_PAGE_MAX_BYTES / (1024 * 1024));
      return NULL;
    }

  text = decode (data, size, content_type);

  if (!check_text (text, error))
    {
      g_string_free (text, TRUE);
      return NULL;
    }

  drop_controls (text);
  *n_bytes = text->len;

  return g_string_free (text, FALSE);
}
