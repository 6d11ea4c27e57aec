/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-html-private.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "assay-report-resource.h"
#include "assay-report-writers.h"

/*
 * The report as one page that asks nobody for anything: its style and its script are in it, and its policy lets
 * nothing else in. It works without the script, which only folds what is not being read.
 */

#define RESOURCE_PATH "/org/assaydesk/Assay/report/"

static char *
dup_resource (const char *name)
{
  g_autofree char *path = g_strconcat (RESOURCE_PATH, name, NULL);
  g_autoptr (GBytes) bytes = NULL;
  gsize n_bytes = 0;
  const char *data = NULL;

  bytes = g_resource_lookup_data (assay_report_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                  NULL);
  g_return_val_if_fail (bytes != NULL, g_strdup (""));
  data = g_bytes_get_data (bytes, &n_bytes);

  return g_strndup (data, n_bytes);
}

/**
 * assay_report_html_add_head:
 * @title: of the page
 *
 * All up to the beginning of the body.
 */
void
assay_report_html_add_head (AssayMarkup *page,
                            const char  *title)
{
  g_autofree char *style = dup_resource ("report.css");
  g_autofree char *script = dup_resource ("report.js");
  g_autofree char *style_hash = assay_markup_hash (style);
  g_autofree char *script_hash = assay_markup_hash (script);
  g_autofree char *policy = NULL;

  policy = g_strdup_printf ("default-src 'none'; style-src %s; script-src %s; base-uri 'none'; "
                            "form-action 'none'",
                            style_hash, script_hash);

  assay_markup_raw (page, "<!DOCTYPE html>\n");
  /* Translators: the BCP 47 tag of your language, such as “de” */
  assay_markup_open (page, "html", "lang", C_ ("language tag", "en"), NULL);
  assay_markup_raw (page, "\n<head>\n<meta charset=\"utf-8\">\n");
  assay_markup_open (page, "meta", "http-equiv", "Content-Security-Policy", "content", policy,
                     NULL);
  assay_markup_raw (page,
                    "\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<meta name=\"referrer\" content=\"no-referrer\">\n"
                    "<meta name=\"color-scheme\" content=\"light dark\">\n");
  assay_markup_open (page, "meta", "name", "generator", "content", "Assay " ASSAY_VERSION, NULL);
  assay_markup_line (page);
  assay_markup_element (page, "title", NULL, title);
  assay_markup_raw (page, "\n<style>");
  assay_markup_raw (page, style);
  assay_markup_raw (page, "</style>\n<script>");
  assay_markup_raw (page, script);
  assay_markup_raw (page, "</script>\n</head>\n<body>\n");
}

const char *
assay_report_html_get_verdict_class (AssayVerdict verdict)
{
  switch (verdict)
    {
    case ASSAY_VERDICT_PASS:
      return "good";

    case ASSAY_VERDICT_OPEN:
    case ASSAY_VERDICT_UNSET:
      return "warn";

    case ASSAY_VERDICT_FAIL:
      return "bad";
    }

  g_return_val_if_reached ("warn");
}

const char *
assay_report_html_get_score_class (const AssayProof *proof,
                                   int               score)
{
  AssayPolicy *policy = assay_analysis_get_policy (proof->model->analysis);
  const AssayThresholds *thresholds = assay_policy_get_thresholds (policy);

  if (score < 0)
    return "none";
  if (score <= thresholds->fail_at_most)
    return "bad";

  return score >= thresholds->pass_at_least ? "good" : "warn";
}

/**
 * assay_report_html_add_bar:
 * @value: how far it is filled; may be less than nothing
 * @of: when it is full
 *
 * A drawn bar. What it shows must be told beside it: it is nothing to a screen reader.
 */
void
assay_report_html_add_bar (AssayMarkup *page,
                           int          value,
                           int          of)
{
  int filled = of > 0 ? CLAMP (value, 0, of) * 100 / of : 0;
  g_autofree char *width = g_strdup_printf ("%d", filled);

  assay_markup_raw (page, "<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" "
                          "aria-hidden=\"true\"><rect class=\"rail\" width=\"100\" height=\"4\"/>");
  assay_markup_open (page, "rect", "class", "fill", "width", width, "height", "4", NULL);
  assay_markup_raw (page, "</rect></svg>");
}

/**
 * assay_report_write_html:
 *
 * Returns: (transfer full): the report as one page
 */
GBytes *
assay_report_write_html (AssayDossier            *dossier,
                         const AssayReportStyle  *style,
                         GError                 **error)
{
  g_autoptr (AssayProof) proof = assay_proof_new (dossier, style);
  AssayMarkup *page = assay_markup_new ();
  const char *name = proof->model->title != NULL ? proof->model->title : proof->model->file;
  /* Translators: %s is the title of a draft */
  g_autofree char *title = g_strdup_printf (_ ("%s – fact check"), name);

  assay_report_html_add_head (page, title);
  assay_report_html_add_lead (page, proof);
  assay_markup_raw (page, "<main>\n<div class=\"desk\">\n");
  assay_report_html_add_draft (page, proof);
  assay_report_html_add_facts (page, proof);
  assay_markup_raw (page, "</div>\n");
  assay_report_html_add_marks (page, proof);
  assay_report_html_add_checks (page, proof);
  assay_report_html_add_sources (page, proof);
  assay_markup_raw (page, "</main>\n");
  assay_report_html_add_about (page, proof);
  assay_markup_raw (page, "</body>\n</html>\n");

  return assay_markup_end (page);
}
