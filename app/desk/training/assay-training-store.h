/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-practice.h"
#include "assay-progress.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_TRAINING_STORE (assay_training_store_get_type ())

/**
 * AssayTrainingStore:
 *
 * Where the training of one person is kept on this machine: a file for each exercise, with what was handed in
 * and what is begun, and the progress of all. For the main thread.
 */
G_DECLARE_FINAL_TYPE (AssayTrainingStore, assay_training_store, ASSAY, TRAINING_STORE, GObject)

AssayTrainingStore *assay_training_store_new          (const char          *folder,
                                                       const char          *by) G_GNUC_WARN_UNUSED_RESULT;
AssayTrainingStore *assay_training_store_new_default  (void) G_GNUC_WARN_UNUSED_RESULT;

const char         *assay_training_store_get_by       (AssayTrainingStore  *self);
AssayHandin        *assay_training_store_load         (AssayTrainingStore  *self,
                                                       AssayExercise       *exercise,
                                                       GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void                assay_training_store_save         (AssayTrainingStore  *self,
                                                       AssayPractice       *practice);
gboolean            assay_training_store_flush        (AssayTrainingStore  *self,
                                                       GError             **error);
AssayProgress      *assay_training_store_get_progress (AssayTrainingStore  *self,
                                                       GError             **error);

G_END_DECLS
