/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AssayContinuumUnit:
 * @annotator: whose it is, from 0
 * @category: what it says, as a number that only tells same from other
 * @begin: where it begins; any unit of length
 * @end: where it ends, after @begin
 *
 * One stretch that one person marked.
 */
typedef struct
{
  guint  annotator;
  guint  category;
  double begin;
  double end;
} AssayContinuumUnit;

/**
 * AssayGammaOptions:
 * @alpha: weight of where units lie
 * @beta: weight of their categories
 * @delta_empty: what it costs that a unit has no counterpart
 * @n_samples: how many annotations by chance are drawn
 * @seed: for the draws; the same seed gives the same gamma
 */
typedef struct
{
  double  alpha;
  double  beta;
  double  delta_empty;
  guint   n_samples;
  guint64 seed;
} AssayGammaOptions;

#define ASSAY_GAMMA_OPTIONS_INIT \
  {                              \
    1, 1, 1, 30, 0               \
  }

gboolean assay_gamma_get_disorder (GArray                  *units,
                                   guint                    n_annotators,
                                   const AssayGammaOptions *options,
                                   double                  *disorder,
                                   GCancellable            *cancellable,
                                   GError                 **error);
gboolean assay_gamma_get_gamma    (GArray                  *units,
                                   guint                    n_annotators,
                                   const AssayGammaOptions *options,
                                   double                  *gamma,
                                   GCancellable            *cancellable,
                                   GError                 **error);

G_END_DECLS
