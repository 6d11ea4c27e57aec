/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: replay-NAME FOLDER
 *
 * Gives a fuzzer's entry point what `make test` has time for: each file of its corpus, whole, cut at
 * many places, and with a byte changed here and there by a fixed seed. The campaigns are `make soak`.
 */

#include "config.h"

#include <string.h>

#include <glib.h>

#include "fuzz.h"

#define N_CUTS 32
#define N_CHANGES 96
#define SEED 20250516

static char *folder;

/* A copy of just these bytes, so that a sanitizer sees a step beyond them. */
static void
give (const char *data,
      gsize       n_bytes)
{
  g_autofree char *copy = g_malloc (MAX (n_bytes, 1));

  memcpy (copy, data, n_bytes);
  LLVMFuzzerTestOneInput ((const uint8_t *) copy, n_bytes);
}

static void
test_file (gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (folder, user_data, NULL);
  g_autofree char *data = NULL;
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr (GError) error = NULL;
  gsize n_bytes = 0;

  g_file_get_contents (path, &data, &n_bytes, &error);
  g_assert_no_error (error);

  give (data, n_bytes);

  for (guint i = 0; i < N_CUTS; i++)
    give (data, n_bytes * i / N_CUTS);

  for (guint i = 0; i < N_CHANGES && n_bytes > 0; i++)
    {
      gsize at = (gsize) g_rand_double_range (rand, 0, (double) n_bytes);
      char old = data[at];

      data[at] = (char) g_rand_int_range (rand, 0, 256);
      give (data, n_bytes);
      data[at] = old;
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) error = NULL;
  const char *name = NULL;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);

  folder = argv[1];
  dir = g_dir_open (folder, 0, &error);
  g_assert_no_error (error);

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_strconcat ("/replay/", name, NULL);

      g_ptr_array_add (names, g_strdup (name));
      g_test_add_data_func (path, g_ptr_array_index (names, names->len - 1), test_file);
    }

  return g_test_run ();
}
