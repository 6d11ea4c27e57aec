/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page.h"

G_BEGIN_DECLS

/**
 * AssayPage:
 *
 * All strings are valid UTF-8 or %NULL, never empty. The text is empty where there is no article.
 */
struct _AssayPage
{
  gatomicrefcount ref_count;

  char           *title;
  char           *byline;           /* names, with “, ” between them */
  char           *language;         /* “de”, “pt-br” */
  char           *canonical;        /* the address that the page calls its own */
  char           *site;             /* what the publisher calls itself */
  AssayText      *text;             /* never NULL in a finished page */
  GArray         *blocks;           /* of AssayPageBlock */
  AssayDay        published;
  AssayPageOrigin published_origin; /* none exactly if there is no such day */
  AssayDay        modified;
  AssayPageOrigin modified_origin;
  AssayPageFlags  flags;
};

AssayPage *assay_page_new_empty (void) G_GNUC_WARN_UNUSED_RESULT;

/* assay-page-decode.c */
char      *assay_page_decode    (GBytes       *body,
                                 const char   *content_type,
                                 gsize        *n_bytes,
                                 GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
