/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

#include "assay-guess.h"

#define HEAD \
  "\"type\": \"application/vnd.assay.policy+json\",\n\"version\": \"1.0\",\n\"name\": \"Ours\""

static AssayPolicy *
read_members (const char  *members,
              GError     **error)
{
  g_autofree char *text = g_strdup_printf ("{\n" HEAD "%s%s\n}", *members != '\0' ? ",\n" : "",
                                           members);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return assay_policy_new (bytes, error);
}

static AssayPolicy *
must_read (const char *members)
{
  g_autoptr (GError) error = NULL;
  AssayPolicy *policy = read_members (members, &error);

  g_assert_no_error (error);

  return policy;
}

/* What is refused, and where it is said to be wrong. */
typedef struct
{
  const char *members;
  const char *message;
} Refused;

static const Refused refused[] = {
  { "\"ruels\": {}", "$.ruels, line 5: “ruels” is not known here; did you mean “rules”?" },
  { "\"rules\": { \"F1\": { \"point\": 2 } }",
    "$.rules.F1.point, line 5: “point” is not known here; did you mean “points”?" },
  { "\"rules\": { \"F1\": { \"points\": 11 } }",
    "$.rules.F1.points, line 5: a number from 0 to 10 is expected here" },
  { "\"rules\": { \"F1\": { \"points\": -1 } }",
    "$.rules.F1.points, line 5: a number from 0 to 10 is expected here" },
  { "\"rules\": { \"F1\": { \"points\": \"2\" } }",
    "$.rules.F1.points, line 5: a number is expected here" },
  { "\"rules\": { \"F1\": { \"on\": 1 } }",
    "$.rules.F1.on, line 5: true or false is expected here" },
  { "\"rules\": {\n\"F1\": { \"severity\": \"minro\" } }",
    "$.rules.F1.severity, line 6: “minro” is not known here; did you mean “minor”?" },
  { "\"rules\": { \"F1\": { \"severity\": \"fatal\" } }",
    "$.rules.F1.severity, line 5: “fatal” is not known here; one of these is: note, minor, major, "
    "error" },
  { "\"verdict\": { \"fail_at_most\": 7, \"pass_at_least\": 7 }",
    "$.verdict, line 5: “fail_at_most” must be less than “pass_at_least”" },
  { "\"verdict\": { \"fail_at_most\": 8 }",
    "$.verdict, line 5: “fail_at_most” must be less than “pass_at_least”" },
  { "\"confidence\": { \"low_share\": 0.9 }",
    "$.confidence, line 5: “low_share” must not be more than “high_share”" },
  { "\"freshness\": { \"old_after_days\": 0 }",
    "$.freshness.old_after_days, line 5: a whole number from 1 to 36500 is expected here" },
  { "\"outlets\": { \"https://x.org\": { \"reason\": \"r\" } }",
    "$.outlets.https://x.org, line 5: a host such as “example.org” is expected as the name, in "
    "small letters" },
  { "\"outlets\": { \"x.org\": { \"lean\": \"left\" } }",
    "$.outlets.x.org.reason, line 5: this member is missing" },
  { "\"outlets\": { \"x.org\": { \"reliability\": \"relyable\", \"reason\": \"r\" } }",
    "$.outlets.x.org.reliability, line 5: “relyable” is not known here; did you mean “reliable”?" },
  { "\"reports\": { \"strike_closed\": 1 }",
    "$.reports.strike_closed, line 5: true or false is expected here" },
  { "\"vocabulary\": { \"add\": [\"\"] }",
    "$.vocabulary.add[0], line 5: a word or a phrase of at most 100 characters is expected here" },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      AssayPolicy *policy = read_members (refused[i].members, &error);

      g_assert_null (policy);
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, refused[i].message);
    }
}

/* What is no JSON at all is refused by its line. */
static void
test_syntax (void)
{
  static const char text[] = "{\n" HEAD ",\n\"rules\": {,}\n}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (assay_policy_new (bytes, &error));
  g_assert_true (strstr (error->message, "ine 5") != NULL);
}

