/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dates-private.h"

#include <string.h>

#include "assay-bisect.h"

/* How far around a weekday or month a word of what is to come counts, in tokens. */
#define FUTURE_REACH 6

/* A date opens its sentence if it has no more words before it, and its verb stands so far behind. */
#define MAX_BEFORE 2
#define VERB_REACH 16

static const struct
{
  const char       *name;
  AssayDateWordKind kind;
  gboolean          is_doubtful;
} word_kinds[] = {
  { "the ", ASSAY_DATE_WORD_THE, FALSE },
  { "of ", ASSAY_DATE_WORD_OF, FALSE },
  { "month ", ASSAY_DATE_WORD_MONTH, FALSE },
  { "month-maybe ", ASSAY_DATE_WORD_MONTH, TRUE },
  { "weekday ", ASSAY_DATE_WORD_WEEKDAY, FALSE },
  { "weekday-maybe ", ASSAY_DATE_WORD_WEEKDAY, TRUE },
  { "season ", ASSAY_DATE_WORD_SEASON, FALSE },
  { "season-maybe ", ASSAY_DATE_WORD_SEASON, TRUE },
  { "day ", ASSAY_DATE_WORD_DAY, FALSE },
  { "unit ", ASSAY_DATE_WORD_UNIT, FALSE },
  { "which ", ASSAY_DATE_WORD_WHICH, FALSE },
  { "then ", ASSAY_DATE_WORD_THEN, FALSE },
  { "ago ", ASSAY_DATE_WORD_AGO, FALSE },
  { "later ", ASSAY_DATE_WORD_LATER, FALSE },
  { "later-maybe ", ASSAY_DATE_WORD_LATER, TRUE },
  { "stage ", ASSAY_DATE_WORD_STAGE, FALSE },
  { "era ", ASSAY_DATE_WORD_ERA, FALSE },
  { "holiday ", ASSAY_DATE_WORD_HOLIDAY, FALSE },
  { "event ", ASSAY_DATE_WORD_EVENT, FALSE },
  { "some ", ASSAY_DATE_WORD_SOME, FALSE },
};

static AssayDateWord
parse_word (const char *value,
            guint       n_tokens)
{
  AssayDateWord word = { .n_tokens = n_tokens };

  for (guint i = 0; i < G_N_ELEMENTS (word_kinds); i++)
    {
      gsize n = strlen (word_kinds[i].name);
      char *end = NULL;

      if (strncmp (value, word_kinds[i].name, n) != 0)
        continue;

      word.kind = word_kinds[i].kind;
      word.is_doubtful = word_kinds[i].is_doubtful;
      word.values[0] = (int) g_ascii_strtoll (value + n, &end, 10);
      word.values[1] = (int) g_ascii_strtoll (end, &end, 10);
      word.values[2] = (int) g_ascii_strtoll (end, &end, 10);
      break;
    }

  return word;
}

/**
 * assay_date_classify:
 *
 * Returns: what the word or words that begin at a token do in a date
 */
AssayDateWord
assay_date_classify (const AssayDateFinder *self,
                     guint                  token)
{
  const char *value = NULL;
  guint n = assay_lexicon_match (self->words, self->reader, token, &value);

  return n > 0 ? parse_word (value, n) : (AssayDateWord){ 0 };
}

/**
 * assay_date_classify_piece:
 *
 * Returns: what the word that a piece is does in a date
 */
AssayDateWord
assay_date_classify_piece (const AssayDateFinder *self,
                           const AssayPiece      *piece)
{
  const char *value = assay_lexicon_lookup (self->words, self->reader->utf8 + piece->begin_byte,
                                            piece->end_byte - piece->begin_byte);

  return value != NULL ? parse_word (value, 1) : (AssayDateWord){ 0 };
}

/**
 * assay_date_get_behind:
 * @token: a token, or %G_MAXUINT
 *
 * Returns: the token behind in the same part, or %G_MAXUINT at its end
 */
