/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-format.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-private.h"
#include "assay-report-writers.h"

static char *
write_block (AssayDossier            *dossier,
             const AssayReportStyle  *style,
             GError                 **error)
{
  return assay_report_to_block_styled (dossier, style);
}

static char *
write_text (AssayDossier            *dossier,
            const AssayReportStyle  *style,
            GError                 **error)
{
  return assay_report_to_text_styled (dossier, style);
}

static char *
write_json (AssayDossier            *dossier,
            const AssayReportStyle  *style,
            GError                 **error)
{
  return assay_report_to_json_styled (dossier, style);
}

/* Those for people first. */
static const AssayReportFormat formats[] = {
  { "block", N_ ("Fact-check block"), ".txt", "text/plain", FALSE, write_block },
  { "block-markdown", N_ ("Fact-check block, Markdown"), ".md", "text/markdown", FALSE,
    assay_report_write_block_markdown },
  { "text", N_ ("Report as text"), ".txt", "text/plain", FALSE, write_text },
  { "markdown", N_ ("Report as Markdown"), ".md", "text/markdown", FALSE,
    assay_report_write_markdown },
  { "html", N_ ("Report as a page"), ".html", "text/html", FALSE, NULL, assay_report_write_html },
  { "pdf", N_ ("Annotated proof, to print"), ".pdf", "application/pdf", FALSE, NULL,
    assay_report_write_pdf },
  { "queries", N_ ("Questions to the author"), ".txt", "text/plain", FALSE,
    assay_report_write_queries },
  { "queries-html", N_ ("Questions to the author, to mail"), ".html", "text/html", FALSE,
    assay_report_write_queries_html },
  { "facts-csv", N_ ("Fact sheet, CSV"), ".csv", "text/csv", FALSE, assay_report_write_csv },
  { "facts-tsv", N_ ("Fact sheet, tabs"), ".tsv", "text/tab-separated-values", FALSE,
    assay_report_write_tsv },
  { "facts-ods", N_ ("Fact sheet, spreadsheet"), ".ods",
    "application/vnd.oasis.opendocument.spreadsheet", FALSE, NULL, assay_report_write_ods },
  { "draft-text", N_ ("Corrected draft as text"), ".txt", "text/plain", FALSE,
    assay_report_write_draft_text },
  { "draft-markdown", N_ ("Corrected draft as Markdown"), ".md", "text/markdown", FALSE,
    assay_report_write_draft_markdown },
  { "draft-html", N_ ("Corrected draft as a page"), ".html", "text/html", FALSE,
    assay_report_write_draft_html },
  { "draft-docx", N_ ("Corrected draft as a Word document, with comments"), ".docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", FALSE, NULL,
    assay_report_pack_draft_docx },
  { "handover", N_ ("Hand-over note"), ".txt", "text/plain", FALSE, assay_report_write_handover },
  { "history", N_ ("Who did what, tabs"), ".tsv", "text/tab-separated-values", FALSE,
    assay_report_write_history },
  { "json", N_ ("Report for programs"), ".json", "application/json", TRUE, write_json },
  { "annotations", N_ ("Web annotations"), ".jsonld", "application/ld+json", TRUE,
    assay_report_write_annotations },
  { "claimreview", N_ ("ClaimReview"), ".jsonld", "application/ld+json", TRUE,
    assay_report_write_claim_review },
  { "sarif", N_ ("SARIF"), ".sarif", "application/sarif+json", TRUE, assay_report_write_sarif },
};

/**
 * assay_report_format_get:
 *
 * Returns: (nullable): the format of that index, those for people first; %NULL past the last
 */
const AssayReportFormat *
assay_report_format_get (guint index)
{
  return index < G_N_ELEMENTS (formats) ? &formats[index] : NULL;
}

/**
 * assay_report_format_lookup:
 * @id: “facts-csv”
 *
 * Returns: (nullable): the format of that id
 */
const AssayReportFormat *
assay_report_format_lookup (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (strcmp (formats[i].id, id) == 0)
        return &formats[i];
    }

  return NULL;
}

/**
 * assay_report_format_dup_ids:
 *
 * Returns: (transfer full): “block, text, …”
 */
char *
assay_report_format_dup_ids (void)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", formats[i].id);

  return g_string_free (ids, FALSE);
}

/**
 * assay_report_format_write:
 * @style: (nullable): how it is asked for
 *
 * Returns: (transfer full): the report, or %NULL with an error set if the style lacks what the format needs
 */
GBytes *
assay_report_format_write (const AssayReportFormat  *self,
                           AssayDossier             *dossier,
                           const AssayReportStyle   *style,
                           GError                  **error)
{
  g_autoptr (AssayDossier) told = NULL;
  char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  told = assay_report_dup_told (dossier, style);

  if (self->write_bytes != NULL)
    return self->write_bytes (told, style, error);

  text = self->write_text (told, style, error);

  return text != NULL ? g_bytes_new_take (text, strlen (text)) : NULL;
}
