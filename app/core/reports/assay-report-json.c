/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report.h"

#include "assay-report-marks.h"
#include "assay-report-model.h"

/* Sums of points are rounded, so that the last bits, which machines may not agree on, never show. */
#define DECIMALS 3

/* What stands for the address of whom somebody spoke to in confidence. */
#define CONFIDENTIAL "confidential"

static const char *
get_address (const AssayReportModel *model,
             AssaySource            *source)
{
  return assay_report_model_hides (model, source) ? CONFIDENTIAL
                                                  : assay_source_get_address (source);
}

/* Who put it beside the sources of the draft, and what it is if it is no page. */
static void
add_added (AssayJsonWriter        *writer,
           const AssayReportModel *model,
           AssaySource            *source)
{
  gboolean is_hidden = assay_report_model_hides (model, source);
  const AssayAddition *added = assay_source_get_added (source);
  const AssayContact *contact = assay_source_get_contact (source);

  assay_json_writer_add_string (writer, "added_by", added != NULL ? added->by : NULL);
  assay_json_writer_add_string (writer, "added_at", added != NULL ? added->at : NULL);
  assay_json_writer_add_string (writer, "document", assay_source_get_document (source));

  if (contact == NULL)
    {
      assay_json_writer_add_string (writer, "contact", NULL);
      return;
    }

  assay_json_writer_begin_object (writer, "contact");
  assay_json_writer_add_string (writer, "who", is_hidden ? NULL : contact->who);
  assay_json_writer_add_string (writer, "when", is_hidden ? NULL : contact->when);
  assay_json_writer_add_string (writer, "how", is_hidden ? NULL : contact->how);
  assay_json_writer_end_object (writer);
}

static void
add_source (AssayJsonWriter        *writer,
            const AssayReportModel *model,
            AssaySource            *source)
{
  AssayUrl *url = assay_source_get_url (source);
  const AssayOutlet *outlet = assay_source_get_outlet (source);
  AssayTier tier = outlet != NULL ? outlet->tier : ASSAY_TIER_NONE;
  AssayLean lean = outlet != NULL ? outlet->lean : ASSAY_LEAN_NONE;
  AssayGrade grade = assay_source_get_grade (source);

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "url", get_address (model, source));
  assay_json_writer_add_string (writer, "host", url != NULL ? assay_url_get_host (url) : NULL);
  assay_json_writer_add_string (writer, "outlet", outlet != NULL ? outlet->name : NULL);
  assay_json_writer_add_string (writer, "state",
                                assay_source_state_to_id (assay_source_get_state (source)));
  assay_json_writer_add_string (writer, "tier", assay_tier_to_id (tier));
  assay_json_writer_add_string (writer, "lean", assay_lean_to_id (lean));
  assay_report_add_day (writer, "date", assay_source_get_date (source));
  assay_json_writer_add_string (writer, "grade", assay_grade_to_id (grade));
  assay_json_writer_add_string (writer, "ai_referral", assay_source_get_ai_referral (source));
  add_added (writer, model, source);
  assay_json_writer_end_object (writer);
}

static void
add_sources (AssayJsonWriter        *writer,
             const AssayReportModel *model)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  guint n_sources = g_list_model_get_n_items (sources);

  assay_json_writer_begin_array (writer, "sources");

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      add_source (writer, model, source);
    }

  assay_json_writer_end_array (writer);
}

static void
add_finding (AssayJsonWriter          *writer,
             const AssayReportModel   *model,
             const AssayReportFinding *item)
{
  const AssayFinding *finding = item->finding;
  GListModel *sources = assay_analysis_get_sources (model->analysis);

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "rule", item->rule->code);
  assay_report_add_span (writer, assay_draft_get_text (model->draft), finding->span);
  assay_json_writer_add_string (writer, "message", item->message);
  assay_json_writer_add_string (writer, "severity", assay_severity_to_id (item->severity));
  assay_json_writer_add_number (writer, "delta", finding->delta, DECIMALS);
  assay_json_writer_add_number (writer, "points", finding->points, DECIMALS);
  assay_json_writer_begin_array (writer, "sources");

  for (guint i = 0; i < finding->n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, finding->sources[i]);

      assay_json_writer_add_string (writer, NULL, get_address (model, source));
    }

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

