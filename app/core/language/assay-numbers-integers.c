/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-numbers-private.h"

#include <math.h>
#include <string.h>

#include "assay-ascii.h"
#include "assay-lexicon.h"

/* More digits than this are a code, not a number that anybody counts with. */
#define MAX_DIGITS 24

/* What is longer is no number that anybody writes; it bounds how far one is read. */
#define MAX_WORDS 32

/* The commonest first: each is tried in turn. */
#define KIND(name, kind)                                                                           \
  {                                                                                                \
    name " ", sizeof (name), kind                                                                  \
  }

static const struct
{
  const char   *name;
  gsize         n_bytes;
  AssayWordKind kind;
} word_kinds[] = {
  KIND ("article", ASSAY_WORD_ARTICLE),
  KIND ("and", ASSAY_WORD_AND),
  KIND ("of", ASSAY_WORD_OF),
  KIND ("in", ASSAY_WORD_IN),
  KIND ("to", ASSAY_WORD_TO),
  KIND ("from", ASSAY_WORD_FROM),
  KIND ("out", ASSAY_WORD_OUT),
  KIND ("over", ASSAY_WORD_OVER),
  KIND ("between", ASSAY_WORD_BETWEEN),
  KIND ("point", ASSAY_WORD_POINT),
  KIND ("unit", ASSAY_WORD_UNIT),
  KIND ("teen", ASSAY_WORD_TEEN),
  KIND ("ten", ASSAY_WORD_TEN),
  KIND ("hundred", ASSAY_WORD_HUNDRED),
  KIND ("scale", ASSAY_WORD_SCALE),
  KIND ("mark", ASSAY_WORD_MARK),
  KIND ("dozen", ASSAY_WORD_DOZEN),
  KIND ("nth-unit", ASSAY_WORD_NTH_UNIT),
  KIND ("nth-teen", ASSAY_WORD_NTH_TEEN),
  KIND ("nth-ten", ASSAY_WORD_NTH_TEN),
  KIND ("nth-scale", ASSAY_WORD_NTH_SCALE),
  KIND ("part", ASSAY_WORD_PART),
  KIND ("parts", ASSAY_WORD_PARTS),
  KIND ("minus", ASSAY_WORD_MINUS),
  KIND ("couple", ASSAY_WORD_COUPLE),
};

#undef KIND

static const struct
{
  gunichar mark;
  double   value;
} vulgar_fractions[] = {
  { 0x00bc, 1.0 / 4 }, { 0x00bd, 1.0 / 2 }, { 0x00be, 3.0 / 4 }, { 0x2150, 1.0 / 7 },
  { 0x2151, 1.0 / 9 }, { 0x2152, 1.0 / 10 }, { 0x2153, 1.0 / 3 }, { 0x2154, 2.0 / 3 },
  { 0x2155, 1.0 / 5 }, { 0x2156, 2.0 / 5 }, { 0x2157, 3.0 / 5 }, { 0x2158, 4.0 / 5 },
  { 0x2159, 1.0 / 6 }, { 0x215a, 5.0 / 6 }, { 0x215b, 1.0 / 8 }, { 0x215c, 3.0 / 8 },
  { 0x215d, 5.0 / 8 }, { 0x215e, 7.0 / 8 },
};

/**
 * assay_number_parser_new:
 *
 * Returns: a parser of the numbers of one reading
 */
AssayNumberParser
assay_number_parser_new (const AssayReader *reader)
{
  return (AssayNumberParser){ reader, assay_lexicon_get (reader->reading->language, "numbers") };
}

static double
find_vulgar_fraction (gunichar mark)
{
  for (guint i = 0; mark >= 0xbc && i < G_N_ELEMENTS (vulgar_fractions); i++)
    {
      if (vulgar_fractions[i].mark == mark)
        return vulgar_fractions[i].value;
    }

  return 0;
}

