/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <libsoup/soup.h>
#include <string.h>

#include "assay-fetch-decode-private.h"
#include "assay-fetch-text-private.h"
#include "assay-fetcher-private.h"

/* What came of a fetch, in one word, from what went wrong or from what was answered. */

static AssayFetchState
get_io_state (int code)
{
  switch (code)
    {
    case G_IO_ERROR_TIMED_OUT:
      return ASSAY_FETCH_TIMEOUT;
    case G_IO_ERROR_NETWORK_UNREACHABLE:
    case G_IO_ERROR_HOST_UNREACHABLE:
      return ASSAY_FETCH_NO_NETWORK;
    case G_IO_ERROR_HOST_NOT_FOUND:
      return ASSAY_FETCH_NO_HOST;
    case G_IO_ERROR_MESSAGE_TOO_LARGE:
      return ASSAY_FETCH_TOO_LARGE;
    case G_IO_ERROR_TOO_MANY_LINKS:
      return ASSAY_FETCH_REDIRECTED;
    default:
      return ASSAY_FETCH_BROKEN;
    }
}

/* A name that nobody can look up just now is what a machine without a network sees. */
static AssayFetchState
state_for_error (const GError *error)
{
  if (error->domain == ASSAY_FETCH_GUARD_ERROR)
    return ASSAY_FETCH_REFUSED;
  if (error->domain == G_TLS_ERROR)
    return ASSAY_FETCH_INSECURE;
  if (error->domain == G_RESOLVER_ERROR)
    return error->code == G_RESOLVER_ERROR_NOT_FOUND ? ASSAY_FETCH_NO_HOST : ASSAY_FETCH_NO_NETWORK;
  if (error->domain == G_IO_ERROR)
    return get_io_state (error->code);

  return ASSAY_FETCH_BROKEN;
}

/* A riddle that browsers solve and programs do not, in the page's place; with status 200 at times. */
static gboolean
is_challenge (AssaySnapshot *snapshot)
{
  return g_strcmp0 (assay_snapshot_find_header (snapshot, "cf-mitigated"), "challenge") == 0 ||
         assay_snapshot_find_header (snapshot, "x-amzn-waf-action") != NULL;
}

/* %ASSAY_FETCH_READ where the answer is the page, whatever is in it. */
static AssayFetchState
state_for_answer (guint          status,
                  AssaySnapshot *snapshot)
{
  if (is_challenge (snapshot))
    return ASSAY_FETCH_BLOCKED;
  if (status >= 200 && status < 300)
    return ASSAY_FETCH_READ;

  switch (status)
    {
    case 401:
    case 402:
    case 403:
    case 407:
    case 429:
    case 451:
      return ASSAY_FETCH_BLOCKED;
    case 404:
    case 410:
      return ASSAY_FETCH_GONE;
    case 408:
    case 504:
      return ASSAY_FETCH_TIMEOUT;
    default:
      return status >= 300 && status < 400 ? ASSAY_FETCH_REDIRECTED : ASSAY_FETCH_SERVER;
    }
}

static char *
dup_final (const AssayTransfer *transfer)
{
  return transfer->uri != NULL && transfer->redirects->len > 0 ? g_uri_to_string (transfer->uri)
                                                               : NULL;
}

static char *
dup_status_words (const AssayTransfer *transfer)
{
  if (transfer->reason == NULL || *transfer->reason == '\0')
    return g_strdup_printf (_ ("status %u"), transfer->status);

  return g_strdup_printf (_ ("status %u, %s"), transfer->status, transfer->reason);
}

/**
 * assay_fetched_new_failed:
 * @transfer: what was got until then
 * @error: what ended it; not the person's wish
 */
AssayFetched *
assay_fetched_new_failed (const AssayTransfer *transfer,
                          const GError        *error)
{
  g_autofree char *final = dup_final (transfer);
  g_autofree char *words = g_utf8_make_valid (error->message, -1);
  AssayFetched members = { .state = state_for_error (error),
                           .at = (char *) transfer->request->at,
                           .final = final,
                           .status = transfer->status,
                           .detail = words };

  if (transfer->is_late)
    {
      members.state = ASSAY_FETCH_TIMEOUT;
      members.detail = NULL;
    }

  return assay_fetched_new (&members);
}

static AssaySnapshot *
create_snapshot (const AssayTransfer *transfer,
                 const char          *final,
                 GBytes              *body)
{
  AssaySnapshotFacts facts = { .asked = transfer->request->address,
                               .final = final,
                               .status = transfer->status,
                               .reason = transfer->reason,
                               .wire_body = transfer->body,
                               .body = body,
                               .media_type = transfer->media_type,
                               .charset = transfer->charset,
                               .read_at = transfer->request->at };
  g_autoptr (GPtrArray) redirects = g_ptr_array_new ();
  g_autoptr (GPtrArray) headers = g_ptr_array_new ();

  for (guint i = 0; i < transfer->redirects->len; i++)
    g_ptr_array_add (redirects, g_ptr_array_index (transfer->redirects, i));
  for (guint i = 0; i < transfer->headers->len; i++)
    g_ptr_array_add (headers, g_ptr_array_index (transfer->headers, i));
  g_ptr_array_add (redirects, NULL);
  g_ptr_array_add (headers, NULL);

  facts.redirects = (const char *const *) redirects->pdata;
  facts.headers = (const char *const *) headers->pdata;

  return assay_snapshot_new (&facts);
}

/* When an archive took its copy, or NULL if it is no copy. */
char *
assay_fetch_dup_memento_time (AssaySnapshot *snapshot)
{
  const char *words = assay_snapshot_find_header (snapshot, "Memento-Datetime");
  g_autoptr (GDateTime) time = words != NULL ? soup_date_time_new_from_http_string (words) : NULL;
  g_autoptr (GDateTime) utc = time != NULL ? g_date_time_to_utc (time) : NULL;

  return utc != NULL ? g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

/**
 * assay_fetched_new_answered:
 * @transfer: a whole answer
 *
 * Unpacks it, and takes the article out of it if it is the page that was asked for.
 */
AssayFetched *
assay_fetched_new_answered (const AssayTransfer *transfer,
                            GCancellable        *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) body = NULL;
  g_autoptr (AssaySnapshot) snapshot = NULL;
  g_autofree char *final = dup_final (transfer);
  g_autofree char *words = NULL;
  g_autofree char *memento_at = NULL;
  AssayFetched members = { .at = (char *) transfer->request->at,
                           .final = final,
                           .status = transfer->status,
                           .media_type = transfer->media_type };

  body = assay_fetch_decode (transfer->body, transfer->encoding, transfer->fetcher->max_bytes,
                             cancellable, &error);
  if (body == NULL)
    return assay_fetched_new_failed (transfer, error);

  snapshot = create_snapshot (transfer, final, body);
  memento_at = assay_fetch_dup_memento_time (snapshot);
  members.memento_at = memento_at;
  members.snapshot = snapshot;
  members.sha256 = (char *) assay_snapshot_get_sha256 (snapshot);
  members.state = state_for_answer (transfer->status, snapshot);

  if (members.state == ASSAY_FETCH_READ)
    return assay_fetch_take_text (&members, transfer->fetcher->reader, cancellable);

  words = dup_status_words (transfer);
  members.detail = words;

  return assay_fetched_new (&members);
}
