/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-tagger-private.h"

G_BEGIN_DECLS

/* Each article is in one fold; what is trained without it can be asked about it. */
#define TRAIN_N_FOLDS 5

/* Two more, which no network is held from: texts without annotation, of which only other networks tell
 * what to learn, and plain sentences of our own. */
#define TRAIN_MORE_FOLD TRAIN_N_FOLDS
#define TRAIN_PLAIN_FOLD (TRAIN_N_FOLDS + 1)

/**
 * TrainSentence:
 * @label: 1 attributed by speech, 0 own voice, -1 left out
 * @quoted: 1 direct or mixed, 0 not
 */
typedef struct
{
  int label;
  int quoted;
} TrainSentence;

/**
 * TrainArticle:
 * @tags: [token] AssayTag of the gold annotation
 * @rules: [token] AssayTag by the rules
 * @soft: [token][ASSAY_N_TAGS] what networks that have not seen the article think of it; or %NULL
 * @sentences: [sentence of the reader]
 *
 * One article, read up to the names.
 */
typedef struct
{
  char          *doc;
  AssayReader    reader;
  guint8        *tags;
  guint8        *rules;
  float         *soft;
  TrainSentence *sentences;
  guint          fold;
  guint          index;
} TrainArticle;

/**
 * TrainSequence:
 * @rows: [n][ASSAY_N_ROWS]
 * @inputs: [n][ASSAY_N_INPUTS]
 * @vectors: [n] numbers of the words in the table of vectors
 *
 * One sequence of an article with its features.
 */
typedef struct
{
  TrainArticle *article;
  guint         first;
  guint         n;
  guint32      *rows;
  guint32      *inputs;
  guint16      *vectors;
} TrainSequence;

GPtrArray    *train_read_articles   (const char  *articles_path,
                                     const char  *sentences_path,
                                     GError     **error);
gboolean      train_add_texts       (GPtrArray   *articles,
                                     const char  *path,
                                     GError     **error);
gboolean      train_add_plain       (GPtrArray   *articles,
                                     const char  *path,
                                     GError     **error);
AssayCueWord *train_count_cues      (GPtrArray   *articles);
GArray       *train_make_sequences  (GPtrArray        *articles,
                                     const AssayTagModel *model);

G_END_DECLS
