/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-class.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-file.h"
#include "assay-training-error.h"

/* Of one file; an exercise carries a dossier, a course many. */
#define MAX_BYTES (256u * 1024 * 1024)

void
assay_class_work_free (AssayClassWork *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->exercise);
  g_ptr_array_unref (self->handins);
  g_free (self);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Names of the files in a folder, in their order, so that the same folder gives the same result. */
static GPtrArray *
list_names (GFile         *folder,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GFileEnumerator) all = g_file_enumerate_children (
      folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
      G_FILE_QUERY_INFO_NONE, cancellable, error);
  GFileInfo *info = NULL;

  if (all == NULL)
    return NULL;

  do
    {
      if (!g_file_enumerator_iterate (all, &info, NULL, cancellable, error))
        return NULL;

      if (info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR)
        g_ptr_array_add (names, g_strdup (g_file_info_get_name (info)));

      if (names->len > ASSAY_CLASS_MAX_FILES)
        {
          g_set_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_TOO_MANY,
                       _ ("There are more than %d files in the folder"), ASSAY_CLASS_MAX_FILES);
          return NULL;
        }
    }
  while (info != NULL);

  g_ptr_array_sort (names, compare_names);

  return g_steal_pointer (&names);
}

static void
add_problem (GPtrArray    *problems,
             const char   *name,
             const GError *error)
{
  g_autofree char *shown = g_filename_display_name (name);

  g_ptr_array_add (problems, g_strdup_printf ("%s: %s", shown, error->message));
}

static GBytes *
read_child (GFile         *folder,
            const char    *name,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);

  return assay_file_read (file, MAX_BYTES, cancellable, error);
}

/* Adds the exercises of a file in the folder, if it is an exercise or a course. */
static void
add_exercises (GPtrArray    *exercises,
               GFile        *folder,
               const char   *name,
               GPtrArray    *problems,
               GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayCourse) course = NULL;
  g_autoptr (GError) error = NULL;
  AssayExercise *exercise = NULL;

  if (!g_str_has_suffix (name, ASSAY_EXERCISE_SUFFIX) &&
      !g_str_has_suffix (name, ASSAY_COURSE_SUFFIX))
    return;

  bytes = read_child (folder, name, cancellable, &error);

  if (bytes != NULL && assay_course_is_course (bytes))
    course = assay_course_load_bytes (bytes, cancellable, &error);
  else if (bytes != NULL)
    exercise = assay_exercise_load (bytes, cancellable, &error);

  if (exercise != NULL)
    g_ptr_array_add (exercises, exercise);

  for (guint i = 0; course != NULL && i < course->exercises->len; i++)
    g_ptr_array_add (exercises, g_object_ref (g_ptr_array_index (course->exercises, i)));

  if (error != NULL)
    add_problem (problems, name, error);
}

/* The hand-in in a file, for whichever of the exercises it is. */
static AssayHandin *
load_handin (GBytes         *bytes,
             GPtrArray      *exercises,
             AssayExercise **exercise,
             GError        **error)
{
  g_autoptr (GError) last = NULL;

  for (guint i = 0; i < exercises->len; i++)
    {
      AssayHandin *handin = NULL;

      g_clear_error (&last);
      handin = assay_handin_load (bytes, g_ptr_array_index (exercises, i), &last);

      if (handin != NULL)
        {
          *exercise = g_ptr_array_index (exercises, i);
          return handin;
        }

      if (!g_error_matches (last, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_OTHER_EXERCISE))
        break;
    }

  if (last == NULL ||
      g_error_matches (last, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_OTHER_EXERCISE))
    g_set_error_literal (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_OTHER_EXERCISE,
                         _ ("The exercise that it was handed in for is not at hand; put it into "
                            "the same folder"));
  else
    g_propagate_error (error, g_steal_pointer (&last));

  return NULL;
}

