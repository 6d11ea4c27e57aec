/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading-private.h"

G_BEGIN_DECLS

/**
 * AssayWordClass:
 *
 * What a word can be, as bits: the closed classes of a language from its list “words”, and adverbs by
 * their ending. Open classes are not told apart: what is no closed word may be a noun or a verb.
 */
typedef enum
{
  ASSAY_WORD_DETERMINER = 1 << 0,  /* “the”, “some”, “two” */
  ASSAY_WORD_POSSESSIVE = 1 << 1,  /* “his” */
  ASSAY_WORD_SUBJECT = 1 << 2,     /* “he”, “who” */
  ASSAY_WORD_OBJECT = 1 << 3,      /* “him”, “them” */
  ASSAY_WORD_PREPOSITION = 1 << 4, /* “in” */
  ASSAY_WORD_BE = 1 << 5,          /* “is”, “been” */
  ASSAY_WORD_HAVE = 1 << 6,        /* “has” */
  ASSAY_WORD_DO = 1 << 7,          /* “did” */
  ASSAY_WORD_MODAL = 1 << 8,       /* “would” */
  ASSAY_WORD_NEGATION = 1 << 9,    /* “not”, and what holds “n’t” */
  ASSAY_WORD_ADVERB = 1 << 10,     /* “also”, “repeatedly” */
  ASSAY_WORD_AND = 1 << 11,        /* “and”, “or” */
  ASSAY_WORD_BUT = 1 << 12,        /* “but”, “yet” */
  ASSAY_WORD_LINK = 1 << 13,       /* begins a clause that hangs on another: “because”, “if” */
  ASSAY_WORD_THAT = 1 << 14,
  ASSAY_WORD_RELATIVE = 1 << 15,   /* “which”, “whom”, “where” */
  ASSAY_WORD_TIME = 1 << 16,       /* “Tuesday”, “yesterday”, “week” */
  ASSAY_WORD_VERB = 1 << 17,       /* common finite verbs that are hardly ever nouns: “went” */
  ASSAY_WORD_TO = 1 << 18,
  ASSAY_WORD_GENITIVE = 1 << 19,   /* “’s” of a noun */
} AssayWordClass;

#define ASSAY_WORD_AUXILIARY (ASSAY_WORD_BE | ASSAY_WORD_HAVE | ASSAY_WORD_DO | ASSAY_WORD_MODAL)

static inline gboolean
assay_reader_is (const AssayReader *reader,
                 guint              token,
                 guint32            classes)
{
  return token < reader->tokens->len && (reader->classes[token] & classes) != 0;
}

gboolean assay_reader_is_verb (const AssayReader *reader,
                               guint              token);

G_END_DECLS
