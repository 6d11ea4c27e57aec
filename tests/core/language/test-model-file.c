/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-model-file.h"
#include "assay-reading.h"

static const guint32 items[] = { 1, 2, 3 };

static GBytes *
dup_file (void)
{
  GByteArray *file = assay_model_file_begin ("test", 7);

  assay_model_file_add (file, "first", items, sizeof items);
  assay_model_file_add (file, "second", "abcde", 5);
  assay_model_file_end (file);

  return g_byte_array_free_to_bytes (file);
}

static void
test_model_file_sections (void)
{
  g_autoptr (GBytes) bytes = dup_file ();
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayModelFile) file = assay_model_file_new (bytes, "test", 7, &error);
  const guint32 *first = NULL;
  gsize n = 0;

  g_assert_no_error (error);

  first = assay_model_file_get_section (file, "first", sizeof (guint32), &n);
  g_assert_cmpmem (first, n * sizeof (guint32), items, sizeof items);

  g_assert_cmpmem (assay_model_file_get_section (file, "second", 1, &n), 5, "abcde", 5);
  g_assert_cmpuint (n, ==, 5);

  g_assert_null (assay_model_file_get_section (file, "second", 2, &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (assay_model_file_get_section (file, "third", 1, &n));
}

static void
assert_refused (gconstpointer data,
                gsize         n_bytes,
                const char   *name,
                guint         version)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayModelFile) file = assay_model_file_new (bytes, name, version, &error);

  g_assert_null (file);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

/* Every byte counts: what is cut off, or changed anywhere but in what the header leaves free, is refused. */
static void
test_model_file_damage (void)
{
  g_autoptr (GBytes) bytes = dup_file ();
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *changed = g_memdup2 (data, n_bytes);

  assert_refused (data, n_bytes, "other", 7);
  assert_refused (data, n_bytes, "test", 8);

  for (gsize n = 0; n < n_bytes; n++)
    assert_refused (data, n, "test", 7);

  for (gsize i = 0; i < n_bytes; i++)
    {
      /* Behind the NUL of the name, bytes mean nothing. */
      if (i > 12 && i < 24)
        continue;

      changed[i] ^= 0x41;
      assert_refused (changed, n_bytes, "test", 7);
      changed[i] ^= 0x41;
    }
}

/* A file that lies at an odd place is read all the same. */
static void
test_model_file_unaligned (void)
{
  g_autoptr (GBytes) bytes = dup_file ();
  gsize n_bytes = 0;
  gconstpointer data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *room = g_malloc (n_bytes + 1);
  g_autoptr (GBytes) moved = NULL;
  g_autoptr (AssayModelFile) file = NULL;
  gsize n = 0;

  memcpy (room + 1, data, n_bytes);
  moved = g_bytes_new_static (room + 1, n_bytes);
  file = assay_model_file_new (moved, "test", 7, NULL);

  g_assert_nonnull (file);
  g_assert_cmpuint (
      ((const guint32 *) assay_model_file_get_section (file, "first", sizeof (guint32), &n))[2], ==,
      3);
}

static void
test_model_file_of_program (void)
{
  g_assert_nonnull (assay_model_file_get ("en", "worth", 1));
  g_assert_true (assay_model_file_get ("en", "worth", 1) ==
                 assay_model_file_get ("en-GB", "worth", 1));
  g_assert_null (assay_model_file_get ("xx", "worth", 1));
}

/* Without a model a reading goes by its rules. */
static void
test_model_file_rules_only (void)
{
  const AssayReadingOptions options = { .language = "en", .rules_only = TRUE };
  const char *utf8 = "Crime in Leeds fell by 40% to 1,200 cases in 2024.";
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  g_autoptr (AssayReading) by_rules = assay_reading_new (text, NULL, 0, &options);
  g_autoptr (AssayReading) by_model = assay_reading_new (text, NULL, 0, NULL);
  guint n = 0;
  double worth = assay_reading_get_claims (by_rules, &n)[0].worth;

  g_assert_cmpfloat (worth, >, 0.7);
  g_assert_cmpfloat (assay_reading_get_claims (by_model, &n)[0].worth, >, 0.7);
  g_assert_cmpfloat (assay_reading_get_claims (by_model, &n)[0].worth, !=, worth);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model-file/sections", test_model_file_sections);
  g_test_add_func ("/model-file/damage", test_model_file_damage);
  g_test_add_func ("/model-file/unaligned", test_model_file_unaligned);
  g_test_add_func ("/model-file/of-program", test_model_file_of_program);
  g_test_add_func ("/model-file/rules-only", test_model_file_rules_only);

  return g_test_run ();
}
