/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-course.h"
#include "assay-handin.h"

G_BEGIN_DECLS

#define ASSAY_CLASS_MAX_FILES 2000

/**
 * AssayClassWork:
 * @exercise: what was practised
 * @handins: (element-type AssayHandin): one of each trainee, by their names; at least one
 *
 * What a class handed in for one exercise.
 */
typedef struct
{
  AssayExercise *exercise;
  GPtrArray     *handins;
} AssayClassWork;

void       assay_class_work_free (AssayClassWork  *self);

GPtrArray *assay_class_load      (GFile           *folder,
                                  AssayCourse     *course,
                                  GPtrArray       *problems,
                                  GCancellable    *cancellable,
                                  GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayClassWork, assay_class_work_free)

G_END_DECLS
