/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-draft.h"
#include "assay-fetched.h"
#include "assay-outlet.h"
#include "assay-page-reader.h"
#include "assay-reading.h"
#include "assay-shingles.h"
#include "assay-text.h"
#include "assay-url.h"

G_BEGIN_DECLS

/**
 * AssaySourceState:
 * @ASSAY_SOURCE_UNREAD: nobody has opened it here
 * @ASSAY_SOURCE_READ: its page was read and kept
 * @ASSAY_SOURCE_UNREADABLE: it could not be read, or the draft says so
 */
typedef enum
{
  ASSAY_SOURCE_UNREAD,
  ASSAY_SOURCE_READ,
  ASSAY_SOURCE_UNREADABLE,
} AssaySourceState;

/**
 * AssayGrade:
 * @ASSAY_GRADE_NONE: there is nothing to hold the draft against
 * @ASSAY_GRADE_SUMMARY: the summary in the draft; second-hand
 * @ASSAY_GRADE_CONTACT: somebody was asked
 * @ASSAY_GRADE_DOCUMENT: a document at hand
 * @ASSAY_GRADE_PAGE: the page, read
 *
 * The grade of evidence, ordered from weakest to strongest.
 */
typedef enum
{
  ASSAY_GRADE_NONE,
  ASSAY_GRADE_SUMMARY,
  ASSAY_GRADE_CONTACT,
  ASSAY_GRADE_DOCUMENT,
  ASSAY_GRADE_PAGE,
} AssayGrade;

gboolean    assay_source_has_words   (const char      *text);
const char *assay_source_state_to_id (AssaySourceState state);
const char *assay_grade_to_id        (AssayGrade       grade);

/**
 * AssayAddition:
 * @by: (not nullable): name of the person; may be empty
 * @at: (not nullable): when, ISO 8601 in UTC
 *
 * Who put something beside what the draft brought, and when.
 */
typedef struct
{
  char *by;
  char *at;
} AssayAddition;

/**
 * AssayContact:
 * @who: (not nullable): whom a person spoke to
 * @when: when, as that person writes it (“12:40”), or %NULL
 * @how: by which way (“by phone”), or %NULL
 * @is_confidential: name and words stay in the job: no report tells them unless asked to, no library has them
 *
 * Somebody who was asked. What they said is the source's text.
 */
typedef struct
{
  char     *who;
  char     *when;
  char     *how;
  gboolean  is_confidential;
} AssayContact;

/**
 * AssayDocument:
 * @name: (not nullable): name of the file
 * @title: its headline, or %NULL
 * @text: (not nullable): what it says
 * @date: the day that it gives, or year 0
 *
 * A file that lay at hand, read. Kept beside an address it is a saved copy of that page.
 */
typedef struct
{
  char      *name;
  char      *title;
  AssayText *text;
  AssayDay   date;
} AssayDocument;

gboolean    assay_document_import    (AssayDocument   *self,
                                      GBytes          *bytes,
                                      const char      *name,
                                      GCancellable    *cancellable,
                                      GError         **error);
gboolean    assay_document_read      (AssayDocument   *self,
                                      AssayPageReader *reader,
                                      GBytes          *bytes,
                                      const char      *name,
                                      GCancellable    *cancellable,
                                      GError         **error);
void        assay_document_take_words
                                     (AssayDocument   *self,
                                      const char      *name,
                                      const char      *words);
void        assay_document_clear     (AssayDocument   *self);
void        assay_document_free      (AssayDocument   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayDocument, assay_document_clear)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayDocument, assay_document_free)

/**
 * AssaySourceChange:
 * @before: words that the page had, shortened; empty where some were added
 * @after: words in their place, shortened; empty where they were taken away
 *
 * What a page changed since it was read.
 */
typedef struct
{
  char *before;
  char *after;
} AssaySourceChange;

void        assay_source_change_free (AssaySourceChange *self);

#define ASSAY_TYPE_SOURCE (assay_source_get_type ())

/**
 * AssaySource:
 *
 * One link of the draft, or what a person put beside those: whom it comes from and what it says, as far
 * as we know. Immutable.
 */
G_DECLARE_FINAL_TYPE (AssaySource, assay_source, ASSAY, SOURCE, GObject)

