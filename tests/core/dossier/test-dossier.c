/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-dossier.h"

static AssayAnalysis *
make_analysis (void)
{
  static const char
      words[] = "Ferries carried 40% more people in May, the port said.\n"
                "“We did not expect it,” said Ada Holm, who runs it. Größe 🙂.";
  static const AssayListedSource listed[] = {
    { .url = (char *) "https://port.example/2025/06/02/ferries",
      .summary = (char
                      *) "The port says that ferries carried over 30% more people in May. Ada Holm "
                         "runs the port. “We did not expect it,” she said." },
    { .url = (char *) "https://paper.example/2025/06/03/port", .unreadable = TRUE, .line = 7 },
  };
  g_autoptr (AssayText) text = assay_text_new (words, -1);
  g_autoptr (AssayText) page = assay_text_new ("A page as it was read.", -1);
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssaySource) first = assay_source_new (&listed[0], assay_register_get_default ());
  g_autoptr (AssaySource) second = assay_source_new_read (&listed[1], assay_register_get_default (),
                                                          page, (AssayDay){ 2025, 6, 3 });
  AssayDraftBuilder *builder = assay_draft_builder_new ("ferries.txt", "text");
  AssayAnalysis *analysis = NULL;
  GError *error = NULL;

  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH, (AssaySpan){ 0, 54 });
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH,
                                (AssaySpan){ 55, assay_text_get_length (text) });
  assay_draft_builder_add_link (builder, (AssaySpan){ 40, 48 }, "https://port.example/");
  assay_draft_builder_add_source (builder, &listed[0]);
  assay_draft_builder_add_source (builder, &listed[1]);
  draft = assay_draft_builder_end (builder);
  g_list_store_append (sources, first);
  g_list_store_append (sources, second);

  analysis = assay_analysis_new (draft, G_LIST_MODEL (sources), NULL, NULL, &error);
  g_assert_no_error (error);

  return analysis;
}

static AssayDossier *
make_dossier (void)
{
  g_autoptr (AssayAnalysis) analysis = make_analysis ();
  AssayDossier *dossier = assay_dossier_new (analysis);
  const AssayMark mark = {
    .id = (char *) "m1",
    .span = { 16, 19 },
    .kind = ASSAY_FACT_FIGURE,
    .state = ASSAY_STATE_ERROR,
    .note = (char *) "The port says “over 30%”.",
    .suggestion = (char *) "over 30%",
    .by = (char *) "N. Oko",
    .at = (char *) "2025-06-04T10:00:00Z",
  };
  AssayPersonVerdict person = {
    .scores = { 9, -1, -1, 4 },
    .verdict = ASSAY_VERDICT_FAIL,
    .confidence = ASSAY_CONFIDENCE_HIGH,
    .summary = (char *) "The figure is wrong.",
    .reason = (char *) "The port itself gives another.",
    .by = (char *) "N. Oko",
  };

  person.reasons[0] = (char *) "It is of this week.";
  assay_dossier_set_mark (dossier, &mark);
  assay_dossier_set_person (dossier, &person);
  assay_dossier_add_history (dossier, &(AssayHistoryEntry){ (char *) "2025-06-04T10:00:00Z",
                                                            (char *) "N. Oko", (char *) "state",
                                                            (char *) "m1" });

  return dossier;
}

static char *
dup_written (AssayDossier *dossier)
{
  g_autoptr (GBytes) bytes = assay_dossier_to_bytes (dossier);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static AssayDossier *
load_text (const char  *text,
           GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return assay_dossier_load (bytes, assay_register_get_default (), NULL, error);
}

static char *
replace_once (const char *text,
              const char *old,
              const char *new)
{
  const char *at = strstr (text, old);

  g_assert_nonnull (at);

  return g_strdup_printf ("%.*s%s%s", (int) (at - text), text, new, at + strlen (old));
}

static void
test_dossier_round_trip (void)
{
  g_autoptr (AssayDossier) dossier = make_dossier ();
  g_autofree char *written = dup_written (dossier);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) loaded = load_text (written, &error);
  g_autofree char *again = NULL;
  const AssayMark *marks = NULL;
  guint n_marks = 0;

  g_assert_no_error (error);
  again = dup_written (loaded);
  g_assert_cmpstr (again, ==, written);
  g_assert_false (assay_dossier_is_outdated (loaded));
  g_assert_cmpint (assay_dossier_get_verdict (loaded), ==, ASSAY_VERDICT_FAIL);
  g_assert_cmpstr (assay_dossier_get_person (loaded)->reason, ==, "The port itself gives another.");

  marks = assay_dossier_get_marks (loaded, &n_marks);
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_cmpstr (marks[0].suggestion, ==, "over 30%");
  g_assert_cmpint (marks[0].state, ==, ASSAY_STATE_ERROR);
}

