/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-archive.h"

#include <errno.h>
#include <string.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "assay-archive-private.h"

/* “Assa”, in the head of the file. */
#define APPLICATION_ID 0x41737361

/* So many damaged files may lie beside the archive before we ask for help. */
#define MAX_SET_ASIDE 100

/* What was released is never changed: add to the end. */
static const char *const migrations[] = {
  "CREATE TABLE body ("
  "  id INTEGER PRIMARY KEY,"
  "  sha256 TEXT NOT NULL UNIQUE," /* of the bytes as they were, in lower case */
  "  n_bytes INTEGER NOT NULL,"
  "  zlib BLOB NOT NULL);"
  "CREATE TABLE snapshot ("
  "  id INTEGER PRIMARY KEY,"
  "  asked TEXT NOT NULL,"
  "  final TEXT NOT NULL,"
  "  redirects TEXT NOT NULL," /* one a line */
  "  status INTEGER NOT NULL,"
  "  reason TEXT,"
  "  headers TEXT NOT NULL,"   /* one a line */
  "  media_type TEXT,"
  "  charset TEXT,"
  "  read_at TEXT NOT NULL,"
  "  body INTEGER NOT NULL REFERENCES body (id),"
  "  wire_body INTEGER NOT NULL REFERENCES body (id),"
  "  title TEXT,"
  "  byline TEXT,"
  "  published TEXT,"
  "  text TEXT);"
  "CREATE INDEX snapshot_asked ON snapshot (asked, read_at);"
  "CREATE INDEX snapshot_final ON snapshot (final, read_at);",
  /* The library; the newest row has the highest number. No trigger fills the index: a file may have others than ours. */
  "CREATE TABLE dossier ("
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
  "  path TEXT NOT NULL UNIQUE,"
  "  title TEXT NOT NULL,"
  "  verdict TEXT,"
  "  is_signed INTEGER NOT NULL,"
  "  checkers TEXT NOT NULL," /* one a line */
  "  outlets TEXT NOT NULL,"  /* one a line */
  "  as_of TEXT,"
  "  saved_at TEXT NOT NULL,"
  "  n_words INTEGER NOT NULL,"
  "  text TEXT NOT NULL);"
  "CREATE VIRTUAL TABLE dossier_words USING fts5 ("
  "  title, text, outlets, checkers, content = 'dossier', content_rowid = 'id',"
  "  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');"
  "CREATE TABLE dossier_fingerprint ("
  "  fingerprint INTEGER NOT NULL,"
  "  dossier INTEGER NOT NULL,"
  "  PRIMARY KEY (fingerprint, dossier)) WITHOUT ROWID;"
  "CREATE INDEX dossier_fingerprint_dossier ON dossier_fingerprint (dossier);",
  /* What tells a job's saves from other jobs: the draft's file, and the sum of each revision, one a line. */
  "ALTER TABLE dossier ADD COLUMN name TEXT; ALTER TABLE dossier ADD COLUMN revisions TEXT;",
  NULL,
};

static const AssayDatabaseSchema schema = { APPLICATION_ID, migrations };

struct _AssayArchive
{
  GMutex         mutex; /* around all of @database */
  AssayDatabase *database;
};

void
assay_archived_free (AssayArchived *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->asked);
  g_free (self->final);
  g_free (self->media_type);
  g_free (self->read_at);
  g_free (self->sha256);
  g_free (self->title);
  g_free (self);
}

/* Where a damaged file may lie, which nothing lies at yet; NULL if there are too many. */
static char *
find_place_aside (const char *path)
{
  for (guint i = 1; i <= MAX_SET_ASIDE; i++)
    {
      g_autofree char *place = g_strdup_printf ("%s.damaged-%u", path, i);

      if (!g_file_test (place, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&place);
    }

  return NULL;
}

/* Renames what is damaged, with the log that belongs to it: somebody may still get pages out of it. */
static char *
set_file_aside (const char *path,
                GError    **error)
{
  static const char *const suffixes[] = { "-wal", "-shm" };
  g_autofree char *place = find_place_aside (path);

  if (place == NULL || g_rename (path, place) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                   _ ("“%s” is damaged, and could not be put aside; please move it away"), path);
      return NULL;
    }

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *from = g_strconcat (path, suffixes[i], NULL);
      g_autofree char *to = g_strconcat (place, suffixes[i], NULL);

      (void) g_rename (from, to);
    }

  return g_steal_pointer (&place);
}

/**
 * assay_archive_open:
 * @folder: an absolute path of the user's data, which is made if it is not there and may be written
 * @flags: how to open it; with %ASSAY_DATABASE_CHECK all its pages are looked through
 * @set_aside: (out) (nullable): where a damaged archive lies now, if there was one and it may be
 *   written; else %NULL. Tell the user
 * @cancellable: (nullable): ends the check
 *
 * Opens the archive, or begins one. A damaged one is put aside and never deleted, and a new one begun; a
 * newer one is left alone and is an error.
 *
 * Returns: (transfer full) (nullable): the archive, or %NULL on error
 */