/* A passage that bears on a fact: its words in the draft, and the words of the source. */
static void
add_evidence_item (AssayJsonWriter        *writer,
                   const AssayReportModel *model,
                   const AssayFact        *fact,
                   const AssayEvidence    *evidence)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  g_autoptr (AssaySource) source = g_list_model_get_item (sources, evidence->source);
  g_autofree char *words = assay_text_dup_span (assay_source_get_text (source), evidence->span);

  assay_json_writer_begin_object (writer, NULL);
  assay_report_add_span (writer, assay_draft_get_text (model->draft), fact->span);
  assay_json_writer_add_string (writer, "kind", assay_fact_kind_to_id (fact->kind));
  assay_json_writer_add_string (writer, "stance", assay_stance_to_id (evidence->stance));
  assay_json_writer_add_boolean (writer, "is_part",
                                 assay_analysis_is_part (model->analysis, evidence));
  assay_json_writer_add_string (writer, "source", get_address (model, source));
  assay_json_writer_add_string (writer, "source_exact",
                                assay_report_model_hides (model, source) ? NULL : words);
  assay_json_writer_add_string (writer, "grade", assay_grade_to_id (evidence->grade));
  assay_json_writer_add_number (writer, "score", evidence->score, DECIMALS);
  assay_json_writer_end_object (writer);
}

static void
add_evidence (AssayJsonWriter        *writer,
              const AssayReportModel *model)
{
  guint n_facts = 0;
  guint n_evidence = 0;
  const AssayFact *facts = assay_analysis_get_facts (model->analysis, &n_facts);
  const AssayEvidence *evidence = assay_analysis_get_evidence (model->analysis, &n_evidence);

  assay_json_writer_begin_array (writer, "evidence");

  for (guint i = 0; i < n_evidence; i++)
    add_evidence_item (writer, model, &facts[evidence[i].fact], &evidence[i]);

  assay_json_writer_end_array (writer);
}

static void
add_score (AssayJsonWriter *writer,
           const char      *key,
           int              score)
{
  if (score >= 0)
    assay_json_writer_add_integer (writer, key, score);
  else
    assay_json_writer_add_string (writer, key, NULL);
}

