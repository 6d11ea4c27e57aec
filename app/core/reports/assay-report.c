/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-private.h"

/**
 * assay_report_format_day:
 * @day: a day, of which only the year may be known
 * @buffer: (array fixed-size=16): where to write it
 *
 * Returns: (nullable): @buffer with the day as ISO 8601 has it, or %NULL if there is no date
 */
const char *
assay_report_format_day (AssayDay day,
                         char    *buffer)
{
  if (day.year == 0)
    return NULL;

  if (day.month == 0)
    g_snprintf (buffer, ASSAY_DAY_MAX, "%04d", day.year);
  else if (day.day == 0)
    g_snprintf (buffer, ASSAY_DAY_MAX, "%04d-%02d", day.year, day.month);
  else
    g_snprintf (buffer, ASSAY_DAY_MAX, "%04d-%02d-%02d", day.year, day.month, day.day);

  return buffer;
}

/**
 * assay_report_format_double:
 * @value: a number; must be finite
 * @buffer: (array fixed-size=40): where to write it
 *
 * Returns: @buffer with the number in fifteen digits at most, which is what a double keeps of what
 *   somebody wrote
 */
const char *
assay_report_format_double (double value,
                            char  *buffer)
{
  /* A zero below zero is none to whoever reads it. */
  g_ascii_formatd (buffer, ASSAY_DOUBLE_MAX, "%.15g", value == 0.0 ? 0.0 : value);

  return buffer;
}

AssayJsonWriter *
assay_report_begin_json (const AssayReportStyle *style)
{
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);

  if (style == NULL || !style->is_pretty)
    assay_json_writer_set_on_a_line (writer);

  return writer;
}

/*
 * assay_report_end_json:
 * @writer: (transfer full): a writer from assay_report_begin_json()
 */
char *
assay_report_end_json (AssayJsonWriter *writer)
{
  assay_json_writer_end_object (writer);

  return assay_json_writer_end_text (writer);
}

void
assay_report_add_day (AssayJsonWriter *writer,
                      const char      *key,
                      AssayDay         day)
{
  char buffer[ASSAY_DAY_MAX];

  assay_json_writer_add_string (writer, key, assay_report_format_day (day, buffer));
}

/* The three members that every item with a place in the draft has. */
void
assay_report_add_span (AssayJsonWriter *writer,
                       AssayText       *text,
                       AssaySpan        span)
{
  g_autofree char *exact = assay_text_dup_span (text, span);

  assay_json_writer_add_integer (writer, "start", span.begin);
  assay_json_writer_add_integer (writer, "end", span.end);
  assay_json_writer_add_string (writer, "exact", exact);
}

void
assay_report_add_double (AssayJsonWriter *writer,
                         const char      *key,
                         double           value)
{
  char buffer[ASSAY_DOUBLE_MAX];

  /* JSON has no word for what is beyond a double. */
  if (isfinite (value))
    assay_json_writer_add_raw (writer, key, assay_report_format_double (value, buffer));
  else
    assay_json_writer_add_string (writer, key, NULL);
}

char *
assay_report_dup_address (AssayDraft             *draft,
                          const AssayReportStyle *style)
{
  const char *file = style != NULL && style->file != NULL ? style->file
                                                          : assay_draft_get_name (draft);

  if (style != NULL && style->url != NULL)
    return g_strdup (style->url);

  /* A colon in the first segment would make a scheme of it (RFC 3986, 4.2): it is escaped with the rest. */
  return g_uri_escape_string (file, "/", FALSE);
}

/**
 * assay_report_is_unfit:
 * @c: a character of anybody's text
 *
 * Returns: whether it must be shown as the replacement character: HTML has no way to write it (controls), or it
 *   turns the direction of all that follows (the embeddings, overrides and isolates of UAX 9)
 */
gboolean
assay_report_is_unfit (gunichar c)
{
  return (g_unichar_iscntrl (c) && c != '\n' && c != '\t') || (c >= 0x202a && c <= 0x202e) ||
         (c >= 0x2066 && c <= 0x2069) || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

/**
 * assay_report_dup_quoted:
 * @words: of a draft or a source
 *
 * Returns: (transfer full): the words in the quotation marks of the language; a quotation keeps its own
 */
char *
assay_report_dup_quoted (const char *words)
{
  GUnicodeType type = g_unichar_type (g_utf8_get_char (words));

  if (*words == '"' || type == G_UNICODE_INITIAL_PUNCTUATION)
    return g_strdup (words);

  return g_strdup_printf (_ ("“%s”"), words);
}

AssayDossier *
assay_report_dup_told (AssayDossier           *dossier,
                       const AssayReportStyle *style)
{
  if (style != NULL && style->has_confidential)
    return g_object_ref (dossier);

  return assay_dossier_dup_public (dossier);
}
