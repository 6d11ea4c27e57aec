/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"
#include "assay-sentences-private.h"

#include <string.h>

/**
 * Splitter:
 *
 * Walks over the tokens of one part. Each decision looks at a bounded number of tokens around a stop,
 * and a run of stops and closing marks is passed in one step, so the walk is linear.
 */
typedef struct
{
  AssayReader        *reader;
  const AssayLexicon *abbreviations;
  const AssayLexicon *starters;
  const AssayLexicon *cues;
  guint               first;    /* first token of the sentence being read */
  guint               end;      /* one past the last token of the part */
  AssayListStyle           list;
} Splitter;

static inline const AssayToken *
token_at (const Splitter *self,
          guint           i)
{
  return i < self->end ? assay_reader_token (self->reader, i) : NULL;
}

static inline gunichar
mark_at (const Splitter *self,
         guint           i)
{
  return i < self->end ? assay_reader_token (self->reader, i)->mark : 0;
}

static inline gboolean
is_spaced (const Splitter *self,
           guint           i)
{
  return i >= self->end ||
         (assay_reader_token (self->reader, i)->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0;
}

static inline gsize
token_length (const AssayToken *token)
{
  return token->end_byte - token->begin_byte;
}

static inline gboolean
is_stop (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xff0e ||
         c == 0xff01 || c == 0xff1f || c == 0x203c || c == 0x2047 || c == 0x2048 || c == 0x2049;
}

static inline gboolean
is_closer (gunichar c)
{
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}' || c == 0x201d || c == 0x2019 ||
         c == 0xbb || c == 0x203a || c == 0x201c;
}

static inline gboolean
is_opener (gunichar c)
{
  return c == '"' || c == '\'' || c == '(' || c == '[' || c == '{' || c == 0x201c || c == 0x2018 ||
         c == 0x201e || c == 0x201a || c == 0xab || c == 0x2039 || c == 0xbf || c == 0xa1 ||
         c == '*' || c == '_';
}

static inline gboolean
is_bullet (gunichar c)
{
  return c == 0x2022 || c == 0x2043 || c == 0x2023 || c == 0x25aa || c == 0x25e6 || c == 0x25cf;
}

static inline gboolean
is_lower_word (const AssayToken *token)
{
  return token != NULL && token->kind == ASSAY_TOKEN_WORD &&
         (token->flags & ASSAY_TOKEN_CAPITAL) == 0;
}

static const char *
look_up (const AssayLexicon *lexicon,
         const Splitter     *self,
         guint               i)
{
  const AssayToken *token = token_at (self, i);

  if (token == NULL || token->kind != ASSAY_TOKEN_WORD)
    return NULL;

  return assay_lexicon_lookup_token (lexicon, self->reader, i);
}

/* The token at which the next sentence's words would begin, past opening marks. */
static guint
skip_openers (const Splitter *self,
              guint           i)
{
  for (guint n = 0; n < 4 && is_opener (mark_at (self, i)); n++)
    i++;

  return i;
}

/* A capitalised word that as a rule begins a sentence (“The”, “However”), not a name. */
static gboolean
is_starter (const Splitter *self,
            guint           i)
{
  const AssayToken *token = token_at (self, i);

  return token != NULL && (token->flags & ASSAY_TOKEN_CAPITAL) != 0 &&
         look_up (self->starters, self, i) != NULL;
}

/* “a.m.”, “p.m.” in any case; @i is the token with its stops. */
static gboolean
is_clock_suffix (const Splitter *self,
                 guint           i)
{
  return assay_token_equals (self->reader, i, "a.m.") ||
         assay_token_equals (self->reader, i, "p.m.");
}

