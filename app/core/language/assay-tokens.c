/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"

#include <string.h>

#include "assay-bisect.h"

/* One character of the text, with where the next one begins. */
typedef struct
{
  gunichar c;
  gsize    next_byte;
} Character;

static inline Character
character_at (const AssayReader *reader,
              gsize              byte,
              gsize              end_byte)
{
  const char *p = reader->utf8 + byte;

  if (byte >= end_byte)
    return (Character){ 0, byte };
  if ((guchar) *p < 0x80)
    return (Character){ (guchar) *p, byte + 1 };

  return (Character){ g_utf8_get_char (p), byte + g_utf8_skip[(guchar) *p] };
}

static inline gboolean
is_letter (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalpha ((char) c);

  return g_unichar_isalpha (c) || g_unichar_ismark (c);
}

static inline gboolean
is_digit (gunichar c)
{
  return c < 0x80 && g_ascii_isdigit ((char) c);
}

static inline gboolean
is_space (gunichar c)
{
  if (c < 0x80)
    return c == ' ' || (c >= '\t' && c <= '\r') || c < ' ';

  return g_unichar_isspace (c) || c == 0x200b || c == 0xfeff;
}

static inline gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

/* “’s”, “’re”, “’ll”, “’ve”, “’d”, “’m” after a word: tokens of their own. */
static gsize
match_clitic (const AssayReader *reader,
              gsize              byte,
              gsize              end_byte)
{
  static const char *const clitics[] = { "s", "re", "ll", "ve", "d", "m" };
  Character mark = character_at (reader, byte, end_byte);

  if (!is_apostrophe (mark.c))
    return 0;

  for (guint i = 0; i < G_N_ELEMENTS (clitics); i++)
    {
      gsize n = strlen (clitics[i]);
      gsize after = mark.next_byte + n;

      if (after <= end_byte &&
          g_ascii_strncasecmp (reader->utf8 + mark.next_byte, clitics[i], n) == 0 &&
          !is_letter (character_at (reader, after, end_byte).c) &&
          !is_digit (character_at (reader, after, end_byte).c))
        return after;
    }

  return 0;
}

/* Initials: single letters each with a full stop, two or more (“U.S.”, “J.K.”). */
static gsize
match_initials (const AssayReader *reader,
                gsize              byte,
                gsize              end_byte)
{
  gsize end = byte;
  guint n = 0;

  for (;;)
    {
      Character letter = character_at (reader, end, end_byte);
      Character stop = character_at (reader, letter.next_byte, end_byte);

      if (!is_letter (letter.c) || stop.c != '.')
        break;

      end = stop.next_byte;
      n++;
    }

  /* “U.S” without its last stop, and “e.g.x” with a word behind it, are no initials. */
  if (n < 2 || is_letter (character_at (reader, end, end_byte).c))
    return 0;

  return end;
}

static gsize
match_word (const AssayReader *reader,
            gsize              byte,
            gsize              end_byte)
{
  gsize end = byte;

  while (end < end_byte)
    {
      Character at = character_at (reader, end, end_byte);
      Character next;

      if (is_letter (at.c) || is_digit (at.c) || at.c == '_')
        {
          end = at.next_byte;
          continue;
        }

      next = character_at (reader, at.next_byte, end_byte);

      if ((at.c == '-' || at.c == 0x2010 || at.c == 0x2011) &&
          (is_letter (next.c) || is_digit (next.c)))
        {
          end = next.next_byte;
          continue;
        }

      if (is_apostrophe (at.c) && is_letter (next.c) && match_clitic (reader, end, end_byte) == 0)
        {
          end = next.next_byte;
          continue;
        }

      if (at.c == '&' && is_letter (next.c) && end - byte <= 2)
        {
          end = next.next_byte;
          continue;
        }

      break;
    }

  return end;
}

/* How many digits stand at @byte; no group of a number needs more than are counted here. */
static guint
count_digits (const AssayReader *reader,
              gsize              byte,
              gsize              end_byte)
{
  guint n = 0;

  while (n < 4 && byte + n < end_byte && g_ascii_isdigit (reader->utf8[byte + n]))
    n++;

  return n;
}