static AssayClassWork *
take_work (GPtrArray     *works,
           AssayExercise *exercise)
{
  AssayClassWork *work = NULL;

  for (guint i = 0; i < works->len; i++)
    {
      work = g_ptr_array_index (works, i);

      if (work->exercise == exercise)
        return work;
    }

  work = g_new0 (AssayClassWork, 1);
  work->exercise = g_object_ref (exercise);
  work->handins = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_handin_free);
  g_ptr_array_add (works, work);

  return work;
}

/* Of two files of one trainee the one with more attempts counts. */
static void
add_handin (AssayClassWork *work,
            AssayHandin    *handin)
{
  for (guint i = 0; i < work->handins->len; i++)
    {
      AssayHandin *other = g_ptr_array_index (work->handins, i);

      if (strcmp (other->by, handin->by) != 0)
        continue;

      if (other->attempts->len >= handin->attempts->len)
        {
          assay_handin_free (handin);
          return;
        }

      assay_handin_free (other);
      work->handins->pdata[i] = handin;
      return;
    }

  g_ptr_array_add (work->handins, handin);
}

static int
compare_handins (gconstpointer a,
                 gconstpointer b)
{
  return strcmp ((*(AssayHandin *const *) a)->by, (*(AssayHandin *const *) b)->by);
}

/* In the order of the exercises, the trainees by their names. */
static GPtrArray *
sort_works (GPtrArray *works,
            GPtrArray *exercises)
{
  GPtrArray *sorted = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_class_work_free);

  for (guint i = 0; i < exercises->len; i++)
    {
      for (guint j = 0; j < works->len; j++)
        {
          AssayClassWork *work = g_ptr_array_index (works, j);

          if (work->exercise != g_ptr_array_index (exercises, i))
            continue;

          g_ptr_array_sort (work->handins, compare_handins);
          g_ptr_array_add (sorted, g_ptr_array_steal_index (works, j));
          break;
        }
    }

  return sorted;
}

/**
 * assay_class_load:
 * @folder: where the hand-ins of a class lie
 * @course: (nullable): exercises that are at hand; others may lie in the folder too
 * @problems: (element-type utf8): what could not be read is added to it, each with the name of its file
 *
 * Blocking; safe in a worker thread.
 *
 * Returns: (transfer full) (element-type AssayClassWork): what was handed in, by exercise; %NULL with @error set
 *   if the folder cannot be read or holds no hand-in
 */
GPtrArray *
assay_class_load (GFile         *folder,
                  AssayCourse   *course,
                  GPtrArray     *problems,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr (GPtrArray) exercises = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) works = NULL;
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (problems != NULL, NULL);

  works = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_class_work_free);
  names = list_names (folder, cancellable, error);

  if (names == NULL)
    return NULL;

  for (guint i = 0; course != NULL && i < course->exercises->len; i++)
    g_ptr_array_add (exercises, g_object_ref (g_ptr_array_index (course->exercises, i)));

  for (guint i = 0; i < names->len; i++)
    add_exercises (exercises, folder, g_ptr_array_index (names, i), problems, cancellable);

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) local_error = NULL;
      AssayExercise *exercise = NULL;
      AssayHandin *handin = NULL;

      if (!g_str_has_suffix (name, ASSAY_HANDIN_SUFFIX))
        continue;

      bytes = read_child (folder, name, cancellable, &local_error);
      handin = bytes != NULL ? load_handin (bytes, exercises, &exercise, &local_error) : NULL;

      if (handin != NULL)
        add_handin (take_work (works, exercise), handin);
      else
        add_problem (problems, name, local_error);
    }

  if (works->len == 0)
    {
      if (problems->len == 0)
        g_set_error_literal (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING,
                             _ ("There is no hand-in in this folder that can be scored"));
      else
        /* Translators: what is the matter with one of the files, as a sentence without a full stop */
        g_set_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING,
                     _ ("There is no hand-in in this folder that can be scored. %s"),
                     (const char *) g_ptr_array_index (problems, 0));
      return NULL;
    }

  return sort_works (works, exercises);
}
