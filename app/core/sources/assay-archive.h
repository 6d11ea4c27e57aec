/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-database.h"
#include "assay-fetched.h"
#include "assay-snapshot.h"

G_BEGIN_DECLS

/* The file in the folder that is handed in. */
#define ASSAY_ARCHIVE_NAME "archive.sqlite"

/**
 * AssayArchivedText:
 * @title: (nullable): the page's headline
 * @byline: (nullable): who wrote it
 * @published: (nullable): the day that it gives, ISO 8601
 * @text: (nullable): its main text
 *
 * What was read out of a snapshot, kept beside its bytes.
 */
typedef struct
{
  const char *title;
  const char *byline;
  const char *published;
  const char *text;
} AssayArchivedText;

/**
 * AssayArchived:
 * @number: its number in the archive
 * @asked: the address that was asked for
 * @final: the address that answered
 * @status: of the answer, or 0
 * @media_type: (nullable): what the answer says that it is
 * @read_at: when, ISO 8601 in UTC
 * @sha256: of the body
 * @n_bytes: length of the body
 * @title: (nullable): its headline
 *
 * One line of the archive's list.
 */
typedef struct
{
  gint64  number;
  char   *asked;
  char   *final;
  guint   status;
  char   *media_type;
  char   *read_at;
  char   *sha256;
  guint64 n_bytes;
  char   *title;
} AssayArchived;

void           assay_archived_free        (AssayArchived            *self);

/**
 * AssayArchive:
 *
 * All that was ever read here: one SQLite file of a user's, in which each body stands once, however
 * often it was read. What is kept is never changed and never taken out. Any thread may use one.
 */
typedef struct _AssayArchive AssayArchive;

AssayArchive  *assay_archive_open         (const char               *folder,
                                           AssayDatabaseFlags        flags,
                                           char                    **set_aside,
                                           GCancellable             *cancellable,
                                           GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
void           assay_archive_free         (AssayArchive             *self);

gboolean       assay_archive_keep         (AssayArchive             *self,
                                           AssaySnapshot            *snapshot,
                                           const AssayArchivedText  *text,
                                           gint64                   *number,
                                           GError                  **error);
GPtrArray     *assay_archive_list         (AssayArchive             *self,
                                           const char               *address,
                                           GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
AssaySnapshot *assay_archive_load         (AssayArchive             *self,
                                           gint64                    number,
                                           GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_archive_load_text    (AssayArchive             *self,
                                           gint64                    number,
                                           char                    **text,
                                           GError                  **error);
gboolean       assay_archive_keep_fetched (AssayArchive             *self,
                                           AssayFetched             *fetched,
                                           GError                  **error);
AssayFetched  *assay_archive_load_fetched (AssayArchive             *self,
                                           gint64                    number,
                                           GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_archive_check        (AssayArchive             *self,
                                           guint                    *n_snapshots,
                                           GCancellable             *cancellable,
                                           GError                  **error);

/* For what lies in the same file: nobody else has the database until it is unlocked. */
AssayDatabase *assay_archive_lock         (AssayArchive             *self);
void           assay_archive_unlock       (AssayArchive             *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayArchived, assay_archived_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayArchive, assay_archive_free)

G_END_DECLS
