/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "assay-archive.h"

/* How often a writer is killed; `make soak` asks for more. */
#define KILLS_VARIABLE "ASSAY_KILLS"
#define KILLS 6

/* A writer is killed after so many pages at most, of which each is larger than a page of the file. */
#define MAX_PAGES_A_KILL 7
#define PAGE_BYTES 9000

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("assay-archive-XXXXXX", &error);

  g_assert_no_error (error);
  fixture->folder = g_build_filename (folder, "deeper", NULL);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_unlink (child), ==, 0);
    }

  if (dir != NULL)
    g_assert_cmpint (g_rmdir (path), ==, 0);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *parent = g_path_get_dirname (fixture->folder);

  remove_folder (fixture->folder);
  g_assert_cmpint (g_rmdir (parent), ==, 0);
  g_free (fixture->folder);
}

static AssayArchive *
open_archive (Fixture           *fixture,
              AssayDatabaseFlags flags)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = NULL;
  AssayArchive *archive = assay_archive_open (fixture->folder, flags, &aside, NULL, &error);

  g_assert_no_error (error);
  g_assert_null (aside);

  return archive;
}

static AssaySnapshot *
make_snapshot (const char *address,
               const char *at,
               GBytes     *body,
               GBytes     *wire_body)
{
  static const char *const headers[] = { "Content-Type: text/html", "X-Two: a", "X-Two: b", NULL };
  const AssaySnapshotFacts facts = { .asked = address,
                                     .final = "https://two.example/a",
                                     .redirects = (const char *const[]){ address, NULL },
                                     .status = 200,
                                     .reason = "OK",
                                     .headers = headers,
                                     .body = body,
                                     .wire_body = wire_body,
                                     .media_type = "text/html",
                                     .charset = "utf-8",
                                     .read_at = at };

  return assay_snapshot_new (&facts);
}

static gint64
keep (AssayArchive *archive,
      const char   *address,
      const char   *at,
      const char   *words)
{
  g_autoptr (GBytes) body = g_bytes_new (words, strlen (words));
  g_autoptr (AssaySnapshot) snapshot = make_snapshot (address, at, body, NULL);
  const AssayArchivedText text = { .title = "Bridge", .text = words };
  g_autoptr (GError) error = NULL;
  gint64 number = 0;

  g_assert_true (assay_archive_keep (archive, snapshot, &text, &number, &error));
  g_assert_no_error (error);

  return number;
}

