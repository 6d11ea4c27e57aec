/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/* Words of one quotation that are held against the sources; what is longer is judged by its beginning. */
#define ASSAY_MAX_QUOTED_WORDS 160

/* Places of one word that are followed. */
#define ASSAY_MAX_QUOTED_PLACES 48

/**
 * AssayQuoted: the words of one quotation, without what stands in brackets
 * @forms: their entries in the vocabulary
 * @gap_before: something was left out before this word
 * @n_words: how many
 */
typedef struct
{
  guint    forms[ASSAY_MAX_QUOTED_WORDS];
  gboolean gap_before[ASSAY_MAX_QUOTED_WORDS];
  guint    n_words;
} AssayQuoted;

/**
 * AssayQuotedPlace: where a source has it
 * @first: a word of the corpus
 * @end: behind the last one
 * @ratio: 0–1, how much of both is the same
 * @run: words in a row
 * @n_before: words of the quotation before the first that both have
 * @n_behind: words of the quotation behind the last that both have
 */
typedef struct
{
  guint  first;
  guint  end;
  double ratio;
  guint  run;
  guint  n_before;
  guint  n_behind;
} AssayQuotedPlace;

/**
 * AssayQuotedSpeaker: whom a source names for it
 * @place: which place
 * @span: the words there that name somebody
 */
typedef struct
{
  guint     place;
  AssaySpan span;
} AssayQuotedSpeaker;

guint    assay_quoted_find_verbatim (AssayInquiry           *self,
                                     const AssayQuoted      *quoted,
                                     AssayQuotedPlace       *places,
                                     guint                   max_places);
gboolean assay_quoted_find_splice   (AssayInquiry           *self,
                                     const AssayQuoted      *quoted,
                                     AssayQuotedPlace        places[2]);
gboolean assay_quoted_are_cut_short (AssayInquiry           *self,
                                     const AssayQuotedPlace *places,
                                     guint                   n_places);
gboolean assay_quoted_is_one_place  (AssayInquiry           *self,
                                     AssayQuotedPlace        places[2]);
gboolean assay_quoted_find_restated (AssayInquiry           *self,
                                     AssaySpan               content,
                                     AssayQuotedPlace       *place);
void     assay_quoted_widen         (AssayInquiry           *self,
                                     AssayQuotedPlace       *place);
gboolean assay_quoted_tell_speaker  (AssayInquiry           *self,
                                     const AssayQuotation   *quotation,
                                     const AssayQuotedPlace *places,
                                     guint                   n_places,
                                     AssayQuotedSpeaker     *speaker);

guint    assay_quoted_get_source    (AssayInquiry           *self,
                                     const AssayQuotedPlace *place);
void     assay_quoted_hold_named    (AssayInquiry           *self,
                                     guint                   fact,
                                     const AssayQuotedPlace *places,
                                     guint                   n_places);

G_END_DECLS
