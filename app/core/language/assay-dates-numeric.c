/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dates-private.h"

#include <string.h>

/* Years that are read as such; what is older stands with “BC” or a century. */
#define FIRST_YEAR 1000
#define LAST_YEAR 2100

/* Two digits of a year from here on are of the century before. */
#define CENTURY_TURN 70

gboolean
assay_date_is_close (const AssayDateFinder *self,
                     guint                  token)
{
  return (assay_date_token (self, token)->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0;
}

gunichar
assay_date_get_mark (const AssayDateFinder *self,
                     guint                  token)
{
  if (token == G_MAXUINT || assay_date_token (self, token)->kind != ASSAY_TOKEN_MARK)
    return 0;

  return assay_date_token (self, token)->mark;
}

gboolean
assay_date_is_dash (gunichar mark)
{
  return mark == '-' || (mark >= 0x2010 && mark <= 0x2014) || mark == 0x2212;
}

/* One to four digits, with an ordinal's letters or an “s”; nothing else may touch them. */
gboolean
assay_date_read_digits (const AssayDateFinder *self,
                        guint                  token,
                        AssayDigits           *digits)
{
  static const char *const endings[] = { "st", "nd", "rd", "th" };
  AssayPiece piece;
  guint n;

  if (token == G_MAXUINT || assay_date_token (self, token)->kind != ASSAY_TOKEN_NUMBER)
    return FALSE;

  piece = assay_piece_of_token (self->reader, token);
  n = piece.end_byte - piece.begin_byte;
  *digits = (AssayDigits){ .n_digits = n, .last = piece };

  if (n > 4)
    return FALSE;

  for (guint i = piece.begin_byte; i < piece.end_byte; i++)
    {
      if (!g_ascii_isdigit (self->reader->utf8[i]))
        return FALSE;
      digits->value = digits->value * 10 + g_ascii_digit_value (self->reader->utf8[i]);
    }

  if (assay_piece_ends_token (self->reader, &piece))
    return TRUE;

  assay_piece_next (self->reader, &piece);
  digits->last = piece;
  digits->has_s = assay_piece_equals (self->reader, &piece, "s");

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    digits->is_ordinal |= assay_piece_equals (self->reader, &piece, endings[i]);

  return digits->has_s || digits->is_ordinal;
}

gboolean
assay_date_is_day_of_month (const AssayDigits *digits)
{
  return digits->n_digits <= 2 && !digits->has_s && digits->value >= 1 && digits->value <= 31;
}

static int
expand_year (const AssayDigits *digits)
{
  if (digits->n_digits > 2)
    return digits->value;

  return digits->value + (digits->value < CENTURY_TURN ? 2000 : 1900);
}

/* A year right behind, or behind a comma: “, 2025”. */
gboolean
assay_date_read_year_behind (const AssayDateFinder *self,
                             guint                  token,
                             AssayDigits           *year)
{
  guint next = assay_date_get_behind (self, token);
  const char *value = NULL;

  if (assay_date_get_mark (self, next) == ',' ||
      (assay_date_get_mark (self, next) == '-' && assay_date_is_close (self, next)))
    next = assay_date_get_behind (self, next);

  if (!assay_date_read_digits (self, next, year) || year->n_digits != 4 || year->has_s ||
      year->is_ordinal || year->value < FIRST_YEAR || year->value > LAST_YEAR)
    return FALSE;

  /* “On 14 May 2000 people marched.” */
  next = assay_date_get_behind (self, next);
  return next == G_MAXUINT || assay_lexicon_match (self->years, self->reader, next, &value) == 0 ||
         !g_str_equal (value, "counted");
}

void
assay_date_match_finish (AssayDateMatch   *match,
                         const AssayPiece *last,
                         AssayDay          day)
{
  match->last = *last;
  match->day = day;
  match->end = day;
}

/* The last piece of a whole token. */
AssayPiece
assay_date_get_whole (const AssayDateFinder *self,
                      guint                  token)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);

  piece.end_byte = assay_date_token (self, token)->end_byte;

  return piece;
}

