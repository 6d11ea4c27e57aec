/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-progress.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SCORE_PANEL (assay_score_panel_get_type ())

/**
 * AssayScorePanel:
 *
 * The figures of an attempt, each with what it means in plain words; what is undefined is called so.
 */
G_DECLARE_FINAL_TYPE (AssayScorePanel, assay_score_panel, ASSAY, SCORE_PANEL, GtkWidget)

/**
 * AssayScored:
 * @exercise: what was practised
 * @attempt: one attempt at it
 * @score: how it compares
 * @progress: (nullable): what the trainee reached so far
 * @by: the trainee
 * @next: (nullable): what comes next
 */
typedef struct
{
  AssayExercise      *exercise;
  const AssayAttempt *attempt;
  const AssayScore   *score;
  AssayProgress      *progress;
  const char         *by;
  const char         *next;
} AssayScored;

void       assay_score_panel_set_score  (AssayScorePanel   *self,
                                         const AssayScored *scored);
void       assay_score_panel_clear      (AssayScorePanel   *self);
GtkWidget *assay_score_panel_create_card (const char *name,
                                          const char *figure,
                                          const char *more) G_GNUC_WARN_UNUSED_RESULT;
char      *assay_score_panel_dup_points (double             points,
                                         gboolean           has_passed) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *assay_score_panel_create_bar (const char        *code,
                                         guint              n_found,
                                         guint              n,
                                         GtkSizeGroup      *names) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
