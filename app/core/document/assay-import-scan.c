/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-import-private.h"

#include <string.h>

/* Small scanners over one line of a draft. Each reads forward once and never past @end; the text is
 * valid UTF-8. */

static const gunichar dashes[] = { '-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 };

static const gunichar bullets[] = { '*',    '+',    0x2022, 0x2023, 0x2043, 0x204c, 0x204d,
                                    0x2219, 0x25aa, 0x25ab, 0x25cb, 0x25cf, 0x25e6, 0x2192,
                                    0x25ba, 0x2605, 0x00b7, 0x2713, 0x27a2 };

static gboolean
is_one_of (gunichar        c,
           const gunichar *set,
           gsize           n_set)
{
  for (gsize i = 0; i < n_set; i++)
    {
      if (set[i] == c)
        return TRUE;
    }

  return FALSE;
}

/* Skips white space; the break that the author set counts as such. */
const char *
assay_scan_space (const char *begin,
                  const char *end)
{
  while (begin < end && g_unichar_isspace (g_utf8_get_char (begin)))
    begin = g_utf8_next_char (begin);

  return begin;
}

/* The end of the text without the white space that ends it. */
const char *
assay_scan_space_back (const char *begin,
                       const char *end)
{
  while (end > begin)
    {
      const char *previous = g_utf8_prev_char (end);

      if (!g_unichar_isspace (g_utf8_get_char (previous)))
        break;

      end = previous;
    }

  return end;
}

/* “12.”, “12)”, “[12]”, “[12]:”, “[^1]:”, “(12)”. Returns one past it, or NULL. */
static const char *
scan_number (const char *begin,
             const char *end)
{
  const char *p = begin;
  const char *digits = NULL;
  char open = '\0';

  if (p < end && (*p == '[' || *p == '('))
    open = *p++;
  if (open == '[' && p < end && *p == '^')
    p++;

  digits = p;

  while (p < end && p - digits < 4 && g_ascii_isdigit (*p))
    p++;

  if (p == digits || p == end)
    return NULL;

  if (open == '\0')
    return *p == '.' || *p == ')' || *p == ']' ? p + 1 : NULL;

  if (*p != (open == '[' ? ']' : ')'))
    return NULL;

  p++;

  return p < end && (*p == ':' || *p == '.') ? p + 1 : p;
}

/**
 * assay_scan_bullet:
 *
 * Returns: (nullable): what follows a bullet or a number that begins a list item, without the white
 *   space between; %NULL if the line begins with neither
 */
const char *
assay_scan_bullet (const char *begin,
                   const char *end)
{
  const char *p = NULL;
  const char *item = NULL;
  gunichar c;

  if (begin == end)
    return NULL;

  p = scan_number (begin, end);

  if (p == NULL)
    {
      c = g_utf8_get_char (begin);

      if (!is_one_of (c, dashes, G_N_ELEMENTS (dashes)) &&
          !is_one_of (c, bullets, G_N_ELEMENTS (bullets)))
        return NULL;

      p = g_utf8_next_char (begin);

      /* Two dashes are one. */
      if (c == '-' && p < end && *p == '-')
        p++;
    }

  item = assay_scan_space (p, end);

  if (item == end)
    return NULL;

  /* “-5 °C” and “*bold*” are no items, but nobody sets a space before an address by rule. */
  if (item == p && *begin != '[' && assay_scan_url (p, end) == NULL &&
      (*begin == '-' || *begin == '*' || *begin == '+' || *begin == '(' ||
       g_ascii_isdigit (*begin) || (guchar) *begin == 0xc2))
    return NULL;

  return item;
}

/* Skips dashes, colons and other signs that stand between an address and its summary. */
const char *
assay_scan_dash (const char *begin,
                 const char *end)
{
  while (begin < end)
    {
      gunichar c = g_utf8_get_char (begin);

      if (!g_unichar_isspace (c) && !is_one_of (c, dashes, G_N_ELEMENTS (dashes)) && c != ':' &&
          c != '|' && c != ',' && c != ';' && c != 0x2022 && c != 0x00b7)
        break;

      begin = g_utf8_next_char (begin);
    }

  return begin;
}

static gboolean
ends_url (gunichar c)
{
  return g_unichar_isspace (c) || c < 0x20 || c == '<' || c == '>' || c == '"' || c == '`' ||
         c == 0x00ab || c == 0x00bb || (c >= 0x2018 && c <= 0x201f);
}

/* The signs after an address that belong to the sentence around it. */
static const char *
trim_url (const char *begin,
          const char *end,
          int         n_open)
{
  while (end > begin)
    {
      char last = end[-1];

      if (last == ')' && n_open < 0)
        n_open++;
      else if (last == ']' || strchr (".,;:!?'*_", last) == NULL)
        break;

      end--;
    }

  return end;
}

/**
 * assay_scan_url:
 *
 * Returns: (nullable): one past the web address that begins at @begin, or %NULL if none does
 */
const char *
assay_scan_url (const char *begin,
                const char *end)
{
  static const char *const schemes[] = { "https://", "http://", "www." };
  const char *host = NULL;
  const char *p = NULL;
  int n_open = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (schemes) && host == NULL; i++)
    {
      gsize length = strlen (schemes[i]);

      if ((gsize) (end - begin) > length && g_ascii_strncasecmp (begin, schemes[i], length) == 0)
        host = begin + length;
    }

  if (host == NULL || !(g_ascii_isalnum (*host) || *host == '[' || (guchar) *host >= 0x80))
    return NULL;

  for (p = host; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (ends_url (c) || (c == ']' && p + 1 < end && (p[1] == '(' || p[1] == ':')))
        break;
      if (c == '(')
        n_open++;
      else if (c == ')' && --n_open < 0 && (p + 1 == end || p[1] == ')' || p[1] == '['))
        break;
    }

  p = trim_url (host, p, n_open);

  return p > host ? p : NULL;
}

