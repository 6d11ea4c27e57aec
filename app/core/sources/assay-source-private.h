/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-source.h"

G_BEGIN_DECLS

/**
 * AssaySource:
 *
 * @text is there exactly if the grade is not %ASSAY_GRADE_NONE. @outlet and @outlets are there for all
 * that has an address, or what stands for one in the draft. Of @added, @attached and @contact all or
 * nothing is set. Where @fetched has a text, @text is that one.
 */
struct _AssaySource
{
  GObject           parent_instance;

  AssayListedSource listed;      /* what it was made from; owns its strings */
  AssayUrl         *url;         /* or NULL if the address is none of the web */
  AssayRegister    *outlets;     /* owns the strings of the outlet's ratings; or NULL */
  AssayOutlet      *outlet;      /* or NULL */
  AssaySourceState  state;
  AssayGrade        grade;
  AssayText        *text;        /* or NULL */
  AssayDay          date;        /* or year 0 */
  char             *ai_referral; /* or NULL */
  AssayAddition     added;       /* who added the source, or NULL in it */
  char             *document;    /* name of the file that the text came from, or NULL */
  char             *document_title; /* the headline of what was attached, or NULL */
  AssayAddition     attached;    /* who attached that file to an address, or NULL in it */
  AssayContact      contact;     /* who was asked, or NULL in it */
  AssayFetched     *fetched;     /* what came of asking for its page, or NULL */
  GStrv             also;        /* other addresses of its page, or NULL */
  GMutex            lock;        /* of what follows */
  AssayReading     *reading;     /* of @text, once somebody has asked for it */
  AssayReading     *whole_reading; /* the same, with who says what */
  AssayShingles    *shingles;    /* of @text, likewise */
};

AssaySource *assay_source_create_bare (const AssayListedSource *listed) G_GNUC_WARN_UNUSED_RESULT;
AssaySource *assay_source_create      (const AssayListedSource *listed,
                                       AssayRegister           *outlets) G_GNUC_WARN_UNUSED_RESULT;
AssaySource *assay_source_copy_bare   (AssaySource             *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