static void
test_archive_round (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GBytes) body = g_bytes_new ("a\0b\xff", 4);
  g_autoptr (GBytes) wire_body = g_bytes_new ("packed", 6);
  g_autoptr (AssaySnapshot)
      snapshot = make_snapshot ("https://one.example/a", "2025-05-14T09:00:00Z", body, wire_body);
  g_autoptr (GError) error = NULL;
  gint64 number = 0;
  {
    g_autoptr (AssayArchive) archive = open_archive (fixture, ASSAY_DATABASE_NONE);

    g_assert_true (assay_archive_keep (archive, snapshot, NULL, &number, &error));
  }
  {
    g_autoptr (AssayArchive) archive = open_archive (fixture, ASSAY_DATABASE_CHECK);
    g_autoptr (AssaySnapshot) loaded = assay_archive_load (archive, number, &error);
    g_autofree char *text = NULL;
    guint n_snapshots = 0;

    g_assert_no_error (error);
    g_assert_cmpstr (assay_snapshot_get_asked (loaded), ==, "https://one.example/a");
    g_assert_cmpstr (assay_snapshot_get_final (loaded), ==, "https://two.example/a");
    g_assert_cmpstrv (assay_snapshot_get_redirects (loaded),
                      assay_snapshot_get_redirects (snapshot));
    g_assert_cmpuint (assay_snapshot_get_status (loaded), ==, 200);
    g_assert_cmpstr (assay_snapshot_get_reason (loaded), ==, "OK");
    g_assert_cmpstrv (assay_snapshot_get_headers (loaded), assay_snapshot_get_headers (snapshot));
    g_assert_cmpstr (assay_snapshot_get_media_type (loaded), ==, "text/html");
    g_assert_cmpstr (assay_snapshot_get_charset (loaded), ==, "utf-8");
    g_assert_cmpstr (assay_snapshot_get_read_at (loaded), ==, "2025-05-14T09:00:00Z");
    g_assert_cmpstr (assay_snapshot_get_sha256 (loaded), ==, assay_snapshot_get_sha256 (snapshot));
    g_assert_true (g_bytes_equal (assay_snapshot_get_body (loaded), body));
    g_assert_true (g_bytes_equal (assay_snapshot_get_wire_body (loaded), wire_body));

    g_assert_true (assay_archive_load_text (archive, number, &text, &error));
    g_assert_null (text);
    g_assert_true (assay_archive_check (archive, &n_snapshots, NULL, &error));
    g_assert_cmpuint (n_snapshots, ==, 1);

    g_assert_null (assay_archive_load (archive, 77, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
    g_clear_error (&error);
    g_assert_false (assay_archive_load_text (archive, 77, &text, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  }
}

static void
test_archive_list (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (AssayArchive) archive = open_archive (fixture, ASSAY_DATABASE_NONE);
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) asked = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GError) error = NULL;
  const AssayArchived *first = NULL;
  gint64 one = keep (archive, "https://one.example/a", "2025-05-14T09:00:00Z", "The bridge.");
  gint64 two = keep (archive, "https://one.example/b", "2025-05-14T09:00:01Z", "The bridge.");

  /* The same again is the same; at another time it is another. */
  g_assert_cmpint (keep (archive, "https://one.example/a", "2025-05-14T09:00:00Z", "The bridge."),
                   ==, one);
  g_assert_cmpint (keep (archive, "https://one.example/a", "2025-05-15T09:00:00Z", "The bridge."),
                   >, two);

  all = assay_archive_list (archive, NULL, &error);
  asked = assay_archive_list (archive, "https://one.example/a", &error);
  none = assay_archive_list (archive, "https://one.example/never", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 3);
  g_assert_cmpuint (asked->len, ==, 2);
  g_assert_cmpuint (none->len, ==, 0);

  first = g_ptr_array_index (all, 0);
  g_assert_cmpint (first->number, ==, one);
  g_assert_cmpstr (first->asked, ==, "https://one.example/a");
  g_assert_cmpstr (first->title, ==, "Bridge");
  g_assert_cmpuint (first->n_bytes, ==, strlen ("The bridge."));
}

static void
test_archive_damaged (Fixture      *fixture,
                      gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, ASSAY_ARCHIVE_NAME, NULL);
  g_autofree char *before = NULL;
  g_autofree char *contents = NULL;
  g_autofree char *aside = NULL;
  g_autoptr (AssayArchive) archive = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GError) error = NULL;
  gsize n_bytes = 0;

  {
    g_autoptr (AssayArchive) first = open_archive (fixture, ASSAY_DATABASE_NONE);

    keep (first, "https://one.example/a", "2025-05-14T09:00:00Z", "The bridge.");
  }

  g_assert_true (g_file_get_contents (path, &before, &n_bytes, &error));
  memset (before + n_bytes / 2, 0x5a, n_bytes / 2);
  g_assert_true (g_file_set_contents (path, before, (gssize) n_bytes, &error));

  /* Who does not ask where it would go leaves it where it is. */
  g_assert_null (assay_archive_open (fixture->folder, ASSAY_DATABASE_CHECK, NULL, NULL, &error));
  g_assert_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_DAMAGED);
  g_clear_error (&error);

  archive = assay_archive_open (fixture->folder, ASSAY_DATABASE_CHECK, &aside, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (aside, "archive.sqlite.damaged-1"));
  g_assert_true (g_file_get_contents (aside, &contents, NULL, &error));
  g_assert_cmpmem (contents, n_bytes, before, n_bytes);
  list = assay_archive_list (archive, NULL, &error);
  g_assert_cmpuint (list->len, ==, 0);
  keep (archive, "https://one.example/a", "2025-05-14T09:00:00Z", "The bridge.");
}

/* A disk that is full after so many bytes, as near as a test can come to it. */
static void
test_archive_full (Fixture      *fixture,
                   gconstpointer data)
{
  g_autofree char *large = g_malloc (600000);
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GError) error = NULL;
  struct rlimit before;
  struct rlimit small;
  gint64 number = 0;

  /* Bytes that do not shrink. */
  for (guint i = 0; i < 600000; i++)
    large[i] = (char) g_rand_int (rand);

  signal (SIGXFSZ, SIG_IGN);
  {
    g_autoptr (AssayArchive) archive = open_archive (fixture, ASSAY_DATABASE_NONE);
    g_autoptr (GBytes) body = g_bytes_new (large, 600000);
    g_autoptr (AssaySnapshot)
        snapshot = make_snapshot ("https://one.example/b", "2025-05-14T09:00:00Z", body, NULL);

    keep (archive, "https://one.example/a", "2025-05-14T09:00:00Z", "The bridge.");
    g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
    small = before;
    small.rlim_cur = 200000;
    g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
    g_assert_false (assay_archive_keep (archive, snapshot, NULL, &number, &error));
    g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
    g_assert_nonnull (error);
    g_clear_error (&error);

    /* With room again it goes on. */
    g_assert_true (assay_archive_keep (archive, snapshot, NULL, &number, &error));
    g_assert_no_error (error);
  }
  {
    g_autoptr (AssayArchive) archive = open_archive (fixture, ASSAY_DATABASE_CHECK);
    guint n_snapshots = 0;

    g_assert_true (assay_archive_check (archive, &n_snapshots, NULL, &error));
    g_assert_cmpuint (n_snapshots, ==, 2);
  }
}

