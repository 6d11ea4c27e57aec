/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-snapshot.h"

static GBytes *
bytes_of (const char *text)
{
  return g_bytes_new_static (text, strlen (text));
}

static void
test_all (void)
{
  static const char *const redirects[] = { "http://example.org/a", NULL };
  static const char *const headers[] = { "Content-Type: text/html; charset=utf-8", "X-Empty:",
                                         "x-more:   two words", "X-More: later", NULL };
  g_autoptr (GBytes) wire = bytes_of ("(packed)");
  g_autoptr (GBytes) body = bytes_of ("abc");
  const AssaySnapshotFacts facts = {
    .asked = "http://example.org/a",
    .final = "https://example.org/b",
    .redirects = redirects,
    .status = 200,
    .reason = "OK",
    .headers = headers,
    .wire_body = wire,
    .body = body,
    .media_type = "text/html",
    .charset = "utf-8",
    .read_at = "2025-05-14T09:30:00Z",
  };
  g_autoptr (AssaySnapshot) snapshot = assay_snapshot_new (&facts);
  g_autoptr (AssaySnapshot) same = assay_snapshot_ref (snapshot);

  g_assert_true (same == snapshot);
  g_assert_cmpstr (assay_snapshot_get_asked (snapshot), ==, "http://example.org/a");
  g_assert_cmpstr (assay_snapshot_get_final (snapshot), ==, "https://example.org/b");
  g_assert_true (g_strv_equal (assay_snapshot_get_redirects (snapshot), redirects));
  g_assert_cmpuint (assay_snapshot_get_status (snapshot), ==, 200);
  g_assert_cmpstr (assay_snapshot_get_reason (snapshot), ==, "OK");
  g_assert_true (g_strv_equal (assay_snapshot_get_headers (snapshot), headers));
  g_assert_cmpstr (assay_snapshot_find_header (snapshot, "content-TYPE"), ==,
                   "text/html; charset=utf-8");
  g_assert_cmpstr (assay_snapshot_find_header (snapshot, "X-Empty"), ==, "");
  g_assert_cmpstr (assay_snapshot_find_header (snapshot, "X-More"), ==, "two words");
  g_assert_null (assay_snapshot_find_header (snapshot, "X-Mor"));
  g_assert_true (g_bytes_equal (assay_snapshot_get_wire_body (snapshot), wire));
  g_assert_true (g_bytes_equal (assay_snapshot_get_body (snapshot), body));
  g_assert_cmpstr (assay_snapshot_get_media_type (snapshot), ==, "text/html");
  g_assert_cmpstr (assay_snapshot_get_charset (snapshot), ==, "utf-8");
  g_assert_cmpstr (assay_snapshot_get_read_at (snapshot), ==, "2025-05-14T09:30:00Z");
  g_assert_cmpstr (assay_snapshot_get_sha256 (snapshot), ==,
                   "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/* What nobody says stands for what it is: no redirect, no encoding. */
static void
test_least (void)
{
  g_autoptr (GBytes) body = bytes_of ("");
  const AssaySnapshotFacts facts = { .asked = "http://example.org/a",
                                     .body = body,
                                     .read_at = "2025-05-14T09:30:00Z" };
  g_autoptr (AssaySnapshot) snapshot = assay_snapshot_new (&facts);

  g_assert_cmpstr (assay_snapshot_get_final (snapshot), ==, "http://example.org/a");
  g_assert_null (assay_snapshot_get_redirects (snapshot)[0]);
  g_assert_null (assay_snapshot_get_headers (snapshot)[0]);
  g_assert_null (assay_snapshot_find_header (snapshot, "Content-Type"));
  g_assert_true (assay_snapshot_get_wire_body (snapshot) == body);
  g_assert_null (assay_snapshot_get_media_type (snapshot));
  g_assert_cmpstr (assay_snapshot_get_sha256 (snapshot), ==,
                   "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/snapshot/all", test_all);
  g_test_add_func ("/snapshot/least", test_least);

  return g_test_run ();
}
