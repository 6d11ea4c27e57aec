/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-fetcher.h"
#include "fetch-server.h"

#define NOW "2025-05-14T09:30:00Z"

/* Stands for the port of the listener, which would see it if a trick worked. */
#define PORT "{port}"

/* Every way that we know to write an address of this machine or of a private network as one of the web. */
static const char *const tricks[] = {
  "http://127.0.0.1:{port}/",
  "http://127.0.0.2:{port}/",
  "http://127.255.255.254:{port}/",
  "http://127.1:{port}/",
  "http://127.0.1:{port}/",
  "http://2130706433:{port}/",
  "http://017700000001:{port}/",
  "http://0x7f000001:{port}/",
  "http://0x7f.1:{port}/",
  "http://0x7f.0x0.0x0.0x1:{port}/",
  "http://0177.0.0.1:{port}/",
  "http://0177.0.0.01:{port}/",
  "http://127.0.0.1.:{port}/",
  "http://127.1.:{port}/",
  "http://0:{port}/",
  "http://0.0.0.0:{port}/",
  "http://00.00.00.00:{port}/",
  "http://127%2e0%2e0%2e1:{port}/",
  "http://%31%32%37.0.0.1:{port}/",
  "http://１２７.０.０.１:{port}/",
  "http://127。0。0。1:{port}/",
  "http://①②⑦.⓪.⓪.①:{port}/",
  "http://localhost:{port}/",
  "http://LOCALHOST:{port}/",
  "http://localhost.:{port}/",
  "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:{port}/",
  "http://local%68ost:{port}/",
  "http://a.localhost:{port}/",
  "http://localhost.localdomain:{port}/",
  "http://[::1]:{port}/",
  "http://[0:0:0:0:0:0:0:1]:{port}/",
  "http://[::]:{port}/",
  "http://[::ffff:127.0.0.1]:{port}/",
  "http://[::ffff:7f00:1]:{port}/",
  "http://[0:0:0:0:0:ffff:127.0.0.1]:{port}/",
  "http://[::127.0.0.1]:{port}/",
  "http://[64:ff9b::127.0.0.1]:{port}/",
  "http://[64:ff9b::7f00:1]:{port}/",
  "http://[64:ff9b:1::7f00:1]:{port}/",
  "http://[2002:7f00:1::1]:{port}/",
  "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]:{port}/",
  "http://[fe80::1]:{port}/",
  "http://[fe80::1%25lo]:{port}/",
  "http://[::1%25lo]:{port}/",
  "http://[fc00::1]:{port}/",
  "http://[fd12:3456::1]:{port}/",
  "http://[fec0::1]:{port}/",
  "http://[ff02::1]:{port}/",
  "http://[2001:db8::1]:{port}/",
  "http://[::ffff:10.0.0.1]:{port}/",
  "http://10.0.0.1:{port}/",
  "http://172.16.0.1:{port}/",
  "http://172.31.255.255:{port}/",
  "http://192.168.1.1:{port}/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[fd00:ec2::254]/latest/meta-data/",
  "http://100.64.0.1:{port}/",
  "http://192.0.0.1:{port}/",
  "http://198.18.0.1:{port}/",
  "http://203.0.113.1:{port}/",
  "http://224.0.0.1:{port}/",
  "http://255.255.255.255:{port}/",
  "http://router:{port}/",
  "http://printer.local:{port}/",
  "http://wiki.corp:{port}/",
  "http://metadata.google.internal/",
  "http://user@127.0.0.1:{port}/",
  "http://user:secret@news.assaydesk.org/",
  "http://news.assaydesk.org@127.0.0.1:{port}/",
  "http://127.0.0.1:{port}\\@news.assaydesk.org/",
  "http://news.assaydesk.org\\@127.0.0.1:{port}/",
  "http:\\\\127.0.0.1:{port}/",
  "http://news.assaydesk.org:25/",
  "http://news.assaydesk.org:22/",
  "http://news.assaydesk.org:6379/",
  "http:///127.0.0.1:{port}/",
  "http://",
  "//127.0.0.1:{port}/",
  "file:///etc/passwd",
  "FILE:///etc/passwd",
  "ftp://127.0.0.1:{port}/",
  "gopher://127.0.0.1:{port}/",
  "data:text/html,<p>words</p>",
  "javascript:alert(1)",
  "resource:///org/assaydesk/",
  "unix:/run/docker.sock",
  "http://127.0.0.1:{port}/\r\nHost: news.assaydesk.org",
  "http://news.assaydesk.org\t/",
  "http://to-loopback.assaydesk.org:{port}/",
  "http://to-loopback.assaydesk.org.:{port}/",
  "http://to-zero.assaydesk.org:{port}/",
  "http://to-mapped.assaydesk.org:{port}/",
  "http://to-six.assaydesk.org:{port}/",
  "http://to-private.assaydesk.org:{port}/",
  "http://to-both.assaydesk.org:{port}/",
  "http://to-both-turned.assaydesk.org:{port}/",
  "https://to-loopback.assaydesk.org:{port}/",
};

