/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-fetcher.h"
#include "assay-memento.h"
#include "fetch-server.h"

#define NOW "2025-05-14T09:30:00Z"

/* Long enough on a slow machine for all that is not meant to end by it. */
#define LONG_MS (60 * 1000)

static AssayFetcher *
create_fetcher (FetchServer *server,
                guint        deadline_ms)
{
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (NULL, NULL);
  const AssayFetcherOptions options = { .deadline_ms = deadline_ms,
                                        .proxies = proxies,
                                        .allow_loopback = TRUE,
                                        .allow_port = fetch_server_get_port (server) };

  return assay_fetcher_new (&options);
}

static AssayFetched *
fetch (AssayFetcher *fetcher,
       const char   *address)
{
  const AssayFetchRequest request = { .address = address, .at = NOW };
  g_autoptr (GError) error = NULL;
  AssayFetched *fetched = assay_fetcher_fetch (fetcher, &request, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (fetched);
  g_assert_cmpstr (fetched->at, ==, NOW);
  g_assert_true (assay_fetch_state_has_text (fetched->state) == (fetched->text != NULL));

  return fetched;
}

static AssayFetched *
fetch_path (FetchServer *server,
            const char  *path)
{
  g_autoptr (AssayFetcher) fetcher = create_fetcher (server, LONG_MS);
  g_autofree char *address = fetch_server_dup_address (server, path);

  return fetch (fetcher, address);
}

static void
assert_state (const char     *what,
              AssayFetched   *fetched,
              AssayFetchState expected)
{
  if (fetched->state != expected)
    g_error ("%s: %s, not %s (%s)", what, assay_fetch_state_to_id (fetched->state),
             assay_fetch_state_to_id (expected), fetched->detail);
}

static void
test_page (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetched) fetched = fetch_path (server, "/page");
  g_autofree char *agent = fetch_server_dup_header (server, "User-Agent");
  g_autofree char *cookie = NULL;

  assert_state ("/page", fetched, ASSAY_FETCH_READ);
  g_assert_cmpuint (fetched->status, ==, 200);
  g_assert_null (fetched->final);
  g_assert_null (fetched->detail);
  g_assert_cmpstr (fetched->media_type, ==, "text/html");
  g_assert_nonnull (strstr (assay_text_get_utf8 (fetched->text), "nine million crowns"));
  g_assert_cmpstr (fetched->sha256, ==, assay_snapshot_get_sha256 (fetched->snapshot));
  g_assert_cmpstr (assay_snapshot_find_header (fetched->snapshot, "content-type"), ==,
                   "text/html; charset=utf-8");
  g_assert_cmpstr (assay_snapshot_get_charset (fetched->snapshot), ==, "utf-8");
  g_assert_true (g_str_has_prefix (agent, "Assay/"));

  cookie = fetch_server_dup_header (server, "Cookie");
  g_assert_null (cookie);
}

typedef struct
{
  const char      *path;
  AssayFetchState  state;
} Case;

static const Case cases[] = {
  { "/untyped", ASSAY_FETCH_READ },
  { "/plain", ASSAY_FETCH_READ },
  { "/gzip", ASSAY_FETCH_READ },
  { "/deflate", ASSAY_FETCH_READ },
  { "/raw-deflate", ASSAY_FETCH_READ },
  { "/nul", ASSAY_FETCH_READ },
  { "/latin", ASSAY_FETCH_READ },
  { "/loop/8", ASSAY_FETCH_READ },
  { "/loop/9", ASSAY_FETCH_REDIRECTED },
  { "/status/304", ASSAY_FETCH_REDIRECTED },
  { "/status/401", ASSAY_FETCH_BLOCKED },
  { "/status/402", ASSAY_FETCH_BLOCKED },
  { "/status/403", ASSAY_FETCH_BLOCKED },
  { "/status/429", ASSAY_FETCH_BLOCKED },
  { "/status/451", ASSAY_FETCH_BLOCKED },
  { "/challenge", ASSAY_FETCH_BLOCKED },
  { "/status/404", ASSAY_FETCH_GONE },
  { "/status/410", ASSAY_FETCH_GONE },
  { "/status/408", ASSAY_FETCH_TIMEOUT },
  { "/status/500", ASSAY_FETCH_SERVER },
  { "/status/503", ASSAY_FETCH_SERVER },
  { "/status/418", ASSAY_FETCH_SERVER },
  { "/empty", ASSAY_FETCH_NOT_TEXT },
  { "/wordless", ASSAY_FETCH_NOT_TEXT },
  { "/picture", ASSAY_FETCH_NOT_TEXT },
  { "/disguised", ASSAY_FETCH_NOT_TEXT },
  { "/not-gzip", ASSAY_FETCH_BROKEN },
  { "/unknown-packing", ASSAY_FETCH_BROKEN },
  { "/bomb", ASSAY_FETCH_TOO_LARGE },
  { "/large", ASSAY_FETCH_TOO_LARGE },
  { "/endless", ASSAY_FETCH_TOO_LARGE },
};

