/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-overrides.h"

/* A register of our own, so that no edition of the real one changes a test. */
static const char register_text[] =
    "assay-outlets\t1\n"
                      "origin\teditors\tEditors\thttps://editors.example/\tCC0-1.0\t2024\n"
                      "origin\tlist\tList\thttps://list.example/\tCC0-1.0\t2025\n"
                      "\n"
                      "gazette.example\t\tname\tThe Gazette\teditors\n"
                      "gazette.example\t\treliability\treliable\teditors\t2024\n"
                      "gazette.example\t\tlean\tleft\tlist\t2025\n"
                      "gazette.example\tblogs\treliability\tunreliable\teditors\t2024\n"
                      "gazette.co.example\t\tsame\tgazette.example\teditors\n"
                      "jester.example\t\treliability\tunreliable\teditors\t2024\n"
                      "jester.example\t\ttype\tsatire\teditors\t2024\n"
                      "trusted.example\t\treliability\treliable\teditors\t2024\n"
                      "trusted.example\t\treliability\tunreliable\tlist\t2025\n";

static GBytes *
make_bytes (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static AssayRegister *
make_register (void)
{
  g_autoptr (GBytes) bytes = make_bytes (register_text);
  g_autoptr (GError) error = NULL;
  AssayRegister *outlets = assay_register_new (bytes, &error);

  g_assert_no_error (error);

  return outlets;
}

static void
set (AssayOverrides *overrides,
     const char     *address,
     const char     *words)
{
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  AssayOverride override = { .origin = ASSAY_OVERRIDES_OWN, .year = 2026, .reason = "We asked." };

  g_assert_true (assay_override_read_address (address, &host, &path, &error));
  g_assert_true (assay_override_read_value (words, &override.property, &override.value));
  override.host = host;
  override.path = path;
  g_assert_true (assay_overrides_set (overrides, &override, &error));
}

typedef struct
{
  const char *set; /* “address value” of each, with bars between them */
  const char *host;
  const char *path;
  const char *expected; /* tier, lean, control */
} Case;

static const Case cases[] = {
  { "", "gazette.example", "a", "reliable left none" },
  { "gazette.example mixed", "gazette.example", "a", "mixed left none" },
  { "gazette.example left-center", "gazette.example", "a", "reliable centre-left none" },
  { "gazette.example state", "gazette.example", "a", "reliable left state" },

  /* It holds for all of the host, whatever the register says of a path, and for its other names. */
  { "gazette.example mixed", "gazette.example", "blogs/a", "mixed left none" },
  { "gazette.example mixed", "www.gazette.example", "a", "mixed left none" },
  { "gazette.example mixed", "sub.gazette.example", "a", "mixed left none" },
  { "gazette.example mixed", "gazette.co.example", "a", "mixed left none" },

  /* One on a path holds below it alone. */
  { "gazette.example/opinion deprecated", "gazette.example", "opinion/a", "deprecated left none" },
  { "gazette.example/opinion deprecated", "gazette.example", "opinions", "reliable left none" },
  { "gazette.example mixed|gazette.example/a reliable", "gazette.example", "a",
    "reliable left none" },

  /* No register argues with it. */
  { "jester.example reliable", "jester.example", "a", "reliable none none" },
  { "", "trusted.example", "a", "mixed none none" },
  { "trusted.example reliable", "trusted.example", "a", "reliable none none" },
  { "nobody.example satire", "nobody.example", "a", "satire none none" },
  { "https://www.nobody.example/ satire", "nobody.example", "a", "satire none none" },
  { "other.example satire", "nobody.example", "a", "none none none" },
};

static void
test_overrides_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayRegister) outlets = make_register ();
      g_autoptr (AssayOverrides) overrides = assay_overrides_new ();
      g_auto (GStrv) all = g_strsplit (cases[i].set, "|", -1);
      g_autoptr (AssayOutlet) outlet = NULL;
      g_autofree char *found = NULL;
      g_autoptr (GError) error = NULL;

      for (guint j = 0; all[j] != NULL; j++)
        {
          g_auto (GStrv) words = g_strsplit (all[j], " ", 2);

          set (overrides, words[0], words[1]);
        }

      g_assert_true (assay_overrides_apply (overrides, outlets, &error));
      outlet = assay_register_lookup (outlets, cases[i].host, cases[i].path);
      found = g_strjoin (" ", assay_tier_to_id (outlet->tier), assay_lean_to_id (outlet->lean),
                         assay_control_to_id (outlet->control), NULL);
      g_test_message ("%s: %s/%s", cases[i].set, cases[i].host, cases[i].path);
      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