/**
 * assay_scan_label:
 * @labels: (array zero-terminated=1): words in lower case
 *
 * Returns: (nullable): what follows “LABEL:” at the start of a line, which may be nothing; %NULL if
 *   the line does not begin with one of @labels and a colon
 */
const char *
assay_scan_label (const char        *begin,
                  const char        *end,
                  const char *const *labels)
{
  for (gsize i = 0; labels[i] != NULL; i++)
    {
      gsize length = strlen (labels[i]);
      const char *p = NULL;

      if ((gsize) (end - begin) <= length || g_ascii_strncasecmp (begin, labels[i], length) != 0)
        continue;

      p = assay_scan_space (begin + length, end);

      if (p < end && *p == ':')
        return assay_scan_space (p + 1, end);
    }

  return NULL;
}

/* Whether a line ends as a sentence does: a stop, perhaps within quotation marks or brackets. */
gboolean
assay_scan_ends_sentence (const char *begin,
                          const char *end)
{
  while (end > begin)
    {
      const char *previous = g_utf8_prev_char (end);
      gunichar c = g_utf8_get_char (previous);

      if (c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026)
        return TRUE;

      if (c != '"' && c != '\'' && c != ')' && c != ']' && c != '*' && c != '_' && c != 0x00bb &&
          !(c >= 0x2018 && c <= 0x201f))
        return FALSE;

      end = previous;
    }

  return FALSE;
}

/* “---”, “***”, “###”, “* * *”, “=====”: a line of signs that parts what is above from what is below. */
gboolean
assay_scan_is_rule (const char *begin,
                    const char *end)
{
  gunichar first = begin < end ? g_utf8_get_char (begin) : 0;
  guint count = 0;

  if (first != '=' && first != '#' && first != '_' && first != '~' &&
      !is_one_of (first, dashes, G_N_ELEMENTS (dashes)) &&
      !is_one_of (first, bullets, G_N_ELEMENTS (bullets)))
    return FALSE;

  for (; begin < end; begin = g_utf8_next_char (begin))
    {
      gunichar c = g_utf8_get_char (begin);

      if (c != first && !g_unichar_isspace (c))
        return FALSE;

      count += c == first;
    }

  return count >= 3;
}

/* The characters of the word that a line begins with. */
guint
assay_scan_first_word_columns (const char *begin,
                               const char *end)
{
  guint n = 0;

  for (; begin < end && !g_unichar_isspace (g_utf8_get_char (begin));
       begin = g_utf8_next_char (begin))
    n++;

  return n;
}

/* Whether the script of a line has capitals: Hebrew, Arabic and Chinese have none. */
gboolean
assay_scan_has_case (const char *begin,
                     const char *end)
{
  for (const char *p = begin; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalpha (c))
        return g_unichar_isupper (c) || g_unichar_islower (c);
    }

  return TRUE;
}

/* The number of words, counted up to @max. */
guint
assay_scan_count_words (const char *begin,
                        const char *end,
                        guint       max)
{
  guint count = 0;
  gboolean in_word = FALSE;

  for (const char *p = begin; p < end && count < max; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        in_word = FALSE;
      else if (!in_word && g_unichar_isalnum (c))
        {
          in_word = TRUE;
          count++;
        }
    }

  return count;
}

/* Whether it reads as a BCP 47 tag: “en”, “en-GB”, “zh-Hans-CN”. */
gboolean
assay_scan_is_language (const char *tag)
{
  gsize n_part = 0;
  gsize n_first = 0;
  const char *p = tag;

  for (; *p != '\0' && p - tag < 36; p++)
    {
      if (*p == '-' && n_part > 0)
        {
          n_first = n_first > 0 ? n_first : n_part;
          n_part = 0;
        }
      else if (g_ascii_isalnum (*p) && n_part < 8 && (n_first > 0 || g_ascii_isalpha (*p)))
        n_part++;
      else
        return FALSE;
    }

  n_first = n_first > 0 ? n_first : n_part;

  return *p == '\0' && n_part > 0 && n_first >= 2 && n_first <= 3;
}
