/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-memo.h"
#include "assay-sift-private.h"

G_BEGIN_DECLS

/* Tokens of one sentence that are told of; one error is seldom alone in it, but many are one rewriting. */
#define ASSAY_SIFT_MAX_FOUND 3

/**
 * AssaySiftFound: a token that says what the sources do not
 * @token: its number in the sentence
 * @passage: the passage that it is judged by
 * @partner: the token of the sources in its place, or -1
 * @left_out: the negation that they have right before it, or -1
 * @is_opposed: the two words are opposites, or go opposite ways
 * @is_absent: the source has it nowhere
 * @is_denied_there: of a negation: the source denies it in another way (“without”, “refused”)
 */
typedef struct
{
  guint token;
  guint passage;
  int   partner;
  int   left_out;
  guint is_opposed;
  guint is_absent;
  guint is_denied_there;
} AssaySiftFound;

/**
 * AssaySiftAnswer: what sifting says of one sentence
 * @is_there: whether any passage has anything of it; if not, the rest says nothing
 * @differs: whether it says what they do not
 * @cover: how much of it they have, 0–200
 * @held: how much of what it says they have in one place, in whatever order, 0–200
 * @passages: those that it was laid beside, the nearest first
 * @found: by which tokens it differs, the surest first
 */
typedef struct
{
  guint          is_there;
  guint          differs;
  guint          cover;
  guint          held;
  guint          passages[ASSAY_SIFT_MAX_CANDIDATES];
  guint          n_passages;
  AssaySiftFound found[ASSAY_SIFT_MAX_FOUND];
  guint          n_found;
} AssaySiftAnswer;

/**
 * AssaySiftJudge:
 *
 * Judges sentences, one after another; it borrows what it is made of.
 */
typedef struct _AssaySiftJudge AssaySiftJudge;

AssaySiftJudge *assay_sift_judge_new  (AssaySift            *sift,
                                       const AssaySiftModel *model,
                                       AssayMemo            *memo) G_GNUC_WARN_UNUSED_RESULT;
void            assay_sift_judge_free (AssaySiftJudge       *self);
void            assay_sift_judge_ask  (AssaySiftJudge       *self,
                                       const AssaySiftToken *tokens,
                                       guint                 n,
                                       AssaySiftAnswer      *answer);
void            assay_sift_judge_ask_in_full
                                      (AssaySiftJudge       *self,
                                       const GArray         *tokens,
                                       GArray               *full,
                                       AssaySiftAnswer      *answer);
AssaySift      *assay_sift_judge_get_sift
                                      (AssaySiftJudge       *self);

/* How much of it is told elsewhere, in whatever order and words. */
AssayWordRange  assay_sift_get_surroundings    (const AssaySift         *sift,
                                                guint                    passage,
                                                guint                    reach);
gboolean        assay_sift_sentence_stands_in  (const AssaySiftSentence *self,
                                                guint                    token,
                                                AssayWordRange           range);
guint           assay_sift_sentence_weigh_held (const AssaySiftSentence *self,
                                                gboolean                 with_akin);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssaySiftJudge, assay_sift_judge_free)

G_END_DECLS
