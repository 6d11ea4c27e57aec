/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"
#include "assay-file-stamp.h"

G_BEGIN_DECLS

#define ASSAY_JOURNAL_MEDIA_TYPE "application/vnd.assay.journal+json"
#define ASSAY_JOURNAL_SUFFIX ".journal"

/**
 * AssayJournalBase:
 * @name: what people call the job
 * @import_name: the file name that tells how @bytes are to be read
 * @uri: (nullable): where the bytes came from, or %NULL: from no file
 * @bytes: what was opened
 * @person: whose work it is
 *
 * What a journal begins with: operations are done again on this.
 */
typedef struct
{
  const char *name;
  const char *import_name;
  const char *uri;
  GBytes     *bytes;
  const char *person;
} AssayJournalBase;

#define ASSAY_TYPE_JOURNAL (assay_journal_get_type ())

/**
 * AssayJournal:
 *
 * Keeps what is done to a job on the disk until it is saved: a file to which one record a step is added.
 * A worker writes each record at once and brings it to the disk within a second. The file comes with the
 * first record, is locked as long as the journal lives, and is left behind unless the journal is ended:
 * by a program that was killed.
 *
 * “failed” is emitted, with words for people, when records cannot be written; they are tried again.
 */
G_DECLARE_FINAL_TYPE (AssayJournal, assay_journal, ASSAY, JOURNAL, GObject)

AssayJournal *assay_journal_new       (const char              *folder,
                                       const AssayJournalBase  *base) G_GNUC_WARN_UNUSED_RESULT;
AssayJournal *assay_journal_new_again (const char              *path,
                                       GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

void          assay_journal_add       (AssayJournal            *self,
                                       const AssayOperation    *operation);
void          assay_journal_add_saved (AssayJournal            *self,
                                       const char              *uri,
                                       AssayFileStamp          *stamp,
                                       guint                    n_unsaved);
void          assay_journal_sync      (AssayJournal            *self);
void          assay_journal_end       (AssayJournal            *self);

/**
 * AssayJournalInfo:
 * @path: the journal's file
 * @name: what people call the job: the name of its file, once it was saved
 * @uri: (nullable): the file that it was saved to or opened from last
 * @stamp: (nullable): what that file was like then, or %NULL: it is not the job’s own, or nobody knows
 * @last_at: (nullable): when the last step was done, ISO 8601 in UTC
 * @n_unsaved: how many records came after the last saving
 * @is_torn: whether something behind the last whole record is broken and is left out
 * @n_whole_bytes: length up to there
 *
 * A journal that a program left behind.
 */
typedef struct
{
  char           *path;
  char           *name;
  char           *uri;
  AssayFileStamp *stamp;
  char           *last_at;
  guint           n_unsaved;
  gboolean        is_torn;
  gsize           n_whole_bytes;
} AssayJournalInfo;

void              assay_journal_info_free (AssayJournalInfo  *self);
GPtrArray        *assay_journal_list      (const char        *folder) G_GNUC_WARN_UNUSED_RESULT;
AssayJournalInfo *assay_journal_inspect   (GBytes            *bytes,
                                           GError           **error) G_GNUC_WARN_UNUSED_RESULT;
AssayCase        *assay_journal_recover   (GBytes            *bytes,
                                           AssayJournalInfo **info,
                                           GCancellable      *cancellable,
                                           GError           **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean          assay_journal_is_in_use (const char        *path);
GBytes           *assay_journal_load      (const char        *path,
                                           GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayJournalInfo, assay_journal_info_free)

G_END_DECLS
