/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-moments-private.h"

/* Reads what may stand where a point of time does. Each reader takes the token to begin with and returns one
 * past its last, or the token itself where there is nothing. */

static const char *const stretches[] = { "to", "until", "till", "through", "thru", NULL };
const char *const assay_moment_edges[] = { "start", "beginning", "middle", "end", "rest", "remaining",
                                     "remainder", NULL };
static const char *const units[] = { "second", "minute", "hour", "day",   "week",  "weekend",
                                     "month",  "year",   "quarter", "decade", "century",
                                     "fortnight", "weekday", NULL };
static const char *const bounds[] = { "since", "before", "after", "until", "till", NULL };

gboolean
assay_moment_is_any (const AssayMomentFinder *self,
                     guint                    token,
                     const char *const       *words)
{
  for (; token < self->end && *words != NULL; words++)
    {
      if (assay_token_equals (self->reader, token, *words))
        return TRUE;
    }

  return FALSE;
}

gboolean
assay_moment_is (const AssayMomentFinder *self,
                 guint                    token,
                 const char              *word)
{
  return token < self->end && assay_token_equals (self->reader, token, word);
}

static gboolean
is_dash (const AssayMomentFinder *self,
         guint                    token)
{
  gunichar mark = token < self->end ? assay_reader_token (self->reader, token)->mark : 0;

  return mark == '-' || mark == '~' || mark == 0x2013 || mark == 0x2014;
}

static void
add_day (AssayMoment *moment,
         AssayDay     day,
         AssayDay     end)
{
  if (day.year == 0)
    return;
  if (moment->from.year == 0)
    moment->from = day;
  moment->to = end;
}

/* A day of the week, which mails write small, and where “every” stands before it. */
static gboolean
is_weekday (const AssayMomentFinder *self,
            guint                    token)
{
  static const char *const days[] = { "monday", "tuesday", "wednesday", "thursday", "friday",
                                      "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
                                      "thur", "thurs", "fri", "mondays", "tuesdays", "wednesdays",
                                      "thursdays", "fridays", "saturdays", "sundays", NULL };

  return assay_moment_is_any (self, token, days);
}

/* “Friday 31”, “friday the 26th”, “Friday 7/6”: the day of the month behind that of the week. */
static guint
read_behind_weekday (const AssayMomentFinder *self,
                     guint                    token)
{
  guint at = token + assay_moment_is (self, token, "the");
  const AssayToken *day = at < self->end ? assay_reader_token (self->reader, at) : NULL;
  guint n_bytes = day != NULL ? day->end_byte - day->begin_byte : 0;
  const char *p = day != NULL ? self->reader->utf8 + day->begin_byte : "";

  if (day == NULL || day->kind != ASSAY_TOKEN_NUMBER || n_bytes > 4 ||
      (n_bytes > 2 && !g_ascii_isalpha (p[n_bytes - 1])) || p[n_bytes] == ':' ||
      (n_bytes <= 2 && p[n_bytes] == '-') || g_ascii_strncasecmp (p + n_bytes - 1, "m", 1) == 0 ||
      g_ascii_strncasecmp (p + n_bytes, " o", 2) == 0 ||
      g_ascii_strncasecmp (p + n_bytes, " a", 2) == 0 ||
      g_ascii_strncasecmp (p + n_bytes, " p", 2) == 0)
    return token;

  if (at + 2 < self->end && p[n_bytes] == '/' &&
      assay_reader_token (self->reader, at + 2)->kind == ASSAY_TOKEN_NUMBER)
    return at + 3;

  return at + 1;
}

/* “february 22nd”, “june 2019”: written small, a month needs its day or year. */
static guint
read_small_month (AssayMomentFinder *self,
                  guint              token)
{
  static const char *const months[] = { "january", "february", "april", "june", "july", "august",
                                        "september", "october", "november", "december", NULL };
  guint end = token + 1;

  if (!assay_moment_is_any (self, token, months))
    return token;

  for (guint n = 0; n < 2 && end < self->end; n++)
    {
      const AssayToken *at = assay_reader_token (self->reader, end);

      if (at->kind != ASSAY_TOKEN_NUMBER || at->end_byte - at->begin_byte > 4 ||
          self->reader->utf8[at->end_byte] == ':')
        break;
      end++;
    }

  if (end == token + 1)
    return token;

  self->has_date = TRUE;

  return end;
}

