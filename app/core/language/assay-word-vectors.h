/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Layout of the table, for the tool that makes it: a vector is cut into parts, each one of 256 known ones. */
#define ASSAY_WORD_VECTORS_VERSION 1
#define ASSAY_WORD_VECTOR_N_PARTS 25
#define ASSAY_WORD_VECTOR_PART_SIZE 4
#define ASSAY_WORD_VECTOR_N_CENTRES 256
#define ASSAY_WORD_VECTOR_SIZE (ASSAY_WORD_VECTOR_N_PARTS * ASSAY_WORD_VECTOR_PART_SIZE)

/**
 * AssayWordVector:
 * @at: where the word stands
 * @scale: one by the length of @at; 0 for a word that is not known
 *
 * A word's place among all words: those that are used alike point the same way.
 */
typedef struct
{
  gint8 at[ASSAY_WORD_VECTOR_SIZE];
  float scale;
} AssayWordVector;

/**
 * AssayWordVectors:
 *
 * Which words are used alike: a table made from the words around each word in a great many texts, looked at
 * where it lies in the program. Words are known by a number from 1; 0 is a word that it does not have.
 * Immutable; safe from any thread.
 */
typedef struct _AssayWordVectors AssayWordVectors;

const AssayWordVectors *assay_word_vectors_get    (const char             *language);
guint                   assay_word_vectors_find   (const AssayWordVectors *self,
                                                   const char             *word,
                                                   gsize                   n_bytes);
guint                   assay_word_vectors_find_hash (const AssayWordVectors *self,
                                                      guint32                 hash);
const guint8           *assay_word_vectors_get_codes (const AssayWordVectors *self,
                                                      guint                   word);
void                    assay_word_vectors_read   (const AssayWordVectors *self,
                                                   guint                   word,
                                                   AssayWordVector        *vector);

float                   assay_word_vector_compare (const AssayWordVector  *a,
                                                   const AssayWordVector  *b);

/* Words that one set has room for, and how many of them are compared in one go. */
#define ASSAY_WORD_SET_MAX 96
#define ASSAY_WORD_SET_LANES 16

/**
 * AssayWordSet:
 * @n: how many words
 * @at: [pair of places][word][place]; 0 behind the last one
 * @scales: [word]; likewise
 *
 * Words that others are to be compared with, side by side.
 */
typedef struct
{
  guint  n;
  gint16 at[ASSAY_WORD_VECTOR_SIZE / 2][ASSAY_WORD_SET_MAX][2];
  float  scales[ASSAY_WORD_SET_MAX];
} AssayWordSet;

void                    assay_word_set_init       (AssayWordSet                 *self,
                                                   const AssayWordVector *const *vectors,
                                                   guint                         n);
void                    assay_word_set_compare    (const AssayWordSet           *self,
                                                   const AssayWordVector        *vector,
                                                   float                        *likeness);

/* For the tools, and for what they made from this table. */
guint                   assay_word_vectors_get_n_words (const AssayWordVectors *self);
guint64                 assay_word_vectors_get_checksum (const AssayWordVectors *self);
guint32                 assay_word_vectors_hash   (const char             *word,
                                                   gsize                   n_bytes);

G_END_DECLS