AssayWord
assay_number_classify (const AssayNumberParser *self,
                       const AssayPiece        *piece)
{
  const AssayToken *token = assay_reader_token (self->reader, piece->token);
  const char *value = NULL;

  if (token->kind == ASSAY_TOKEN_NUMBER && piece->begin_byte == token->begin_byte)
    return (AssayWord){ ASSAY_WORD_DIGITS, 0 };

  if (token->kind == ASSAY_TOKEN_MARK)
    {
      double fraction = find_vulgar_fraction (token->mark);

      return (AssayWord){ fraction > 0 ? ASSAY_WORD_VULGAR : ASSAY_WORD_NONE, fraction };
    }

  /* Where the piece is the whole token its number in the lists is known already. */
  if (piece->end_byte == token->end_byte && piece->begin_byte == token->begin_byte)
    value = assay_lexicon_lookup_token (self->words, self->reader, piece->token);
  else
    value = assay_lexicon_lookup (self->words, self->reader->utf8 + piece->begin_byte,
                                  piece->end_byte - piece->begin_byte);

  for (guint i = 0; value != NULL && i < G_N_ELEMENTS (word_kinds); i++)
    {
      gsize n = word_kinds[i].n_bytes;

      if (*value == *word_kinds[i].name && strncmp (value, word_kinds[i].name, n) == 0)
        return (AssayWord){ word_kinds[i].kind, assay_ascii_to_double (value + n) };
    }

  return (AssayWord){ ASSAY_WORD_NONE, 0 };
}

AssayAhead
assay_number_look_ahead (const AssayNumberParser *self,
                         const AssayPiece        *from)
{
  AssayAhead ahead = { .piece = *from };

  ahead.exists = assay_piece_next (self->reader, &ahead.piece);
  if (ahead.exists)
    ahead.word = assay_number_classify (self, &ahead.piece);

  return ahead;
}