/* Each way in which a page can go has a state and a sentence. */
static void
test_states (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayFetched) fetched = fetch_path (server, cases[i].path);
      g_autofree char *message = assay_fetched_dup_message (fetched);

      assert_state (cases[i].path, fetched, cases[i].state);
      g_assert_true (g_str_has_prefix (message, assay_fetch_state_get_advice (cases[i].state)));
    }
}

/* The body as it was sent is kept beside the one that can be read. */
static void
test_wire (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetched) fetched = fetch_path (server, "/gzip");
  const guint8 *wire = g_bytes_get_data (assay_snapshot_get_wire_body (fetched->snapshot), NULL);
  const char *body = g_bytes_get_data (assay_snapshot_get_body (fetched->snapshot), NULL);

  g_assert_cmphex (wire[0], ==, 0x1f);
  g_assert_cmphex (wire[1], ==, 0x8b);
  g_assert_true (g_str_has_prefix (body, "<!DOCTYPE"));
  g_assert_cmpstr (assay_snapshot_find_header (fetched->snapshot, "Content-Encoding"), ==, "gzip");
}

static void
test_charset (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetched) fetched = fetch_path (server, "/latin");

  g_assert_nonnull (strstr (assay_text_get_utf8 (fetched->text), "Café “Harbour” opened"));
}

static void
test_redirects (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetched) fetched = fetch_path (server, "/loop/2");
  g_autofree char *first = fetch_server_dup_address (server, "/loop/2");
  g_autofree char *second = fetch_server_dup_address (server, "/loop/1?from=loop");
  g_autofree char *last = fetch_server_dup_address (server, "/loop/0?from=loop");
  const char *const expected[] = { first, second, NULL };

  g_assert_cmpstr (fetched->final, ==, last);
  g_assert_cmpstr (assay_snapshot_get_asked (fetched->snapshot), ==, first);
  g_assert_true (g_strv_equal (assay_snapshot_get_redirects (fetched->snapshot), expected));
}

/* The deadline counts from the first byte asked to the last read, and drops do not put it off. */
static void
test_deadline (void)
{
  static const char *const paths[] = { "/drip", "/silence" };
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetcher) fetcher = create_fetcher (server, 300);

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *address = fetch_server_dup_address (server, paths[i]);
      gint64 begin = g_get_monotonic_time ();
      g_autoptr (AssayFetched) fetched = fetch (fetcher, address);

      assert_state (paths[i], fetched, ASSAY_FETCH_TIMEOUT);
      g_assert_null (fetched->text);
      g_assert_cmpint (g_get_monotonic_time () - begin, >=, 300 * 1000);
    }
}

typedef struct
{
  GCancellable *cancellable;
  guint64       n_bytes;
} Meter;

static void
cancel_at_once_cb (guint64  n_bytes,
                   guint64  n_total,
                   gpointer user_data)
{
  Meter *meter = user_data;

  meter->n_bytes = n_bytes;
  if (meter->cancellable != NULL)
    g_cancellable_cancel (meter->cancellable);
}

