/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayCoding:
 * @values: [n_raters × n_units] the value that rater r gave unit u stands at r × n_units + u; NAN where
 *   there is none. A category is a number too, whose size matters only where the level says so
 * @n_raters: how many people
 * @n_units: how many things they judged
 *
 * What some people said about the same things. Borrowed by all functions below; each gives NAN where the
 * statistic is undefined, as kappa and alpha are if only one category was used.
 */
typedef struct
{
  const double *values;
  guint         n_raters;
  guint         n_units;
} AssayCoding;

/**
 * AssayLevel:
 * @ASSAY_LEVEL_NOMINAL: values are the same or not
 * @ASSAY_LEVEL_ORDINAL: values have an order
 * @ASSAY_LEVEL_INTERVAL: differences count
 * @ASSAY_LEVEL_RATIO: differences count in proportion to what differs
 *
 * How much a value says.
 */
typedef enum
{
  ASSAY_LEVEL_NOMINAL,
  ASSAY_LEVEL_ORDINAL,
  ASSAY_LEVEL_INTERVAL,
  ASSAY_LEVEL_RATIO,
} AssayLevel;

/**
 * AssayWeights:
 * @ASSAY_WEIGHTS_NONE: one disagreement is like another
 * @ASSAY_WEIGHTS_LINEAR: by how many ranks apart
 * @ASSAY_WEIGHTS_QUADRATIC: by the square of that
 *
 * How much a disagreement weighs in kappa.
 */
typedef enum
{
  ASSAY_WEIGHTS_NONE,
  ASSAY_WEIGHTS_LINEAR,
  ASSAY_WEIGHTS_QUADRATIC,
} AssayWeights;

double assay_coding_get_percent (const AssayCoding *self);
double assay_coding_get_kappa   (const AssayCoding *self,
                                 AssayWeights       weights);
double assay_coding_get_fleiss  (const AssayCoding *self);
double assay_coding_get_light   (const AssayCoding *self);
double assay_coding_get_alpha   (const AssayCoding *self,
                                 AssayLevel         level);

G_END_DECLS
