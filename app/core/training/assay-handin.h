/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-exercise.h"

G_BEGIN_DECLS

#define ASSAY_HANDIN_MEDIA_TYPE "application/vnd.assay.handin+json"
#define ASSAY_HANDIN_SUFFIX ".assayhandin"
#define ASSAY_HANDIN_MAX_ATTEMPTS 20
#define ASSAY_HANDIN_MAX_SECONDS (7 * 24 * 60 * 60)

/**
 * AssayAttempt:
 * @at: when it was handed in, or begun if it was not yet, ISO 8601 in UTC
 * @seconds: how long it took, or 0 if nobody measured
 * @hints: how many hints were looked at
 * @hinted: (element-type guint): of these, what assay_exercise_dup_hint() was asked for, as far as is known
 * @answers: (element-type AssayAnswer): what the trainee says, in order of the text
 * @scores: the trainee's score for each check, or -1
 * @verdict: or unset
 * @confidence: or unset
 *
 * One try. It is never changed once it was handed in.
 */
typedef struct
{
  char            *at;
  guint            seconds;
  guint            hints;
  GArray          *hinted;
  GPtrArray       *answers;
  int              scores[ASSAY_N_CHECKS];
  AssayVerdict     verdict;
  AssayConfidence  confidence;
} AssayAttempt;

AssayAttempt *assay_attempt_begin (const char    *at) G_GNUC_WARN_UNUSED_RESULT;
AssayAttempt *assay_attempt_copy (const AssayAttempt *self) G_GNUC_WARN_UNUSED_RESULT;
AssayAttempt *assay_attempt_new  (AssayExercise  *exercise,
                                  AssayDossier   *work,
                                  const char     *at,
                                  GError        **error) G_GNUC_WARN_UNUSED_RESULT;
void          assay_attempt_free (AssayAttempt   *self);

/**
 * AssayHandin:
 * @exercise: id of the exercise
 * @title: what that is called
 * @by: who handed in
 * @attempts: (element-type AssayAttempt): in the order in which they were handed in
 * @unfinished: what was begun and not handed in yet, or %NULL
 *
 * What one trainee handed in for one exercise. All attempts are kept.
 */
typedef struct
{
  char      *exercise;
  char      *title;
  char      *by;
  GPtrArray *attempts;
  AssayAttempt *unfinished;
} AssayHandin;

AssayHandin *assay_handin_new       (AssayExercise  *exercise,
                                     const char     *by) G_GNUC_WARN_UNUSED_RESULT;
void         assay_handin_free      (AssayHandin    *self);
gboolean     assay_handin_add       (AssayHandin    *self,
                                     AssayAttempt   *attempt,
                                     GError        **error);
GBytes      *assay_handin_to_bytes  (AssayHandin    *self,
                                     AssayExercise  *exercise) G_GNUC_WARN_UNUSED_RESULT;
AssayHandin *assay_handin_load      (GBytes         *bytes,
                                     AssayExercise  *exercise,
                                     GError        **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean     assay_handin_is_handin  (GBytes         *bytes);
AssayHandin *assay_handin_load_begun (GBytes         *bytes,
                                      AssayExercise  *exercise,
                                      GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayAttempt, assay_attempt_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayHandin, assay_handin_free)

G_END_DECLS
