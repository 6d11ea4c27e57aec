/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetch-guard-private.h"
#include "assay-fetcher.h"

G_BEGIN_DECLS

struct _AssayFetcher
{
  GObject              parent_instance;

  char                *user_agent;
  guint                deadline_ms;
  gsize                max_bytes;
  guint                max_redirects;
  GResolver           *resolver;
  GProxyResolver      *proxies; /* or NULL */
  GTlsDatabase        *trusted; /* or NULL */
  AssayPageReader     *reader;  /* or NULL */
  AssayFetchAllowance  allowance;
};

/**
 * AssayTransfer:
 * @fetcher: whose bounds hold
 * @request: what is read
 * @context: the loop of this one fetch; nothing else runs in it
 * @cancellable: cancelled by the person, or at the deadline
 * @is_late: the deadline has passed
 * @uri: what is asked now
 * @redirects: (element-type utf8): what was asked before it
 * @status: of the newest answer
 * @reason: (nullable): the words beside it
 * @headers: (nullable) (element-type utf8): of the newest answer, “Name: value”
 * @media_type: (nullable): of its body
 * @charset: (nullable): likewise
 * @encoding: (nullable): how its body is packed
 * @location: (nullable): where it sends us on
 * @body: (nullable): as it was sent
 *
 * One page on its way.
 */
typedef struct
{
  AssayFetcher            *fetcher;
  const AssayFetchRequest *request;
  GMainContext            *context;
  GCancellable            *cancellable;
  gboolean                 is_late;
  GUri                    *uri;
  GPtrArray               *redirects;
  guint                    status;
  char                    *reason;
  GPtrArray               *headers;
  char                    *media_type;
  char                    *charset;
  char                    *encoding;
  char                    *location;
  GBytes                  *body;
} AssayTransfer;

/* assay-fetch-transfer.c */
gboolean        assay_transfer_run         (AssayTransfer  *self,
                                            GError        **error);
void            assay_transfer_clear       (AssayTransfer  *self);

/* assay-fetch-outcome.c */
char           *assay_fetch_dup_memento_time (AssaySnapshot       *snapshot) G_GNUC_WARN_UNUSED_RESULT;
AssayFetched   *assay_fetched_new_failed     (const AssayTransfer *transfer,
                                              const GError        *error) G_GNUC_WARN_UNUSED_RESULT;
AssayFetched   *assay_fetched_new_answered   (const AssayTransfer *transfer,
                                              GCancellable        *cancellable) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayTransfer, assay_transfer_clear)

G_END_DECLS
