/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-queue.h"
#include "fetch-server.h"

#define NOW "2025-05-14T09:30:00Z"

/* Pages of three hosts, so that the limits of one host and of all are both reached. */
#define N_SOURCES 24
#define N_HOSTS 4

typedef struct
{
  FetchServer     *server;
  GResolver       *resolver;
  AssayFetchQueue *queue;
  AssaySource     *sources[N_SOURCES];
  guint            n_fetched;
  guint            n_read;
  guint            n_changed;
} Fixture;

static void
fetched_cb (AssayFetchQueue *queue,
            AssaySource     *source,
            AssayFetched    *fetched,
            gpointer         user_data)
{
  Fixture *fixture = user_data;

  g_assert_false (assay_fetch_queue_has (queue, source));
  fixture->n_fetched++;
  fixture->n_read += fetched->state == ASSAY_FETCH_READ;
}

static void
changed_cb (AssayFetchQueue *queue,
            gpointer         user_data)
{
  Fixture *fixture = user_data;

  fixture->n_changed++;
}

static AssaySource *
create_source (Fixture    *fixture,
               guint       number,
               const char *path)
{
  g_autofree char *address = g_strdup_printf (
      "http://news%u.assaydesk.org:%u%s?story=%u", number % N_HOSTS,
      fetch_server_get_port (fixture->server), path, number);
  const AssayListedSource listed = { .url = address };

  return assay_source_new (&listed, assay_register_get_default ());
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  const char *path = data;
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (NULL, NULL);
  g_autoptr (AssayFetcher) fetcher = NULL;
  AssayFetcherOptions options = { .deadline_ms = 60 * 1000,
                                  .proxies = proxies,
                                  .allow_loopback = TRUE };

  fixture->server = fetch_server_new (NULL);
  fixture->resolver = table_resolver_new ();
  for (guint i = 0; i < N_HOSTS; i++)
    {
      g_autofree char *host = g_strdup_printf ("news%u.assaydesk.org", i);

      table_resolver_add (fixture->resolver, host, "127.0.0.1");
    }

  options.resolver = fixture->resolver;
  options.allow_port = fetch_server_get_port (fixture->server);
  fetcher = assay_fetcher_new (&options);
  fixture->queue = assay_fetch_queue_new (fetcher);
  g_signal_connect (fixture->queue, "fetched", G_CALLBACK (fetched_cb), fixture);
  g_signal_connect (fixture->queue, "changed", G_CALLBACK (changed_cb), fixture);

  for (guint i = 0; i < N_SOURCES; i++)
    {
      fixture->sources[i] = create_source (fixture, i, path);
      g_assert_true (assay_fetch_queue_add (fixture->queue, fixture->sources[i], NOW));
      g_assert_false (assay_fetch_queue_add (fixture->queue, fixture->sources[i], NOW));
    }
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  for (guint i = 0; i < N_SOURCES; i++)
    g_object_unref (fixture->sources[i]);
  g_clear_object (&fixture->queue);
  g_clear_object (&fixture->resolver);
  fetch_server_free (fixture->server);
}

static void
test_all (Fixture       *fixture,
          gconstpointer  data)
{
  while (assay_fetch_queue_get_n_left (fixture->queue) > 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (fixture->n_fetched, ==, N_SOURCES);
  g_assert_cmpuint (fixture->n_read, ==, N_SOURCES);
  g_assert_cmpuint (fixture->n_changed, >=, N_SOURCES);
  g_assert_cmpuint (fetch_server_count_requests (fixture->server), ==, N_SOURCES);
  g_assert_cmpuint (fetch_server_count_most (fixture->server), <=, ASSAY_FETCH_AT_ONCE);
}

/* Of pages that never end, as many are asked for as may be at once; what is cancelled makes room. */
static void
test_limits (Fixture       *fixture,
             gconstpointer  data)
{
  guint64 n_bytes = 0;
  guint64 n_total = 0;

  while (fetch_server_count_requests (fixture->server) < ASSAY_FETCH_AT_ONCE)
    g_main_context_iteration (NULL, FALSE);

  g_assert_true (assay_fetch_queue_get_progress (fixture->queue, fixture->sources[0], &n_bytes,
                                                 &n_total));
  g_assert_false (assay_fetch_queue_get_progress (fixture->queue, fixture->sources[N_SOURCES - 1],
                                                  &n_bytes, &n_total));

  assay_fetch_queue_cancel (fixture->queue, fixture->sources[0]);
  g_assert_false (assay_fetch_queue_has (fixture->queue, fixture->sources[0]));
  while (fetch_server_count_requests (fixture->server) <= ASSAY_FETCH_AT_ONCE)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (fetch_server_count_requests (fixture->server), ==, ASSAY_FETCH_AT_ONCE + 1);

  assay_fetch_queue_cancel_all (fixture->queue);
  g_assert_cmpuint (assay_fetch_queue_get_n_left (fixture->queue), ==, 0);
  g_assert_cmpuint (fixture->n_fetched, ==, 0);
  g_assert_finalize_object (g_steal_pointer (&fixture->queue));
}

/* Two pages of one host at a time, though there is room for more. */
static void
test_host (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);

  assay_fetch_queue_cancel_all (fixture->queue);
  for (guint i = 0; i < 8; i++)
    {
      g_ptr_array_add (sources, create_source (fixture, i * N_HOSTS, "/page"));
      g_assert_true (assay_fetch_queue_add (fixture->queue, g_ptr_array_index (sources, i), NOW));
    }

  for (guint i = 0; i < 8; i++)
    {
      guint64 n_bytes = 0;
      guint64 n_total = 0;

      g_assert_true (assay_fetch_queue_get_progress (fixture->queue, g_ptr_array_index (sources, i),
                                                     &n_bytes, &n_total) ==
                     (i < ASSAY_FETCH_AT_ONCE_OF_HOST));
    }

  while (assay_fetch_queue_get_n_left (fixture->queue) > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_read, ==, 8);
}

/* For a page that its site does not give an archive is asked, if one is named; only a copy counts. */
static void
test_archive (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *gate = fetch_server_dup_address (fixture->server, "/gate/");
  g_autoptr (AssaySource) gone = create_source (fixture, 1, "/status/410");
  guint n_before = 0;

  while (assay_fetch_queue_get_n_left (fixture->queue) > 0)
    g_main_context_iteration (NULL, TRUE);
  n_before = fetch_server_count_requests (fixture->server);
  fixture->n_read = fixture->n_fetched = 0;

  assay_fetch_queue_add (fixture->queue, gone, NOW);
  while (assay_fetch_queue_get_n_left (fixture->queue) > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_read, ==, 0);
  g_assert_cmpuint (fetch_server_count_requests (fixture->server), ==, n_before + 1);

  assay_fetch_queue_set_archive (fixture->queue, gate);
  assay_fetch_queue_add (fixture->queue, gone, NOW);
  while (assay_fetch_queue_get_n_left (fixture->queue) > 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_fetched, ==, 2);
  g_assert_cmpuint (fetch_server_count_requests (fixture->server), >=, n_before + 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/fetch-queue/all", Fixture, "/page", set_up, test_all, tear_down);
  g_test_add ("/fetch-queue/limits", Fixture, "/silence", set_up, test_limits, tear_down);
  g_test_add ("/fetch-queue/host", Fixture, "/silence", set_up, test_host, tear_down);
  g_test_add ("/fetch-queue/archive", Fixture, "/page", set_up, test_archive, tear_down);

  return g_test_run ();
}