/* “22,24,26”: a comma that parts numbers of a list. Groups of a number have three digits, or two before
 * others (“12,34,567”); a single comma may be a decimal one (“3,5”). */
static gboolean
is_list_comma (const AssayReader *reader,
               gsize              begin_byte,
               gsize              comma,
               gsize              end_byte)
{
  gsize byte = comma;

  if (begin_byte > 1 && reader->utf8[begin_byte - 1] == ',' &&
      g_ascii_isdigit (reader->utf8[begin_byte - 2]))
    return TRUE;

  for (guint n_groups = 0; n_groups < 4; n_groups++)
    {
      guint n = count_digits (reader, byte + 1, end_byte);
      gboolean goes_on = byte + n + 2 < end_byte && reader->utf8[byte + n + 1] == ',' &&
                         g_ascii_isdigit (reader->utf8[byte + n + 2]);

      if (!goes_on)
        return n_groups > 0 && n != 3;
      if (n != 2 && n != 3)
        return TRUE;
      byte += n + 1;
    }

  return count_digits (reader, comma + 1, end_byte) != 3;
}

/* Digits with inner separators, and the letters of an ordinal or a scale that touch them. */
static gsize
match_number (const AssayReader *reader,
              gsize              byte,
              gsize              end_byte)
{
  gsize end = byte;

  while (end < end_byte)
    {
      Character at = character_at (reader, end, end_byte);
      Character next;

      if (is_digit (at.c))
        {
          end = at.next_byte;
          continue;
        }

      next = character_at (reader, at.next_byte, end_byte);

      if ((at.c == '.' || (at.c == ',' && !is_list_comma (reader, byte, end, end_byte))) &&
          is_digit (next.c))
        {
          end = next.next_byte;
          continue;
        }

      break;
    }

  while (is_letter (character_at (reader, end, end_byte).c))
    end = character_at (reader, end, end_byte).next_byte;

  return end;
}

/* “USD115”: one past the code of a currency that touches its number, or 0. */
static gsize
match_currency (const AssayReader *reader,
                gsize              byte,
                gsize              end_byte)
{
  const char *p = reader->utf8 + byte;
  const char *value = NULL;

  if (end_byte - byte < 4 || !g_ascii_isupper (p[0]) || !g_ascii_isupper (p[1]) ||
      !g_ascii_isupper (p[2]) || !g_ascii_isdigit (p[3]))
    return 0;

  value = assay_lexicon_lookup (assay_lexicon_get (reader->reading->language, "currencies"), p, 3);

  return value != NULL && g_str_has_prefix (value, "code") ? byte + 3 : 0;
}

static guint8
find_look (const AssayReader *reader,
           gsize              begin_byte,
           gsize              end_byte)
{
  guint n_letters = 0;
  guint n_lower = 0;
  guint8 flags = 0;

  for (gsize byte = begin_byte; byte < end_byte;)
    {
      Character at = character_at (reader, byte, end_byte);

      byte = at.next_byte;

      if (!is_letter (at.c))
        {
          if (at.c == '-' || at.c == 0x2010 || at.c == 0x2011)
            flags |= ASSAY_TOKEN_HYPHEN;
          continue;
        }

      if (n_letters == 0 &&
          (at.c < 0x80 ? g_ascii_isupper ((char) at.c) : g_unichar_isupper (at.c)))
        flags |= ASSAY_TOKEN_CAPITAL;
      if (at.c < 0x80 ? g_ascii_islower ((char) at.c) : g_unichar_islower (at.c))
        n_lower++;
      n_letters++;
    }

  if (n_letters >= 2 && n_lower == 0)
    flags |= ASSAY_TOKEN_ALL_CAPS;

  return flags;
}

/* “''” and “``” are a double quotation mark typed as two single ones. */
static gboolean
is_doubled_mark (const AssayReader *reader,
                 gsize              byte,
                 gsize              end_byte)
{
  const char *p = reader->utf8 + byte;

  return byte + 2 <= end_byte && (*p == '\'' || *p == '`') && p[1] == *p &&
         (byte + 2 == end_byte || p[2] != *p);
}

