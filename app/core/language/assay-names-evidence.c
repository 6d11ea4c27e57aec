/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-names-private.h"

#include <string.h>

#include "assay-ascii.h"

/* No word of a name is longer, in bytes. */
#define MAX_WORD_BYTES 64

/* How a word is written elsewhere in the text, where its first letter says something. */
typedef enum
{
  USE_NONE = 1, /* 0 would be no entry of the table */
  USE_LOWER = 1 << 1,
  USE_CAPITAL = 1 << 2,
} WordUse;

/* Lower case; FALSE for what is too long to be in any list. */
static gboolean
fold (const AssayNameFinder *self,
      guint                  token,
      char                   folded[MAX_WORD_BYTES + 7])
{
  const AssayToken *at = assay_name_token (self, token);
  gsize n = 0;

  if (at->end_byte - at->begin_byte > MAX_WORD_BYTES)
    return FALSE;

  for (guint byte = at->begin_byte; byte < at->end_byte && n <= MAX_WORD_BYTES;)
    {
      guchar c = (guchar) self->reader->utf8[byte];

      if (c < 0x80)
        folded[n++] = assay_ascii_to_lower ((char) c);
      else
        n += g_unichar_to_utf8 (g_unichar_tolower (g_utf8_get_char (self->reader->utf8 + byte)),
                                folded + n);

      byte += g_utf8_skip[c];
    }

  folded[n] = '\0';

  return n <= MAX_WORD_BYTES;
}

/**
 * assay_name_is_listed:
 *
 * Returns: whether a list has the single word at a token
 */
gboolean
assay_name_is_listed (const AssayNameFinder *self,
                      const AssayLexicon    *lexicon,
                      guint                  token)
{
  return assay_lexicon_lookup_token (lexicon, self->reader, token) != NULL;
}

/**
 * assay_name_match_entity:
 * @kind: (out) (optional): place or organisation
 *
 * Returns: how many tokens the known place or organisation has that begins at a token, with a capital at
 *   both ends; 0 for none
 */
guint
assay_name_match_entity (const AssayNameFinder *self,
                         guint                  token,
                         AssayNameKind         *kind)
{
  guint place = assay_lexicon_match (self->places, self->reader, token, NULL);
  guint organisation = assay_lexicon_match (self->organisations, self->reader, token, NULL);
  guint n = MAX (place, organisation);

  if (n == 0 || (assay_name_token (self, token)->flags & ASSAY_TOKEN_CAPITAL) == 0 ||
      (assay_name_token (self, token + n - 1)->kind == ASSAY_TOKEN_WORD && n > 1 &&
       (assay_name_token (self, token + n - 1)->flags & ASSAY_TOKEN_CAPITAL) == 0))
    return 0;

  /* “us”, “who” and “it” are words; their capitals are all of them, or none. */
  if (n == 1 &&
      assay_name_token (self, token)->end_byte - assay_name_token (self, token)->begin_byte <= 3 &&
      (assay_name_token (self, token)->flags & ASSAY_TOKEN_ALL_CAPS) == 0)
    return 0;

  if (kind != NULL)
    *kind = organisation > place ? ASSAY_NAME_ORGANISATION : ASSAY_NAME_PLACE;

  return n;
}

/**
 * assay_name_get_role:
 * @n_tokens: (out): how many tokens the role has
 *
 * Returns: (nullable): “role”, “honorific” or “more” for the words at a token, or %NULL
 */
const char *
assay_name_get_role (const AssayNameFinder *self,
                     guint                  token,
                     guint                 *n_tokens)
{
  const char *value = NULL;

  *n_tokens = assay_lexicon_match (self->roles, self->reader, token, &value);

  return *n_tokens > 0 ? value : NULL;
}

