/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-tagger-private.h"

G_BEGIN_DECLS

/* Each article is in one fold; what is trained without it can be asked about it. */
#define TRAIN_N_FOLDS 5

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
} TrainSequence;

GPtrArray    *train_read_articles   (const char  *articles_path,
                                     const char  *sentences_path,
                                     GError     **error);
AssayCueWord *train_count_cues      (GPtrArray   *articles);
GArray       *train_make_sequences  (GPtrArray        *articles,
                                     const AssayTagModel *model);

G_END_DECLS