/* May a sentence end after the abbreviation @i of the kind @value, with @next the word after it? */
static gboolean
ends_after_abbreviation (const Splitter *self,
                         guint           i,
                         const char     *value,
                         guint           next)
{
  const AssayToken *token = token_at (self, next);
  guint8 flags = token_at (self, i)->flags;

  /* “He was ill. Doctors …” is no “Ill.”, “6 ft. Wide” no “Ft.”, “EST.” no “est.”. */
  if ((flags & ASSAY_TOKEN_CAPITAL) == 0 &&
      (g_str_equal (value, "name") || g_str_equal (value, "state")))
    return TRUE;
  if ((flags & ASSAY_TOKEN_ALL_CAPS) != 0 && g_str_equal (value, "never"))
    return TRUE;

  if (g_str_equal (value, "name") || g_str_equal (value, "never"))
    return FALSE;

  if (g_str_equal (value, "number"))
    return token == NULL || token->kind != ASSAY_TOKEN_NUMBER;

  return token == NULL || is_starter (self, next);
}

/* After letters with stops (“U.S.”, “J.K.”, “p.m.”) and after one letter with a stop (“E.”). */
static gboolean
ends_after_initials (const Splitter *self,
                     guint           i,
                     guint           next)
{
  const AssayToken *token = token_at (self, next);
  const AssayToken *initials = token_at (self, i);
  const char *value = NULL;

  if (token == NULL)
    return TRUE;

  value = assay_lexicon_lookup (self->abbreviations, self->reader->utf8 + initials->begin_byte,
                                token_length (initials) - 1);
  if (value != NULL && g_str_equal (value, "never"))
    return FALSE;

  if (is_clock_suffix (self, i) && (token->flags & ASSAY_TOKEN_CAPITAL) != 0)
    {
      value = look_up (self->abbreviations, self, next);

      /* “At 5 a.m. Mr Smith …”: a time alone is no sentence; “10 a.m. Tuesday”, “10 a.m. EST”. */
      if (i - self->first <= 2)
        return FALSE;
      if ((token->flags & ASSAY_TOKEN_ALL_CAPS) != 0 && token_length (token) <= 4)
        return FALSE;

      return value == NULL || !g_str_equal (value, "day");
    }

  return is_starter (self, next);
}

/* The first token of its sentence that is no bullet or opening mark. */
static gboolean
is_first_word (const Splitter *self,
               guint           i)
{
  return i == self->first || (i == self->first + 1 && mark_at (self, self->first) != 0);
}

/* Is the stop at @i part of the word before it, so that no sentence ends here? */
static gboolean
is_inner_stop (const Splitter *self,
               guint           i,
               guint           next)
{
  const AssayToken *before = i > self->first ? token_at (self, i - 1) : NULL;
  const char *value = NULL;

  if (before == NULL || is_spaced (self, i) || mark_at (self, i) != '.')
    return FALSE;

  /* “N°. 3” */
  if (before->mark == 0xb0 || before->mark == 0xba)
    return TRUE;
  if (before->kind == ASSAY_TOKEN_NUMBER)
    return is_first_word (self, i - 1) && token_length (before) <= 3;

  if (before->kind != ASSAY_TOKEN_WORD)
    return FALSE;

  if (g_utf8_strlen (self->reader->utf8 + before->begin_byte, token_length (before)) == 1)
    return is_first_word (self, i - 1) || !ends_after_initials (self, i - 1, next);

  value = look_up (self->abbreviations, self, i - 1);
  if (value == NULL || g_str_equal (value, "day") || g_str_equal (value, "cry"))
    return FALSE;

  return !ends_after_abbreviation (self, i - 1, value, next);
}

/* “[1]”, “[2–11]”, and raised figures that lost their height (“text.12”), after a stop. */
static guint
skip_references (const Splitter *self,
                 guint           i)
{
  const AssayToken *token = token_at (self, i);

  if (token == NULL)
    return i;

  if (token->kind == ASSAY_TOKEN_NUMBER && !is_spaced (self, i) && token_length (token) <= 3 &&
      is_spaced (self, i + 1))
    return i + 1;

  for (guint n = 0; n < 4 && mark_at (self, i) == '['; n++)
    {
      guint k = i + 1;

      /* A word in square brackets begins the next sentence: “[The minister] left.” */
      while (k < self->end && k < i + 8 && mark_at (self, k) != ']' &&
          (assay_reader_token (self->reader, k)->kind != ASSAY_TOKEN_WORD || !is_spaced (self, i)))
        k++;
      if (mark_at (self, k) != ']')
        break;
      i = k + 1;
    }

  return i;
}

