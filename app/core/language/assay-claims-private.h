/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading-private.h"

G_BEGIN_DECLS

/**
 * AssayClaimSign:
 *
 * What is counted in a sentence to tell whether it judges and whether it is worth checking. Words in
 * quotation marks count only as such. Each sign is cut off at a bound (assay-signs.c), so that a long
 * sentence does not decide by its length.
 */
typedef enum
{
  ASSAY_SIGN_FRAME,       /* phrases that give a judgement away alone (“it's clear that”) */
  ASSAY_SIGN_JUDGING,     /* words that as a rule do (“should”, “crucial”) */
  ASSAY_SIGN_HINT,        /* words that are commoner where one judges (“even”, “these”), for twenty words */
  ASSAY_SIGN_LOADED,      /* the strongest loaded wording, 0–1 */
  ASSAY_SIGN_LOADED_WORDS,
  ASSAY_SIGN_NUMBERS,
  ASSAY_SIGN_DAYS,        /* days, months, years */
  ASSAY_SIGN_CUES,        /* verbs of saying */
  ASSAY_SIGN_QUOTED,      /* share of the words in quotation marks, 0–1 */
  ASSAY_SIGN_PAST,        /* past tenses */
  ASSAY_SIGN_BE,          /* “is”, “are” */
  ASSAY_SIGN_FIRST,       /* “I”, “we”, “our” */
  ASSAY_SIGN_SECOND,      /* “you” */
  ASSAY_SIGN_ASKING,      /* “?” or “!” */
  ASSAY_SIGN_NAMES,       /* capitals inside the sentence */
  ASSAY_SIGN_CHANGE,      /* verbs and nouns of change (“rose”) */
  ASSAY_SIGN_COMPARISON,  /* “more”, “largest”, “than” */
  ASSAY_SIGN_CAUSE,       /* “because”, “led to” */
  ASSAY_SIGN_MODAL,       /* “would”, “can” */
  ASSAY_SIGN_WORDS,       /* how many words, for thirty */
} AssayClaimSign;

#define ASSAY_N_SIGNS (ASSAY_SIGN_WORDS + 1)

/**
 * AssaySigns:
 * @values: [ASSAY_N_SIGNS] each within its bound
 * @telling: the first words that give a judgement away, the strongest kind; empty if none does
 * @telling_weight: theirs
 * @is_owned: words say that it is a view (“in our view”)
 */
typedef struct
{
  double    values[ASSAY_N_SIGNS];
  AssaySpan telling;
  double    telling_weight;
  gboolean  is_owned;
} AssaySigns;

/* What the signs are counted with, got once for a reading. */
typedef struct
{
  const AssayReader         *reader;
  const struct _AssayLexicon *opinion;
  const struct _AssayLexicon *cues;
  const struct _AssayLexicon *owned;
  const struct _AssayLexicon *signs;
  guint                      loaded; /* index of the first loaded wording not before the sentence */
} AssaySignCounter;

void   assay_sign_counter_init    (AssaySignCounter   *self,
                                   const AssayReader  *reader);
void   assay_sign_counter_count   (AssaySignCounter   *self,
                                   guint               sentence,
                                   AssaySigns         *signs);
double assay_signs_tell_opinion   (const AssaySigns   *signs);
double assay_signs_tell_worth     (const AssaySigns   *signs);

G_END_DECLS
