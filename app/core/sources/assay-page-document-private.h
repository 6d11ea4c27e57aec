/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <string.h>

#include "assay-page.h"

G_BEGIN_DECLS

/* Whether a file is called so, whatever its case. */
static inline gboolean
assay_page_has_suffix (const char *name,
                       const char *suffix)
{
  gsize n = strlen (name);
  gsize n_suffix = strlen (suffix);

  return n > n_suffix && g_ascii_strcasecmp (name + n - n_suffix, suffix) == 0;
}

/* assay-page-mhtml.c */
gboolean   assay_page_is_mhtml      (GBytes       *body,
                                     const char   *content_type);
AssayPage *assay_page_read_mhtml    (GBytes       *body,
                                     const char   *content_type,
                                     const char   *address,
                                     GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/* assay-page-transcript.c */
gboolean   assay_page_is_transcript (const char   *utf8,
                                     const char   *name);
char      *assay_page_dup_speech    (const char   *utf8) G_GNUC_WARN_UNUSED_RESULT;

/* assay-page-table.c */
gboolean   assay_page_is_table      (const char   *name);
char      *assay_page_dup_rows      (const char   *utf8) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
