/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-outlet.h"

#define HEAD \
  "assay-outlets\t1\n" \
  "origin\tdesk\tOur desk\thttps://example.org/\tCC0-1.0\t2026\n" \
  "origin\tother\tAnother desk\thttps://example.net/\tCC0-1.0\t2025\n" \
  "\n"

static AssayRegister *
load (const char  *text,
      GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return assay_register_new (bytes, error);
}

static AssayRegister *
load_rows (const char *rows)
{
  g_autofree char *text = g_strconcat (HEAD, rows, NULL);
  g_autoptr (GError) error = NULL;
  AssayRegister *outlets = load (text, &error);

  g_assert_no_error (error);

  return outlets;
}

/* Rows may stand in any order, with comments and line ends of any system. */
static void
test_register_own (void)
{
  g_autoptr (AssayRegister)
      outlets = load_rows ("zeta.example\t\treliability\treliable\tdesk\t2024\r\n"
                                                 "# a comment\n"
                                                 "\n"
                                                 "alpha.example\t\tname\tThe Alpha\tdesk\n"
                                                 "alpha.example\t\treliability\tunreliable\tdesk\t\tsport");
  g_autoptr (AssayOutlet) alpha = assay_register_lookup (outlets, "www.alpha.example", "/a");
  g_autoptr (AssayOutlet) zeta = assay_register_lookup (outlets, "zeta.example", "/a");
  const AssayRating *rating = &g_array_index (alpha->ratings, AssayRating, 0);
  const AssayOrigin *origin = assay_register_get_origin (outlets, rating->origin);

  g_assert_cmpuint (assay_register_get_size (outlets), ==, 2);
  g_assert_cmpstr (alpha->name, ==, "The Alpha");
  g_assert_cmpint (alpha->tier, ==, ASSAY_TIER_UNRELIABLE);
  g_assert_cmpstr (rating->scope, ==, "sport");
  g_assert_cmpuint (rating->year, ==, 0);
  g_assert_cmpint (zeta->tier, ==, ASSAY_TIER_RELIABLE);
  g_assert_cmpstr (origin->name, ==, "Our desk");
  g_assert_cmpuint (origin->year, ==, 2026);
  g_assert_null (assay_register_get_origin (outlets, "nobody"));
}

/* The first origin outranks the second, except for the lean, where the newer word counts. */
static void
test_register_precedence (void)
{
  g_autoptr (AssayRegister)
      outlets = load_rows ("a.example\t\treliability\treliable\tother\t2025\n"
                                                 "a.example\t\treliability\tmixed\tdesk\t2020\n"
                                                 "a.example\t\tlean\tleft\tdesk\t2020\n"
                                                 "a.example\t\tlean\tright\tother\t2025\n"
                                                 "a.example\t\tcontrol\tstate\tother\t2025\n"
                                                 "a.example\t\tcontrol\tstate-funded\tdesk\t2020\n");
  g_autoptr (AssayOutlet) outlet = assay_register_lookup (outlets, "a.example", NULL);

  g_assert_cmpint (outlet->tier, ==, ASSAY_TIER_MIXED);
  g_assert_cmpint (outlet->lean, ==, ASSAY_LEAN_RIGHT);
  g_assert_cmpint (outlet->control, ==, ASSAY_CONTROL_STATE_FUNDED);
  g_assert_cmpuint (outlet->ratings->len, ==, 6);
}

typedef struct
{
  const char *name;
  const char *rows;
  const char *host;
  AssayTier   tier;
} TierCase;

