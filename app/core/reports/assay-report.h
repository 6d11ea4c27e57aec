/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

/**
 * AssayReportStyle:
 * @file: (nullable): the file as the person called it; %NULL for the draft's own name
 * @width: columns that text may take, or 0 for eighty. It is kept within readable bounds
 * @is_coloured: whether text may use a terminal's colours; they never say what words do not
 * @is_pretty: JSON over several lines and indented, in place of one line
 * @is_tabbed: of a fact sheet: tabs between its cells
 * @has_confidential: whom somebody spoke to, and what they said, is told too
 * @has_all_questions: of the questions to the author: what only rules ask is told beside what people do
 * @is_letter: pages are of the size Letter, in place of A4
 * @publisher: (nullable): who publishes the check
 * @url: (nullable): where the article is to be found
 *
 * What a report looks like. All zero is right for a file.
 */
typedef struct
{
  const char *file;
  guint       width;
  gboolean    is_coloured;
  gboolean    is_pretty;
  gboolean    is_tabbed;
  gboolean    has_confidential;
  gboolean    has_all_questions;
  gboolean    is_letter;
  const char *publisher;
  const char *url;
} AssayReportStyle;

/*
 * Reports of one dossier. Each returns UTF-8 text that ends with a line end, in the language of the
 * interface but for the JSON, whose keys and ids never change.
 */
char *assay_report_to_text        (AssayDossier           *dossier) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_to_block       (AssayDossier           *dossier) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_to_json        (AssayDossier           *dossier) G_GNUC_WARN_UNUSED_RESULT;

char *assay_report_to_block_styled (AssayDossier           *dossier,
                                    const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_to_text_styled (AssayDossier           *dossier,
                                   const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_to_json_styled (AssayDossier           *dossier,
                                   const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

/* The sources alone. */
char *assay_report_sources_to_text (AssayDossier           *dossier,
                                    const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_sources_to_json (AssayDossier           *dossier,
                                    const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;

/**
 * AssayReportFetch:
 * @number: of the source
 * @source: as it was before
 * @fetched: (nullable): what came of it; %NULL if it was not asked for
 * @is_kept: its text is another now, and the one before was kept
 *
 * What came of reading one source.
 */
typedef struct
{
  guint         number;
  AssaySource  *source;
  AssayFetched *fetched;
  gboolean      is_kept;
} AssayReportFetch;

char *assay_report_fetch_to_text   (const AssayReportFetch *fetches,
                                    guint                   n_fetches,
                                    const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_fetch_to_json   (const AssayReportFetch *fetches,
                                    guint                   n_fetches,
                                    const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
char *assay_report_dup_quoted (const char *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
