/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-reading.h"

#include "assay-moments.h"
#include "assay-report-private.h"

#define DECIMALS 3

/* An index that may be missing. */
static void
add_index (AssayJsonWriter *writer,
           const char      *key,
           int              index)
{
  if (index >= 0)
    assay_json_writer_add_integer (writer, key, index);
  else
    assay_json_writer_add_string (writer, key, NULL);
}

/* A span of its own within an item; null where it is empty. */
static void
add_inner_span (AssayJsonWriter *writer,
                const char      *key,
                AssayText       *text,
                AssaySpan        span)
{
  if (assay_span_is_empty (span))
    {
      assay_json_writer_add_string (writer, key, NULL);
      return;
    }

  assay_json_writer_begin_object (writer, key);
  assay_report_add_span (writer, text, span);
  assay_json_writer_end_object (writer);
}

static void
add_claims (AssayJsonWriter *writer,
            AssayDraft      *draft,
            AssayReading    *reading)
{
  AssayText *text = assay_reading_get_text (reading);
  guint n_claims = 0;
  guint n_sentences = 0;
  guint n_parts = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n_sentences);
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  assay_json_writer_begin_array (writer, "sentences");

  for (guint i = 0; i < n_sentences; i++)
    {
      guint part = sentences[i].part;
      const char *kind = part < n_parts ? assay_part_kind_to_id (parts[part].kind) : NULL;

      assay_json_writer_begin_object (writer, NULL);
      assay_report_add_span (writer, text, sentences[i].span);
      assay_json_writer_add_string (writer, "part", kind);

      if (i < n_claims)
        {
          assay_json_writer_add_string (writer, "claim", assay_claim_kind_to_id (claims[i].kind));
          assay_json_writer_add_number (writer, "worth", claims[i].worth, DECIMALS);
          add_index (writer, "attribution", claims[i].attribution);
        }

      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_quotations (AssayJsonWriter *writer,
                AssayReading    *reading)
{
  AssayText *text = assay_reading_get_text (reading);
  guint n = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n);

  assay_json_writer_begin_array (writer, "quotations");

  for (guint i = 0; i < n; i++)
    {
      const AssayQuotation *item = &quotations[i];

      assay_json_writer_begin_object (writer, NULL);
      assay_report_add_span (writer, text, item->span);
      assay_json_writer_add_string (writer, "kind", assay_quotation_kind_to_id (item->kind));
      add_inner_span (writer, "content", text, item->content);
      add_index (writer, "attribution", item->attribution);
      add_index (writer, "parent", item->parent);
      assay_json_writer_add_boolean (writer, "closed", item->closed);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_attributions (AssayJsonWriter *writer,
                  AssayReading    *reading)
{
  AssayText *text = assay_reading_get_text (reading);
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);

  assay_json_writer_begin_array (writer, "attributions");

  for (guint i = 0; i < n; i++)
    {
      const AssayAttribution *item = &attributions[i];

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "speaker", assay_speaker_to_id (item->speaker));
      assay_json_writer_add_string (writer, "mode", assay_attribution_mode_to_id (item->mode));
      assay_json_writer_add_boolean (writer, "speech", item->is_speech);
      add_index (writer, "name", item->name);
      assay_json_writer_add_integer (writer, "sentence", item->sentence);
      add_inner_span (writer, "source", text, item->source);
      add_inner_span (writer, "cue", text, item->cue);
      assay_json_writer_begin_array (writer, "content");

      for (guint j = 0; j < item->n_content; j++)
        {
          assay_json_writer_begin_object (writer, NULL);
          assay_report_add_span (writer, text, item->content[j]);
          assay_json_writer_end_object (writer);
        }

      assay_json_writer_end_array (writer);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_figures (AssayJsonWriter *writer,
             AssayReading    *reading)
{
  AssayText *text = assay_reading_get_text (reading);
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n);

  assay_json_writer_begin_array (writer, "figures");

  for (guint i = 0; i < n; i++)
    {
      const AssayFigure *item = &figures[i];

      assay_json_writer_begin_object (writer, NULL);
      assay_report_add_span (writer, text, item->span);
      assay_json_writer_add_string (writer, "kind", assay_figure_kind_to_id (item->kind));
      assay_report_add_double (writer, "low", item->low);
      assay_report_add_double (writer, "high", item->high);
      assay_json_writer_add_string (writer, "unit", item->unit);
      assay_json_writer_add_string (writer, "bound", assay_bound_to_id (item->bound));
      add_inner_span (writer, "bound_words", text, item->bound_span);
      assay_json_writer_add_integer (writer, "sentence", item->sentence);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_dates (AssayJsonWriter *writer,
           AssayReading    *reading)
{
  static const AssayDay none = { 0 };
  AssayText *text = assay_reading_get_text (reading);
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (reading, &n);

  assay_json_writer_begin_array (writer, "dates");

  for (guint i = 0; i < n; i++)
    {
      const AssayDate *item = &dates[i];

      assay_json_writer_begin_object (writer, NULL);
      assay_report_add_span (writer, text, item->span);
      assay_report_add_day (writer, "date", item->is_resolved ? item->day : none);
      assay_report_add_day (writer, "end_date", item->is_resolved ? item->end : none);
      assay_json_writer_add_boolean (writer, "relative", item->is_relative);
      assay_json_writer_add_integer (writer, "sentence", item->sentence);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_minute (AssayJsonWriter *writer,
            const char      *name,
            int              minute)
{
  g_autofree char *text = minute >= 0 ? g_strdup_printf ("%02d:%02d", minute / 60, minute % 60)
                                      : NULL;

  assay_json_writer_add_string (writer, name, text);
}

/* Expressions of time as a whole; “dates” are the days in them. */
static void
add_moments (AssayJsonWriter *writer,
             AssayReading    *reading)
{
  AssayText *text = assay_reading_get_text (reading);
  g_autoptr (GArray) moments = assay_reading_find_moments (reading);

  assay_json_writer_begin_array (writer, "moments");

  for (guint i = 0; i < moments->len; i++)
    {
      const AssayMoment *item = &g_array_index (moments, AssayMoment, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_report_add_span (writer, text, item->span);
      assay_json_writer_add_string (writer, "kind", assay_moment_kind_to_id (item->kind));
      assay_report_add_day (writer, "date", item->from);
      assay_report_add_day (writer, "end_date", item->to);
      add_minute (writer, "time", item->from_minute);
      add_minute (writer, "end_time", item->to_minute);
      assay_report_add_double (writer, "seconds", item->seconds);
      assay_json_writer_add_integer (writer, "sentence", item->sentence);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_names (AssayJsonWriter *writer,
           AssayReading    *reading)
{
  AssayText *text = assay_reading_get_text (reading);
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n);

  assay_json_writer_begin_array (writer, "names");

  for (guint i = 0; i < n; i++)
    {
      const AssayName *item = &names[i];

      assay_json_writer_begin_object (writer, NULL);
      assay_report_add_span (writer, text, item->span);
      assay_json_writer_add_string (writer, "kind", assay_name_kind_to_id (item->kind));
      add_inner_span (writer, "title", text, item->title);
      if (!assay_span_is_empty (item->also))
        add_inner_span (writer, "also", text, item->also);
      assay_json_writer_add_integer (writer, "first", item->first);
      assay_json_writer_add_integer (writer, "sentence", item->sentence);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
add_loaded (AssayJsonWriter *writer,
            AssayReading    *reading)
{
  AssayText *text = assay_reading_get_text (reading);
  guint n = 0;
  const AssayLoaded *loaded = assay_reading_get_loaded (reading, &n);

  assay_json_writer_begin_array (writer, "loaded");

  for (guint i = 0; i < n; i++)
    {
      assay_json_writer_begin_object (writer, NULL);
      assay_report_add_span (writer, text, loaded[i].span);
      assay_json_writer_add_number (writer, "strength", loaded[i].strength, DECIMALS);
      assay_json_writer_add_integer (writer, "sentence", loaded[i].sentence);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

/**
 * assay_report_reading_to_json:
 * @draft: the draft
 * @reading: its reading
 * @style: (nullable): how it shall look
 *
 * Writes one object. An index names an item of another array of the same object.
 *
 * Returns: (transfer full): the object and a line end
 */
char *
assay_report_reading_to_json (AssayDraft             *draft,
                              AssayReading           *reading,
                              const AssayReportStyle *style)
{
  AssayJsonWriter *writer = NULL;
  g_autofree char *title = NULL;
  const char *file = NULL;

  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (reading != NULL, NULL);

  writer = assay_report_begin_json (style);
  title = assay_draft_dup_title (draft);
  file = style != NULL && style->file != NULL ? style->file : assay_draft_get_name (draft);

  assay_json_writer_add_string (writer, "file", file);
  assay_json_writer_add_string (writer, "title", title);
  assay_json_writer_add_integer (writer, "text_length",
                                 assay_text_get_length (assay_draft_get_text (draft)));
  assay_json_writer_add_integer (writer, "words", assay_draft_count_words (draft));
  assay_json_writer_add_string (writer, "language", assay_reading_get_language (reading));
  assay_json_writer_add_boolean (writer, "supported", assay_reading_is_supported (reading));
  add_claims (writer, draft, reading);
  add_quotations (writer, reading);
  add_attributions (writer, reading);
  add_figures (writer, reading);
  add_dates (writer, reading);
  add_moments (writer, reading);
  add_names (writer, reading);
  add_loaded (writer, reading);

  return assay_report_end_json (writer);
}
