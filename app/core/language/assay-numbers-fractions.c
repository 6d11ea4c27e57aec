/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-numbers-private.h"

#include <math.h>

/* Decimals that are read out one by one; more say nothing to a double. */
#define MAX_SPOKEN_DECIMALS 12

gboolean
assay_word_is_ordinal (AssayWord word)
{
  return word.kind >= ASSAY_WORD_NTH_UNIT && word.kind <= ASSAY_WORD_NTH_SCALE;
}

/* A single word that names a part: “third”, “thirds”, “quarter”, “half”. Returns 0 for none. */
static double
get_part (AssayWord word,
          gboolean  allows_plural)
{
  if (word.kind == ASSAY_WORD_PARTS)
    return allows_plural ? word.value : 0;
  if (word.kind == ASSAY_WORD_PART || (assay_word_is_ordinal (word) && word.value > 2))
    return word.value;

  return 0;
}

/**
 * assay_number_read_part:
 * @ahead: (inout): what may name a part; moved on to its last word
 * @allows_plural: whether “thirds” will do
 *
 * Returns: how many of the part that @ahead names (“third”, “twenty-fifth”) make a whole, or 0
 */
double
assay_number_read_part (const AssayNumberParser *self,
                        AssayAhead              *ahead,
                        gboolean                 allows_plural)
{
  AssayAhead unit;

  if (!ahead->exists)
    return 0;
  if (ahead->word.kind != ASSAY_WORD_TEN)
    return get_part (ahead->word, allows_plural);

  unit = assay_number_look_ahead (self, &ahead->piece);
  if (!unit.exists || !unit.piece.is_joined || unit.word.value >= 10 ||
      (unit.word.kind != ASSAY_WORD_NTH_UNIT &&
       (unit.word.kind != ASSAY_WORD_PARTS || !allows_plural)))
    return 0;

  unit.word.value += ahead->word.value;
  *ahead = unit;

  return unit.word.value;
}

/* “point seven one”, “point seventy-one”, “point 5”. */
static void
read_spoken_decimals (const AssayNumberParser *self,
                      AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  AssayCounter with_decimals = *counter;
  double place = 1;
  guint n = 0;

  if (!ahead.exists || ahead.word.kind != ASSAY_WORD_POINT)
    return;

  while (n++ < MAX_SPOKEN_DECIMALS)
    {
      ahead = assay_number_look_ahead (self, &ahead.piece);

      if (!ahead.exists ||
          (ahead.word.kind != ASSAY_WORD_UNIT && ahead.word.kind != ASSAY_WORD_TEN &&
                            ahead.word.kind != ASSAY_WORD_TEEN))
        break;

      place /= 10;
      if (ahead.word.kind == ASSAY_WORD_TEEN)
        place /= 10;
      with_decimals.group += (ahead.word.kind == ASSAY_WORD_TEN ? ahead.word.value / 10
                                                                : ahead.word.value) *
                             place;
      assay_counter_accept (&with_decimals, &ahead.piece);
    }

  if (with_decimals.n_words > counter->n_words)
    {
      with_decimals.flags |= ASSAY_NUMBER_DECIMAL;
      *counter = with_decimals;
    }
}

/* An ordinal that ends the number: “twenty-first”, “one hundred twenty fifth”, “hundredth”. */
static gboolean
read_ordinal_end (const AssayNumberParser *self,
                  AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  double room;

  if (!ahead.exists || !assay_word_is_ordinal (ahead.word) ||
      (counter->flags & ASSAY_NUMBER_DIGITS) != 0)
    return FALSE;

  if (ahead.word.kind == ASSAY_WORD_NTH_SCALE)
    {
      if (counter->total + counter->group <= 1)
        return FALSE;
      if (counter->group > 0)
        counter->group *= ahead.word.value;
      else
        counter->total *= ahead.word.value;
    }
  else
    {
      room = ahead.word.kind == ASSAY_WORD_NTH_UNIT ? 10 : 100;
      if (counter->room < room || counter->room == 1000)
        return FALSE;
      counter->group += ahead.word.value;
    }

  counter->flags |= ASSAY_NUMBER_ORDINAL;
  assay_counter_accept (counter, &ahead.piece);

  return TRUE;
}

