/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-report-fact.h"
#include "assay-report-writers.h"

/*
 * Findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020), for desks whose tools show the results of analyses.
 * Columns and offsets count code points.
 */

static void
add_message (AssayJsonWriter *writer,
             const char      *key,
             const char      *text)
{
  assay_json_writer_begin_object (writer, key);
  assay_json_writer_add_string (writer, "text", text);
  assay_json_writer_end_object (writer);
}

static const char *
get_level (AssaySeverity severity)
{
  switch (severity)
    {
    case ASSAY_SEVERITY_NOTE:
      return "none";

    case ASSAY_SEVERITY_MINOR:
      return "note";

    case ASSAY_SEVERITY_MAJOR:
      return "warning";

    case ASSAY_SEVERITY_ERROR:
      return "error";
    }

  g_return_val_if_reached ("none");
}

static void
add_driver (AssayJsonWriter        *writer,
            const AssayReportModel *model)
{
  AssayPolicy *policy = assay_analysis_get_policy (model->analysis);

  assay_json_writer_begin_object (writer, "tool");
  assay_json_writer_begin_object (writer, "driver");
  assay_json_writer_add_string (writer, "name", "Assay");
  assay_json_writer_add_string (writer, "version", ASSAY_VERSION);
  assay_json_writer_begin_array (writer, "rules");

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);
      AssaySeverity severity = assay_policy_get_rule (policy, (AssayRuleId) i)->severity;

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "id", rule->code);
      add_message (writer, "shortDescription", _ (rule->name));
      add_message (writer, "fullDescription", _ (rule->explanation));
      assay_json_writer_begin_object (writer, "defaultConfiguration");
      assay_json_writer_add_string (writer, "level", get_level (severity));
      assay_json_writer_end_object (writer);
      assay_json_writer_begin_object (writer, "properties");
      assay_json_writer_add_string (writer, "check", assay_check_to_id (rule->check));
      assay_json_writer_end_object (writer);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_object (writer);
}

static void
add_region (AssayJsonWriter          *writer,
            const AssayReportFinding *item)
{
  AssaySpan span = item->finding->span;

  if (assay_span_is_empty (span))
    return;

  assay_json_writer_begin_object (writer, "region");
  assay_json_writer_add_integer (writer, "startLine", item->line);
  assay_json_writer_add_integer (writer, "startColumn", item->column);
  assay_json_writer_add_integer (writer, "charOffset", span.begin);
  assay_json_writer_add_integer (writer, "charLength", assay_span_length (span));
  add_message (writer, "snippet", item->exact);
  assay_json_writer_end_object (writer);
}

static void
add_place (AssayJsonWriter          *writer,
           const char               *address,
           const AssayReportFinding *item)
{
  assay_json_writer_begin_array (writer, "locations");
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_begin_object (writer, "physicalLocation");
  assay_json_writer_begin_object (writer, "artifactLocation");
  assay_json_writer_add_string (writer, "uri", address);
  assay_json_writer_add_integer (writer, "index", 0);
  assay_json_writer_end_object (writer);
  add_region (writer, item);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_array (writer);
}

static void
add_result (AssayJsonWriter          *writer,
            const AssayReportModel   *model,
            const char               *address,
            guint                     index)
{
  const AssayReportFinding *item = &g_array_index (model->findings, AssayReportFinding, index);

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "ruleId", item->rule->code);
  assay_json_writer_add_integer (writer, "ruleIndex", item->finding->rule);
  assay_json_writer_add_string (writer, "level", get_level (item->severity));
  add_message (writer, "message", item->message);
  add_place (writer, address, item);

  if (model->standing->is_settled[index])
    {
      assay_json_writer_begin_array (writer, "suppressions");
      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "kind", "external");
      assay_json_writer_add_string (writer, "status", "accepted");
      assay_json_writer_end_object (writer);
      assay_json_writer_end_array (writer);
    }

  assay_json_writer_end_object (writer);
}

static void
add_run (AssayJsonWriter        *writer,
         const AssayReportModel *model,
         const char             *address)
{
  AssayPolicy *policy = assay_analysis_get_policy (model->analysis);

  assay_json_writer_begin_object (writer, NULL);
  add_driver (writer, model);
  assay_json_writer_add_string (writer, "columnKind", "unicodeCodePoints");
  assay_json_writer_begin_array (writer, "artifacts");
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_begin_object (writer, "location");
  assay_json_writer_add_string (writer, "uri", address);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_array (writer);
  assay_json_writer_begin_array (writer, "results");

  for (guint i = 0; i < model->findings->len; i++)
    add_result (writer, model, address, i);

  assay_json_writer_end_array (writer);
  assay_json_writer_begin_object (writer, "properties");
  assay_json_writer_add_string (writer, "verdict", assay_verdict_to_id (model->verdict));
  assay_json_writer_add_string (writer, "confidence", assay_confidence_to_id (model->confidence));
  assay_json_writer_add_string (writer, "asOf", *model->as_of != '\0' ? model->as_of : NULL);
  assay_json_writer_add_string (writer, "ruleSet", ASSAY_RULE_SET_VERSION);
  assay_json_writer_add_string (writer, "policy", assay_policy_get_name (policy));
  assay_json_writer_add_string (writer, "policySha256", assay_policy_get_sha256 (policy));
  assay_json_writer_end_object (writer);
  assay_json_writer_end_object (writer);
}

/**
 * assay_report_write_sarif:
 *
 * Returns: (transfer full): the findings as a SARIF log of one run; those whose fact is closed are suppressed
 */
char *
assay_report_write_sarif (AssayDossier            *dossier,
                          const AssayReportStyle  *style,
                          GError                 **error)
{
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  AssayJsonWriter *writer = assay_report_begin_json (style);
  g_autofree char *address = assay_report_dup_address (model->draft, style);

  assay_json_writer_add_string (writer, "version", "2.1.0");
  assay_json_writer_begin_array (writer, "runs");
  add_run (writer, model, address);
  assay_json_writer_end_array (writer);

  return assay_report_end_json (writer);
}
