/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-answer.h"
#include "assay-dossier.h"

G_BEGIN_DECLS

#define ASSAY_EXERCISE_MEDIA_TYPE "application/vnd.assay.exercise+json"
#define ASSAY_EXERCISE_SUFFIX ".assayexercise"
#define ASSAY_EXERCISE_MAX_LEVEL 5
#define ASSAY_EXERCISE_MAX_MINUTES 600

/**
 * AssayExerciseInfo:
 * @title: (not nullable): what it is called
 * @about: what is practised, in a sentence or two; or %NULL
 * @beat: its field (“local government”), or %NULL
 * @author: who made it, or %NULL
 * @level: 1 for a first day, up to %ASSAY_EXERCISE_MAX_LEVEL
 * @minutes: how long it should take, or 0 for as long as one likes
 * @pass_mark: points from 0 to 100 that pass
 * @hint_cost: points that each hint costs
 *
 * What is said of an exercise before it is begun.
 */
typedef struct
{
  char  *title;
  char  *about;
  char  *beat;
  char  *author;
  guint  level;
  guint  minutes;
  guint  pass_mark;
  guint  hint_cost;
} AssayExerciseInfo;

/**
 * AssayTruth:
 * @answers: (element-type AssayAnswer): what the editor says, in order of the text
 * @scores: the editor's score for each check, or -1 for none
 * @verdict: or unset
 * @confidence: or unset
 * @notes: for the teacher, shown with the answers; or %NULL
 *
 * What is hidden until the trainee hands in.
 */
typedef struct
{
  GPtrArray       *answers;
  int              scores[ASSAY_N_CHECKS];
  AssayVerdict     verdict;
  AssayConfidence  confidence;
  char            *notes;
} AssayTruth;

AssayTruth *assay_truth_new   (void) G_GNUC_WARN_UNUSED_RESULT;
void        assay_truth_free  (AssayTruth              *self);

void        assay_exercise_info_copy  (AssayExerciseInfo       *self,
                                       const AssayExerciseInfo *other);
void        assay_exercise_info_clear (AssayExerciseInfo       *self);

#define ASSAY_TYPE_EXERCISE (assay_exercise_get_type ())

/**
 * AssayExercise:
 *
 * A draft with its sources, and sealed beside them what there is to be found. Immutable.
 */
G_DECLARE_FINAL_TYPE (AssayExercise, assay_exercise, ASSAY, EXERCISE, GObject)

AssayExercise           *assay_exercise_new            (const AssayExerciseInfo  *info,
                                                        AssayDossier             *dossier,
                                                        AssayTruth               *truth) G_GNUC_WARN_UNUSED_RESULT;
AssayExercise           *assay_exercise_load           (GBytes                   *bytes,
                                                        GCancellable             *cancellable,
                                                        GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes                  *assay_exercise_to_bytes       (AssayExercise            *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean                 assay_exercise_is_exercise    (GBytes                   *bytes);

const char              *assay_exercise_get_id         (AssayExercise            *self);
const AssayExerciseInfo *assay_exercise_get_info       (AssayExercise            *self);
AssayDossier            *assay_exercise_dup_dossier    (AssayExercise            *self) G_GNUC_WARN_UNUSED_RESULT;
AssayDraft              *assay_exercise_get_draft      (AssayExercise            *self);
AssayAnalysis           *assay_exercise_get_analysis   (AssayExercise            *self);
GListModel              *assay_exercise_get_sources    (AssayExercise            *self);
const AssayTruth        *assay_exercise_get_truth      (AssayExercise            *self);
guint                    assay_exercise_count_problems (AssayExercise            *self);
char                    *assay_exercise_dup_hint       (AssayExercise            *self,
                                                        guint                     index) G_GNUC_WARN_UNUSED_RESULT;
gboolean                 assay_exercise_check_draft    (AssayExercise            *self,
                                                        AssayDraft               *draft,
                                                        GError                  **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayTruth, assay_truth_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayExerciseInfo, assay_exercise_info_clear)

G_END_DECLS
