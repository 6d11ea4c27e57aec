/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dates-private.h"

#include <string.h>

/* The month at a token, with the full stop of its short form. Returns its last token, or G_MAXUINT. */
static guint
read_month (const AssayDateFinder *self,
            guint                  token,
            AssayDateWord         *word)
{
  const AssayToken *at = NULL;
  guint next;

  if (token == G_MAXUINT)
    return G_MAXUINT;

  at = assay_date_token (self, token);
  if (at->kind != ASSAY_TOKEN_WORD)
    return G_MAXUINT;

  *word = assay_date_classify (self, token);
  if (word->kind != ASSAY_DATE_WORD_MONTH ||
      (word->is_doubtful && (at->flags & ASSAY_TOKEN_CAPITAL) == 0))
    return G_MAXUINT;

  next = assay_date_get_behind (self, token);
  if (at->end_byte - at->begin_byte <= 4 && assay_date_get_mark (self, next) == '.' &&
      assay_date_is_close (self, next))
    {
      guint after = assay_date_get_behind (self, next);

      if (after != G_MAXUINT && assay_date_token (self, after)->kind == ASSAY_TOKEN_NUMBER)
        return next;
    }

  return token;
}

/* “14 May 2025”, “14th of May, 2025”, “14–16 May”, “14 and 15 May”. */
static gboolean
read_day_month (const AssayDateFinder *self,
                guint                  token,
                AssayDateMatch        *match)
{
  AssayDigits first;
  AssayDigits last;
  AssayDigits year = { 0 };
  AssayDateWord month;
  guint at = token;
  guint next;
  gboolean is_range = FALSE;

  if (!assay_date_read_digits (self, token, &first) || !assay_date_is_day_of_month (&first))
    return FALSE;

  last = first;
  next = assay_date_get_behind (self, at);

  if (next != G_MAXUINT &&
      (assay_date_is_dash (assay_date_get_mark (self, next)) ||
       assay_token_equals (self->reader, next, "to") ||
       assay_token_equals (self->reader, next, "and")) &&
      assay_date_read_digits (self, assay_date_get_behind (self, next), &last) &&
      assay_date_is_day_of_month (&last) && last.value > first.value)
    {
      at = assay_date_get_behind (self, next);
      next = assay_date_get_behind (self, at);
      is_range = TRUE;
    }

  if (assay_date_get_mark (self, next) == '-' && assay_date_is_close (self, next))
    next = assay_date_get_behind (self, next);
  else if (next != G_MAXUINT && assay_token_equals (self->reader, next, "day"))
    next = assay_date_get_behind (self, next);

  if (next != G_MAXUINT && assay_token_equals (self->reader, next, "of"))
    next = assay_date_get_behind (self, next);

  next = read_month (self, next, &month);
  if (next == G_MAXUINT)
    return FALSE;

  match->last = assay_date_get_whole (self, next);
  if (assay_date_read_year_behind (self, next, &year))
    match->last = year.last;
  match->day = (AssayDay){ (gint16) year.value, (gint8) month.values[0], (gint8) first.value };
  match->end = match->day;
  if (is_range)
    match->end.day = (gint8) last.value;

  return assay_day_is_valid (year.value != 0 ? year.value : 2000, match->end.month, match->end.day);
}

/* What stands behind a month: its day, its year, another day or month. */
static void
read_behind_month (const AssayDateFinder *self,
                   guint                  token,
                   AssayDateMatch        *match)
{
  AssayDigits digits;
  AssayDigits year;
  AssayDateWord month;
  guint next = assay_date_get_behind (self, token);
  guint at = token;

  if (next != G_MAXUINT && assay_token_equals (self->reader, next, "the"))
    next = assay_date_get_behind (self, next);

  if (assay_date_read_digits (self, next, &digits) && assay_date_is_day_of_month (&digits) &&
      !(next != token + 1 && !digits.is_ordinal) &&
      assay_day_is_valid (2000, match->day.month, digits.value))
    {
      const char *value = NULL;
      guint behind = assay_date_get_behind (self, next);

      /* “In May 20 people came.” */
      if (!digits.is_ordinal && behind != G_MAXUINT &&
          assay_lexicon_match (self->years, self->reader, behind, &value) > 0 &&
          g_str_equal (value, "counted"))
        return;

      match->day.day = match->end.day = (gint8) digits.value;
      match->last = digits.last;
      at = next;

      if (assay_date_is_dash (assay_date_get_mark (self, behind)) &&
          assay_date_read_digits (self, assay_date_get_behind (self, behind), &digits) &&
          assay_date_is_day_of_month (&digits) && digits.value > match->day.day)
        {
          match->end.day = (gint8) digits.value;
          match->last = digits.last;
          at = assay_date_get_behind (self, behind);
        }
    }
  else if (assay_date_is_dash (assay_date_get_mark (
               self, token + 1 < self->reader->tokens->len ? next : G_MAXUINT)) &&
           (next = read_month (self, assay_date_get_behind (self, next), &month)) != G_MAXUINT &&
           month.values[0] > match->day.month)
    {
      match->end.month = (gint8) month.values[0];
      match->last = assay_date_get_whole (self, next);
      at = next;
    }

  if (assay_date_read_year_behind (self, at, &year))
    {
      match->day.year = match->end.year = (gint16) year.value;
      match->last = year.last;
    }
}