/* What a file does not name is as in the built-in policy. */
static void
test_defaults (void)
{
  g_autoptr (AssayPolicy) policy = must_read ("");
  AssayPolicy *built_in = assay_policy_get_default ();

  g_assert_cmpstr (assay_policy_get_name (policy), ==, "Ours");
  g_assert_false (assay_policy_equal (policy, built_in));
  g_assert_cmpmem (assay_policy_get_thresholds (policy), sizeof (AssayThresholds),
                   assay_policy_get_thresholds (built_in), sizeof (AssayThresholds));

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayPolicyRule *rule = assay_policy_get_rule (policy, (AssayRuleId) i);

      g_assert_true (rule->is_on);
      g_assert_cmpfloat (rule->points, ==, assay_rule_get ((AssayRuleId) i)->delta);
      g_assert_cmpfloat (rule->cap, ==, assay_rule_get ((AssayRuleId) i)->cap);
    }
}

/* The sum is of what a policy says, not of how its file looks; and of all that it says. */
static void
test_sum (void)
{
  g_autoptr (AssayPolicy) first = must_read ("\"rules\": {\"F1\": {\"points\": 2}}");
  g_autoptr (AssayPolicy) same = must_read ("\"rules\":\n\n{ \"F1\": { \"points\": 2.0 } }");
  g_autoptr (AssayPolicy) other = must_read ("\"rules\": {\"F1\": {\"points\": 2.1}}");
  g_autoptr (GBytes) bytes = assay_policy_to_bytes (first);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPolicy) again = assay_policy_new (bytes, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (assay_policy_get_sha256 (first), ==, assay_policy_get_sha256 (same));
  g_assert_cmpstr (assay_policy_get_sha256 (first), ==, assay_policy_get_sha256 (again));
  g_assert_cmpstr (assay_policy_get_sha256 (first), !=, assay_policy_get_sha256 (other));
  g_assert_cmpuint (strlen (assay_policy_get_sha256 (first)), ==, 64);
}

static void
test_shipped (void)
{
  const char *const *ids = assay_policy_list_shipped ();

  g_assert_cmpuint (g_strv_length ((char **) ids), ==, 3);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (AssayPolicy) policy = assay_policy_new_shipped (ids[i]);

      g_assert_nonnull (policy);
      g_assert_nonnull (assay_policy_get_description (policy));
    }

  g_assert_null (assay_policy_new_shipped ("tabloid"));
}

static void
test_edit (void)
{
  g_autoptr (AssayPolicy)
      policy = must_read ("\"outlets\": {\"x.org\": {\"lean\": \"left\", \"reason\": \"r\"}}, "
      "\"vocabulary\": {\"add\": [\"Grim\"]}");
  AssayPolicyEditor *editor = assay_policy_edit (policy);
  g_autoptr (AssayPolicy) changed = NULL;

  editor->rules[ASSAY_RULE_F1].is_on = FALSE;
  editor->thresholds.pass_at_least = 9;
  changed = assay_policy_editor_end (editor);

  g_assert_false (assay_policy_get_rule (changed, ASSAY_RULE_F1)->is_on);
  g_assert_true (assay_policy_get_rule (policy, ASSAY_RULE_F1)->is_on);
  g_assert_cmpint (assay_policy_get_thresholds (changed)->pass_at_least, ==, 9);
  g_assert_nonnull (assay_policy_find_outlet (changed, "news.x.org"));
  g_assert_null (assay_policy_find_outlet (changed, "xx.org"));
  g_assert_cmpstr (assay_policy_get_added (changed)[0], ==, "grim");
}

#define DAY     \
  {             \
    2025, 5, 14 \
  }

static AssayAnalysis *
run (const char *members)
{
  static const AnalysisPage pages[] = {
    { .url = "https://www.dailymail.co.uk/c",
      .text = "Thefts of bicycles in Norwich rose by 28% last year, the mayor Anna Pell said.",
      .published = DAY },
  };
  g_autoptr (AssayPolicy) policy = must_read (members);
  g_autoptr (AssayAnalysis) analysis = analysis_case_run (
      "Thefts of bicycles in Norwich rose by 45% last year, Anna Pell said.\n"
      "It was a glaring example. The grim-faced mayor made a U-turn, and “grim times” it was.",
      (AssayDay) DAY, pages, 1);
  const AssayAnalysisOptions options = { .policy = policy };

  return assay_analysis_new (assay_analysis_get_draft (analysis),
                             assay_analysis_get_sources (analysis), &options, NULL, NULL);
}

