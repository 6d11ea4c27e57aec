/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-corpus-private.h"
#include "assay-word-relations.h"

G_BEGIN_DECLS

/*
 * Sifting: a sentence of the draft is laid beside the passages of the sources that are nearest to it, token by
 * token, and each token is judged by a model: does it say what they do not? The token that says so most, and
 * what stands in its place in the source, are the explanation.
 */

/* A sentence is judged by its first so many tokens; nobody writes more. */
#define ASSAY_SIFT_MAX_TOKENS 96

/* Passages that a sentence is aligned with, and those whose words count as its surroundings. */
#define ASSAY_SIFT_MAX_CANDIDATES 6
#define ASSAY_SIFT_MAX_HITS 10

typedef enum
{
  ASSAY_SIFT_WORD,
  ASSAY_SIFT_NUMBER,
  ASSAY_SIFT_YEAR,
  ASSAY_SIFT_ONE,      /* “one”, which seldom counts */
  ASSAY_SIFT_SCALE,    /* “millions” */
  ASSAY_SIFT_MONTH,
  ASSAY_SIFT_WEEKDAY,
  ASSAY_SIFT_NAME,
  ASSAY_SIFT_OPENING,  /* begins a sentence, and may be a name */
  ASSAY_SIFT_NEGATION,
  ASSAY_SIFT_STOP,
} AssaySiftKind;

#define ASSAY_N_SIFT_KINDS (ASSAY_SIFT_STOP + 1)

typedef enum
{
  ASSAY_SIFT_QUOTED = 1 << 0,
  ASSAY_SIFT_FIRST = 1 << 1,   /* begins a sentence or a quotation */
  ASSAY_SIFT_CAPITAL = 1 << 2,
  ASSAY_SIFT_UP = 1 << 3,      /* more, sooner, better */
  ASSAY_SIFT_DOWN = 1 << 4,
  ASSAY_SIFT_REFUSAL = 1 << 5, /* turns a statement round, as a negation does */
  ASSAY_SIFT_PRONOUN = 1 << 6,
  ASSAY_SIFT_SAYING = 1 << 7,
} AssaySiftFlags;

/**
 * AssaySiftToken:
 * @span: where it stands in its text
 * @form: its entry in the vocabulary; of a number that of its value
 * @lemma: the entry of its base form; the same as @form for numbers and names
 * @base: the entry of its base form, of names too
 * @word: its number in the word relations, or 0
 * @column: of a token of the sources, the number of its form among their forms
 * @value: of a number
 * @unit: of a number, interned, or %NULL
 * @figure: AssayFigureKind of a number
 * @bound: AssayBound of a number
 * @kind: #AssaySiftKind
 * @name: AssayNameKind and 1, or 0 outside of names
 * @group: names of one sentence that follow each other share it; 0 for no name
 * @flags: #AssaySiftFlags
 * @opposes: whether its form may have an antonym
 */
typedef struct
{
  AssaySpan   span;
  guint       form;
  guint       lemma;
  guint       base;
  guint       word;
  guint       column;
  double      value;
  const char *unit;
  guint8      figure;
  guint8      bound;
  guint8      kind;
  guint8      name;
  guint8      group;
  guint8      flags;
  guint8      opposes;
} AssaySiftToken;

/**
 * AssaySift:
 * @tokens: of #AssaySiftToken: those of all sources, passage by passage
 * @ranges: of #AssayWordRange, one a passage of the corpus: its tokens
 * @passage_of: [tokens] the passage of each
 * @by_lemma: entry of a base form → tokens
 * @n_passages: [entry] in how many passages a base form stands
 * @mean: tokens of a passage
 *
 * The tokens of the sources, indexed once for all sentences of the draft.
 */
typedef struct _AssaySiftWords AssaySiftWords;

typedef struct
{
  const AssayCorpus *corpus;
  AssaySiftWords    *words;
  GArray            *tokens;
  GArray            *ranges;
  guint             *passage_of;
  AssayPostings      by_lemma;
  guint             *n_passages;
  double             mean;
  float             *scores;   /* scratch: [passages] */
  guint             *heads;    /* scratch: [by_lemma.n_entries] */
  gpointer           cells;    /* scratch of the alignment */
  GArray            *touched;  /* scratch: of guint */
} AssaySift;

AssaySift   *assay_sift_new    (const AssayCorpus  *corpus) G_GNUC_WARN_UNUSED_RESULT;
void         assay_sift_free   (AssaySift          *self);

/* Tells names at the beginning of a sentence of the draft by what the sources have as names. */
void         assay_sift_settle (const AssaySift    *self,
                                AssaySiftToken     *tokens,
                                guint               n);