/* “al-Assad”, “el-Sisi”: a capital behind a small article; not “pro-Kashmiri” and “ex-Soviet”. */
static gboolean
has_arabic_article (const AssayNameFinder *self,
                    guint                  token)
{
  static const char *const prefixes[] = {
    "pro", "non", "ex", "pre", "mid", "un", "neo", "co", "sub"
  };
  const AssayToken *at = assay_name_token (self, token);
  const char *p = self->reader->utf8 + at->begin_byte;
  const char *hyphen = memchr (p, '-', MIN (at->end_byte - at->begin_byte, 4));

  for (guint i = 0; hyphen != NULL && i < G_N_ELEMENTS (prefixes); i++)
    {
      if ((gsize) (hyphen - p) == strlen (prefixes[i]) &&
          strncmp (p, prefixes[i], strlen (prefixes[i])) == 0)
        return FALSE;
    }

  return hyphen != NULL && hyphen > p && hyphen + 1 < self->reader->utf8 + at->end_byte &&
         g_unichar_isupper (g_utf8_get_char (hyphen + 1));
}

/* “Pakistan-based”, “D-Mass”: a name in a word that describes something else. */
static gboolean
is_described (const AssayNameFinder *self,
              guint                  token)
{
  const AssayToken *at = assay_name_token (self, token);
  const char *p = self->reader->utf8 + at->begin_byte;
  gsize n_bytes = at->end_byte - at->begin_byte;
  const char *hyphen = NULL;

  if (at->word != 0 && (at->flags & ASSAY_TOKEN_ALL_CAPS) == 0)
    return FALSE;

  hyphen = g_strrstr_len (p, (gssize) n_bytes, "-");
  if (hyphen == NULL)
    return FALSE;

  /* A member of the United States Congress: party and state. */
  if (hyphen == p + 1 && (*p == 'D' || *p == 'R' || *p == 'I'))
    return TRUE;

  return assay_lexicon_lookup (self->common, hyphen + 1, p + n_bytes - hyphen - 1) != NULL &&
         g_ascii_islower (hyphen[1]);
}

/**
 * assay_name_is_word:
 *
 * Returns: whether the word at a token is written as a name's: with a capital, and not part of a date or
 *   an address
 */
gboolean
assay_name_is_word (const AssayNameFinder *self,
                    guint                  token)
{
  const AssayToken *at = assay_name_token (self, token);

  if (at->kind != ASSAY_TOKEN_WORD || (self->marks[token] & ASSAY_NAME_MARK_TAKEN) != 0)
    return FALSE;
  if ((at->flags & ASSAY_TOKEN_CAPITAL) == 0)
    return has_arabic_article (self, token);

  return !assay_token_equals (self->reader, token, "i") && !is_described (self, token);
}

static gboolean
ends_with (const char *word,
           const char *ending)
{
  return g_str_has_suffix (word, ending);
}

/* The look of an English word that is no name, for want of anything better. */
static gboolean
looks_ordinary (const char *word)
{
  return ends_with (word, "ing") || ends_with (word, "ed") || ends_with (word, "ly") ||
         ends_with (word, "tion") || ends_with (word, "tions") || ends_with (word, "ment") ||
         ends_with (word, "ments") || ends_with (word, "ers") || ends_with (word, "ies") ||
         ends_with (word, "ness") || ends_with (word, "ists") || ends_with (word, "able") ||
         ends_with (word, "ful") || (ends_with (word, "s") && !ends_with (word, "ss"));
}

static WordUse
get_use (const AssayNameFinder *self,
         guint                  token,
         const char            *folded)
{
  guint32 word = assay_name_token (self, token)->word;
  gpointer use = word != 0 ? g_hash_table_lookup (self->seen_numbers, GUINT_TO_POINTER (word))
                           : g_hash_table_lookup (self->seen, folded);

  return (WordUse) GPOINTER_TO_UINT (use);
}

