/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-report.h"

G_BEGIN_DECLS

/* Private to the writer of DOCX. */

#define ASSAY_DOCX_WORDS "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

/**
 * AssayDocxComment:
 * @span: the words that it is about
 * @text: what it says
 * @by: who, or %NULL
 * @at: when, or %NULL
 * @parent: index of the comment that it answers, or -1
 * @is_resolved: whether it is settled
 *
 * A comment of the document.
 */
typedef struct
{
  AssaySpan  span;
  char      *text;
  char      *by;
  char      *at;
  int        parent;
  gboolean   is_resolved;
} AssayDocxComment;

void    assay_docx_append         (GString      *out,
                                   const char   *words);
void    assay_docx_append_runs    (GString      *out,
                                   const char   *words,
                                   const char   *look);

GArray *assay_docx_comments_new   (AssayDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void    assay_docx_comments_write (GArray       *comments,
                                   GString      *said,
                                   GString      *threads);

G_END_DECLS