AssaySource       *assay_source_new             (const AssayListedSource *listed,
                                                 AssayRegister           *outlets) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_new_read        (const AssayListedSource *listed,
                                                 AssayRegister           *outlets,
                                                 AssayText               *page,
                                                 AssayDay                 published) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_new_added       (const AssayListedSource *listed,
                                                 AssayRegister           *outlets,
                                                 const AssayAddition     *added) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_new_document    (const AssayDocument     *document,
                                                 const AssayAddition     *added) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_new_contact     (const AssayContact      *contact,
                                                 AssayText               *said,
                                                 const AssayAddition     *added) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_read            (AssaySource             *self,
                                                 AssayText               *page,
                                                 AssayDay                 published) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_fetch           (AssaySource             *self,
                                                 AssayFetched            *fetched) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_join            (AssaySource             *self,
                                                 AssaySource             *other) G_GNUC_WARN_UNUSED_RESULT;
gboolean           assay_source_is_same_page    (AssaySource             *self,
                                                 AssaySource             *other);
void               assay_source_take_also       (AssaySource             *self,
                                                 const char *const       *also);
const char *const *assay_source_get_also        (AssaySource             *self);
gboolean           assay_source_is_at           (AssaySource             *self,
                                                 const char              *identity);
AssaySource       *assay_source_attach          (AssaySource             *self,
                                                 const AssayDocument     *document,
                                                 const AssayAddition     *attached) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_detach          (AssaySource             *self) G_GNUC_WARN_UNUSED_RESULT;

/* What it was made from, as the verdict file must keep it: valid as long as the source is. */
const AssayListedSource
                  *assay_source_get_listed      (AssaySource             *self);
AssayUrl          *assay_source_get_url         (AssaySource             *self);
const char        *assay_source_get_address     (AssaySource             *self);
const AssayOutlet *assay_source_get_outlet      (AssaySource             *self);
AssaySourceState   assay_source_get_state       (AssaySource             *self);
AssayGrade         assay_source_get_grade       (AssaySource             *self);
AssayText         *assay_source_get_text        (AssaySource             *self);
AssayReading      *assay_source_get_reading     (AssaySource             *self);
AssayReading      *assay_source_get_whole_reading (AssaySource           *self);
AssayShingles     *assay_source_get_shingles      (AssaySource           *self);
AssayDay           assay_source_get_date        (AssaySource             *self);
const char        *assay_source_get_ai_referral (AssaySource             *self);
const char        *assay_source_get_title       (AssaySource             *self);
char              *assay_source_dup_label       (AssaySource             *self) G_GNUC_WARN_UNUSED_RESULT;

/* What a person put there: NULL where nobody did. */
const AssayAddition
                  *assay_source_get_added       (AssaySource             *self);
const char        *assay_source_get_document    (AssaySource             *self);
const char        *assay_source_get_document_title
                                                (AssaySource             *self);
const AssayAddition
                  *assay_source_get_attached    (AssaySource             *self);
const AssayContact
                  *assay_source_get_contact     (AssaySource             *self);
gboolean           assay_source_is_confidential (AssaySource             *self);
gboolean           assay_source_is_removable    (AssaySource             *self);

/* What came of asking for its page. */
gboolean           assay_source_is_fetchable    (AssaySource             *self);
gboolean           assay_source_wants_reading   (AssaySource             *self);
const char        *assay_source_get_request     (AssaySource             *self);
AssayFetched      *assay_source_get_fetched     (AssaySource             *self);
AssayFetchState    assay_source_get_fetch_state (AssaySource             *self);
gboolean           assay_source_has_changed     (AssaySource             *self,
                                                 AssayFetched            *fetched);
GPtrArray         *assay_source_list_changes    (AssaySource             *self,
                                                 AssayFetched            *fetched) G_GNUC_WARN_UNUSED_RESULT;

GListModel        *assay_source_list_for_draft  (AssayDraft              *draft,
                                                 AssayRegister           *outlets) G_GNUC_WARN_UNUSED_RESULT;
gboolean           assay_source_list_find       (GListModel              *sources,
                                                 const char              *address,
                                                 guint                   *position);
GListModel        *assay_source_list_revise     (GListModel              *sources,
                                                 AssayDraft              *draft,
                                                 AssayRegister           *outlets) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_list_dup_same   (GListModel              *sources,
                                                 AssaySource             *source) G_GNUC_WARN_UNUSED_RESULT;
GListModel        *assay_source_list_add        (GListModel              *sources,
                                                 AssaySource             *source) G_GNUC_WARN_UNUSED_RESULT;
GListModel        *assay_source_list_remove     (GListModel              *sources,
                                                 guint                    position) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
