/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-private.h"

/* A day in front of the first sentence, behind the place where it was written, and one behind who wrote it. What
 * merely begins with a day is a sentence: “12 March 2024 was a Tuesday”. */

/* The longest dateline, in bytes, and the longest place, agency and name in it, in words. */
#define MAX_DATELINE 140
#define MAX_WORDS 6

/* So far behind its dash no other stands: that would be a sentence about the day. */
#define MAX_PARENTHESIS 80

/* The longest line that says who wrote it, in characters. */
#define MAX_BYLINE 120

static const char *const byline_labels[] = { "author",   "authors", "byline",     "by",
                                             "reporter", "words",   "written by", NULL };

/* What no place begins with, in lower case. */
static const char *const no_places[] = {
  "after",    "at",     "before",  "by",        "during",   "from",   "in",        "on",
  "since",    "till",   "today",   "tomorrow",  "until",    "when",   "yesterday", "monday",
  "tuesday",  "wednesday", "thursday", "friday", "saturday", "sunday", NULL,
};

/* Small words within names of places. */
static const char *const small_words[] = { "and", "de",  "del", "der", "la",  "le",
                                           "of",  "on",  "sur", "the", "upon", NULL };

static gboolean
is_word (gunichar c)
{
  return g_unichar_isalnum (c) || c == '\'' || c == 0x2019 || c == '.' || c == '-';
}

/* The end of the word that begins there. */
static const char *
skip_word (const char *p,
           const char *end)
{
  while (p < end && is_word (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);

  return p;
}

static gboolean
is_listed (const char        *begin,
           const char        *end,
           const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strlen (words[i]) == (gsize) (end - begin) &&
          g_ascii_strncasecmp (begin, words[i], (gsize) (end - begin)) == 0)
        return TRUE;
    }

  return FALSE;
}

