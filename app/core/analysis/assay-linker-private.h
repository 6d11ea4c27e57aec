/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-corpus-private.h"
#include "assay-model-file.h"

G_BEGIN_DECLS

/**
 * AssayLinkSign: what speaks for or against a passage as the place that a claim comes from
 *
 * “Rare” words weigh more: a word's weight is its inverse frequency in the passages of all sources. A
 * share is of the claim's weight unless said. What a model makes of a sign depends on its number, so a
 * new one goes to the end and raises %ASSAY_LINK_VERSION.
 */
typedef enum
{
  ASSAY_LINK_BM25,         /* of the claim's words */
  ASSAY_LINK_BM25_SHARE,   /* of the best passage's */
  ASSAY_LINK_RANK,         /* 1 / rank by it */
  ASSAY_LINK_COVER,        /* share that the passage has */
  ASSAY_LINK_COVER_REST,   /* the same without the words of the topic */
  ASSAY_LINK_COVER_COUNT,  /* the same by number of words */
  ASSAY_LINK_COVERED,      /* share of the passage's words that the claim has */
  ASSAY_LINK_PAIRS,        /* share of the claim's neighbouring words that are neighbours there */
  ASSAY_LINK_RUN,          /* longest run of the claim's words, as a share of them */
  ASSAY_LINK_FIGURES,      /* figures of one value in both */
  ASSAY_LINK_FIGURE_SHARE, /* of the claim's */
  ASSAY_LINK_NAMES,        /* words of names in both */
  ASSAY_LINK_NAME_SHARE,   /* of the claim's */
  ASSAY_LINK_RAREST,       /* weight of the rarest word in both, as a share of the claim's rarest */
  ASSAY_LINK_MISSED,       /* weight of the rarest word that it lacks, as a share likewise */
  ASSAY_LINK_NEAR,         /* share more for words of one beginning, or related ones */
  ASSAY_LINK_COVER_NEAR,   /* both together */
  ASSAY_LINK_OPPOSITE,     /* share that has an opposite there */
  ASSAY_LINK_LENGTH,       /* logarithm of the number of words */
  ASSAY_LINK_PLACE,        /* 0 first to 1 last passage of its source */
  ASSAY_LINK_EARLY,        /* 1 / number of the passage in its source */
  ASSAY_LINK_BEFORE,       /* BM25 share of the passage before it */
  ASSAY_LINK_AFTER,        /* of the one after it */
  ASSAY_LINK_AROUND,       /* the best of the three before it */
  ASSAY_LINK_BEFORE_REST,  /* share that it lacks and the passage before it has */
  ASSAY_LINK_AFTER_REST,   /* and the one after it */
  ASSAY_LINK_ORDER,        /* share of the words in both that follow each other in the claim's order */
  ASSAY_LINK_SPREAD,       /* from the first to the last word in both, for each of them */
  ASSAY_LINK_CONTEXT,      /* share of the passage's words that stand around the claim */
  ASSAY_LINK_POLARITY,     /* 1 if both have a negation or neither has */
  ASSAY_LINK_TOPIC,        /* share of the topic's words that it has */
  ASSAY_LINK_TOPIC_BEFORE, /* that one of the three before it has, if it has a pronoun and none of them */
  ASSAY_LINK_N_FIGURES,    /* how many figures it has */
  ASSAY_LINK_CAPITALS,     /* share of its words with a capital, but the first */
  ASSAY_LINK_PRONOUN,      /* 1 if it begins with a word that joins or stands for another */
  ASSAY_LINK_SHORT,        /* 1 if it is no sentence by its length */
  ASSAY_LINK_EXTRA,        /* weight of the words that the claim lacks, for each word */
  ASSAY_LINK_JOINERS,      /* share of the claim's function words that it has */
  ASSAY_LINK_SOURCE,       /* BM25 share of the best passage of its source */
  ASSAY_LINK_BM25_ALL,     /* BM25 with the words that only join */
  ASSAY_LINK_ALL_SHARE,    /* of the best passage's */
  ASSAY_LINK_RELATED,      /* share that has a word of one meaning there */
  ASSAY_LINK_WIDER,        /* share that has a wider, narrower or similar word there */
  ASSAY_LINK_LIKE,         /* share that it says by the word itself or by the one that is used most like it */
  ASSAY_LINK_LIKE_CAPPED,  /* the same where another word never says all */
  ASSAY_LINK_LIKE_SQUARED, /* weight where what is half alike counts a quarter; no share */
  ASSAY_LINK_LIKE_OTHER,   /* share that it says by other words alone */
  ASSAY_LINK_LIKE_CLEAR,   /* the same where hardly alike is not alike */
  ASSAY_LINK_LIKE_TOP,     /* weight of the three words that it says best; no share */
  ASSAY_LINK_LIKE_BACK,    /* share of the passage that the claim says so */
  ASSAY_LINK_LIKE_ALL,     /* how alike all words together are */
  ASSAY_N_LINK_SIGNS,
} AssayLinkSign;

#define ASSAY_LINK_MODEL "link"
#define ASSAY_LINK_VERSION 2

/* The passages that are looked at closely: the best ones by BM25, and neighbours of the first of them. */
#define ASSAY_LINK_MAX_CANDIDATES 48

/* A bit for each word of a claim that is looked for. */
#define ASSAY_LINK_TERM_WORDS 2

/**
 * AssayLinkHit:
 * @passage: index of the passage
 * @score: how likely the claim comes from it; of one claim, more is better
 * @terms: bits: which of the claim's words it has
 * @signs: what made it
 */
typedef struct
{
  guint passage;
  float score;
  guint64 terms[ASSAY_LINK_TERM_WORDS];
  float signs[ASSAY_N_LINK_SIGNS];
} AssayLinkHit;

/**
 * AssayLinker:
 *
 * Ranks passages of all sources by how likely a claim comes from them. It borrows the corpus, and keeps
 * scratch between calls: one thread at a time.
 */
typedef struct _AssayLinker AssayLinker;

AssayLinker     *assay_linker_new        (AssayCorpus       *corpus) G_GNUC_WARN_UNUSED_RESULT;
void             assay_linker_free       (AssayLinker       *self);
void             assay_linker_meet_words (AssayLinker       *self);
void             assay_linker_add_key    (const AssayLinker *self,
                                          AssayWordRange     claim,
                                          AssayWordRange     context,
                                          GByteArray        *key);
void             assay_linker_set_topic  (AssayLinker       *self,
                                          AssayWordRange     topic);
gboolean         assay_linker_use_model  (AssayLinker       *self,
                                          const AssayModelFile *model,
                                          guint part);
const AssayLinkHit *assay_linker_rank       (AssayLinker    *self,
                                             AssayWordRange  claim,
                                             AssayWordRange  context,
                                             guint          *n_hits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayLinker, assay_linker_free)

G_END_DECLS