/* Adds to what is known of a word. USE_NONE makes it known; of others nothing is kept. */
static void
add_use (AssayNameFinder *self,
         guint            token,
         WordUse          use)
{
  guint32 word = assay_name_token (self, token)->word;
  char folded[MAX_WORD_BYTES + 7];
  WordUse known;

  if (word == 0 &&
      ((use != USE_NONE && g_hash_table_size (self->seen) == 0) || !fold (self, token, folded)))
    return;

  known = get_use (self, token, folded);
  if ((known == 0 && use != USE_NONE) || (known & use) == use)
    return;

  if (word != 0)
    g_hash_table_insert (self->seen_numbers, GUINT_TO_POINTER (word),
                         GUINT_TO_POINTER (known | use));
  else
    g_hash_table_insert (self->seen,
                         known != 0 ? folded : g_string_chunk_insert (self->words, folded),
                         GUINT_TO_POINTER (known | use));
}

/* A lone word at the start of a sentence, which no list has and the rest of the text does not write with a
 * capital, is a name where it speaks or owns, and where a capital stands inside it: “Passenger numbers
 * rose” names nobody, “Rama said”, “Rama’s” and “ClydeLink” do. */
static gboolean
acts_as_name (const AssayNameFinder *self,
              guint                  token)
{
  const AssayToken *at = assay_name_token (self, token);
  const char *value = NULL;

  for (guint byte = at->begin_byte + 1; byte < at->end_byte; byte++)
    {
      if (g_ascii_isupper (self->reader->utf8[byte]))
        return TRUE;
    }

  if (token + 1 >= self->reader->tokens->len ||
      assay_name_token (self, token + 1)->part != at->part)
    return TRUE;
  if (assay_name_token (self, token + 1)->kind == ASSAY_TOKEN_MARK ||
      assay_token_equals (self->reader, token + 1, "'s") ||
      assay_token_equals (self->reader, token + 1, "\342\200\231s"))
    return TRUE;

  return assay_lexicon_match (self->cues, self->reader, token + 1, &value) > 0 &&
         g_str_has_prefix (value, "speech");
}