static const char *
cut (const char *begin,
     const char *end,
     gboolean    has_year,
     AssayDay   *date)
{
  const char *p = begin;

  while (p < end)
    {
      AssayDay found;

      if ((has_year ? assay_import_parse_date (p, (gsize) (end - p), &found)
                    : assay_import_parse_day (p, (gsize) (end - p), &found)) &&
          found.day > 0)
        {
          const char *words_end = p;

          while (words_end > begin &&
                 assay_scan_dash (g_utf8_prev_char (words_end), words_end) == words_end)
            words_end = g_utf8_prev_char (words_end);

          *date = found;
          return words_end;
        }

      p = skip_word (p, end);
      while (p < end && !is_word (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
    }

  return NULL;
}

/**
 * assay_import_cut_date:
 * @date: (out): the day; untouched where there is none
 *
 * Returns: where the words end that stand before a full day with which the text ends; @begin where it is nothing
 *   but the day; %NULL where it ends with none
 */
const char *
assay_import_cut_date (const char *begin,
                       const char *end,
                       AssayDay   *date)
{
  return cut (begin, end, TRUE, date);
}

/* “LONDON”, “London, Ont.”, “LONDON (Reuters)”: names, as a dateline has them, or nothing. */
static gboolean
is_place (const char *begin,
          const char *end,
          gboolean   *is_shouted)
{
  guint n_words = 0;
  guint n_letters = 0;
  guint n_small = 0;

  for (const char *p = begin; p < end;)
    {
      const char *stop = skip_word (p, end);

      if (stop == p)
        {
          if (strchr (" ,()/", *p) == NULL)
            return FALSE;
          p++;
          continue;
        }

      if (++n_words > MAX_WORDS || (n_words == 1 && is_listed (p, stop, no_places)) ||
          (!g_unichar_isupper (g_utf8_get_char (p)) && !is_listed (p, stop, small_words)))
        return FALSE;

      for (; p < stop && n_words == 1; p = g_utf8_next_char (p))
        {
          n_letters += g_unichar_isalpha (g_utf8_get_char (p));
          n_small += g_unichar_islower (g_utf8_get_char (p));
        }
      p = stop;
    }

  *is_shouted = n_letters >= 2 && n_small == 0;

  return TRUE;
}

/* “(Reuters)”, “/PRNewswire/”: one past it; @begin where there is none, NULL where other words are in it. */
static const char *
skip_agency (const char *begin,
             const char *end)
{
  char close = *begin == '(' ? ')' : *begin == '[' ? ']' : '/';
  const char *stop = NULL;
  gboolean is_shouted = FALSE;

  if (begin == end || strchr ("([/", *begin) == NULL)
    return begin;

  stop = memchr (begin + 1, close, MIN ((gsize) (end - begin - 1), MAX_PARENTHESIS));

  return stop != NULL && stop > begin + 1 && is_place (begin + 1, stop, &is_shouted) ? stop + 1
                                                                                     : NULL;
}

/* The sign that parts a dateline from the first sentence: one past it, or NULL. */
static const char *
skip_dash (const char *p,
           const char *end)
{
  gunichar c = p < end ? g_utf8_get_char (p) : 0;

  if (c == 0x2013 || c == 0x2014 || c == 0x2022 || c == 0x00b7 || c == '|')
    return g_utf8_next_char (p);
  if (end - p >= 2 && p[0] == '-' && p[1] == '-')
    return p + 2;
  if (c == '-' && g_ascii_isspace (p[-1]) && (p + 1 == end || g_ascii_isspace (p[1])))
    return p + 1;

  return NULL;
}

/* Whether a sentence begins there, or nothing does. @p stands behind the sign of a dateline. */
static gboolean
begins_sentence (const char *p,
                 const char *end)
{
  const char *begin = assay_scan_space (p, end);
  gunichar c = begin < end ? g_utf8_get_char (begin) : 0;

  if (begin == end || (end - begin > 3 && g_ascii_strncasecmp (begin, "by ", 3) == 0))
    return TRUE;
  if (g_unichar_islower (c))
    return FALSE;

  for (p = g_utf8_next_char (begin); p < end && p - begin < MAX_PARENTHESIS;
       p = g_utf8_next_char (p))
    {
      if (g_ascii_isspace (p[-1]) && skip_dash (p, end) != NULL)
        return FALSE;
    }

  return TRUE;
}

/* What follows the day of a dateline: an agency, a dash, or both. Returns where the first sentence begins, or NULL. */
static const char *
skip_end (const char *stop,
          const char *end,
          gboolean    is_shouted)
{
  const char *agency = skip_agency (stop, end);
  const char *p = agency != NULL ? assay_scan_space (agency, end) : NULL;
  const char *dash = NULL;

  if (p == NULL)
    return NULL;
  if (p == end && agency > stop)
    return end;

  dash = skip_dash (p, end);
  if (dash == NULL && p < end && *p == ':' && (is_shouted || agency > stop))
    dash = p + 1;
  if (dash == NULL || (!is_shouted && agency == stop && !begins_sentence (dash, end)))
    return NULL;

  return assay_scan_space (dash, end);
}

static const char *
find_dateline (const char *begin,
               const char *end,
               gboolean    has_year,
               AssayDay   *date)
{
  for (const char *p = begin; p < end && p - begin < MAX_DATELINE; p = g_utf8_next_char (p))
    {
      const char *stop = assay_scan_space_back (begin, p);
      const char *place_end = NULL;
      const char *sentence = NULL;
      gboolean is_shouted = FALSE;
      AssayDay found;

      if (p == begin || (strchr ("([/", *p) == NULL && skip_dash (p, end) == NULL))
        continue;

      place_end = cut (begin, stop, has_year, &found);
      if (place_end == NULL || !is_place (begin, place_end, &is_shouted))
        continue;

      sentence = skip_end (p, end, is_shouted);
      if (sentence != NULL)
        {
          *date = found;
          return sentence;
        }
    }

  return NULL;
}

/**
 * assay_import_find_dateline:
 * @date: (out): its day; untouched where there is none
 *
 * Finds the full day in front of a text: “LONDON, March 12, 2024 (Reuters) – ”.
 *
 * Returns: (nullable): where its first sentence begins, which is @end where the dateline has its line to itself;
 *   %NULL where there is no dateline with a full day
 */
const char *
assay_import_find_dateline (const char *begin,
                            const char *end,
                            AssayDay   *date)
{
  return find_dateline (begin, end, TRUE, date);
}

/* The same of a day that has no year, as agencies write it: “LONDON, March 12 (Reuters) – ”. */
const char *
assay_import_find_dateline_day (const char *begin,
                                const char *end,
                                AssayDay   *date)
{
  return find_dateline (begin, end, FALSE, date);
}

/* “By Jane Doe and John Roe, political editor”: names begin with capitals. The day may stand behind. */
gboolean
assay_import_is_byline (AssayManuscript *self,
                        const AssayLine *line)
{
  const char *begin = self->text->str + line->begin_byte;
  const char *end = self->text->str + line->end_byte;
  const char *p = NULL;
  AssayDay date;

  if (line->n_columns > MAX_BYLINE)
    return FALSE;
  if (assay_scan_label (begin, end, byline_labels) != NULL)
    return TRUE;

  p = assay_import_cut_date (begin, end, &date);
  end = p != NULL ? p : end;
  if (end - begin < 6 || g_ascii_strncasecmp (begin, "by ", 3) != 0 || end[-1] == '.' ||
      end[-1] == ',')
    return FALSE;

  p = assay_scan_space (begin + 3, end);

  return g_unichar_isupper (g_utf8_get_char (p)) && assay_scan_count_words (begin, end, 15) < 15 &&
         memchr (begin, ':', end - begin) == NULL;
}

/* What the text says of its own day first counts. */
static void
set_date (AssayManuscript *self,
          AssayDay         date)
{
  if (self->date.year == 0)
    self->date = date;
}

/**
 * assay_import_take_dateline:
 * @below_headline: the headline has come
 *
 * Takes the day of a line above the first paragraph, or in front of it: “LONDON, 14 May 2025 (Agency) – ”. Below the
 * headline it may be nothing but a name and the day: “Dover, 14 May 2025”. A line that is nothing else becomes a
 * part that gives the day.
 *
 * Returns: whether it is one
 */
gboolean
assay_import_take_dateline (AssayManuscript *self,
                            AssayLine       *line,
                            gboolean         below_headline)
{
  const char *begin = self->text->str + line->begin_byte;
  const char *end = self->text->str + line->end_byte;
  const char *sentence = NULL;
  gboolean is_shouted = FALSE;
  AssayDay date;

  sentence = assay_import_find_dateline (begin, end, &date);
  if (sentence == NULL && below_headline && line->n_columns <= MAX_BYLINE)
    {
      const char *name_end = assay_import_cut_date (begin, end, &date);

      if (name_end != NULL && is_place (begin, name_end, &is_shouted))
        sentence = end;
    }

  if (sentence == NULL)
    return FALSE;

  set_date (self, date);
  line->kind = sentence == end ? ASSAY_PART_DATE : ASSAY_PART_PARAGRAPH;

  return TRUE;
}

/* Takes the day behind who wrote it: “By Ann Pell, 12 March 2024”. */
void
assay_import_take_byline_date (AssayManuscript *self,
                               const AssayLine *line)
{
  AssayDay date;

  if (line->n_columns <= MAX_BYLINE &&
      assay_import_cut_date (self->text->str + line->begin_byte,
                             self->text->str + line->end_byte, &date) != NULL)
    set_date (self, date);
}
