/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page-open.h"

G_BEGIN_DECLS

/* A page that is not read by then is given up. */
#define ASSAY_PAGE_READER_SECONDS 20u

#define ASSAY_TYPE_PAGE_READER (assay_page_reader_get_type ())

/**
 * AssayPageReader:
 *
 * Reads pages in a process of its own, which is kept for the next page and started anew where a page kills
 * it. One page at a time: further ones wait. Safe in several threads.
 */
G_DECLARE_FINAL_TYPE (AssayPageReader, assay_page_reader, ASSAY, PAGE_READER, GObject)

char            *assay_page_reader_find_program
                                               (const char           *told) G_GNUC_WARN_UNUSED_RESULT;
AssayPageReader *assay_page_reader_new         (const char           *program) G_GNUC_WARN_UNUSED_RESULT;
void             assay_page_reader_set_seconds (AssayPageReader      *self,
                                                guint                 seconds);

AssayPage *assay_page_reader_read (AssayPageReader *self,
                                   GBytes *body,
                                   const AssayPageQuestion *question,
                                   GCancellable *cancellable,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void assay_page_reader_read_async (AssayPageReader *self,
                                   GBytes *body,
                                   const AssayPageQuestion *question,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
AssayPage       *assay_page_reader_read_finish (AssayPageReader      *self,
                                                GAsyncResult         *result,
                                                GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