/* Names of the web whose addresses are not. 198.20.0.0 is of the web, as far as anybody can tell. */
static const char *const table[][2] = {
  { "to-loopback.assaydesk.org", "127.0.0.1" },
  { "to-loopback.assaydesk.org.", "127.0.0.1" },
  { "to-zero.assaydesk.org", "0.0.0.0" },
  { "to-mapped.assaydesk.org", "::ffff:127.0.0.1" },
  { "to-six.assaydesk.org", "::1" },
  { "to-private.assaydesk.org", "10.1.2.3" },
  { "to-both.assaydesk.org", "198.20.0.0 127.0.0.1" },
  { "to-both-turned.assaydesk.org", "127.0.0.1 198.20.0.0" },
};

static gboolean
count_cb (GSocketService    *service,
          GSocketConnection *connection,
          GObject           *source,
          gpointer           user_data)
{
  guint *n = user_data;

  (*n)++;

  return TRUE;
}

static char *
dup_with_port (const char *address,
               guint16     port)
{
  g_auto (GStrv) parts = g_strsplit (address, PORT, 2);
  g_autofree char *words = g_strdup_printf ("%u", port);

  return g_strjoinv (words, parts);
}

static GResolver *
create_resolver (void)
{
  GResolver *resolver = table_resolver_new ();

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    table_resolver_add (resolver, table[i][0], table[i][1]);

  return resolver;
}

static AssayFetched *
fetch (AssayFetcher *fetcher,
       const char   *address)
{
  const AssayFetchRequest request = { .address = address, .at = NOW };
  g_autoptr (GError) error = NULL;
  AssayFetched *fetched = assay_fetcher_fetch (fetcher, &request, NULL, &error);

  g_assert_no_error (error);

  return fetched;
}

static void
assert_refused (AssayFetcher *fetcher,
                const char   *address)
{
  g_autoptr (AssayFetched) fetched = fetch (fetcher, address);

  if (fetched->state != ASSAY_FETCH_REFUSED)
    g_error ("%s: %s (%s)", address, assay_fetch_state_to_id (fetched->state), fetched->detail);

  g_assert_nonnull (fetched->detail);
  g_assert_null (fetched->snapshot);
}

/* A port that the fetcher may ask has a listener on every address of the machine: it sees nobody. */
static void
test_tricks (void)
{
  g_autoptr (GSocketService) service = g_socket_service_new ();
  g_autoptr (GResolver) resolver = create_resolver ();
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (NULL, NULL);
  g_autoptr (AssayFetcher) fetcher = NULL;
  g_autoptr (GError) error = NULL;
  AssayFetcherOptions options = { .resolver = resolver, .proxies = proxies };
  guint n_seen = 0;

  options.allow_port = g_socket_listener_add_any_inet_port (G_SOCKET_LISTENER (service), NULL,
                                                            &error);
  g_assert_no_error (error);
  g_signal_connect (service, "incoming", G_CALLBACK (count_cb), &n_seen);
  fetcher = assay_fetcher_new (&options);

  g_assert_cmpuint (G_N_ELEMENTS (tricks), >, 60);
  for (guint i = 0; i < G_N_ELEMENTS (tricks); i++)
    {
      g_autofree char *address = dup_with_port (tricks[i], options.allow_port);

      assert_refused (fetcher, address);
    }

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n_seen, ==, 0);
}