/* Each kind of setting does what it says. */
static void
test_judges (void)
{
  g_autoptr (AssayAnalysis) plain = run ("");
  g_autoptr (AssayAnalysis) off = run ("\"rules\": {\"F1\": {\"on\": false}}");
  g_autoptr (AssayAnalysis) heavy = run ("\"rules\": {\"F1\": {\"points\": 4, \"cap\": 3}}");
  g_autoptr (AssayAnalysis) house = run (
      "\"outlets\": {\"dailymail.co.uk\": {\"reliability\": \"reliable\", \"reason\": \"r\"}}, "
      "\"vocabulary\": {\"add\": [\"u-turn\", \"grim\"], \"remove\": [\"Glaring\"]}");
  const AssayFinding *turn = NULL;
  double taken = analysis_case_find (plain, ASSAY_RULE_F1, "45%")->points;
  double more = analysis_case_find (heavy, ASSAY_RULE_F1, "45%")->points - taken;

  /* One point, or what is worth checking more or less; four, and no more than three. */
  g_assert_cmpfloat_with_epsilon (taken, 1.0, 0.2);
  g_assert_cmpfloat_with_epsilon (more + taken, 3.0, 1e-9);
  g_assert_nonnull (analysis_case_find (plain, ASSAY_RULE_F1, "45%"));
  g_assert_nonnull (analysis_case_find (plain, ASSAY_RULE_A4, "glaring"));
  g_assert_cmpuint (analysis_case_count (plain, ASSAY_RULE_S3), ==, 1);

  g_assert_cmpuint (analysis_case_count (off, ASSAY_RULE_F1), ==, 0);
  g_assert_cmpfloat_with_epsilon (
      assay_analysis_get_check (off, ASSAY_CHECK_PLAUSIBILITY)->sum,
      assay_analysis_get_check (plain, ASSAY_CHECK_PLAUSIBILITY)->sum + taken, 1e-9);
  g_assert_cmpfloat_with_epsilon (
      assay_analysis_get_check (heavy, ASSAY_CHECK_PLAUSIBILITY)->sum,
      assay_analysis_get_check (plain, ASSAY_CHECK_PLAUSIBILITY)->sum - more, 1e-9);

  g_assert_cmpuint (analysis_case_count (house, ASSAY_RULE_S3), ==, 0);
  g_assert_null (analysis_case_find (house, ASSAY_RULE_A4, "glaring"));
  turn = analysis_case_find (house, ASSAY_RULE_A4, "U-turn");
  g_assert_nonnull (turn);
  g_assert_cmpint (turn->claim, ==, 2);
  g_assert_nonnull (analysis_case_find (house, ASSAY_RULE_A4, "grim-faced"));
  g_assert_null (analysis_case_find (house, ASSAY_RULE_A4, "grim times"));
}

/* A severity or a threshold changes what the findings allow, and no score. */
static void
test_verdict (void)
{
  g_autoptr (AssayAnalysis) plain = run ("");
  g_autoptr (AssayAnalysis)
      strict = run ("\"verdict\": {\"fail_at_most\": 8, \"pass_at_least\": 9}");

  g_assert_cmpint (assay_analysis_get_verdict (plain), ==, ASSAY_VERDICT_OPEN);
  g_assert_cmpint (assay_analysis_get_verdict (strict), ==, ASSAY_VERDICT_FAIL);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    g_assert_cmpint (assay_analysis_get_check (plain, (AssayCheck) i)->score, ==,
                     assay_analysis_get_check (strict, (AssayCheck) i)->score);
}

static void
test_guess (void)
{
  static const char *const words[] = { "check", "save", "rules", NULL };

  g_assert_cmpstr (assay_guess_word ("chekc", words), ==, "check");
  g_assert_cmpstr (assay_guess_word ("rule", words), ==, "rules");
  g_assert_null (assay_guess_word ("print", words));
  g_assert_null (assay_guess_word ("", words));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/policy/refused", test_refused);
  g_test_add_func ("/policy/syntax", test_syntax);
  g_test_add_func ("/policy/defaults", test_defaults);
  g_test_add_func ("/policy/sum", test_sum);
  g_test_add_func ("/policy/shipped", test_shipped);
  g_test_add_func ("/policy/edit", test_edit);
  g_test_add_func ("/policy/judges", test_judges);
  g_test_add_func ("/policy/verdict", test_verdict);
  g_test_add_func ("/policy/guess", test_guess);

  return g_test_run ();
}
