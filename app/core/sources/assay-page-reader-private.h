/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page.h"

G_BEGIN_DECLS

/* assay-page-message.c: what the two processes say to each other */
GBytes    *assay_page_request_new   (GBytes       *body,
                                     const char   *content_type,
                                     const char   *address) G_GNUC_WARN_UNUSED_RESULT;
gboolean   assay_page_request_open  (GBytes       *request,
                                     GBytes      **body,
                                     char        **content_type,
                                     char        **address);
GBytes    *assay_page_answer_new    (AssayPage    *page,
                                     const GError *failure) G_GNUC_WARN_UNUSED_RESULT;
AssayPage *assay_page_answer_open   (GBytes       *answer,
                                     GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
