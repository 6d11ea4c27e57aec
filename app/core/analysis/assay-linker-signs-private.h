/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-form-table-private.h"
#include "assay-linker-private.h"
#include "assay-word-relations.h"
#include "assay-word-vectors.h"

G_BEGIN_DECLS

/* Words of a claim that are looked at; a claim that has more is judged by its first ones. */
#define ASSAY_LINK_MAX_WORDS ASSAY_WORD_SET_MAX
G_STATIC_ASSERT (ASSAY_LINK_MAX_WORDS <= 64 * ASSAY_LINK_TERM_WORDS);
#define ASSAY_LINK_MAX_FIGURES 16

/**
 * AssayLinkTerm: a word of the claim that says something, once
 * @kin: entry of its group
 * @form: entry of the word as it is written
 * @name: entry that stands for it as part of a name, or 0
 * @text: as it is written, folded
 * @n_text: its length in bytes
 * @weight: the rarer in the passages, the more
 * @meanings: what it has to do with other words, or %NULL
 * @is_topic: the topic has it too
 * @is_name: it stands with a capital, but not first
 * @is_number: it is a number or a part of one
 */
typedef struct
{
  guint       kin;
  guint       form;
  guint       name;
  const char *text;
  gsize       n_text;
  double      weight;
  const AssayWordMeanings *meanings;
  gboolean    is_topic;
  gboolean    is_name;
  gboolean    is_number;
} AssayLinkTerm;

/**
 * AssayLinkClaim:
 * @words: the claim's words in the draft
 * @n_words: how many of them are looked at
 * @term_at: [n_words] which term each word is; -1 for one that only joins
 * @next_at: [n_words] the next word of the same group plus 1, or 0
 * @terms: its terms, in the order in which they are met
 * @total: sum of their weights; never 0
 * @rarest: the greatest of their weights; never 0
 * @total_rest: sum of the weights of those that are no topic; never 0
 * @figures: its figures
 * @n_joiners: how many words only join
 * @joiner_weights: [n_words] of each of them, once for a group; 0 for others
 * @has_negation: it has a word that turns a statement round
 *
 * A claim while it is looked for.
 */
typedef struct
{
  AssayWordRange     words;
  guint              n_words;
  int                term_at[ASSAY_LINK_MAX_WORDS];
  guint              next_at[ASSAY_LINK_MAX_WORDS];
  AssayLinkTerm      terms[ASSAY_LINK_MAX_WORDS];
  guint              n_terms;
  double             total;
  double             rarest;
  double             total_rest;
  guint              n_names;
  const AssayFigure *figures[ASSAY_LINK_MAX_FIGURES];
  guint              n_figures;
  guint              n_joiners;
  double             joiner_weights[ASSAY_LINK_MAX_WORDS];
  gboolean           has_negation;
} AssayLinkClaim;

/**
 * AssayLinker:
 * @corpus: borrowed
 * @by_kin: entry of a group → passages that have a word of it, once for each
 * @n_with: entry of a group → how many passages have a word of it
 * @relations: what words have to do with each other
 * @meanings: [entry] what each has to do with others; %NULL where nothing is known, or it was not looked for yet
 * @is_known: [entry] whether it was looked for
 * @holder: compares words; %NULL where no relations are known
 * @vectors: (nullable): which words are used alike
 * @vectors_of: [entry] where it stands in @vectors; %NULL where it was not looked for yet
 * @vectors_read: owns those
 * @rarities: [entry] what a word of that group weighs that a claim lacks; 0 where it was not looked for yet
 * @extras: [entry] likewise, whether the topic has it or not, by how often the sources have it
 * @set: the terms of the claim, to compare words with
 * @rows_of: [column] which of @rows says how alike the terms and that form are used, and 1; 0 for none
 * @rows: of float, one row a form: for each term, rounded up to whole lanes, and the greatest of them
 * @columns_read: of guint: the columns that have a row
 * @columns: [words of the sources] the number of the form of each among their forms; 0 for one that only joins
 * @instead: what a word of the sources says instead of one of the draft; see find_instead()
 * @mean_length: of the passages, in words
 * @n_entries: of the vocabulary, or more; the arrays below have one item for each
 * @first_at: the claim's first word of that group plus 1, or 0; all 0 between claims
 * @name_at: the claim's term of that name plus 1, or 0; all 0 between claims
 * @topic: whether the topic has it
 * @topic_kins: of guint: which those are, in their order
 * @n_topic: how many words the topic has
 * @context: the claim around which it stood last
 * @bm25: [passage]; all 0 between claims
 * @best_of: [source] the best of its passages
 * @touched: of guint: passages whose @bm25 is not 0
 * @number: of the claim, counted from 1
 * @weights: [ASSAY_N_LINK_SIGNS] or NULL: what each sign counts for
 * @few: [ASSAY_N_LINK_SIGNS] or NULL: the same where there are few passages
 * @hits: the answer
 */
struct _AssayLinker
{
  AssayCorpus    *corpus;
  AssayPostings   by_kin;
  guint          *n_with;
  const AssayWordRelations *relations;
  AssayWordMeanings **meanings;
  guint8         *is_known;
  AssayWordHolder *holder;
  const AssayWordVectors *vectors;
  const AssayWordVector **vectors_of;
  GPtrArray      *vectors_read;
  double         *rarities;
  double         *extras;
  AssayWordSet    set;
  guint          *rows_of;
  GArray         *rows;
  GArray         *columns_read;
  guint          *columns;
  AssayFormTable *instead;
  double          mean_length;
  guint           n_entries;
  guint16        *first_at;
  guint16        *name_at;
  guint8         *topic;
  GArray         *topic_kins;
  guint           n_topic;
  guint          *context;
  float          *bm25;
  float          *best_of;
  float           best;
  GArray         *touched;
  guint           number;
  const float    *weights;
  const float    *few;
  AssayLinkClaim  claim;
  AssayLinkHit    hits[ASSAY_LINK_MAX_CANDIDATES];
  guint           n_hits;
};

/* Of BM25: how soon a word that comes again stops counting, and how far length counts. As published. */
#define ASSAY_LINK_K1 1.2
#define ASSAY_LINK_B 0.75

const AssayWordMeanings *assay_linker_tell_meanings (AssayLinker  *self,
                                                     guint         form);
void                     assay_linker_fill_signs    (AssayLinker  *self,
                                                     AssayLinkHit *link);
void                     assay_linker_score         (AssayLinker  *self);
void                     assay_linker_complete      (AssayLinker  *self);
void                     assay_linker_begin_likeness
                                                    (AssayLinker  *self);
void                     assay_linker_end_likeness  (AssayLinker  *self);
void                     assay_linker_fill_likeness (AssayLinker    *self,
                                                     AssayWordRange  words,
                                                     const gboolean *has,
                                                     float          *signs);

G_END_DECLS
