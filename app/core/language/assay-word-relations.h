/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayWordRelation:
 * @ASSAY_WORD_RELATION_NONE: nothing is known of the two
 * @ASSAY_WORD_RELATION_SIBLING: both are kinds of one thing (“car”, “bus”)
 * @ASSAY_WORD_RELATION_WIDER: one is a kind of the other, is made of it, or is much like it
 * @ASSAY_WORD_RELATION_SAME: they can mean the same
 * @ASSAY_WORD_RELATION_OPPOSED: one can mean the opposite of what the other can mean
 * @ASSAY_WORD_RELATION_ANTONYM: they are each other's opposites
 */
typedef enum
{
  ASSAY_WORD_RELATION_NONE,
  ASSAY_WORD_RELATION_SIBLING,
  ASSAY_WORD_RELATION_WIDER,
  ASSAY_WORD_RELATION_SAME,
  ASSAY_WORD_RELATION_OPPOSED,
  ASSAY_WORD_RELATION_ANTONYM,
} AssayWordRelation;

/**
 * AssayWordRelations:
 *
 * What words have to do with each other: a table made from WordNet, looked at where it lies in the program.
 * Words are known by a number from 1; 0 is a word that it does not have. They are lower case, single, and in
 * their base form. Immutable; safe from any thread.
 */
typedef struct _AssayWordRelations AssayWordRelations;

const AssayWordRelations *assay_word_relations_get      (const char               *language);

guint                     assay_word_relations_find     (const AssayWordRelations *self,
                                                         const char               *word,
                                                         gsize                     n_bytes);
const char               *assay_word_relations_get_word (const AssayWordRelations *self,
                                                         guint                     word,
                                                         gsize                    *n_bytes);
guint                     assay_word_relations_get_base (const AssayWordRelations *self,
                                                         const char               *form,
                                                         gsize                     n_bytes);

/* What is known of one word, to be compared with others; freed by g_free(). */
typedef struct _AssayWordMeanings AssayWordMeanings;

/* Scratch of one thread: a word that is compared with many in a row is looked at once. */
typedef struct _AssayWordHolder AssayWordHolder;

AssayWordMeanings        *assay_word_meanings_new       (const AssayWordRelations *self,
                                                         guint                     word) G_GNUC_WARN_UNUSED_RESULT;
gboolean                  assay_word_meanings_has_antonym
                                                        (const AssayWordMeanings  *self);
AssayWordHolder          *assay_word_holder_new         (const AssayWordRelations *self) G_GNUC_WARN_UNUSED_RESULT;
void                      assay_word_holder_free        (AssayWordHolder          *self);
void                      assay_word_holder_release     (AssayWordHolder          *self);
AssayWordRelation         assay_word_holder_compare     (AssayWordHolder          *self,
                                                         const AssayWordMeanings  *a,
                                                         const AssayWordMeanings  *b);

/* The layout of the table, for the tool that makes it. */
#define ASSAY_WORD_RELATIONS_VERSION 1

/* Senses of a word that are kept for each part of speech, the most frequent ones. */
#define ASSAY_WORD_RELATIONS_MAX_SENSES 4

/* A pair of numbers; lists of them rise. */
typedef struct
{
  guint32 a;
  guint32 b;
} AssayWordPair;

G_END_DECLS