static const TierCase tier_cases[] = {
  { "trusted-and-listed",
    "a.example\t\treliability\treliable\tdesk\n"
    "a.example\t\treliability\tunreliable\tother\n",
    "a.example", ASSAY_TIER_MIXED },
  { "distrusted-and-trusted",
    "a.example\t\treliability\tunreliable\tdesk\n"
    "a.example\t\treliability\treliable\tother\n",
    "a.example", ASSAY_TIER_UNRELIABLE },
  { "deprecated-and-listed",
    "a.example\t\treliability\tdeprecated\tdesk\n"
    "a.example\t\treliability\tunreliable\tother\n",
    "a.example", ASSAY_TIER_DEPRECATED },
  { "parts-differ",
    "a.example\t\treliability\treliable\tdesk\t2020\tnames\n"
    "a.example\t\treliability\tunreliable\tdesk\t2021\tplaces\n",
    "a.example", ASSAY_TIER_MIXED },
  { "exception-alone", "a.example\t\texception\tunreliable\tdesk\t2020\tsport\n", "a.example",
    ASSAY_TIER_NONE },
  { "satire",
    "a.example\t\treliability\tunreliable\tdesk\n"
    "a.example\t\ttype\tsatire\tother\n",
    "a.example", ASSAY_TIER_SATIRE },
  { "satire-further-up",
    "b.a.example\t\treliability\treliable\tdesk\n"
    "a.example\t\ttype\tsatire\tother\n",
    "b.a.example", ASSAY_TIER_RELIABLE },
  { "influence-before-satire",
    "a.example\t\treliability\tunreliable\tdesk\n"
    "a.example\t\ttype\tinfluence-operation\tdesk\n"
    "a.example\t\ttype\tsatire\tother\n",
    "a.example", ASSAY_TIER_UNRELIABLE },
  { "user-generated",
    "a.example\t\treliability\tunreliable\tdesk\n"
    "a.example\t\ttype\tuser-generated\tother\n",
    "a.example", ASSAY_TIER_USER_GENERATED },
  { "user-generated-trusted",
    "a.example\t\treliability\treliable\tdesk\n"
    "a.example\t\ttype\tuser-generated\tother\n",
    "a.example", ASSAY_TIER_RELIABLE },
  { "user-generated-deprecated",
    "a.example\t\treliability\tdeprecated\tdesk\n"
    "a.example\t\ttype\tuser-generated\tother\n",
    "a.example", ASSAY_TIER_DEPRECATED },
  { "preprints", "a.example\t\ttype\tpreprints\tother\n", "a.example", ASSAY_TIER_UNREVIEWED },
  { "only-named", "a.example\t\tname\tThe A\tdesk\n", "a.example", ASSAY_TIER_NONE },
  { "suffix-listed", "co.uk\t\treliability\tunreliable\tdesk\n", "a.co.uk", ASSAY_TIER_NONE },
  { "alias-of-itself",
    "a.example\t\tsame\ta.example\tdesk\n"
    "a.example\t\treliability\treliable\tdesk\n",
    "a.example", ASSAY_TIER_RELIABLE },
  { "alias-in-a-ring",
    "a.example\t\tsame\tb.example\tdesk\n"
    "b.example\t\tsame\ta.example\tdesk\n",
    "a.example", ASSAY_TIER_NONE },
  { "alias-of-nobody", "a.example\t\tsame\tb.example\tdesk\n", "a.example", ASSAY_TIER_NONE },
  { "alias-outranked",
    "a.example\t\tsame\tb.example\tdesk\n"
    "a.example\t\treliability\treliable\tother\n"
    "b.example\t\treliability\tunreliable\tdesk\n",
    "a.example", ASSAY_TIER_RELIABLE },
  { "hyphen-sorts-before-dot",
    "a-b.example\t\treliability\treliable\tdesk\n"
    "a.example\t\treliability\tunreliable\tdesk\n"
    "ab.example\t\treliability\tmixed\tdesk\n",
    "a.example", ASSAY_TIER_UNRELIABLE },
};

static void
test_register_tier (gconstpointer data)
{
  const TierCase *test = data;
  g_autoptr (AssayRegister) outlets = load_rows (test->rows);
  g_autoptr (AssayOutlet) outlet = assay_register_lookup (outlets, test->host, "/a");

  g_assert_cmpstr (assay_tier_to_id (outlet->tier), ==, assay_tier_to_id (test->tier));
}

typedef struct
{
  const char *name;
  const char *text;
  const char *message; /* what the message has in it */
} ErrorCase;

static const ErrorCase error_cases[] = {
  { "empty", "", "not a register" },
  { "no-head", "a.example\t\tlean\tleft\tdesk\n", "not a register" },
  { "no-end-of-head", "assay-outlets\t1\n", "not a register" },
  { "version", "assay-outlets\t2\n\n", "another version" },
  { "origin", "assay-outlets\t1\norigin\tdesk\n\n", "Line 2: an origin needs" },
  { "columns", HEAD "a.example\tlean\tleft\n", "Line 5: a row has" },
  { "too-many-columns", HEAD "a.example\t\tlean\tleft\tdesk\t\t\t\t\n", "Line 5: a row has" },
  { "host", HEAD "www.a.example\t\tlean\tleft\tdesk\n", "Line 5: the host" },
  { "host-capital", HEAD "A.example\t\tlean\tleft\tdesk\n", "Line 5: the host" },
  { "host-empty", HEAD "\t\tlean\tleft\tdesk\n", "Line 5: the host" },
  { "path", HEAD "a.example\t/x\tlean\tleft\tdesk\n", "Line 5: the path" },
  { "property", HEAD "a.example\t\tcolour\tred\tdesk\n", "Line 5: the property" },
  { "tier", HEAD "a.example\t\treliability\tbad\tdesk\n", "Line 5: the value" },
  { "tier-none", HEAD "a.example\t\treliability\tnone\tdesk\n", "Line 5: the value" },
  { "lean", HEAD "a.example\t\tlean\tfar-left\tdesk\n", "Line 5: the value" },
  { "control", HEAD "a.example\t\tcontrol\tpartly\tdesk\n", "Line 5: the value" },
  { "no-value", HEAD "a.example\t\towner\t\tdesk\n", "Line 5: the value" },
  { "no-origin", HEAD "a.example\t\tlean\tleft\tnobody\n", "Line 5: the origin" },
  { "year", HEAD "a.example\t\tlean\tleft\tdesk\t24\n", "Line 5: the year" },
  { "year-word", HEAD "a.example\t\tlean\tleft\tdesk\tsoon\n", "Line 5: the year" },
  { "later-line", HEAD "a.example\t\tlean\tleft\tdesk\n\n# x\na.example\t\tlean\tup\tdesk\n",
    "Line 8: the value" },
  { "encoding", HEAD "a.example\t\towner\t\xff\tdesk\n", "Line 5: not valid UTF-8" },
};

