/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-linker-private.h"
#include "assay-model-file.h"
#include "assay-sift-private.h"

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
              ASSAY_N_LINK_SIGNS, /* what sifting sees of the sentence, and what it says of it */
  N_SIGNS = SIGN_SIFT + ASSAY_N_SIFT_SENTENCE_SIGNS + 1,
  N_INPUTS = 2 * N_SIGNS, /* their places follow */
} Sign;

typedef struct
{
  char     *id;
  char     *set;    /* “frank_cnndm” */
  guint     fold;
  gboolean  is_wrong;
  double    signs[N_SIGNS];
  double    places[N_SIGNS];
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
