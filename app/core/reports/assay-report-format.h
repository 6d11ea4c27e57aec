/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

/**
 * AssayReportFormat:
 * @id: what people and files call it (“facts-csv”)
 * @name: what it is, to be translated on display
 * @suffix: of a file in this format, with its full stop
 * @media_type: of such a file
 * @is_lines: whether several of them make a stream, one a line, without anything between
 * @write_text: writes it as text, or %NULL if it does not come as such
 * @write_bytes: writes it otherwise, or %NULL
 *
 * A format that a dossier can be written in.
 */
typedef struct
{
  const char  *id;
  const char  *name;
  const char  *suffix;
  const char  *media_type;
  gboolean     is_lines;
  char       *(*write_text)  (AssayDossier            *dossier,
                              const AssayReportStyle  *style,
                              GError                 **error);
  GBytes     *(*write_bytes) (AssayDossier            *dossier,
                              const AssayReportStyle  *style,
                              GError                 **error);
} AssayReportFormat;

const AssayReportFormat *assay_report_format_get     (guint                    index);
char                    *assay_report_format_dup_ids (void) G_GNUC_WARN_UNUSED_RESULT;
const AssayReportFormat *assay_report_format_lookup  (const char              *id);
GBytes                  *assay_report_format_write   (const AssayReportFormat  *self,
                                                      AssayDossier             *dossier,
                                                      const AssayReportStyle   *style,
                                                      GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
