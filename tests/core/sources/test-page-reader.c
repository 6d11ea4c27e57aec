/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <signal.h>
#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "assay-fetcher.h"
#include "assay-page-reader.h"
#include "fetch-server.h"

#define PROSE                                                                                      \
  "<p>The harbour board met on Tuesday and agreed, after four hours, to raise the fees.</p>"

/* Nothing is known of the page but what is in it. */
static const AssayPageQuestion no_question;

/* Where the program lies that the tests run with. */
static const char *helper;

static GBytes *
make_page (const char *html)
{
  return g_bytes_new (html, strlen (html));
}

/* One process reads several pages. */
static void
test_read (void)
{
  const AssayPageQuestion question = { .content_type = "text/html",
                                       .address = "https://example.org/2025/05/14/a" };
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (helper);

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *html = g_strdup_printf ("<h1>Fees rise for time %u</h1>" PROSE, i);
      g_autofree char *title = g_strdup_printf ("Fees rise for time %u", i);
      g_autoptr (GBytes) body = make_page (html);
      g_autoptr (GError) error = NULL;
      g_autoptr (AssayPage) page = assay_page_reader_read (
          reader, body, &question, NULL, &error);
      AssayDay day;

      g_assert_no_error (error);
      g_assert_cmpstr (assay_page_get_title (page), ==, title);
      day = assay_page_get_published (page);
      g_assert_cmpint (day.day, ==, 14);
    }

  g_assert_finalize_object (g_steal_pointer (&reader));
}

/* Pages of any size go over; what one process reads the other gets, byte by byte. */
static void
test_same (void)
{
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (helper);
  g_autoptr (GString) html = g_string_new ("<article>");
  g_autoptr (GBytes) body = NULL;
  g_autoptr (AssayPage) here = NULL;
  g_autoptr (AssayPage) there = NULL;
  g_autoptr (GBytes) a = NULL;
  g_autoptr (GBytes) b = NULL;

  while (html->len < 2 * 1024 * 1024)
    g_string_append (html, PROSE);

  body = g_bytes_new (html->str, html->len);
  here = assay_page_read (body, NULL, NULL, NULL);
  there = assay_page_reader_read (reader, body, &no_question, NULL, NULL);
  g_assert_nonnull (there);
  a = assay_page_to_bytes (here);
  b = assay_page_to_bytes (there);
  g_assert_true (g_bytes_equal (a, b));
}

/* What is wrong with a page is said as if it had been read here; the process stays. */
static void
test_error (void)
{
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (helper);
  g_autoptr (GString) html = g_string_new (NULL);
  g_autoptr (GBytes) deep = NULL;
  g_autoptr (GBytes) body = make_page (PROSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPage) page = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (html, "<div>");
  deep = g_bytes_new (html->str, html->len);

  g_assert_null (assay_page_reader_read (reader, deep, &no_question, NULL, &error));
  g_assert_error (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_DEEP);
  page = assay_page_reader_read (reader, body, &no_question, NULL, NULL);
  g_assert_nonnull (page);
}

static void
test_bounds (void)
{
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (helper);
  g_autofree char *large = g_strnfill (ASSAY_PAGE_MAX_BYTES + 1, 'a');
  g_autoptr (GBytes) body = g_bytes_new_static (large, ASSAY_PAGE_MAX_BYTES + 1);
  g_autoptr (GBytes) empty = g_bytes_new (NULL, 0);
  g_autoptr (GError) error = NULL;

  g_assert_null (assay_page_reader_read (reader, body, &no_question, NULL, &error));
  g_assert_error (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_LARGE);
  g_clear_error (&error);
  g_assert_null (assay_page_reader_read (reader, empty, &no_question, NULL, &error));
  g_assert_error (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_EMPTY);
}

/* Writes a script that is run in place of the helper. */
static char *
make_program (const char *folder,
              const char *script)
{
  char *path = g_build_filename (folder, "program", NULL);
  g_autofree char *text = g_strconcat ("#!/bin/sh\n", script, "\n", NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_no_errno (g_chmod (path, 0755));

  return path;
}

static void
remove_program (const char *folder,
                const char *path)
{
  g_assert_no_errno (g_remove (path));
  g_assert_no_errno (g_rmdir (folder));
}

/* A process that dies, answers nonsense, or hangs is a state of the page. */
static void
fail_with (const char *script)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-XXXXXX", NULL);
  g_autofree char *program = make_program (folder, script);
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (program);
  g_autoptr (GBytes) body = make_page (PROSE);

  assay_page_reader_set_seconds (reader, 1);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (assay_page_reader_read (reader, body, &no_question, NULL, &error));
      g_assert_error (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_KILLED);
    }

  remove_program (folder, program);
}

