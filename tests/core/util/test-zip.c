/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-zip.h"

static GBytes *
pack (const char *name,
      GBytes     *body)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) first = g_bytes_new_static ("one", 3);
  const AssayZipMember members[] = { { "mimetype", first }, { name, body } };
  GBytes *bytes = assay_zip_write (members, G_N_ELEMENTS (members), &error);

  g_assert_no_error (error);

  return bytes;
}

static void
assert_refused (GBytes     *bytes,
                const char *reason)
{
  static const char *const names[] = { "content.xml", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) members = assay_zip_read (bytes, names, NULL, &error);

  g_assert_null (members);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, reason));
}

static void
test_round (void)
{
  static const char *const names[] = { "content.xml", "not-there.xml", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) body = g_bytes_new_static ("Zürich", 7);
  g_autoptr (GBytes) bytes = pack ("content.xml", body);
  g_autoptr (GBytes) again = pack ("content.xml", body);
  g_autoptr (GHashTable) members = assay_zip_read (bytes, names, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (assay_zip_is_zip (bytes));
  g_assert_false (assay_zip_is_zip (body));
  g_assert_true (g_bytes_equal (bytes, again));
  g_assert_cmpuint (g_hash_table_size (members), ==, 1);
  g_assert_true (g_bytes_equal (g_hash_table_lookup (members, "content.xml"), body));
}

/* One member is found by its bytes: nothing but its name stands between the header and what it holds. */
static void
test_stored (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *long_words = g_strnfill (100000, 'x');
  g_autoptr (GBytes) kind = g_bytes_new_static ("kind", 4);
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (GBytes) words = g_bytes_new_static (long_words, 100000);
  const AssayZipMember members[] = { { "mimetype", kind, TRUE },
                                     { "empty", empty },
                                     { "words", words } };
  static const char *const names[] = { "mimetype", "empty", "words", NULL };
  g_autoptr (GBytes) bytes = assay_zip_write (members, G_N_ELEMENTS (members), &error);
  g_autoptr (GHashTable) read = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), <, 1000);
  g_assert_cmpmem ((const char *) g_bytes_get_data (bytes, NULL) + 30, 12, "mimetypekind", 12);

  read = assay_zip_read (bytes, names, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_true (g_bytes_equal (g_hash_table_lookup (read, names[i]), members[i].body));
}

/* However little there is of it, what it unpacks to is bounded. */
static void
test_bomb (void)
{
  gsize n_bytes = ASSAY_ZIP_MAX_BYTES + 1;
  g_autoptr (GBytes) body = g_bytes_new_take (g_malloc0 (n_bytes), n_bytes);
  g_autoptr (GBytes) bytes = pack ("content.xml", body);
  g_autoptr (GBytes) other = pack ("picture.png", body);
  g_autoptr (GHashTable) members = NULL;
  static const char *const names[] = { "content.xml", NULL };

  g_assert_cmpuint (g_bytes_get_size (bytes), <, 1024 * 1024);
  assert_refused (bytes, "64 MB");

  /* What nobody asks for is not unpacked. */
  members = assay_zip_read (other, names, NULL, NULL);
  g_assert_nonnull (members);
}

static void
test_damaged (void)
{
  g_autoptr (GBytes) body = g_bytes_new_take (g_strnfill (5000, 'x'), 5000);
  g_autoptr (GBytes) bytes = pack ("content.xml", body);
  g_autoptr (GBytes) cut = g_bytes_new_from_bytes (bytes, 0, g_bytes_get_size (bytes) / 2);
  g_autoptr (GBytes) start = g_bytes_new_from_bytes (bytes, 0, 4);
  g_autoptr (GBytes) text = g_bytes_new_static ("Not an archive at all", 21);
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);
  g_autofree guint8 *broken = g_memdup2 (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GBytes) bad = NULL;

  assert_refused (cut, "cut short");
  assert_refused (start, "cut short");
  assert_refused (text, "cut short");
  assert_refused (nothing, "cut short");

  /* In the packed body. */
  memset (broken + 95, 0xff, 8);
  bad = g_bytes_new_take (g_steal_pointer (&broken), g_bytes_get_size (bytes));
  assert_refused (bad, "damaged");
}

static void
test_cancelled (void)
{
  static const char *const names[] = { "content.xml", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) body = g_bytes_new_static ("two", 3);
  g_autoptr (GBytes) bytes = pack ("content.xml", body);
  g_autoptr (GHashTable) members = NULL;

  g_cancellable_cancel (cancellable);
  members = assay_zip_read (bytes, names, cancellable, &error);

  g_assert_null (members);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/zip/stored", test_stored);
  g_test_add_func ("/zip/round", test_round);
  g_test_add_func ("/zip/bomb", test_bomb);
  g_test_add_func ("/zip/damaged", test_damaged);
  g_test_add_func ("/zip/cancelled", test_cancelled);

  return g_test_run ();
}
