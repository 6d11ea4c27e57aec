/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sqlite3.h>

#include "assay-database.h"

G_BEGIN_DECLS

/**
 * AssayDatabase:
 * @path: where it lies
 * @name: the same, as people read it
 * @handle: SQLite's own
 * @statements: (element-type utf8 AssayStatement): those that were asked for, by their SQL
 * @cancellable: (nullable): what ends a long question early
 * @is_read_only: as it was opened
 *
 * An open database.
 */
struct _AssayDatabase
{
  char         *path;
  char         *name;
  sqlite3      *handle;
  GHashTable   *statements;
  GCancellable *cancellable;
  gboolean      is_read_only;
};

/**
 * AssayStatement:
 * @database: whose it is
 * @handle: SQLite's own
 * @bind_code: what went wrong while parameters were bound, else SQLITE_OK
 *
 * A statement. Its parameters are NULL again after each reset.
 */
struct _AssayStatement
{
  AssayDatabase *database;
  sqlite3_stmt  *handle;
  int            bind_code;
};

/**
 * AssayDatabaseDeed:
 *
 * What was being done when an error came up; makes the sentence that people read.
 */
typedef enum
{
  ASSAY_DATABASE_DEED_OPEN,
  ASSAY_DATABASE_DEED_READ,
  ASSAY_DATABASE_DEED_WRITE,
  ASSAY_DATABASE_DEED_UPGRADE,
} AssayDatabaseDeed;

gboolean assay_database_fail    (AssayDatabase              *self,
                                 int                         code,
                                 AssayDatabaseDeed           deed,
                                 GError                    **error);
gboolean assay_database_migrate (AssayDatabase              *self,
                                 const AssayDatabaseSchema  *schema,
                                 GError                    **error);

G_END_DECLS
