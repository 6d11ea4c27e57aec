/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-draft.h"

G_BEGIN_DECLS

/* What is larger is no draft. Both are named in the error. */
#define ASSAY_IMPORT_MAX_BYTES (32u * 1024 * 1024)
#define ASSAY_IMPORT_MAX_WORDS 2000000u

#define ASSAY_IMPORT_ERROR (assay_import_error_quark ())

/**
 * AssayImportError:
 * @ASSAY_IMPORT_ERROR_EMPTY: there is no text in it
 * @ASSAY_IMPORT_ERROR_TOO_LARGE: more bytes, words or nesting than a draft has
 * @ASSAY_IMPORT_ERROR_BINARY: not a text
 * @ASSAY_IMPORT_ERROR_ENCODING: a text whose characters cannot be told; the message names the place
 */
typedef enum
{
  ASSAY_IMPORT_ERROR_EMPTY,
  ASSAY_IMPORT_ERROR_TOO_LARGE,
  ASSAY_IMPORT_ERROR_BINARY,
  ASSAY_IMPORT_ERROR_ENCODING,
} AssayImportError;

GQuark assay_import_error_quark (void);

/**
 * AssayFormat:
 * @ASSAY_FORMAT_AUTO: tell from the name and the text
 * @ASSAY_FORMAT_TEXT: plain text; the wire layout (source list, earlier check) is read where present
 * @ASSAY_FORMAT_MARKDOWN: CommonMark, with an optional block of metadata at the top
 * @ASSAY_FORMAT_HTML: a page; its article is rendered to text
 * @ASSAY_FORMAT_DOCX: a Word document; its comments and changes are kept beside the text
 * @ASSAY_FORMAT_ODT: an OpenDocument text; likewise
 */
typedef enum
{
  ASSAY_FORMAT_AUTO,
  ASSAY_FORMAT_TEXT,
  ASSAY_FORMAT_MARKDOWN,
  ASSAY_FORMAT_HTML,
  ASSAY_FORMAT_DOCX,
  ASSAY_FORMAT_ODT,
} AssayFormat;

gboolean    assay_format_from_id (const char    *id,
                                  AssayFormat   *format);
const char *assay_import_get_suffix
                                 (guint          i);

AssayDraft *assay_import_bytes   (GBytes        *bytes,
                                  const char    *name,
                                  AssayFormat    format,
                                  GCancellable  *cancellable,
                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;

AssayDay    assay_import_find_printed_day
                                 (const char    *utf8);

G_END_DECLS
