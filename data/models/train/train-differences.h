/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-sift-private.h"

G_BEGIN_DECLS

/* Parts of the sources, for cross-validation. */
#define TRAIN_N_FOLDS 5

/**
 * TrainSentence:
 * @first: its first token
 * @n: how many tokens
 * @fold: the part of the sources that it is of
 * @type: its type, an index of TrainSentences.types
 * @is_wrong: it says what its source does not
 * @is_missing: its source has nothing of it
 * @is_draft: it is of a whole draft, else it stands alone
 */
typedef struct
{
  guint    first;
  guint    n;
  guint    fold;
  guint    type;
  gboolean is_wrong;
  gboolean is_missing;
  gboolean is_draft;
} TrainSentence;

/**
 * TrainSentences:
 * @signs: [tokens][ASSAY_N_SIFT_SIGNS]
 * @labels: [tokens] 1 for what was put in, else 0
 * @tokens: of AssaySiftToken
 * @sentences: of #TrainSentence
 * @statics: [sentences][ASSAY_N_SIFT_SENTENCE_SIGNS]: what does not come from scores
 * @types: names of types
 * @sources: id → text
 * @readings: id → AssayReading
 * @held_out: a part that is never trained on, or none
 */
typedef struct
{
  GByteArray *signs;
  GByteArray *labels;
  GArray     *tokens;
  GArray     *sentences;
  GByteArray *statics;
  GPtrArray  *types;
  GHashTable *sources;
  GHashTable *readings;
  guint       held_out;
} TrainSentences;

void      train_sentences_init    (TrainSentences        *self);
void      train_sentences_clear   (TrainSentences        *self);
gboolean  train_sentences_load    (TrainSentences        *self,
                                   const char            *bench,
                                   GError               **error);

/* Returns [sentences][ASSAY_N_SIFT_SENTENCE_SIGNS]. */
guint8   *train_sentences_fill    (const TrainSentences  *self,
                                   const gint32          *scores);

/* Prints what was reached; returns the threshold by which drafts come out best. */
gint32    train_sentences_measure (const TrainSentences  *self,
                                   const gint32          *scores,
                                   const gint32          *judged);

G_END_DECLS
