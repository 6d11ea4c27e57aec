/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page-private.h"
#include "assay-page-article-private.h"
#include "assay-page-tree-private.h"

G_BEGIN_DECLS

/**
 * AssayPageSaid:
 * @title: the headline
 * @authors: (element-type utf8): names as written
 * @published: a day, as written
 * @is_loose: @published may be of something on the page, such as a film, or is called a date and no more
 * @modified: a day, as written
 * @language: as written
 * @site: what the publisher calls itself
 * @body: the text of the article
 * @is_locked: it says that not everybody may read it
 *
 * What a page says about itself in one place: its structured data, or its meta elements. Anything may be
 * %NULL.
 */
typedef struct
{
  char      *title;
  GPtrArray *authors;
  char      *published;
  gboolean   is_loose;
  char      *modified;
  char      *language;
  char      *site;
  char      *body;
  gboolean   is_locked;
} AssayPageSaid;

void      assay_page_said_init         (AssayPageSaid        *self);
void      assay_page_said_clear        (AssayPageSaid        *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayPageSaid, assay_page_said_clear)

/**
 * AssayPageFacts:
 *
 * What the readers of title, byline, days and language look at.
 */
typedef struct
{
  AssayPageTree  *tree;
  AssayPageLines *lines;
  const char     *address; /* or NULL */
  AssayPageSaid   data;    /* JSON-LD */
  AssayPageSaid   meta;
  guint           root;     /* the element that holds the article, or none */
  guint           headline; /* the heading of the article, or none */
} AssayPageFacts;

void      assay_page_facts_clear       (AssayPageFacts       *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayPageFacts, assay_page_facts_clear)

/* assay-page-plain.c */
char     *assay_page_fold_text         (const char           *text) G_GNUC_WARN_UNUSED_RESULT;
char     *assay_page_plain_text        (const char           *text) G_GNUC_WARN_UNUSED_RESULT;

/* assay-page-json-ld.c */
char     *assay_page_dup_script        (const AssayPageTree  *tree,
                                        guint                 node) G_GNUC_WARN_UNUSED_RESULT;
char     *assay_page_dup_hydration     (const AssayPageTree  *tree) G_GNUC_WARN_UNUSED_RESULT;
void      assay_page_read_json_ld      (const AssayPageTree  *tree,
                                        AssayPageSaid        *said);

/* assay-page-meta.c */
void      assay_page_read_meta         (const AssayPageTree  *tree,
                                        AssayPageSaid        *said);
char     *assay_page_find_canonical    (const AssayPageTree  *tree,
                                        const char           *address) G_GNUC_WARN_UNUSED_RESULT;

/* assay-page-title.c */
void      assay_page_find_title        (AssayPage            *page,
                                        const AssayPageFacts *facts);

guint     assay_page_find_headline     (const AssayPageFacts *facts);

/**
 * AssayPageNames:
 * @facts: borrowed
 * @names: (element-type utf8): of people and desks
 * @publishers: (element-type utf8): the publisher's own, and addresses
 *
 * Names of authors in the making.
 */
typedef struct
{
  const AssayPageFacts *facts;
  GPtrArray            *names;
  GPtrArray            *publishers;
} AssayPageNames;

/* assay-page-names.c */
void      assay_page_names_init        (AssayPageNames       *self,
                                        const AssayPageFacts *facts);
void      assay_page_names_free        (AssayPageNames       *self);
void      assay_page_names_clear       (AssayPageNames       *self);
void      assay_page_names_add_line    (AssayPageNames       *self,
                                        const char           *line);
char     *assay_page_names_join        (AssayPageNames       *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean  assay_page_has_lead          (const char           *line);
gboolean  assay_page_is_lead           (const char           *line);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayPageNames, assay_page_names_free)

/* assay-page-byline.c */
void      assay_page_find_byline       (AssayPage            *page,
                                        const AssayPageFacts *facts);

/* assay-page-dates.c */
void      assay_page_find_dates        (AssayPage            *page,
                                        const AssayPageFacts *facts);

/**
 * AssayPageDay:
 * @day: a full day
 * @begin_byte: where it begins in the text that it was found in
 * @end_byte: one past it
 *
 * A day, and where it stands.
 */
typedef struct
{
  AssayDay day;
  gsize    begin_byte;
  gsize    end_byte;
} AssayPageDay;

/* assay-page-day.c */
gboolean  assay_page_find_day          (const char           *text,
                                        gboolean              month_first,
                                        AssayPageDay         *found);
gboolean  assay_page_parse_day         (const char           *text,
                                        gboolean              month_first,
                                        AssayDay             *day);

/* assay-page-language.c */
void      assay_page_find_language     (AssayPage            *page,
                                        const AssayPageFacts *facts);

/* assay-page-flags.c */
void      assay_page_find_flags        (AssayPage            *page,
                                        const AssayPageFacts *facts);

/* assay-page-body.c */
void      assay_page_take_body         (AssayPage            *page,
                                        const AssayPageFacts *facts);

G_END_DECLS