/* “Why?” Smith asked; Stop! he cried: the words after a question or cry go on with its sentence. */
static gboolean
is_followed_by_cue (const Splitter *self,
                    guint           next)
{
  gboolean is_lower = is_lower_word (token_at (self, next));
  guint i = next;

  for (; i < next + 4 && i < self->end; i++)
    {
      const AssayToken *token = assay_reader_token (self->reader, i);
      const char *value = NULL;

      if (token->kind != ASSAY_TOKEN_WORD)
        return FALSE;

      value = look_up (self->cues, self, i);
      if (value != NULL && (is_lower_word (token)) && g_str_has_prefix (value, "speech"))
        break;
      if (!is_lower && (token->flags & ASSAY_TOKEN_CAPITAL) == 0)
        return FALSE;
    }

  if (i >= self->end || i == next + 4)
    return FALSE;
  if (is_lower)
    return TRUE;

  return i > next && !is_starter (self, next) &&
         (i + 1 >= self->end || is_stop (mark_at (self, i + 1)) || mark_at (self, i + 1) == ',');
}

/* “Tuesday.Then”: a space was forgotten. Names of files and hosts look alike, but for their case and marks. */
static gboolean
lacks_space (const Splitter *self,
             guint           stop)
{
  static const char *const hosts[] = { "com", "net", "org", "gov", "co", "uk",
                                       "eu",  "js",  "io",  "ai",  "tv" };
  const AssayToken *before = stop > self->first ? token_at (self, stop - 1) : NULL;
  const AssayToken *after = token_at (self, stop + 1);

  if (before == NULL || token_length (before) < 2 || (before->flags & ASSAY_TOKEN_ALL_CAPS) != 0 ||
      after == NULL || after->kind != ASSAY_TOKEN_WORD || token_length (after) < 2 ||
      (after->flags & ASSAY_TOKEN_CAPITAL) == 0 || (after->flags & ASSAY_TOKEN_ALL_CAPS) != 0)
    return FALSE;
  if (before->kind != ASSAY_TOKEN_WORD && !is_starter (self, stop + 1))
    return FALSE;
  if (mark_at (self, stop + 2) == '@' && !is_spaced (self, stop + 2))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (hosts); i++)
    {
      if (assay_token_equals (self->reader, stop + 1, hosts[i]))
        return FALSE;
    }

  return !assay_sentence_is_in_address (self->reader, self->first, stop);
}

/* “pepper...no”, “foreigners?thanks”: a space was forgotten behind stops that end no name of a file. */
static gboolean
runs_on (const Splitter *self,
         guint           stop,
         guint           next)
{
  const AssayToken *before = stop > self->first ? token_at (self, stop - 1) : NULL;
  const AssayToken *after = token_at (self, next);

  /* Behind an ellipsis a small letter goes on. */
  return before != NULL && before->kind == ASSAY_TOKEN_WORD && token_length (before) >= 2 &&
         after->kind == ASSAY_TOKEN_WORD && token_length (after) >= 2 &&
         (mark_at (self, next - 1) != '.' || (after->flags & ASSAY_TOKEN_CAPITAL) != 0) &&
         !assay_sentence_is_in_address (self->reader, self->first, stop);
}

/* May a full stop behind this token end a sentence though the next one begins in lower case? Untidy
 * writing does so; an unknown abbreviation is short. */
static gboolean
ends_untidily (const Splitter *self,
               guint           i)
{
  static const char *const short_words[] = { "it", "me", "us", "so", "up", "on", "in", "he", "we" };
  const AssayToken *token = token_at (self, i);

  if (token->kind == ASSAY_TOKEN_NUMBER)
    return i > self->first + 1 && token_length (token) >= 3;
  if (token->kind == ASSAY_TOKEN_MARK)
    return token->mark == ')' || token->mark == '"' || token->mark == 0x201d;
  if (!is_lower_word (token))
    return FALSE;

  for (guint k = 0; k < G_N_ELEMENTS (short_words); k++)
    {
      if (assay_token_equals (self->reader, i, short_words[k]))
        return TRUE;
    }

  return token_length (token) >= 3;
}

