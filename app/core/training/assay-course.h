/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-exercise.h"

G_BEGIN_DECLS

#define ASSAY_COURSE_MEDIA_TYPE "application/vnd.assay.course+json"
#define ASSAY_COURSE_SUFFIX ".assaycourse"
#define ASSAY_COURSE_MAX_EXERCISES 200

/**
 * AssayCourse:
 * @title: (not nullable): what it is called
 * @about: whom it is for, and that its people are invented if they are; or %NULL
 * @author: who made it, or %NULL
 * @exercises: (element-type AssayExercise): in the order in which they are taken
 *
 * Exercises that build on each other.
 */
typedef struct
{
  char      *title;
  char      *about;
  char      *author;
  GPtrArray *exercises;
} AssayCourse;

AssayCourse *assay_course_load        (GFile         *file,
                                       GCancellable  *cancellable,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;
AssayCourse *assay_course_load_bytes  (GBytes        *bytes,
                                       GCancellable  *cancellable,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;
AssayCourse *assay_course_new_single  (AssayExercise *exercise) G_GNUC_WARN_UNUSED_RESULT;
gboolean     assay_course_is_course   (GBytes        *bytes);
AssayCourse *assay_course_load_folder (GFile         *folder,
                                       GPtrArray     *problems,
                                       GCancellable  *cancellable,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes      *assay_course_to_bytes    (AssayCourse   *self) G_GNUC_WARN_UNUSED_RESULT;
void         assay_course_free        (AssayCourse   *self);

GPtrArray   *assay_course_check       (AssayCourse   *self) G_GNUC_WARN_UNUSED_RESULT;
char        *assay_course_to_text     (AssayCourse   *self,
                                       guint          width,
                                       gboolean       is_coloured) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayCourse, assay_course_free)

G_END_DECLS
