/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-score.h"

G_BEGIN_DECLS

/**
 * AssayGroupItem:
 * @truth: what was to be found; borrowed
 * @n_found: how many found it, with whatever rule or source
 */
typedef struct
{
  const AssayAnswer *truth;
  guint              n_found;
} AssayGroupItem;

/**
 * AssayGroup:
 * @n_trainees: how many handed in
 * @mean_points: of their last attempts
 * @n_passed: how many reached the pass mark
 * @alpha: Krippendorff's alpha (nominal) over what each says about each thing to be found; NAN if undefined
 * @gamma: agreement on where problems are and what they are; NAN if undefined or not to be computed
 * @items: (element-type AssayGroupItem): the most missed first, then in order of the text
 *
 * How a class did in one exercise. The exercise and the hand-ins must outlive it.
 */
typedef struct
{
  guint   n_trainees;
  double  mean_points;
  guint   n_passed;
  double  alpha;
  double  gamma;
  GArray *items;
} AssayGroup;

AssayGroup *assay_group_new  (AssayExercise *exercise,
                              GPtrArray     *handins,
                              GCancellable  *cancellable) G_GNUC_WARN_UNUSED_RESULT;
void        assay_group_free (AssayGroup    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayGroup, assay_group_free)

G_END_DECLS
