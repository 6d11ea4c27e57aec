/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-training-material.h"

#include <glib/gi18n-lib.h>

#include "assay-handin.h"
#include "assay-training-error.h"

#define SHIPPED_NAME "first-steps" ASSAY_COURSE_SUFFIX

/* Where the course of the build folder is, which is not installed yet. */
#define COURSE_VARIABLE "ASSAY_COURSE"

/* Whether it is a folder: a course as a school writes it. */
gboolean
assay_training_material_is_folder (GFile        *file,
                                   GCancellable *cancellable)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  return g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) ==
         G_FILE_TYPE_DIRECTORY;
}

/* Whether the bytes of a file are a course or an exercise: what it is called does not matter. */
gboolean
assay_training_material_looks_so (GBytes *bytes)
{
  g_return_val_if_fail (bytes != NULL, FALSE);

  return assay_course_is_course (bytes) || assay_exercise_is_exercise (bytes) ||
         assay_handin_is_handin (bytes);
}

/**
 * assay_training_material_load:
 * @file: (nullable): the folder of a course, where @bytes is %NULL
 * @bytes: (nullable): a course or an exercise
 *
 * Blocking; safe in a worker thread.
 *
 * Returns: (transfer full): it, or %NULL with @error set
 */
AssayTrainingMaterial *
assay_training_material_load (GFile         *file,
                              GBytes        *bytes,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_autoptr (AssayTrainingMaterial) self = g_new0 (AssayTrainingMaterial, 1);
  g_autoptr (AssayExercise) exercise = NULL;

  if (bytes == NULL)
    self->course = assay_course_load (file, cancellable, error);
  else if (assay_handin_is_handin (bytes))
    g_set_error_literal (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_OTHER_EXERCISE,
                         _ ("This is what somebody handed in. Open the course or the exercise that "
                            "it is of, and choose “Group” from its menu to see it"));
  else if (assay_course_is_course (bytes))
    self->course = assay_course_load_bytes (bytes, cancellable, error);
  else
    {
      exercise = assay_exercise_load (bytes, cancellable, error);
      self->course = exercise != NULL ? assay_course_new_single (exercise) : NULL;
      self->is_single = TRUE;
    }

  if (self->course == NULL)
    return NULL;

  if (self->course->exercises->len == 0)
    {
      g_set_error_literal (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING,
                           _ ("The course has no exercise"));
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
assay_training_material_free (AssayTrainingMaterial *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->course, assay_course_free);
  g_free (self);
}

/**
 * assay_training_material_get_shipped:
 *
 * Returns: (transfer full): the course that comes with the program
 */
GFile *
assay_training_material_get_shipped (void)
{
  const char *course = g_getenv (COURSE_VARIABLE);

  if (course != NULL && *course != '\0')
    return g_file_new_for_path (course);

  return g_file_new_build_filename (PKGDATADIR, SHIPPED_NAME, NULL);
}