static gboolean
is_space_before (const AssayNumberParser *self,
                 const AssayPiece        *piece)
{
  const AssayToken *token = assay_reader_token (self->reader, piece->token);

  return piece->begin_byte == token->begin_byte && (token->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0;
}

void
assay_counter_accept (AssayCounter     *counter,
                      const AssayPiece *piece)
{
  counter->last = *piece;
  counter->n_words++;
}

/* Digits with their separators, in a group of their own. Fails for “3.2.1” and “22,24,26”. */
static gboolean
read_digits (const AssayNumberParser *self,
             const AssayPiece        *piece,
             AssayCounter            *counter)
{
  const char *p = self->reader->utf8 + piece->begin_byte;
  gsize n_bytes = piece->end_byte - piece->begin_byte;
  char digits[MAX_DIGITS * 2];
  gsize n = 0;
  guint n_run = 0;    /* digits since the last separator */
  guint n_commas = 0;
  gboolean has_point = FALSE;

  if (n_bytes >= sizeof digits)
    return FALSE;

  for (gsize i = 0; i < n_bytes; i++)
    {
      if (g_ascii_isdigit (p[i]))
        {
          digits[n++] = p[i];
          n_run++;
        }
      else if (p[i] == '.' && !has_point && (n_commas == 0 || n_run == 3))
        {
          digits[n++] = '.';
          has_point = TRUE;
          n_run = 0;
        }
      else if (p[i] == ',' && !has_point && n_run >= 1 && n_run <= 3 &&
               (n_commas == 0 || n_run >= 2))
        {
          n_commas++;
          n_run = 0;
        }
      else
        return FALSE;
    }

  /* The last group has three digits; those before it too, or two (“12,34,567”). */
  if (n_commas > 0 && !has_point && n_run != 3)
    return FALSE;

  digits[n] = '\0';
  counter->group = assay_ascii_to_double (digits);
  counter->flags |= ASSAY_NUMBER_DIGITS;
  if (has_point)
    counter->flags |= ASSAY_NUMBER_DECIMAL;
  if (n_commas > 0)
    counter->flags |= ASSAY_NUMBER_GROUPED;
  if (digits[0] == '0' && n > 1 && digits[1] != '.')
    counter->flags |= ASSAY_NUMBER_ZEROS;

  return TRUE;
}

static gboolean
is_run_of (const AssayNumberParser *self,
           const AssayPiece        *piece,
           guint                    least,
           guint                    most)
{
  guint n = piece->end_byte - piece->begin_byte;

  for (guint i = piece->begin_byte; i < piece->end_byte; i++)
    {
      if (!g_ascii_isdigit (self->reader->utf8[i]))
        return FALSE;
    }

  return n >= least && n <= most;
}

/* Thousands parted by one space each: “1 414 021”. The last may have decimals: “1 234.5”. */
static void
read_spaced_groups (const AssayNumberParser *self,
                    AssayCounter            *counter)
{
  if (!is_run_of (self, &counter->last, 1, 3) ||
      self->reader->utf8[counter->last.begin_byte] == '0')
    return;

  while (counter->n_words < MAX_DIGITS / 3)
    {
      AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
      const char *p = self->reader->utf8 + ahead.piece.begin_byte;
      AssayPiece thousands = ahead.piece;
      AssayCounter next = { .room = 1 };

      if (!ahead.exists || ahead.word.kind != ASSAY_WORD_DIGITS ||
          !is_space_before (self, &ahead.piece) ||
          !assay_piece_ends_token (self->reader, &counter->last) ||
          ahead.piece.begin_byte - counter->last.end_byte > 3 || !g_ascii_isdigit (p[0]) ||
          !g_ascii_isdigit (p[1]) || !g_ascii_isdigit (p[2]))
        return;

      thousands.end_byte = thousands.begin_byte + 3;
      if (ahead.piece.end_byte != thousands.end_byte && p[3] != '.')
        return;
      if (!read_digits (self, &ahead.piece, &next))
        return;

      counter->group = counter->group * 1000 + next.group;
      counter->flags |= ASSAY_NUMBER_GROUPED | (next.flags & ASSAY_NUMBER_DECIMAL);
      assay_counter_accept (counter, &ahead.piece);

      if ((next.flags & ASSAY_NUMBER_DECIMAL) != 0)
        return;
    }
}

static gboolean
accept_scale (AssayCounter *counter,
              double        scale)
{
  /* “two hundred thousand million” multiplies all; “three thousand two million” is two numbers. */
  if (counter->group == 0)
    {
      if (counter->total == 0)
        return FALSE;
      counter->total *= scale;
    }
  else
    {
      if (counter->scale > 0 && scale >= counter->scale)
        return FALSE;
      counter->total += counter->group * scale;
    }

  counter->group = 0;
  counter->scale = scale;
  counter->room = 1000;
  counter->highest = MAX (counter->highest, scale);
  counter->flags |= ASSAY_NUMBER_SCALED;

  return TRUE;
}

static gboolean
accept_word (AssayCounter *counter,
             AssayWord     word)
{
  double room;

  switch ((guint) word.kind)
    {
    case ASSAY_WORD_UNIT:
      room = 10;
      break;

    case ASSAY_WORD_TEEN:
    case ASSAY_WORD_TEN:
      room = 100;
      break;

    case ASSAY_WORD_HUNDRED:
      if (counter->group <= 0 || (counter->room > 10 && counter->n_words > 1) ||
          (counter->group >= 100 && (counter->flags & ASSAY_NUMBER_DIGITS) == 0))
        return FALSE;
      counter->group *= 100;
      counter->room = 100;
      return TRUE;

    case ASSAY_WORD_SCALE:
      return accept_scale (counter, word.value);

    default:
      return FALSE;
    }

  if (counter->room < room || (word.value == 0 && counter->n_words > 0))
    return FALSE;

  counter->group += word.value;
  counter->room = word.kind == ASSAY_WORD_TEN ? 10 : 1;

  return TRUE;
}

/* Digits inside a number of words: “3 hundred and 21”, “4 thousand 300”. */
static gboolean
accept_inner_digits (const AssayNumberParser *self,
                     AssayCounter            *counter,
                     const AssayPiece        *piece)
{
  AssayCounter inner = { .room = 1 };

  if (counter->room < 100 || counter->n_words < 2 || !read_digits (self, piece, &inner) ||
      (inner.flags & (ASSAY_NUMBER_DECIMAL | ASSAY_NUMBER_ZEROS)) != 0 || inner.group <= 0 ||
      inner.group >= counter->room || !assay_piece_ends_token (self->reader, piece))
    return FALSE;

  counter->group += inner.group;
  counter->room = 1;

  return TRUE;
}

/* “and” joins what is smaller: after a hundred, or after a scale. */
static gboolean
takes_and (const AssayCounter *counter)
{
  if (counter->room == 100)
    return TRUE;

  return counter->room == 1000 && counter->n_words > 1 &&
         (counter->flags & ASSAY_NUMBER_DIGITS) == 0;
}

/* The words of a whole number after its first: all that belong to it. */
static void
read_rest_of_integer (const AssayNumberParser *self,
                      AssayCounter            *counter)
{
  AssayCounter before_and = { 0 };

  while (counter->n_words < MAX_WORDS)
    {
      AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
      AssayCounter before = *counter;
      gboolean after_and = FALSE;

      if (!ahead.exists)
        break;

      /* “ninety - five”, as texts have it whose tokens were parted by spaces */
      if (counter->room == 10 && assay_piece_get_mark (self->reader, &ahead.piece) == '-')
        {
          ahead = assay_number_look_ahead (self, &ahead.piece);
          if (!ahead.exists || ahead.word.kind != ASSAY_WORD_UNIT)
            break;
        }
      else if (ahead.word.kind == ASSAY_WORD_AND && takes_and (counter))
        {
          ahead = assay_number_look_ahead (self, &ahead.piece);
          after_and = TRUE;

          if (!ahead.exists || ahead.word.kind == ASSAY_WORD_HUNDRED ||
              ahead.word.kind == ASSAY_WORD_SCALE)
            break;
        }

      if (ahead.word.kind == ASSAY_WORD_DIGITS ? !accept_inner_digits (self, counter, &ahead.piece)
                                         : !accept_word (counter, ahead.word))
        {
          /* “one hundred and two hundred” are two numbers. */
          if (before_and.n_words > 0 &&
              (ahead.word.kind == ASSAY_WORD_HUNDRED || ahead.word.kind == ASSAY_WORD_SCALE))
            *counter = before_and;
          break;
        }

      assay_counter_accept (counter, &ahead.piece);
      if (ahead.word.kind != ASSAY_WORD_DIGITS)
        counter->flags |= ASSAY_NUMBER_SPELLED;
      if (after_and)
        before_and = before;
    }

  /* “two million and three” is “two million”, and three others; “a thousand and one” is one number. */
  if (before_and.n_words > 0 && before_and.room == 1000 && before_and.scale > 1000 &&
      counter->group > 0 && counter->group < 100)
    *counter = before_and;
}

/* “12.3e14”, “1e-5”: the power of ten that touches the digits. */
static gboolean
read_exponent (const AssayNumberParser *self,
               AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);
  AssayCounter power = { .room = 1 };
  gboolean is_negative;

  if (!assay_piece_equals (self->reader, &ahead.piece, "e"))
    return FALSE;

  ahead = assay_number_look_ahead (self, &ahead.piece);
  is_negative = ahead.piece.is_joined;
  if (ahead.exists && assay_piece_get_mark (self->reader, &ahead.piece) == '+')
    ahead = assay_number_look_ahead (self, &ahead.piece);

  if (!ahead.exists || ahead.word.kind != ASSAY_WORD_DIGITS ||
      is_space_before (self, &ahead.piece) || !is_run_of (self, &ahead.piece, 1, 3) ||
      !read_digits (self, &ahead.piece, &power) ||
      !assay_piece_ends_token (self->reader, &ahead.piece))
    return FALSE;

  counter->group *= pow (10, is_negative ? -power.group : power.group);
  counter->flags |= ASSAY_NUMBER_DECIMAL;
  assay_counter_accept (counter, &ahead.piece);

  return TRUE;
}

