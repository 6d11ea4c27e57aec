/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetch-state.h"
#include "assay-snapshot.h"
#include "assay-text.h"
#include "assay-day.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_FETCHED (assay_fetched_get_type ())

/**
 * AssayFetched:
 * @state: how far it got; never %ASSAY_FETCH_NOT_ASKED nor %ASSAY_FETCH_READING
 * @at: when, ISO 8601 in UTC
 * @final: (nullable): the address that answered, where it is another than the one that was asked
 * @canonical: (nullable): the address that the page calls its own, where it is another and to be believed
 * @status: of the answer, or 0 if there was none
 * @detail: (nullable): what went wrong, in words for people
 * @sha256: (nullable): of the body, if there was one
 * @media_type: (nullable): of the body
 * @first_at: (nullable): when its address was read first, where it gave another text then, ISO 8601 in UTC
 * @changed_at: (nullable): when its address was read last, where it gave another text then, which was not taken
 * @memento_at: (nullable): the time at which an archive took it, ISO 8601 in UTC
 * @title: (nullable): the page's headline
 * @byline: (nullable): who wrote it, as it says
 * @published: the day that the page gives, or year 0
 * @text: (nullable): the article in it; set if and only if assay_fetch_state_has_text()
 * @snapshot: (nullable): the answer itself, while it is at hand: a verdict file does not keep it
 *
 * What came of asking for one page. Immutable and counted: read the members, change none.
 */
typedef struct
{
  AssayFetchState  state;
  char            *at;
  char            *final;
  char            *canonical;
  guint            status;
  char            *detail;
  char            *sha256;
  char            *media_type;
  char            *first_at;
  char            *changed_at;
  char            *memento_at;
  char            *title;
  char            *byline;
  AssayDay         published;
  AssayText       *text;
  AssaySnapshot   *snapshot;
} AssayFetched;

GType         assay_fetched_get_type    (void);

AssayFetched *assay_fetched_new         (const AssayFetched *members) G_GNUC_WARN_UNUSED_RESULT;
AssayFetched *assay_fetched_mark_changed (AssayFetched *self,
                                          const char   *first_at,
                                          const char   *changed_at) G_GNUC_WARN_UNUSED_RESULT;
AssayFetched *assay_fetched_ref         (AssayFetched       *self);
void          assay_fetched_unref       (AssayFetched       *self);
char         *assay_fetched_dup_message (AssayFetched       *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayFetched, assay_fetched_unref)

G_END_DECLS
