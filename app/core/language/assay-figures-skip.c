/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What has numbers that count nothing, and is passed over as a whole: times of day, addresses of the web. */

#include "config.h"

#include "assay-figures-private.h"

#include <math.h>
#include <string.h>

#include "assay-numbers-private.h"

/* How far before “15.09” a word counts that says that it is a time, or a price. */
#define TIMETABLE_REACH 7

/**
 * assay_figure_match_role:
 * @role: what an entry of the list of clock words does
 *
 * Returns: how many tokens the entry at a token has, if it does that, or 0
 */
guint
assay_figure_match_role (const AssayFigureFinder *self,
                         guint                    token,
                         const char              *role)
{
  const char *value = NULL;
  guint n = 0;

  if (token >= self->reader->tokens->len)
    return 0;

  n = assay_lexicon_match (self->clock, self->reader, token, &value);

  return n > 0 && strstr (value, role) != NULL ? n : 0;
}

/* The same for the token before, or the one behind, in the same part. */
static gboolean
follows_role (const AssayFigureFinder *self,
              guint                    token,
              const char              *role)
{
  return assay_figure_token_before (self, token) != NULL &&
         assay_figure_match_role (self, token - 1, role) > 0;
}

static guint
match_role_behind (const AssayFigureFinder *self,
                   const AssayPiece        *last,
                   const char              *role)
{
  AssayPiece next = *last;

  return assay_piece_next (self->reader, &next) && !next.is_joined
             ? assay_figure_match_role (self, next.token, role)
             : 0;
}

/* Whether a word stands before that has a time behind it, and no stretch: “at”, “until”. */
static gboolean
follows_point (const AssayFigureFinder *self,
               guint                    token)
{
  static const char *const leads[] = { "at", "until", "till", "since" };

  for (guint i = 0; i < G_N_ELEMENTS (leads); i++)
    {
      if (assay_figure_token_before (self, token) != NULL &&
          assay_token_equals (self->reader, token - 1, leads[i]))
        return TRUE;
    }

  return FALSE;
}

/* “20h30”: hours and minutes with a letter between. */
static guint
skip_hours_and_minutes (const AssayFigureFinder *self,
                        guint                    token)
{
  const AssayToken *at = assay_figure_token (self, token);
  const AssayToken *next = at + 1;
  const char *p = self->reader->utf8 + at->begin_byte;
  gsize n = at->end_byte - at->begin_byte;

  if (at->kind != ASSAY_TOKEN_NUMBER || n < 2 || n > 3 || (p[n - 1] | 0x20) != 'h' ||
      token + 1 >= self->reader->tokens->len || next->kind != ASSAY_TOKEN_NUMBER ||
      next->begin_byte != at->end_byte || next->end_byte - next->begin_byte != 2 ||
      g_ascii_strtoull (p, NULL, 10) > 24)
    return token;

  return token + 2;
}

/* An hour with or without its minutes (“7”, “seven”, “15.09”), and no number of anything else. */
static gboolean
is_hour (const AssayNumber *number,
         guint              most)
{
  guint flags = number->flags & ~(guint) ASSAY_NUMBER_ZEROS;
  double minutes = number->value * 100 - floor (number->value) * 100;

  if (number->n_words != 1 || number->value < 0 || number->value > most)
    return FALSE;
  if (flags == (ASSAY_NUMBER_DIGITS | ASSAY_NUMBER_DECIMAL))
    return number->last.end_byte - number->last.begin_byte >= 4 && minutes < 59.5;

  return number->value == floor (number->value) &&
         (flags == ASSAY_NUMBER_DIGITS || flags == ASSAY_NUMBER_SPELLED);
}

