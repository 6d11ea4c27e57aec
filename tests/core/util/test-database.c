/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "assay-database.h"

/* What a program of today knows, and what one of last year did. */
static const char *const new_migrations[] = {
  "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
  "ALTER TABLE word ADD COLUMN seen INTEGER NOT NULL DEFAULT 7; CREATE TABLE page (bytes BLOB)",
  NULL,
};
static const char *const old_migrations[] = {
  "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
  NULL,
};
static const char *const broken_migrations[] = {
  "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
  "ALTER TABLE word ADD COLUMN seen INTEGER NOT NULL DEFAULT 7",
  "CREATE TABLE page (bytes BLOB); INSERT INTO nowhere VALUES (1)",
  NULL,
};

static const AssayDatabaseSchema new_schema = { 0x41737301, new_migrations };
static const AssayDatabaseSchema old_schema = { 0x41737301, old_migrations };
static const AssayDatabaseSchema broken_schema = { 0x41737301, broken_migrations };
static const AssayDatabaseSchema other_schema = { 0x11111111, old_migrations };

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("assay-database-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "a ü?#%.sqlite", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  static const char *const suffixes[] = { "", "-wal", "-shm" };

  /* A reader that leaves last may not clear up beside the file. */
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *path = g_strconcat (fixture->path, suffixes[i], NULL);

      (void) g_unlink (path);
    }

  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static AssayDatabase *
open_with (Fixture                   *fixture,
           const AssayDatabaseSchema *schema,
           AssayDatabaseFlags         flags)
{
  g_autoptr (GError) error = NULL;
  AssayDatabase *database = assay_database_open (fixture->path, schema, flags, NULL, &error);

  g_assert_no_error (error);

  return database;
}

static void
refuse_with (Fixture                   *fixture,
             const AssayDatabaseSchema *schema,
             AssayDatabaseFlags         flags,
             int                        code,
             const char                *words)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (assay_database_open (fixture->path, schema, flags, NULL, &error));
  g_assert_error (error, ASSAY_DATABASE_ERROR, code);
  g_assert_nonnull (strstr (error->message, words));
  g_assert_nonnull (strstr (error->message, "a ü?#%.sqlite"));
}

static void
run (AssayDatabase *database,
     const char    *sql)
{
  g_autoptr (GError) error = NULL;

  assay_database_run (database, sql, &error);
  g_assert_no_error (error);
}

static gint64
ask (AssayDatabase *database,
     const char    *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayStatement) statement = assay_database_prepare (database, sql, &error);
  gboolean has_row = FALSE;

  g_assert_no_error (error);
  g_assert_true (assay_statement_step (statement, &has_row, &error));
  g_assert_true (has_row);

  return assay_statement_get_int (statement, 0);
}

static void
put_bytes (AssayDatabase *database,
           guint          n_bytes,
           int            expected_code)
{
  g_autofree char *large = g_strnfill (n_bytes, 'x');
  g_autoptr (GBytes) bytes = g_bytes_new (large, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayStatement)
      statement = assay_database_prepare (database, "INSERT INTO page VALUES (?1)", &error);

  g_assert_no_error (error);
  assay_statement_bind_bytes (statement, 1, bytes);
  g_assert_cmpint (assay_statement_run (statement, &error), ==, expected_code < 0);

  if (expected_code >= 0)
    g_assert_error (error, ASSAY_DATABASE_ERROR, expected_code);
}

static void
test_database_round (Fixture      *fixture,
                     gconstpointer data)
{
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_NONE);
    g_autoptr (AssayStatement) statement = NULL;
    g_autoptr (GError) error = NULL;

    g_assert_cmpstr (assay_database_get_path (database), ==, fixture->path);
    g_assert_false (assay_database_is_read_only (database));
    statement = assay_database_prepare (database, "INSERT INTO word (text) VALUES (?1)", &error);
    assay_statement_bind_text (statement, 1, "Köln");
    g_assert_true (assay_statement_run (statement, &error));
    g_assert_cmpint (assay_database_get_last_id (database), ==, 1);
    g_assert_cmpuint (assay_database_get_changes (database), ==, 1);

    /* Parameters are forgotten: NULL is refused by the table. */
    g_assert_false (assay_statement_run (statement, &error));
    g_assert_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_FAILED);
    g_assert_nonnull (strstr (error->message, "could not be written"));
    g_assert_true (assay_database_prepare (database, "INSERT INTO word (text) VALUES (?1)", NULL) ==
                   statement);
  }
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_CHECK);
    g_autoptr (AssayStatement) statement = NULL;
    g_autoptr (GError) error = NULL;
    gboolean has_row = FALSE;

    statement = assay_database_prepare (database, "SELECT text, seen FROM word", &error);
    g_assert_true (assay_statement_step (statement, &has_row, &error));
    g_assert_true (has_row);
    g_assert_cmpstr (assay_statement_get_text (statement, 0), ==, "Köln");
    g_assert_cmpfloat (assay_statement_get_double (statement, 1), ==, 7.0);
    g_assert_true (assay_statement_step (statement, &has_row, &error));
    g_assert_false (has_row);
  }
}

