/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-attributions-private.h"
#include "assay-tag-model-private.h"

G_BEGIN_DECLS

/**
 * AssayTag:
 *
 * What a token is of an attribution. A source or a content says on which side its cue stands, so that
 * tags alone tell what belongs together. The first token of a piece is tagged apart from its others.
 */
typedef enum
{
  ASSAY_TAG_OUTSIDE,
  ASSAY_TAG_BETWEEN, /* between the pieces of one attribution */
  ASSAY_TAG_SPEECH,  /* a cue of saying or writing */
  ASSAY_TAG_SPEECH_INNER,
  ASSAY_TAG_THOUGHT, /* a cue of thinking, wishing, planning */
  ASSAY_TAG_THOUGHT_INNER,
  ASSAY_TAG_SOURCE_LEFT, /* left of its cue */
  ASSAY_TAG_SOURCE_LEFT_INNER,
  ASSAY_TAG_SOURCE_RIGHT,
  ASSAY_TAG_SOURCE_RIGHT_INNER,
  ASSAY_TAG_CONTENT_LEFT,
  ASSAY_TAG_CONTENT_LEFT_INNER,
  ASSAY_TAG_CONTENT_RIGHT,
  ASSAY_TAG_CONTENT_RIGHT_INNER,
} AssayTag;

/* The last token of a sequence at most; a longer part is cut, at a sentence where there is one. */
#define ASSAY_MAX_SEQUENCE 512

/**
 * AssayTagWord:
 *
 * One token of a sequence as the features see it. Hashes are of its letters without case, digits as “0”.
 * Indexes are of tokens in the sequence, -1 for none.
 */
typedef struct
{
  guint32 word;
  guint32 prefix;  /* its first four bytes */
  guint32 suffix2; /* its last two */
  guint32 suffix3;
  guint32 classes; /* of AssayWordClass */
  guint8  shape;
  guint8  cue;         /* 0–4: how often such a word is a cue */
  guint8  quote;       /* 0 outside, 1 inside, 2 opening, 3 closing mark */
  guint8  quote_place; /* 0–3 tokens from its opening mark */
  guint8  rule;        /* AssayTag by the rules */
  guint8  name;        /* 0, or 1 + AssayNameKind */
  guint8  n_commas;    /* of the sequence up to here, mod 256 */
  guint8  n_marks;     /* quotation marks up to here, mod 256 */
  guint8  n_that;      /* “that” up to here, mod 256 */
  guint8  summary;     /* of its sentence: how much is quoted, does it begin and end so */
  gint16  begin;       /* its sentence */
  gint16  end;
  gint16  left;  /* the last word before it in its sentence that may be a cue */
  gint16  right;
  gint16  strong_left; /* the same of words that mostly are */
  gint16  strong_right;
  gint16  tail; /* a strong cue in the last clause of its sentence */
  gint16  head; /* one in the first */
  guint32 before; /* word of the last strong cue of the sentences before, 0 for none */
  guint32 after;
  guint32 vector; /* of its word in assay-word-vectors.h; 0 for none */
} AssayTagWord;

/* What is known of the sequence before. */
typedef struct
{
  gboolean has_cue;
  gboolean is_open; /* it ends inside a quotation */
  gboolean ends_with_colon;
} AssayTagPast;

/**
 * AssayTagSequence:
 * @words: [n]
 * @rows: [n][ASSAY_N_ROWS] rows of the linear part
 * @inputs: [n][ASSAY_N_INPUTS] rows of the embedding
 *
 * One part, or a piece of a long one, with its features.
 */
typedef struct
{
  AssayReader           *reader;
  const AssayTagModel      *model;
  const guint8          *rules; /* [token of the reader] AssayTag by the rules */
  guint                  first; /* token of the reader */
  guint                  n;
  guint                  name;     /* index of the first name not before it */
  guint                  sentence; /* index of the sentence of its first token */
  AssayTagPast           past;
  AssayTagWord           words[ASSAY_MAX_SEQUENCE];
  guint32                rows[ASSAY_MAX_SEQUENCE][ASSAY_N_ROWS];
  guint32                inputs[ASSAY_MAX_SEQUENCE][ASSAY_N_INPUTS];
} AssayTagSequence;

/* assay-tag-words.c */
guint32  assay_tag_hash_word        (const char        *word,
                                     gsize              n_bytes);
gboolean assay_tag_sequence_next    (AssayTagSequence  *self);

/* assay-tag-features.c */
void     assay_tag_sequence_hash    (AssayTagSequence  *self);

/* assay-tag-products.c */
#define ASSAY_TOKEN_BLOCK 4 /* tokens that share one pass over the weights */

gint32  *assay_tag_pair_weights     (const gint16      *weights,
                                     guint              n,
                                     guint              n_units);
void     assay_tag_multiply         (const gint32      *pairs,
                                     const gint16      *seen,
                                     guint              n,
                                     guint              n_units,
                                     gint32            *sums);
void     assay_tag_multiply_plain   (const gint32      *pairs,
                                     const gint16      *seen,
                                     guint              n,
                                     guint              n_units,
                                     gint32            *sums);
void     assay_tag_sum_rows         (const gint8       *table,
                                     const guint32     *rows,
                                     guint              n,
                                     guint              width,
                                     gint16            *sums);
void     assay_tag_sum_rows_plain   (const gint8       *table,
                                     const guint32     *rows,
                                     guint              n,
                                     guint              width,
                                     gint16            *sums);

/* assay-tag-vectors.c */
#define ASSAY_N_TURNED 1024

/* What the vectors of words add to the embedding, kept for the words that come again: [ASSAY_N_TURNED] places, each
 * for the words with the same end of their number, and 0 for none. */
typedef struct
{
  const AssayTagModel *model;
  guint16              words[ASSAY_N_TURNED];
  gint16              *units; /* [ASSAY_N_TURNED][width] */
} AssayTurnedVectors;

void          assay_turned_vectors_init  (AssayTurnedVectors     *self,
                                          const AssayTagModel    *model);
void          assay_turned_vectors_clear (AssayTurnedVectors     *self);
const gint16 *assay_turned_vectors_get   (AssayTurnedVectors     *self,
                                          guint                   word);

/* assay-tag-score.c */
void     assay_tag_sequence_score   (const AssayTagSequence *self,
                                     AssayTurnedVectors     *turned,
                                     gint32                (*scores)[ASSAY_N_SCORES]);

/* assay-tag-decode.c */
void     assay_tags_decode          (const AssayTagModel  *model,
                                     const gint32     (*scores)[ASSAY_N_SCORES],
                                     guint              n,
                                     guint8            *tags);
void     assay_tags_weigh           (const AssayTagModel  *model,
                                     const gint32     (*scores)[ASSAY_N_SCORES],
                                     guint              n,
                                     guint8           (*chances)[ASSAY_N_TAGS]);

/* assay-tag-link.c */
void     assay_tags_link            (const AssayReader *reader,
                                     guint              first,
                                     const guint8      *tags,
                                     guint              n,
                                     GArray            *drafts);
guint8  *assay_tags_of_drafts       (const AssayReader *reader,
                                     const GArray      *drafts);

/* assay-tag-reconcile.c */
void     assay_drafts_reconcile     (AssayReader       *reader,
                                     GArray            *drafts,
                                     const GArray      *rules);

/* assay-tagger.c */
GArray  *assay_reader_tag           (AssayReader       *reader,
                                     const AssayTagModel  *model,
                                     const GArray      *rules,
                                     guint8           **voices);

G_END_DECLS