/* “2025-05-14”, “14/5/2025”, “14.5.25”: three numbers with the same mark between. Where both of the
 * first two may be the month the day comes first, as in most of the world; “5/14/2025” can be read one
 * way only. */
gboolean
assay_date_read_numeric (const AssayDateFinder *self,
                         guint                  token,
                         AssayDateMatch        *match)
{
  AssayDigits parts[3];
  guint at = token;
  gunichar mark = 0;
  AssayDay day;
  guint next;

  for (guint i = 0; i < 3; i++)
    {
      if (!assay_date_read_digits (self, at, &parts[i]) || parts[i].is_ordinal || parts[i].has_s ||
          (i > 0 && !assay_date_is_close (self, at)))
        return FALSE;
      if (i == 2)
        break;

      at = assay_date_get_behind (self, at);
      if (at == G_MAXUINT || !assay_date_is_close (self, at) ||
          (i == 0 ? !assay_date_is_dash (assay_date_get_mark (self, at)) &&
                        assay_date_get_mark (self, at) != '/'
                  : assay_date_get_mark (self, at) != mark))
        return FALSE;
      mark = assay_date_get_mark (self, at);
      at = assay_date_get_behind (self, at);
    }

  /* One more makes it something else, a telephone number or a path. */
  next = assay_date_get_behind (self, at);
  if (next != G_MAXUINT && assay_date_is_close (self, next) &&
      assay_date_get_mark (self, next) == mark)
    return FALSE;

  if (parts[0].n_digits == 4)
    day = (AssayDay){ (gint16) parts[0].value, (gint8) MIN (parts[1].value, 99),
                      (gint8) MIN (parts[2].value, 99) };
  else if (parts[0].n_digits <= 2 && parts[1].n_digits <= 2 &&
           (parts[2].n_digits == 4 || mark == '/') && parts[2].n_digits != 3)
    {
      gboolean month_first = parts[1].value > 12;

      day = (AssayDay){ (gint16) expand_year (&parts[2]), (gint8) parts[month_first ? 0 : 1].value,
                        (gint8) parts[month_first ? 1 : 0].value };
    }
  else
    return FALSE;

  if (day.month == 0 || day.day == 0 || day.year < FIRST_YEAR || day.year > LAST_YEAR ||
      !assay_day_is_valid (day.year, day.month, day.day))
    return FALSE;

  assay_date_match_finish (match, &parts[2].last, day);

  return TRUE;
}

/* “14.5.2025” is one token. */
gboolean
assay_date_read_dotted (const AssayDateFinder *self,
                        guint                  token,
                        AssayDateMatch        *match)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  const char *p = self->reader->utf8 + piece.begin_byte;
  int parts[3] = { 0 };
  guint n_digits[3] = { 0 };
  guint part = 0;

  if (piece.end_byte - piece.begin_byte > 10 || !assay_piece_ends_token (self->reader, &piece))
    return FALSE;

  for (gsize i = 0; i < piece.end_byte - piece.begin_byte; i++)
    {
      if (p[i] == '.' && part < 2)
        part++;
      else if (g_ascii_isdigit (p[i]) && n_digits[part] < 4)
        {
          parts[part] = parts[part] * 10 + g_ascii_digit_value (p[i]);
          n_digits[part]++;
        }
      else
        return FALSE;
    }

  if (part != 2 || n_digits[0] > 2 || n_digits[1] > 2 || n_digits[2] != 4 || parts[1] == 0 ||
      parts[0] == 0 || parts[2] < FIRST_YEAR || parts[2] > LAST_YEAR ||
      !assay_day_is_valid (parts[2], parts[1], parts[0]))
    return FALSE;

  assay_date_match_finish (match, &piece,
                           (AssayDay){ (gint16) parts[2], (gint8) parts[1], (gint8) parts[0] });

  return TRUE;
}