static void
test_killed (void)
{
  fail_with ("kill -9 $$");
}

static void
test_nonsense (void)
{
  fail_with ("printf 'aaaabbbb' >&0; cat >/dev/null");
}

static void
test_hangs (void)
{
  fail_with ("exec sleep 1000");
}

/* After a process that died the next page gets a new one. */
static void
test_again (void)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-XXXXXX", NULL);
  g_autofree char *script =
      g_strdup_printf ("if [ -e '%s/once' ]; then rm '%s/once'; kill -9 $$; fi; exec '%s'", folder,
                       folder, helper);
  g_autofree char *program = make_program (folder, script);
  g_autofree char *once = g_build_filename (folder, "once", NULL);
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (program);
  g_autoptr (GBytes) body = make_page (PROSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPage) page = NULL;

  g_assert_true (g_file_set_contents (once, "", 0, NULL));
  g_assert_null (assay_page_reader_read (reader, body, &no_question, NULL, &error));
  g_assert_error (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_KILLED);
  page = assay_page_reader_read (reader, body, &no_question, NULL, NULL);
  g_assert_nonnull (page);

  g_clear_object (&reader);
  remove_program (folder, program);
}

/* One that somebody ended while it waited is not what is wrong with the page after. */
static void
test_ended (void)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-XXXXXX", NULL);
  g_autofree char *script = g_strdup_printf ("echo $$ > '%s/pid'; exec '%s'", folder, helper);
  g_autofree char *program = make_program (folder, script);
  g_autofree char *path = g_build_filename (folder, "pid", NULL);
  g_autofree char *written = NULL;
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (program);
  g_autoptr (GBytes) body = make_page (PROSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPage) page = NULL;
  g_autoptr (AssayPage) again = NULL;
  gint64 end = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;
  pid_t pid = 0;

  page = assay_page_reader_read (reader, body, &no_question, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &written, NULL, NULL));
  pid = (pid_t) g_ascii_strtoll (written, NULL, 10);
  g_assert_cmpint (pid, >, 1);
  g_assert_no_errno (kill (pid, SIGKILL));
  while (kill (pid, 0) == 0)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_thread_yield ();
    }

  again = assay_page_reader_read (reader, body, &no_question, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (again);

  g_clear_object (&reader);
  g_assert_no_errno (g_remove (path));
  remove_program (folder, program);
}

static void
test_no_program (void)
{
  g_autoptr (AssayPageReader) reader = assay_page_reader_new ("/nowhere/assay-page-helper");
  g_autoptr (GBytes) body = make_page (PROSE);
  g_autoptr (GError) error = NULL;

  g_assert_null (assay_page_reader_read (reader, body, &no_question, NULL, &error));
  g_assert_nonnull (error);
  g_assert_false (g_error_matches (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_KILLED));
}

/* Asks a server for a page, which @program then takes apart. */
static AssayFetched *
fetch_with (const char *program,
            const char *path)
{
  g_autoptr (FetchServer) server = fetch_server_new (NULL);
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (NULL, NULL);
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (program);
  const AssayFetcherOptions options = { .deadline_ms = 60 * 1000,
                                        .proxies = proxies,
                                        .reader = reader,
                                        .allow_loopback = TRUE,
                                        .allow_port = fetch_server_get_port (server) };
  g_autoptr (AssayFetcher) fetcher = assay_fetcher_new (&options);
  g_autofree char *address = fetch_server_dup_address (server, path);
  const AssayFetchRequest request = { .address = address, .at = "2025-05-14T09:30:00Z" };
  g_autoptr (GError) error = NULL;
  AssayFetched *fetched = NULL;

  assay_page_reader_set_seconds (reader, 2);
  fetched = assay_fetcher_fetch (fetcher, &request, NULL, &error);
  g_assert_no_error (error);

  return fetched;
}

/* What was fetched is taken apart by the other process. */
static void
test_fetched (void)
{
  g_autoptr (AssayFetched) fetched = fetch_with (helper, "/page");

  g_assert_cmpint (fetched->state, ==, ASSAY_FETCH_READ);
  g_assert_nonnull (strstr (assay_text_get_utf8 (fetched->text), "nine million crowns"));
  g_assert_nonnull (assay_snapshot_get_page (fetched->snapshot));
}