/* Where the sources have a token: tokens, rising. */
const guint *assay_sift_find   (const AssaySift      *self,
                                const AssaySiftToken *token,
                                guint                *n);

/**
 * AssaySiftForm:
 * @lemma: the entry of its base form
 * @word: its number in the word relations, or 0
 * @flags: #AssaySiftFlags that hold wherever it stands
 * @calendar: the number of a month from 1, of a weekday from 21, or 0
 * @kind: a negation, a scale, “one”, or else a word
 * @opposes: whether it has an antonym at all
 */
typedef struct
{
  guint  lemma;
  guint  word;
  guint8 flags;
  guint8 calendar;
  guint8 kind;
  guint8 opposes;
} AssaySiftForm;

/* Entries of words: base forms and relations, each found once. */
AssaySiftWords    *assay_sift_words_new     (AssayVocabulary       *vocabulary);
void               assay_sift_words_free    (AssaySiftWords        *self);
void               assay_sift_words_set_columns (AssaySiftWords *self,
                                                 guint           n_columns);
AssayVocabulary   *assay_sift_words_get_vocabulary (AssaySiftWords *self);
AssayWordRelation  assay_sift_words_compare (AssaySiftWords        *self,
                                             const AssaySiftToken  *a,
                                             const AssaySiftToken  *b);
guint8            *assay_sift_words_get_row (AssaySiftWords        *self,
                                             const AssaySiftToken  *a);
AssayWordRelation  assay_sift_words_fill_cell
                                            (AssaySiftWords        *self,
                                             guint8                *row,
                                             const AssaySiftToken  *a,
                                             const AssaySiftToken  *b);
const AssaySiftForm *assay_sift_words_look  (AssaySiftWords        *self,
                                             guint                  form);

/* Appends the tokens of one sentence. */
void               assay_sift_tokens_append (AssaySiftWords        *self,
                                             AssayReading          *reading,
                                             const GArray          *words,
                                             AssayWordRange         range,
                                             GArray                *tokens);

/**
 * AssaySiftMatch: what a token of the draft is aligned with
 * @token: a token of the sources, or -1
 * @likeness: 0–1
 * @relation: what kind of likeness: 5 the same, 2–4 nearly, 1 related, 0 none, -1 and -2 opposed, -3 another of
 *   its kind, -4 the same number of another kind
 */
typedef struct
{
  int   token;
  float likeness;
  int   relation;
} AssaySiftMatch;

/* One passage laid beside the sentence. */
typedef struct
{
  guint          passage;
  double         score;
  AssaySiftMatch matches[ASSAY_SIFT_MAX_TOKENS];
} AssaySiftRow;

/* From here on a likeness is a match. */
#define ASSAY_SIFT_MATCH 0.6f

/**
 * AssaySiftSlot: what stands in the source where a token of the draft should be
 * @first: a token of the sources
 * @end: behind the last one
 */
typedef struct
{
  guint first;
  guint end;
} AssaySiftSlot;

/**
 * AssaySiftSentence:
 * @tokens: those of the sentence
 * @weights: what each weighs
 * @idf: how rare each is in the sources
 * @context_any: [n] how much of what surrounds each stands together anywhere in the source, 0–1
 * @context_match: [n] and where the source has the token itself
 * @context_place: [n] the passage of the first
 * @hits: passages that share most with it, best first
 * @rows: the aligned passages, best first
 * @chosen: [n] which row each token is judged by
 * @matches: [n] and what it is aligned with there, %NULL if with nothing like it
 * @slots: [n] where in the source it should be
 *
 * One sentence of the draft and what it is laid beside.
 */
typedef struct
{
  AssaySift            *sift;
  const AssaySiftToken *tokens;
  guint                 n;
  float                 weights[ASSAY_SIFT_MAX_TOKENS];
  float                 idf[ASSAY_SIFT_MAX_TOKENS];
  guint                 hits[ASSAY_SIFT_MAX_HITS];
  double                hit_scores[ASSAY_SIFT_MAX_HITS];
  guint                 n_hits;
  double                self_score;
  AssaySiftRow          rows[ASSAY_SIFT_MAX_CANDIDATES];
  guint                 n_rows;
  guint                 chosen[ASSAY_SIFT_MAX_TOKENS];
  const AssaySiftMatch *matches[ASSAY_SIFT_MAX_TOKENS];
  AssaySiftSlot         slots[ASSAY_SIFT_MAX_TOKENS];
  float                 context_any[ASSAY_SIFT_MAX_TOKENS];
  float                 context_match[ASSAY_SIFT_MAX_TOKENS];
  guint                 context_place[ASSAY_SIFT_MAX_TOKENS];
} AssaySiftSentence;

