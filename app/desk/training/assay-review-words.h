/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-marks.h"
#include "assay-score.h"

G_BEGIN_DECLS

/*
 * What is said of an answer after the hand-in, wherever the window shows one: by shape, by sign and in words,
 * so that no colour stands alone.
 */

AssayShape  assay_review_words_get_shape    (AssayOutcome          outcome);
AssaySign   assay_review_words_get_sign     (AssayOutcome          outcome);
const char *assay_review_words_get_class    (AssayOutcome          outcome);
char       *assay_review_words_dup_heading  (const AssayScoreItem *item) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_review_words_dup_markup   (AssayExercise        *exercise,
                                             const AssayScoreItem *item) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_review_words_dup_said     (AssayExercise        *exercise,
                                             const AssayScoreItem *item) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_review_words_dup_subtitle (const AssayAttempt   *attempt,
                                             guint                 number) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
