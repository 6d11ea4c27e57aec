/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-figures-private.h"

#include <string.h>

#include "assay-numbers-private.h"

/* Words that the phrase of a bound may have. */
#define MAX_BOUND_TOKENS 4

/* So many tokens of a currency's name, or of “per cent of”, stand before its number. */
#define MAX_PREFIX_TOKENS 3

/* How far before “from 5 to 7” a word of change counts. */
#define CHANGE_REACH 6

static AssayWordKind
classify_token (const AssayFigureFinder *self,
                guint                    token)
{
  AssayPiece piece = assay_piece_of_token (self->reader, token);

  return assay_number_classify (&self->numbers, &piece).kind;
}

/* “5m people” is five million of them; “a 5m wall” is five metres. */
static gboolean
is_metres (const AssayFigureFinder *self,
           const AssayNumber       *number)
{
  AssayAhead ahead;
  const AssayToken *token = NULL;

  if ((number->flags & ASSAY_NUMBER_MARKED) == 0 ||
      !assay_piece_equals (self->reader, &number->last, "m") ||
      self->reader->utf8[number->last.begin_byte] != 'm')
    return FALSE;

  ahead = assay_number_look_ahead (&self->numbers, &number->last);
  if (!ahead.exists)
    return TRUE;

  token = assay_figure_token (self, ahead.piece.token);
  if (token->kind != ASSAY_TOKEN_WORD || (token->flags & ASSAY_TOKEN_SPACE_BEFORE) == 0)
    return ahead.word.kind != ASSAY_WORD_TO;

  return !(ahead.word.kind == ASSAY_WORD_OF || ahead.word.kind == ASSAY_WORD_TO ||
           assay_piece_equals (self->reader, &ahead.piece, "people") ||
           assay_piece_equals (self->reader, &ahead.piece, "children") ||
           self->reader->utf8[token->end_byte - 1] == 's' ||
           (token->flags & ASSAY_TOKEN_CAPITAL) != 0);
}

static void
apply_measure (const AssayFigureFinder *self,
               AssayCandidate               *candidate)
{
  AssayMeasure behind;
  gboolean has_behind = assay_figure_read_measure (self, &candidate->number, &behind);

  candidate->last = candidate->number.last;

  if (has_behind &&
      (!candidate->has_prefix || (behind.kind == ASSAY_FIGURE_MONEY &&
                                  assay_piece_get_mark (self->reader, &behind.last) == 0)))
    {
      /* “$5m” stays in dollars where “cents” follow by mistake, but “A$5 million AUD” is one sum. */
      if (!candidate->has_prefix || behind.factor == candidate->measure.factor)
        {
          candidate->measure = behind;
          candidate->last = behind.last;
          candidate->has_measure = TRUE;
        }
    }
  else if (!candidate->has_prefix && is_metres (self, &candidate->number))
    {
      candidate->measure = (AssayMeasure){
        .kind = ASSAY_FIGURE_QUANTITY,
        .unit = g_intern_static_string ("m"),
        .factor = 1 / candidate->number.scale,
        .last = candidate->number.last,
      };
      candidate->number.scale = 1;
      candidate->has_measure = TRUE;
    }

  candidate->low = candidate->number.value * candidate->measure.factor;
  if (candidate->measure.kind == ASSAY_FIGURE_MONEY && !candidate->has_prefix &&
      candidate->measure.factor == 1 && candidate->number.scale == 1)
    candidate->low += assay_figure_read_minor (self, &candidate->measure, &candidate->last);
  candidate->high = candidate->low;
}