/* Keeps page after page, and tells of each once it is kept. Never ends by itself. */
static void
write_until_killed (const char *folder,
                    guint       first,
                    int         pipe_end)
{
  g_autoptr (AssayArchive)
      archive = assay_archive_open (folder, ASSAY_DATABASE_NONE, NULL, NULL, NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (first);

  for (guint i = first; archive != NULL; i++)
    {
      g_autofree char *address = g_strdup_printf ("https://one.example/%u", i);
      g_autofree char *page = g_malloc (PAGE_BYTES);
      g_autoptr (GBytes) body = NULL;
      g_autoptr (AssaySnapshot) snapshot = NULL;
      gint64 number = 0;

      for (guint j = 0; j < PAGE_BYTES; j++)
        page[j] = (char) g_rand_int (rand);

      body = g_bytes_new (page, PAGE_BYTES);
      snapshot = make_snapshot (address, "2025-05-14T09:00:00Z", body, NULL);
      if (!assay_archive_keep (archive, snapshot, NULL, &number, NULL) ||
          write (pipe_end, "k", 1) != 1)
        break;
    }

  _exit (1);
}

/* Runs a writer until it has told of @n_pages, and kills it in the midst of the next. Returns how many
   pages it has told of in the end. */
static guint
kill_writer (Fixture *fixture,
             guint    first,
             guint    n_pages)
{
  int ends[2] = { -1, -1 };
  guint n_told = 0;
  int status = 0;
  pid_t child;
  char c;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);

  if (child == 0)
    {
      (void) close (ends[0]);
      write_until_killed (fixture->folder, first, ends[1]);
    }

  (void) close (ends[1]);
  while (n_told < n_pages && read (ends[0], &c, 1) == 1)
    n_told++;
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  while (read (ends[0], &c, 1) == 1)
    n_told++;
  (void) close (ends[0]);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));

  return n_told;
}

/* Whatever was told to be kept is, after any number of kills. */
static void
test_archive_killed (Fixture      *fixture,
                     gconstpointer data)
{
  const char *wanted = g_getenv (KILLS_VARIABLE);
  guint n_kills = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : KILLS;
  guint n_told = 0;

  for (guint i = 0; i < n_kills; i++)
    {
      g_autoptr (AssayArchive) archive = NULL;
      g_autoptr (GPtrArray) list = NULL;
      g_autoptr (GError) error = NULL;

      /* Addresses of one run are its own, so that pages which were kept but not told of do no harm. */
      n_told += kill_writer (fixture, i * 1000, i % (MAX_PAGES_A_KILL + 1));
      archive = open_archive (fixture, ASSAY_DATABASE_CHECK);
      list = assay_archive_list (archive, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (list->len, >=, n_told);
      g_assert_cmpuint (list->len, <=, n_told + i + 1);
    }

  {
    g_autoptr (AssayArchive) archive = open_archive (fixture, ASSAY_DATABASE_CHECK);
    g_autoptr (GError) error = NULL;
    guint n_snapshots = 0;

    g_assert_true (assay_archive_check (archive, &n_snapshots, NULL, &error));
    g_assert_cmpuint (n_snapshots, >=, n_told);
    g_test_message ("%u kills, %u pages told of, %u kept", n_kills, n_told, n_snapshots);
  }
}

/* The first layout that was released, as far as later ones build on it. */
static const char *const first_layout[] = {
  "CREATE TABLE body (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, n_bytes INTEGER NOT "
  "NULL,"
  " zlib BLOB NOT NULL);"
  "CREATE TABLE snapshot (id INTEGER PRIMARY KEY, asked TEXT NOT NULL, final TEXT NOT NULL,"
  " redirects TEXT NOT NULL, status INTEGER NOT NULL, reason TEXT, headers TEXT NOT NULL,"
  " media_type TEXT, charset TEXT, read_at TEXT NOT NULL, body INTEGER NOT NULL,"
  " wire_body INTEGER NOT NULL, title TEXT, byline TEXT, published TEXT, text TEXT);",
  NULL,
};

/* An archive of the version before the library is brought up to date also where it is only read. */
static void
test_archive_older (Fixture       *fixture,
                    gconstpointer  data)
{
  static const AssayDatabaseSchema schema = { 0x41737361, first_layout };
  g_autofree char *path = g_build_filename (fixture->folder, ASSAY_ARCHIVE_NAME, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDatabase) old = NULL;
  g_autoptr (AssayArchive) archive = NULL;
  g_autoptr (GPtrArray) list = NULL;

  g_assert_no_errno (g_mkdir_with_parents (fixture->folder, 0700));
  old = assay_database_open (path, &schema, ASSAY_DATABASE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_clear_pointer (&old, assay_database_free);
  archive = open_archive (fixture, ASSAY_DATABASE_READ_ONLY);
  list = assay_archive_list (archive, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_true (
      assay_database_run (assay_archive_lock (archive), "SELECT * FROM dossier", &error));
  assay_archive_unlock (archive);
}

static void
add (const char *name,
     void (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/archive/round", test_archive_round);
  add ("/archive/list", test_archive_list);
  add ("/archive/damaged", test_archive_damaged);
  add ("/archive/full", test_archive_full);
  add ("/archive/killed", test_archive_killed);
  add ("/archive/older", test_archive_older);

  return g_test_run ();
}
