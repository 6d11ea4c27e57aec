/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures of two measures (“a year and eight months”), and measures that two numbers share (“18 inches by 24”). */

#include "config.h"

#include "assay-figures-private.h"

#include <math.h>
#include <string.h>

#include "assay-numbers-private.h"

/* “one hour, ten minutes and five seconds” */
#define MAX_JOINED 3

/* How many of the smaller unit make the larger one. Months have no fixed number of days. */
static const struct
{
  const char *large;
  const char *small;
  double      ratio;
} ratios[] = {
  { "century", "year", 100 }, { "decade", "year", 10 },   { "year", "month", 12 },
  { "fortnight", "day", 14 }, { "week", "day", 7 },       { "day", "hour", 24 },
  { "hour", "minute", 60 },   { "minute", "second", 60 }, { "mile", "yard", 1760 },
  { "yard", "foot", 3 },      { "foot", "inch", 12 },     { "km", "m", 1000 },
  { "m", "cm", 100 },         { "stone", "pound", 14 },   { "pound", "ounce", 16 },
  { "kg", "g", 1000 },
};

static const char *const lengths[] = { "inch", "foot", "yard", "mile", "mm", "cm", "m", "km" };

static double
find_ratio (const char *large,
            const char *small)
{
  for (guint i = 0; i < G_N_ELEMENTS (ratios); i++)
    {
      if (g_str_equal (ratios[i].large, large) && g_str_equal (ratios[i].small, small))
        return ratios[i].ratio;
    }

  return 0;
}

