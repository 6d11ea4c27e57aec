/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ASSAY_TRAINING_ERROR (assay_training_error_quark ())

/**
 * AssayTrainingError:
 * @ASSAY_TRAINING_ERROR_MEANING: not a file of this kind; the message says where
 * @ASSAY_TRAINING_ERROR_VERSION: written by a newer major version
 * @ASSAY_TRAINING_ERROR_SEAL: what was sealed was changed, or the seal is of another exercise
 * @ASSAY_TRAINING_ERROR_OTHER_EXERCISE: handed in for another exercise
 * @ASSAY_TRAINING_ERROR_CHANGED_DRAFT: the draft is not the one of the exercise
 * @ASSAY_TRAINING_ERROR_TOO_MANY: beyond a bound; the message names it
 * @ASSAY_TRAINING_ERROR_NOTHING: there is nothing of what was asked for
 */
typedef enum
{
  ASSAY_TRAINING_ERROR_MEANING,
  ASSAY_TRAINING_ERROR_VERSION,
  ASSAY_TRAINING_ERROR_SEAL,
  ASSAY_TRAINING_ERROR_OTHER_EXERCISE,
  ASSAY_TRAINING_ERROR_CHANGED_DRAFT,
  ASSAY_TRAINING_ERROR_TOO_MANY,
  ASSAY_TRAINING_ERROR_NOTHING,
} AssayTrainingError;

GQuark assay_training_error_quark (void);

G_END_DECLS