static void
test_database_values (Fixture      *fixture,
                      gconstpointer data)
{
  g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_NONE);
  g_autoptr (GBytes) none = g_bytes_new (NULL, 0);
  g_autoptr (GBytes) got = NULL;
  g_autoptr (GError) error = NULL;
  AssayStatement *statement = NULL;
  gboolean has_row = FALSE;

  statement = assay_database_prepare (database, "SELECT ?1, ?2, ?3, CAST (x'ff41' AS TEXT)",
                                      &error);
  assay_statement_bind_bytes (statement, 1, none);
  assay_statement_bind_bytes (statement, 2, NULL);
  assay_statement_bind_int (statement, 3, G_MININT64);
  g_assert_true (assay_statement_step (statement, &has_row, &error));

  got = assay_statement_dup_bytes (statement, 0);
  g_assert_nonnull (got);
  g_assert_cmpuint (g_bytes_get_size (got), ==, 0);
  g_assert_null (assay_statement_dup_bytes (statement, 1));
  g_assert_cmpint (assay_statement_get_int (statement, 2), ==, G_MININT64);
  g_assert_null (assay_statement_get_text (statement, 3));
  assay_statement_reset (statement);

  /* A parameter that is not there is told by the step. */
  assay_statement_bind_int (statement, 9, 1);
  g_assert_false (assay_statement_step (statement, &has_row, &error));
  g_assert_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_FAILED);
  assay_statement_reset (statement);

  g_clear_error (&error);
  g_assert_null (assay_database_prepare (database, "SELECT nothing FROM nowhere", &error));
  g_assert_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_FAILED);
}

static void
test_database_migrations (Fixture      *fixture,
                          gconstpointer data)
{
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &old_schema, ASSAY_DATABASE_NONE);

    run (database, "INSERT INTO word (text) VALUES ('kept')");
    g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, 1);
  }

  /* All of it or none. */
  refuse_with (fixture, &broken_schema, ASSAY_DATABASE_NONE, ASSAY_DATABASE_ERROR_FAILED,
               "could not be brought to this version");
  refuse_with (fixture, &new_schema, ASSAY_DATABASE_READ_ONLY, ASSAY_DATABASE_ERROR_READ_ONLY,
               "older version");
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &old_schema, ASSAY_DATABASE_NONE);

    g_assert_cmpint (ask (database, "SELECT count(*) FROM pragma_table_info('word')"), ==, 2);
  }
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_NONE);

    g_assert_cmpint (ask (database, "PRAGMA user_version"), ==, 2);
    g_assert_cmpint (ask (database, "SELECT seen FROM word WHERE text = 'kept'"), ==, 7);
  }

  refuse_with (fixture, &old_schema, ASSAY_DATABASE_NONE, ASSAY_DATABASE_ERROR_NEWER,
               "newer version");
  refuse_with (fixture, &other_schema, ASSAY_DATABASE_NONE, ASSAY_DATABASE_ERROR_FOREIGN,
               "another program");
}

static void
test_database_damaged (Fixture      *fixture,
                       gconstpointer data)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_NONE);

    for (guint i = 0; i < 8; i++)
      put_bytes (database, 20000, -1);
  }

  g_assert_true (g_file_get_contents (fixture->path, &contents, &length, &error));

  /* A few pages in its midst are lost: opening is quick and sees nothing, a check sees it. */
  memset (contents + length / 2, 0, 3 * 4096);
  g_assert_true (g_file_set_contents (fixture->path, contents, (gssize) length, &error));
  refuse_with (fixture, &new_schema, ASSAY_DATABASE_CHECK, ASSAY_DATABASE_ERROR_DAMAGED, "damaged");

  /* Its end is lost. */
  g_assert_true (g_file_set_contents (fixture->path, contents, (gssize) length / 3, &error));
  refuse_with (fixture, &new_schema, ASSAY_DATABASE_CHECK, ASSAY_DATABASE_ERROR_DAMAGED, "damaged");

  g_assert_true (
      g_file_set_contents (fixture->path, "Dear diary, this is no database.", -1, &error));
  refuse_with (fixture, &new_schema, ASSAY_DATABASE_NONE, ASSAY_DATABASE_ERROR_DAMAGED, "damaged");
  g_free (g_steal_pointer (&contents));
  g_assert_true (g_file_get_contents (fixture->path, &contents, NULL, &error));
  g_assert_cmpstr (contents, ==, "Dear diary, this is no database.");
}