AssayArchive *
assay_archive_open (const char          *folder,
                    AssayDatabaseFlags   flags,
                    char               **set_aside,
                    GCancellable        *cancellable,
                    GError             **error)
{
  g_autofree char *path = NULL;
  g_autoptr (AssayDatabase) database = NULL;
  g_autoptr (GError) own_error = NULL;
  AssayArchive *self = NULL;

  g_return_val_if_fail (folder != NULL && g_path_is_absolute (folder), NULL);

  if (set_aside != NULL)
    *set_aside = NULL;
  path = g_build_filename (folder, ASSAY_ARCHIVE_NAME, NULL);

  if ((flags & ASSAY_DATABASE_READ_ONLY) == 0 && g_mkdir_with_parents (folder, 0700) != 0)
    {
      int saved_errno = errno;

      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (saved_errno),
                   _ ("The folder “%s” could not be made: %s"), folder, g_strerror (saved_errno));
      return NULL;
    }

  database = assay_database_open (path, &schema, flags, cancellable, &own_error);

  /* One of an older version cannot be asked before it is brought up to date, which changes nothing in it. */
  if (database == NULL && (flags & ASSAY_DATABASE_READ_ONLY) != 0 &&
      g_error_matches (own_error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_READ_ONLY))
    {
      g_clear_error (&own_error);
      database = assay_database_open (path, &schema, flags & ~ASSAY_DATABASE_READ_ONLY, cancellable,
                                      &own_error);
    }

  if (database == NULL && set_aside != NULL && (flags & ASSAY_DATABASE_READ_ONLY) == 0 &&
      g_error_matches (own_error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_DAMAGED))
    {
      *set_aside = set_file_aside (path, error);
      if (*set_aside == NULL)
        return NULL;

      g_clear_error (&own_error);
      database = assay_database_open (path, &schema, flags, cancellable, &own_error);
    }

  if (database == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&own_error));
      return NULL;
    }

  self = g_new0 (AssayArchive, 1);
  g_mutex_init (&self->mutex);
  self->database = g_steal_pointer (&database);

  return self;
}

