/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-plant.h"
#include "assay-random.h"

G_BEGIN_DECLS

/**
 * AssayPlanter:
 *
 * Looks for errors that can be put into a draft. What it offers can be found: a source has the right words
 * in a passage about the same thing, and the wrong ones stand in none.
 */
typedef struct
{
  AssayAnalysis       *analysis;
  AssayReading        *reading;
  AssayText           *text;      /* of the draft */
  char                *folded;    /* the draft's text, folded */
  const AssaySentence *sentences;
  guint                n_sentences;
  GPtrArray           *pages;     /* of the sources: see assay-plant-search.c */
  GPtrArray           *plants;    /* of AssayPlant: what was found so far */
  AssayRandom          random;
  guint                difficulty;
} AssayPlanter;

/**
 * AssayOffer:
 * @kind: what kind of error
 * @span: the words to replace
 * @words: what is to stand there
 * @fact: the words that a checker would mark; they contain @span, or are the same
 * @needle: the right words, which a source must have; %NULL if it is enough that it has the sentence
 * @n_shared: how many other words of the sentence the passage must have
 * @may_repeat: whether @words may stand in a source elsewhere
 */
typedef struct
{
  AssayPlantKind  kind;
  AssaySpan       span;
  const char     *words;
  AssaySpan       fact;
  const char     *needle;
  guint           n_shared;
  gboolean        may_repeat;
} AssayOffer;

/* assay-plant-search.c */
char      *assay_plant_fold              (const char       *text) G_GNUC_WARN_UNUSED_RESULT;
guint      assay_plant_count_words       (const char       *folded,
                                          const char       *needle);
gboolean   assay_plant_is_one_of         (const char        *word,
                                          const char *const *words,
                                          gsize              n);
GPtrArray *assay_planter_read_pages      (AssayAnalysis    *analysis) G_GNUC_WARN_UNUSED_RESULT;
GArray    *assay_planter_find            (AssayPlanter     *self,
                                          guint             sentence,
                                          const char       *needle,
                                          guint             n_shared) G_GNUC_WARN_UNUSED_RESULT;
gboolean   assay_planter_is_in_source    (AssayPlanter     *self,
                                          const char       *words);
gboolean   assay_planter_is_once         (AssayPlanter     *self,
                                          const char       *words);

/* assay-plant-offer.c */
char      *assay_planter_dup             (AssayPlanter     *self,
                                          AssaySpan         span) G_GNUC_WARN_UNUSED_RESULT;
char      *assay_planter_dup_before      (AssayPlanter     *self,
                                          AssaySpan         span) G_GNUC_WARN_UNUSED_RESULT;
char      *assay_planter_dup_after       (AssayPlanter     *self,
                                          AssaySpan         span) G_GNUC_WARN_UNUSED_RESULT;
gboolean   assay_planter_is_quoted       (AssayPlanter     *self,
                                          AssaySpan         span);
void       assay_planter_offer           (AssayPlanter     *self,
                                          const AssayOffer *offer);
void       assay_planter_offer_words     (AssayPlanter     *self,
                                          AssayPlantKind    kind,
                                          AssaySpan         span,
                                          const char       *old,
                                          const char       *new);

/* One file each. */
void       assay_planter_find_figures    (AssayPlanter     *self);
void       assay_planter_find_dates      (AssayPlanter     *self);
void       assay_planter_find_names      (AssayPlanter     *self);
void       assay_planter_find_directions (AssayPlanter     *self);
void       assay_planter_find_negations  (AssayPlanter     *self);
void       assay_planter_find_quotations (AssayPlanter     *self);
void       assay_planter_find_speakers   (AssayPlanter     *self);

G_END_DECLS
