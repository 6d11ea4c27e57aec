/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report.h"

#include <math.h>
#include <string.h>

#include "assay-json-scanner.h"
#include "assay-report-private.h"
#include "assay-report-rules.h"

/* One figure that its source has otherwise, and one quotation that it has word for word. */
#define DRAFT \
  "The bridge at Arden will cost 9 million pounds, mayor Eve Stone said.\n" \
  "“It must hold for a century,” she said.\n" \
  "- https://apnews.com/article/arden-2025-02-01 – The bridge at Arden will cost 8 million " \
  "pounds, mayor Eve Stone said: “It must hold for a century.”\n"

static AssayDossier *
open_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  const AssayDossierOpenOptions options = { 0 };
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = assay_dossier_open (bytes, "bridge.txt", &options, NULL, &error);

  g_assert_no_error (error);

  return dossier;
}

static void
assert_has (const char *text,
            const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in:\n%s", words, text);
}

static void
test_text (void)
{
  g_autoptr (AssayDossier) dossier = open_text (DRAFT);
  g_autofree char *text = assay_report_to_text (dossier);

  g_assert_true (g_str_has_suffix (text, "\n"));
  assert_has (text, "bridge.txt\n");
  assert_has (text, "as of 1 February 2025\n");
  assert_has (text, "“9 million pounds”\n");
  assert_has (text, "[1] Associated Press\n");
}

/* What a person put beside the draft's sources is told apart from them. */
static void
test_added (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "dossier", "accepted",
                                                 "added.assay", NULL);
  g_autofree char *content = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  const AssayReportStyle style = { .has_confidential = TRUE };
  g_autofree char *hidden = NULL;
  g_autofree char *text = NULL;
  g_autofree char *json = NULL;
  g_autofree char *block = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  dossier = open_text (content);
  hidden = assay_report_to_block (dossier);
  text = assay_report_to_text_styled (dossier, &style);
  json = assay_report_to_json_styled (dossier, &style);
  block = assay_report_to_block_styled (dossier, &style);

  /* Whoever was asked is told of only where that is asked for. */
  g_assert_null (strstr (hidden, "Mara Quist"));
  assert_has (hidden, "Added by the desk:\nhttps://board.example/fees; minutes.md; a contact\n");

  assert_has (text, "6  Mara Quist              asked\n     12:40 · added by N. Oko\n");
  assert_has (text, "document at hand");
  assert_has (text, "saved copy saved.html\n");
  assert_has (json, "\"added_by\": \"N. Oko\"");
  assert_has (json, "\"contact\": { \"who\": \"Mara Quist\", \"when\": \"12:40\", ");
  assert_has (block,
              "Added by the desk:\nhttps://board.example/fees; minutes.md; Mara Quist, 12:40\n");
}

/* Reports say what the person decided, and what they would have decided alone. */
static void
test_person (void)
{
  g_autoptr (AssayDossier) dossier = open_text (DRAFT);
  AssayPersonVerdict person = {
    .scores = { -1, 9, -1, -1 },
    .reasons = { NULL, (char *) "She confirmed it.", NULL, NULL },
    .verdict = ASSAY_VERDICT_FAIL,
    .confidence = ASSAY_CONFIDENCE_HIGH,
    .summary = (char *) "The figure is last year’s.",
    .by = (char *) "Jo",
    .at = (char *) "2025-02-02T10:00:00Z",
  };
  g_autofree char *text = NULL;
  g_autofree char *block = NULL;
  g_autofree char *json = NULL;

  assay_dossier_set_person (dossier, &person);
  text = assay_report_to_text (dossier);
  block = assay_report_to_block (dossier);
  json = assay_report_to_json (dossier);

  assert_has (text, "FAIL by Jo; suggested: OPEN\n");
  assert_has (text, "The figure is last year’s.\n");
  assert_has (text, "confirmed it.\n");
  assert_has (block, "\nVerdict (FAIL, OPEN, PASS): FAIL\n");
  assert_has (block, "\nQuotes check\nScore:\n9\n");
  assert_has (block, "\nSummary:\nThe figure is last year’s.\n");
  assert_has (json, "\"verdict\": \"FAIL\", \"confidence\": \"HIGH\"");
  assert_has (json, "\"person\": { \"by\": \"Jo\", \"at\": \"2025-02-02T10:00:00Z\" }");
  assert_has (json, "\"machine\": { \"verdict\": \"OPEN\"");
}