/* The denominator after a whole number: “two thirds”, “one-eighth”, “three quarters”. */
static gboolean
read_denominator (const AssayNumberParser *self,
                  AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  double value = counter->total + counter->group;
  double part;

  if (!ahead.exists || value != floor (value) || value < 1 ||
      (counter->flags & ASSAY_NUMBER_MARKED) != 0)
    return FALSE;

  /* “one - fourth” */
  if (value == 1 && assay_piece_get_mark (self->reader, &ahead.piece) == '-')
    ahead = assay_number_look_ahead (self, &ahead.piece);

  part = assay_number_read_part (self, &ahead, TRUE);

  /* “two quarters” of a year, “three halves”, “four thirds” are no shares; “one half” may be. */
  if (part < 2 || (value == 1) == (ahead.word.kind == ASSAY_WORD_PARTS) ||
      (part <= 4 && value >= part && !ahead.piece.is_joined))
    return FALSE;

  counter->total = 0;
  counter->group = value / part;
  counter->flags |= ASSAY_NUMBER_FRACTION | ASSAY_NUMBER_SPELLED;
  assay_counter_accept (counter, &ahead.piece);

  return TRUE;
}

/* “and a half”, “and three quarters” after a whole number. */
static gboolean
read_added_fraction (const AssayNumberParser *self,
                     AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  AssayAhead part;
  AssayCounter above;
  double numerator = 1;
  double denominator;

  if (!ahead.exists || ahead.word.kind != ASSAY_WORD_AND ||
      (counter->flags & ASSAY_NUMBER_DECIMAL) != 0)
    return FALSE;

  ahead = assay_number_look_ahead (self, &ahead.piece);
  if (!ahead.exists)
    return FALSE;

  part = ahead;
  if (ahead.word.kind != ASSAY_WORD_ARTICLE)
    {
      if (ahead.word.kind == ASSAY_WORD_DIGITS || !assay_counter_begin (self, &above, &ahead.piece))
        return FALSE;
      numerator = above.total + above.group;
      part.piece = above.last;
    }

  part = assay_number_look_ahead (self, &part.piece);
  denominator = assay_number_read_part (self, &part, numerator > 1);
  if (denominator < 2 || numerator >= denominator)
    return FALSE;

  counter->group += numerator / denominator * (counter->group == 0 ? counter->scale : 1);
  counter->flags |= ASSAY_NUMBER_FRACTION | ASSAY_NUMBER_SPELLED;
  assay_counter_accept (counter, &part.piece);

  return TRUE;
}

/* The digits of a power behind “^”, with its sign; FALSE if there are none. */
static gboolean
read_power (const AssayNumberParser *self,
            AssayAhead               caret,
            double                  *power,
            AssayPiece              *last)
{
  AssayAhead ahead = assay_number_look_ahead (self, &caret.piece);
  AssayCounter digits;
  double sign = 1;

  if (!caret.exists || assay_piece_get_mark (self->reader, &caret.piece) != '^')
    return FALSE;

  for (guint i = 0; i < 2 && ahead.exists; i++)
    {
      gunichar mark = assay_piece_get_mark (self->reader, &ahead.piece);

      if (mark != '-' && mark != 0x2212)
        break;
      sign = -sign;
      ahead = assay_number_look_ahead (self, &ahead.piece);
    }

  if (!ahead.exists || ahead.word.kind != ASSAY_WORD_DIGITS ||
      ahead.piece.end_byte - ahead.piece.begin_byte > 3 ||
      !assay_counter_begin (self, &digits, &ahead.piece) || digits.n_words != 1)
    return FALSE;

  /* “1.1^-23”: the hyphen between may be part of the way to the next piece. */
  *power = (ahead.piece.is_joined ? -sign : sign) * digits.group;
  *last = ahead.piece;

  return TRUE;
}

/**
 * assay_number_read_power:
 * @counter: digits
 *
 * Reads “^23”, and “x10^-4” or “×10^-4”, behind them.
 *
 * Returns: whether there is one
 */
gboolean
assay_number_read_power (const AssayNumberParser *self,
                         AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  AssayPiece last;
  double power = 0;

  if (!ahead.exists)
    return FALSE;

  if (read_power (self, ahead, &power, &last))
    counter->group = pow (counter->group, power);
  else if (assay_piece_equals (self->reader, &ahead.piece, "x") ||
           assay_piece_get_mark (self->reader, &ahead.piece) == 0xd7)
    {
      ahead = assay_number_look_ahead (self, &ahead.piece);
      if (!ahead.exists || !assay_piece_equals (self->reader, &ahead.piece, "10") ||
          !read_power (self, assay_number_look_ahead (self, &ahead.piece), &power, &last))
        return FALSE;
      counter->group *= pow (10, power);
    }
  else
    return FALSE;

  counter->flags |= ASSAY_NUMBER_DECIMAL;
  assay_counter_accept (counter, &last);

  return TRUE;
}

