/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dates-private.h"

/* A week has no more days; of a longer row the last ones are looked at. */
#define MAX_DAYS_IN_A_ROW 7

/* How far before a year the comma stands that puts it in between. */
#define CLAUSE_REACH 14

static AssayDateWord
classify_behind (const AssayDateFinder *self,
                 guint                  token,
                 guint                 *next)
{
  *next = assay_date_get_behind (self, token);

  if (*next == G_MAXUINT || assay_date_token (self, *next)->kind != ASSAY_TOKEN_WORD)
    return (AssayDateWord){ 0 };

  return assay_date_classify (self, *next);
}

static gboolean
read_which_named (const AssayDateFinder *self,
                  guint                  token,
                  const AssayDateWord   *named,
                  int                    which,
                  AssayDateMatch        *match)
{
  AssayDay anchor = self->reader->reading->anchor;
  int month = named->values[0];

  if ((assay_date_token (self, token)->flags & ASSAY_TOKEN_CAPITAL) == 0 &&
      named->kind != ASSAY_DATE_WORD_SEASON)
    return FALSE;

  match->last = assay_date_get_whole (self, token);

  if (anchor.year == 0)
    return TRUE;

  if (named->kind == ASSAY_DATE_WORD_WEEKDAY)
    {
      match->day = match->end = assay_date_find_weekday (anchor, named->values[0], which);
      return TRUE;
    }

  match->day = (AssayDay){ .month = (gint8) month };
  if (which == 0)
    match->day.year = anchor.year;
  else
    match->day.year = (gint16) assay_date_find_year_of_month (anchor, month, which);

  match->end = named->kind == ASSAY_DATE_WORD_SEASON ? assay_day_add_months (match->day, 2)
                                                     : match->day;

  return TRUE;
}

/* “the past five years”, “next two weeks”: a stretch that ends, or begins, with today. */
static gboolean
read_which_several (const AssayDateFinder *self,
                    guint                  token,
                    int                    which,
                    AssayDateMatch        *match)
{
  AssayDay anchor = self->reader->reading->anchor;
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  AssayDateWord word = assay_date_classify (self, token);
  AssayNumber number = { 0 };
  AssayDay other;

  if (word.kind == ASSAY_DATE_WORD_SOME)
    number.last = assay_date_get_whole (self, token);
  else if (!assay_number_may_begin (&self->numbers, token) ||
           !assay_number_parse (&self->numbers, &piece, &number) ||
           (number.flags & ASSAY_NUMBER_ORDINAL) != 0)
    return FALSE;

  piece = number.last;
  if (!assay_piece_next (self->reader, &piece))
    return FALSE;
  if (assay_piece_equals (self->reader, &piece, "of") && !assay_piece_next (self->reader, &piece))
    return FALSE;

  word = assay_date_classify_piece (self, &piece);
  if (word.kind != ASSAY_DATE_WORD_UNIT || word.values[0] == ASSAY_DATE_UNIT_SECOND)
    return FALSE;

  match->last = piece;
  if (number.value <= 0)
    return TRUE;

  other = assay_date_move_by (anchor, (AssayDateUnit) word.values[0], which * number.value);
  if (other.year == 0)
    return TRUE;

  match->day = which < 0 ? other : anchor;
  match->end = which < 0 ? anchor : other;

  return TRUE;
}

/* “last year”; “the last decade” ends with today, and “the coming weeks” say nothing exact. */
static void
set_which_unit (const AssayDateFinder *self,
                guint                  token,
                AssayDateUnit          unit,
                int                    which,
                AssayDateMatch        *match)
{
  AssayDay anchor = self->reader->reading->anchor;

  if (self->reader->utf8[assay_date_token (self, token)->end_byte - 1] == 's')
    return;

  if (unit < ASSAY_DATE_UNIT_DECADE || which >= 0 || anchor.year == 0)
    {
      assay_date_set_unit (match, anchor, unit, which);
      return;
    }

  match->day = assay_date_move_by (anchor, unit, which);
  match->end = (AssayDay){ .year = anchor.year };
}