/* The hour at a piece, with “pm” or “o’clock” behind it; FALSE where it measures anything else. */
static gboolean
read_hour (const AssayFigureFinder *self,
           const AssayPiece        *piece,
           guint                    most,
           gboolean                *is_marked,
           AssayPiece              *last)
{
  AssayNumber number;
  AssayMeasure measure;

  *is_marked = FALSE;
  *last = *piece;
  if (assay_piece_equals (self->reader, piece, "noon") ||
      assay_piece_equals (self->reader, piece, "midday") ||
      assay_piece_equals (self->reader, piece, "midnight"))
    return TRUE;

  if (!assay_number_parse (&self->numbers, piece, &number) || !is_hour (&number, most))
    return FALSE;

  *last = number.last;
  if (!assay_figure_read_measure (self, &number, &measure))
    return assay_piece_ends_token (self->reader, last);
  if (!measure.is_clock)
    return FALSE;

  *is_marked = TRUE;
  *last = measure.last;

  return TRUE;
}

/* The word between the minutes and the hour. Moves @piece on to the hour; FALSE if there is none. */
static gboolean
read_past_or_to (const AssayFigureFinder *self,
                 AssayPiece              *piece,
                 gboolean                *is_past)
{
  *is_past = assay_piece_equals (self->reader, piece, "past");

  return (*is_past || assay_piece_equals (self->reader, piece, "to") ||
          assay_piece_equals (self->reader, piece, "after")) &&
         assay_piece_next (self->reader, piece);
}

/* The hour that ends a time told in words. Returns one past it, or @token. */
static guint
read_told_hour (const AssayFigureFinder *self,
                guint                    token,
                const AssayPiece        *piece)
{
  gboolean is_marked = FALSE;
  AssayPiece last;

  if (!read_hour (self, piece, 12, &is_marked, &last) ||
      (!is_marked && !assay_figure_is_end_of_phrase (self, &last)))
    return token;

  return last.token + 1;
}

/* “half past three”, “a quarter to nine”, “at half seven”. */
static guint
skip_half_or_quarter (const AssayFigureFinder *self,
                      guint                    token)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  gboolean is_half = FALSE;
  gboolean is_past = FALSE;
  AssayPiece next;

  if (assay_piece_equals (self->reader, &piece, "a") && !assay_piece_next (self->reader, &piece))
    return token;

  is_half = assay_piece_equals (self->reader, &piece, "half");
  if ((!is_half && !assay_piece_equals (self->reader, &piece, "quarter")) ||
      !assay_piece_next (self->reader, &piece))
    return token;

  next = piece;
  if (read_past_or_to (self, &next, &is_past) ? !is_past && is_half
                                              : !is_half || !follows_point (self, token))
    return token;

  return read_told_hour (self, token, &next);
}

/* “ten past six”, “at twenty to seven”, “five minutes to midnight”. */
static guint
skip_minutes (const AssayFigureFinder *self,
              const AssayCandidate    *candidate)
{
  const AssayNumber *minutes = &candidate->number;
  guint token = minutes->first.token;
  AssayPiece piece = minutes->last;
  gboolean is_sure = fmod (minutes->value, 5) == 0 && minutes->flags == ASSAY_NUMBER_SPELLED &&
                     follows_point (self, token);
  gboolean is_past = FALSE;

  if ((minutes->flags & ~(guint) (ASSAY_NUMBER_DIGITS | ASSAY_NUMBER_SPELLED)) != 0 ||
      minutes->value < 1 || minutes->value >= 30 || !assay_piece_next (self->reader, &piece))
    return token;

  if (assay_piece_equals (self->reader, &piece, "minutes") ||
      assay_piece_equals (self->reader, &piece, "minute"))
    {
      is_sure = TRUE;
      if (!assay_piece_next (self->reader, &piece))
        return token;
    }

  return read_past_or_to (self, &piece, &is_past) && (is_past || is_sure)
             ? read_told_hour (self, token, &piece)
             : token;
}

