/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <libsoup/soup.h>
#include <string.h>

#include "assay-fetch-connectable-private.h"
#include "assay-fetcher-private.h"

/*
 * One question after the other until an answer is none that sends us on. Redirects are followed by hand,
 * since each address must be checked; each is asked in a session of its own, since a session has one place
 * to connect to, and keeps nothing that way: no cookies, no credentials, no connections.
 *
 * libsoup's time limit counts from one byte to the next. The deadline is a timer in the loop that the
 * transfer runs in, so that drops of bytes do not put it off.
 */

#define CHUNK_BYTES (64 * 1024)

typedef struct
{
  GAsyncResult *result;
} Waiter;

static void
wake_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  Waiter *waiter = user_data;

  waiter->result = g_object_ref (result);
}

static GAsyncResult *
wait_for (AssayTransfer *self,
          Waiter        *waiter)
{
  while (waiter->result == NULL)
    g_main_context_iteration (self->context, TRUE);

  return g_steal_pointer (&waiter->result);
}

static SoupSession *
create_session (AssayTransfer *self)
{
  g_autoptr (GSocketConnectable) connectable = assay_fetch_connectable_new (
      self->uri, self->fetcher->resolver, &self->fetcher->allowance);
  SoupSession *session = NULL;

  session = soup_session_new_with_options ("remote-connectable", connectable, "user-agent",
                                           self->fetcher->user_agent, NULL);

  /* What it brings by itself: packed pages are unpacked by us, within bounds, and nobody is asked for a
   * password. */
  soup_session_remove_feature_by_type (session, SOUP_TYPE_CONTENT_DECODER);
  soup_session_remove_feature_by_type (session, SOUP_TYPE_AUTH_MANAGER);

  if (self->fetcher->proxies != NULL)
    soup_session_set_proxy_resolver (session, self->fetcher->proxies);
  if (self->fetcher->trusted != NULL)
    soup_session_set_tls_database (session, self->fetcher->trusted);

  return session;
}

/* Which copy of an archive is wanted (RFC 7089). */
static void
add_near (AssayTransfer      *self,
          SoupMessageHeaders *headers)
{
  g_autoptr (GDateTime) near = NULL;
  g_autofree char *words = NULL;

  if (self->request->near == NULL)
    return;

  near = g_date_time_new_from_iso8601 (self->request->near, NULL);
  words = near != NULL ? soup_date_time_to_string (near, SOUP_DATE_HTTP) : NULL;
  if (words != NULL)
    soup_message_headers_append (headers, "Accept-Datetime", words);
}

static SoupMessage *
create_message (AssayTransfer *self)
{
  SoupMessage *message = soup_message_new_from_uri (SOUP_METHOD_GET, self->uri);
  SoupMessageHeaders *headers = soup_message_get_request_headers (message);

  soup_message_add_flags (message, SOUP_MESSAGE_NO_REDIRECT);
  soup_message_headers_append (headers, "Accept",
                               "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5");
  soup_message_headers_append (headers, "Accept-Encoding", "gzip");
  add_near (self, headers);

  return message;
}

static void
report (AssayTransfer *self,
        guint64        n_bytes,
        guint64        n_total)
{
  if (self->request->progress != NULL)
    self->request->progress (n_bytes, n_total, self->request->progress_data);
}

static gboolean
fail_too_large (AssayTransfer  *self,
                GError        **error)
{
  g_autofree char *words = g_format_size (self->fetcher->max_bytes);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE, _ ("The page is larger than %s"),
               words);

  return FALSE;
}

static gboolean
read_body (AssayTransfer  *self,
           GInputStream   *stream,
           guint64         n_total,
           GError        **error)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();

  if (n_total > self->fetcher->max_bytes)
    return fail_too_large (self, error);

  for (;;)
    {
      Waiter waiter = { 0 };
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GBytes) chunk = NULL;

      g_input_stream_read_bytes_async (stream, CHUNK_BYTES, G_PRIORITY_DEFAULT, self->cancellable,
                                       wake_cb, &waiter);
      result = wait_for (self, &waiter);
      chunk = g_input_stream_read_bytes_finish (stream, result, error);

      if (chunk == NULL)
        return FALSE;
      if (g_bytes_get_size (chunk) == 0)
        break;
      if (body->len + g_bytes_get_size (chunk) > self->fetcher->max_bytes)
        return fail_too_large (self, error);

      g_byte_array_append (body, g_bytes_get_data (chunk, NULL), (guint) g_bytes_get_size (chunk));
      report (self, body->len, n_total);
    }

  self->body = g_byte_array_free_to_bytes (g_steal_pointer (&body));

  return TRUE;
}

static void
forget_answer (AssayTransfer *self)
{
  self->status = 0;
  g_clear_pointer (&self->reason, g_free);
  g_clear_pointer (&self->headers, g_ptr_array_unref);
  g_clear_pointer (&self->media_type, g_free);
  g_clear_pointer (&self->charset, g_free);
  g_clear_pointer (&self->encoding, g_free);
  g_clear_pointer (&self->location, g_free);
  g_clear_pointer (&self->body, g_bytes_unref);
}