static void
assert_json (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (GError) error = NULL;

  index = assay_json_scan (bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (index);
}

/* What we write, our own strict scanner must take. */
static void
test_json (void)
{
  static const char *const texts[] = {
    DRAFT,
    "One “word\n- https://apnews.com/\\\"x – “quoted \\ and \"so\" on”\n",
    "Tab\there, bell\ahere, escape\033[2Jhere, delete\177here.\n",
    "Zero \u200b width, line \u2028 end, \U0001d525 beyond.\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (AssayDossier) dossier = open_text (texts[i]);
      const AssayReportStyle pretty = { .is_pretty = TRUE };
      g_autofree char *line = assay_report_to_json (dossier);
      g_autofree char *lines = assay_report_to_json_styled (dossier, &pretty);

      g_assert_true (strchr (line, '\n') == line + strlen (line) - 1);
      assert_json (line);
      assert_json (lines);
      assert_has (lines, "{\n  \"file\": \"bridge.txt\",\n");
    }
}

/* Each note and the summary stand on one line, whatever is in the draft. */
/* The wording that took the place of a figure has its bound before it: its mark closes the figure too. */
static void
test_closed (void)
{
  g_autoptr (AssayDossier) dossier = open_text (
      "The bridge at Arden will cost over 8 million pounds, mayor Eve Stone said.\n");
  const AssayMark mark = {
    .id = (char *) "figure-30-51",
    .span = { 30, 51 },
    .kind = ASSAY_FACT_FIGURE,
    .state = ASSAY_STATE_FIXED,
    .by = (char *) "Ann",
    .at = (char *) "2025-02-01T09:00:00Z",
  };
  g_autofree char *before = assay_report_to_json (dossier);
  g_autofree char *after = NULL;

  assert_has (before, "\"closed\": 0");
  assay_dossier_set_mark (dossier, &mark);
  after = assay_report_to_json (dossier);
  assert_has (after, "\"closed\": 1");
}

static void
test_block (void)
{
  g_autoptr (AssayDossier) dossier = open_text (DRAFT);
  g_autofree char *block = assay_report_to_block (dossier);
  g_auto (GStrv) lines = g_strsplit (block, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 3 + 4 * 5 + 5 + 1);
  g_assert_true (g_str_has_suffix (lines[2], "as of 1 February 2025"));
  g_assert_cmpstr (lines[3], ==, "Freshness check");
  g_assert_cmpstr (lines[4], ==, "Score:");
  g_assert_cmpstr (lines[6], ==, "Notes:");
  g_assert_cmpstr (lines[23], ==, "Overall assessment");
  g_assert_cmpstr (lines[28], ==, "");
}

static void
test_days (void)
{
  char buffer[ASSAY_DAY_MAX];

  g_assert_null (assay_report_format_day ((AssayDay){ 0 }, buffer));
  g_assert_cmpstr (assay_report_format_day ((AssayDay){ 2025, 0, 0 }, buffer), ==, "2025");
  g_assert_cmpstr (assay_report_format_day ((AssayDay){ 2025, 5, 0 }, buffer), ==, "2025-05");
  g_assert_cmpstr (assay_report_format_day ((AssayDay){ 987, 5, 4 }, buffer), ==, "0987-05-04");
  g_assert_cmpstr (assay_report_format_day ((AssayDay){ -32768, -128, -128 }, buffer), !=, "");
}

static void
test_doubles (void)
{
  static const struct
  {
    double      value;
    const char *text;
  } cases[] = {
    { 0, "0" },
    { -0.0, "0" },
    { 40, "40" },
    { 2.4, "2.4" },
    { 0.1 + 0.2, "0.3" },
    { -7.25, "-7.25" },
    { 12000000, "12000000" },
    { 999999999999999, "999999999999999" },
    { 1e15, "1e+15" },
    { 1e300, "1e+300" },
    { 1e-300, "1e-300" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char buffer[ASSAY_DOUBLE_MAX];

      g_assert_cmpstr (assay_report_format_double (cases[i].value, buffer), ==, cases[i].text);
    }
}

/* JSON has no word for what no double holds. */
static void
test_endless_doubles (void)
{
  AssayJsonWriter *writer = assay_report_begin_json (NULL);
  g_autofree char *json = NULL;

  assay_report_add_double (writer, "a", INFINITY);
  assay_report_add_double (writer, "b", NAN);
  assay_report_add_double (writer, "c", 0.5);
  json = assay_report_end_json (writer);

  g_assert_cmpstr (json, ==, "{ \"a\": null, \"b\": null, \"c\": 0.5 }\n");
}

static void
test_rules (void)
{
  g_autofree char *json = assay_report_rules_to_json (NULL);
  g_autofree char *text = assay_report_rules_to_text (NULL);

  assert_json (json);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);
      g_autofree char *line = g_strdup_printf ("\n  %s  %s\n", rule->code, rule->name);

      assert_has (text, line);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reports/report/text", test_text);
  g_test_add_func ("/reports/report/person", test_person);
  g_test_add_func ("/reports/report/added", test_added);
  g_test_add_func ("/reports/report/json", test_json);
  g_test_add_func ("/reports/report/closed", test_closed);
  g_test_add_func ("/reports/report/block", test_block);
  g_test_add_func ("/reports/report/days", test_days);
  g_test_add_func ("/reports/report/doubles", test_doubles);
  g_test_add_func ("/reports/report/endless-doubles", test_endless_doubles);
  g_test_add_func ("/reports/report/rules", test_rules);

  return g_test_run ();
}