static void
add_token (AssayReader *reader,
           gsize        begin_byte,
           gsize        end_byte,
           guint        part,
           guint8       kind,
           guint8       flags)
{
  AssayToken token = {
    .begin_byte = (guint) begin_byte,
    .end_byte = (guint) end_byte,
    .part = part,
    .kind = kind,
    .flags = flags,
  };

  if (kind == ASSAY_TOKEN_MARK)
    token.mark = end_byte - begin_byte == 2 && is_doubled_mark (reader, begin_byte, end_byte)
                     ? '"'
                     : g_utf8_get_char (reader->utf8 + begin_byte);
  else
    token.flags |= find_look (reader, begin_byte, end_byte);

  token.word = assay_lexis_find (reader->lexis, reader->utf8 + begin_byte, end_byte - begin_byte);

  g_array_append_val (reader->tokens, token);
}

static void
find_tokens_of_part (AssayReader *reader,
                     guint        part,
                     gsize        begin_byte,
                     gsize        end_byte)
{
  guint8 flags = ASSAY_TOKEN_SPACE_BEFORE | ASSAY_TOKEN_LINE_BEFORE | ASSAY_TOKEN_PART_BEGIN;

  for (gsize byte = begin_byte; byte < end_byte;)
    {
      Character at = character_at (reader, byte, end_byte);
      guint8 kind = ASSAY_TOKEN_MARK;
      gsize end = at.next_byte;

      if (is_space (at.c))
        {
          flags |= ASSAY_TOKEN_SPACE_BEFORE;
          if (at.c == '\n' || at.c == 0x2028 || at.c == 0x2029)
            flags |= ASSAY_TOKEN_LINE_BEFORE;
          byte = at.next_byte;
          continue;
        }

      if (is_digit (at.c))
        {
          kind = ASSAY_TOKEN_NUMBER;
          end = match_number (reader, byte, end_byte);
        }
      else if (is_letter (at.c))
        {
          kind = ASSAY_TOKEN_WORD;
          end = match_initials (reader, byte, end_byte);
          if (end == 0)
            end = match_currency (reader, byte, end_byte);
          if (end == 0)
            end = match_word (reader, byte, end_byte);
        }
      else if (is_doubled_mark (reader, byte, end_byte))
        {
          end = byte + 2;
        }
      else if (is_apostrophe (at.c) && (flags & ASSAY_TOKEN_SPACE_BEFORE) == 0)
        {
          gsize clitic = match_clitic (reader, byte, end_byte);

          if (clitic > 0)
            {
              kind = ASSAY_TOKEN_WORD;
              end = clitic;
            }
        }

      add_token (reader, byte, end, part, kind, flags);
      flags = 0;
      byte = end;
    }
}

void
assay_reader_find_tokens (AssayReader *reader)
{
  AssayReading *reading = reader->reading;

  for (guint i = 0; i < reading->parts->len; i++)
    {
      AssaySpan span = g_array_index (reading->parts, AssayPart, i).span;

      find_tokens_of_part (reader, i, assay_text_to_byte (reading->text, span.begin),
                           assay_text_to_byte (reading->text, span.end));
    }
}

/* The span from the begin of one token to the end of another, in code points. */
AssaySpan
assay_reader_span (const AssayReader *reader,
                   guint              first_token,
                   guint              last_token)
{
  g_assert (first_token <= last_token && last_token < reader->tokens->len);

  return assay_text_to_span (reader->reading->text,
                             assay_reader_token (reader, first_token)->begin_byte,
                             assay_reader_token (reader, last_token)->end_byte);
}

/* Index of the sentence that a token stands in; sentences must have been found. */
guint
assay_reader_sentence_at (const AssayReader *reader,
                          guint              token)
{
  guint next = 1;

  g_assert (reader->reading->sentences->len > 0);
  assay_bisect (next, reader->reading->sentences->len, i,
                g_array_index (reader->sentence_first, guint, i) <= token);

  return next - 1;
}
