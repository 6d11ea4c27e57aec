/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-course.h"

G_BEGIN_DECLS

/**
 * AssayTrainingMaterial:
 * @course: the exercises
 * @is_single: whether it is one exercise that was opened by itself
 *
 * What can be practised, as it was opened.
 */
typedef struct
{
  AssayCourse *course;
  gboolean     is_single;
} AssayTrainingMaterial;

AssayTrainingMaterial *assay_training_material_load        (GFile         *file,
                                                            GBytes        *bytes,
                                                            GCancellable  *cancellable,
                                                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean               assay_training_material_is_folder   (GFile         *file,
                                                            GCancellable  *cancellable);
gboolean               assay_training_material_looks_so    (GBytes        *bytes);
void                   assay_training_material_free        (AssayTrainingMaterial *self);
GFile                 *assay_training_material_get_shipped (void) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayTrainingMaterial, assay_training_material_free)

G_END_DECLS
