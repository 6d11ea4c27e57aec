/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetcher.h"
#include "assay-source.h"

G_BEGIN_DECLS

/* How many pages are read at a time, in all and of one host. */
#define ASSAY_FETCH_AT_ONCE 6
#define ASSAY_FETCH_AT_ONCE_OF_HOST 2

#define ASSAY_TYPE_FETCH_QUEUE (assay_fetch_queue_get_type ())

/**
 * AssayFetchQueue:
 *
 * Pages that are read side by side, a few at a time and fewer of one host. It belongs to the thread that
 * made it, whose main loop must run.
 *
 * “fetched” is emitted with the #AssaySource and the #AssayFetched for each that comes to an end;
 * “changed” whenever anything else is told about it, at most a few times a second.
 */
G_DECLARE_FINAL_TYPE (AssayFetchQueue, assay_fetch_queue, ASSAY, FETCH_QUEUE, GObject)

AssayFetchQueue *assay_fetch_queue_new          (AssayFetcher    *fetcher) G_GNUC_WARN_UNUSED_RESULT;

void             assay_fetch_queue_set_archive  (AssayFetchQueue *self,
                                                 const char      *archive);
gboolean         assay_fetch_queue_add          (AssayFetchQueue *self,
                                                 AssaySource     *source,
                                                 const char      *at);
void             assay_fetch_queue_cancel       (AssayFetchQueue *self,
                                                 AssaySource     *source);
void             assay_fetch_queue_cancel_all   (AssayFetchQueue *self);

gboolean         assay_fetch_queue_has          (AssayFetchQueue *self,
                                                 AssaySource     *source);
gboolean         assay_fetch_queue_get_progress (AssayFetchQueue *self,
                                                 AssaySource     *source,
                                                 guint64         *n_bytes,
                                                 guint64         *n_total);
guint            assay_fetch_queue_get_n_left   (AssayFetchQueue *self);

G_END_DECLS