static gboolean
is_length (const AssayMeasure *measure)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      if (g_strcmp0 (measure->unit, lengths[i]) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_measured (const AssayCandidate *candidate)
{
  return candidate->has_measure && !candidate->has_prefix && candidate->measure.unit != NULL &&
         candidate->measure.kind == ASSAY_FIGURE_QUANTITY && candidate->measure.factor == 1;
}

/* Where a second measure may begin: right behind the first, behind “and”, or behind a comma. */
static gboolean
find_second (const AssayFigureFinder *self,
             const AssayCandidate    *candidate,
             AssayPiece              *piece,
             gboolean                *has_and)
{
  *piece = candidate->last;
  *has_and = FALSE;

  if (!assay_piece_next (self->reader, piece))
    return FALSE;
  if (assay_piece_get_mark (self->reader, piece) == ',' && !assay_piece_next (self->reader, piece))
    return FALSE;

  if (assay_piece_equals (self->reader, piece, "and"))
    {
      *has_and = TRUE;
      return assay_piece_next (self->reader, piece);
    }

  return TRUE;
}

static void
set_value (AssayCandidate      *candidate,
           double               value,
           const AssayMeasure  *measure,
           const AssayPiece    *last)
{
  candidate->measure = *measure;
  candidate->number.value = value;
  candidate->number.scale = 1;
  candidate->number.n_words += 2;
  candidate->last = *last;
  candidate->measure.last = *last;
  candidate->low = candidate->high = value;
  candidate->has_measure = TRUE;
}

/* “and eight months”, “15 minutes”, “10 inches” behind the next larger unit. */
static gboolean
add_smaller (const AssayFigureFinder *self,
             AssayCandidate          *candidate,
             const AssayPiece        *piece)
{
  guint never = ASSAY_NUMBER_ORDINAL | ASSAY_NUMBER_SCALED | ASSAY_NUMBER_SIGNED |
                ASSAY_NUMBER_ROUGH;
  AssayNumber number;
  AssayMeasure measure;
  double ratio;

  if (!assay_number_may_begin (&self->numbers, piece->token) ||
      !assay_number_parse (&self->numbers, piece, &number) || (number.flags & never) != 0 ||
      !assay_figure_read_measure (self, &number, &measure) || measure.unit == NULL ||
      (measure.kind != ASSAY_FIGURE_QUANTITY && measure.kind != ASSAY_FIGURE_AGE) ||
      measure.factor != 1)
    return FALSE;

  ratio = find_ratio (candidate->measure.unit, measure.unit);
  if (ratio == 0 || number.value <= 0 || number.value >= ratio)
    return FALSE;

  set_value (candidate, candidate->number.value * ratio + number.value, &measure, &measure.last);

  return TRUE;
}

/* “and a half”, “and three quarters” behind a unit, and no noun that is halved. */
static gboolean
add_fraction (const AssayFigureFinder *self,
              AssayCandidate          *candidate,
              const AssayPiece        *piece)
{
  AssayAhead part = { .piece = *piece, .exists = TRUE };
  double numerator = 1;
  double denominator;

  part.word = assay_number_classify (&self->numbers, piece);
  if (part.word.kind == ASSAY_WORD_UNIT && part.word.value > 1)
    numerator = part.word.value;
  else if (part.word.kind != ASSAY_WORD_ARTICLE)
    return FALSE;

  part = assay_number_look_ahead (&self->numbers, &part.piece);
  denominator = assay_number_read_part (&self->numbers, &part, numerator > 1);
  if (denominator < 2 || denominator > 4 || numerator >= denominator ||
      !assay_piece_ends_token (self->reader, &part.piece) ||
      !assay_figure_is_end_of_phrase (self, &part.piece))
    return FALSE;

  candidate->number.flags |= ASSAY_NUMBER_FRACTION;
  set_value (candidate, candidate->number.value + numerator / denominator, &candidate->measure,
             &part.piece);

  return TRUE;
}

/**
 * assay_figure_join_measures:
 * @candidate: (inout): a figure with its unit
 *
 * Takes in what is measured by a smaller unit or as a part of the same: “a year and eight months” are 20 months,
 * “5 feet 10 inches” 70 inches, “two years and a half” 2.5 years.
 *
 * Returns: whether there is any
 */
gboolean
assay_figure_join_measures (const AssayFigureFinder *self,
                            AssayCandidate          *candidate)
{
  gboolean is_joined = FALSE;

  for (guint n = 1; n < MAX_JOINED; n++)
    {
      AssayPiece piece;
      gboolean has_and = FALSE;

      if (!is_measured (candidate) || candidate->number.value != floor (candidate->number.value) ||
          candidate->number.value < 1 || candidate->number.scale != 1 ||
          !find_second (self, candidate, &piece, &has_and) ||
          !(add_smaller (self, candidate, &piece) ||
            (has_and && add_fraction (self, candidate, &piece))))
        break;

      is_joined = TRUE;
    }

  return is_joined;
}

/**
 * assay_figure_read_article:
 * @token: an article
 * @candidate: (out): what it begins
 *
 * “a year and eight months”, “an hour and a half”: one of a unit, and what comes to it. “a year” alone is no figure.
 *
 * Returns: whether there is such a figure
 */
gboolean
assay_figure_read_article (const AssayFigureFinder *self,
                           guint                    token,
                           AssayCandidate          *candidate)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);

  if (token + 3 >= self->reader->tokens->len || assay_figure_token (self, token + 1)->word == 0 ||
      !assay_token_equals (self->reader, token + 2, "and") ||
      assay_number_classify (&self->numbers, &piece).kind != ASSAY_WORD_ARTICLE)
    return FALSE;

  *candidate = (AssayCandidate){
    .first_token = token,
    .begin_byte = piece.begin_byte,
    .number = { .first = piece, .last = piece, .value = 1, .scale = 1, .n_words = 1,
                .flags = ASSAY_NUMBER_SPELLED },
  };
  candidate->has_measure =
      assay_figure_read_measure (self, &candidate->number, &candidate->measure);
  candidate->last = candidate->measure.last;

  return is_measured (candidate) && assay_figure_join_measures (self, candidate);
}