void
assay_archive_free (AssayArchive *self)
{
  g_return_if_fail (self != NULL);

  assay_database_free (self->database);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/**
 * assay_archive_lock:
 *
 * Returns: (transfer none): the database, which nobody else uses until assay_archive_unlock()
 */
AssayDatabase *
assay_archive_lock (AssayArchive *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_mutex_lock (&self->mutex);

  return self->database;
}

void
assay_archive_unlock (AssayArchive *self)
{
  g_return_if_fail (self != NULL);

  g_mutex_unlock (&self->mutex);
}

/* Lines of a list; what parts them cannot be in one. */
static char *
join_lines (const char *const *lines)
{
  GString *text = g_string_new (NULL);

  for (; lines != NULL && *lines != NULL; lines++)
    {
      g_autofree char *line = g_utf8_make_valid (*lines, -1);

      g_strdelimit (line, "\r\n", ' ');
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
    }

  return g_string_free (text, FALSE);
}

static gboolean
insert (AssayDatabase            *database,
        AssaySnapshot            *snapshot,
        const AssayArchivedText  *text,
        const gint64              bodies[2],
        GError                  **error)
{
  g_autofree char *redirects = join_lines (assay_snapshot_get_redirects (snapshot));
  g_autofree char *headers = join_lines (assay_snapshot_get_headers (snapshot));
  AssayStatement *statement = assay_database_prepare (
      database,
      "INSERT INTO snapshot (asked, final, redirects, status, reason, headers, media_type, charset,"
      " read_at, body, wire_body, title, byline, published, text)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
      error);

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_text (statement, 1, assay_snapshot_get_asked (snapshot));
  assay_statement_bind_text (statement, 2, assay_snapshot_get_final (snapshot));
  assay_statement_bind_text (statement, 3, redirects);
  assay_statement_bind_int (statement, 4, assay_snapshot_get_status (snapshot));
  assay_statement_bind_text (statement, 5, assay_snapshot_get_reason (snapshot));
  assay_statement_bind_text (statement, 6, headers);
  assay_statement_bind_text (statement, 7, assay_snapshot_get_media_type (snapshot));
  assay_statement_bind_text (statement, 8, assay_snapshot_get_charset (snapshot));
  assay_statement_bind_text (statement, 9, assay_snapshot_get_read_at (snapshot));
  assay_statement_bind_int (statement, 10, bodies[0]);
  assay_statement_bind_int (statement, 11, bodies[1]);
  assay_statement_bind_text (statement, 12, text != NULL ? text->title : NULL);
  assay_statement_bind_text (statement, 13, text != NULL ? text->byline : NULL);
  assay_statement_bind_text (statement, 14, text != NULL ? text->published : NULL);
  assay_statement_bind_text (statement, 15, text != NULL ? text->text : NULL);

  return assay_statement_run (statement, error);
}

/* The number of the same snapshot if it is kept already, else 0. */
static gboolean
find_same (AssayDatabase  *database,
           AssaySnapshot  *snapshot,
           gint64          body,
           gint64         *number,
           GError        **error)
{
  g_autoptr (AssayStatement) statement = assay_database_prepare (
      database, "SELECT id FROM snapshot WHERE asked = ?1 AND read_at = ?2 AND body = ?3", error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_text (statement, 1, assay_snapshot_get_asked (snapshot));
  assay_statement_bind_text (statement, 2, assay_snapshot_get_read_at (snapshot));
  assay_statement_bind_int (statement, 3, body);
  if (!assay_statement_step (statement, &has_row, error))
    return FALSE;

  *number = has_row ? assay_statement_get_int (statement, 0) : 0;

  return TRUE;
}

static gboolean
keep_in_transaction (AssayDatabase            *database,
                     AssaySnapshot            *snapshot,
                     const AssayArchivedText  *text,
                     gint64                   *number,
                     GError                  **error)
{
  gint64 bodies[2] = { 0 };

  if (!assay_archive_put_body (database, assay_snapshot_get_body (snapshot), &bodies[0], error) ||
      !assay_archive_put_body (database, assay_snapshot_get_wire_body (snapshot), &bodies[1],
                               error) ||
      !find_same (database, snapshot, bodies[0], number, error))
    return FALSE;

  if (*number != 0)
    return TRUE;
  if (!insert (database, snapshot, text, bodies, error))
    return FALSE;

  *number = assay_database_get_last_id (database);

  return TRUE;
}

/**
 * assay_archive_keep:
 * @snapshot: what was read
 * @text: (nullable): what was read out of it
 * @number: (out): its number in the archive
 *
 * Keeps a snapshot. When this returns it is on the disk; when it fails nothing of it is, and all that
 * was kept before is as it was.
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_archive_keep (AssayArchive             *self,
                    AssaySnapshot            *snapshot,
                    const AssayArchivedText  *text,
                    gint64                   *number,
                    GError                  **error)
{
  gboolean ok;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (snapshot != NULL && number != NULL, FALSE);

  g_mutex_lock (&self->mutex);
  ok = assay_database_begin (self->database, error);

  if (ok)
    {
      ok = keep_in_transaction (self->database, snapshot, text, number, error) &&
           assay_database_commit (self->database, error);
      if (!ok)
        assay_database_roll_back (self->database);
    }

  g_mutex_unlock (&self->mutex);

  return ok;
}

static AssayArchived *
take_archived (AssayStatement *statement)
{
  AssayArchived *archived = g_new0 (AssayArchived, 1);

  archived->number = assay_statement_get_int (statement, 0);
  archived->asked = g_strdup (assay_statement_get_text (statement, 1));
  archived->final = g_strdup (assay_statement_get_text (statement, 2));
  archived->status = (guint) assay_statement_get_int (statement, 3);
  archived->media_type = g_strdup (assay_statement_get_text (statement, 4));
  archived->read_at = g_strdup (assay_statement_get_text (statement, 5));
  archived->title = g_strdup (assay_statement_get_text (statement, 6));
  archived->sha256 = g_strdup (assay_statement_get_text (statement, 7));
  archived->n_bytes = (guint64) assay_statement_get_int (statement, 8);

  return archived;
}

/**
 * assay_archive_list:
 * @address: (nullable): list what was asked for under it or answered from it; %NULL for all
 *
 * Returns: (transfer full) (element-type AssayArchived) (nullable): the snapshots in the order in which
 *   they were kept, or %NULL on error
 */
GPtrArray *
assay_archive_list (AssayArchive  *self,
                    const char    *address,
                    GError       **error)
{
  g_autoptr (GPtrArray) list = NULL;
  AssayStatement *statement = NULL;
  gboolean has_row = TRUE;
  gboolean ok = FALSE;

  g_return_val_if_fail (self != NULL, NULL);

  list = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_archived_free);
  g_mutex_lock (&self->mutex);
  statement = assay_database_prepare (
      self->database,
      "SELECT snapshot.id, asked, final, status, media_type, read_at, title, sha256, n_bytes"
      " FROM snapshot JOIN body ON body.id = snapshot.body"
      " WHERE ?1 IS NULL OR asked = ?1 OR final = ?1 ORDER BY snapshot.id",
      error);

  if (statement != NULL)
    {
      assay_statement_bind_text (statement, 1, address);

      while ((ok = assay_statement_step (statement, &has_row, error)) && has_row)
        g_ptr_array_add (list, take_archived (statement));

      assay_statement_reset (statement);
    }

  g_mutex_unlock (&self->mutex);

  return ok ? g_steal_pointer (&list) : NULL;
}

static gboolean
fail_missing (gint64   number,
              GError **error)
{
  g_autofree char *shown = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("The archive has no snapshot %s"),
               shown);

  return FALSE;
}