/* Whoever reads the rating sees who says so, when, and why, beside what others say. */
static void
test_overrides_reason (void)
{
  g_autoptr (AssayRegister) outlets = make_register ();
  g_autoptr (AssayOverrides) overrides = assay_overrides_new ();
  g_autoptr (AssayOutlet) outlet = NULL;
  g_autoptr (AssayOutlet) after = NULL;
  g_autoptr (GPtrArray) ratings = NULL;
  g_autoptr (GError) error = NULL;
  const AssayRating *rating = NULL;
  const AssayOrigin *origin = NULL;
  AssayOverride override = { .host = "gazette.example", .path = "", .value = "mixed" };

  override.origin = ASSAY_OVERRIDES_OWN;
  g_assert_false (assay_overrides_set (overrides, &override, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  override.reason = " \t\n";
  g_assert_false (assay_overrides_set (overrides, &override, NULL));

  set (overrides, "gazette.example", "mixed");
  assay_overrides_apply (overrides, outlets, NULL);
  outlet = assay_register_lookup (outlets, "gazette.example", NULL);
  ratings = assay_outlet_list_ratings (outlet);
  rating = g_ptr_array_index (ratings, 0);
  g_assert_cmpstr (rating->value, ==, "mixed");
  g_assert_cmpstr (rating->origin, ==, "own");
  g_assert_cmpstr (rating->ref, ==, "We asked.");
  g_assert_cmpuint (rating->year, ==, 2026);
  g_assert_true (rating->is_chosen);
  g_assert_cmpuint (ratings->len, ==, 3);

  origin = assay_register_get_origin (outlets, "own");
  g_assert_cmpstr (origin->name, ==, "Own rating");

  /* Taken back, the register speaks again; what was told of the origin stays valid. */
  g_assert_cmpuint (assay_overrides_unset (overrides, "gazette.example", "a"), ==, 0);
  g_assert_cmpuint (assay_overrides_unset (overrides, "gazette.example", ""), ==, 1);
  assay_overrides_apply (overrides, outlets, NULL);
  after = assay_register_lookup (outlets, "gazette.example", NULL);
  g_assert_cmpint (after->tier, ==, ASSAY_TIER_RELIABLE);
  g_assert_cmpstr (rating->ref, ==, "We asked.");
  g_assert_cmpstr (origin->name, ==, "Own rating");
}

static void
test_overrides_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("assay-overrides-XXXXXX", &error);
  g_autofree char *deeper = g_build_filename (folder, "assay", NULL);
  g_autofree char *path = g_build_filename (deeper, "outlets.tsv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (AssayOverrides) none = assay_overrides_load (file, NULL, &error);
  g_autoptr (AssayOverrides) again = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (assay_overrides_get_n (none), ==, 0);

  set (none, "gazette.example/b", "mixed");
  set (none, "alpha.example", "left");
  set (none, "gazette.example/b", "reliable");
  g_assert_true (assay_overrides_save (none, file, NULL, &error));
  again = assay_overrides_load (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (assay_overrides_get_n (again), ==, 2);
  g_assert_cmpstr (assay_overrides_get (again, 0)->host, ==, "alpha.example");
  g_assert_cmpstr (assay_overrides_get (again, 1)->path, ==, "b");
  g_assert_cmpstr (assay_overrides_get (again, 1)->value, ==, "reliable");
  g_assert_cmpstr (assay_overrides_get (again, 1)->reason, ==, "We asked.");
  before = assay_overrides_to_bytes (none);
  after = assay_overrides_to_bytes (again);
  g_assert_true (g_bytes_equal (before, after));

  /* A fault is named by file and line, and nothing is taken for none. */
  g_assert_true (g_file_set_contents (path, "assay-outlets\t1\norigin\town\tOwn\t\t\t\n\n"
                                            "a.example\t\treliability\tgreat\town\n",
                                      -1, &error));
  g_assert_null (assay_overrides_load (file, NULL, &error));
  g_assert_nonnull (strstr (error->message, "outlets.tsv"));
  g_assert_nonnull (strstr (error->message, "Line 4"));

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (deeper), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

typedef struct
{
  const char *list;
  guint       n_left;
  const char *expected; /* “host/path value” of each; NULL: refused */
} ImportCase;

static const ImportCase imports[] = {
  { "domain,value,origin\na.example,reliable,x\nb.example,Left-Center,x\n", 0,
    "a.example reliable|b.example centre-left" },
  { "a.example;unreliable\r\nb.example;who knows\r\n", 1, "a.example unreliable" },
  { "a.example\tmixed\n", 0, "a.example mixed" },
  { "\"name\",\"bias\",\"Factual\",\"Domain\"\n\"The \"\"A\"\"\nnews, daily\",Right,HIGH,"
    "https://www.a.example/\n",
    0, "a.example reliable|a.example right" },
  { "domain,value\na.example/blogs/,low\n", 0, "a.example/blogs unreliable" },
  { "domain,value\na.example,77\nb.example,12\n", 2, NULL },
  { "", 0, NULL },
  { "Dear desk,\nplease find our list below.\n", 0, NULL },

  /* As programs that rate keep their lists: by host, or numbered, or in a member. */
  { "{\"a.example\":{\"n\":\"A\",\"b\":\"LC\",\"r\":\"H\"},\"b.example\":{\"b\":\"?\"}}", 1,
    "a.example reliable|a.example centre-left" },
  { "[{\"domain\":\"a.example\",\"bias\":\"left-center\",\"reporting\":\"MIXED\"}]", 0,
    "a.example mixed|a.example centre-left" },
  { "{\"version\":3,\"sources\":{\"1\":{\"domain\":\"a.example\",\"reporting\":\"very-low\"}}}", 0,
    "a.example unreliable" },
  { "{\"a.example\":\"satire\"}", 0, "a.example satire" },
  { "{\"a.example\":", 0, NULL },
  { "[1,2,3]", 0, NULL },
  { "{}", 0, NULL },
};

static void
test_overrides_import (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (imports); i++)
    {
      g_autoptr (AssayOverrides) overrides = assay_overrides_new ();
      g_autoptr (GBytes) bytes = make_bytes (imports[i].list);
      g_autoptr (GString) found = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      guint n_taken = 0;
      guint n_left = 0;
      gboolean ok = assay_overrides_import (overrides, bytes, "A/B List", &n_taken, &n_left,
                                            &error);

      g_test_message ("%s", imports[i].list);
      g_assert_cmpint (ok, ==, imports[i].expected != NULL);
      g_assert_cmpint (ok, ==, error == NULL);

      for (guint j = 0; j < assay_overrides_get_n (overrides); j++)
        {
          const AssayOverride *row = assay_overrides_get (overrides, j);

          g_assert_cmpstr (row->origin, ==, "a-b-list");
          g_string_append_printf (found, "%s%s%s%s %s", j > 0 ? "|" : "", row->host,
                                  *row->path != '\0' ? "/" : "", row->path, row->value);
        }

      g_assert_cmpstr (found->str, ==, ok ? imports[i].expected : "");
      if (ok)
        g_assert_cmpuint (n_left, ==, imports[i].n_left);
    }
}

/* A newer edition takes the place of the older, and what the newsroom says itself comes before both. */
static void
test_overrides_again (void)
{
  g_autoptr (AssayRegister) outlets = make_register ();
  g_autoptr (AssayOverrides) overrides = assay_overrides_new ();
  g_autoptr (GBytes) first = make_bytes ("a.example,low\nb.example,low\n");
  g_autoptr (GBytes) second = make_bytes ("a.example,high\n");
  g_autoptr (AssayOutlet) listed = NULL;
  g_autoptr (AssayOutlet) outlet = NULL;
  g_autoptr (GError) error = NULL;
  guint n_taken = 0;
  guint n_left = 0;

  g_assert_true (assay_overrides_import (overrides, first, "List", &n_taken, &n_left, &error));
  g_assert_cmpuint (n_taken, ==, 2);
  g_assert_true (assay_overrides_import (overrides, second, "List", &n_taken, &n_left, &error));
  g_assert_cmpuint (assay_overrides_get_n (overrides), ==, 1);
  assay_overrides_apply (overrides, outlets, &error);
  listed = assay_register_lookup (outlets, "a.example", NULL);
  g_assert_cmpint (listed->tier, ==, ASSAY_TIER_RELIABLE);

  set (overrides, "a.example", "satire");
  g_assert_cmpuint (assay_overrides_get_n (overrides), ==, 2);
  assay_overrides_apply (overrides, outlets, &error);
  outlet = assay_register_lookup (outlets, "a.example", NULL);
  g_assert_cmpint (outlet->tier, ==, ASSAY_TIER_SATIRE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/overrides/cases", test_overrides_cases);
  g_test_add_func ("/overrides/reason", test_overrides_reason);
  g_test_add_func ("/overrides/file", test_overrides_file);
  g_test_add_func ("/overrides/import", test_overrides_import);
  g_test_add_func ("/overrides/again", test_overrides_again);

  return g_test_run ();
}