static void
test_register_error (gconstpointer data)
{
  const ErrorCase *test = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayRegister) outlets = load (test->text, &error);

  g_assert_null (outlets);
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, test->message));
}

static void
test_register_hostile (void)
{
  static const char nul[] = HEAD "a.example\t\towner\tx\0y\tdesk\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (nul, sizeof nul - 1);
  g_autofree char *long_name = g_strnfill (1000000, 'a');
  g_autofree char *long_row = g_strconcat (HEAD "a.example\t\towner\t", long_name, "\tdesk\n",
                                           NULL);
  g_autofree char *tabs = g_strnfill (1000000, '\t');
  g_autofree char *many = g_strconcat (HEAD, tabs, NULL);
  g_autoptr (GError) first = NULL;
  g_autoptr (GError) second = NULL;
  g_autoptr (GError) third = NULL;

  g_assert_null (assay_register_new (bytes, &first));
  g_assert_nonnull (strstr (first->message, "Line 5"));
  g_assert_null (load (long_row, &second));
  g_assert_nonnull (strstr (second->message, "Line 5: the row is too long"));
  g_assert_null (load (many, &third));
  g_assert_nonnull (strstr (third->message, "Line 5: the row is too long"));
}

static char *
read_built_in (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  path = g_test_build_filename (G_TEST_DIST, "..", "data", "outlets", "register.tsv", NULL);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* Opening the built-in register checks nothing, so this does: each row, their order, and their number. */
static void
test_register_built_in (void)
{
  g_autofree char *text = read_built_in ();
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayRegister) outlets = load (text, &error);
  AssayRegister *built_in = assay_register_get_default ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint body = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (assay_register_get_size (built_in), ==, assay_register_get_size (outlets));
  g_assert_cmpuint (assay_register_get_size (built_in), >, 7000);

  while (*lines[body] != '\0')
    body++;

  for (guint i = body + 1; *lines[i + 1] != '\0'; i++)
    g_assert_cmpint (strcmp (lines[i], lines[i + 1]), <, 0);
}

/* Whoever is in it is found in it, and each rating names an origin that the register knows. */
static void
test_register_built_in_hosts (void)
{
  g_autofree char *text = read_built_in ();
  AssayRegister *outlets = assay_register_get_default ();
  g_auto (GStrv) lines = g_strsplit (strstr (text, "\n\n") + 2, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      gsize n_entry = strcspn (*line, "\t") + 1;
      g_autofree char *host = g_strndup (*line, n_entry - 1);
      g_autofree char *path = NULL;
      g_autoptr (AssayOutlet) outlet = NULL;

      n_entry += strcspn (*line + MIN (n_entry, strlen (*line)), "\t");

      /* Once for all rows of one host and path. */
      if (*host == '\0' || *host == '*' || strncmp (*line, line[1], n_entry) == 0)
        continue;

      path = g_strndup (*line + strlen (host) + 1, strcspn (*line + strlen (host) + 1, "\t*"));
      outlet = assay_register_lookup (outlets, host, path);
      g_assert_true (outlet->is_known);

      for (guint i = 0; i < outlet->ratings->len; i++)
        {
          const AssayRating *rating = &g_array_index (outlet->ratings, AssayRating, i);

          g_assert_nonnull (assay_register_get_origin (outlets, rating->origin));
          g_assert_nonnull (rating->matched);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/register/own", test_register_own);
  g_test_add_func ("/register/precedence", test_register_precedence);

  for (guint i = 0; i < G_N_ELEMENTS (tier_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/register/tier/%s", tier_cases[i].name);

      g_test_add_data_func (path, &tier_cases[i], test_register_tier);
    }

  for (guint i = 0; i < G_N_ELEMENTS (error_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/register/error/%s", error_cases[i].name);

      g_test_add_data_func (path, &error_cases[i], test_register_error);
    }

  g_test_add_func ("/register/hostile", test_register_hostile);
  g_test_add_func ("/register/built-in", test_register_built_in);
  g_test_add_func ("/register/built-in-hosts", test_register_built_in_hosts);

  return g_test_run ();
}
