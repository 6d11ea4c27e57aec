/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>
#include <utime.h>

#include <glib/gstdio.h>

#include "assay-file-stamp.h"
#include "assay-file.h"

typedef struct
{
  char           *folder;
  char           *path;
  GFile          *file;
  AssayFileStamp *stamp;
} Fixture;

static void
write_text (Fixture    *fixture,
            const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_file_write (fixture->file, bytes, NULL, &error));
  g_assert_no_error (error);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("ferries", 7);

  fixture->folder = g_dir_make_tmp ("assay-stamp-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "job.assay", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  write_text (fixture, "ferries");
  fixture->stamp = assay_file_stamp_new (fixture->file, bytes, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  (void) g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  assay_file_stamp_unref (fixture->stamp);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static AssayFileChange
compare (Fixture *fixture)
{
  return assay_file_stamp_compare (fixture->stamp, fixture->file, NULL);
}

/* Another time is no change, the same number of other bytes is one. */
static void
test_stamp_compare (Fixture       *fixture,
                    gconstpointer  data)
{
  const struct utimbuf times = { .actime = 1000000, .modtime = 1000000 };

  g_assert_cmpint (compare (fixture), ==, ASSAY_FILE_SAME);
  g_assert_cmpint (g_utime (fixture->path, (struct utimbuf *) &times), ==, 0);
  g_assert_cmpint (compare (fixture), ==, ASSAY_FILE_SAME);

  write_text (fixture, "FERRIES");
  g_assert_cmpint (compare (fixture), ==, ASSAY_FILE_CHANGED);
  write_text (fixture, "ferries");
  g_assert_cmpint (compare (fixture), ==, ASSAY_FILE_SAME);
  write_text (fixture, "more ferries");
  g_assert_cmpint (compare (fixture), ==, ASSAY_FILE_CHANGED);

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  g_assert_cmpint (compare (fixture), ==, ASSAY_FILE_GONE);
}

/* What an earlier program knew of it is enough. */
static void
test_stamp_sum (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (AssayFileStamp) stamp = assay_file_stamp_new_of_sum (
      assay_file_stamp_get_sum (fixture->stamp), assay_file_stamp_get_size (fixture->stamp));

  g_assert_cmpuint (assay_file_stamp_get_size (stamp), ==, 7);
  g_assert_cmpint (assay_file_stamp_compare (stamp, fixture->file, NULL), ==, ASSAY_FILE_SAME);
  write_text (fixture, "FERRIES");
  g_assert_cmpint (assay_file_stamp_compare (stamp, fixture->file, NULL), ==, ASSAY_FILE_CHANGED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/file-stamp/compare", Fixture, NULL, set_up, test_stamp_compare, tear_down);
  g_test_add ("/file-stamp/sum", Fixture, NULL, set_up, test_stamp_sum, tear_down);

  return g_test_run ();
}
