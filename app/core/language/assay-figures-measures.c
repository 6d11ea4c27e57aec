/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figures-private.h"

#include <string.h>

#include "assay-ascii.h"
#include "assay-numbers-private.h"

/* How far before “25 pounds” a word of weighing counts. */
#define WEIGHING_REACH 4

/* And how far behind “pounds of” what is paid is named; millions of pounds are money. */
#define PAID_REACH 3
#define MAX_WEIGHT_SCALE 1000

/* An entry with a hyphen in what is left of a token: “per-cent” of “fifty-per-cent”. */
static gboolean
match_joined (const AssayFigureFinder *self,
              const AssayLexicon      *lexicon,
              const char             **value,
              AssayPiece              *last)
{
  guint end = assay_reader_token (self->reader, last->token)->end_byte;

  if (last->end_byte >= end)
    return FALSE;

  *value = assay_lexicon_lookup (lexicon, self->reader->utf8 + last->begin_byte,
                                 end - last->begin_byte);
  if (*value != NULL)
    last->end_byte = end;

  return *value != NULL;
}

/* The entry of a list that begins at a piece, whether it is whole tokens or part of one. */
static gboolean
match_at_piece (const AssayFigureFinder *self,
                const AssayLexicon      *lexicon,
                const AssayPiece        *piece,
                const char             **value,
                AssayPiece              *last)
{
  const AssayToken *token = assay_reader_token (self->reader, piece->token);

  *last = *piece;

  if (piece->begin_byte == token->begin_byte)
    {
      guint n = assay_lexicon_match (lexicon, self->reader, piece->token, value);

      if (n > 0)
        {
          last->token = piece->token + n - 1;
          last->end_byte = assay_reader_token (self->reader, last->token)->end_byte;
          return TRUE;
        }
    }
  else if (match_joined (self, lexicon, value, last))
    return TRUE;

  *value = assay_lexicon_lookup (lexicon, self->reader->utf8 + piece->begin_byte,
                                 piece->end_byte - piece->begin_byte);

  return *value != NULL;
}

/* The rest of a value behind its first word, and that word's match. */
static gboolean
takes_kind (const char **value,
            const char  *kind)
{
  gsize n = strlen (kind);

  if (strncmp (*value, kind, n) != 0 || ((*value)[n] != ' ' && (*value)[n] != '\0'))
    return FALSE;

  *value += n;
  if (**value == ' ')
    (*value)++;

  return TRUE;
}

static gboolean
is_upper (const AssayFigureFinder *self,
          const AssayPiece        *piece)
{
  for (guint i = piece->begin_byte; i < piece->end_byte; i++)
    {
      if (g_ascii_islower (self->reader->utf8[i]))
        return FALSE;
    }

  return TRUE;
}

/* “GBP 0.01”: the code, and what one is worth of it. */
static void
set_currency (AssayMeasure *measure,
              const char   *value)
{
  const char *space = strchr (value, ' ');
  g_autofree char *code = space != NULL ? g_strndup (value, space - value) : g_strdup (value);

  measure->kind = ASSAY_FIGURE_MONEY;
  measure->unit = g_intern_string (code);
  measure->factor = space != NULL ? assay_ascii_to_double (space + 1) : 1;
}