guint
assay_date_get_behind (const AssayDateFinder *self,
                       guint                  token)
{
  if (token == G_MAXUINT || token + 1 >= self->reader->tokens->len ||
      (assay_reader_token (self->reader, token + 1)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return G_MAXUINT;

  return token + 1;
}

/* “Will”, “shall”, “’ll”, “is to”: a verb that looks ahead. */
static gboolean
looks_ahead (const AssayDateFinder *self,
             guint                  token)
{
  const AssayReader *reader = self->reader;

  if ((assay_token_equals (reader, token, "is") || assay_token_equals (reader, token, "are")) &&
      assay_date_get_behind (self, token) != G_MAXUINT)
    return assay_token_equals (reader, token + 1, "to");

  return assay_token_equals (reader, token, "will") ||
         assay_token_equals (reader, token, "shall") || assay_token_equals (reader, token, "ll");
}

/* A verb that does not, or a word behind which another clause begins. */
static gboolean
ends_search (const AssayDateFinder *self,
             guint                  token)
{
  static const char *const words[] = { "is",   "are",   "was",   "were",    "has",  "have", "had",
                                       "did",  "that",  "which", "who",     "when", "where", "as",
                                       "said", "after", "while", "because", "if",   "but" };
  const AssayReader *reader = self->reader;
  const AssayToken *at = assay_date_token (self, token);
  gsize n_bytes = at->end_byte - at->begin_byte;

  if (at->kind == ASSAY_TOKEN_MARK)
    return at->mark == ';' || at->mark == ':' || at->mark == '.';

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (assay_token_equals (reader, token, words[i]))
        return TRUE;
    }

  return at->kind == ASSAY_TOKEN_WORD && n_bytes > 4 &&
         strncmp (reader->utf8 + at->end_byte - 2, "ed", 2) == 0;
}

/* What was done, by verbs that do not end like others. */
static gboolean
is_irregular (const AssayDateFinder *self,
              guint                  token)
{
  static const char *const verbs[] = {
    "began", "begun", "bought", "broke",   "brought", "built", "came",  "did",   "fell",  "found",
    "gave",  "given", "got",    "had",     "held",    "hit",   "left",  "lost",  "made",  "met",
    "paid",  "ran",   "seen",   "sent",    "shot",    "shown", "sold",  "spoke", "spent", "struck",
    "taken", "told",  "took",   "went",    "won",     "wrote", "written",
  };

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      if (assay_token_equals (self->reader, token, verbs[i]))
        return TRUE;
    }

  return FALSE;
}

/* “be towed”, “be quietly sold” */
static gboolean
is_passive (const AssayDateFinder *self,
            guint                  token)
{
  return (token >= 1 && assay_token_equals (self->reader, token - 1, "be")) ||
         (token >= 2 && assay_token_equals (self->reader, token - 2, "be"));
}

/* Whether the verb of the clause looks ahead: “will be towed off at high tide on Friday”. */
static gboolean
is_led_ahead (const AssayDateFinder *self,
              guint                  token)
{
  const AssayReader *reader = self->reader;
  guint sentence;

  if (reader->reading->sentences->len == 0)
    return FALSE;

  sentence = assay_reader_sentence_at (reader, token);

  for (guint i = 1; i <= MIN (VERB_REACH, token); i++)
    {
      guint at = token - i;

      if (assay_reader_sentence_at (reader, at) != sentence)
        return FALSE;
      if (looks_ahead (self, at))
        return TRUE;
      if ((ends_search (self, at) || is_irregular (self, at)) && !is_passive (self, at))
        return FALSE;
    }

  return FALSE;
}

/**
 * assay_date_is_future:
 *
 * Returns: whether the words shortly before a token, or the verb that it goes with, tell that what stands there is
 *   still to come
 */
gboolean
assay_date_is_future (const AssayDateFinder *self,
                      guint                  token)
{
  const AssayReader *reader = self->reader;

  for (guint i = 1; i <= FUTURE_REACH && i <= token; i++)
    {
      const AssayToken *at = assay_reader_token (reader, token - i);

      if (at->part != assay_reader_token (reader, token)->part ||
          (at->kind == ASSAY_TOKEN_MARK && at->mark == '.'))
        break;
      if (assay_lexicon_match (self->future, reader, token - i, NULL) > 0)
        return TRUE;
    }

  return is_led_ahead (self, token);
}

/**
 * assay_date_opens_future:
 * @token: where a date begins
 * @last: its last token
 *
 * Returns: whether a sentence opens with it, and its first verb tells that it is still to come: “From 5 March, four
 *   routes will run”
 */
