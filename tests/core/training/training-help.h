/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-exercise.h"
#include "assay-handin.h"

G_BEGIN_DECLS

#define TRAINING_HELP_NOW "2025-06-04T10:00:00Z"

/* Three errors: 12 ships for 9, Olaf for Ola, and “never” that Brandt did not say. */
#define TRAINING_HELP_TEXT \
  "The port of Vessholm lost 12 ships in the storm, the harbour office said. " \
  "“We never saw it coming,” said Olaf Brandt, the pilot. Repairs will take 5 weeks."
#define TRAINING_HELP_PAGE \
  "The harbour office of Vessholm said that 9 ships were lost in the storm. Ola Brandt, the " \
  "pilot, said: "                                                                             \
  "“We saw it coming.” Repairs will take 5 weeks."

AssayDossier  *training_help_dossier  (const char    *draft,
                                       const char    *page) G_GNUC_WARN_UNUSED_RESULT;
AssayExercise *training_help_exercise (void) G_GNUC_WARN_UNUSED_RESULT;
AssaySpan      training_help_find     (AssayDossier  *dossier,
                                       const char    *words);
void           training_help_mark     (AssayDossier  *dossier,
                                       const char    *words,
                                       AssayState     state,
                                       const char    *note);
AssayAttempt  *training_help_attempt  (AssayExercise *exercise,
                                       AssayDossier  *work) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