/* A date that was found before, without the “the” of “the next week”. */
static guint
read_date (AssayMomentFinder *self,
           guint              token,
           AssayMoment       *moment)
{
  guint end = 0;
  const AssayDate *date = token < self->end ? assay_moment_get_date (self, token, &end) : NULL;

  if (assay_moment_is (self, token, "following") && is_weekday (self, token + 1))
    token++;
  if (is_weekday (self, token) && (date == NULL || end <= token + 1))
    {
      if (date != NULL)
        add_day (moment, date->day, date->end);
      self->has_date = TRUE;
      return read_behind_weekday (self, token + 1);
    }
  if (date == NULL)
    return read_small_month (self, token);

  add_day (moment, date->day, date->end);
  self->has_date = TRUE;

  return end;
}

/* “Tuesday from 7 to 9pm”, “Friday 12-4”, “1 May after 2:00”, “2018 or later” */
static guint
read_hours_behind (AssayMomentFinder *self,
                   guint              token,
                   AssayMoment       *moment)
{
  static const char *const later[] = { "later",   "earlier", "after", "before",
                                       "greater", "onwards", NULL };
  gboolean has_lead = assay_moment_is (self, token, "from") ||
                      assay_moment_is (self, token, "between");
  guint from = token + has_lead;
  guint end = assay_moment_read_clock (self, from, moment, self->has_date);

  if (end > from && (is_dash (self, end) || assay_moment_is_any (self, end, stretches) ||
                     (has_lead && assay_moment_is (self, end, "and"))))
    {
      guint last = assay_moment_read_clock (self, end + 1, moment, TRUE);

      if (last > end + 1)
        return assay_moment_read_part_of_day (self, last, moment);
    }

  if (assay_moment_is_any (self, token, bounds) || assay_moment_is (self, token, "by"))
    {
      end = assay_moment_read_clock (self, token + 1, moment, FALSE);
      if (end > token + 1)
        return assay_moment_read_part_of_day (self, end, moment);
    }

  if ((assay_moment_is (self, token, "or") || assay_moment_is (self, token, "and")) &&
      assay_moment_is_any (self, token + 1, later) &&
      assay_moment_read_clock (self, token + 2, moment, FALSE) == token + 2)
    return token + 2;

  return token;
}

/* “3pm next Monday”, “Monday at 3pm”, “tomorrow evening”: a date and a time of day, in either order. */
static guint
read_plain_point (AssayMomentFinder *self,
                  guint              token,
                  AssayMoment       *moment)
{
  static const char *const joins[] = {
    "at", "on", "in", "of", "around", "about", "by", "the", NULL
  };
  guint end = token;
  guint next;

  if (assay_moment_is (self, token, "around") || assay_moment_is (self, token, "about"))
    {
      end = assay_moment_read_clock (self, token + 1, moment, FALSE);
      return end > token + 1 ? end : token;
    }

  for (guint round = 0; round < 3; round++)
    {
      guint from = end;

      if (round > 0)
        {
          for (guint n = 0; n < 2; n++)
            from += assay_moment_is_any (self, from, joins) ||
                    (n == 0 && from < self->end &&
                     assay_reader_token (self->reader, from)->mark == ',');
        }

      next = read_date (self, from, moment);
      if (next == from)
        next = assay_moment_read_clock (self, from, moment,
                                        round > 0 && assay_moment_is (self, from - 1, "at"));
      if (next == from)
        next = assay_moment_read_part_of_day (self, end, moment);
      if (next == from || next == end)
        break;
      end = next;
    }

  if (end > token && end < self->end)
    end = read_hours_behind (self, end, moment);

  return end;
}

/* “the week of 4 May”, “the month commencing 1 June” */
static guint
read_week_of (AssayMomentFinder *self,
              guint              token,
              AssayMoment       *moment)
{
  static const char *const lengths[] = { "week", "month", NULL };
  static const char *const joins[] = { "of", "starting", "commencing", NULL };
  guint from = token + 3;
  guint end;

  if (!assay_moment_is (self, token, "the") || !assay_moment_is_any (self, token + 1, lengths) ||
      !assay_moment_is_any (self, token + 2, joins))
    return token;

  from += assay_moment_is (self, from, "on");
  from += assay_moment_is (self, from, "the");
  end = read_date (self, from, moment);

  return end > from ? end : token;
}