static gboolean
is_opener (const AssayNameFinder *self,
           guint                  token)
{
  static const char *const words[] = {
    "care",     "central", "east", "eastern", "first", "general", "grand",    "great",
    "greater",  "high",    "holy", "lower",   "new",   "north",   "northern", "national",
    "old",      "royal",   "south", "southern", "united", "upper", "west",    "western",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (assay_token_equals (self->reader, token, words[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_name_begins_title:
 *
 * Returns: whether the word at a token is one that begins what is called so, before capitals that are no name by
 *   themselves: “Northern Isles Link”, “First Bus”
 */
gboolean
assay_name_begins_title (const AssayNameFinder *self,
                         guint                  token)
{
  guint next = token + 1;
  guint n_role = 0;

  if (!is_opener (self, token) || self->titled[assay_name_token (self, token)->part])
    return FALSE;

  /* “Great Western Railway” */
  if (is_opener (self, next) && (assay_name_token (self, next)->flags & ASSAY_TOKEN_CAPITAL) != 0)
    next++;

  return next < self->reader->tokens->len &&
         (assay_name_token (self, next)->flags & ASSAY_TOKEN_PART_BEGIN) == 0 &&
         assay_name_is_word (self, next) && assay_name_get_role (self, next, &n_role) == NULL &&
         assay_name_match_entity (self, next, NULL) == 0 &&
         !assay_name_is_listed (self, self->given, next) &&
         !assay_name_is_listed (self, self->demonyms, next);
}

/**
 * assay_name_may_begin:
 * @token: a word with a capital
 *
 * Where a capital says nothing (at the beginning of a sentence, in a headline) the lists and the rest of
 * the text decide.
 *
 * Returns: whether a name may begin there
 */
gboolean
assay_name_may_begin (const AssayNameFinder *self,
                      guint                  token)
{
  const AssayToken *at = assay_name_token (self, token);
  gboolean is_titled = self->titled[at->part];
  char folded[MAX_WORD_BYTES + 7];
  WordUse use;
  guint n;

  if ((self->marks[token] & ASSAY_NAME_MARK_DOUBTFUL) == 0 ||
      (self->marks[token] & ASSAY_NAME_MARK_DATELINE) != 0)
    return TRUE;
  if (!fold (self, token, folded))
    return FALSE;

  n = assay_name_match_entity (self, token, NULL);
  if (n > 1 || assay_name_begins_title (self, token))
    return TRUE;

  use = get_use (self, token, folded);

  if (assay_name_is_listed (self, self->common, token))
    return (use & USE_CAPITAL) != 0 && (use & USE_LOWER) == 0 && n > 0;
  if (n > 0 || assay_name_is_listed (self, self->given, token) ||
      assay_name_is_listed (self, self->demonyms, token) ||
      assay_name_is_listed (self, self->roles, token))
    return TRUE;
  if ((use & USE_CAPITAL) != 0)
    return TRUE;
  if ((use & USE_LOWER) != 0 || is_titled)
    return FALSE;
  if ((at->flags & ASSAY_TOKEN_ALL_CAPS) != 0)
    return TRUE;
  if (token + 1 < self->reader->tokens->len && assay_name_is_word (self, token + 1) &&
      assay_name_token (self, token + 1)->part == at->part)
    return TRUE;

  return !looks_ordinary (folded) && acts_as_name (self, token);
}

/* What is counted of a part to tell whether it is set like a headline. */
typedef struct
{
  guint    n_words;    /* of four bytes or more */
  guint    n_capitals; /* of these, with a capital */
  guint    n_common;   /* capitals of frequent words, but for the first word */
  guint    n_lower;    /* words not all in capitals */
  gunichar last_mark;  /* with which it ends, or 0 */
} PartCase;

/* A part in which nearly every longer word has a capital, even frequent ones, is set like a headline; a
 * sentence full of names ends with a full stop, or has no frequent word with a capital. */
static void
find_titled_parts (AssayNameFinder *self)
{
  guint n_parts = self->reader->reading->parts->len;
  g_autofree PartCase *cases = g_new0 (PartCase, n_parts + 1);

  for (guint i = 0; i < self->reader->tokens->len; i++)
    {
      const AssayToken *at = assay_name_token (self, i);
      PartCase *part = &cases[at->part];

      part->last_mark = at->kind == ASSAY_TOKEN_MARK ? at->mark : 0;
      if (at->kind != ASSAY_TOKEN_WORD)
        continue;

      if ((at->flags & ASSAY_TOKEN_CAPITAL) != 0 && (at->flags & ASSAY_TOKEN_PART_BEGIN) == 0)
        part->n_common += assay_name_is_listed (self, self->common, i);
      if (at->end_byte - at->begin_byte < 4)
        continue;

      part->n_words++;
      part->n_capitals += (at->flags & ASSAY_TOKEN_CAPITAL) != 0;
      part->n_lower += (at->flags & ASSAY_TOKEN_ALL_CAPS) == 0;
    }

  for (guint part = 0; part < n_parts; part++)
    self->titled[part] = cases[part].n_words >= 3 &&
                         cases[part].n_capitals * 10 >= cases[part].n_words * 8 &&
                         (cases[part].n_lower == 0 ||
                          (cases[part].n_common > 0 && cases[part].last_mark != '.'));
}

static gboolean
is_opening (const AssayToken *token)
{
  return token->kind == ASSAY_TOKEN_MARK &&
         (token->mark == 0x201c || token->mark == 0x2018 || token->mark == '"' ||
          token->mark == '\'' || token->mark == '(' || token->mark == '[' ||
          token->mark == 0x00ab || token->mark == 0x201e);
}

/* The first word of a sentence, of a line, of a quotation, and behind a colon or a bullet. */
static void
mark_doubtful (AssayNameFinder *self)
{
  const AssayReader *reader = self->reader;
  guint sentence = 0;
  gboolean is_begin = TRUE;

  for (guint i = 0; i < reader->tokens->len; i++)
    {
      const AssayToken *at = assay_name_token (self, i);

      while (sentence < reader->sentence_first->len &&
             g_array_index (reader->sentence_first, guint, sentence) < i)
        sentence++;

      if ((at->flags & ASSAY_TOKEN_PART_BEGIN) != 0 ||
          (sentence < reader->sentence_first->len &&
           g_array_index (reader->sentence_first, guint, sentence) == i))
        is_begin = TRUE;

      if (at->kind == ASSAY_TOKEN_MARK)
        {
          if (at->mark == ':' || at->mark == 0x2022 || at->mark == 0x2026 || is_opening (at))
            is_begin = is_begin || at->mark != '(';
          continue;
        }

      if (is_begin || self->titled[at->part])
        self->marks[i] |= ASSAY_NAME_MARK_DOUBTFUL;
      is_begin = FALSE;
    }
}

static void
mark_dated (AssayNameFinder *self)
{
  const AssayReading *reading = self->reader->reading;
  guint token = 0;

  for (guint i = 0; i < reading->dates->len; i++)
    {
      AssaySpan span = g_array_index (reading->dates, AssayDate, i).span;
      gsize begin_byte = assay_text_to_byte (reading->text, span.begin);
      gsize end_byte = assay_text_to_byte (reading->text, span.end);

      while (token < self->reader->tokens->len &&
             assay_name_token (self, token)->end_byte <= begin_byte)
        token++;
      for (; token < self->reader->tokens->len &&
             assay_name_token (self, token)->begin_byte < end_byte;
           token++)
        self->marks[token] |= ASSAY_NAME_MARK_TAKEN;
    }
}

/* Addresses of the web are made of words too. */
static void
mark_addresses (AssayNameFinder *self)
{
  gboolean is_inside = FALSE;

  for (guint i = 0; i < self->reader->tokens->len; i++)
    {
      const AssayToken *at = assay_name_token (self, i);
      char letter = self->reader->utf8[at->begin_byte] | 0x20;

      if ((at->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0)
        is_inside = FALSE;
      if ((letter == 'h' || letter == 'w') && (assay_token_equals (self->reader, i, "http") ||
                                               assay_token_equals (self->reader, i, "https") ||
                                               assay_token_equals (self->reader, i, "www")))
        is_inside = TRUE;
      if (is_inside)
        self->marks[i] |= ASSAY_NAME_MARK_TAKEN;
    }
}

/* “Veridian Foods recalled …”: another capital behind it tells more than the first word's own. */
static gboolean
begins_longer_name (const AssayNameFinder *self,
                    guint                  token)
{
  guint n_role = 0;

  return !self->titled[assay_name_token (self, token)->part] &&
         token + 1 < self->reader->tokens->len && assay_name_is_word (self, token) &&
         (self->marks[token + 1] & ASSAY_NAME_MARK_DOUBTFUL) == 0 &&
         assay_name_is_word (self, token + 1) &&
         !assay_name_is_listed (self, self->common, token) &&
         assay_name_get_role (self, token + 1, &n_role) == NULL &&
         assay_name_match_entity (self, token + 1, NULL) == 0;
}

/**
 * assay_name_gather_evidence:
 *
 * Marks the words whose capital says nothing, and looks how these words are written in the rest of the
 * text.
 */
void
assay_name_gather_evidence (AssayNameFinder *self)
{
  const AssayReader *reader = self->reader;

  find_titled_parts (self);
  mark_doubtful (self);
  mark_dated (self);
  mark_addresses (self);
  assay_name_mark_datelines (self);

  for (guint i = 0; i < reader->tokens->len; i++)
    {
      if ((self->marks[i] & ASSAY_NAME_MARK_DOUBTFUL) != 0 && assay_name_is_word (self, i))
        add_use (self, i, USE_NONE);
    }

  for (guint i = 0; i < reader->tokens->len; i++)
    {
      const AssayToken *at = assay_name_token (self, i);

      if (at->kind == ASSAY_TOKEN_WORD &&
          ((self->marks[i] & ASSAY_NAME_MARK_DOUBTFUL) == 0 || begins_longer_name (self, i)))
        add_use (self, i, (at->flags & ASSAY_TOKEN_CAPITAL) != 0 ? USE_CAPITAL : USE_LOWER);
    }
}
