/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "assay-file.h"

/* A folder of its own for each test, which must be empty again but for what the test removes. */
typedef struct
{
  char  *folder;
  char  *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("assay-file-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "job.assay", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  (void) g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_object (&fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static gboolean
put (Fixture    *fixture,
     const char *text,
     GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return assay_file_write (fixture->file, bytes, NULL, error);
}

static void
assert_content (Fixture    *fixture,
                const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = assay_file_read (fixture->file, 1 << 20, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected,
                   strlen (expected));
}

static void
test_file_write (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  struct stat info;

  g_assert_true (put (fixture, "one\n", &error));
  assert_content (fixture, "one\n");

  g_assert_cmpint (g_chmod (fixture->path, 0640), ==, 0);
  g_assert_true (put (fixture, "", &error));
  g_assert_no_error (error);
  assert_content (fixture, "");
  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0640);
}

static void
test_file_link (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *target = g_build_filename (fixture->folder, "target", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (target, "old", -1, &error));
  g_assert_cmpint (symlink ("target", fixture->path), ==, 0);
  g_assert_true (put (fixture, "new", &error));
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  assert_content (fixture, "new");
  g_assert_cmpint (g_unlink (target), ==, 0);
}

/* A disk that is full after so many bytes, as near as a test can come to it. */
static void
test_file_full (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char *large = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;
  struct rlimit before;
  struct rlimit small;

  g_assert_true (put (fixture, "old\n", &error));

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  small = before;
  small.rlim_cur = 4096;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_false (put (fixture, large, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, fixture->path));
  assert_content (fixture, "old\n");
}

static void
test_file_refused (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GFile) nowhere = g_file_resolve_relative_path (folder, "no/such/folder");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (assay_file_write (folder, bytes, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  g_clear_error (&error);

  g_assert_false (assay_file_write (nowhere, bytes, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_cancellable_cancel (cancellable);
  g_assert_false (assay_file_write (fixture->file, bytes, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_file_bound (Fixture      *fixture,
                 gconstpointer data)
{
  g_autofree char *text = g_strnfill (200000, 'x');
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) stream = NULL;

  g_assert_true (put (fixture, text, &error));
  bytes = assay_file_read (fixture->file, 200000, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, 200000);

  g_assert_null (assay_file_read (fixture->file, 131072, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE);
  g_assert_nonnull (strstr (error->message, "128.0"));
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_clear_error (&error);

  stream = g_memory_input_stream_new_from_bytes (bytes);
  g_assert_null (assay_stream_read (stream, "standard input", 199999, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE);
  g_assert_nonnull (strstr (error->message, "standard input"));
}

static void
test_file_missing (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autoptr (GError) error = NULL;

  g_assert_null (assay_file_read (fixture->file, 100, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_null (assay_file_read (folder, 100, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

/* In a worker the same comes of it, and the same is told. */
static void
test_file_async (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "none", "job.assay", NULL);
  g_autoptr (GFile) nowhere = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("kept", 4);
  g_autoptr (GAsyncResult) first = NULL;
  g_autoptr (GAsyncResult) second = NULL;
  g_autoptr (GError) error = NULL;

  assay_file_write_async (fixture->file, bytes, NULL, written_cb, &first);
  assay_file_write_async (nowhere, bytes, NULL, written_cb, &second);
  while (first == NULL || second == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (assay_file_write_finish (fixture->file, first, &error));
  g_assert_no_error (error);
  assert_content (fixture, "kept");
  g_assert_false (assay_file_write_finish (nowhere, second, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/file/write", Fixture, NULL, set_up, test_file_write, tear_down);
  g_test_add ("/file/link", Fixture, NULL, set_up, test_file_link, tear_down);
  g_test_add ("/file/full", Fixture, NULL, set_up, test_file_full, tear_down);
  g_test_add ("/file/refused", Fixture, NULL, set_up, test_file_refused, tear_down);
  g_test_add ("/file/bound", Fixture, NULL, set_up, test_file_bound, tear_down);
  g_test_add ("/file/async", Fixture, NULL, set_up, test_file_async, tear_down);
  g_test_add ("/file/missing", Fixture, NULL, set_up, test_file_missing, tear_down);

  return g_test_run ();
}