/* Tokens @i to @last, one past, are stops and what closes after them. Does a sentence begin at @last? */
static gboolean
begins_after (const Splitter *self,
              guint           i,
              guint           stops_end,
              guint           last)
{
  guint next = skip_openers (self, last);
  const AssayToken *token = token_at (self, next);
  gunichar stop = mark_at (self, stops_end - 1);
  gboolean is_closed = last > stops_end;
  gboolean is_ellipsis = stops_end - i > 1 ? mark_at (self, i + 1) == '.' : stop == 0x2026;

  if (token == NULL)
    return TRUE;
  if (!is_spaced (self, last))
    return stop == 0x3002 || stop == 0xff0e ||
           (stop == '.' && last == i + 1 && lacks_space (self, i)) ||
           (last == stops_end && (last > i + 1 || stop == '?' || stop == '!') &&
            runs_on (self, i, last));
  if (!is_ellipsis && is_inner_stop (self, i, next))
    return FALSE;

  if (is_lower_word (token))
    {
      if (is_closed || is_ellipsis || next != last)
        return FALSE;
      if (stop == '?' || stop == '!')
        return g_strcmp0 (look_up (self->abbreviations, self, i - 1), "cry") != 0 &&
               !is_followed_by_cue (self, next);

      return stop == '.' && i > self->first && ends_untidily (self, i - 1);
    }

  /* Three spaced stops leave words out; they end nothing. */
  if (stops_end - i == 3 && is_spaced (self, i + 1) && is_spaced (self, i + 2))
    return FALSE;

  if (stop == '!' && i > self->first &&
      g_strcmp0 (look_up (self->abbreviations, self, i - 1), "cry") == 0)
    return is_starter (self, next);

  if (is_closed && (stop == '?' || stop == '!') && is_followed_by_cue (self, next))
    return FALSE;

  if (token->kind == ASSAY_TOKEN_MARK)
    return token->mark == '$' || token->mark == 0xa3 || token->mark == 0x20ac ||
           token->mark == '#' || token->mark == '@' || is_bullet (token->mark) ||
           is_stop (token->mark);

  return TRUE;
}

/* Does the next item of the part's list begin at token @i? */
static gboolean
begins_item (Splitter *self,
             guint     i)
{
  AssayListStyle style;

  if (!is_spaced (self, i) || i == self->first)
    return FALSE;
  if (is_bullet (mark_at (self, i)))
    return TRUE;
  if (self->list.next == 0 ||
      assay_sentence_match_list_marker (self->reader, i, self->end, &style) == 0)
    return FALSE;
  /* “i” is a letter and a numeral: what the list needs decides. */
  if (style.type != self->list.type && self->list.type == 'a' && style.type == 'i' &&
      style.next == 2)
    style = (AssayListStyle){ .opened = style.opened,
                              .closer = style.closer,
                              .type = 'a',
                              .next = 10 };

  if (style.type != self->list.type || style.closer != self->list.closer ||
      style.opened != self->list.opened || style.next != self->list.next + 1)
    return FALSE;

  self->list.next = style.next;

  return TRUE;
}

/* Ends the sentence before @end; what follows may open a list. */
static void
add_sentence (Splitter *self,
              guint     end)
{
  AssayListStyle style;

  AssayReader *reader = self->reader;
  AssaySentence sentence = {
    .span = assay_reader_span (reader, self->first, end - 1),
    .part = assay_reader_token (reader, self->first)->part,
  };

  g_array_append_val (reader->reading->sentences, sentence);
  g_array_append_val (reader->sentence_first, self->first);
  self->first = end;

  if (assay_sentence_match_list_marker (self->reader, end, self->end, &style) > 0 &&
      style.next == 2)
    self->list = style;
}

