/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-word-classes.h"

#include <string.h>

#include "assay-lexicon.h"

/* The letters of the list “words”. */
static const struct
{
  char    letter;
  guint32 bit;
} letters[] = {
  { 'd', ASSAY_WORD_DETERMINER }, { 'p', ASSAY_WORD_POSSESSIVE }, { 's', ASSAY_WORD_SUBJECT },
  { 'o', ASSAY_WORD_OBJECT },     { 'r', ASSAY_WORD_PREPOSITION }, { 'b', ASSAY_WORD_BE },
  { 'h', ASSAY_WORD_HAVE },       { 'f', ASSAY_WORD_DO },         { 'm', ASSAY_WORD_MODAL },
  { 'n', ASSAY_WORD_NEGATION },   { 'v', ASSAY_WORD_ADVERB },     { 'a', ASSAY_WORD_AND },
  { 'u', ASSAY_WORD_BUT },        { 'l', ASSAY_WORD_LINK },       { 't', ASSAY_WORD_THAT },
  { 'w', ASSAY_WORD_RELATIVE },   { 'T', ASSAY_WORD_TIME },       { 'V', ASSAY_WORD_VERB },
  { 'Z', ASSAY_WORD_TO },
};

static guint32
parse_letters (const char *value)
{
  guint32 classes = 0;

  for (; *value != '\0'; value++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
        {
          if (*value == letters[i].letter)
            classes |= letters[i].bit;
        }
    }

  return classes;
}

static gboolean
has_ending (const AssayReader *reader,
            guint              i,
            const char        *ending)
{
  const AssayToken *token = assay_reader_token (reader, i);
  gsize n = strlen (ending);

  return token->end_byte - token->begin_byte >= n + 3 &&
         memcmp (reader->utf8 + token->end_byte - n, ending, n) == 0;
}

/* “’s”, “’ve” and their like begin with an apostrophe. */
static gboolean
is_clitic (const AssayReader *reader,
           guint              i)
{
  return g_utf8_get_char (reader->utf8 + assay_reader_token (reader, i)->begin_byte) == 0x2019 ||
         reader->utf8[assay_reader_token (reader, i)->begin_byte] == '\'';
}

/* “he’s” is “he is” or “he has”, “the king’s” a genitive; “they’ve”, “she’d”, “it’ll” are verbs. */
static guint32
class_clitic (const AssayReader *reader,
              guint              i)
{
  if (reader->utf8[assay_reader_token (reader, i)->end_byte - 1] != 's')
    return ASSAY_WORD_HAVE;

  return i > 0 && (reader->classes[i - 1] & (ASSAY_WORD_SUBJECT | ASSAY_WORD_THAT)) != 0
             ? ASSAY_WORD_BE | ASSAY_WORD_HAVE
             : ASSAY_WORD_GENITIVE;
}

/* Fills the classes of all tokens. */
void
assay_reader_class_words (AssayReader *reader)
{
  const AssayLexicon *words = assay_lexicon_get (reader->reading->language, "words");

  reader->classes = g_new0 (guint32, reader->tokens->len + 1);

  for (guint i = 0; i < reader->tokens->len; i++)
    {
      const AssayToken *token = assay_reader_token (reader, i);
      const char *value = NULL;

      if (token->mark == '&')
        reader->classes[i] = ASSAY_WORD_AND;
      if (token->kind != ASSAY_TOKEN_WORD)
        continue;

      value = assay_lexicon_lookup_token (words, reader, i);

      if (value != NULL)
        reader->classes[i] = parse_letters (value);
      else if ((token->flags & ASSAY_TOKEN_CAPITAL) == 0 && has_ending (reader, i, "ly"))
        reader->classes[i] = ASSAY_WORD_ADVERB;

      if (is_clitic (reader, i))
        reader->classes[i] = class_clitic (reader, i);

      /* “May” and “Will” with a capital inside a sentence are names or months. */
      if ((token->flags & ASSAY_TOKEN_CAPITAL) != 0 &&
          (reader->classes[i] & ASSAY_WORD_MODAL) != 0 &&
          (token->flags & ASSAY_TOKEN_PART_BEGIN) == 0 && i > 0 &&
          assay_reader_token (reader, i - 1)->kind == ASSAY_TOKEN_WORD)
        reader->classes[i] &= ~(guint32) ASSAY_WORD_MODAL;
    }
}

/* Whether the word is a finite verb as far as can be told: a closed verb, or a past tense in “-ed”. */
gboolean
assay_reader_is_verb (const AssayReader *reader,
                      guint              i)
{
  const AssayToken *token = assay_reader_token (reader, i);

  if (token->kind != ASSAY_TOKEN_WORD)
    return FALSE;
  if ((reader->classes[i] & (ASSAY_WORD_AUXILIARY | ASSAY_WORD_VERB)) != 0)
    return TRUE;
  if ((token->flags & ASSAY_TOKEN_CAPITAL) != 0 || !has_ending (reader, i, "ed"))
    return FALSE;

  /* “the proposed plan”, “a newly elected mayor” */
  return i == 0 || (reader->classes[i - 1] & (ASSAY_WORD_DETERMINER | ASSAY_WORD_PREPOSITION)) == 0;
}