/* Whether a number, in digits or words, or its sign, ends right before a token. */
static gboolean
follows_number (const AssayFigureFinder *self,
                guint                    token)
{
  const AssayToken *before = NULL;
  AssayPiece piece;

  if (token == 0 || (assay_reader_token (self->reader, token)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return FALSE;

  before = assay_reader_token (self->reader, token - 1);
  piece = assay_piece_of_token (self->reader, token - 1);

  return before->kind != ASSAY_TOKEN_WORD ||
         assay_number_classify (&self->numbers, &piece).kind != ASSAY_WORD_NONE;
}

/* “dollar 22.5 million”, “sen 100,000”: a currency by name before what can be no count of other things. */
static gboolean
names_before (const AssayFigureFinder *self,
              guint                    token,
              guint                    n)
{
  const AssayReader *reader = self->reader;
  const AssayToken *last = assay_reader_token (reader, token + n - 1);
  const AssayToken *digits = last + 1;
  AssayPiece piece;
  AssayNumber number;

  if (token + n >= reader->tokens->len || digits->kind != ASSAY_TOKEN_NUMBER ||
      (digits->flags & ASSAY_TOKEN_PART_BEGIN) != 0 || reader->utf8[last->end_byte - 1] == 's' ||
      follows_number (self, token))
    return FALSE;

  piece = assay_piece_of_token (reader, token + n);

  return assay_number_parse (&self->numbers, &piece, &number) &&
         (number.flags & (ASSAY_NUMBER_GROUPED | ASSAY_NUMBER_DECIMAL | ASSAY_NUMBER_SCALED)) != 0;
}

/**
 * assay_figure_read_prefix:
 * @token: index of a token
 * @measure: (out): the currency
 *
 * Returns: how many tokens the sign or code of a currency has that begins at @token, or 0
 */
guint
assay_figure_read_prefix (const AssayFigureFinder *self,
                          guint                    token,
                          AssayMeasure            *measure)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);
  const char *value = NULL;
  guint n = assay_lexicon_match (self->currencies, self->reader, token, &value);

  if (n == 0)
    return 0;

  /* “a $5 note” has no Australian dollars. */
  if (n == 2 &&
      (assay_piece_equals (self->reader, &piece, "a") ||
       assay_piece_equals (self->reader, &piece, "s")) &&
      (assay_reader_token (self->reader, token + 1)->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0)
    return 0;

  *measure = (AssayMeasure){ .kind = ASSAY_FIGURE_PERCENT,
                             .unit = g_intern_static_string ("%"),
                             .factor = 1 };
  if (takes_kind (&value, "percent"))
    return follows_number (self, token) ? 0 : n;

  if (!takes_kind (&value, "symbol") &&
      (!takes_kind (&value, "code") || !is_upper (self, &piece)) &&
      (!takes_kind (&value, "word") || !names_before (self, token, n)))
    return 0;

  set_currency (measure, value);

  return n;
}

/* Whether letters touch digits: “5m”. */
static gboolean
is_glued (const AssayNumber *number,
          const AssayPiece  *piece)
{
  return piece->begin_byte == number->last.end_byte && (number->flags & ASSAY_NUMBER_DIGITS) != 0;
}

/* “pounds of public money”: what is paid, owed or saved is no weight. */
static gboolean
is_paid (const AssayFigureFinder *self,
         const AssayPiece        *of)
{
  static const char *const paid[] = {
    "aid",        "benefits", "cash",  "compensation", "cuts",    "damage", "damages",
    "debt",       "debts",    "fines", "funding",      "funds",   "grants", "income",
    "investment", "loans",    "losses", "money",       "profit",  "profits", "revenue",
    "savings",    "spending", "taxes",  "taxpayers",   "taxpayer", "donations",
  };
  AssayPiece next = *of;

  for (guint n = 0; n < PAID_REACH && assay_piece_next (self->reader, &next); n++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (paid); i++)
        {
          if (assay_piece_equals (self->reader, &next, paid[i]))
            return TRUE;
        }
    }

  return FALSE;
}

/* “25 pounds of”, “lost 25 pounds”: a weight. */
static gboolean
is_weight (const AssayFigureFinder *self,
           const AssayNumber       *number,
           const AssayPiece        *pounds)
{
  AssayPiece next = *pounds;
  guint first = number->first.token;

  if (number->scale > MAX_WEIGHT_SCALE)
    return FALSE;
  if (assay_piece_next (self->reader, &next) && assay_piece_equals (self->reader, &next, "of"))
    return !is_paid (self, &next);
  if (number->scale > 1)
    return FALSE;

  for (guint i = 1; i <= WEIGHING_REACH && i <= first; i++)
    {
      if (assay_lexicon_match (self->weighing, self->reader, first - i, NULL) > 0)
        return TRUE;
    }

  return FALSE;
}

/* Heights of a picture in lines, which look like prices in pence. */
static gboolean
is_resolution (double value)
{
  static const guint16 heights[] = { 240, 360, 480, 720, 1080, 1440, 2160 };

  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    {
      if (value == heights[i])
        return TRUE;
    }

  return FALSE;
}