/* “A Friday or Saturday”, “Fridays, Saturdays and Sundays”: where the first of the days stands. */
static guint
find_first_of_days (const AssayDateFinder *self,
                    guint                  token)
{
  for (guint i = 0; i < MAX_DAYS_IN_A_ROW && token >= 2; i++)
    {
      gboolean begins = ((assay_date_token (self, token)->flags |
                          assay_date_token (self, token - 1)->flags) &
                         ASSAY_TOKEN_PART_BEGIN) != 0;

      if (begins ||
          (!assay_token_equals (self->reader, token - 1, "or") &&
           !assay_token_equals (self->reader, token - 1, "and") &&
           assay_date_get_mark (self, token - 1) != ',') ||
          assay_date_classify (self, token - 2).kind != ASSAY_DATE_WORD_WEEKDAY)
        break;
      token -= 2;
    }

  return token;
}

/* “every Tuesday”, “on a Monday”, “Friday the 13th”, “on Friday nights”: no day that the calendar could tell. */
static gboolean
is_recurring (const AssayDateFinder *self,
              guint                  token)
{
  guint next = assay_date_get_behind (self, token);

  if (next != G_MAXUINT && (assay_token_equals (self->reader, next, "the") ||
                            assay_token_equals (self->reader, next, "mornings") ||
                            assay_token_equals (self->reader, next, "afternoons") ||
                            assay_token_equals (self->reader, next, "evenings") ||
                            assay_token_equals (self->reader, next, "nights")))
    return TRUE;

  token = find_first_of_days (self, token);
  if (token == 0 || (assay_date_token (self, token)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return FALSE;

  return assay_token_equals (self->reader, token - 1, "a") ||
         assay_token_equals (self->reader, token - 1, "every") ||
         assay_token_equals (self->reader, token - 1, "each") ||
         assay_token_equals (self->reader, token - 1, "most") ||
         self->reader->utf8[assay_date_token (self, token)->end_byte - 1] == 's';
}

/* “last year”, “this week”, “next Tuesday”, “the past decade”, “this past week” */
static gboolean
read_which (const AssayDateFinder *self,
            guint                  token,
            int                    which,
            AssayDateMatch        *match)
{
  guint next;
  AssayDateWord word = classify_behind (self, token, &next);

  if (word.kind == ASSAY_DATE_WORD_WHICH && which == 0)
    {
      which = word.values[0];
      word = classify_behind (self, next, &next);
    }

  if (next == G_MAXUINT)
    return FALSE;

  if (word.kind == ASSAY_DATE_WORD_WEEKDAY || word.kind == ASSAY_DATE_WORD_MONTH ||
      word.kind == ASSAY_DATE_WORD_SEASON)
    return read_which_named (self, next, &word, which, match);

  if (word.kind == ASSAY_DATE_WORD_UNIT && word.values[0] != ASSAY_DATE_UNIT_SECOND)
    {
      match->last = assay_date_get_whole (self, next);
      set_which_unit (self, next, (AssayDateUnit) word.values[0], which, match);
      /* “to this day” means until now. */
      return which != 0 || !assay_token_equals (self->reader, next, "day");
    }

  return which != 0 && read_which_several (self, next, which, match);
}

/* “that year”, “the same day”, “the following month”: by the date spoken of. */
static gboolean
read_then (const AssayDateFinder *self,
           guint                  token,
           int                    which,
           AssayDateMatch        *match)
{
  guint next;
  AssayDateWord word = classify_behind (self, token, &next);

  if (word.kind == ASSAY_DATE_WORD_THEN)
    word = classify_behind (self, next, &next);

  if (word.kind != ASSAY_DATE_WORD_UNIT || word.values[0] == ASSAY_DATE_UNIT_SECOND)
    return FALSE;

  match->last = assay_date_get_whole (self, next);
  assay_date_set_unit (match, self->spoken, (AssayDateUnit) word.values[0], which);

  return TRUE;
}

/* “two weeks ago”, “a year later”, “several years back” */
static gboolean
read_ago (const AssayDateFinder *self,
          guint                  token,
          AssayDateMatch        *match)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  AssayDateWord word = assay_date_classify (self, token);
  AssayNumber number = { .last = piece };
  gboolean is_article = assay_piece_equals (self->reader, &piece, "a") ||
                        assay_piece_equals (self->reader, &piece, "an");
  AssayDateUnit unit;

  if (word.kind == ASSAY_DATE_WORD_SOME)
    number.last = assay_date_get_whole (self, token);
  else if (!assay_number_may_begin (&self->numbers, token) ||
           !assay_number_parse (&self->numbers, &piece, &number))
    {
      if (!is_article)
        return FALSE;
      number = (AssayNumber){ .last = piece, .value = 1 };
    }

  piece = number.last;
  if (!assay_piece_next (self->reader, &piece))
    return FALSE;

  word = assay_date_classify_piece (self, &piece);
  if (is_article && word.kind == ASSAY_DATE_WORD_SOME)
    {
      number.value = 0;
      if (!assay_piece_next (self->reader, &piece))
        return FALSE;
      word = assay_date_classify_piece (self, &piece);
    }
  if ((number.flags & ASSAY_NUMBER_ROUGH) != 0 && word.kind == ASSAY_DATE_WORD_OF &&
      assay_piece_next (self->reader, &piece))
    word = assay_date_classify_piece (self, &piece);

  if (word.kind != ASSAY_DATE_WORD_UNIT || word.values[0] == ASSAY_DATE_UNIT_SECOND)
    return FALSE;
  unit = (AssayDateUnit) word.values[0];

  if (!assay_piece_next (self->reader, &piece))
    return FALSE;
  word = assay_date_classify_piece (self, &piece);

  match->last = piece;
  if (word.kind == ASSAY_DATE_WORD_AGO)
    match->day = number.value > 0
                     ? assay_date_move_by (self->reader->reading->anchor, unit, -number.value)
                     : (AssayDay){ 0 };
  else if (word.kind == ASSAY_DATE_WORD_LATER && !word.is_doubtful)
    match->day = number.value > 0
                     ? assay_date_move_by (self->spoken, unit, word.values[0] * number.value)
                     : (AssayDay){ 0 };
  else
    return FALSE;

  match->end = match->day;

  return TRUE;
}

/* “in the summer”, “during winter”: with “the” or a word of time before, for the words mean other things too. */
static gboolean
read_bare_season (const AssayDateFinder *self,
                  guint                  token,
                  const AssayDateWord   *word,
                  AssayDateMatch        *match)
{
  const char *value = NULL;
  AssayDay anchor = self->reader->reading->anchor;

  if (word->is_doubtful || (assay_date_token (self, token)->flags & ASSAY_TOKEN_CAPITAL) != 0 ||
      token == 0 || (assay_date_token (self, token)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return FALSE;
  if (!assay_token_equals (self->reader, token - 1, "the") &&
      (assay_lexicon_match (self->years, self->reader, token - 1, &value) == 0 ||
       !g_str_equal (value, "before")))
    return FALSE;

  match->last = assay_date_get_whole (self, token);
  match->day = (AssayDay){ .month = (gint8) word->values[0] };
  match->end = match->day;

  if (anchor.year != 0)
    {
      match->day.year = (gint16) assay_date_find_year_of_month (anchor, word->values[0], 0);
      match->end = assay_day_add_months (match->day, 2);
    }

  return TRUE;
}

/**
 * assay_date_read_relative:
 * @token: where a date may begin
 * @match: (out): the date; without a year where nothing says beside which day it is meant
 *
 * Reads dates that mean something only beside the day of writing, or the date spoken of before.
 *
 * Returns: whether one begins there
 */
gboolean
assay_date_read_relative (const AssayDateFinder *self,
                          guint                  token,
                          AssayDateMatch        *match)
{
  const AssayToken *at = assay_date_token (self, token);
  AssayDay anchor = self->reader->reading->anchor;
  AssayDateWord word = assay_date_classify (self, token);
  guint next;

  *match = (AssayDateMatch){ .begin_byte = at->begin_byte, .is_relative = TRUE };

  if (at->kind == ASSAY_TOKEN_WORD && word.kind == ASSAY_DATE_WORD_THE)
    {
      AssayDateWord behind = classify_behind (self, token, &next);

      if (behind.kind == ASSAY_DATE_WORD_WHICH)
        return read_which (self, next, behind.values[0], match);
      if (behind.kind == ASSAY_DATE_WORD_THEN)
        return read_then (self, next, behind.values[0], match);

      return FALSE;
    }

  switch ((guint) word.kind)
    {
    case ASSAY_DATE_WORD_DAY:
      match->last = assay_date_get_whole (self, token + word.n_tokens - 1);
      if (anchor.day != 0)
        match->day = match->end = assay_day_add_days (anchor, word.values[0]);
      return TRUE;

    case ASSAY_DATE_WORD_WHICH:
      return read_which (self, token, word.values[0], match);

    case ASSAY_DATE_WORD_THEN:
      return read_then (self, token, word.values[0], match);

    case ASSAY_DATE_WORD_WEEKDAY:
      if (word.is_doubtful || (at->flags & ASSAY_TOKEN_CAPITAL) == 0 || is_recurring (self, token))
        return FALSE;
      return read_which_named (
          self, token, &word,
          assay_date_is_future (self, token) || assay_date_opens_future (self, token, token) ? 1
                                   : 0,
                               match);

    case ASSAY_DATE_WORD_SEASON:
      return read_bare_season (self, token, &word, match);

    default:
      return read_ago (self, token, match);
    }
}

/* “between June and October”, “from May to September”: without a year, of every year. */
static gboolean
is_yearly (const AssayDateFinder *self,
           guint                  token,
           const AssayDateMatch  *match)
{
  guint last = match->last.token;
  guint next = assay_date_get_behind (self, last);
  guint beyond = assay_date_get_behind (self, next);
  gboolean is_begin;

  if (match->day.day != 0 || token < 1 ||
      (assay_date_token (self, token)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return FALSE;

  is_begin = assay_token_equals (self->reader, token - 1, "between") ||
             assay_token_equals (self->reader, token - 1, "from");
  if (is_begin)
    return beyond != G_MAXUINT &&
           assay_date_classify (self, beyond).kind == ASSAY_DATE_WORD_MONTH &&
           (assay_date_get_behind (self, beyond) == G_MAXUINT ||
            assay_date_token (self, assay_date_get_behind (self, beyond))->kind !=
                ASSAY_TOKEN_NUMBER);

  return token >= 3 && assay_date_classify (self, token - 2).kind == ASSAY_DATE_WORD_MONTH &&
         (assay_token_equals (self->reader, token - 3, "between") ||
          assay_token_equals (self->reader, token - 3, "from"));
}

/* Whether the year spoken of was put in between: “the mill, built in 1998, will close in March”. */
static gboolean
is_put_in (const AssayDateFinder *self)
{
  const AssayReader *reader = self->reader;
  guint next = assay_date_get_behind (self, self->spoken_last);
  guint sentence = assay_reader_sentence_at (reader, self->spoken_token);

  if (self->spoken_token > 0 && assay_token_equals (reader, self->spoken_token - 1, "since"))
    return TRUE;
  if (next == G_MAXUINT || assay_date_get_mark (self, next) != ',')
    return FALSE;

  for (guint i = 1; i <= MIN (CLAUSE_REACH, self->spoken_token); i++)
    {
      guint at = self->spoken_token - i;

      if (assay_reader_sentence_at (reader, at) != sentence)
        return FALSE;
      if (assay_date_get_mark (self, at) == ',')
        return TRUE;
    }

  return FALSE;
}

/* Whether the date spoken of gives a month its year: a month or day of the same paragraph does, a mere year
 * only in the same sentence (“He won in 2019. On 14 May he resigned.” is not about 2019), and in its clause. */
static gboolean
is_spoken_of (const AssayDateFinder *self,
              guint                  token)
{
  const AssayReader *reader = self->reader;

  if (self->spoken.year == 0 || self->spoken_is_relative ||
      assay_date_token (self, self->spoken_token)->part != assay_date_token (self, token)->part)
    return FALSE;

  if (self->spoken.month != 0 || reader->reading->sentences->len == 0)
    return TRUE;

  return assay_reader_sentence_at (reader, self->spoken_token) ==
             assay_reader_sentence_at (reader, token) &&
         !is_put_in (self);
}

/* “to”, “through”, “until” or a dash at a token: a stretch of days leads on. */
static gboolean
leads_on (const AssayDateFinder *self,
          guint                  token)
{
  return token != G_MAXUINT && (assay_date_is_dash (assay_date_get_mark (self, token)) ||
                                assay_token_equals (self->reader, token, "to") ||
                                assay_token_equals (self->reader, token, "through") ||
                                assay_token_equals (self->reader, token, "until") ||
                                assay_token_equals (self->reader, token, "till"));
}

/* “from March to August 2011”, “on 3 May and 6 June 2025”: the year is given once, behind the last. */
static int
find_year_behind (const AssayDateFinder *self,
                  const AssayDateMatch  *match)
{
  guint next = assay_date_get_behind (self, match->last.token);
  gboolean is_range = leads_on (self, next);
  AssayDateMatch last;

  if (next == G_MAXUINT || !assay_piece_ends_token (self->reader, &match->last) ||
      (!is_range && !assay_token_equals (self->reader, next, "and")))
    return 0;

  next = assay_date_get_behind (self, next);
  if (next == G_MAXUINT || !assay_date_read_absolute (self, next, &last) || last.day.year == 0 ||
      last.day.month == 0 || (last.day.day != 0) != (match->day.day != 0))
    return 0;

  if (match->day.month > last.day.month ||
      (match->day.month == last.day.month && match->day.day > last.day.day))
    return is_range ? last.day.year - 1 : 0;

  return last.day.year;
}

/* “from 20 November to 11 December”, and what is spoken of in a sentence that looks ahead: the day comes
 * after the one before it. */
static int
find_year_after_spoken (const AssayDateFinder *self,
                        guint                  token,
                        const AssayDateMatch  *match)
{
  const AssayReader *reader = self->reader;
  AssayDay anchor = reader->reading->anchor;
  gboolean is_joined;
  gboolean is_ahead;

  if (self->spoken.year == 0 || self->spoken.month == 0 ||
      assay_date_token (self, self->spoken_token)->part != assay_date_token (self, token)->part)
    return 0;

  is_joined = token == self->spoken_last + 2 && leads_on (self, token - 1);
  is_ahead = self->spoken_is_relative && anchor.year != 0 &&
             (self->spoken.year > anchor.year ||
              (self->spoken.year == anchor.year && self->spoken.month > anchor.month)) &&
             reader->reading->sentences->len > 0 &&
             assay_reader_sentence_at (reader, self->spoken_token) ==
                 assay_reader_sentence_at (reader, token);

  if (!is_joined && !is_ahead)
    return 0;

  return self->spoken.year + (match->day.month < self->spoken.month);
}

/**
 * assay_date_set_year:
 * @token: where the date begins
 * @match: (inout): a date with its month, which may lack its year
 *
 * Gives a month or a day of a month the year that is meant: that of the date spoken of in the same
 * paragraph, else the one nearest to the day of writing, which is the past unless the words say else.
 */
void
assay_date_set_year (const AssayDateFinder *self,
                     guint                  token,
                     AssayDateMatch        *match)
{
  AssayDay anchor = self->reader->reading->anchor;
  int year;

  if (match->day.year != 0 || match->day.month == 0)
    return;

  match->is_relative = TRUE;

  if (is_yearly (self, token, match))
    return;

  year = find_year_behind (self, match);
  if (year != 0)
    {
      match->day.year = (gint16) year;
      match->is_relative = FALSE;
    }
  else if ((year = find_year_after_spoken (self, token, match)) != 0)
    {
      match->day.year = (gint16) year;
      match->has_spoken_year = !self->spoken_is_relative;
    }
  else if (is_spoken_of (self, token))
    {
      match->day.year = self->spoken.year;
      match->has_spoken_year = TRUE;
    }
  else if (anchor.year != 0)
    {
      match->day.year = (gint16) assay_date_find_year_of_month (anchor, match->day.month, 0);
      if (assay_date_is_future (self, token) ||
          assay_date_opens_future (self, token, match->last.token))
        match->day.year = (gint16) (match->day.month >= anchor.month ? anchor.year
                                                                     : anchor.year + 1);
    }
  else
    return;

  match->end.year = match->day.year;
  if (!assay_day_is_valid (match->end.year, match->end.month, match->end.day))
    match->day.year = match->end.year = 0;
}
