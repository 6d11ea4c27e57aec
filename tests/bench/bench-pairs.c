/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: bench-pairs FILE
 *
 * What the analysis says of each sentence of tests/data/pairs beside its source: for each pair a line of JSON
 * with its id, whether the source bears the statement out, and what is told of it: rule, place and message.
 */

#include "config.h"

#include "assay-analysis.h"
#include "assay-wording.h"

#include "bench-lines.h"
#include "bench-made.h"

/* What is not about what the source says. */
static gboolean
is_about_source (AssayRuleId rule)
{
  static const AssayRuleId rules[] = {
    ASSAY_RULE_A3, ASSAY_RULE_Q2, ASSAY_RULE_Q3, ASSAY_RULE_Q4, ASSAY_RULE_Q6,
    ASSAY_RULE_Q7, ASSAY_RULE_F1, ASSAY_RULE_F2, ASSAY_RULE_N1, ASSAY_RULE_N2,
    ASSAY_RULE_N3, ASSAY_RULE_N4, ASSAY_RULE_D1, ASSAY_RULE_P1, ASSAY_RULE_P3,
    ASSAY_RULE_P4,
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (rules[i] == rule)
        return TRUE;
    }

  return FALSE;
}

static void
add_findings (JsonBuilder   *builder,
              AssayAnalysis *analysis)
{
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  json_builder_set_member_name (builder, "findings");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_findings; i++)
    {
      g_autofree char *message = NULL;

      if (!is_about_source (findings[i].rule))
        continue;

      message = assay_finding_dup_message (analysis, &findings[i]);
      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "rule");
      json_builder_add_string_value (builder, assay_rule_get (findings[i].rule)->code);
      json_builder_set_member_name (builder, "start");
      json_builder_add_int_value (builder, findings[i].span.begin);
      json_builder_set_member_name (builder, "end");
      json_builder_add_int_value (builder, findings[i].span.end);
      json_builder_set_member_name (builder, "message");
      json_builder_add_string_value (builder, message);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* Whether a passage is said to bear out the statement as a whole. */
static gboolean
is_borne_out (AssayAnalysis *analysis)
{
  guint n_facts = 0;
  guint n_evidence = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);

  for (guint i = 0; i < n_evidence; i++)
    {
      if (evidence[i].stance == ASSAY_STANCE_SUPPORTS &&
          facts[evidence[i].fact].kind == ASSAY_FACT_STATEMENT)
        return TRUE;
    }

  return FALSE;
}

static void
print_pair (JsonObject *object,
            gpointer    user_data)
{
  g_autoptr (GListStore) pages = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssayDraft) draft = bench_make_draft (
      json_object_get_string_member (object, "draft"));
  const AssayAnalysisOptions options = { .language = "en" };
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *line = NULL;

  bench_add_page (pages, json_object_get_string_member (object, "source"));
  analysis = assay_analysis_new (draft, G_LIST_MODEL (pages), &options, NULL, &error);
  g_assert_no_error (error);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "id");
  json_builder_add_string_value (builder, json_object_get_string_member (object, "id"));
  json_builder_set_member_name (builder, "borne_out");
  json_builder_add_boolean_value (builder, is_borne_out (analysis));
  add_findings (builder, analysis);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  line = json_to_string (root, FALSE);
  g_print ("%s\n", line);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  if (argc == 2 && bench_for_each_object (argv[1], print_pair, NULL, &error))
    return 0;

  g_printerr ("%s: %s\n", argv[0], error != NULL ? error->message : "FILE");

  return 2;
}