/* One past the run of stops that begins at @i. A stop that a spaced ellipsis follows stands alone. */
static guint
skip_stops (const Splitter *self,
            guint           i)
{
  guint end = i + 1;

  while (is_stop (mark_at (self, end)))
    end++;

  if (end - i == 4 && mark_at (self, i) == '.' && !is_spaced (self, i) && is_spaced (self, i + 1) &&
      is_spaced (self, i + 2) && is_spaced (self, i + 3) && token_at (self, end) != NULL &&
      is_spaced (self, end) && mark_at (self, end) == 0)
    return i + 1;

  return end;
}

/* Reads token @i, a number or a mark that is no stop: what parts sentences without one. Returns the token
 * to go on with. */
static guint
split_untidily (Splitter *self,
                guint     i)
{
  const AssayReader *reader = self->reader;
  gboolean is_mark = assay_reader_token (reader, i)->kind == ASSAY_TOKEN_MARK;
  guint last = is_mark ? assay_sentence_find_rule (reader, i, self->end)
                       : assay_sentence_find_mail_stamp (reader, i, self->end);

  if (last > 0)
    {
      /* “on 08/16/2000 03:48 PM” belongs to what it dates. */
      if (i > self->first && (is_mark || !is_lower_word (token_at (self, i - 1))))
        add_sentence (self, i);
      if (last < self->end)
        add_sentence (self, last);
      return last;
    }

  last = is_mark ? assay_sentence_find_break (reader, self->first, i, self->end) : 0;
  if (last > 0)
    add_sentence (self, last);

  return MAX (last, i + 1);
}

static void
split_part (Splitter *self)
{
  self->list.next = 0;

  for (guint i = MAX (
           assay_sentence_match_list_marker (self->reader, self->first, self->end, &self->list),
           self->first);
       i < self->end;)
    {
      const AssayToken *token = assay_reader_token (self->reader, i);
      guint stops_end;
      guint last;

      if (begins_item (self, i))
        add_sentence (self, i);

      if (token->kind == ASSAY_TOKEN_WORD && self->reader->utf8[token->end_byte - 1] == '.')
        {
          /* The stop of initials is in their token. */
          for (last = i + 1;
               last < self->end && is_closer (mark_at (self, last)) && !is_spaced (self, last);)
            last++;
          if (last < self->end && is_spaced (self, last) && mark_at (self, last) == 0 &&
              ends_after_initials (self, i, last))
            add_sentence (self, last);
          i = MAX (last, i + 1);
          continue;
        }

      if (!is_stop (token->mark))
        {
          i = token->kind == ASSAY_TOKEN_WORD ? i + 1 : split_untidily (self, i);
          continue;
        }

      stops_end = skip_stops (self, i);
      for (last = stops_end;
           last < self->end && is_closer (mark_at (self, last)) && !is_spaced (self, last);)
        last++;
      last = skip_references (self, last);

      if (last < self->end && begins_after (self, i, stops_end, last))
        add_sentence (self, last);
      i = last;
    }

  if (self->first < self->end)
    add_sentence (self, self->end);
}

void
assay_reader_find_sentences (AssayReader *reader)
{
  const char *language = reader->reading->language;
  Splitter splitter = {
    .reader = reader,
    .abbreviations = assay_lexicon_get (language, "abbreviations"),
    .starters = assay_lexicon_get (language, "starters"),
    .cues = assay_lexicon_get (language, "cues"),
  };
  guint n_tokens = reader->tokens->len;

  for (guint i = 0; i < n_tokens; i = splitter.end)
    {
      splitter.first = i;
      splitter.end = i + 1;

      while (splitter.end < n_tokens &&
             (assay_reader_token (reader, splitter.end)->flags & ASSAY_TOKEN_PART_BEGIN) == 0)
        splitter.end++;

      split_part (&splitter);
    }

  g_array_append_val (reader->sentence_first, n_tokens);
}
