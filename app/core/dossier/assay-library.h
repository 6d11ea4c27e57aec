/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-archive.h"
#include "assay-dossier.h"
#include "assay-shingles.h"

G_BEGIN_DECLS

/* So many entries are found at a time, if nobody says otherwise. */
#define ASSAY_LIBRARY_MOST 200

/**
 * AssayLibraryEntry:
 * @number: its number in the library; the one that was saved last has the highest
 * @path: where the dossier lies
 * @title: the draft's headline, or else the name of its file
 * @verdict: the person's where it is set, else the machine's
 * @is_signed: a person gave that verdict
 * @checkers: who worked on it, one a line
 * @outlets: whom its sources come from, one a line
 * @as_of: (nullable): the day of the draft, ISO 8601
 * @saved_at: when it was saved, ISO 8601 in UTC
 * @n_words: of the draft
 * @excerpt: (nullable): where in the draft the words stand that were looked for, which lie between U+0002 and
 *   U+0003; %NULL where none were
 *
 * What the library knows of one dossier.
 */
typedef struct
{
  gint64        number;
  char         *path;
  char         *title;
  AssayVerdict  verdict;
  gboolean      is_signed;
  char         *checkers;
  char         *outlets;
  char         *as_of;
  char         *saved_at;
  guint         n_words;
  char         *excerpt;
} AssayLibraryEntry;

void       assay_library_entry_free   (AssayLibraryEntry        *self);

/**
 * AssayLibraryQuery:
 * @words: (nullable): all of them stand in the draft, its headline, its outlets or its checkers; the last may be
 *   the beginning of one
 * @outlet: (nullable): part of an outlet's name
 * @checker: (nullable): part of a checker's name
 * @verdict: the verdict, or %ASSAY_VERDICT_UNSET for any
 * @since: (nullable): saved on that day or later, ISO 8601
 * @until: (nullable): saved on that day or before
 * @most: so many at most, or 0 for %ASSAY_LIBRARY_MOST
 *
 * What is looked for. An empty one finds the newest.
 */
typedef struct
{
  const char   *words;
  const char   *outlet;
  const char   *checker;
  AssayVerdict  verdict;
  const char   *since;
  const char   *until;
  guint         most;
} AssayLibraryQuery;

/**
 * AssayLibraryJob:
 * @text: the draft's
 * @title: its headline, or else the name of its file
 * @titles: (array zero-terminated=1): that, and the first lines of the texts that it had
 * @day: (nullable): its own date, ISO 8601
 * @as_of: the day as of which it is judged; year 0 if nothing tells
 * @path: (nullable): where the job is saved
 * @revisions: (array zero-terminated=1): sums of the texts that it had and has
 * @known: (nullable): what a library, here or elsewhere, had of it before
 *
 * A job about which the library is asked, which may be done in another thread: nothing of it changes.
 */
typedef struct
{
  AssayText    *text;
  char         *title;
  char        **titles;
  char         *day;
  AssayDay      as_of;
  char         *path;
  char        **revisions;
  AssayEarlier *known;
} AssayLibraryJob;

AssayLibraryJob *assay_library_job_new  (AssayDossier             *dossier,
                                         const char               *path) G_GNUC_WARN_UNUSED_RESULT;
void             assay_library_job_free (AssayLibraryJob          *self);

/**
 * AssayLibraryMatch:
 * @entry: an earlier draft
 * @text: its text
 * @shared: (element-type AssayShared): passages that stand in both, “here” in the text that was asked about
 * @share: 0–1, how many of that text's words they are
 *
 * A draft in the library that has words of another.
 */
typedef struct
{
  AssayLibraryEntry *entry;
  AssayText         *text;
  GArray            *shared;
  double             share;
} AssayLibraryMatch;

void       assay_library_match_free   (AssayLibraryMatch        *self);

gboolean   assay_library_add          (AssayArchive             *archive,
                                       AssayDossier             *dossier,
                                       const char               *path,
                                       const char               *at,
                                       GError                  **error);
gboolean   assay_library_remove       (AssayArchive             *archive,
                                       const char               *path,
                                       GError                  **error);
gboolean   assay_library_count        (AssayArchive             *archive,
                                       guint                    *n_entries,
                                       GError                  **error);
GPtrArray *assay_library_search       (AssayArchive             *archive,
                                       const AssayLibraryQuery  *query,
                                       GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *assay_library_find_similar (AssayArchive             *archive,
                                       const AssayLibraryJob    *job,
                                       GCancellable             *cancellable,
                                       GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
AssayEarlier *
           assay_library_find_earlier (AssayArchive             *archive,
                                       const AssayLibraryJob    *job,
                                       GCancellable             *cancellable,
                                       GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayLibraryEntry, assay_library_entry_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayLibraryJob, assay_library_job_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayLibraryMatch, assay_library_match_free)

G_END_DECLS