/* A number with what stands before and behind it. */
static gboolean
read_candidate (const AssayFigureFinder *self,
                const AssayPiece        *start,
                AssayCandidate               *candidate)
{
  AssayPiece piece = *start;
  const AssayToken *token = assay_figure_token (self, start->token);
  gboolean is_negative = FALSE;
  guint n_prefix = 0;

  *candidate = (AssayCandidate){
    .first_token = start->token,
    .begin_byte = start->begin_byte,
    .measure = { .kind = ASSAY_FIGURE_NUMBER, .factor = 1 },
  };

  /* “-$5m” */
  if (token->kind == ASSAY_TOKEN_MARK && (token->mark == '-' || token->mark == 0x2212) &&
      start->token + 1 < self->reader->tokens->len &&
      assay_figure_token (self, start->token + 1)->begin_byte == token->end_byte &&
      assay_figure_token (self, start->token + 1)->kind == ASSAY_TOKEN_MARK)
    {
      is_negative = TRUE;
      piece = assay_piece_of_token (self->reader, start->token + 1);
      token = assay_figure_token (self, piece.token);
    }

  if (token->kind != ASSAY_TOKEN_NUMBER && piece.begin_byte == token->begin_byte)
    n_prefix = assay_figure_read_prefix (self, piece.token, &candidate->measure);

  if (n_prefix > 0)
    {
      piece = assay_piece_of_token (self->reader, piece.token + n_prefix - 1);
      if (!assay_piece_next (self->reader, &piece))
        return FALSE;
      candidate->has_prefix = candidate->has_measure = TRUE;
    }
  else if (is_negative)
    return FALSE;

  if (!assay_number_parse (&self->numbers, &piece, &candidate->number) ||
      (candidate->has_prefix && (candidate->number.flags & ASSAY_NUMBER_ORDINAL) != 0))
    return FALSE;

  if (is_negative)
    candidate->number.value = -candidate->number.value;

  apply_measure (self, candidate);

  return TRUE;
}

static gboolean
is_plain_digits (const AssayNumber *number)
{
  return (number->flags & ~(guint) ASSAY_NUMBER_ZEROS) == ASSAY_NUMBER_DIGITS &&
         number->n_words == 1;
}

static gboolean
is_year_like (const AssayCandidate *candidate)
{
  return !candidate->has_measure && is_plain_digits (&candidate->number) &&
         candidate->number.value >= 1000 && candidate->number.value <= 2100;
}