gboolean
assay_date_opens_future (const AssayDateFinder *self,
                         guint                  token,
                         guint                  last)
{
  const AssayReader *reader = self->reader;
  guint sentence;

  if (reader->reading->sentences->len == 0)
    return FALSE;

  sentence = assay_reader_sentence_at (reader, token);
  if (token > MAX_BEFORE && assay_reader_sentence_at (reader, token - MAX_BEFORE - 1) == sentence)
    return FALSE;

  for (guint i = 0, at = assay_date_get_behind (self, last);
       i < VERB_REACH && at != G_MAXUINT && assay_reader_sentence_at (reader, at) == sentence;
       i++, at = assay_date_get_behind (self, at))
    {
      if (looks_ahead (self, at))
        return TRUE;
      if (ends_search (self, at))
        return FALSE;
    }

  return FALSE;
}

/* Takes out the figures that are part of a date. Both are sorted. */
static void
drop_figures_in_dates (AssayReading *reading)
{
  GArray *figures = reading->figures;
  const GArray *dates = reading->dates;
  guint n_kept = 0;
  guint date = 0;

  for (guint i = 0; i < figures->len; i++)
    {
      AssayFigure figure = g_array_index (figures, AssayFigure, i);

      while (date < dates->len &&
             g_array_index (dates, AssayDate, date).span.end <= figure.span.begin)
        date++;

      if (date < dates->len &&
          assay_span_overlaps (g_array_index (dates, AssayDate, date).span, figure.span))
        continue;

      g_array_index (figures, AssayFigure, n_kept++) = figure;
    }

  g_array_set_size (figures, n_kept);
}

static void
add_date (AssayDateFinder *self,
          guint            token,
          AssayDateMatch  *match)
{
  AssayReading *reading = self->reader->reading;
  AssayDate date = { 0 };

  date.span = assay_text_to_span (reading->text, match->begin_byte, match->last.end_byte);
  if (reading->sentences->len > 0)
    date.sentence = assay_reader_sentence_at (self->reader, token);
  date.day = match->day;
  date.end = match->end;
  date.is_relative = match->is_relative;
  date.is_resolved = match->day.year != 0;

  if (date.is_resolved)
    {
      self->spoken = date.day;
      self->spoken_is_relative = date.is_relative && !match->has_spoken_year;
      self->spoken_token = token;
      self->spoken_last = match->last.token;
      if (date.day.month == 0 && assay_span_length (date.span) == 4)
        self->year_token = token;
    }

  g_array_append_val (reading->dates, date);
}

/* Words that stand in dates, but never first. */
static gboolean
is_inner_word (const char *value)
{
  static const char *const kinds[] = { "of ", "unit ", "later", "ago ", "era " };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_has_prefix (value, kinds[i]))
        return TRUE;
    }

  return FALSE;
}

/* Whether a date may begin at a token: cheap, as most tokens are no part of any. */
static gboolean
may_begin (const AssayDateFinder *self,
           guint                  token)
{
  const AssayToken *at = assay_reader_token (self->reader, token);
  const char *value = NULL;

  if (at->kind != ASSAY_TOKEN_WORD)
    return at->kind == ASSAY_TOKEN_NUMBER;
  if (at->word != 0 && assay_lexicon_match (self->words, self->reader, token, &value) > 0 &&
      !is_inner_word (value))
    return TRUE;
  if (assay_number_may_begin (&self->numbers, token))
    return TRUE;

  /* “Q3”, “mid-July” */
  return at->word == 0 &&
         (at->end_byte - at->begin_byte == 2 ||
                           memchr (self->reader->utf8 + at->begin_byte, '-', at->end_byte - at->begin_byte) != NULL);
}

/* Finds dates, and then takes out the figures that turn out to be part of one. */
void
assay_reader_find_dates (AssayReader *reader)
{
  const char *language = reader->reading->language;
  AssayDateFinder self = {
    .reader = reader,
    .numbers = assay_number_parser_new (reader),
    .words = assay_lexicon_get (language, "dates"),
    .years = assay_lexicon_get (language, "date-years"),
    .closed = assay_lexicon_get (language, "words"),
    .future = assay_lexicon_get (language, "date-future"),
    .year_token = G_MAXUINT,
  };

  for (guint token = 0; token < reader->tokens->len; token++)
    {
      AssayDateMatch match;

      if (!may_begin (&self, token))
        continue;

      if (assay_date_read_absolute (&self, token, &match))
        assay_date_set_year (&self, token, &match);
      else if (!assay_date_read_relative (&self, token, &match))
        continue;

      add_date (&self, token, &match);
      token = match.last.token;
    }

  drop_figures_in_dates (reader->reading);
}
