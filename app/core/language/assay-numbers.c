/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-numbers-private.h"

#include <math.h>
#include <string.h>

#include "assay-lexicon.h"

static void
begin_alone (AssayCounter     *counter,
             const AssayPiece *piece,
             double            value,
             guint             flags)
{
  *counter = (AssayCounter){ .room = 1, .highest = 1, .group = value, .flags = flags };
  assay_counter_accept (counter, piece);
}

/* “a couple of million”; “a couple” of people without a number behind is left to who counts them. */
static gboolean
read_couple (const AssayNumberParser *self,
             const AssayAhead        *couple,
             AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &couple->piece);

  begin_alone (counter, &couple->piece, 2, ASSAY_NUMBER_ROUGH | ASSAY_NUMBER_SPELLED);

  if (!ahead.exists || ahead.word.kind != ASSAY_WORD_OF)
    return FALSE;

  ahead = assay_number_look_ahead (self, &ahead.piece);
  if (ahead.exists &&
      (ahead.word.kind == ASSAY_WORD_SCALE || ahead.word.kind == ASSAY_WORD_HUNDRED ||
                       ahead.word.kind == ASSAY_WORD_DOZEN))
    {
      counter->group *= ahead.word.value;
      counter->highest = ahead.word.kind == ASSAY_WORD_SCALE ? ahead.word.value : 1;
      counter->flags |= ASSAY_NUMBER_SCALED;
      assay_counter_accept (counter, &ahead.piece);
    }

  return TRUE;
}

/* “rose by a fifth last year”, “more than a third, …”: a share of what was before, not one in a row, as in
 * “by a third party”. */
static gboolean
is_change_by (const AssayNumberParser *self,
              const AssayPiece        *article,
              const AssayAhead        *after)
{
  static const char *const before[] = {
    "by", "than", "nearly", "almost", "about", "over", "roughly"
  };
  static const char *const behind[] = { "in",   "since", "from", "to",     "over",     "on",
                                        "last", "this",  "but",  "during", "compared", "and" };
  gunichar mark = assay_piece_get_mark (self->reader, &after->piece);
  gboolean is_led = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (before) && article->token > 0; i++)
    is_led |= assay_token_equals (self->reader, article->token - 1, before[i]);
  if (!is_led || after->piece.is_joined)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (behind); i++)
    {
      if (assay_piece_equals (self->reader, &after->piece, behind[i]))
        return TRUE;
    }

  return mark == ',' || mark == ';' || mark == ')';
}

/* What “a” may begin: “a dozen”, “a couple of”, “a quarter”, “a third of”, “a hundred”. */
static gboolean
begin_article (const AssayNumberParser *self,
               const AssayPiece        *piece,
               AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, piece);
  AssayAhead after;
  double part;

  if (!ahead.exists)
    return FALSE;

  if (ahead.word.kind == ASSAY_WORD_DOZEN)
    {
      begin_alone (counter, &ahead.piece, ahead.word.value,
                   ASSAY_NUMBER_ROUGH | ASSAY_NUMBER_SPELLED);
      return TRUE;
    }
  if (ahead.word.kind == ASSAY_WORD_COUPLE)
    return read_couple (self, &ahead, counter);

  part = assay_number_read_part (self, &ahead, FALSE);

  if (part >= 2)
    {
      begin_alone (counter, &ahead.piece, 1 / part, ASSAY_NUMBER_FRACTION | ASSAY_NUMBER_SPELLED);
      after = assay_number_look_ahead (self, &ahead.piece);

      if (ahead.word.kind == ASSAY_WORD_PART || !after.exists || after.word.kind == ASSAY_WORD_OF ||
          (assay_piece_get_mark (self->reader, &after.piece) == '.'))
        return !after.exists || !after.piece.is_joined;
      if (is_change_by (self, piece, &after))
        return TRUE;

      return FALSE;
    }

  return assay_counter_begin (self, counter, piece);
}

/* A number without its sign. */
static gboolean
read_unsigned (const AssayNumberParser *self,
               const AssayPiece        *start,
               AssayCounter            *counter)
{
  AssayWord word = assay_number_classify (self, start);

  if (word.kind == ASSAY_WORD_ARTICLE)
    {
      if (!begin_article (self, start, counter))
        return FALSE;
      if (counter->n_words == 1)
        {
          if ((counter->flags & ASSAY_NUMBER_FRACTION) != 0)
            assay_number_read_scale_of_fraction (self, counter);
          return TRUE;
        }
    }
  else if (word.kind == ASSAY_WORD_PART && word.value == 2)
    {
      begin_alone (counter, start, 0.5, ASSAY_NUMBER_FRACTION | ASSAY_NUMBER_SPELLED);
      assay_number_read_scale_of_fraction (self, counter);
      return TRUE;
    }
  else if (word.kind == ASSAY_WORD_VULGAR)
    {
      begin_alone (counter, start, word.value, ASSAY_NUMBER_FRACTION);
      assay_number_read_scale_of_fraction (self, counter);
      return TRUE;
    }
  else if (assay_word_is_ordinal (word))
    {
      begin_alone (counter, start, word.value, ASSAY_NUMBER_ORDINAL | ASSAY_NUMBER_SPELLED);
      return TRUE;
    }
  else if (!assay_counter_begin (self, counter, start))
    return FALSE;

  assay_number_read_tail (self, counter);

  return TRUE;
}