/* Whether a word of change stands shortly before: what follows is two figures, not a range. */
static gboolean
follows_change (const AssayFigureFinder *self,
                guint                    token)
{
  for (guint i = 1; i <= CHANGE_REACH && i <= token; i++)
    {
      const AssayToken *at = assay_figure_token (self, token - i);

      if (at->kind == ASSAY_TOKEN_MARK && (at->mark == '.' || at->mark == ';'))
        return FALSE;
      if (assay_lexicon_match (self->changes, self->reader, token - i, NULL) > 0)
        return TRUE;
      if ((at->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
        return FALSE;
    }

  return FALSE;
}

typedef enum
{
  JOINT_NONE,
  JOINT_DASH,
  JOINT_TO,
  JOINT_AND,
} Joint;

/* What joins the two ends of a range, and where the second begins. */
static Joint
read_joint (const AssayFigureFinder *self,
            const AssayCandidate         *candidate,
            AssayPiece              *second)
{
  AssayAhead ahead = assay_number_look_ahead (&self->numbers, &candidate->last);
  gunichar mark;
  Joint joint = JOINT_NONE;

  if (!ahead.exists)
    return JOINT_NONE;

  *second = ahead.piece;

  if (ahead.piece.is_joined && ahead.piece.begin_byte > candidate->last.end_byte &&
      assay_figure_token (self, ahead.piece.token)->kind == ASSAY_TOKEN_NUMBER)
    return JOINT_DASH;

  mark = assay_piece_get_mark (self->reader, &ahead.piece);

  if (mark == '-' || mark == '~' || (mark >= 0x2012 && mark <= 0x2014) || mark == 0x2212)
    joint = JOINT_DASH;
  else if (ahead.word.kind == ASSAY_WORD_TO && !ahead.piece.is_joined)
    joint = JOINT_TO;
  else if (ahead.word.kind == ASSAY_WORD_AND && candidate->first_token > 0 &&
           classify_token (self, candidate->first_token - 1) == ASSAY_WORD_BETWEEN)
    joint = JOINT_AND;

  if (joint == JOINT_NONE || !assay_piece_next (self->reader, second))
    return JOINT_NONE;

  /* A dash with space on one side alone, or the long one with space, parts two thoughts. */
  if (joint == JOINT_DASH)
    {
      const AssayToken *dash = assay_figure_token (self, ahead.piece.token);
      guint8 before = dash->flags & ASSAY_TOKEN_SPACE_BEFORE;
      guint8 behind = assay_figure_token (self, second->token)->flags & ASSAY_TOKEN_SPACE_BEFORE;

      if (before != behind || (before != 0 && mark == 0x2014))
        return JOINT_NONE;
    }

  return joint;
}

/* The two ends measure the same; gives the first what it leaves to the second. */
static gboolean
share_measure (AssayCandidate       *low,
               const AssayCandidate *high)
{
  double scale = high->number.scale;

  if (low->has_measure && high->has_measure &&
      (low->measure.kind != high->measure.kind || low->measure.unit != high->measure.unit))
    return FALSE;
  if (low->has_measure && !high->has_measure && !low->has_prefix)
    return FALSE;

  if (!low->has_measure)
    low->measure = high->measure;

  /* “5 to 7 million” */
  if (low->number.scale == 1 && scale > 1 && low->number.value * scale < high->number.value)
    low->number.value *= scale;

  low->low = low->number.value * low->measure.factor;

  return TRUE;
}

static gboolean
is_chained (const AssayFigureFinder *self,
            const AssayPiece        *last)
{
  AssayPiece next = *last;

  return assay_piece_next (self->reader, &next) && next.is_joined &&
         next.begin_byte > last->end_byte &&
         assay_figure_token (self, next.token)->kind == ASSAY_TOKEN_NUMBER;
}

/* Whether two ends may be the ends of one range. */
static gboolean
are_ends (const AssayCandidate *first,
          const AssayCandidate *second)
{
  guint never = ASSAY_NUMBER_ORDINAL | ASSAY_NUMBER_ZEROS;

  if (((first->number.flags | second->number.flags) & never) != 0 || second->measure.is_clock ||
      first->measure.is_clock)
    return FALSE;

  /* “1939–45” is a span of years. */
  return !(is_year_like (first) && !second->has_measure &&
           (is_year_like (second) || second->number.value < 100));
}

/* Whether a number is the day of what stands before it: “rose from 12,000 in 2019 to 15,000”, “in 2018/19 to 71,500”. */
static gboolean
is_day_of_change (const AssayFigureFinder *self,
                  const AssayCandidate    *candidate)
{
  guint before = candidate->first_token;

  if (before == 0)
    return FALSE;

  return (is_year_like (candidate) && (assay_token_equals (self->reader, before - 1, "in") ||
                                       assay_token_equals (self->reader, before - 1, "of"))) ||
         (assay_figure_token (self, before - 1)->kind == ASSAY_TOKEN_MARK &&
          assay_figure_token (self, before - 1)->mark == '/');
}

/* Joins @candidate with the number behind it where both are the ends of a range. */
static void
extend_to_range (const AssayFigureFinder *self,
                 AssayCandidate               *candidate)
{
  AssayPiece piece;
  AssayCandidate second;
  AssayCandidate first = *candidate;
  Joint joint = read_joint (self, candidate, &piece);
  double high;

  if (joint == JOINT_NONE || !read_candidate (self, &piece, &second) ||
      !are_ends (candidate, &second) || is_chained (self, &second.last) ||
      !share_measure (&first, &second) ||
      (joint == JOINT_TO && (is_day_of_change (self, candidate) ||
                             assay_figure_follows_match (self, candidate->first_token))))
    return;

  /* “Rose by 6 per cent to 58 per cent”. */
  if (joint == JOINT_TO && candidate->has_measure && second.has_measure &&
      candidate->first_token > 0 &&
      assay_token_equals (self->reader, candidate->first_token - 1, "by"))
    return;

  high = second.number.value * first.measure.factor;

  if (!(first.low < high))
    return;

  if (joint == JOINT_TO && candidate->first_token > 0 &&
      classify_token (self, candidate->first_token - 1) == ASSAY_WORD_FROM &&
      ((candidate->has_measure && second.has_measure) ||
       follows_change (self, candidate->first_token - 1)))
    {
      /* “rose from 5 to 7 million”: two figures, and the first takes the scale and unit of the second. */
      *candidate = first;
      candidate->high = candidate->low;
      candidate->has_measure = TRUE;
      return;
    }

  *candidate = first;
  candidate->high = high;
  candidate->last = second.last;
  candidate->has_measure = candidate->has_measure || second.has_measure;
  candidate->is_range = TRUE;
}

/* The bound that ends right before a token. */
static guint
find_bound_before (const AssayFigureFinder *self,
                   guint                    token,
                   AssayBound              *bound)
{
  for (guint n = MIN (MAX_BOUND_TOKENS, token); n > 0; n--)
    {
      const char *value = NULL;

      if (assay_figure_token (self, token - n)->part != assay_figure_token (self, token)->part ||
          assay_lexicon_match (self->bounds, self->reader, token - n, &value) != n ||
          g_str_has_prefix (value, "behind"))
        continue;

      *bound = *value == 'o'   ? ASSAY_BOUND_OVER
               : *value == 'u' ? ASSAY_BOUND_UNDER
                               : ASSAY_BOUND_ABOUT;
      return n;
    }

  return 0;
}

/* “or more”, “or so”, “-odd”, “+” right behind a figure. */
static guint
find_bound_behind (const AssayFigureFinder *self,
                   const AssayPiece        *last,
                   AssayPiece              *first,
                   AssayBound              *bound)
{
  const char *value = NULL;
  guint n;

  *first = *last;

  /* “twenty-odd” is one token. */
  if (!assay_piece_next (self->reader, first))
    return 0;
  if (!assay_piece_ends_token (self->reader, last))
    {
      *bound = ASSAY_BOUND_ABOUT;
      return assay_piece_equals (self->reader, first, "odd");
    }

  n = assay_lexicon_match (self->bounds, self->reader, first->token, &value);

  if (n == 0 || !g_str_has_prefix (value, "behind "))
    return 0;

  value += strlen ("behind ");
  *bound = *value == 'o' ? ASSAY_BOUND_OVER : *value == 'u' ? ASSAY_BOUND_UNDER : ASSAY_BOUND_ABOUT;

  return n;
}

/* “$2000 over three years”: a stretch of time, not a bound. */
static gboolean
is_over_time (const AssayFigureFinder *self,
              const AssayCandidate         *candidate)
{
  guint token = candidate->first_token;

  return candidate->measure.kind == ASSAY_FIGURE_QUANTITY && token >= 2 &&
         assay_token_equals (self->reader, token - 1, "over") &&
         (assay_figure_token (self, token - 2)->kind == ASSAY_TOKEN_NUMBER ||
          classify_token (self, token - 2) >= ASSAY_WORD_UNIT) &&
         candidate->measure.factor == 1;
}

static void
set_bound (const AssayFigureFinder *self,
           const AssayCandidate         *candidate,
           AssayFigure             *figure)
{
  AssayText *text = self->reader->reading->text;
  guint token = candidate->first_token;
  AssayBound bound = ASSAY_BOUND_EXACT;
  AssayPiece first;
  guint n = find_bound_before (self, token, &bound);

  figure->bound_span = (AssaySpan){ figure->span.begin, figure->span.begin };

  if (n > 0 && !is_over_time (self, candidate))
    figure->bound_span = assay_text_to_span (text, assay_figure_token (self, token - n)->begin_byte,
                                             assay_figure_token (self, token - 1)->end_byte);
  else if ((n = find_bound_behind (self, &candidate->last, &first, &bound)) > 0)
    figure->bound_span = assay_text_to_span (
        text, first.begin_byte, assay_figure_token (self, first.token + n - 1)->end_byte);
  else if ((candidate->number.flags & ASSAY_NUMBER_ROUGH) != 0)
    bound = ASSAY_BOUND_ABOUT;
  else
    bound = ASSAY_BOUND_EXACT;

  if (candidate->is_range)
    {
      AssayWordKind before = token > 0 && assay_figure_token_before (self, token) != NULL
                                 ? classify_token (self, token - 1)
                                 : ASSAY_WORD_NONE;

      bound = ASSAY_BOUND_RANGE;
      if (before == ASSAY_WORD_BETWEEN || before == ASSAY_WORD_FROM)
        figure->bound_span = assay_reader_span (self->reader, token - 1, token - 1);
    }

  figure->bound = bound;
}

/* Appends what was read to the figures of the reading. */
void
assay_figure_add (const AssayFigureFinder *self,
                  const AssayCandidate    *candidate)
{
  AssayReading *reading = self->reader->reading;
  AssayFigure figure = {
    .kind = candidate->measure.kind,
    .unit = candidate->measure.unit,
    .low = candidate->low,
    .high = candidate->high,
  };

  if ((candidate->number.flags & ASSAY_NUMBER_ORDINAL) != 0)
    figure.kind = ASSAY_FIGURE_ORDINAL;
  else if (figure.kind == ASSAY_FIGURE_NUMBER && assay_figure_is_age (self, candidate))
    {
      figure.kind = ASSAY_FIGURE_AGE;
      figure.unit = g_intern_static_string ("year");
    }

  figure.span = assay_text_to_span (reading->text, candidate->begin_byte, candidate->last.end_byte);
  if (reading->sentences->len > 0)
    figure.sentence = assay_reader_sentence_at (self->reader, candidate->first_token);
  set_bound (self, candidate, &figure);
  if (figure.kind == ASSAY_FIGURE_NUMBER && figure.unit == NULL)
    assay_figure_take_measure (self, candidate, &figure);

  g_array_append_val (reading->figures, figure);
}

/* Whether a figure may begin at a token: cheap, as most tokens are no part of any. */
static gboolean
may_begin (const AssayFigureFinder *self,
           guint                    token)
{
  const AssayToken *at = assay_figure_token (self, token);
  guint n_behind = MIN (self->reader->tokens->len - token - 1, MAX_PREFIX_TOKENS);
  AssayMeasure measure;
  gboolean may_be_prefix;

  if (assay_number_may_begin (&self->numbers, token))
    return TRUE;
  if (at->word == 0)
    return FALSE;

  /* A currency before its number is a sign, a code in capitals, or a name right before digits. */
  may_be_prefix = at->kind == ASSAY_TOKEN_MARK || at->end_byte - at->begin_byte <= 4;
  for (guint i = 1; i <= n_behind && !may_be_prefix; i++)
    may_be_prefix = at[i].kind == ASSAY_TOKEN_NUMBER;

  return may_be_prefix && assay_figure_read_prefix (self, token, &measure) > 0;
}

/* Reads what may begin at a token. Returns the token to go on with. */
static guint
read_at (const AssayFigureFinder *self,
         guint                    token)
{
  AssayPiece piece;
  AssayCandidate candidate;
  gboolean may_be_figure = may_begin (self, token);
  guint next = may_be_figure ? assay_figure_skip (self, token)
                             : assay_figure_skip_address (self, token);

  if (next == token && may_be_figure)
    next = assay_figure_read_score (self, token);

  if (next > token || !may_be_figure)
    return MAX (next, token + 1);

  piece = assay_piece_of_token (self->reader, token);
  if (!read_candidate (self, &piece, &candidate) &&
      !assay_figure_read_article (self, token, &candidate))
    return token + 1;

  next = assay_figure_skip_time (self, &candidate);
  if (next > token)
    return next;

  assay_figure_share_length (self, &candidate);
  assay_figure_read_share (self, &candidate);
  assay_figure_join_measures (self, &candidate);
  extend_to_range (self, &candidate);

  if (assay_figure_is_wanted (self, &candidate))
    assay_figure_add (self, &candidate);

  return candidate.last.token + 1;
}

/*
 * Figures are found before dates: those that turn out to be part of a date (“14”, “2025”) are taken
 * out again when dates are found, so that no span is both.
 */
void
assay_reader_find_figures (AssayReader *reader)
{
  const char *language = reader->reading->language;
  AssayFigureFinder self = {
    .reader = reader,
    .numbers = assay_number_parser_new (reader),
    .units = assay_lexicon_get (language, "units"),
    .currencies = assay_lexicon_get (language, "currencies"),
    .bounds = assay_lexicon_get (language, "bounds"),
    .labels = assay_lexicon_get (language, "labels"),
    .changes = assay_lexicon_get (language, "changes"),
    .clock = assay_lexicon_get (language, "clock"),
    .closed = assay_lexicon_get (language, "words"),
    .counted = assay_lexicon_get (language, "counted"),
    .weighing = assay_lexicon_get (language, "weighing"),
    .compared = assay_lexicon_get (language, "compared"),
  };

  for (guint token = 0; token < reader->tokens->len;)
    token = read_at (&self, token);
}