/* “the end of”, “early in”, “the first week of”, “the week of”: a point, or a unit of time by itself. */
guint
assay_moment_read_point (AssayMomentFinder *self,
                         guint              token,
                         AssayMoment       *moment)
{
  static const char *const early[] = { "early", "late", "later", "earlier", "mid", NULL };
  static const char *const nth[] = { "first", "second", "third", "fourth", "last",
                                     "1st",   "2nd",    "3rd",   NULL };
  guint begin = token + assay_moment_is (self, token, "the");
  guint end;

  if (assay_moment_is_any (self, begin, assay_moment_edges) &&
      assay_moment_is (self, begin + 1, "of"))
    {
      guint from = begin + 2;

      end = read_date (self, from, moment);
      if (end == from && assay_moment_is (self, from, "the") &&
          assay_moment_is_any (self, from + 1, units))
        end = from + 2;
      return end > from ? end : token;
    }

  if (assay_moment_is_any (self, token, early))
    {
      guint from = token + 1;

      from += assay_moment_is (self, from, "in") && assay_moment_is (self, from + 1, "the");
      end = read_plain_point (self, from, moment);
      if (end == from && assay_moment_is (self, from, "the") &&
          assay_moment_is_any (self, from + 1, units))
        end = from + 2;
      if (end > from)
        return end;
    }

  if (assay_moment_is_any (self, begin, nth) && is_weekday (self, begin + 1))
    {
      end = read_plain_point (self, begin + 1, moment);
      if (assay_moment_is (self, end, "of"))
        {
          guint next = read_date (self, end + 1, moment);

          return next > end + 1 ? next : end;
        }
      return end;
    }

  if (assay_moment_is_any (self, begin, nth) && assay_moment_is_any (self, begin + 1, units) &&
      assay_moment_is (self, begin + 2, "of"))
    {
      end = read_date (self, begin + 3, moment);
      if (end > begin + 3)
        return end;
    }

  end = read_week_of (self, token, moment);

  return end > token ? end : read_plain_point (self, token, moment);
}

/* One end of a stretch: a point, or a bare number of hours where the other end says what it is. */
static guint
read_end (AssayMomentFinder *self,
          guint              token,
          AssayMoment       *moment,
          gboolean          *is_bare)
{
  guint end = assay_moment_read_point (self, token, moment);

  *is_bare = FALSE;
  if (end > token)
    return end;
  if (assay_moment_is (self, token, "now"))
    return token + 1;

  if (assay_moment_is (self, token, "the"))
    {
      end = assay_moment_read_point (self, token + 1, moment);
      return end > token + 1 ? end : token;
    }

  end = assay_moment_read_clock (self, token, moment, TRUE);
  *is_bare = end > token;

  return *is_bare ? assay_moment_read_part_of_day (self, end, moment) : end;
}

/* “on 1/1/2015”, “of April 22”, “in the afternoon”, “PST” behind a stretch of hours. */
static guint
read_behind_hours (AssayMomentFinder *self,
                   guint              token,
                   AssayMoment       *moment)
{
  static const char *const joins[] = { "on", "of", "in", ",", NULL };
  guint end = assay_moment_read_part_of_day (self, token, moment);
  guint from = end + assay_moment_is_any (self, end, joins);
  guint next = read_date (self, from, moment);

  return next > from ? next : end;
}

/* “from X to Y”, “between X and Y”, “X to Y”, “X - Y” */
guint
assay_moment_read_stretch (AssayMomentFinder *self,
                           guint              token,
                           AssayMoment       *moment)
{
  gboolean is_from = assay_moment_is (self, token, "from");
  gboolean is_between = assay_moment_is (self, token, "between");
  guint from = token + (is_from || is_between);
  gboolean is_first_bare = FALSE;
  gboolean is_last_bare = FALSE;
  AssayMoment trial = *moment;
  guint joint = read_end (self, from, &trial, &is_first_bare);
  guint end;

  if (joint == from || !(assay_moment_is_any (self, joint, stretches) || is_dash (self, joint) ||
        (is_between && assay_moment_is (self, joint, "and"))))
    return token;

  end = read_end (self, joint + 1, &trial, &is_last_bare);
  if (end == joint + 1)
    return token;

  end = read_behind_hours (self, end, &trial);

  /* “from 5 to 7” counts things unless something says that it does not. */
  if (is_first_bare && is_last_bare && !self->has_date && !self->has_clock)
    return token;

  trial.kind = ASSAY_MOMENT_RANGE;
  *moment = trial;

  return end;
}

