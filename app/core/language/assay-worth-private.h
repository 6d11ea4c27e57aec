/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-claims-private.h"

G_BEGIN_DECLS

#define ASSAY_WORTH_MODEL "worth"
#define ASSAY_WORTH_VERSION 1

/* Features are known by a hash alone; its lower bits say which weight is theirs. */
#define ASSAY_WORTH_BITS 17
#define ASSAY_WORTH_BUCKETS (1u << ASSAY_WORTH_BITS)

/* More of one sentence are not looked at. */
#define ASSAY_WORTH_MAX_FEATURES 1024

/**
 * AssayWorthTeller:
 * @reader: the reading under way
 * @signs: the words that are signs
 * @weights: (nullable): [ASSAY_WORTH_BUCKETS] of the model; %NULL without one
 * @scale: what a weight is multiplied by
 * @bias: what is added to their sum
 * @seen: [ASSAY_WORTH_BUCKETS / 32] which weights the sentence has had, one bit each
 * @buckets: which weights the features of the sentence have, each once
 * @n: how many
 */
typedef struct
{
  const AssayReader          *reader;
  const struct _AssayLexicon *signs;
  const gint8                *weights;
  double                      scale;
  double                      bias;
  guint32                     seen[ASSAY_WORTH_BUCKETS / 32];
  guint32                     buckets[ASSAY_WORTH_MAX_FEATURES];
  guint                       n;
} AssayWorthTeller;

AssayWorthTeller *assay_worth_teller_new     (const AssayReader *reader) G_GNUC_WARN_UNUSED_RESULT;
void              assay_worth_teller_free    (AssayWorthTeller  *self);
void              assay_worth_teller_collect (AssayWorthTeller  *self,
                                              guint              sentence,
                                              const AssaySigns  *signs);
double            assay_worth_odds           (double             share);
gboolean          assay_worth_teller_tell    (AssayWorthTeller  *self,
                                              guint              sentence,
                                              const AssaySigns  *signs,
                                              double            *worth);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayWorthTeller, assay_worth_teller_free)

G_END_DECLS