/* A person's wish is no outcome. */
static void
test_cancel (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetcher) fetcher = create_fetcher (server, LONG_MS);
  g_autofree char *address = fetch_server_dup_address (server, "/drip");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Meter meter = { .cancellable = cancellable };
  const AssayFetchRequest request = { address, NOW, NULL, cancel_at_once_cb, &meter };
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) again = NULL;

  g_assert_null (assay_fetcher_fetch (fetcher, &request, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (meter.n_bytes, >, 0);

  g_assert_null (assay_fetcher_fetch (fetcher, &request, cancellable, &again));
  g_assert_error (again, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
take_result_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static void
test_async (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetcher) fetcher = create_fetcher (server, LONG_MS);
  g_autofree char *address = fetch_server_dup_address (server, "/page");
  Meter meter = { 0 };
  const AssayFetchRequest request = { address, NOW, NULL, cancel_at_once_cb, &meter };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (AssayFetched) fetched = NULL;
  g_autoptr (GError) error = NULL;

  assay_fetcher_fetch_async (fetcher, &request, NULL, take_result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  fetched = assay_fetcher_fetch_finish (fetcher, result, &error);
  g_assert_no_error (error);
  assert_state ("/page", fetched, ASSAY_FETCH_READ);
  g_assert_cmpuint (meter.n_bytes, ==,
                    g_bytes_get_size (assay_snapshot_get_body (fetched->snapshot)));
}

static char *
dup_data_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", "fetch", name, NULL);
}

/* The name is what a certificate must be for, though the connection is made to an address that we chose. */
static void
test_certificate (void)
{
  g_autofree char *server_path = dup_data_path ("server.pem");
  g_autofree char *authority_path = dup_data_path ("ca.pem");
  g_autoptr (GError) error = NULL;
  g_autoptr (GTlsCertificate) certificate = g_tls_certificate_new_from_file (server_path, &error);
  g_autoptr (GTlsDatabase) authority = g_tls_file_database_new (authority_path, &error);
  g_autoptr (FetchServer) server = NULL;
  g_autoptr (GResolver) resolver = table_resolver_new ();
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (NULL, NULL);
  const struct
  {
    const char     *host;
    GTlsDatabase   *trusted;
    AssayFetchState state;
  } tries[] = {
    { "news.assaydesk.org", authority, ASSAY_FETCH_READ },
    { "news.assaydesk.org", NULL, ASSAY_FETCH_INSECURE },
    { "other.assaydesk.org", authority, ASSAY_FETCH_INSECURE },
    { "127.0.0.1", authority, ASSAY_FETCH_INSECURE },
  };

  g_assert_no_error (error);
  server = fetch_server_new (certificate);
  table_resolver_add (resolver, "news.assaydesk.org", "127.0.0.1");
  table_resolver_add (resolver, "other.assaydesk.org", "127.0.0.1");

  for (guint i = 0; i < G_N_ELEMENTS (tries); i++)
    {
      const AssayFetcherOptions options = { .deadline_ms = LONG_MS,
                                            .resolver = resolver,
                                            .proxies = proxies,
                                            .trusted = tries[i].trusted,
                                            .allow_loopback = TRUE,
                                            .allow_port = fetch_server_get_port (server) };
      g_autoptr (AssayFetcher) fetcher = assay_fetcher_new (&options);
      g_autofree char *address = g_strdup_printf ("https://%s:%u/page", tries[i].host,
                                                  fetch_server_get_port (server));
      g_autoptr (AssayFetched) fetched = fetch (fetcher, address);

      assert_state (address, fetched, tries[i].state);
    }
}

static void
test_names (void)
{
  g_autoptr (GResolver) resolver = table_resolver_new ();
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (NULL, NULL);
  const AssayFetcherOptions options = { .deadline_ms = LONG_MS,
                                        .resolver = resolver,
                                        .proxies = proxies };
  g_autoptr (AssayFetcher) fetcher = assay_fetcher_new (&options);
  g_autoptr (AssayFetched) unknown = fetch (fetcher, "https://nobody.assaydesk.org/");
  g_autoptr (AssayFetched) offline = NULL;

  assert_state ("unknown", unknown, ASSAY_FETCH_NO_HOST);

  table_resolver_add (resolver, "later.assaydesk.org", "!");
  offline = fetch (fetcher, "https://later.assaydesk.org/");
  assert_state ("offline", offline, ASSAY_FETCH_NO_NETWORK);
}

/* An archive is asked for the copy of a time; what is not said to be one is none. */
static void
test_memento (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetcher) fetcher = create_fetcher (server, LONG_MS);
  g_autofree char *endpoint = fetch_server_dup_address (server, "/gate/");
  AssayFetchRequest request = { .address = "https://news.assaydesk.org/page", .at = NOW };
  g_autoptr (AssayFetched) copy = NULL;
  g_autoptr (AssayFetched) missing = NULL;
  g_autofree char *near = NULL;

  copy = assay_memento_fetch (fetcher, endpoint, &request, NULL, NULL);
  assert_state ("copy", copy, ASSAY_FETCH_READ);
  g_assert_cmpstr (copy->memento_at, ==, "2024-04-01T08:00:00Z");
  near = fetch_server_dup_header (server, "Accept-Datetime");
  g_assert_cmpstr (near, ==, "Wed, 14 May 2025 09:30:00 GMT");

  request.address = "https://news.assaydesk.org/gone";
  missing = assay_memento_fetch (fetcher, endpoint, &request, NULL, NULL);
  assert_state ("missing", missing, ASSAY_FETCH_GONE);
  g_assert_null (missing->memento_at);
}

/* Nobody listens there any more. */
static void
test_closed (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (AssayFetcher) fetcher = create_fetcher (server, LONG_MS);
  g_autofree char *address = fetch_server_dup_address (server, "/page");
  g_autoptr (AssayFetched) fetched = NULL;

  g_clear_pointer (&server, fetch_server_free);
  fetched = fetch (fetcher, address);
  assert_state ("closed", fetched, ASSAY_FETCH_BROKEN);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fetcher/page", test_page);
  g_test_add_func ("/fetcher/states", test_states);
  g_test_add_func ("/fetcher/wire", test_wire);
  g_test_add_func ("/fetcher/charset", test_charset);
  g_test_add_func ("/fetcher/redirects", test_redirects);
  g_test_add_func ("/fetcher/deadline", test_deadline);
  g_test_add_func ("/fetcher/cancel", test_cancel);
  g_test_add_func ("/fetcher/async", test_async);
  g_test_add_func ("/fetcher/certificate", test_certificate);
  g_test_add_func ("/fetcher/names", test_names);
  g_test_add_func ("/fetcher/memento", test_memento);
  g_test_add_func ("/fetcher/closed", test_closed);

  return g_test_run ();
}
