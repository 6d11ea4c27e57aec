/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-exercise.h"

G_BEGIN_DECLS

/**
 * AssayLeftOut:
 * @n_contacts: calls that were noted as sources
 * @n_confidential: notes that are marked confidential
 * @n_people: people whose names do not leave with it
 * @n_steps: steps of the history
 * @n_fixed: errors that the draft no longer has, since they were fixed
 * @has_summary: whether the verdict had a summary
 *
 * What stays behind when a real job becomes an exercise.
 */
typedef struct
{
  guint    n_contacts;
  guint    n_confidential;
  guint    n_people;
  guint    n_steps;
  guint    n_fixed;
  gboolean has_summary;
} AssayLeftOut;

AssayExercise *assay_exercise_make (const AssayExerciseInfo  *info,
                                    AssayDossier             *dossier,
                                    AssayLeftOut             *left_out,
                                    GCancellable             *cancellable,
                                    GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
