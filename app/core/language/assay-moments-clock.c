/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-moments-private.h"

#include <string.h>

#define MINUTES_OF_DAY (24 * 60)

static void
add_minute (AssayMoment *moment,
            int          minute)
{
  if (moment->from_minute < 0)
    moment->from_minute = (gint16) minute;
  moment->to_minute = (gint16) minute;
}

/* “am”, “p.m.”, “o’clock”, “hrs” at @p; sets @half to 0 or 12, or -1. Returns its bytes, or 0. */
static gsize
match_half (const char *p,
            int        *half)
{
  static const struct
  {
    const char *text;
    int         half;
  } halves[] = {
    { "a.m.", 0 },     { "p.m.", 12 },  { "a.m", 0 },     { "p.m", 12 },     { "am", 0 },
    { "pm", 12 },      { "o'clock", -1 }, { "oclock", -1 }, { "o\342\200\231clock", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    {
      gsize n = strlen (halves[i].text);

      if (g_ascii_strncasecmp (p, halves[i].text, n) == 0 && !g_ascii_isalnum (p[n]))
        {
          *half = halves[i].half;
          return n;
        }
    }

  return 0;
}

/* A number of up to two digits at *@p, which is moved behind them; -1 for none. */
static int
take_number (const char **p)
{
  int value = 0;
  guint n = 0;

  while (n < 3 && g_ascii_isdigit ((*p)[n]))
    value = value * 10 + g_ascii_digit_value ((*p)[n++]);
  if (n == 0 || n > 2)
    return -1;

  *p += n;

  return value;
}

/* The token that begins at or behind a byte. */
static guint
find_token (const AssayMomentFinder *self,
            guint                    token,
            gsize                    byte)
{
  while (token < self->end && assay_reader_token (self->reader, token)->begin_byte < byte)
    token++;

  return token;
}

/* “seven pm”, “nine o’clock” */
static int
read_hour_word (const AssayMomentFinder *self,
                guint                    token)
{
  static const char *const words[] = { "one", "two",   "three", "four", "five",   "six",
                                       "seven", "eight", "nine",  "ten",  "eleven", "twelve" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (assay_moment_is (self, token, words[i]))
        return (int) i + 1;
    }

  return -1;
}

static guint
read_named_hour (AssayMomentFinder *self,
                 guint              token,
                 AssayMoment       *moment)
{
  static const char *const noons[] = { "noon", "midday", "noonish", "lunchtime", NULL };

  if (assay_moment_is_any (self, token, noons))
    add_minute (moment, MINUTES_OF_DAY / 2);
  else if (assay_moment_is (self, token, "midnight"))
    add_minute (moment, 0);
  else
    return token;

  self->has_clock = TRUE;

  return token + 1;
}

/**
 * assay_moment_read_clock:
 * @allows_bare: whether a number alone will do (“at 7”, “from 5 to 6pm”)
 *
 * Reads a time of day: “3pm”, “3:30 p.m.”, “10:20:30”, “seven o’clock”, “noon”.
 *
 * Returns: one past its last token, or @token
 */
guint
assay_moment_read_clock (AssayMomentFinder *self,
                         guint              token,
                         AssayMoment       *moment,
                         gboolean           allows_bare)
{
  const AssayToken *at = NULL;
  const char *p = NULL;
  int hour;
  int minute = 0;
  int half = -1;
  gsize n_half;
  gboolean has_minute = FALSE;

  if (token >= self->end)
    return token;

  at = assay_reader_token (self->reader, token);
  p = self->reader->utf8 + at->begin_byte;

  if (at->kind == ASSAY_TOKEN_NUMBER)
    {
      hour = take_number (&p);
      if (hour >= 0 && (*p == ':' || *p == '.') && g_ascii_isdigit (p[1]) &&
          g_ascii_isdigit (p[2]) && !g_ascii_isdigit (p[3]))
        {
          gboolean is_colon = *p == ':';

          p++;
          minute = take_number (&p);
          has_minute = is_colon;
          if (is_colon && *p == ':' && g_ascii_isdigit (p[1]) && g_ascii_isdigit (p[2]))
            p += 3;
        }
    }
  else if (at->kind == ASSAY_TOKEN_WORD && (hour = read_hour_word (self, token)) >= 0)
    p = self->reader->utf8 + at->end_byte;
  else
    return read_named_hour (self, token, moment);

  if (hour < 0 || hour > 24 || minute < 0 || minute > 59)
    return token;

  n_half = match_half (*p == ' ' ? p + 1 : p, &half);
  if (n_half > 0)
    p += (*p == ' ') + n_half;
  else if (!has_minute &&
           (!allows_bare || p[0] == '.' || g_ascii_isalnum (*p) || *p == '%' || *p == '/'))
    return token;

  if (half == 12 && hour < 12)
    hour += 12;
  if (half == 0 && hour == 12)
    hour = 0;

  self->has_clock |= n_half > 0 || has_minute;
  add_minute (moment, hour * 60 + minute);

  return find_token (self, token, (gsize) (p - self->reader->utf8));
}

/**
 * assay_moment_read_part_of_day:
 *
 * Reads “in the morning”, “this evening”, “afternoon”; not its own hours, which nobody agrees on.
 *
 * Returns: one past its last token, or @token
 */
guint
assay_moment_read_part_of_day (AssayMomentFinder *self,
                               guint              token,
                               AssayMoment       *moment)
{
  static const char *const parts[] = {
    "morning", "afternoon", "evening", "night", "daytime", NULL
  };
  guint at = token;

  if (assay_moment_is (self, at, "in") && assay_moment_is (self, at + 1, "the"))
    at += 2;
  else if (token == 0 || !self->has_date)
    return token;

  at += assay_moment_is (self, at, "early") || assay_moment_is (self, at, "late");

  return assay_moment_is_any (self, at, parts) ? at + 1 : token;
}

/* The figure of time that begins at a token: “3 minutes”, “half an hour”. */
static guint
read_figure (AssayMomentFinder *self,
             guint              token,
             AssayMoment       *moment)
{
  static const struct
  {
    const char *unit;
    double      seconds;
  } lengths[] = {
    { "second", 1 },           { "minute", 60 },         { "hour", 3600 },
    { "day", 86400 },          { "night", 86400 },       { "week", 7 * 86400 },
    { "fortnight", 14 * 86400 }, { "month", 30.4 * 86400 }, { "year", 365.25 * 86400 },
    { "decade", 3652.5 * 86400 }, { "century", 36525.0 * 86400 },
  };
  const AssayReading *reading = self->reader->reading;
  guint begin = token < self->end
                    ? assay_text_to_position (reading->text,
                                              assay_reader_token (self->reader, token)->begin_byte)
                    : G_MAXUINT;
  const AssayFigure *figure = NULL;

  for (guint i = self->figure; i < reading->figures->len; i++)
    {
      figure = &g_array_index (reading->figures, AssayFigure, i);
      if (figure->span.begin >= begin)
        break;
    }

  if (figure == NULL || figure->span.begin != begin || figure->kind != ASSAY_FIGURE_QUANTITY)
    return token;

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      if (g_strcmp0 (figure->unit, lengths[i].unit) == 0)
        {
          moment->seconds += figure->low * lengths[i].seconds;
          return find_token (self, token, assay_text_to_byte (reading->text, figure->span.end));
        }
    }

  return token;
}

/**
 * assay_moment_read_duration:
 *
 * Reads how long something lasts: “3 minutes”, “an hour”, “a few days”, “two hours and ten minutes”.
 *
 * Returns: one past its last token, or @token
 */
guint
assay_moment_read_duration (AssayMomentFinder *self,
                            guint              token,
                            AssayMoment       *moment)
{
  static const char *const some[] = { "few", "some", "several", "many", NULL };
  static const char *const which[] = { "next",     "last",   "past", "upcoming",
                                       "previous", "coming", NULL };
  static const char *const one[] = { "a", "an", "another", "all", NULL };
  static const char *const plural[] = { "seconds", "minutes", "hours",  "days",    "weeks",
                                        "months",  "years",   "nights", "decades", NULL };
  static const char *const singular[] = { "minute", "hour", "day",    "week",
                                          "month",  "year", "decade", NULL };
  guint at = token +
             (assay_moment_is (self, token, "a") && assay_moment_is (self, token + 1, "few"));
  guint end = read_figure (self, token, moment);
  guint next;

  /* “the 3 next weeks” */
  if (end == token && token + 2 < self->end &&
      assay_reader_token (self->reader, token)->kind == ASSAY_TOKEN_NUMBER &&
      assay_moment_is_any (self, token + 1, which) && assay_moment_is_any (self, token + 2, plural))
    return token + 3;
  if (end == token && assay_moment_is_any (self, at, some) &&
      assay_moment_is_any (self, at + 1, plural))
    return at + 2;
  if (end == token && assay_moment_is_any (self, token, one) &&
      assay_moment_is_any (self, token + 1, singular))
    end = token + 2;
  if (end == token)
    return token;

  for (guint n = 0; n < 3 && assay_moment_is (self, end, "and"); n++)
    {
      next = read_figure (self, end + 1, moment);
      if (next == end + 1 && assay_moment_is (self, next, "a") &&
          assay_moment_is (self, next + 1, "half"))
        next += 2;
      if (next == end + 1)
        break;
      end = next;
    }

  return end;
}
