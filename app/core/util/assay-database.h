/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define ASSAY_DATABASE_ERROR (assay_database_error_quark ())

/**
 * AssayDatabaseError:
 * @ASSAY_DATABASE_ERROR_FAILED: what the message says
 * @ASSAY_DATABASE_ERROR_DAMAGED: not a database, or one whose bytes contradict each other
 * @ASSAY_DATABASE_ERROR_FOREIGN: a database, but of another program
 * @ASSAY_DATABASE_ERROR_NEWER: laid out by a newer version than this one
 * @ASSAY_DATABASE_ERROR_FULL: no room is left on the disk, or it is at its bound
 * @ASSAY_DATABASE_ERROR_READ_ONLY: it may not be written
 * @ASSAY_DATABASE_ERROR_BUSY: another program held it for longer than we wait
 */
typedef enum
{
  ASSAY_DATABASE_ERROR_FAILED,
  ASSAY_DATABASE_ERROR_DAMAGED,
  ASSAY_DATABASE_ERROR_FOREIGN,
  ASSAY_DATABASE_ERROR_NEWER,
  ASSAY_DATABASE_ERROR_FULL,
  ASSAY_DATABASE_ERROR_READ_ONLY,
  ASSAY_DATABASE_ERROR_BUSY,
} AssayDatabaseError;

GQuark assay_database_error_quark (void);

/**
 * AssayDatabaseFlags:
 * @ASSAY_DATABASE_READ_ONLY: nothing is written, and nothing is made that is not there
 * @ASSAY_DATABASE_CHECK: its pages are looked through first; takes as long as to read the file
 */
typedef enum
{
  ASSAY_DATABASE_NONE      = 0,
  ASSAY_DATABASE_READ_ONLY = 1 << 0,
  ASSAY_DATABASE_CHECK     = 1 << 1,
} AssayDatabaseFlags;

/**
 * AssayDatabaseSchema:
 * @application: a number of our own that tells the file from other programs' databases; never 0
 * @migrations: (array zero-terminated=1): SQL; the first makes a database of version 1 of an empty
 *   one, the next one of version 2 of that, and so on. What was released is never changed
 *
 * How a database is laid out. Belongs to the program.
 */
typedef struct
{
  guint32            application;
  const char *const *migrations;
} AssayDatabaseSchema;

/**
 * AssayDatabase:
 *
 * One SQLite file, laid out by a schema. Used by one thread at a time.
 */
typedef struct _AssayDatabase AssayDatabase;

/**
 * AssayStatement:
 *
 * SQL, ready to run. It belongs to its database, which keeps it for the next time that the same is
 * asked, and is free again once it was reset.
 */
typedef struct _AssayStatement AssayStatement;

AssayDatabase  *assay_database_open         (const char                 *path,
                                             const AssayDatabaseSchema  *schema,
                                             AssayDatabaseFlags          flags,
                                             GCancellable               *cancellable,
                                             GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
void            assay_database_free         (AssayDatabase              *self);

const char     *assay_database_get_path     (AssayDatabase              *self);
gboolean        assay_database_is_read_only (AssayDatabase              *self);
void            assay_database_watch        (AssayDatabase              *self,
                                             GCancellable               *cancellable);
gboolean        assay_database_check        (AssayDatabase              *self,
                                             GError                    **error);

gboolean        assay_database_run          (AssayDatabase              *self,
                                             const char                 *sql,
                                             GError                    **error);
gboolean        assay_database_begin        (AssayDatabase              *self,
                                             GError                    **error);
gboolean        assay_database_commit       (AssayDatabase              *self,
                                             GError                    **error);
void            assay_database_roll_back    (AssayDatabase              *self);
gint64          assay_database_get_last_id  (AssayDatabase              *self);
guint           assay_database_get_changes  (AssayDatabase              *self);

AssayStatement *assay_database_prepare      (AssayDatabase              *self,
                                             const char                 *sql,
                                             GError                    **error);

/* Parameters count from 1. What could not be bound is told by the next step. */
void            assay_statement_bind_text   (AssayStatement             *self,
                                             int                         parameter,
                                             const char                 *text);
void            assay_statement_bind_int    (AssayStatement             *self,
                                             int                         parameter,
                                             gint64                      number);
void            assay_statement_bind_bytes  (AssayStatement             *self,
                                             int                         parameter,
                                             GBytes                     *bytes);
gboolean        assay_statement_step        (AssayStatement             *self,
                                             gboolean                   *has_row,
                                             GError                    **error);
gboolean        assay_statement_run         (AssayStatement             *self,
                                             GError                    **error);
void            assay_statement_reset       (AssayStatement             *self);

/* Columns count from 0. What they give lives until the next step or reset, but for what is dup'ed. */
gint64          assay_statement_get_int     (AssayStatement             *self,
                                             int                         column);
double          assay_statement_get_double  (AssayStatement             *self,
                                             int                         column);
const char     *assay_statement_get_text    (AssayStatement             *self,
                                             int                         column);
GBytes         *assay_statement_dup_bytes   (AssayStatement             *self,
                                             int                         column) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayDatabase, assay_database_free)

/* Gives the statement back at the end of the block. */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayStatement, assay_statement_reset)

G_END_DECLS
