/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetched.h"
#include "assay-page-reader.h"

G_BEGIN_DECLS

/**
 * AssayFetcherOptions:
 * @user_agent: (nullable): who we say we are; %NULL for the program's name, version and home
 * @deadline_ms: how long one page may take in all, its redirects included; 0 for 20 seconds
 * @max_bytes: how large a page may be, packed and unpacked; 0 for 20 MB
 * @max_redirects: how often a site may send us on; 0 for 8
 * @resolver: (nullable): who turns names into addresses; %NULL for the system
 * @proxies: (nullable): who knows the proxies; %NULL for the system
 * @trusted: (nullable): whose certificates count; %NULL for the system's list
 * @reader: (nullable): who takes pages apart, in a process of its own; %NULL to do it in this very one
 * @allow_loopback: whether pages of this very machine are read, which only tests want
 * @allow_port: a port to ask beyond those of the web, or 0
 *
 * How pages are fetched. No setting of a newsroom reaches @allow_loopback.
 */
typedef struct
{
  const char      *user_agent;
  guint            deadline_ms;
  gsize            max_bytes;
  guint            max_redirects;
  GResolver       *resolver;
  GProxyResolver  *proxies;
  GTlsDatabase    *trusted;
  AssayPageReader *reader;
  gboolean         allow_loopback;
  guint16          allow_port;
} AssayFetcherOptions;

#define ASSAY_TYPE_FETCHER (assay_fetcher_get_type ())

/**
 * AssayFetcher:
 *
 * Reads pages of the web: http and https alone, without cookies, scripts or credentials, and never from
 * an address of this machine or of a private network. Immutable, so that threads may share one.
 */
G_DECLARE_FINAL_TYPE (AssayFetcher, assay_fetcher, ASSAY, FETCHER, GObject)

/* Called in the thread that fetches. @n_total is 0 while nobody has said how much will come. */
typedef void (*AssayFetchProgressFunc) (guint64  n_bytes,
                                        guint64  n_total,
                                        gpointer user_data);

/**
 * AssayFetchRequest:
 * @address: (not nullable): what to read
 * @at: (not nullable): the time now, ISO 8601 in UTC
 * @near: (nullable): of an archive, the copy of about that time is wanted, ISO 8601 in UTC
 * @progress: (nullable): told how far it is
 * @progress_data: passed to it
 */
typedef struct
{
  const char             *address;
  const char             *at;
  const char             *near;
  AssayFetchProgressFunc  progress;
  gpointer                progress_data;
} AssayFetchRequest;

AssayFetcher *assay_fetcher_new          (const AssayFetcherOptions  *options) G_GNUC_WARN_UNUSED_RESULT;

AssayFetched *assay_fetcher_fetch        (AssayFetcher               *self,
                                          const AssayFetchRequest    *request,
                                          GCancellable               *cancellable,
                                          GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
void          assay_fetcher_fetch_async  (AssayFetcher               *self,
                                          const AssayFetchRequest    *request,
                                          GCancellable               *cancellable,
                                          GAsyncReadyCallback         callback,
                                          gpointer                    user_data);
AssayFetched *assay_fetcher_fetch_finish (AssayFetcher               *self,
                                          GAsyncResult               *result,
                                          GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
