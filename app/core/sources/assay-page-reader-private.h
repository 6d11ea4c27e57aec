/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page-open.h"

G_BEGIN_DECLS

/* assay-page-message.c: what the two processes say to each other */
GBytes    *assay_page_request_new   (GBytes                   *body,
                                     const AssayPageQuestion  *question) G_GNUC_WARN_UNUSED_RESULT;
GBytes    *assay_page_request_open  (GBytes                   *request,
                                     AssayPageQuestion        *question) G_GNUC_WARN_UNUSED_RESULT;
GBytes    *assay_page_answer_new    (AssayPage    *page,
                                     const GError *failure) G_GNUC_WARN_UNUSED_RESULT;
AssayPage *assay_page_answer_open   (GBytes       *answer,
                                     GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