/* The letters that touch digits: a scale (“5bn”) or an ordinal's (“21st”). */
static void
read_glued_letters (const AssayNumberParser *self,
                    AssayCounter            *counter)
{
  static const char *const endings[] = { "st", "nd", "rd", "th" };
  AssayAhead ahead;

  if (assay_piece_ends_token (self->reader, &counter->last))
    return;

  if (read_exponent (self, counter))
    return;

  ahead = assay_number_look_ahead (self, &counter->last);

  if (ahead.word.kind == ASSAY_WORD_MARK || ahead.word.kind == ASSAY_WORD_SCALE)
    {
      counter->group *= ahead.word.value;
      counter->highest = ahead.word.value;
      counter->flags |= ASSAY_NUMBER_SCALED | ASSAY_NUMBER_MARKED;
      counter->room = 1;
      assay_counter_accept (counter, &ahead.piece);
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      if (assay_piece_equals (self->reader, &ahead.piece, endings[i]) &&
          (counter->flags & ASSAY_NUMBER_DECIMAL) == 0)
        {
          counter->flags |= ASSAY_NUMBER_ORDINAL;
          assay_counter_accept (counter, &ahead.piece);
          return;
        }
    }
}

/* A scale as a word of its own after digits: “5 bn”, “2.5 mln”; “5 m” and “5 b” are not that. */
static void
read_parted_mark (const AssayNumberParser *self,
                  AssayCounter            *counter)
{
  AssayAhead ahead = assay_number_look_ahead (self, &counter->last);

  if (ahead.exists && ahead.word.kind == ASSAY_WORD_MARK && counter->n_words == 1 &&
      !ahead.piece.is_joined &&
      (ahead.piece.end_byte - ahead.piece.begin_byte > 1 ||
       self->reader->utf8[ahead.piece.begin_byte] == 'M'))
    {
      counter->group *= ahead.word.value;
      counter->highest = ahead.word.value;
      counter->flags |= ASSAY_NUMBER_SCALED | ASSAY_NUMBER_MARKED;
      assay_counter_accept (counter, &ahead.piece);
    }
}