static void
test_database_read_only (Fixture      *fixture,
                         gconstpointer data)
{
  refuse_with (fixture, &new_schema, ASSAY_DATABASE_READ_ONLY, ASSAY_DATABASE_ERROR_FAILED,
               "it is not there");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_NONE);

    run (database, "INSERT INTO word (text) VALUES ('kept')");
  }
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_READ_ONLY);
    g_autoptr (GError) error = NULL;

    g_assert_true (assay_database_is_read_only (database));
    g_assert_cmpint (ask (database, "SELECT count(*) FROM word"), ==, 1);
    g_assert_false (assay_database_run (database, "DELETE FROM word", &error));
    g_assert_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_READ_ONLY);
    g_assert_nonnull (strstr (error->message, "it may only be read"));
  }
}

/* A reader sees what was there when it began, and a transaction that is not ended leaves nothing. */
static void
test_database_transactions (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (AssayDatabase) writer = open_with (fixture, &new_schema, ASSAY_DATABASE_NONE);
  g_autoptr (AssayDatabase) reader = open_with (fixture, &new_schema, ASSAY_DATABASE_READ_ONLY);
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_database_begin (writer, &error));
  run (writer, "INSERT INTO word (text) VALUES ('one')");
  g_assert_cmpint (ask (reader, "SELECT count(*) FROM word"), ==, 0);
  g_assert_true (assay_database_commit (writer, &error));
  g_assert_cmpint (ask (reader, "SELECT count(*) FROM word"), ==, 1);

  g_assert_true (assay_database_begin (writer, &error));
  run (writer, "INSERT INTO word (text) VALUES ('two')");
  assay_database_roll_back (writer);
  assay_database_roll_back (writer);
  g_assert_cmpint (ask (writer, "SELECT count(*) FROM word"), ==, 1);
}

static void
test_database_full (Fixture      *fixture,
                    gconstpointer data)
{
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_NONE);
    g_autoptr (GError) error = NULL;

    put_bytes (database, 30000, -1);
    run (database, "PRAGMA max_page_count = 20");
    g_assert_true (assay_database_begin (database, &error));
    run (database, "INSERT INTO word (text) VALUES ('of the same transaction')");
    put_bytes (database, 300000, ASSAY_DATABASE_ERROR_FULL);
    assay_database_roll_back (database);
  }
  {
    g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_CHECK);

    g_assert_cmpint (ask (database, "SELECT sum(length(bytes)) FROM page"), ==, 30000);
    g_assert_cmpint (ask (database, "SELECT count(*) FROM word"), ==, 0);
  }
}

static void
test_database_cancel (Fixture      *fixture,
                      gconstpointer data)
{
  static const char endless[] = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                " SELECT count(*) FROM n";
  g_autoptr (AssayDatabase) database = open_with (fixture, &new_schema, ASSAY_DATABASE_NONE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  AssayStatement *statement = NULL;
  gboolean has_row = FALSE;

  g_cancellable_cancel (cancellable);
  statement = assay_database_prepare (database, endless, &error);
  assay_database_watch (database, cancellable);
  g_assert_false (assay_statement_step (statement, &has_row, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assay_statement_reset (statement);

  assay_database_watch (database, NULL);
  g_assert_cmpint (ask (database, "SELECT 1"), ==, 1);
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

  add ("/database/round", test_database_round);
  add ("/database/values", test_database_values);
  add ("/database/migrations", test_database_migrations);
  add ("/database/damaged", test_database_damaged);
  add ("/database/read-only", test_database_read_only);
  add ("/database/transactions", test_database_transactions);
  add ("/database/full", test_database_full);
  add ("/database/cancel", test_database_cancel);

  return g_test_run ();
}
