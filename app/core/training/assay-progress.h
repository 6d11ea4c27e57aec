/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-course.h"
#include "assay-report.h"
#include "assay-score.h"

G_BEGIN_DECLS

/**
 * AssayProgress:
 *
 * What trainees reached over the weeks, kept in a file of this machine alone. Used by one thread at a time.
 */
typedef struct _AssayProgress AssayProgress;

/**
 * AssayProgressAttempt:
 * @trainee: who
 * @exercise: id of the exercise
 * @title: what that is called
 * @at: when it was handed in, ISO 8601 in UTC
 * @number: which attempt at the exercise, from 1
 * @level: how hard the exercise is
 * @seconds: how long it took, or 0
 * @hints: how many hints were looked at
 * @points: of 100
 * @passed: whether that was enough
 * @counts: how many of each outcome
 */
typedef struct
{
  char     *trainee;
  char     *exercise;
  char     *title;
  char     *at;
  guint     number;
  guint     level;
  guint     seconds;
  guint     hints;
  double    points;
  gboolean  passed;
  guint     counts[ASSAY_N_OUTCOMES];
} AssayProgressAttempt;

/**
 * AssayProgressRule:
 * @rule: id of a rule
 * @n: how often there was something of it to be found
 * @n_found: how often it was found and called by its name
 * @n_false: how often it was called where nothing was
 */
typedef struct
{
  char  *rule;
  guint  n;
  guint  n_found;
  guint  n_false;
} AssayProgressRule;

/**
 * AssayProgressWeek:
 * @monday: its first day, ISO 8601
 * @n: how many attempts were handed in
 * @points: their mean
 */
typedef struct
{
  char   *monday;
  guint   n;
  double  points;
} AssayProgressWeek;

AssayProgress *assay_progress_open          (const char     *path,
                                             gboolean        is_read_only,
                                             GError        **error) G_GNUC_WARN_UNUSED_RESULT;
void           assay_progress_free          (AssayProgress  *self);

gboolean       assay_progress_add           (AssayProgress  *self,
                                             AssayExercise  *exercise,
                                             AssayHandin    *handin,
                                             guint          *n_added,
                                             GError        **error);
gboolean       assay_progress_forget        (AssayProgress  *self,
                                             const char     *trainee,
                                             guint          *n_forgotten,
                                             GError        **error);

GPtrArray     *assay_progress_list_trainees (AssayProgress  *self,
                                             GError        **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *assay_progress_list_attempts (AssayProgress  *self,
                                             const char     *trainee,
                                             GError        **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *assay_progress_list_rules    (AssayProgress  *self,
                                             const char     *trainee,
                                             GError        **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *assay_progress_list_weeks    (AssayProgress  *self,
                                             const char     *trainee,
                                             GError        **error) G_GNUC_WARN_UNUSED_RESULT;
guint          assay_progress_suggest       (AssayProgress  *self,
                                             const char     *trainee,
                                             AssayCourse    *course,
                                             char          **why,
                                             GError        **error);

char          *assay_progress_to_csv        (AssayProgress  *self,
                                             const char     *trainee,
                                             GError        **error) G_GNUC_WARN_UNUSED_RESULT;
char          *assay_progress_to_text       (AssayProgress           *self,
                                             const char              *trainee,
                                             AssayCourse             *course,
                                             const AssayReportStyle  *style,
                                             GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayProgress, assay_progress_free)

G_END_DECLS
