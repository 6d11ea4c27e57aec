/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-class.h"
#include "assay-file.h"
#include "assay-training-error.h"
#include "training-help.h"

typedef struct
{
  AssayExercise *exercise;
  AssayDossier  *work;
  char          *path;
  GFile         *folder;
  GPtrArray     *problems;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->exercise = training_help_exercise ();
  fixture->work = assay_exercise_dup_dossier (fixture->exercise);
  fixture->path = g_dir_make_tmp ("assay-class-XXXXXX", NULL);
  fixture->folder = g_file_new_for_path (fixture->path);
  fixture->problems = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GDir *folder = g_dir_open (fixture->path, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->path, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_dir_close (folder);
  g_assert_cmpint (g_rmdir (fixture->path), ==, 0);
  g_free (fixture->path);
  g_object_unref (fixture->folder);
  g_ptr_array_unref (fixture->problems);
  g_assert_finalize_object (fixture->work);
  g_assert_finalize_object (fixture->exercise);
}

static void
write_file (Fixture    *fixture,
            const char *name,
            GBytes     *bytes)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, name);
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_file_write (file, bytes, NULL, &error));
  g_assert_no_error (error);
}

static void
write_handin (Fixture    *fixture,
              const char *name,
              const char *by,
              guint       n_attempts)
{
  g_autoptr (AssayHandin) handin = assay_handin_new (fixture->exercise, by);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n_attempts; i++)
    assay_handin_add (handin, training_help_attempt (fixture->exercise, fixture->work), NULL);

  bytes = assay_handin_to_bytes (handin, fixture->exercise);
  write_file (fixture, name, bytes);
}

/* The exercise may lie in the folder or come with the course; of two files of one trainee the fuller counts. */
static void
test_class (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (AssayCourse) course = assay_course_new_single (fixture->exercise);
  g_autoptr (GPtrArray) works = NULL;
  g_autoptr (GBytes) rubbish = g_bytes_new_static ("{", 1);
  g_autoptr (GError) error = NULL;
  const AssayClassWork *work = NULL;

  write_handin (fixture, "b.assayhandin", "Tove", 1);
  write_handin (fixture, "c.assayhandin", "Tove", 2);
  write_handin (fixture, "d.assayhandin", "Ines", 1);
  write_file (fixture, "e.assayhandin", rubbish);
  write_file (fixture, "notes.txt", rubbish);
  works = assay_class_load (fixture->folder, course, fixture->problems, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (works->len, ==, 1);
  work = g_ptr_array_index (works, 0);
  g_assert_cmpuint (work->handins->len, ==, 2);
  g_assert_cmpstr (((AssayHandin *) g_ptr_array_index (work->handins, 0))->by, ==, "Ines");
  g_assert_cmpuint (((AssayHandin *) g_ptr_array_index (work->handins, 1))->attempts->len, ==, 2);
  g_assert_cmpuint (fixture->problems->len, ==, 1);
  g_assert_true (g_str_has_prefix (g_ptr_array_index (fixture->problems, 0), "e.assayhandin: "));
}

static void
test_class_alone (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GBytes) bytes = assay_exercise_to_bytes (fixture->exercise);
  g_autoptr (GPtrArray) works = NULL;
  g_autoptr (GError) error = NULL;

  write_handin (fixture, "a.assayhandin", "Tove", 1);
  g_assert_null (assay_class_load (fixture->folder, NULL, fixture->problems, NULL, &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING);
  g_assert_nonnull (strstr (error->message, "put it into the same folder"));
  g_clear_error (&error);

  write_file (fixture, "storm.assayexercise", bytes);
  works = assay_class_load (fixture->folder, NULL, fixture->problems, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (works->len, ==, 1);
}

static void
test_class_nothing (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GFile) missing = g_file_get_child (fixture->folder, "missing");
  g_autoptr (GError) error = NULL;

  g_assert_null (assay_class_load (fixture->folder, NULL, fixture->problems, NULL, &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING);
  g_clear_error (&error);
  g_assert_null (assay_class_load (missing, NULL, fixture->problems, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/class/folder", test_class);
  ADD ("/class/alone", test_class_alone);
  ADD ("/class/nothing", test_class_nothing);

  return g_test_run ();
}
