/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-dossier.h"

/*
 * The files of tests/data/dossier, a test each:
 *
 * accepted/NAME.assay     is read, and what is written then is read and written alike
 * accepted/older-NAME     is of an older minor version, and is written as one of ours
 * rejected/NAME.case      is accepted/base.assay with one fault. Its lines are:
 *     < NAME              take this file of accepted/ (may be missing; comes first)
 *     @ TEXT              go on from there (may be missing, or come several times)
 *     - TEXT              the text to take out
 *     + TEXT              the text to put in its place (may be missing)
 *     = TEXT              the message, all of it
 * where ⏎ stands for a line end.
 */

static char *
build_path (const char *folder,
            const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", "dossier", folder, name, NULL);
}

static char *
read_text (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *content = NULL;

  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);

  return content;
}

static AssayDossier *
load_text (const char  *text,
           GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return assay_dossier_load (bytes, assay_register_get_default (), NULL, error);
}

/* All of it but what the machine says, which the rules of another day may change. */
static char *
dup_without_machine (const char *text)
{
  const char *machine = strstr (text, "\n  \"machine\": {");
  const char *end = machine != NULL ? strstr (machine, "\n  },") : NULL;

  g_assert_nonnull (end);

  return g_strdup_printf ("%.*s%s", (int) (machine - text), text, end);
}

static char *
dup_written (AssayDossier *dossier)
{
  g_autoptr (GBytes) bytes = assay_dossier_to_bytes (dossier);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A file of an older minor version says the same as one of ours. */
static void
raise_version (char **text)
{
  static const char ours[] = "\"version\": \"1.";
  char *at = strstr (*text, ours);

  if (at != NULL && at[sizeof ours - 1] < '0' + ASSAY_DOSSIER_VERSION_MINOR)
    at[sizeof ours - 1] = '0' + ASSAY_DOSSIER_VERSION_MINOR;
}

static void
test_accepted (gconstpointer data)
{
  g_autofree char *text = read_text (data);
  g_autofree char *written = NULL;
  g_autofree char *again = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayDossier) second = NULL;
  g_autoptr (GError) error = NULL;

  dossier = load_text (text, &error);
  g_assert_no_error (error);
  written = dup_written (dossier);
  second = load_text (written, &error);
  g_assert_no_error (error);
  g_assert_false (assay_dossier_is_outdated (second));
  again = dup_written (second);
  g_assert_cmpstr (again, ==, written);

  before = dup_without_machine (text);
  raise_version (&before);
  after = dup_without_machine (written);
  g_assert_cmpstr (after, ==, before);
}

static void
replace_line_ends (char **line)
{
  g_auto (GStrv) pieces = g_strsplit (*line, "⏎", -1);

  g_free (*line);
  *line = g_strjoinv ("\n", pieces);
}

/* The file that a script damages: “< NAME”, or the one that all others do. */
static char *
read_base (const char *script)
{
  const char *end = strchr (script, '\n');
  g_autofree char *name = g_str_has_prefix (script, "< ")
                              ? g_strndup (script + 2, (gsize) (end - script) - 2)
                              : g_strdup ("base.assay");
  g_autofree char *path = build_path ("accepted", name);

  return read_text (path);
}

static void
test_rejected (gconstpointer data)
{
  g_autofree char *script = read_text (data);
  g_autofree char *text = read_base (script);
  g_autofree char *damaged = NULL;
  g_auto (GStrv) lines = g_strsplit (g_strchomp (script), "\n", -1);
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = NULL;
  const char *from = text;
  const char *out = NULL;
  const char *in = "";
  const char *message = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      replace_line_ends (&lines[i]);
      g_assert_cmpuint (strlen (lines[i]), >=, 2);

      if (lines[i][0] == '@')
        g_assert_nonnull (from = strstr (from, lines[i] + 2));
      else if (lines[i][0] == '-')
        out = lines[i] + 2;
      else if (lines[i][0] == '+')
        in = lines[i] + 2;
      else if (lines[i][0] == '=')
        message = lines[i] + 2;
    }

  g_assert_nonnull (out);
  from = strstr (from, out);
  g_assert_nonnull (from);
  damaged = g_strdup_printf ("%.*s%s%s", (int) (from - text), text, in, from + strlen (out));

  dossier = load_text (damaged, &error);
  g_assert_null (dossier);
  g_assert_nonnull (error);
  g_assert_true (error->domain == ASSAY_DOSSIER_ERROR);
  g_assert_cmpstr (error->message, ==, message);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_folder (const char    *folder,
            const char    *suffix,
            GTestDataFunc  function)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *path = build_path (folder, ".");
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name = NULL;

  g_assert_no_error (error);

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, suffix))
        g_ptr_array_add (names, g_strdup (name));
    }

  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *test_path = NULL;

      name = g_ptr_array_index (names, i);
      test_path = g_strdup_printf ("/dossier-files/%s/%s", folder, name);
      g_test_add_data_func_full (test_path, build_path (folder, name), function, g_free);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_folder ("accepted", ".assay", test_accepted);
  add_folder ("rejected", ".case", test_rejected);

  return g_test_run ();
}