/* What servers send is theirs: made valid here, once. */
static void
take_head (AssayTransfer *self,
           SoupMessage   *message)
{
  SoupMessageHeaders *headers = soup_message_get_response_headers (message);
  g_autoptr (GHashTable) parameters = NULL;
  SoupMessageHeadersIter iter;
  const char *name = NULL;
  const char *value = NULL;

  self->status = soup_message_get_status (message);
  self->reason = g_utf8_make_valid (soup_message_get_reason_phrase (message) != NULL
                                        ? soup_message_get_reason_phrase (message)
                                        : "", -1);
  self->headers = g_ptr_array_new_with_free_func (g_free);

  soup_message_headers_iter_init (&iter, headers);
  while (soup_message_headers_iter_next (&iter, &name, &value))
    {
      g_autofree char *line = g_strconcat (name, ": ", value, NULL);

      g_ptr_array_add (self->headers, g_utf8_make_valid (line, -1));
    }

  value = soup_message_headers_get_content_type (headers, &parameters);
  if (value != NULL)
    {
      self->media_type = g_utf8_make_valid (value, -1);
      value = g_hash_table_lookup (parameters, "charset");
      self->charset = value != NULL ? g_utf8_make_valid (value, -1) : NULL;
    }

  self->encoding = g_strdup (soup_message_headers_get_list (headers, "Content-Encoding"));
  self->location = g_strdup (soup_message_headers_get_one (headers, "Location"));
}

static gboolean
is_redirect (const AssayTransfer *self)
{
  return self->location != NULL &&
         (self->status == 301 || self->status == 302 || self->status == 303 ||
          self->status == 307 || self->status == 308);
}

/* Sends one question and takes its answer, without the body where that only sends us on. */
static gboolean
ask (AssayTransfer  *self,
     GError        **error)
{
  g_autoptr (SoupSession) session = create_session (self);
  g_autoptr (SoupMessage) message = create_message (self);
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  SoupMessageHeaders *headers = soup_message_get_response_headers (message);
  Waiter waiter = { 0 };
  gboolean is_done = FALSE;

  soup_session_send_async (session, message, G_PRIORITY_DEFAULT, self->cancellable, wake_cb,
                           &waiter);
  result = wait_for (self, &waiter);
  stream = soup_session_send_finish (session, result, error);

  if (stream != NULL)
    {
      guint64 n_total = soup_message_headers_get_encoding (headers) == SOUP_ENCODING_CONTENT_LENGTH
                            ? (guint64) soup_message_headers_get_content_length (headers)
                            : 0;

      take_head (self, message);
      is_done = is_redirect (self) || read_body (self, stream, n_total, error);
    }

  soup_session_abort (session);

  return is_done;
}

/* Where the answer leads; FALSE if it must not be asked, or there were too many. */
static gboolean
follow (AssayTransfer  *self,
        GError        **error)
{
  g_autoptr (GUri) next = NULL;
  g_autofree char *words = NULL;

  if (self->redirects->len >= self->fetcher->max_redirects)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS,
                   _ ("It was sent on more than %u times"), self->fetcher->max_redirects);
      return FALSE;
    }

  next = assay_fetch_check_address (self->location, self->uri, &self->fetcher->allowance, error);
  if (next == NULL)
    return FALSE;

  g_ptr_array_add (self->redirects, g_uri_to_string (self->uri));
  g_uri_unref (self->uri);
  self->uri = g_steal_pointer (&next);
  forget_answer (self);

  return TRUE;
}

static gboolean
stop_late_cb (gpointer user_data)
{
  AssayTransfer *self = user_data;

  self->is_late = TRUE;
  g_cancellable_cancel (self->cancellable);

  return G_SOURCE_REMOVE;
}

static GSource *
start_clock (AssayTransfer *self)
{
  GSource *source = g_timeout_source_new (self->fetcher->deadline_ms);

  g_source_set_callback (source, stop_late_cb, self, NULL);
  g_source_attach (source, self->context);

  return source;
}

/**
 * assay_transfer_run:
 * @self: with an address that was checked
 *
 * Blocking, in a loop of its own.
 *
 * Returns: whether there is an answer with a body; else @error is set, and what is known stands in @self
 */
gboolean
assay_transfer_run (AssayTransfer  *self,
                    GError        **error)
{
  g_autoptr (GSource) clock = NULL;
  gboolean is_done = FALSE;

  self->context = g_main_context_new ();
  g_main_context_push_thread_default (self->context);
  clock = start_clock (self);

  do
    is_done = ask (self, error);
  while (is_done && is_redirect (self) && (is_done = follow (self, error)));

  /* What was given up still ends, in this loop. */
  g_source_destroy (clock);
  while (g_main_context_iteration (self->context, FALSE))
    ;
  g_main_context_pop_thread_default (self->context);

  return is_done;
}

void
assay_transfer_clear (AssayTransfer *self)
{
  forget_answer (self);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->uri, g_uri_unref);
  g_clear_pointer (&self->redirects, g_ptr_array_unref);
}
