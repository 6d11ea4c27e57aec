/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-page-facts-private.h"

G_BEGIN_DECLS

/**
 * AssayPageVotes:
 * @facts: borrowed
 * @month_first: “5/14/2025” is how the page's language writes a day
 * @list: (element-type AssayPageVote): in the order in which they were cast
 *
 * What all parts of a page say of the days on which its article came out and was changed.
 */
typedef struct
{
  const AssayPageFacts *facts;
  gboolean              month_first;
  GArray               *list;
} AssayPageVotes;

/**
 * AssayPageVote:
 * @day: a full day
 * @origin: who says it
 * @worth: how surely it is the article's
 * @is_modified: it is said to be that of a change
 * @said: (nullable): how it is written, where that has a time; borrowed from the facts
 *
 * What one part of a page says.
 */
typedef struct
{
  AssayDay         day;
  AssayPageOrigin  origin;
  int              worth;
  gboolean         is_modified;
  const char      *said;
} AssayPageVote;

/* assay-page-date-words.c */
gboolean    assay_page_says_modified      (const char           *text);
const char *assay_page_find_date_label    (const char           *lower,
                                           gboolean             *is_modified);
gboolean    assay_page_is_named_date      (const char           *names);

/* assay-page-date-marks.c */
void        assay_page_vote_by_marks      (AssayPageVotes       *votes);

/* assay-page-date-lines.c */
void        assay_page_vote_by_lines      (AssayPageVotes       *votes);

/* assay-page-date-scripts.c */
void        assay_page_vote_by_scripts    (AssayPageVotes       *votes);

G_END_DECLS
