/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-database-private.h"

#include <glib/gi18n-lib.h>

/* Runs a pragma that answers with one number. */
static gboolean
read_number (AssayDatabase *self,
             const char    *sql,
             gint64        *number,
             GError       **error)
{
  g_autoptr (AssayStatement) statement = assay_database_prepare (self, sql, error);
  gboolean has_row = FALSE;

  if (statement == NULL || !assay_statement_step (statement, &has_row, error))
    return FALSE;

  *number = has_row ? assay_statement_get_int (statement, 0) : 0;

  return TRUE;
}

/* Runs what lies between @version and the newest; the caller holds a transaction. */
static gboolean
run_migrations (AssayDatabase              *self,
                const AssayDatabaseSchema  *schema,
                guint                       version,
                GError                    **error)
{
  g_autofree char *sign = NULL;
  guint newest = g_strv_length ((char **) schema->migrations);
  int code = SQLITE_OK;

  for (guint i = version; i < newest && code == SQLITE_OK; i++)
    code = sqlite3_exec (self->handle, schema->migrations[i], NULL, NULL, NULL);

  sign = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %u",
                          (gint32) schema->application, newest);

  if (code == SQLITE_OK)
    code = sqlite3_exec (self->handle, sign, NULL, NULL, NULL);

  return code == SQLITE_OK || assay_database_fail (self, code, ASSAY_DATABASE_DEED_UPGRADE, error);
}

/* Whose file it is, and of which version; asked again inside the transaction, since another program
   may have been quicker. */
static gboolean
read_version (AssayDatabase              *self,
              const AssayDatabaseSchema  *schema,
              guint                      *version,
              GError                    **error)
{
  gint64 application = 0;
  gint64 user_version = 0;
  gint64 n_tables = 0;

  if (!read_number (self, "PRAGMA application_id", &application, error) ||
      !read_number (self, "PRAGMA user_version", &user_version, error) ||
      !read_number (self, "SELECT count(*) FROM sqlite_schema", &n_tables, error))
    return FALSE;

  if ((guint32) application != schema->application && (n_tables > 0 || application != 0))
    {
      g_set_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_FOREIGN,
                   _ ("“%s” belongs to another program"), self->name);
      return FALSE;
    }

  if (user_version < 0 || user_version > g_strv_length ((char **) schema->migrations))
    {
      g_set_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_NEWER,
                   _ ("“%s” was written by a newer version of Assay; please use that one"),
                   self->name);
      return FALSE;
    }

  *version = (guint) user_version;

  return TRUE;
}

/* Readers keep what they see while one writes, and a commit is on the disk when it returns: what was
   kept is evidence. Where the file system cannot do that, SQLite stays with its older way. */
static gboolean
set_up_writing (AssayDatabase *self,
                GError       **error)
{
  int code = sqlite3_exec (self->handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL",
                           NULL, NULL, NULL);

  return code == SQLITE_OK || assay_database_fail (self, code, ASSAY_DATABASE_DEED_OPEN, error);
}

/**
 * assay_database_migrate:
 *
 * Brings the file to the newest layout, in one transaction. One that may only be read and is older
 * is an error, since its questions would go wrong.
 */
gboolean
assay_database_migrate (AssayDatabase              *self,
                        const AssayDatabaseSchema  *schema,
                        GError                    **error)
{
  guint newest = g_strv_length ((char **) schema->migrations);
  guint version = 0;

  if (!read_version (self, schema, &version, error))
    return FALSE;
  if (!self->is_read_only && !set_up_writing (self, error))
    return FALSE;
  if (version == newest)
    return TRUE;

  if (self->is_read_only)
    {
      g_set_error (error, ASSAY_DATABASE_ERROR, ASSAY_DATABASE_ERROR_READ_ONLY,
                   _ ("“%s” was written by an older version of Assay, and may only be read"),
                   self->name);
      return FALSE;
    }

  if (!assay_database_begin (self, error))
    return FALSE;

  if (read_version (self, schema, &version, error) && run_migrations (self, schema, version, error))
    return assay_database_commit (self, error);

  assay_database_roll_back (self);

  return FALSE;
}
