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
 * @write: writes it; returns %NULL with an error set if the style lacks what the format needs
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
  char       *(*write) (AssayDossier            *dossier,
                        const AssayReportStyle  *style,
                        GError                 **error);
} AssayReportFormat;

const AssayReportFormat *assay_report_format_get     (guint                    index);
char                    *assay_report_format_dup_ids (void) G_GNUC_WARN_UNUSED_RESULT;
const AssayReportFormat *assay_report_format_lookup  (const char              *id);

G_END_DECLS
