/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-report-fact.h"
#include "assay-report-writers.h"

/*
 * Marks as W3C Web Annotations (Web Annotation Data Model, Recommendation of 23 February 2017), one page of
 * them. Positions count code points, as its TextPositionSelector asks for.
 */

/* How many characters around the words a TextQuoteSelector has on either side; as many as a dossier keeps. */
#define CONTEXT 32

static void
add_selectors (AssayJsonWriter *writer,
               AssayText       *text,
               AssaySpan        span)
{
  AssaySpan before = { span.begin > CONTEXT ? span.begin - CONTEXT : 0, span.begin };
  AssaySpan behind = { span.end, MIN (span.end + CONTEXT, assay_text_get_length (text)) };
  g_autofree char *exact = assay_text_dup_span (text, span);
  g_autofree char *prefix = assay_text_dup_span (text, before);
  g_autofree char *suffix = assay_text_dup_span (text, behind);

  assay_json_writer_begin_array (writer, "selector");
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", "TextPositionSelector");
  assay_json_writer_add_integer (writer, "start", span.begin);
  assay_json_writer_add_integer (writer, "end", span.end);
  assay_json_writer_end_object (writer);
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", "TextQuoteSelector");
  assay_json_writer_add_string (writer, "exact", exact);
  assay_json_writer_add_string (writer, "prefix", prefix);
  assay_json_writer_add_string (writer, "suffix", suffix);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_array (writer);
}

static void
add_body (AssayJsonWriter *writer,
          const char      *value,
          const char      *purpose)
{
  if (value == NULL)
    return;

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", "TextualBody");
  assay_json_writer_add_string (writer, "value", value);
  assay_json_writer_add_string (writer, "format", "text/plain");
  assay_json_writer_add_string (writer, "purpose", purpose);
  assay_json_writer_end_object (writer);
}

static void
add_creator (AssayJsonWriter *writer,
             const char      *name,
             const char      *at)
{
  if (name != NULL && *name != '\0')
    {
      assay_json_writer_begin_object (writer, "creator");
      assay_json_writer_add_string (writer, "type", "Person");
      assay_json_writer_add_string (writer, "name", name);
      assay_json_writer_end_object (writer);
    }

  if (at != NULL)
    assay_json_writer_add_string (writer, "created", at);
}

/* What was said below the note: answers are replies, what is asked of the author is a question, all else moderates. */
static void
add_remark (AssayJsonWriter   *writer,
            const AssayRemark *remark)
{
  gboolean is_reply = remark->kind == ASSAY_REMARK_REPLY;
  gboolean is_question = remark->kind == ASSAY_REMARK_QUESTION && remark->text != NULL;

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", "TextualBody");
  assay_json_writer_add_string (writer, "value",
                                is_reply || is_question ? remark->text
                                                        : assay_remark_kind_to_id (remark->kind));
  assay_json_writer_add_string (writer, "format", "text/plain");
  assay_json_writer_add_string (writer, "purpose", is_reply      ? "replying"
                                : is_question ? "questioning"
                                              : "moderating");
  add_creator (writer, remark->by, remark->at);
  assay_json_writer_end_object (writer);
}

static void
add_bodies (AssayJsonWriter *writer,
            const AssayMark *mark)
{
  if (mark->scope != ASSAY_MARK_NOTE)
    add_body (writer, assay_state_to_id (mark->state), "assessing");
  add_body (writer,
            mark->scope == ASSAY_MARK_FACT ? assay_fact_kind_to_id (mark->kind)
                                           : assay_mark_scope_to_id (mark->scope),
            "classifying");
  add_body (writer, mark->note, "commenting");
  add_body (writer, mark->suggestion, "editing");

  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    add_remark (writer, assay_thread_get (mark->thread, i));
}

static void
add_annotation (AssayJsonWriter *writer,
                const char      *source,
                AssayText       *text,
                const AssayMark *mark)
{
  g_autofree char *id = g_uri_escape_string (mark->id, NULL, FALSE);
  g_autofree char *iri = g_strdup_printf ("urn:assay:mark:%s", id);

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "id", iri);
  assay_json_writer_add_string (writer, "type", "Annotation");
  assay_json_writer_add_string (writer, "motivation",
                                mark->scope == ASSAY_MARK_NOTE ? "commenting" : "assessing");

  add_creator (writer, mark->by, mark->at);
  assay_json_writer_begin_array (writer, "body");
  add_bodies (writer, mark);
  assay_json_writer_end_array (writer);
  assay_json_writer_begin_object (writer, "target");
  assay_json_writer_add_string (writer, "type", "SpecificResource");
  assay_json_writer_add_string (writer, "source", source);
  add_selectors (writer, text, mark->span);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_object (writer);
}

/**
 * assay_report_write_annotations:
 *
 * Returns: (transfer full): the marks as a page of web annotations, in JSON-LD
 */
char *
assay_report_write_annotations (AssayDossier            *dossier,
                                const AssayReportStyle  *style,
                                GError                 **error)
{
  AssayDraft *draft = assay_dossier_get_draft (dossier);
  AssayText *text = assay_draft_get_text (draft);
  AssayJsonWriter *writer = assay_report_begin_json (style);
  g_autofree char *source = assay_report_dup_address (draft, style);
  g_autoptr (AssayReportModel) model = assay_report_model_new (dossier, style);
  g_autofree char *made_by = assay_report_dup_provenance (model);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);

  assay_json_writer_add_string (writer, "@context", "http://www.w3.org/ns/anno.jsonld");
  assay_json_writer_add_string (writer, "id", "urn:assay:marks");
  assay_json_writer_add_string (writer, "type", "AnnotationPage");
  assay_json_writer_add_string (writer, "label", made_by);
  assay_json_writer_begin_array (writer, "items");

  for (guint i = 0; i < n_marks; i++)
    add_annotation (writer, source, text, &marks[i]);

  assay_json_writer_end_array (writer);

  return assay_report_end_json (writer);
}
