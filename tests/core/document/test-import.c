/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-import.h"

#include <string.h>

#include "import-dump.h"

/* Set, the expected files are written anew from what the importers give: look at the diff. */
#define UPDATE_VARIABLE "ASSAY_UPDATE_EXPECTED"

static AssayDraft *
import (const char  *text,
        gssize       n_bytes,
        const char  *name,
        GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, n_bytes < 0 ? strlen (text) : (gsize) n_bytes);

  return assay_import_bytes (bytes, name, ASSAY_FORMAT_AUTO, NULL, error);
}

static char *
read_file (const char *path,
           gsize      *n_bytes)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  g_file_get_contents (path, &contents, n_bytes, &error);
  g_assert_no_error (error);

  return contents;
}

/* Parts cover everything but white space, and lie in order; spans lie in the text. */
static void
assert_sound (AssayDraft *draft)
{
  AssayText *text = assay_draft_get_text (draft);
  guint length = assay_text_get_length (text);
  guint n_parts;
  guint n_links;
  guint end = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  const AssayLink *links = assay_draft_get_links (draft, &n_links);

  g_assert_true (g_utf8_validate (assay_text_get_utf8 (text), -1, NULL));
  g_assert_null (strpbrk (assay_text_get_utf8 (text), "\r\v\f"));
  g_assert_cmpuint (n_parts, >, 0);

  for (guint i = 0; i <= n_parts; i++)
    {
      AssaySpan gap = { end, i < n_parts ? parts[i].span.begin : length };
      g_autofree char *words = NULL;

      g_assert_cmpuint (gap.begin, <=, gap.end);
      words = assay_text_dup_span (text, gap);
      g_assert_cmpstr (g_strstrip (words), ==, "");

      if (i < n_parts)
        {
          g_assert_false (assay_span_is_empty (parts[i].span));
          end = parts[i].span.end;
        }
    }

  for (guint i = 0; i < n_links; i++)
    {
      g_assert_cmpuint (links[i].span.begin, <, links[i].span.end);
      g_assert_cmpuint (links[i].span.end, <=, length);
    }
}

static void
test_golden (gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", name, NULL);
  g_autofree char *expected_path = g_strconcat (path, ".expected", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *actual = NULL;
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GError) error = NULL;
  gsize n_bytes;

  contents = read_file (path, &n_bytes);
  draft = import (contents, n_bytes, name, &error);
  g_assert_no_error (error);
  assert_sound (draft);
  actual = import_dump (draft);

  if (g_getenv (UPDATE_VARIABLE) != NULL)
    g_assert_true (g_file_set_contents (expected_path, actual, -1, NULL));

  expected = read_file (expected_path, NULL);
  g_assert_cmpstr (actual, ==, expected);
}

/* A draft looks the same whatever ends its lines. */
static void
test_line_ends (gconstpointer data)
{
  static const char *const ends[] = { "\r\n", "\r" };
  const char *name = data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", name, NULL);
  g_autofree char *contents = read_file (path, NULL);
  g_auto (GStrv) lines = g_strsplit (contents, "\n", -1);
  g_autoptr (AssayDraft) draft = import (contents, -1, name, NULL);
  g_autofree char *expected = import_dump (draft);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = g_strjoinv (ends[i], lines);
      g_autoptr (AssayDraft) other = import (text, -1, name, NULL);
      g_autofree char *actual = import_dump (other);

      g_assert_cmpstr (actual, ==, expected);
      g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (other)), ==,
                       assay_text_get_utf8 (assay_draft_get_text (draft)));
    }
}

/* Cut anywhere, a file gives a sound draft or an error. */
static void
test_truncated (gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", name, NULL);
  gsize n_bytes;
  g_autofree char *contents = read_file (path, &n_bytes);

  for (gsize n = 0; n < MIN (n_bytes, 6000); n++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AssayDraft) draft = import (contents, n, name, &error);

      if (draft == NULL)
        g_assert_nonnull (error);
      else
        assert_sound (draft);
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_cases (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "import", NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name = NULL;

  g_assert_no_error (error);

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (!g_str_has_suffix (name, ".expected"))
        g_ptr_array_add (names, g_strdup (name));
    }

  g_ptr_array_sort (names, compare_names);

  return g_steal_pointer (&names);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GPtrArray) names = NULL;

  g_test_init (&argc, &argv, NULL);
  names = list_cases ();

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *golden = g_strdup_printf ("/import/golden/%s", name);
      g_autofree char *line_ends = g_strdup_printf ("/import/line-ends/%s", name);
      g_autofree char *truncated = g_strdup_printf ("/import/truncated/%s", name);

      g_test_add_data_func (golden, name, test_golden);
      g_test_add_data_func (line_ends, name, test_line_ends);
      g_test_add_data_func (truncated, name, test_truncated);
    }

  return g_test_run ();
}