/* “1 $10 note”: the sign belongs to the number that it touches. */
static gboolean
is_before_number (const AssayFigureFinder *self,
                  const AssayPiece        *sign)
{
  AssayPiece next = *sign;

  return assay_piece_next (self->reader, &next) && next.begin_byte == sign->end_byte &&
         assay_reader_token (self->reader, next.token)->kind == ASSAY_TOKEN_NUMBER;
}

static gboolean
read_currency (const AssayFigureFinder *self,
               const AssayNumber       *number,
               const AssayPiece        *piece,
               AssayMeasure            *measure)
{
  const char *value = NULL;

  if (!match_at_piece (self, self->currencies, piece, &value, &measure->last))
    return FALSE;

  if (takes_kind (&value, "code"))
    {
      if (!is_upper (self, piece))
        return FALSE;
    }
  else if (takes_kind (&value, "few"))
    {
      if (number->scale == 1 && number->value < 100)
        return FALSE;
    }
  else if (takes_kind (&value, "letter"))
    {
      if (!is_glued (number, piece) || !g_ascii_islower (self->reader->utf8[piece->begin_byte]) ||
          is_resolution (number->value))
        return FALSE;
    }
  else if (takes_kind (&value, "pound"))
    {
      if (is_weight (self, number, piece))
        {
          measure->kind = ASSAY_FIGURE_QUANTITY;
          measure->unit = g_intern_static_string ("pound");
          measure->factor = 1;
          return TRUE;
        }
    }
  else if (takes_kind (&value, "symbol"))
    {
      if (is_before_number (self, &measure->last))
        return FALSE;
    }
  else if (!takes_kind (&value, "word"))
    return FALSE;

  set_currency (measure, value);

  return TRUE;
}

/* “old” behind a unit of time makes an age, as does “of age”. */
static gboolean
read_old (const AssayFigureFinder *self,
          AssayMeasure            *measure)
{
  AssayPiece next = measure->last;

  if (!assay_piece_next (self->reader, &next))
    return FALSE;

  if (assay_piece_equals (self->reader, &next, "old") ||
      assay_piece_equals (self->reader, &next, "olds"))
    {
      measure->last = next;
      return TRUE;
    }

  if (assay_piece_equals (self->reader, &next, "of") && assay_piece_next (self->reader, &next) &&
      assay_piece_equals (self->reader, &next, "age"))
    {
      measure->last = next;
      return TRUE;
    }

  return FALSE;
}

static gboolean
read_unit (const AssayFigureFinder *self,
           const AssayNumber       *number,
           const AssayPiece        *piece,
           AssayMeasure            *measure)
{
  const char *value = NULL;

  if (!match_at_piece (self, self->units, piece, &value, &measure->last))
    return FALSE;

  measure->factor = 1;

  if (takes_kind (&value, "percent"))
    {
      measure->kind = ASSAY_FIGURE_PERCENT;
      value = "%";
    }
  else if (takes_kind (&value, "points"))
    {
      measure->kind = ASSAY_FIGURE_POINTS;
      value = "pp";
    }
  else if (takes_kind (&value, "time"))
    measure->kind = read_old (self, measure) ? ASSAY_FIGURE_AGE : ASSAY_FIGURE_QUANTITY;
  else if (takes_kind (&value, "age"))
    measure->kind = ASSAY_FIGURE_AGE;
  else if (takes_kind (&value, "unit"))
    measure->kind = ASSAY_FIGURE_QUANTITY;
  else if (takes_kind (&value, "clock"))
    measure->is_clock = TRUE;
  else if (takes_kind (&value, "letter"))
    {
      if (!is_glued (number, piece) ||
          strncmp (self->reader->utf8 + piece->begin_byte, value, 1) != 0)
        return FALSE;
      measure->kind = ASSAY_FIGURE_QUANTITY;
    }
  else
    return FALSE;

  measure->unit = g_intern_string (value);

  return TRUE;
}