/* A sign in front: “-5”, “−3.2”, “minus two”. */
static gboolean
is_sign (const AssayNumberParser *self,
         const AssayPiece        *piece,
         AssayWord                word,
         const AssayAhead        *ahead)
{
  gunichar mark = assay_piece_get_mark (self->reader, piece);

  if (!ahead->exists)
    return FALSE;
  if (word.kind == ASSAY_WORD_MINUS)
    return ahead->word.kind != ASSAY_WORD_ARTICLE;
  if (mark != '-' && mark != 0x2212)
    return FALSE;

  return ahead->word.kind == ASSAY_WORD_DIGITS && ahead->piece.begin_byte == piece->end_byte &&
         (mark == 0x2212 || piece->begin_byte == 0 ||
          strchr (" \t\n(", self->reader->utf8[piece->begin_byte - 1]) != NULL);
}

/**
 * assay_number_may_begin:
 * @token: index of a token
 *
 * A quick answer, so that a text without numbers is passed over at speed.
 *
 * Returns: whether assay_number_parse() may find a number there
 */
gboolean
assay_number_may_begin (const AssayNumberParser *self,
                        guint                    token)
{
  const AssayToken *at = assay_reader_token (self->reader, token);
  AssayPiece piece;
  AssayWord word;

  if (at->kind == ASSAY_TOKEN_NUMBER)
    return TRUE;
  if (at->kind == ASSAY_TOKEN_MARK && at->mark < 0x80)
    return (at->mark == '-' || at->mark == '.') && token + 1 < self->reader->tokens->len &&
           (at + 1)->begin_byte == at->end_byte && (at + 1)->kind != ASSAY_TOKEN_WORD;

  /* A word that the list lacks is a number only in a compound: “forty-two”. */
  if (at->kind == ASSAY_TOKEN_WORD && (at->flags & ASSAY_TOKEN_HYPHEN) == 0 &&
      assay_lexicon_lookup_number (self->words, at->word) == NULL)
    return FALSE;

  piece = assay_piece_of_token (self->reader, token);
  word = assay_number_classify (self, &piece);

  if (at->kind == ASSAY_TOKEN_MARK)
    return word.kind == ASSAY_WORD_VULGAR || at->mark == 0x2212;

  return word.kind == ASSAY_WORD_ARTICLE || word.kind == ASSAY_WORD_MINUS ||
         word.kind >= ASSAY_WORD_UNIT;
}

/* “.5”, where no digit stands before the point. */
static gboolean
read_bare_decimal (const AssayNumberParser *self,
                   const AssayPiece        *piece,
                   const AssayAhead        *ahead,
                   AssayCounter            *counter)
{
  guint n_digits;

  if (assay_piece_get_mark (self->reader, piece) != '.' || !ahead->exists ||
      ahead->word.kind != ASSAY_WORD_DIGITS || ahead->piece.begin_byte != piece->end_byte ||
      (piece->begin_byte > 0 &&
       strchr (" \t\n($", self->reader->utf8[piece->begin_byte - 1]) == NULL) ||
      !assay_counter_begin (self, counter, &ahead->piece))
    return FALSE;

  n_digits = ahead->piece.end_byte - ahead->piece.begin_byte;
  if ((counter->flags & ASSAY_NUMBER_GROUPED) != 0 || (counter->flags & ASSAY_NUMBER_DECIMAL) != 0)
    return FALSE;

  counter->total /= pow (10, n_digits);
  counter->group /= pow (10, n_digits);
  counter->flags |= ASSAY_NUMBER_DECIMAL;
  counter->flags &= ~(guint) ASSAY_NUMBER_ZEROS;

  return TRUE;
}

/**
 * assay_number_parse:
 * @start: where the number may begin
 * @number: (out): the number
 *
 * Reads the longest number that begins at @start, with its sign, scale and fraction; units, currencies
 * and the words of a bound are not part of it. Costs no more than a fixed number of words.
 *
 * Returns: whether there is one
 */
gboolean
assay_number_parse (const AssayNumberParser *self,
                    const AssayPiece        *start,
                    AssayNumber             *number)
{
  AssayWord word = assay_number_classify (self, start);
  AssayAhead ahead = assay_number_look_ahead (self, start);
  AssayCounter counter;
  double sign = 1;

  if (is_sign (self, start, word, &ahead))
    {
      if (!read_unsigned (self, &ahead.piece, &counter))
        return FALSE;
      sign = -1;
      counter.flags |= ASSAY_NUMBER_SIGNED;
    }
  else if (!read_bare_decimal (self, start, &ahead, &counter) &&
           !read_unsigned (self, start, &counter))
    return FALSE;

  *number = (AssayNumber){
    .first = *start,
    .last = counter.last,
    .value = sign * (counter.total + counter.group),
    .scale = counter.highest,
    .n_words = counter.n_words,
    .flags = counter.flags,
  };

  return isfinite (number->value);
}