/* @tokens must live as long as @self. FALSE if no passage has anything of it. */
gboolean assay_sift_sentence_init  (AssaySiftSentence    *self,
                                    AssaySift            *sift,
                                    const AssaySiftToken *tokens,
                                    guint                 n);
void     assay_sift_sentence_align (AssaySiftSentence    *self);
void     assay_sift_sentence_place (AssaySiftSentence    *self);
void     assay_sift_sentence_weigh (AssaySiftSentence    *self);
void     assay_sift_sentence_choose_without
                                   (AssaySiftSentence    *self,
                                    guint                 token);
const AssaySiftToken *assay_sift_sentence_find_partner (const AssaySiftSentence *self,
                                                        guint                    token);

static inline const AssaySiftToken *
assay_sift_token (const AssaySift *self,
                  guint            token)
{
  return &g_array_index (self->tokens, AssaySiftToken, token);
}

static inline gboolean
assay_sift_is_number (const AssaySiftToken *token)
{
  return token->kind == ASSAY_SIFT_NUMBER || token->kind == ASSAY_SIFT_YEAR ||
         token->kind == ASSAY_SIFT_ONE;
}

static inline AssayWordRange
assay_sift_range (const AssaySift *self,
                  guint            passage)
{
  return g_array_index (self->ranges, AssayWordRange, passage);
}

/* What the model sees of a token: groups of signs, by where they begin. */
enum
{
  ASSAY_SIFT_SIGN_KIND = 0,
  ASSAY_SIFT_SIGN_PLACES = ASSAY_SIFT_SIGN_KIND + ASSAY_N_SIFT_KINDS + 9,
  ASSAY_SIFT_SIGN_ALIGNMENT = ASSAY_SIFT_SIGN_PLACES + 6,
  ASSAY_SIFT_SIGN_SLOT = ASSAY_SIFT_SIGN_ALIGNMENT + 12,
  ASSAY_SIFT_SIGN_RELATIONS = ASSAY_SIFT_SIGN_SLOT + 11,
  ASSAY_SIFT_SIGN_NUMBER = ASSAY_SIFT_SIGN_RELATIONS + 4,
  ASSAY_SIFT_SIGN_CONTEXT = ASSAY_SIFT_SIGN_NUMBER + 13,
  ASSAY_SIFT_SIGN_DELETION = ASSAY_SIFT_SIGN_CONTEXT + 6,
  ASSAY_SIFT_SIGN_POLARITY = ASSAY_SIFT_SIGN_DELETION + 6,
  ASSAY_SIFT_SIGN_GROUP = ASSAY_SIFT_SIGN_POLARITY + 10,
  ASSAY_SIFT_SIGN_SENTENCE = ASSAY_SIFT_SIGN_GROUP + 8,
  ASSAY_N_SIFT_SIGNS = ASSAY_SIFT_SIGN_SENTENCE + 7,
};

/* And of a sentence. */
#define ASSAY_N_SIFT_SENTENCE_SIGNS 61

void assay_sift_fill_signs    (const AssaySiftSentence *self,
                               guint8                  *signs);     /* [n][ASSAY_N_SIFT_SIGNS] */
void assay_sift_fill_sentence (const AssaySiftSentence *self,
                               const guint8 *signs,
                               guint8 *sentence); /* [ASSAY_N_SIFT_SENTENCE_SIGNS] */
void assay_sift_fill_scores   (const AssaySiftToken    *tokens,
                               guint                    n,
                               const gint32            *scores,     /* [n] */
                               guint8                  *sentence);

/* Scores are logarithms of odds, times this. */
#define ASSAY_SIFT_UNIT 256

/* A node of a tree: to the left if the input is not above the threshold. Left and right are so many nodes
 * further; a leaf has 0 and a value. */
typedef struct
{
  guint8 input;
  guint8 threshold;
  guint8 left;
  guint8 right;
  gint32 value;
} AssaySiftNode;

/* Which forest. */
typedef enum
{
  ASSAY_SIFT_FOREST_TOKENS,
  ASSAY_SIFT_FOREST_SENTENCES,
} AssaySiftForest;

#define ASSAY_SIFT_MODEL_NAME "differences"
#define ASSAY_SIFT_MODEL_VERSION 2

typedef struct _AssaySiftModel AssaySiftModel;

const AssaySiftModel *assay_sift_model_get (const char            *language);
/* A sentence whose sum is as high says what its sources do not. */
gint32                assay_sift_model_get_threshold (const AssaySiftModel *self);
void                  assay_sift_model_sum (const AssaySiftModel  *self,
                                            AssaySiftForest        forest,
                                            const guint8          *inputs,
                                            guint                  n,
                                            gint32                *sums);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssaySift, assay_sift_free)

G_END_DECLS
