/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-linker-private.h"
#include "assay-model-file.h"
#include "assay-sift-private.h"

#include "bench-signs.h"

G_BEGIN_DECLS

#define BENCH_N_FOLDS 5

/* What is seen of a sentence beside the text that it sums up. */
typedef enum
{
  SIGN_NEW_WORDS,   /* share of its words that the text lacks, by weight */
  SIGN_NEW_COUNT,   /* the same by number */
  SIGN_NEW_PAIRS,   /* share of its neighbouring words that are no neighbours in the text */
  SIGN_NEW_TRIPLES, /* likewise of three */
  SIGN_NEW_NAMES,   /* words with a capital that the text lacks */
  SIGN_NEW_FIGURES, /* figures that it lacks */
  SIGN_UNCOVERED,   /* share that the best passages lack together */
  SIGN_LENGTH,
  SIGN_PLACE,   /* of the best passage */
  SIGN_SCATTER, /* how far apart the best passages stand */
  SIGN_BEST,    /* the signs of the best passage follow */
  SIGN_SIFT = SIGN_BEST +
      ASSAY_N_LINK_SIGNS, /* what sifting sees of the sentence, and then what it says of it */
  SIGN_SAID = SIGN_SIFT + ASSAY_N_SIFT_SENTENCE_SIGNS,
  SIGN_PIECES, /* how it is pieced together follows */
  SIGN_FINDINGS = SIGN_PIECES +
                  N_PIECES, /* what the program finds in it: how much, as a logarithm */
  SIGN_FINDINGS_NAME,       /* of that, names that no source has */
  SIGN_FINDINGS_PASSAGE,    /* and that no passage says so */
  N_SIGNS,
  N_INPUTS = 2 * N_SIGNS, /* their places follow */
} Sign;

typedef struct
{
  char     *id;
  char     *set;    /* “frank_cnndm” */
  guint     fold;
  gboolean  is_wrong;
  double    doubt;  /* 0–1: the share of people who say so */
  double    signs[N_SIGNS];
  double    inputs[N_INPUTS]; /* what a regression hears of them; scratch */
} BenchItem;

/* Fits one regression for each set and fold on the other folds, and writes them. */
gboolean        bench_fit      (GArray      *items,
                                const char  *path,
                                GError     **error);

/* Returns: (transfer full): what bench_fit() wrote */
AssayModelFile *bench_load_fit (const char  *path,
                                GError     **error);

/* Replaces @score by what the regression of the item's set says that did not see its fold, if there is one. */
void            bench_tell_fit (const AssayModelFile *fitted,
                                BenchItem            *item,
                                double               *score);

G_END_DECLS