static void
add_checks (AssayJsonWriter        *writer,
            const AssayReportModel *model)
{
  assay_json_writer_begin_object (writer, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const AssayCheckResult *result = assay_analysis_get_check (model->analysis, (AssayCheck) i);

      assay_json_writer_begin_object (writer, assay_check_to_id ((AssayCheck) i));
      add_score (writer, "score", result->score);
      assay_json_writer_add_number (writer, "sum", result->sum, DECIMALS);
      if (model->standing->n_settled[i] > 0)
        {
          add_score (writer, "standing_score", model->standing->checks[i].score);
          assay_json_writer_add_number (writer, "standing_sum", model->standing->checks[i].sum,
                                        DECIMALS);
        }

      assay_json_writer_add_string (writer, "notes", model->notes[i]);

      if (model->person->scores[i] >= 0)
        {
          add_score (writer, "person_score", model->person->scores[i]);
          assay_json_writer_add_string (writer, "reason", model->person->reasons[i]);
        }

      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_object (writer);
}

static void
add_verdict (AssayJsonWriter        *writer,
             const AssayReportModel *model)
{
  AssayVerdict machine = assay_analysis_get_verdict (model->analysis);
  AssayConfidence confidence = assay_analysis_get_confidence (model->analysis);

  assay_json_writer_add_string (writer, "verdict", assay_verdict_to_id (model->verdict));
  assay_json_writer_add_string (writer, "confidence", assay_confidence_to_id (model->confidence));
  assay_json_writer_add_string (writer, "summary", model->summary);

  if (!model->is_by_person)
    return;

  assay_json_writer_begin_object (writer, "person");
  assay_json_writer_add_string (writer, "by", model->person->by);
  assay_json_writer_add_string (writer, "at", model->person->at);
  if (model->person->reason != NULL)
    assay_json_writer_add_string (writer, "reason", model->person->reason);
  assay_json_writer_end_object (writer);

  assay_json_writer_begin_object (writer, "machine");
  assay_json_writer_add_string (writer, "verdict", assay_verdict_to_id (machine));
  assay_json_writer_add_string (writer, "confidence", assay_confidence_to_id (confidence));
  assay_json_writer_end_object (writer);
}

static void
add_earlier_check (AssayJsonWriter        *writer,
                   const AssayReportModel *model)
{
  const AssayEarlierCheck *check = assay_draft_get_earlier_check (model->draft);

  if (check == NULL)
    return;

  assay_json_writer_begin_object (writer, "earlier_check");
  assay_json_writer_add_string (writer, "service", check->service);
  assay_json_writer_begin_object (writer, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      assay_json_writer_begin_object (writer, assay_check_to_id ((AssayCheck) i));
      add_score (writer, "score", check->scores[i]);
      assay_json_writer_add_string (writer, "notes", check->notes[i]);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_object (writer);
  assay_json_writer_add_string (writer, "verdict", assay_verdict_to_id (check->verdict));
  assay_json_writer_add_string (writer, "confidence", assay_confidence_to_id (check->confidence));
  assay_json_writer_add_string (writer, "summary", check->summary);
  assay_json_writer_end_object (writer);
}

static void
add_facts (AssayJsonWriter        *writer,
           const AssayReportModel *model)
{
  assay_json_writer_begin_object (writer, "facts");
  assay_json_writer_add_integer (writer, "total", model->facts.n);

  for (guint i = 0; i < G_N_ELEMENTS (model->facts.n_of_kind); i++)
    {
      const char *id = assay_fact_kind_to_id ((AssayFactKind) i);

      assay_json_writer_add_integer (writer, id, model->facts.n_of_kind[i]);
    }

  assay_json_writer_add_integer (writer, "supported", model->facts.n_supported);
  assay_json_writer_add_integer (writer, "differing", model->facts.n_differing);
  assay_json_writer_add_integer (writer, "closed", model->facts.n_closed);
  assay_json_writer_end_object (writer);
}

static void
add_notices (AssayJsonWriter        *writer,
             const AssayReportModel *model)
{
  const char *const *notices = assay_draft_get_notices (model->draft);

  assay_json_writer_begin_array (writer, "notices");

  for (guint i = 0; notices != NULL && notices[i] != NULL; i++)
    assay_json_writer_add_string (writer, NULL, notices[i]);

  assay_json_writer_end_array (writer);
}

static void
add_dossier (AssayJsonWriter        *writer,
             AssayDossier           *dossier,
             const AssayReportModel *model)
{
  AssayReading *reading = assay_analysis_get_reading (model->analysis);
  AssayPolicy *policy = assay_analysis_get_policy (model->analysis);
  const char *as_of = *model->as_of != '\0' ? model->as_of : NULL;

  assay_json_writer_add_string (writer, "file", model->file);
  assay_json_writer_add_string (writer, "title", model->title);
  assay_json_writer_add_integer (writer, "text_length",
                                 assay_text_get_length (assay_draft_get_text (model->draft)));
  assay_json_writer_add_integer (writer, "words", model->n_words);
  assay_json_writer_add_string (writer, "language", assay_reading_get_language (reading));
  assay_json_writer_add_string (writer, "as_of", as_of);
  assay_json_writer_add_string (writer, "assay", ASSAY_VERSION);
  assay_json_writer_add_string (writer, "rule_set", ASSAY_RULE_SET_VERSION);
  assay_json_writer_begin_object (writer, "policy");
  assay_json_writer_add_string (writer, "name", assay_policy_get_name (policy));
  assay_json_writer_add_string (writer, "sha256", assay_policy_get_sha256 (policy));
  assay_json_writer_end_object (writer);

  if (model->is_outdated)
    assay_json_writer_add_boolean (writer, "outdated", TRUE);

  add_sources (writer, model);
  assay_json_writer_begin_array (writer, "findings");

  for (guint i = 0; i < model->findings->len; i++)
    add_finding (writer, model, &g_array_index (model->findings, AssayReportFinding, i));

  assay_json_writer_end_array (writer);
  add_evidence (writer, model);
  add_checks (writer, model);
  add_verdict (writer, model);
  add_earlier_check (writer, model);
  add_facts (writer, model);
  assay_report_write_marks (writer, dossier);
  add_notices (writer, model);
}

/**
 * assay_report_to_json_styled:
 * @dossier: the job
 * @style: (nullable): how it shall look
 *
 * Writes one JSON object: on one line, so that several make JSON Lines, or over many if the style
 * asks for it.
 *
 * Returns: (transfer full): the object and a line end
 */
char *
assay_report_to_json_styled (AssayDossier           *dossier,
                             const AssayReportStyle *style)
{
  g_autoptr (AssayDossier) told = NULL;
  g_autoptr (AssayReportModel) model = NULL;
  AssayJsonWriter *writer = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  told = assay_report_dup_told (dossier, style);
  model = assay_report_model_new (told, style);
  writer = assay_report_begin_json (style);
  add_dossier (writer, told, model);

  return assay_report_end_json (writer);
}

char *
assay_report_to_json (AssayDossier *dossier)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  return assay_report_to_json_styled (dossier, NULL);
}

/**
 * assay_report_sources_to_json:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): the sources as the report has them, in one object
 */
char *
assay_report_sources_to_json (AssayDossier           *dossier,
                              const AssayReportStyle *style)
{
  g_autoptr (AssayReportModel) model = NULL;
  AssayJsonWriter *writer = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  model = assay_report_model_new (dossier, style);
  /* The list is the checker's own, and leaves no desk. */
  model->has_confidential = TRUE;
  writer = assay_report_begin_json (style);
  assay_json_writer_add_string (writer, "file", model->file);
  add_sources (writer, model);

  return assay_report_end_json (writer);
}