static void
test_dossier_copy (void)
{
  g_autoptr (AssayDossier) dossier = make_dossier ();
  g_autofree char *written = dup_written (dossier);
  g_autoptr (AssayDossier) copy = assay_dossier_copy (dossier);
  g_autofree char *copied = dup_written (copy);
  g_autofree char *kept = NULL;

  g_assert_cmpstr (copied, ==, written);
  g_assert_true (assay_dossier_remove_mark (copy, "m1"));
  g_assert_false (assay_dossier_remove_mark (copy, "m1"));

  kept = dup_written (dossier);
  g_assert_cmpstr (kept, ==, written);
}

/* A member that nobody knows at the head of every object of @text: @text as a newer version writes. */
static char *
add_unknown (const char *text)
{
  GString *result = g_string_new (NULL);
  gboolean in_string = FALSE;
  guint count = 0;

  for (const char *p = text; *p != '\0'; p++)
    {
      g_string_append_c (result, *p);

      if (*p == '\\')
        g_string_append_c (result, *++p);
      else if (*p == '"')
        in_string = !in_string;
      else if (!in_string && *p == '{' && p[1] == '\n')
        {
          gsize n_spaces = strspn (p + 2, " ");

          g_string_append_printf (result, "\n%*s\"new %u\" : [1.50, \"\\u00e9\\/\", {}, 1e2],",
                                  (int) n_spaces, "", count++);
        }
      else if (!in_string && *p == '{')
        g_string_append_printf (result, " \"new %u\": 12345678901234567890,", count++);
    }

  g_assert_cmpuint (count, >, 30);

  return g_string_free (result, FALSE);
}

/* What a newer version wrote comes back byte for byte, at every level and where it stood. */
static void
test_dossier_unknown (void)
{
  g_autoptr (AssayDossier) dossier = make_dossier ();
  g_autofree char *written = dup_written (dossier);
  g_autofree char *same_version = add_unknown (written);
  g_autofree char *newer = replace_once (same_version, "\"version\": \"1.6\"",
                                         "\"version\": \"1.9\"");
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) loaded = load_text (newer, &error);
  g_autoptr (AssayDossier) copy = NULL;
  g_autofree char *again = NULL;
  g_autofree char *copied = NULL;

  g_assert_no_error (error);
  again = dup_written (loaded);
  g_assert_cmpstr (again, ==, newer);

  copy = assay_dossier_copy (loaded);
  copied = dup_written (copy);
  g_assert_cmpstr (copied, ==, newer);
}

/* Setting a mark again keeps what a newer version wrote of it; so does taking it back. */
static void
test_dossier_marks (void)
{
  g_autoptr (AssayDossier) dossier = make_dossier ();
  g_autofree char *written = dup_written (dossier);
  g_autofree char *newer = replace_once (written, "\"id\": \"m1\",", "\"id\": \"m1\", \"x\": 1.0,");
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) loaded = load_text (newer, &error);
  AssayMark mark = { .id = (char *) "m0", .span = { 16, 23 }, .kind = ASSAY_FACT_STATEMENT };
  const AssayMark *marks = NULL;
  guint n_marks = 0;
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  assay_dossier_set_mark (loaded, &mark);
  marks = assay_dossier_get_marks (loaded, &n_marks);
  g_assert_cmpuint (n_marks, ==, 2);
  g_assert_cmpstr (marks[0].id, ==, "m0");

  /* Its own words, moved to the front. */
  mark = marks[1];
  mark.span = (AssaySpan){ 0, 7 };
  assay_dossier_set_mark (loaded, &mark);
  marks = assay_dossier_get_marks (loaded, &n_marks);
  g_assert_cmpuint (n_marks, ==, 2);
  g_assert_cmpstr (marks[0].id, ==, "m1");

  /* Gone and back, as when that is undone. */
  g_assert_true (assay_dossier_remove_mark (loaded, "m0"));
  g_assert_true (assay_dossier_remove_mark (loaded, "m1"));
  mark = (AssayMark){ .id = (char *) "m1", .span = { 0, 7 } };
  assay_dossier_set_mark (loaded, &mark);
  again = dup_written (loaded);
  g_assert_nonnull (strstr (again, "\"x\": 1.0"));
  g_assert_nonnull (strstr (again, "\"exact\": \"Ferries\""));
}

typedef struct
{
  const char        *old;
  const char        *new;
  AssayDossierError  code;
  const char        *message; /* part of it */
} Damage;

