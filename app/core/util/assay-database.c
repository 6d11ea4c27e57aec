/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-database-private.h"

#include <glib/gi18n-lib.h>

/* How long we wait for another program, or another window, that writes. */
#define BUSY_MILLISECONDS 10000

/* How many steps SQLite's machine goes between two looks at the cancellable; far below a millisecond. */
#define STEPS_BETWEEN_LOOKS 4000

/* One sentence about what is damaged is enough for a person. */
#define CHECK_SQL "PRAGMA quick_check(1)"

G_DEFINE_QUARK (assay - database - error - quark, assay_database_error)

static AssayDatabaseError
code_to_error (int code)
{
  switch (code & 0xff)
    {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return ASSAY_DATABASE_ERROR_DAMAGED;

    case SQLITE_FULL:
      return ASSAY_DATABASE_ERROR_FULL;

    case SQLITE_READONLY:
    case SQLITE_PERM:
      return ASSAY_DATABASE_ERROR_READ_ONLY;

    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ASSAY_DATABASE_ERROR_BUSY;

    default:
      return ASSAY_DATABASE_ERROR_FAILED;
    }
}

/* SQLite's own words for what people can do nothing about; ours where they can. */
static const char *
get_reason (AssayDatabase *self,
            int            code)
{
  switch (code & 0xff)
    {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return _ ("the file is damaged, or it is no database");

    case SQLITE_FULL:
      return _ ("no room is left on the disk");

    case SQLITE_READONLY:
    case SQLITE_PERM:
      return _ ("it may only be read");

    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return _ ("another program is using it");

    case SQLITE_CANTOPEN:
      return _ ("it is not there, or its folder may not be used");

    default:
      return self->handle != NULL ? sqlite3_errmsg (self->handle) : sqlite3_errstr (code);
    }
}

/**
 * assay_database_fail:
 * @code: what SQLite answered
 * @deed: what was being done
 *
 * Returns: %FALSE, with @error set
 */
