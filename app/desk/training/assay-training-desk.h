/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-training-material.h"
#include "assay-training-store.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_TRAINING_DESK (assay_training_desk_get_type ())

/**
 * AssayTrainingDesk:
 *
 * All of training, in the place of the desk: the course, blind work on an exercise, and its review. No action
 * of the desk reaches in here, and nothing that our rules found of a draft is shown before it is handed in.
 *
 * “left” is emitted when the trainee goes back to the first page, “titled” when the window is to be called
 * otherwise.
 */
G_DECLARE_FINAL_TYPE (AssayTrainingDesk, assay_training_desk, ASSAY, TRAINING_DESK, GtkWidget)

GtkWidget   *assay_training_desk_new           (AssayTrainingStore    *store) G_GNUC_WARN_UNUSED_RESULT;
void         assay_training_desk_take          (AssayTrainingDesk     *self,
                                                AssayTrainingMaterial *material);
void         assay_training_desk_open          (AssayTrainingDesk     *self,
                                                guint                  exercise);
const char  *assay_training_desk_get_page      (AssayTrainingDesk     *self);
const char  *assay_training_desk_get_title     (AssayTrainingDesk     *self);
const char  *assay_training_desk_get_help_page (AssayTrainingDesk     *self);

G_END_DECLS
