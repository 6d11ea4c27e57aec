/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <string.h>

#include "assay-reading.h"

G_BEGIN_DECLS

/**
 * AssayTokenKind:
 * @ASSAY_TOKEN_WORD: letters, with inner apostrophes, and inner full stops of initials (“U.S.”)
 * @ASSAY_TOKEN_NUMBER: starts with a digit: digits with inner separators (“12,000”, “3.5”, “21st”, “40”)
 * @ASSAY_TOKEN_MARK: one punctuation mark or symbol
 */
typedef enum
{
  ASSAY_TOKEN_WORD,
  ASSAY_TOKEN_NUMBER,
  ASSAY_TOKEN_MARK,
} AssayTokenKind;

typedef enum
{
  ASSAY_TOKEN_SPACE_BEFORE = 1 << 0, /* white space, or the start of a part, stands before it */
  ASSAY_TOKEN_LINE_BEFORE = 1 << 1,  /* a line end, or the start of a part, stands before it */
  ASSAY_TOKEN_CAPITAL = 1 << 2,      /* its first letter is upper case */
  ASSAY_TOKEN_ALL_CAPS = 1 << 3,     /* two letters or more, none of them lower case */
  ASSAY_TOKEN_PART_BEGIN = 1 << 4,   /* first of its part */
  ASSAY_TOKEN_HYPHEN = 1 << 5, /* a word or number with a hyphen inside, one of “-”, “‐” and “‑” */
} AssayTokenFlags;

/**
 * AssayToken:
 * @begin_byte: where it begins in the text
 * @end_byte: one past its last byte
 * @part: index of its part
 * @word: the number of its word in the lexis of the language, 0 if no list has it
 * @mark: the character, where it is a mark; “"” for “''” and “``”, which are one token
 *
 * A possessive “’s” and the contractions “’re ’ll ’ve ’d ’m” are words of their own, as is “n’t”'s
 * whole verb (“don’t” is one word): so the attribution corpora have it.
 */
typedef struct
{
  guint    begin_byte;
  guint    end_byte;
  guint    part;
  gunichar mark;
  guint32  word;
  guint8   kind;
  guint8   flags;
} AssayToken;

struct _AssayReading
{
  gatomicrefcount  ref_count;

  AssayText       *text;
  char            *language;
  gboolean         is_supported;
  gboolean         rules_only;
  AssayDay         anchor;

  GArray          *parts;        /* of AssayPart, a copy */
  GArray          *sentences;    /* of AssaySentence */
  GArray          *quotations;   /* of AssayQuotation */
  GArray          *attributions; /* of AssayAttribution */
  GArray          *figures;      /* of AssayFigure */
  GArray          *dates;        /* of AssayDate */
  GArray          *names;        /* of AssayName */
  GArray          *loaded;       /* of AssayLoaded */
  GArray          *claims;       /* of AssayClaim, one a sentence */
};

typedef struct _AssayLexis AssayLexis;

/* Tokens @first to @last, inclusive; empty if @first is after @last. */
typedef struct
{
  guint first;
  guint last;
} AssayTokens;

#define ASSAY_NO_TOKENS ((AssayTokens){ 1, 0 })

static inline gboolean
assay_tokens_is_empty (AssayTokens tokens)
{
  return tokens.first > tokens.last;
}

/**
 * AssayReader:
 *
 * What the passes of one reading share while it is made. Passes run in the order of the functions
 * below; each fills its array and may look at those before it.
 */
typedef struct
{
  AssayReading *reading;
  const AssayLexis *lexis; /* of the reading's language */
  const char   *utf8;
  gsize         n_bytes;
  GArray       *tokens;         /* of AssayToken, sorted; tokens lie in parts, never across */
  GArray *sentence_first; /* of guint: index of each sentence's first token; one more at the end */
  guint32      *classes;        /* [token] of AssayWordClass; set before quotations are sought */
  gint32       *quoted;         /* [token] index of the outermost quotation around it, or -1 */
  AssayTokens  *extents;        /* [quotation] tokens of the outermost one around it, with marks */
  guint8       *said;           /* [token] it is content of an attribution of speech */
  guint8       *voices;         /* [sentence] of AssayVoiceFlags; NULL without a model */
  AssayMemo    *memo;           /* how parts were tagged, or NULL */
} AssayReader;

#define assay_reader_token(reader, i) (&g_array_index ((reader)->tokens, AssayToken, (i)))

void     assay_reader_begin             (AssayReader               *self,
                                         AssayText                 *text,
                                         const AssayPart           *parts,
                                         guint                      n_parts,
                                         const AssayReadingOptions *options);

void     assay_reader_find_tokens       (AssayReader       *reader);
void     assay_reader_find_sentences    (AssayReader       *reader);
void     assay_reader_class_words       (AssayReader       *reader);
void     assay_reader_find_quotations   (AssayReader       *reader);
void     assay_reader_find_figures      (AssayReader       *reader);
void     assay_reader_find_dates        (AssayReader       *reader);
void     assay_reader_find_names        (AssayReader       *reader);
void     assay_reader_find_attributions (AssayReader       *reader);
void     assay_reader_find_loaded       (AssayReader       *reader);
void     assay_reader_link_quotations   (AssayReader       *reader);
void     assay_reader_tell_quotations   (AssayReader       *reader);
void     assay_reader_find_claims       (AssayReader       *reader);

/* Helpers over tokens. */
AssaySpan assay_reader_span             (const AssayReader *reader,
                                         guint              first_token,
                                         guint              last_token);
guint    assay_reader_sentence_at       (const AssayReader *reader,
                                         guint              token);

/**
 * assay_token_equals:
 * @token: index of a token
 * @lower: a word in lower-case ASCII
 *
 * Returns: whether the token is that word, without case
 */
static inline gboolean
assay_token_equals (const AssayReader *reader,
                    guint              token,
                    const char        *lower)
{
  const AssayToken *self = NULL;
  gsize n = strlen (lower);

  if (token >= reader->tokens->len)
    return FALSE;

  self = assay_reader_token (reader, token);

  return self->end_byte - self->begin_byte == n &&
         g_ascii_strncasecmp (reader->utf8 + self->begin_byte, lower, n) == 0;
}

G_END_DECLS