static gboolean
is_by (const AssayFigureFinder *self,
       const AssayPiece        *piece)
{
  return assay_piece_equals (self->reader, piece, "by") ||
         assay_piece_equals (self->reader, piece, "x") ||
         assay_piece_get_mark (self->reader, piece) == 0xd7;
}

/* Whether a length stands right before “by” before a token, as the last figure that was found. */
static gboolean
follows_length (const AssayFigureFinder *self,
                guint                    token,
                AssayMeasure            *measure)
{
  const AssayReading *reading = self->reader->reading;
  const AssayFigure *figure = NULL;
  AssayPiece piece;

  if (token < 2 || reading->figures->len == 0)
    return FALSE;

  piece = assay_piece_of_token (self->reader, token - 1);
  figure = &g_array_index (reading->figures, AssayFigure, reading->figures->len - 1);
  if (!is_by (self, &piece) || figure->unit == NULL || figure->kind != ASSAY_FIGURE_QUANTITY ||
      assay_text_to_byte (reading->text, figure->span.end) !=
          assay_figure_token (self, token - 2)->end_byte)
    return FALSE;

  *measure =
      (AssayMeasure){ .kind = ASSAY_FIGURE_QUANTITY, .unit = figure->unit, .factor = 1 };

  return is_length (measure);
}

/**
 * assay_figure_share_length:
 * @candidate: (inout): a number
 *
 * “18 inches by 24”, “18 by 24 inches”: the side that has no unit takes the other's.
 */
void
assay_figure_share_length (const AssayFigureFinder *self,
                           AssayCandidate          *candidate)
{
  guint never = ASSAY_NUMBER_ORDINAL | ASSAY_NUMBER_SCALED | ASSAY_NUMBER_SIGNED |
                ASSAY_NUMBER_ROUGH | ASSAY_NUMBER_ZEROS;
  AssayPiece piece = candidate->last;
  AssayNumber number;
  AssayMeasure measure;
  gboolean is_found = FALSE;

  /* “18 inches by 2030” */
  if (candidate->has_measure || (candidate->number.flags & never) != 0 ||
      candidate->number.value >= 1000)
    return;

  if (assay_piece_next (self->reader, &piece) && is_by (self, &piece) &&
      assay_piece_next (self->reader, &piece))
    is_found = assay_number_parse (&self->numbers, &piece, &number) &&
               (number.flags & never) == 0 && assay_figure_read_measure (self, &number, &measure) &&
               is_length (&measure);
  if (!is_found && (!follows_length (self, candidate->first_token, &measure) ||
                    !assay_figure_is_end_of_phrase (self, &candidate->last)))
    return;

  measure.last = candidate->last;
  candidate->measure = measure;
  candidate->has_measure = TRUE;
  candidate->low = candidate->high = candidate->number.value * measure.factor;
}

/* “tenth” of “every tenth tram”; not of “every fourth year”, which says how often. */
static gboolean
read_every (const AssayFigureFinder *self,
            AssayCandidate          *candidate)
{
  guint token = candidate->first_token;
  AssayPiece piece = candidate->last;
  const AssayToken *at = NULL;
  const char *value = NULL;

  if ((candidate->number.flags & ASSAY_NUMBER_ORDINAL) == 0 || candidate->number.value < 2 ||
      assay_figure_token_before (self, token) == NULL ||
      !assay_token_equals (self->reader, token - 1, "every") ||
      !assay_piece_next (self->reader, &piece))
    return FALSE;

  at = assay_figure_token (self, piece.token);
  if (at->kind != ASSAY_TOKEN_WORD || (at->flags & ASSAY_TOKEN_CAPITAL) != 0 ||
      assay_lexicon_lookup_token (self->closed, self->reader, piece.token) != NULL ||
      (assay_lexicon_match (self->units, self->reader, piece.token, &value) > 0 &&
       g_str_has_prefix (value, "time")))
    return FALSE;

  candidate->first_token = token - 1;
  candidate->begin_byte = assay_figure_token (self, token - 1)->begin_byte;
  candidate->number.flags = (candidate->number.flags & ~(guint) ASSAY_NUMBER_ORDINAL) |
                            ASSAY_NUMBER_FRACTION;
  candidate->number.value = 1 / candidate->number.value;
  candidate->number.n_words++;
  candidate->low = candidate->high = candidate->number.value;

  return TRUE;
}

