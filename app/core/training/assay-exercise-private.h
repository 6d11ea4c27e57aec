/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-exercise.h"
#include "assay-json-reader.h"

G_BEGIN_DECLS

struct _AssayExercise
{
  GObject            parent_instance;

  char              *id;      /* sixteen hexadecimal digits */
  AssayExerciseInfo  info;
  AssayDossier      *dossier; /* nobody has said anything in it */
  AssayTruth        *truth;
};

char *assay_exercise_make_id   (AssayExercise     *self) G_GNUC_WARN_UNUSED_RESULT;
void  assay_exercise_info_read (AssayExerciseInfo *info,
                                AssayJsonReader   *reader,
                                guint              root);

G_END_DECLS
