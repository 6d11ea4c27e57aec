/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "assay-report-fact.h"
#include "assay-report-writers.h"

/*
 * The check as schema.org has it: a Review of the NewsArticle, and in it a ClaimReview for each claim all of
 * whose facts a person has closed. Who publishes it, and where, only a person knows.
 */

/* What became of a claim. */
typedef struct
{
  gboolean         has_fact;
  gboolean         is_closed;
  AssayState       worst;
  const AssayMark *newest;
} Outcome;

/* From best to worst for whoever reads the review. */
static guint
rank (AssayState state)
{
  static const guint ranks[] = {
    [ASSAY_STATE_CONFIRMED] = 0,      [ASSAY_STATE_OPINION] = 1, [ASSAY_STATE_FIXED] = 2,
    [ASSAY_STATE_ON_AUTHOR] = 3,      [ASSAY_STATE_OPEN] = 4,    [ASSAY_STATE_CANNOT_CONFIRM] = 5,
    [ASSAY_STATE_ERROR] = 6,
  };

  return ranks[state];
}

static void
add_fact_to (Outcome               *outcome,
             const AssayReportFact *fact)
{
  if (!outcome->has_fact)
    {
      outcome->has_fact = TRUE;
      outcome->is_closed = TRUE;
      outcome->worst = fact->state;
    }

  outcome->is_closed = outcome->is_closed && assay_state_is_closed (fact->state);
  if (rank (fact->state) > rank (outcome->worst))
    outcome->worst = fact->state;
  if (fact->mark != NULL && fact->mark->at != NULL &&
      (outcome->newest == NULL || g_strcmp0 (fact->mark->at, outcome->newest->at) > 0))
    outcome->newest = fact->mark;
}

/* The name of the member is @key; an organisation’s or a person’s. */
static void
add_named (AssayJsonWriter *writer,
           const char      *key,
           const char      *type,
           const char      *name)
{
  assay_json_writer_begin_object (writer, key);
  assay_json_writer_add_string (writer, "@type", type);
  assay_json_writer_add_string (writer, "name", name);
  assay_json_writer_end_object (writer);
}

/* The day of a moment: “2025-05-14T09:30:00Z” begins with it. */
static void
add_day_of (AssayJsonWriter *writer,
            const char      *key,
            const char      *at)
{
  g_autofree char *day = at != NULL ? g_strndup (at, 10) : NULL;

  if (day != NULL)
    assay_json_writer_add_string (writer, key, day);
}

static void
add_article (AssayJsonWriter        *writer,
             const char             *key,
             const AssayReportModel *model,
             const AssayReportStyle *style)
{
  char buffer[ASSAY_DAY_MAX];
  const char *day = assay_report_format_day (assay_draft_get_date (model->draft), buffer);

  assay_json_writer_begin_object (writer, key);
  assay_json_writer_add_string (writer, "@type", "NewsArticle");
  if (model->title != NULL)
    assay_json_writer_add_string (writer, "headline", model->title);
  if (day != NULL)
    assay_json_writer_add_string (writer, "datePublished", day);
  assay_json_writer_add_string (writer, "url", style->url);
  assay_json_writer_end_object (writer);
}

static void
add_claim (AssayJsonWriter        *writer,
           const AssayReportModel *model,
           const AssayReportStyle *style,
           AssaySpan               span,
           const Outcome          *outcome)
{
  g_autofree char *words = assay_text_dup_span (assay_draft_get_text (model->draft), span);

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "@type", "ClaimReview");
  assay_json_writer_add_string (writer, "url", style->url);
  assay_json_writer_add_string (writer, "claimReviewed", words);
  add_day_of (writer, "datePublished", outcome->newest != NULL ? outcome->newest->at : NULL);
  add_named (writer, "author", "Organization", style->publisher);
  assay_json_writer_begin_object (writer, "itemReviewed");
  assay_json_writer_add_string (writer, "@type", "Claim");
  add_article (writer, "appearance", model, style);
  assay_json_writer_end_object (writer);
  assay_json_writer_begin_object (writer, "reviewRating");
  assay_json_writer_add_string (writer, "@type", "Rating");
  assay_json_writer_add_string (writer, "alternateName",
                                assay_report_get_state_name (outcome->worst));
  assay_json_writer_end_object (writer);
  if (outcome->newest != NULL && outcome->newest->note != NULL)
    assay_json_writer_add_string (writer, "reviewBody", outcome->newest->note);
  assay_json_writer_end_object (writer);
}

static void
add_claims (AssayJsonWriter        *writer,
            AssayDossier           *dossier,
            const AssayReportModel *model,
            const AssayReportStyle *style)
{
  g_autoptr (GArray) facts = assay_report_list_facts (model, dossier);
  AssayReading *reading = assay_analysis_get_reading (model->analysis);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);
  g_autofree Outcome *outcomes = g_new0 (Outcome, n_claims + 1);

  for (guint i = 0; i < facts->len; i++)
    {
      const AssayReportFact *fact = &g_array_index (facts, AssayReportFact, i);

      if (fact->fact->claim < n_claims)
        add_fact_to (&outcomes[fact->fact->claim], fact);
    }

  assay_json_writer_begin_array (writer, "hasPart");

  for (guint i = 0; i < n_claims; i++)
    {
      if (outcomes[i].has_fact && outcomes[i].is_closed)
        add_claim (writer, model, style, claims[i].span, &outcomes[i]);
    }

  assay_json_writer_end_array (writer);
}

/**
 * assay_report_write_claim_review:
 * @style: with who publishes the check, and the address of the article
 *
 * Returns: (transfer full): the check as schema.org has it, in JSON-LD; %NULL with @error set if @style lacks
 *   either
 */
char *
assay_report_write_claim_review (AssayDossier            *dossier,
                                 const AssayReportStyle  *style,
                                 GError                 **error)
{
  g_autoptr (AssayReportModel) model = NULL;
  g_autofree char *made_by = NULL;
  AssayJsonWriter *writer = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  if (style == NULL || style->publisher == NULL || style->url == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("ClaimReview names who publishes the check, and the address of the "
                              "article: give both"));
      return NULL;
    }

  model = assay_report_model_new (dossier, style);
  made_by = assay_report_dup_provenance (model);
  writer = assay_report_begin_json (style);
  assay_json_writer_add_string (writer, "@context", "https://schema.org");
  assay_json_writer_add_string (writer, "@type", "Review");
  assay_json_writer_add_string (writer, "description", made_by);
  assay_json_writer_add_string (writer, "url", style->url);
  add_named (writer, "author", "Organization", style->publisher);
  add_day_of (writer, "datePublished", model->person->at);
  add_article (writer, "itemReviewed", model, style);
  assay_json_writer_begin_object (writer, "reviewRating");
  assay_json_writer_add_string (writer, "@type", "Rating");
  assay_json_writer_add_string (writer, "alternateName", assay_verdict_to_id (model->verdict));
  assay_json_writer_end_object (writer);
  if (model->summary != NULL)
    assay_json_writer_add_string (writer, "reviewBody", model->summary);
  add_claims (writer, dossier, model, style);

  return assay_report_end_json (writer);
}