static AssaySnapshot *
make_snapshot (AssayDatabase   *database,
               AssayStatement  *statement,
               GError         **error)
{
  const char *redirects = assay_statement_get_text (statement, 2);
  const char *headers = assay_statement_get_text (statement, 5);
  gboolean is_sent_on = redirects != NULL && *redirects != '\0';
  g_auto (GStrv) redirect_lines = g_strsplit (is_sent_on ? redirects : "", "\n", -1);
  g_auto (GStrv) header_lines = g_strsplit (headers != NULL ? headers : "", "\n", -1);
  g_autoptr (GBytes) body = NULL;
  g_autoptr (GBytes) wire_body = NULL;
  AssaySnapshotFacts facts = {
    .asked = assay_statement_get_text (statement, 0),
    .final = assay_statement_get_text (statement, 1),
    .redirects = is_sent_on ? (const char *const *) redirect_lines : NULL,
    .status = (guint) assay_statement_get_int (statement, 3),
    .reason = assay_statement_get_text (statement, 4),
    .headers = (const char *const *) header_lines,
    .media_type = assay_statement_get_text (statement, 6),
    .charset = assay_statement_get_text (statement, 7),
    .read_at = assay_statement_get_text (statement, 8),
  };

  body = assay_archive_get_body (database, assay_statement_get_int (statement, 9), error);
  if (body == NULL)
    return NULL;

  if (assay_statement_get_int (statement, 9) != assay_statement_get_int (statement, 10))
    {
      wire_body = assay_archive_get_body (database, assay_statement_get_int (statement, 10), error);
      if (wire_body == NULL)
        return NULL;
    }

  if (facts.asked == NULL || facts.read_at == NULL)
    {
      g_set_error_literal (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_DAMAGED,
                           _ ("A snapshot of the archive has no address"));
      return NULL;
    }

  facts.body = body;
  facts.wire_body = wire_body;

  return assay_snapshot_new (&facts);
}

static AssaySnapshot *
load (AssayDatabase  *database,
      gint64          number,
      GError        **error)
{
  g_autoptr (AssayStatement) statement = assay_database_prepare (
      database,
      "SELECT asked, final, redirects, status, reason, headers, media_type, charset, read_at, body,"
      " wire_body FROM snapshot WHERE id = ?1",
      error);
  gboolean has_row = FALSE;

  if (statement == NULL)
    return NULL;

  assay_statement_bind_int (statement, 1, number);
  if (!assay_statement_step (statement, &has_row, error))
    return NULL;

  if (!has_row)
    {
      fail_missing (number, error);
      return NULL;
    }

  return make_snapshot (database, statement, error);
}

/**
 * assay_archive_load:
 * @number: of a snapshot
 *
 * Returns: (transfer full) (nullable): the snapshot as it was kept, its checksum proved; or %NULL on
 *   error, %G_IO_ERROR_NOT_FOUND if there is none of that number
 */
AssaySnapshot *
assay_archive_load (AssayArchive  *self,
                    gint64         number,
                    GError       **error)
{
  AssaySnapshot *snapshot = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  g_mutex_lock (&self->mutex);
  snapshot = load (self->database, number, error);
  g_mutex_unlock (&self->mutex);

  return snapshot;
}

/**
 * assay_archive_load_text:
 * @number: of a snapshot
 * @text: (out) (nullable): what was read out of it, or %NULL where nothing was
 *
 * Returns: %TRUE, or %FALSE with @error set
 */
gboolean
assay_archive_load_text (AssayArchive  *self,
                         gint64         number,
                         char         **text,
                         GError       **error)
{
  AssayStatement *statement = NULL;
  gboolean has_row = FALSE;
  gboolean ok = FALSE;

  g_return_val_if_fail (self != NULL && text != NULL, FALSE);

  *text = NULL;
  g_mutex_lock (&self->mutex);
  statement = assay_database_prepare (self->database, "SELECT text FROM snapshot WHERE id = ?1",
                                      error);

  if (statement != NULL)
    {
      assay_statement_bind_int (statement, 1, number);
      ok = assay_statement_step (statement, &has_row, error);
      if (ok && has_row)
        *text = g_strdup (assay_statement_get_text (statement, 0));
      else if (ok)
        ok = fail_missing (number, error);

      assay_statement_reset (statement);
    }

  g_mutex_unlock (&self->mutex);

  return ok;
}