/* What an honest page sends on to is looked at as what a draft links to. The server only sees the first. */
static void
test_redirects (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (FetchServer) inner = fetch_server_new (NULL);
  g_autoptr (GResolver) resolver = create_resolver ();
  g_autofree char *own = fetch_server_dup_address (server, "");
  const char *const proxied[] = { own, NULL };
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (proxied[0], NULL);
  const AssayFetcherOptions options = { .resolver = resolver,
                                        .proxies = proxies,
                                        .allow_port = fetch_server_get_port (inner) };
  g_autoptr (AssayFetcher) fetcher = assay_fetcher_new (&options);
  guint n_asked = 0;

  for (guint i = 0; i < G_N_ELEMENTS (tricks); i++)
    {
      g_autofree char *target = dup_with_port (tricks[i], fetch_server_get_port (inner));
      g_autofree char *escaped = g_uri_escape_string (target, NULL, FALSE);
      g_autofree char *address = g_strconcat ("http://news.assaydesk.org/to?to=", escaped, NULL);
      g_autoptr (AssayFetched) fetched = NULL;

      /* Behind a proxy nobody here looks names up; and a path is one of the site's own. */
      if (strstr (target, "http://to-") != NULL || strpbrk (target, "\r\n\t") != NULL ||
          g_str_has_prefix (target, "https://"))
        continue;

      fetched = fetch (fetcher, address);
      n_asked++;
      if (fetched->state != ASSAY_FETCH_REFUSED)
        g_error ("%s: %s (%s)", address, assay_fetch_state_to_id (fetched->state), fetched->detail);
      g_assert_cmpuint (fetched->status, ==, 301);
    }

  g_assert_cmpuint (n_asked, >, 60);
  g_assert_cmpuint (fetch_server_count_requests (server), ==, n_asked);
  g_assert_cmpuint (fetch_server_count_requests (inner), ==, 0);
  g_assert_cmpuint (table_resolver_count (resolver), ==, 0);
}

/* The host check comes first behind a proxy as well. */
static void
test_proxy (void)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autofree char *own = fetch_server_dup_address (server, "");
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (own, NULL);
  const AssayFetcherOptions options = { .proxies = proxies };
  g_autoptr (AssayFetcher) fetcher = assay_fetcher_new (&options);
  g_autoptr (AssayFetched) fetched = fetch (fetcher, "http://news.assaydesk.org/page");

  g_assert_cmpint (fetched->state, ==, ASSAY_FETCH_READ);
  g_assert_cmpuint (fetch_server_count_requests (server), ==, 1);

  assert_refused (fetcher, "http://127.0.0.1/page");
  assert_refused (fetcher, "http://127.1/page");
  assert_refused (fetcher, "http://intranet/page");
  g_assert_cmpuint (fetch_server_count_requests (server), ==, 1);
}

/* What may be asked is not refused: the way to it is all that is missing here. */
static void
test_open (void)
{
  static const char *const open[] = {
    "http://news.assaydesk.org/",
    "HTTPS://News.AssayDesk.ORG/a?b=c#d",
    "http://news.assaydesk.org:8080/",
    "https://news.assaydesk.org:443/",
    "http://bücher.assaydesk.org/",
    "http://1st.news.assaydesk.org/",
    "  https://news.assaydesk.org/  ",
    "https://news.assaydesk.org/a?to=http://user@127.0.0.1\\",
  };
  g_autoptr (GResolver) resolver = table_resolver_new ();
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (NULL, NULL);
  const AssayFetcherOptions options = { .resolver = resolver, .proxies = proxies };
  g_autoptr (AssayFetcher) fetcher = assay_fetcher_new (&options);

  for (guint i = 0; i < G_N_ELEMENTS (open); i++)
    {
      g_autoptr (AssayFetched) fetched = fetch (fetcher, open[i]);

      if (fetched->state != ASSAY_FETCH_NO_HOST)
        g_error ("%s: %s", open[i], fetched->detail);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fetch-guard/tricks", test_tricks);
  g_test_add_func ("/fetch-guard/redirects", test_redirects);
  g_test_add_func ("/fetch-guard/proxy", test_proxy);
  g_test_add_func ("/fetch-guard/open", test_open);

  return g_test_run ();
}