/* “May” and “March” are months where the words around say so. */
static gboolean
is_month_here (const AssayDateFinder *self,
               guint                  token,
               const AssayDateMatch  *match)
{
  const char *value = NULL;
  const AssayToken *before = NULL;

  if (match->end.month != match->day.month)
    return TRUE;
  if (token == 0 || (assay_date_token (self, token)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return FALSE;

  before = assay_date_token (self, token - 1);

  return before->kind == ASSAY_TOKEN_WORD &&
         ((assay_lexicon_match (self->years, self->reader, token - 1, &value) > 0 &&
           g_str_equal (value, "before")) ||
          assay_date_classify (self, token - 1).kind == ASSAY_DATE_WORD_WHICH);
}

/* “May 14th, 2025”, “May 2025”, “January–June 2016”, “July”. */
static gboolean
read_month_day (const AssayDateFinder *self,
                guint                  token,
                AssayDateMatch        *match)
{
  AssayDateWord month;
  guint last = read_month (self, token, &month);

  if (last == G_MAXUINT)
    return FALSE;

  match->last = assay_date_get_whole (self, last == token ? token : last);
  match->day = (AssayDay){ .month = (gint8) month.values[0] };
  match->end = match->day;
  read_behind_month (self, last, match);

  /* “This august body”, “May I?”: a month by itself is written with a capital, and some need more. */
  if (match->day.day != 0 || match->day.year != 0)
    return TRUE;
  if ((assay_date_token (self, token)->flags & ASSAY_TOKEN_CAPITAL) == 0)
    return FALSE;

  return !month.is_doubtful || is_month_here (self, token, match);
}

/* “the 21st century”, “fifth century BC” */
static gboolean
read_century (const AssayDateFinder *self,
              guint                  token,
              AssayDateMatch        *match)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  AssayNumber number;
  AssayDateWord word;
  guint next;

  if (!assay_number_may_begin (&self->numbers, token) ||
      !assay_number_parse (&self->numbers, &piece, &number) ||
      (number.flags & ASSAY_NUMBER_ORDINAL) == 0 || number.value < 1 || number.value > 22)
    return FALSE;

  piece = number.last;
  if (!assay_piece_next (self->reader, &piece))
    return FALSE;

  word = assay_date_classify_piece (self, &piece);
  if (word.kind != ASSAY_DATE_WORD_UNIT || word.values[0] != ASSAY_DATE_UNIT_CENTURY)
    return FALSE;

  match->last = piece;
  match->day = (AssayDay){ .year = (gint16) ((number.value - 1) * 100) };
  match->end = (AssayDay){ .year = (gint16) (match->day.year + 99) };
  match->day.year = MAX (match->day.year, 1);

  next = assay_date_get_behind (self, piece.token);
  if (next != G_MAXUINT && assay_piece_ends_token (self->reader, &piece) &&
      assay_date_token (self, next)->kind == ASSAY_TOKEN_WORD)
    {
      word = assay_date_classify (self, next);
      if (word.kind == ASSAY_DATE_WORD_ERA)
        {
          match->last = assay_date_get_whole (self, next);
          if (word.values[0] < 0)
            match->day.year = match->end.year = 0;
        }
    }

  return TRUE;
}

/* “Tuesday, 14 May”: the weekday says nothing more. */
static gboolean
read_after_weekday (const AssayDateFinder *self,
                    guint                  token,
                    AssayDateMatch        *match)
{
  guint next = assay_date_get_behind (self, token);

  while (next != G_MAXUINT &&
         (assay_date_get_mark (self, next) == ',' || assay_date_get_mark (self, next) == '.' ||
                               assay_token_equals (self->reader, next, "the")) &&
         next < token + 3)
    next = assay_date_get_behind (self, next);

  if (next == G_MAXUINT)
    return FALSE;

  return (assay_date_token (self, next)->kind == ASSAY_TOKEN_NUMBER
              ? assay_date_read_numeric (self, next, match) || read_day_month (self, next, match)
              : read_month_day (self, next, match)) &&
         match->day.day != 0;
}

/* “spring 2024”, “summer of 2012”, “Q3 2023” */
static gboolean
read_season (const AssayDateFinder *self,
             guint                  token,
             const AssayDateWord   *word,
             AssayDateMatch        *match)
{
  guint next = assay_date_get_behind (self, token);
  AssayDigits year;

  if (next != G_MAXUINT && assay_token_equals (self->reader, next, "of"))
    token = next;

  if (!assay_date_read_year_behind (self, token, &year))
    return FALSE;

  match->last = year.last;
  match->day = (AssayDay){ (gint16) year.value, (gint8) word->values[0], 0 };
  match->end = assay_day_add_months (match->day, 2);

  return TRUE;
}

/* “Q3 2023”, “H1 2024” */
static gboolean
read_quarter (const AssayDateFinder *self,
              guint                  token,
              AssayDateMatch        *match)
{
  const AssayToken *at = assay_date_token (self, token);
  const char *p = self->reader->utf8 + at->begin_byte;
  int n_months = *p == 'Q' ? 3 : 6;
  int first = (p[1] - '1') * n_months + 1;
  AssayDigits year;

  if (at->end_byte - at->begin_byte != 2 || (*p != 'Q' && *p != 'H') || p[1] < '1' || first > 12)
    return FALSE;

  if (!assay_date_read_year_behind (self, token, &year))
    return FALSE;

  match->last = year.last;
  match->day = (AssayDay){ (gint16) year.value, (gint8) first, 0 };
  match->end = assay_day_add_months (match->day, n_months - 1);

  return TRUE;
}

/* “Christmas Day 2024”, “9/11” */
static gboolean
read_holiday (const AssayDateFinder *self,
              guint                  token,
              const AssayDateWord   *word,
              AssayDateMatch        *match)
{
  guint last = token + word->n_tokens - 1;
  AssayPiece piece = assay_date_get_whole (self, last);
  AssayDigits year = { 0 };

  if (word->kind == ASSAY_DATE_WORD_EVENT)
    {
      assay_date_match_finish (
          match, &piece,
          (AssayDay){ (gint16) word->values[0], (gint8) word->values[1], (gint8) word->values[2] });
      return TRUE;
    }

  if (assay_date_read_year_behind (self, last, &year))
    piece = year.last;

  assay_date_match_finish (
      match, &piece,
      (AssayDay){ (gint16) year.value, (gint8) word->values[0], (gint8) word->values[1] });

  return TRUE;
}

/* “mid-1980s”, “early April 1833”, “late-2024”: what is late or early is part of the date's words. */
static gboolean
read_after_stage (const AssayDateFinder *self,
                  guint                  token,
                  AssayDateMatch        *match)
{
  guint next = assay_date_get_behind (self, token);

  if (assay_date_get_mark (self, next) == '-' && assay_date_is_close (self, next))
    next = assay_date_get_behind (self, next);

  return next != G_MAXUINT && assay_date_classify (self, next).kind != ASSAY_DATE_WORD_STAGE &&
         (read_month_day (self, next, match) || assay_date_read_year (self, next, match) ||
          read_century (self, next, match));
}

/* “January-June 2016” */
static gboolean
read_joined_months (const AssayDateFinder *self,
                    guint                  token,
                    AssayPiece            *piece,
                    int                    first,
                    AssayDateMatch        *match)
{
  AssayDateWord word;
  AssayDigits year = { 0 };

  assay_piece_next (self->reader, piece);
  word = assay_date_classify_piece (self, piece);

  if (word.kind != ASSAY_DATE_WORD_MONTH || word.values[0] <= first ||
      !assay_piece_ends_token (self->reader, piece))
    return FALSE;

  match->last = *piece;
  if (assay_date_read_year_behind (self, token, &year))
    match->last = year.last;
  match->day = (AssayDay){ (gint16) year.value, (gint8) first, 0 };
  match->end = (AssayDay){ (gint16) year.value, (gint8) word.values[0], 0 };

  return TRUE;
}

/* “mid-July”, “early-2024”, “post-2015”: a token with a hyphen. */
static gboolean
read_hyphenated (const AssayDateFinder *self,
                 guint                  token,
                 AssayDateMatch        *match)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  AssayDateWord word;
  AssayDigits year = { 0 };
  int value = 0;

  if (assay_piece_ends_token (self->reader, &piece))
    return FALSE;

  word = assay_date_classify_piece (self, &piece);
  if (word.kind == ASSAY_DATE_WORD_MONTH)
    return read_joined_months (self, token, &piece, word.values[0], match);

  if ((assay_date_classify_piece (self, &piece).kind != ASSAY_DATE_WORD_STAGE &&
       !assay_piece_equals (self->reader, &piece, "pre") &&
       !assay_piece_equals (self->reader, &piece, "post")))
    return FALSE;

  assay_piece_next (self->reader, &piece);
  if (assay_date_read_spelled_decade (self, &piece, match))
    return TRUE;

  word = assay_date_classify_piece (self, &piece);
  if (word.kind == ASSAY_DATE_WORD_MONTH)
    {
      assay_date_match_finish (match, &piece, (AssayDay){ .month = (gint8) word.values[0] });
      if (assay_piece_ends_token (self->reader, &piece) &&
          assay_date_read_year_behind (self, token, &year))
        {
          match->day.year = match->end.year = (gint16) year.value;
          match->last = year.last;
        }
      return TRUE;
    }

  for (guint i = piece.begin_byte; i < piece.end_byte && i < piece.begin_byte + 4; i++)
    {
      if (!g_ascii_isdigit (self->reader->utf8[i]))
        return FALSE;
      value = value * 10 + g_ascii_digit_value (self->reader->utf8[i]);
    }

  if (value < 1000 || value > 2100)
    return FALSE;

  assay_date_match_finish (match, &piece, (AssayDay){ .year = (gint16) value });
  if (piece.end_byte - piece.begin_byte == 5 && self->reader->utf8[piece.end_byte - 1] == 's' &&
      value % 10 == 0)
    match->end.year = (gint16) (value + 9);
  else if (piece.end_byte - piece.begin_byte != 4)
    return FALSE;

  return TRUE;
}