/* Whether “hundred” is one hundred: “and” and words for less than a hundred come after it. */
static gboolean
has_rest (const AssayNumberParser *self,
          AssayWord                word,
          AssayAhead               ahead)
{
  AssayWord rest;

  if (word.kind != ASSAY_WORD_HUNDRED || ahead.word.kind != ASSAY_WORD_AND)
    return FALSE;

  ahead = assay_number_look_ahead (self, &ahead.piece);
  rest = ahead.word;

  return ahead.exists && rest.value < 100.0 &&
         (rest.kind == ASSAY_WORD_UNIT || rest.kind == ASSAY_WORD_TEEN ||
          rest.kind == ASSAY_WORD_TEN);
}

/**
 * assay_counter_begin:
 * @counter: (out): an empty counter
 * @piece: where a whole or decimal number may begin
 *
 * Reads digits, number words, or both (“5 million”) to their end, without sign and fraction. “Hundred”
 * and the scales begin a number only where a scale follows (“hundred thousand”), “hundred” also where the rest of
 * a number does (“all hundred and fifty-one”).
 *
 * Returns: whether a number begins there
 */
gboolean
assay_counter_begin (const AssayNumberParser *self,
                     AssayCounter            *counter,
                     const AssayPiece        *piece)
{
  AssayWord word = assay_number_classify (self, piece);

  *counter = (AssayCounter){ .room = 1000, .highest = 1 };

  if (word.kind == ASSAY_WORD_DIGITS)
    {
      if (!read_digits (self, piece, counter))
        return FALSE;

      assay_counter_accept (counter, piece);
      counter->room = 1;
      read_spaced_groups (self, counter);
      if (assay_number_read_power (self, counter))
        return TRUE;
      read_glued_letters (self, counter);

      if (!assay_piece_ends_token (self->reader, &counter->last) ||
          (counter->flags & (ASSAY_NUMBER_ORDINAL | ASSAY_NUMBER_MARKED)) != 0)
        return TRUE;

      read_parted_mark (self, counter);
    }
  else if (word.kind == ASSAY_WORD_ARTICLE || word.kind == ASSAY_WORD_HUNDRED ||
           word.kind == ASSAY_WORD_SCALE)
    {
      AssayAhead ahead = assay_number_look_ahead (self, piece);

      if (!ahead.exists ||
          (ahead.word.kind != ASSAY_WORD_SCALE && !has_rest (self, word, ahead) &&
           (word.kind != ASSAY_WORD_ARTICLE || ahead.word.kind != ASSAY_WORD_HUNDRED)))
        return FALSE;

      counter->group = word.kind == ASSAY_WORD_ARTICLE ? 1 : word.value;
      counter->room = word.kind == ASSAY_WORD_ARTICLE ? 1 : 100;
      assay_counter_accept (counter, piece);
    }
  else
    {
      if (!accept_word (counter, word))
        return FALSE;

      counter->flags |= ASSAY_NUMBER_SPELLED;
      assay_counter_accept (counter, piece);
    }

  read_rest_of_integer (self, counter);

  return TRUE;
}
