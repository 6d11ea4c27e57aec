/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page.h"

G_BEGIN_DECLS

/* What holds pictures beside its words may be larger than a page. */
#define ASSAY_PAGE_MAX_DOCUMENT_BYTES (32u * 1024 * 1024)

/**
 * AssayPageQuestion:
 * @content_type: (nullable): what a server calls it (“text/html; charset=utf-8”)
 * @address: (nullable): where it lies
 * @name: (nullable): name of the file, if it lay at hand; %NULL for an answer of a site
 *
 * What is known of bytes that are to be read.
 */
typedef struct
{
  const char *content_type;
  const char *address;
  const char *name;
} AssayPageQuestion;

/**
 * AssayPageWords:
 * @title: (nullable): its headline
 * @byline: (nullable): who wrote it
 * @text: (not nullable): what it says, an empty line between paragraphs
 * @published: the day that it gives, or year 0
 *
 * What a document says that is no page.
 */
typedef struct
{
  const char *title;
  const char *byline;
  const char *text;
  AssayDay    published;
} AssayPageWords;

/* Reads a PDF. It is handed in, since the library for it is not loaded where nobody needs it. */
typedef AssayPage *(*AssayPdfFunc) (GBytes  *body,
                                    GError **error);

AssayPage *assay_page_open           (GBytes                   *body,
                                      const AssayPageQuestion  *question,
                                      AssayPdfFunc              pdf,
                                      GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
AssayPage *assay_page_new_from_words (const AssayPageWords     *words,
                                      GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   assay_page_check_size     (GBytes                   *body,
                                      const AssayPageQuestion  *question,
                                      GError                  **error);

G_END_DECLS
