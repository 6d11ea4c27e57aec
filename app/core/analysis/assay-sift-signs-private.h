/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-sift-private.h"

G_BEGIN_DECLS

/* Places of one token that are looked at. */
#define ASSAY_SIFT_MAX_PLACES 256

/* A distance that stands for “nowhere near”. */
#define ASSAY_SIFT_FAR 9

/* Signs of one token as they are written down, each from 0 to 255. */
typedef struct
{
  guint8 *signs;
  guint   n;
} AssaySiftWriter;

/* What is asked of the whole sentence, once. */
typedef struct
{
  const AssaySiftSentence *sentence;
  const AssaySift         *sift;
  const AssaySiftToken    *tokens;
  AssayWordRange           best;         /* tokens of the best passage */
  guint                    best_passage;
  guint                    n_negations;
  guint                    n_negations_best;
  double                   cover;
  double                   cover_best;
  double                   contiguous;
} AssaySiftTeller;

/* Where the sources have the token, in a few words. */
typedef struct
{
  guint    n;         /* at most ASSAY_SIFT_MAX_PLACES */
  gboolean same_form;
  gboolean in_best;
  gboolean beside;    /* in the best passage or one of its neighbours */
  gboolean in_rows;
  guint    distance;  /* in passages from the best one, or ASSAY_SIFT_FAR */
} AssaySiftPlaces;

static inline void
assay_sift_put (AssaySiftWriter *self,
                double           value)
{
  g_assert (self->n < ASSAY_N_SIFT_SIGNS);

  self->signs[self->n++] = (guint8) CLAMP (value + 0.5, 0.0, 255.0);
}

gboolean        assay_sift_draft_has     (const AssaySiftTeller *self,
                                          const AssaySiftToken  *token);
AssaySiftPlaces assay_sift_find_places   (const AssaySiftTeller *self,
                                          const AssaySiftToken  *token);

/* Groups of signs that ask the sources for more than a place. */
void            assay_sift_put_relations (const AssaySiftTeller *self,
                                          AssaySiftWriter       *writer,
                                          guint                  i);
void            assay_sift_put_number    (const AssaySiftTeller *self,
                                          AssaySiftWriter       *writer,
                                          guint                  i);
void            assay_sift_put_group     (const AssaySiftTeller *self,
                                          AssaySiftWriter       *writer,
                                          guint                  i);

G_END_DECLS