/* “½” behind a number or alone. */
static gboolean
read_vulgar_fraction (const AssayNumberParser *self,
                      AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);

  if (!ahead.exists || ahead.word.kind != ASSAY_WORD_VULGAR ||
      counter->group != floor (counter->group))
    return FALSE;

  counter->group += ahead.word.value;
  counter->flags |= ASSAY_NUMBER_FRACTION;
  assay_counter_accept (counter, &ahead.piece);

  return TRUE;
}

static gboolean
is_usual_denominator (double value)
{
  static const guint8 usual[] = { 12, 16, 20, 25, 32, 50, 64, 100 };

  if (value >= 2 && value <= 10)
    return value == floor (value);

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      if (value == usual[i])
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_tight_slash (const AssayNumberParser *self,
                const AssayPiece        *piece)
{
  const AssayToken *token = assay_reader_token (self->reader, piece->token);

  return token->kind == ASSAY_TOKEN_MARK && (token->mark == '/' || token->mark == 0x2044) &&
         (token->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0;
}

/* “3/4” behind @numerator; not a date (“5/6/2018”), not “24/7”. */
static gboolean
read_slashed (const AssayNumberParser *self,
              const AssayCounter      *numerator,
              AssayCounter            *counter)
{
  AssayAhead slash = assay_number_look_ahead (self, &numerator->last);
  AssayAhead below;
  AssayAhead after;
  AssayCounter denominator;

  if (!slash.exists || !is_tight_slash (self, &slash.piece) ||
      numerator->flags != ASSAY_NUMBER_DIGITS || numerator->n_words != 1)
    return FALSE;

  below = assay_number_look_ahead (self, &slash.piece);
  if (!below.exists || below.word.kind != ASSAY_WORD_DIGITS ||
      (assay_reader_token (self->reader, below.piece.token)->flags & ASSAY_TOKEN_SPACE_BEFORE) !=
          0 ||
      !assay_counter_begin (self, &denominator, &below.piece) ||
      denominator.flags != ASSAY_NUMBER_DIGITS || denominator.n_words != 1 ||
      !is_usual_denominator (denominator.group) || numerator->group >= denominator.group ||
      numerator->group < 1)
    return FALSE;

  after = assay_number_look_ahead (self, &below.piece);
  if (after.exists && is_tight_slash (self, &after.piece))
    return FALSE;

  counter->group += numerator->group / denominator.group;
  counter->flags |= ASSAY_NUMBER_FRACTION;
  assay_counter_accept (counter, &below.piece);

  return TRUE;
}

/* The second number of “1 4/5”. */
static gboolean
read_mixed_slashed (const AssayNumberParser *self,
                    AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  AssayCounter numerator;

  return ahead.exists && ahead.word.kind == ASSAY_WORD_DIGITS && !ahead.piece.is_joined &&
         counter->flags == ASSAY_NUMBER_DIGITS && counter->n_words == 1 &&
         assay_counter_begin (self, &numerator, &ahead.piece) &&
         read_slashed (self, &numerator, counter);
}

/* “one in five”, “nine out of 10”, “one of every four”: a share where the second number is a usual one, and larger. */
static gboolean
read_share (const AssayNumberParser *self,
            AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  double value = counter->total + counter->group;
  gboolean is_out_of = FALSE;
  gboolean is_over = FALSE;
  gboolean needs_every = FALSE;
  AssayCounter whole;

  if (!ahead.exists || value < 1 || value != floor (value) || ahead.piece.is_joined ||
      (counter->flags & (ASSAY_NUMBER_ORDINAL | ASSAY_NUMBER_FRACTION)) != 0)
    return FALSE;

  if (ahead.word.kind == ASSAY_WORD_OUT)
    {
      ahead = assay_number_look_ahead (self, &ahead.piece);
      if (!ahead.exists || ahead.word.kind != ASSAY_WORD_OF)
        return FALSE;
      is_out_of = TRUE;
    }
  else if (ahead.word.kind == ASSAY_WORD_OVER && value == 1)
    is_over = is_out_of = TRUE;
  else if (ahead.word.kind == ASSAY_WORD_OF)
    needs_every = TRUE;
  else if (ahead.word.kind != ASSAY_WORD_IN || value > 20)
    return FALSE;

  ahead = assay_number_look_ahead (self, &ahead.piece);
  if (ahead.exists && assay_piece_equals (self->reader, &ahead.piece, "every"))
    {
      ahead = assay_number_look_ahead (self, &ahead.piece);
      is_out_of = TRUE;
    }
  else if (needs_every)
    return FALSE;
  if (!ahead.exists || !assay_counter_begin (self, &whole, &ahead.piece) ||
      (whole.flags & (ASSAY_NUMBER_ORDINAL | ASSAY_NUMBER_MARKED | ASSAY_NUMBER_DECIMAL)) != 0 ||
      !assay_piece_ends_token (self->reader, &whole.last))
    return FALSE;

  whole.group += whole.total;

  /* “one over three”, not “one over three years” */
  ahead = assay_number_look_ahead (self, &whole.last);
  if (whole.group <= value ||
      (is_over && ahead.exists && assay_piece_get_mark (self->reader, &ahead.piece) == 0))
    return FALSE;

  /* “3 in 2019” is a year's count. “one in 11” says a share; “seven in 12” hardly ever. */
  if (!is_out_of && (value > 1 ? !is_usual_denominator (whole.group) && whole.group != 1000
                               : whole.group >= 1000 && fmod (whole.group, 100) != 0))
    return FALSE;

  counter->total = 0;
  counter->group = value / whole.group;
  counter->n_words += whole.n_words;
  counter->last = whole.last;
  counter->flags |= ASSAY_NUMBER_FRACTION;

  return TRUE;
}

/* What a fraction is of: “half a million”, “three quarters of a billion”, “2½ million”, “half a dozen”. */
void
assay_number_read_scale_of_fraction (const AssayNumberParser *self,
                                     AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  gboolean has_of = FALSE;

  if (ahead.exists && ahead.word.kind == ASSAY_WORD_OF)
    {
      ahead = assay_number_look_ahead (self, &ahead.piece);
      has_of = TRUE;
    }

  if (ahead.exists && ahead.word.kind == ASSAY_WORD_ARTICLE)
    ahead = assay_number_look_ahead (self, &ahead.piece);
  else if (has_of)
    return;

  if (!ahead.exists || (ahead.word.kind != ASSAY_WORD_SCALE && ahead.word.kind != ASSAY_WORD_DOZEN))
    return;

  counter->group = (counter->total + counter->group) * ahead.word.value;
  counter->total = 0;
  counter->highest = ahead.word.value;
  counter->flags |= ahead.word.kind == ASSAY_WORD_SCALE ? ASSAY_NUMBER_SCALED : ASSAY_NUMBER_ROUGH;
  counter->flags &= ~(guint) ASSAY_NUMBER_FRACTION;
  assay_counter_accept (counter, &ahead.piece);
}

/* “dozen” behind “a” or a number. */
static gboolean
read_dozen (const AssayNumberParser *self,
            AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);

  if (!ahead.exists || ahead.word.kind != ASSAY_WORD_DOZEN ||
      (counter->flags & (ASSAY_NUMBER_DECIMAL | ASSAY_NUMBER_MARKED)) != 0)
    return FALSE;

  counter->group = (counter->total + counter->group) * ahead.word.value;
  counter->total = 0;
  counter->flags |= ASSAY_NUMBER_ROUGH | ASSAY_NUMBER_SPELLED;
  assay_counter_accept (counter, &ahead.piece);

  return TRUE;
}

/**
 * assay_number_read_tail:
 * @counter: a whole or decimal number
 *
 * Reads what may end a number: spoken decimals, an ordinal, a dozen, a share (“in five”), a fraction
 * and what it is of.
 */
void
assay_number_read_tail (const AssayNumberParser *self,
                        AssayCounter            *counter)
{
  AssayCounter whole = { .room = 1, .highest = 1 };

  if ((counter->flags & ASSAY_NUMBER_ORDINAL) != 0 ||
      !(assay_piece_ends_token (self->reader, &counter->last) ||
        (counter->flags & ASSAY_NUMBER_DIGITS) == 0))
    return;

  if (read_slashed (self, counter, &whole))
    {
      whole.flags |= ASSAY_NUMBER_DIGITS;
      *counter = whole;
      return;
    }

  read_spoken_decimals (self, counter);

  if (read_ordinal_end (self, counter) || read_dozen (self, counter) || read_share (self, counter))
    return;

  if (read_vulgar_fraction (self, counter) || read_mixed_slashed (self, counter) ||
      read_denominator (self, counter) || read_added_fraction (self, counter))
    assay_number_read_scale_of_fraction (self, counter);
}
