/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-url-private.h"

/* The first newspapers on the web, and far enough ahead: a number outside is no year of publication. */
#define MIN_YEAR 1993
#define MAX_YEAR 2049

static const char *const months[] = {
  "january", "february", "march",     "april",   "may",      "june",
  "july",    "august",   "september", "october", "november", "december",
};

/* Segments in front of a number of their own, which is no date even if it looks like one. */
static const char *const id_segments[] = {
  "a", "article", "articles", "doc", "id", "node", "p", "post", "story", "topic", "video", "videos",
};

/* A run of bytes of the path between two slashes. */
typedef struct
{
  const char *begin;
  gsize       n;
} Segment;

/* Reads exactly @n digits; -1 if something else stands there. */
static int
read_digits (const char *p,
             gsize       n)
{
  int value = 0;

  for (gsize i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (p[i]))
        return -1;

      value = value * 10 + (p[i] - '0');
    }

  return value;
}

static gboolean
is_year (int year)
{
  return year >= MIN_YEAR && year <= MAX_YEAR;
}

static gboolean
make_day (int       year,
          int       month,
          int       day,
          AssayDay *result)
{
  if (!is_year (year) || month < 1 || month > 12 || day < 1 || day > 31)
    return FALSE;
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *result = (AssayDay){ (gint16) year, (gint8) month, (gint8) day };

  return TRUE;
}

/* A segment that is a number of one or two digits and nothing else; -1 for any other. */
static int
segment_to_number (const Segment *segment)
{
  return segment->n == 1 || segment->n == 2 ? read_digits (segment->begin, segment->n) : -1;
}

/* “9”, “09”, “sep”, “sept”, “September”; 0 for any other. */
static int
segment_to_month (const Segment *segment)
{
  int number = segment_to_number (segment);

  if (number != -1)
    return number >= 1 && number <= 12 ? number : 0;

  if (segment->n < 3 || segment->n > 9)
    return 0;

  if (segment->n == 4 && g_ascii_strncasecmp (segment->begin, "sept", 4) == 0)
    return 9;

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      gboolean is_whole = segment->n == strlen (months[i]);

      if ((segment->n == 3 || is_whole) &&
          g_ascii_strncasecmp (segment->begin, months[i], segment->n) == 0)
        return (int) i + 1;
    }

  return 0;
}

/* “2025/05/14” and “2024/sep/16” over three segments; “2024/09” over two, if something follows. */
static gboolean
read_segments (const Segment *segments,
               guint          n_segments,
               AssayDay      *day)
{
  int year = segments[0].n == 4 ? read_digits (segments[0].begin, 4) : -1;
  int month = 0;
  int number = -1;

  if (!is_year (year) || n_segments < 3)
    return FALSE;

  month = segment_to_month (&segments[1]);
  if (month == 0)
    return FALSE;

  number = segment_to_number (&segments[2]);
  if (!make_day (year, month, number, day))
    *day = (AssayDay){ (gint16) year, (gint8) month, 0 };

  return TRUE;
}

/* “2025-05-14” or “2025_05_14” at @p, of which @n bytes are left. */
static gboolean
read_dashed (const char *p,
             gsize       n,
             AssayDay   *day)
{
  if (n < 10 || (p[4] != '-' && p[4] != '_') || p[7] != p[4])
    return FALSE;

  return make_day (read_digits (p, 4), read_digits (p + 5, 2), read_digits (p + 8, 2), day);
}

/* At the start of a segment or at its end but for “.html”; not amid the words of a title. */
static gboolean
read_dashed_segment (const Segment *segment,
                     AssayDay      *day)
{
  const char *extension = g_strrstr_len (segment->begin, segment->n, ".");
  gsize n = extension != NULL ? (gsize) (extension - segment->begin) : segment->n;

  if (n >= 10 && (n == 10 || !g_ascii_isalnum (segment->begin[10])) &&
      read_dashed (segment->begin, n, day))
    return TRUE;

  return n > 11 && !g_ascii_isalnum (segment->begin[n - 11]) &&
         read_dashed (segment->begin + n - 10, 10, day);
}

static gboolean
names_an_id (const Segment *segment)
{
  for (guint i = 0; i < G_N_ELEMENTS (id_segments); i++)
    {
      if (strlen (id_segments[i]) == segment->n &&
          g_ascii_strncasecmp (segment->begin, id_segments[i], segment->n) == 0)
        return TRUE;
    }

  return FALSE;
}

/*
 * “20250514” as a segment or at its start. Not at its end: there numbers of articles stand, eight
 * digits long at some publishers (“world-europe-20180512”).
 */
static gboolean
read_compact (const Segment *segment,
              const Segment *before,
              AssayDay      *day)
{
  const char *p = segment->begin;

  if (segment->n < 8 || (segment->n > 8 && p[8] != '-' && p[8] != '_'))
    return FALSE;
  if (read_digits (p, 8) == -1 || (before != NULL && names_an_id (before)))
    return FALSE;

  return make_day (read_digits (p, 4), read_digits (p + 4, 2), read_digits (p + 6, 2), day);
}

/* “2025-05” as a whole segment, which leaves the day open. */
static gboolean
read_month_segment (const Segment *segment,
                    AssayDay      *day)
{
  if (segment->n != 7 || segment->begin[4] != '-')
    return FALSE;
  if (!make_day (read_digits (segment->begin, 4), read_digits (segment->begin + 5, 2), 1, day))
    return FALSE;

  day->day = 0;

  return TRUE;
}

/**
 * assay_url_find_date:
 * @path: a path
 *
 * Finds the day on which a publisher says in the path that the page came out. Days are checked against
 * the calendar, and years against the age of the web; numbers of articles are no dates.
 *
 * Returns: the date, with day 0 for a month alone, or year 0
 */
AssayDay
assay_url_find_date (const char *path)
{
  g_autoptr (GArray) segments = g_array_new (FALSE, FALSE, sizeof (Segment));
  AssayDay month_alone = { 0 };

  for (const char *p = path; *p != '\0';)
    {
      Segment segment = { p, strcspn (p, "/") };

      if (segment.n > 0)
        g_array_append_val (segments, segment);

      p += segment.n + (p[segment.n] == '/');
    }

  for (guint i = 0; i < segments->len; i++)
    {
      const Segment *at = &g_array_index (segments, Segment, i);
      AssayDay day = { 0 };

      if (read_segments (at, segments->len - i, &day) ||
          (i + 1 < segments->len && read_month_segment (at, &day)))
        {
          if (day.day != 0)
            return day;
          if (month_alone.year == 0)
            month_alone = day;
        }

      if (read_dashed_segment (at, &day) || read_compact (at, i > 0 ? at - 1 : NULL, &day))
        return day;
    }

  return month_alone;
}
