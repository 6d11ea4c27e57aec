/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-handin.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_PRACTICE (assay_practice_get_type ())

/**
 * AssayPractice:
 *
 * A trainee at work on an exercise: the attempt that is not handed in yet, with undo. What is asked of it
 * says nothing of the truth; only assay_practice_take_hint() looks there, and counts it.
 *
 * “changed” is emitted whenever the attempt is another.
 */
G_DECLARE_FINAL_TYPE (AssayPractice, assay_practice, ASSAY, PRACTICE, GObject)

AssayPractice      *assay_practice_new            (AssayExercise   *exercise,
                                                   AssayHandin     *handin) G_GNUC_WARN_UNUSED_RESULT;

AssayExercise      *assay_practice_get_exercise   (AssayPractice   *self);
AssayHandin        *assay_practice_get_handin     (AssayPractice   *self);
const AssayAttempt *assay_practice_get_attempt    (AssayPractice   *self);
gboolean            assay_practice_is_begun       (AssayPractice   *self);
void                assay_practice_begin          (AssayPractice   *self,
                                                   const char      *at);

const AssayAnswer  *assay_practice_find           (AssayPractice   *self,
                                                   AssaySpan        span);
void                assay_practice_set_state      (AssayPractice   *self,
                                                   AssaySpan        span,
                                                   AssayState       state);
void                assay_practice_set_kind       (AssayPractice   *self,
                                                   AssaySpan        span,
                                                   const char      *rule);
void                assay_practice_set_source     (AssayPractice   *self,
                                                   AssaySpan        span,
                                                   int              source);
void                assay_practice_set_note       (AssayPractice   *self,
                                                   AssaySpan        span,
                                                   const char      *note);
void                assay_practice_remove         (AssayPractice   *self,
                                                   AssaySpan        span);
void                assay_practice_set_score      (AssayPractice   *self,
                                                   AssayCheck       check,
                                                   int              score);
void                assay_practice_set_verdict    (AssayPractice   *self,
                                                   AssayVerdict     verdict);
void                assay_practice_set_confidence (AssayPractice   *self,
                                                   AssayConfidence  confidence);
void                assay_practice_add_seconds    (AssayPractice   *self,
                                                   guint            seconds);

gboolean            assay_practice_can_undo       (AssayPractice   *self);
gboolean            assay_practice_can_redo       (AssayPractice   *self);
void                assay_practice_undo           (AssayPractice   *self);
void                assay_practice_redo           (AssayPractice   *self);

char               *assay_practice_take_hint      (AssayPractice   *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray          *assay_practice_list_hints     (AssayPractice   *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean            assay_practice_hand_in        (AssayPractice   *self,
                                                   const char      *at,
                                                   GError         **error);
guint               assay_practice_count_problems (AssayPractice   *self);

G_END_DECLS