static const Damage damages[] = {
  { "\"1.6\"", "\"2.0\"", ASSAY_DOSSIER_ERROR_VERSION, "newer Assay" },
  { "\"1.6\"", "\"one\"", ASSAY_DOSSIER_ERROR_MEANING, "$.version, line 3" },
  { "dossier+json", "letter+json", ASSAY_DOSSIER_ERROR_MEANING, "$.type, line 2" },
  { "\"start\": 16,", "\"start\": 17,", ASSAY_DOSSIER_ERROR_MEANING, ".span.exact" },
  { "\"end\": 19,", "\"end\": 9999,", ASSAY_DOSSIER_ERROR_MEANING, ".span.end" },
  { "\"end\": 19,", "\"end\": 3,", ASSAY_DOSSIER_ERROR_MEANING, ".span.end" },
  { "\"exact\": \"40%\"", "\"exact\": \"41%\"", ASSAY_DOSSIER_ERROR_MEANING, ".span.exact" },
  { "\"text\": \"A page", "\"text\": \"The page", ASSAY_DOSSIER_ERROR_MEANING,
    "$.sources[1].sha256" },
  { "\"state\": \"error\"", "\"state\": \"wrong\"", ASSAY_DOSSIER_ERROR_MEANING,
    "$.marks[0].state" },
  { "\"id\": \"m1\"", "\"id\": 5", ASSAY_DOSSIER_ERROR_MEANING, "$.marks[0].id" },
  { "\"kind\": \"paragraph\"", "\"kind\": \"verse\"", ASSAY_DOSSIER_ERROR_MEANING,
    "$.draft.parts[0].kind" },
  { "\"score\": 8", "\"score\": 11", ASSAY_DOSSIER_ERROR_MEANING, ".checks.freshness.score" },
  { "\"line\": 7", "\"line\": 1e400", ASSAY_DOSSIER_ERROR_SYNTAX, "Line " },
  { "\"line\": 7", "\"line\": 7, \"line\": 7", ASSAY_DOSSIER_ERROR_SYNTAX, "Line " },
  { "A page as", "A page\\u0000 as", ASSAY_DOSSIER_ERROR_SYNTAX, "Line " },
  { "\"name\": \"ferries.txt\",", "", ASSAY_DOSSIER_ERROR_MEANING, "$.draft.name" },
  { "\"as_of\": \"2025-06-03\"", "\"as_of\": \"2025-06-31\"", ASSAY_DOSSIER_ERROR_MEANING,
    "$.as_of" },
};

static void
test_dossier_damage (void)
{
  g_autoptr (AssayDossier) dossier = make_dossier ();
  g_autofree char *written = dup_written (dossier);
  /* The mark's span, not a finding's, is what is damaged. */
  const char *marks = strstr (written, "\"marks\"");

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      gboolean is_in_marks = strstr (marks, damages[i].old) != NULL;
      const char *tail = is_in_marks ? marks : written;
      g_autofree char *end = replace_once (tail, damages[i].old, damages[i].new);
      g_autofree char *damaged = g_strdup_printf ("%.*s%s", (int) (tail - written), written, end);
      g_autoptr (GError) error = NULL;
      g_autoptr (AssayDossier) loaded = load_text (damaged, &error);

      g_test_message ("%s → %s: %s", damages[i].old, damages[i].new,
                      error != NULL ? error->message : "–");
      g_assert_null (loaded);
      g_assert_error (error, ASSAY_DOSSIER_ERROR, (int) damages[i].code);
      g_assert_nonnull (strstr (error->message, damages[i].message));
    }
}

/* However short it was cut, it is refused with a place. */
static void
test_dossier_truncated (void)
{
  g_autoptr (AssayDossier) dossier = make_dossier ();
  g_autofree char *written = dup_written (dossier);
  gsize n = strlen (written);

  for (gsize i = 0; i < n - 2; i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (written, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (AssayDossier)
          loaded = assay_dossier_load (bytes, assay_register_get_default (), NULL, &error);

      g_assert_null (loaded);
      g_assert_error (error, ASSAY_DOSSIER_ERROR, ASSAY_DOSSIER_ERROR_SYNTAX);
    }
}

static void
test_dossier_nested (void)
{
  g_autoptr (GString) text = g_string_new ("{\"marks\":");
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) loaded = NULL;

  for (guint i = 0; i < 200000; i++)
    g_string_append_c (text, '[');

  loaded = load_text (text->str, &error);
  g_assert_null (loaded);
  g_assert_error (error, ASSAY_DOSSIER_ERROR, ASSAY_DOSSIER_ERROR_TOO_LARGE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dossier/round-trip", test_dossier_round_trip);
  g_test_add_func ("/dossier/copy", test_dossier_copy);
  g_test_add_func ("/dossier/unknown", test_dossier_unknown);
  g_test_add_func ("/dossier/marks", test_dossier_marks);
  g_test_add_func ("/dossier/damage", test_dossier_damage);
  g_test_add_func ("/dossier/truncated", test_dossier_truncated);
  g_test_add_func ("/dossier/nested", test_dossier_nested);

  return g_test_run ();
}