/* Whether a noun of which there is one, or which is people, stands between the two numbers of a share. */
static gboolean
read_whom (const AssayFigureFinder *self,
           double                   value,
           AssayPiece              *piece)
{
  static const char *const people[] = { "people", "adults", "men",   "women",  "children",
                                        "voters", "pupils", "homes", "households" };
  const AssayToken *at = assay_figure_token (self, piece->token);

  if (at->kind != ASSAY_TOKEN_WORD || (at->flags & ASSAY_TOKEN_CAPITAL) != 0 ||
      (at->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0 ||
      assay_lexicon_lookup_token (self->closed, self->reader, piece->token) != NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      if (assay_token_equals (self->reader, piece->token, people[i]))
        return assay_piece_next (self->reader, piece);
    }

  return value == 1 && assay_piece_next (self->reader, piece);
}

/* “one in ten agreed”: a verb, by its ending. */
static gboolean
is_past_behind (const AssayFigureFinder *self,
                const AssayPiece        *last)
{
  AssayPiece next = *last;

  return assay_piece_next (self->reader, &next) && next.end_byte - next.begin_byte > 3 &&
         memcmp (self->reader->utf8 + next.end_byte - 2, "ed", 2) == 0;
}

/**
 * assay_figure_read_share:
 * @candidate: (inout): a number
 *
 * Shares that are more than their numbers: “one seat in ten”, “two people out of every five”, “every tenth tram”.
 */
void
assay_figure_read_share (const AssayFigureFinder *self,
                         AssayCandidate          *candidate)
{
  double value = candidate->number.value;
  AssayPiece piece = candidate->last;
  AssayNumber whole;
  AssayMeasure measure;

  if (candidate->has_measure || read_every (self, candidate) || candidate->number.n_words != 1 ||
      value < 1 || value > 9 || value != floor (value) ||
      (candidate->number.flags & ~(guint) (ASSAY_NUMBER_DIGITS | ASSAY_NUMBER_SPELLED)) != 0 ||
      !assay_piece_next (self->reader, &piece) || !read_whom (self, value, &piece))
    return;

  if (assay_piece_equals (self->reader, &piece, "out"))
    {
      if (!assay_piece_next (self->reader, &piece) ||
          !assay_piece_equals (self->reader, &piece, "of"))
        return;
    }
  else if (!assay_piece_equals (self->reader, &piece, "in"))
    return;

  if (!assay_piece_next (self->reader, &piece) ||
      (assay_piece_equals (self->reader, &piece, "every") &&
       !assay_piece_next (self->reader, &piece)) ||
      !assay_number_parse (&self->numbers, &piece, &whole) || whole.n_words != 1 ||
      (whole.flags &
       ~(guint) (ASSAY_NUMBER_DIGITS | ASSAY_NUMBER_SPELLED | ASSAY_NUMBER_GROUPED)) != 0 ||
      whole.value <= value || (whole.value > 100 && fmod (whole.value, 1000) != 0) ||
      whole.value == 2000 || assay_figure_read_measure (self, &whole, &measure) ||
      !(assay_figure_is_end_of_phrase (self, &whole.last) || is_past_behind (self, &whole.last)))
    return;

  candidate->number.value = value / whole.value;
  candidate->number.n_words += 2;
  candidate->number.flags |= ASSAY_NUMBER_FRACTION;
  candidate->last = whole.last;
  candidate->low = candidate->high = candidate->number.value;
}