gboolean
assay_database_fail (AssayDatabase     *self,
                     int                code,
                     AssayDatabaseDeed  deed,
                     GError           **error)
{
  AssayDatabaseError our_code = code_to_error (code);
  const char *reason = get_reason (self, code);

  if ((code & 0xff) == SQLITE_INTERRUPT &&
      g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;

  switch (deed)
    {
    case ASSAY_DATABASE_DEED_OPEN:
      g_set_error (error, ASSAY_DATABASE_ERROR, our_code, _ ("“%s” could not be opened: %s"),
                   self->name, reason);
      break;

    case ASSAY_DATABASE_DEED_READ:
      g_set_error (error, ASSAY_DATABASE_ERROR, our_code, _ ("“%s” could not be read: %s"),
                   self->name, reason);
      break;

    case ASSAY_DATABASE_DEED_WRITE:
      g_set_error (error, ASSAY_DATABASE_ERROR, our_code, _ ("“%s” could not be written: %s"),
                   self->name, reason);
      break;

    case ASSAY_DATABASE_DEED_UPGRADE:
      g_set_error (error, ASSAY_DATABASE_ERROR, our_code,
                   _ ("“%s” could not be brought to this version of Assay: %s"), self->name,
                   reason);
      break;
    }

  return FALSE;
}

static void
free_statement (gpointer data)
{
  AssayStatement *statement = data;

  sqlite3_finalize (statement->handle);
  g_free (statement);
}

static int
look_at_cancellable_cb (gpointer user_data)
{
  AssayDatabase *self = user_data;

  return g_cancellable_is_cancelled (self->cancellable);
}

/* @uri is a path, or a URI that carries SQLite's own options. */
static int
open_handle (AssayDatabase *self,
             const char    *uri)
{
  int access = self->is_read_only ? SQLITE_OPEN_READONLY
                                  : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  int code;

  g_clear_pointer (&self->handle, sqlite3_close);
  code = sqlite3_open_v2 (uri, &self->handle, access | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE,
                          NULL);
  if (code != SQLITE_OK)
    return code;

  (void) sqlite3_busy_timeout (self->handle, BUSY_MILLISECONDS);
  sqlite3_progress_handler (self->handle, STEPS_BETWEEN_LOOKS, look_at_cancellable_cb, self);

  /* Nothing that a damaged or foreign file says may run anything, or reach another file. */
  (void) sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  (void) sqlite3_db_config (self->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);

  /* The first look into the file. */
  return sqlite3_exec (self->handle, "PRAGMA schema_version; PRAGMA foreign_keys = ON", NULL, NULL,
                       NULL);
}

static gboolean
open_file (AssayDatabase *self,
           GError       **error)
{
  g_autofree char *escaped = g_filename_to_uri (self->path, NULL, error);
  int code;

  if (escaped == NULL)
    return FALSE;

  code = open_handle (self, escaped);

  /* Where nothing may be made beside it, a reader finds no place for its own notes. Then nobody
     writes to it either. */
  if (self->is_read_only && (code & 0xff) == SQLITE_CANTOPEN &&
      g_file_test (self->path, G_FILE_TEST_IS_REGULAR))
    {
      g_autofree char *immutable = g_strconcat (escaped, "?immutable=1", NULL);

      code = open_handle (self, immutable);
    }

  return code == SQLITE_OK || assay_database_fail (self, code, ASSAY_DATABASE_DEED_OPEN, error);
}

/**
 * assay_database_open:
 * @path: an absolute path; its folder is there
 * @schema: (transfer none): how it is laid out; used during the call only
 * @cancellable: (nullable): ends the check and the migrations
 * @error: return location for an error of #AssayDatabaseError
 *
 * Opens a database, makes it if it is not there, and brings it to the newest layout; all of that or
 * none. A file that is damaged, foreign or newer is left as it is.
 *
 * Returns: (transfer full) (nullable): the database, or %NULL on error
 */
AssayDatabase *
assay_database_open (const char                 *path,
                     const AssayDatabaseSchema  *schema,
                     AssayDatabaseFlags          flags,
                     GCancellable               *cancellable,
                     GError                    **error)
{
  g_autoptr (AssayDatabase) self = NULL;

  g_return_val_if_fail (path != NULL && g_path_is_absolute (path), NULL);
  g_return_val_if_fail (schema != NULL && schema->application != 0, NULL);

  self = g_new0 (AssayDatabase, 1);
  self->path = g_strdup (path);
  self->name = g_filename_display_name (path);
  self->is_read_only = (flags & ASSAY_DATABASE_READ_ONLY) != 0;
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_statement);
  assay_database_watch (self, cancellable);

  if (!open_file (self, error))
    return NULL;
  if ((flags & ASSAY_DATABASE_CHECK) != 0 && !assay_database_check (self, error))
    return NULL;
  if (!assay_database_migrate (self, schema, error))
    return NULL;

  assay_database_watch (self, NULL);

  return g_steal_pointer (&self);
}

/**
 * assay_database_free:
 * @self: (transfer full): whose statements are all reset; an open transaction is rolled back
 */
void
assay_database_free (AssayDatabase *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->cancellable);
  g_hash_table_unref (self->statements);
  (void) sqlite3_close (self->handle);
  g_free (self->path);
  g_free (self->name);
  g_free (self);
}

