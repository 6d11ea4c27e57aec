/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"
#include "assay-fetcher.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_SOURCE_READER (assay_source_reader_get_type ())

/**
 * AssaySourceReader:
 *
 * Who reads the pages of a case when a checker says so, and not before. What comes goes into the case; a
 * text that would take the place of another waits for an answer.
 *
 * “changed” is emitted whenever there is something else to tell.
 */
G_DECLARE_FINAL_TYPE (AssaySourceReader, assay_source_reader, ASSAY, SOURCE_READER, GObject)

/**
 * AssayReadingTally:
 * @n_asked: how many pages the newest reading is of
 * @n_left: of these, how many are still to come
 * @n_read: of these, how many have brought a text
 * @n_offline: of these, how many found no network
 * @failures: how many ended in each state that is a failure
 */
typedef struct
{
  guint n_asked;
  guint n_left;
  guint n_read;
  guint n_offline;
  guint failures[ASSAY_N_FETCH_STATES];
} AssayReadingTally;

AssaySourceReader *assay_source_reader_new          (AssayCase         *work,
                                                     AssayFetcher      *fetcher) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray         *assay_source_reader_list_unasked (AssaySourceReader *self) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray         *assay_source_reader_list_failed  (AssaySourceReader *self) G_GNUC_WARN_UNUSED_RESULT;
void               assay_source_reader_read         (AssaySourceReader *self,
                                                     GPtrArray         *sources,
                                                     const char        *at);
void               assay_source_reader_set_archive  (AssaySourceReader *self,
                                                     const char        *archive);
void               assay_source_reader_stop         (AssaySourceReader *self);
void               assay_source_reader_forget       (AssaySourceReader *self);

gboolean           assay_source_reader_is_reading   (AssaySourceReader *self,
                                                     AssaySource       *source);
void               assay_source_reader_get_tally    (AssaySourceReader *self,
                                                     AssayReadingTally *tally);
AssaySource       *assay_source_reader_get_question (AssaySourceReader *self,
                                                     AssayFetched     **fetched);
void               assay_source_reader_answer       (AssaySourceReader *self,
                                                     gboolean           takes_new);

G_END_DECLS