/* “the 14th of May”, “the 21st century”, “the year 2030” */
static gboolean
read_after_the (const AssayDateFinder *self,
                guint                  token,
                AssayDateMatch        *match)
{
  guint next = assay_date_get_behind (self, token);
  AssayDigits year;

  if (next == G_MAXUINT)
    return FALSE;
  if (read_century (self, next, match))
    return TRUE;

  if (!assay_token_equals (self->reader, next, "year") ||
      !assay_date_read_year_behind (self, next, &year))
    return FALSE;

  assay_date_match_finish (match, &year.last, (AssayDay){ .year = (gint16) year.value });

  return TRUE;
}

/**
 * assay_date_read_absolute:
 * @token: where a date may begin
 * @match: (out): the date
 *
 * Reads dates that say themselves which day, month or year they mean, but perhaps for the year.
 *
 * Returns: whether one begins there
 */
gboolean
assay_date_read_absolute (const AssayDateFinder *self,
                          guint                  token,
                          AssayDateMatch        *match)
{
  const AssayToken *at = assay_date_token (self, token);
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  AssayDateWord word;

  *match = (AssayDateMatch){ .begin_byte = at->begin_byte };

  if (at->kind == ASSAY_TOKEN_NUMBER)
    {
      word = assay_date_classify (self, token);
      if (word.kind == ASSAY_DATE_WORD_EVENT)
        return read_holiday (self, token, &word, match);

      return assay_date_read_numeric (self, token, match) ||
             assay_date_read_dotted (self, token, match) || read_day_month (self, token, match) ||
             assay_date_read_year (self, token, match) || read_century (self, token, match);
    }

  if (at->kind != ASSAY_TOKEN_WORD)
    return FALSE;

  word = assay_date_classify (self, token);

  switch ((guint) word.kind)
    {
    case ASSAY_DATE_WORD_MONTH:
      return read_month_day (self, token, match);

    case ASSAY_DATE_WORD_WEEKDAY:
      return (at->flags & ASSAY_TOKEN_CAPITAL) != 0 && read_after_weekday (self, token, match);

    case ASSAY_DATE_WORD_SEASON:
      return read_season (self, token, &word, match);

    case ASSAY_DATE_WORD_HOLIDAY:
    case ASSAY_DATE_WORD_EVENT:
      return read_holiday (self, token, &word, match);

    case ASSAY_DATE_WORD_STAGE:
      return word.values[0] <= 2 && read_after_stage (self, token, match);

    case ASSAY_DATE_WORD_THE:
      return read_after_the (self, token, match);

    default:
      break;
    }

  return read_quarter (self, token, match) || read_hyphenated (self, token, match) ||
         read_century (self, token, match) || assay_date_read_spelled_decade (self, &piece, match);
}