/* “15.09” where nothing but its company says that it is a time. */
static gboolean
is_in_timetable (const AssayFigureFinder *self,
                 guint                    token)
{
  gboolean has_lead = follows_role (self, token, "lead");

  for (guint i = 1; has_lead && i <= TIMETABLE_REACH && i <= token; i++)
    {
      const AssayToken *at = assay_figure_token (self, token - i);

      if ((at->kind == ASSAY_TOKEN_MARK && (at->mark == '.' || at->mark == ';')) ||
          assay_figure_match_role (self, token - i, "price") > 0)
        return FALSE;
      if (assay_figure_match_role (self, token - i, "run") > 0)
        return TRUE;
      if ((at->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
        return FALSE;
    }

  return FALSE;
}

/* “at eight in the morning”, “at 9.15 on Friday”, “left at 15.09”, “the 8.15 train”. */
static guint
skip_company (const AssayFigureFinder *self,
              const AssayCandidate    *candidate)
{
  const AssayNumber *number = &candidate->number;
  guint token = number->first.token;
  const AssayToken *at = assay_figure_token (self, token);
  gboolean has_minutes = (number->flags & ASSAY_NUMBER_DECIMAL) != 0;

  if (!is_hour (number, has_minutes ? 24 : 12))
    return token;
  if (has_minutes && at->kind == ASSAY_TOKEN_NUMBER && at->end_byte - at->begin_byte >= 4 &&
      at->end_byte - at->begin_byte <= 5 && self->reader->utf8[at->end_byte - 3] == '.' &&
      (is_in_timetable (self, token) || match_role_behind (self, &number->last, "service") > 0))
    return number->last.token + 1;

  return follows_role (self, token, "lead") && match_role_behind (self, &number->last, "part") > 0
             ? number->last.token + 1
             : token;
}

/* “at 1800 hours”, “at 14h”: an hour of the clock, not so many of them. */
static guint
skip_hour_of_clock (const AssayFigureFinder *self,
                    const AssayCandidate    *candidate)
{
  const AssayNumber *number = &candidate->number;
  guint token = candidate->first_token;
  guint n_digits = number->last.end_byte - number->last.begin_byte;

  if ((number->flags & ~(guint) ASSAY_NUMBER_ZEROS) != ASSAY_NUMBER_DIGITS ||
      g_strcmp0 (candidate->measure.unit, "hour") != 0 || !follows_point (self, token) ||
      number->value > (n_digits == 4 ? 2400 : 24) ||
      (candidate->last.token != token && n_digits != 4))
    return token;

  return candidate->last.token + 1;
}

/* Whether the piece joins two hours: “to”, a dash, or “and” behind a word that a time follows. */
static gboolean
joins_hours (const AssayFigureFinder *self,
             guint                    token,
             const AssayPiece        *piece,
             gboolean                *is_stretch)
{
  gunichar mark = assay_piece_get_mark (self->reader, piece);

  *is_stretch = piece->is_joined || mark == '-' || mark == 0x2013 || mark == 0x2014 ||
                assay_piece_equals (self->reader, piece, "to") ||
                assay_piece_equals (self->reader, piece, "until") ||
                assay_piece_equals (self->reader, piece, "till");

  return *is_stretch || ((assay_piece_equals (self->reader, piece, "and") ||
                          assay_piece_equals (self->reader, piece, "or")) &&
                         follows_role (self, token, "lead"));
}

/* “from 9 to 5pm”, “between 2 and 4 p.m.”, “7 or 8 p.m.”, “9am-5”: one end says what the other is. */
static guint
skip_hours (const AssayFigureFinder *self,
            const AssayCandidate    *candidate)
{
  guint token = candidate->first_token;
  AssayPiece piece = candidate->last;
  AssayPiece last;
  gboolean is_second_marked = FALSE;
  gboolean is_stretch = FALSE;

  if (!is_hour (&candidate->number, 24) || !assay_piece_next (self->reader, &piece) ||
      !joins_hours (self, token, &piece, &is_stretch) ||
      (!(piece.is_joined && assay_piece_get_mark (self->reader, &piece) == 0) &&
       !assay_piece_next (self->reader, &piece)) ||
      !read_hour (self, &piece, 24, &is_second_marked, &last))
    return token;

  /* “9am to 5”, and then nothing that is counted */
  return is_second_marked || (candidate->measure.is_clock && is_stretch &&
                              assay_figure_is_end_of_phrase (self, &last))
             ? last.token + 1
             : token;
}

/**
 * assay_figure_skip_address:
 * @token: index of a token
 *
 * Returns: one past an address of the web that begins there, none of whose digits count anything, or @token
 */
guint
assay_figure_skip_address (const AssayFigureFinder *self,
                           guint                    token)
{
  const AssayToken *at = assay_figure_token (self, token);
  char letter = self->reader->utf8[at->begin_byte] | 0x20;
  guint next = token + 1;

  if (at->kind != ASSAY_TOKEN_WORD || (letter != 'h' && letter != 'w') ||
      (!assay_token_equals (self->reader, token, "http") &&
       !assay_token_equals (self->reader, token, "https") &&
       !assay_token_equals (self->reader, token, "www")))
    return token;

  while (next < self->reader->tokens->len &&
         (assay_figure_token (self, next)->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0)
    next++;

  return next > token + 1 ? next : token;
}

/**
 * assay_figure_is_end_of_phrase:
 * @last: the end of a number
 *
 * Returns: whether nothing is counted behind it: its clause ends there, or goes on with a word of the closed classes
 */
gboolean
assay_figure_is_end_of_phrase (const AssayFigureFinder *self,
                               const AssayPiece        *last)
{
  AssayPiece next = *last;

  return !assay_piece_next (self->reader, &next) ||
         assay_piece_get_mark (self->reader, &next) != 0 ||
         assay_lexicon_lookup_token (self->closed, self->reader, next.token) != NULL;
}

/**
 * assay_figure_skip:
 * @token: where a number may begin
 *
 * Passes over what has numbers that count nothing, and is no number as a whole: “20h30”, “half past three”.
 *
 * Returns: one past its last token, or @token if none begins there
 */
guint
assay_figure_skip (const AssayFigureFinder *self,
                   guint                    token)
{
  const AssayToken *at = assay_figure_token (self, token);
  const char *p = self->reader->utf8 + at->begin_byte;

  if (at->kind == ASSAY_TOKEN_NUMBER)
    return skip_hours_and_minutes (self, token);

  /* “half”, “quarter”, “half-past”, and “a” before one of them */
  if ((at->end_byte - at->begin_byte == 1 &&
       assay_token_equals (self->reader, token + 1, "quarter")) ||
      (at->end_byte - at->begin_byte >= 4 && ((*p | 0x20) == 'h' || (*p | 0x20) == 'q')))
    return skip_half_or_quarter (self, token);

  return token;
}

/**
 * assay_figure_skip_time:
 * @candidate: a number, with what was read behind it
 *
 * Passes over a time of day that no unit behind it tells: “ten past six”, “from 9 to 5pm”, “at eight in the morning”,
 * “the 8.15 train”, “at 1800 hours”.
 *
 * Returns: one past its last token, or that of the candidate's begin if it is none
 */
guint
assay_figure_skip_time (const AssayFigureFinder *self,
                        const AssayCandidate    *candidate)
{
  guint (*const skips[]) (const AssayFigureFinder *, const AssayCandidate *) = {
    skip_minutes, skip_hours, skip_company,
  };
  guint token = candidate->first_token;
  guint end = token;

  if (candidate->has_prefix || candidate->number.value > 2400)
    return token;
  if (candidate->has_measure && !candidate->measure.is_clock)
    return g_strcmp0 (candidate->measure.unit, "minute") == 0
               ? skip_minutes (self, candidate)
               : skip_hour_of_clock (self, candidate);

  for (guint i = 0; i < G_N_ELEMENTS (skips) && end == token; i++)
    end = skips[i](self, candidate);

  return end;
}
