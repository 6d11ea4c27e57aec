/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-dossier.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_MAKE_EXERCISE (assay_make_exercise_get_type ())

/**
 * AssayMakeExercise:
 *
 * Makes an exercise of a job: by errors that are planted into its draft, or of what an editor marked in it.
 * What leaves is shown before. Emits “made” with the file when it is written.
 */
G_DECLARE_FINAL_TYPE (AssayMakeExercise, assay_make_exercise, ASSAY, MAKE_EXERCISE, AdwWindow)

AssayMakeExercise *assay_make_exercise_new  (AssayDossier      *dossier,
                                             GFile             *folder,
                                             GtkWindow         *parent);
void               assay_make_exercise_save (AssayMakeExercise *self,
                                             GFile             *file);

G_END_DECLS
