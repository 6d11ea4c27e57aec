/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sentences-private.h"

#include <string.h>

/* So many of one mark in a row are a line that parts texts. */
#define RULE_MARKS 4

/* No address is looked for over more tokens than this. */
#define ADDRESS_REACH 40

/* “Warm regards,” “Yours sincerely,”: what ends a letter has few words. */
#define FAREWELL_WORDS 3

static inline gunichar
mark_at (const AssayReader *reader,
         guint              token,
         guint              end)
{
  return token < end ? assay_reader_token (reader, token)->mark : 0;
}

static inline gboolean
is_spaced (const AssayReader *reader,
           guint              token,
           guint              end)
{
  return token >= end ||
         (assay_reader_token (reader, token)->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0;
}

static inline gboolean
is_capital (const AssayReader *reader,
            guint              token,
            guint              end)
{
  return token < end && assay_reader_token (reader, token)->kind == ASSAY_TOKEN_WORD &&
         (assay_reader_token (reader, token)->flags & ASSAY_TOKEN_CAPITAL) != 0;
}

/* Reads between @min and @max digits; returns what stands behind them, or NULL. */
static const char *
skip_digits (const char *p,
             guint       min,
             guint       max)
{
  guint n = 0;

  while (n < max && g_ascii_isdigit (p[n]))
    n++;

  return n >= min && !g_ascii_isdigit (p[n]) ? p + n : NULL;
}

/* One past “08/16/2000 03:48 PM”, or NULL. The text ends with a NUL, so each step sees where it ends. */
static const char *
skip_mail_stamp (const char *p)
{
  static const char separators[] = "//";

  for (guint i = 0; i < 2; i++)
    {
      p = skip_digits (p, 1, 2);
      if (p == NULL || *p++ != separators[i])
        return NULL;
    }

  p = skip_digits (p, 2, 4);
  if (p == NULL || *p++ != ' ')
    return NULL;

  p = skip_digits (p, 1, 2);
  for (guint i = 0; p != NULL && *p == ':' && i < 2; i++)
    p = skip_digits (p + 1, 2, 2);

  if (p == NULL || *p != ' ' || (p[1] != 'A' && p[1] != 'P') || p[2] != 'M' ||
      g_ascii_isalnum (p[3]))
    return NULL;

  return p + 3;
}

/**
 * assay_sentence_find_mail_stamp:
 * @token: a number
 * @end: one past the last token of its part
 *
 * A mail that was copied with its head has the sender and the time before its first sentence.
 *
 * Returns: one past the last token of “08/16/2000 03:48 PM”, or 0 if none begins here
 */
guint
assay_sentence_find_mail_stamp (const AssayReader *reader,
                                guint              token,
                                guint              end)
{
  const char *begin = reader->utf8 + assay_reader_token (reader, token)->begin_byte;
  const char *stamp_end = skip_mail_stamp (begin);

  if (stamp_end == NULL)
    return 0;

  while (token < end && reader->utf8 + assay_reader_token (reader, token)->end_byte <= stamp_end)
    token++;

  return token;
}

/**
 * assay_sentence_find_rule:
 * @token: a mark
 * @end: one past the last token of its part
 *
 * Returns: one past the run of marks that is drawn as a line (“=====”), or 0 if none begins here
 */
guint
assay_sentence_find_rule (const AssayReader *reader,
                          guint              token,
                          guint              end)
{
  gunichar mark = mark_at (reader, token, end);
  guint i = token + 1;

  if (mark != '=' && mark != '*' && mark != '_' && mark != '-' && mark != '~')
    return 0;

  while (mark_at (reader, i, end) == mark && !is_spaced (reader, i, end))
    i++;

  return i - token >= RULE_MARKS ? i : 0;
}

/* “:-)”, “;)” that stands by itself and ends at @token. */
static gboolean
is_face (const AssayReader *reader,
         guint              first,
         guint              token)
{
  guint eyes = token;

  if (eyes > first && assay_reader_token (reader, eyes - 1)->mark == '-')
    eyes--;
  if (eyes <= first || is_spaced (reader, token, token + 1))
    return FALSE;

  eyes--;

  return (assay_reader_token (reader, eyes)->mark == ':' ||
          assay_reader_token (reader, eyes)->mark == ';') &&
         is_spaced (reader, eyes, token);
}

/* One past the address that has @token in it, where the next word begins a sentence; else 0. */
static guint
find_address_end (const AssayReader *reader,
                  guint              first,
                  guint              token,
                  guint              end)
{
  const AssayToken *after = NULL;
  guint i = token + 1;

  while (i < end && i < token + ADDRESS_REACH && !is_spaced (reader, i, end))
    i++;

  if (i >= end || i == token + 1 || i == token + ADDRESS_REACH || i == first)
    return 0;

  after = assay_reader_token (reader, i);
  if (after->kind != ASSAY_TOKEN_WORD || assay_reader_token (reader, i - 1)->mark == ',')
    return 0;

  /* Another address, or a capital. */
  return (after->flags & ASSAY_TOKEN_CAPITAL) != 0 ||
                 strncmp (reader->utf8 + after->begin_byte, "http", 4) == 0
             ? i
             : 0;
}

/* “Warm regards,” and a name: the words of farewell are all that the sentence has. */
static gboolean
is_farewell (const AssayReader *reader,
             guint              first,
             guint              comma)
{
  static const char *const openings[] = { "best", "kind",    "kindest", "many",  "regards",
                                          "warm", "warmest", "with",    "yours", "sincerely" };
  gboolean opens = FALSE;

  if (comma <= first || comma - first > FAREWELL_WORDS)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    opens |= assay_token_equals (reader, first, openings[i]);

  return opens && (assay_token_equals (reader, comma - 1, "regards") ||
                   assay_token_equals (reader, comma - 1, "sincerely") ||
                   assay_token_equals (reader, comma - 1, "wishes"));
}

/**
 * assay_sentence_find_break:
 * @first: first token of the sentence
 * @token: a mark that is no stop
 * @end: one past the last token of its part
 *
 * Sentences of untidy writing end without a stop: with an address, a face made of marks, a farewell.
 *
 * Returns: the token at which the next sentence begins, or 0 if none does
 */
guint
assay_sentence_find_break (const AssayReader *reader,
                           guint              first,
                           guint              token,
                           guint              end)
{
  switch (assay_reader_token (reader, token)->mark)
    {
    case '@':
      return find_address_end (reader, first, token, end);

    case ':':
      if (mark_at (reader, token + 1, end) == '/' && mark_at (reader, token + 2, end) == '/')
        return find_address_end (reader, first, token, end);
      return 0;

    case ')':
      return is_face (reader, first, token) && is_capital (reader, token + 1, end) ? token + 1 : 0;

    case ',':
      return is_farewell (reader, first, token) && is_capital (reader, token + 1, end) ? token + 1
                                                                                       : 0;

    default:
      return 0;
    }
}

/**
 * assay_sentence_is_in_address:
 * @first: first token of the sentence
 * @stop: a stop without a space behind it
 *
 * Returns: whether what stands before the stop, up to a space, looks like an address or a file's name
 */
gboolean
assay_sentence_is_in_address (const AssayReader *reader,
                              guint              first,
                              guint              stop)
{
  for (guint i = stop; i > first && i + 12 > stop && !is_spaced (reader, i, stop + 1); i--)
    {
      gunichar mark = assay_reader_token (reader, i - 1)->mark;

      if (mark == '/' || mark == '@' || mark == ':' || mark == '.' || mark == '=')
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_sentence_match_list_marker:
 * @i: a token
 * @end: one past the last token of its part
 * @style: (out): how the item that begins there is numbered
 *
 * Returns: the token behind the item's number, or 0 if no item begins here
 */
guint
assay_sentence_match_list_marker (const AssayReader *reader,
                                  guint              i,
                                  guint              end,
                                  AssayListStyle    *style)
{
  static const char *const romans[] = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"
  };
  const AssayToken *token = NULL;
  const char *word = NULL;

  *style = (AssayListStyle){ .opened = mark_at (reader, i, end) == '(' };
  if (style->opened)
    i++;

  token = i < end ? assay_reader_token (reader, i) : NULL;
  if (token == NULL || token->kind == ASSAY_TOKEN_MARK || (token->end_byte - token->begin_byte) > 4)
    return 0;

  word = reader->utf8 + token->begin_byte;

  if (token->kind == ASSAY_TOKEN_NUMBER)
    {
      style->type = '1';
      for (gsize k = 0; k < (token->end_byte - token->begin_byte) && g_ascii_isdigit (word[k]); k++)
        style->next = style->next * 10 + (guint) g_ascii_digit_value (word[k]);
    }
  else
    {
      for (guint k = 0; k < G_N_ELEMENTS (romans) && style->next == 0; k++)
        {
          if (assay_token_equals (reader, i, romans[k]) && (k > 0 || style->opened || *word == 'i'))
            *style = (AssayListStyle){ .opened = style->opened, .type = 'i', .next = k + 1 };
        }
      if ((token->end_byte - token->begin_byte) == 1 && style->next == 0 && g_ascii_isalpha (*word))
        {
          style->type = 'a';
          style->next = (guint) (g_ascii_tolower (*word) - 'a' + 1);
        }
    }

  i++;
  style->closer = mark_at (reader, i, end);
  if (style->next == 0 || is_spaced (reader, i, end) ||
      (style->closer != '.' && style->closer != ')'))
    return 0;

  i++;
  if (style->closer == '.' && mark_at (reader, i, end) == ')' && !is_spaced (reader, i, end))
    {
      style->closer = ')';
      i++;
    }
  style->next++;

  return is_spaced (reader, i, end) ? i : 0;
}
