/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-draft.h"
#include "assay-outlet.h"
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

const char *assay_source_state_to_id (AssaySourceState state);
const char *assay_grade_to_id        (AssayGrade       grade);

#define ASSAY_TYPE_SOURCE (assay_source_get_type ())

/**
 * AssaySource:
 *
 * One link of the draft: whom it comes from and what it says, as far as we know. Immutable.
 */
G_DECLARE_FINAL_TYPE (AssaySource, assay_source, ASSAY, SOURCE, GObject)

AssaySource       *assay_source_new             (const AssayListedSource *listed,
                                                 AssayRegister           *outlets) G_GNUC_WARN_UNUSED_RESULT;
AssaySource       *assay_source_new_read        (const AssayListedSource *listed,
                                                 AssayRegister           *outlets,
                                                 AssayText               *page,
                                                 AssayDay                 published) G_GNUC_WARN_UNUSED_RESULT;

/* What it was made from, as the verdict file must keep it: valid as long as the source is. */
const AssayListedSource
                  *assay_source_get_listed      (AssaySource             *self);
AssayUrl          *assay_source_get_url         (AssaySource             *self);
const char        *assay_source_get_address     (AssaySource             *self);
const AssayOutlet *assay_source_get_outlet      (AssaySource             *self);
AssaySourceState   assay_source_get_state       (AssaySource             *self);
AssayGrade         assay_source_get_grade       (AssaySource             *self);
AssayText         *assay_source_get_text        (AssaySource             *self);
AssayDay           assay_source_get_date        (AssaySource             *self);
const char        *assay_source_get_ai_referral (AssaySource             *self);
const char        *assay_source_get_title       (AssaySource             *self);
char              *assay_source_dup_label       (AssaySource             *self) G_GNUC_WARN_UNUSED_RESULT;

GListModel        *assay_source_list_for_draft  (AssayDraft              *draft,
                                                 AssayRegister           *outlets) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