/* What came in place of the article, or in front of it. */
static void
test_fetched_walls (void)
{
  g_autoptr (AssayFetched) locked = fetch_with (helper, "/locked");
  g_autoptr (AssayFetched) consent = fetch_with (helper, "/consent");
  g_autofree char *message = assay_fetched_dup_message (consent);

  g_assert_cmpint (locked->state, ==, ASSAY_FETCH_CUT_SHORT);
  g_assert_nonnull (strstr (assay_text_get_utf8 (locked->text), "after two years of work"));

  g_assert_cmpint (consent->state, ==, ASSAY_FETCH_CONSENT);
  g_assert_null (consent->text);
  g_assert_nonnull (strstr (message, "asks for consent"));
}

/* A page that ends the process, or keeps it busy, is a source with a state and a sentence. */
static void
fail_fetched (const char *script,
              const char *words)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-XXXXXX", NULL);
  g_autofree char *program = make_program (folder, script);
  g_autoptr (AssayFetched) fetched = fetch_with (program, "/page");
  g_autofree char *message = assay_fetched_dup_message (fetched);

  g_assert_cmpint (fetched->state, ==, ASSAY_FETCH_KILLED);
  g_assert_null (fetched->text);
  g_assert_nonnull (fetched->snapshot);
  g_assert_nonnull (strstr (message, words));
  remove_program (folder, program);
}

static void
test_fetched_killed (void)
{
  /* Too little memory to do anything in. */
  g_autofree char *starved = g_strdup_printf ("ulimit -v 9000; exec '%s'", helper);

  fail_fetched (starved, "reading was stopped");
  fail_fetched ("kill -9 $$", "reading was stopped");
  fail_fetched ("exec sleep 1000", "took too long");
}

/* Without the process no page is read: it would be read without its limits. */
static void
test_fetched_no_program (void)
{
  g_autoptr (AssayFetched) fetched = fetch_with ("/nowhere/assay-page-helper", "/page");

  g_assert_cmpint (fetched->state, ==, ASSAY_FETCH_KILLED);
  g_assert_nonnull (strstr (fetched->detail, "does not start"));
}

static void
test_find_program (void)
{
  g_autofree char *told = assay_page_reader_find_program ("/opt/reader");
  g_autofree char *found = assay_page_reader_find_program (NULL);

  g_assert_cmpstr (told, ==, "/opt/reader");
  g_assert_true (g_str_has_suffix (found, "assay-page-helper"));
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  AssayPage **page = data;

  *page = assay_page_reader_read_finish (ASSAY_PAGE_READER (source), result, NULL);
}

static void
test_async (void)
{
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (helper);
  g_autoptr (GBytes) body = make_page (PROSE);
  AssayPage *pages[4] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    assay_page_reader_read_async (reader, body, &no_question, NULL, read_cb, &pages[i]);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      while (pages[i] == NULL)
        g_main_context_iteration (NULL, TRUE);
      assay_page_unref (pages[i]);
    }
}

static void
test_cancelled (void)
{
  g_autoptr (AssayPageReader) reader = assay_page_reader_new (helper);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) body = make_page (PROSE);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (assay_page_reader_read (reader, body, &no_question, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  helper = g_getenv ("ASSAY_PAGE_HELPER");
  g_assert_nonnull (helper);

  g_test_add_func ("/sources/page-reader/read", test_read);
  g_test_add_func ("/sources/page-reader/same", test_same);
  g_test_add_func ("/sources/page-reader/error", test_error);
  g_test_add_func ("/sources/page-reader/bounds", test_bounds);
  g_test_add_func ("/sources/page-reader/killed", test_killed);
  g_test_add_func ("/sources/page-reader/nonsense", test_nonsense);
  g_test_add_func ("/sources/page-reader/hangs", test_hangs);
  g_test_add_func ("/sources/page-reader/again", test_again);
  g_test_add_func ("/sources/page-reader/ended", test_ended);
  g_test_add_func ("/sources/page-reader/no-program", test_no_program);
  g_test_add_func ("/sources/page-reader/async", test_async);
  g_test_add_func ("/sources/page-reader/cancelled", test_cancelled);
  g_test_add_func ("/sources/page-reader/fetched", test_fetched);
  g_test_add_func ("/sources/page-reader/fetched-walls", test_fetched_walls);
  g_test_add_func ("/sources/page-reader/fetched-killed", test_fetched_killed);
  g_test_add_func ("/sources/page-reader/fetched-no-program", test_fetched_no_program);
  g_test_add_func ("/sources/page-reader/find-program", test_find_program);

  return g_test_run ();
}