/* “half an hour”, “a quarter of a mile”: the unit stands behind an article. */
static void
skip_article_of_fraction (const AssayFigureFinder *self,
                          const AssayNumber       *number,
                          AssayPiece              *piece)
{
  AssayPiece next = *piece;

  if ((number->flags & ASSAY_NUMBER_FRACTION) == 0 || number->value >= 1)
    return;

  if (assay_piece_equals (self->reader, &next, "of") && !assay_piece_next (self->reader, &next))
    return;

  if ((assay_piece_equals (self->reader, &next, "a") ||
       assay_piece_equals (self->reader, &next, "an")) &&
      assay_piece_next (self->reader, &next))
    *piece = next;
}

/* “a couple of days” */
static void
skip_of_couple (const AssayFigureFinder *self,
                const AssayNumber       *number,
                AssayPiece              *piece)
{
  if ((number->flags & ASSAY_NUMBER_ROUGH) != 0 && assay_piece_equals (self->reader, piece, "of"))
    assay_piece_next (self->reader, piece);
}

/**
 * assay_figure_read_measure:
 * @number: a number
 * @measure: (out): what stands behind it
 *
 * Reads per cent, currencies, units and ages behind a number.
 *
 * Returns: whether there is one
 */
gboolean
assay_figure_read_measure (const AssayFigureFinder *self,
                           const AssayNumber       *number,
                           AssayMeasure            *measure)
{
  AssayPiece piece = number->last;

  *measure = (AssayMeasure){ .kind = ASSAY_FIGURE_NUMBER, .factor = 1, .last = number->last };

  if ((number->flags & ASSAY_NUMBER_ORDINAL) != 0 || !assay_piece_next (self->reader, &piece))
    return FALSE;

  skip_article_of_fraction (self, number, &piece);
  skip_of_couple (self, number, &piece);

  if (read_unit (self, number, &piece, measure) || read_currency (self, number, &piece, measure))
    return TRUE;

  *measure = (AssayMeasure){ .kind = ASSAY_FIGURE_NUMBER, .factor = 1, .last = number->last };

  return FALSE;
}

/* A plain number of two digits, as the minor part of a sum has it. */
static gboolean
is_minor_amount (const AssayNumber *number)
{
  guint never = ASSAY_NUMBER_ORDINAL | ASSAY_NUMBER_FRACTION | ASSAY_NUMBER_DECIMAL |
                ASSAY_NUMBER_SCALED | ASSAY_NUMBER_SIGNED | ASSAY_NUMBER_ROUGH;

  return (number->flags & never) == 0 && number->value > 0 && number->value < 100;
}

/**
 * assay_figure_read_minor:
 * @major: a currency by name, as it was read behind a number
 * @last: (inout): the last piece of the sum
 *
 * Reads what a sum has besides whole units: “dollars and forty cents”, “dollars 50”. Without the name of
 * the minor unit it must end a clause, for “15 dollars 50 people” is two figures.
 *
 * Returns: how much it adds, in whole units; 0 if nothing follows
 */
double
assay_figure_read_minor (const AssayFigureFinder *self,
                         const AssayMeasure      *major,
                         AssayPiece              *last)
{
  AssayAhead ahead = assay_number_look_ahead (&self->numbers, last);
  AssayNumber number;
  AssayMeasure minor;
  gboolean has_and = FALSE;

  if (ahead.exists && ahead.word.kind == ASSAY_WORD_AND)
    {
      ahead = assay_number_look_ahead (&self->numbers, &ahead.piece);
      has_and = TRUE;
    }

  if (!ahead.exists || ahead.piece.is_joined ||
      assay_piece_get_mark (self->reader, &ahead.piece) != 0 ||
      !assay_number_parse (&self->numbers, &ahead.piece, &number) || !is_minor_amount (&number))
    return 0;

  if (assay_figure_read_measure (self, &number, &minor))
    {
      if (minor.kind != ASSAY_FIGURE_MONEY || minor.unit != major->unit ||
          minor.factor >= major->factor)
        return 0;

      *last = minor.last;
      return number.value * minor.factor;
    }

  ahead = assay_number_look_ahead (&self->numbers, &number.last);
  if (!assay_piece_ends_token (self->reader, &number.last) || (has_and && number.n_words > 1) ||
      (ahead.exists &&
       (assay_piece_get_mark (self->reader, &ahead.piece) == 0 || ahead.piece.is_joined)))
    return 0;

  *last = number.last;

  return number.value * 0.01;
}
