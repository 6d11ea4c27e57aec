/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-day-words-private.h"
#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/* Names and days of one sentence that are looked at. */
#define ASSAY_PLACED_MAX 16

/* What begins a sentence and is no name by itself. */
#define ASSAY_PLACED_NO_NAME G_MAXUINT

/**
 * AssayPlaced: a name or a day of the draft or of a source, and where it stands
 * @span: its words
 * @words: the same, of the draft or of the corpus
 * @clause: the words that stand with it, when it is settled; and so the last two
 * @passage: of a source: its passage
 * @number: index of the name or the date in its reading, or %ASSAY_PLACED_NO_NAME
 * @kind: what it names
 * @day: what it says by words
 * @is_date: it is a day, and no name
 * @is_doer: “by” stands before it
 * @is_pronominal: its clause has a word that stands for somebody else
 */
typedef struct
{
  AssaySpan      span;
  AssayWordRange words;
  AssayWordRange clause;
  guint          passage;
  guint          number;
  AssayNameKind  kind;
  AssayDayWords  day;
  gboolean       is_date;
  gboolean       is_doer;
  gboolean       is_pronominal;
} AssayPlaced;

/**
 * AssayPlacer: what finds out what stands with names and days
 * @inquiry: what it is part of
 * @lists: (owned): the forms of words that join names, or begin a clause; 0 behind the last
 * @joins: (owned): of those that only begin one
 * @pronouns: (owned): of those that stand for somebody
 * @by: the form of “by”
 * @the: that of “the”
 * @her: that of “her”
 */
typedef struct
{
  AssayInquiry *inquiry;
  guint        *lists;
  guint        *joins;
  guint        *pronouns;
  guint         by;
  guint         the;
  guint         her;
} AssayPlacer;

void     assay_placer_init         (AssayPlacer       *self,
                                    AssayInquiry      *inquiry);
void     assay_placer_clear        (AssayPlacer       *self);
guint    assay_placer_read_draft   (const AssayPlacer *self,
                                    guint              claim,
                                    AssayPlaced       *placed);     /* [ASSAY_PLACED_MAX] */
guint    assay_placer_read_passage (const AssayPlacer *self,
                                    guint              claim,
                                    guint              passage,
                                    AssayPlaced       *placed);     /* [ASSAY_PLACED_MAX] */
AssayWordRange
         assay_placer_find_clause  (const AssayPlacer *self,
                                    const GArray      *words,
                                    AssayWordRange     sentence,
                                    AssayWordRange     at);
gboolean assay_placer_settle       (const AssayPlacer *self,
                                    AssayReading      *reading,
                                    const GArray      *words,
                                    AssayWordRange     sentence,
                                    AssayPlaced       *placed);
guint    assay_placer_find         (const AssayPlacer *self,
                                    const AssayPlaced *ours,
                                    AssayPlaced       *places,
                                    guint              max_places);
gboolean assay_placed_is_other     (const AssayInquiry *self,
                                    const AssayPlaced  *ours,
                                    const AssayPlaced  *theirs);
gboolean assay_placed_is_one       (const AssayInquiry *self,
                                    const AssayPlaced  *ours,
                                    const AssayPlaced  *theirs);
gboolean assay_placed_is_beside    (const AssayInquiry *self,
                                    const AssayPlaced  *ours,
                                    const AssayPlaced  *theirs);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayPlacer, assay_placer_clear)

G_END_DECLS