/* “3 days from Tuesday”, “two weeks before Christmas”, “within 5 minutes”, “in two weeks” */
guint
assay_moment_read_span (AssayMomentFinder *self,
                        guint              token,
                        AssayMoment       *moment)
{
  gboolean is_in = assay_moment_is (self, token, "in") || assay_moment_is (self, token, "within");
  gboolean is_bound = (assay_moment_is (self, token, "more") ||
                       assay_moment_is (self, token, "less")) &&
                      assay_moment_is (self, token + 1, "than");
  guint from = token + is_in + is_bound * 2;
  guint end = assay_moment_read_duration (self, from, moment);
  AssayMoment point = *moment;
  guint next;

  if (end == from)
    {
      /* “within the next two days” */
      from += assay_moment_is (self, from, "the");
      next = assay_moment_is (self, token, "within") ? read_date (self, from, moment) : from;
      return next > from ? next : token;
    }

  if (!is_in && (assay_moment_is (self, end, "from") || assay_moment_is (self, end, "after") ||
                 assay_moment_is (self, end, "before")))
    {
      next = assay_moment_read_point (self, end + 1, &point);
      if (next == end + 1 && assay_moment_is (self, next, "now"))
        next++;
      if (next > end + 1)
        return next;
    }

  moment->kind = is_in ? ASSAY_MOMENT_RANGE : ASSAY_MOMENT_DURATION;

  return is_bound ? token : end;
}

/* “since X”, “no later than X”, “after around X”, “X or later” */
guint
assay_moment_read_bounded (AssayMomentFinder *self,
                           guint              token,
                           AssayMoment       *moment)
{
  guint from = token;
  guint end;

  if (assay_moment_is (self, from, "no") || assay_moment_is (self, from, "any"))
    from++;
  if (assay_moment_is (self, from, "starting") || assay_moment_is (self, from, "beginning"))
    {
      from += 1 + assay_moment_is (self, from + 1, "on");
      end = read_date (self, from, moment);
      return end > from ? end : token;
    }
  if (assay_moment_is_any (self, from, bounds))
    from++;
  else if ((assay_moment_is (self, from, "later") || assay_moment_is (self, from, "earlier")) &&
           assay_moment_is (self, from + 1, "than"))
    from += 2;
  else
    return token;

  from += assay_moment_is (self, from, "around") || assay_moment_is (self, from, "about");
  end = assay_moment_read_point (self, from, moment);
  if (end == from)
    end = assay_moment_read_clock (self, from, moment, FALSE);
  if (end == from)
    return token;

  moment->kind = ASSAY_MOMENT_RANGE;

  return end;
}

/* “every Tuesday”, “each week at 3pm”, “daily”, “once a week” */
guint
assay_moment_read_set (AssayMomentFinder *self,
                       guint              token,
                       AssayMoment       *moment)
{
  static const char *const rhythms[] = { "daily",   "weekly",   "monthly",   "quarterly",
                                         "yearly",  "annually", "everyday",  "semi-annually",
                                         "hourly",  "biweekly", "bi-weekly", "fortnightly",
                                         "nightly", NULL };
  static const char *const times[] = { "once", "twice", NULL };
  static const char *const each[] = { "every", "each", NULL };
  guint at = token;
  guint end;
  guint next;

  moment->kind = ASSAY_MOMENT_SET;

  if (assay_moment_is_any (self, token, rhythms))
    return token + 1;
  if (assay_moment_is_any (self, token, times) &&
      (assay_moment_is (self, token + 1, "a") || assay_moment_is (self, token + 1, "every")) &&
      assay_moment_is_any (self, token + 2, units))
    return token + 3;

  /* “3pm each day” */
  at = assay_moment_read_clock (self, token, moment, FALSE);
  if (!assay_moment_is_any (self, at, each))
    return token;

  at++;
  at += assay_moment_is (self, at, "other") || assay_moment_is (self, at, "two");
  end = read_date (self, at, moment);
  if (end == at &&
      (assay_moment_is_any (self, at, units) || assay_moment_is (self, at, "morning") ||
                    assay_moment_is (self, at, "evening") || assay_moment_is (self, at, "night")))
    end = at + 1;
  if (end == at && assay_moment_is (self, at, "weekends"))
    end = at + 1;
  if (end == at)
    return token;

  at = end + assay_moment_is (self, end, "at");
  next = assay_moment_read_clock (self, at, moment, at > end);

  return next > at ? next : end;
}