const char *
assay_database_get_path (AssayDatabase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

gboolean
assay_database_is_read_only (AssayDatabase *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_read_only;
}

/**
 * assay_database_watch:
 * @cancellable: (nullable): what ends from now on a statement that takes long
 */
void
assay_database_watch (AssayDatabase *self,
                      GCancellable  *cancellable)
{
  g_return_if_fail (self != NULL);

  g_set_object (&self->cancellable, cancellable);
}

/**
 * assay_database_check:
 * @error: return location for an error, %ASSAY_DATABASE_ERROR_DAMAGED if the bytes are at fault
 *
 * Looks through every page of the file.
 *
 * Returns: %TRUE if nothing contradicts anything
 */
gboolean
assay_database_check (AssayDatabase *self,
                      GError       **error)
{
  g_autoptr (AssayStatement) statement = NULL;
  gboolean has_row = FALSE;

  g_return_val_if_fail (self != NULL, FALSE);

  statement = assay_database_prepare (self, CHECK_SQL, error);
  if (statement == NULL || !assay_statement_step (statement, &has_row, error))
    return FALSE;

  if (has_row && g_strcmp0 (assay_statement_get_text (statement, 0), "ok") == 0)
    return TRUE;

  g_set_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_DAMAGED,
               _ ("“%s” is damaged: %s"), self->name,
               has_row ? assay_statement_get_text (statement, 0) : "?");

  return FALSE;
}

/**
 * assay_database_run:
 * @sql: statements without parameters, whose answers are not wanted
 *
 * Returns: %TRUE, or %FALSE with @error set; those before the one that failed were run
 */
gboolean
assay_database_run (AssayDatabase *self,
                    const char    *sql,
                    GError       **error)
{
  int code;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (sql != NULL, FALSE);

  code = sqlite3_exec (self->handle, sql, NULL, NULL, NULL);

  return code == SQLITE_OK || assay_database_fail (self, code, ASSAY_DATABASE_DEED_WRITE, error);
}

/**
 * assay_database_begin:
 *
 * Begins a transaction that writes, once no other program writes.
 */
gboolean
assay_database_begin (AssayDatabase *self,
                      GError       **error)
{
  return assay_database_run (self, "BEGIN IMMEDIATE", error);
}

/**
 * assay_database_commit:
 *
 * Returns: %TRUE if everything since the begin is on the disk; or %FALSE with @error set, and nothing
 *   of it is
 */
gboolean
assay_database_commit (AssayDatabase *self,
                       GError       **error)
{
  if (assay_database_run (self, "COMMIT", error))
    return TRUE;

  assay_database_roll_back (self);

  return FALSE;
}

/**
 * assay_database_roll_back:
 *
 * Takes back everything since the begin. SQLite may have done so already, on a full disk for one.
 */
void
assay_database_roll_back (AssayDatabase *self)
{
  g_return_if_fail (self != NULL);

  if (!sqlite3_get_autocommit (self->handle))
    (void) sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);
}

/**
 * assay_database_get_last_id:
 *
 * Returns: the row id of what was inserted last
 */
gint64
assay_database_get_last_id (AssayDatabase *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return sqlite3_last_insert_rowid (self->handle);
}

/**
 * assay_database_get_changes:
 *
 * Returns: how many rows the last statement changed
 */
guint
assay_database_get_changes (AssayDatabase *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (guint) sqlite3_changes (self->handle);
}

/**
 * assay_database_prepare:
 * @sql: one statement; a text of the program's own, since each is kept
 *
 * Returns: (transfer none) (nullable): the statement, with no parameter bound, or %NULL on error. It
 *   must be reset before the same one is asked for again; g_autoptr does that
 */
AssayStatement *
assay_database_prepare (AssayDatabase *self,
                        const char    *sql,
                        GError       **error)
{
  AssayStatement *statement = NULL;
  sqlite3_stmt *handle = NULL;
  int code;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (sql != NULL, NULL);

  statement = g_hash_table_lookup (self->statements, sql);
  if (statement != NULL)
    {
      g_return_val_if_fail (!sqlite3_stmt_busy (statement->handle), NULL);
      return statement;
    }

  code = sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, NULL);
  if (code != SQLITE_OK)
    {
      assay_database_fail (self, code, ASSAY_DATABASE_DEED_READ, error);
      return NULL;
    }

  statement = g_new0 (AssayStatement, 1);
  statement->database = self;
  statement->handle = handle;
  g_hash_table_insert (self->statements, g_strdup (sql), statement);

  return statement;
}