/* “1939–45”, “2019-2021”, “2019/20”: two years. */
static gboolean
read_years (const AssayDateFinder *self,
            guint                  token,
            const AssayDigits     *first,
            AssayDateMatch        *match)
{
  guint next = assay_date_get_behind (self, token);
  gunichar mark = assay_date_get_mark (self, next);
  guint at;
  AssayDigits second;
  int year;

  if ((!assay_date_is_dash (mark) && mark != '/') ||
      (mark == '/' && !assay_date_is_close (self, next)))
    return FALSE;

  at = assay_date_get_behind (self, next);
  if (!assay_date_read_digits (self, at, &second) || second.is_ordinal || second.has_s ||
      assay_date_is_close (self, at) != assay_date_is_close (self, next))
    return FALSE;

  if (second.n_digits == 4)
    year = second.value;
  else if (second.n_digits == 2 && assay_date_is_close (self, next))
    year = first->value / 100 * 100 + second.value;
  else
    return FALSE;

  if (year <= first->value || year > LAST_YEAR || year - first->value > 200)
    return FALSE;

  /* Two whole years with a dash between are two dates to whoever reads them, unless they touch. */
  if (second.n_digits == 4 && !assay_date_is_close (self, next))
    return FALSE;

  next = assay_date_get_behind (self, at);
  if (next != G_MAXUINT && assay_date_is_close (self, next) &&
      assay_date_get_mark (self, next) == mark)
    return FALSE;

  match->last = second.last;
  match->day = (AssayDay){ .year = (gint16) first->value };
  match->end = (AssayDay){ .year = (gint16) year };

  return TRUE;
}

/* “1990s”: ten years; “1600s”: a hundred, as nobody speaks of that decade. */
static gboolean
read_decade (const AssayDigits *digits,
             AssayDateMatch    *match)
{
  int n_years = digits->value % 100 == 0 && digits->value < 1900 ? 100 : 10;

  if (!digits->has_s || digits->n_digits != 4 || digits->value % 10 != 0 ||
      digits->value < FIRST_YEAR || digits->value > LAST_YEAR)
    return FALSE;

  match->last = digits->last;
  match->day = (AssayDay){ .year = (gint16) digits->value };
  match->end = (AssayDay){ .year = (gint16) (digits->value + n_years - 1) };

  return TRUE;
}

gboolean
assay_date_read_year (const AssayDateFinder *self,
                      guint                  token,
                      AssayDateMatch        *match)
{
  AssayDigits digits;
  guint next;
  AssayDateWord era;

  if (!assay_date_read_digits (self, token, &digits))
    return FALSE;
  if (read_decade (&digits, match))
    return TRUE;
  if (digits.has_s || digits.is_ordinal)
    return FALSE;

  next = assay_date_get_behind (self, token);

  /* “400 BC”: a date, though not one that a calendar of ours knows. */
  if (next != G_MAXUINT && assay_date_token (self, next)->kind == ASSAY_TOKEN_WORD &&
      (assay_date_token (self, next)->flags & ASSAY_TOKEN_ALL_CAPS) != 0)
    {
      era = assay_date_classify (self, next);
      if (era.kind == ASSAY_DATE_WORD_ERA)
        {
          assay_date_match_finish (
              match, &digits.last,
              (AssayDay){ .year = (gint16) (era.values[0] > 0 ? digits.value : 0) });
          match->last = assay_date_get_whole (self, next);
          return TRUE;
        }
    }

  if (digits.n_digits != 4 || digits.value < FIRST_YEAR || digits.value > LAST_YEAR)
    return FALSE;

  /* “2025-05” */
  if (assay_date_get_mark (self, next) == '-' && assay_date_is_close (self, next))
    {
      guint at = assay_date_get_behind (self, next);
      AssayDigits month;

      if (assay_date_read_digits (self, at, &month) && assay_date_is_close (self, at) &&
          month.n_digits == 2 && month.value >= 1 && month.value <= 12 &&
          month.value <= digits.value % 100)
        {
          assay_date_match_finish (match, &month.last,
                                   (AssayDay){ (gint16) digits.value, (gint8) month.value, 0 });
          return TRUE;
        }
    }

  if (read_years (self, token, &digits, match))
    return TRUE;

  assay_date_match_finish (match, &digits.last, (AssayDay){ .year = (gint16) digits.value });

  return assay_date_is_year (self, token);
}
